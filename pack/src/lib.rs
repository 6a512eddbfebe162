//! Makes `dist/` out of what Trunk has built: it owns what is in there and how the parts are kept
//! together. It refuses to know what the app does or says.
//!
//! ```text
//! Trunk: index.html, glue, wasm ─┐
//! src/element/, site/ ───────────┼─→ scripts, styles ─→ pages ─→ worker ─→ integrity, npm, zip
//! content/, the app's views ─────┘
//! ```
//!
//! * [`folder`]: reading and writing, with what went wrong
//! * [`tools`]: the programs from npm that do the bundling
//! * [`words`]: content and the words of the pages around the app
//! * [`bridge`]: what the wasm and its glue call each other
//! * [`script`], [`style`]: what is bundled into which file
//! * [`first_screen`]: the first screen, drawn by the app's own components
//! * [`page`]: the HTML pages, the one file among them
//! * [`statement`]: the page on who can use the app, and how that was tested
//! * [`docs`]: the page about the element, for those who embed it
//! * [`integrity`], [`npm`], [`archive`]: the same files for those who take them along
//! * [`compressed`]: each file as brotli and gzip, for servers that hand out what lies ready

pub mod archive;
pub mod bridge;
pub mod compressed;
pub mod docs;
pub mod first_screen;
pub mod folder;
pub mod integrity;
pub mod leaflet;
pub mod npm;
pub mod page;
pub mod script;
pub mod statement;
pub mod style;
pub mod tools;
pub mod words;

use std::path::Path;

use folder::{Folder, Result};
use words::Words;

/// The version of everything in `dist/`, and the name of the folder that keeps it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The folder of what is made only to go into something else.
const PARTS: &str = "target/pack";

/// Completes `staging`, where Trunk has put the page, the wasm and its glue.
///
/// # Errors
/// What could not be read, made or written.
pub fn pack(project: &Path, staging: &Path) -> Result<()> {
    let (project, dist) = (Folder::at(project), Folder::at(staging));
    let words = Words::load(&project)?;
    style::write(&project, &dist)?;
    script::write_element(&project, &dist, &words)?;
    page::write_leaflets(&dist, &words)?;
    page::write_statements(&project, &dist, &words)?;
    page::write_snippet(&dist, &words)?;
    page::write_embed(&project, &dist, &words)?;
    page::write_one_file(&project, &dist, &words)?;
    page::write_standalone(&project, &dist, &words)?;
    script::write_worker(&project, &dist)?;
    docs::write(&project, &dist, &words)?;
    integrity::write(&dist)?;
    npm::write(&project, &dist, &words)?;
    archive::write(&dist)?;
    compressed::write(&dist)
}
