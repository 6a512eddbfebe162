//! The content with its words in every language, and the few words of the pages around the app.

use std::collections::BTreeMap;

use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::load;
use cramp_check_core::text::Text;
use serde::{Deserialize, Serialize};

use crate::folder::{Failure, Folder, Result};

/// Everything that is said anywhere in `dist/`.
pub struct Words {
    /// The structure.
    pub catalogue: Catalogue,
    /// Its words, one for each language; the content's own language first.
    pub texts: Vec<Text>,
    /// The words around the app, by language.
    pub around: BTreeMap<String, Around>,
}

/// What is needed before the app is there, or without it.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Around {
    /// While the app is loading.
    pub loading: String,
    /// When neither the app nor the leaflet can be shown.
    pub failed: String,
    /// Beside a first screen that does not answer.
    pub stuck: String,
    /// That there is a new version.
    pub update: String,
    /// The button that takes it.
    pub update_use: String,
}

impl Words {
    /// Reads `content/`.
    ///
    /// # Errors
    /// Every fault in the content, or the first one in the words around it.
    pub fn load(project: &Folder) -> Result<Self> {
        let content = project.path("content");
        let files = load::read(&content).map_err(|error| Failure::new(content.display(), error))?;
        let (catalogue, mut texts) = load::load(&files).map_err(|faults| {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            Failure(faults.join("\n"))
        })?;
        texts.sort_by_key(|text| text.language != catalogue.edition.language);
        let around = texts.iter().map(|text| {
            let name = format!("content/pages/{}.toml", text.language);
            let words = toml::from_str(&project.text(&name)?)
                .map_err(|error| Failure::new(&name, error))?;
            Ok((text.language.clone(), words))
        });
        Ok(Words {
            around: around.collect::<Result<_>>()?,
            catalogue,
            texts,
        })
    }

    /// The language of the pages: the content's own.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.catalogue.edition.language
    }

    /// The words around the app in that language.
    ///
    /// # Errors
    /// When there are none.
    pub fn around_page(&self) -> Result<&Around> {
        let language = self.language();
        let missing = || {
            Failure::new(
                "content/pages",
                format!("expected {language}.toml, found none"),
            )
        };
        self.around.get(language).ok_or_else(missing)
    }
}
