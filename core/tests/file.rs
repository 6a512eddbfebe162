//! The saved file: there and back, what cannot be opened and why, and what comes of a record from a
//! file and the one that is there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::calendar::Day;
use cramp_check_core::catalogue::Edition;
use cramp_check_core::file::{Unopened, bring_together, read, write};
use cramp_check_core::names::Names;
use cramp_check_core::night::{Length, Night, Severity};
use cramp_check_core::record::{Record, Unreadable};
use litemap::LiteMap;
use std::collections::BTreeSet;

/// A record with something of everything in it.
fn full() -> Record {
    let mut record = Record::empty();
    record.content = "1.0".to_owned();
    record.answers = answers(&[("frequent", Yes), ("h_sweat", NotSure), ("süß \"x\"", No)]);
    record.region = Some("uk".to_owned());
    record.diary.started = Some(Day(20_780));
    record.diary.ticks = ticks(&[(-1, &["diary"]), (20_780, &["shoes", "stretch_night"])]);
    record.diary.log(Day(20_779), Some(Night::quiet()));
    record.diary.log(Day(20_780), Some(a_night(2)));
    record
}

fn a_night(cramps: u8) -> Night {
    Night {
        cramps,
        longest: Some(Length::Minutes),
        worst: Some(Severity::Severe),
        places: ["left_calf".to_owned()].into_iter().collect(),
    }
}

fn answers(said: &[(&str, Answer)]) -> LiteMap<String, Answer> {
    said.iter()
        .map(|&(name, answer)| (name.to_owned(), answer))
        .collect()
}

fn ticks(days: &[(i32, &[&str])]) -> LiteMap<Day, Names> {
    days.iter()
        .map(|&(day, names)| {
            let names = names.iter().map(|&name| name.to_owned());
            (Day(day), names.collect())
        })
        .collect()
}

fn edition() -> Edition {
    Edition {
        version: "1.0".to_owned(),
        date: "2026-11-23".to_owned(),
        language: "en".to_owned(),
        plan_nights: 42,
        long_cramp_minutes: 10,
    }
}

#[test]
fn a_record_comes_back_from_its_file_as_it_was() {
    let mut furthest = Record::empty();
    furthest.diary.started = Some(Day(i32::MIN));
    furthest.diary.ticks = ticks(&[(i32::MIN, &["shoes"]), (i32::MAX, &["shoes"])]);
    for record in [Record::empty(), full(), furthest] {
        assert_eq!(read(&write(&record, &edition())), Ok(record));
    }
}

#[test]
fn a_file_says_what_it_is_in_lines_that_a_person_can_read() {
    let text = write(&Record::empty(), &edition());
    let lines: Vec<&str> = text.lines().take(6).collect();
    let expected = [
        "{",
        r#"  "app": "cramp-check","#,
        r#"  "content": {"#,
        r#"    "version": "1.0","#,
        r#"    "date": "2026-11-23""#,
        "  },",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn what_editors_and_mail_put_around_a_file_does_not_matter() {
    let text = write(&full(), &edition());
    let one_line: String = text.lines().map(str::trim).collect();
    let rows = [
        format!("\u{feff}{text}"),
        format!("\u{feff}\r\n  {text}\n\n\t "),
        text.replace('\n', "\r\n"),
        one_line,
    ];
    for text in rows {
        assert_eq!(read(&text), Ok(full()), "{text}");
    }
}

#[test]
fn a_foreign_file_is_told_in_short() {
    let text = format!(r#"{{"app":"{}"}}"#, "ä".repeat(100_000));
    let Err(Unopened::Foreign(told)) = read(&text) else {
        panic!("expected it to be foreign");
    };
    assert!(
        told.found.contains("ää") && told.found.len() < 200,
        "{:.200}",
        told.found
    );
}

#[test]
fn a_file_that_was_cut_short_is_never_opened() {
    let text = write(&full(), &edition());
    let whole = text.trim_end().len();
    let mut kinds = BTreeSet::new();
    for end in (0..whole).filter(|&end| text.is_char_boundary(end)) {
        kinds.insert(match read(&text[..end]) {
            Err(Unopened::Foreign(_)) => "foreign",
            Err(Unopened::Damaged(_)) => "damaged",
            other => panic!("{other:?} from {}", &text[..end]),
        });
        // A part of a letter comes out of a browser as this.
        let spoilt = format!("{}\u{fffd}", &text[..end]);
        assert!(read(&spoilt).is_err(), "{spoilt}");
    }
    assert_eq!(kinds, ["damaged", "foreign"].into_iter().collect());
    // Once it can be told whose it is, it is told as damaged.
    let told = text.find("\"content\"").unwrap();
    for end in (told..whole).filter(|&end| text.is_char_boundary(end)) {
        assert!(matches!(read(&text[..end]), Err(Unopened::Damaged(_))));
    }
}

#[test]
fn a_file_that_is_not_opened_says_which_kind_it_is() {
    let bare = full().to_json();
    let foreign = [
        "",
        " \n",
        "hello",
        "null",
        "1",
        "[]",
        r#""cramp-check""#,
        r#"["cramp-check"]"#,
        "{}",
        "{",
        r#"{"app":5}"#,
        r#"{"app":null,"record":{"version":1}}"#,
        r#"{"app":"other","record":{"version":1}}"#,
        r#"{"app":"Cramp-Check","record":{"version":1}}"#,
        r#"{"record":{"version":1}}"#,
        r#"[{"app":"cramp-check","record":{"version":1}}]"#,
        // A record as a browser keeps it.
        &bare,
    ];
    for text in foreign {
        let Err(Unopened::Foreign(Unreadable { expected, found })) = read(text) else {
            panic!("{text}: {:?}", read(text));
        };
        assert_eq!(expected, "a file of `cramp-check`", "{text}");
        assert!(!found.is_empty(), "{text}");
    }
    // What it holds besides the mark, and what is told.
    let damaged = [
        ("", "no record"),
        (r#","content":{}"#, "no record"),
        (r#","record":null"#, "null"),
        (r#","record":5"#, "5 instead of"),
        (r#","record":[1,"1.0"]"#, "a list"),
        (r#","record":{}"#, "no `version`"),
        (r#","record":{"version":0}"#, "version 0"),
        (r#","record":{"version":-1}"#, "-1 instead of"),
        (r#","record":{"version":"2"}"#, "\"2\" instead of"),
        (r#","record":{"version":1.5}"#, "1.5"),
        (r#","record":{"version":1,"diary":[5]}"#, "a list"),
        (
            r#","record":{"version":1,"answers":{"a":"maybe"}}"#,
            "\"maybe\" instead of",
        ),
        (
            r#","record":{"version":1,"answers":{"a":true}}"#,
            "true instead of",
        ),
        (r#","record":{"version":1,"region":5}"#, "5 instead of"),
        (
            r#","record":{"version":1,"diary":{"ticks":{"today":["a"]}}}"#,
            "\"today\" instead of",
        ),
        (
            r#","record":{"version":1,"diary":{"ticks":{"5":[1]}}}"#,
            "1 instead of",
        ),
        (
            r#","record":{"version":1,"diary":{"nights":{"5":{"cramps":-1}}}}"#,
            "-1 instead of",
        ),
        (
            r#","record":{"version":1,"diary":{"nights":{"5":{"worst":"x"}}}}"#,
            "\"x\" instead of",
        ),
        (r#","record":{"version":1,"version":1}"#, "twice"),
        (r#","record":{"version":1},"record":{"version":1}"#, "twice"),
        (r#","record":{"version":1}}{"#, "more after the end"),
        (r#","record":{"version":1"#, "the end too early"),
    ];
    for (rest, told) in damaged {
        let text = format!(r#"{{"app":"cramp-check"{rest}}}"#);
        let Err(Unopened::Damaged(Unreadable { found, .. })) = read(&text) else {
            panic!("{text}: {:?}", read(&text));
        };
        assert!(found.contains(told), "{text}: {found}");
    }
    for version in [2, u64::from(u32::MAX), u64::MAX] {
        let record = format!(r#"{{"version":{version},"answers":["x"],"diary":[1]}}"#);
        let text = format!(r#"{{"record":{record},"app":"cramp-check"}}"#);
        let newer = Unopened::Newer(Unreadable {
            expected: "a record of version 1 or older".to_owned(),
            found: format!("version {version}"),
        });
        assert_eq!(read(&text), Err(newer), "{text}");
    }
}

#[test]
fn a_huge_file_is_not_even_looked_at() {
    let text = write(&full(), &edition());
    let padded = |bytes: usize| format!("{text}{}", " ".repeat(bytes - text.len()));
    assert_eq!(read(&padded(2_000_000)), Ok(full()));
    let Err(Unopened::Foreign(told)) = read(&padded(2_000_001)) else {
        panic!("it was opened");
    };
    assert_eq!(told.found, "2000001 bytes");
}

#[test]
fn a_deeply_nested_file_is_told_like_any_other() {
    for open in ["[", r#"{"a":"#] {
        let deep = open.repeat(300_000);
        assert!(matches!(read(&deep), Err(Unopened::Foreign(_))));
        let ours = format!(r#"{{"app":"cramp-check","record":{deep}"#);
        assert!(matches!(read(&ours), Err(Unopened::Damaged(_))));
    }
}

#[test]
fn of_two_answers_the_safer_one_stands() {
    // What is there, what the file says, and what comes of both.
    let rows = [
        (None, None, None),
        (Some(Yes), None, Some(Yes)),
        (None, Some(NotSure), Some(NotSure)),
        (Some(Yes), Some(No), Some(Yes)),
        (Some(No), Some(Yes), Some(Yes)),
        (Some(Yes), Some(NotSure), Some(Yes)),
        (Some(NotSure), Some(Yes), Some(Yes)),
        (Some(NotSure), Some(No), Some(NotSure)),
        (Some(No), Some(NotSure), Some(NotSure)),
        (Some(Yes), Some(NotAsked), Some(Yes)),
        (Some(No), Some(No), Some(No)),
    ];
    let record = |answer: Option<Answer>| {
        let mut record = Record::empty();
        record.answers = answer
            .map(|answer| ("frequent".to_owned(), answer))
            .into_iter()
            .collect();
        record
    };
    for (present, opened, expected) in rows {
        let together = bring_together(&record(present), &record(opened));
        assert_eq!(together, record(expected), "{present:?} {opened:?}");
    }
}

#[test]
fn a_cramp_that_is_timed_stays_on_its_device() {
    let mut present = full();
    present.cramp = Some(1_795_466_400);
    assert_eq!(read(&write(&present, &edition())).unwrap().cramp, None);
    let mut opened = full();
    opened.cramp = Some(5);
    assert_eq!(bring_together(&present, &opened).cramp, present.cramp);
    assert_eq!(bring_together(&full(), &opened).cramp, None);
}

#[test]
fn no_tick_and_no_night_of_either_is_lost() {
    let mut present = Record::empty();
    present.diary.ticks = ticks(&[(5, &["a", "b"]), (6, &["a"])]);
    present.diary.log(Day(5), Some(a_night(1)));
    present.diary.log(Day(6), Some(Night::quiet()));
    let mut opened = Record::empty();
    opened.diary.ticks = ticks(&[(5, &["b", "c"]), (7, &["a"])]);
    opened.diary.log(Day(6), Some(a_night(3)));
    opened.diary.log(Day(7), Some(Night::quiet()));
    let together = bring_together(&present, &opened);
    let expected = ticks(&[(5, &["a", "b", "c"]), (6, &["a"]), (7, &["a"])]);
    assert_eq!(together.diary.ticks, expected);
    let nights = [
        (Day(5), a_night(1)),
        // Both logged this one.
        (Day(6), a_night(3)),
        (Day(7), Night::quiet()),
    ];
    assert_eq!(together.diary.nights, nights.into_iter().collect());
    assert_eq!(bring_together(&together, &opened), together);
}

#[test]
fn a_plan_began_on_the_earlier_day_that_can_be_believed() {
    let early = Day::EARLIEST.0;
    // What is there, what the file says, and what comes of both.
    let rows = [
        (None, None, None),
        (Some(20_780), None, Some(20_780)),
        (None, Some(20_780), Some(20_780)),
        (Some(20_780), Some(20_790), Some(20_780)),
        (Some(20_790), Some(20_780), Some(20_780)),
        // A clock that was set wrong.
        (Some(3), Some(20_780), Some(20_780)),
        (Some(20_780), Some(early - 1), Some(20_780)),
        (Some(20_780), Some(early), Some(early)),
        (Some(90_000), Some(20_780), Some(20_780)),
        (Some(3), None, Some(3)),
        (Some(3), Some(4), Some(4)),
    ];
    let record = |started: Option<i32>| {
        let mut record = Record::empty();
        record.diary.started = started.map(Day);
        record
    };
    for (present, opened, expected) in rows {
        let together = bring_together(&record(present), &record(opened));
        assert_eq!(together, record(expected), "{present:?} {opened:?}");
    }
}

#[test]
fn a_region_that_was_chosen_here_stays() {
    let rows = [
        (None, None, None),
        (None, Some("nz"), Some("nz")),
        (Some("uk"), None, Some("uk")),
        (Some("uk"), Some("nz"), Some("uk")),
    ];
    let record = |region: Option<&str>| {
        let mut record = Record::empty();
        record.region = region.map(str::to_owned);
        record
    };
    for (present, opened, expected) in rows {
        let together = bring_together(&record(present), &record(opened));
        assert_eq!(together, record(expected), "{present:?} {opened:?}");
    }
}

#[test]
fn a_file_opened_where_nothing_is_leaves_just_what_it_holds() {
    assert_eq!(bring_together(&Record::empty(), &full()), full());
    assert_eq!(
        bring_together(&full(), &Record::empty()).answers,
        full().answers
    );
    assert_eq!(bring_together(&full(), &full()), full());
}
