//! What is kept between visits: one record with a version, as JSON text (`record/format.rs`). It owns
//! what belongs to it and how the changes of two tabs are merged; it refuses to know where the text
//! is kept.
//!
//! Answers and ticks are kept under their names, and names that this content does not know are
//! carried along untouched.

pub(crate) mod format;

use std::fmt::Write;

use litemap::LiteMap;

use crate::answers::Answer;
use crate::diary::Diary;
use crate::json::{self, Read};
use crate::names::Names;

/// The version of the format, raised when an older app could no longer read it.
pub const VERSION: u32 = 1;

/// About so many bytes are written for all but the days, and for what was ticked on a day or told of a
/// night.
const LENGTH: usize = 2_048;
const LENGTH_OF_A_DAY: usize = 64;

/// Everything that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The version of the format.
    pub version: u32,
    /// The version of the content that it was written with.
    pub content: String,
    /// What was answered, by the statement's name.
    pub answers: LiteMap<String, Answer>,
    /// The region that the person chose.
    pub region: Option<String>,
    /// The days of the plan.
    pub diary: Diary,
    /// When the cramp that is timed began, in seconds since 1970, so that a page that is loaded
    /// again goes on counting.
    pub cramp: Option<i64>,
}

/// A text that is no record of this version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What would have been read.
    pub expected: String,
    /// What was there.
    pub found: String,
}

impl Record {
    /// A record with nothing in it.
    #[must_use]
    pub fn empty() -> Self {
        Record {
            version: VERSION,
            content: String::new(),
            answers: LiteMap::new(),
            region: None,
            diary: Diary::default(),
            cramp: None,
        }
    }

    /// Whether it holds nothing that a person said or did.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.region.is_none()
            && self.diary == Diary::default()
            && self.cramp.is_none()
    }

    /// The record as text.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A text that grows by and by is there twice while it moves, and a page never gives memory back.
        let days = self.diary.ticks.len() + self.diary.nights.len();
        let mut text = String::with_capacity(LENGTH + days * LENGTH_OF_A_DAY);
        // A text takes whatever is written to it.
        let _ = write!(text, "{}", nojson::Json(self));
        text
    }

    /// Reads a text that was kept.
    ///
    /// # Errors
    /// When it is no record, or one of another version; the text should then be kept aside.
    pub fn from_json(text: &str) -> Result<Self, Unreadable> {
        let read = json::parse(text).and_then(Record::read);
        read.map_err(|found| Unreadable {
            expected: format!("a record of version {VERSION}"),
            found,
        })
    }

    /// Brings together what this tab holds and what another tab has kept since: `base` is what both
    /// began from. Whatever this tab changed stands, and everything else is as the other left it.
    #[must_use]
    pub fn merge(base: &Record, mine: &Record, theirs: &Record) -> Record {
        let [base_ticks, my_ticks, their_ticks] = [base, mine, theirs].map(|it| &it.diary.ticks);
        let gone = base_ticks.keys().filter(|day| !my_ticks.contains_key(day));
        let here = gone.chain(my_ticks.keys()).map(|day| {
            let [base, mine, theirs] = [base_ticks, my_ticks, their_ticks]
                .map(|ticks| ticks.get(day).cloned().unwrap_or_default());
            (*day, merge_sets(&base, &mine, &theirs))
        });
        let there = their_ticks
            .iter()
            .filter(|(day, _)| !base_ticks.contains_key(day) && !my_ticks.contains_key(day));
        let there = there.map(|(day, ticked)| (*day, ticked.clone()));
        let ticks = here.chain(there);
        let ticks = ticks.filter(|(_, ticked)| !ticked.is_empty()).collect();
        Record {
            version: VERSION,
            content: mine.content.clone(),
            answers: merge_maps(&base.answers, &mine.answers, &theirs.answers),
            region: newer(&base.region, &mine.region, &theirs.region).clone(),
            diary: Diary {
                started: *newer(
                    &base.diary.started,
                    &mine.diary.started,
                    &theirs.diary.started,
                ),
                ticks,
                nights: merge_maps(&base.diary.nights, &mine.diary.nights, &theirs.diary.nights),
            },
            cramp: *newer(&base.cramp, &mine.cramp, &theirs.cramp),
        }
    }
}

/// `mine` where this tab changed it, else `theirs`.
fn newer<'a, T: PartialEq>(base: &T, mine: &'a T, theirs: &'a T) -> &'a T {
    if mine == base { theirs } else { mine }
}

fn merge_maps<K: Ord + Clone, V: PartialEq + Clone>(
    base: &LiteMap<K, V>,
    mine: &LiteMap<K, V>,
    theirs: &LiteMap<K, V>,
) -> LiteMap<K, V> {
    let changed = |key: &K| mine.get(key) != base.get(key);
    let here = mine.iter().filter(|(key, _)| changed(key));
    let there = theirs.iter().filter(|(key, _)| !changed(key));
    let all = here.chain(there);
    all.map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

fn merge_sets(base: &Names, mine: &Names, theirs: &Names) -> Names {
    mine.iter()
        .chain(theirs)
        .filter(|name| {
            *newer(
                &base.contains(name),
                &mine.contains(name),
                &theirs.contains(name),
            )
        })
        .cloned()
        .collect()
}
