//! What a person did for their plan and how their nights were, by the days of their own calendar.
//! It owns when a plan began and which of its nights a day is; it refuses to know what time it is
//! now, and which items are in the plan today, so that an item that left the plan keeps its history.

use litemap::LiteMap;

use crate::calendar::Day;
use crate::catalogue::{Action, Edition, Time};
use crate::names::Names;
use crate::night::Night;

/// What a person did for their plan, and how their nights were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary {
    /// The day on which the plan was begun, by the clock of that time.
    pub started: Option<Day>,
    /// The names of the items that were ticked, by day.
    pub ticks: LiteMap<Day, Names>,
    /// The nights that were logged, by the day on whose evening each began. A night that is not
    /// here was not logged, which is not the same as a night without a cramp.
    pub nights: LiteMap<Day, Night>,
}

impl Diary {
    /// Ticks an item for a day, or takes the tick away. What is done once has one tick, whatever
    /// the day.
    pub fn tick(&mut self, day: Day, action: &Action, done: bool) {
        let days = match action.time {
            Time::Once => Day(i32::MIN)..=Day(i32::MAX),
            Time::Day | Time::Evening | Time::Bedtime => day..=day,
        };
        for (at, ticked) in self.ticks.iter_mut() {
            if days.contains(at) {
                ticked.remove(&action.id);
            }
        }
        self.ticks.retain(|_, ticked| !ticked.is_empty());
        if done {
            self.ticks.entry(day).or_default().insert(action.id.clone());
        }
    }

    /// Whether an item counts as done on a day: ticked that day, or ever for what is done once.
    #[must_use]
    pub fn is_done(&self, day: Day, action: &Action) -> bool {
        match action.time {
            Time::Once => self.done_on(action).is_some(),
            Time::Day | Time::Evening | Time::Bedtime => self
                .ticks
                .get(&day)
                .is_some_and(|ticked| ticked.contains(&action.id)),
        }
    }

    /// The last day on which an item was ticked.
    #[must_use]
    pub fn done_on(&self, action: &Action) -> Option<Day> {
        self.ticks
            .iter()
            .rev()
            .find(|(_, ticked)| ticked.contains(&action.id))
            .map(|(&day, _)| day)
    }

    /// Logs how a night was, in place of what was logged for it; `None` takes that away.
    pub fn log(&mut self, day: Day, night: Option<Night>) {
        match night {
            Some(night) => self.nights.insert(day, night),
            None => self.nights.remove(&day),
        };
    }

    /// The plan's first day, seen from `today`. It is the day on which the plan was begun, unless
    /// the clock was wrong then: a day that is still to come, or that was before there were any
    /// plans. Then it is the first believable day on which something was ticked or logged, or else
    /// today.
    #[must_use]
    pub fn began(&self, today: Day) -> Option<Day> {
        let started = self.started?;
        if is_believable(started, today) {
            return Some(started);
        }
        let mut ticked = self.ticks.keys().copied();
        let ticked = ticked.find(|&day| is_believable(day, today));
        let first = ticked.into_iter().chain(self.first_night(today)).min();
        Some(first.unwrap_or(today))
    }

    /// The first night that was logged on a believable day.
    #[must_use]
    pub fn first_night(&self, today: Day) -> Option<Day> {
        let mut nights = self.nights.keys().copied();
        nights.find(|&night| is_believable(night, today))
    }

    /// The last day that something is kept for, where it has not come yet: the clock was wrong once,
    /// or is now. A day ahead is no sign of that: it is so after a flight.
    #[must_use]
    pub fn last_to_come(&self, today: Day) -> Option<Day> {
        let ticked = self.ticks.last().map(|(&day, _)| day);
        let logged = self.nights.last().map(|(&night, _)| night);
        ticked.max(logged).filter(|&day| day > today.plus(1))
    }

    /// Which night of the plan today's night is, counted from 1.
    #[must_use]
    pub fn night_number(&self, today: Day) -> Option<u32> {
        let nights = today.since(self.began(today)?) + 1;
        Some(u32::try_from(nights).unwrap_or(u32::MAX))
    }

    /// Whether all the nights of a plan are over, so that it may be asked whether it helped.
    #[must_use]
    pub fn has_run(&self, today: Day, edition: &Edition) -> bool {
        self.night_number(today)
            .is_some_and(|number| number > u32::from(edition.plan_nights))
    }
}

/// Whether a clock that says so may have been right.
fn is_believable(day: Day, today: Day) -> bool {
    (Day::EARLIEST..=today).contains(&day)
}
