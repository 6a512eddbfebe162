//! Trunk calls this after each build, with the folder that it builds in.

use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR") else {
        eprintln!("expected to be called by Trunk with TRUNK_STAGING_DIR, found no such variable");
        return ExitCode::FAILURE;
    };
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = own.parent().unwrap_or(own);
    match cramp_check_pack::pack(project, Path::new(&staging)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
