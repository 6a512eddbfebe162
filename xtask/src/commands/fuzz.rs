//! `cargo xtask fuzz`: a million hostile inputs for each thing that reads. What reads, and what has to
//! hold of it, is in fuzz/ and tests/hostile/; how input is made that reaches ever more of the code is
//! the business of cargo-fuzz and fast-check. What fails is kept in target/fuzz/failed/.

use std::fs;
use std::time::Instant;

use crate::project::Project;
use crate::run::{Failure, Result, quietly, run as run_program};
use crate::tools;

/// How many inputs each target gets.
const CASES: &str = "1000000";

/// What ends a run: more memory, or more time for one input, than anything that reads may take. An
/// input is at most so long; what longer ones come to is tried by the tests.
const LIMITS: [&str; 3] = ["-rss_limit_mb=1024", "-timeout=10", "-max_len=8192"];

/// Where the good input is written, what was found to reach more code, and what failed.
const SEEDS: &str = "target/fuzz/seeds";
const REACHED: &str = "target/fuzz/reached";
const FAILED: &str = "target/fuzz/failed";

/// The scripts, all in one program.
const SCRIPTS: &str = "scripts";

pub fn run(project: &Project, wanted: &[&str]) -> Result<()> {
    tools::cargo_command(project, "cargo-fuzz", "about 2 minutes")?;
    tools::node_packages(project)?;
    let targets = targets(project)?;
    let known = |name: &&&str| **name == SCRIPTS || targets.iter().any(|target| target == **name);
    if let Some(unknown) = wanted.iter().find(|name| !known(name)) {
        let all = targets.join(", ");
        return Err(Failure(format!(
            "expected {all} or {SCRIPTS}, found `{unknown}`"
        )));
    }
    let is_wanted = |name: &str| wanted.is_empty() || wanted.contains(&name);
    run_program(project.command("cargo").args([
        "run",
        "--quiet",
        "--package",
        "cramp-check-fuzz",
        "--example",
        "seeds",
        "--",
        SEEDS,
    ]))?;
    for target in targets.iter().filter(|target| is_wanted(target)) {
        println!("\n── {target}");
        let began = Instant::now();
        fuzz(project, target)?;
        println!("{target}: {CASES} cases, {} s", began.elapsed().as_secs());
    }
    if is_wanted(SCRIPTS) {
        println!("\n── {SCRIPTS}");
        run_program(
            project
                .command("node")
                .args([
                    "--test",
                    "--test-reporter=spec",
                    "tests/hostile/hostile.test.js",
                ])
                .env("RUNS", CASES),
        )?;
    }
    Ok(())
}

/// The targets in Rust, as cargo-fuzz finds them.
fn targets(project: &Project) -> Result<Vec<String>> {
    let listed = quietly(project.command("cargo").args(["fuzz", "list"]));
    let listed = listed.ok_or_else(|| Failure::new("cargo-fuzz does not list its targets"))?;
    Ok(listed.lines().map(str::to_owned).collect())
}

fn fuzz(project: &Project, target: &str) -> Result<()> {
    let within = |folder: &str| format!("{folder}/{target}/");
    for folder in [REACHED, FAILED].map(within) {
        fs::create_dir_all(project.path(&folder))
            .map_err(|error| Failure::io(&format!("making {folder}"), &error))?;
    }
    run_program(
        project
            .command("cargo")
            // The sanitizers need a nightly Rust, and look for faults that safe Rust cannot have.
            .args(["fuzz", "run", "--sanitizer=none", "--features=long"])
            .args(["--target-dir=target/fuzz/build", target])
            .args([within(REACHED), within(SEEDS)])
            .arg("--")
            .args(LIMITS)
            .arg(format!("-runs={CASES}"))
            .arg(format!("-dict={SEEDS}/{target}.dict"))
            .arg(format!("-artifact_prefix={}", within(FAILED)))
            .args(["-print_final_stats=1", "-verbosity=0"])
            // Fast to run rather than small, and stopped where a number does not fit.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    )
}
