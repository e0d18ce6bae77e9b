//! XLSX workbooks, read back with calamine: the numbers of the other formats, no formulas from names, and the same
//! bytes in each run.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _};
use std::process::Command;

use calamine::{Data, Range, Reader as _, Xlsx};
use serde_json::Value;

use crate::fixture::{EXAMPLES, LANGUAGES, Run, read};

struct Book {
    bytes: Vec<u8>,
    workbook: Xlsx<Cursor<Vec<u8>>>,
}

impl Book {
    #[track_caller]
    fn new(run: Run) -> Self {
        let bytes = run.success().stdout;
        let workbook = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
        Self { bytes, workbook }
    }

    fn names(&self) -> Vec<String> {
        self.workbook.sheet_names()
    }

    #[track_caller]
    fn sheet(&mut self, name: &str) -> Range<Data> {
        self.workbook.worksheet_range(name).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Every part of the file, with its name.
    fn parts(&self) -> Vec<(String, String)> {
        let mut archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        let part = |name: String| {
            let mut text = String::new();
            archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
            (name, text)
        };
        names.into_iter().map(part).collect()
    }
}

/// What a cell says that holds words or nothing.
pub fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => panic!("{other:?} is no text"),
    }
}

fn number(cell: &Data) -> Option<f64> {
    match cell {
        Data::Float(number) => Some(*number),
        Data::Empty => None,
        other => panic!("{other:?} is no number"),
    }
}

fn cohort<const N: usize>(table: &str, arguments: [&str; N]) -> Run {
    Run::new(["cohort", "t.csv"]).arguments(arguments).file("t.csv", table)
}

fn json(run: Run) -> Value {
    serde_json::from_str(run.success().stdout()).unwrap()
}

#[test]
fn a_report_holds_the_numbers_of_the_json() {
    for example in EXAMPLES {
        let facts = json(Run::report(example, ["--format", "json"]));
        let mut book = Book::new(Run::report(example, ["--format", "xlsx"]));
        assert_eq!(book.names()[..4], ["Summary", "Skills", "Answers", "Plan"], "{example}");
        let skills = book.sheet("Skills");
        for (row, skill) in skills.rows().skip(1).zip(facts["skills"].as_array().unwrap()) {
            assert_eq!(text(&row[0]), skill["id"].as_str().unwrap());
            assert_eq!(text(&row[1]), skill["title"].as_str().unwrap());
            for (column, key) in [(4, "level"), (5, "target"), (6, "gap"), (8, "lower"), (9, "upper"), (10, "coverage")]
            {
                assert_eq!(number(&row[column]), skill[key].as_f64(), "{example}: {key} of {}", skill["id"]);
            }
        }
        let answers = book.sheet("Answers");
        assert_eq!(answers.height(), 18);
        for (row, answer) in answers.rows().skip(1).zip(facts["answers"].as_array().unwrap()) {
            assert_eq!(text(&row[0]), answer["question"].as_str().unwrap());
            let state = answer["state"].as_str().unwrap();
            let code = answer["option"].as_str().unwrap_or(if ["na", "dk"].contains(&state) { state } else { "" });
            assert_eq!(text(&row[2]), code, "{example}: {answer}");
            assert!(!text(&row[3]).is_empty());
        }
        let plan = book.sheet("Plan");
        for (row, step) in plan.rows().skip(1).zip(facts["plan"]["steps"].as_array().unwrap()) {
            assert_eq!(text(&row[3]), step["question"].as_str().unwrap());
            assert_eq!(number(&row[12]), step["benefit"].as_f64());
            assert_eq!(number(&row[13]), step["gap_left"].as_f64());
        }
    }
}

#[test]
fn a_supposed_answer_has_a_sheet() {
    let mut book = Book::new(Run::report("beginner", ["--format", "xlsx", "--what-if", "C1=3"]));
    let facts = json(Run::report("beginner", ["--format", "json", "--what-if", "C1=3"]));
    let sheet = book.sheet("What if");
    let overall = sheet.rows().find(|row| row[0] == Data::String("overall".to_owned())).unwrap();
    assert_eq!(number(&overall[3]), facts["what_if"]["levels"][0]["after"].as_f64());
}

#[test]
fn a_group_holds_the_numbers_of_the_json_and_the_answers_of_the_table() {
    let table = read("examples/workshop.csv");
    let facts = json(cohort(&table, ["--format", "json"]));
    let mut book = Book::new(cohort(&table, ["--format", "xlsx"]));
    let people = facts["participants"].as_array().unwrap();
    let sheet = book.sheet("People");
    for (row, person) in sheet.rows().skip(1).zip(people) {
        assert_eq!(text(&row[0]), person["name"].as_str().unwrap());
        assert_eq!(text(&row[1]), person["organisation"].as_str().unwrap());
        let levels = std::iter::once(&person["overall"])
            .chain(person["capabilities"].as_array().unwrap())
            .chain(person["skills"].as_array().unwrap());
        let levels: Vec<Option<f64>> = levels.map(Value::as_f64).collect();
        assert_eq!(row[2..].iter().map(number).collect::<Vec<_>>(), levels);
    }
    let answers = book.sheet("Answers");
    let header: Vec<String> = answers.rows().next().unwrap().iter().map(text).collect();
    let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split(',').collect()).collect();
    for (row, line) in answers.rows().skip(1).zip(&lines[1..]) {
        for (code, cell) in lines[0].iter().zip(line).skip(2) {
            let column = header.iter().position(|head| head == code).unwrap();
            assert_eq!(text(&row[column]), *cell, "{code} of {}", line[0]);
        }
    }
    let levels = book.sheet("Levels");
    let skill = levels.rows().find(|row| row[1] == Data::String("S02".to_owned())).unwrap();
    let expected = &facts["all"]["skills"][1];
    assert_eq!(number(&skill[3]), expected["n"].as_f64());
    assert_eq!(number(&skill[4]), expected["mean"].as_f64());
    assert_eq!(number(&skill[5]), expected["sd"].as_f64());
    assert_eq!(number(&skill[8]), expected["median"].as_f64());
    assert_eq!(number(&skill[13]), expected["below_target"].as_f64());
    let questions = book.sheet("Questions");
    for (row, question) in questions.rows().skip(1).zip(facts["all"]["questions"].as_array().unwrap()) {
        assert_eq!(number(&row[2]), question["n"].as_f64());
        for (o, option) in question["options"].as_array().unwrap().iter().enumerate() {
            assert_eq!(number(&row[3 + o]), option["count"].as_f64());
        }
    }
    assert!(book.sheet("Codebook").rows().any(|row| row[2] == Data::String("S11".to_owned())));
}

#[test]
fn groups_are_shown_side_by_side() {
    let table = read("examples/workshop.csv");
    let arguments = ["--group-by", "organisation", "--format"];
    let run = |format| cohort(&table, arguments).arguments([format]);
    let facts = json(run("json"));
    let mut book = Book::new(run("xlsx"));
    let sheet = book.sheet("Groups");
    let groups = facts["groups"].as_array().unwrap();
    assert_eq!(sheet.width(), 3 + groups.len());
    let first = sheet.rows().nth(1).unwrap();
    for (cell, group) in first[3..].iter().zip(groups) {
        assert_eq!(number(cell), group["overall"]["mean"].as_f64());
    }
}

/// What the facts hide is in no part of the file.
#[test]
fn an_anonymous_workbook_shows_what_the_facts_show_and_nobody() {
    let table = read("examples/workshop.csv");
    let facts = json(cohort(&table, ["--format", "json", "--anonymous"]));
    let mut book = Book::new(cohort(&table, ["--format", "xlsx", "--anonymous"]));
    let names = book.names();
    assert!(
        !names.iter().any(|name| ["People", "Answers", "Organisations", "Notes"].contains(&name.as_str())),
        "{names:?}"
    );
    let questions = book.sheet("Questions");
    let mut hidden = 0;
    for (row, question) in questions.rows().skip(1).zip(facts["all"]["questions"].as_array().unwrap()) {
        assert_eq!(number(&row[2]), question["n"].as_f64());
        for (o, option) in question["options"].as_array().unwrap().iter().enumerate() {
            assert_eq!(number(&row[3 + o]), option["count"].as_f64());
            hidden += usize::from(option["count"].is_null());
        }
        for (column, key) in [(7, "dk"), (8, "na"), (9, "unanswered"), (10, "not_asked"), (11, "spread")] {
            assert_eq!(number(&row[column]), question[key].as_f64(), "{key}");
        }
    }
    assert!(hidden > 0);
    let levels = book.sheet("Levels");
    for (row, skill) in levels.rows().skip(9).zip(facts["all"]["skills"].as_array().unwrap()) {
        assert_eq!(text(&row[1]), skill["id"].as_str().unwrap());
        assert_eq!(number(&row[4]), skill["mean"].as_f64());
        assert_eq!(number(&row[5]), skill["sd"].as_f64());
    }
    let parts = book.parts();
    let notes: usize = parts
        .iter()
        .filter(|(name, _)| name.contains("comments"))
        .map(|(_, text)| text.matches(">hidden<").count())
        .sum();
    assert!(notes > hidden, "{notes} notes");
    for line in table.lines().skip(1) {
        for name in line.split(',').take(2) {
            assert!(parts.iter().all(|(_, text)| !text.contains(name)), "{name}");
        }
    }
    let strangers = cohort(&table, ["--format", "xlsx", "--anonymous", "--min-cell", "0"]);
    assert!(!Book::new(strangers).names().contains(&"Answers".to_owned()));
}

#[test]
fn a_counts_file_gives_a_workbook() {
    let run = Run::new(["cohort", "p.toml", "--format", "xlsx"]).file("p.toml", read("examples/poland-2024.toml"));
    let mut book = Book::new(run);
    assert_eq!(book.names(), ["Summary", "Questions", "Counts", "Codebook", "Limits and sources"]);
    let limits: Vec<String> = book.sheet("Limits and sources").rows().map(|row| row[0].to_string()).collect();
    assert!(limits.iter().any(|line| line.contains("Cukier-Syguła")), "{limits:?}");
    assert!(book.sheet("Counts").height() > 10);
}

/// A thousand rows in their order, whatever the threads.
#[test]
fn scored_rows_are_those_of_the_csv() {
    let mut table = read("examples/workshop.csv");
    let rows: Vec<String> = table.lines().skip(1).map(str::to_owned).collect();
    for i in 0..1000 {
        writeln!(table, "{i} {}", rows[i % rows.len()]).unwrap();
    }
    let score =
        |format, threads| Run::new(["score", "t.csv", "--format", format, "--threads", threads]).file("t.csv", &table);
    let csv = score("csv", "1").success();
    let mut book = Book::new(score("xlsx", "1"));
    assert_eq!(book.bytes, Book::new(score("xlsx", "4")).bytes);
    let sheet = book.sheet("Scores");
    assert_eq!(sheet.height(), csv.stdout().lines().count());
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.stdout().as_bytes());
    for ((r, row), record) in sheet.rows().enumerate().zip(reader.records()) {
        let record = record.unwrap();
        for (c, expected) in record.iter().enumerate() {
            if r == 0 || c < 2 || c + 1 == record.len() {
                assert_eq!(text(&row[c]), expected);
            } else {
                assert_eq!(number(&row[c]), expected.parse().ok(), "row {r}, column {c}");
            }
        }
    }
}

#[test]
fn answers_files_are_scored_into_workbooks_too() {
    let mut run = Run::new(["score", "a.toml", "--format", "xlsx", "--output", "s.xlsx"]);
    run = run.file("a.toml", read("examples/beginner.toml"));
    let outcome = run.success().no_result();
    let mut workbook: Xlsx<_> = calamine::open_workbook(outcome.path("s.xlsx")).unwrap();
    assert_eq!(workbook.worksheet_range("Scores").unwrap().height(), 2);
    assert_eq!(outcome.names(), ["a.toml", "s.xlsx"], "no temporary file is left");
}

/// Names that would be formulas, break XML or look like escapes stay the words that they are.
#[test]
fn names_never_become_formulas_or_break_the_file() {
    let hostile = [
        "=1+1",
        "@SUM(A1)",
        "+2",
        "-3",
        "=cmd|' /C calc'!A0",
        "<b>&amp;</b>",
        "_x0041_",
        "a\u{1}b\u{1b}[31mc",
        "\u{ffff}x",
    ];
    let shown = ["=1+1", "@SUM(A1)", "+2", "-3", "=cmd|' /C calc'!A0", "<b>&amp;</b>", "_x0041_", "abc", "x"];
    let mut table = "respondent,organisation,C1,S01,S02\n".to_owned();
    for name in hostile {
        writeln!(table, "\"{name}\",\"{name}\",1,2,3").unwrap();
    }
    let score = Run::new(["score", "t.csv", "--format", "xlsx"]).file("t.csv", &table);
    for (book, sheet) in [(Book::new(cohort(&table, ["--format", "xlsx"])), "People"), (Book::new(score), "Scores")] {
        let mut book = book;
        for (name, part) in book.parts().iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")) {
            assert!(!part.contains("<f>") && !part.contains("<f "), "{name} has a formula");
        }
        let names: Vec<[String; 2]> =
            book.sheet(sheet).rows().skip(1).take(shown.len()).map(|row| [text(&row[0]), text(&row[1])]).collect();
        for ([name, organisation], shown) in names.iter().zip(shown) {
            // U+FFFF is no sign that XML can hold; Rust's reader shows what stands in its place.
            assert_eq!((name.as_str(), organisation.as_str()), (shown, shown), "{sheet}");
        }
    }
    let toml = read("examples/beginner.toml").replace("\"Corner Bakery\"", "\"=HYPERLINK(1)\"");
    let run = Run::new(["report", "a.toml", "--format", "xlsx"]).file("a.toml", toml);
    assert!(Book::new(run).parts().iter().all(|(_, text)| !text.contains("<f>")));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let table = read("examples/workshop.csv");
    let runs = || {
        [
            Run::report("hesitant", ["--format", "xlsx"]),
            cohort(&table, ["--format", "xlsx"]),
            Run::new(["score", "t.csv", "--format", "xlsx"]).file("t.csv", &table),
        ]
    };
    for (one, two) in runs().into_iter().zip(runs()) {
        let (one, two) = (Book::new(one), Book::new(two));
        assert_eq!(one.bytes, two.bytes);
        let core = one.parts().into_iter().find(|(name, _)| name == "docProps/core.xml").unwrap().1;
        assert_eq!(core.matches("2026-01-01T00:00:00Z").count(), 2, "{core}");
    }
}

#[test]
fn names_of_sheets_hold_in_every_language() {
    let table = read("examples/workshop.csv");
    for language in LANGUAGES {
        let group = cohort(&table, ["--format", "xlsx", "--group-by", "organisation", "--lang", language]);
        let report = Run::report("beginner", ["--format", "xlsx", "--what-if", "C1=3", "--lang", language]);
        for book in [Book::new(group), Book::new(report)] {
            let names = book.names();
            let different: HashSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
            assert_eq!(different.len(), names.len(), "{language}: {names:?}");
            for name in names {
                assert!((1..=31).contains(&name.encode_utf16().count()), "{language}: {name}");
                assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{language}: {name}");
            }
        }
    }
}

#[test]
fn one_workbook_a_respondent() {
    let outcome = Run::new(["report", "t.csv", "--output-dir", "out", "--format", "xlsx"])
        .file("t.csv", read("examples/workshop.csv"))
        .success();
    let mut workbook: Xlsx<_> = calamine::open_workbook(outcome.path("out/p01.xlsx")).unwrap();
    assert_eq!(workbook.worksheet_range("Skills").unwrap().height(), 12);
}

#[cfg(unix)]
#[test]
fn a_workbook_is_not_written_to_a_terminal() {
    use std::io::Read as _;
    let run = Run::report("beginner", ["--format", "xlsx"]);
    let mut session = expectrl::session::Session::spawn(run.command()).unwrap();
    let mut said = String::new();
    let _ = session.read_to_string(&mut said);
    assert!(said.contains("--output") && !said.contains("PK"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_gives_one_error() {
    let run = Run::new(["score", "t.csv", "--format", "xlsx", "--output", "/dev/full"]);
    let outcome = run.file("t.csv", read("examples/workshop.csv")).status(1).no_result();
    assert_eq!(outcome.stderr(), "error: cannot write “/dev/full”\n  caused by: the disk is full\n");
}

/// `LibreOffice` reads each workbook and finds the words and numbers in it. It is not everywhere; `.ci/run`
/// installs it.
#[test]
fn libreoffice_opens_workbooks() {
    if Command::new("soffice").arg("--version").output().is_err() {
        return;
    }
    let folder = tempfile::TempDir::new().unwrap();
    let table = read("examples/workshop.csv");
    let books = [
        ("report", Run::report("hesitant", ["--format", "xlsx"])),
        ("group", cohort(&table, ["--format", "xlsx", "--anonymous"])),
        ("scores", Run::new(["score", "t.csv", "--format", "xlsx"]).file("t.csv", &table)),
    ];
    let books = books.map(|(name, run)| (name, Book::new(run)));
    let path = |name: &str| folder.path().join(name);
    books.iter().for_each(|(name, book)| std::fs::write(path(&format!("{name}.xlsx")), &book.bytes).unwrap());
    let profile = format!("-env:UserInstallation=file://{}", path("profile").display());
    // Commas, double quotes, UTF-8, all sheets.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    let outcome = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", filter, "--outdir"])
        .arg(folder.path())
        .args(books.iter().map(|(name, _)| path(&format!("{name}.xlsx"))))
        .output()
        .unwrap();
    assert!(outcome.status.success(), "{outcome:?}");
    for (name, mut book) in books {
        for sheet in book.names() {
            let csv = std::fs::read_to_string(path(&format!("{name}-{sheet}.csv")))
                .unwrap_or_else(|error| panic!("{name}, {sheet}: {error}; {outcome:?}"));
            let cells = book.sheet(&sheet);
            let words = cells.cells().filter_map(|(_, _, cell)| match cell {
                Data::String(text) if !text.contains(['"', '\n']) => Some(text.clone()),
                _ => None,
            });
            for text in words {
                assert!(csv.contains(&text), "{name}, {sheet}: no “{text}” in {csv}");
            }
        }
    }
}
