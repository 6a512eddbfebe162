//! What an app begins with: the content, what the host page set, what was kept, and where the person
//! is. It is gathered before the app is drawn, so that drawing asks nothing of a browser.

use cramp_check_core::catalogue::RegionId;
use cramp_check_core::diary::Day;
use cramp_check_core::journey::Step;
use cramp_check_core::record::Record;
use yew::Properties;

use crate::content::Content;
use crate::storage::Store;

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
    /// The page is this app's own, so it may use the page's history and title.
    pub standalone: bool,
}

/// Something to be said once, beside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
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
}

/// All that the app begins with. It is gathered before, so that drawing asks nothing of a browser.
#[derive(Clone, Debug, Properties)]
pub struct Props {
    /// The catalogue and its words.
    pub content: Content,
    /// What the host page set.
    pub options: Options,
    /// What was kept from an earlier visit.
    pub record: Record,
    /// Where the person is.
    pub step: Step,
    /// The region, as far as it can be guessed.
    pub region: Option<RegionId>,
    /// The person's calendar day.
    pub today: Day,
    /// The same in words.
    pub today_name: String,
    /// The date of the content in words.
    pub edition_date: String,
    /// Where to keep the record; `None` where nothing can be kept.
    pub store: Option<Store>,
    /// What has to be said at once.
    pub notice: Option<Notice>,
}

/// An app is given its properties once.
impl PartialEq for Props {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
