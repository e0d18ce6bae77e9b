//! What fuzz targets share. A target is a file in `src/bin`; its seeds are in `seeds`, in a folder of the same name.

use std::ffi::OsString;
use std::fmt::Debug;
use std::sync::LazyLock;

use allyscope::cli::{self, ExitStatus};
use allyscope::questionnaire::{Questionnaire, builtin, starter};
use allyscope::responses::{AnswerLexicon, CellParser, Texts};
use allyscope::text::diagnostic::{Diagnostic, Source, Style, has_errors, render};
use allyscope::text::{Messages, decode, sanitize};
use tempfile::TempDir;

/// The built-in questionnaire.
pub static BUILTIN: LazyLock<Questionnaire> = LazyLock::new(|| builtin::ALL[0].load());

/// Cells of answers to it, in all languages.
pub static CELLS: LazyLock<CellParser<'static>> = LazyLock::new(|| CellParser::new(&LEXICON, false, None));

static LEXICON: LazyLock<AnswerLexicon<'static>> = LazyLock::new(|| {
    let texts = builtin::ALL[0].overlays.iter().map(|(_, text)| Texts::Later(text));
    AnswerLexicon::new(&BUILTIN, texts.collect())
});

static MESSAGES: LazyLock<Messages> = LazyLock::new(Messages::english);

/// The folder of files that the program reads and writes. It holds a questionnaire that is quickly read, with codes as in
/// the built-in one.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = TempDir::new().expect("a temporary folder");
    let text = starter("small").replace("Q1", "S01").replace("Q2", "C1");
    std::fs::write(folder.path().join("questionnaire.toml"), text).expect("a file is written");
    folder
});

/// The text of a file, as commands read it; none for what they refuse.
pub fn text(data: &[u8]) -> Option<String> {
    decode::decode(data).ok()
}

/// Checks that what was refused was refused with a reason, and that its faults can be shown.
pub fn check<T: Debug>(read: Option<&T>, faults: &[Diagnostic], text: &str) {
    assert_eq!(read.is_none(), has_errors(faults), "refused without a reason, or read in spite of one: {read:?}");
    show(faults, text);
}

/// Checks that faults can be shown on a terminal.
pub fn show(faults: &[Diagnostic], text: &str) {
    let source = Source { name: "fuzz".to_owned(), text: text.to_owned() };
    let shown = render(faults, &source, &MESSAGES, Style { colour: false, width: 80 });
    assert!(shown.chars().all(sanitize::is_safe), "an unsafe character is shown: {shown:?}");
    assert!(shown.len() < 1_000_000, "faults fill {} bytes", shown.len());
}

/// Whether text is one line without anything that harms a terminal.
pub fn is_safe_line(text: &str) -> bool {
    text.chars().all(|c| sanitize::is_safe(c) && c != '\n')
}

/// Checks that `again`, read from what was written of `first`, is the same.
pub fn check_same<T: Debug + PartialEq>(first: &T, again: Option<&T>, written: &str) {
    assert_eq!(Some(first), again, "was written as {written}");
}

/// Scores a file of responses with the whole program, and checks the rows: the result, if there is one.
pub fn score(data: &[u8]) -> Option<Vec<u8>> {
    let [input, output, questionnaire] = ["in", "out", "questionnaire.toml"].map(|name| FOLDER.path().join(name));
    std::fs::write(&input, data).expect("a file is written");
    let _ = std::fs::remove_file(&output);
    let options = ["allyscope", "score", "--lang", "en", "--threads", "1", "--format", "csv"].map(OsString::from);
    let files = [input.into(), "--output".into(), output.clone().into(), "-q".into(), questionnaire.into()];
    let status = cli::main(options.into_iter().chain(files));
    assert!(matches!(status, ExitStatus::Done | ExitStatus::Bad), "{status:?}");
    let rows = std::fs::read(output).ok();
    assert!(rows.is_some() || status == ExitStatus::Bad, "no result, and no error");
    if let Some(rows) = &rows {
        check_rows(rows);
    }
    rows
}

/// Checks that all rows have the same number of cells, and that none harms a terminal or a spreadsheet program.
fn check_rows(rows: &[u8]) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(rows);
    for record in reader.records() {
        let record = record.expect("the result is a table");
        for cell in &record {
            assert!(cell.chars().all(sanitize::is_safe), "an unsafe character: {cell:?}");
            assert!(!cell.starts_with(['=', '+', '-', '@']), "a formula: {cell:?}");
        }
    }
}
