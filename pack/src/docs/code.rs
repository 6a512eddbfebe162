//! Code to be copied, and words with code among them. It refuses to know what the code is for.

use maud::{Markup, html};

/// Stands in every example for the address of the files, until the page's script knows a better one.
pub const BASE: &str = "https://www.example.org/cramp-check/";

/// A piece of code with a button that copies it; `what` completes “Copy …”.
#[must_use]
pub fn block(what: &str, code: &str) -> Markup {
    marked_block(what, &with_base(code))
}

/// The same for code in which the page's script fills in what changes.
#[must_use]
pub fn marked_block(what: &str, code: &Markup) -> Markup {
    html! {
        div.code {
            pre role="group" aria-label=(what) { code { (code) } }
            p.copy {
                button.secondary.needs-script type="button" data-copy { "Copy" span.unseen { " " (what) } }
                span.copied role="status" {}
            }
        }
    }
}

/// Code whose addresses the page's script can change.
#[must_use]
pub fn with_base(code: &str) -> Markup {
    html! {
        @for (index, part) in code.split(BASE).enumerate() {
            @if index > 0 { span data-base { (BASE) } }
            (part)
        }
    }
}

/// Words with code between backticks.
#[must_use]
pub fn prose(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 0 { (part) } @else { code { (part) } }
        }
    }
}
