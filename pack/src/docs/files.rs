//! What a site takes along, as it is in `dist/`: sizes, integrity values and the first screen as HTML.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use maud::{Markup, html};

use super::code::BASE;
use crate::VERSION;
use crate::folder::{Failure, Folder, Result};
use crate::integrity;
use crate::page;
use crate::script;
use crate::words::Words;

/// What the page says about the files.
#[derive(Debug)]
pub struct Files {
    /// The language of the content.
    pub language: String,
    /// The name of the archive of all of them.
    pub archive: String,
    /// The element with its first screen inside, for a page anywhere.
    pub first_screen: String,
    sizes: Vec<Size>,
    script_integrity: String,
}

#[derive(Debug)]
struct Size {
    name: String,
    bytes: usize,
    packed: usize,
}

impl Files {
    /// # Errors
    /// When one of them is not there.
    pub fn read(dist: &Folder, words: &Words) -> Result<Self> {
        let names = integrity::embedded(dist)?;
        let sizes = names.iter().map(|name| {
            let bytes = dist.bytes(name)?;
            Ok(Size {
                name: name.clone(),
                bytes: bytes.len(),
                packed: packed(&bytes).map_err(|error| Failure::new(name, error))?,
            })
        });
        Ok(Files {
            language: words.language().to_owned(),
            archive: format!("cramp-check-{VERSION}.zip"),
            first_screen: whole(&page::first_screen(words)?, &names),
            sizes: sizes.collect::<Result<_>>()?,
            script_integrity: integrity::of(&dist.bytes(script::ELEMENT)?),
        })
    }

    /// What loads the element, and no other script in its place.
    #[must_use]
    pub fn script_tag(&self) -> String {
        format!(
            "<script\n  type=\"module\"\n  src=\"{BASE}{VERSION}/{}\"\n  integrity=\"{}\"\n  crossorigin=\"anonymous\"\n></script>",
            script::ELEMENT,
            self.script_integrity,
        )
    }

    /// What is in the folder of this version.
    #[must_use]
    pub fn list(&self) -> Markup {
        html! {
            ul.sizes {
                @for Size { name, bytes, packed } in &self.sizes {
                    li { code { (name) } ": " (grouped(*bytes)) " bytes, " (grouped(*packed)) " as gzip" }
                }
            }
            p.hint { "Integrity values of all files are in " a href="integrity.json" { "integrity.json" } "." }
        }
    }
}

/// The element with its first screen, its addresses made whole.
fn whole(element: &str, names: &[String]) -> String {
    names.iter().fold(element.to_owned(), |text, name| {
        text.replace(
            &format!("=\"{name}\""),
            &format!("=\"{BASE}{VERSION}/{name}\""),
        )
    })
}

fn packed(bytes: &[u8]) -> std::io::Result<usize> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?.len())
}

/// A number in groups of three digits, with narrow spaces that do not break.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().collect();
    groups
        .iter()
        .map(|group| String::from_utf8_lossy(group))
        .collect::<Vec<_>>()
        .join("\u{202f}")
}
