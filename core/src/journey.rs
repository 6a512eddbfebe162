//! The way through the questions, worked out from the answers: which can be reached, which pages
//! are done, and what comes next. It owns no state and refuses to know how a screen looks.

use crate::answers::{Answer, Answers};
use crate::assessment::assess;
use crate::calendar::Day;
use crate::catalogue::{Catalogue, Level, Page, PageId, StatementId};

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// What this is, and the ways in.
    Start,
    /// A page of questions.
    Page(PageId),
    /// Which of a page's statements the person is not sure about.
    Unsure(PageId),
    /// Every answer on one screen.
    Review,
    /// The level of help, what matched and why.
    Result,
    /// The checklist, with the ticks of a day.
    Plan,
    /// How the night was that began on the evening of a day.
    Night(Day),
    /// The nights of a plan at a glance.
    Weeks,
    /// What to do during a cramp.
    Relief,
    /// Taking it along: on paper, as text, to another device.
    Take,
    /// Asks what becomes of a file that was opened.
    Opened,
    /// All warning signs, to look up.
    WarningSigns,
    /// What this is, what it rests on, and what it leaves out.
    About,
    /// Asks before the answers are cleared.
    StartAgain,
    /// Asks before everything is erased.
    Erase,
    /// Says that everything is erased.
    Erased,
}

impl Step {
    const PLAIN: [(Step, &str); 13] = [
        (Step::Start, "start"),
        (Step::Review, "review"),
        (Step::Result, "result"),
        (Step::Plan, "plan"),
        (Step::Weeks, "weeks"),
        (Step::Relief, "relief"),
        (Step::Take, "take-along"),
        (Step::Opened, "opened"),
        (Step::WarningSigns, "warning-signs"),
        (Step::About, "about"),
        (Step::StartAgain, "start-again"),
        (Step::Erase, "erase"),
        (Step::Erased, "erased"),
    ];

    /// A name that stays the same between visits, for instance `page/days`.
    #[must_use]
    pub fn name(self, catalogue: &Catalogue) -> String {
        match self {
            Step::Page(page) => format!("page/{}", catalogue[page].id),
            Step::Unsure(page) => format!("unsure/{}", catalogue[page].id),
            Step::Night(Day(night)) => format!("night/{night}"),
            _ => Step::PLAIN
                .iter()
                .find(|(step, _)| *step == self)
                .map_or_else(String::new, |(_, name)| (*name).to_owned()),
        }
    }

    /// The step of a name; `None` where there is no such step, as after a change of content.
    #[must_use]
    pub fn from_name(catalogue: &Catalogue, name: &str) -> Option<Step> {
        let page = |id: &str| catalogue.find::<Page>(id);
        if let Some(id) = name.strip_prefix("page/") {
            return page(id).map(Step::Page);
        }
        if let Some(id) = name.strip_prefix("unsure/") {
            return page(id).map(Step::Unsure);
        }
        if let Some(night) = name.strip_prefix("night/") {
            return night.parse().ok().map(Day).map(Step::Night);
        }
        Step::PLAIN
            .iter()
            .find(|(_, plain)| *plain == name)
            .map(|(step, _)| *step)
    }
}

/// The statements of a page that are put to this person. A follow-up stays where it was once
/// answered *yes* or *not sure*, so that no answer counts without being seen.
#[must_use]
pub fn reachable(catalogue: &Catalogue, answers: &Answers, page: PageId) -> Vec<StatementId> {
    let is_asked = |id: &StatementId| {
        let only_if = &catalogue[*id].only_if;
        only_if.is_empty()
            || only_if.iter().any(|&parent| answers.possible(parent))
            || answers.possible(*id)
    };
    catalogue[page]
        .asks
        .iter()
        .copied()
        .filter(is_asked)
        .collect()
}

/// The pages that ask this person something, in order.
pub fn pages<'a>(
    catalogue: &'a Catalogue,
    answers: &'a Answers,
) -> impl Iterator<Item = PageId> + 'a {
    catalogue
        .all::<Page>()
        .map(|(id, _)| id)
        .filter(|&id| !reachable(catalogue, answers, id).is_empty())
}

/// Whether everything on a page was answered.
#[must_use]
pub fn is_answered(catalogue: &Catalogue, answers: &Answers, page: PageId) -> bool {
    reachable(catalogue, answers, page)
        .iter()
        .all(|&id| answers.get(id) != Answer::NotAsked)
}

/// Whether everything was answered.
#[must_use]
pub fn is_complete(catalogue: &Catalogue, answers: &Answers) -> bool {
    first_unanswered(catalogue, answers).is_none()
}

/// The first page on which something is not answered yet.
#[must_use]
pub fn first_unanswered(catalogue: &Catalogue, answers: &Answers) -> Option<PageId> {
    pages(catalogue, answers).find(|&page| !is_answered(catalogue, answers, page))
}

/// Whether what is known so far should be shown without asking on: an emergency at once, and help
/// for today once every warning sign has been asked about.
#[must_use]
pub fn help_comes_first(catalogue: &Catalogue, answers: &Answers) -> bool {
    match assess(catalogue, answers).level {
        Level::SelfCare | Level::Routine => false,
        Level::Urgent => pages(catalogue, answers)
            .filter(|&page| catalogue[catalogue[page].part].help_first)
            .all(|page| is_answered(catalogue, answers, page)),
        Level::Emergency | Level::NotForChildren => true,
    }
}

/// Whether the checklist may be relied on: nothing that could close a gate is still to be asked, or
/// the level hides everything that a gate could take away.
#[must_use]
pub fn can_plan(catalogue: &Catalogue, answers: &Answers) -> bool {
    help_comes_first(catalogue, answers) || is_complete(catalogue, answers)
}

/// Whether the level of help may be told. That help is called for always may; that none is, only
/// once everything was asked that could change it.
#[must_use]
pub fn can_tell(catalogue: &Catalogue, answers: &Answers) -> bool {
    assess(catalogue, answers).level > Level::Routine || can_plan(catalogue, answers)
}

/// Where someone goes on who comes back with some answers given.
#[must_use]
pub fn resume(catalogue: &Catalogue, answers: &Answers) -> Step {
    if help_comes_first(catalogue, answers) {
        return Step::Result;
    }
    first_unanswered(catalogue, answers).map_or(Step::Result, Step::Page)
}

/// What comes after a page that has just been answered: help where it comes first, the review once
/// everything is answered, and otherwise the next page.
#[must_use]
pub fn next_step(catalogue: &Catalogue, answers: &Answers, page: PageId) -> Step {
    let level = assess(catalogue, answers).level;
    let asks_on = level == Level::Urgent && !catalogue[catalogue[page].part].help_first;
    if help_comes_first(catalogue, answers) && !asks_on {
        return Step::Result;
    }
    let Some(unanswered) = first_unanswered(catalogue, answers) else {
        return Step::Review;
    };
    pages(catalogue, answers)
        .find(|next| next.index() > page.index())
        .map_or(Step::Page(unanswered), Step::Page)
}

/// What lies before a step, for someone who came to it by no way that is known, as after a reload.
#[must_use]
pub fn step_before(catalogue: &Catalogue, answers: &Answers, step: Step) -> Step {
    let last_before = |limit: usize| {
        pages(catalogue, answers)
            .filter(|page| page.index() < limit)
            .last()
            .map_or(Step::Start, Step::Page)
    };
    match step {
        Step::Page(page) => last_before(page.index()),
        Step::Unsure(page) => Step::Page(page),
        Step::Review => last_before(catalogue.pages.len()),
        Step::Result => Step::Review,
        Step::Night(_) | Step::Weeks => Step::Plan,
        Step::Opened => Step::Take,
        Step::Start
        | Step::Plan
        | Step::Relief
        | Step::Take
        | Step::WarningSigns
        | Step::About
        | Step::StartAgain
        | Step::Erase
        | Step::Erased => Step::Start,
    }
}
