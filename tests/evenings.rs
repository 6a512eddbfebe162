//! Six weeks of evenings and nights through a session, by the clock on the wall: which day a tick
//! counts for, which night a cramp, and what a wrong clock, a flight or a change of clocks does.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod support;

use std::collections::BTreeSet;

use cramp_check_core::answers::Answer::{No, NotSure, Yes};
use cramp_check_core::answers::Answers;
use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::{Action, ActionId, Place};
use cramp_check_core::file::Taking;
use cramp_check_core::journey::Step;
use cramp_check_core::night::{Length, Night};
use cramp_check_core::record::Record;
use cramp_check_core::session::{Change, Msg, Session};
use proptest::prelude::*;

use support::{catalogue, no_but};

/// 24 October 2026; the clocks go back in London in the night after it.
const DAY: i32 = 20_750;

const SUMMER: i32 = 60;
const WINTER: i32 = 0;
const AUCKLAND: i32 = 13 * 60;
const HONOLULU: i32 = -10 * 60;

/// The moment so many days after [`DAY`] at a time of UTC, where clocks are so far ahead.
fn at(days: i64, hour: i64, minute: i64, offset: i32) -> Moment {
    let minutes = ((i64::from(DAY) + days) * 24 + hour) * 60 + minute;
    Moment::at(minutes * 60, offset)
}

fn day(days: i32) -> Day {
    Day(DAY + days)
}

fn shoes() -> ActionId {
    catalogue().find::<Action>("shoes").unwrap()
}

fn with(answers: Answers, now: Moment) -> Session {
    let mut session = Session::new(catalogue(), &Record::empty(), Step::Start, now);
    session.answers = answers;
    session
}

/// Someone who has opened their plan.
fn planning(now: Moment) -> Session {
    let mut session = with(no_but(&[]), now);
    session.update(catalogue(), Msg::Opened(Step::Plan));
    session
}

fn send(session: &mut Session, msgs: impl IntoIterator<Item = Msg>) {
    for msg in msgs {
        session.update(catalogue(), msg);
    }
}

fn days_ticked(session: &Session) -> Vec<i32> {
    let ticks = session.diary.ticks.keys();
    ticks.map(|day| day.0 - DAY).collect()
}

#[test]
fn a_tick_counts_for_the_day_that_is_shown() {
    let tick = |days| Msg::ItemTicked(shoes(), day(days), true);
    let clock = Msg::ClockRead;
    // What happens from the evening of the first day on; the days that are ticked then, and the day
    // that is shown.
    let rows: [(&str, Vec<Msg>, &[i32], i32); 10] = [
        ("in the evening", vec![tick(0)], &[0], 0),
        (
            "midnight comes: a new day is shown",
            vec![clock(at(1, 0, 0, WINTER))],
            &[],
            1,
        ),
        (
            "a tap on what still showed yesterday, just after midnight",
            vec![clock(at(1, 0, 0, WINTER)), tick(0)],
            &[0],
            0,
        ),
        (
            "still up: the evening is taken up again",
            vec![clock(at(1, 1, 0, WINTER)), Msg::DayOpened(day(0)), tick(0)],
            &[0],
            0,
        ),
        (
            "and the next midnight shows the new day again",
            vec![
                clock(at(1, 1, 0, WINTER)),
                Msg::DayOpened(day(0)),
                tick(0),
                clock(at(2, 0, 0, WINTER)),
            ],
            &[0],
            2,
        ),
        (
            "the hour that comes twice is one day",
            vec![
                tick(0),
                clock(at(1, 0, 30, SUMMER)),
                tick(1),
                clock(at(1, 1, 30, WINTER)),
            ],
            &[0, 1],
            1,
        ),
        (
            "last week is corrected, and today is a tap away",
            vec![Msg::DayOpened(day(-7)), tick(-7), Msg::Opened(Step::Plan)],
            &[-7],
            0,
        ),
        (
            "tomorrow cannot be opened",
            vec![Msg::DayOpened(day(1))],
            &[],
            0,
        ),
        (
            "a flight east skips no tick",
            vec![tick(0), clock(at(0, 20, 0, AUCKLAND)), tick(1)],
            &[0, 1],
            1,
        ),
        (
            "a flight over the date line meets the same day again, with its ticks",
            vec![
                clock(at(0, 20, 0, AUCKLAND)),
                tick(1),
                clock(at(1, 6, 0, HONOLULU)),
            ],
            &[1],
            0,
        ),
    ];
    for (name, msgs, ticked, shown) in rows {
        let mut session = planning(at(0, 21, 0, SUMMER));
        send(&mut session, msgs);
        assert_eq!(days_ticked(&session), ticked, "{name}");
        assert_eq!(session.day(), day(shown), "{name}");
    }
}

#[test]
fn a_wrong_clock_that_is_corrected_loses_nothing() {
    // The clock said so many days ahead or behind when the plan was begun and ticked.
    for wrong in [-20_000, -400, -1, 0, 1, 30, 5_000] {
        let mut session = planning(at(wrong, 20, 0, WINTER));
        let wrong_day = session.now.day;
        send(
            &mut session,
            [
                Msg::ItemTicked(shoes(), wrong_day, true),
                Msg::ClockRead(at(0, 20, 0, WINTER)),
                Msg::ItemTicked(shoes(), day(0), true),
            ],
        );
        assert_eq!(session.day(), day(0), "{wrong}");
        let number = session.diary.night_number(day(0));
        // Behind by less than there have been plans, and it can not be told from the truth.
        let expected = if (-2_400..=0).contains(&wrong) {
            1 - wrong
        } else {
            1
        };
        assert_eq!(number, u32::try_from(expected).ok(), "{wrong}");
        assert!(session.diary.ticks.contains_key(&wrong_day), "{wrong}");
        let is_ahead = wrong > 1;
        assert_eq!(
            session.diary.last_to_come(day(0)).is_some(),
            is_ahead,
            "{wrong}"
        );
    }
}

#[test]
fn a_night_is_logged_changed_and_taken_back() {
    let mut session = planning(at(0, 21, 0, SUMMER));
    let two = Night::quiet().with_cramps(2);
    // The night, how it was; whether it is then in the diary.
    let rows = [
        (-1, Some(Night::quiet()), true),
        (-1, Some(two.clone()), true),
        (-1, None, false),
        (0, Some(two.clone()), true),
        (-7, Some(two.clone()), true),
        // Nobody knows how tomorrow night will be.
        (1, Some(two), false),
    ];
    for (days, how, is_there) in rows {
        let told = format!("{days} {how:?}");
        send(&mut session, [Msg::NightLogged(day(days), how.clone())]);
        let logged = session.diary.nights.get(&day(days));
        assert_eq!(logged.is_some(), is_there, "{told}");
        assert_eq!(logged, how.as_ref().filter(|_| is_there), "{told}");
    }
}

#[test]
fn a_cramp_is_timed_from_the_moment_that_help_is_asked_for() {
    let later = |seconds: i64| {
        let now = at(0, 2, 0, SUMMER);
        Msg::ClockRead(Moment::at(now.instant + seconds, SUMMER))
    };
    let relief = || Msg::Opened(Step::Relief);
    // What happens; the seconds that are shown, and whether it is a warning sign by now.
    let rows: [(&str, Vec<Msg>, Option<u32>, bool); 11] = [
        ("at once", vec![relief()], Some(0), false),
        ("a minute on", vec![relief(), later(60)], Some(60), false),
        ("nearly", vec![relief(), later(599)], Some(599), false),
        ("ten minutes", vec![relief(), later(600)], Some(600), true),
        (
            "back from the warning signs it goes on",
            vec![
                relief(),
                later(60),
                Msg::Opened(Step::WarningSigns),
                later(90),
                relief(),
            ],
            Some(90),
            false,
        ),
        ("forgotten about", vec![relief(), later(3_600)], None, false),
        (
            "forgotten about, and a new one",
            vec![relief(), later(4_000), Msg::WentBack, relief()],
            Some(0),
            false,
        ),
        (
            "begun again",
            vec![relief(), later(700), Msg::CrampBegan],
            Some(0),
            false,
        ),
        (
            "it has lasted already",
            vec![relief(), later(5), Msg::CrampLasted],
            Some(600),
            true,
        ),
        (
            "stopped",
            vec![relief(), later(5), Msg::CrampEnded],
            None,
            false,
        ),
        (
            "the clock was set back",
            vec![relief(), later(-900)],
            Some(0),
            false,
        ),
    ];
    for (name, msgs, seconds, is_long) in rows {
        let mut session = with(Answers::none(catalogue()), at(0, 2, 0, SUMMER));
        send(&mut session, msgs);
        assert_eq!(session.cramp_seconds(), seconds, "{name}");
        assert_eq!(session.is_cramp_long(catalogue()), is_long, "{name}");
        // A page that is loaded again goes on counting.
        let record = session.record(catalogue());
        let again = Session::new(catalogue(), &record, session.step, session.now);
        assert_eq!(again.cramp_seconds(), seconds, "{name}");
    }
}

#[test]
fn a_cramp_is_not_timed_where_help_comes_first_or_nobody_asked() {
    for answers in [no_but(&[("clot_leg", Yes)]), no_but(&[("stroke", NotSure)])] {
        let mut session = with(answers, at(0, 2, 0, SUMMER));
        send(&mut session, [Msg::Opened(Step::Relief)]);
        assert_eq!(session.cramp_seconds(), None);
    }
    // As a page may begin with it, before anybody tapped.
    let session = Session::new(catalogue(), &Record::empty(), Step::Relief, at(0, 2, 0, 0));
    assert_eq!(session.cramp_seconds(), None);
}

#[test]
fn a_cramp_that_stopped_is_logged_to_its_night() {
    // When it was, by the wall; how long it lasted; the night, and what is logged then.
    let rows = [
        (at(1, 2, 0, SUMMER), 30, 0, 1, Length::Seconds),
        (at(1, 2, 0, SUMMER), 240, 0, 1, Length::Minutes),
        (at(1, 2, 0, SUMMER), 660, 0, 1, Length::OverTen),
        // The first hours of sleep, an afternoon's rest, and a late morning.
        (at(0, 21, 30, SUMMER), 60, 0, 1, Length::Minutes),
        (at(0, 13, 0, SUMMER), 60, 0, 1, Length::Minutes),
        (at(0, 10, 0, SUMMER), 60, -1, 1, Length::Minutes),
    ];
    for (began, seconds, night, cramps, longest) in rows {
        let mut session = with(no_but(&[("worried", No)]), began);
        let ended = Moment {
            instant: began.instant + seconds,
            ..began
        };
        send(
            &mut session,
            [
                Msg::Opened(Step::Relief),
                Msg::ClockRead(ended),
                Msg::CrampEnded,
            ],
        );
        assert!(session.diary.nights.is_empty(), "{began:?}");
        let change = session.update(catalogue(), Msg::CrampLogged);
        assert_eq!(change, Change::WentOn);
        assert_eq!(session.step, Step::Night(day(night)), "{began:?}");
        let expected = Night {
            longest: Some(longest),
            ..Night::quiet().with_cramps(cramps)
        };
        assert_eq!(session.diary.nights[&day(night)], expected, "{began:?}");
    }
}

#[test]
fn a_second_cramp_of_a_night_is_added() {
    let mut night = Night::quiet();
    let lengths = [
        Length::Minutes,
        Length::Seconds,
        Length::OverTen,
        Length::Seconds,
    ];
    let after = [
        (1, Length::Minutes),
        (2, Length::Minutes),
        (3, Length::OverTen),
        (4, Length::OverTen),
    ];
    for (length, (cramps, longest)) in lengths.into_iter().zip(after) {
        night = night.with_another(Some(length));
        assert_eq!((night.cramps, night.longest), (cramps, Some(longest)));
    }
    for _ in 0..300 {
        night = night.with_another(None);
    }
    assert_eq!((night.cramps, night.longest), (5, Some(Length::OverTen)));
}

#[test]
fn a_place_belongs_to_a_night_with_a_cramp() {
    let calf = catalogue().find::<Place>("left_calf").unwrap();
    let mut session = planning(at(0, 21, 0, SUMMER));
    // How the night is logged before; whether the place is then in the diary.
    for (cramps, is_there) in [(None, false), (Some(0), false), (Some(1), true)] {
        let how = cramps.map(|cramps| Night::quiet().with_cramps(cramps));
        let tick = |hurts| Msg::PlaceTicked(day(-1), calf, hurts);
        send(&mut session, [Msg::NightLogged(day(-1), how), tick(true)]);
        let has_place = |session: &Session| {
            let night = session.diary.nights.get(&day(-1));
            night.is_some_and(|night| night.places.contains("left_calf"))
        };
        assert_eq!(has_place(&session), is_there, "{cramps:?}");
        send(&mut session, [tick(false)]);
        assert!(!has_place(&session), "{cramps:?}");
    }
}

#[test]
fn an_opened_file_changes_nothing_until_it_is_taken() {
    let now = at(0, 21, 0, SUMMER);
    let mut other = planning(now);
    send(
        &mut other,
        [Msg::NightLogged(day(-3), Some(Night::quiet()))],
    );
    let file = other.record(catalogue());
    // What becomes of the file; the days that are ticked then, and the nights.
    let rows: [(Option<Taking>, &[i32], usize); 3] = [
        (None, &[0], 0),
        (Some(Taking::Together), &[0], 1),
        (Some(Taking::Alone), &[], 1),
    ];
    for (taking, ticked, nights) in rows {
        let mut session = planning(now);
        send(&mut session, [Msg::ItemTicked(shoes(), day(0), true)]);
        let before = session.record(catalogue());
        send(&mut session, [Msg::FileOpened(file.clone())]);
        assert_eq!(session.step, Step::Opened);
        assert_eq!(session.record(catalogue()), before);
        match taking {
            Some(taking) => {
                let change = session.update(catalogue(), Msg::FileTaken(taking));
                assert_eq!((change, session.step), (Change::Replaced, Step::Start));
            }
            None => send(&mut session, [Msg::WentBack]),
        }
        assert_eq!(days_ticked(&session), ticked, "{taking:?}");
        assert_eq!(session.diary.nights.len(), nights, "{taking:?}");
    }
    // Without a file there is nothing to take.
    let mut session = planning(now);
    let change = session.update(catalogue(), Msg::FileTaken(Taking::Alone));
    assert_eq!(change, Change::Stayed);
}

/// What may happen on any day, and any time between.
#[derive(Clone, Debug)]
enum Evening {
    Pass(i64),
    Fly(i32),
    Tick(i32, bool),
    Log(i32, u8),
    Open(i32),
    Relief,
    Stop,
    Reload,
}

fn evening() -> impl Strategy<Value = Evening> {
    prop_oneof![
        4 => (1_i64..200_000).prop_map(Evening::Pass),
        1 => (-12 * 60..=14 * 60).prop_map(Evening::Fly),
        4 => (-10..2, any::<bool>()).prop_map(|(days, done)| Evening::Tick(days, done)),
        4 => (-10..3, 0_u8..9).prop_map(|(days, cramps)| Evening::Log(days, cramps)),
        1 => (-10..3).prop_map(Evening::Open),
        1 => Just(Evening::Relief),
        1 => Just(Evening::Stop),
        1 => Just(Evening::Reload),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens, what was logged for a day stays as it was until that day is touched again,
    /// no day to come is shown, and all of it is found again.
    #[test]
    fn no_evening_touches_another(evenings in prop::collection::vec(evening(), 0..80)) {
        let mut offset = WINTER;
        let mut session = planning(at(0, 20, 0, offset));
        for evening in evenings {
            let before = session.clone();
            let today = session.now.day;
            let mut touched = BTreeSet::new();
            match evening {
                Evening::Pass(seconds) => {
                    let now = Moment::at(session.now.instant + seconds, offset);
                    session.update(catalogue(), Msg::ClockRead(now));
                }
                Evening::Fly(to) => {
                    offset = to;
                    let now = Moment::at(session.now.instant, offset);
                    session.update(catalogue(), Msg::ClockRead(now));
                }
                Evening::Tick(days, done) => {
                    touched.insert(today.plus(days));
                    session.update(catalogue(), Msg::ItemTicked(shoes(), today.plus(days), done));
                }
                Evening::Log(days, cramps) => {
                    touched.insert(today.plus(days));
                    let night = Night::quiet().with_cramps(cramps);
                    session.update(catalogue(), Msg::NightLogged(today.plus(days), Some(night)));
                }
                Evening::Open(days) => {
                    session.update(catalogue(), Msg::DayOpened(today.plus(days)));
                }
                Evening::Relief => {
                    session.update(catalogue(), Msg::Opened(Step::Relief));
                }
                Evening::Stop => {
                    touched.insert(session.now.night());
                    send(&mut session, [Msg::CrampEnded, Msg::CrampLogged]);
                }
                Evening::Reload => {
                    let record = Record::from_json(&session.record(catalogue()).to_json()).unwrap();
                    session = Session::new(catalogue(), &record, session.step, session.now);
                }
            }
            prop_assert!(session.day() <= session.now.day);
            let days = before.diary.ticks.keys().chain(before.diary.nights.keys());
            for day in days.filter(|day| !touched.contains(day)) {
                prop_assert_eq!(session.diary.ticks.get(day), before.diary.ticks.get(day));
                prop_assert_eq!(session.diary.nights.get(day), before.diary.nights.get(day));
            }
            prop_assert!(session.diary.nights.values().all(|night| night.cramps <= 5));
        }
    }
}
