//! The checklist: its items by time of day, each with the reason why it is there. The same rows are
//! read in the result and ticked in the plan.

use cramp_check_core::catalogue::{Action, Grade, Time};
use cramp_check_core::plan::Item;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::bits::{source_list, worded};
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
                { scene.heading(depth, scene.ui(name(time))) }
                <ul class="rows">{ for rows }</ul>
            }
        }
    };
    html! { <>{ for Time::ALL.into_iter().map(at) }</> }
}

fn name(time: Time) -> Ui {
    match time {
        Time::Day => Ui::TimeDay,
        Time::Evening => Ui::TimeEvening,
        Time::Bedtime => Ui::TimeBedtime,
        Time::Once => Ui::TimeOnce,
    }
}

fn row(scene: &Scene<'_>, item: &Item, what_for: Use) -> Html {
    let action = &scene.catalogue()[item.action];
    let words = &scene.text()[item.action];
    let says = worded(scene, &words.instruction, &action.notes, &words.notes);
    let look = classes!(
        "row",
        item.is_highlighted().then_some("because"),
        (what_for == Use::Tick && scene.session.diary.is_done(scene.session.today, action))
            .then_some("done"),
    );
    html! {
        <li key={action.id.clone()} class={look}>
            { head(scene, item, action, what_for) }
            <div class="row-body">
                <p>{ says.main }</p>
                { drawing(scene, action.drawing) }
                if let Some(caution) = &words.caution {
                    <p class="care-line">{ caution.clone() }</p>
                }
                { for says.more.into_iter().map(|more| html! { <p class="care-line">{ more }</p> }) }
                { for reasons(scene, item, action).into_iter().map(|why| html! { <p class="why">{ why }</p> }) }
                { more(scene, item, action) }
            </div>
        </li>
    }
}

fn head(scene: &Scene<'_>, item: &Item, action: &Action, what_for: Use) -> Html {
    let title = scene.text()[item.action].title.clone();
    if what_for == Use::Read {
        return html! { <p class="row-title">{ title }</p> };
    }
    let id = item.action;
    let onchange = scene.send.reform(move |event: web_sys::Event| {
        let input: Option<HtmlInputElement> = event.target_dyn_into();
        Msg::ItemTicked(id, input.is_some_and(|input| input.checked()))
    });
    let done = scene.session.diary.is_done(scene.session.today, action);
    html! {
        <label class="tick">
            <input type="checkbox" checked={done} {onchange} />
            <span class="row-title">{ title }</span>
        </label>
    }
}

fn reasons(scene: &Scene<'_>, item: &Item, action: &Action) -> Vec<AttrValue> {
    if item.is_highlighted() {
        let because = item.because.iter();
        return because.map(|&id| scene.told(Ui::BecauseYou, id)).collect();
    }
    let put_in_by_doubt = !action.everyone;
    let why = if put_in_by_doubt {
        Ui::ForSafety
    } else {
        Ui::ForEveryone
    };
    vec![scene.ui(why)]
}

fn more(scene: &Scene<'_>, item: &Item, action: &Action) -> Html {
    let words = &scene.text()[item.action];
    let label = scene.fill(Ui::Details, &[("item", &words.title)]);
    html! {
        <details class="sources">
            <summary aria-label={label}>{ scene.ui(Ui::WhyThis) }</summary>
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
