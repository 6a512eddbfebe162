//! The leaflet: all that can be read where the app cannot run, as plain HTML made of the same
//! content. It owns the order of its sections and the page around them; it refuses to know anything
//! medical, which is all content, and how it looks, which is `styles/leaflet.css`.
//!
//! It cannot ask, so the safer reading wins everywhere: each tip and each step names everyone who
//! should leave it out, a *not sure* counts as a *yes*, and all words for some answers are written
//! out beside those answers.
//!
//! Invariants: it holds no id, script, style or landmark, and no image but lines, so that it can stand in any page
//! and more than once; headings begin at the level asked for and never skip one.

use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::text::{Text, Ui};
use maud::{DOCTYPE, Markup, html};

mod checklist;
mod reading;
mod relief;
mod rules;
mod signs;
pub mod words;
mod writer;

pub use words::Words;
use writer::Writer;

/// What the page may load: its own style sheet, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/// The leaflet, to be put into a page whose headings above it are over `heading_level`, 1 to 3.
/// `date` is the day of the content in words, as [`Words::day`] tells it.
#[must_use]
pub fn leaflet(
    catalogue: &Catalogue,
    text: &Text,
    words: &Words,
    date: &str,
    heading_level: u8,
) -> Markup {
    let writer = Writer {
        catalogue,
        text,
        words,
        top: heading_level,
    };
    html! {
        div class="leaflet" lang=(text.language) dir=(text.direction) {
            (opening(&writer))
            (signs::section(&writer))
            (relief::section(&writer))
            (checklist::section(&writer))
            (reading::lookalikes(&writer))
            (reading::factors(&writer))
            (reading::topics(&writer, false))
            (reading::topics(&writer, true))
            (reading::sources(&writer, date))
        }
    }
}

/// The leaflet as a page of its own, `leaflet.html`.
#[must_use]
pub fn page(catalogue: &Catalogue, text: &Text, words: &Words, date: &str) -> Markup {
    let leaflet = leaflet(catalogue, text, words, date, 1);
    alone(text, &words.title, &leaflet)
}

/// Something to read as a page of its own, with `leaflet.css` beside it.
#[must_use]
pub fn alone(text: &Text, title: &str, inside: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(text.language) dir=(text.direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="stylesheet" href="leaflet.css";
            }
            body class="leaflet-page" {
                main { (inside) }
            }
        }
    }
}

fn opening(writer: &Writer<'_>) -> Markup {
    let words = writer.words;
    html! {
        (writer.heading(0, &words.title))
        p class="lead" { (words.lead) " " (words.cannot_ask) }
        div class="caution" {
            p { strong { (writer.ui(Ui::NotAdviceTitle)) } " " (writer.ui(Ui::NotAdvice)) }
            p { strong { (words.medicines) } }
            p {
                (writer.ui(Ui::ForAdults)) " "
                strong { (words.under_18) } " "
                (writer.ui(Ui::ChildLead)) " " (writer.ui(Ui::ChildUrgent))
            }
        }
    }
}
