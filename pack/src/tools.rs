//! The programs from npm that bundle scripts and style sheets. `cargo xtask` puts them on PATH.

use std::ffi::OsStr;
use std::process::Command;

use crate::folder::{Failure, Result};

/// The oldest browsers whose language and style sheets the bundles are written in: those that let a
/// script put a style sheet into a shadow root without a `<style>`.
pub const BROWSERS: [(&str, &str); 3] = [("safari", "16.4"), ("chrome", "89"), ("firefox", "101")];

/// Runs a program and gives back what it prints.
///
/// # Errors
/// When it is not there, or does not succeed.
pub fn run<A: AsRef<OsStr>>(
    program: &str,
    arguments: impl IntoIterator<Item = A>,
) -> Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .map_err(|error| {
            Failure::new(
                program,
                format!("{error}; `cargo xtask dist` brings it along"),
            )
        })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::new(
            program,
            String::from_utf8_lossy(&output.stderr),
        ))
    }
}
