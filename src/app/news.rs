//! What the host page is told of: the kind of screen, a finished check, and trouble with what is kept. It refuses to
//! know any answer.

use cramp_check_core::journey::Step;
use yew::prelude::*;

use super::{App, News, Notice};

impl App {
    /// Tells the host page what is new since `before`: the kind of screen, and the notice.
    pub(super) fn tell(&self, ctx: &Context<Self>, before: Option<(News, Option<Notice>)>) {
        let tell = &ctx.props().tell;
        let (step_before, notice_before) = before.unzip();
        let step = News::of_step(self.session.step);
        if step_before != Some(step) {
            tell.emit(step);
            if self.session.step == Step::Result {
                tell.emit(News::Complete);
            }
        }
        let is_trouble = self.notice.is_some_and(Notice::is_trouble);
        if is_trouble && notice_before.flatten() != self.notice {
            tell.emit(News::Error);
        }
    }
}
