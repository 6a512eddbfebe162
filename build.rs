//! Builds the content into the app: reads `content/`, stops the build with every fault in it, and
//! writes the catalogue and each language's words as compact bytes. It refuses to know what the
//! content means.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use cramp_check_core::load;
use cramp_check_core::packed::pack;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    println!("cargo:rerun-if-changed=content");
    let root = std::env::var("CARGO_MANIFEST_DIR")?;
    let out = std::env::var("OUT_DIR")?;
    let files = load::read(&Path::new(&root).join("content"))?;
    let (catalogue, texts) = match load::load(&files) {
        Ok(loaded) => loaded,
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error={fault}");
            }
            return Ok(ExitCode::FAILURE);
        }
    };
    let out = Path::new(&out);
    std::fs::write(out.join("catalogue.bin"), pack(&catalogue)?)?;
    let mut list = format!(
        "static TEXTS: [(&str, LazyLock<Text>); {}] = [\n",
        texts.len()
    );
    for text in &texts {
        let name = format!("text-{}.bin", text.language);
        std::fs::write(out.join(&name), pack(text)?)?;
        let bytes = format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))");
        let words = format!("LazyLock::new(|| unpack({bytes}))");
        list.push_str(&format!("    ({:?}, {words}),\n", text.language));
    }
    list.push_str("];\n");
    std::fs::write(out.join("texts.rs"), list)?;
    Ok(ExitCode::SUCCESS)
}
