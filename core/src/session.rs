//! One person's session: what they said and did, and where they are. It owns the messages, named in
//! the past tense, and the only function that changes a session; it refuses to know how anything is
//! drawn, kept or focused, and says what should happen outside as a [`Change`].

use crate::answers::{Answer, Answers};
use crate::assessment::{Assessment, assess};
use crate::calendar::{Day, Moment};
use crate::catalogue::{
    ActionId, Catalogue, Kind, Level, PageId, PlaceId, Region, RegionId, Statement, StatementId,
};
use crate::diary::Diary;
use crate::file::{Taking, bring_together};
use crate::journey::{self, Step};
use crate::night::{Length, Night};
use crate::plan::{Plan, plan};
use crate::record::{Record, VERSION};

mod evening;

/// What a person said and did, and where they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What was answered.
    pub answers: Answers,
    /// The days of the plan.
    pub diary: Diary,
    /// The region that the person chose, if they did.
    pub region: Option<RegionId>,
    /// Where the person is.
    pub step: Step,
    /// What stops the person from going on, until they change something.
    pub problem: Option<Problem>,
    /// The card on which the person said that they are somewhere else, until they leave the screen.
    pub elsewhere: Option<Card>,
    /// What the clock on the wall says, told from outside.
    pub now: Moment,
    /// The day whose ticks are shown, where it is not today.
    chosen: Option<Day>,
    /// When the cramp that is timed began, in seconds since 1970.
    cramp: Option<i64>,
    /// How long the cramp lasted that has just stopped, until it is logged or not.
    lasted: Option<Length>,
    /// What a file holds that was opened, until it is said what becomes of it.
    pub opened: Option<Record>,
    /// The steps that *Back* returns to, the last first.
    trail: Vec<Step>,
    /// What was kept by other versions of the content, carried along.
    unknown: Record,
}

/// Why a page cannot be left yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was ticked, and not *None of these* either.
    NothingChosen,
    /// Something is ticked, and *None of these* was chosen.
    NoneAndSome,
    /// *I'm not sure* was chosen, and then nothing to be unsure about.
    NothingUnsure,
}

/// A card with numbers to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    /// The only one of its screen.
    Screen,
    /// The one of a sign that was ticked; several may be.
    Sign(StatementId),
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// The person went to a screen by a button or a link.
    Opened(Step),
    /// The person goes on where they left.
    CarriedOn,
    /// A question with a single statement was answered *yes* or *no*, which leads on at once.
    Replied(StatementId, bool),
    /// A statement on the page was ticked, or the tick taken away.
    Ticked(StatementId, bool),
    /// *None of these* was chosen.
    NoneChosen,
    /// *I'm not sure* was chosen.
    UnsureChosen,
    /// *Continue* was chosen.
    Continued,
    /// *Back* was chosen.
    WentBack,
    /// The browser's own *Back* or *Forward* led to a step, so many entries of its history further on
    /// (back, where negative).
    TurnedTo(Step, i32),
    /// An item of the checklist was ticked for the day that the screen showed, or the tick taken
    /// away.
    ItemTicked(ActionId, Day, bool),
    /// The plan of a day that is not after today was opened.
    DayOpened(Day),
    /// The person said how the night was that began on a day's evening, or took that back.
    NightLogged(Day, Option<Night>),
    /// A place where it hurt in the night that began on a day's evening was ticked, or the tick taken
    /// away.
    PlaceTicked(Day, PlaceId, bool),
    /// A cramp began now, and is timed.
    CrampBegan,
    /// The cramp has lasted until it is a warning sign, whatever was timed.
    CrampLasted,
    /// The cramp has stopped.
    CrampEnded,
    /// The cramp that has just stopped is to be logged.
    CrampLogged,
    /// After the nights of a plan: are the cramps better?
    SaidWhetherBetter(bool),
    /// A file was opened. Nothing of it is taken yet.
    FileOpened(Record),
    /// The person said what becomes of the opened file.
    FileTaken(Taking),
    /// On a card the person said that they are somewhere else, or took that back.
    SaidElsewhere(Card),
    /// The person said where they are.
    RegionChosen(RegionId),
    /// The answers are to be cleared.
    StartedAgain,
    /// Everything is to be erased.
    Erased,
    /// Everything was erased in another tab.
    ErasedElsewhere,
    /// Another tab kept something newer.
    RecordChanged(Record),
    /// The clock on the wall says this.
    ClockRead(Moment),
}

/// What a message changed, as far as the world outside must act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same screen.
    Stayed,
    /// A further screen.
    WentOn,
    /// The screen that this one was reached from.
    Returned,
    /// A screen that takes this one's place, with no way back to it.
    Replaced,
    /// Everything is to be erased, in every tab.
    Erased,
}

impl Session {
    /// A session that begins with what was kept.
    #[must_use]
    pub fn new(catalogue: &Catalogue, record: &Record, step: Step, now: Moment) -> Self {
        let mut session = Session {
            answers: Answers::none(catalogue),
            diary: Diary::default(),
            region: None,
            step,
            problem: None,
            elsewhere: None,
            now,
            chosen: None,
            cramp: None,
            lasted: None,
            opened: None,
            trail: Vec::new(),
            unknown: Record::empty(),
        };
        session.adopt(catalogue, record);
        session
    }

    /// What should be kept of it.
    #[must_use]
    pub fn record(&self, catalogue: &Catalogue) -> Record {
        let mut answers = self.unknown.answers.clone();
        for (id, answer) in self.answers.given(catalogue) {
            answers.insert(catalogue[id].id.clone(), answer);
        }
        let region = self.region.map(|id| catalogue[id].id.clone());
        Record {
            version: VERSION,
            content: catalogue.edition.version.clone(),
            answers,
            region: region.or_else(|| self.unknown.region.clone()),
            diary: self.diary.clone(),
            // A timer that was forgotten about is nobody's business any more.
            cramp: self.cramp.filter(|_| self.cramp_seconds().is_some()),
        }
    }

    /// The level of help, the signs and the factors.
    #[must_use]
    pub fn assessment(&self, catalogue: &Catalogue) -> Assessment {
        assess(catalogue, &self.answers)
    }

    /// The checklist and the relief steps.
    #[must_use]
    pub fn plan(&self, catalogue: &Catalogue) -> Plan {
        plan(catalogue, &self.answers, &self.assessment(catalogue))
    }

    /// Whether the plan has run long enough to ask whether it helped. The question stays, so that
    /// its answer can be changed.
    #[must_use]
    pub fn asks_whether_better(&self, catalogue: &Catalogue) -> bool {
        self.diary.has_run(self.now.day, &catalogue.edition)
    }

    /// Takes in a message.
    pub fn update(&mut self, catalogue: &Catalogue, msg: Msg) -> Change {
        if !matches!(msg, Msg::ClockRead(_) | Msg::RecordChanged(_)) {
            self.problem = None;
        }
        let step_before = self.step;
        let change = self.take_in(catalogue, msg);
        if self.step != step_before {
            self.elsewhere = None;
        }
        change
    }

    fn take_in(&mut self, catalogue: &Catalogue, msg: Msg) -> Change {
        match msg {
            Msg::Opened(step) => self.open(catalogue, step),
            Msg::CarriedOn => self.go(journey::resume(catalogue, &self.answers)),
            Msg::Replied(statement, yes) => {
                self.answers.set(statement, yes_or_no(yes));
                self.go_on(catalogue)
            }
            Msg::Ticked(statement, ticked) => {
                let answer = match (ticked, self.step) {
                    (false, _) => Answer::NotAsked,
                    (true, Step::Unsure(_)) => Answer::NotSure,
                    (true, _) => Answer::Yes,
                };
                self.answers.set(statement, answer);
                Change::Stayed
            }
            Msg::NoneChosen => self.choose_none(catalogue),
            Msg::UnsureChosen => match self.step {
                Step::Page(page) => self.go(Step::Unsure(page)),
                _ => Change::Stayed,
            },
            Msg::Continued => self.leave_page(catalogue),
            Msg::WentBack => self.go_back(catalogue),
            Msg::TurnedTo(step, by) => self.turn_to(step, by),
            Msg::ItemTicked(action, day, done) => self.tick_item(&catalogue[action], day, done),
            Msg::DayOpened(day) => self.open_day(day),
            Msg::NightLogged(day, night) => self.log_night(day, night),
            Msg::PlaceTicked(day, place, hurts) => {
                self.tick_place(day, &catalogue[place].id, hurts)
            }
            Msg::CrampBegan => self.begin_cramp(0),
            Msg::CrampLasted => self.begin_cramp(catalogue.edition.long_cramp_minutes),
            Msg::CrampEnded => self.end_cramp(catalogue),
            Msg::CrampLogged => self.log_cramp(),
            Msg::SaidWhetherBetter(better) => {
                self.answers.set(catalogue.after_plan, yes_or_no(!better));
                Change::Stayed
            }
            Msg::SaidElsewhere(card) => {
                self.elsewhere = (self.elsewhere != Some(card)).then_some(card);
                Change::Stayed
            }
            Msg::RegionChosen(region) => {
                self.region = Some(region);
                Change::Stayed
            }
            Msg::FileOpened(record) => {
                self.opened = Some(record);
                self.go(Step::Opened)
            }
            Msg::FileTaken(taking) => self.take_file(catalogue, taking),
            Msg::StartedAgain => self.start_again(catalogue),
            Msg::Erased => {
                *self = Session::new(catalogue, &Record::empty(), Step::Erased, self.now);
                Change::Erased
            }
            Msg::ErasedElsewhere => {
                *self = Session::new(catalogue, &Record::empty(), Step::Erased, self.now);
                Change::Replaced
            }
            Msg::RecordChanged(record) => {
                self.adopt(catalogue, &record);
                Change::Stayed
            }
            Msg::ClockRead(now) => self.read_clock(now),
        }
    }

    fn adopt(&mut self, catalogue: &Catalogue, record: &Record) {
        self.answers = Answers::none(catalogue);
        self.unknown = Record::empty();
        for (name, &answer) in &record.answers {
            match catalogue.find::<Statement>(name) {
                Some(id) if catalogue[id].asked => self.answers.set(id, answer),
                // What is not asked could not be seen or changed either.
                Some(_) | None => {
                    self.unknown.answers.insert(name.clone(), answer);
                }
            }
        }
        let name = record.region.as_deref();
        self.region = name.and_then(|name| catalogue.find::<Region>(name));
        if self.region.is_none() {
            self.unknown.region.clone_from(&record.region);
        }
        self.diary = record.diary.clone();
        self.cramp = record.cramp;
    }

    fn take_file(&mut self, catalogue: &Catalogue, taking: Taking) -> Change {
        let Some(opened) = self.opened.take() else {
            return Change::Stayed;
        };
        let mut record = match taking {
            Taking::Together => bring_together(&self.record(catalogue), &opened),
            Taking::Alone => opened,
        };
        // A cramp is this device's own.
        record.cramp = self.cramp;
        self.adopt(catalogue, &record);
        self.trail.clear();
        self.step = Step::Start;
        Change::Replaced
    }

    fn open(&mut self, catalogue: &Catalogue, step: Step) -> Change {
        let begins = step == Step::Plan && journey::can_plan(catalogue, &self.answers);
        let level = self.assessment(catalogue).level;
        if begins && level <= Level::Routine && self.diary.started.is_none() {
            self.diary.started = Some(self.now.day);
        }
        match step {
            Step::Plan => self.chosen = None,
            Step::Relief => self.meet_cramp(catalogue),
            _ => {}
        }
        self.go(step)
    }

    fn go(&mut self, step: Step) -> Change {
        if step == self.step {
            return Change::Stayed;
        }
        self.trail.push(self.step);
        self.step = step;
        Change::WentOn
    }

    fn go_on(&mut self, catalogue: &Catalogue) -> Change {
        let (Step::Page(page) | Step::Unsure(page)) = self.step else {
            return Change::Stayed;
        };
        let next = journey::next_step(catalogue, &self.answers, page);
        let open = journey::first_unanswered(catalogue, &self.answers);
        // Someone who came from the review is done with the pages that are answered.
        let from_review = self.trail.contains(&Step::Review);
        match (next, open) {
            (Step::Page(_), Some(open)) if from_review => self.go(Step::Page(open)),
            _ => self.go(next),
        }
    }

    fn go_back(&mut self, catalogue: &Catalogue) -> Change {
        if let Some(step) = self.trail.pop() {
            self.step = step;
            return Change::Returned;
        }
        self.step = journey::step_before(catalogue, &self.answers, self.step);
        Change::Replaced
    }

    /// The way back is never longer than the history, or *Back* would lead out of the app.
    fn turn_to(&mut self, step: Step, by: i32) -> Change {
        if by > 0 {
            self.trail.push(self.step);
        } else {
            let back = usize::try_from(by.unsigned_abs()).unwrap_or(usize::MAX);
            self.trail.truncate(self.trail.len().saturating_sub(back));
        }
        self.step = step;
        // The browser has moved already.
        Change::Stayed
    }

    fn choose_none(&mut self, catalogue: &Catalogue) -> Change {
        let Step::Page(page) = self.step else {
            return Change::Stayed;
        };
        let asked = journey::reachable(catalogue, &self.answers, page);
        // A slip of the thumb must not take a warning sign back, so the ticks stand.
        if asked.iter().any(|&id| self.answers.yes(id)) {
            self.problem = Some(Problem::NoneAndSome);
            return Change::Stayed;
        }
        for id in asked {
            self.answers.set(id, Answer::No);
        }
        self.go_on(catalogue)
    }

    fn leave_page(&mut self, catalogue: &Catalogue) -> Change {
        let (page, wanted, problem) = match self.step {
            Step::Page(page) => (page, Answer::Yes, Problem::NothingChosen),
            Step::Unsure(page) => (page, Answer::NotSure, Problem::NothingUnsure),
            _ => return Change::Stayed,
        };
        let asked = journey::reachable(catalogue, &self.answers, page);
        let chosen = asked.iter().any(|&id| self.answers.get(id) == wanted);
        let was_answered =
            wanted == Answer::Yes && journey::is_answered(catalogue, &self.answers, page);
        if !chosen && !was_answered {
            self.problem = Some(problem);
            return Change::Stayed;
        }
        for id in asked {
            if self.answers.get(id) == Answer::NotAsked {
                self.answers.set(id, Answer::No);
            }
        }
        self.go_on(catalogue)
    }

    fn start_again(&mut self, catalogue: &Catalogue) -> Change {
        self.answers = Answers::none(catalogue);
        self.unknown.answers.clear();
        self.trail.clear();
        self.step = journey::resume(catalogue, &self.answers);
        Change::Replaced
    }

    /// Whether anything was said or done that could be gone on with.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        !self.answers.is_empty()
    }

    /// The single statement of a page that is answered by *yes* or *no*: one that ends the check.
    #[must_use]
    pub fn single(catalogue: &Catalogue, page: PageId) -> Option<StatementId> {
        match catalogue[page].asks[..] {
            [id] if matches!(catalogue[id].kind, Kind::Safety { stops: true }) => Some(id),
            _ => None,
        }
    }
}

fn yes_or_no(yes: bool) -> Answer {
    if yes { Answer::Yes } else { Answer::No }
}
