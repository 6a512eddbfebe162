//! The scripts: which parts each is bundled from, and what the build tells them.

use std::collections::BTreeMap;

use cramp_check::storage::KEY;
use serde_json::json;
use wasm_encoder::{CustomSection, Section};

use crate::PARTS;
use crate::bridge;
use crate::folder::{Folder, Result};
use crate::integrity;
use crate::style;
use crate::tools::{self, BROWSERS};
use crate::words::Words;

/// The element, with the glue of its wasm inside, so that the two cannot be parted.
pub const ELEMENT: &str = "cramp-check.js";
/// The app.
pub const WASM: &str = "cramp-check.wasm";
/// The section of the wasm that holds the style of the app. It comes with the app, since the first screens
/// have a style of their own, and what comes before the first question had better be small.
const STYLE: &str = "style";
/// What Trunk calls the glue and the wasm.
pub const GLUE: &str = "cramp-check-app.js";
const BUILT_WASM: &str = "cramp-check-app_bg.wasm";

const WORKER: &str = "worker.js";

/// What the standalone page consists of, for its service worker to keep.
const STANDALONE: [&str; 15] = [
    "index.html",
    style::PAGE,
    "page.js",
    ELEMENT,
    WASM,
    "manifest.webmanifest",
    "icon.svg",
    "icon-180.png",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable-192.png",
    "icon-maskable-512.png",
    "leaflet-en.html",
    "accessibility-en.html",
    "leaflet.css",
];

/// Writes the wasm under its own name and the element's script for it.
///
/// # Errors
/// When Trunk's files are not there, or cannot be bundled.
pub fn write_element(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    let (mut wasm, glue) = bridge::shorten(&dist.bytes(BUILT_WASM)?, &dist.text(GLUE)?)?;
    let style = project.within(PARTS).bytes(style::ELEMENT)?;
    let section = CustomSection {
        name: STYLE.into(),
        data: style.into(),
    };
    section.append_to(&mut wasm);
    dist.write(WASM, wasm)?;
    dist.write(GLUE, glue)?;
    dist.remove(BUILT_WASM)?;
    let script = element(project, dist, words, "files.js")?;
    dist.write(ELEMENT, script)
}

/// The element's script; `files` is the module that knows where the other files are.
///
/// # Errors
/// When it cannot be bundled.
pub fn element(project: &Folder, dist: &Folder, words: &Words, files: &str) -> Result<String> {
    let said: BTreeMap<&str, _> = words
        .around
        .iter()
        .map(|(language, words)| {
            (
                language.as_str(),
                json!({
                    "loading": words.loading,
                    "unshown": words.unshown,
                    "failed_title": words.failed_title,
                    "failed_help": words.failed_help,
                    "failed_kept": words.failed_kept,
                    "failed_again": words.failed_again,
                }),
            )
        })
        .collect();
    let build = format!(
        "export const KEY = {};\nexport const WASM_INTEGRITY = {};\nexport const WORDS = {};\nexport const STYLE = {};\n",
        json!(KEY),
        json!(integrity::of(&dist.bytes(WASM)?)),
        json!(said),
        json!(STYLE),
    );
    let parts = [
        ("cramp-check-app", dist.path(GLUE)),
        (
            style::PLACEHOLDER,
            project.within(PARTS).path(style::PLACEHOLDER),
        ),
        (
            "cramp-check-files",
            project.path(&format!("src/element/{files}")),
        ),
    ];
    let mut options: Vec<String> = parts
        .iter()
        .map(|(name, path)| format!("--alias:{name}={}", path.display()))
        .collect();
    options.extend(["--format=esm".to_owned(), "--loader:.css=text".to_owned()]);
    options.extend([
        format!(
            "--inject:{}",
            project.path("src/element/guard.js").display()
        ),
        "--define:WebAssembly.Instance=GuardedInstance".to_owned(),
    ]);
    bundle(project, "src/element/cramp-check.js", &build, &options)
}

/// Writes the script of a page; `build` is what the build tells it.
///
/// # Errors
/// When it cannot be bundled.
pub fn write_page(project: &Folder, dist: &Folder, name: &str, build: &str) -> Result<()> {
    let options = ["--format=esm".to_owned()];
    dist.write(
        name,
        bundle(project, &format!("site/{name}"), build, &options)?,
    )
}

/// Writes the service worker, which keeps the standalone page as it is now.
///
/// # Errors
/// When a file of that page is not there.
pub fn write_worker(project: &Folder, dist: &Folder) -> Result<()> {
    let mut files = Vec::new();
    let mut hashes = String::new();
    for path in STANDALONE {
        let integrity = integrity::of(&dist.bytes(path)?);
        hashes.push_str(&integrity);
        files.push(json!({ "path": path, "integrity": integrity }));
    }
    let build = format!(
        "export const FILES = {};\nexport const NAME = {};\n",
        json!(files),
        json!(integrity::short(hashes.as_bytes())),
    );
    let options = ["--format=iife".to_owned()];
    dist.write(
        WORKER,
        bundle(project, &format!("site/{WORKER}"), &build, &options)?,
    )
}

/// Bundles a script; `build` is the text of the module `cramp-check-build`.
fn bundle(project: &Folder, entry: &str, build: &str, options: &[String]) -> Result<String> {
    let told = project.within(PARTS);
    told.write("build.js", build)?;
    let browsers: Vec<String> = BROWSERS
        .iter()
        .map(|(name, version)| format!("{name}{version}"))
        .collect();
    let usual = [
        project.path(entry).display().to_string(),
        "--bundle".to_owned(),
        "--minify".to_owned(),
        "--log-level=warning".to_owned(),
        "--charset=utf8".to_owned(),
        format!("--target={}", browsers.join(",")),
        format!(
            "--alias:cramp-check-build={}",
            told.path("build.js").display()
        ),
    ];
    tools::run("esbuild", usual.iter().chain(options))
}
