//! The stored record: any text at all, as it may stand in the browser's storage.

use cramp_check_core::answers::Answer;
use cramp_check_core::catalogue::Statement;
use cramp_check_core::journey::Step;
use cramp_check_core::record::{Record, VERSION};
use cramp_check_core::session::Session;
use serde_json::Value;

use crate::assert_clear;
use crate::start::{NOW, calm, catalogue, full};

pub const WORDS: &[&str] = &[
    "\"version\":1",
    "\"content\":",
    "\"answers\":{",
    "\"region\":",
    "\"diary\":{",
    "\"cramp\":",
    "\"started\":",
    "\"ticks\":{",
    "\"nights\":{",
    "\"cramps\":",
    "\"longest\":",
    "\"worst\":",
    "\"places\":[",
    "\"yes\"",
    "\"no\"",
    "\"not_sure\"",
    "\"not_asked\"",
    "\"seconds\"",
    "\"minutes\"",
    "\"over_ten\"",
    "\"mild\"",
    "\"moderate\"",
    "\"severe\"",
    "\"clot_lung\":",
    "\"s_under18\":",
    "\"shoes\"",
    "\"left_calf\"",
    "\"20780\":",
    "\"-1\":",
    "2147483647",
    "-2147483648",
    "2147483648",
    "9223372036854775807",
    "1e400",
    "\\ud83c\\udf19",
    "\\ud800",
    "\\u0000",
    "null",
    "true",
    "[[[[",
    "{\"a\":",
    "\u{feff}",
    "\u{202e}",
    "<img src=x onerror=alert(1)>",
    "\"constructor\":",
];

pub fn seeds() -> Vec<Vec<u8>> {
    let texts = [
        Record::empty().to_json(),
        full().to_json(),
        calm().to_json(),
    ];
    texts.map(String::into_bytes).into()
}

pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match Record::from_json(&text) {
        Ok(record) => hold_record(&record, &text),
        Err(unreadable) => {
            assert_clear(&unreadable.expected);
            assert_clear(&unreadable.found);
        }
    }
}

/// What has to hold of a record that was read out of a text.
pub fn hold_record(record: &Record, text: &str) {
    assert_eq!(record.version, VERSION);
    let written = record.to_json();
    assert_eq!(Record::from_json(&written).as_ref(), Ok(record));
    // A night of which nothing was said is written with its number of cramps.
    assert!(
        written.len() <= 4 * text.len() + 100,
        "{} bytes",
        written.len()
    );
    another_reader_agrees(record, &written);
    tabs_agree(record);
    a_session_keeps(record);
}

fn another_reader_agrees(record: &Record, written: &str) {
    let other: Value = serde_json::from_str(written).unwrap();
    let answers = other["answers"].as_object().unwrap();
    assert_eq!(answers.len(), record.answers.len());
    let ticks = other["diary"]["ticks"].as_object().unwrap();
    assert_eq!(ticks.len(), record.diary.ticks.len());
    assert_eq!(other["content"].as_str(), Some(record.content.as_str()));
    assert_eq!(other["region"].as_str(), record.region.as_deref());
}

fn tabs_agree(record: &Record) {
    let merged = Record::merge(record, record, record);
    // A day on which nothing is ticked is no day.
    let mut tidy = record.clone();
    tidy.diary.ticks.retain(|_, ticked| !ticked.is_empty());
    assert_eq!(merged, tidy);
    assert_eq!(
        Record::merge(&Record::empty(), &tidy, &Record::empty()),
        tidy
    );
}

/// What this content does not know is carried along, and what it knows is taken as it was said.
fn a_session_keeps(record: &Record) {
    let session = Session::new(catalogue(), record, Step::Start, NOW);
    let kept = session.record(catalogue());
    for (name, answer) in &record.answers {
        let known = catalogue().find::<Statement>(name);
        let is_asked = known.is_some_and(|id| catalogue()[id].asked);
        let nothing_said = is_asked && *answer == Answer::NotAsked;
        let expected = (!nothing_said).then_some(answer);
        assert_eq!(kept.answers.get(name), expected, "{name:?}");
    }
    assert_eq!(kept.region, record.region);
    assert_eq!(kept.diary, record.diary);
    let again = Session::new(catalogue(), &kept, Step::Start, NOW);
    assert_eq!(again.record(catalogue()), kept);
}
