#![no_main]
//! `attributes`, guided by coverage.

libfuzzer_sys::fuzz_target!(|data: &[u8]| cramp_check_fuzz::attributes::hold(data));
