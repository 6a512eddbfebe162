//! The one record that is kept in the browser. It owns the keys and what became of each attempt:
//! absent, unreadable, refused and full are told apart. It refuses to know what is in a record.
//!
//! A text that cannot be read is put aside under a key of its own and never written over.

use std::rc::Rc;

use cramp_check_core::record::Record;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

/// Where the record is kept.
pub const KEY: &str = "cramp-check";

/// What could not be read is put aside under this and a number.
const ASIDE: &str = "cramp-check-aside-";

/// How many texts are put aside at most, so that looking for a free key ends.
const MOST_ASIDE: u32 = 100;

/// The browser's storage for this site.
#[derive(Clone, Debug)]
pub struct Store(web_sys::Storage);

/// What was found at the start.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Nothing is kept.
    Absent,
    /// A record.
    Record(Kept),
    /// Something else, which is now under another key.
    PutAside,
    /// Something else, which could not be put aside: it must not be written over.
    Stuck,
}

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// The browser does not let this page keep anything.
    Refused,
    /// The space for this site is full.
    Full,
}

/// What is kept, as this tab knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The record.
    pub record: Rc<Record>,
    /// The text that it was read from or written as, in the browser's own memory: while that stands there,
    /// no other tab has kept anything, and nothing has to be read. A year of days takes longer to read than
    /// a tap may take.
    text: Option<JsValue>,
}

impl Kept {
    /// Nothing is kept.
    #[must_use]
    pub fn nothing() -> Self {
        Kept::new(Record::empty().into())
    }

    /// A record that nothing was written for yet.
    #[must_use]
    pub fn new(record: Rc<Record>) -> Self {
        Kept { record, text: None }
    }
}

/// What became of keeping a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// What is kept now: this tab's record, with what other tabs changed since.
    pub kept: Kept,
    /// Other tabs had kept something else in between, which is in it now.
    pub is_merged: bool,
    /// Something unreadable had come in between and was put aside.
    pub put_aside: bool,
}

impl Store {
    /// The storage of this page, where the browser allows it.
    ///
    /// # Errors
    /// [`Unkept::Refused`] where it does not.
    pub fn open() -> Result<Self, Unkept> {
        web_sys::window()
            .and_then(|window| window.local_storage().ok().flatten())
            .map(Store)
            .ok_or(Unkept::Refused)
    }

    /// What is kept now. A text that is no record is put aside.
    #[must_use]
    pub fn load(&self) -> Found {
        let text = self.as_it_is();
        let Some(words) = text.as_ref().and_then(JsValue::as_string) else {
            return Found::Absent;
        };
        match Record::from_json(&words) {
            Ok(record) => Found::Record(Kept {
                record: record.into(),
                text,
            }),
            Err(_) if self.put_aside() => Found::PutAside,
            Err(_) => Found::Stuck,
        }
    }

    /// Whether what this tab has written still stands there.
    #[must_use]
    pub fn still_has(&self, kept: &Kept) -> bool {
        kept.text.is_some() && self.as_it_is() == kept.text
    }

    /// Keeps `mine`, which began from `base`, together with what other tabs have kept since.
    ///
    /// # Errors
    /// Why it was not kept; what was there stays.
    pub fn save(&self, base: &Kept, mine: Record) -> Result<Saved, Unkept> {
        let found = if self.still_has(base) {
            None
        } else {
            Some(self.load())
        };
        let (record, is_merged) = match &found {
            Some(Found::Record(theirs)) => {
                let merged = Record::merge(&base.record, &mine, &theirs.record);
                let is_merged = merged != mine;
                (merged, is_merged)
            }
            Some(Found::Absent | Found::PutAside) | None => (mine, false),
            Some(Found::Stuck) => return Err(Unkept::Full),
        };
        let text = record.to_json();
        self.write(KEY, &text)?;
        let (record, text) = (record.into(), Some(JsValue::from_str(&text)));
        Ok(Saved {
            kept: Kept { record, text },
            is_merged,
            put_aside: found == Some(Found::PutAside),
        })
    }

    /// Removes every key that this app ever wrote. `false` where something is still there.
    #[must_use]
    pub fn erase(&self) -> bool {
        let length = self.0.length().unwrap_or(0);
        let keys: Vec<String> = (0..length)
            .filter_map(|at| self.0.key(at).ok().flatten())
            .filter(|key| key == KEY || key.starts_with(ASIDE))
            .collect();
        keys.iter().all(|key| self.0.remove_item(key).is_ok())
    }

    /// What stands there, in the browser's own memory.
    fn as_it_is(&self) -> Option<JsValue> {
        Reflect::get(&self.0, &JsValue::from_str(KEY)).ok()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Unkept> {
        self.0.set_item(key, text).map_err(|error| {
            let name = error
                .dyn_into::<web_sys::DomException>()
                .map(|error| error.name())
                .unwrap_or_default();
            match name.as_str() {
                // The second was Firefox's own for long.
                "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Unkept::Full,
                _ => Unkept::Refused,
            }
        })
    }

    /// Moves a text that cannot be read to a key of its own, where it stays.
    ///
    /// It never passes through here as text: half of a letter that takes two, which a browser keeps,
    /// would become another.
    fn put_aside(&self) -> bool {
        let Some(original) = self.as_it_is() else {
            return false;
        };
        let free = (1..=MOST_ASIDE)
            .map(|number| JsValue::from_str(&format!("{ASIDE}{number}")))
            .find(|key| match Reflect::get(&self.0, key) {
                Ok(there) => there.is_undefined() || there == original,
                Err(_) => false,
            });
        let is_safe = free.is_some_and(|key| Reflect::set(&self.0, &key, &original) == Ok(true));
        is_safe && self.0.remove_item(KEY).is_ok()
    }
}
