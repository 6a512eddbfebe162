//! Makes `dist/` out of what Trunk has built.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use cramp_check_core::load::{self, ContentError};
use cramp_check_pack::leaflet::{self, words};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [command, out] = arguments.as_slice()
        && command == "leaflet"
    {
        return write(Path::new(out));
    }
    eprintln!("usage: cramp-check-pack leaflet OUT");
    Ok(ExitCode::FAILURE)
}

/// Writes the leaflet in the content's own language, to be looked at.
fn write(out: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let content = root.join("content");
    let (catalogue, texts) = match load::load(&load::read(&content)?) {
        Ok(loaded) => loaded,
        Err(faults) => return Ok(told(&faults)),
    };
    let all_words = match words::load(&words::read(&content)?, &texts) {
        Ok(loaded) => loaded,
        Err(faults) => return Ok(told(&faults)),
    };
    for (text, words) in texts.iter().zip(&all_words) {
        if text.language == catalogue.edition.language {
            let date = words.day(&catalogue.edition.date);
            let page = leaflet::page(&catalogue, text, words, &date);
            std::fs::write(out.join("leaflet.html"), page.into_string())?;
        }
    }
    std::fs::copy(root.join("styles/leaflet.css"), out.join("leaflet.css"))?;
    Ok(ExitCode::SUCCESS)
}

fn told(faults: &[ContentError]) -> ExitCode {
    for fault in faults {
        eprintln!("{fault}");
    }
    ExitCode::FAILURE
}
