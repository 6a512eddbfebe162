//! The weeks of a plan at a glance: each night's cramps beside what was ticked that day, and the
//! days on which each item was ticked. It owns which nights are shown; it only counts, refuses to
//! draw ([`crate::diary`] holds the ground state) and concludes nothing.

use litemap::LiteMap;

use crate::calendar::Day;
use crate::catalogue::Edition;
use crate::diary::Diary;
use crate::names::Names;
use crate::night::Night;

/// The nights of a plan, the first first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// As many as a plan has nights; those still to come are among them. The night before the plan
    /// is one more, where it was logged.
    pub rows: Vec<Row>,
    /// On how many of these days that have come each item was ticked, by the item's name. Items that
    /// have left the plan are among them.
    pub days_ticked: LiteMap<String, u32>,
}

/// One day and the night that begins on its evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The day.
    pub day: Day,
    /// Which night of the plan it is, counted from 1; 0 for the one before.
    pub number: u32,
    /// Whether the day has not come yet.
    pub is_to_come: bool,
    /// How the night was, where it was logged.
    pub night: Option<Night>,
    /// The names of the items that were ticked that day.
    pub ticked: Names,
}

impl Weeks {
    /// The weeks of a diary seen from `today`: the plan's own nights, or once it has run longer than
    /// those, the latest that many. Someone who only logs nights has them counted from the first.
    /// `None` where there is neither a plan nor a night.
    #[must_use]
    pub fn of(diary: &Diary, today: Day, edition: &Edition) -> Option<Self> {
        let began = diary.began(today).or_else(|| diary.first_night(today))?;
        let length = i32::from(edition.plan_nights);
        let first = began.max(today.plus(1 - length));
        let before = began.plus(-1);
        let is_before_shown = first == began && diary.nights.contains_key(&before);
        let rows: Vec<Row> = is_before_shown
            .then_some(before)
            .into_iter()
            .chain((0..length).map(|at| first.plus(at)))
            .map(|day| Row {
                day,
                number: u32::try_from(day.since(began) + 1).unwrap_or(0),
                is_to_come: day > today,
                night: diary.nights.get(&day).cloned(),
                ticked: diary.ticks.get(&day).cloned().unwrap_or_default(),
            })
            .collect();
        let come = rows.iter().filter(|row| !row.is_to_come);
        let ticked = come.flat_map(|row| &row.ticked);
        let mut ticked: Vec<&str> = ticked.map(|name| &**name).collect();
        // All at once, as they may be very many in a hostile file.
        ticked.sort_unstable();
        let mut days_ticked = LiteMap::new();
        for days in ticked.chunk_by(|one, next| one == next) {
            let number = u32::try_from(days.len()).unwrap_or(u32::MAX);
            days_ticked.insert(days[0].to_owned(), number);
        }
        Some(Weeks { rows, days_ticked })
    }

    /// How many of these nights were logged, with or without a cramp. One that is still to come was
    /// logged by a wrong clock, and counts when it has come.
    #[must_use]
    pub fn nights_logged(&self) -> usize {
        self.nights().count()
    }

    /// How many of the nights that were logged had a cramp.
    #[must_use]
    pub fn nights_with_cramps(&self) -> usize {
        self.nights().filter(|night| night.cramps > 0).count()
    }

    fn nights(&self) -> impl Iterator<Item = &Night> {
        let come = self.rows.iter().filter(|row| !row.is_to_come);
        come.filter_map(|row| row.night.as_ref())
    }
}
