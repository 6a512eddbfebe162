#![no_main]
//! `calendar`, guided by coverage.

libfuzzer_sys::fuzz_target!(|data: &[u8]| cramp_check_fuzz::calendar::hold(data));
