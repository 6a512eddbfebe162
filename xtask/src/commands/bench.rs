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
    use super::*;

    /// The first word of each line between `start` and `end`, but for comments; nothing where they are not there.
    fn names(text: &str, start: &str, end: &str) -> Vec<String> {
        let inside = text
            .split_once(start)
            .and_then(|(_, after)| after.split_once(end));
        let word = |line: &str| {
            let mut parts = line.split([' ', '.', '"', ',']);
            parts.find(|part| !part.is_empty()).map(str::to_owned)
        };
        let (inside, _) = inside.unwrap_or_default();
        inside
            .lines()
            .filter_map(word)
            .filter(|name| name != "#")
            .collect()
    }

    /// Nothing else in the gate builds the engine's bench, and with an old lock file it builds nothing.
    #[test]
    fn the_lock_file_of_the_bench_knows_every_crate_of_the_core() {
        let project = Project::here();
        let read = |path: &str| project.read(path).unwrap_or_default();
        let mut needed = names(&read("core/Cargo.toml"), "\n[dependencies]\n", "\n[");
        needed.sort_unstable();
        assert!(!needed.is_empty());
        let lock = read(&format!("{ENGINE}/Cargo.lock"));
        let (_, core) = lock
            .split_once("name = \"cramp-check-core\"")
            .unwrap_or_default();
        assert_eq!(names(core, "dependencies = [", "]"), needed);
    }
}
