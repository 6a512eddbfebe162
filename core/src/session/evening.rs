//! What a person does for their plan, day by day, and during a cramp. It owns which day is shown
//! and the timing of a cramp; it refuses to know what is kept of a day ([`crate::diary`]) and reads
//! no clock: the time is told by [`super::Msg::ClockRead`].

use crate::calendar::{Day, Moment};
use crate::catalogue::{Action, Catalogue};
use crate::journey::Step;
use crate::night::{Length, Night};

use super::{Change, Session};

/// A cramp that has been timed for longer was forgotten about.
const FORGOTTEN: i64 = 60 * 60;

impl Session {
    /// The day whose ticks are shown and made: today, unless another was opened.
    #[must_use]
    pub fn day(&self) -> Day {
        self.chosen.unwrap_or(self.now.day)
    }

    /// For how many seconds the present cramp has been timed; `None` where there is none, or where
    /// it was forgotten about. A clock that was set back since begins again at 0.
    #[must_use]
    pub fn cramp_seconds(&self) -> Option<u32> {
        let seconds = self.now.instant.saturating_sub(self.cramp?).max(0);
        u32::try_from(seconds).ok().filter(|_| seconds < FORGOTTEN)
    }

    /// Whether the present cramp has lasted until it is a warning sign.
    #[must_use]
    pub fn is_cramp_long(&self, catalogue: &Catalogue) -> bool {
        let long = u32::from(catalogue.edition.long_cramp_minutes) * 60;
        self.cramp_seconds().is_some_and(|seconds| seconds >= long)
    }

    /// How long the cramp lasted that has just stopped.
    #[must_use]
    pub fn cramp_lasted(&self) -> Option<Length> {
        self.lasted
    }

    /// A new day is shown as soon as there is one. Whoever is still up can go back to the evening.
    pub(super) fn read_clock(&mut self, now: Moment) -> Change {
        if now.day != self.now.day {
            self.chosen = None;
        }
        self.now = now;
        Change::Stayed
    }

    pub(super) fn open_day(&mut self, day: Day) -> Change {
        self.choose(day);
        self.go(Step::Plan)
    }

    /// The tick counts for the day that the person saw, though midnight may just have passed; and
    /// that day stays in sight, with the tick.
    pub(super) fn tick_item(&mut self, action: &Action, day: Day, done: bool) -> Change {
        self.diary.tick(day, action, done);
        self.choose(day);
        Change::Stayed
    }

    pub(super) fn log_night(&mut self, night: Day, how: Option<Night>) -> Change {
        if night <= self.now.day {
            self.diary.log(night, how);
        }
        Change::Stayed
    }

    /// Places belong to a night that had a cramp.
    pub(super) fn tick_place(&mut self, night: Day, place: &str, hurts: bool) -> Change {
        if let Some(how) = self.diary.nights.get_mut(&night) {
            if hurts && how.cramps > 0 {
                how.places.insert(place.to_owned());
            } else {
                how.places.remove(place);
            }
        }
        Change::Stayed
    }

    /// Someone who asks for help with a cramp has one, so its time is taken from now on.
    pub(super) fn meet_cramp(&mut self, catalogue: &Catalogue) {
        self.lasted = None;
        if self.plan(catalogue).relief.is_some() && self.cramp_seconds().is_none() {
            self.cramp = Some(self.now.instant);
        }
    }

    pub(super) fn begin_cramp(&mut self, minutes_ago: u16) -> Change {
        let seconds = i64::from(minutes_ago) * 60;
        self.cramp = Some(self.now.instant.saturating_sub(seconds));
        self.lasted = None;
        Change::Stayed
    }

    pub(super) fn end_cramp(&mut self, catalogue: &Catalogue) -> Change {
        let long = catalogue.edition.long_cramp_minutes;
        let seconds = self.cramp_seconds().unwrap_or(0);
        self.lasted = Some(Length::of(seconds, long));
        self.cramp = None;
        Change::Stayed
    }

    /// Logs the cramp to the night that it belongs to, and asks for more about that night.
    pub(super) fn log_cramp(&mut self) -> Change {
        let night = self.now.night();
        let so_far = self.diary.nights.get(&night).cloned().unwrap_or_default();
        let how = so_far.with_another(self.lasted.take());
        self.diary.log(night, Some(how));
        self.go(Step::Night(night))
    }

    fn choose(&mut self, day: Day) {
        self.chosen = (day < self.now.day).then_some(day);
    }
}
