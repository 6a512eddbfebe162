//! How one night was. It owns what can be said of a night; it refuses to know which night it was
//! ([`crate::diary`]) and what any of it may mean, which nothing here concludes.

use crate::names::Names;

/// The most cramps that are told apart; this many stands for any more.
pub const MOST_CRAMPS: u8 = 5;

/// A night that was logged. Only whether there was a cramp has to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Night {
    /// How many cramps there were, 0 for none; [`MOST_CRAMPS`] is that many or more.
    pub cramps: u8,
    /// How long the longest lasted.
    pub longest: Option<Length>,
    /// How bad the worst was.
    pub worst: Option<Severity>,
    /// The names of the places where it hurt.
    pub places: Names,
}

/// How long a cramp lasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// Less than a minute.
    Seconds,
    /// One minute to ten.
    Minutes,
    /// More than ten minutes, which is a warning sign.
    OverTen,
}

/// How bad a cramp was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It was noticed.
    Mild,
    /// It hurt.
    Moderate,
    /// It hurt badly.
    Severe,
}

impl Length {
    /// All of them, the shortest first.
    pub const ALL: [Length; 3] = [Length::Seconds, Length::Minutes, Length::OverTen];

    /// The length of a cramp of so many seconds, where one of more than `long` minutes is a warning
    /// sign.
    #[must_use]
    pub fn of(seconds: u32, long: u16) -> Self {
        match seconds / 60 {
            0 => Length::Seconds,
            minutes if minutes < u32::from(long) => Length::Minutes,
            _ => Length::OverTen,
        }
    }
}

impl Severity {
    /// All of them, the mildest first.
    pub const ALL: [Severity; 3] = [Severity::Mild, Severity::Moderate, Severity::Severe];
}

impl Night {
    /// A night without a cramp.
    #[must_use]
    pub fn quiet() -> Self {
        Night::default()
    }

    /// The same night with one more cramp, which lasted so long.
    #[must_use]
    pub fn with_another(self, length: Option<Length>) -> Self {
        let longest = self.longest.max(length);
        let cramps = self.cramps.saturating_add(1);
        Night {
            longest,
            ..self.with_cramps(cramps)
        }
    }

    /// The same night with another number of cramps, at most [`MOST_CRAMPS`]. What was said of the
    /// cramps goes where there were none.
    #[must_use]
    pub fn with_cramps(self, cramps: u8) -> Self {
        if cramps == 0 {
            return Night::quiet();
        }
        Night {
            cramps: cramps.min(MOST_CRAMPS),
            ..self
        }
    }
}
