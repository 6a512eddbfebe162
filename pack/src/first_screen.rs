//! The first screens as HTML, drawn by the app's own components for someone who was never here: the
//! start stands there at once, the first question as soon as it is asked for, and the app takes their
//! place when it has loaded.

use cramp_check::app::{App, Options, Props, Start};
use cramp_check::content::Content;
use cramp_check_core::answers::Answers;
use cramp_check_core::journey::{self, Step};
use cramp_check_core::text::Ui;
use maud::{PreEscaped, html};
use yew::LocalServerRenderer;

/// The first screens in a language, with their first heading at a level of 1 to 6. The question stands
/// in a template, under the words of the button that leads to it.
#[must_use]
pub fn html(language: &str, heading_level: u8) -> String {
    let content = Content::built_in(language);
    let options = Options {
        language: language.to_owned(),
        heading_level,
        region: None,
        report: None,
        storage: true,
        start: Start::Check,
        standalone: false,
    };
    let first = journey::resume(&content.catalogue, &Answers::none(&content.catalogue));
    let question = screen(content.clone(), options.clone(), first);
    let start = screen(content.clone(), options, Step::Start);
    let both = html! {
        (PreEscaped(start))
        template data-follows=(content.text.ui(Ui::StartCheck)) { (PreEscaped(question)) }
    };
    both.into_string()
}

fn screen(content: Content, options: Options, step: Step) -> String {
    let props = Props {
        step,
        ..Props::bare(content, options)
    };
    let drawing = LocalServerRenderer::<App>::with_props(props)
        .hydratable(false)
        .render();
    pollster::block_on(drawing)
}
