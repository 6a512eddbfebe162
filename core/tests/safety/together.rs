//! Answers that meet: every pair, and every three, of everything that can be asked. What one answer
//! is safe with, another may forbid.

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::{Action, Level};
use cramp_check_core::plan::{Plan, plan};

use crate::expected::{Said, Set, bit, bits, each};
use crate::rules::{CHILD, MILDER};
use crate::sweep::Dice;
use crate::tried;
use crate::tried::{Tried, names, statement};
use cramp_check_core::catalogue::Statement;

const ALL: [Answer; 4] = [NotAsked, No, NotSure, Yes];

/// Holds the answers against what must come of them.
#[track_caller]
fn hold(tried: &Tried, said: &[(Set, Answer)]) -> Level {
    let mut answers = tried.all_no();
    let mut all = Said::default();
    for &(one, answer) in said {
        answers.set(statement(one), answer);
        all = all.with(one, answer);
    }
    match tried.hold(&answers, all) {
        Ok(level) => level,
        Err(what) => panic!("{what}"),
    }
}

fn pairs(all: &[Set]) -> impl Iterator<Item = (Set, Set)> + '_ {
    let rest = |at: usize| all[at + 1..].iter().copied();
    (all.iter().enumerate()).flat_map(move |(at, &one)| rest(at).map(move |other| (one, other)))
}

#[test]
fn every_pair_of_answers_comes_to_what_it_must() {
    let tried = tried();
    for (one, other) in pairs(&tried.asked()) {
        // How much help each answer to the one calls for, by the answer to the other.
        for second in ALL {
            let levels = ALL.map(|first| hold(tried, &[(one, first), (other, second)]));
            let [not_asked, no, unsure, yes] = levels;
            let rises = not_asked == no && no <= unsure && unsure <= yes;
            assert!(
                rises,
                "{}",
                names::<Statement>(&tried.catalogue, one | other)
            );
        }
    }
}

#[test]
fn every_three_answers_come_to_what_they_must() {
    let tried = tried();
    let asked = tried.asked();
    for (at, &first) in asked.iter().enumerate() {
        for (second, third) in pairs(&asked[at + 1..]) {
            for way in 0..8 {
                let answer = |bit: u32| if way & (1 << bit) == 0 { Yes } else { NotSure };
                hold(
                    tried,
                    &[(first, answer(0)), (second, answer(1)), (third, answer(2))],
                );
            }
        }
    }
}

#[test]
fn a_child_is_told_nothing_whatever_is_said() {
    let tried = tried();
    let child = bit::<Statement>(&tried.catalogue, CHILD);
    for one in tried.asked() {
        for answer in ALL {
            assert_eq!(
                hold(tried, &[(child, Yes), (one, answer)]),
                Level::NotForChildren
            );
        }
    }
}

#[test]
fn the_order_of_answering_does_not_matter() {
    let tried = tried();
    let asked = tried.asked();
    let mut dice = Dice(1);
    for _ in 0..2_000 {
        let mut said: Vec<(Set, Answer)> =
            asked.iter().map(|&one| (one, ALL[dice.below(4)])).collect();
        let first = answers_in_turn(tried, &said);
        for at in (1..said.len()).rev() {
            said.swap(at, dice.below(at + 1));
        }
        let second = answers_in_turn(tried, &said);
        assert_eq!(first, second);
        hold(tried, &said);
    }
}

/// What comes of answers that are given one after the other, each after it was changed twice.
fn answers_in_turn(tried: &Tried, said: &[(Set, Answer)]) -> (Level, Plan) {
    let mut answers = tried.all_no();
    for &(one, answer) in said {
        for answer in [Yes, NotSure, answer] {
            answers.set(statement(one), answer);
        }
    }
    let found = assess(&tried.catalogue, &answers);
    let list = plan(&tried.catalogue, &answers, &found);
    (found.level, list)
}

/// What is on the list and in the panel, as sets.
fn offered(tried: &Tried, said: Said) -> (Set, Set) {
    let answers = tried.answers(said);
    let found = assess(&tried.catalogue, &answers);
    let list = plan(&tried.catalogue, &answers, &found);
    let items = list
        .items
        .iter()
        .fold(0, |set, item| set | 1 << item.action.index());
    let steps = list
        .relief
        .iter()
        .flatten()
        .fold(0, |set, step| set | 1 << step.step.index());
    (items, steps)
}

#[test]
fn a_doubt_opens_no_gate_beside_any_other_answer() {
    let tried = tried();
    let milder = bits::<Action>(&tried.catalogue, MILDER);
    let asked = tried.asked();
    for &one in &asked {
        for &other in asked.iter().filter(|&&other| other != one) {
            for beside in [No, NotSure, Yes] {
                let base = Said::default().with(other, beside);
                let (no_items, no_steps) = offered(tried, base);
                let (items, steps) = offered(tried, base.with(one, NotSure));
                let opened = names::<Action>(&tried.catalogue, items & !no_items & !milder);
                let said = tried.told(base.with(one, NotSure));
                assert!(opened.is_empty(), "{said}: {opened}");
                assert_eq!(steps & !no_steps, 0, "{said}: a relief step");
            }
        }
    }
}

#[test]
fn what_a_yes_takes_away_a_doubt_takes_away_too() {
    let tried = tried();
    let asked = tried.asked();
    for &one in &asked {
        for &other in asked.iter().filter(|&&other| other != one) {
            let base = Said::default().with(other, Yes);
            let (before, steps_before) = offered(tried, base);
            let (certain, steps_certain) = offered(tried, base.with(one, Yes));
            let (in_doubt, steps_in_doubt) = offered(tried, base.with(one, NotSure));
            // A sign that calls for help hides all but a few things; a doubt about it may not.
            let warns = (tried.rules.emergency | tried.rules.urgent) & one != 0;
            let said = tried.told(base.with(one, NotSure));
            if !warns {
                assert_eq!(before & !certain & in_doubt, 0, "{said}");
                assert_eq!(steps_before & !steps_certain & steps_in_doubt, 0, "{said}");
            }
        }
    }
}

#[test]
fn a_doubt_about_a_warning_sign_is_shown_with_the_list_it_leaves() {
    let tried = tried();
    for one in each(tried.rules.emergency | tried.rules.urgent) {
        let answers = tried.answers(Said::default().with(one, NotSure));
        let found = assess(&tried.catalogue, &answers);
        let shown: Vec<_> = found
            .signs
            .iter()
            .map(|shown| (shown.sign, shown.answer))
            .collect();
        assert_eq!(shown, [(statement(one), NotSure)]);
        assert!(found.level > Level::SelfCare);
    }
}
