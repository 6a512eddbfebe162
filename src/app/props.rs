//! What an app begins with: the content, what the host page set, what was kept, and where the person
//! is. It is gathered before the app is drawn, so that drawing asks nothing of a browser.

use cramp_check_core::calendar::{Day, Moment};
use cramp_check_core::catalogue::RegionId;
use cramp_check_core::journey::Step;
use cramp_check_core::session::Session;
use yew::{Callback, Properties};

use crate::content::Content;
use crate::storage::{Kept, Store};

/// What a host page may set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language that the page wants, for instance `en-GB`.
    pub language: String,
    /// The level of the app's first heading, 1 to 6.
    pub heading_level: u8,
    /// The region, by its name in content.
    pub region: Option<String>,
    /// Where a mistake can be reported: the address of a page or a mail.
    pub report: Option<String>,
    /// What is entered may be kept in the browser.
    pub storage: bool,
    /// What to begin with.
    pub start: Start,
    /// The page is this app's own, so it may use the page's history and title.
    pub standalone: bool,
}

impl Options {
    /// Reads the attributes that a page has set. One that says nothing known is as good as none.
    #[must_use]
    pub fn read(attribute: impl Fn(&str) -> Option<String>) -> Self {
        let level = attribute("heading-level").and_then(|level| level.parse().ok());
        Options {
            language: attribute("lang").unwrap_or_default(),
            heading_level: level.filter(|level| (1..=6).contains(level)).unwrap_or(2),
            region: attribute("region"),
            report: attribute("report").filter(|to| is_link(to)),
            storage: attribute("storage").as_deref() != Some("none"),
            start: match attribute("start").as_deref() {
                Some("plan") => Start::Plan,
                Some("relief") => Start::Relief,
                _ => Start::Check,
            },
            standalone: attribute("standalone").is_some(),
        }
    }
}

/// Only addresses that lead to a page or a mail: an attribute must not bring in script.
fn is_link(address: &str) -> bool {
    ["https://", "http://", "mailto:", "/", "./"]
        .iter()
        .any(|start| address.starts_with(start))
}

/// What a host page wants to begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// The first screen of the check.
    #[default]
    Check,
    /// The checklist.
    Plan,
    /// What to do during a cramp.
    Relief,
}

impl Start {
    /// The screen to begin with.
    #[must_use]
    pub fn step(self) -> Step {
        match self {
            Start::Check => Step::Start,
            Start::Plan => Step::Plan,
            Start::Relief => Step::Relief,
        }
    }
}

/// What a host page is told. None of it holds an answer, nor can one be worked out from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The first screen is there.
    Ready,
    /// Another kind of screen is shown; this is its name.
    Step(&'static str),
    /// The result is shown.
    Complete,
    /// Something went wrong with keeping what was entered.
    Error,
}

impl News {
    /// What the news is called outside.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            News::Ready => "ready",
            News::Step(_) => "step",
            News::Complete => "complete",
            News::Error => "error",
        }
    }

    /// The name of a kind of screen. Which page of questions it is, or whether one was asked after
    /// another answer, would give answers away.
    #[must_use]
    pub fn of_step(step: Step) -> News {
        News::Step(match step {
            Step::Start | Step::Erased => "start",
            Step::Page(_) | Step::Unsure(_) | Step::Review => "check",
            Step::Result => "result",
            Step::Plan | Step::Night(_) | Step::Weeks => "plan",
            Step::Relief => "relief",
            Step::Take | Step::Opened => "take-along",
            Step::WarningSigns => "warning-signs",
            Step::About => "about",
            Step::StartAgain | Step::Erase => "erase",
        })
    }
}

/// Says a day in the words of the person's language. Told to hurry, it only keeps the room of the day
/// where it would have to make ready first.
pub type DayNames = Callback<(Day, DayForm, bool), String>;

/// How much of a day is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayForm {
    /// For instance "Monday 23 November".
    Long,
    /// For instance "Mon 23 Nov".
    Short,
    /// For instance "23 November 2026".
    Date,
}

/// What an app leaves when it is taken out of a page, for the next in the same place.
#[derive(Clone, Debug)]
pub struct Left {
    /// The answers, the plan, and where the person is.
    pub session: Session,
    /// The record as it was last kept.
    pub kept: Kept,
    /// What the page wanted to begin with: if that has changed since, it counts again.
    pub start: Start,
}

/// Something to be said once, beside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The host page does not want anything kept.
    NotAsked,
    /// The browser does not let this page keep anything.
    Refused,
    /// The space for this site is full.
    Full,
    /// What was kept could not be read and was put aside.
    PutAside,
    /// What was kept could not be read, and not be put aside either.
    NotKept,
    /// Not everything could be erased.
    NotErased,
    /// A file was saved.
    Saved,
    /// A file could not be saved.
    NotSaved,
    /// There is no evening left to be reminded on.
    NoEvenings,
    /// The text is in the clipboard.
    Copied,
    /// The text could not be copied.
    NotCopied,
    /// The text could not be shared.
    NotShared,
    /// A file that was opened is not this app's.
    FileForeign,
    /// A file that was opened is not whole.
    FileDamaged,
    /// A file that was opened is of a newer version.
    FileNewer,
    /// What a file held is here now.
    FileTaken,
}

impl Notice {
    /// Whether keeping what was entered does not work as it should, which a host page is told.
    #[must_use]
    pub fn is_trouble(self) -> bool {
        match self {
            Notice::Refused
            | Notice::Full
            | Notice::PutAside
            | Notice::NotKept
            | Notice::NotErased => true,
            Notice::NotAsked
            | Notice::Saved
            | Notice::NotSaved
            | Notice::NoEvenings
            | Notice::Copied
            | Notice::NotCopied
            | Notice::NotShared
            | Notice::FileForeign
            | Notice::FileDamaged
            | Notice::FileNewer
            | Notice::FileTaken => false,
        }
    }
}

/// All that the app begins with. It is gathered before, so that drawing asks nothing of a browser.
#[derive(Clone, Debug, Properties)]
pub struct Props {
    /// The catalogue and its words.
    pub content: Content,
    /// What the host page set.
    pub options: Options,
    /// What was kept from an earlier visit.
    pub kept: Kept,
    /// Where the person is.
    pub step: Step,
    /// The region, as far as it can be guessed.
    pub region: Option<RegionId>,
    /// What the clock on the wall says.
    pub now: Moment,
    /// Days in words.
    pub day_names: DayNames,
    /// The day of the content.
    pub edition_day: Day,
    /// Where to keep the record; `None` where nothing can be kept.
    pub store: Option<Store>,
    /// What has to be said at once.
    pub notice: Option<Notice>,
    /// The device has a way of its own to share things.
    pub can_share: bool,
    /// Tells the host page.
    pub tell: Callback<News>,
    /// What the last app in the same place left.
    pub left: Option<Left>,
    /// The app is in no page now: it shows nothing, keeps nothing and listens to nothing.
    pub is_resting: bool,
}

impl Props {
    /// What an app rests with, until it is put into a page again.
    #[must_use]
    pub fn resting(content: Content) -> Self {
        Props {
            is_resting: true,
            ..Props::bare(content, Options::default())
        }
    }

    /// The first screen for someone who was never here, where nothing of a browser is known.
    #[must_use]
    pub fn bare(content: Content, options: Options) -> Self {
        Props {
            step: options.start.step(),
            kept: Kept::nothing(),
            region: None,
            now: Moment::default(),
            day_names: Callback::from(|_| String::new()),
            edition_day: Day::default(),
            store: None,
            notice: None,
            can_share: false,
            tell: Callback::noop(),
            left: None,
            is_resting: false,
            content,
            options,
        }
    }
}

/// An app is given other properties only when it comes to another place, and then all is new.
impl PartialEq for Props {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}
