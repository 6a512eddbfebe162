//! The page's history and its title: a standalone app has an entry for each step, so that the browser's own
//! *Back* leads where the app's does. It refuses to know how a step was reached.
//!
//! A new entry and a new title take a slow phone some milliseconds each, and nobody sees them on the screen: they
//! come after the frame that shows it.

use cramp_check_core::session::Change;
use cramp_check_core::text::Ui;
use web_sys::Element;
use yew::prelude::*;

use super::{App, Focus};
use crate::host;

impl App {
    /// Does in the page's history what a change has done to the steps.
    pub(super) fn go_in_history(&mut self, ctx: &Context<Self>, change: Change) {
        if !ctx.props().options.standalone {
            return;
        }
        let step = self.session.step.name(ctx.props().content.catalogue);
        match change {
            Change::Stayed => {}
            Change::WentOn => {
                self.depth += 1;
                self.is_ahead = true;
            }
            Change::Returned => {
                self.depth -= 1;
                host::go_back();
            }
            Change::Replaced | Change::Erased => host::replace_history(self.depth, &step),
        }
    }

    /// Has the page's history and title say what is on the screen.
    pub(super) fn tell_page(&mut self, ctx: &Context<Self>) {
        if !ctx.props().options.standalone {
            return;
        }
        self.add_entry(ctx);
        if let Some(root) = self.root.cast::<Element>() {
            let app = ctx.props().content.text.ui(Ui::AppName);
            host::set_title(&root, Focus::Heading.selector(), app);
        }
    }

    /// Adds the entry that the history is still to get. Another step needs one of its own.
    pub(super) fn add_entry(&mut self, ctx: &Context<Self>) {
        if std::mem::take(&mut self.is_ahead) {
            let step = self.session.step.name(ctx.props().content.catalogue);
            host::push_history(self.depth, &step);
        }
    }
}
