//! A translation is read or refused with a reason; what is read can be applied, and written and read again is the same.
#![no_main]

use allyscope::questionnaire::{CheckLevel, Translation, translation};
use allyscope_fuzz::{BUILTIN, check, show, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(text) = text(data) else { return };
    let (found, faults) = Translation::parse(&text);
    check(found.as_ref(), &faults, &text);
    let Some(found) = found else { return };
    show(&found.check(&BUILTIN, CheckLevel::Everything), &text);
    let translated = BUILTIN.in_language(&found);
    let written = translation::to_toml(&BUILTIN, found.language(), Some(&found), &[]);
    let (again, _) = Translation::parse(&written);
    let again = again.map(|again| BUILTIN.in_language(&again));
    assert_eq!(Some(translated), again, "was written as {written}");
});
