//! The names of one kind of thing, and where each stands in the catalogue's list. It owns what is said
//! of a name that stands twice, or that nothing goes by.

use std::collections::BTreeMap;

use super::Faults;
use crate::catalogue::Named;

/// The names of one kind of thing, and where each stands in its list.
pub(super) struct Names<Id> {
    what: &'static str,
    places: BTreeMap<String, Id>,
}

impl<Id: Copy> Names<Id> {
    pub(super) fn of<'a, T: Named<Id = Id>>(
        what: &'static str,
        ids: impl Iterator<Item = (&'static str, &'a String)>,
        faults: &mut Faults,
    ) -> Self {
        let mut places = BTreeMap::new();
        for (index, (file, id)) in ids.enumerate() {
            if places.insert(id.clone(), T::id_at(index)).is_some() {
                faults.add(file, id, "each id once", "it twice");
            }
        }
        Names { what, places }
    }

    pub(super) fn get(&self, name: &str) -> Option<Id> {
        self.places.get(name).copied()
    }

    pub(super) fn one(&self, file: &str, id: &str, name: &str, faults: &mut Faults) -> Option<Id> {
        let found = self.get(name);
        if found.is_none() {
            faults.add(
                file,
                id,
                format!("the id of {}", self.what),
                format!("`{name}`"),
            );
        }
        found
    }

    pub(super) fn all(
        &self,
        file: &str,
        id: &str,
        names: &[String],
        faults: &mut Faults,
    ) -> Vec<Id> {
        names
            .iter()
            .filter_map(|name| self.one(file, id, name, faults))
            .collect()
    }
}
