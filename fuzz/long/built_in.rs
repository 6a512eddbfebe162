#![no_main]
//! `built_in`, guided by coverage.

libfuzzer_sys::fuzz_target!(|data: &[u8]| cramp_check_fuzz::built_in::hold(data));
