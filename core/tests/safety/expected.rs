//! What the tables of [`rules`](crate::rules) come to for some answers. It owns how they are
//! combined, in sets of bits so that millions of answers can be tried; it refuses to know how the
//! engine combines anything, and of the catalogue it knows nothing but which name has which bit.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::{Action, Catalogue, Level, Named, ReliefStep, Statement};

use crate::rules::{self as demanded, *};

/// A set of things of one kind, a bit for each.
pub type Set = u128;

/// What was said; everything else is *no*, or was not asked.
#[derive(Clone, Copy, Default)]
pub struct Said {
    pub yes: Set,
    pub unsure: Set,
}

impl Said {
    /// The same, but for one answer.
    pub fn with(self, one: Set, answer: Answer) -> Self {
        let (yes, unsure) = (self.yes & !one, self.unsure & !one);
        match answer {
            Answer::Yes => Said {
                yes: yes | one,
                unsure,
            },
            Answer::NotSure => Said {
                yes,
                unsure: unsure | one,
            },
            Answer::No | Answer::NotAsked => Said { yes, unsure },
        }
    }
}

/// What must come of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Expected {
    pub level: Level,
    /// The signs to show because they fit, and because they may fit.
    pub fitting: Set,
    pub in_doubt: Set,
    pub factors: Set,
    pub items: Set,
    /// For each item, the *yes* answers that it is there for.
    pub reasons: Vec<(Set, Set)>,
    pub relief: Option<Set>,
}

/// One bit for the thing of a name.
pub fn bit<T: Named + 'static>(catalogue: &Catalogue, name: &str) -> Set {
    let at = catalogue.all::<T>().position(|(_, it)| it.name() == name);
    1 << at.unwrap_or_else(|| panic!("expected content to have `{name}`"))
}

pub fn bits<T: Named + 'static>(catalogue: &Catalogue, names: &[&str]) -> Set {
    names
        .iter()
        .fold(0, |set, name| set | bit::<T>(catalogue, name))
}

/// The tables, as sets.
pub struct Rules {
    pub emergency: Set,
    pub urgent: Set,
    urgent_in_doubt: Set,
    routine: Set,
    following: Vec<(Set, Set)>,
    factors: Set,
    child: Set,
    everyone: Set,
    today: Set,
    appointment: Set,
    leads_to: Vec<(Set, Set)>,
    today_if: (Set, Set),
    by_doubt: (Set, Set),
    gives_way: Vec<(Set, Set, Set)>,
    spared: Vec<(Set, Set)>,
    spared_in_doubt: Set,
    relief: Set,
    relief_spared: Vec<(Set, Set)>,
    relief_spared_in_doubt: Set,
}

impl Rules {
    pub fn of(catalogue: &Catalogue) -> Self {
        let statement = |name: &str| bit::<Statement>(catalogue, name);
        let statements = |names: &[&str]| bits::<Statement>(catalogue, names);
        let action = |name: &str| bit::<Action>(catalogue, name);
        let actions = |names: &[&str]| bits::<Action>(catalogue, names);
        let steps = |names: &[&str]| bits::<ReliefStep>(catalogue, names);
        let leads = |&(item, on): &(&str, &[&str])| (action(item), statements(on));
        Rules {
            emergency: statements(EMERGENCY),
            urgent: statements(URGENT),
            urgent_in_doubt: statement(URGENT_IN_DOUBT),
            routine: statements(ROUTINE),
            following: (FOLLOWING.iter())
                .map(|&(sign, on)| (statement(sign), statements(on)))
                .collect(),
            factors: statements(&[HABITS, BODY, MEDICINES, CONDITIONS].concat()),
            child: statement(CHILD),
            everyone: actions(FOR_EVERYONE),
            today: actions(TODAY),
            appointment: action(APPOINTMENT),
            leads_to: LEADS_TO.iter().map(leads).collect(),
            today_if: (action(TODAY_IF.0), statement(TODAY_IF.1)),
            by_doubt: (action(IN_DOUBT.0), statement(IN_DOUBT.1)),
            gives_way: (GIVES_WAY.iter())
                .map(|&(on, old, new)| (statements(on), action(old), action(new)))
                .collect(),
            spared: (SPARED.iter())
                .map(|&(on, gone)| (statements(on), actions(gone)))
                .collect(),
            spared_in_doubt: actions(demanded::SPARED_IN_DOUBT),
            relief: steps(RELIEF),
            relief_spared: (RELIEF_SPARED.iter())
                .map(|&(on, gone)| (statements(on), steps(gone)))
                .collect(),
            relief_spared_in_doubt: steps(demanded::RELIEF_SPARED_IN_DOUBT),
        }
    }

    /// What must come of these answers.
    pub fn expect(&self, said: Said) -> Expected {
        let Said { yes, unsure } = said;
        if yes & self.child != 0 {
            return Expected {
                level: Level::NotForChildren,
                fitting: 0,
                in_doubt: 0,
                factors: 0,
                items: 0,
                reasons: Vec::new(),
                relief: None,
            };
        }
        let follow = self.following.iter().filter(|(_, on)| yes & on != 0);
        let routine = follow.fold(yes & self.routine, |signs, (sign, _)| signs | sign);
        let warning = self.emergency | self.urgent;
        let level = if yes & self.emergency != 0 {
            Level::Emergency
        } else if yes & self.urgent != 0 || unsure & (self.emergency | self.urgent_in_doubt) != 0 {
            Level::Urgent
        } else if unsure & self.urgent != 0 || routine != 0 {
            Level::Routine
        } else {
            Level::SelfCare
        };
        let (fitting, in_doubt) = match level {
            Level::Emergency => (yes & self.emergency, 0),
            Level::Urgent => (yes & self.urgent, unsure & warning),
            _ => (routine, unsure & warning),
        };
        let reasons = self.reasons(said, level);
        Expected {
            level,
            fitting,
            in_doubt,
            factors: yes & self.factors,
            items: reasons.iter().fold(0, |items, (item, _)| items | item),
            reasons,
            relief: (level < Level::Urgent).then(|| self.relief_for(said)),
        }
    }

    fn reasons(&self, said: Said, level: Level) -> Vec<(Set, Set)> {
        let Said { yes, unsure } = said;
        if level == Level::Emergency {
            return Vec::new();
        }
        if level == Level::Urgent {
            let (item, on) = self.today_if;
            let more = (yes & on != 0).then_some((item, on));
            return each(self.today).map(|item| (item, 0)).chain(more).collect();
        }
        let mut list: Vec<(Set, Set)> = each(self.everyone).map(|item| (item, 0)).collect();
        if level == Level::Routine {
            list.push((self.appointment, 0));
        }
        for (item, on) in &self.leads_to {
            if yes & on != 0 {
                add(&mut list, *item, yes & on);
            }
        }
        let possible = yes | unsure;
        if possible & self.by_doubt.1 != 0 {
            add(&mut list, self.by_doubt.0, yes & self.by_doubt.1);
        }
        for (on, old, new) in &self.gives_way {
            if possible & on != 0 && list.iter().any(|(item, _)| item == old) {
                list.retain(|(item, _)| item != old);
                add(&mut list, *new, yes & on);
            }
        }
        let spared = self.spared.iter().filter(|(on, _)| possible & on != 0);
        let spared = spared.fold(0, |gone, (_, items)| gone | items);
        let doubted = if unsure & self.urgent == 0 {
            0
        } else {
            self.spared_in_doubt
        };
        list.retain(|(item, _)| item & (spared | doubted) == 0);
        list
    }

    fn relief_for(&self, said: Said) -> Set {
        let possible = said.yes | said.unsure;
        let spared = self
            .relief_spared
            .iter()
            .filter(|(on, _)| possible & on != 0);
        let spared = spared.fold(0, |gone, (_, steps)| gone | steps);
        let in_doubt = said.unsure & self.urgent != 0;
        let doubted = if in_doubt {
            self.relief_spared_in_doubt
        } else {
            0
        };
        self.relief & !spared & !doubted
    }

    /// What decides a sign that is shown: itself where it may fit, and what it follows from.
    pub fn because(&self, said: Said, sign: Set) -> Set {
        let follow = self.following.iter().filter(|(of, _)| *of == sign);
        let from = follow.fold(0, |all, (_, on)| all | on);
        (said.yes | said.unsure) & sign | said.yes & from
    }
}

fn add(list: &mut Vec<(Set, Set)>, item: Set, reasons: Set) {
    match list.iter_mut().find(|(other, _)| *other == item) {
        Some((_, already)) => *already |= reasons,
        None => list.push((item, reasons)),
    }
}

/// Every bit of a set, as a set of its own.
pub fn each(mut set: Set) -> impl Iterator<Item = Set> {
    std::iter::from_fn(move || {
        let lowest = set & set.wrapping_neg();
        set ^= lowest;
        (lowest != 0).then_some(lowest)
    })
}
