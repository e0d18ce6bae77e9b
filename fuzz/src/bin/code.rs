//! A line of a file of codes is answers or refused with a reason; the answers make the same code again.
#![no_main]

use allyscope::responses::result_code::{decode, encode, lines};
use allyscope_fuzz::{BUILTIN, check, check_same, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(text) = text(data) else { return };
    for line in lines(&text) {
        assert!(text[line.start..].starts_with(line.code));
        let read = line.read(&BUILTIN);
        check(read.answers.as_ref(), &read.diagnostics, &text);
        let Ok(answers) = decode(line.code, &BUILTIN) else { continue };
        let code = encode(&answers, &BUILTIN).expect("the questionnaire has codes");
        check_same(&answers, decode(&code, &BUILTIN).ok().as_ref(), &code);
    }
});
