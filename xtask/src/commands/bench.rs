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

/// What is measured, one after the other. The browser comes last, because its report takes in what
/// the others have left in target/bench/.
const STEPS: [fn(&Project) -> Result<()>; 1] = [browser];

pub fn run(project: &Project) -> Result<()> {
    for_browsing(project, Engine::Chromium)?;
    dist::build(project)?;
    STEPS.iter().try_for_each(|step| step(project))
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
