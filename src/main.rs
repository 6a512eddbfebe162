//! The program that Trunk builds. It does nothing by itself: `cramp-check.js` loads it and calls
//! [`cramp_check::element::mount`] for each element on the page.

use cramp_check as _;

fn main() {}
