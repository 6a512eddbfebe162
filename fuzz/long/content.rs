#![no_main]
//! `content`, guided by coverage.

libfuzzer_sys::fuzz_target!(|data: &[u8]| cramp_check_fuzz::content::hold(data));
