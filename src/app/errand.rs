//! Errands: what a person asks to be done outside, with a file, the printer, the clipboard or the
//! calendar. It owns what each does and what is said of how it ended; the browser's half is
//! [`crate::host`]'s, and what the files say is the core's.

use std::pin::Pin;

use cramp_check_core::file::{self, Unopened};
use cramp_check_core::record::Record;
use cramp_check_core::reminder::{self, Reminder};
use cramp_check_core::text::Ui;
use web_sys::{Element, File};
use yew::prelude::*;

use super::{App, Event, Notice};
use crate::host::{self, files};
use crate::view::Scene;

/// The largest file that is read at all, in bytes.
const LARGEST: f64 = 2_000_000.0;

/// What a person asks to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Errand {
    /// Print the sheet.
    Print,
    /// Share the sheet as text, in the device's own way.
    Share,
    /// Copy the sheet as text.
    Copy,
    /// Save everything to a file.
    Save,
    /// Save a reminder for a time of day in minutes since midnight; `None` where no time was said.
    Remind(Option<u16>),
    /// Open a file.
    Open(File),
}

/// How an errand that takes a while ended.
#[derive(Debug)]
pub enum Ended {
    /// This is to be said of it, if anything.
    Said(Option<Notice>),
    /// A file was read.
    Read(Box<Result<Record, Notice>>),
}

impl App {
    /// Sets about an errand. What takes a while comes back as an [`Event::Ended`].
    pub(super) fn run(&mut self, ctx: &Context<Self>, errand: Errand) {
        // What leaves the page is whole, however soon after a new screen it is asked for.
        self.is_partial = false;
        let (scene, place) = (self.scene(ctx), self.place);
        // One kind of future: for each of its own, every visitor would download what sees to it.
        let tell = |ends: Pin<Box<dyn Future<Output = Ended>>>| {
            ctx.link()
                .send_future(async move { Event::Ended(place, ends.await) });
            None
        };
        let done = match errand {
            Errand::Print => {
                if let Some(root) = self.root.cast::<Element>() {
                    host::print(&root);
                }
                None
            }
            Errand::Share => {
                let sheet = scene.sheet();
                let text = sheet.plain();
                tell(Box::pin(share(sheet.title, text)))
            }
            Errand::Copy => tell(Box::pin(copy(scene.sheet().plain()))),
            Errand::Save => {
                let catalogue = scene.catalogue();
                let text = file::write(&scene.session.record(catalogue), &catalogue.edition);
                let name = scene.text().ui(Ui::FileName);
                let saved = files::save(&format!("{name}.json"), "application/json", &text);
                Some(saved_or_not(saved))
            }
            Errand::Remind(minute) => {
                Some(minute.map_or(Notice::NotSaved, |minute| remind(&scene, minute)))
            }
            Errand::Open(file) => tell(Box::pin(open(file))),
        };
        self.notice = done.or(self.notice);
    }
}

async fn share(title: String, text: String) -> Ended {
    let failed = files::share(title, text).await == files::Shared::Failed;
    Ended::Said(failed.then_some(Notice::NotShared))
}

async fn copy(text: String) -> Ended {
    let copied = files::copy(text).await;
    Ended::Said(Some(if copied {
        Notice::Copied
    } else {
        Notice::NotCopied
    }))
}

async fn open(file: File) -> Ended {
    Ended::Read(Box::new(read(file).await))
}

async fn read(file: File) -> Result<Record, Notice> {
    if file.size() > LARGEST {
        return Err(Notice::FileForeign);
    }
    let text = files::read(file).await.ok_or(Notice::FileDamaged)?;
    file::read(&text).map_err(|unopened| match unopened {
        Unopened::Foreign(_) => Notice::FileForeign,
        Unopened::Damaged(_) => Notice::FileDamaged,
        Unopened::Newer(_) => Notice::FileNewer,
    })
}

fn saved_or_not(saved: bool) -> Notice {
    if saved {
        Notice::Saved
    } else {
        Notice::NotSaved
    }
}

/// Saves a calendar file with a reminder on every evening that is left.
fn remind(scene: &Scene<'_>, minute: u16) -> Notice {
    let (session, edition) = (scene.session, &scene.catalogue().edition);
    let now = session.now;
    let Some((first, nights)) = reminder::remaining(&session.diary, now, minute, edition) else {
        return Notice::NoEvenings;
    };
    let content = [
        ("version", edition.version.as_str()),
        ("date", &scene.edition_date()),
    ];
    let text = scene.text();
    let reminder = Reminder {
        summary: text.ui(Ui::ReminderSummary).to_owned(),
        description: text.fill(Ui::AboutEdition, &content),
        first,
        minute,
        nights,
        stamp: now.instant.div_euclid(60),
        uid: host::unique_name(),
        product: text.ui(Ui::AppName).to_owned(),
    };
    let name = text.ui(Ui::FileName);
    let text = reminder::calendar(&reminder);
    saved_or_not(files::save(&format!("{name}.ics"), "text/calendar", &text))
}
