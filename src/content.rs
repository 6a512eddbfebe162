//! The content that was built into the app, as it was when the app was built. It owns which
//! language is used; it refuses to know what the content says.

use std::sync::LazyLock;

use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::packed::unpack;
use cramp_check_core::text::Text;

// Unpacked when it is first needed, once for all that is on a page, and never let go of: code that does
// would be downloaded by every visitor.

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| unpack(include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"))));

// `TEXTS`: each language's code with its words.
include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The catalogue with the words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// Signs, factors, actions and the rest.
    pub catalogue: &'static Catalogue,
    /// Their words.
    pub text: &'static Text,
}

impl Content {
    /// The content in the language of a tag such as `en-GB`, or else in the content's own choice.
    #[must_use]
    pub fn built_in(language: &str) -> Self {
        let catalogue = &*CATALOGUE;
        let words = |wanted: &str| {
            let is_wanted = |code: &str| code.eq_ignore_ascii_case(wanted);
            TEXTS.iter().find(|(code, _)| is_wanted(code))
        };
        let (_, text) = words(language.split('-').next().unwrap_or_default())
            .or_else(|| words(&catalogue.edition.language))
            .unwrap_or(&TEXTS[0]);
        Content { catalogue, text }
    }
}
