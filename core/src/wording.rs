//! Which of a text's words are said for some answers, so that a screen and a sheet of paper never say
//! different things. It owns that choice; it refuses to know the words themselves ([`crate::text`]),
//! what the answers come to ([`crate::assessment`], [`crate::plan`]) and how anything is drawn.

use crate::answers::{Answer, Answers};
use crate::assessment::{ShownSign, notes_for};
use crate::catalogue::{
    Action, Catalogue, Kind, Level, Note, PageId, RegionId, Statement, StatementId, Time,
};
use crate::journey;
use crate::plan::Item;
use crate::session::Session;
use crate::text::{Text, Ui};

/// The usual words, or those that stand instead of them for some answers; and the lines beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// What to say first.
    pub main: String,
    /// What to add.
    pub more: Vec<String>,
}

/// Picks the words for the answers given: `words` are those of `notes`, in the same order.
#[must_use]
pub fn worded(answers: &Answers, usual: &str, notes: &[Note], words: &[String]) -> Worded {
    let said = |at: usize| words.get(at).cloned().unwrap_or_default();
    let called = notes_for(notes, answers);
    let instead = called.iter().copied().find(|&at| notes[at].instead);
    Worded {
        main: instead.map_or_else(|| usual.to_owned(), said),
        more: called
            .into_iter()
            .filter(|&at| !notes[at].instead)
            .map(said)
            .collect(),
    }
}

/// A level's title, and what is said first.
#[must_use]
pub fn level(level: Level) -> (Ui, Ui) {
    match level {
        Level::SelfCare => (Ui::SelfCareTitle, Ui::SelfCareLead),
        Level::Routine => (Ui::RoutineTitle, Ui::RoutineLead),
        Level::Urgent => (Ui::UrgentTitle, Ui::UrgentLead),
        Level::Emergency => (Ui::EmergencyTitle, Ui::EmergencyLead),
        Level::NotForChildren => (Ui::ChildTitle, Ui::ChildLead),
    }
}

/// The name of a time of day.
#[must_use]
pub fn time(time: Time) -> Ui {
    match time {
        Time::Day => Ui::TimeDay,
        Time::Evening => Ui::TimeEvening,
        Time::Bedtime => Ui::TimeBedtime,
        Time::Once => Ui::TimeOnce,
    }
}

/// How to call an ambulance somewhere: by its number, or in plain words where none is known.
#[must_use]
pub fn ambulance(catalogue: &Catalogue, text: &Text, region: RegionId) -> String {
    match &catalogue[region].emergency {
        Some(number) => text.fill(Ui::CallNumber, &[("number", number)]),
        None => text.ui(Ui::CallNoNumber).to_owned(),
    }
}

/// "You told us …", with an answer named back.
#[must_use]
pub fn told(text: &Text, ui: Ui, statement: StatementId) -> String {
    text.fill(ui, &[("told", &text[statement].told)])
}

/// The words of a sign that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignWords {
    /// The answers that decided it, named back.
    pub decided: Vec<String>,
    /// What it can mean.
    pub means: String,
    /// What to do about a *not sure*.
    pub doubt: Option<Ui>,
    /// What to do. In an emergency nothing is said for a single sign.
    pub acts: Worded,
    /// Whether what to do should stand out.
    pub is_firm: bool,
}

/// Picks the words of a sign.
#[must_use]
pub fn sign(catalogue: &Catalogue, text: &Text, answers: &Answers, shown: &ShownSign) -> SignWords {
    let statement = &catalogue[shown.sign];
    let words = &text[shown.sign];
    let is_doubt = shown.answer == Answer::NotSure;
    let decided = shown.because.iter().map(|&id| match answers.unsure(id) {
        true => text.fill(Ui::UnsureAbout, &[("statement", &text[id].label)]),
        false => told(text, Ui::ToldYou, id),
    });
    SignWords {
        decided: decided.collect(),
        means: words.means.clone(),
        doubt: is_doubt.then(|| doubt(statement)),
        acts: worded(answers, &words.act, &statement.notes, &words.notes),
        is_firm: !is_doubt
            && matches!(&statement.kind, Kind::Sign(sign) if sign.level > Level::Routine),
    }
}

fn doubt(statement: &Statement) -> Ui {
    match &statement.kind {
        Kind::Sign(sign) if sign.level == Level::Emergency => Ui::UnsureEmergency,
        Kind::Sign(sign) if sign.unsure == Some(Level::Urgent) => Ui::UnsureNow,
        _ => Ui::UnsureToday,
    }
}

/// Why an item is in the checklist.
#[must_use]
pub fn reasons(text: &Text, item: &Item, action: &Action) -> Vec<String> {
    if item.is_highlighted() {
        let because = item.because.iter();
        return because.map(|&id| told(text, Ui::BecauseYou, id)).collect();
    }
    let put_in_by_doubt = !action.everyone;
    let why = if put_in_by_doubt {
        Ui::ForSafety
    } else {
        Ui::ForEveryone
    };
    vec![text.ui(why).to_owned()]
}

/// What was picked on a page, a line for each *yes* and each *not sure*.
#[must_use]
pub fn picked(catalogue: &Catalogue, text: &Text, answers: &Answers, page: PageId) -> Vec<String> {
    let is_single = Session::single(catalogue, page).is_some();
    let line = |id: StatementId| match answers.get(id) {
        // The label of what ends the check is that of a question, not of an answer.
        Answer::Yes if is_single => Some(text.ui(Ui::ReviewChild).to_owned()),
        Answer::Yes => Some(text[id].label.clone()),
        Answer::NotSure if is_single => None,
        Answer::NotSure => Some(text.fill(Ui::ReviewUnsure, &[("statement", &text[id].label)])),
        Answer::No | Answer::NotAsked => None,
    };
    let asked = journey::reachable(catalogue, answers, page);
    asked.into_iter().filter_map(line).collect()
}
