//! The content that was built into the app, as it was when the app was built. It owns which
//! language is used; it refuses to know what the content says.

use std::rc::Rc;

use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::packed::unpack;
use cramp_check_core::text::Text;

static CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// Each language's code with its words.
static TEXTS: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The catalogue with the words of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Signs, factors, actions and the rest.
    pub catalogue: Rc<Catalogue>,
    /// Their words.
    pub text: Rc<Text>,
}

impl Content {
    /// The content in the language of a tag such as `en-GB`, or else in the content's own choice.
    #[must_use]
    pub fn built_in(language: &str) -> Self {
        let catalogue: Catalogue = unpack(CATALOGUE);
        let words = |wanted: &str| {
            let is_wanted = |code: &str| code.eq_ignore_ascii_case(wanted);
            TEXTS.iter().find(|(code, _)| is_wanted(code))
        };
        let bytes = words(language.split('-').next().unwrap_or_default())
            .or_else(|| words(&catalogue.edition.language))
            .map_or(&[][..], |(_, bytes)| bytes);
        Content {
            text: Rc::new(unpack(bytes)),
            catalogue: Rc::new(catalogue),
        }
    }
}
