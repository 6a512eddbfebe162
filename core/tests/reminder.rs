//! The reminder: which evenings are left, and the text of the calendar file. That other programs
//! understand it is tested in `tests/calendar`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::num::NonZeroU16;

use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::Edition;
use cramp_check_core::diary::Diary;
use cramp_check_core::reminder::{Reminder, calendar, remaining};

/// 23 November 2026.
const TODAY: Day = Day(20_780);

fn reminder() -> Reminder {
    Reminder {
        summary: "Stretch".to_owned(),
        description: "Then bed".to_owned(),
        first: TODAY,
        minute: 21 * 60,
        nights: NonZeroU16::new(42).unwrap(),
        stamp: 20_780 * 24 * 60 + 12 * 60 + 34,
        uid: "1@example.org".to_owned(),
        product: "-//Example//EN".to_owned(),
    }
}

fn summary_of(text: &str) -> String {
    let reminder = Reminder {
        summary: text.to_owned(),
        ..reminder()
    };
    calendar(&reminder)
}

#[test]
fn a_reminder_is_this_text() {
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Example//EN",
        "BEGIN:VEVENT",
        "UID:1@example.org",
        "DTSTAMP:20261123T123400Z",
        "DTSTART:20261123T210000",
        "DURATION:PT10M",
        "RRULE:FREQ=DAILY;COUNT=42",
        "SUMMARY:Stretch",
        "DESCRIPTION:Then bed",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Stretch",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(calendar(&reminder()), expected.join("\r\n"));
}

#[test]
fn times_are_written_with_all_their_digits() {
    let rows = [
        (0, "DTSTART:20261123T000000"),
        (7 * 60 + 5, "DTSTART:20261123T070500"),
        (23 * 60 + 59, "DTSTART:20261123T235900"),
    ];
    for (minute, line) in rows {
        let text = calendar(&Reminder {
            minute,
            ..reminder()
        });
        assert!(text.contains(&format!("{line}\r\n")), "{text}");
    }
    // Whatever a clock says, there is a file.
    for stamp in [i64::MIN, -1, i64::MAX] {
        let text = calendar(&Reminder {
            stamp,
            ..reminder()
        });
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    }
    let before = calendar(&Reminder {
        stamp: -1,
        ..reminder()
    });
    assert!(before.contains("DTSTAMP:19691231T235900Z"), "{before}");
}

#[test]
fn what_has_a_meaning_of_its_own_is_written_as_plain_text() {
    let rows = [
        ("calves, then feet; slowly", r"calves\, then feet\; slowly"),
        (r"a\n", r"a\\n"),
        ("one\ntwo\r\nthree\rfour", r"one\ntwo\nthree\nfour"),
        ("\n\r", r"\n\n"),
        ("Füße: \"9\" 🦵", "Füße: \"9\" 🦵"),
        ("a\u{0}b\u{7f}c\td", "abc\td"),
        ("", ""),
    ];
    for (text, written) in rows {
        let line = format!("\r\nSUMMARY:{written}\r\n");
        assert!(summary_of(text).contains(&line), "{text:?}");
    }
    // Nobody's words can end a line and begin one of their own.
    let sly = summary_of("x\r\nATTACH:file");
    assert!(!sly.lines().any(|line| line.starts_with("ATTACH")), "{sly}");
}

#[test]
fn long_lines_are_folded_between_letters() {
    for letter in ["a", "ü", "語", "🦵", ","] {
        for before in 0..5 {
            let text = "x".repeat(before) + &letter.repeat(200);
            let file = summary_of(&text);
            for line in file.split("\r\n") {
                assert!(line.len() <= 75, "{} bytes: {line}", line.len());
                assert!(!line.contains(['\r', '\n']), "{line}");
            }
            let unfolded = file.replace("\r\n ", "").replace("\\,", ",");
            assert!(unfolded.contains(&format!("SUMMARY:{text}\r\n")), "{file}");
        }
    }
    // As long as a line may be, and one more.
    let fits = "x".repeat(75 - "SUMMARY:".len());
    assert!(summary_of(&fits).contains(&format!("{fits}\r\nDESC")));
    assert!(summary_of(&format!("{fits}y")).contains(&format!("{fits}\r\n y\r\n")));
}

#[test]
fn it_rings_on_the_evenings_that_are_left() {
    const NINE: u16 = 21 * 60;
    // How many days ago the plan began; the minute of now; in how many days it rings first, and on
    // how many days.
    let rows = [
        ("not begun", None, NINE - 1, Some((0, 42))),
        ("not begun, too late", None, NINE, Some((1, 41))),
        ("the first day", Some(0), 600, Some((0, 42))),
        ("the first day, too late", Some(0), NINE + 1, Some((1, 41))),
        ("after midnight", Some(1), 30, Some((0, 41))),
        ("the last day", Some(41), NINE - 1, Some((0, 1))),
        ("the last evening", Some(41), NINE, None),
        ("all over", Some(42), 0, None),
        ("long over", Some(400), 0, None),
        // A clock that was set wrong: the plan begins today.
        ("begun tomorrow", Some(-1), 0, Some((0, 42))),
        ("begun in 1970", Some(20_780), 0, Some((0, 42))),
    ];
    let edition = Edition {
        version: "1.0".to_owned(),
        date: "2026-11-23".to_owned(),
        language: "en".to_owned(),
        plan_nights: 42,
        long_cramp_minutes: 10,
    };
    for (name, began, minute, expected) in rows {
        let diary = Diary {
            started: began.map(|days: i32| TODAY.plus(-days)),
            ..Diary::default()
        };
        let mut now = Moment::default();
        (now.day, now.minute) = (TODAY, minute);
        let left = remaining(&diary, now, NINE, &edition);
        let expected = expected.map(|(days, nights)| (TODAY.plus(days), nights));
        let left = left.map(|(first, nights)| (first, nights.get()));
        assert_eq!(left, expected, "{name}");
    }
}
