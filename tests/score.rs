//! `score` on files in the formats of survey tools: the output must be the same bytes as for the answers files of
//! the same respondents.

use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::LazyLock;

use allyscope::questionnaire::{Questionnaire, builtin};
use proptest::prelude::*;
use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::{Map, Value, json};

use crate::fixture::{Outcome, Run, read};

/// A table as a tool writes it: rows of cells, the header first.
pub type Table = Vec<Vec<String>>;

pub static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| builtin::ALL[0].load());

/// The example table: respondent, organisation, then codes of questions.
pub static WORKSHOP: LazyLock<Table> = LazyLock::new(|| {
    let text = read("examples/workshop.csv");
    text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
});

/// The expected output for every file of these respondents: the scores of their answers files.
pub static EXPECTED: LazyLock<String> = LazyLock::new(|| {
    let mut run = Run::new(["score", "answers"]).folder("answers");
    for (i, row) in WORKSHOP.iter().enumerate().skip(1) {
        let mut text = format!(
            "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\nrespondent = \"{}\"\norganisation = \"{}\"\n[answers]\n",
            row[0], row[1]
        );
        for (code, cell) in WORKSHOP[0].iter().zip(row).skip(2).filter(|(_, cell)| !cell.is_empty()) {
            writeln!(text, "{code} = \"{cell}\"").unwrap();
        }
        run = run.file(format!("answers/{i:02}.toml"), text);
    }
    run.success().quiet().stdout().to_owned()
});

pub fn text_of(code: &str) -> String {
    QUESTIONNAIRE.questions[QUESTIONNAIRE.question(code).unwrap()].text.clone()
}

pub fn label_of(code: &str, cell: &str) -> String {
    let question = &QUESTIONNAIRE.questions[QUESTIONNAIRE.question(code).unwrap()];
    match cell {
        "na" => "Not applicable".to_owned(),
        "dk" => "Don’t know".to_owned(),
        code => question.option(code).map_or_else(String::new, |k| question.options[k].text.clone()),
    }
}

/// The workshop with other headers, cells and further columns in front and behind.
pub fn export(
    header: impl Fn(&str) -> String,
    cell: impl Fn(&str, &str) -> String,
    before: &[(&str, &str)],
    behind: &[(&str, &str)],
) -> Table {
    let names = &WORKSHOP[0];
    let added = |columns: &[(&str, &str)], i: usize| -> Vec<String> {
        let text =
            |(name, value): &(&str, &str)| if i == 0 { (*name).to_owned() } else { value.replace('#', &i.to_string()) };
        columns.iter().map(text).collect()
    };
    let row = |(i, row): (usize, &Vec<String>)| {
        let own = names.iter().zip(row).map(|(name, value)| match (i, name.as_str()) {
            (0, name) => header(name),
            (_, "respondent" | "organisation") => value.clone(),
            (_, code) => cell(code, value),
        });
        added(before, i).into_iter().chain(own).chain(added(behind, i)).collect()
    };
    WORKSHOP.iter().enumerate().map(row).collect()
}

fn delimited(table: &Table, delimiter: char, newline: &str) -> String {
    let cell = |cell: &String| {
        let special = cell.contains([delimiter, '"', '\n', '\r']);
        if special { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
    };
    let row = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(&delimiter.to_string());
    table.iter().map(row).collect::<Vec<_>>().join(newline) + newline
}

pub fn csv(table: &Table) -> String {
    delimited(table, ',', "\n")
}

pub fn workbook(table: &Table) -> Vec<u8> {
    let write = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().set_name("Read me")?.write(0, 0, "Answers are on the next sheet")?;
        let sheet = workbook.add_worksheet();
        for (r, row) in (0..).zip(table) {
            for (c, cell) in (0..).zip(row) {
                match cell.parse::<f64>() {
                    Ok(number) => sheet.write(r, c, number)?,
                    Err(_) => sheet.write(r, c, cell.as_str())?,
                };
            }
        }
        workbook.save_to_buffer()
    };
    write().unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

pub fn score(name: &str, content: impl AsRef<[u8]>) -> Run {
    Run::new(["score", name]).file(name, content)
}

/// Scores a file, compares the output with that of the answers files, and returns the messages.
#[track_caller]
pub fn same(name: &str, content: impl AsRef<[u8]>) -> Outcome {
    score(name, content).success().stdout_is(&EXPECTED)
}

pub fn code(header: &str) -> String {
    header.to_owned()
}

pub fn full(header: &str) -> String {
    match header {
        "respondent" => "Respondent".to_owned(),
        "organisation" => "Your organisation".to_owned(),
        code => text_of(code),
    }
}

pub fn value(_: &str, cell: &str) -> String {
    cell.to_owned()
}

pub fn label(code: &str, cell: &str) -> String {
    label_of(code, cell)
}

#[test]
fn native_table_in_every_file_format() {
    let plain = read("examples/workshop.csv");
    same("a.csv", &plain).quiet();
    same("bom.csv", format!("\u{feff}{plain}")).quiet();
    same("crlf.csv", delimited(&WORKSHOP, ';', "\r\n") + "\r\n\r\n\n").quiet();
    same("a.tsv", delimited(&WORKSHOP, '\t', "\n")).quiet();
    same("a.csv.gz", gzip(plain.as_bytes())).quiet();
    same("a.xlsx", workbook(&WORKSHOP)).quiet();
    Run::new(["score", "-"]).stdin(&plain).success().stdout_is(&EXPECTED).quiet();
    Run::new(["score", "-"]).stdin(workbook(&WORKSHOP)).success().stdout_is(&EXPECTED).quiet();
    // Pandas writes whole numbers so when cells are missing.
    let float = |_: &str, cell: &str| if cell.parse::<u8>().is_ok() { format!("{cell}.0") } else { cell.to_owned() };
    same("float.csv", csv(&export(code, float, &[], &[]))).quiet();
    let shouted = |code: &str, cell: &str| format!(" {} ", label_of(code, cell).to_uppercase().replace('’', "'"));
    same("loud.csv", csv(&export(|header| format!(" {}", full(header).to_uppercase()), shouted, &[], &[]))).quiet();
}

/// As Excel's “Unicode text”, and with the line that tells a spreadsheet the delimiter.
#[test]
fn spreadsheet_exports_are_read() {
    let table = "respondent;C1;S01\nŁucja;2;1\nBo;x;1\n";
    let plain = Run::new(["score", "t.csv"]).file("t.csv", table).status(1);
    assert_eq!(plain.stdout().lines().count(), 2);
    for little in [true, false] {
        let encode = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        let bytes: Vec<u8> = format!("\u{feff}{table}").encode_utf16().flat_map(encode).collect();
        Run::new(["score", "t.csv"]).file("t.csv", bytes).status(1).stdout_is(plain.stdout()).stderr_contains("line 3");
    }
    for line in ["sep=;\n", "SEP=;\r\n", "\u{feff}sep=;\n"] {
        let told = Run::new(["score", "t.csv"]).file("t.csv", format!("{line}{table}")).status(1);
        told.stdout_is(plain.stdout()).stderr_contains("line 4");
    }
    Run::new(["score", "t.csv"]).file("t.csv", "sep=\t\nC1\n2\n").success();
}

/// A long run that is stopped leaves nothing behind.
#[cfg(unix)]
#[test]
fn a_stopped_run_leaves_nothing() {
    use std::io::Write as _;
    use std::process::Stdio;

    for signal in ["-INT", "-TERM"] {
        let run = Run::new(["score", "-", "-o", "out.csv"]);
        let mut child = run.command().stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(b"C1,S01\n").unwrap();
        stdin.write_all("1,2\n".repeat(100_000).as_bytes()).unwrap();
        let begun = || {
            std::fs::read_dir(run.path(""))
                .unwrap()
                .filter_map(Result::ok)
                .any(|entry| entry.metadata().unwrap().len() > 100_000)
        };
        while !begun() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        assert!(std::process::Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert_eq!(std::fs::read_dir(run.path("")).unwrap().count(), 0);
    }
}

/// Only the mark at the start of a file is dropped. Elsewhere it is text, also where a block of the reader begins
/// (line 3413) and the next byte is a quote.
#[test]
fn a_byte_order_mark_inside_a_table_is_text() {
    let rows =
        |name: char, count: usize| (0..count).map(|n| format!("{name}{n:06},1,2\n")).collect::<Vec<_>>().concat();
    for before in [3380, 3411] {
        let table =
            format!("respondent,S01,C1\n{}\u{feff}\"Ann,1,2\n{}\"z\",1,2\n", rows('p', before), rows('q', 3000));
        let outcome = score("a.csv", &table).success();
        assert_eq!(outcome.stdout().lines().count(), 1 + before + 1 + 3000 + 1, "{before} rows before the mark");
        outcome.stdout_contains("\n\"\"\"Ann\",").stdout_contains("\nz,");
        let marked = score("a.csv", format!("\u{feff}{table}")).success();
        assert_eq!(marked.stdout(), score("a.csv", &table).success().stdout());
    }
}

#[test]
fn windows_1252_is_understood() {
    let mut bytes = b"respondent;S01;C1\nZo\xeb;1;".to_vec();
    bytes.extend(label_of("C1", "2").replace('’', "\u{1}").bytes().map(|byte| if byte == 1 { 0x92 } else { byte }));
    score("a.csv", bytes).success().stdout_contains("Zoë,");
}

#[test]
fn limesurvey() {
    let before = [
        ("id", "#"),
        ("submitdate", "1980-01-01 00:00:00"),
        ("lastpage", "6"),
        ("startlanguage", "en"),
        ("seed", "123#"),
    ];
    let behind = [
        ("startdate", "2026-11-21"),
        ("datestamp", "2026-11-21"),
        ("ipaddr", "10.0.0.#"),
        ("interviewtime", "99"),
        ("groupTime7", "9"),
    ];
    same("codes.csv", csv(&export(code, value, &before, &behind))).quiet();
    let before = [
        ("Response ID", "#"),
        ("Date submitted", "2026-11-21 09:00:00"),
        ("Last page", "6"),
        ("Start language", "en"),
        ("Seed", "1"),
    ];
    let lime = |code: &str, cell: &str| if cell == "na" { "N/A".to_owned() } else { label_of(code, cell) };
    same("full.csv", delimited(&export(full, lime, &before, &[]), ';', "\r\n")).quiet();
    let both = |header: &str| format!("{header}. {}", full(header));
    let before =
        [("id. Response ID", "#"), ("submitdate. Date submitted", "2026-11-21 09:00:00"), ("token. Access code", "x#")];
    same("both.csv", csv(&export(both, value, &before, &[("S01[other]. Words [Other]", "")])))
        .stderr_contains("one column does not count: S01[other]. Words [Other]");
}

#[test]
fn unsubmitted_rows_are_excluded_and_counted() {
    let mut table = export(code, value, &[("id", "#"), ("submitdate", "2026-11-21 09:00:00"), ("lastpage", "6")], &[]);
    let whole = csv(&table);
    let mut open = table[1].clone();
    open[1].clear();
    open[3] = "left".to_owned();
    open[5] = "never looked at".to_owned();
    table.push(open);
    same("a.csv", csv(&table))
        .stderr_contains("13 rows read, 12 scored, 0 rejected, 1 not submitted (add --include-incomplete");
    score("a.csv", csv(&table)).arguments(["--include-incomplete"]).status(1).stderr_contains("never looked at");
    score("a.csv", whole).success().quiet();
}

#[test]
fn kobotoolbox_and_odk_central() {
    let behind =
        [("_id", "7#"), ("_uuid", "u#"), ("_submission_time", "2026-11-21"), ("_status", "x"), ("_index", "#")];
    let group = |header: &str| format!("a_group/{header}");
    let before = [("start", "2026"), ("end", "2026"), ("deviceid", "d")];
    same("kobo.csv", delimited(&export(group, value, &before, &behind), ';', "\n")).quiet();
    same("kobo-labels.xlsx", workbook(&export(full, label, &before, &behind))).quiet();
    let hyphen = |header: &str| format!("a_group-{header}");
    let before = [("SubmissionDate", "2026-11-21T09:00:00Z")];
    let behind = [("meta-instanceID", "uuid:#"), ("KEY", "uuid:#"), ("SubmitterID", "1"), ("ReviewState", "")];
    same("odk.csv", csv(&export(hyphen, value, &before, &behind))).quiet();
    // Without a column of names, the tool's own id is one.
    let mut table = export(code, value, &[("KEY", "uuid:#"), ("SubmissionDate", "2026")], &[]);
    table.iter_mut().for_each(|row| drop(row.drain(2..4)));
    score("odk.csv", csv(&table)).success().stdout_contains("\nuuid:1,,2.0000");
}

#[test]
fn google_and_microsoft_forms() {
    let before = [("Timestamp", "11/21/2026 9:00:#"), ("Email Address", "a#@example.org")];
    same("google.csv", csv(&export(full, label, &before, &[]))).quiet();
    let header = |header: &str| match header {
        "respondent" => "Name".to_owned(),
        other => full(other).replace(' ', "\u{a0}"),
    };
    let before = [("ID", "#"), ("Start time", "2026-11-21"), ("Completion time", "2026-11-21"), ("Email", "anonymous")];
    let points = format!("Points - {}", text_of("S01"));
    let feedback = format!("Feedback - {}", text_of("S01"));
    let behind = [(&*points, "1"), (&*feedback, ""), ("Total points", "3")];
    let outcome = same("microsoft.xlsx", workbook(&export(header, label, &before, &behind))).quiet();
    assert!(!outcome.stdout().contains("anonymous"));
}

#[test]
fn qualtrics_has_three_rows_of_headers() {
    let before = [
        ("StartDate", "2026"),
        ("EndDate", "2026"),
        ("Status", "0"),
        ("Finished", "1"),
        ("RecordedDate", "2026"),
        ("ResponseId", "R_#"),
    ];
    for by_text in [false, true] {
        let own = |header: &str| match header {
            "respondent" | "organisation" => header.to_owned(),
            code if by_text => format!("Q{}", QUESTIONNAIRE.question(code).unwrap()),
            code => code.to_owned(),
        };
        let mut table = export(own, label, &before, &[]);
        let second = WORKSHOP[0].iter().map(|header| full(header));
        let second: Vec<String> = before.iter().map(|(name, _)| (*name).to_owned()).chain(second).collect();
        let third = (0..second.len()).map(|c| format!("{{\"ImportId\":\"QID{c}\"}}")).collect();
        table.insert(1, second);
        table.insert(2, third);
        same("q.csv", csv(&table)).quiet();
        // The file of rejected rows keeps all header rows, so it can be corrected and scored.
        table[5][9] = "no option".to_owned();
        let outcome = score("q.csv", csv(&table)).arguments(["--rejects", "r.csv"]).status(1);
        let rejects = outcome.file("r.csv");
        let mended = rejects.replace(",no option,", &format!(",\"{}\",", label_of("S01", "2")));
        score("r.csv", mended).success().quiet().stdout_contains("\nP03,");
    }
}

#[test]
fn json_in_lines_lists_and_groups() {
    let objects = |wrap: &dyn Fn(Map<String, Value>) -> Value| -> Vec<String> {
        let object = |row: &Vec<String>| {
            let field = |(name, cell): (&String, &String)| match cell.parse::<i64>() {
                _ if cell.is_empty() => None,
                Ok(n) => Some((name.clone(), json!(n))),
                Err(_) => Some((name.clone(), json!(cell))),
            };
            wrap(WORKSHOP[0].iter().zip(row).filter_map(field).collect()).to_string()
        };
        WORKSHOP[1..].iter().map(object).collect()
    };
    let flat = objects(&Value::Object);
    same("a.jsonl", flat.join("\n")).quiet();
    same("a.jsonl.gz", gzip(flat.join("\r\n\n").as_bytes())).quiet();
    same("surveyjs.json", format!("[{}]\n", flat.join(", "))).quiet();
    let data = objects(&|fields| json!({ "id": 3, "happenedAt": "2026-11-21", "data": fields }));
    same("surveyjs.json", format!("[\n  {}\n]", data.join(",\n\n  "))).quiet();
    let own = objects(&|mut fields| {
        let (respondent, organisation) = (fields.remove("respondent"), fields.remove("organisation"));
        json!({ "format": 1, "questionnaire": "sustainability-alliances", "version": "1.0.0",
                "respondent": respondent, "organisation": organisation, "answers": fields })
    });
    same("own.jsonl", own.join("\n")).quiet();
    let broken = format!("[{}, {{\"respondent\": \"X\", \"S01\": 9}}, 7,\n {{\"S01\": }}]", flat.join(","));
    let outcome = score("a.json", &broken).arguments(["--rejects", "r.jsonl"]).status(1);
    assert_eq!(outcome.stdout(), *EXPECTED);
    insta::assert_snapshot!("json-rejects", outcome.file("r.jsonl") + outcome.stderr());
    let mended = outcome.file("r.jsonl").lines().next().unwrap().replace("\"S01\": 9", "\"S01\": 2");
    score("r.jsonl", mended).success().stdout_contains("\nX,,2.0000");
    score("cut.json", format!("[{}, ", flat[0])).status(1).stderr_contains("ends in the middle of its list");
    score("two.json", "[{\"S01\":1}] [{\"S01\":1}]").status(1).stderr_contains("behind the end");
    score("many.json", "[{\"S01\": [\"2\"]}, {\"S01\": [1, 2]}]").status(1).stderr_contains("S01 cannot be “1, 2”");
    score("none.json", "[]").status(1).stderr_contains("holds no respondent");
    score("none.jsonl", "{\"a\": 1}\n").status(1).no_result_but_header().stderr_contains("no column that answers");
    score("twice.jsonl", "{\"S01\":1,\"data\":{\"s01\":2}}\n{\"S01\":1}").status(1).stderr_contains("“S01” and “s01”");
}

impl Outcome {
    fn no_result_but_header(self) -> Self {
        assert_eq!(self.stdout().lines().count(), 1, "{self}");
        self
    }
}

#[test]
fn files_together_are_one_table() {
    let halves = |range: std::ops::Range<usize>| -> Table {
        [0].into_iter().chain(range).map(|row| WORKSHOP[row].clone()).collect()
    };
    let (first, second) = (halves(1..7), halves(7..13));
    Run::new(["score", "a.csv", "b.xlsx"])
        .file("a.csv", csv(&first))
        .file("b.xlsx", workbook(&second))
        .success()
        .stdout_is(&EXPECTED)
        .quiet();
    Run::new(["score", "in"])
        .folder("in")
        .file("in/1.csv", csv(&first))
        .file("in/2.xlsx", workbook(&second))
        .file("in/notes.docx", "")
        .file("in/~$2.xlsx", "")
        .success()
        .stdout_is(&EXPECTED)
        .stderr_contains("one file or folder was passed over: notes.docx");
    Run::new(["score", "in"]).folder("in").status(1).stderr_contains("no file of responses");
    Run::new(["score", "a.csv", "a.csv"])
        .file("a.csv", csv(&first))
        .success()
        .stderr_contains("6 rows name respondents who were named before: P01 (a.csv line 2 and a.csv line 2)");
}

#[test]
fn rejects_of_tables_with_other_columns_go_to_a_further_file() {
    let outcome = Run::new(["score", "a.csv", "b.csv", "--rejects", "r.csv"])
        .file("a.csv", "respondent,S01\nA,x\n")
        .file("b.csv", "respondent,S02\nB,1\nC,x\n")
        .status(1)
        .stderr_contains("Rows of files with other columns are in r-2.csv.");
    assert!(outcome.file("r.csv").starts_with("file,line,reason,respondent,S01\na.csv,2,\"S01 cannot be “x”"));
    assert!(outcome.file("r-2.csv").starts_with("file,line,reason,respondent,S02\nb.csv,3,"));
}

const FAULTY: &str = "respondent,organisation,C1,S01,C3\n\
    A,Firm,2,2,2\n\
    B,Firm,7,2,2\n\
    C,Firm,often,2,2\n\
    D,Firm,2,2\n\
    E,Firm,2,2,2,2\n\
    F,Firm,2;3,nope,2\n\
    \"G\nG\",Firm,often,2,2\n\
    H,\"a \"\"quoted\"\" firm\",-oth-,2,2\n\
    I\u{1b}[31m,\u{202e}Firm,\u{1b}]0;x\u{7},2,2\n\
    ,Firm,2,22,2\n\
    ,,,,\n\
    A,Firm,Often,2,\n";

#[test]
fn every_fault_is_reported_and_its_row_rejected() {
    let told = score("a.csv", FAULTY).status(1);
    insta::assert_snapshot!("rejects-told", told.stderr());
    let kept = score("a.csv", FAULTY).arguments(["--rejects", "r.csv"]).status(1);
    insta::assert_snapshot!(
        "rejects-kept",
        kept.file("r.csv").replace('\u{1b}', "<ESC>").replace('\u{7}', "<BEL>") + kept.stderr()
    );
    assert!(!told.stderr().contains(['\u{1b}', '\u{7}', '\u{202e}']), "{told}");
    assert_eq!(told.stdout(), kept.stdout());
    score("a.csv", FAULTY).arguments(["--keep-going"]).success();
    let mended = kept.file("r.csv").replace("often", "3").replace("Often", "3");
    let again = score("r.csv", mended).status(1);
    for name in ["\nC,Firm,", "\nG G,Firm,", "\nA,Firm,"] {
        assert!(again.stdout().contains(name), "{again}");
    }
}

#[test]
fn a_map_resolves_unrecognised_columns_and_cells() {
    let table = "who,S01 (week 1),How do you find partners?,C1\nA,2,x,sometimes\nB,3,y,sometimes\nC,1,,never\nD,1,,2\n";
    let written = score("a.csv", table).arguments(["--write-map", "map.toml"]).success().no_result();
    insta::assert_snapshot!("map", written.file("map.toml") + written.stderr());
    let map = "format = 1\n[columns]\nWho = \"respondent\"\n\"S01 (week 1)\" = \"S01\"\n\"How do you find partners?\" = \"ignore\"\nC1 = \"C1\"\n[cells.C1]\nSometimes = \"2\"\nnever = \"na\"\n\"\" = \"dk\"\n";
    let mapped = |table: &str, map: &str| score("a.csv", table).file("map.toml", map).arguments(["--map", "map.toml"]);
    let scored = mapped(table, map).success();
    assert!(!scored.stderr().contains("does not count"), "{scored}");
    let plain = score("a.csv", "respondent,S01,C1\nA,2,2\nB,3,2\nC,1,na\nD,1,2\n").success();
    assert_eq!(scored.stdout(), plain.stdout());
    // A map that is written while a map is used has the same content.
    let again = mapped(table, map).arguments(["--write-map", "again.toml"]).success().file("again.toml");
    assert_eq!(mapped(table, &again).success().stdout(), plain.stdout(), "{again}");
    mapped(table, map)
        .arguments(["--explain-columns"])
        .success()
        .stdout_contains("1. “who”: the respondent, as the map says");
    let faulty = "format = 2\n[columns]\nwho = \"respondnet\"\nWho = \"S1\"\n[cells.C1]\nsometimes = \"9\"\nNever = \"1\"\nnever = \"2\"\n[cells.C9]\nx = \"1\"\n";
    insta::assert_snapshot!("map-faults", mapped(table, faulty).status(1).stderr());
    let other = map.replace("Who", "Whom");
    insta::assert_snapshot!("map-other", mapped(table, &other).status(1).stderr());
}

#[test]
fn columns_are_explained() {
    let table = export(code, value, &[("id", "#"), ("submitdate", "2026")], &[("S01x", ""), ("", "")]);
    insta::assert_snapshot!(
        "explained",
        score("a.csv", csv(&table)).arguments(["--explain-columns"]).success().to_string()
    );
    let outcome = score("a.csv", "S01,data[S01],C1,c1\n1,1,1,1\n").status(1);
    insta::assert_snapshot!("ambiguous", outcome.stderr());
    // Columns are also explained where they cannot be used, and a map resolves them.
    let twice = "S01,data[S01],C1\n1,2,1\n";
    let explained = score("a.csv", twice).arguments(["--explain-columns"]).status(1);
    explained.stdout_contains("2. “data[S01]”: S01, by the code in it").stderr_contains("mean the same");
    let map = score("a.csv", twice).arguments(["--write-map", "m.toml"]).success().file("m.toml");
    let map = map.replace("# \"data[S01]\"", "\"data[S01]\"");
    score("a.csv", twice)
        .file("m.toml", map)
        .arguments(["--map", "m.toml"])
        .success()
        .stdout_contains("\nrow 1,,1.0000,");
    let map = score("a.csv", "Towns,x\n1,2\n").arguments(["--write-map", "m.toml"]).success().file("m.toml");
    assert!(map.contains("\n# \"Towns\" = \"ignore\"\n"), "{map}");
}

#[test]
fn files_that_are_not_tables_are_refused() {
    let mut said = String::new();
    let wide = "a,".repeat(100_000);
    let long = "x".repeat(10_000_000);
    let bomb = gzip(&vec![b'0'; 40_000_000]);
    let mut cut = gzip(read("examples/workshop.csv").as_bytes());
    cut.truncate(200);
    let files: [(&str, &[u8]); 11] = [
        ("empty.csv", b""),
        ("blank.csv", b"\n \n"),
        ("wide.csv", wide.as_bytes()),
        ("long.csv", long.as_bytes()),
        ("bomb.gz", &bomb),
        ("cut.gz", &cut),
        ("none.xlsx", b"PK\x03\x04 and so on"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("other.csv", b"a,b,c\n1,2,3\n"),
        ("questions.toml", b"format = 1\nid = \"x\"\n"),
        ("unreadable.jsonl", b"{\"S01\" 1}\n"),
    ];
    for (name, content) in files {
        let outcome = score(name, content).status(1);
        write!(said, "{}", outcome.stderr()).unwrap();
    }
    insta::assert_snapshot!("no-table", said);
    for (name, content, told) in [
        ("nul.csv", vec![0; 5_000_000].as_slice(), "bytes in its first line that no text has"),
        ("mark.csv", b"\xff\xfe", "has no header"),
        ("html.csv", b"<!DOCTYPE html>\n<html>", "is a web page or XML"),
        ("bars.csv", b"sep=|\nrespondent|S01\n", "that \u{201c}|\u{201d} parts its cells"),
        ("deep.json", "[".repeat(100_000).as_bytes(), "no column that answers"),
        (
            "deeper.json",
            format!("[{{\"S01\":{}1{}}}]", "[".repeat(100_000), "]".repeat(100_000)).as_bytes(),
            "nested too deeply",
        ),
        ("keys.json", b"[{\"S01\": 1, \"S01\": 2}]", "stands here a second time"),
        ("twice.csv", b"S01,s01\n1,2\n", "mean the same"),
    ] {
        score(name, content).status(1).stderr_contains(told);
    }
    let mut locked = b"\xd0\xcf\x11\xe0".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    score("locked.xlsx", locked).status(1).stderr_contains("workbook with a password");
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("content.xml", zip::write::SimpleFileOptions::default()).unwrap();
    score("a.ods", archive.finish().unwrap().into_inner()).status(1).stderr_contains("such as ODS, in a spreadsheet");
    // A workbook that is called a table, and the other way round.
    same("a.csv", workbook(&WORKSHOP)).quiet();
    same("a.xlsx", read("examples/workshop.csv")).quiet();
    same("mac.csv", delimited(&WORKSHOP, ';', "\r")).quiet();
    let outcome = score("long.csv", format!("{long},S01\nA,1\n")).success();
    assert!(outcome.stderr().len() < 1000);
    score("stray.csv", b"respondent,S01\nA\xff\xfe,1\nB,\xc3\x281\n").status(1).stderr_contains("S01 cannot be");
    score("header.csv", "respondent,S01\n").success().no_result_but_header();
    Run::new(["score", "nothing.csv"]).status(1).stderr_contains("no such file");
    Run::new(["score"]).status(2);
    Run::new(["score", "a.csv", "--write-map", "m", "--explain-columns"]).status(2);
}

#[test]
fn workbooks_with_wrong_sizes_are_refused() {
    let part = |name: &str, size: usize| {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let spaces = vec![b' '; 1_000_000];
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("xl/workbook.xml", options).unwrap();
        archive.write_all(b"<workbook/>").unwrap();
        archive.start_file(name, options).unwrap();
        for _ in 0..size / 1_000_000 {
            archive.write_all(&spaces).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    score("bomb.xlsx", part("xl/sharedStrings.xml", 220_000_000)).status(1).stderr_contains("too large a workbook");
    score("odd.xlsx", part("xl/odd.xml", 0)).status(1).stderr_contains("no XLSX workbook that can be read");
    let whole = workbook(&WORKSHOP);
    for end in (0..whole.len()).step_by(whole.len() / 20) {
        let outcome = score("cut.xlsx", &whole[..end]).run();
        assert_eq!(outcome.status, 1, "{outcome}");
    }
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let mut changed = whole.clone();
        changed[at] ^= 0x41;
        let outcome = score("changed.xlsx", changed).run();
        assert!([0, 1].contains(&outcome.status), "{at}: {outcome}");
    }
}

/// A workbook whose sheet is this XML, with one shared text.
pub fn sheet_of(rows: &str, shared: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let parts = [
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns='{main}' xmlns:r='{office}'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns='{package}'><Relationship Id='r0' Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns='{package}'><Relationship Id='r1' Type='{office}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='{office}/sharedStrings' Target='sharedStrings.xml'/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", format!("<sst xmlns='{main}'><si><t>{shared}</t></si></sst>")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns='{main}'><sheetData>{rows}</sheetData></worksheet>")),
    ];
    for (name, part) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(part.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn number_cell(cell: &str, value: u32) -> String {
    format!("<c r='{cell}'><v>{value}</v></c>")
}

/// A sheet is read row by row: a fault in a late row is reported when it is reached, and no output file is left.
#[test]
fn long_sheets_are_streamed() {
    let header = "<row r='1'><c r='A1' t='inlineStr'><is><t>S01</t></is></c><c r='B1' t='inlineStr'><is><t>C1</t></is></c></row>";
    let row = |n: u32| {
        format!("<row r='{n}'>{}{}</row>", number_cell(&format!("A{n}"), n % 4 + 1), number_cell(&format!("B{n}"), 2))
    };
    let rows: String = (2..20_000).map(row).collect();
    let table = (2..20_000).map(|n| format!("{},2\n", n % 4 + 1)).collect::<Vec<_>>().concat();
    let expected = score("a.csv", format!("S01,C1\n{table}")).success();
    for threads in ["1", "3"] {
        let whole = score("a.xlsx", sheet_of(&format!("{header}{rows}"), "")).arguments(["--threads", threads]);
        whole.success().stdout_is(expected.stdout());
    }
    let packed = gzip(&sheet_of(&format!("{header}{rows}"), ""));
    score("a.xlsx.gz", packed).success().stdout_is(expected.stdout());
    let gap = format!("{header}{}<row r='1000000'>{}</row>", row(2), number_cell("A1000000", 9));
    score("a.xlsx", sheet_of(&gap, "")).status(1).stderr_contains("a.xlsx, line 1000000, row 2: S01 cannot be “9”");
    let broken = [
        format!("{header}{rows}{}", row(7)),
        format!("{header}{rows}<row r='50000'><c r='A50000'"),
        format!("{header}{rows}{}", row(4_000_000_000)),
    ];
    for sheet in broken {
        let outcome = score("a.xlsx", sheet_of(&sheet, "")).arguments(["-o", "out.csv"]).status(1);
        let outcome = outcome.stderr_contains("no XLSX workbook that can be read");
        assert!(!outcome.path("out.csv").exists());
    }
    // Small cells that share a large text.
    let shared = "x".repeat(40_000);
    let cells = (0..600_u32).map(|n| format!("<c r='{}2' t='s'><v>0</v></c>", column_name(n)));
    let cells = cells.collect::<Vec<_>>().concat();
    let bomb = sheet_of(&format!("{header}<row r='2'>{cells}</row>"), &shared);
    score("a.xlsx", bomb).status(1).stderr_contains("too large a workbook");
}

fn column_name(n: u32) -> String {
    let letter = |n: u32| char::from(b'A' + u8::try_from(n % 26).unwrap());
    if n < 26 { letter(n).to_string() } else { format!("{}{}", column_name(n / 26 - 1), letter(n)) }
}

#[test]
fn the_same_respondent_twice_is_a_warning() {
    score("a.csv", "respondent,organisation,S01\nowner,A,1\nowner,B,1\n,A,1\n,A,1\nowner,A,2\n")
        .success()
        .stderr_contains(
            "One row names a respondent who was named before: owner (lines 2 and 6). Each row was scored.",
        );
}

#[test]
fn answers_files_with_faults_are_rejected_and_the_rest_is_scored() {
    let good = read("examples/beginner.toml");
    let bad = good.replace("C1 = ", "C1 = \"9\" # ");
    let outcome = Run::new(["score", "in"])
        .folder("in")
        .file("in/a.toml", bad)
        .file("in/b.toml", good)
        .status(1)
        .stderr_contains("error[unknown-option]")
        .stderr_contains("in/a.toml:")
        .stderr_contains("2 rows read, 1 scored, 1 rejected.");
    assert_eq!(outcome.stdout().lines().count(), 2, "{outcome}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn order_of_columns_delimiter_and_threads_change_nothing(
        order in Just((0..19_usize).collect::<Vec<_>>()).prop_shuffle(),
        delimiter in prop_oneof![Just(','), Just(';'), Just('\t')],
        newline in prop_oneof![Just("\n"), Just("\r\n")],
        threads in 1..5_usize,
        labels in any::<bool>(),
        repeats in prop_oneof![Just(1_usize), Just(40), Just(400)],
    ) {
        let table = if labels { export(full, label, &[], &[]) } else { WORKSHOP.clone() };
        let shuffled: Table = table.iter().map(|row| order.iter().map(|&c| row[c].clone()).collect()).collect();
        let rows: Table = (0..repeats).flat_map(|_| shuffled[1..].iter().cloned()).collect();
        let many: Table = shuffled[..1].iter().cloned().chain(rows).collect();
        let threads = threads.to_string();
        let outcome = score("a.csv", delimited(&many, delimiter, newline)).arguments(["--threads", &threads]).success();
        let (header, body) = EXPECTED.split_once('\n').unwrap();
        prop_assert_eq!(outcome.stdout(), format!("{header}\n{}", body.repeat(repeats)));
    }
}

/// Options numbered from 0 in JSON, as in tables.
#[test]
fn numbers_of_another_scale_in_json_are_refused() {
    let lines = "{\"respondent\": \"Ada\", \"B4\": 0, \"S09\": 1}\n{\"respondent\": \"Bo\", \"B4\": 3, \"S09\": 2}\n";
    let outcome = Run::new(["score", "a.jsonl"]).file("a.jsonl", lines).status(1);
    assert_eq!(outcome.stdout().lines().count(), 1, "the header alone");
    outcome.stderr_contains("B4");
}
