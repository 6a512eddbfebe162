//! What is kept between visits: the text of a record and back, texts that are no record, and what
//! comes of the changes of two tabs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use cramp_check_core::answers::Answer::{self, No, NotSure, Yes};
use cramp_check_core::calendar::Day;
use cramp_check_core::catalogue::Edition;
use cramp_check_core::diary::Diary;
use cramp_check_core::names::Names;
use cramp_check_core::night::{Length, Night, Severity};
use cramp_check_core::record::{Record, VERSION};
use cramp_check_core::weeks::Weeks;
use litemap::LiteMap;

fn ticks(days: &[(i32, &[&str])]) -> LiteMap<Day, Names> {
    days.iter()
        .map(|&(day, names)| {
            (
                Day(day),
                names.iter().map(|&name| name.to_owned()).collect(),
            )
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

fn full() -> Record {
    Record {
        version: VERSION,
        content: "1.0".to_owned(),
        answers: [("frequent", Yes), ("h_sweat", NotSure), ("worried", No)]
            .map(|(name, answer)| (name.to_owned(), answer))
            .into_iter()
            .collect(),
        region: Some("uk".to_owned()),
        diary: Diary {
            started: Some(Day(20_780)),
            ticks: ticks(&[(-1, &["diary"]), (20_780, &["shoes", "stretch_night"])]),
            nights: [
                (Day(20_779), Night::quiet()),
                (Day(20_780), a_night(2, "left_calf")),
            ]
            .into_iter()
            .collect(),
        },
        cramp: Some(1_795_466_400),
    }
}

/// A night of which everything was said.
fn a_night(cramps: u8, place: &str) -> Night {
    Night {
        cramps,
        longest: Some(Length::Minutes),
        worst: Some(Severity::Severe),
        places: [place.to_owned()].into_iter().collect(),
    }
}

const FULL: &str = concat!(
    r#"{"version":1,"content":"1.0","#,
    r#""answers":{"frequent":"yes","h_sweat":"not_sure","worried":"no"},"region":"uk","#,
    r#""diary":{"started":20780,"ticks":{"-1":["diary"],"20780":["shoes","stretch_night"]},"#,
    r#""nights":{"20779":{"cramps":0},"20780":{"cramps":2,"longest":"minutes","#,
    r#""worst":"severe","places":["left_calf"]}}},"cramp":1795466400}"#
);

#[test]
fn a_record_is_kept_as_this_text() {
    let empty = r#"{"version":1,"content":"","answers":{},"diary":{"ticks":{}}}"#;
    for (record, text) in [(full(), FULL), (Record::empty(), empty)] {
        assert_eq!(record.to_json(), text);
        assert_eq!(Record::from_json(text), Ok(record));
    }
}

#[test]
fn the_furthest_days_are_kept() {
    let mut record = Record::empty();
    record.diary.started = Some(Day(i32::MIN));
    record.diary.ticks = ticks(&[(i32::MIN, &["shoes"]), (i32::MAX, &["shoes"])]);
    assert_eq!(Record::from_json(&record.to_json()), Ok(record));
}

#[test]
fn what_a_record_does_not_say_is_empty() {
    let rows = [
        r#"{"version":1}"#,
        r#"{"version":1,"region":null}"#,
        r#"{"version":1,"diary":{}}"#,
        r#"{"version":1,"diary":{"started":null}}"#,
        r#" { "diary": { "ticks": {} }, "version": 1 } "#,
        // Fields of a later app.
        r#"{"version":1,"mood":"good","diary":{"weather":["rain"]}}"#,
    ];
    for text in rows {
        assert_eq!(Record::from_json(text), Ok(Record::empty()), "{text}");
    }
}

#[test]
fn answers_to_statements_that_nobody_knows_are_read() {
    let record = Record::from_json(r#"{"version":1,"answers":{"later":"yes"}}"#).unwrap();
    assert_eq!(
        record.answers,
        [("later".to_owned(), Yes)].into_iter().collect()
    );
}

#[test]
fn a_text_that_is_no_record_says_so() {
    const OURS: &str = "a record of version 1";
    let rows = [
        ("", OURS, "the end too early"),
        (" \n", OURS, "the end too early"),
        ("hello", OURS, "no JSON at byte 0"),
        ("null", OURS, "null instead of a map"),
        ("true", OURS, "true instead of a map"),
        ("1", OURS, "1 instead of a map"),
        ("\"x\"", OURS, "\"x\" instead of"),
        ("[]", OURS, "a list"),
        ("[1]", OURS, "a list"),
        (r#"{"version":1,"diary":[]}"#, OURS, "a list"),
        (r#"{"version":1,"diary":[5]}"#, OURS, "a list"),
        ("[1,\"1.0\"]", OURS, "a list"),
        ("{}", OURS, "no `version`"),
        (r#"{"content":"1.0"}"#, OURS, "no `version`"),
        (r#"{"version":null}"#, OURS, "null"),
        (r#"{"version":"1"}"#, OURS, "\"1\" instead of a version"),
        (r#"{"version":1.0}"#, OURS, "1.0 instead of a version"),
        (r#"{"version":-1}"#, OURS, "-1 instead of a version"),
        (r#"{"version":1,"version":1}"#, OURS, "`version` twice"),
        (r#"{"version":1}{}"#, OURS, "more after the end"),
        (r#"{"version":1,"content":1}"#, OURS, "1 instead of a text"),
        (r#"{"version":1,"region":5}"#, OURS, "5 instead of a text"),
        (r#"{"version":1,"answers":null}"#, OURS, "null"),
        (
            r#"{"version":1,"answers":[]}"#,
            OURS,
            "a list instead of a map",
        ),
        (
            r#"{"version":1,"answers":{"frequent":"maybe"}}"#,
            OURS,
            "\"maybe\" instead of",
        ),
        (
            r#"{"version":1,"answers":{"frequent":"Yes"}}"#,
            OURS,
            "\"Yes\" instead of",
        ),
        (
            r#"{"version":1,"answers":{"frequent":true}}"#,
            OURS,
            "true instead of",
        ),
        (
            r#"{"version":1,"answers":{"frequent":null}}"#,
            OURS,
            "null instead of",
        ),
        (r#"{"version":1,"diary":null}"#, OURS, "null"),
        (r#"{"version":1,"diary":"x"}"#, OURS, "\"x\" instead of"),
        (
            r#"{"version":1,"diary":{"started":"x"}}"#,
            OURS,
            "\"x\" instead of",
        ),
        (
            r#"{"version":1,"diary":{"started":2147483648}}"#,
            OURS,
            "2147483648 instead of a day",
        ),
        (
            r#"{"version":1,"diary":{"ticks":[]}}"#,
            OURS,
            "a list instead of a map",
        ),
        (
            r#"{"version":1,"diary":{"ticks":{"today":["shoes"]}}}"#,
            OURS,
            "\"today\" instead of another key",
        ),
        (
            r#"{"version":1,"diary":{"ticks":{"5":{"shoes":true}}}}"#,
            OURS,
            "a map instead of a list",
        ),
        (
            r#"{"version":1,"diary":{"ticks":{"5":[1]}}}"#,
            OURS,
            "1 instead of a text",
        ),
        // A record of another version is told apart from a damaged one, whatever else it holds.
        (r#"{"version":0}"#, OURS, "version 0"),
        (r#"{"version":2}"#, OURS, "version 2"),
        (r#"{"answers":["x"],"version":2}"#, OURS, "version 2"),
    ];
    for (text, expected, found) in rows {
        let unreadable = Record::from_json(text).expect_err(text);
        assert_eq!(unreadable.expected, expected, "{text}");
        assert!(unreadable.found.contains(found), "{text}: {unreadable:?}");
    }
}

#[test]
fn what_is_json_is_what_another_reader_says() {
    // Carried along under a name that nobody knows, so that nothing but its form matters.
    let parts = [
        "0",
        "-0",
        "7",
        "-7",
        "007",
        "-01",
        "1.5",
        "1.",
        ".5",
        "-.5",
        "1.5.2",
        "1e5",
        "1E+5",
        "1e-5",
        "1e",
        "1e+",
        "1e5e5",
        "1e5.5",
        "1.e5",
        "+1",
        "--1",
        "-",
        "0x1",
        "1_0",
        "null",
        "nul",
        "nulll",
        "true",
        "tru",
        "false",
        "fals",
        "True",
        "NaN",
        "Infinity",
        "x",
        "'x'",
        "\"\"",
        "\"x\"",
        "\"x",
        "\"x\"y",
        r#""\n\t\r\b\f\/\\\"""#,
        r#""\x""#,
        r#""\u00e9""#,
        r#""\u00E9""#,
        r#""\u00g9""#,
        r#""\u12""#,
        r#""\ud83d\ude00""#,
        r#""\u{1}""#,
        "\"\u{1}\"",
        "\"\n\"",
        "\"\u{7f}\"",
        "\"é\"",
        "[]",
        "[ ]",
        "[1]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,2",
        "[1,,2]",
        "[1]]",
        "[[]",
        "{}",
        "{ }",
        r#"{"a":1}"#,
        r#"{"a":1,}"#,
        r#"{,"a":1}"#,
        r#"{"a" 1}"#,
        r#"{"a":}"#,
        r#"{"a"}"#,
        r#"{a:1}"#,
        r#"{"a":1 "b":2}"#,
        r#"{"a":[{"b":[null,{}]}]}"#,
        r#"{1:1}"#,
        r#"{"a":1]"#,
        "[1}",
        "",
        " \t\r\n1 ",
        "\u{b}1",
        "\u{a0}1",
        "\u{feff}1",
        "//\n1",
        "/**/1",
        "1;",
        "1,",
        ",1",
    ];
    let mut told = Vec::new();
    for part in parts {
        let text = format!(r#"{{"version":1,"later":{part}}}"#);
        let ours = Record::from_json(&text);
        let other = serde_json::from_str::<serde::de::IgnoredAny>(&text);
        if ours.is_ok() != other.is_ok() {
            told.push(format!("{part}: {ours:?}, but {other:?}"));
        }
    }
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn a_hostile_text_is_told_like_any_other() {
    let deep = [
        "[".repeat(100_000),
        r#"{"a":"#.repeat(100_000),
        format!(r#"{{"version":1,"later":{}"#, "[".repeat(100_000)),
        format!(
            r#"{{"version":1,"later":{}1{}}}"#,
            "[".repeat(100_000),
            "]".repeat(100_000)
        ),
    ];
    let digits = "9".repeat(100_000);
    let numbers = [
        format!(r#"{{"version":{digits}}}"#),
        format!(r#"{{"version":-{digits}}}"#),
        format!(r#"{{"version":1,"cramp":{digits}}}"#),
        r#"{"version":1,"cramp":9223372036854775808}"#.to_owned(),
        r#"{"version":1,"cramp":1e400}"#.to_owned(),
        r#"{"version":1,"cramp":01}"#.to_owned(),
        r#"{"version":1,"cramp":-}"#.to_owned(),
        r#"{"version":1,"cramp":1.}"#.to_owned(),
        r#"{"version":1,"cramp":NaN}"#.to_owned(),
        r#"{"version":1,"diary":{"nights":{"5":{"cramps":256}}}}"#.to_owned(),
        format!(r#"{{"version":1,"diary":{{"ticks":{{"{digits}":[]}}}}}}"#),
    ];
    let texts = [
        // Half of a pair, alone, first, last, twice, and cut off.
        r#"{"version":1,"content":"\ud800"}"#,
        r#"{"version":1,"content":"\udc00"}"#,
        r#"{"version":1,"content":"\ud800x"}"#,
        r#"{"version":1,"content":"\ud800\ud800"}"#,
        r#"{"version":1,"content":"\udc00\ud800"}"#,
        r#"{"version":1,"content":"\ud83d\ude0"}"#,
        r#"{"version":1,"content":"\u12"#,
        r#"{"version":1,"content":"\u12é4"}"#,
        r#"{"version":1,"content":"\x41"}"#,
        r#"{"version":1,"content":"\"#,
        // What may not stand in a text, or outside one.
        "{\"version\":1,\"content\":\"\0\"}",
        "{\"version\":1,\"content\":\"\n\"}",
        "\0",
        "{\"version\":1}\0",
        "\u{feff}{\"version\":1}",
        "{\u{a0}\"version\":1}",
        "{'version':1}",
        "{version:1}",
        r#"{"version":1,}"#,
        r#"{"version":1 "content":""}"#,
        r#"{"version":1/**/}"#,
        r#"{"version":1,"region":nul}"#,
        r#"{"version":1,"region":nullx}"#,
        r#"{"version":1,"region":NULL}"#,
        r#"{"version":1,"diary":{"nights":{"5":{"places":["a",]}}}}"#,
        r#"{"version":1,"later":["a" "b"]}"#,
    ];
    let all = deep.iter().chain(&numbers).map(String::as_str).chain(texts);
    for text in all {
        let told = Record::from_json(text).expect_err(text);
        assert_eq!(told.expected, "a record of version 1", "{text}");
        assert!(!told.found.is_empty(), "{text}");
    }
}

#[test]
fn what_a_record_says_twice_is_not_guessed_at() {
    let rows = [
        r#"{"version":1,"version":1}"#,
        r#"{"version":1,"version":2}"#,
        r#"{"version":2,"version":1}"#,
        r#"{"version":1,"content":"","content":""}"#,
        r#"{"version":1,"answers":{},"answers":{}}"#,
        r#"{"version":1,"region":null,"region":"uk"}"#,
        r#"{"version":1,"diary":{},"diary":{}}"#,
        r#"{"version":1,"cramp":1,"cr\u0061mp":1}"#,
        r#"{"version":1,"diary":{"started":1,"started":1}}"#,
        r#"{"version":1,"diary":{"ticks":{},"ticks":{}}}"#,
        r#"{"version":1,"diary":{"nights":{},"nights":{}}}"#,
        r#"{"version":1,"diary":{"nights":{"5":{"cramps":1,"cramps":1}}}}"#,
        r#"{"version":1,"diary":{"nights":{"5":{"places":[],"places":[]}}}}"#,
        // Which of two answers to the same stood last must not decide whether a sign counts.
        r#"{"version":1,"answers":{"clot_lung":"yes","clot_lung":"no"}}"#,
        r#"{"version":1,"answers":{"clot_lung":"yes","clot_l\u0075ng":"yes"}}"#,
        r#"{"version":1,"diary":{"ticks":{"5":["shoes"],"5":[]}}}"#,
        r#"{"version":1,"diary":{"nights":{"5":{},"05":{}}}}"#,
    ];
    for text in rows {
        assert!(Record::from_json(text).is_err(), "{text}");
    }
}

/// Each would take minutes if the work grew faster than the text.
#[test]
fn a_day_with_very_many_ticks_is_merged_and_counted_like_any_other() {
    let many = |from: u32| (from..from + 100_000).map(|at| format!("{at:06}"));
    let mut mine = Record::empty();
    mine.diary.started = Some(Day(20_780));
    mine.diary.ticks.insert(Day(20_780), many(0).collect());
    let mut theirs = mine.clone();
    theirs
        .diary
        .ticks
        .insert(Day(20_780), many(50_000).collect());
    theirs
        .diary
        .ticks
        .insert(Day(20_781), many(25_000).collect());
    let merged = Record::merge(&Record::empty(), &mine, &theirs);
    assert_eq!(merged.diary.ticks[&Day(20_780)].len(), 150_000);
    let weeks = Weeks::of(&merged.diary, Day(20_782), &edition()).unwrap();
    assert_eq!(weeks.days_ticked.len(), 150_000);
    assert_eq!(weeks.days_ticked.get("024999"), Some(&1));
    assert_eq!(weeks.days_ticked.get("025000"), Some(&2));
}

#[test]
fn a_long_text_is_told_in_short() {
    let long = "ä".repeat(100_000);
    let rows = [
        format!(r#"{{"version":"{long}"}}"#),
        format!(r#"{{"version":1,"answers":{{"frequent":"{long}"}}}}"#),
        format!(r#"{{"version":1,"diary":{{"ticks":{{"{long}":[]}}}}}}"#),
        format!(r#""{long}""#),
    ];
    for text in rows {
        let told = Record::from_json(&text).unwrap_err().found;
        assert!(
            told.contains("ää") && told.contains("… instead of"),
            "{told:.200}"
        );
        assert!(told.chars().count() < 100, "{told:.200}");
    }
}

#[test]
fn every_character_is_kept() {
    let all: String = ('\0'..='\u{2ff}')
        .chain("\u{2028}\u{feff}\u{fffd}\u{1f319}".chars())
        .collect();
    let named = || [all.clone()].into_iter().collect::<Names>();
    let mut record = Record::empty();
    record.content = all.clone();
    record.region = Some(all.clone());
    record.answers.insert(all.clone(), Yes);
    record.diary.ticks.insert(Day(5), named());
    let mut night = a_night(1, "");
    night.places = named();
    record.diary.log(Day(5), Some(night));
    let text = record.to_json();
    assert!(!text.chars().any(|character| character < ' '), "{text}");
    assert_eq!(Record::from_json(&text), Ok(record));
    // Another reader than ours understands the same.
    let other: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(other["content"], all);
    assert_eq!(other["diary"]["ticks"]["5"][0], all);
    // And another writer is understood.
    let escaped = r#"{"version":1,"content":"\u0041\/\ud83c\udf19\b\f\n\r\t\"\\é"}"#;
    let read = Record::from_json(escaped).unwrap();
    assert_eq!(read.content, "A/\u{1f319}\u{8}\u{c}\n\r\t\"\\é");
}

#[test]
fn a_text_that_was_cut_off_is_no_record() {
    for end in 0..FULL.len() {
        assert!(Record::from_json(&FULL[..end]).is_err(), "{}", &FULL[..end]);
    }
}

#[test]
fn only_a_record_that_holds_nothing_is_empty() {
    assert!(Record::empty().is_empty());
    let changes: [fn(&mut Record); 4] = [
        |record| record.answers = full().answers,
        |record| record.region = Some("uk".to_owned()),
        |record| record.diary.started = Some(Day(0)),
        |record| record.diary.ticks = ticks(&[(0, &["shoes"])]),
    ];
    for change in changes {
        let mut record = Record::empty();
        change(&mut record);
        assert!(!record.is_empty(), "{record:?}");
    }
    // The content's version is nothing that a person said.
    let content = "1.0".to_owned();
    assert!(
        Record {
            content,
            ..Record::empty()
        }
        .is_empty()
    );
}

#[test]
fn answers_of_two_tabs_are_merged() {
    // What both began from, what this tab holds, what the other has kept, and what must come of it.
    let rows = [
        (None, None, None, None),
        // Added.
        (None, Some(Yes), None, Some(Yes)),
        (None, None, Some(Yes), Some(Yes)),
        (None, Some(No), Some(No), Some(No)),
        // Changed.
        (Some(Yes), Some(No), Some(Yes), Some(No)),
        (Some(Yes), Some(Yes), Some(NotSure), Some(NotSure)),
        (Some(Yes), Some(No), Some(No), Some(No)),
        // Taken back.
        (Some(Yes), None, Some(Yes), None),
        (Some(Yes), Some(Yes), None, None),
        (Some(Yes), None, None, None),
        // Where both changed it, this tab's stands.
        (None, Some(Yes), Some(No), Some(Yes)),
        (Some(Yes), Some(No), Some(NotSure), Some(No)),
        (Some(Yes), None, Some(No), None),
        (Some(Yes), Some(No), None, Some(No)),
    ];
    let record = |answer: Option<Answer>| Record {
        answers: answer
            .map(|answer| ("frequent".to_owned(), answer))
            .into_iter()
            .collect(),
        ..Record::empty()
    };
    for (base, mine, theirs, expected) in rows {
        check((base, mine, theirs), record, &record(expected));
    }
}

#[test]
fn ticks_of_two_tabs_are_merged() {
    type Days = &'static [(i32, &'static [&'static str])];
    const NONE: Days = &[];
    let rows: [(Days, Days, Days, Days); 13] = [
        // Added: on the same day, on other days, the same one.
        (NONE, &[(5, &["a"])], NONE, &[(5, &["a"])]),
        (NONE, NONE, &[(5, &["a"])], &[(5, &["a"])]),
        (NONE, &[(5, &["a"])], &[(5, &["b"])], &[(5, &["a", "b"])]),
        (
            NONE,
            &[(5, &["a"])],
            &[(6, &["a"])],
            &[(5, &["a"]), (6, &["a"])],
        ),
        (NONE, &[(5, &["a"])], &[(5, &["a"])], &[(5, &["a"])]),
        // Taken away: by this tab, by the other, by both.
        (
            &[(5, &["a", "b"])],
            &[(5, &["b"])],
            &[(5, &["a", "b"])],
            &[(5, &["b"])],
        ),
        (
            &[(5, &["a", "b"])],
            &[(5, &["a", "b"])],
            &[(5, &["b"])],
            &[(5, &["b"])],
        ),
        (&[(5, &["a", "b"])], &[(5, &["a"])], &[(5, &["b"])], NONE),
        (&[(5, &["a"])], NONE, NONE, NONE),
        // A day without ticks is no day.
        (&[(5, &["a"])], NONE, &[(5, &["a"])], NONE),
        (&[(5, &["a"])], &[(5, &["a"])], NONE, NONE),
        // One takes away, the other adds.
        (&[(5, &["a"])], NONE, &[(5, &["a", "b"])], &[(5, &["b"])]),
        (&[(5, &["a"])], &[(5, &["a", "b"])], NONE, &[(5, &["b"])]),
    ];
    let record = |days: Days| Record {
        diary: Diary {
            ticks: ticks(days),
            ..Diary::default()
        },
        ..Record::empty()
    };
    for (base, mine, theirs, expected) in rows {
        check((base, mine, theirs), record, &record(expected));
    }
}

#[test]
fn nights_are_merged_one_by_one() {
    type Nights<'a> = &'a [(i32, u8)];
    const NONE: Nights<'_> = &[];
    // The cramps of each night: at first, in this tab, in the other, and after merging.
    let rows: [(Nights<'_>, Nights<'_>, Nights<'_>, Nights<'_>); 6] = [
        (NONE, &[(5, 0)], &[(6, 2)], &[(5, 0), (6, 2)]),
        // A night without a cramp is not one that was not logged.
        (&[(5, 0)], &[(5, 0)], NONE, NONE),
        (&[(5, 0)], NONE, &[(5, 0)], NONE),
        (&[(5, 1)], &[(5, 1)], &[(5, 2)], &[(5, 2)]),
        // What this tab changed stands.
        (&[(5, 1)], &[(5, 3)], &[(5, 2)], &[(5, 3)]),
        (NONE, &[(5, 3)], &[(5, 2)], &[(5, 3)]),
    ];
    let record = |nights: Nights<'_>| {
        let mut record = Record::empty();
        for &(day, cramps) in nights {
            let night = Night::quiet().with_cramps(cramps);
            record.diary.log(Day(day), Some(night));
        }
        record
    };
    for (base, mine, theirs, expected) in rows {
        check((base, mine, theirs), record, &record(expected));
    }
}

#[test]
fn the_region_and_the_first_day_are_merged() {
    let rows = [
        (None, None, None, None),
        (None, Some(1), None, Some(1)),
        (None, None, Some(1), Some(1)),
        (Some(1), Some(2), Some(1), Some(2)),
        (Some(1), Some(1), Some(2), Some(2)),
        (Some(1), None, Some(1), None),
        (Some(1), Some(1), None, None),
        (Some(1), Some(2), Some(3), Some(2)),
        (Some(1), None, Some(3), None),
        (None, Some(2), Some(3), Some(2)),
    ];
    let region = |number: Option<i32>| Record {
        region: number.map(|number| format!("region {number}")),
        ..Record::empty()
    };
    let started = |number: Option<i32>| Record {
        diary: Diary {
            started: number.map(Day),
            ..Diary::default()
        },
        ..Record::empty()
    };
    for (base, mine, theirs, expected) in rows {
        check((base, mine, theirs), region, &region(expected));
        check((base, mine, theirs), started, &started(expected));
    }
}

/// Merges three records made of three values, and merges again what came of it.
#[track_caller]
fn check<T: Copy>(
    (base, mine, theirs): (T, T, T),
    record: impl Fn(T) -> Record,
    expected: &Record,
) {
    let (base, mine, theirs) = (record(base), record(mine), record(theirs));
    let merged = Record::merge(&base, &mine, &theirs);
    let all = format!("{base:?}\n{mine:?}\n{theirs:?}");
    assert_eq!(&merged, expected, "{all}");
    assert_eq!(Record::merge(&base, &merged, &theirs), merged, "{all}");
    assert_eq!(Record::merge(&base, &mine, &merged), merged, "{all}");
    assert_eq!(Record::merge(&merged, &merged, &merged), merged, "{all}");
}

#[test]
fn what_two_tabs_changed_is_all_kept() {
    let base = full();
    let mut mine = full();
    mine.answers.insert("clot_leg".to_owned(), No);
    mine.answers.insert("frequent".to_owned(), No);
    mine.diary
        .ticks
        .insert(Day(20_781), ["shoes".to_owned()].into_iter().collect());
    mine.diary.log(Day(20_781), Some(a_night(1, "left_calf")));
    mine.content = "1.1".to_owned();
    let mut theirs = full();
    theirs.answers.insert("frequent".to_owned(), NotSure);
    theirs.answers.insert("rest_pain".to_owned(), NotSure);
    theirs.answers.insert("later".to_owned(), Yes);
    theirs.answers.remove("worried");
    theirs
        .diary
        .log(Day(20_780), Some(a_night(3, "right_foot")));
    theirs.region = Some("nz".to_owned());
    theirs.diary.started = Some(Day(20_779));
    theirs.cramp = None;
    let expected = Record {
        version: VERSION,
        content: "1.1".to_owned(),
        answers: [
            ("clot_leg", No),
            ("frequent", No),
            ("h_sweat", NotSure),
            ("later", Yes),
            ("rest_pain", NotSure),
        ]
        .map(|(name, answer)| (name.to_owned(), answer))
        .into_iter()
        .collect(),
        region: Some("nz".to_owned()),
        diary: Diary {
            started: Some(Day(20_779)),
            ticks: ticks(&[
                (-1, &["diary"]),
                (20_780, &["shoes", "stretch_night"]),
                (20_781, &["shoes"]),
            ]),
            nights: [
                (Day(20_779), Night::quiet()),
                (Day(20_780), a_night(3, "right_foot")),
                (Day(20_781), a_night(1, "left_calf")),
            ]
            .into_iter()
            .collect(),
        },
        cramp: None,
    };
    assert_eq!(Record::merge(&base, &mine, &theirs), expected);
}

#[test]
fn very_many_keys_are_read_whatever_their_order() {
    let mut answers: Vec<String> = (0..150_000)
        .map(|at| format!("\"{at:06}\":\"no\""))
        .collect();
    answers.reverse();
    let text = format!("{{\"version\":1,\"answers\":{{{}}}}}", answers.join(","));
    let record = Record::from_json(&text).unwrap();
    assert_eq!(record.answers.len(), 150_000);
    let first = record.answers.first();
    assert_eq!(first, Some((&"000000".to_owned(), &No)));
}
