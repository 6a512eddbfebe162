//! `cargo xtask bench`: compares the app with what a site would use instead, in one run on one
//! machine. What is compared and how is in bench/, with packages of its own that nothing else
//! installs. No figure fails the command: it reports.

use super::dist;
use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools::{
    self,
    browsers::{Engine, for_browsing},
};

/// Where what is compared is, with its package-lock.json.
const BENCH: &str = "bench";

/// The engine by itself: a crate with a lock file of its own, and the scripts that run it.
const ENGINE: &str = "bench/engine";
const NATIVE: &str = "target/bench/engine-native";

/// Everything, one after the other. The browser comes last, because its report takes in what the
/// other has left in target/bench/.
pub fn run(project: &Project) -> Result<()> {
    engine(project)?;
    for_browsing(project, Engine::Chromium)?;
    dist::build(project)?;
    browser(project)
}

/// Assessment and plan by themselves: natively as the content grows, then as wasm beside other
/// engines.
pub fn engine(project: &Project) -> Result<()> {
    for_browsing(project, Engine::Chromium)?;
    tools::for_building(project)?;
    tools::node_packages_in(project, BENCH)?;
    let cargo = |command: &str| {
        let mut cargo = project.command("cargo");
        cargo
            .args(command.split(' '))
            .current_dir(project.path(ENGINE))
            .env("CARGO_TARGET_DIR", project.path(NATIVE))
            .env("CRITERION_HOME", project.path("target/criterion"));
        run_program(&mut cargo)
    };
    cargo("fetch --quiet --locked")?;
    cargo("test --quiet --locked --release --lib")?;
    cargo("bench --quiet --locked")?;
    cargo("run --quiet --locked --release --example rules -- ../../target/bench/engine")?;
    run_program(
        project
            .command("node")
            .arg("bench/engine/run.js")
            .envs(dist::SMALL),
    )
}

/// Pages with the same questions in a browser, side by side, and the report.
fn browser(project: &Project) -> Result<()> {
    tools::node_packages_in(project, BENCH)?;
    run_program(project.command("cargo").args([
        "fetch",
        "--quiet",
        "--locked",
        "--manifest-path",
        "bench/yew-small/Cargo.toml",
    ]))?;
    run_program(project.command("node").arg("bench/browser/run.js"))
}
