//! Hostile input: workbooks that ask for gigabytes, endless faults, formulas, escape sequences. Each ends with a clear
//! error or a bounded message, and harms nobody who looks at the output.

use std::io::{Cursor, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use zip::write::SimpleFileOptions;

use crate::fixture::{Outcome, Run, read, root};

/// Sheet with one row of answers, whose cells are inline.
const SHEET: &str = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>S01</t></is></c></row>\
    <row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData></worksheet>";

/// A workbook with parts replaced or added: a beginning, something repeated, and an end.
fn workbook(part: &str, (start, repeated, count, end): (&str, &str, usize, &str)) -> Vec<u8> {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |id: &str, of: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{kind}/{of}\" Target=\"{target}\"/>")
    };
    let relations = |inner: String| format!("<Relationships>{inner}</Relationships>");
    let inside = [
        relation("r1", "worksheet", "worksheets/sheet1.xml"),
        relation("r2", "sharedStrings", "sharedStrings.xml"),
        relation("r3", "styles", "styles.xml"),
    ];
    let book = "<workbook xmlns:r=\"R\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    let parts = [
        ("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))),
        ("xl/_rels/workbook.xml.rels", relations(inside.concat())),
        ("xl/workbook.xml", book.replace("\"R\"", &format!("\"{kind}\""))),
        ("xl/worksheets/sheet1.xml", SHEET.to_owned()),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts.iter().filter(|(name, _)| *name != part) {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    if !part.is_empty() {
        archive.start_file(part, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        archive.write_all(start.as_bytes()).unwrap();
        let block = repeated.repeat(count.min(10_000));
        (0..count / count.clamp(1, 10_000)).for_each(|_| archive.write_all(block.as_bytes()).unwrap());
        archive.write_all(end.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A run with at most 512 MB of memory.
fn in_little_memory(run: Run) -> Outcome {
    let command = run.command();
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -v 524288; exec \"$0\" \"$@\""]).arg(command.get_program()).args(command.get_args());
    shell.current_dir(command.get_current_dir().unwrap()).env("LANG", "C.UTF-8").stdin(Stdio::null());
    let output = shell.output().unwrap();
    run.ended(output)
}

#[cfg(target_os = "linux")]
#[test]
fn workbooks_that_ask_for_too_much_are_refused_in_little_memory_and_time() {
    let string = "x".repeat(1000);
    for (part, content) in [
        ("xl/sharedStrings.xml", ("<sst count=\"4000000000\" uniqueCount=\"4000000000\">", "<si/>", 1, "</sst>")),
        ("xl/sharedStrings.xml", ("<sst>", "<si/>", 4_500_000, "</sst>")),
        ("xl/sharedStrings.xml", ("<sst>", "<x:si/>", 4_500_000, "</sst>")),
        ("xl/sharedStrings.xml", ("<sst><si><t>", string.as_str(), 10_000, "</t></si></sst>")),
        ("xl/styles.xml", ("<styleSheet><cellXfs>", "<xf/>", 2_000_000, "</cellXfs></styleSheet>")),
        ("xl/workbook.xml", ("<workbook><sheets>", "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>", 30_000, "")),
        ("xl/workbook.xml", ("<workbook><definedNames>", "<definedName name=\"a\">A1</definedName>", 300_000, "")),
        (
            "xl/worksheets/sheet1.xml",
            (
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"4000000000\">",
                "1",
                1,
                "</f></c></row></sheetData></worksheet>",
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            ("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>", string.as_str(), 10_000, "</v></c></row>"),
        ),
    ] {
        let run = Run::new(["score", "a.xlsx"]).file("a.xlsx", workbook(part, content));
        let start = Instant::now();
        let outcome = in_little_memory(run);
        assert_eq!(outcome.status, 1, "{part} {}: {outcome}", content.1.len());
        assert!(outcome.stderr().contains("too large a workbook"), "{part}: {outcome}");
        assert!(start.elapsed() < Duration::from_secs(120), "{part}: {:?}", start.elapsed());
    }
    let sound = Run::new(["score", "a.xlsx"]).file("a.xlsx", workbook("", ("", "", 0, "")));
    assert_eq!(in_little_memory(sound).status, 0);
}

#[test]
fn a_bad_file_in_a_folder_ends_nothing() {
    let bomb = workbook("xl/sharedStrings.xml", ("<sst uniqueCount=\"4000000000\">", "<si/>", 1, "</sst>"));
    let run = |command: &[&str]| {
        let run = Run::new(command).folder("in").file("in/a.csv", "respondent,S01\nAnn,1\n").file("in/b.xlsx", &bomb);
        run.file("in/c.csv", "respondent,S01\nCid,1\n\"Cy,1\nCora,1\n").file("in/d.csv", "respondent,S01\nDan,4\n")
    };
    let scored = run(&["score", "in"]).status(1).stderr_contains("too large a workbook");
    let names: Vec<&str> = scored.stdout().lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(names, ["Ann", "Dan"]);
    let told = scored.stderr_contains("“in/b.xlsx” does not count").stderr_contains("“in/c.csv” does not count");
    assert!(told.stderr().contains("2 rejected"), "{told}");
    run(&["score", "in", "--keep-going"]).status(0);
    run(&["cohort", "in", "--format", "json"]).status(1).stdout_contains("\"people\"");
    let batch = run(&["report", "in", "--output-dir", "out", "--format", "json"]).status(1);
    let index = batch.file("out/index.csv");
    assert!(index.contains("b,,in/b.xlsx") && index.contains("too large a workbook"), "{index}");
    assert!(batch.path("out/ann.json").exists() && batch.path("out/dan.json").exists());
    // A file that is named itself, or a folder without any that can be read, is an error as before.
    run(&["score", "in/b.xlsx", "in/a.csv"]).status(1).stderr_contains("error: “in/b.xlsx” is too large");
    let nothing = Run::new(["score", "in"]).folder("in").file("in/b.xlsx", &bomb);
    nothing.status(1).stderr_contains("error: “in/b.xlsx” is too large");
}

#[test]
fn messages_are_bounded_and_the_file_of_rejected_rows_is_not() {
    let rows = (0..2000).map(|i| format!("R{i},9\n")).collect::<Vec<_>>().concat();
    let table = format!("respondent,S01\n{rows}");
    let told = Run::new(["score", "t.csv"]).file("t.csv", &table).status(1);
    assert!(told.stderr_contains("more rows were rejected. --rejects FILE").stderr().lines().count() < 20);
    let kept = Run::new(["score", "t.csv", "--rejects", "r.csv"]).file("t.csv", &table).status(1);
    assert_eq!(kept.file("r.csv").lines().count(), 2001);

    let object = format!("{{\"respondent\": \"A\", {}}}\n", vec!["\"S01\": 1"; 20_000].join(", "));
    let told = Run::new(["score", "t.jsonl"]).file("t.jsonl", &object).status(1);
    assert!(told.stderr().len() < 4000 && told.stderr().contains(" more\n"), "{told}");
    let kept = Run::new(["score", "t.jsonl", "--rejects", "r.jsonl"]).file("t.jsonl", object).status(1);
    assert!(kept.file("r.jsonl").matches("a second time").count() >= 19_999);

    let run = Run::new(["score", "in"]).folder("in");
    for i in 0..30 {
        std::fs::write(run.path(format!("in/{i}.toml")), "format = 1\nquestionnaire = 7\n").unwrap();
    }
    let told = run.file("in/t.csv", "S01\n1\n").status(1).stderr_contains("20 more rows were rejected");
    assert_eq!(told.stderr().matches("error[").count(), 30, "{told}");
}

#[test]
fn rejected_rows_start_no_formula_and_do_not_grow() {
    let table = "respondent,=S02,S01,\u{ff1d}x\n=1+1,,9,\u{1b}[31mred\n\" \n@a\",,9,\u{ff0b}1\n";
    let first = Run::new(["score", "t.csv", "--rejects", "r.csv"]).file("t.csv", table).status(1).file("r.csv");
    let mut reader = csv::Reader::from_reader(first.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header, ["line", "reason", "respondent", "'=S02", "S01", "'\u{ff1d}x"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!((&rows[0][2], &rows[0][5]), ("'=1+1", "\u{241b}[31mred"));
    assert_eq!((&rows[1][2], &rows[1][5]), ("' \n@a", "'\u{ff0b}1"));
    let again = Run::new(["score", "r.csv", "--rejects", "s.csv"]).file("r.csv", &first).status(1).file("s.csv");
    let columns = |text: &str| csv::Reader::from_reader(text.as_bytes()).headers().unwrap().clone();
    assert_eq!(columns(&again), columns(&first));
    let third = Run::new(["score", "s.csv", "--rejects", "u.csv"]).file("s.csv", &again).status(1).file("u.csv");
    assert_eq!(third, again);
    // What was escaped means the same when it is read again.
    Run::new(["score", "t.csv"]).file("t.csv", "respondent,S01,'=S02\nA,1,'-99\n").success();

    let json = Run::new(["score", "t.jsonl", "--rejects", "r.jsonl"]);
    let first = json.file("t.jsonl", "{\"respondent\": \"a\u{9b}31m\", \"S01\": 9}\n").status(1).file("r.jsonl");
    assert!(first.contains("\\u009b31m"), "{first}");
    let again = Run::new(["score", "r.jsonl", "--rejects", "s.jsonl"]).file("r.jsonl", &first).status(1);
    assert_eq!(again.file("s.jsonl"), first);
}

#[test]
fn the_codebook_starts_no_formula() {
    let own = std::fs::read_to_string(root().join("questionnaires/sustainability-alliances/questionnaire.toml"));
    let own = own.unwrap().replacen("title = \"Sensing\"", "title = \"\u{ff1d}Sensing\"", 1);
    assert!(own.contains('\u{ff1d}'));
    let run = Run::new(["cohort", "t.csv", "-q", "own.toml", "--codebook", "c.csv"]).file("own.toml", own);
    let outcome = run.file("t.csv", "respondent,S01\nA,1\nB,2\n").success();
    assert!(outcome.file("c.csv").contains(",'\u{ff1d}Sensing\n"), "{}", outcome.file("c.csv"));
}

#[test]
fn wrong_arguments_reach_the_terminal_without_escape_sequences() {
    for argument in ["--\u{1b}[31mred", "\u{1b}]0;x\u{7}", "--form\u{9b}at", "--lang=\u{1b}c"] {
        let outcome = Run::new([argument]).run();
        assert_eq!(outcome.status, 2, "{outcome}");
        assert!(!outcome.stderr().contains(|c: char| c.is_control() && c != '\n'), "{:?}", outcome.stderr());
    }
}

#[test]
fn no_code_of_a_question_breaks_the_form_for_a_browser() {
    let own = read("questionnaires/sustainability-alliances/questionnaire.toml");
    // Only the code of one question, wherever it stands.
    let own = own.replace("code = \"S01\"", "code = \"dataset\"").replace("{ S01 = 2", "{ dataset = 2");
    let outcome = Run::new(["form", "-q", "own.toml", "--to", "html"]).file("own.toml", own).run();
    assert_eq!(outcome.status, 0, "{outcome}");
    assert!(outcome.stdout().contains("name=\"q-dataset\"") && !outcome.stdout().contains("name=\"dataset\""));
}
