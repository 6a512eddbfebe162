//! The playground: the element, a control for everything that can be set, what it says, and the code
//! that results. It refuses to know what happens when a control is moved: `site/docs.js` does.

use maud::{Markup, html};

use super::code::{marked_block, prose, with_base};
use super::description::{Description, Member};
use super::files::Files;

/// With more values than this to choose from, they are a list to unfold.
const RADIOS: usize = 3;

/// The whole playground.
#[must_use]
pub fn section(description: &Description, files: &Files) -> Markup {
    html! {
        section.playground aria-labelledby="playground" {
            h2 #playground { "Playground" }
            p.needs-script {
                "Change anything, and the element and its code change with it. Here nothing is kept until you "
                "choose " code { "storage" } " yourself, so that trying it leaves alone what you may have kept on "
                "this site; the code says only what you choose."
            }
            p.without-script { "The playground needs JavaScript. The tables and recipes below do not." }
            div.bench {
                div.stage role="group" aria-label="The element, live" {
                    cramp-check #live storage="none" {}
                }
                (form(description))
                (results(description, files))
            }
        }
    }
}

fn form(description: &Description) -> Markup {
    let (colours, others): (Vec<_>, Vec<_>) = description
        .css_properties
        .iter()
        .partition(|property| property.colours().is_some());
    html! {
        form #controls.needs-script aria-label="What can be set" {
            h3 { "Attributes" }
            @for attribute in &description.attributes { (control(attribute)) }
            h3 { "Custom properties" }
            details {
                summary { "Colours" }
                p.hint {
                    "One colour holds in the light and in the dark alike. For one of each, write "
                    code { "light-dark(…, …)" } "."
                }
                @for property in colours { (style(property)) }
            }
            details {
                summary { "Sizes and type" }
                @for property in others { (style(property)) }
            }
            p { button.secondary type="button" data-reset { "Set everything back" } }
        }
    }
}

fn control(attribute: &Member) -> Markup {
    let Member { name, .. } = attribute;
    let values = attribute.values();
    let hint = format!("hint-{name}");
    let unset = attribute.default().map_or_else(
        || "not set".to_owned(),
        |default| format!("not set ({default})"),
    );
    html! {
        div.control data-attribute=(name) {
            @if attribute.is_switch() {
                label.choice { input type="checkbox" name=(name) aria-describedby=(hint); code { (name) } }
            } @else if values.is_empty() {
                label for=(format!("set-{name}")) { code { (name) } }
                input id=(format!("set-{name}")) type="text" name=(name) aria-describedby=(hint)
                    autocomplete="off" autocapitalize="none" spellcheck="false";
            } @else if values.len() > RADIOS {
                label for=(format!("set-{name}")) { code { (name) } }
                select id=(format!("set-{name}")) name=(name) aria-describedby=(hint) {
                    option value="" { (unset) }
                    @for value in values { option value=(value) { (value) } }
                }
            } @else {
                fieldset aria-describedby=(hint) {
                    legend { code { (name) } }
                    label.choice { input type="radio" name=(name) value="" checked; (unset) }
                    @for value in values {
                        label.choice { input type="radio" name=(name) value=(value); (value) }
                    }
                }
            }
            p.hint id=(hint) { (prose(attribute.brief())) }
        }
    }
}

fn style(property: &Member) -> Markup {
    let Member { name, .. } = property;
    let (id, hint, wrong) = (
        format!("set{name}"),
        format!("hint{name}"),
        format!("wrong{name}"),
    );
    html! {
        div.control data-property=(name) {
            label for=(id) { code { (name) } }
            div.pair {
                @if let Some((light, dark)) = property.colours() {
                    input type="color" value=(light) data-light=(light) data-dark=(dark) aria-label={ "Pick " (name) };
                }
                input id=(id) type="text" name=(name) placeholder=[property.default()]
                    aria-describedby=(hint) aria-errormessage=(wrong)
                    autocomplete="off" autocapitalize="none" spellcheck="false";
            }
            p.wrong id=(wrong) { "No browser can read this, so it is left out." }
            p.hint id=(hint) { (prose(property.brief())) }
        }
    }
}

fn results(description: &Description, files: &Files) -> Markup {
    let reserve = description
        .css_properties
        .iter()
        .find(|property| property.name.ends_with("-reserve"))
        .and_then(Member::default);
    let snippet = html! {
        (with_base(&files.script_tag())) "\n<cramp-check" span data-attributes {} "></cramp-check>"
    };
    let rule = html! {
        "cramp-check:not(:defined) {\n  display: block;\n  min-block-size: "
        span data-reserve=[reserve] { @if let Some(reserve) = reserve { (reserve) } }
        ";\n}" span data-properties {}
    };
    html! {
        div.results {
            h3 { "Its code" }
            (marked_block("the HTML", &snippet))
            (marked_block("the CSS", &rule))
        }
        div.events.needs-script {
            h3 #events { "Its events" }
            div.log role="region" aria-labelledby="events" {
                p data-none { "Nothing so far." }
                ol data-log reversed {}
            }
            p {
                button.secondary type="button" data-clear { "Clear" span.unseen { " the events" } }
            }
            // What to listen to.
            @for event in &description.events { data value=(event.name) data-event hidden {} }
        }
    }
}
