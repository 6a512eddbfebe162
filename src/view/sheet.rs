//! The sheet on paper: what the core puts on it, with the picture of the weeks. On a screen it is
//! not shown. It refuses to know what stands on a sheet.

use cramp_check_core::sheet::{Block, Item, Line, Sheet};
use cramp_check_core::weeks::Weeks;
use yew::prelude::*;

use super::scene::Scene;
use super::weeks;

/// A sheet of more lines is set in smaller type, so that it stays on two pages.
const MOST_IN_LARGE_TYPE: usize = 45;

/// The sheet.
pub fn sheet(scene: &Scene<'_>) -> Html {
    let Sheet {
        title,
        dated,
        blocks,
    } = scene.sheet();
    let lines: usize = blocks.iter().map(|block| block.lines.len()).sum();
    html! {
        <div class={classes!("sheet", (lines > MOST_IN_LARGE_TYPE).then_some("dense"))}>
            { scene.heading(1, title) }
            <p>{ dated }</p>
            { for blocks.iter().map(|block| part(scene, block)) }
        </div>
    }
}

fn part(scene: &Scene<'_>, block: &Block) -> Html {
    html! {
        <section>
            { scene.heading(2, block.heading.clone()) }
            <div class="sheet-lines">{ for block.lines.iter().map(|line| self::line(scene, line)) }</div>
        </section>
    }
}

fn line(scene: &Scene<'_>, line: &Line) -> Html {
    match line {
        Line::Said(said) => html! { <p>{ said.clone() }</p> },
        Line::Under(heading) => html! { <p class="sheet-under">{ heading.clone() }</p> },
        Line::Item(item) => self::item(item),
        Line::Picture => {
            let session = scene.session;
            let edition = &scene.catalogue().edition;
            let weeks = Weeks::of(&session.diary, session.now.day, edition);
            html! { { for weeks.iter().map(|weeks| weeks::picture(scene, weeks)) } }
        }
    }
}

/// What may be read with an item is left for the screen: paper is short.
fn item(item: &Item) -> Html {
    let (name, details) = (item.name.clone(), item.details.join(" "));
    html! {
        <p class="sheet-item">
            if details.is_empty() {
                { name }
            } else {
                <strong>{ name }</strong>{ " " }{ details }
            }
        </p>
    }
}
