//! The checklist: its items by time of day, each with the reason why it is there. The same rows are
//! read in the result and ticked in the plan.

use cramp_check_core::catalogue::{Action, Grade, Time};
use cramp_check_core::plan::Item;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use cramp_check_core::wording;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::bits::source_list;
use super::drawing::drawing;
use super::scene::Scene;

/// What a row is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// To be read.
    Read,
    /// To be ticked when it is done.
    Tick,
}

/// The items under a heading for each time of day, `depth` levels below the screen's own heading.
pub fn list(scene: &Scene<'_>, items: &[Item], what_for: Use, depth: u8) -> Html {
    let at = |time: Time| {
        let here: Vec<&Item> = items
            .iter()
            .filter(|item| scene.catalogue()[item.action].time == time)
            .collect();
        let rows = here.iter().map(|item| row(scene, item, what_for));
        html! {
            if !here.is_empty() {
                { scene.heading(depth, scene.ui(wording::time(time))) }
                <ul class="rows">{ for rows }</ul>
            }
        }
    };
    html! { <>{ for Time::ALL.into_iter().map(at) }</> }
}

fn row(scene: &Scene<'_>, item: &Item, what_for: Use) -> Html {
    let action = &scene.catalogue()[item.action];
    let words = &scene.text()[item.action];
    let says = wording::worded(
        &scene.session.answers,
        &words.instruction,
        &action.notes,
        &words.notes,
    );
    let look = classes!(
        "row",
        item.is_highlighted().then_some("because"),
        (what_for == Use::Tick && scene.session.diary.is_done(scene.session.day(), action))
            .then_some("done"),
    );
    html! {
        <li key={action.id.clone()} class={look}>
            { head(scene, item, action, what_for) }
            <div class="row-body">
                if what_for == Use::Read {
                    <p>{ says.main.clone() }</p>
                    { drawing(scene, action.drawing) }
                }
                if let Some(caution) = &words.caution {
                    <p class="care-line">{ caution.clone() }</p>
                }
                { for says.more.into_iter().map(|more| html! { <p class="care-line">{ more }</p> }) }
                { for wording::reasons(scene.text(), item, action).into_iter().map(|why| html! { <p class="why">{ why }</p> }) }
                { more(scene, item, action, what_for, says.main) }
            </div>
        </li>
    }
}

fn head(scene: &Scene<'_>, item: &Item, action: &Action, what_for: Use) -> Html {
    let title = scene.text()[item.action].title.clone();
    if what_for == Use::Read {
        return html! { <p class="row-title">{ title }</p> };
    }
    let (id, day) = (item.action, scene.session.day());
    let onchange = scene.send.reform(move |event: web_sys::Event| {
        let input: Option<HtmlInputElement> = event.target_dyn_into();
        Msg::ItemTicked(id, day, input.is_some_and(|input| input.checked()))
    });
    let done = scene.session.diary.is_done(day, action);
    html! {
        <label class="tick">
            <input type="checkbox" checked={done} {onchange} />
            <span class="row-title">{ title }</span>
        </label>
    }
}

/// Why, and where it comes from. Someone who ticks every evening knows what to do, and finds it
/// here, too.
fn more(
    scene: &Scene<'_>,
    item: &Item,
    action: &Action,
    what_for: Use,
    instruction: String,
) -> Html {
    let words = &scene.text()[item.action];
    let (summary, label) = match what_for {
        Use::Read => (Ui::WhyThis, Ui::Details),
        Use::Tick => (Ui::HowThis, Ui::DetailsHow),
    };
    let label = scene.fill(label, &[("item", &words.title)]);
    html! {
        <details class="sources">
            <summary aria-label={label}>{ scene.ui(summary) }</summary>
            if what_for == Use::Tick {
                <p>{ instruction }</p>
                { drawing(scene, action.drawing) }
            }
            <p>{ scene.fill(Ui::HowOften, &[("often", &words.often)]) }</p>
            if action.grade != Grade::SafetyRule {
                <p>{ words.evidence.clone() }</p>
            } else {
                <p>{ scene.ui(Ui::GradeSafety) }</p>
            }
            { source_list(scene, &action.evidence) }
        </details>
    }
}
