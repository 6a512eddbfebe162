//! The content with its words in every language, and the few words of the pages around the app.

use std::collections::BTreeMap;

use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::load::{self, ContentError};
use cramp_check_core::text::Text;
use serde::Deserialize;

use crate::folder::{Failure, Folder, Result};
use crate::leaflet;
use crate::statement::Statement;

/// Everything that is said anywhere in `dist/`.
pub struct Words {
    /// The structure.
    pub catalogue: Catalogue,
    /// Its words, one for each language.
    pub texts: Vec<Text>,
    /// The leaflet's own words, in the same order.
    pub leaflets: Vec<leaflet::Words>,
    /// The words around the app, by language.
    pub around: BTreeMap<String, Around>,
}

/// What is needed before the app is there, or without it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Around {
    /// While the app is loading.
    pub loading: String,
    /// When neither the app nor the leaflet can be shown.
    pub unshown: String,
    /// That the app has failed while it was used.
    pub failed_title: String,
    /// What to do then where something feels badly wrong.
    pub failed_help: String,
    /// What has become of the answers.
    pub failed_kept: String,
    /// The button that opens the app again.
    pub failed_again: String,
    /// The link to the leaflet.
    pub leaflet: String,
    /// Beside a first screen that does not answer.
    pub stuck: String,
    /// That there is a new version.
    pub update: String,
    /// The button that takes it.
    pub update_use: String,
    /// The page on who can use it.
    pub accessibility: Statement,
}

impl Words {
    /// Reads `content/`.
    ///
    /// # Errors
    /// Every fault in the content, or the first one in the words around it.
    pub fn load(project: &Folder) -> Result<Self> {
        let content = project.path("content");
        let io = |error| Failure::new(content.display(), error);
        let files = load::read(&content).map_err(io)?;
        let (catalogue, texts) = load::load(&files).map_err(told)?;
        let leaflets = leaflet::words::load(&files, &texts).map_err(told)?;
        let around = texts.iter().map(|text| {
            let name = format!("pages/{}.toml", text.language);
            let source = files
                .get(&name)
                .ok_or_else(|| Failure::new(&name, "expected a file, found none"))?;
            let words = toml::from_str(source).map_err(|error| Failure::new(&name, error))?;
            Ok((text.language.clone(), words))
        });
        Ok(Words {
            around: around.collect::<Result<_>>()?,
            catalogue,
            texts,
            leaflets,
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

    /// The leaflet in that language, with its first heading at a level of 1 to 6.
    #[must_use]
    pub fn leaflet(&self, heading_level: u8) -> String {
        let both = self.texts.iter().zip(&self.leaflets);
        let own = both.filter(|(text, _)| text.language == self.language());
        own.map(|(text, words)| {
            let date = words.day(&self.catalogue.edition.date);
            leaflet::leaflet(&self.catalogue, text, words, &date, heading_level).into_string()
        })
        .collect()
    }
}

fn told(faults: Vec<ContentError>) -> Failure {
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Failure(faults.join("\n"))
}
