//! Writes what the scripts compare with: `cargo run --example rules -- FOLDER` puts there the rules as
//! our engine reads them (`catalogue.bin`), the same as JSON, and `cases.json`: answers at random with
//! what our engine makes of them natively.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use cramp_check_core::answers::{Answer, Answers};
use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::{Catalogue, Evidence, Level, Statement, StatementId};
use cramp_check_core::packed::pack;
use cramp_check_core::plan::plan;
use engine_bench::{people::at_random, real};
use fastrand::Rng;
use serde::Serialize;

const CASES: usize = 200;
const SEED: u64 = 1;

#[derive(Serialize)]
struct Case<'a> {
    answers: BTreeMap<&'a str, &'static str>,
    result: Outcome<'a>,
}

#[derive(Serialize)]
struct Outcome<'a> {
    level: Level,
    factors: Vec<&'a str>,
    items: Vec<&'a str>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("expected a folder")?;
    let folder = Path::new(&folder);
    let catalogue = rules_of(real()?);
    let mut chance = Rng::with_seed(SEED);
    let people: Vec<Answers> = (0..CASES)
        .map(|_| at_random(&catalogue, &mut chance))
        .collect();
    let cases: Vec<Case<'_>> = people
        .iter()
        .map(|answers| case(&catalogue, answers))
        .collect();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("catalogue.bin"), pack(&catalogue)?)?;
    fs::write(
        folder.join("catalogue.json"),
        serde_json::to_vec(&catalogue)?,
    )?;
    fs::write(folder.join("cases.json"), serde_json::to_vec(&cases)?)?;
    Ok(())
}

/// The catalogue without what decides nothing: no other engine is given it either.
fn rules_of(mut catalogue: Catalogue) -> Catalogue {
    for statement in &mut catalogue.statements {
        statement.evidence = Evidence::default();
    }
    for action in &mut catalogue.actions {
        action.evidence = Evidence::default();
    }
    Catalogue {
        lookalikes: Vec::new(),
        topics: Vec::new(),
        sources: Vec::new(),
        parts: Vec::new(),
        pages: Vec::new(),
        regions: Vec::new(),
        drawings: Vec::new(),
        places: Vec::new(),
        ..catalogue
    }
}

fn case<'a>(catalogue: &'a Catalogue, answers: &Answers) -> Case<'a> {
    let assessment = assess(catalogue, answers);
    let plan = plan(catalogue, answers, &assessment);
    let statement = |id: StatementId| catalogue[id].id.as_str();
    Case {
        answers: catalogue
            .all::<Statement>()
            .filter(|(_, statement)| statement.asked)
            .map(|(id, _)| (statement(id), word(answers.get(id))))
            .collect(),
        result: Outcome {
            level: assessment.level,
            factors: assessment.factors.iter().map(|&id| statement(id)).collect(),
            items: plan
                .items
                .iter()
                .map(|item| catalogue[item.action].id.as_str())
                .collect(),
        },
    }
}

/// An answer as the scripts call it.
fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::NotAsked => "not_asked",
        Answer::No => "no",
        Answer::Yes => "yes",
        Answer::NotSure => "not_sure",
    }
}
