//! The pure half of Cramp Check. It knows no browser, reads no clock, does no input or output, and
//! cannot fail once content has loaded.
//!
//! ```text
//! content/*.toml ─ load ─→ Catalogue, Text ─┐
//!        Msg ─→ Session { Answers } ─→ assess ─→ Assessment ─→ plan ─→ Plan
//!                      └─ journey: which questions, which screen next
//!        Record: what is kept between visits, and how two tabs' changes are merged
//!        sheet: what is taken along on paper, in the words that wording picks for screens too
//!        file: a record that goes to another device; reminder: a plan that goes to a calendar
//! ```
//!
//! Dependencies point one way: [`catalogue`] ← [`answers`] ← [`assessment`] ← [`plan`], and
//! [`journey`] ← [`session`]. Nothing medical stands in these files: every sign, factor, gate and
//! word is content, and the code knows only what a *level*, a *gate* or a *not sure* means.
//!
//! Ground state is what a person said: [`answers::Answers`] for a check and [`diary::Diary`] for a
//! plan. Everything else is worked out again from those whenever it is wanted, never stored.

pub mod answers;
pub mod assessment;
pub mod calendar;
pub mod catalogue;
pub mod diary;
pub mod file;
pub mod journey;
mod json;
#[cfg(feature = "load")]
pub mod load;
pub mod names;
pub mod night;
pub mod packed;
pub mod plan;
pub mod record;
pub mod reminder;
pub mod session;
pub mod sheet;
pub mod text;
pub mod weeks;
pub mod wording;
