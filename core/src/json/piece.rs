//! Going through JSON text. It owns where a piece of it begins and what can be got out of that; it refuses
//! to know what a piece is read as. What makes a text, a number or a list is the library's.
//!
//! Nothing is kept of the way: a list of all pieces takes three times the memory of the text, which a page
//! never gives back. What is not wanted is passed over instead, some dozen times for a record.

use std::borrow::Cow;

use hifijson::num::Lex as _;
use hifijson::str::{Lex as _, LexAlloc as _};
use hifijson::token::{Expect, Lex as _};
use hifijson::{Read as _, SliceLexer};

/// So many lists and maps may stand in each other. No record needs a tenth of it, and no reader runs out
/// of stack.
const MOST_LEVELS: usize = 128;

/// A piece of a JSON text that is known to be whole.
#[derive(Clone, Copy)]
pub(crate) struct Piece<'a> {
    whole: &'a str,
    at: usize,
}

/// What a piece is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    List,
    Map,
    Text,
    Null,
    /// A number, or yes or no.
    Other,
}

/// What is done with each part of a list or a map; a map's comes with its key.
type Each<'a, 'b> = &'b mut dyn FnMut(Option<Piece<'a>>, Piece<'a>) -> Result<(), String>;

/// Looks through a whole text. One that is nested deeper than any record is refused.
pub(crate) fn parse(text: &str) -> Result<Piece<'_>, String> {
    let mut lexer = Piece { whole: text, at: 0 }.lexer();
    lexer.eat_whitespace();
    let piece = Piece::here(text, &lexer);
    let passed = piece.skip(&mut lexer, MOST_LEVELS);
    let rest = lexer.ws_peek();
    let at = Piece::here(text, &lexer).at;
    match (passed, rest) {
        (Ok(()), None) => Ok(piece),
        (Ok(()), Some(_)) => Err(format!("more after the end, at byte {at}")),
        (Err(Fault::TooDeep), _) => Err(format!("too many levels at byte {at}")),
        (Err(Fault::NoJson), None) => Err(format!("the end too early, at byte {at}")),
        (Err(Fault::NoJson), Some(_)) => Err(format!("no JSON at byte {at}")),
        (Err(Fault::Told(told)), _) => Err(told),
    }
}

impl<'a> Piece<'a> {
    /// What comes next on the way through a text.
    fn here(whole: &'a str, lexer: &SliceLexer<'a>) -> Self {
        let at = whole.len().saturating_sub(lexer.as_slice().len());
        Piece { whole, at }
    }

    /// The way on from here.
    fn lexer(self) -> SliceLexer<'a> {
        SliceLexer::new(self.whole.as_bytes().get(self.at..).unwrap_or_default())
    }

    /// The byte of the whole text that it begins at.
    pub(crate) fn at(self) -> usize {
        self.at
    }

    pub(crate) fn kind(self) -> Kind {
        match self.lexer().peek_next() {
            Some(b'[') => Kind::List,
            Some(b'{') => Kind::Map,
            Some(b'"') => Kind::Text,
            Some(b'n') => Kind::Null,
            _ => Kind::Other,
        }
    }

    /// As it stands in the text.
    pub(crate) fn raw(self) -> &'a str {
        let mut lexer = self.lexer();
        let _ = self.skip(&mut lexer, MOST_LEVELS);
        let end = Piece::here(self.whole, &lexer).at;
        self.whole.get(self.at..end).unwrap_or_default()
    }

    /// What it says, where it is a text.
    pub(crate) fn text(self) -> Option<Cow<'a, str>> {
        match self.kind() {
            Kind::Text => self.lexer().discarded().str_string().ok(),
            _ => None,
        }
    }

    /// Goes through the parts of a list or a map.
    pub(crate) fn parts(self, each: Each<'a, '_>) -> Result<(), String> {
        match self.pass(&mut self.lexer(), MOST_LEVELS, each) {
            Err(Fault::Told(told)) => Err(told),
            // The text has been looked through.
            _ => Ok(()),
        }
    }

    /// Goes past it.
    fn skip(self, lexer: &mut SliceLexer<'a>, levels: usize) -> Result<(), Fault> {
        self.pass(lexer, levels, &mut |_, _| Ok(()))
    }

    /// Goes past it, and hands on each part of a list or a map on the way.
    fn pass(
        self,
        lexer: &mut SliceLexer<'a>,
        levels: usize,
        each: Each<'a, '_>,
    ) -> Result<(), Fault> {
        let end = match self.kind() {
            Kind::List => b']',
            Kind::Map => b'}',
            Kind::Text => return Ok(lexer.discarded().str_ignore()?),
            Kind::Null | Kind::Other => return scalar(lexer),
        };
        let levels = levels.checked_sub(1).ok_or(Fault::TooDeep)?;
        lexer.discarded().seq(end, SliceLexer::ws_peek, |_, lexer| {
            let key = Piece::here(self.whole, lexer);
            let key = (end == b'}').then_some(key);
            if key.is_some() {
                lexer
                    .expect(SliceLexer::peek_next, b'"')
                    .ok_or(Fault::NoJson)?;
                lexer.str_ignore()?;
                lexer
                    .expect(SliceLexer::ws_peek, b':')
                    .ok_or(Fault::NoJson)?;
                lexer.eat_whitespace();
            }
            let part = Piece::here(self.whole, lexer);
            part.skip(lexer, levels)?;
            each(key, part).map_err(Fault::Told)
        })
    }
}

/// Goes past a number, yes, no or null.
fn scalar(lexer: &mut SliceLexer<'_>) -> Result<(), Fault> {
    match lexer.peek_next() {
        Some(b'-' | b'0'..=b'9') => {
            lexer.num_ignore().validate()?;
            Ok(())
        }
        _ => {
            let before = lexer.as_slice();
            let found = lexer.null_or_bool();
            if found.is_none() {
                *lexer = SliceLexer::new(before);
            }
            found.map(|_| ()).ok_or(Fault::NoJson)
        }
    }
}

/// Why a text was not gone through to its end.
enum Fault {
    NoJson,
    TooDeep,
    Told(String),
}

impl From<Expect> for Fault {
    fn from(_: Expect) -> Self {
        Fault::NoJson
    }
}

impl From<hifijson::str::Error> for Fault {
    fn from(_: hifijson::str::Error) -> Self {
        Fault::NoJson
    }
}

impl From<hifijson::num::Error> for Fault {
    fn from(_: hifijson::num::Error) -> Self {
        Fault::NoJson
    }
}
