//! The HTML pages: what the build puts into the templates. The pages' own words and policies stand
//! in `index.html` and `site/`.

use std::io::Write;

use base64::prelude::{BASE64_STANDARD, Engine};
use flate2::Compression;
use flate2::write::GzEncoder;
use maud::html;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::first_screen;
use crate::folder::{Failure, Folder, Result};
use crate::leaflet;
use crate::script::{self, Inside};
use crate::statement;
use crate::style;
use crate::words::Words;

/// The end of the element in a template: what is put into it goes before.
const ELEMENT_END: &str = "</cramp-check>";
/// Where the foot of the page comes.
const MAIN_END: &str = "</main>";

/// Writes the leaflet in each language.
///
/// # Errors
/// When it cannot be written.
pub fn write_leaflets(dist: &Folder, words: &Words) -> Result<()> {
    for (text, own) in words.texts.iter().zip(&words.leaflets) {
        let date = own.day(&words.catalogue.edition.date);
        let page = leaflet::page(&words.catalogue, text, own, &date);
        dist.write(&leaflet_name(&text.language), page.into_string())?;
    }
    Ok(())
}

/// Writes the accessibility statement in each language.
///
/// # Errors
/// When it cannot be written.
pub fn write_statements(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    for text in &words.texts {
        let Some(around) = words.around.get(&text.language) else {
            continue;
        };
        let leaflet = html! {
            p { a href=(leaflet_name(&text.language)) { (around.leaflet) } }
        };
        let page = statement::page(project, text, &around.accessibility, &leaflet)?;
        dist.write(&statement_name(&text.language), page.into_string())?;
    }
    Ok(())
}

fn statement_name(language: &str) -> String {
    format!("accessibility-{language}.html")
}

fn leaflet_name(language: &str) -> String {
    format!("leaflet-{language}.html")
}

/// Writes what a page pastes to have the first screen and the leaflet before anything has loaded.
///
/// # Errors
/// When a part of it is not there.
pub fn write_snippet(dist: &Folder, words: &Words) -> Result<()> {
    let inside = inside(
        words,
        2,
        &Style::Linked(style::FIRST_SCREEN),
        &words.leaflet(2),
    )?;
    let script = script::ELEMENT;
    dist.write(
        "snippet.html",
        format!("<script type=\"module\" src=\"{script}\"></script>\n<cramp-check>{inside}</cramp-check>\n"),
    )
}

/// The element for a page of somebody else, with its first screen and the way to the leaflet inside.
///
/// # Errors
/// When a part of it is not there.
pub fn first_screen(words: &Words) -> Result<String> {
    let inside = linked(words, 2, style::FIRST_SCREEN)?;
    Ok(format!("<cramp-check>{inside}{ELEMENT_END}"))
}

/// Writes the page for a frame.
///
/// # Errors
/// When a part of it is not there.
pub fn write_embed(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    script::write_page(project, dist, "embed.js", "")?;
    let page = project.text("site/embed.html")?;
    let page = replaced(
        &page,
        ELEMENT_END,
        &format!("{}{ELEMENT_END}", linked(words, 1, style::EMBED)?),
    )?;
    dist.write("embed.html", page)
}

/// Completes the page that Trunk has written, with what makes an app of it.
///
/// # Errors
/// When a part of it is not there.
pub fn write_standalone(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    let around = words.around_page()?;
    let update = json!({ "offer": around.update, "use": around.update_use });
    script::write_page(
        project,
        dist,
        "page.js",
        &format!("export const UPDATE = {update};"),
    )?;
    let site = project.within("site");
    for name in site.names()? {
        if name.ends_with(".png") || name.ends_with(".svg") || name.ends_with(".webmanifest") {
            dist.take(&site, &name)?;
        }
    }
    let page = dist.text("index.html")?;
    let page = replaced(
        &page,
        ELEMENT_END,
        &format!("{}{ELEMENT_END}", linked(words, 1, style::PAGE)?),
    )?;
    let foot = html! {
        footer { a href=(statement_name(words.language())) { (around.accessibility.link) } }
    };
    let page = replaced(
        &page,
        MAIN_END,
        &format!("{MAIN_END}{}", foot.into_string()),
    )?;
    dist.write("index.html", page)
}

/// How large the one file may be, in bytes: so that it can be sent along in a message.
const MOST: usize = 520_000;

/// Writes the page that has everything inside, and says how large it is.
///
/// # Errors
/// When a part of it is not there, or it is too large.
pub fn write_one_file(project: &Folder, dist: &Folder, words: &Words) -> Result<()> {
    let script = script::element(project, dist, words, Inside::Everything)?;
    let page_style = dist.text(style::PAGE)?;
    let leaflet_style = dist.text(style::LEAFLET)?;
    let parts = [
        ("{script}", script.as_str()),
        ("{script-hash}", &hash(&script)),
        (
            "{style-hashes}",
            &[&page_style, &leaflet_style]
                .map(|style| format!("'{}'", hash(style)))
                .join(" "),
        ),
        ("{page-style}", &page_style),
        ("{leaflet-style}", &leaflet_style),
        (
            "{wasm}",
            &BASE64_STANDARD.encode(gzip(&dist.bytes(script::WASM)?)?),
        ),
        (
            "{inside}",
            &inside(words, 1, &Style::Inside(&page_style), &words.leaflet(1))?,
        ),
    ];
    let mut page = project.text("site/cramp-check.html")?;
    for (place, part) in parts {
        page = replaced(&page, place, part)?;
    }
    let size = page.len();
    println!("cramp-check.html: {size} bytes of {MOST}");
    if size > MOST {
        return Err(Failure::new(
            "cramp-check.html",
            format!("expected {MOST} bytes at most, found {size}"),
        ));
    }
    dist.write("cramp-check.html", page)
}

/// How the first screens find their style, which stands before them: nothing is ever seen without.
enum Style<'a> {
    /// The file of this name.
    Linked(&'a str),
    /// This text.
    Inside(&'a str),
}

impl Style<'_> {
    fn html(&self) -> String {
        match self {
            Style::Linked(name) => format!("<link rel=\"stylesheet\" href=\"{name}\">"),
            Style::Inside(text) => format!("<style>{text}</style>"),
        }
    }
}

/// What stands in the element where its style and the leaflet are files beside the page.
fn linked(words: &Words, heading_level: u8, sheet: &str) -> Result<String> {
    let leaflet = linked_leaflet(words)?;
    inside(words, heading_level, &Style::Linked(sheet), &leaflet)
}

/// The way to the leaflet, where it is a file.
fn linked_leaflet(words: &Words) -> Result<String> {
    let name = leaflet_name(words.language());
    Ok(format!(
        "<p><a href=\"{name}\">{}</a></p>",
        words.around_page()?.leaflet
    ))
}

/// What stands in the element until the app does: its first screens, and `instead`, which is shown
/// where there is no script, where nothing follows, and in browsers that know nothing of the former.
fn inside(words: &Words, heading_level: u8, style: &Style<'_>, instead: &str) -> Result<String> {
    let language = words.language();
    let first = first_screen::html(language, heading_level);
    let stuck = &words.around_page()?.stuck;
    let style = style.html();
    Ok(format!(
        "<template shadowrootmode=\"open\">{style}<noscript><slot></slot></noscript>{first}\
         <details class=\"cramp-check stuck\" lang=\"{language}\"><summary>{stuck}</summary><slot></slot></details>\
         </template>{instead}"
    ))
}

/// A template with `part` in the one place where it belongs.
pub(crate) fn replaced(template: &str, place: &str, part: &str) -> Result<String> {
    match template.split_once(place) {
        Some((before, after)) => Ok(format!("{before}{part}{after}")),
        None => Err(Failure::new(
            "template",
            format!("expected `{place}`, found none"),
        )),
    }
}

fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed
        .write_all(bytes)
        .and_then(|()| packed.finish())
        .map_err(|error| Failure::new("packing the wasm", error))
}
