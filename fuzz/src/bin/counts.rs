//! Counts are read or refused with a reason, and no row of them is more than were asked.
#![no_main]

use allyscope::responses::CountsFile;
use allyscope_fuzz::{BUILTIN, check, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(text) = text(data) else { return };
    let read = CountsFile::parse(&text).check(&BUILTIN);
    check(read.as_ref().ok(), read.as_ref().err().map(Vec::as_slice).unwrap_or_default(), &text);
    let Ok(counts) = read else { return };
    assert!(CountsFile::recognise(&text), "read, but not recognised");
    for (question, row) in &counts.counts {
        assert_eq!(row.len(), BUILTIN.questions[*question].options.len());
        assert!(row.iter().sum::<u64>() <= counts.n, "{row:?} of {}", counts.n);
    }
});
