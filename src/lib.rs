//! Cramp Check: a self-assessment for night-time leg cramps that runs wholly in the browser.
//!
//! This crate is the thin edge around [`cramp_check_core`]: it draws what the core works out, and
//! does what the core asks for.
//!
//! ```text
//! src/element/*.js ─→ element ─→ App ─ Msg → core Session ─→ view::* ─→ HTML
//!                                 │ effects only
//!                                 ├─ storage   one record in the browser, and what became of it
//!                                 ├─ host      clock, focus, history, title
//!                                 └─ News      what the page is told: never an answer
//! ```
//!
//! * [`content`]: the catalogue and the words that were built in
//! * [`element`]: puts the app into an element of a page, and takes it out again
//! * [`app`]: the only component with state, and the only place of effects
//! * [`view`]: how it looks, one file for each screen
//! * [`storage`]: keeping the record, reading it, erasing it
//! * [`host`]: everything else that is asked of the browser
//!
//! Invariants: no state outside a mounted app, so that two can stand on a page; nothing looked up in
//! the document by id; drawing asks nothing of the browser, so that every screen can be rendered
//! natively to HTML.

pub mod app;
pub mod content;
pub mod element;
pub mod host;
pub mod storage;
pub mod view;
