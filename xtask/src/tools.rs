//! The tools that the commands need: which version, whether it is there, and how it gets there.
//! A tool of the right version on PATH is used as it is; otherwise it goes into the project's own
//! folder. Every check is a look at this machine, so a second run needs no network. What the tools
//! are used for is the business of `commands`.

pub mod browsers;
pub mod system;

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::project::Project;
use crate::run::{Failure, Result, quietly, run};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The oldest Node that the packages of package.json run on.
const OLDEST_NODE: u32 = 20;

/// Everything for a release build: the wasm target, Trunk, wasm-bindgen, the crates, and from npm
/// wasm-opt and what bundles scripts and style sheets.
pub fn for_building(project: &Project) -> Result<()> {
    wasm_target(project)?;
    trunk(project)?;
    wasm_bindgen(project)?;
    node_packages(project)?;
    // Trunk runs offline, and Cargo under it: whatever is to be downloaded is downloaded here.
    run(project
        .command("cargo")
        .args(["fetch", "--quiet", "--locked"]))?;
    standard_library(project)
}

/// The source of the standard library and of the crates in it, which the release build builds anew.
fn standard_library(project: &Project) -> Result<()> {
    let library = sysroot(project)?.join("lib/rustlib/src/rust/library");
    if !library.exists() {
        installing("the source of Rust's standard library", "seconds");
        rustup(project, &["component", "add", "rust-src"])?;
    }
    run(project
        .command("cargo")
        .args(["fetch", "--quiet", "--locked", "--manifest-path"])
        .arg(library.join("Cargo.toml"))
        // It is written for Rust's own developers, in words that a stable Cargo refuses.
        .env("RUSTC_BOOTSTRAP", "1"))
}

/// The standard library for wasm.
pub fn wasm_target(project: &Project) -> Result<()> {
    if sysroot(project)?
        .join("lib/rustlib")
        .join(WASM_TARGET)
        .join("lib")
        .exists()
    {
        return Ok(());
    }
    installing(&format!("Rust's {WASM_TARGET} target"), "seconds");
    rustup(project, &["target", "add", WASM_TARGET])
}

/// Where this Rust has its libraries.
fn sysroot(project: &Project) -> Result<PathBuf> {
    quietly(project.command("rustc").args(["--print", "sysroot"]))
        .map(PathBuf::from)
        .ok_or_else(|| Failure::new("rustc does not run; install Rust from https://rustup.rs"))
}

/// `part` is `rustfmt` or `clippy`, which a minimal Rust comes without.
pub fn rust_component(project: &Project, part: &str) -> Result<()> {
    let command = part.trim_start_matches("rust");
    if quietly(project.command("cargo").args([command, "--version"])).is_some() {
        return Ok(());
    }
    installing(part, "seconds");
    rustup(project, &["component", "add", part])
}

fn rustup(project: &Project, arguments: &[&str]) -> Result<()> {
    if quietly(project.command("rustup").arg("--version")).is_none() {
        let wanted = arguments.join(" ");
        return Err(Failure(format!(
            "rustup is not installed, so `rustup {wanted}` cannot be done for you; \
             install rustup from https://rustup.rs or that part of Rust in your own way"
        )));
    }
    run(project.command("rustup").args(arguments))
}

fn trunk(project: &Project) -> Result<()> {
    let version = project.trunk_version()?;
    if has(project, "trunk", &version) {
        return Ok(());
    }
    installing(&format!("trunk {version}"), "about 3 minutes");
    // Trunk asks for a newer Rust than it needs; and one way of doing TLS is enough.
    let wishes = [
        "--ignore-rust-version",
        "--no-default-features",
        "--features",
        "rustls",
        "--locked",
    ];
    cargo_install(project, "trunk", &version, &wishes)
}

fn wasm_bindgen(project: &Project) -> Result<()> {
    let version = project.wasm_bindgen_version()?;
    if has(project, "wasm-bindgen", &version) {
        return Ok(());
    }
    installing(&format!("wasm-bindgen {version}"), "about a minute");
    cargo_install(project, "wasm-bindgen-cli", &version, &["--locked"]).or_else(|_| {
        println!("its own lock file cannot be followed; trying with current dependencies…");
        cargo_install(project, "wasm-bindgen-cli", &version, &[])
    })
}

/// One of Cargo's own commands that come from crates.io, which some of ours run; `time` is what it takes
/// to build.
pub fn cargo_command(project: &Project, name: &str, time: &str) -> Result<()> {
    let version = project.tool_version(name)?;
    if has(project, name, &version) {
        return Ok(());
    }
    installing(&format!("{name} {version}"), time);
    cargo_install(project, name, &version, &["--locked"])
}

/// Builds a tool into `.tools`; without optimisation, since building takes longer than it runs.
fn cargo_install(project: &Project, package: &str, version: &str, wishes: &[&str]) -> Result<()> {
    run(project
        .command("cargo")
        .args([
            "install",
            package,
            "--version",
            &format!("={version}"),
            "--debug",
            "--force",
        ])
        .args(wishes)
        .arg("--root")
        .arg(project.path(".tools"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TARGET_DIR", project.path(".tools/build")))?;
    project.remove(".tools/build")
}

/// The packages of package-lock.json, installed anew only where that file has changed.
pub fn node_packages(project: &Project) -> Result<()> {
    node_packages_in(project, ".")
}

/// The same for a folder with a package-lock.json of its own.
pub fn node_packages_in(project: &Project, folder: &str) -> Result<()> {
    node(project)?;
    let lock = format!("{folder}/package-lock.json");
    let wanted = project.read(&lock)?;
    let stamp = format!("{folder}/node_modules/.installed-package-lock.json");
    if project
        .read(&stamp)
        .is_ok_and(|installed| installed == wanted)
    {
        return Ok(());
    }
    installing(&format!("the Node packages of {lock}"), "seconds");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(project
        .command(npm)
        .args(["ci", "--prefer-offline", "--no-audit", "--no-fund"])
        .current_dir(project.path(folder)))?;
    fs::write(project.path(&stamp), wanted)
        .map_err(|error| Failure::io(&format!("writing {stamp}"), &error))
}

/// Node cannot be put into the project's folder, so it is only looked for.
fn node(project: &Project) -> Result<()> {
    let advice = format!("install Node {OLDEST_NODE} or newer, with npm, from https://nodejs.org");
    let Some(version) = quietly(project.command("node").arg("--version")) else {
        return Err(Failure(format!("Node is not installed; {advice}")));
    };
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok());
    match major {
        Some(major) if OLDEST_NODE <= major => Ok(()),
        _ => Err(Failure(format!(
            "Node is {version}, which is too old; {advice}"
        ))),
    }
}

/// Whether what would run as `tool` is of this version.
fn has(project: &Project, tool: &str, version: &str) -> bool {
    quietly(project.command(tool).arg("--version"))
        .is_some_and(|answer| answer.split_whitespace().any(|word| word == version))
}

fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| {
        folder
            .join(program)
            .with_extension(env::consts::EXE_EXTENSION)
            .is_file()
    })
}

fn installing(what: &str, time: &str) {
    println!("installing {what} ({time}, once)…");
}
