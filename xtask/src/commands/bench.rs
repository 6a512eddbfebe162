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

#[cfg(test)]
mod tests {
    use super::ENGINE;
    use std::fs;
    use std::path::Path;

    fn read(path: &str) -> String {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
    }

    /// The first word of each line between `start` and `end`, but for comments.
    fn names<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
        let (_, after) = text.split_once(start).unwrap();
        let (inside, _) = after.split_once(end).unwrap();
        let of_line = |line: &'a str| {
            line.split([' ', '.', '"', ','])
                .find(|part| !part.is_empty())
        };
        inside
            .lines()
            .filter_map(of_line)
            .filter(|&name| name != "#")
            .collect()
    }

    /// Nothing else in the gate builds the engine's bench, and with an old lock file it builds nothing.
    #[test]
    fn the_lock_file_of_the_bench_knows_every_crate_of_the_core() {
        let manifest = read("core/Cargo.toml");
        let lock = read(&format!("{ENGINE}/Cargo.lock"));
        let (_, core) = lock.split_once("name = \"cramp-check-core\"").unwrap();
        let mut needed = names(&manifest, "\n[dependencies]\n", "\n[");
        needed.sort_unstable();
        assert_eq!(names(core, "dependencies = [", "]"), needed);
    }
}
