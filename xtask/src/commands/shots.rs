//! `cargo xtask shots`: a picture of every screen. Which screens there are, and how a person gets
//! there, is in tests/browser/screens.js.

use super::dist;
use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools::browsers::{Engine, for_browsing};

pub fn run(project: &Project) -> Result<()> {
    for_browsing(project, Engine::Chromium)?;
    dist::build(project)?;
    run_program(project.command("node").arg("tests/browser/shots.js"))
}
