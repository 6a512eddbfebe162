//! What must hold whatever is answered, tried with answers at random: of the level of help, of the
//! checklist, and of what is kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::answers::Answers;
use cramp_check_core::assessment::assess;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{ActionId, Gate, Kind, Level, StatementId, StepId};
use cramp_check_core::diary::Diary;
use cramp_check_core::journey::Step;
use cramp_check_core::plan::{Plan, plan};
use cramp_check_core::record::{Record, VERSION};
use cramp_check_core::session::{Msg, Session};
use proptest::prelude::*;
use proptest::sample::select;

use support::{catalogue, no_but, statement};

/// As many cases as is usual (`PROPTEST_CASES` may say otherwise); a failure is told, not kept.
fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Everything that a page asks.
fn asked() -> Vec<StatementId> {
    let pages = &catalogue().pages;
    pages.iter().flat_map(|page| page.asks.clone()).collect()
}

/// What is asked and does not call for help before all else, so that there is a checklist.
fn harmless() -> Vec<StatementId> {
    let speaks_up = |id: &StatementId| match &catalogue()[*id].kind {
        Kind::Sign(sign) => sign.level > Level::Routine,
        Kind::Factor(_) => false,
        Kind::Safety { stops } => *stops,
    };
    asked().into_iter().filter(|id| !speaks_up(id)).collect()
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![4 => Just(Yes), 2 => Just(NotSure), 1 => Just(NotAsked), 1 => Just(No)]
}

/// *No* to everything but some statements; half of the time without those that call for help first.
fn answers() -> impl Strategy<Value = Answers> {
    let among = |ids| prop::collection::vec((select(ids), answer()), 0..16);
    prop_oneof![among(harmless()), among(asked())].prop_map(|said| {
        let mut answers = no_but(&[]);
        for (id, answer) in said {
            answers.set(id, answer);
        }
        answers
    })
}

fn plan_of(answers: &Answers) -> (Level, Plan) {
    let assessment = assess(catalogue(), answers);
    (assessment.level, plan(catalogue(), answers, &assessment))
}

fn items(plan: &Plan) -> Vec<ActionId> {
    plan.items.iter().map(|item| item.action).collect()
}

fn steps(plan: &Plan) -> BTreeSet<StepId> {
    plan.relief.iter().flatten().map(|step| step.step).collect()
}

/// The gates that these answers close.
fn closed(answers: &Answers) -> Vec<&'static Gate> {
    let gates = catalogue().gates.iter();
    gates
        .filter(|gate| {
            gate.closed_by
                .iter()
                .any(|&id| matches!(answers.get(id), Yes | NotSure))
                || gate
                    .closed_by_unsure
                    .iter()
                    .any(|&id| answers.get(id) == NotSure)
        })
        .collect()
}

fn puts_in(gate: &Gate, action: ActionId) -> bool {
    gate.adds.contains(&action) || gate.replaces.iter().any(|&(_, new)| new == action)
}

fn takes_away(gate: &Gate, action: ActionId) -> bool {
    gate.removes.contains(&action)
        || gate
            .replaces
            .iter()
            .any(|&(old, new)| old == action && new != action)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn each_item_is_there_once_and_for_a_reason(answers in answers()) {
        let (level, plan) = plan_of(&answers);
        let closed = closed(&answers);
        let found = items(&plan);
        let set: BTreeSet<ActionId> = found.iter().copied().collect();
        prop_assert_eq!(&found, &Vec::from_iter(set), "in order, and each once");
        for item in &plan.items {
            let action = &catalogue()[item.action];
            let by_a_gate = closed.iter().any(|gate| puts_in(gate, item.action));
            prop_assert!(
                action.everyone || !item.because.is_empty() || by_a_gate,
                "{} is there for no reason", action.id
            );
            for &reason in &item.because {
                prop_assert_eq!(answers.get(reason), Yes);
                let leads = action.fits.contains(&reason)
                    || closed.iter().any(|gate| {
                        puts_in(gate, item.action) && gate.closed_by.contains(&reason)
                    });
                prop_assert!(leads, "{} because of {}", action.id, catalogue()[reason].id);
            }
            let reasons: BTreeSet<StatementId> = item.because.iter().copied().collect();
            prop_assert_eq!(reasons.len(), item.because.len(), "each reason once");
            prop_assert!(action.levels.contains(&level), "{} at {:?}", action.id, level);
        }
    }

    #[test]
    fn what_a_closed_gate_takes_away_is_away(answers in answers()) {
        let (_, plan) = plan_of(&answers);
        for gate in closed(&answers) {
            for action in items(&plan) {
                prop_assert!(
                    !takes_away(gate, action),
                    "{} through the gate {}", catalogue()[action].id, gate.id
                );
            }
            for &step in &gate.removes_steps {
                prop_assert!(
                    !steps(&plan).contains(&step),
                    "{} through the gate {}", catalogue()[step].id, gate.id
                );
            }
        }
    }

    #[test]
    fn one_more_yes_never_lowers_the_level(answers in answers(), id in select(asked())) {
        let before = assess(catalogue(), &answers).level;
        let mut more = answers;
        more.set(id, Yes);
        let after = assess(catalogue(), &more).level;
        prop_assert!(after >= before, "{}: {before:?}, then {after:?}", catalogue()[id].id);
    }

    #[test]
    fn a_doubt_adds_nothing_but_what_a_gate_puts_in(
        answers in answers(),
        id in select(asked()),
    ) {
        let mut without = answers.clone();
        without.set(id, No);
        let mut with = answers;
        with.set(id, NotSure);
        let (level, before) = plan_of(&without);
        let (level_with, after) = plan_of(&with);
        prop_assert!(level_with >= level, "{}", catalogue()[id].id);
        let closed = closed(&with);
        for action in items(&after) {
            let content = &catalogue()[action];
            prop_assert!(
                items(&before).contains(&action)
                    || closed.iter().any(|gate| puts_in(gate, action))
                    // A higher level brings items of its own.
                    || !content.levels.contains(&level),
                "not sure about {} put in {}", catalogue()[id].id, content.id
            );
        }
        prop_assert!(
            steps(&after).is_subset(&steps(&before)),
            "not sure about {} added a relief step", catalogue()[id].id
        );
    }

    #[test]
    fn a_doubt_never_matches_a_factor_or_derives_a_sign(answers in answers()) {
        let mut certain = answers.clone();
        for id in asked() {
            if answers.get(id) == NotSure {
                certain.set(id, No);
            }
        }
        let with = assess(catalogue(), &answers);
        let without = assess(catalogue(), &certain);
        prop_assert_eq!(with.factors, without.factors);
        for shown in with.signs {
            let sign = &catalogue()[shown.sign].id;
            if shown.answer == Yes {
                let certain = shown.because.iter().any(|&id| answers.get(id) == Yes);
                prop_assert!(certain, "{sign}");
            } else {
                prop_assert_eq!(shown.because, [shown.sign], "{}", sign);
            }
        }
    }
}

fn record() -> impl Strategy<Value = Record> {
    // Few names and days, so that two records meet.
    let name = || select(vec!["frequent", "h_sweat", "later", "s_unsteady", "\"{"]);
    let answers = prop::collection::btree_map(name().prop_map(str::to_owned), answer(), 0..4);
    let region = prop::option::of(select(vec!["uk", "nz", "moon"]).prop_map(str::to_owned));
    let day = || prop_oneof![0..3, Just(i32::MIN), Just(i32::MAX)].prop_map(Day);
    let ticked = prop::collection::btree_set(name().prop_map(str::to_owned), 1..3);
    let ticks: BoxedStrategy<BTreeMap<Day, BTreeSet<String>>> =
        prop::collection::btree_map(day(), ticked, 0..4).boxed();
    (answers, region, prop::option::of(day()), ticks).prop_map(
        |(answers, region, started, ticks)| Record {
            version: VERSION,
            content: catalogue().edition.version.clone(),
            answers: answers.into_iter().collect(),
            region,
            diary: Diary {
                started,
                ticks: (ticks.into_iter())
                    .map(|(day, names)| (day, names.into_iter().collect()))
                    .collect(),
                ..Diary::default()
            },
            cramp: None,
        },
    )
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_record_is_read_as_it_was_kept(record in record()) {
        prop_assert_eq!(Record::from_json(&record.to_json()), Ok(record));
    }

    #[test]
    fn what_only_one_tab_changed_stands(base in record(), changed in record()) {
        prop_assert_eq!(&Record::merge(&base, &changed, &base), &changed);
        prop_assert_eq!(&Record::merge(&base, &base, &changed), &changed);
        prop_assert_eq!(&Record::merge(&base, &changed, &changed), &changed);
    }

    #[test]
    fn merging_again_changes_nothing(base in record(), mine in record(), theirs in record()) {
        let merged = Record::merge(&base, &mine, &theirs);
        prop_assert_eq!(&Record::merge(&base, &merged, &theirs), &merged);
        prop_assert_eq!(&Record::merge(&base, &mine, &merged), &merged);
        prop_assert_eq!(Record::from_json(&merged.to_json()), Ok(merged));
    }
}

/// Something that a person might do on the screen where they are.
#[derive(Clone, Copy, Debug)]
enum Tap {
    Tick(usize, bool),
    None,
    Unsure,
    Continue,
    Back,
    Adult(bool),
    CarryOn,
    Review,
    StartAgain,
}

fn tap() -> impl Strategy<Value = Tap> {
    prop_oneof![
        6 => (0..7_usize, prop::bool::weighted(0.8)).prop_map(|(at, done)| Tap::Tick(at, done)),
        6 => Just(Tap::None),
        2 => Just(Tap::Unsure),
        6 => Just(Tap::Continue),
        2 => Just(Tap::Back),
        3 => prop::bool::weighted(0.1).prop_map(Tap::Adult),
        3 => Just(Tap::CarryOn),
        1 => Just(Tap::Review),
        1 => Just(Tap::StartAgain),
    ]
}

fn message(session: &Session, tap: Tap) -> Option<Msg> {
    Some(match (tap, session.step) {
        (Tap::Tick(at, done), Step::Page(page) | Step::Unsure(page)) => {
            Msg::Ticked(*catalogue()[page].asks.get(at)?, done)
        }
        (Tap::Tick(..), _) => return None,
        (Tap::None, _) => Msg::NoneChosen,
        (Tap::Unsure, _) => Msg::UnsureChosen,
        (Tap::Continue, _) => Msg::Continued,
        (Tap::Back, _) => Msg::WentBack,
        (Tap::Adult(under_18), _) => Msg::Replied(statement("s_under18"), under_18),
        (Tap::CarryOn, _) => Msg::CarriedOn,
        (Tap::Review, _) => Msg::Opened(Step::Review),
        (Tap::StartAgain, _) => Msg::StartedAgain,
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_tapped_is_kept(taps in prop::collection::vec(tap(), 0..60)) {
        let mut session = Session::new(catalogue(), &Record::empty(), Step::Start, Moment::default());
        for tap in taps {
            let Some(msg) = message(&session, tap) else { continue };
            let before = session.clone();
            session.update(catalogue(), msg);
            if session.problem.is_some() {
                prop_assert_eq!(session.step, before.step);
                prop_assert_eq!(&session.answers, &before.answers);
            }
            let record = session.record(catalogue());
            let read = Session::new(catalogue(), &record, session.step, session.now);
            prop_assert_eq!(&read.answers, &session.answers);
            prop_assert_eq!(read.record(catalogue()), record);
        }
    }
}
