//! Files of our own, whatever is in them: read, or refused with faults that can be shown.
#![no_main]

use allyscope::questionnaire;
use allyscope::responses::{AnswersFile, CountsFile, Mapping};
use allyscope::text::diagnostic::{Diagnostic, Source, Style, render};
use allyscope::text::{Language, Messages};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = allyscope::text::decode::decode(data) else { return };
    let builtin = questionnaire::builtin::ALL[0].load();
    let mut all: Vec<Diagnostic> = Vec::new();
    let (found, faults) = questionnaire::check(&text);
    assert!(found.is_some() || !faults.is_empty(), "refused without a reason");
    all.extend(faults);
    all.extend(AnswersFile::parse(&text).check(&builtin).diagnostics);
    all.extend(CountsFile::parse(&text).check(&builtin).err().into_iter().flatten());
    all.extend(Mapping::parse(&text, &builtin).err().into_iter().flatten());
    let source = Source { name: "fuzz".to_owned(), text };
    let shown = render(&all, &source, &Messages::new(Language::default()), Style { colour: false, width: 80 });
    assert!(shown.chars().all(|c| c == '\n' || !c.is_control()), "a control character is shown");
});
