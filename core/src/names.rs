//! A set of names in their order, each once: what was ticked on a day, where a cramp was. It owns
//! the order, which makes a record the same text each time; it refuses to know what is named.
//!
//! A few names in one list instead of a tree: a tree's code is several times as large, and every
//! visitor downloads it. Copies share the names themselves, as a year of days has the same few over and
//! over.

use std::rc::Rc;

/// Names, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<Rc<str>>);

impl Names {
    /// Adds a name.
    pub fn insert(&mut self, name: String) {
        if let Err(at) = self.place(&name) {
            self.0.insert(at, name.into());
        }
    }

    /// Takes a name away.
    pub fn remove(&mut self, name: &str) {
        self.0.retain(|kept| **kept != *name);
    }

    /// Whether a name is among them.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// Where a name stands, or would. It is looked for by halves: a hostile file may hold very many.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|kept| (**kept).cmp(name))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Each in turn.
    pub fn iter(&self) -> std::slice::Iter<'_, Rc<str>> {
        self.0.iter()
    }
}

impl<N: Into<Rc<str>>> FromIterator<N> for Names {
    fn from_iter<I: IntoIterator<Item = N>>(names: I) -> Self {
        let mut all: Vec<Rc<str>> = names.into_iter().map(N::into).collect();
        all.sort_unstable();
        all.dedup();
        Names(all)
    }
}

impl<'a> IntoIterator for &'a Names {
    type Item = &'a Rc<str>;
    type IntoIter = std::slice::Iter<'a, Rc<str>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
