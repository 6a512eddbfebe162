//! The tables of everything that the element offers. It refuses to know any of it: the description
//! does.

use maud::{Markup, html};

use super::code::prose;
use super::description::{Description, Member};

/// All tables.
#[must_use]
pub fn section(description: &Description) -> Markup {
    html! {
        section aria-labelledby="reference" {
            h2 #reference { "Reference" }
            p {
                "The same description, for editors and other tools, is in "
                a href="npm/custom-elements.json" { "custom-elements.json" } "."
            }
            (table("Attributes", &description.attributes, Some(("Values", &values))))
            p { "A change takes effect at once; what a person has entered stays." }
            (table("Events", &description.events, Some(("Detail", &detail))))
            p { "All of them bubble and are composed, and none carries an answer." }
            (table("Custom properties", &description.css_properties, Some(("Default", &default))))
            p {
                "Set them on " code { "cramp-check" } " in your style sheet. "
                code { "light-dark()" } " as a value of your own needs a browser from 2024 or later."
            }
            (table("Parts", &description.css_parts, None))
            p { "Reach them with " code { "cramp-check::part(primary)" } "." }
            (table("Slots", &description.slots, None))
        }
    }
}

type Middle<'a> = Option<(&'a str, &'a dyn Fn(&Member) -> Markup)>;

/// Its roles are written out: on a phone the cells stand below each other, and an element of a table
/// that does not look like one is no longer told as one by every browser.
fn table(title: &str, members: &[Member], middle: Middle<'_>) -> Markup {
    let id = format!("table-{}", title.to_lowercase().replace(' ', "-"));
    html! {
        h3 id=(id) { (title) }
        div role="table" aria-labelledby=(id) {
            div role="rowgroup" {
                div role="row" {
                    div role="columnheader" { "Name" }
                    @if let Some((head, _)) = middle { div role="columnheader" { (head) } }
                    div role="columnheader" { "What it is" }
                }
            }
            div role="rowgroup" {
                @for member in members {
                    div role="row" {
                        div role="rowheader" {
                            @if member.name.is_empty() { "(no name)" } @else { code { (member.name) } }
                        }
                        @if let Some((_, cell)) = middle { div role="cell" { (cell(member)) } }
                        div role="cell" { (prose(&member.description)) }
                    }
                }
            }
        }
    }
}

fn values(attribute: &Member) -> Markup {
    let values = attribute.values();
    html! {
        @if attribute.is_switch() { "there or not" } @else if values.is_empty() { "text" }
        @for (index, value) in values.iter().enumerate() {
            @if index > 0 { ", " }
            code { (value) }
        }
        @if let Some(default) = attribute.default() { "; if not set: " code { (default) } }
    }
}

fn detail(event: &Member) -> Markup {
    let inside = event.kind().strip_prefix("CustomEvent<");
    match inside.and_then(|kind| kind.strip_suffix('>')) {
        Some("{}") | None => html! { "nothing" },
        Some(detail) => html! { code { (detail) } },
    }
}

fn default(property: &Member) -> Markup {
    html! { @if let Some(default) = property.default() { code { (default) } } }
}
