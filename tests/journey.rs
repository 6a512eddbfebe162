//! The way through the questions: what is asked of whom, what comes next and what lies before, and
//! when help comes first.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod support;

use std::collections::BTreeSet;

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::answers::Answers;
use cramp_check_core::catalogue::{Page, PageId};
use cramp_check_core::journey::{
    self, Step, can_plan, help_comes_first, is_answered, next_step, reachable, resume, step_before,
};

use support::{catalogue, no_but, statement};

const PAGES: [&str; 14] = [
    "age",
    "emergency",
    "emergency_more",
    "urgent",
    "urgent_more",
    "cramps",
    "days",
    "nights",
    "body",
    "medicines",
    "medicines_more",
    "conditions",
    "conditions_more",
    "safety",
];

#[track_caller]
fn page(name: &str) -> PageId {
    catalogue().find::<Page>(name).unwrap()
}

#[track_caller]
fn step(name: &str) -> Step {
    Step::from_name(catalogue(), name).unwrap()
}

/// *No* to everything on the pages before one, but what was said otherwise. No page is called
/// `done`: everything is answered then.
#[track_caller]
fn until(open: &str, said: &[(&str, Answer)]) -> Answers {
    let mut answers = no_but(said);
    for at in PAGES.iter().skip_while(|&&name| name != open) {
        for &id in &catalogue()[page(at)].asks {
            if answers.get(id) == No {
                answers.set(id, NotAsked);
            }
        }
    }
    answers
}

#[test]
fn every_step_has_a_name_of_its_own() {
    let plain = [
        (Step::Start, "start"),
        (Step::Review, "review"),
        (Step::Result, "result"),
        (Step::Plan, "plan"),
        (Step::Relief, "relief"),
        (Step::WarningSigns, "warning-signs"),
        (Step::About, "about"),
        (Step::StartAgain, "start-again"),
        (Step::Erase, "erase"),
        (Step::Erased, "erased"),
    ]
    .map(|(step, name)| (step, name.to_owned()));
    let asking = PAGES.iter().flat_map(|name| {
        [
            (Step::Page(page(name)), format!("page/{name}")),
            (Step::Unsure(page(name)), format!("unsure/{name}")),
        ]
    });
    let mut names = BTreeSet::new();
    for (step, name) in plain.into_iter().chain(asking) {
        assert_eq!(step.name(catalogue()), name);
        assert_eq!(Step::from_name(catalogue(), &name), Some(step), "{name}");
        names.insert(name);
    }
    assert_eq!(names.len(), 10 + 2 * catalogue().pages.len());
}

#[test]
fn a_name_that_is_no_steps_leads_nowhere() {
    let names = [
        "",
        "Start",
        "start ",
        "page",
        "page/",
        "page/nobody",
        "page/start",
        "page/page/age",
        "unsure/",
        "unsure/nobody",
        "age",
        "result/",
        "warning_signs",
    ];
    for name in names {
        assert_eq!(Step::from_name(catalogue(), name), None, "{name}");
    }
}

#[test]
fn pages_come_in_order() {
    let nothing = Answers::none(catalogue());
    let pages: Vec<PageId> = journey::pages(catalogue(), &nothing).collect();
    assert_eq!(pages, PAGES.map(page));
}

#[test]
fn a_page_that_asks_this_person_nothing_is_passed_over() {
    let mut catalogue = catalogue().clone();
    let (nights, body) = (page("nights"), page("body"));
    catalogue.pages[body.index()].asks = vec![statement("s_alcohol_dep")];
    for (answer, is_asked) in [(No, false), (Yes, true), (NotSure, true)] {
        let answers = no_but(&[("h_alcohol", answer), ("s_alcohol_dep", NotAsked)]);
        assert_eq!(
            journey::pages(&catalogue, &answers).any(|page| page == body),
            is_asked
        );
        let after = Step::Page(if is_asked { body } else { page("medicines") });
        let before = Step::Page(if is_asked { body } else { nights });
        let mut answers = answers;
        answers.set(statement("s_unsteady"), NotAsked);
        assert_eq!(next_step(&catalogue, &answers, nights), after, "{answer:?}");
        let medicines = step("page/medicines");
        assert_eq!(
            step_before(&catalogue, &answers, medicines),
            before,
            "{answer:?}"
        );
    }
}

#[test]
fn a_follow_up_is_asked_only_of_some_and_never_hidden_once_said() {
    // What was said to alcohol, what was said to its follow-up, and whether that one is on the page.
    let rows = [
        (NotAsked, NotAsked, false),
        (No, NotAsked, false),
        (Yes, NotAsked, true),
        (NotSure, NotAsked, true),
        (No, No, false),
        (Yes, No, true),
        (No, Yes, true),
        (NotAsked, Yes, true),
        (No, NotSure, true),
    ];
    let dependence = statement("s_alcohol_dep");
    for (alcohol, said, is_asked) in rows {
        let answers = no_but(&[("h_alcohol", alcohol), ("s_alcohol_dep", said)]);
        let asked = reachable(catalogue(), &answers, page("safety"));
        assert_eq!(
            asked.contains(&dependence),
            is_asked,
            "{alcohol:?} {said:?}"
        );
        assert_eq!(
            asked.len(),
            5 + usize::from(is_asked),
            "{alcohol:?} {said:?}"
        );
    }
}

#[test]
fn a_page_is_answered_once_all_that_it_asks_is() {
    let rows: [(&[(&str, Answer)], bool); 6] = [
        (&[("s_alcohol_dep", NotAsked)], true),
        (&[("h_alcohol", Yes), ("s_alcohol_dep", NotAsked)], false),
        (
            &[("h_alcohol", NotSure), ("s_alcohol_dep", NotAsked)],
            false,
        ),
        (&[("h_alcohol", Yes), ("s_alcohol_dep", NotSure)], true),
        (&[("s_unsteady", NotSure), ("s_leg_injury", Yes)], true),
        (&[("s_unsteady", Yes), ("s_leg_injury", NotAsked)], false),
    ];
    for (said, answered) in rows {
        let answers = no_but(said);
        assert_eq!(
            is_answered(catalogue(), &answers, page("safety")),
            answered,
            "{said:?}"
        );
        assert_eq!(
            journey::is_complete(catalogue(), &answers),
            answered,
            "{said:?}"
        );
        let open = (!answered).then(|| page("safety"));
        assert_eq!(
            journey::first_unanswered(catalogue(), &answers),
            open,
            "{said:?}"
        );
    }
}

/// The first page that is not answered yet, what was said before it, whether help comes first,
/// whether the checklist may be relied on, and where someone goes on who comes back.
#[test]
fn help_comes_first_where_it_is_called_for() {
    type Said = &'static [(&'static str, Answer)];
    let rows: [(&str, Said, bool, bool, &str); 17] = [
        ("age", &[], false, false, "page/age"),
        ("emergency", &[], false, false, "page/emergency"),
        ("emergency", &[("s_under18", Yes)], true, true, "result"),
        // An emergency at once.
        ("emergency_more", &[("stroke", Yes)], true, true, "result"),
        ("urgent", &[("poisoning", Yes)], true, true, "result"),
        // Help for today once every warning sign has been asked about.
        (
            "urgent",
            &[("stroke", NotSure)],
            false,
            false,
            "page/urgent",
        ),
        (
            "urgent_more",
            &[("clot_leg", Yes)],
            false,
            false,
            "page/urgent_more",
        ),
        (
            "urgent_more",
            &[("clot_leg", NotSure)],
            false,
            false,
            "page/urgent_more",
        ),
        ("cramps", &[("clot_leg", Yes)], true, true, "result"),
        ("cramps", &[("clot_leg", NotSure)], true, true, "result"),
        ("cramps", &[("stroke", NotSure)], true, true, "result"),
        ("cramps", &[("dark_pee", Yes)], true, true, "result"),
        // A doubt that is not urgent, and what is routine.
        (
            "cramps",
            &[("dark_pee", NotSure)],
            false,
            false,
            "page/cramps",
        ),
        ("days", &[("frequent", Yes)], false, false, "page/days"),
        ("safety", &[("h_alcohol", Yes)], false, false, "page/safety"),
        ("done", &[("frequent", Yes)], false, true, "result"),
        ("done", &[], false, true, "result"),
    ];
    for (open, said, first, plans, back_at) in rows {
        let answers = until(open, said);
        assert_eq!(
            help_comes_first(catalogue(), &answers),
            first,
            "{open} {said:?}"
        );
        assert_eq!(can_plan(catalogue(), &answers), plans, "{open} {said:?}");
        assert_eq!(
            resume(catalogue(), &answers),
            step(back_at),
            "{open} {said:?}"
        );
    }
}

/// The page that has just been answered, the first one that is not, what was said, and what comes.
#[test]
fn after_a_page_comes_help_or_the_next_page_or_the_review() {
    type Said = &'static [(&'static str, Answer)];
    let rows: [(&str, &str, Said, &str); 16] = [
        ("age", "emergency", &[], "page/emergency"),
        ("age", "emergency", &[("s_under18", Yes)], "result"),
        ("emergency", "emergency_more", &[], "page/emergency_more"),
        ("emergency", "emergency_more", &[("stroke", Yes)], "result"),
        (
            "emergency",
            "emergency_more",
            &[("stroke", NotSure)],
            "page/emergency_more",
        ),
        (
            "urgent",
            "urgent_more",
            &[("clot_leg", Yes)],
            "page/urgent_more",
        ),
        ("urgent_more", "cramps", &[("clot_leg", Yes)], "result"),
        ("urgent_more", "cramps", &[("clot_leg", NotSure)], "result"),
        ("urgent_more", "cramps", &[], "page/cramps"),
        // Someone who was shown to get help today, and answers the other questions too.
        ("cramps", "days", &[("clot_leg", Yes)], "page/days"),
        ("safety", "done", &[("clot_leg", Yes)], "review"),
        ("safety", "done", &[], "review"),
        // A change of an earlier answer.
        ("days", "done", &[], "review"),
        ("emergency", "done", &[("stroke", Yes)], "result"),
        ("urgent", "done", &[("clot_leg", Yes)], "result"),
        // The next page comes next, though it was answered before.
        ("nights", "safety", &[("h_alcohol", Yes)], "page/body"),
    ];
    for (answered, open, said, next) in rows {
        let answers = until(open, said);
        let found = next_step(catalogue(), &answers, page(answered));
        assert_eq!(found, step(next), "{answered} {open} {said:?}");
    }
    // After the last page comes an earlier one that was left open.
    let skipped = no_but(&[("h_sweat", NotAsked)]);
    let found = next_step(catalogue(), &skipped, page("safety"));
    assert_eq!(found, step("page/nights"));
}

#[test]
fn before_a_step_lies_what_leads_to_it() {
    let rows = [
        ("page/age", "start"),
        ("page/emergency", "page/age"),
        ("page/safety", "page/conditions_more"),
        ("unsure/age", "page/age"),
        ("unsure/urgent", "page/urgent"),
        ("review", "page/safety"),
        ("result", "review"),
        ("start", "start"),
        ("plan", "start"),
        ("relief", "start"),
        ("warning-signs", "start"),
        ("about", "start"),
        ("start-again", "start"),
        ("erase", "start"),
        ("erased", "start"),
    ];
    for answers in [Answers::none(catalogue()), no_but(&[])] {
        for (at, before) in rows {
            let found = step_before(catalogue(), &answers, step(at));
            assert_eq!(found, step(before), "{at}");
        }
    }
}
