//! The reminder: a calendar file (RFC 5545) that rings on every evening of a plan that is still to
//! come. It owns the format and which evenings are left; it refuses to know any words, what time it
//! is now, and what the calendar that takes the file will do with it.
//!
//! Its times float: they name no time zone, so that it rings by the clock on the wall wherever the
//! person is, in summer and winter alike.

use std::num::NonZeroU16;

use crate::calendar::{Day, Moment};
use crate::catalogue::Edition;
use crate::diary::Diary;

const MINUTES_A_DAY: i64 = 24 * 60;

/// The most bytes of a line, without its end.
const LONGEST_LINE: usize = 75;

/// What is put into the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What the calendar shows.
    pub summary: String,
    /// What it says besides.
    pub description: String,
    /// The day on which it rings first.
    pub first: Day,
    /// When in the day it rings, in minutes since midnight by the clock on the wall.
    pub minute: u16,
    /// On how many days it rings.
    pub nights: NonZeroU16,
    /// When this was made, in minutes since 1970 in UTC.
    pub stamp: i64,
    /// A name that no other reminder has.
    pub uid: String,
    /// What made it.
    pub product: String,
}

/// From which day a reminder at `minute` rings, and on how many days, so that it ends with the plan:
/// from today on, or from tomorrow where that time has passed. `None` where no night is left. A plan
/// that has not begun is about to.
#[must_use]
pub fn remaining(
    diary: &Diary,
    now: Moment,
    minute: u16,
    edition: &Edition,
) -> Option<(Day, NonZeroU16)> {
    let began = diary.began(now.day).unwrap_or(now.day);
    let first = now.day.plus(i32::from(minute <= now.minute));
    let left = i64::from(edition.plan_nights) - first.since(began);
    let nights = u16::try_from(left).ok().and_then(NonZeroU16::new)?;
    Some((first, nights))
}

/// The text of the calendar file.
#[must_use]
pub fn calendar(reminder: &Reminder) -> String {
    let summary = escaped(&reminder.summary);
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:{}", escaped(&reminder.product)),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&reminder.uid)),
        format!("DTSTAMP:{}Z", stamp(reminder.stamp)),
        format!("DTSTART:{}", time(reminder.first, reminder.minute)),
        "DURATION:PT10M".to_owned(),
        format!("RRULE:FREQ=DAILY;COUNT={}", reminder.nights),
        format!("SUMMARY:{summary}"),
        format!("DESCRIPTION:{}", escaped(&reminder.description)),
        // Calendars are shared: others need neither read it nor think the person busy.
        "CLASS:PRIVATE".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{summary}"),
        "TRIGGER:PT0S".to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

fn stamp(minutes: i64) -> String {
    let day = i32::try_from(minutes.div_euclid(MINUTES_A_DAY)).unwrap_or_default();
    let minute = u16::try_from(minutes.rem_euclid(MINUTES_A_DAY)).unwrap_or_default();
    time(Day(day), minute)
}

fn time(day: Day, minute: u16) -> String {
    let (year, month, day) = day.civil();
    let (hour, minute) = (minute / 60 % 24, minute % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}00")
}

/// A text with what has a meaning of its own marked as plain, and without what no text may hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            // The end of a line in two characters.
            '\r' if characters.peek() == Some(&'\n') => {}
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

/// A line in pieces that are short enough, each after the first begun with a space. No letter is
/// taken apart.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(character);
        length += character.len_utf8();
    }
    folded
}
