//! `cargo xtask mutants`: changes the engine in small ways, one at a time, and sees whether a test
//! fails of each. What is changed and which tests have to notice is in .cargo/mutants.toml.

use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools;

pub fn run(project: &Project) -> Result<()> {
    tools::cargo_command(project, "cargo-mutants", "about 2 minutes")?;
    run_program(
        project
            .command("cargo")
            .args(["mutants", "--package", "cramp-check-core"]),
    )
}
