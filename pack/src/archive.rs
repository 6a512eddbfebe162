//! The same files in one archive, for a web server without any building.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::VERSION;
use crate::folder::{Failure, Folder, Result};

/// Writes the archive of all that a web server serves. It is the same for the same files.
///
/// # Errors
/// When a file cannot be read or the archive not be written.
pub fn write(dist: &Folder) -> Result<()> {
    let name = format!("cramp-check-{VERSION}.zip");
    let told = |error: &dyn std::fmt::Display| Failure::new(&name, error);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in dist.names()? {
        if file.starts_with("npm/") {
            continue;
        }
        archive
            .start_file(format!("cramp-check/{file}"), options)
            .map_err(|error| told(&error))?;
        archive
            .write_all(&dist.bytes(&file)?)
            .map_err(|error| told(&error))?;
    }
    let bytes = archive.finish().map_err(|error| told(&error))?.into_inner();
    dist.write(&name, bytes)
}
