//! Where it hurts: a pair of legs to tap on, and beside it the same places as tick-boxes. It owns the
//! two ways to say it; it refuses to know what a chosen place is for, which is the caller's.
//!
//! Everything can be said by the list alone, so the picture is for pointers and eyes only: it takes
//! no focus, and nobody hears each place twice.

use cramp_check_core::catalogue::{Place, PlaceId};
use cramp_check_core::names::Names;
use cramp_check_core::session::Msg;
use yew::virtual_dom::Key;

use super::drawing::{strokes, view_box};
use super::scene::Scene;
use super::tags::{
    Drawn, Happens, all, div, element, li, looks, p, path, rows, span, svg, tag, tick_box, ul,
};

/// The legs under a legend. `chosen` holds the names of places; `toggle` says that a place is chosen
/// from now on, or no longer.
pub fn legs(
    scene: &Scene<'_>,
    legend: Drawn,
    chosen: &Names,
    toggle: impl Fn(PlaceId, bool) -> Msg + Copy + 'static,
) -> Drawn {
    let row = |(id, place): (PlaceId, &Place)| {
        let ticked = scene.on_tick(move |hurts| toggle(id, hurts));
        let parts = vec![
            tick_box(chosen.contains(&place.id), None, None, ticked),
            span("", &scene.text()[id].name),
        ];
        li(&place.id, "", vec![tag("label", "choice", all(parts))])
    };
    let rows = rows(scene.catalogue().all::<Place>().map(row));
    let legs = vec![picture(scene, chosen, toggle), ul("choices", rows)];
    let parts = vec![tag("legend", "", legend), div("legs", legs)];
    tag("fieldset", "", all(parts))
}

/// The picture, with its words under it: eyes need to be told which leg is which.
fn picture(
    scene: &Scene<'_>,
    chosen: &Names,
    toggle: impl Fn(PlaceId, bool) -> Msg + Copy + 'static,
) -> Drawn {
    let id = scene.catalogue().legs;
    let drawing = &scene.catalogue()[id];
    let spot = |(id, place): (PlaceId, &Place)| {
        let is_chosen = chosen.contains(&place.id);
        let look = looks(&[("spot", true), ("chosen", is_chosen)]);
        let spot = path(&look, &place.path).keyed(Key::from(place.id.as_str()));
        let tapped = scene.send.reform(move |_| toggle(id, !is_chosen));
        spot.on(Happens::Tap, tapped).into()
    };
    let mut shapes = rows(scene.catalogue().all::<Place>().map(spot));
    shapes.push(strokes(drawing));
    let look = Some("cramp-drawing");
    let parts = vec![
        svg(look, &view_box(drawing), None, all(shapes)),
        p("hint", &scene.text()[id]),
    ];
    let values = ["true", "legs-picture"].map(Some);
    element("div", &["aria-hidden", "class"], values, all(parts)).into()
}
