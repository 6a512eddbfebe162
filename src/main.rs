//! The program that Trunk builds. It does nothing by itself: `cramp-check.js` loads it and calls
//! [`cramp_check::element::mount`] for each element on the page.

use cramp_check as _;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}
