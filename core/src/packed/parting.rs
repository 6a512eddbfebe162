//! Parts the texts from the numbers, by having postcard read what it wrote and noting down what it asks for.
//! It refuses to know what any of it means.

use postcard::de_flavors::Flavor;
use postcard::{Deserializer, Error, Result};
use serde::de::DeserializeOwned;

use super::END;

/// How long the numbers are, the numbers, and every text with its end.
pub(super) fn part<T: DeserializeOwned>(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut reading = Deserializer::from_flavor(Parting {
        left: bytes,
        numbers: Vec::new(),
        texts: Vec::new(),
    });
    T::deserialize(&mut reading)?;
    let Parting { numbers, texts, .. } = reading.finalize()?;
    Ok([postcard::to_allocvec(&numbers.len())?, numbers, texts].concat())
}

struct Parting<'a> {
    left: &'a [u8],
    numbers: Vec<u8>,
    texts: Vec<u8>,
}

impl<'de> Flavor<'de> for Parting<'de> {
    type Remainder = Self;
    type Source = &'de [u8];

    fn pop(&mut self) -> Result<u8> {
        let (&byte, rest) = self
            .left
            .split_first()
            .ok_or(Error::DeserializeUnexpectedEnd)?;
        self.left = rest;
        self.numbers.push(byte);
        Ok(byte)
    }

    /// Of all that is packed, only texts are asked for in one.
    fn try_take_n(&mut self, length: usize) -> Result<&'de [u8]> {
        let (text, rest) = self
            .left
            .split_at_checked(length)
            .ok_or(Error::DeserializeUnexpectedEnd)?;
        self.left = rest;
        // Its length was asked for just before.
        let said = postcard::to_allocvec(&length)?.len();
        self.numbers
            .truncate(self.numbers.len().saturating_sub(said));
        self.texts.extend(text);
        self.texts.push(END);
        Ok(text)
    }

    fn finalize(self) -> Result<Self> {
        Ok(self)
    }
}
