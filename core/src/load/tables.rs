//! The structure files as tables, from which entries are taken until nothing should be left. It owns
//! the files' names; it refuses to know what an entry holds.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::{Faults, Files};

pub(super) const ABOUT: &str = "about.toml";
pub(super) const SIGNS: &str = "signs.toml";
pub(super) const FACTORS: &str = "factors.toml";
pub(super) const SAFETY: &str = "safety.toml";
pub(super) const ACTIONS: &str = "actions.toml";
pub(super) const GATES: &str = "gates.toml";
pub(super) const RELIEF: &str = "relief.toml";
pub(super) const LOOKALIKES: &str = "lookalikes.toml";
pub(super) const TOPICS: &str = "topics.toml";
pub(super) const SOURCES: &str = "sources.toml";
pub(super) const PAGES: &str = "pages.toml";
pub(super) const REGIONS: &str = "regions.toml";
pub(super) const DRAWINGS: &str = "drawings.toml";
pub(super) const PLACES: &str = "places.toml";

/// The parsed files, from which entries are taken until nothing should be left.
pub(super) struct Tables(BTreeMap<String, toml::Table>);

impl Tables {
    /// The tables, where every file is there and is TOML: what is told of the others would be told
    /// for nothing.
    pub(super) fn parse(files: &Files, faults: &mut Faults) -> Option<Self> {
        let known = [
            ABOUT, SIGNS, FACTORS, SAFETY, ACTIONS, GATES, RELIEF, LOOKALIKES, TOPICS, SOURCES,
            PAGES, REGIONS, DRAWINGS, PLACES,
        ];
        for file in known {
            if !files.contains_key(file) {
                faults.add(file, "", "a file", "none");
            }
        }
        for file in files.keys() {
            if !known.contains(&file.as_str()) {
                faults.add(
                    file,
                    "",
                    format!("one of {}", known.join(", ")),
                    "another file",
                );
            }
        }
        // All of them, so that each broken file is told.
        let parsed: Vec<_> = files
            .iter()
            .map(|(file, source)| Some((file.clone(), faults.parse(file, source)?)))
            .collect();
        let parsed: Option<BTreeMap<_, _>> = parsed.into_iter().collect();
        let complete = known.iter().all(|file| files.contains_key(*file));
        parsed.filter(|_| complete).map(Tables)
    }

    pub(super) fn whole<T: DeserializeOwned>(
        &mut self,
        file: &str,
        faults: &mut Faults,
    ) -> Option<T> {
        let table = self.0.remove(file)?;
        faults.shape(file, "", toml::Value::Table(table))
    }

    pub(super) fn entries<T: DeserializeOwned>(
        &mut self,
        file: &str,
        name: &str,
        faults: &mut Faults,
    ) -> Vec<T> {
        let list = match self.0.get_mut(file).and_then(|table| table.remove(name)) {
            Some(toml::Value::Array(list)) => list,
            _ => {
                faults.add(file, "", format!("entries [[{name}]]"), "none");
                return Vec::new();
            }
        };
        list.into_iter()
            .filter_map(|entry| {
                let id = entry.get("id").and_then(toml::Value::as_str);
                let id = id.filter(|id| !id.is_empty());
                let id = id.unwrap_or("(without an id)").to_owned();
                faults.shape(file, &id, entry)
            })
            .collect()
    }

    pub(super) fn finish(self, faults: &mut Faults) {
        for (file, table) in self.0 {
            for name in table.keys() {
                faults.add(&file, name, "nothing more in this file", "such a table");
            }
        }
    }
}
