//! Where focus goes after a drawing, what finds that there, and when it lets go of what was there before. It
//! refuses to know how it goes.

use cramp_check_core::journey::Step;
use web_sys::Element;

use super::App;
use crate::host;

/// Where focus goes after the next drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    Heading,
    Problem,
}

impl Focus {
    /// What finds it in the drawing.
    pub(super) fn selector(self) -> &'static str {
        match self {
            Focus::Heading => "[data-heading]",
            Focus::Problem => "[data-problem]",
        }
    }
}

impl App {
    /// After a change: focus follows what is new on the screen.
    pub(super) fn move_focus(&mut self, step_before: Step, is_new_view: bool) {
        if self.session.problem.is_some() {
            self.focus = Some(Focus::Problem);
        } else if is_new_view || self.session.step != step_before {
            self.focus = Some(Focus::Heading);
            // The elements of a page of questions stay, for the next page takes them over.
            if !matches!(step_before, Step::Page(_))
                && let Some(root) = self.root.cast::<Element>()
            {
                host::let_go(&root);
            }
        }
    }
}
