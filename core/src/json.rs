//! JSON text, as far as what is kept needs it: texts, whole numbers, lists and maps. It owns how a
//! piece of it becomes a value, and how one that does not fit is told; it refuses to know what is
//! kept ([`crate::record`]).
//!
//! Types say in one line a field how they are read. Code derived for that is made anew for every
//! type and for every kind of input, several times as large, and every visitor downloads it.

mod write;

use std::str::FromStr;

use litemap::LiteMap;
use nojson::{JsonParseError, JsonValueKind, RawJson, RawJsonValue};

pub(crate) use write::{Map, put};

/// So many letters tell what a text is; whoever wrote a hostile one chose how long it is.
const LONGEST_TOLD: usize = 40;

/// A piece of a JSON text.
pub(crate) type Piece<'a> = RawJsonValue<'a, 'a>;

/// What a piece of JSON can be read as. The error says what was there.
pub(crate) trait Read: Sized {
    fn read(piece: Piece<'_>) -> Result<Self, String>;
}

/// A value that is written as one of a few names.
pub(crate) trait Named: Copy + PartialEq + 'static {
    const NAMES: &'static [(&'static str, Self)];

    /// The name that it is written as.
    fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        names
            .find(|named| named.1 == self)
            .map_or("", |named| named.0)
    }
}

/// Takes a whole text apart. Text that is nested deeper than any record is refused, so that no
/// reader runs out of stack.
pub(crate) fn parse(text: &str) -> Result<RawJson<'_>, String> {
    RawJson::parse(text).map_err(|error| {
        let at = error.position();
        match error {
            JsonParseError::UnexpectedEos { .. } => format!("the end too early, at byte {at}"),
            JsonParseError::UnexpectedTrailingChar { .. } => {
                format!("more after the end, at byte {at}")
            }
            JsonParseError::UnexpectedValueChar { .. } => format!("no JSON at byte {at}"),
            JsonParseError::InvalidValue { .. } => format!("too many levels at byte {at}"),
        }
    })
}

/// The field of a map, where it has one.
pub(crate) fn field<'a>(map: Piece<'a>, name: &str) -> Result<Option<Piece<'a>>, String> {
    let mut found = None;
    for (key, piece) in entries(map)? {
        if text(key)? == name && found.replace(piece).is_some() {
            return Err(format!("`{name}` twice"));
        }
    }
    Ok(found)
}

/// Reads the field of a map into `to`, which stays as it is where there is no such field.
pub(crate) fn fill<T: Read>(to: &mut T, map: Piece<'_>, name: &str) -> Result<(), String> {
    if let Some(piece) = field(map, name)? {
        *to = T::read(piece)?;
    }
    Ok(())
}

/// Tells that something else was there than what should be.
pub(crate) fn misfit(piece: Piece<'_>, expected: &str) -> String {
    let found = match piece.kind() {
        JsonValueKind::Array => "a list",
        JsonValueKind::Object => "a map",
        _ => &short(piece.as_raw_str()),
    };
    format!(
        "{found} instead of {expected}, at byte {}",
        piece.position()
    )
}

/// As much of a text as tells what it is.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST_TOLD) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn entries<'a>(map: Piece<'a>) -> Result<impl Iterator<Item = (Piece<'a>, Piece<'a>)>, String> {
    map.to_object().map_err(|_| misfit(map, "a map"))
}

fn text(piece: Piece<'_>) -> Result<String, String> {
    match piece.to_unquoted_string_str() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(misfit(piece, "a text")),
    }
}

impl Read for String {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        text(piece)
    }
}

impl Read for i64 {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        let number = piece.as_raw_str().parse();
        number.map_err(|_| misfit(piece, "a whole number"))
    }
}

impl<T: Named> Read for T {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        let text = text(piece)?;
        let mut names = T::NAMES.iter();
        match names.find(|named| named.0 == text) {
            Some(&(_, value)) => Ok(value),
            None => Err(misfit(piece, "a name that is known")),
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        match piece.kind() {
            JsonValueKind::Null => Ok(None),
            _ => T::read(piece).map(Some),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        let pieces = piece.to_array().map_err(|_| misfit(piece, "a list"))?;
        pieces.map(T::read).collect()
    }
}

/// The entries are put in order all at once: one after the other, a long file with its keys
/// backwards would take minutes.
impl<K: Ord + FromStr, V: Read> Read for LiteMap<K, V> {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        let entries: Vec<(K, V)> = entries(piece)?
            .map(|(key, value)| {
                let key = text(key)?.parse().map_err(|_| misfit(key, "another key"))?;
                Ok((key, V::read(value)?))
            })
            .collect::<Result<_, String>>()?;
        let count = entries.len();
        let map: LiteMap<K, V> = entries.into_iter().collect();
        if map.len() < count {
            return Err(format!("a key twice, after byte {}", piece.position()));
        }
        Ok(map)
    }
}
