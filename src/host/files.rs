//! What leaves the page by the person's own hand, and what comes in: files, the clipboard, and the
//! device's own sharing. It refuses to know what any of it says.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DomException, File, HtmlAnchorElement, ShareData, Url};

/// How sharing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was handed over, or the person thought better of it.
    Done,
    /// The browser would not.
    Failed,
}

/// Gives the person a file to keep. `false` where the browser would not.
#[must_use]
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    hand_over(name, kind, text).is_some()
}

fn hand_over(name: &str, kind: &str, text: &str) -> Option<()> {
    let parts = Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    // It need not be in the page to be followed.
    link.click();
    // The browser has taken the file when the click returns.
    let _ = Url::revoke_object_url(&address);
    Some(())
}

/// The text of a file that the person chose; `None` where it cannot be read.
pub async fn read(file: File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// Puts a text into the clipboard. `false` where the browser would not.
pub async fn copy(text: String) -> bool {
    let Some(clipboard) = clipboard() else {
        return false;
    };
    JsFuture::from(clipboard.write_text(&text)).await.is_ok()
}

/// The clipboard, which a page has only over a safe connection.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    clipboard.dyn_into().ok()
}

/// Whether the device has a way of its own to share things.
#[must_use]
pub fn can_share() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let share = navigator.map(|navigator| Reflect::get(&navigator, &JsValue::from_str("share")));
    share.is_some_and(|share| share.is_ok_and(|share| share.is_function()))
}

/// Opens the device's own way to share a text.
pub async fn share(title: String, text: String) -> Shared {
    let Some(promise) = ask_to_share(&title, &text) else {
        return Shared::Failed;
    };
    match JsFuture::from(promise).await {
        Err(error) if !is_abort(&error) => Shared::Failed,
        Ok(_) | Err(_) => Shared::Done,
    }
}

fn ask_to_share(title: &str, text: &str) -> Option<Promise> {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    Some(web_sys::window()?.navigator().share_with_data(&data))
}

fn is_abort(error: &JsValue) -> bool {
    let error = error.dyn_ref::<DomException>();
    error.is_some_and(|error| error.name() == "AbortError")
}
