//! Where things are in this project and which versions its own files ask for, so that no version
//! is written down twice. Refuses to know whether anything is installed.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, Result};

/// The checked-out project.
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project that this program was compiled in.
    pub fn here() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self {
            root: own.parent().unwrap_or(own).to_owned(),
        }
    }

    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// A program to run in the project's folder. The project's own tools come first on its PATH.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        let own = [self.path("node_modules/.bin"), self.path(".tools/bin")];
        let inherited = env::var_os("PATH").unwrap_or_default();
        // A PATH with a folder that cannot be written in it could not have been inherited.
        if let Ok(path) = env::join_paths(own.into_iter().chain(env::split_paths(&inherited))) {
            command.env("PATH", path);
        }
        command
    }

    /// The version of Trunk that Trunk.toml asks for.
    pub fn trunk_version(&self) -> Result<String> {
        self.fact("Trunk.toml", "trunk-version", |text| {
            text.lines()
                .find_map(|line| quoted(line.strip_prefix("trunk-version")?))
        })
    }

    /// The version of wasm-bindgen in Cargo.lock: its command line tool must be the very same.
    pub fn wasm_bindgen_version(&self) -> Result<String> {
        self.fact("Cargo.lock", "the package wasm-bindgen", |text| {
            let mut lines = text
                .lines()
                .skip_while(|line| *line != "name = \"wasm-bindgen\"");
            quoted(lines.nth(1)?.strip_prefix("version")?)
        })
    }

    /// The version of a tool from crates.io, which package.json asks for with the others.
    pub fn tool_version(&self, name: &str) -> Result<String> {
        let head = format!("\"{name}\":");
        self.fact("package.json", name, |text| {
            text.lines()
                .find_map(|line| quoted(line.trim().strip_prefix(&head)?))
        })
    }

    fn fact(
        &self,
        file: &str,
        what: &str,
        find: impl Fn(&str) -> Option<String>,
    ) -> Result<String> {
        let text = self.read(file)?;
        find(&text).ok_or_else(|| {
            Failure::new(format!(
                "{file} does not say which version of {what} to use"
            ))
        })
    }

    pub fn read(&self, file: &str) -> Result<String> {
        fs::read_to_string(self.path(file))
            .map_err(|error| Failure::io(&format!("reading {file}"), &error))
    }

    /// Removes a folder and all in it, if it is there.
    pub fn remove(&self, folder: &str) -> Result<()> {
        let path = self.path(folder);
        if !path.exists() {
            return Ok(());
        }
        fs::remove_dir_all(path).map_err(|error| Failure::io(&format!("removing {folder}"), &error))
    }
}

/// The first text in double quotes.
fn quoted(text: &str) -> Option<String> {
    text.split('"').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_is_stated_in_the_project() {
        let project = Project::here();
        for version in [
            project.trunk_version(),
            project.wasm_bindgen_version(),
            project.tool_version("cargo-deny"),
            project.tool_version("cargo-fuzz"),
            project.tool_version("cargo-mutants"),
            project.tool_version("geckodriver"),
        ] {
            assert!(
                version
                    .is_ok_and(|version| version.starts_with(|first: char| first.is_ascii_digit()))
            );
        }
    }
}
