//! Content from its TOML files: reads them, holds them against each other, and gives a whole
//! [`Catalogue`] with its [`Text`]s, or every fault at once. It owns the order of the checks and
//! how a fault is told; the files' shapes are [`raw`]'s, the resolving of names is [`structure`]'s, the
//! words are [`words`]'s, what only shows in the whole is [`whole`]'s, the lines of a drawing are
//! [`drawings`]'s, and what must never be said is [`never`]'s.
//!
//! It runs in the build and in tests, never in the app: a fault in content stops the build.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::catalogue::Catalogue;
use crate::text::Text;

mod drawings;
mod names;
pub mod never;
mod raw;
mod structure;
mod tables;
mod whole;
mod words;

/// The folder of the texts, within the content's.
const TEXT: &str = "text/";

/// The folders of the words that stand outside the app. Who reads them says what has to be in them;
/// here it is only seen to that they say nothing that must not be said.
const LEAFLET: &str = "leaflet/";
const PAGES: &str = "pages/";

/// A fault in content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentError {
    /// The file, within the content's folder.
    pub file: String,
    /// The entry that is at fault; empty where it is the file itself.
    pub id: String,
    /// What should stand there.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ContentError {
            file,
            id,
            expected,
            found,
        } = self;
        write!(
            f,
            "content/{file}: {id}: expected {expected}, found {found}"
        )
    }
}

/// The content's files by their path within the content's folder, for instance `text/en.toml`.
pub type Files = BTreeMap<String, String>;

/// Reads the TOML files of a content folder.
///
/// # Errors
/// When the folder or a file in it cannot be read.
pub fn read(folder: &Path) -> std::io::Result<Files> {
    let mut files = Files::new();
    for prefix in ["", TEXT, LEAFLET, PAGES, never::NEVER] {
        for entry in std::fs::read_dir(folder.join(prefix))? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "toml")
            {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                files.insert(format!("{prefix}{name}"), std::fs::read_to_string(&path)?);
            }
        }
    }
    Ok(files)
}

/// Makes a whole catalogue and its texts of the content's files.
///
/// # Errors
/// Every fault that was found, in the order of files.
pub fn load(files: &Files) -> Result<(Catalogue, Vec<Text>), Vec<ContentError>> {
    let mut faults = Faults::default();
    let (words, structure): (Files, Files) = files
        .clone()
        .into_iter()
        .partition(|(name, _)| name.contains('/'));
    let Some(catalogue) = structure::catalogue(&structure, &mut faults) else {
        return Err(faults.all());
    };
    whole::check(&catalogue, &mut faults);
    drawings::check(&catalogue, &mut faults);
    let texts = words.iter().filter(|(name, _)| name.starts_with(TEXT));
    if texts.clone().next().is_none() {
        faults.add("text", "", "a file for each language", "none");
    }
    let texts: Vec<Text> = texts
        .filter_map(|(file, source)| words::text(file, source, &catalogue, &mut faults))
        .collect();
    whole::check_languages(&catalogue, &texts, &mut faults);
    never::check(&words, &mut faults);
    if faults.0.is_empty() {
        Ok((catalogue, texts))
    } else {
        Err(faults.all())
    }
}

/// The faults found so far.
#[derive(Default)]
struct Faults(BTreeSet<ContentError>);

impl Faults {
    fn add(&mut self, file: &str, id: &str, expected: impl Into<String>, found: impl Into<String>) {
        self.0.insert(ContentError {
            file: file.to_owned(),
            id: id.to_owned(),
            expected: expected.into(),
            found: found.into(),
        });
    }

    /// Whether a fault was found in a file, or in a folder such as [`TEXT`].
    fn any_in(&self, file: &str) -> bool {
        self.0.iter().any(|fault| fault.file.starts_with(file))
    }

    fn all(self) -> Vec<ContentError> {
        self.0.into_iter().collect()
    }

    /// A file that is no TOML is told once, with its line; what should have been in it is not.
    fn parse(&mut self, file: &str, source: &str) -> Option<toml::Table> {
        source
            .parse()
            .map_err(|error: toml::de::Error| {
                let at = error.span().map_or(0, |span| span.start);
                let line = source.get(..at).unwrap_or(source).lines().count().max(1);
                self.add(
                    file,
                    "",
                    "TOML",
                    format!("line {line}: {}", one_line(&error)),
                );
            })
            .ok()
    }

    fn shape<T: DeserializeOwned>(
        &mut self,
        file: &str,
        id: &str,
        value: toml::Value,
    ) -> Option<T> {
        value
            .try_into()
            .map_err(|error: toml::de::Error| {
                self.add(file, id, "the fields of such an entry", one_line(&error));
            })
            .ok()
    }
}

fn one_line(error: &toml::de::Error) -> String {
    error.message().replace('\n', " ")
}
