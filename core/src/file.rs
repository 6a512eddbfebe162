//! The saved file: a record that a person takes to another device. It owns what such a file looks
//! like, how one that cannot be opened is told, and how an opened record and the present one become
//! one; it refuses to know where a file comes from or goes to, and what a record holds
//! ([`crate::record`]).
//!
//! A file is whatever somebody chose to open, so that any text at all has an answer.

use crate::calendar::Day;
use crate::catalogue::Edition;
use crate::json::{self, Read};
use crate::record::{Record, Unreadable, VERSION, format};

/// What marks a file as one of this app's.
const MARK: &str = "cramp-check";

/// How every file of this app's begins, white space apart.
const BEGINNING: &str = r#"{"app":"cramp-check""#;

/// The most bytes that are looked at. Years of ticks come to a tenth of it.
const LARGEST: usize = 2_000_000;

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// It is no file of this app's.
    Foreign(Unreadable),
    /// It is one of this app's, but not whole, or changed by something else.
    Damaged(Unreadable),
    /// A newer app has saved it.
    Newer(Unreadable),
}

/// What becomes of a file that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// It and what is here become one.
    Together,
    /// It takes the place of what is here.
    Alone,
}

/// The text of the file that holds a record, made with this edition of the content. A cramp that is
/// timed at the moment stays where it is.
#[must_use]
pub fn write(record: &Record, edition: &Edition) -> String {
    let record = &Record {
        cramp: None,
        ..record.clone()
    };
    let file = nojson::json(|to| {
        to.set_indent_size(2);
        to.set_spacing(true);
        to.object(|to| {
            to.member("app", MARK)?;
            to.member(
                "content",
                nojson::object(|to| {
                    to.member("version", &edition.version)?;
                    to.member("date", &edition.date)
                }),
            )?;
            to.member("record", record)
        })
    });
    format!("{file}\n")
}

/// Reads a file. A mark that some editors put at the start, and white space around, do not matter.
///
/// # Errors
/// When it is not this app's, not whole, or newer than this app.
pub fn read(text: &str) -> Result<Record, Unopened> {
    if text.len() > LARGEST {
        let expected = format!("at most {LARGEST} bytes");
        let found = format!("{} bytes", text.len());
        return Err(Unopened::Foreign(Unreadable { expected, found }));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    let file = json::parse(text).map_err(|found| {
        if begins_like_ours(text) {
            damaged(found)
        } else {
            foreign(found)
        }
    })?;
    let mut app: Option<String> = None;
    json::fill(&mut app, file, "app").map_err(foreign)?;
    match app.as_deref() {
        Some(MARK) => {}
        Some(other) => return Err(foreign(format!("a file of `{}`", json::short(other)))),
        None => return Err(foreign("no mark of an app".to_owned())),
    }
    let record = json::field(file, "record").map_err(damaged)?;
    let record = record.ok_or_else(|| damaged("no record".to_owned()))?;
    let version = format::version(record).map_err(damaged)?;
    if version > u64::from(VERSION) {
        return Err(Unopened::Newer(Unreadable {
            expected: format!("a record of version {VERSION} or older"),
            found: format!("version {version}"),
        }));
    }
    Record::read(record).map_err(damaged)
}

/// The present record and one from a file as one. Nothing that was ticked or logged is lost.
///
/// * Answers of both are there; where they differ, the safer one stands, so that no warning sign is
///   taken back by opening a file.
/// * The file's night stands where both logged the same one, since opening it is what the person did
///   last. Ticks of both are there.
/// * A region that was chosen on this device stays: it says whom to call here.
/// * The plan began on the earlier first day, unless a clock was wrong then.
#[must_use]
pub fn bring_together(present: &Record, opened: &Record) -> Record {
    let mut together = Record::merge(&Record::empty(), opened, present);
    together.cramp = present.cramp;
    for (name, answer) in &mut together.answers {
        let there = present.answers.get(name).copied().unwrap_or_default();
        *answer = answer.safer(there);
    }
    together.region = present.region.clone().or(together.region);
    let days = [present.diary.started, opened.diary.started];
    let first = days
        .into_iter()
        .flatten()
        .filter(|&day| day >= Day::EARLIEST)
        .min();
    together.diary.started = first.or(together.diary.started);
    together
}

/// Whether it is one of this app's that was cut short, or spoilt further on.
fn begins_like_ours(text: &str) -> bool {
    let solid = text.chars().filter(|character| !character.is_whitespace());
    solid.take(BEGINNING.len()).eq(BEGINNING.chars())
}

fn foreign(found: String) -> Unopened {
    Unopened::Foreign(Unreadable {
        expected: format!("a file of `{MARK}`"),
        found,
    })
}

fn damaged(found: String) -> Unopened {
    Unopened::Damaged(Unreadable {
        expected: format!("a whole file with a record of version {VERSION}"),
        found,
    })
}
