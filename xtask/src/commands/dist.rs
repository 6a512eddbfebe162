//! `cargo xtask dist`: the release build in dist/, and how large it came out. What goes into it is
//! the business of index.html and Trunk.toml.

use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools;

pub fn run(project: &Project) -> Result<()> {
    build(project)?;
    run_program(project.command("node").args(["xtask/sizes.js", "dist"]))
}

/// Makes the release build, with everything installed that it takes.
pub fn build(project: &Project) -> Result<()> {
    tools::for_building(project)?;
    forget_former_snippets(project)?;
    run_program(
        project
            .command("trunk")
            .args(["build", "--release"])
            .env("RUST_BACKTRACE", "0"),
    )
}

/// Trunk copies whatever earlier builds left here, under names that nothing asks for any more.
pub fn forget_former_snippets(project: &Project) -> Result<()> {
    project.remove("target/wasm-bindgen")
}
