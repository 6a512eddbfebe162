//! `cargo xtask dist`: the release build in dist/, and how large it came out. What goes into it is
//! the business of index.html and Trunk.toml.

use std::process::Command;

use crate::project::Project;
use crate::run::{Result, run as run_program};
use crate::tools;

/// What makes the wasm small, where Cargo's stable settings have no words for it: the standard
/// library is built anew with the app's own settings, and a panic stops the program at once. Its
/// message goes with it; the tests, which are built as usual, keep theirs. Of what came after the first
/// version of WebAssembly only what makes it smaller is used, and what no browser lacks that can run the
/// element's script. Trunk.toml takes these away again from what it builds for this machine.
pub const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Ctarget-cpu=mvp -Ctarget-feature=+bulk-memory,+nontrapping-fptoint,+sign-ext \
         -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none",
    ),
];

pub fn run(project: &Project) -> Result<()> {
    build(project)?;
    run_program(project.command("node").args(["xtask/sizes.js", "dist"]))
}

/// Makes the release build, with everything installed that it takes.
pub fn build(project: &Project) -> Result<()> {
    tools::for_building(project)?;
    run_program(trunk(project)?.args(["build", "--release"]))
}

/// Trunk, set up for a release build.
pub fn trunk(project: &Project) -> Result<Command> {
    // Trunk copies whatever earlier builds left here, under names that nothing asks for any more.
    project.remove("target/wasm-bindgen")?;
    let mut trunk = project.command("trunk");
    trunk.env("RUST_BACKTRACE", "0").envs(SMALL);
    Ok(trunk)
}
