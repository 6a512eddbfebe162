//! What a person said: *yes*, *no*, *not sure*, or nothing yet, for every statement. It owns the
//! four answers and keeps them apart to the end; it refuses to know what follows from them.

use crate::catalogue::{Catalogue, Statement, StatementId};

/// One answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Nothing was said yet.
    #[default]
    NotAsked,
    /// It does not fit.
    No,
    /// It fits.
    Yes,
    /// The person does not know.
    NotSure,
}

impl Answer {
    /// The one of two answers to the same that is safer to act on: *yes* before *not sure*, and
    /// either before *no*.
    #[must_use]
    pub fn safer(self, other: Answer) -> Answer {
        let order = [Answer::Yes, Answer::NotSure, Answer::No, Answer::NotAsked];
        let is_said = |answer: &Answer| *answer == self || *answer == other;
        order.into_iter().find(is_said).unwrap_or_default()
    }
}

/// An answer for every statement of one catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers(Vec<Answer>);

impl Answers {
    /// Nothing said yet.
    #[must_use]
    pub fn none(catalogue: &Catalogue) -> Self {
        Answers(vec![Answer::NotAsked; catalogue.statements.len()])
    }

    /// What was said to a statement.
    #[must_use]
    pub fn get(&self, statement: StatementId) -> Answer {
        self.0.get(statement.index()).copied().unwrap_or_default()
    }

    /// Puts down what was said.
    pub fn set(&mut self, statement: StatementId, answer: Answer) {
        if let Some(place) = self.0.get_mut(statement.index()) {
            *place = answer;
        }
    }

    /// Whether it was a *yes*.
    #[must_use]
    pub fn yes(&self, statement: StatementId) -> bool {
        self.get(statement) == Answer::Yes
    }

    /// Whether it was a *not sure*.
    #[must_use]
    pub fn unsure(&self, statement: StatementId) -> bool {
        self.get(statement) == Answer::NotSure
    }

    /// Whether it was a *yes* or a *not sure*: what safety goes by.
    #[must_use]
    pub fn possible(&self, statement: StatementId) -> bool {
        matches!(self.get(statement), Answer::Yes | Answer::NotSure)
    }

    /// Those of `statements` that were answered *yes*, in the same order.
    #[must_use]
    pub fn yes_among(&self, statements: &[StatementId]) -> Vec<StatementId> {
        statements
            .iter()
            .copied()
            .filter(|&statement| self.yes(statement))
            .collect()
    }

    /// Whether anything was said at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|&answer| answer == Answer::NotAsked)
    }

    /// Every statement that was answered, with its answer.
    pub fn given<'a>(
        &'a self,
        catalogue: &'a Catalogue,
    ) -> impl Iterator<Item = (StatementId, Answer)> + 'a {
        catalogue
            .all::<Statement>()
            .map(|(id, _)| (id, self.get(id)))
            .filter(|&(_, answer)| answer != Answer::NotAsked)
    }
}
