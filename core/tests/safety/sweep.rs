//! All 2^22 ways to give one of two answers to each warning sign, tried on every processor. It owns
//! the way through them: one answer is changed at a time, in the same answers all along, so that
//! what came before would show if it mattered. It refuses to know what must come of them.

use std::thread;

use cramp_check_core::answers::Answer::{self, No, NotAsked, NotSure, Yes};
use cramp_check_core::answers::Answers;
use cramp_check_core::catalogue::Level;

use crate::expected::{Said, Set, each};
use crate::tried::{Tried, statement};

/// How many warning signs there are.
pub const SIGNS: u32 = 22;

/// The ways are shared out by the answers to the last few signs.
const SHARES: u32 = 4;

/// A few of the ways that went wrong.
const ENOUGH: usize = 5;

/// What is tried.
#[derive(Clone, Copy)]
pub struct Sweep {
    /// The answer to the signs that are not in a subset, and to those that are.
    pub out: Answer,
    pub within: Answer,
    /// Whether the answers to everything else wander, by one at each step; or else all are *no*.
    pub wanders: bool,
}

/// The level at each subset, by the bits of its signs; or some of what went wrong.
pub fn sweep(tried: &Tried, sweep: Sweep) -> Result<Vec<Level>, Vec<String>> {
    let signs: Vec<Set> = each(tried.rules.emergency | tried.rules.urgent).collect();
    assert_eq!(signs.len(), SIGNS as usize);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut levels = vec![Level::NotForChildren; 1 << SIGNS];
    let mut wrong = Vec::new();
    let shares: Vec<&mut [Level]> = levels.chunks_mut(1 << (SIGNS - SHARES)).collect();
    let mut work: Vec<Vec<(usize, &mut [Level])>> = (0..threads).map(|_| Vec::new()).collect();
    for (at, share) in shares.into_iter().enumerate() {
        work[at % threads].push((at, share));
    }
    thread::scope(|scope| {
        let signs = &signs;
        let running: Vec<_> = work
            .into_iter()
            .map(|shares| {
                scope.spawn(move || {
                    let all = shares.into_iter();
                    let wrong = all.flat_map(|(at, share)| walk(tried, sweep, signs, at, share));
                    wrong.take(ENOUGH).collect::<Vec<String>>()
                })
            })
            .collect();
        for thread in running {
            wrong.extend(thread.join().unwrap());
        }
    });
    if wrong.is_empty() {
        Ok(levels)
    } else {
        Err(wrong)
    }
}

/// All subsets of the first signs, with one subset of the last few.
fn walk(
    tried: &Tried,
    sweep: Sweep,
    signs: &[Set],
    share: usize,
    levels: &mut [Level],
) -> Vec<String> {
    let mut now = Now::new(tried);
    let last = share << (SIGNS - SHARES);
    for (at, &sign) in signs.iter().enumerate() {
        now.set(
            sign,
            if last & (1 << at) == 0 {
                sweep.out
            } else {
                sweep.within
            },
        );
    }
    let mut dice = Dice(share as u64 + 1);
    let mut wrong = Vec::new();
    for step in 0..levels.len() {
        // Gray's order: from one step to the next, one sign's answer changes.
        let subset = step ^ (step >> 1);
        if step > 0 {
            let at = step.trailing_zeros() as usize;
            let is_in = subset & (1 << at) != 0;
            now.set(signs[at], if is_in { sweep.within } else { sweep.out });
        }
        if sweep.wanders {
            let other = now.others[dice.below(now.others.len())];
            now.set(other, [No, Yes, NotSure, NotAsked][dice.below(4)]);
        }
        match tried.hold(&now.answers, now.said) {
            Ok(level) => levels[subset] = level,
            Err(what) => wrong.push(what),
        }
        if wrong.len() == ENOUGH {
            break;
        }
    }
    wrong
}

/// The answers at one step.
struct Now {
    answers: Answers,
    said: Said,
    others: Vec<Set>,
}

impl Now {
    fn new(tried: &Tried) -> Self {
        Now {
            answers: tried.all_no(),
            said: Said::default(),
            others: tried.others(),
        }
    }

    fn set(&mut self, one: Set, answer: Answer) {
        self.answers.set(statement(one), answer);
        self.said = self.said.with(one, answer);
    }
}

/// Numbers that look like chance and are the same each time (xorshift).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}
