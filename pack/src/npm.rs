//! The npm package: the same files, made for a bundler, with types and a description for tools.

use serde_json::json;

use crate::VERSION;
use crate::folder::{Folder, Result};
use crate::script::{self, Inside};
use crate::style;
use crate::words::Words;

/// Files of the project that go along as they are: where each is, and its name in the package.
const ALONG: [(&str, &str); 5] = [
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("site/npm/README.md", "README.md"),
    ("site/npm/cramp-check.d.ts", "cramp-check.d.ts"),
    ("src/element/custom-elements.json", "custom-elements.json"),
];

/// Writes the folder `npm`, which can be packed as it is.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    let package = dist.within("npm");
    for (source, name) in ALONG {
        package.write(name, project.bytes(source)?)?;
    }
    let leaflets = |name: &String| name.starts_with("leaflet");
    let leaflets: Vec<String> = dist.names()?.into_iter().filter(leaflets).collect();
    let element = script::element(project, dist, words, Inside::App)?;
    package.write(script::ELEMENT, element)?;
    for name in [script::WASM, style::FIRST_SCREEN] {
        package.take(dist, name)?;
    }
    for name in &leaflets {
        package.take(dist, name)?;
    }
    let mut exports = json!({
        ".": { "types": "./cramp-check.d.ts", "default": "./cramp-check.js" },
        "./custom-elements.json": "./custom-elements.json",
        "./package.json": "./package.json",
    });
    for name in [script::WASM, style::FIRST_SCREEN]
        .into_iter()
        .chain(leaflets.iter().map(String::as_str))
    {
        exports[format!("./{name}")] = json!(format!("./{name}"));
    }
    let description = json!({
        "name": "cramp-check",
        "version": VERSION,
        "description": "A self-assessment for night-time leg cramps, as a custom element that sends nothing",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "exports": exports,
        "types": "./cramp-check.d.ts",
        "customElements": "custom-elements.json",
        // Importing it defines the element.
        "sideEffects": true,
        "keywords": ["custom-element", "web-component", "health", "leg-cramps", "wasm"],
    });
    package.write("package.json", format!("{description:#}\n"))
}
