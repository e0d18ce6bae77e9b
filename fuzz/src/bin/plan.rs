//! A plan is read or refused with a reason; what is read, written and read again is the same.
#![no_main]

use allyscope::responses::{PlanFile, plan_to_toml};
use allyscope_fuzz::{BUILTIN, check, check_same, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(text) = text(data) else { return };
    let read = PlanFile::parse(&text).check(&BUILTIN);
    check(read.as_ref().ok(), read.as_ref().err().map(Vec::as_slice).unwrap_or_default(), &text);
    let Ok(plan) = read else { return };
    let written = plan_to_toml(&plan, &BUILTIN);
    check_same(&plan, PlanFile::parse(&written).check(&BUILTIN).ok().as_ref(), &written);
});
