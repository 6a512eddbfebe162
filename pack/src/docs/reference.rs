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

/// On a phone its cells stand below each other, which takes away what a browser knows of a table; so
/// the roles are written out.
fn table(title: &str, members: &[Member], middle: Middle<'_>) -> Markup {
    html! {
        table role="table" {
            caption { (title) }
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { "Name" }
                    @if let Some((head, _)) = middle { th role="columnheader" scope="col" { (head) } }
                    th role="columnheader" scope="col" { "What it is" }
                }
            }
            tbody role="rowgroup" {
                @for member in members {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            @if member.name.is_empty() { "(no name)" } @else { code { (member.name) } }
                        }
                        @if let Some((_, cell)) = middle { td role="cell" { (cell(member)) } }
                        td role="cell" { (prose(&member.description)) }
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
