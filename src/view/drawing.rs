//! A line drawing as SVG. It owns the markup; how each line looks is the style sheet's, and what is
//! to be seen on it is told in words to whoever cannot see it.

use cramp_check_core::catalogue::{Drawing, DrawingId, Shows, Stroke};

use super::scene::Scene;
use super::tags::{Drawn, all, path, rows, svg};

/// The drawing of something that has one.
pub fn drawing(scene: &Scene<'_>, id: Option<DrawingId>) -> Drawn {
    let Some(id) = id else {
        return Drawn::default();
    };
    let drawing = &scene.catalogue()[id];
    let told = Some(scene.text()[id].as_str());
    let look = Some("cramp-drawing");
    svg(look, &view_box(drawing), told, strokes(drawing))
}

/// The box that a drawing is drawn in.
pub fn view_box(drawing: &Drawing) -> String {
    format!("0 0 {} {}", drawing.width, drawing.height)
}

/// Its lines, the last on top.
pub fn strokes(drawing: &Drawing) -> Drawn {
    let stroke = |stroke: &Stroke| {
        let look = match stroke.shows {
            Shows::Body => "body",
            Shows::Thing => "thing",
            Shows::Motion => "motion",
        };
        path(look, &stroke.path).into()
    };
    all(rows(drawing.strokes.iter().map(stroke)))
}
