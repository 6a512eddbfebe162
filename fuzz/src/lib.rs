//! Hostile input for everything that reads. Each module is one target: a function of some bytes that
//! reads them as a person's browser, a host page or the build would, and stops where something does not
//! hold that has to hold whatever they are. It owns what has to hold and the good input to begin with;
//! it refuses to know how the bytes are made.
//!
//! `tests/bounded.rs` tries some thousands with every run of the tests; `cargo xtask fuzz` tries a
//! million for each target, guided by coverage (`long/`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "it stops where something does not hold"
)]

pub mod attributes;
pub mod calendar;
pub mod content;
pub mod file;
pub mod record;
pub mod screens;
mod start;

/// Something that reads.
pub struct Target {
    pub name: &'static str,
    /// Stops where something does not hold.
    pub hold: fn(&[u8]),
    /// Good input, to be made worse.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// What means something to it.
    pub words: &'static [&'static str],
}

pub const TARGETS: [Target; 6] = [
    Target {
        name: "record",
        hold: record::hold,
        seeds: record::seeds,
        words: record::WORDS,
    },
    Target {
        name: "file",
        hold: file::hold,
        seeds: file::seeds,
        words: file::WORDS,
    },
    Target {
        name: "attributes",
        hold: attributes::hold,
        seeds: attributes::seeds,
        words: attributes::WORDS,
    },
    Target {
        name: "content",
        hold: content::hold,
        seeds: content::seeds,
        words: content::WORDS,
    },
    Target {
        name: "screens",
        hold: screens::hold,
        seeds: screens::seeds,
        words: record::WORDS,
    },
    Target {
        name: "calendar",
        hold: calendar::hold,
        seeds: calendar::seeds,
        words: calendar::WORDS,
    },
];

/// A message that a person could act on: it says something, in one line that can be read.
#[track_caller]
fn assert_clear(message: &str) {
    assert!(!message.trim().is_empty(), "a message that says nothing");
    let length = message.chars().count();
    assert!(length <= LONGEST_MESSAGE, "a message of {length} letters");
    assert!(
        !message.contains('\n'),
        "a message of several lines: {message}"
    );
}

const LONGEST_MESSAGE: usize = 200;
