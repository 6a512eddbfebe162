//! Prints the calendar file of a reminder, for whoever wants to see what a calendar makes of it:
//! `cargo run --example reminder -- SUMMARY DESCRIPTION DAY MINUTE NIGHTS`, with the day counted
//! from 1 January 1970.

use std::env;
use std::num::NonZeroU16;

use cramp_check_core::calendar::Day;
use cramp_check_core::reminder::{Reminder, calendar};

fn main() {
    let said: Vec<String> = env::args().skip(1).collect();
    let words = |at: usize| said.get(at).cloned().unwrap_or_default();
    let number = |at: usize| words(at).parse::<i32>().unwrap_or_default();
    let few = |at: usize| u16::try_from(number(at)).unwrap_or_default();
    let reminder = Reminder {
        summary: words(0),
        description: words(1),
        first: Day(number(2)),
        minute: few(3),
        nights: NonZeroU16::new(few(4)).unwrap_or(NonZeroU16::MIN),
        stamp: i64::from(number(2)) * 24 * 60,
        uid: "example@cramp-check".to_owned(),
        product: "-//cramp-check//example//EN".to_owned(),
    };
    print!("{}", calendar(&reminder));
}
