//! The style sheets: bundled, made small, and put into words that older browsers know.

use crate::folder::{Folder, Result};
use crate::tools::{self, BROWSERS};

/// The element's own, in its shadow root.
pub const ELEMENT: &str = "cramp-check.css";
/// The leaflet's.
pub const LEAFLET: &str = "leaflet.css";

const SHEETS: [&str; 5] = [ELEMENT, LEAFLET, "page.css", "embed.css", "docs.css"];

/// Writes every style sheet.
///
/// # Errors
/// When one cannot be made.
pub fn write(project: &Folder, dist: &Folder) -> Result<()> {
    let browsers: Vec<String> = BROWSERS
        .iter()
        .map(|(name, version)| format!("{name} {version}"))
        .collect();
    for sheet in SHEETS {
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
        dist.write(sheet, made.trim_end())?;
    }
    Ok(())
}
