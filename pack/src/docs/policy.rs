//! The policies: the one of this page, and the one that the element needs, as the page for a frame
//! states it, with the reason for each part.

use std::fmt;

use crate::folder::{Failure, Folder, Result};

/// This page's own: like the element's, with icon and frame.
pub const OWN: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

const STATED: &str = "site/embed.html";

/// Why each directive may be as strict as it is, or has to be as lax.
const REASONS: [(&str, &str); 8] = [
    (
        "default-src",
        "Nothing that is not named below: no pictures, fonts, frames or workers.",
    ),
    (
        "script-src",
        "The element's scripts, and leave for them to compile wasm. `'wasm-unsafe-eval'` allows no `eval`.",
    ),
    (
        "style-src",
        "Your own style sheets, and the element's where the first screen is in the page. Without that screen the \
         element needs none: its style sheet comes with its script.",
    ),
    (
        "connect-src",
        "`cramp-check.wasm`, the check of the app's script, and the leaflet where the app cannot run. Nothing else is \
         asked for, and nothing is sent.",
    ),
    ("base-uri", "The element does without a `<base>`."),
    ("form-action", "It has no form to send."),
    (
        "require-trusted-types-for",
        "It never hands text to the browser as HTML or as script.",
    ),
    ("trusted-types", "So it needs no policy of its own."),
];

/// A part of a policy.
#[derive(Debug)]
pub struct Directive {
    text: String,
    /// The reason, with `code` between backticks.
    pub why: &'static str,
}

impl fmt::Display for Directive {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// The policy that the element needs.
///
/// # Errors
/// When the page for a frame states none, or one with a part that has no reason here.
pub fn embedding(project: &Folder) -> Result<Vec<Directive>> {
    let page = project.text(STATED)?;
    let told = |what: &str| Failure::new(STATED, format!("expected {what}, found none"));
    let stated = page
        .split_once("Content-Security-Policy")
        .and_then(|(_, rest)| rest.split_once("content=\""))
        .and_then(|(_, rest)| rest.split_once('"'))
        .ok_or_else(|| told("a policy"))?;
    stated
        .0
        .split("; ")
        .map(|text| {
            let name = text.split(' ').next().unwrap_or(text);
            let reason = REASONS.iter().find(|(known, _)| *known == name);
            let (_, why) = reason.ok_or_else(|| told(&format!("a reason for {name} in docs")))?;
            Ok(Directive {
                text: text.to_owned(),
                why,
            })
        })
        .collect()
}
