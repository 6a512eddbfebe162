//! The small parts of a record as JSON: days, counts, names, and the answers by the names that are
//! kept for ever. It refuses to know where in a record they stand.

use std::fmt::{Display, Formatter, Result as Written};
use std::num::ParseIntError;
use std::str::FromStr;

use nojson::{DisplayJson, JsonFormatter};

use crate::answers::Answer;
use crate::calendar::Day;
use crate::json::{Named, Piece, Read, misfit};
use crate::names::Names;
use crate::night::{Length, Severity};

impl Read for Names {
    fn read(names: Piece<'_>) -> Result<Self, String> {
        Vec::<String>::read(names).map(Names::from_iter)
    }
}

impl DisplayJson for Names {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> Written {
        to.array(|to| to.elements(self))
    }
}

impl Read for Day {
    fn read(day: Piece<'_>) -> Result<Self, String> {
        let number = i64::read(day)?;
        i32::try_from(number)
            .map(Day)
            .map_err(|_| misfit(day, "a day"))
    }
}

// Where something is kept for each day, the day is a name.

impl Display for Day {
    fn fmt(&self, to: &mut Formatter<'_>) -> Written {
        write!(to, "{}", self.0)
    }
}

impl FromStr for Day {
    type Err = ParseIntError;

    fn from_str(name: &str) -> Result<Self, ParseIntError> {
        name.parse().map(Day)
    }
}

impl Read for u8 {
    fn read(count: Piece<'_>) -> Result<Self, String> {
        let number = i64::read(count)?;
        u8::try_from(number).map_err(|_| misfit(count, "a count"))
    }
}

impl DisplayJson for Answer {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> Written {
        to.string(self.name())
    }
}

impl Named for Answer {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("not_asked", Answer::NotAsked),
        ("no", Answer::No),
        ("yes", Answer::Yes),
        ("not_sure", Answer::NotSure),
    ];
}

impl DisplayJson for Length {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> Written {
        to.string(self.name())
    }
}

impl Named for Length {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("seconds", Length::Seconds),
        ("minutes", Length::Minutes),
        ("over_ten", Length::OverTen),
    ];
}

impl DisplayJson for Severity {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> Written {
        to.string(self.name())
    }
}

impl Named for Severity {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("mild", Severity::Mild),
        ("moderate", Severity::Moderate),
        ("severe", Severity::Severe),
    ];
}
