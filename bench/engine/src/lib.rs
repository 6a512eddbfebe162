//! The core's engine as the bench needs it: for a page without the app ([`in_page`]), with the real
//! content and with ever more of the like ([`stretched`]), and for people who answer ([`people`]).
//! What is timed is in `benches/` and in the scripts beside this crate.

pub mod in_page;
pub mod people;
pub mod stretched;

use std::path::Path;

use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::load;

/// The project's own content.
///
/// # Errors
/// What is wrong with it, as sentences.
pub fn real() -> Result<Catalogue, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let files = load::read(&folder).map_err(|error| format!("reading content: {error}"))?;
    load::load(&files)
        .map(|(catalogue, _)| catalogue)
        .map_err(|faults| {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            lines.join("\n")
        })
}
