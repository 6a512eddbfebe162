//! The days of a plan: when it began, and what was ticked on which day. It owns calendar days as
//! plain numbers; it refuses to know what time it is now, and which items are in the plan today, so
//! that an item that left the plan keeps its history.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::catalogue::{Action, Edition, Time};

/// A day of the person's own calendar, as days since 1 January 1970. Which instant it begins at is
/// the business of whoever reads the clock.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(pub i32);

/// What a person did for their plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Diary {
    /// The day on which the plan was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started: Option<Day>,
    /// The names of the items that were ticked, by day.
    pub ticks: BTreeMap<Day, BTreeSet<String>>,
}

impl Diary {
    /// Ticks an item for a day, or takes the tick away. What is done once has one tick, whatever
    /// the day.
    pub fn tick(&mut self, day: Day, action: &Action, done: bool) {
        let days = match action.time {
            Time::Once => Day(i32::MIN)..=Day(i32::MAX),
            Time::Day | Time::Evening | Time::Bedtime => day..=day,
        };
        for (_, ticked) in self.ticks.range_mut(days) {
            ticked.remove(&action.id);
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

    /// Which night of the plan a day's night is, counted from 1. A day before the first (a clock
    /// that was set wrong) counts as the first.
    #[must_use]
    pub fn night(&self, day: Day) -> Option<u32> {
        let began = self.started?;
        let nights = i64::from(day.0) - i64::from(began.0) + 1;
        Some(u32::try_from(nights.max(1)).unwrap_or(u32::MAX))
    }

    /// Whether all the nights of a plan are over, so that it may be asked whether it helped.
    #[must_use]
    pub fn has_run(&self, day: Day, edition: &Edition) -> bool {
        self.night(day)
            .is_some_and(|night| night > u32::from(edition.plan_nights))
    }
}
