//! The content as the bytes that are built into the app: others come to an error, or to content that is
//! no larger than they are.

use cramp_check::content::Content;
use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::text::Text;

pub const WORDS: &[&str] = &["\u{0}", "\u{1}", "\u{7f}"];

pub fn seeds() -> Vec<Vec<u8>> {
    let content = Content::built_in("en").unwrap();
    vec![
        content.catalogue.to_bytes().unwrap(),
        content.text.to_bytes().unwrap(),
        Vec::new(),
    ]
}

pub fn hold(data: &[u8]) {
    match Catalogue::from_bytes(data) {
        Ok(catalogue) => {
            let bytes = catalogue.to_bytes().unwrap();
            assert!(bytes.len() <= data.len());
            assert_eq!(Catalogue::from_bytes(&bytes), Ok(catalogue));
        }
        Err(error) => crate::assert_clear(&error.to_string()),
    }
    match Text::from_bytes(data) {
        Ok(text) => {
            let bytes = text.to_bytes().unwrap();
            assert!(bytes.len() <= data.len());
            assert_eq!(Text::from_bytes(&bytes), Ok(text));
        }
        Err(error) => crate::assert_clear(&error.to_string()),
    }
}
