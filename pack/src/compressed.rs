//! Each file of `dist/` as brotli and as gzip beside it, for servers that hand out what lies ready
//! rather than compress by themselves. It owns which files are worth it; it refuses to know what is
//! in them.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::folder::{Failure, Folder, Result};

/// What is compressed as it is, or is taken along rather than served.
const LEFT_ALONE: [&str; 2] = [".png", ".zip"];

/// Writes `NAME.br` and `NAME.gz` beside every file that a web server serves.
///
/// # Errors
/// When a file cannot be read, compressed or written.
pub fn write(dist: &Folder) -> Result<()> {
    for name in dist.names()? {
        let is_left_alone = LEFT_ALONE.iter().any(|end| name.ends_with(end));
        if is_left_alone || name.starts_with("npm/") {
            continue;
        }
        let bytes = dist.bytes(&name)?;
        let told = |error| Failure::new(&name, error);
        dist.write(&format!("{name}.br"), brotli(&bytes).map_err(told)?)?;
        dist.write(&format!("{name}.gz"), gzip(&bytes).map_err(told)?)?;
    }
    Ok(())
}

/// At the highest quality, 11, which is the encoder's default.
fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    brotli::BrotliCompress(
        &mut &*bytes,
        &mut compressed,
        &BrotliEncoderParams::default(),
    )?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
