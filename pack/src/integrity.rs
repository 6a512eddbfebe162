//! What a file must be, as browsers check it: the value of `integrity` in HTML and in a request.

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, json};
use sha2::{Digest, Sha384};

use crate::VERSION;
use crate::folder::{Folder, Result};
use crate::script;
use crate::style;

const LIST: &str = "integrity.json";

/// What a page of another site takes: the element, what stands in for it, and the frame.
const EMBEDDED: [&str; 7] = [
    script::ELEMENT,
    script::WASM,
    style::FIRST_SCREEN,
    "embed.css",
    "embed.html",
    "embed.js",
    "leaflet.css",
];

/// The names of all that a page of another site takes.
///
/// # Errors
/// When the folder cannot be read.
pub fn embedded(dist: &Folder) -> Result<Vec<String>> {
    let leaflets = dist.names()?.into_iter();
    let leaflets = leaflets.filter(|name| name.starts_with("leaflet-"));
    Ok(EMBEDDED
        .map(str::to_owned)
        .into_iter()
        .chain([script::app(dist)?])
        .chain(leaflets)
        .collect())
}

/// The integrity value of a file.
#[must_use]
pub fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// A short name for what the bytes are.
#[must_use]
pub fn short(bytes: &[u8]) -> String {
    Sha384::digest(bytes)[..6]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Copies what other sites embed into the folder of this version, and lists every file with its
/// integrity value and size in bytes.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(dist: &Folder) -> Result<()> {
    let versioned = dist.within(VERSION);
    for name in embedded(dist)? {
        versioned.take(dist, &name)?;
    }
    let mut files = Map::new();
    for name in dist.names()? {
        let bytes = dist.bytes(&name)?;
        files.insert(
            name,
            json!({ "integrity": of(&bytes), "bytes": bytes.len() }),
        );
    }
    let list = json!({ "version": VERSION, "files": files });
    dist.write(LIST, format!("{list:#}\n"))
}
