//! `cargo xtask test`: every check of the project, each run even where an earlier one failed, and
//! one summary of them all. Refuses to know what any test is about: it only counts.

use std::fs;
use std::process::Command;

use super::dist;
use crate::project::Project;
use crate::report::{Counts, Report};
use crate::run::{Failure, Result, run as run_program, run_reading};
use crate::tools::{
    self,
    browsers::{Engine, for_browsing},
    system,
};

/// Where the tests of what was built are, of the calendar file as another program reads it, of how hard
/// texts are to read, of what scripts make of hostile values, and those in a browser; a test file's name
/// ends in `.test.js`.
const DIST_TESTS: &str = "tests/dist";
const CALENDAR_TESTS: &str = "tests/calendar";
const READING_TESTS: &str = "tests/reading";
const HOSTILE_TESTS: &str = "tests/hostile";
const BROWSER_TESTS: &str = "tests/browser";

pub fn run(project: &Project, filters: &[&str]) -> Report {
    let mut report = Report::default();
    report.check("formatting", || {
        tools::rust_component(project, "rustfmt")?;
        run_program(project.command("cargo").args(["fmt", "--all", "--check"]))
    });
    report.check("clippy", || {
        tools::rust_component(project, "clippy")?;
        clippy(project, &["--workspace", "--all-targets"])
    });
    report.check("clippy for wasm", || {
        tools::wasm_target(project)?;
        clippy(
            project,
            &[
                "--package",
                "cramp-check",
                "--target",
                "wasm32-unknown-unknown",
            ],
        )
    });
    report.tests("Rust tests", || rust_tests(project, filters));
    report.tests("the calendar file", || {
        tools::node_packages(project)?;
        node_tests(project, CALENDAR_TESTS, filters, |_| {})
    });
    report.tests("reading age", || {
        tools::node_packages(project)?;
        node_tests(project, READING_TESTS, filters, |_| {})
    });
    report.tests("hostile values", || {
        tools::node_packages(project)?;
        node_tests(project, HOSTILE_TESTS, filters, |_| {})
    });
    let built = report.check("release build", || dist::build(project));
    report.tests("tests of dist/", || {
        needs_build(built)?;
        system::java(project)?;
        node_tests(project, DIST_TESTS, filters, |_| {})
    });
    for engine in Engine::REQUIRED {
        browser_tests(project, engine, filters, &mut report, built);
    }
    println!("\n{report}");
    report
}

/// `cargo xtask browsers`: the browser tests alone, in WebKit too, which the gate leaves out.
pub fn browsers(project: &Project, engines: &[Engine]) -> Report {
    let mut report = Report::default();
    let built = report.check("release build", || dist::build(project));
    for &engine in engines {
        browser_tests(project, engine, &[], &mut report, built);
    }
    println!("\n{report}");
    report
}

fn browser_tests(
    project: &Project,
    engine: Engine,
    filters: &[&str],
    report: &mut Report,
    built: bool,
) {
    let stage = match engine {
        Engine::Chromium => "browser tests: Chromium",
        Engine::Firefox => "browser tests: Firefox",
        Engine::WebKit => "browser tests: WebKit",
    };
    report.tests(stage, || {
        needs_build(built)?;
        for_browsing(project, engine)?;
        system::java(project)?;
        node_tests(project, BROWSER_TESTS, filters, |command| {
            command.env("ENGINE", engine.id());
        })
    });
}

fn clippy(project: &Project, scope: &[&str]) -> Result<()> {
    run_program(
        project
            .command("cargo")
            .arg("clippy")
            .args(scope)
            .args(["--", "-D", "warnings"]),
    )
}

fn rust_tests(project: &Project, filters: &[&str]) -> Result<Counts> {
    let mut command = project.command("cargo");
    command
        .args(["test", "--workspace", "--no-fail-fast", "--"])
        .args(filters);
    count(&mut command, cargo_line)
}

fn needs_build(built: bool) -> Result<()> {
    if built {
        Ok(())
    } else {
        Err(Failure::new("not run: they need the release build"))
    }
}

fn node_tests(
    project: &Project,
    folder: &str,
    filters: &[&str],
    prepare: impl FnOnce(&mut Command),
) -> Result<Counts> {
    let files = test_files(project, folder)?;
    // A filter that is in a file's name means the whole file; otherwise it is about test names.
    let stem = |file: &str| file.replace(folder, "").replace(".test.js", "");
    let named: Vec<&String> = files
        .iter()
        .filter(|file| filters.iter().any(|filter| stem(file).contains(filter)))
        .collect();
    let mut command = project.command("node");
    prepare(&mut command);
    command.args(["--test", "--test-concurrency=2", "--test-reporter=spec"]);
    if named.is_empty() {
        command
            .args(
                filters
                    .iter()
                    .map(|filter| format!("--test-name-pattern={filter}")),
            )
            .args(&files);
    } else {
        command.args(named);
    }
    count(&mut command, node_line)
}

fn test_files(project: &Project, folder: &str) -> Result<Vec<String>> {
    let entries = fs::read_dir(project.path(folder))
        .map_err(|error| Failure::io(&format!("reading {folder}"), &error))?;
    let mut files: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".test.js"))
        .map(|name| format!("{folder}/{name}"))
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Failure(format!("no *.test.js in {folder}")));
    }
    Ok(files)
}

/// Runs a test runner, summing what `read` finds in the lines of its output.
fn count(command: &mut Command, read: fn(&str) -> Option<Counts>) -> Result<Counts> {
    let mut sum = Counts::default();
    let status = run_reading(command, |line| {
        if let Some(counts) = read(line) {
            sum.passed += counts.passed;
            sum.failed += counts.failed;
        }
    })?;
    if !status.success() && sum.failed == 0 {
        // What failed was no test: it did not compile, or did not start.
        sum.failed = 1;
    }
    Ok(sum)
}

/// `test result: ok. 3 passed; 0 failed; …`, one for each test program.
fn cargo_line(line: &str) -> Option<Counts> {
    let (_, numbers) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let number = |word: &str| {
        numbers
            .split("; ")
            .find_map(|part| part.strip_suffix(word)?.trim().parse().ok())
    };
    Some(Counts {
        passed: number(" passed")?,
        failed: number(" failed")?,
    })
}

/// `ℹ pass 12`, `ℹ fail 0` and `ℹ cancelled 0`, once at the end of all tests.
fn node_line(line: &str) -> Option<Counts> {
    let mut words = line.strip_prefix("ℹ ")?.split(' ');
    let (word, number) = (words.next()?, words.next()?.parse().ok()?);
    match word {
        "pass" => Some(Counts {
            passed: number,
            failed: 0,
        }),
        "fail" | "cancelled" => Some(Counts {
            passed: 0,
            failed: number,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_from_what_the_runners_print() {
        let counted = |passed, failed| Some(Counts { passed, failed });
        let result = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(cargo_line(result), counted(12, 3));
        assert_eq!(cargo_line("test catalogue::tests::loads ... ok"), None);
        assert_eq!(node_line("ℹ pass 7"), counted(7, 0));
        assert_eq!(node_line("ℹ fail 2"), counted(0, 2));
        assert_eq!(node_line("ℹ cancelled 1"), counted(0, 1));
        assert_eq!(node_line("ℹ duration_ms 4.2"), None);
    }
}
