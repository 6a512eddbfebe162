//! Who answers: three typical people, and as many at random as are wanted. It owns what they say; it
//! knows no statement by name, so that they can answer to a catalogue of any size.

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::answers::Answers;
use cramp_check_core::catalogue::{Catalogue, Kind, Level, Statement, StatementId};
use fastrand::Rng;

/// A person by what they ticked.
pub struct Person {
    /// What is told of them.
    pub name: &'static str,
    /// What they answer.
    pub answers: fn(&Catalogue) -> Answers,
}

/// The typical people.
pub const PEOPLE: [Person; 3] = [
    Person {
        name: "nothing ticked",
        answers: nothing_ticked,
    },
    Person {
        name: "many ticked",
        answers: many_ticked,
    },
    Person {
        name: "emergency",
        answers: emergency,
    },
];

/// *No* to everything.
fn nothing_ticked(catalogue: &Catalogue) -> Answers {
    said(catalogue, |_, _| No)
}

/// *Yes* to a third and *not sure* about a sixth of what leaves a checklist.
fn many_ticked(catalogue: &Catalogue) -> Answers {
    said(catalogue, |id, kind| match id.index() % 6 {
        _ if calls_for_help(kind) => No,
        0 | 3 => Yes,
        1 => NotSure,
        _ => No,
    })
}

/// The same and *yes* to every emergency sign.
fn emergency(catalogue: &Catalogue) -> Answers {
    let mut answers = many_ticked(catalogue);
    for (id, sign) in catalogue.signs() {
        if sign.level == Level::Emergency {
            answers.set(id, Yes);
        }
    }
    answers
}

/// Somebody by chance. Every other one has nothing that calls for help at once, so that checklists
/// of every kind are made; some tick little and some much, and a few were not asked everything.
#[must_use]
pub fn at_random(catalogue: &Catalogue, chance: &mut Rng) -> Answers {
    let unwell = chance.bool();
    let often = chance.choice([0.03, 0.1, 0.3]).unwrap_or_default();
    let mut answers = said(catalogue, |_, _| No);
    for (id, statement) in catalogue.all::<Statement>().filter(|(_, it)| it.asked) {
        let stops = matches!(statement.kind, Kind::Safety { stops: true });
        let may = if stops {
            chance.u8(..) < 8
        } else {
            unwell || !calls_for_help(&statement.kind)
        };
        if may && chance.f64() < often {
            let among: [Answer; 6] = [Yes, Yes, Yes, NotSure, NotSure, NotAsked];
            answers.set(id, chance.choice(among).unwrap_or_default());
        }
    }
    answers
}

/// What `answer` gives to everything that is asked.
fn said(catalogue: &Catalogue, answer: fn(StatementId, &Kind) -> Answer) -> Answers {
    let mut answers = Answers::none(catalogue);
    for (id, statement) in catalogue.all::<Statement>().filter(|(_, it)| it.asked) {
        answers.set(id, answer(id, &statement.kind));
    }
    answers
}

/// Whether a *yes* ends the checklist.
fn calls_for_help(kind: &Kind) -> bool {
    match kind {
        Kind::Sign(sign) => sign.level > Level::Routine,
        Kind::Factor(_) => false,
        Kind::Safety { stops } => *stops,
    }
}
