//! Cramp Check
pub mod content;
