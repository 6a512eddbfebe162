//! The clock: tells the session what time it is, and looks again often enough for a cramp that is
//! timed, or for midnight. It refuses to know what follows from the time.

use cramp_check_core::journey::Step;
use cramp_check_core::session::Msg;
use gloo::timers::callback::Interval;
use yew::prelude::*;

use super::{App, Event};
use crate::host;

/// How often the clock is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    Seconds,
    Minutes,
}

impl Pace {
    fn milliseconds(self) -> u32 {
        match self {
            Pace::Seconds => 1_000,
            // Midnight need not be met to the second.
            Pace::Minutes => 30_000,
        }
    }
}

impl App {
    /// Tells the session what time it is. Whether that can be seen on the screen.
    pub(super) fn read_clock(&mut self, ctx: &Context<Self>) -> bool {
        let (before, now) = (self.session.now, host::now());
        let catalogue = ctx.props().content.catalogue;
        self.session.update(catalogue, Msg::ClockRead(now));
        let is_new_hour = (before.day, before.is_small_hours()) != (now.day, now.is_small_hours());
        is_new_hour || self.pace() == Pace::Seconds && before.instant != now.instant
    }

    /// How often to look at the clock: for a cramp that is timed, or for midnight.
    pub(super) fn pace(&self) -> Pace {
        let is_timed = self.session.step == Step::Relief && self.session.cramp_seconds().is_some();
        if is_timed {
            Pace::Seconds
        } else {
            Pace::Minutes
        }
    }

    pub(super) fn keep_pace(&mut self, ctx: &Context<Self>) {
        let pace = self.pace();
        if self.ticking.as_ref().is_none_or(|(kept, _)| *kept != pace) {
            let link = ctx.link().clone();
            let look = move || link.send_message(Event::TimePassed);
            self.ticking = Some((pace, Interval::new(pace.milliseconds(), look)));
        }
    }
}
