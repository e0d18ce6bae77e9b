//! A map of columns and cells is read or refused with a reason; what is read, written and read again is the same.
#![no_main]

use allyscope::responses::Mapping;
use allyscope_fuzz::{BUILTIN, check, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(text) = text(data) else { return };
    let read = Mapping::parse(&text, &BUILTIN);
    check(read.as_ref().ok(), read.as_ref().err().map(Vec::as_slice).unwrap_or_default(), &text);
});
