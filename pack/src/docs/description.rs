//! What the element offers, as `custom-elements.json` says it. It refuses to know where that is shown.

use serde::Deserialize;
use serde_json::Value;

use crate::folder::{Failure, Folder, Result};

const FILE: &str = "src/element/custom-elements.json";

/// The element's whole surface.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Description {
    /// What a page sets in HTML.
    pub attributes: Vec<Member>,
    /// What a page can listen to.
    pub events: Vec<Member>,
    /// What a page sets in CSS.
    pub css_properties: Vec<Member>,
    /// What a page can reach with `::part()`.
    pub css_parts: Vec<Member>,
    /// What a page can put inside.
    pub slots: Vec<Member>,
}

/// One of these.
#[derive(Debug, Deserialize)]
pub struct Member {
    /// As it is written; empty for the slot without a name.
    pub name: String,
    /// In words, with `code` between backticks.
    pub description: String,
    /// What holds where nothing is said.
    pub default: Option<String>,
    /// What it may be.
    #[serde(rename = "type")]
    pub kind: Option<Kind>,
}

/// A type in TypeScript's words.
#[derive(Debug, Deserialize)]
pub struct Kind {
    /// Such as `"light" | "dark"`.
    pub text: String,
}

impl Description {
    /// # Errors
    /// When the file is not there or describes no element.
    pub fn read(project: &Folder) -> Result<Self> {
        let told = |error: &dyn std::fmt::Display| Failure::new(FILE, error);
        let whole: Value =
            serde_json::from_str(&project.text(FILE)?).map_err(|error| told(&error))?;
        let element = whole
            .pointer("/modules/0/declarations/0")
            .ok_or_else(|| told(&"expected one element, found none"))?;
        Self::deserialize(element).map_err(|error| told(&error))
    }
}

impl Member {
    /// The type, or nothing where there is none.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.kind.as_ref().map_or("", |kind| &kind.text)
    }

    /// The values to choose from, where the type lists them.
    #[must_use]
    pub fn values(&self) -> Vec<&str> {
        let listed = |value: &'_ str| value.starts_with('"');
        let values = self.kind().split(" | ").filter(|value| listed(value));
        values.map(unquoted).collect()
    }

    /// What holds where nothing is said, as one would write it.
    #[must_use]
    pub fn default(&self) -> Option<&str> {
        self.default.as_deref().map(unquoted)
    }

    /// It is there or not, and has no value.
    #[must_use]
    pub fn is_switch(&self) -> bool {
        self.kind() == "boolean"
    }

    /// The colours that it is by itself, in light and in dark.
    #[must_use]
    pub fn colours(&self) -> Option<(&str, &str)> {
        let default = self.default()?;
        match default.strip_prefix("light-dark(") {
            Some(both) => both.strip_suffix(')')?.split_once(", "),
            None => default.starts_with('#').then_some((default, default)),
        }
    }

    /// What it is, in a few words: the description up to its first colon or full stop.
    #[must_use]
    pub fn brief(&self) -> &str {
        let ends = [": ", ". "].map(|end| self.description.find(end));
        let end = ends.into_iter().flatten().min();
        self.description[..end.unwrap_or(self.description.len())].trim_end_matches('.')
    }
}

/// Without quotation marks that are around the whole, which those of a list of typefaces are not.
fn unquoted(text: &str) -> &str {
    let inside = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    inside.unwrap_or(text)
}
