//! Worked cases as data: what was answered, and what must come of it. Runs every `*.json` in
//! `tests/scenarios/`, or in the folder that the variable `SCENARIOS` names instead, and reports
//! every case that differs, with what differed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::{Path, PathBuf};

use cramp_check::content::Content;
use cramp_check_core::answers::{Answer, Answers};
use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::{
    Action, ActionId, Catalogue, Level, Named, ReliefStep, Statement, StatementId,
};
use cramp_check_core::plan::plan;
use serde::Deserialize;

/// A worked case. All statements that it does not name are answered *no*. Where an expectation is
/// missing, the case does not speak about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    #[expect(dead_code, reason = "for the reader")]
    name: String,
    #[expect(dead_code, reason = "for the reader")]
    why: String,
    yes: Vec<String>,
    unsure: Vec<String>,
    level: Option<Level>,
    signs: Option<BTreeSet<String>>,
    factors: Option<BTreeSet<String>>,
    plan: Option<BTreeSet<String>>,
    highlighted: Option<BTreeSet<String>>,
    /// `null` says that the panel is hidden; without the key the case does not speak about it.
    #[serde(default, deserialize_with = "present")]
    relief: Option<Option<Relief>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Relief {
    without: BTreeSet<String>,
}

fn present<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<Relief>>, D::Error> {
    Option::deserialize(from).map(Some)
}

#[test]
fn every_scenario_comes_out_as_it_says() {
    let folder = std::env::var_os("SCENARIOS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios"),
        PathBuf::from,
    );
    let files = scenarios_in(&folder);
    assert!(!files.is_empty(), "no *.json in {}", folder.display());
    let content = Content::built_in("en");
    let failures: Vec<String> = files
        .iter()
        .flat_map(|file| {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            run(content.catalogue, &std::fs::read_to_string(file).unwrap())
                .into_iter()
                .map(move |difference| format!("{name}: {difference}"))
        })
        .collect();
    assert!(
        failures.is_empty(),
        "{} scenarios, these differ:\n{}",
        files.len(),
        failures.join("\n")
    );
    println!("{} scenarios", files.len());
}

#[test]
fn a_scenario_that_is_wrong_fails_and_says_how() {
    let catalogue = Content::built_in("en").catalogue;
    let head = r#""name":"n","why":"w""#;
    let cases = [
        (r#""yes":["h_sit_longer"],"unsure":[]"#, "`h_sit_longer`"),
        (r#""yes":[],"unsure":["stretch_night"]"#, "`stretch_night`"),
        (
            r#""yes":["medicine_question"],"unsure":[]"#,
            "`medicine_question`",
        ),
        (r#""yes":["frequent"],"unsure":["frequent"]"#, "both"),
        (r#""yes":[],"unsure":[],"levels":"routine""#, "levels"),
        (r#""yes":[],"unsure":[],"level":"fine""#, "fine"),
        (r#""yes":[],"unsure":[],"level":"routine""#, "level"),
        (r#""yes":["frequent"],"unsure":[],"signs":[]"#, "signs"),
        (
            r#""yes":["h_sweat"],"unsure":[],"factors":["h_sweats"]"#,
            "`h_sweats`",
        ),
        (r#""yes":["h_sweat"],"unsure":[],"factors":[]"#, "factors"),
        (r#""yes":[],"unsure":[],"plan":[]"#, "plan"),
        (
            r#""yes":["h_shoes"],"unsure":[],"highlighted":[]"#,
            "highlighted",
        ),
        (r#""yes":[],"unsure":[],"relief":null"#, "relief"),
        (
            r#""yes":[],"unsure":[],"relief":{"without":["rub"]}"#,
            "relief",
        ),
        (
            r#""yes":["clot_leg"],"unsure":[],"relief":{"without":[]}"#,
            "relief",
        ),
    ];
    for (body, named) in cases {
        let differences = run(catalogue, &format!("{{{head},{body}}}")).join("; ");
        assert!(differences.contains(named), "{body}: {differences:?}");
    }
    let right = format!(r#"{{{head},"yes":[],"unsure":[],"level":"self_care"}}"#);
    assert_eq!(run(catalogue, &right), Vec::<String>::new());
}

fn scenarios_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    files
}

/// Runs one case and gives what differs; nothing where all is as it says.
fn run(catalogue: &Catalogue, json: &str) -> Vec<String> {
    let scenario: Scenario = match serde_json::from_str(json) {
        Ok(scenario) => scenario,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    let answers = answers(catalogue, &scenario, &mut faults);
    let assessment = assess(catalogue, &answers);
    let plan = plan(catalogue, &answers, &assessment);
    let statement = |id: StatementId| catalogue[id].id.clone();

    if let Some(expected) = scenario.level {
        differ("level", &expected, &assessment.level, &mut faults);
    }
    if let Some(expected) = scenario.signs {
        known::<Statement>(catalogue, &expected, &mut faults);
        let found = assessment.signs.iter().map(|shown| statement(shown.sign));
        differ("signs", &expected, &found.collect(), &mut faults);
    }
    if let Some(expected) = scenario.factors {
        known::<Statement>(catalogue, &expected, &mut faults);
        let found = assessment.factors.iter().map(|&id| statement(id));
        differ("factors", &expected, &found.collect(), &mut faults);
    }
    let action = |id: ActionId| catalogue[id].id.clone();
    if let Some(expected) = scenario.plan {
        known::<Action>(catalogue, &expected, &mut faults);
        let found: Vec<String> = plan.items.iter().map(|item| action(item.action)).collect();
        let set: BTreeSet<String> = found.iter().cloned().collect();
        if set.len() < found.len() {
            faults.push(format!("plan: expected each item once, found {found:?}"));
        }
        differ("plan", &expected, &set, &mut faults);
    }
    if let Some(expected) = scenario.highlighted {
        known::<Action>(catalogue, &expected, &mut faults);
        let found = plan.items.iter().filter(|item| item.is_highlighted());
        let found = found.map(|item| action(item.action)).collect();
        differ("highlighted", &expected, &found, &mut faults);
    }
    if let Some(expected) = scenario.relief {
        let expected = expected.map(|relief| relief.without);
        known::<ReliefStep>(catalogue, expected.iter().flatten(), &mut faults);
        let found = plan.relief.map(|steps| {
            let left = |id| !steps.iter().any(|step| step.step == id);
            let removed = catalogue.all::<ReliefStep>().filter(|(id, _)| left(*id));
            removed.map(|(_, step)| step.id.clone()).collect()
        });
        differ("relief without", &expected, &found, &mut faults);
    }
    faults
}

fn answers(catalogue: &Catalogue, scenario: &Scenario, faults: &mut Vec<String>) -> Answers {
    let mut answers = Answers::none(catalogue);
    for (id, statement) in catalogue.all::<Statement>() {
        if statement.asked {
            answers.set(id, Answer::No);
        }
    }
    let said = [
        (Answer::Yes, &scenario.yes),
        (Answer::NotSure, &scenario.unsure),
    ];
    for (answer, names) in said {
        for name in names {
            match catalogue.find::<Statement>(name) {
                Some(id) if catalogue[id].asked => answers.set(id, answer),
                Some(_) => faults.push(format!("expected something that is asked, found `{name}`")),
                None => faults.push(format!("expected a statement, found `{name}`")),
            }
        }
    }
    for name in &scenario.yes {
        if scenario.unsure.contains(name) {
            faults.push(format!("expected one answer to `{name}`, found both"));
        }
    }
    answers
}

fn known<'a, T: Named>(
    catalogue: &Catalogue,
    names: impl IntoIterator<Item = &'a String>,
    faults: &mut Vec<String>,
) {
    for name in names {
        if catalogue.find::<T>(name).is_none() {
            faults.push(format!("expected a known id, found `{name}`"));
        }
    }
}

fn differ<T: PartialEq + Debug>(what: &str, expected: &T, found: &T, faults: &mut Vec<String>) {
    if expected != found {
        faults.push(format!("{what}: expected {expected:?}, found {found:?}"));
    }
}
