//! Some thousands of hostile inputs for each target, with every run of the tests: good input, cut,
//! spoilt, repeated, and with what means something to the reader in the wrong place. A failure is told
//! with the smallest input that fails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use cramp_check_fuzz::{TARGETS, Target};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// One thing done to some bytes.
#[derive(Clone, Debug)]
enum Edit {
    /// Some are left out.
    Cut(Index, usize),
    /// Others come in.
    Put(Index, Vec<u8>),
    /// One becomes another.
    Turn(Index, u8),
    /// Some stand there many times.
    Repeat(Index, usize, usize),
    /// Some stand somewhere else, too.
    Move(Index, usize, Index),
}

use Edit::{Cut, Move, Put, Repeat, Turn};

impl Edit {
    fn apply(&self, bytes: &mut Vec<u8>) {
        // One place more than there are bytes: the end.
        let place = |at: &Index, bytes: &Vec<u8>| at.index(bytes.len() + 1);
        let run = |from: usize, length: usize, bytes: &Vec<u8>| {
            from..from.saturating_add(length).min(bytes.len())
        };
        match self {
            Cut(at, length) => {
                let from = place(at, bytes);
                bytes.drain(run(from, *length, bytes));
            }
            Put(at, others) => {
                let at = place(at, bytes);
                bytes.splice(at..at, others.iter().copied());
            }
            Turn(at, into) => {
                let at = place(at, bytes);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = *into;
                }
            }
            Repeat(at, length, times) => {
                let from = place(at, bytes);
                let repeated = bytes[run(from, *length, bytes)].repeat(*times);
                bytes.splice(from..from, repeated);
            }
            Move(at, length, to) => {
                let from = place(at, bytes);
                let moved = bytes[run(from, *length, bytes)].to_vec();
                let to = place(to, bytes);
                bytes.splice(to..to, moved);
            }
        }
    }
}

fn edit(words: &'static [&'static str]) -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    let word = select(words).prop_map(|word| word.as_bytes().to_vec());
    let bytes = prop_oneof![3 => word, 1 => vec(any::<u8>(), 1..9)];
    prop_oneof![
        2 => (at(), 1..200_usize).prop_map(|(at, length)| Cut(at, length)),
        1 => at().prop_map(|at| Cut(at, usize::MAX)),
        4 => (at(), bytes).prop_map(|(at, bytes)| Put(at, bytes)),
        3 => (at(), any::<u8>()).prop_map(|(at, byte)| Turn(at, byte)),
        1 => (at(), 1..40_usize, 1..40_usize).prop_map(|(at, length, times)| Repeat(at, length, times)),
        2 => (at(), 1..200_usize, at()).prop_map(|(at, length, to)| Move(at, length, to)),
    ]
}

/// The same cases each time; a failure is told, not kept.
fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(6),
        ..Config::default()
    })
}

#[track_caller]
fn run(name: &str, cases: u32) {
    let target = TARGETS.iter().find(|target| target.name == name);
    let Target {
        hold, seeds, words, ..
    } = target.expect("a target of that name");
    let seeds = seeds();
    for seed in &seeds {
        hold(seed);
    }
    let hostile = (select(seeds), vec(edit(words), 0..6)).prop_map(|(mut bytes, edits)| {
        edits.iter().for_each(|edit| edit.apply(&mut bytes));
        bytes
    });
    let outcome = runner(cases).run(&hostile, |bytes| {
        hold(&bytes);
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{name}: {failure}");
    }
}

#[test]
fn any_text_in_storage_is_a_record_or_is_told_to_be_none() {
    run("record", 5_000);
}

#[test]
fn any_file_opens_with_nothing_lost_or_says_why_it_does_not() {
    run("file", 5_000);
}

#[test]
fn any_attribute_address_and_time_is_taken_or_left() {
    run("attributes", 5_000);
}

#[test]
fn any_content_loads_whole_or_says_what_is_wrong() {
    run("content", 2_000);
}

#[test]
fn any_record_can_be_drawn_and_taken_along_wherever_the_person_is() {
    run("screens", 1_000);
}

#[test]
fn any_words_are_put_into_a_calendar_as_they_are_meant() {
    run("calendar", 5_000);
}
