//! The opened file: whatever somebody chose to open.

use cramp_check_core::answers::Answer;
use cramp_check_core::file::{Unopened, bring_together, read, write};
use cramp_check_core::record::{Record, Unreadable};

use crate::assert_clear;
use crate::record::hold_record;
use crate::start::{calm, catalogue, full};

pub const WORDS: &[&str] = &[
    "{\"app\":\"cramp-check\"",
    "\"app\":",
    "\"record\":{",
    "\"version\":1",
    "\"version\":2",
    "\"answers\":{",
    "\"clot_lung\":",
    "\"yes\"",
    "\"not_sure\"",
    "\"diary\":{",
    "\"ticks\":{",
    "\"nights\":{",
    "\"cramps\":",
    "\"places\":[",
    "\"started\":",
    "\u{feff}",
    "\r\n",
    "[[[[",
    "null",
    "2147483647",
    "-2147483648",
    "\\u0061pp",
    "\u{0}",
];

pub fn seeds() -> Vec<Vec<u8>> {
    let records = [Record::empty(), full(), calm()];
    let files = records.map(|record| write(&record, &catalogue().edition).into_bytes());
    files.into()
}

pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let opened = match read(&text) {
        Ok(opened) => opened,
        Err(
            Unopened::Foreign(Unreadable { expected, found })
            | Unopened::Damaged(Unreadable { expected, found })
            | Unopened::Newer(Unreadable { expected, found }),
        ) => {
            assert_clear(&expected);
            assert_clear(&found);
            return;
        }
    };
    hold_record(&opened, &text);
    let again = read(&write(&opened, &catalogue().edition));
    let without_cramp = Record {
        cramp: None,
        ..opened.clone()
    };
    assert_eq!(again, Ok(without_cramp));
    for present in [Record::empty(), full()] {
        nothing_is_lost(&present, &opened);
    }
}

/// A warning sign that was picked on either side is still picked, and every tick and night is there.
fn nothing_is_lost(present: &Record, opened: &Record) {
    let together = bring_together(present, opened);
    for side in [present, opened] {
        for (name, &answer) in &side.answers {
            let now = together.answers.get(name).copied();
            let safer = answer.safer(now.unwrap_or_default());
            assert_eq!(now, Some(safer), "{name:?}, {answer:?}");
            assert!(
                answer != Answer::Yes || now == Some(Answer::Yes),
                "{name:?}"
            );
        }
        for (day, ticked) in &side.diary.ticks {
            let now = together.diary.ticks.get(day);
            let has = |name| now.is_some_and(|now| now.contains(name));
            assert!(ticked.iter().all(|name| has(name)), "{day}");
        }
        for night in side.diary.nights.keys() {
            assert!(together.diary.nights.contains_key(night));
        }
    }
    assert_eq!(together.cramp, present.cramp);
    assert_eq!(bring_together(&together, opened), together);
}
