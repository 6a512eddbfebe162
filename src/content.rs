//! The content that was built into the app, as it was when the app was built. It owns which
//! language is used; it refuses to know what the content says.

use std::rc::Rc;

use cramp_check_core::catalogue::Catalogue;
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
    /// The content in the language that fits a tag such as `en-GB` best, or else in the first.
    ///
    /// # Errors
    /// When the built-in bytes cannot be read, which the build has made sure they can.
    pub fn built_in(language: &str) -> Result<Self, String> {
        let wanted = language.split('-').next().unwrap_or_default();
        let bytes = TEXTS
            .iter()
            .find(|(code, _)| code.eq_ignore_ascii_case(wanted))
            .or(TEXTS.first())
            .map_or(&[][..], |(_, bytes)| bytes);
        let told = |error| format!("expected the built-in content, found {error}");
        Ok(Content {
            catalogue: Rc::new(Catalogue::from_bytes(CATALOGUE).map_err(told)?),
            text: Rc::new(Text::from_bytes(bytes).map_err(told)?),
        })
    }
}
