//! Safety by exhaustion. Every way to answer the warning signs with two answers, and every pair and
//! every three of all the answers there are, against tables that were written by hand: the level is
//! never below what a sign demands, nothing is on the list that somebody has to be spared, and no
//! word of comfort stands beside a warning sign.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

mod expected;
#[rustfmt::skip]
mod rules;
mod said;
mod sweep;
mod together;
mod tried;
mod words;

use std::path::Path;
use std::sync::OnceLock;

use cramp_check_core::answers::Answer::{No, NotSure, Yes};
use cramp_check_core::load;

use expected::Rules;
use sweep::{SIGNS, Sweep, sweep};
use tried::Tried;

fn tried() -> &'static Tried {
    static TRIED: OnceLock<Tried> = OnceLock::new();
    TRIED.get_or_init(|| {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let (catalogue, mut texts) = load::load(&load::read(&content).unwrap()).unwrap();
        Tried {
            rules: Rules::of(&catalogue),
            catalogue,
            text: texts.swap_remove(0),
        }
    })
}

#[test]
fn every_subset_of_the_warning_signs_gets_the_help_that_it_demands() {
    let levels = sweep(
        tried(),
        Sweep {
            out: No,
            within: Yes,
            wanders: false,
        },
    );
    let levels = levels.unwrap_or_else(|wrong| panic!("{}", wrong.join("\n")));
    for (subset, level) in levels.iter().enumerate() {
        for sign in 0..SIGNS {
            let more = levels[subset | 1 << sign];
            assert!(more >= *level, "one more yes: {subset:b}, then {sign}");
        }
    }
}

#[test]
fn every_subset_gets_it_whatever_else_is_said() {
    for (out, within) in [(No, NotSure), (NotSure, Yes)] {
        if let Err(wrong) = sweep(
            tried(),
            Sweep {
                out,
                within,
                wanders: true,
            },
        ) {
            panic!("{within:?}, or else {out:?}:\n{}", wrong.join("\n"));
        }
    }
}
