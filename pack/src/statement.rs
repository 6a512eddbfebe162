//! The accessibility statement: a page of its own, made of the words around the app. It owns the order
//! of its sections and which tools it names; their versions are those that the tests run with.

use cramp_check_core::text::fill;
use maud::{DOCTYPE, Markup, html};
use serde::Deserialize;

use crate::folder::{Failure, Folder, Result};
use crate::leaflet::POLICY;

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

/// The page in a language; `leaflet` is the link to the leaflet, in HTML.
///
/// # Errors
/// When it cannot be told which version of a tool the tests use.
pub fn page(
    project: &Folder,
    language: &str,
    words: &Statement,
    leaflet: &Markup,
) -> Result<Markup> {
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
    Ok(html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (words.title) }
                link rel="stylesheet" href="leaflet.css";
            }
            body class="leaflet-page" {
                main {
                    div class="leaflet" {
                        h1 { (words.title) }
                        p class="lead" { (words.lead) }
                        section { h2 { (words.aim_title) } p { (words.aim) } }
                        section { h2 { (words.tested_title) } (list(&words.tested)) }
                        section { h2 { (words.limits_title) } (list(&words.limits)) }
                        section { h2 { (words.help_title) } p { (words.help) } (leaflet) }
                    }
                }
            }
        }
    })
}

/// What each tool is called, with its version from package.json.
fn tools(project: &Folder) -> Result<Vec<(&'static str, String)>> {
    let package = "package.json";
    let text = project.text(package)?;
    let found: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| Failure::new(package, error))?;
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
