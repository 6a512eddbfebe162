//! Which day and which night a moment belongs to, by the clock on the wall: at midnight, when the
//! clocks change, and over time zones.

use cramp_check_core::calendar::{Day, Moment, minute_of};

/// 28 March 2026, the day before the clocks go forward in London.
const DAY: i64 = 20_540;

/// Seconds since 1970.
fn utc(day: i64, hour: i64, minute: i64) -> i64 {
    ((day * 24 + hour) * 60 + minute) * 60
}

#[test]
fn a_moment_has_the_day_and_night_of_the_wall() {
    let london = |day, hour, minute, offset| (utc(day, hour, minute), offset);
    // What the moment is called; when, and how far the clocks are ahead; the day and the time on
    // the wall; the night that it belongs to; whether it is the small hours.
    let rows = [
        ("an evening", london(DAY, 22, 30, 0), (0, 22, 30), 0, false),
        (
            "a minute to midnight",
            london(DAY, 23, 59, 0),
            (0, 23, 59),
            0,
            false,
        ),
        ("midnight", london(DAY + 1, 0, 0, 0), (1, 0, 0), 0, true),
        (
            "before the clocks go forward",
            london(DAY + 1, 0, 59, 0),
            (1, 0, 59),
            0,
            true,
        ),
        (
            "after the clocks went forward",
            london(DAY + 1, 1, 0, 60),
            (1, 2, 0),
            0,
            true,
        ),
        (
            "still up at half past three",
            london(DAY + 1, 2, 30, 60),
            (1, 3, 30),
            0,
            true,
        ),
        (
            "early morning",
            london(DAY + 1, 3, 0, 60),
            (1, 4, 0),
            0,
            false,
        ),
        (
            "the last minute of the morning",
            london(DAY + 1, 10, 59, 60),
            (1, 11, 59),
            0,
            false,
        ),
        ("noon", london(DAY + 1, 11, 0, 60), (1, 12, 0), 1, false),
        (
            "midnight in summer",
            london(DAY + 1, 23, 0, 60),
            (2, 0, 0),
            1,
            true,
        ),
        // The hour that comes twice when the clocks go back is the same hour on the wall.
        (
            "half past one, first",
            (utc(DAY, 0, 30), 60),
            (0, 1, 30),
            -1,
            true,
        ),
        (
            "half past one, again",
            (utc(DAY, 1, 30), 0),
            (0, 1, 30),
            -1,
            true,
        ),
        // One instant, four places.
        ("in London", (utc(DAY, 12, 0), 0), (0, 12, 0), 0, false),
        (
            "in Auckland",
            (utc(DAY, 12, 0), 13 * 60),
            (1, 1, 0),
            0,
            true,
        ),
        (
            "in Honolulu",
            (utc(DAY, 12, 0), -10 * 60),
            (0, 2, 0),
            -1,
            true,
        ),
        (
            "in Kathmandu",
            (utc(DAY, 12, 0), 5 * 60 + 45),
            (0, 17, 45),
            0,
            false,
        ),
        (
            "before 1970",
            (utc(-1, 23, 0), 0),
            (-1 - DAY, 23, 0),
            -1 - DAY,
            false,
        ),
    ];
    for (name, (at, offset), (day, hour, minute), night, small) in rows {
        // The last second of the minute is still of that minute.
        let moment = Moment::at(at + 59, offset);
        let on = |days: i64| Day(i32::try_from(DAY + days).unwrap_or_default());
        let wall = Moment {
            instant: at + 59,
            day: on(day),
            minute: hour * 60 + minute,
        };
        assert_eq!(moment, wall, "{name}");
        assert_eq!(moment.night(), on(night), "{name}");
        assert_eq!(moment.is_small_hours(), small, "{name}");
    }
}

#[test]
fn days_that_cannot_be_counted_are_the_last_there_are() {
    assert_eq!(Moment::at(i64::MAX, i32::MAX).day, Day(i32::MAX));
    assert_eq!(Moment::at(i64::MIN, i32::MIN).day, Day(i32::MIN));
    assert_eq!(Moment::at(i64::MIN, 0).night(), Day(i32::MIN));
    assert_eq!(Day(i32::MAX).plus(1), Day(i32::MAX));
    assert_eq!(Day(i32::MAX).since(Day(i32::MIN)), 4_294_967_295);
}

#[test]
fn a_day_has_its_year_month_and_day_of_the_month() {
    let rows = [
        (0, (1970, 1, 1)),
        (-1, (1969, 12, 31)),
        (58, (1970, 2, 28)),
        (59, (1970, 3, 1)),
        (10_956, (1999, 12, 31)),
        // A year of a full century that is a leap year, and one that is not.
        (11_016, (2000, 2, 29)),
        (11_017, (2000, 3, 1)),
        (47_540, (2100, 2, 28)),
        (47_541, (2100, 3, 1)),
        (18_262, (2020, 1, 1)),
        (19_782, (2024, 2, 29)),
        (19_783, (2024, 3, 1)),
        (20_088, (2024, 12, 31)),
        (20_089, (2025, 1, 1)),
        (20_540, (2026, 3, 28)),
        (-719_468, (0, 3, 1)),
        (-719_469, (0, 2, 29)),
        (i32::MAX, (5_881_580, 7, 11)),
        (i32::MIN, (-5_877_641, 6, 23)),
    ];
    for (day, civil) in rows {
        assert_eq!(Day(day).civil(), civil, "{day}");
    }
}

#[test]
fn every_day_follows_the_one_before() {
    let mut before = Day(-800_000).civil();
    for day in -799_999..=800_000 {
        let next = Day(day).civil();
        let (year, month, of_month) = before;
        let expected = [
            (year, month, of_month + 1),
            (year, month + 1, 1),
            (year + 1, 1, 1),
        ];
        assert!(expected.contains(&next), "{before:?} {next:?}");
        assert!(next.1 <= 12 && next.2 <= 31, "{next:?}");
        before = next;
    }
}

#[test]
fn a_time_of_day_is_read_as_a_form_says_it() {
    let rows = [
        ("00:00", Some(0)),
        ("21:05", Some(21 * 60 + 5)),
        ("23:59", Some(24 * 60 - 1)),
        ("21:05:30", Some(21 * 60 + 5)),
        ("24:00", None),
        ("21:60", None),
        ("65535:00", None),
        ("65536:00", None),
        ("-1:00", None),
        ("21:5", None),
        ("21:é", None),
        ("2100", None),
        (":", None),
        ("", None),
    ];
    for (time, minute) in rows {
        assert_eq!(minute_of(time), minute, "{time}");
    }
}
