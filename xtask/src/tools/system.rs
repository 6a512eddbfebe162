//! Programs from this system's own packages, Debian's and its kin's: how they get there, and what a
//! person is told where they do not. Refuses to know what they are for.

use std::process::Command;

use super::{installing, on_path};
use crate::project::Project;
use crate::run::{Failure, Result, quietly, run};

/// Programs that may be missing.
pub struct Wanted<'a> {
    /// What cannot be done without them.
    pub needed_by: &'a str,
    /// The packages that they are in.
    pub packages: &'a [&'a str],
    /// What a person can do about it.
    pub advice: &'a str,
}

impl Wanted<'_> {
    /// Installs the packages where a program is missing; `missing` names those that are.
    pub fn install(
        &self,
        project: &Project,
        missing: impl Fn() -> Vec<&'static str>,
    ) -> Result<()> {
        if missing().is_empty() {
            return Ok(());
        }
        let packages = self.packages;
        if on_path("apt-get") {
            installing(
                &format!("{} from this system's packages", packages.join(", ")),
                "about a minute",
            );
            let wishes = ["install", "-y", "--no-install-recommends"];
            // Whether it worked is seen below, where the answer is more use than apt-get's.
            let _ = run(apt_get(project).arg("update"))
                .and_then(|()| run(apt_get(project).args(wishes).args(packages)));
        }
        match missing().as_slice() {
            [] => Ok(()),
            parts => Err(Failure(format!(
                "{} need {}, which could not be installed here; {}",
                self.needed_by,
                parts.join(" and "),
                self.advice
            ))),
        }
    }
}

/// What the Nu HTML Checker runs on.
pub fn java(project: &Project) -> Result<()> {
    let wanted = Wanted {
        needed_by: "the tests of HTML",
        packages: &["default-jre-headless"],
        advice: "install Java 11 or newer, and have it on PATH",
    };
    wanted.install(project, || {
        if on_path("java") {
            Vec::new()
        } else {
            vec!["Java"]
        }
    })
}

/// `apt-get`, as root where that can be had.
fn apt_get(project: &Project) -> Command {
    let root = quietly(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    let words: &[&str] = if root || !on_path("sudo") {
        &[]
    } else {
        &["sudo"]
    };
    let mut words = words
        .iter()
        .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut command = project.command(words.next().copied().unwrap_or("apt-get"));
    command.args(words);
    command
}
