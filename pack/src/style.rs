//! The style sheets: bundled, made small, and put into words that older browsers know.

use crate::PARTS;
use crate::folder::{Folder, Result};
use crate::tools::{self, BROWSERS};

/// What the screens need that stand in a page before the app does.
pub const FIRST_SCREEN: &str = "first-screen.css";
/// The same, with the style of the standalone page around them.
pub const PAGE: &str = "page.css";
/// The same, with the style of the page in a frame.
pub const EMBED: &str = "embed.css";
/// The whole of the element's shadow root, which goes into the wasm.
pub const ELEMENT: &str = "cramp-check.css";
/// What the shadow root needs until then, which goes into the element's script.
pub const PLACEHOLDER: &str = "placeholder.css";
/// The leaflet's.
pub const LEAFLET: &str = "leaflet.css";

/// Those that are files of their own.
const SHEETS: [&str; 5] = [FIRST_SCREEN, LEAFLET, PAGE, EMBED, "docs.css"];

/// Writes every style sheet.
///
/// # Errors
/// When one cannot be made.
pub fn write(project: &Folder, dist: &Folder) -> Result<()> {
    for sheet in SHEETS {
        dist.write(sheet, made(project, sheet)?)?;
    }
    let parts = project.within(PARTS);
    for sheet in [ELEMENT, PLACEHOLDER] {
        parts.write(sheet, made(project, sheet)?)?;
    }
    Ok(())
}

fn made(project: &Folder, sheet: &str) -> Result<String> {
    let browsers: Vec<String> = BROWSERS
        .iter()
        .map(|(name, version)| format!("{name} {version}"))
        .collect();
    let source = project.path(&format!("styles/{sheet}"));
    let made = tools::run(
        "lightningcss",
        [
            "--bundle".as_ref(),
            "--minify".as_ref(),
            "--targets".as_ref(),
            browsers.join(", ").as_ref(),
            source.as_os_str(),
        ],
    )?;
    Ok(made.trim_end().to_owned())
}
