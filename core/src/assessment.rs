//! From answers to the level of help: which signs speak, which factors match, and which answers
//! decided each. It owns the meaning of *level* and *not sure*; it refuses to know which signs or
//! factors there are, and what the checklist makes of them ([`crate::plan`]).
//!
//! Invariants: the level is the highest among the signs, and one more *yes* never lowers it; *not
//! sure* never matches a factor and never derives a sign; the order of answering does not matter.

use crate::answers::{Answer, Answers};
use crate::catalogue::{Catalogue, Kind, Level, Note, Sign, Statement, StatementId};

/// What the answers come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// How much help is called for.
    pub level: Level,
    /// The signs to show, in the catalogue's order.
    pub signs: Vec<ShownSign>,
    /// The factors that matched, in the catalogue's order. Each was answered *yes*.
    pub factors: Vec<StatementId>,
}

/// A sign that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownSign {
    /// Which sign.
    pub sign: StatementId,
    /// Whether it fits or may fit; a derived sign only ever fits.
    pub answer: Answer,
    /// The answers that decided it: the sign itself where it was asked, and those that it follows
    /// from.
    pub because: Vec<StatementId>,
}

/// Works out the level of help, the signs to show and the factors that match.
#[must_use]
pub fn assess(catalogue: &Catalogue, answers: &Answers) -> Assessment {
    let stopped = catalogue.all::<Statement>().any(|(id, statement)| {
        matches!(statement.kind, Kind::Safety { stops: true }) && answers.yes(id)
    });
    if stopped {
        return Assessment {
            level: Level::NotForChildren,
            signs: Vec::new(),
            factors: Vec::new(),
        };
    }
    let spoken: Vec<Spoken> = catalogue
        .signs()
        .filter_map(|(id, sign)| hear(answers, id, sign))
        .collect();
    let level = spoken
        .iter()
        .filter_map(|spoken| spoken.at)
        .max()
        .unwrap_or(Level::SelfCare);
    Assessment {
        level,
        signs: spoken
            .into_iter()
            .filter(|spoken| spoken.is_shown(level))
            .map(|spoken| spoken.shown)
            .collect(),
        factors: catalogue
            .all::<Statement>()
            .filter(|(id, statement)| matches!(statement.kind, Kind::Factor(_)) && answers.yes(*id))
            .map(|(id, _)| id)
            .collect(),
    }
}

/// A sign that was answered *yes* or *not sure*, or follows from a *yes*.
struct Spoken {
    shown: ShownSign,
    /// The sign's own level, at which a *yes* would speak.
    own: Level,
    /// The level at which it spoke; a *not sure* may say nothing.
    at: Option<Level>,
}

impl Spoken {
    /// A sign is shown where it speaks at the winning level. Below an emergency, a *not sure* about
    /// an emergency or urgent sign is shown as well: its text tells what to look for.
    fn is_shown(&self, level: Level) -> bool {
        let in_doubt = self.shown.answer == Answer::NotSure
            && self.own >= Level::Urgent
            && level < Level::Emergency;
        self.at == Some(level) || in_doubt
    }
}

fn hear(answers: &Answers, id: StatementId, sign: &Sign) -> Option<Spoken> {
    let derived = answers.yes_among(&sign.derived_from);
    let (answer, at) = if answers.yes(id) || !derived.is_empty() {
        (Answer::Yes, Some(sign.level))
    } else if answers.unsure(id) {
        (Answer::NotSure, sign.unsure)
    } else {
        return None;
    };
    let itself = answers.possible(id).then_some(id);
    Some(Spoken {
        shown: ShownSign {
            sign: id,
            answer,
            because: itself.into_iter().chain(derived).collect(),
        },
        own: sign.level,
        at,
    })
}

/// The positions in `notes` of those that the answers call for.
#[must_use]
pub fn notes_for(notes: &[Note], answers: &Answers) -> Vec<usize> {
    let called = |note: &Note| {
        note.on
            .iter()
            .any(|&id| answers.yes(id) || (note.or_unsure && answers.unsure(id)))
    };
    (0..notes.len()).filter(|&at| called(&notes[at])).collect()
}
