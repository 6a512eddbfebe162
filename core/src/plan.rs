//! From an assessment to the checklist and the relief steps. It owns gates, order and reasons; it
//! refuses to know which items there are, and what was ticked ([`crate::diary`]).
//!
//! Invariants: no item twice; every item is for everyone, or says why it is there; what a closed
//! gate takes away is away, whatever put it in; *not sure* closes gates and never opens one.

use crate::answers::Answers;
use crate::assessment::{Assessment, notes_for};
use crate::catalogue::{Action, ActionId, Catalogue, Gate, Level, ReliefStep, StatementId, StepId};

/// What to do: the checklist, and what may help during a cramp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The checklist, in the catalogue's order.
    pub items: Vec<Item>,
    /// The relief steps in order; `None` where help comes first and they are hidden.
    pub relief: Option<Vec<Step>>,
}

/// An item of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which item.
    pub action: ActionId,
    /// The *yes* answers that lead to it. Empty for an item that is there for everyone, or that
    /// only a *not sure* put in.
    pub because: Vec<StatementId>,
    /// Positions in the action's notes of those that the answers call for.
    pub notes: Vec<usize>,
}

impl Item {
    /// "Because you told us": a *yes* leads to it.
    #[must_use]
    pub fn is_highlighted(&self) -> bool {
        !self.because.is_empty()
    }
}

/// A relief step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which step.
    pub step: StepId,
    /// Positions in the step's notes of those that the answers call for.
    pub notes: Vec<usize>,
}

/// Works out the checklist and the relief steps.
#[must_use]
pub fn plan(catalogue: &Catalogue, answers: &Answers, assessment: &Assessment) -> Plan {
    let closed: Vec<&Gate> = catalogue
        .gates
        .iter()
        .filter(|gate| is_closed(gate, answers))
        .collect();
    let mut slots = Slots::fitting(catalogue, answers, assessment.level);
    for gate in &closed {
        slots.pass(gate, answers);
    }
    for gate in &closed {
        slots.remove(&gate.removes);
    }
    let items = slots
        .filled()
        .map(|(action, because)| Item {
            action,
            because,
            notes: notes_for(&catalogue[action].notes, answers),
        })
        .collect();
    Plan {
        items,
        relief: relief(catalogue, answers, assessment.level, &closed),
    }
}

fn is_closed(gate: &Gate, answers: &Answers) -> bool {
    gate.closed_by.iter().any(|&id| answers.possible(id))
        || gate.closed_by_unsure.iter().any(|&id| answers.unsure(id))
}

/// One place per action; a filled place holds the reasons.
struct Slots<'a> {
    catalogue: &'a Catalogue,
    level: Level,
    places: Vec<Option<Vec<StatementId>>>,
}

impl<'a> Slots<'a> {
    fn fitting(catalogue: &'a Catalogue, answers: &Answers, level: Level) -> Self {
        let place = |action: &Action| {
            let because = answers.yes_among(&action.fits);
            let fits = action.everyone || !because.is_empty();
            (fits && action.levels.contains(&level)).then_some(because)
        };
        Slots {
            catalogue,
            level,
            places: catalogue.actions.iter().map(place).collect(),
        }
    }

    /// Lets a closed gate put its own items in. The reasons of an item that it replaces do not pass
    /// on: the new item is there for the answers that closed the gate.
    fn pass(&mut self, gate: &Gate, answers: &Answers) {
        for &(old, new) in &gate.replaces {
            if self.places[old.index()].take().is_some() {
                self.put(new, gate, answers);
            }
        }
        for &new in &gate.adds {
            self.put(new, gate, answers);
        }
    }

    fn put(&mut self, action: ActionId, gate: &Gate, answers: &Answers) {
        if !self.catalogue[action].levels.contains(&self.level) {
            return;
        }
        let place = self.places[action.index()].get_or_insert_default();
        for reason in answers.yes_among(&gate.closed_by) {
            if !place.contains(&reason) {
                place.push(reason);
            }
        }
    }

    fn remove(&mut self, actions: &[ActionId]) {
        for action in actions {
            self.places[action.index()] = None;
        }
    }

    fn filled(self) -> impl Iterator<Item = (ActionId, Vec<StatementId>)> {
        let catalogue = self.catalogue;
        catalogue
            .all::<Action>()
            .zip(self.places)
            .filter_map(|((id, _), place)| Some((id, place?)))
    }
}

/// Relief steps are for a person who may look after themselves for now.
fn relief(
    catalogue: &Catalogue,
    answers: &Answers,
    level: Level,
    closed: &[&Gate],
) -> Option<Vec<Step>> {
    if level > Level::Routine {
        return None;
    }
    let mut open = vec![true; catalogue.relief.len()];
    for step in closed.iter().flat_map(|gate| &gate.removes_steps) {
        open[step.index()] = false;
    }
    let steps = catalogue
        .all::<ReliefStep>()
        .zip(open)
        .filter_map(|(step, open)| open.then_some(step))
        .map(|(id, step)| Step {
            step: id,
            notes: notes_for(&step.notes, answers),
        })
        .collect();
    Some(steps)
}
