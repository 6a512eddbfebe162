//! What is easier seen than read: line drawings, and the places of the body on one of them. It owns
//! their shapes; it refuses to know any colour, which is the style sheet's, and any word.

use serde::{Deserialize, Serialize};

/// A line drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// Its name in content.
    pub id: String,
    /// The width of the box that it is drawn in.
    pub width: u16,
    /// The height of that box.
    pub height: u16,
    /// Its lines, the last drawn on top.
    pub strokes: Vec<Stroke>,
}

/// Some lines of a drawing that look alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stroke {
    /// What they show.
    pub shows: Shows,
    /// Where they run, as SVG path data.
    pub path: String,
}

/// What a line shows, which says how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shows {
    /// A person.
    Body,
    /// What is around them: a wall, a bed, a cover.
    Thing,
    /// Which way something goes.
    Motion,
}

/// A place of the body that can hurt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its name in content and in saved records.
    pub id: String,
    /// Its outline on [`Catalogue::legs`](super::Catalogue::legs), as SVG path data.
    pub path: String,
}
