//! Puts the app into an element of a page and takes it out again: what
//! `src/element/` calls. It
//! owns the reading of options and of the first state; it refuses to know what is on a screen.

use cramp_check_core::catalogue::Region;
use cramp_check_core::journey::Step;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback};

use crate::app::{self, App, News, Notice, Options, Props};
use crate::content::Content;
use crate::host;
use crate::storage::{Found, Kept, Store};

/// An app, in an element or at rest. The framework never lets go of a place where an app once was, so
/// an app that is taken out rests until another element needs one.
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<App>,
    content: Content,
}

/// What an app leaves when it is taken out, for the next one in the same element to go on from.
#[wasm_bindgen]
pub struct Left(app::Left);

#[wasm_bindgen]
impl Mounted {
    /// Takes the app out, with everything that it listens to.
    #[must_use]
    pub fn leave(&mut self) -> Option<Left> {
        let left = self.app.get_component().map(|app| app.left());
        self.app.update(Props::resting(self.content));
        left.map(Left)
    }

    /// Puts an app that rests into the place of another element. All else is as with [`mount`].
    pub fn enter(&mut self, element: &Element, tell: Function, left: Option<Left>) {
        let props = place(element, tell, left);
        self.content = props.content;
        self.app.update(props);
    }
}

/// Puts the app into `root`, with the attributes of `element` as its options: `lang`, `region`,
/// `report`, `heading-level` (1 to 6), `storage`, `start` and `standalone` (the page is this app's
/// own, so it may use the page's history and title).
///
/// `tell` is called with the name of each piece of news and its details; none holds an answer.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Element, element: &Element, tell: Function, left: Option<Left>) -> Mounted {
    let props = place(element, tell, left);
    let content = props.content;
    let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    Mounted { app, content }
}

/// All that an app begins with in an element.
fn place(element: &Element, tell: Function, left: Option<Left>) -> Props {
    let options = options(element);
    let content = Content::built_in(&options.language);
    let tell = Callback::from(move |news: News| pass_on(&tell, news));
    props(content, options, tell, left.map(|Left(left)| left))
}

fn pass_on(tell: &Function, news: News) {
    let detail = Object::new();
    let told = match news {
        News::Step(name) => Some(("step", name)),
        News::Error => Some(("reason", "storage")),
        News::Ready | News::Complete => None,
    };
    if let Some((key, value)) = told {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&detail, &key.into(), &value.into());
    }
    // What a page does with the news is its own affair, and so are its mistakes.
    let _ = tell.call2(&JsValue::NULL, &news.name().into(), &detail);
}

/// The element's own attributes; its language may be said by anything around it.
fn options(element: &Element) -> Options {
    Options::read(|name| match name {
        "lang" => element.closest("[lang]").ok()??.get_attribute(name),
        _ => element.get_attribute(name),
    })
}

fn props(
    content: Content,
    options: Options,
    tell: Callback<News>,
    left: Option<app::Left>,
) -> Props {
    let (store, kept, notice) = kept(&options);
    let catalogue = content.catalogue;
    let kept_step = options
        .standalone
        .then(|| host::history_entry().1)
        .flatten();
    let step = kept_step.and_then(|name| Step::from_name(catalogue, &name));
    let named = options.region.as_deref();
    let region = named
        .and_then(|name| catalogue.find::<Region>(name))
        .or_else(|| catalogue.guess_region(&host::time_zone(), &host::languages()));
    let language = &content.text.language;
    Props {
        now: host::now(),
        can_share: host::files::can_share(),
        day_names: host::day_names(language),
        edition_day: host::day(&catalogue.edition.date),
        store,
        kept,
        notice,
        step: step.unwrap_or(options.start.step()),
        region,
        content,
        options,
        tell,
        left,
        is_resting: false,
    }
}

/// Where to keep the record, what was kept, and what has to be said about it.
fn kept(options: &Options) -> (Option<Store>, Kept, Option<Notice>) {
    let nothing = Kept::nothing();
    if !options.storage {
        return (None, nothing, Some(Notice::NotAsked));
    }
    let Ok(store) = Store::open() else {
        return (None, nothing, Some(Notice::Refused));
    };
    match store.load() {
        Found::Absent => (Some(store), nothing, None),
        Found::Record(kept) => (Some(store), kept, None),
        Found::PutAside => (Some(store), nothing, Some(Notice::PutAside)),
        // What could not be put aside is left alone, and so nothing new is kept.
        Found::Stuck => (None, nothing, Some(Notice::NotKept)),
    }
}
