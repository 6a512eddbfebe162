//! The record as JSON text: what each part of it is called there, what may be missing, and what is
//! left out where there is nothing to say. It refuses to know what any of it means.

mod parts;

use std::fmt::Result as Written;

use nojson::{DisplayJson, JsonFormatter};

use super::{Record, VERSION};
use crate::diary::Diary;
use crate::json::{Map, Piece, Read, field, fill, map, misfit, put};
use crate::names::Names;
use crate::night::Night;

/// The version that a record says it has.
pub(crate) fn version(record: Piece<'_>) -> Result<u64, String> {
    let version = field(record, "version")?.ok_or("no `version`")?;
    let number = version.raw().parse();
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
        if let Some(ticks) = field(diary, "ticks")? {
            // A year of days has the same few names over and over.
            let mut known = Names::default();
            read.ticks = map(ticks, |names| Ok(known.share(Names::read(names)?)))?;
        }
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
