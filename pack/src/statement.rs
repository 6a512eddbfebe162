//! The accessibility statement: a page of its own, made of the words around the app. It owns the order
//! of its sections and which tools it names; their versions are those that the tests run with.

use cramp_check_core::text::{Text, fill};
use maud::{Markup, html};
use serde::Deserialize;

use crate::folder::{Failure, Folder, Result};
use crate::leaflet;

/// Its words.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The link to it.
    pub link: String,
    title: String,
    lead: String,
    aim_title: String,
    aim: String,
    tested_title: String,
    /// A point of a list on each line, as in `limits`.
    tested: String,
    limits_title: String,
    limits: String,
    help_title: String,
    help: String,
}

/// The tools that it names: each one's place in the words, its name, and its package.
const TOOLS: [(&str, &str, &str); 4] = [
    ("axe", "axe-core", "axe-core"),
    ("ibm", "IBM Equal Access", "accessibility-checker-engine"),
    ("nu", "The Nu HTML Checker", "vnu-jar"),
    (
        "reader",
        "a pretended one (Guidepup)",
        "@guidepup/virtual-screen-reader",
    ),
];

/// The page in a language; `link` is the link to the leaflet, in HTML.
///
/// # Errors
/// When it cannot be told which version of a tool the tests use.
pub fn page(project: &Folder, text: &Text, words: &Statement, link: &Markup) -> Result<Markup> {
    let tools = tools(project)?;
    let tools: Vec<(&str, &str)> = tools
        .iter()
        .map(|(place, told)| (*place, told.as_str()))
        .collect();
    let list = |points: &str| {
        html! {
            ul { @for point in points.trim().lines() { li { (fill(point, &tools)) } } }
        }
    };
    let inside = html! {
        div class="leaflet" {
            h1 { (words.title) }
            p class="lead" { (words.lead) }
            section { h2 { (words.aim_title) } p { (words.aim) } }
            section { h2 { (words.tested_title) } (list(&words.tested)) }
            section { h2 { (words.limits_title) } (list(&words.limits)) }
            section { h2 { (words.help_title) } p { (words.help) } (link) }
        }
    };
    Ok(leaflet::alone(text, &words.title, &inside))
}

/// What each tool is called, with its version from package.json.
fn tools(project: &Folder) -> Result<Vec<(&'static str, String)>> {
    let package = "package.json";
    let source = project.text(package)?;
    let found: serde_json::Value =
        serde_json::from_str(&source).map_err(|error| Failure::new(package, error))?;
    let told = TOOLS.iter().map(
        |(place, name, of)| match found["devDependencies"][of].as_str() {
            Some(version) => Ok((*place, format!("{name} {version}"))),
            None => Err(Failure::new(
                package,
                format!("expected the version of {of}, found none"),
            )),
        },
    );
    told.collect()
}
