//! Keeping: what has changed goes into the browser's storage, and what other tabs have kept or
//! erased comes in. It owns what is said where that fails; the one record is [`crate::storage`]'s.

use cramp_check_core::record::Record;
use cramp_check_core::session::Msg;
use yew::prelude::*;

use super::{App, Notice};
use crate::host;
use crate::storage::{Found, Kept, Saved, Unkept};

/// What is announced to the other widgets of the page when something was kept or erased.
pub(super) const KEPT: &str = "cramp-check:kept";

impl App {
    /// Keeps what has changed, as you go.
    pub(super) fn keep(&mut self, ctx: &Context<Self>) {
        let catalogue = ctx.props().content.catalogue;
        let mine = self.session.record(catalogue);
        let kept = &self.kept.record;
        let unchanged = mine == **kept || (mine.is_empty() && kept.is_empty());
        let Some(store) = self.store.as_ref().filter(|_| !unchanged) else {
            return;
        };
        match store.save(&self.kept, mine) {
            Ok(Saved {
                kept,
                is_merged,
                put_aside,
            }) => {
                if is_merged {
                    self.session
                        .update(catalogue, Msg::RecordChanged((*kept.record).clone()));
                }
                self.kept = kept;
                host::announce(KEPT);
                if put_aside {
                    self.notice = Some(Notice::PutAside);
                }
                if std::mem::take(&mut self.is_full) && self.notice == Some(Notice::Full) {
                    self.notice = None;
                }
            }
            Err(Unkept::Full) => {
                // Said once, not at every tick, until something could be kept again.
                if !std::mem::replace(&mut self.is_full, true) {
                    self.notice = Some(Notice::Full);
                }
            }
            Err(Unkept::Refused) => {
                // Said once: it will not change while the page is open.
                self.store = None;
                self.notice = Some(Notice::Refused);
            }
        }
    }

    pub(super) fn erase(&mut self) {
        self.kept = Kept::nothing();
        self.notice = None;
        if self.store.as_ref().is_some_and(|store| !store.erase()) {
            self.notice = Some(Notice::NotErased);
        }
        host::announce(KEPT);
    }

    /// Takes in what other tabs have kept or erased since. Whether there was anything.
    pub(super) fn look_again(&mut self, ctx: &Context<Self>) -> bool {
        let catalogue = ctx.props().content.catalogue;
        let kept = &self.kept;
        let Some(store) = self.store.as_ref().filter(|store| !store.still_has(kept)) else {
            return false;
        };
        match store.load() {
            Found::Record(theirs) if theirs.record != kept.record => {
                let mine = self.session.record(catalogue);
                let merged = Record::merge(&kept.record, &mine, &theirs.record);
                self.kept = theirs;
                self.take(ctx, Msg::RecordChanged(merged));
            }
            Found::Absent if !kept.record.is_empty() => {
                self.kept = Kept::nothing();
                self.take(ctx, Msg::ErasedElsewhere);
            }
            Found::PutAside => {
                // Its place is empty now; left so, it would be taken for an erasure the next time.
                self.notice = Some(Notice::PutAside);
                self.kept = Kept::nothing();
                self.keep(ctx);
            }
            Found::Record(_) | Found::Absent | Found::Stuck => return false,
        }
        true
    }
}
