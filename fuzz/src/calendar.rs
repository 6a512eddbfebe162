//! The calendar file that is written, with any words in it: what a calendar reads is what was meant, and
//! no word of it becomes a line of its own.

use std::num::NonZeroU16;

use cramp_check_core::calendar::Day;
use cramp_check_core::reminder::{Reminder, calendar};

pub const WORDS: &[&str] = &[
    "\r\nEND:VALARM",
    "\nATTENDEE:",
    "\\n",
    "\\,",
    ";",
    ",",
    "\r",
    "\t",
    "\u{0}",
    "\u{85}",
    "\u{2028}",
    "\u{1f319}",
    "\u{feff}",
    "é",
];

pub fn seeds() -> Vec<Vec<u8>> {
    let texts = [
        "Stretch your calves, then drink; rest\nVersion 1.0, 23 November 2026",
        "\n",
    ];
    texts.map(|text| text.as_bytes().to_vec()).into()
}

pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (summary, description) = text.split_once('\n').unwrap_or((&text, ""));
    let number = |from: usize| {
        let bytes = data.iter().skip(from).take(4).copied();
        i32::from_le_bytes(
            bytes
                .chain([0; 4])
                .take(4)
                .collect::<Vec<_>>()
                .try_into()
                .unwrap(),
        )
    };
    let reminder = Reminder {
        summary: summary.to_owned(),
        description: description.to_owned(),
        first: Day(number(0) % 2_000_000),
        minute: number(4).rem_euclid(24 * 60) as u16,
        nights: NonZeroU16::new(number(6) as u16).unwrap_or(NonZeroU16::MIN),
        stamp: i64::from(number(8)),
        uid: description.to_owned(),
        product: summary.to_owned(),
    };
    let file = calendar(&reminder);
    assert!(file.len() <= 40 * data.len() + 1_000);
    let lines: Vec<&str> = file.strip_suffix("\r\n").unwrap().split("\r\n").collect();
    for line in &lines {
        assert!(line.len() <= 75, "a line of {} bytes", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    let whole = file.replace("\r\n ", "");
    let lines: Vec<&str> = whole.lines().collect();
    let names = lines.iter().map(|line| line.split(':').next().unwrap());
    let expected = "BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART DURATION RRULE SUMMARY DESCRIPTION \
                    CLASS TRANSP BEGIN ACTION DESCRIPTION TRIGGER END END END";
    assert_eq!(names.collect::<Vec<_>>().join(" "), expected);
    assert_eq!(read(&lines, "SUMMARY:"), meant(summary));
    assert_eq!(read(&lines, "DESCRIPTION:"), meant(description));
}

/// A text as a calendar reads it.
fn read(lines: &[&str], name: &str) -> String {
    let text = lines
        .iter()
        .find_map(|line| line.strip_prefix(name))
        .unwrap();
    let mut read = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') => read.push('\n'),
                Some(plain @ ('\\' | ',' | ';')) => read.push(plain),
                other => panic!("{other:?} after a backslash"),
            },
            ',' | ';' => panic!("{letter} without a backslash"),
            _ => read.push(letter),
        }
    }
    read
}

/// A text without what no calendar can hold.
fn meant(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let holds = |letter: &char| ['\n', '\t'].contains(letter) || !letter.is_control();
    text.chars().filter(holds).collect()
}
