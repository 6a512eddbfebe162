//! `docs.html`: what the element is and how to use it, with a playground. The page is for web editors
//! and developers, in English. It owns the order of the page and its own words; facts come from:
//!
//! * [`description`]: attributes, events, custom properties, from `custom-elements.json`
//! * [`files`]: sizes and integrity values, from `dist/`
//! * [`policy`]: the policy that the page for a frame states
//!
//! and are shown by [`playground`], [`reference`] and [`recipes`], with [`code`] to copy.

pub mod code;
pub mod description;
pub mod files;
pub mod playground;
pub mod policy;
pub mod recipes;
pub mod reference;

use maud::{DOCTYPE, Markup, html};

use crate::VERSION;
use crate::folder::{Folder, Result};
use crate::script;
use crate::words::Words;

use code::{BASE, block};
use description::Description;
use files::Files;

/// Writes the page and its script. Everything that it tells about is in `dist` already.
///
/// # Errors
/// When a part of it is not there.
pub fn write(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    script::write_page(project, dist, "docs.js", "")?;
    let description = Description::read(project)?;
    let files = Files::read(dist, words)?;
    let recipes = recipes::section(project, &description, &files)?;
    dist.write(
        "docs.html",
        page(&description, &files, &recipes).into_string(),
    )
}

fn page(description: &Description, files: &Files, recipes: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy::OWN);
                title { "<cramp-check>: how to use it" }
                meta name="description" content="The custom element <cramp-check>: a playground, its attributes, events and custom properties, and how to put it on a page.";
                link rel="icon" href="icon.svg" type="image/svg+xml";
                link rel="stylesheet" href="docs.css";
                // First, so that it hears the element's first event.
                script type="module" src="docs.js" {}
                script type="module" src=(script::ELEMENT) {}
            }
            body {
                header { (intro(files)) }
                main {
                    (playground::section(description, files))
                    (reference::section(description))
                    (recipes)
                    (kept())
                }
                footer {
                    p {
                        "Version " (VERSION) ". Licence: MIT or Apache 2.0, as you like. "
                        a href="./" { "The check itself" } ". "
                        a href={ "accessibility-" (files.language) ".html" } { "Who can use it, and how that was tested" } "."
                    }
                }
            }
        }
    }
}

fn intro(files: &Files) -> Markup {
    let lines = format!(
        "<script type=\"module\" src=\"{BASE}{VERSION}/{}\"></script>\n<cramp-check lang=\"{}\"></cramp-check>",
        script::ELEMENT,
        files.language,
    );
    html! {
        h1 { code { "<cramp-check>" } }
        p.lead {
            "A self-assessment for adults who are woken by leg cramps, as an element for your page. It runs wholly in "
            "the browser of the person who uses it: no server, no account, nothing sent."
        }
        p.caution {
            strong { "Not medical advice." } " No clinician has checked its content, and it says so on every screen. "
            "It is not for children."
        }
        (block("the two lines", &lines))
        div.control.base.needs-script {
            label for="base" { "Where the files are, for all code on this page" }
            input #base type="url" value=(BASE) autocomplete="off" spellcheck="false";
        }
        nav aria-label="On this page" {
            ul {
                @for (place, name) in PLACES { li { a href={ "#" (place) } { (name) } } }
            }
        }
    }
}

const PLACES: [(&str, &str); 9] = [
    ("playground", "Playground"),
    ("reference", "Reference"),
    ("recipes", "Recipes"),
    ("html", "Plain HTML"),
    ("policy", "Strict policies"),
    ("frame", "Frame"),
    ("wordpress", "WordPress"),
    ("react", "React"),
    ("kept", "What is kept"),
];

fn kept() -> Markup {
    html! {
        section aria-labelledby="kept" {
            h2 #kept { "What is kept, and what is sent" }
            p {
                "Answers and plan are kept in the browser's local storage for your site, under the key "
                code { "cramp-check" } ", unless " code { "storage=\"none\"" } "; the person can erase them at any time. "
                "Nothing is sent to anyone. After the element's own files there is no further request."
            }
            p {
                "To give it to someone without any site, there is " a href="cramp-check.html" { "cramp-check.html" }
                ": the whole check in one file, which opens from a disk as well."
            }
        }
    }
}
