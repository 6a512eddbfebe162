//! The names by which the wasm and its glue ask each other for a function. The tool that writes the two gives
//! each a hash, to keep apart what many builds might bring together; ours are never parted, and a letter or
//! two will do. It owns those names alone: no code is changed.

use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, ImportSectionReader, Parser};

use crate::folder::{Failure, Result};

/// What the wasm calls its glue from here on.
const GLUE: &str = "g";

/// What calls a closure is named after its type, hashes and all.
const CALLS: &str = "invoke";

/// A wasm and its glue, with short names between them.
///
/// # Errors
/// When the wasm cannot be read, or the glue has not just one place for something that it asks for.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let told = |error: &dyn std::fmt::Display| Failure::new("the wasm's imports", error);
    let mut short = Short::default();
    let mut module = Module::new();
    short
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| told(&error))?;
    let mut glue = glue.to_owned();
    for (long, short) in short.names {
        let places = glue.matches(&long).count();
        if places != 1 {
            return Err(told(&format!(
                "expected `{long}` once, found it {places} times"
            )));
        }
        glue = glue.replacen(&long, &short, 1);
    }
    Ok((module.finish(), glue))
}

/// What stands in the glue, and what is to stand there.
#[derive(Default)]
struct Short {
    names: Vec<(String, String)>,
    calls: usize,
}

impl Reencode for Short {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> std::result::Result<(), Error<Infallible>> {
        for (place, import) in section.into_imports().enumerate() {
            let import = import?;
            if place == 0 {
                let quoted = |name| format!("\"{name}\":");
                self.names.push((quoted(import.module), quoted(GLUE)));
            }
            let name = letters(place);
            imports.import(GLUE, &name, self.entity_type(import.ty)?);
            let key = |name| format!("{name}:");
            self.names.push((key(import.name), key(&name)));
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> std::result::Result<(), Error<Infallible>> {
        let name = if export.name.contains(CALLS) {
            let name = format!("{CALLS}_{}{}", types(export.name), letters(self.calls));
            let call = |name| format!("wasm.{name}(");
            self.names.push((call(export.name), call(&name)));
            self.calls += 1;
            name
        } else {
            export.name.to_owned()
        };
        let kind = self.export_kind(export.kind)?;
        exports.export(&name, kind, self.external_index(export.kind, export.index)?);
        Ok(())
    }
}

/// The types within a name, each of which begins with a capital.
fn types(name: &str) -> String {
    let parts = name.split('_');
    let types = parts.filter(|part| part.starts_with(|first: char| first.is_ascii_uppercase()));
    types.map(|name| format!("{name}_")).collect()
}

/// The name of a place: `a` to `z`, then `ba`, `bb` and on.
fn letters(place: usize) -> String {
    let (before, last) = (place / 26, place % 26);
    let last = char::from(b"abcdefghijklmnopqrstuvwxyz"[last]);
    match before {
        0 => last.to_string(),
        _ => format!("{}{last}", letters(before)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_places_have_the_same_name() {
        let names: std::collections::BTreeSet<_> = (0..2000).map(letters).collect();
        assert_eq!(names.len(), 2000);
        let some = [0, 25, 26, 52, 701].map(letters);
        assert_eq!(some, ["a", "z", "ba", "ca", "baz"].map(str::to_owned));
    }

    #[test]
    fn names_are_short_on_both_sides_and_what_has_no_other_side_is_told() {
        let mut imports = ImportSection::new();
        imports.import(
            "./x.js",
            "__wbg_now_1",
            wasm_encoder::EntityType::Function(0),
        );
        let mut exports = ExportSection::new();
        let call = "bindgen_7d70___invoke_______gen_Event__Result_____true_";
        exports.export(call, wasm_encoder::ExportKind::Func, 0);
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&exports);
        let wasm = module.finish();
        let glue = format!("{{ \"./x.js\": {{ __wbg_now_1: function() {{}} }} }} wasm.{call}(1)");
        let made = shorten(&wasm, &glue);
        let made = made.map(|(shorter, glue)| (shorter.len() < wasm.len(), glue));
        assert_eq!(
            made,
            Ok((
                true,
                "{ \"g\": { a: function() {} } } wasm.invoke_Event_Result_a(1)".to_owned()
            ))
        );
        let told = "the wasm's imports: expected `__wbg_now_1:` once, found it 0 times";
        let made = shorten(&wasm, "{ \"./x.js\": {} }");
        assert_eq!(made, Err(Failure(told.to_owned())));
    }
}
