//! The leaflet's own words, one file for each language. It owns their keys and placeholders and
//! tells every fault in a file at once; it refuses to know where in the leaflet they stand, and
//! never says again what the app's own words ([`cramp_check_core::text::Ui`]) say already.

use cramp_check_core::load::{ContentError, Files};
use cramp_check_core::text::{Text, fill, places};

/// The folder of the words, within the content's.
const FOLDER: &str = "leaflet/";

/// How many names of months a language must have.
const MONTHS: usize = 12;

/// Declares the words: the key in the file, which is the field too, and the placeholders that the
/// sentence must hold.
macro_rules! words {
    ($($key:ident $([$($place:literal),*])?;)*) => {
        /// The leaflet's own words in one language.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each name says what its sentence is for")]
        pub struct Words {
            /// The language's code, for instance `en`: the name of the file.
            pub language: String,
            $(pub $key: String,)*
        }

        impl Words {
            /// Takes the words of one file, noting each fault.
            fn take(language: &str, mut taker: Taker<'_>) -> Self {
                let words = Words {
                    language: language.to_owned(),
                    $($key: taker.need(stringify!($key), &[$($($place),*)?]),)*
                };
                taker.nothing_is_left();
                words
            }
        }
    };
}

words! {
    title;
    lead;
    cannot_ask;
    medicines;
    under_18;

    leave_rest ["emergency", "urgent"];
    still_urgent;
    unsure_routine;
    any_of;
    numbers_title;
    ambulance;

    only_if;
    only_if_unsure;
    replaces ["item"];
    with_help;
    points_out;
    also_urgent;
    leave_out;
    replaced ["item"];
    doubt ["level"];
    doubt_first ["level"];

    note;
    note_unsure;
    instead;
    instead_unsure;

    from_memory;
    sources_named;

    date ["day", "month", "year"];
    months;
}

impl Words {
    /// A day such as `2026-11-23` in words. What is no such day stays as it is.
    #[must_use]
    pub fn day(&self, iso: &str) -> String {
        let mut parts = iso.splitn(3, '-');
        let mut number = || parts.next()?.parse::<usize>().ok();
        let (Some(year), Some(month), Some(day)) = (number(), number(), number()) else {
            return iso.to_owned();
        };
        let name = month
            .checked_sub(1)
            .and_then(|before| self.months.split_whitespace().nth(before));
        name.map_or_else(
            || iso.to_owned(),
            |month| {
                let (day, year) = (day.to_string(), year.to_string());
                fill(
                    &self.date,
                    &[("day", &day), ("month", month), ("year", &year)],
                )
            },
        )
    }
}

/// Takes the words of each language that the content has words in from the content's files, in the order
/// of `texts`.
///
/// # Errors
/// Every fault that was found, in the order of files: a language without words or with nothing to
/// go beside among them.
pub fn load(files: &Files, texts: &[Text]) -> Result<Vec<Words>, Vec<ContentError>> {
    let mut faults = Vec::new();
    let file_of = |text: &Text| format!("{FOLDER}{}.toml", text.language);
    let mut words = Vec::new();
    for text in texts {
        let file = file_of(text);
        match files.get(&file) {
            Some(source) => words.extend(parse(&file, &text.language, source, &mut faults)),
            None => faults.push(fault(
                &file,
                "",
                "the leaflet's words in this language",
                "no file",
            )),
        }
    }
    for file in files.keys().filter(|file| file.starts_with(FOLDER)) {
        if !texts.iter().any(|text| file_of(text) == *file) {
            faults.push(fault(file, "", "a file of this name in text/ too", "none"));
        }
    }
    if faults.is_empty() {
        Ok(words)
    } else {
        faults.sort();
        Err(faults)
    }
}

fn parse(
    file: &str,
    language: &str,
    source: &str,
    faults: &mut Vec<ContentError>,
) -> Option<Words> {
    let table: toml::Table = source
        .parse()
        .map_err(|error: toml::de::Error| {
            let told = error.message().replace('\n', " ");
            faults.push(fault(file, "", "TOML", &told));
        })
        .ok()?;
    let words = Words::take(
        language,
        Taker {
            file,
            table,
            faults,
        },
    );
    let months = words.months.split_whitespace().count();
    if months != MONTHS && months > 0 {
        faults.push(fault(file, "months", "12 names", &months.to_string()));
    }
    Some(words)
}

fn fault(file: &str, key: &str, expected: &str, found: &str) -> ContentError {
    ContentError {
        file: file.to_owned(),
        id: key.to_owned(),
        expected: expected.to_owned(),
        found: found.to_owned(),
    }
}

/// What nobody has taken yet of a file.
struct Taker<'a> {
    file: &'a str,
    table: toml::Table,
    faults: &'a mut Vec<ContentError>,
}

impl Taker<'_> {
    /// Words that must be there, with just these placeholders.
    fn need(&mut self, key: &str, wanted: &[&str]) -> String {
        let words = match self.table.remove(key) {
            Some(toml::Value::String(words)) if !words.trim().is_empty() => words,
            Some(toml::Value::String(_)) | None => {
                self.tell(key, "words", "none");
                return String::new();
            }
            Some(other) => {
                self.tell(key, "words", other.type_str());
                return String::new();
            }
        };
        for place in places(&words) {
            if !wanted.contains(&place) {
                self.tell(key, "no such placeholder", &format!("{{{place}}}"));
            }
        }
        for place in wanted {
            if !places(&words).contains(place) {
                self.tell(key, &format!("{{{place}}}"), "a sentence without it");
            }
        }
        words
    }

    fn nothing_is_left(mut self) {
        for key in std::mem::take(&mut self.table).keys() {
            self.tell(
                key,
                "words that the leaflet uses",
                "words for nothing in it",
            );
        }
    }

    fn tell(&mut self, key: &str, expected: &str, found: &str) {
        self.faults.push(fault(self.file, key, expected, found));
    }
}
