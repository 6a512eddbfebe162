//! JSON text, as far as what is kept needs it: texts, whole numbers, lists and maps. It owns how a
//! piece of it becomes a value, and how one that does not fit is told; it refuses to know what is
//! kept ([`crate::record`]).
//!
//! Types say in one line a field how they are read. Code derived for that is made anew for every
//! type and for every kind of input, several times as large, and every visitor downloads it.

mod piece;
mod write;

use std::borrow::Cow;
use std::str::FromStr;

use litemap::LiteMap;

use piece::Kind;
pub(crate) use piece::{Piece, parse};
pub(crate) use write::{Map, put};

/// So many letters tell what a text is; whoever wrote a hostile one chose how long it is.
const LONGEST_TOLD: usize = 40;

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

/// The field of a map, where it has one.
pub(crate) fn field<'a>(map: Piece<'a>, name: &str) -> Result<Option<Piece<'a>>, String> {
    let mut found = None;
    entries(map, |key, piece| {
        if text(key)? == name && found.replace(piece).is_some() {
            return Err(format!("`{name}` twice"));
        }
        Ok(())
    })?;
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
        Kind::List => "a list",
        Kind::Map => "a map",
        _ => &short(piece.raw()),
    };
    format!("{found} instead of {expected}, at byte {}", piece.at())
}

/// As much of a text as tells what it is.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST_TOLD) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Hands on each entry of a map.
fn entries<'a>(
    map: Piece<'a>,
    mut each: impl FnMut(Piece<'a>, Piece<'a>) -> Result<(), String>,
) -> Result<(), String> {
    match map.kind() {
        Kind::Map => map.parts(&mut |key, value| key.map_or(Ok(()), |key| each(key, value))),
        _ => Err(misfit(map, "a map")),
    }
}

fn text(piece: Piece<'_>) -> Result<Cow<'_, str>, String> {
    piece.text().ok_or_else(|| misfit(piece, "a text"))
}

impl Read for String {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        text(piece).map(Cow::into_owned)
    }
}

impl Read for i64 {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        let number = piece.raw().parse();
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
            Kind::Null => Ok(None),
            _ => T::read(piece).map(Some),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        if piece.kind() != Kind::List {
            return Err(misfit(piece, "a list"));
        }
        let mut list = Vec::new();
        piece.parts(&mut |_, part| {
            list.push(T::read(part)?);
            Ok(())
        })?;
        Ok(list)
    }
}

impl<K: Ord + FromStr, V: Read> Read for LiteMap<K, V> {
    fn read(piece: Piece<'_>) -> Result<Self, String> {
        map(piece, V::read)
    }
}

/// A map, each value of which is read in a way of its own.
///
/// The entries are put in order all at once: one after the other, a long file with its keys backwards would
/// take minutes.
pub(crate) fn map<'a, K: Ord + FromStr, V>(
    piece: Piece<'a>,
    mut read: impl FnMut(Piece<'a>) -> Result<V, String>,
) -> Result<LiteMap<K, V>, String> {
    let mut list = Vec::new();
    entries(piece, |key, value| {
        let key = text(key)?.parse().map_err(|_| misfit(key, "another key"))?;
        list.push((key, read(value)?));
        Ok(())
    })?;
    let count = list.len();
    let map: LiteMap<K, V> = list.into_iter().collect();
    if map.len() < count {
        return Err(format!("a key twice, after byte {}", piece.at()));
    }
    Ok(map)
}
