//! Reading and writing files, where a failure says which file it was about. Refuses to know what is
//! in them.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why `dist/` could not be made, in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(pub String);

/// What was made, or why not.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// `about` is a file or a step.
    pub fn new(about: impl fmt::Display, why: impl fmt::Display) -> Self {
        Failure(format!("{about}: {why}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A folder with files by their names inside it, such as `site/page.js`.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at a path.
    pub fn at(path: &Path) -> Self {
        Folder(path.to_owned())
    }

    /// A folder in this one.
    #[must_use]
    pub fn within(&self, name: &str) -> Folder {
        Folder(self.path(name))
    }

    /// Where a file of that name is or would be.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// # Errors
    /// When there is no such text.
    pub fn text(&self, name: &str) -> Result<String> {
        self.told(name, fs::read_to_string(self.path(name)))
    }

    /// # Errors
    /// When there is no such file.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        self.told(name, fs::read(self.path(name)))
    }

    /// Writes a file, with the folders that its name asks for.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
        let path = self.path(name);
        if let Some(parent) = path.parent() {
            self.told(name, fs::create_dir_all(parent))?;
        }
        self.told(name, fs::write(path, content))
    }

    /// Copies a file from another folder, under the same name.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn take(&self, from: &Folder, name: &str) -> Result<()> {
        self.write(name, from.bytes(name)?)
    }

    /// # Errors
    /// When it cannot be removed.
    pub fn remove(&self, name: &str) -> Result<()> {
        self.told(name, fs::remove_file(self.path(name)))
    }

    /// The names of all files in here, in order.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        self.collect("", &mut names)?;
        names.sort();
        Ok(names)
    }

    fn collect(&self, inside: &str, names: &mut Vec<String>) -> Result<()> {
        let entries = self.told(inside, fs::read_dir(self.path(inside)))?;
        for entry in entries {
            let entry = self.told(inside, entry)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let name = if inside.is_empty() {
                name
            } else {
                format!("{inside}/{name}")
            };
            if entry.path().is_dir() {
                self.collect(&name, names)?;
            } else {
                names.push(name);
            }
        }
        Ok(())
    }

    fn told<T>(&self, name: &str, result: io::Result<T>) -> Result<T> {
        result.map_err(|error| Failure::new(self.path(name).display(), error))
    }
}
