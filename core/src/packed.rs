//! What the build has packed into the app, and how the app unpacks it. It owns the way the bytes are
//! read; what is in them is said by the types themselves.
//!
//! The numbers are postcard's, which the build writes, and all texts stand behind them, one after the other:
//! brotli makes less of the two apart (1.8 KB less for every visitor, measured on 26 November 2026), and a
//! text that has an end needs no length.
//!
//! Reading them cannot fail, and says so to the compiler by an error that nobody can make: they are a part
//! of the program, the build has seen that they read as what was written, and a wasm that came damaged is
//! not run. With errors that could be, the code of every type would tell what becomes of each half of it
//! (3.2 KB more, measured on 25 November 2026).

#[cfg(feature = "load")]
mod parting;

use std::fmt;

use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// Compact bytes, to be built into the app.
///
/// # Errors
/// When a type says of itself that it cannot be written, or reads as something else than was written.
#[cfg(feature = "load")]
pub fn pack<T: serde::Serialize + DeserializeOwned + PartialEq>(
    it: &T,
) -> Result<Vec<u8>, postcard::Error> {
    let bytes = parting::part::<T>(&postcard::to_allocvec(it)?)?;
    // By the very reader that the app has.
    if unpack::<T>(&bytes) == *it {
        Ok(bytes)
    } else {
        Err(postcard::Error::SerdeDeCustom)
    }
}

/// What was packed as these bytes. Others than [`pack`] has made end the program.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> T {
    let mut packed = Packed {
        numbers: bytes,
        texts: &[],
    };
    let length = packed.length().min(packed.numbers.len());
    (packed.numbers, packed.texts) = packed.numbers.split_at(length);
    match T::deserialize(&mut packed) {
        Ok(it) => it,
        Err(never) => match never {},
    }
}

/// Ends a text: no text has such a byte.
const END: u8 = 0xff;

/// What is left to read.
struct Packed<'a> {
    numbers: &'a [u8],
    texts: &'a [u8],
}

/// The error that is never made.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl de::Error for Never {
    fn custom<T: fmt::Display>(found: T) -> Self {
        unreachable!("expected what the build has packed, found {found}")
    }
}

impl Packed<'_> {
    fn byte(&mut self) -> u8 {
        let (&byte, rest) = self.numbers.split_first().unwrap_or((&0, &[]));
        self.numbers = rest;
        byte
    }

    /// Seven bits a byte, the lowest first; a byte with the eighth is followed by another.
    fn number(&mut self) -> u32 {
        let byte = u32::from(self.byte());
        if byte < 0x80 {
            byte
        } else {
            byte & 0x7f | self.number() << 7
        }
    }

    fn length(&mut self) -> usize {
        self.number() as usize
    }

    fn text(&mut self) -> String {
        let mut parts = self.texts.splitn(2, |&byte| byte == END);
        let text = parts.next().unwrap_or_default();
        self.texts = parts.next().unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default().to_owned()
    }
}

impl<'de> Deserializer<'de> for &mut Packed<'_> {
    type Error = Never;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        unreachable!("expected a type that is packed, found another")
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.byte() != 0)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.number())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.number())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_string(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        match self.byte() {
            0 => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.length();
        visitor.visit_seq(Items { left, from: self })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        self.deserialize_tuple(fields.len(), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_enum(self)
    }

    fn is_human_readable(&self) -> bool {
        false
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u64 f32 f64 char str bytes byte_buf unit unit_struct tuple_struct map
        identifier ignored_any
    }
}

/// The fields of a struct. As many are asked for as there are, so they need not be counted, in code
/// that every visitor downloads for every field.
struct Fields<'a, 'b>(&'a mut Packed<'b>);

impl<'de> de::SeqAccess<'de> for Fields<'_, '_> {
    type Error = Never;

    #[inline(always)]
    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// The items of a list.
struct Items<'a, 'b> {
    left: usize,
    from: &'a mut Packed<'b>,
}

impl<'de> de::SeqAccess<'de> for Items<'_, '_> {
    type Error = Never;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Never> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.from).map(Some)
    }
}

impl<'de> de::EnumAccess<'de> for &mut Packed<'_> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Never> {
        let variant = self.number();
        let variant: de::value::U32Deserializer<Never> = variant.into_deserializer();
        Ok((seed.deserialize(variant)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for &mut Packed<'_> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Never> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Never> {
        self.deserialize_tuple(left, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        self.deserialize_tuple(fields.len(), visitor)
    }
}
