//! The closing summary of `cargo xtask test`: what each stage came to and the sum of it all, the
//! last line alone. Refuses to know what the stages do.

use std::fmt;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::run::{Failure, Result};

/// How many tests a stage ran.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u32,
    pub failed: u32,
}

struct Stage {
    name: &'static str,
    counts: Counts,
    took: Duration,
    /// Whether it counts tests, rather than being one thing that works or does not.
    counting: bool,
    /// Why it failed as a whole, or was not run.
    problem: Option<Failure>,
}

/// All stages so far.
#[derive(Default)]
pub struct Report {
    stages: Vec<Stage>,
}

impl Report {
    /// Runs a stage that either works or does not; it counts as one test. Returns whether it did.
    pub fn check(&mut self, name: &'static str, stage: impl FnOnce() -> Result<()>) -> bool {
        self.stage(name, false, || {
            stage().map(|()| Counts {
                passed: 1,
                failed: 0,
            })
        })
    }

    /// Runs a stage of many tests. Returns whether all passed.
    pub fn tests(&mut self, name: &'static str, stage: impl FnOnce() -> Result<Counts>) -> bool {
        self.stage(name, true, stage)
    }

    fn stage(
        &mut self,
        name: &'static str,
        counting: bool,
        stage: impl FnOnce() -> Result<Counts>,
    ) -> bool {
        println!("\n── {name}");
        let start = Instant::now();
        let (counts, problem) = match stage() {
            Ok(counts) => (counts, None),
            Err(failure) => {
                eprintln!("{failure}");
                (
                    Counts {
                        passed: 0,
                        failed: 1,
                    },
                    Some(failure),
                )
            }
        };
        self.stages.push(Stage {
            name,
            counts,
            took: start.elapsed(),
            counting,
            problem,
        });
        counts.failed == 0
    }

    fn sum(&self) -> Counts {
        self.stages
            .iter()
            .fold(Counts::default(), |sum, stage| Counts {
                passed: sum.passed + stage.counts.passed,
                failed: sum.failed + stage.counts.failed,
            })
    }

    pub fn exit_code(&self) -> ExitCode {
        if self.sum().failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Stage {
            name,
            counts,
            took,
            counting,
            problem,
        } in &self.stages
        {
            let verdict = if counts.failed == 0 { "ok" } else { "FAILED" };
            write!(
                formatter,
                "{name:<24}{verdict:<8}{:>7.1} s",
                took.as_secs_f32()
            )?;
            match problem {
                Some(failure) => writeln!(formatter, "   {failure}")?,
                None if *counting => writeln!(formatter, "   {counts}")?,
                None => writeln!(formatter)?,
            }
        }
        write!(formatter, "\n{}", self.sum())
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_the_sum_alone() {
        let mut report = Report::default();
        assert!(report.check("one", || Ok(())));
        assert!(!report.check("two", || Err(Failure::new("because"))));
        assert!(!report.tests("many", || Ok(Counts {
            passed: 5,
            failed: 2
        })));
        assert_eq!(
            report.to_string().lines().last(),
            Some("6 passed, 3 failed")
        );
    }
}
