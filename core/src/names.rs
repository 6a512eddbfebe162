//! A set of names in their order, each once: what was ticked on a day, where a cramp was. It owns
//! the order, which makes a record the same text each time; it refuses to know what is named.
//!
//! A few names in one list instead of a tree: a tree's code is several times as large, and every
//! visitor downloads it. A copy shares the list, and what is changed gets a list of its own: at every tick a
//! year of days is copied, of which one has changed.

use std::rc::Rc;

/// So many names are shared at most, whatever a hostile file holds.
const MOST_SHARED: usize = 256;

/// Names, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Rc<[Rc<str>]>);

impl Names {
    /// Adds a name.
    pub fn insert(&mut self, name: String) {
        if let Err(at) = self.place(&name) {
            self.put(at, name.into());
        }
    }

    fn put(&mut self, at: usize, name: Rc<str>) {
        let mut all = self.0.to_vec();
        all.insert(at, name);
        self.0 = all.into();
    }

    /// The same names, of which each that is among these is kept only once. Those that are new are remembered
    /// here, up to as many as content could have.
    #[must_use]
    pub fn share(&mut self, names: Names) -> Names {
        let shared = names.iter().map(|name| match self.place(name) {
            Ok(at) => self.0.get(at).unwrap_or(name).clone(),
            Err(at) => {
                if self.0.len() < MOST_SHARED {
                    self.put(at, name.clone());
                }
                name.clone()
            }
        });
        Names(shared.collect())
    }

    /// Takes a name away.
    pub fn remove(&mut self, name: &str) {
        let others = self.0.iter().filter(|kept| ***kept != *name);
        self.0 = others.cloned().collect();
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
        Names(all.into())
    }
}

impl<'a> IntoIterator for &'a Names {
    type Item = &'a Rc<str>;
    type IntoIter = std::slice::Iter<'a, Rc<str>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
