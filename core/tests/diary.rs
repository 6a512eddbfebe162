//! The days of a plan: ticks by day, what is done once, and which night it is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use cramp_check_core::catalogue::{Action, Edition, Evidence, Grade, Level, Time};
use cramp_check_core::diary::{Day, Diary};

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
        grade: Grade::Opinion,
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
    let rows = [
        (None, TODAY, None),
        (Some(TODAY), TODAY, Some(1)),
        (Some(TODAY), TOMORROW, Some(2)),
        (Some(Day(-1)), Day(1), Some(3)),
        // The clock was set back.
        (Some(TOMORROW), TODAY, Some(1)),
        (Some(Day(i32::MAX)), Day(i32::MIN), Some(1)),
        (Some(Day(i32::MAX)), Day(i32::MAX), Some(1)),
        (Some(Day(i32::MIN)), Day(i32::MIN), Some(1)),
        (Some(Day(i32::MIN)), Day(-2), Some(2_147_483_647)),
        (Some(Day(i32::MIN)), Day(i32::MAX - 1), Some(u32::MAX)),
        // One night more than can be counted.
        (Some(Day(i32::MIN)), Day(i32::MAX), Some(u32::MAX)),
    ];
    for (started, day, night) in rows {
        let diary = Diary {
            started,
            ..Diary::default()
        };
        assert_eq!(diary.night(day), night, "{started:?} {day:?}");
    }
}

#[test]
fn a_plan_has_run_once_its_last_night_is_over() {
    let rows = [
        (None, 50, false),
        (Some(0), -1, false),
        (Some(0), 0, false),
        (Some(0), 40, false),
        // The 42nd night is still to come, and then it is over.
        (Some(0), 41, false),
        (Some(0), 42, true),
        (Some(0), 43, true),
        (Some(0), i32::MAX, true),
    ];
    let edition = Edition {
        language: String::new(),
        version: "1.0".to_owned(),
        date: "2026-11-23".to_owned(),
        plan_nights: 42,
    };
    for (started, day, has_run) in rows {
        let diary = Diary {
            started: started.map(Day),
            ..Diary::default()
        };
        assert_eq!(
            diary.has_run(Day(day), &edition),
            has_run,
            "{started:?} {day}"
        );
    }
}
