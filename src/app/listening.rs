//! Listening: other tabs, the page coming into sight again, and the browser's own *Back*. It owns what
//! is listened to; what follows is the app's.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, StorageEvent};
use yew::prelude::*;

use super::keeping::KEPT;
use super::{App, Event};
use crate::host;
use crate::storage::KEY;

/// What is raised once a frame has shown what was drawn or ticked.
const SHOWN: &str = "shown";

impl App {
    pub(super) fn listen(&mut self, ctx: &Context<Self>, root: &Element) {
        let tell = ctx.link().callback(|()| Event::Shown);
        let shown = EventListener::new(root, SHOWN, move |_| tell.emit(()));
        self.listeners.push(shown);
        let Some(window) = web_sys::window() else {
            return;
        };
        let link = ctx.link().clone();
        let seen = ctx.link().callback(|()| Event::Seen);
        let storage = {
            let seen = seen.clone();
            EventListener::new(&window, "storage", move |event| {
                let event = event.dyn_ref::<StorageEvent>();
                let key = event.and_then(StorageEvent::key);
                if key.is_none_or(|key| key == KEY) {
                    seen.emit(());
                }
            })
        };
        self.listeners.push(storage);
        let kept = {
            let seen = seen.clone();
            EventListener::new(&window, KEPT, move |_| seen.emit(()))
        };
        self.listeners.push(kept);
        if let Some(document) = window.document() {
            let page = document.clone();
            let seen = EventListener::new(&document, "visibilitychange", move |_| {
                if !page.hidden() {
                    seen.emit(());
                }
            });
            self.listeners.push(seen);
        }
        if ctx.props().options.standalone {
            let catalogue = ctx.props().content.catalogue;
            self.depth = host::history_entry().0;
            host::replace_history(self.depth, &self.session.step.name(catalogue));
            let turned = EventListener::new(&window, "popstate", move |_| {
                let (depth, step) = host::history_entry();
                link.send_message(Event::Turned(depth, step));
            });
            self.listeners.push(turned);
        }
    }
}
