//! `cargo xtask deny`: holds every dependency in Cargo.lock against deny.toml, which says what may be
//! depended on. It asks no network, so a list of known weaknesses is not a part of it.

use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools;

pub fn run(project: &Project) -> Result<()> {
    tools::cargo_command(project, "cargo-deny", "about 4 minutes")?;
    run_program(project.command("cargo").args([
        "deny",
        "--locked",
        "--offline",
        "--workspace",
        "check",
        "--deny",
        "warnings",
        "bans",
        "licenses",
        "sources",
    ]))
}
