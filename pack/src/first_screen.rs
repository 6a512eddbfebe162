//! The first screen as HTML, drawn by the app's own components for someone who was never here: it
//! stands there at once, and the app takes its place when it has loaded.

use cramp_check::app::{App, Options, Props, Start};
use cramp_check::content::Content;
use cramp_check_core::calendar::Moment;
use cramp_check_core::record::Record;
use yew::{Callback, LocalServerRenderer};

use crate::folder::{Failure, Result};

/// The first screen in a language, with its first heading at a level of 1 to 6.
///
/// # Errors
/// When the app's content cannot be read.
pub fn html(language: &str, heading_level: u8) -> Result<String> {
    let content =
        Content::built_in(language).map_err(|error| Failure::new("first screen", error))?;
    let options = Options {
        language: language.to_owned(),
        heading_level,
        region: None,
        report: None,
        storage: true,
        start: Start::Check,
        standalone: false,
    };
    let props = Props {
        step: options.start.step(),
        record: Record::empty(),
        region: None,
        // Neither is on that screen.
        can_share: false,
        now: Moment::default(),
        day_names: Callback::from(|_| String::new()),
        edition_date: String::new(),
        store: None,
        notice: None,
        tell: Callback::noop(),
        left: None,
        content,
        options,
    };
    let drawing = LocalServerRenderer::<App>::with_props(props)
        .hydratable(false)
        .render();
    Ok(pollster::block_on(drawing))
}
