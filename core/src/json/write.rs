//! Writing maps and their fields. It owns that one piece of code does it for every type; it refuses to
//! know how a text is escaped and lines are indented, which is the library's.

use std::fmt;

use litemap::LiteMap;
use nojson::{DisplayJson, JsonFormatter, JsonObjectFormatter};

/// Writes a field. Whatever its type, the same code does it.
pub(crate) fn put(
    to: &mut JsonObjectFormatter<'_, '_, '_>,
    name: &dyn fmt::Display,
    value: &dyn DisplayJson,
) -> fmt::Result {
    to.member(name, value)
}

/// A map, written in its order.
pub(crate) struct Map<'a, K, V>(pub(crate) &'a LiteMap<K, V>);

impl<K: fmt::Display, V: DisplayJson> DisplayJson for Map<'_, K, V> {
    fn fmt(&self, to: &mut JsonFormatter<'_, '_>) -> fmt::Result {
        to.object(|to| {
            let mut entries = self.0.iter();
            entries.try_for_each(|(key, value)| put(to, key, value))
        })
    }
}
