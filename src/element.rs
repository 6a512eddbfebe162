//! Puts the app into an element of a page and takes it out again: what `cramp-check.js` calls. It
//! owns the reading of options and of the first state; it refuses to know what is on a screen.

use cramp_check_core::catalogue::Region;
use cramp_check_core::journey::Step;
use cramp_check_core::record::Record;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

use crate::app::{App, Notice, Options, Props};
use crate::content::Content;
use crate::host;
use crate::storage::{Found, Store};

/// The style sheet of the widget, for the shadow root.
const STYLE: &str = concat!(
    include_str!("../styles/tokens.css"),
    include_str!("../styles/widget.css"),
    include_str!("../styles/print.css"),
);

/// The text of the style sheet that the shadow root needs.
#[wasm_bindgen]
#[must_use]
pub fn style() -> String {
    STYLE.to_owned()
}

/// An app in an element.
#[wasm_bindgen]
pub struct Mounted(AppHandle<App>);

#[wasm_bindgen]
impl Mounted {
    /// Takes the app out, with everything that it listens to.
    pub fn destroy(self) {
        self.0.destroy();
    }
}

/// Puts the app into `root`, with the attributes of `element` as its options: `lang`, `region`,
/// `report`, `heading-level` (1 to 6) and `standalone` (the page is this app's own, so it may use
/// the page's history and title).
///
/// # Errors
/// When the content that was built in cannot be read.
#[wasm_bindgen]
pub fn mount(root: Element, element: &Element) -> Result<Mounted, JsError> {
    let options = options(element);
    let content = Content::built_in(&options.language).map_err(|error| JsError::new(&error))?;
    let props = props(content, options);
    Ok(Mounted(
        yew::Renderer::<App>::with_root_and_props(root, props).render(),
    ))
}

fn options(element: &Element) -> Options {
    let language = element
        .closest("[lang]")
        .ok()
        .flatten()
        .and_then(|with| with.get_attribute("lang"));
    let level = element.get_attribute("heading-level");
    let level = level.and_then(|level| level.parse().ok());
    Options {
        language: language.unwrap_or_default(),
        heading_level: level.filter(|level| (1..=6).contains(level)).unwrap_or(2),
        region: element.get_attribute("region"),
        report: element.get_attribute("report").filter(|to| is_link(to)),
        standalone: element.has_attribute("standalone"),
    }
}

/// Only addresses that lead to a page or a mail: an attribute must not bring in script.
fn is_link(address: &str) -> bool {
    ["https://", "http://", "mailto:", "/", "./"]
        .iter()
        .any(|start| address.starts_with(start))
}

fn props(content: Content, options: Options) -> Props {
    let store = Store::open().ok();
    let found = store.as_ref().map(Store::load);
    let (notice, record) = match found {
        None => (Some(Notice::Refused), Record::empty()),
        Some(Found::Absent) => (None, Record::empty()),
        Some(Found::Record(record)) => (None, record),
        Some(Found::PutAside) => (Some(Notice::PutAside), Record::empty()),
        Some(Found::Stuck) => (Some(Notice::NotKept), Record::empty()),
    };
    let catalogue = &content.catalogue;
    let kept_step = options.standalone.then(host::history_step).flatten();
    let step = kept_step.and_then(|name| Step::from_name(catalogue, &name));
    let named = options.region.as_deref();
    let region = named
        .and_then(|name| catalogue.find::<Region>(name))
        .or_else(|| catalogue.guess_region(&host::time_zone(), &host::languages()));
    let today = host::today();
    let language = &content.text.language;
    Props {
        today,
        today_name: host::day_name(today, language),
        edition_date: host::date_name(&catalogue.edition.date, language),
        // What could not be put aside is left alone, and so nothing new is kept.
        store: store.filter(|_| notice != Some(Notice::NotKept)),
        record,
        notice,
        step: step.unwrap_or(Step::Start),
        region,
        content,
        options,
    }
}
