//! Where it hurts: a pair of legs to tap on, and beside it the same places as tick-boxes. It owns the
//! two ways to say it; it refuses to know what a chosen place is for, which is the caller's.
//!
//! Everything can be said by the list alone, so the picture is for pointers and eyes only: it takes
//! no focus, and nobody hears each place twice.

use cramp_check_core::catalogue::{Place, PlaceId};
use cramp_check_core::names::Names;
use cramp_check_core::session::Msg;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::drawing::{strokes, view_box};
use super::scene::Scene;

/// The legs under a legend. `chosen` holds the names of places; `toggle` says that a place is chosen
/// from now on, or no longer.
pub fn legs(
    scene: &Scene<'_>,
    legend: Html,
    chosen: &Names,
    toggle: impl Fn(PlaceId, bool) -> Msg + Copy + 'static,
) -> Html {
    let rows = scene.catalogue().all::<Place>().map(|(id, place)| {
        let onchange = scene.send.reform(move |event: web_sys::Event| {
            let input: Option<HtmlInputElement> = event.target_dyn_into();
            toggle(id, input.is_some_and(|input| input.checked()))
        });
        html! {
            <li key={place.id.clone()}>
                <label class="choice">
                    <input type="checkbox" checked={chosen.contains(&place.id)} {onchange} />
                    <span>{ scene.text()[id].name.clone() }</span>
                </label>
            </li>
        }
    });
    html! {
        <fieldset>
            <legend>{ legend }</legend>
            <div class="legs">
                { picture(scene, chosen, toggle) }
                <ul class="choices">{ for rows }</ul>
            </div>
        </fieldset>
    }
}

/// The picture, with its words under it: eyes need to be told which leg is which.
fn picture(
    scene: &Scene<'_>,
    chosen: &Names,
    toggle: impl Fn(PlaceId, bool) -> Msg + Copy + 'static,
) -> Html {
    let id = scene.catalogue().legs;
    let drawing = &scene.catalogue()[id];
    let places = scene.catalogue().all::<Place>().map(|(id, place)| {
        let is_chosen = chosen.contains(&place.id);
        let onclick = scene
            .send
            .reform(move |_: MouseEvent| toggle(id, !is_chosen));
        let look = classes!("spot", is_chosen.then_some("chosen"));
        html! { <path key={place.id.clone()} class={look} d={place.path.clone()} {onclick} /> }
    });
    html! {
        <div class="legs-picture" aria-hidden="true">
            <svg class="cramp-drawing" viewBox={view_box(drawing)}>
                { for places }
                { strokes(drawing) }
            </svg>
            <p class="hint">{ scene.text()[id].clone() }</p>
        </div>
    }
}
