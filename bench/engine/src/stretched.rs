//! Catalogues of any size with the proportions of the real one. It owns how they are made: each list
//! is stretched, every entry of the real one standing in it as often as any other, and what an entry
//! links to becomes one of that one's copies, by chance. So there are as many signs of each level
//! among the statements, as many gates among the rules and as many links at each entry as there are.

use cramp_check_core::catalogue::{
    Action, ActionId, Catalogue, Gate, Kind, Note, ReliefStep, Statement, StatementId, StepId,
};
use fastrand::Rng;

/// A catalogue with so many statements, at least as many as the real one has; the same for the same
/// seed.
#[must_use]
pub fn stretched(real: &Catalogue, statements: usize, seed: u64) -> Catalogue {
    let mut links = Links {
        real,
        statements,
        chance: Rng::with_seed(seed),
    };
    Catalogue {
        statements: links.each(&real.statements, Links::statement),
        actions: links.each(&real.actions, Links::action),
        gates: links.each(&real.gates, Links::gate),
        relief: links.each(&real.relief, Links::step),
        ..real.clone()
    }
}

struct Links<'a> {
    real: &'a Catalogue,
    /// How many statements there are to be.
    statements: usize,
    chance: Rng,
}

impl Links<'_> {
    /// How long a list becomes that is so long in the real one.
    fn length(&self, real: usize) -> usize {
        real * self.statements / self.real.statements.len()
    }

    fn each<T: Clone>(&mut self, list: &[T], link: fn(&mut Self, &mut T)) -> Vec<T> {
        let length = self.length(list.len());
        let copies = (0..length).map(|at| {
            let mut copy = list[at * list.len() / length].clone();
            link(self, &mut copy);
            copy
        });
        copies.collect()
    }

    /// One of the copies of what stands at `index` of a list that is `real` long.
    fn copy(&mut self, index: usize, real: usize) -> u32 {
        let length = self.length(real);
        let first = |index: usize| (index * length).div_ceil(real);
        let at = self.chance.usize(first(index)..first(index + 1));
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    fn statements(&mut self, ids: &mut [StatementId]) {
        for id in ids {
            id.0 = self.copy(id.index(), self.real.statements.len());
        }
    }

    fn actions<'a>(&mut self, ids: impl IntoIterator<Item = &'a mut ActionId>) {
        for id in ids {
            id.0 = self.copy(id.index(), self.real.actions.len());
        }
    }

    fn steps(&mut self, ids: &mut [StepId]) {
        for id in ids {
            id.0 = self.copy(id.index(), self.real.relief.len());
        }
    }

    fn notes(&mut self, notes: &mut [Note]) {
        for note in notes {
            self.statements(&mut note.on);
        }
    }

    fn statement(&mut self, statement: &mut Statement) {
        self.statements(&mut statement.only_if);
        self.notes(&mut statement.notes);
        if let Kind::Sign(sign) = &mut statement.kind {
            self.statements(&mut sign.derived_from);
        }
    }

    fn action(&mut self, action: &mut Action) {
        self.statements(&mut action.fits);
        self.notes(&mut action.notes);
    }

    fn gate(&mut self, gate: &mut Gate) {
        self.statements(&mut gate.closed_by);
        self.statements(&mut gate.closed_by_unsure);
        self.actions(gate.replaces.iter_mut().flat_map(|(old, new)| [old, new]));
        self.actions(&mut gate.adds);
        self.actions(&mut gate.removes);
        self.steps(&mut gate.removes_steps);
    }

    fn step(&mut self, step: &mut ReliefStep) {
        self.notes(&mut step.notes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn real() -> Catalogue {
        crate::real().unwrap_or_else(|faults| panic!("{faults}"))
    }

    /// How many there are of each kind of entry and of link.
    fn counts(catalogue: &Catalogue) -> [usize; 10] {
        let kinds = |is: fn(&Kind) -> bool| {
            let kinds = catalogue.statements.iter().map(|statement| &statement.kind);
            kinds.filter(|kind| is(kind)).count()
        };
        let gates = |links: fn(&Gate) -> usize| catalogue.gates.iter().map(links).sum();
        [
            kinds(|kind| matches!(kind, Kind::Sign(_))),
            kinds(|kind| matches!(kind, Kind::Factor(_))),
            kinds(|kind| matches!(kind, Kind::Safety { .. })),
            catalogue.actions.len(),
            catalogue.gates.len(),
            catalogue.relief.len(),
            catalogue
                .signs()
                .map(|(_, sign)| sign.derived_from.len())
                .sum(),
            catalogue
                .actions
                .iter()
                .map(|action| action.fits.len())
                .sum(),
            gates(|gate| gate.closed_by.len() + gate.closed_by_unsure.len()),
            gates(|gate| gate.replaces.len() + gate.removes.len() + gate.removes_steps.len()),
        ]
    }

    #[test]
    fn a_stretched_catalogue_keeps_the_proportions() {
        let real = real();
        let length = real.statements.len();
        assert_eq!(
            counts(&stretched(&real, 7 * length, 1)),
            counts(&real).map(|count| 7 * count)
        );
        for statements in [100, 1_000] {
            assert_eq!(stretched(&real, statements, 1).statements.len(), statements);
        }
    }

    #[test]
    fn a_link_leads_to_a_copy_of_what_the_real_one_links_to() {
        let real = real();
        let made = stretched(&real, 1_000, 1);
        for gate in &made.gates {
            let original = real.gates.iter().find(|original| original.id == gate.id);
            let names = |catalogue: &Catalogue, gate: &Gate| -> Vec<String> {
                let closed_by = gate.closed_by.iter().map(|&id| catalogue[id].id.clone());
                let removes = gate.removes.iter().map(|&id| catalogue[id].id.clone());
                closed_by.chain(removes).collect()
            };
            let expected = original.map(|original| names(&real, original));
            assert_eq!(Some(names(&made, gate)), expected, "{}", gate.id);
        }
    }

    #[test]
    fn a_seed_makes_the_same_catalogue_each_time() {
        let real = real();
        assert_eq!(stretched(&real, 300, 1), stretched(&real, 300, 1));
        assert_ne!(stretched(&real, 300, 1), stretched(&real, 300, 2));
    }
}
