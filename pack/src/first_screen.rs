//! The first screens as HTML, drawn by the app's own components for someone who was never here: the
//! start stands there at once, the first questions as soon as they are asked for, and the app takes their
//! place when it has loaded.

use cramp_check::app::{App, Options, Props, Start};
use cramp_check::content::Content;
use cramp_check_core::answers::{Answer, Answers};
use cramp_check_core::journey::{self, Step};
use cramp_check_core::text::Ui;
use maud::{PreEscaped, html};
use yew::LocalServerRenderer;

/// The first screens in a language, with their first heading at a level of 1 to 6. Those after the start
/// stand in templates, each under the words of the button that leads to it: the age, and for an adult
/// the first page of warning signs.
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
    let catalogue = &content.catalogue;
    let mut answers = Answers::none(catalogue);
    let age = journey::resume(catalogue, &answers);
    if let Step::Page(page) = age {
        for &asked in &catalogue[page].asks {
            answers.set(asked, Answer::No);
        }
    }
    let signs = journey::resume(catalogue, &answers);
    let draw = |step| PreEscaped(screen(content, options.clone(), step));
    let screens = html! {
        (draw(Step::Start))
        template data-follows=(content.text.ui(Ui::StartCheck)) { (draw(age)) }
        template data-follows=(content.text.ui(Ui::AgeAdult)) { (draw(signs)) }
    };
    screens.into_string()
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
