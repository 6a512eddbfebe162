//! The days and nights of a plan: ticks by day, what is done once, nights that were logged, which
//! night it is, and the weeks that all of it makes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use cramp_check_core::calendar::Day;
use cramp_check_core::catalogue::{Action, Edition, Evidence, Grade, Level, Time};
use cramp_check_core::diary::Diary;
use cramp_check_core::night::{Length, MOST_CRAMPS, Night, Severity};
use cramp_check_core::record::Record;
use cramp_check_core::weeks::{self, Weeks};

const YESTERDAY: Day = Day(20_779);
const TODAY: Day = Day(20_780);
const TOMORROW: Day = Day(20_781);

fn action(id: &str, time: Time) -> Action {
    Action {
        id: id.to_owned(),
        everyone: true,
        fits: Vec::new(),
        levels: vec![Level::SelfCare],
        time,
        drawing: None,
        grade: Grade::Opinion,
        asks_about_medicines: false,
        notes: Vec::new(),
        evidence: Evidence::default(),
    }
}

#[test]
fn a_tick_counts_for_its_day_only() {
    for time in [Time::Day, Time::Evening, Time::Bedtime] {
        let shoes = action("shoes", time);
        let other = action("other", time);
        let mut diary = Diary::default();
        assert!(!diary.is_done(TODAY, &shoes));
        diary.tick(TODAY, &shoes, true);
        diary.tick(TODAY, &shoes, true);
        assert!(diary.is_done(TODAY, &shoes), "{time:?}");
        assert!(!diary.is_done(TOMORROW, &shoes), "{time:?}");
        assert!(!diary.is_done(TODAY, &other), "{time:?}");
        // A tick of another day, or of another item, cannot be taken away with it.
        diary.tick(YESTERDAY, &shoes, true);
        diary.tick(TOMORROW, &shoes, true);
        diary.tick(TODAY, &other, true);
        diary.tick(TODAY, &shoes, false);
        assert!(!diary.is_done(TODAY, &shoes), "{time:?}");
        assert!(diary.is_done(YESTERDAY, &shoes), "{time:?}");
        assert!(diary.is_done(TOMORROW, &shoes), "{time:?}");
        assert!(diary.is_done(TODAY, &other), "{time:?}");
    }
}

#[test]
fn what_is_done_once_is_done_on_every_day() {
    let once = action("med_review", Time::Once);
    for (ticked, taken) in [(TODAY, TOMORROW), (TOMORROW, TODAY), (TODAY, TODAY)] {
        let mut diary = Diary::default();
        diary.tick(ticked, &once, true);
        for day in [Day(i32::MIN), TODAY, TOMORROW, Day(i32::MAX)] {
            assert!(diary.is_done(day, &once), "{ticked:?} {day:?}");
        }
        assert_eq!(diary.done_on(&once), Some(ticked));
        diary.tick(taken, &once, false);
        assert_eq!(diary, Diary::default(), "{ticked:?} {taken:?}");
    }
}

#[test]
fn taking_away_what_was_done_once_takes_only_that() {
    let once = action("med_review", Time::Once);
    let daily = action("shoes", Time::Day);
    let mut diary = Diary::default();
    diary.tick(TODAY, &once, true);
    diary.tick(TODAY, &daily, true);
    diary.tick(TOMORROW, &once, false);
    assert!(!diary.is_done(TODAY, &once));
    assert!(diary.is_done(TODAY, &daily));
}

#[test]
fn the_last_day_of_an_item_is_found() {
    let shoes = action("shoes", Time::Day);
    let mut diary = Diary::default();
    assert_eq!(diary.done_on(&shoes), None);
    diary.tick(TOMORROW, &shoes, true);
    diary.tick(TODAY, &shoes, true);
    diary.tick(Day(20_790), &action("other", Time::Day), true);
    assert_eq!(diary.done_on(&shoes), Some(TOMORROW));
}

#[test]
fn a_day_without_ticks_is_not_kept() {
    let shoes = action("shoes", Time::Day);
    let mut diary = Diary::default();
    diary.tick(TODAY, &shoes, true);
    diary.tick(TODAY, &shoes, false);
    diary.tick(TOMORROW, &shoes, false);
    assert_eq!(diary, Diary::default());
}

#[test]
fn nights_are_counted_from_the_first() {
    let too_early = Day(Day::EARLIEST.0 - 1);
    // The day on which the plan was begun, days on which something was ticked, and those of nights
    // that were logged; then today, and which night it is.
    type Row<'a> = (Option<Day>, &'a [Day], &'a [Day], Day, Option<u32>);
    let rows: [Row<'_>; 15] = [
        (None, &[TODAY], &[TODAY], TODAY, None),
        (Some(TODAY), &[], &[], TODAY, Some(1)),
        (Some(TODAY), &[], &[], TOMORROW, Some(2)),
        // A night before the plan can be filled in, and does not move its beginning.
        (Some(TODAY), &[], &[YESTERDAY], TODAY, Some(1)),
        // A flight west: the calendar is a day back.
        (Some(TODAY), &[TODAY], &[], YESTERDAY, Some(1)),
        (Some(TODAY), &[TODAY], &[], TODAY, Some(1)),
        // The clock was years ahead when the plan was begun, and then put right.
        (Some(Day(30_000)), &[Day(30_000)], &[], TODAY, Some(1)),
        (
            Some(Day(30_000)),
            &[YESTERDAY, Day(30_000)],
            &[],
            TODAY,
            Some(2),
        ),
        (Some(Day(30_000)), &[TODAY], &[YESTERDAY], TODAY, Some(2)),
        // It was as if new from the factory.
        (Some(Day(3)), &[Day(3)], &[], TODAY, Some(1)),
        (Some(Day(3)), &[Day(3), YESTERDAY], &[], TODAY, Some(2)),
        (Some(too_early), &[], &[], TODAY, Some(1)),
        // It is so now.
        (Some(TODAY), &[TODAY], &[], Day(3), Some(1)),
        (Some(Day(i32::MIN)), &[], &[], Day(i32::MAX), Some(1)),
        (
            Some(Day::EARLIEST),
            &[],
            &[],
            Day(i32::MAX),
            Some(2_147_465_386),
        ),
    ];
    for (started, ticked, logged, today, number) in rows {
        let mut diary = Diary {
            started,
            ..Diary::default()
        };
        for &day in ticked {
            diary.tick(day, &action("shoes", Time::Day), true);
        }
        for &day in logged {
            diary.log(day, Some(Night::quiet()));
        }
        assert_eq!(diary.night_number(today), number, "{diary:?} {today:?}");
    }
}

#[test]
fn a_night_can_be_logged_corrected_and_taken_away() {
    let mut diary = Diary::default();
    diary.log(YESTERDAY, Some(Night::quiet()));
    diary.log(TODAY, Some(Night::quiet().with_cramps(2)));
    assert_eq!(diary.nights[&YESTERDAY].cramps, 0);
    diary.log(YESTERDAY, Some(Night::quiet().with_cramps(9)));
    assert_eq!(diary.nights[&YESTERDAY].cramps, MOST_CRAMPS);
    diary.log(YESTERDAY, None);
    diary.log(TODAY, None);
    diary.log(TODAY, None);
    assert_eq!(diary, Diary::default());
}

#[test]
fn what_was_said_of_cramps_goes_with_them() {
    let bad = Night {
        cramps: 1,
        longest: Some(Length::OverTen),
        worst: Some(Severity::Severe),
        places: ["left_calf".to_owned()].into_iter().collect(),
    };
    assert_eq!(bad.clone().with_cramps(3).longest, Some(Length::OverTen));
    assert_eq!(bad.with_cramps(0), Night::quiet());
}

#[test]
fn a_plan_has_run_once_its_last_night_is_over() {
    let rows = [
        (None, TODAY, false),
        (Some(TODAY), YESTERDAY, false),
        (Some(TODAY), TODAY, false),
        (Some(TODAY), TODAY.plus(40), false),
        // The 42nd night is still to come, and then it is over.
        (Some(TODAY), TODAY.plus(41), false),
        (Some(TODAY), TODAY.plus(42), true),
        (Some(TODAY), TODAY.plus(43), true),
        (Some(TODAY), Day(i32::MAX), true),
        // A clock that was wrong when it began does not end it.
        (Some(Day(0)), TODAY, false),
    ];
    for (started, today, has_run) in rows {
        let diary = Diary {
            started,
            ..Diary::default()
        };
        assert_eq!(
            diary.has_run(today, &edition()),
            has_run,
            "{started:?} {today:?}"
        );
    }
}

#[test]
fn the_weeks_are_the_plans_own_or_else_the_latest() {
    // How many days ago the plan was begun, which nights are shown, and how many are to come.
    let rows = [
        (0, 1..=42, 41),
        (1, 1..=42, 40),
        (41, 1..=42, 0),
        (42, 2..=43, 0),
        (400, 360..=401, 0),
        // A calendar that is a day back after a flight.
        (-1, 1..=42, 41),
    ];
    for (ago, numbers, to_come) in rows {
        let diary = Diary {
            started: Some(TODAY.plus(-ago)),
            ..Diary::default()
        };
        let weeks = Weeks::of(&diary, TODAY, &edition()).unwrap();
        let shown: Vec<u32> = weeks.rows.iter().map(|row| row.number).collect();
        assert_eq!(shown, numbers.collect::<Vec<u32>>(), "{ago}");
        let after = weeks.rows.iter().filter(|row| row.is_to_come).count();
        assert_eq!(after, to_come, "{ago}");
    }
    assert_eq!(Weeks::of(&Diary::default(), TODAY, &edition()), None);
}

#[test]
fn the_weeks_count_nights_and_ticks_and_of_the_time_before_one_night() {
    let shoes = action("shoes", Time::Day);
    let left = action("left_the_plan", Time::Evening);
    let mut diary = Diary {
        started: Some(YESTERDAY),
        ..Diary::default()
    };
    diary.tick(YESTERDAY.plus(-2), &shoes, true);
    diary.tick(YESTERDAY, &shoes, true);
    diary.tick(YESTERDAY, &left, true);
    diary.tick(TODAY, &shoes, true);
    diary.log(YESTERDAY.plus(-2), Some(Night::quiet().with_cramps(4)));
    diary.log(YESTERDAY.plus(-1), Some(Night::quiet().with_cramps(3)));
    diary.log(YESTERDAY, Some(Night::quiet()));
    diary.log(TODAY, Some(Night::quiet().with_cramps(2)));
    let weeks = Weeks::of(&diary, TODAY, &edition()).unwrap();
    let days_ticked = [("left_the_plan", 1), ("shoes", 2)];
    assert_eq!(
        weeks.days_ticked,
        days_ticked
            .map(|(name, days)| (name.to_owned(), days))
            .into_iter()
            .collect()
    );
    assert_eq!((weeks.nights_logged(), weeks.nights_with_cramps()), (3, 2));
    let cramps = |row: &weeks::Row| (row.number, row.night.as_ref().map(|night| night.cramps));
    let first: Vec<_> = weeks.rows[..4].iter().map(cramps).collect();
    assert_eq!(first, [(0, Some(3)), (1, Some(0)), (2, Some(2)), (3, None)]);
    assert_eq!(weeks.rows.len(), 43);
}

#[test]
fn nights_without_a_plan_are_counted_from_the_first() {
    let mut diary = Diary::default();
    assert_eq!(Weeks::of(&diary, TODAY, &edition()), None);
    diary.log(YESTERDAY, Some(Night::quiet().with_cramps(1)));
    let weeks = Weeks::of(&diary, TODAY, &edition()).unwrap();
    assert_eq!((weeks.rows[0].day, weeks.rows[0].number), (YESTERDAY, 1));
    assert_eq!(weeks.nights_logged(), 1);
}

fn edition() -> Edition {
    Edition {
        language: String::new(),
        version: "1.0".to_owned(),
        date: "2026-11-23".to_owned(),
        plan_nights: 42,
        long_cramp_minutes: 10,
    }
}

/// A file is read by an older version of this app too: its days are the names of a map.
#[test]
fn days_are_written_as_names_of_a_map() {
    let mut diary = Diary::default();
    diary.tick(TODAY, &action("shoes", Time::Day), true);
    diary.tick(YESTERDAY, &action("water", Time::Day), true);
    let record = Record {
        diary,
        ..Record::empty()
    };
    let text = record.to_json();
    let written: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        written["diary"]["ticks"],
        serde_json::json!({ "20779": ["water"], "20780": ["shoes"] })
    );
    assert_eq!(Record::from_json(&text), Ok(record));
}
