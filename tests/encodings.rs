//! Tables in the code pages that Excel on Windows uses in Poland, Romania, Lithuania, Italy and Spain give the same
//! bytes as the table in UTF-8.

use allyscope::questionnaire::builtin;
use allyscope::text::Language;
use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1252, WINDOWS_1257};

use crate::fixture::Run;
use crate::score::{QUESTIONNAIRE, Table, csv, export, score};

const PAGES: [(Language, &Encoding); 5] = [
    (Language::Polish, WINDOWS_1250),
    (Language::Romanian, WINDOWS_1250),
    (Language::Lithuanian, WINDOWS_1257),
    (Language::Italian, WINDOWS_1252),
    (Language::Spanish, WINDOWS_1252),
];

/// A name with letters that the language's code page has.
fn name(language: Language) -> &'static str {
    match language {
        Language::Polish => "Gęś i Łoś",
        Language::Romanian => "Brăila",
        Language::Lithuanian => "Ąžuolas",
        _ => "Perù",
    }
}

fn encoded(text: &str, page: &'static Encoding) -> Vec<u8> {
    // Old code pages have the cedilla only.
    let text = if page == WINDOWS_1250 {
        text.replace('ș', "ş").replace('ț', "ţ").replace('Ș', "Ş").replace('Ț', "Ţ")
    } else {
        text.to_owned()
    };
    let (bytes, _, odd) = page.encode(&text);
    assert!(!odd, "{text} has letters beyond {}", page.name());
    bytes.into_owned()
}

/// The workshop in a language, with full texts in headers and cells as asked for.
fn table(language: Language, headers: bool, cells: bool) -> Table {
    let texts = QUESTIONNAIRE.in_language(&builtin::ALL[0].translation(language).unwrap());
    let question = |code: &str| &texts.questions[texts.question(code).unwrap()];
    let header = |header: &str| match header {
        "respondent" | "organisation" => header.to_owned(),
        code if headers => question(code).text.clone(),
        code => code.to_owned(),
    };
    let cell = |code: &str, cell: &str| match question(code).option(cell) {
        Some(k) if cells => question(code).options[k].text.clone(),
        _ => cell.to_owned(),
    };
    let mut table = export(header, cell, &[], &[]);
    table.iter_mut().skip(1).for_each(|row| name(language).clone_into(&mut row[1]));
    table
}

#[test]
fn full_texts_are_found_in_their_code_page_and_settle_that_of_names() {
    for (language, page) in PAGES {
        for (headers, cells) in [(true, true), (true, false), (false, true)] {
            let table = csv(&table(language, headers, cells));
            let expected = score("a.csv", &table).success().quiet();
            assert!(expected.stdout().contains(name(language)));
            let read = score("a.csv", encoded(&table, page)).success().stdout_is(expected.stdout());
            assert_eq!(read.stderr(), "", "{language:?} {headers} {cells}");
        }
    }
}

/// The code page is detected at the beginning of the file, whatever the number of threads.
#[test]
fn output_does_not_depend_on_threads() {
    let mut table = table(Language::Polish, false, true);
    let rows = table[1..].to_vec();
    (0..60).for_each(|_| table.extend(rows.iter().cloned()));
    let bytes = encoded(&csv(&table), WINDOWS_1250);
    assert!(bytes.len() > 10 * 64 * 1024);
    let [one, many] = ["1", "4"].map(|threads| score("a.csv", &bytes).arguments(["--threads", threads]).success());
    assert_eq!(one.stdout(), many.stdout());
    assert!(one.stdout().contains(",Gęś i Łoś,"));
}

/// Codes do not reveal the code page: names are decoded by guess, with a warning, unless it is given.
#[test]
fn names_of_unknown_code_page_are_guessed_with_a_warning() {
    let table = csv(&table(Language::Polish, false, false));
    let bytes = encoded(&table, WINDOWS_1250);
    let expected = score("a.csv", &table).success().quiet();
    let guessed = score("a.csv", &bytes).success();
    assert!(guessed.stdout().contains(",Gêœ i £oœ,"), "{guessed}");
    assert_eq!(guessed.stderr().matches("--encoding windows-1250").count(), 1, "{guessed}");
    let named = |encoding: &str| score("a.csv", &bytes).arguments(["--encoding", encoding]);
    named("windows-1250").success().quiet().stdout_is(expected.stdout());
    named("CP1250").success().quiet().stdout_is(expected.stdout());
    named("auto").success().stdout_is(guessed.stdout());
    named("utf8").success().stdout_contains(" i \u{fffd}o\u{fffd},");
    named("klingon").status(2).stderr_contains("no encoding is called “klingon”");
    // The option does not affect valid UTF-8 and workbooks, which have their own encoding.
    score("a.csv", &table).arguments(["--encoding", "windows-1250"]).success().stdout_is(expected.stdout());
    let little: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    score("a.csv", little).arguments(["--encoding", "utf-16le"]).success().quiet().stdout_is(expected.stdout());
}

#[test]
fn every_command_that_reads_tables_takes_the_encoding() {
    let bytes = encoded(&csv(&table(Language::Polish, false, false)), WINDOWS_1250);
    let run = |arguments: &[&str]| Run::new(arguments).file("a.csv", &bytes).file("b.csv", &bytes);
    let option = ["--encoding", "windows-1250"];
    let cohort = run(&["cohort", "a.csv", "--group-by", "organisation", "--format", "csv"]);
    cohort.arguments(option).success().quiet().stdout_contains("Gęś i Łoś");
    run(&["report", "a.csv", "--output-dir", "out", "--format", "csv"])
        .arguments(option)
        .success()
        .file("out/index.csv")
        .find("Gęś i Łoś")
        .unwrap();
    run(&["compare", "a.csv", "b.csv"]).arguments(option).success().quiet();
    run(&["compare", "a.csv", "b.csv"]).success().stderr_contains("--encoding windows-1250");
}

/// A rejected row shows its cells in the page of its table.
#[test]
fn rejected_rows_are_shown_in_the_code_page_of_the_table() {
    let mut table = table(Language::Lithuanian, true, true);
    table[1][2] = "žąsis".to_owned();
    score("a.csv", encoded(&csv(&table), WINDOWS_1257)).status(1).stderr_contains("cannot be “žąsis”");
}
