//! Who is to leave what out, told from the gates alone: what the app works out from answers, turned
//! round into lists of the answers. It owns the safer reading where both could be meant, and
//! refuses to know a word of how it is told ([`super::writer`]).

use cramp_check_core::catalogue::{ActionId, Catalogue, Gate, Kind, Level, StatementId, StepId};

/// The answers that close a gate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Closers {
    /// A *yes* or a *not sure* to any of these.
    pub(super) statements: Vec<StatementId>,
    /// A *not sure* to a sign of these levels.
    pub(super) doubts: Vec<Level>,
}

impl Closers {
    /// Everything that closes one of the gates, each once.
    fn of<'a>(catalogue: &Catalogue, gates: impl Iterator<Item = &'a Gate>) -> Self {
        let mut all = Closers::default();
        for gate in gates {
            for &id in &gate.closed_by {
                push_once(&mut all.statements, id);
            }
            for &id in &gate.closed_by_unsure {
                match &catalogue[id].kind {
                    // A reader need not tell one sign of a level from another: doubt is doubt.
                    Kind::Sign(sign) => push_once(&mut all.doubts, sign.level),
                    Kind::Factor(_) | Kind::Safety { .. } => push_once(&mut all.statements, id),
                }
            }
        }
        all
    }

    /// Whether nothing closes it.
    pub(super) fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.doubts.is_empty()
    }
}

/// Who leaves an action out.
pub(super) fn action_left_out(catalogue: &Catalogue, id: ActionId) -> Closers {
    let gates = catalogue.gates.iter();
    Closers::of(catalogue, gates.filter(|gate| gate.removes.contains(&id)))
}

/// Who leaves a relief step out.
pub(super) fn step_left_out(catalogue: &Catalogue, id: StepId) -> Closers {
    let gates = catalogue.gates.iter();
    Closers::of(
        catalogue,
        gates.filter(|gate| gate.removes_steps.contains(&id)),
    )
}

/// What takes the place of an action, and for whom. An action that itself stands in for another
/// gives way to what an earlier gate puts there.
pub(super) fn replaced_by(catalogue: &Catalogue, id: ActionId) -> Vec<(ActionId, Closers)> {
    let mut found = Vec::new();
    for (at, gate) in catalogue.gates.iter().enumerate() {
        for &(old, new) in &gate.replaces {
            let gives_way = || {
                let later = catalogue.gates.iter().skip(at + 1);
                later
                    .flat_map(|gate| &gate.replaces)
                    .any(|&pair| pair == (old, id))
            };
            if old == id || gives_way() {
                found.push((new, Closers::of(catalogue, std::iter::once(gate))));
            }
        }
    }
    found
}

/// The actions whose place an action takes, and for whom.
pub(super) fn replaces(catalogue: &Catalogue, id: ActionId) -> Vec<(ActionId, Closers)> {
    let mut found = Vec::new();
    for gate in &catalogue.gates {
        for &(old, new) in &gate.replaces {
            if new == id {
                found.push((old, Closers::of(catalogue, std::iter::once(gate))));
            }
        }
    }
    found
}

/// Whom a gate puts an action in for, whatever else is on the list.
pub(super) fn added_for(catalogue: &Catalogue, id: ActionId) -> Closers {
    let gates = catalogue.gates.iter();
    Closers::of(catalogue, gates.filter(|gate| gate.adds.contains(&id)))
}

/// What a doubt about a sign of a level takes away: told once for all of them.
pub(super) fn in_doubt(catalogue: &Catalogue) -> Vec<(Level, Vec<ActionId>)> {
    let mut found: Vec<(Level, Vec<ActionId>)> = Vec::new();
    for gate in &catalogue.gates {
        for level in Closers::of(catalogue, std::iter::once(gate)).doubts {
            found.push((level, gate.removes.clone()));
        }
    }
    found
}

fn push_once<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
