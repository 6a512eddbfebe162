//! The page's history: a standalone app has an entry for each step, so that the browser's own *Back*
//! leads where the app's does. It refuses to know how a step was reached.

use cramp_check_core::session::Change;
use yew::prelude::*;

use super::App;
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
                host::push_history(self.depth, &step);
            }
            Change::Returned => {
                self.depth -= 1;
                host::go_back();
            }
            Change::Replaced | Change::Erased => host::replace_history(self.depth, &step),
        }
    }
}
