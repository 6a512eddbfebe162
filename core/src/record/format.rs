//! The record as JSON text: what each part of it is called there, what may be missing, and what is
//! left out where there is nothing to say. It refuses to know what any of it means.

use std::fmt::{Display, Formatter, Result as Written};
use std::num::ParseIntError;
use std::str::FromStr;

use nojson::{DisplayJson, JsonFormatter};

use super::{Record, VERSION};
use crate::answers::Answer;
use crate::calendar::Day;
use crate::diary::Diary;
use crate::json::{Map, Named, Piece, Read, field, fill, misfit, put};
use crate::names::Names;
use crate::night::{Length, Night, Severity};

/// The version that a record says it has.
pub(crate) fn version(record: Piece<'_>) -> Result<u64, String> {
    let version = field(record, "version")?.ok_or("no `version`")?;
    let number = version.as_raw_str().parse();
    number.map_err(|_| misfit(version, "a version"))
}

impl Read for Record {
    fn read(record: Piece<'_>) -> Result<Self, String> {
        let version = version(record)?;
        if version != u64::from(VERSION) {
            return Err(format!("version {version}"));
        }
        let mut read = Record::empty();
        fill(&mut read.content, record, "content")?;
        fill(&mut read.answers, record, "answers")?;
        fill(&mut read.region, record, "region")?;
        fill(&mut read.diary, record, "diary")?;
        fill(&mut read.cramp, record, "cramp")?;
        Ok(read)
    }
}

impl DisplayJson for Record {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> Written {
        to.object(|to| {
            put(to, &"version", &self.version)?;
            put(to, &"content", &self.content)?;
            put(to, &"answers", &Map(&self.answers))?;
            if let Some(region) = &self.region {
                put(to, &"region", region)?;
            }
            put(to, &"diary", &self.diary)?;
            if let Some(cramp) = self.cramp {
                put(to, &"cramp", &cramp)?;
            }
            Ok(())
        })
    }
}

impl Read for Diary {
    fn read(diary: Piece<'_>) -> Result<Self, String> {
        let mut read = Diary::default();
        fill(&mut read.started, diary, "started")?;
        fill(&mut read.ticks, diary, "ticks")?;
        fill(&mut read.nights, diary, "nights")?;
        Ok(read)
    }
}

impl DisplayJson for Diary {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> Written {
        to.object(|to| {
            if let Some(day) = self.started {
                put(to, &"started", &day.0)?;
            }
            put(to, &"ticks", &Map(&self.ticks))?;
            if !self.nights.is_empty() {
                put(to, &"nights", &Map(&self.nights))?;
            }
            Ok(())
        })
    }
}

impl Read for Night {
    fn read(night: Piece<'_>) -> Result<Self, String> {
        let mut read = Night::default();
        fill(&mut read.cramps, night, "cramps")?;
        fill(&mut read.longest, night, "longest")?;
        fill(&mut read.worst, night, "worst")?;
        fill(&mut read.places, night, "places")?;
        Ok(read)
    }
}

impl DisplayJson for Night {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> Written {
        to.object(|to| {
            put(to, &"cramps", &self.cramps)?;
            if let Some(longest) = self.longest {
                put(to, &"longest", &longest)?;
            }
            if let Some(worst) = self.worst {
                put(to, &"worst", &worst)?;
            }
            if !self.places.is_empty() {
                put(to, &"places", &self.places)?;
            }
            Ok(())
        })
    }
}

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
