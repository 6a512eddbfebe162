//! Printing. The standalone page prints itself; within another page only the sheet is to be printed,
//! so it goes into a frame of its own, with a copy of the widget's styles. It refuses to know what
//! is printed.

use gloo::events::EventListener;
use js_sys::Function;
use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{
    CssStyleSheet, Element, HtmlIFrameElement, ShadowRoot, ShadowRootInit, ShadowRootMode, Window,
};

/// Prints the page as it is, by the styles that it has for paper.
pub fn print_page() {
    if let Some(window) = web_sys::window() {
        // A browser that will not print shows nothing, and then nothing is lost.
        let _ = window.print();
    }
}

/// Prints `root` alone, which stands in a shadow root with styles of its own. The frame goes when
/// the printing is over.
pub fn print_apart(root: &Element, title: &str) {
    let _ = open_frame(root, title);
}

fn open_frame(root: &Element, title: &str) -> Option<()> {
    let document = root.owner_document()?;
    let frame: HtmlIFrameElement = document.create_element("iframe").ok()?.dyn_into().ok()?;
    frame.set_attribute("aria-hidden", "true").ok()?;
    frame.set_hidden(true);
    let (root, title) = (root.clone(), title.to_owned());
    let filled = frame.clone();
    // Firefox brings the frame's empty page after a moment and in place of the first.
    EventListener::once(&frame, "load", move |_| {
        if print_in(&filled, &root, &title).is_none() {
            filled.remove();
        }
    })
    .forget();
    document.body()?.append_child(&frame).ok()?;
    Some(())
}

fn print_in(frame: &HtmlIFrameElement, root: &Element, title: &str) -> Option<()> {
    let (window, document) = (frame.content_window()?, frame.content_document()?);
    document.set_title(title);
    let host = document.create_element("div").ok()?;
    document.body()?.append_child(&host).ok()?;
    let shadow = host
        .attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))
        .ok()?;
    adopt_styles(root, &window, &shadow);
    let copy = document.import_node_with_deep(root, true).ok()?;
    shadow.append_child(&copy).ok()?;
    let over = frame.clone();
    EventListener::once(&window, "afterprint", move |_| over.remove()).forget();
    window.focus().ok()?;
    window.print().ok()
}

/// Copies the styles around `root` into another document, which takes none of the first one's own.
fn adopt_styles(root: &Element, window: &Window, shadow: &ShadowRoot) -> Option<()> {
    let sheets = Reflect::get(&root.get_root_node(), &"adoptedStyleSheets".into()).ok()?;
    let sheets = Array::from(&sheets);
    let rules = sheets.iter().flat_map(|sheet| {
        let rules = sheet.dyn_into::<CssStyleSheet>().ok();
        let rules = rules.and_then(|sheet| sheet.css_rules().ok());
        let count = rules.as_ref().map_or(0, |rules| rules.length());
        let texts = (0..count).filter_map(move |at| Some(rules.as_ref()?.item(at)?.css_text()));
        texts.collect::<Vec<_>>()
    });
    let constructor = Reflect::get(window, &"CSSStyleSheet".into()).ok()?;
    // What belongs to another frame is of none of this one's types, so it cannot be asked for them.
    let constructor: Function = constructor.unchecked_into();
    let copy = Reflect::construct(&constructor, &Array::new()).ok()?;
    let copy: CssStyleSheet = copy.unchecked_into();
    copy.replace_sync(&rules.collect::<String>()).ok()?;
    let adopted = Array::of1(&copy);
    Reflect::set(shadow, &"adoptedStyleSheets".into(), &adopted).ok()?;
    Some(())
}
