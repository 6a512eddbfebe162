//! What is said of single answers, against words and tables written here: whom to call where, what a
//! person is told that they picked, what is added to a sign, and which of two answers is the safer.

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::answers::Answers;
use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::{Page, Region, Time};
use cramp_check_core::text::Ui;
use cramp_check_core::wording;

use crate::expected::{Said, bit, bits, each};
use crate::rules::CHILD;
use crate::tried;
use crate::tried::statement;
use cramp_check_core::catalogue::Statement;

#[test]
fn everybody_is_told_their_own_number_for_an_ambulance() {
    let tried = tried();
    let rows = [
        ("uk", "Call 999"),
        ("islands", "Call 999"),
        ("ie_eu", "Call 112"),
        ("us_ca", "Call 911"),
        ("au", "Call 000"),
        ("nz", "Call 111"),
        ("other", "Call your local emergency number"),
    ];
    assert_eq!(rows.len(), tried.catalogue.regions.len());
    for (name, wanted) in rows {
        let region = tried.catalogue.find::<Region>(name).unwrap();
        let told = wording::ambulance(&tried.catalogue, &tried.text, region);
        assert_eq!(told, wanted, "{name}");
    }
}

/// What is told of everything that was picked, on all pages.
fn picked(answers: &Answers) -> Vec<String> {
    let tried = tried();
    let pages = tried.catalogue.all::<Page>();
    let told = pages.map(|(page, _)| wording::picked(&tried.catalogue, &tried.text, answers, page));
    told.flatten().collect()
}

#[test]
fn what_was_picked_is_told_and_nothing_else() {
    let tried = tried();
    assert!(picked(&tried.all_no()).is_empty());
    for one in tried.asked() {
        // What is asked after the plan stands on no page.
        let id = statement(one);
        let is_on_a_page = tried
            .catalogue
            .pages
            .iter()
            .any(|page| page.asks.contains(&id));
        let label = &tried.text[id].label;
        let rows = [
            (Yes, Some(label.clone())),
            (NotSure, Some(format!("Not sure: {label}"))),
            (No, None),
            (NotAsked, None),
        ];
        for (answer, told) in rows {
            let mut answers = tried.all_no();
            answers.set(id, answer);
            let told: Vec<String> = told.into_iter().filter(|_| is_on_a_page).collect();
            assert_eq!(picked(&answers), told, "{label}: {answer:?}");
        }
    }
}

#[test]
fn of_a_child_only_that_is_told() {
    let tried = tried();
    let child = statement(bit::<Statement>(&tried.catalogue, CHILD));
    let rows = [
        (Yes, Some("Under 18")),
        (NotSure, None),
        (No, None),
        (NotAsked, None),
    ];
    for (answer, told) in rows {
        let mut answers = tried.all_no();
        answers.set(child, answer);
        assert_eq!(picked(&answers), Vec::from_iter(told), "{answer:?}");
    }
}

#[test]
fn what_is_added_to_a_sign_stands_beside_what_to_do_and_what_stands_instead_does_not() {
    const MORE: &str = "Clots are more likely for you.";
    const INSTEAD: &str = "As you are or may be pregnant";
    let tried = tried();
    // The sign, what else was said, whether more is added, and whether other words stand instead.
    let rows: [(&str, &str, Answer, bool, bool); 8] = [
        ("clot_leg", "h_shoes", Yes, false, false),
        ("clot_leg", "m_pill", Yes, true, false),
        ("clot_leg", "m_pill", NotSure, false, false),
        ("clot_leg", "b_pregnant", Yes, true, true),
        ("clot_leg", "b_pregnant", NotSure, false, true),
        ("clot_leg", "s_postnatal", NotSure, false, true),
        ("clot_lung", "s_leg_injury", Yes, true, false),
        ("clot_lung", "s_leg_injury", NotSure, false, false),
    ];
    for (sign, other, answer, more, instead) in rows {
        let sign = bits::<Statement>(&tried.catalogue, &[sign]);
        let other_bit = bits::<Statement>(&tried.catalogue, &[other]);
        let said = Said::default().with(sign, Yes).with(other_bit, answer);
        let answers = tried.answers(said);
        let found = assess(&tried.catalogue, &answers);
        let shown = found
            .signs
            .iter()
            .find(|shown| shown.sign == statement(sign));
        let words = wording::sign(&tried.catalogue, &tried.text, &answers, shown.unwrap());
        let added: Vec<bool> = words
            .acts
            .more
            .iter()
            .map(|line| line.starts_with(MORE))
            .collect();
        assert_eq!(added, vec![true; usize::from(more)], "{other}: {answer:?}");
        assert_eq!(
            words.acts.main.starts_with(INSTEAD),
            instead,
            "{other}: {answer:?}"
        );
    }
}

#[test]
fn the_times_of_a_day_have_names_of_their_own() {
    let named = Time::ALL.map(wording::time);
    assert_eq!(
        named,
        [Ui::TimeDay, Ui::TimeEvening, Ui::TimeBedtime, Ui::TimeOnce]
    );
}

#[test]
fn of_two_answers_the_safer_one_stands() {
    let rows = [
        (Yes, [Yes, Yes, Yes, Yes]),
        (NotSure, [Yes, NotSure, NotSure, NotSure]),
        (No, [Yes, NotSure, No, No]),
        (NotAsked, [Yes, NotSure, No, NotAsked]),
    ];
    for (one, safer) in rows {
        for (other, wanted) in [Yes, NotSure, No, NotAsked].into_iter().zip(safer) {
            assert_eq!(one.safer(other), wanted, "{one:?}, {other:?}");
        }
    }
}

#[test]
fn the_four_answers_are_never_mixed_up() {
    let tried = tried();
    // What each answer counts as: a yes, a doubt, either, and whether anything was said.
    let rows = [
        (Yes, true, false, true, true),
        (NotSure, false, true, true, true),
        (No, false, false, false, true),
        (NotAsked, false, false, false, false),
    ];
    for one in each(tried.asked().into_iter().fold(0, |all, one| all | one)) {
        let id = statement(one);
        for (answer, yes, unsure, possible, is_said) in rows {
            let mut answers = Answers::none(&tried.catalogue);
            assert!(answers.is_empty());
            answers.set(id, answer);
            assert_eq!(answers.get(id), answer);
            assert_eq!(
                (answers.yes(id), answers.unsure(id), answers.possible(id)),
                (yes, unsure, possible)
            );
            assert_eq!(answers.yes_among(&[id]), Vec::from_iter(yes.then_some(id)));
            let given: Vec<_> = answers.given(&tried.catalogue).collect();
            assert_eq!(given, Vec::from_iter(is_said.then_some((id, answer))));
            assert_eq!(answers.is_empty(), !is_said);
        }
    }
}
