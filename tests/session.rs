//! One person's session, message by message: where each leads, what it leaves as it was, and what
//! is kept of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod support;

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::answers::Answers;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{Action, ActionId, Kind, Level, Page, PageId, Region, RegionId};
use cramp_check_core::diary::Diary;
use cramp_check_core::journey::Step;
use cramp_check_core::record::Record;
use cramp_check_core::session::{Card, Change, Msg, Problem, Session};

use Change::{Erased, Replaced, Returned, Stayed, WentOn};
use support::{catalogue, no_but, statement};

const TODAY: Day = Day(20_780);

/// The evening of that day.
const NOW: Moment = Moment {
    instant: 1_795_466_400,
    day: TODAY,
    minute: 20 * 60,
};

/// The same time of another day.
fn evening(day: Day) -> Moment {
    Moment {
        instant: NOW.instant + day.since(TODAY) * 86_400,
        day,
        ..NOW
    }
}

#[track_caller]
fn step(name: &str) -> Step {
    Step::from_name(catalogue(), name).unwrap()
}

#[track_caller]
fn action(name: &str) -> ActionId {
    catalogue().find::<Action>(name).unwrap()
}

#[track_caller]
fn region(name: &str) -> RegionId {
    catalogue().find::<Region>(name).unwrap()
}

#[track_caller]
fn open(name: &str) -> Msg {
    Msg::Opened(step(name))
}

#[track_caller]
fn turned(name: &str, by: i32) -> Msg {
    Msg::TurnedTo(step(name), by)
}

#[track_caller]
fn tick(name: &str) -> Msg {
    Msg::Ticked(statement(name), true)
}

#[track_caller]
fn untick(name: &str) -> Msg {
    Msg::Ticked(statement(name), false)
}

/// A session at a step, without a trail.
#[track_caller]
fn at(name: &str, answers: Answers) -> Session {
    let mut session = Session::new(catalogue(), &Record::empty(), step(name), NOW);
    session.answers = answers;
    session
}

#[track_caller]
fn new_at(name: &str) -> Session {
    at(name, Answers::none(catalogue()))
}

#[track_caller]
fn said(session: &Session, name: &str) -> Answer {
    session.answers.get(statement(name))
}

/// Sends messages one after the other. Each row: the message, what it changes, and the step that
/// the person is at afterwards.
#[track_caller]
fn walk(session: &mut Session, rows: impl IntoIterator<Item = (Msg, Change, &'static str)>) {
    for (msg, change, name) in rows {
        let sent = format!("{msg:?}");
        assert_eq!(session.update(catalogue(), msg), change, "{sent}");
        assert_eq!(session.step.name(catalogue()), name, "{sent}");
    }
}

fn page_of(name: &str) -> PageId {
    let id = statement(name);
    let pages = catalogue().all::<Page>();
    let mut asking = pages.filter(|(_, page)| page.asks.contains(&id));
    asking.next().unwrap().0
}

fn signs_of(level: Level) -> impl Iterator<Item = &'static str> {
    let signs = catalogue()
        .signs()
        .filter(move |(_, sign)| sign.level == level);
    signs.map(|(id, _)| catalogue()[id].id.as_str())
}

#[test]
fn someone_with_nothing_to_tick_is_asked_everything_once() {
    let mut session = new_at("start");
    walk(
        &mut session,
        [
            (Msg::CarriedOn, WentOn, "page/age"),
            (
                Msg::Replied(statement("s_under18"), false),
                WentOn,
                "page/emergency",
            ),
            (Msg::NoneChosen, WentOn, "page/emergency_more"),
            (Msg::NoneChosen, WentOn, "page/urgent"),
            (Msg::NoneChosen, WentOn, "page/urgent_more"),
            (Msg::NoneChosen, WentOn, "page/cramps"),
            (Msg::NoneChosen, WentOn, "page/days"),
            (Msg::NoneChosen, WentOn, "page/nights"),
            (Msg::NoneChosen, WentOn, "page/body"),
            (Msg::NoneChosen, WentOn, "page/medicines"),
            (Msg::NoneChosen, WentOn, "page/medicines_more"),
            (Msg::NoneChosen, WentOn, "page/conditions"),
            (Msg::NoneChosen, WentOn, "page/conditions_more"),
            (Msg::NoneChosen, WentOn, "page/safety"),
            (Msg::NoneChosen, WentOn, "review"),
            (open("result"), WentOn, "result"),
        ],
    );
    assert_eq!(session.assessment(catalogue()).level, Level::SelfCare);
    // The one follow-up was never put.
    assert_eq!(session.answers, no_but(&[("s_alcohol_dep", NotAsked)]));
}

#[test]
fn an_emergency_leads_to_help_at_once() {
    let signs: Vec<&str> = signs_of(Level::Emergency).collect();
    assert_eq!(signs.len(), 9);
    for sign in signs {
        let mut session = new_at("start");
        session.update(catalogue(), Msg::Opened(Step::Page(page_of(sign))));
        session.update(catalogue(), tick(sign));
        walk(&mut session, [(Msg::Continued, WentOn, "result")]);
        assert_eq!(
            session.assessment(catalogue()).level,
            Level::Emergency,
            "{sign}"
        );
        // The rest of its page is answered, and nothing else is.
        assert_eq!(said(&session, sign), Yes);
        for (page, content) in catalogue().all::<Page>() {
            for &id in content.asks.iter().filter(|&&id| id != statement(sign)) {
                let expected = if page == page_of(sign) { No } else { NotAsked };
                assert_eq!(session.answers.get(id), expected, "{sign}");
            }
        }
    }
}

#[test]
fn every_warning_sign_is_asked_before_help_for_today_and_the_rest_after() {
    let mut session = new_at("page/emergency");
    session.answers.set(statement("s_under18"), No);
    walk(
        &mut session,
        [
            (Msg::NoneChosen, WentOn, "page/emergency_more"),
            (Msg::NoneChosen, WentOn, "page/urgent"),
            (tick("clot_leg"), Stayed, "page/urgent"),
            (Msg::Continued, WentOn, "page/urgent_more"),
            (Msg::NoneChosen, WentOn, "result"),
            // The other questions, asked from the result.
            (open("page/cramps"), WentOn, "page/cramps"),
            (Msg::NoneChosen, WentOn, "page/days"),
            (Msg::NoneChosen, WentOn, "page/nights"),
            (Msg::NoneChosen, WentOn, "page/body"),
            (Msg::NoneChosen, WentOn, "page/medicines"),
            (Msg::NoneChosen, WentOn, "page/medicines_more"),
            (Msg::NoneChosen, WentOn, "page/conditions"),
            (Msg::NoneChosen, WentOn, "page/conditions_more"),
            (Msg::NoneChosen, WentOn, "page/safety"),
            (Msg::NoneChosen, WentOn, "review"),
        ],
    );
    assert_eq!(session.assessment(catalogue()).level, Level::Urgent);
}

#[test]
fn each_urgent_sign_leads_to_help_today() {
    let signs: Vec<&str> = signs_of(Level::Urgent).collect();
    assert_eq!(signs.len(), 13);
    for sign in signs {
        let mut session = new_at("page/emergency");
        session.answers.set(statement("s_under18"), No);
        for _ in 0..4 {
            if session.step == Step::Page(page_of(sign)) {
                session.update(catalogue(), tick(sign));
                session.update(catalogue(), Msg::Continued);
            } else {
                session.update(catalogue(), Msg::NoneChosen);
            }
        }
        assert_eq!(session.step, Step::Result, "{sign}");
        assert_eq!(
            session.assessment(catalogue()).level,
            Level::Urgent,
            "{sign}"
        );
    }
}

#[test]
fn what_one_is_not_sure_about_is_asked_and_kept_apart() {
    let mut session = new_at("page/urgent");
    walk(
        &mut session,
        [
            (tick("clot_leg"), Stayed, "page/urgent"),
            (tick("rest_pain"), Stayed, "page/urgent"),
            (untick("rest_pain"), Stayed, "page/urgent"),
            (Msg::UnsureChosen, WentOn, "unsure/urgent"),
            (tick("hot_skin"), Stayed, "unsure/urgent"),
            (tick("dirty_wound"), Stayed, "unsure/urgent"),
            (untick("dirty_wound"), Stayed, "unsure/urgent"),
            (Msg::Continued, WentOn, "page/urgent_more"),
        ],
    );
    let rows = [
        ("clot_leg", Yes),
        ("hot_skin", NotSure),
        ("rest_pain", No),
        ("dirty_wound", No),
        ("fast_weakness", No),
        ("long_cramp", No),
        ("poison_contact", No),
        ("dark_pee", NotAsked),
    ];
    for (name, answer) in rows {
        assert_eq!(said(&session, name), answer, "{name}");
    }
}

#[test]
fn a_doubt_about_an_emergency_is_help_today() {
    let mut session = new_at("page/emergency");
    session.answers.set(statement("s_under18"), No);
    walk(
        &mut session,
        [
            (Msg::UnsureChosen, WentOn, "unsure/emergency"),
            (tick("stroke"), Stayed, "unsure/emergency"),
            (Msg::Continued, WentOn, "page/emergency_more"),
            (Msg::NoneChosen, WentOn, "page/urgent"),
            (Msg::NoneChosen, WentOn, "page/urgent_more"),
            (Msg::NoneChosen, WentOn, "result"),
        ],
    );
    assert_eq!(session.assessment(catalogue()).level, Level::Urgent);
}

/// Where someone is and what they said there, the message, and what then stops them.
#[test]
fn a_page_cannot_be_left_without_an_answer() {
    type Said = &'static [(&'static str, Answer)];
    let nothing: Said = &[("stroke", NotAsked), ("clot_lung", NotAsked)];
    let rows: [(&str, Said, Msg, Problem); 7] = [
        (
            "page/emergency",
            nothing,
            Msg::Continued,
            Problem::NothingChosen,
        ),
        // All but one are answered *no*, and that one's tick was taken away.
        (
            "page/emergency",
            &[("stroke", NotAsked)],
            Msg::Continued,
            Problem::NothingChosen,
        ),
        // A doubt is no tick.
        (
            "page/emergency",
            &[("stroke", NotSure), ("clot_lung", NotAsked)],
            Msg::Continued,
            Problem::NothingChosen,
        ),
        (
            "page/emergency",
            &[("stroke", Yes)],
            Msg::NoneChosen,
            Problem::NoneAndSome,
        ),
        (
            "unsure/emergency",
            nothing,
            Msg::Continued,
            Problem::NothingUnsure,
        ),
        // A tick is no doubt.
        (
            "unsure/emergency",
            &[("stroke", Yes)],
            Msg::Continued,
            Problem::NothingUnsure,
        ),
        (
            "unsure/emergency",
            &[],
            Msg::Continued,
            Problem::NothingUnsure,
        ),
    ];
    for (name, said, msg, problem) in rows {
        let mut session = at(name, no_but(said));
        let before = session.clone();
        walk(&mut session, [(msg, Stayed, name)]);
        assert_eq!(session.problem, Some(problem), "{name} {said:?}");
        assert_eq!(session.answers, before.answers, "{name} {said:?}");
    }
}

#[test]
fn a_problem_goes_with_the_next_thing_that_is_done() {
    let rows = [
        (tick("stroke"), None),
        (untick("stroke"), None),
        (Msg::UnsureChosen, None),
        (Msg::NoneChosen, None),
        (Msg::WentBack, None),
        (open("relief"), None),
        (Msg::TurnedTo(Step::Start, -1), None),
        (Msg::StartedAgain, None),
        (Msg::Erased, None),
        (Msg::ErasedElsewhere, None),
        (Msg::Continued, Some(Problem::NothingChosen)),
        // Nobody did these here.
        (
            Msg::ClockRead(evening(Day(20_781))),
            Some(Problem::NothingChosen),
        ),
        (
            Msg::RecordChanged(Record::empty()),
            Some(Problem::NothingChosen),
        ),
    ];
    for (msg, problem) in rows {
        let mut session = new_at("page/emergency");
        session.update(catalogue(), Msg::Continued);
        assert_eq!(session.problem, Some(Problem::NothingChosen));
        let sent = format!("{msg:?}");
        session.update(catalogue(), msg);
        assert_eq!(session.problem, problem, "{sent}");
    }
}

#[test]
fn an_answered_page_can_be_left_as_it_is() {
    let mut session = at("page/emergency", no_but(&[]));
    let before = session.answers.clone();
    walk(&mut session, [(Msg::Continued, WentOn, "review")]);
    assert_eq!(session.answers, before);
}

#[test]
fn what_belongs_to_a_page_does_nothing_elsewhere() {
    for name in [
        "start", "review", "result", "plan", "relief", "about", "erased",
    ] {
        for msg in [Msg::Continued, Msg::NoneChosen, Msg::UnsureChosen] {
            let mut session = at(name, no_but(&[]));
            let before = session.clone();
            walk(&mut session, [(msg, Stayed, name)]);
            assert_eq!(session, before);
        }
    }
    // On the page of doubts there is no *none*, and no further doubt.
    for msg in [Msg::NoneChosen, Msg::UnsureChosen] {
        let mut session = new_at("unsure/urgent");
        let before = session.clone();
        walk(&mut session, [(msg, Stayed, "unsure/urgent")]);
        assert_eq!(session, before);
    }
}

#[test]
fn back_goes_the_way_that_one_came() {
    let mut session = new_at("start");
    walk(
        &mut session,
        [
            (open("about"), WentOn, "about"),
            (open("page/age"), WentOn, "page/age"),
            (open("page/age"), Stayed, "page/age"),
            (
                Msg::Replied(statement("s_under18"), false),
                WentOn,
                "page/emergency",
            ),
            (Msg::UnsureChosen, WentOn, "unsure/emergency"),
            (Msg::WentBack, Returned, "page/emergency"),
            (Msg::WentBack, Returned, "page/age"),
            (Msg::WentBack, Returned, "about"),
            (Msg::WentBack, Returned, "start"),
            // Nothing is left of the way.
            (Msg::WentBack, Replaced, "start"),
        ],
    );
    assert_eq!(said(&session, "s_under18"), No);
}

#[test]
fn back_without_a_way_goes_to_what_lies_before() {
    let rows = [
        ("page/urgent", "page/emergency_more"),
        ("unsure/urgent", "page/urgent"),
        ("page/age", "start"),
        ("review", "page/safety"),
        ("result", "review"),
        ("plan", "start"),
    ];
    for (name, before) in rows {
        walk(&mut new_at(name), [(Msg::WentBack, Replaced, before)]);
    }
}

#[test]
fn the_browsers_own_buttons_keep_the_way() {
    let mut session = new_at("start");
    walk(
        &mut session,
        [
            (open("page/age"), WentOn, "page/age"),
            (open("page/emergency"), WentOn, "page/emergency"),
            // Back by the browser, and then by the app's own button.
            (turned("page/age", -1), Stayed, "page/age"),
            (Msg::WentBack, Returned, "start"),
            // The browser tells of what the button did as well.
            (turned("start", 0), Stayed, "start"),
            // Forward by the browser.
            (turned("page/age", 1), Stayed, "page/age"),
            (turned("page/emergency", 1), Stayed, "page/emergency"),
            (Msg::WentBack, Returned, "page/age"),
            (Msg::WentBack, Returned, "start"),
            (Msg::WentBack, Replaced, "start"),
        ],
    );
}

#[test]
fn the_way_back_is_never_longer_than_the_history() {
    // Loaded again on the third of three entries, so that the way to it is not known.
    let mut session = new_at("about");
    walk(
        &mut session,
        [
            (turned("warning-signs", -1), Stayed, "warning-signs"),
            (Msg::WentBack, Replaced, "start"),
            (open("relief"), WentOn, "relief"),
            (open("about"), WentOn, "about"),
            (open("relief"), WentOn, "relief"),
            // Over two entries at once, to a step that stands there twice.
            (turned("relief", -2), Stayed, "relief"),
            (Msg::WentBack, Returned, "start"),
            (Msg::WentBack, Replaced, "start"),
        ],
    );
}

#[test]
fn a_change_from_the_review_leaves_the_rest_and_returns_to_it() {
    let before = no_but(&[
        ("h_shoes", Yes),
        ("c_diabetes", Yes),
        ("s_unsteady", NotSure),
    ]);
    let mut session = at("review", before.clone());
    walk(
        &mut session,
        [
            (open("page/days"), WentOn, "page/days"),
            (untick("h_shoes"), Stayed, "page/days"),
            (tick("h_posture"), Stayed, "page/days"),
            (Msg::Continued, WentOn, "review"),
        ],
    );
    let mut expected = before;
    expected.set(statement("h_shoes"), No);
    expected.set(statement("h_posture"), Yes);
    assert_eq!(session.answers, expected);
}

#[test]
fn a_change_that_opens_a_follow_up_leads_to_it() {
    let mut session = at("review", no_but(&[("s_alcohol_dep", NotAsked)]));
    walk(
        &mut session,
        [
            (open("page/nights"), WentOn, "page/nights"),
            (tick("h_alcohol"), Stayed, "page/nights"),
            (Msg::Continued, WentOn, "page/safety"),
            (Msg::Continued, Stayed, "page/safety"),
            (tick("s_alcohol_dep"), Stayed, "page/safety"),
            (Msg::Continued, WentOn, "review"),
        ],
    );
}

#[test]
fn someone_under_18_is_told_that_it_is_for_adults() {
    let mut session = new_at("page/age");
    let under_18 = statement("s_under18");
    walk(
        &mut session,
        [(Msg::Replied(under_18, true), WentOn, "result")],
    );
    assert_eq!(session.assessment(catalogue()).level, Level::NotForChildren);
    let plan = session.plan(catalogue());
    assert!(plan.items.is_empty() && plan.relief.is_none());
    walk(
        &mut session,
        [
            (open("plan"), WentOn, "plan"),
            (Msg::CarriedOn, WentOn, "result"),
            (open("page/age"), WentOn, "page/age"),
            (Msg::Replied(under_18, false), WentOn, "page/emergency"),
        ],
    );
    assert_eq!(session.diary, Diary::default());
}

#[test]
fn only_what_ends_the_check_is_asked_by_yes_or_no() {
    for (page, content) in catalogue().all::<Page>() {
        let single = Session::single(catalogue(), page);
        assert_eq!(
            single,
            (content.id == "age").then(|| statement("s_under18"))
        );
    }
    // A page with one other question is ticked like the rest.
    let mut catalogue = catalogue().clone();
    let nights = page_of("h_sweat");
    catalogue.pages[nights.index()].asks = vec![statement("h_sweat")];
    assert_eq!(Session::single(&catalogue, nights), None);
    let sweat = statement("h_sweat").index();
    catalogue.statements[sweat].kind = Kind::Safety { stops: true };
    assert_eq!(
        Session::single(&catalogue, nights),
        Some(statement("h_sweat"))
    );
}

#[test]
fn starting_again_clears_the_answers_and_keeps_the_plan() {
    let mut record = Record::empty();
    record.answers.insert("later".to_owned(), Yes);
    let mut session = Session::new(catalogue(), &record, step("start"), NOW);
    session.answers = no_but(&[("frequent", Yes), ("no_better", Yes)]);
    session.update(catalogue(), Msg::RegionChosen(region("nz")));
    session.update(catalogue(), open("plan"));
    session.update(catalogue(), Msg::ItemTicked(action("shoes"), TODAY, true));
    let kept = session.diary.clone();
    assert_eq!(kept.started, Some(TODAY));
    assert!(kept.is_done(TODAY, &catalogue()[action("shoes")]));
    walk(
        &mut session,
        [
            (open("start-again"), WentOn, "start-again"),
            (Msg::StartedAgain, Replaced, "page/age"),
            (Msg::WentBack, Replaced, "start"),
        ],
    );
    assert!(!session.has_begun());
    assert_eq!(session.diary, kept);
    assert_eq!(session.region, Some(region("nz")));
    assert!(session.record(catalogue()).answers.is_empty());
}

#[test]
fn one_card_at_a_time_asks_where_a_person_is() {
    let (leg, stroke) = (
        Card::Sign(statement("blocked_artery")),
        Card::Sign(statement("stroke")),
    );
    let mut session = at("page/emergency", no_but(&[]));
    let rows = [
        (Msg::SaidElsewhere(leg), Some(leg)),
        (Msg::RegionChosen(region("au")), Some(leg)),
        (tick("stroke"), Some(leg)),
        (Msg::ClockRead(evening(TODAY.plus(1))), Some(leg)),
        (Msg::SaidElsewhere(stroke), Some(stroke)),
        (Msg::SaidElsewhere(stroke), None),
        (Msg::SaidElsewhere(leg), Some(leg)),
        (open("warning-signs"), None),
        (Msg::SaidElsewhere(Card::Screen), Some(Card::Screen)),
        (Msg::WentBack, None),
    ];
    for (msg, asks) in rows {
        session.update(catalogue(), msg.clone());
        assert_eq!(session.elsewhere, asks, "{msg:?}");
    }
    assert_eq!(session.region, Some(region("au")));
}

#[test]
fn erasing_leaves_nothing() {
    let mut record = Record::empty();
    record.answers.insert("later".to_owned(), Yes);
    record.region = Some("nowhere".to_owned());
    for (msg, change) in [(Msg::Erased, Erased), (Msg::ErasedElsewhere, Replaced)] {
        let mut session = Session::new(catalogue(), &record, step("start"), NOW);
        session.answers = no_but(&[("frequent", Yes)]);
        session.update(catalogue(), open("plan"));
        session.update(catalogue(), Msg::ItemTicked(action("shoes"), TODAY, true));
        assert!(!session.record(catalogue()).is_empty());
        walk(&mut session, [(msg, change, "erased")]);
        assert!(session.record(catalogue()).is_empty(), "{change:?}");
        assert_eq!(session.now, NOW);
        // There is no way back to what was erased.
        walk(&mut session, [(Msg::WentBack, Replaced, "start")]);
    }
}

#[test]
fn a_plan_begins_when_it_is_opened_and_may_be_relied_on() {
    let rows = [
        ("plan", Answers::none(catalogue()), None),
        ("plan", no_but(&[("s_unsteady", NotAsked)]), None),
        ("plan", no_but(&[]), Some(TODAY)),
        ("plan", no_but(&[("frequent", Yes)]), Some(TODAY)),
        // Where help comes first there is nothing to begin.
        ("plan", no_but(&[("clot_leg", Yes)]), None),
        ("plan", no_but(&[("stroke", NotSure)]), None),
        ("plan", no_but(&[("stroke", Yes)]), None),
        ("plan", no_but(&[("s_under18", Yes)]), None),
        ("result", no_but(&[]), None),
        ("relief", no_but(&[]), None),
    ];
    for (name, answers, started) in rows {
        let mut session = at("start", answers);
        let told = format!("{name} {:?}", session.record(catalogue()).answers);
        session.update(catalogue(), open(name));
        assert_eq!(session.diary.started, started, "{told}");
    }
}

#[test]
fn a_plan_begins_only_once() {
    let mut session = at("start", no_but(&[]));
    walk(
        &mut session,
        [
            (open("plan"), WentOn, "plan"),
            (Msg::ClockRead(evening(Day(20_790))), Stayed, "plan"),
            (open("result"), WentOn, "result"),
            (open("plan"), WentOn, "plan"),
        ],
    );
    assert_eq!(session.now.day, Day(20_790));
    assert_eq!(session.diary.started, Some(TODAY));
}

#[test]
fn whether_it_helped_is_asked_after_all_nights_and_can_be_changed() {
    // The day on which the plan began, what was said to it, and whether it is asked.
    let rows = [
        (None, NotAsked, false),
        (Some(TODAY), NotAsked, false),
        (Some(Day(TODAY.0 + 1)), NotAsked, false),
        (Some(Day(TODAY.0 - 41)), NotAsked, false),
        (Some(Day(TODAY.0 - 42)), NotAsked, true),
        (Some(Day(TODAY.0 - 400)), NotAsked, true),
        (Some(Day(TODAY.0 - 42)), Yes, true),
        (Some(Day(TODAY.0 - 42)), No, true),
    ];
    for (started, answer, asks) in rows {
        let mut session = at("plan", no_but(&[("no_better", answer)]));
        session.diary.started = started;
        assert_eq!(
            session.asks_whether_better(catalogue()),
            asks,
            "{started:?} {answer:?}"
        );
    }
    for (better, answer, level) in [(true, No, Level::SelfCare), (false, Yes, Level::Routine)] {
        let mut session = at("plan", no_but(&[]));
        session.diary.started = Some(TODAY.plus(-60));
        walk(
            &mut session,
            [(Msg::SaidWhetherBetter(better), Stayed, "plan")],
        );
        assert_eq!(said(&session, "no_better"), answer);
        assert_eq!(session.assessment(catalogue()).level, level);
        assert!(session.asks_whether_better(catalogue()));
    }
}

#[test]
fn what_another_tab_kept_takes_the_place_of_what_is_here() {
    let mut session = at("start", no_but(&[("frequent", Yes)]));
    session.update(catalogue(), Msg::RegionChosen(region("nz")));
    session.update(catalogue(), open("plan"));
    let mut theirs = Record::empty();
    theirs.answers.insert("h_sweat".to_owned(), NotSure);
    theirs.answers.insert("later".to_owned(), Yes);
    theirs.diary.started = Some(Day(5));
    let changed = Msg::RecordChanged(theirs.clone());
    walk(&mut session, [(changed, Stayed, "plan")]);
    theirs.content.clone_from(&catalogue().edition.version);
    assert_eq!(session.record(catalogue()), theirs);
    assert_eq!(said(&session, "frequent"), NotAsked);
    assert_eq!(session.region, None);
    walk(&mut session, [(Msg::WentBack, Returned, "start")]);
}

#[test]
fn names_that_nobody_knows_are_carried_along() {
    let text = concat!(
        r#"{"version":1,"content":"9.9","answers":{"frequent":"yes","later":"not_sure"},"#,
        r#""region":"moon","diary":{"ticks":{"5":["later_item"]}},"mood":"good"}"#
    );
    let record = Record::from_json(text).unwrap();
    let mut session = Session::new(catalogue(), &record, step("start"), NOW);
    let mut expected = record;
    expected.content.clone_from(&catalogue().edition.version);
    assert_eq!(session.record(catalogue()), expected);
    session.update(catalogue(), tick("h_sweat"));
    session.update(catalogue(), Msg::RegionChosen(region("uk")));
    expected.answers.insert("h_sweat".to_owned(), Yes);
    expected.region = Some("uk".to_owned());
    assert_eq!(session.record(catalogue()), expected);
}

#[test]
fn a_session_has_begun_once_anything_was_said() {
    let mut session = new_at("start");
    assert!(!session.has_begun());
    session.update(catalogue(), open("page/age"));
    assert!(!session.has_begun());
    session.update(catalogue(), Msg::Replied(statement("s_under18"), false));
    assert!(session.has_begun());
}
