#![no_main]
//! `screens`, guided by coverage.

libfuzzer_sys::fuzz_target!(|data: &[u8]| cramp_check_fuzz::screens::hold(data));
