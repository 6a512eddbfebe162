//! `cargo xtask soak`: thousands of walks at random through the app in a browser. How one walks, and what
//! must hold at every step, is in tests/browser/soak/.

use super::dist;
use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools::browsers::{Engine, for_browsing};

/// `which` is the seed of walks that are to be walked again, and the number of one of them.
pub fn run(project: &Project, which: &[&str]) -> Result<()> {
    for_browsing(project, Engine::Chromium)?;
    dist::build(project)?;
    run_program(
        project
            .command("node")
            .arg("tests/browser/soak/soak.js")
            .args(which),
    )
}
