//! Answers are read or refused with a reason; what is read is scored, and written and read again is the same.
#![no_main]

use allyscope::responses::{AnswersFile, to_toml};
use allyscope::scoring::Model;
use allyscope_fuzz::{BUILTIN, check, check_same, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(text) = text(data) else { return };
    let read = AnswersFile::parse(&text).check(&BUILTIN);
    check(read.answers.as_ref(), &read.diagnostics, &text);
    let Some(answers) = read.answers else { return };
    let model = Model::new(&BUILTIN, BUILTIN.default_profile(), &answers.targets);
    let plan = model.plan(&answers.states);
    assert!(plan.gap_left() <= plan.gap + 1e-9, "a plan makes it worse: {plan:?}");
    let written = to_toml(&answers, &BUILTIN);
    check_same(&answers, AnswersFile::parse(&written).check(&BUILTIN).answers.as_ref(), &written);
});
