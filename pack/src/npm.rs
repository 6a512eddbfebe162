//! The npm package.

use crate::folder::{Folder, Result};

/// # Errors
/// n
pub fn write(_: &Folder, _: &Folder) -> Result<()> {
    Ok(())
}
