//! The scripts: which parts each is bundled from, and what the build tells them.

use std::collections::BTreeMap;

use cramp_check::storage::KEY;
use serde_json::json;
use wasm_encoder::{CustomSection, Section};

use crate::PARTS;
use crate::bridge;
use crate::folder::{Failure, Folder, Result};
use crate::integrity;
use crate::style;
use crate::tools::{self, BROWSERS};
use crate::words::Words;

/// The element, and what waits in it for the app.
pub const ELEMENT: &str = "cramp-check.js";
/// The app.
pub const WASM: &str = "cramp-check.wasm";
/// The section of the wasm that holds the style of the app. It comes with the app, since the first screens
/// have a style of their own, and what comes before the first question had better be small.
const STYLE: &str = "style";
/// What Trunk calls the glue and the wasm.
const BUILT_GLUE: &str = "cramp-check-app.js";
const BUILT_WASM: &str = "cramp-check-app_bg.wasm";
/// The glue, which goes into the script of the app.
const GLUE: &str = "glue.js";

const WORKER: &str = "worker.js";

/// What the standalone page consists of besides the script of the app, for its service worker to keep.
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

/// The name of the app's script, which is made of what is in it: it comes by itself, so nobody else has to
/// name it, and a copy of another version that some cache holds is never taken for it.
///
/// # Errors
/// When there is none.
pub fn app(dist: &Folder) -> Result<String> {
    let is_app = |name: &String| name.starts_with("cramp-check-") && name.ends_with(".js");
    let found = dist.names()?.into_iter().find(is_app);
    found.ok_or_else(|| Failure::new("the script of the app", "expected one in dist/, found none"))
}

/// Writes the wasm under its own name, and the scripts of the app and the element for it.
///
/// # Errors
/// When Trunk's files are not there, or cannot be bundled.
pub fn write_element(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    let (mut wasm, glue) = bridge::shorten(&dist.bytes(BUILT_WASM)?, &dist.text(BUILT_GLUE)?)?;
    dist.remove(BUILT_GLUE)?;
    dist.remove(BUILT_WASM)?;
    let parts = project.within(PARTS);
    let style = parts.bytes(style::ELEMENT)?;
    let section = CustomSection {
        name: STYLE.into(),
        data: style.into(),
    };
    section.append_to(&mut wasm);
    dist.write(WASM, wasm)?;
    parts.write(GLUE, glue)?;
    let options = ["--format=esm".to_owned()];
    let options = options.into_iter().chain(around_glue(project));
    let app = bundle(project, "src/element/app.js", "", options)?;
    let name = format!("cramp-check-{}.js", integrity::short(app.as_bytes()));
    dist.write(&name, app)?;
    dist.write(ELEMENT, element(project, dist, words, Inside::Nothing)?)
}

/// What the element's script holds of what the element loads.
#[derive(Clone, Copy)]
pub enum Inside {
    /// All of it lies beside the script.
    Nothing,
    /// The script of the app. A bundler of somebody else's would change it, or lose it.
    App,
    /// The script of the app; and the page has the rest, the leaflet too.
    Everything,
}

impl Inside {
    /// The modules that know where the script of the app is, and where the other files are.
    fn modules(self) -> [(&'static str, &'static str); 2] {
        let (script, files) = match self {
            Inside::Nothing => ("script.js", "files.js"),
            Inside::App => ("script-inside.js", "files.js"),
            Inside::Everything => ("script-inside.js", "files-inside.js"),
        };
        [("cramp-check-script", script), ("cramp-check-files", files)]
    }
}

/// The element's script.
///
/// # Errors
/// When it cannot be bundled.
pub fn element(project: &Folder, dist: &Folder, words: &Words, inside: Inside) -> Result<String> {
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
    let app = app(dist)?;
    let build = format!(
        "export const KEY = {};\nexport const APP = {};\nexport const APP_INTEGRITY = {};\nexport const WASM_INTEGRITY = {};\nexport const WORDS = {};\nexport const STYLE = {};\n",
        json!(KEY),
        json!(format!("./{app}")),
        json!(integrity::of(&dist.bytes(&app)?)),
        json!(integrity::of(&dist.bytes(WASM)?)),
        json!(said),
        json!(STYLE),
    );
    let style = project.within(PARTS).path(style::PLACEHOLDER);
    let modules = inside.modules();
    let modules = modules.map(|(name, file)| (name, project.path(&format!("src/element/{file}"))));
    let aliases = [(style::PLACEHOLDER, style)].into_iter().chain(modules);
    let options = aliases
        .map(|(name, path)| format!("--alias:{name}={}", path.display()))
        .chain(["--format=esm".to_owned(), "--loader:.css=text".to_owned()])
        .chain(around_glue(project));
    bundle(project, "src/element/cramp-check.js", &build, options)
}

/// Where the glue is, with the guard that every call into the wasm goes by.
fn around_glue(project: &Folder) -> [String; 3] {
    let glue = project.within(PARTS).path(GLUE);
    let guard = project.path("src/element/guard.js");
    [
        format!("--alias:cramp-check-glue={}", glue.display()),
        format!("--inject:{}", guard.display()),
        "--define:WebAssembly.Instance=GuardedInstance".to_owned(),
    ]
}

/// Writes the script of a page; `build` is what the build tells it.
///
/// # Errors
/// When it cannot be bundled.
pub fn write_page(project: &Folder, dist: &Folder, name: &str, build: &str) -> Result<()> {
    let options = ["--format=esm".to_owned()];
    dist.write(
        name,
        bundle(project, &format!("site/{name}"), build, options)?,
    )
}

/// Writes the service worker, which keeps the standalone page as it is now.
///
/// # Errors
/// When a file of that page is not there.
pub fn write_worker(project: &Folder, dist: &Folder) -> Result<()> {
    let mut files = Vec::new();
    let mut hashes = String::new();
    let app = app(dist)?;
    for path in STANDALONE.into_iter().chain([app.as_str()]) {
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
        bundle(project, &format!("site/{WORKER}"), &build, options)?,
    )
}

/// Bundles a script; `build` is the text of the module `cramp-check-build`.
fn bundle(
    project: &Folder,
    entry: &str,
    build: &str,
    options: impl IntoIterator<Item = String>,
) -> Result<String> {
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
    tools::run("esbuild", usual.into_iter().chain(options))
}
