//! One language's words, taken from its file by the catalogue's ids. It owns the keys of a text
//! file and what makes a sentence unfinished; it refuses to judge what a sentence says.

use std::collections::BTreeMap;

use super::Faults;
use crate::catalogue::{Catalogue, Kind, Level, Note, Statement};
use crate::text::{
    ActionText, LookalikeText, PageText, PlaceText, RegionText, StatementText, StepText, Text,
    TopicText, Ui, places,
};

/// Marks of a sentence that somebody meant to finish.
const UNFINISHED: [&str; 4] = ["TODO", "TBD", "XXX", "???"];

/// Takes the text of one language, noting each fault.
pub(super) fn text(
    file: &str,
    source: &str,
    catalogue: &Catalogue,
    faults: &mut Faults,
) -> Option<Text> {
    let table = faults.parse(file, source)?;
    let mut words = Words {
        file,
        words: BTreeMap::new(),
    };
    words.flatten("", table, faults);
    let text = Text {
        language: words.need("language.code", &[], faults),
        direction: words.need("language.direction", &[], faults),
        ui: Ui::ALL
            .iter()
            .map(|ui| words.need(&format!("ui.{}", ui.key()), ui.places(), faults))
            .collect(),
        statements: catalogue
            .statements
            .iter()
            .map(|statement| words.statement(statement, faults))
            .collect(),
        actions: catalogue
            .actions
            .iter()
            .map(|action| {
                let at = format!("action.{}", action.id);
                ActionText {
                    title: words.plain(&at, "title", faults),
                    instruction: words.plain(&at, "instruction", faults),
                    often: words.plain(&at, "often", faults),
                    caution: words.maybe(&at, "caution", faults),
                    evidence: words.plain(&at, "evidence", faults),
                    notes: words.notes(&at, &action.notes, faults),
                }
            })
            .collect(),
        relief: catalogue
            .relief
            .iter()
            .map(|step| {
                let at = format!("step.{}", step.id);
                StepText {
                    instruction: words.plain(&at, "instruction", faults),
                    caution: words.maybe(&at, "caution", faults),
                    notes: words.notes(&at, &step.notes, faults),
                }
            })
            .collect(),
        lookalikes: catalogue
            .lookalikes
            .iter()
            .map(|row| {
                let at = format!("lookalike.{}", row.id);
                LookalikeText {
                    name: words.plain(&at, "name", faults),
                    differs: words.plain(&at, "differs", faults),
                    act: words.plain(&at, "act", faults),
                }
            })
            .collect(),
        topics: catalogue
            .topics
            .iter()
            .map(|topic| {
                let at = format!("topic.{}", topic.id);
                TopicText {
                    name: words.plain(&at, "name", faults),
                    body: words.plain(&at, "body", faults),
                }
            })
            .collect(),
        sources: catalogue
            .sources
            .iter()
            .map(|source| words.maybe(&format!("source.{}", source.id), "note", faults))
            .collect(),
        parts: catalogue
            .parts
            .iter()
            .map(|part| words.plain(&format!("part.{}", part.id), "name", faults))
            .collect(),
        pages: catalogue
            .pages
            .iter()
            .map(|page| {
                let at = format!("page.{}", page.id);
                PageText {
                    title: words.plain(&at, "title", faults),
                    hint: words.maybe(&at, "hint", faults),
                }
            })
            .collect(),
        regions: catalogue
            .regions
            .iter()
            .map(|region| {
                let at = format!("region.{}", region.id);
                RegionText {
                    name: words.plain(&at, "name", faults),
                    urgent_help: words.plain(&at, "urgent_help", faults),
                }
            })
            .collect(),
        drawings: catalogue
            .drawings
            .iter()
            .map(|drawing| words.plain(&format!("drawing.{}", drawing.id), "alt", faults))
            .collect(),
        places: catalogue
            .places
            .iter()
            .map(|place| PlaceText {
                name: words.plain(&format!("place.{}", place.id), "name", faults),
            })
            .collect(),
    };
    if !["", "ltr", "rtl"].contains(&text.direction.as_str()) {
        let found = format!("`{}`", text.direction);
        faults.add(file, "language.direction", "ltr or rtl", found);
    }
    for key in words.words.keys() {
        faults.add(
            file,
            key,
            "words for something in the content",
            "words for nothing in it",
        );
    }
    Some(text)
}

/// The words of a file that nobody has taken yet, by their full key.
struct Words<'a> {
    file: &'a str,
    words: BTreeMap<String, String>,
}

impl Words<'_> {
    fn flatten(&mut self, prefix: &str, table: toml::Table, faults: &mut Faults) {
        for (key, value) in table {
            let key = format!("{prefix}{key}");
            match value {
                toml::Value::Table(table) => self.flatten(&format!("{key}."), table, faults),
                toml::Value::String(words) => {
                    self.words.insert(key, words);
                }
                other => faults.add(self.file, &key, "words", other.type_str()),
            }
        }
    }

    fn statement(&mut self, statement: &Statement, faults: &mut Faults) -> StatementText {
        let kind = match statement.kind {
            Kind::Sign(_) => "sign",
            Kind::Factor(_) => "factor",
            Kind::Safety { .. } => "safety",
        };
        let at = format!("{kind}.{}", statement.id);
        let mut text = StatementText {
            hint: self.maybe(&at, "hint", faults),
            notes: self.notes(&at, &statement.notes, faults),
            ..StatementText::default()
        };
        if statement.asked {
            text.label = self.plain(&at, "label", faults);
            text.told = self.plain(&at, "told", faults);
        }
        match &statement.kind {
            Kind::Sign(sign) => {
                text.means = self.plain(&at, "means", faults);
                // In an emergency there is one thing to do, whatever the sign.
                if sign.level < Level::Emergency {
                    text.act = self.plain(&at, "act", faults);
                }
            }
            Kind::Factor(_) => {
                text.means = self.plain(&at, "linked", faults);
                text.act = self.plain(&at, "evidence", faults);
            }
            Kind::Safety { .. } => {}
        }
        text
    }

    fn notes(&mut self, at: &str, notes: &[Note], faults: &mut Faults) -> Vec<String> {
        notes
            .iter()
            .map(|note| self.plain(at, &format!("notes.{}", note.id), faults))
            .collect()
    }

    /// Words that must be there and hold no placeholder.
    fn plain(&mut self, at: &str, name: &str, faults: &mut Faults) -> String {
        self.need(&format!("{at}.{name}"), &[], faults)
    }

    /// Words that may be there.
    fn maybe(&mut self, at: &str, name: &str, faults: &mut Faults) -> Option<String> {
        let key = format!("{at}.{name}");
        self.words
            .contains_key(&key)
            .then(|| self.need(&key, &[], faults))
    }

    /// Words that must be there with just these placeholders.
    fn need(&mut self, key: &str, wanted: &[&str], faults: &mut Faults) -> String {
        let words = self.words.remove(key).unwrap_or_default();
        if words.trim().is_empty() {
            faults.add(self.file, key, "words", "none");
            return words;
        }
        for place in places(&words) {
            if !wanted.contains(&place) {
                faults.add(
                    self.file,
                    key,
                    "no such placeholder",
                    format!("{{{place}}}"),
                );
            }
        }
        for place in wanted {
            if !places(&words).contains(place) {
                faults.add(
                    self.file,
                    key,
                    format!("{{{place}}}"),
                    "a sentence without it",
                );
            }
        }
        for mark in UNFINISHED {
            if words.contains(mark) {
                faults.add(self.file, key, "a finished sentence", format!("`{mark}`"));
            }
        }
        words
    }
}
