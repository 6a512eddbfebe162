//! Writes what `cargo xtask fuzz` begins with into a folder: the good input of each target, a file for
//! each, and what means something to it, as libFuzzer's dictionary.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs, io};

use cramp_check_fuzz::TARGETS;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_default());
    for target in &TARGETS {
        let own = folder.join(target.name);
        fs::create_dir_all(&own)?;
        for (number, seed) in (target.seeds)().iter().enumerate() {
            fs::write(own.join(number.to_string()), seed)?;
        }
        let mut words = String::new();
        for word in target.words {
            let bytes = word.bytes().fold(String::new(), |mut bytes, byte| {
                // A text can always be written to.
                let _ = write!(bytes, "\\x{byte:02x}");
                bytes
            });
            words += &format!("\"{bytes}\"\n");
        }
        fs::write(folder.join(format!("{}.dict", target.name)), words)?;
    }
    Ok(())
}
