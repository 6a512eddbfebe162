//! Everything besides storage that is asked of the browser: the clock, its formats, focus, the
//! history and the title. It owns these calls and decides nothing; each does nothing where the
//! browser will not.

use std::cell::OnceCell;

use cramp_check_core::calendar::{Day, Moment};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, EventTarget, History, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::Callback;

use crate::app::{DayForm, DayNames};

pub mod files;

/// Asks the element to print.
const PRINT: &str = "print";

/// Asks to be told once a frame has shown what was drawn.
const DRAWN: &str = "drawn";

/// Take the room of a day until it can be said: wide spaces, between any two of which a line can end.
const LONG_ROOM: &str =
    "\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}";
const SHORT_ROOM: &str = "\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}\u{2003}";

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;
const MILLISECONDS_A_SECOND: f64 = 1_000.0;

/// What the clock on the wall says now.
#[must_use]
pub fn now() -> Moment {
    let now = Date::new_0();
    let seconds = (now.get_time() / MILLISECONDS_A_SECOND).floor();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "seconds and minutes of a browser's clock fit many times over"
    )]
    Moment::at(seconds as i64, -now.get_timezone_offset() as i32)
}

/// A name that nothing else has.
#[must_use]
pub fn unique_name() -> String {
    // A whole number: code that writes fractions is several times as large as the rest of this.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is at least 0 and less than the largest number"
    )]
    let random = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    format!("{}-{random}@cramp-check", now().instant)
}

/// The day that is written as `2026-11-23`.
#[must_use]
pub fn day(date: &str) -> Day {
    let at = Date::new(&JsValue::from_str(date)).get_time();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what is no number, or one too large, becomes a day all the same"
    )]
    Day((at / MILLISECONDS_A_DAY) as i32)
}

/// Says days as a person of that language does. What it takes is made when a day is first said: the
/// first of its kind costs a slow phone more time than the first screen.
#[must_use]
pub fn day_names(language: &str) -> DayNames {
    let language = language.to_owned();
    let formatters = [const { OnceCell::new() }; 3];
    Callback::from(move |(day, form, is_hurried): (Day, DayForm, bool)| {
        let (formatter, first, width, room): (&OnceCell<Option<Function>>, _, _, _) = match form {
            DayForm::Long => (&formatters[0], ("weekday", "long"), "long", LONG_ROOM),
            DayForm::Short => (&formatters[1], ("weekday", "short"), "short", SHORT_ROOM),
            DayForm::Date => (&formatters[2], ("year", "numeric"), "long", LONG_ROOM),
        };
        if is_hurried && formatter.get().is_none() {
            return room.to_owned();
        }
        let parts = [first, ("day", "numeric"), ("month", width)];
        let formatter = formatter.get_or_init(|| self::formatter(&language, &parts));
        let at = Date::new(&JsValue::from_f64(f64::from(day.0) * MILLISECONDS_A_DAY));
        let text = formatter
            .as_ref()
            .and_then(|formatter| formatter.call1(&JsValue::UNDEFINED, &at).ok());
        text.and_then(|text| text.as_string()).unwrap_or_default()
    })
}

/// `None` where the browser can make none.
fn formatter(language: &str, parts: &[(&str, &str)]) -> Option<Function> {
    let options = Object::new();
    for (name, value) in [("timeZone", "UTC")].iter().chain(parts) {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(
            &options,
            &JsValue::from_str(name),
            &JsValue::from_str(value),
        );
    }
    // Called rather than constructed, so that a tag which is none is an error and not an exception:
    // a browser may be set to `en-US@posix`.
    let made = within(&within(&js_sys::global(), "Intl")?, "DateTimeFormat")?;
    let make: Function = made.dyn_into().ok()?;
    let of = |tag: &str| make.call2(&JsValue::UNDEFINED, &JsValue::from_str(tag), &options);
    let formatter = of(&locale(language)).or_else(|_| of(language)).ok()?;
    Some(formatter.unchecked_into::<Intl::DateTimeFormat>().format())
}

fn within(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}

/// The person's own form of a language, for instance `en-GB` of `en`, or else just the language.
fn locale(language: &str) -> String {
    let own = |tag: &String| tag.split('-').next() == Some(language);
    languages()
        .into_iter()
        .find(own)
        .unwrap_or_else(|| language.to_owned())
}

/// The name of the time zone that the browser is set to; empty where it does not tell. Current
/// browsers tell at once; in others a formatter has to be made, which takes far longer.
#[must_use]
pub fn time_zone() -> String {
    zone_now().unwrap_or_else(zone_of_formatter)
}

fn zone_now() -> Option<String> {
    let temporal = within(&js_sys::global(), "Temporal")?;
    let now = within(&temporal, "Now")?;
    let zone: Function = within(&now, "timeZoneId")?.dyn_into().ok()?;
    zone.call0(&now).ok()?.as_string()
}

fn zone_of_formatter() -> String {
    let formatter = Intl::DateTimeFormat::new(&Array::new(), &Object::new());
    Reflect::get(
        &formatter.resolved_options(),
        &JsValue::from_str("timeZone"),
    )
    .ok()
    .and_then(|zone| zone.as_string())
    .unwrap_or_default()
}

/// The languages that the browser asks for, the most wanted first.
#[must_use]
pub fn languages() -> Vec<String> {
    let navigator = web_sys::window().map(|window| window.navigator());
    let languages = navigator.map(|navigator| navigator.languages());
    languages
        .iter()
        .flat_map(|languages| languages.iter())
        .filter_map(|language| language.as_string())
        .collect()
}

/// Moves focus to the element of `root` that matches `selector`, and shows the top of `root` where
/// it has scrolled out of sight.
pub fn focus(root: &Element, selector: &str) {
    let Some(found) = find(root, selector) else {
        return;
    };
    if root.get_bounding_client_rect().top() < 0.0 {
        scroll_to(root, ScrollLogicalPosition::Start);
    }
    // Refused only by an element that takes no focus, and then nothing is lost.
    let _ = found.focus();
}

/// Takes focus away from what has it within `root`. A browser that has to do so because the element goes
/// lays out the old screen together with the new one first.
pub fn let_go(root: &Element) {
    if let Some(found) = find(root, ":focus") {
        // As with taking focus: where it is refused, nothing is lost.
        let _ = found.blur();
    }
}

/// Brings the element of `root` that matches `selector` into sight, moving as little as it can.
pub fn reveal(root: &Element, selector: &str) {
    if let Some(found) = find(root, selector) {
        scroll_to(&found, ScrollLogicalPosition::Nearest);
    }
}

fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}

fn scroll_to(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The present entry of the page's history: how many of this app's lie before it, and its step, if this
/// app put it there.
#[must_use]
pub fn history_entry() -> (i32, Option<String>) {
    let entry = || {
        let state = history()?.state().ok()?.as_string()?;
        let (depth, step) = state.split_once(' ')?;
        Some((depth.parse().ok()?, Some(step.to_owned())))
    };
    entry().unwrap_or_default()
}

/// Adds an entry to the page's history.
pub fn push_history(depth: i32, step: &str) {
    if let Some(history) = history() {
        let _ = history.push_state(&entry(depth, step), "");
    }
}

/// Puts a step in the place of the present entry of the page's history.
pub fn replace_history(depth: i32, step: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state(&entry(depth, step), "");
    }
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn entry(depth: i32, step: &str) -> JsValue {
    JsValue::from_str(&format!("{depth} {step}"))
}

/// Goes back one entry in the page's history.
pub fn go_back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Tells the other widgets of this page something; other tabs hear of it from the browser.
pub fn announce(news: &str) {
    if let Some(window) = web_sys::window() {
        raise(&window, news);
    }
}

/// Has the sheet within `root` printed. The element sees to it, which knows whether the page is its own.
pub fn print(root: &Element) {
    raise(root, PRINT);
}

/// Tells that something was drawn within `root`, which is answered once it was shown.
pub fn tell_drawn(root: &Element) {
    raise(root, DRAWN);
}

fn raise(at: &EventTarget, name: &str) {
    if let Ok(event) = web_sys::Event::new(name) {
        // Nobody can cancel it, so whether anybody did says nothing.
        let _ = at.dispatch_event(&event);
    }
}

/// Lets the page around the app be as dark as the app is.
pub fn set_lamplit(lamplit: bool) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // An attribute of this name can always be set.
        let _ = root.toggle_attribute_with_force("data-lamplit", lamplit);
    }
}

/// Names the page after what `selector` finds in `root`, and the app.
pub fn set_title(root: &Element, selector: &str, app: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let (Some(document), Some(found)) = (document, find(root, selector)) {
        let screen = found.text_content().unwrap_or_default();
        document.set_title(&format!("{screen} – {app}"));
    }
}
