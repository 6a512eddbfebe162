//! `cargo xtask reading`: how hard each text is to read. How that is measured is in tests/reading/.

use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools::node_packages;

pub fn run(project: &Project) -> Result<()> {
    node_packages(project)?;
    run_program(project.command("node").arg("tests/reading/report.js"))
}
