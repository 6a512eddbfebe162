#![no_main]
//! `record`, guided by coverage.

libfuzzer_sys::fuzz_target!(|data: &[u8]| cramp_check_fuzz::record::hold(data));
