//! The sheet on paper: what the core puts on it, with the picture of the weeks. On a screen it is
//! not shown. It refuses to know what stands on a sheet.

use cramp_check_core::sheet::{Block, Item, Line, Sheet};
use cramp_check_core::weeks::Weeks;

use super::scene::Scene;
use super::tags::{Drawn, all, div, looks, p, rows, section, spaced, strong, tag, text};
use super::weeks;

/// A sheet of more lines is set in smaller type, so that it stays on two pages.
const MOST_IN_LARGE_TYPE: usize = 45;

/// The sheet.
pub fn sheet(scene: &Scene<'_>) -> Drawn {
    let Sheet {
        title,
        dated,
        blocks,
    } = scene.sheet();
    let lines: usize = blocks.iter().map(|block| block.lines.len()).sum();
    let look = looks(&[("sheet", true), ("dense", lines > MOST_IN_LARGE_TYPE)]);
    let blocks = rows(blocks.iter().map(|block| part(scene, block)));
    let parts = vec![scene.heading_of(0, &title), p("", &dated), all(blocks)];
    div(&look, parts)
}

fn part(scene: &Scene<'_>, block: &Block) -> Drawn {
    let lines = rows(block.lines.iter().map(|line| said(scene, line)));
    let parts = vec![
        scene.heading_of(1, &block.heading),
        div("sheet-lines", lines),
    ];
    section("", parts)
}

fn said(scene: &Scene<'_>, line: &Line) -> Drawn {
    match line {
        Line::Said(said) => p("", said),
        Line::Under(heading) => p("sheet-under", heading),
        Line::Item(item) => self::item(item),
        Line::Picture => {
            let session = scene.session;
            let edition = &scene.catalogue().edition;
            let weeks = Weeks::of(&session.diary, session.now.day, edition);
            let picture = weeks.map(|weeks| weeks::picture(scene, &weeks, None));
            picture.unwrap_or_default()
        }
    }
}

/// What may be read with an item is left for the screen: paper is short.
fn item(item: &Item) -> Drawn {
    if item.details.is_empty() {
        return p("sheet-item", &item.name);
    }
    let details = text(&item.details.join(" "));
    tag("p", "sheet-item", spaced(strong(&item.name), details))
}
