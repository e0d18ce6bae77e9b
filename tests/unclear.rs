//! Tables that could be read wrongly: what is no row, no name and no answer is not taken for one.

use rust_xlsxwriter::Workbook;

use crate::fixture::Run;
use crate::score::{sheet_of, text_of};

fn run(command: &str, name: &str, content: impl AsRef<[u8]>) -> Run {
    Run::new([command, name]).file(name, content)
}

fn score(content: &str) -> Run {
    run("score", "a.csv", content)
}

/// The scores of a table with the same people, written plainly.
#[track_caller]
fn reads_as(content: &str, plain: &str) {
    score(content).success().stdout_is(score(plain).success().stdout());
}

#[test]
fn running_numbers_pair_nobody() {
    for header in ["id", "ID", "_id", "Response ID"] {
        let then = format!("{header},submitdate,B4,S09\n1,2026-03-01,1,1\n2,2026-03-01,2,2\n");
        let now = format!("{header},submitdate,B4,S09\n1,2026-06-01,3,3\n2,2026-06-01,1,1\n");
        let compared =
            Run::new(["compare", "a.csv", "b.csv", "--format", "json"]).file("a.csv", then).file("b.csv", now);
        compared.status(1).stdout_contains("\"matched\": 0").stderr_contains("begin again in each file");
    }
    let table = |level: u32| format!("id,B4,S09\n1,{level},{level}\n2,{level},{level}\n");
    let map = "format = 1\n[columns]\nid = \"respondent\"\n";
    let compared = Run::new(["compare", "a.csv", "b.csv", "--format", "json", "--map", "m.toml"])
        .file("a.csv", table(1))
        .file("b.csv", table(2))
        .file("m.toml", map);
    compared.success().stdout_contains("\"matched\": 2");
    let names = |level: u32| format!("id,B4,S09\nK7,{level},{level}\nada,{level},{level}\n");
    let compared = Run::new(["compare", "a.csv", "b.csv", "--format", "json"]);
    compared.file("a.csv", names(1)).file("b.csv", names(2)).success().stdout_contains("\"matched\": 2");
}

#[test]
fn quotes_that_swallow_rows_stop_the_reading() {
    for rows in [
        "Ada,2,2,\"we never\nBo,3,3,fine\nCy,1,1,no\n",
        "Ada,2,2,\"we never\nBo,3,3,\"fine\"\nCy,1,1,no\n",
        "Ada,2,2,\"we never\nBo,3,3,a 5\"\nCy,1,1,no\n",
        "Ada,2,2,\"we never\r\nBo,3,3,fine\r\nCy,1,1,\"no\r\n",
    ] {
        for command in ["score", "cohort"] {
            let table = format!("respondent,B4,S09,remarks\n{rows}");
            run(command, "a.csv", table).status(1).stderr_contains("“a.csv”, line 2: a quote is opened");
        }
    }
    score("respondent,B4,S09,remarks\nAda,2,2,\"two\nlines, as \"\"we\"\" say\"\nBo,3,3,a 5\" pipe\n")
        .success()
        .stdout_contains("\nBo,");
}

#[test]
fn rows_that_answer_nothing_are_not_people() {
    let table = "id,B4,S09\n1,2,2\n2,3,3\n3,,\n4,NA,\n";
    run("score", "a.csv", table).success().stderr_contains("4 rows read, 2 scored, 0 rejected, 2 without any answer.");
    let cohort = run("cohort", "a.csv", table).success();
    cohort.stdout_contains("2 people answered").stderr_contains("answer no question: 2.");
    let json = "[{\"id\": 1, \"B4\": 2}, {\"id\": 2, \"B4\": null}]";
    run("cohort", "a.json", json).success().stdout_contains("One person answered");
}

#[test]
fn marks_of_missing_answers_are_unanswered() {
    let blank = "respondent,B4,S09,S10\nAda,2,2,\nBo,,3,3\n";
    for mark in ["NA", "null", "NaN", "#N/A", "-99", "-", "—", "--", ".."] {
        reads_as(&format!("respondent,B4,S09,S10\nAda,2,2,{mark}\nBo,{mark},3,3\n"), blank);
    }
    score("respondent,B4,S09\nAda,2,NA\n").success().stderr_contains("count as unanswered: NA.");
    let small = "respondent,B4,S09,S10\nAda,2,2,na\nBo,n/a,3,3\n";
    let not_applicable = score(small).success();
    assert_ne!(not_applicable.stdout(), score(blank).success().stdout());
    // The option names all marks there are; a map and the codes of a question win.
    let own = score("respondent,B4,S09,S10\nAda,2,2,99\nBo,99,3,3\n").arguments(["--missing", "99,x"]);
    own.success().stdout_is(score(blank).success().stdout());
    score(blank).arguments(["--missing", "2"]).success().stdout_is(score(blank).success().stdout());
    score("respondent,B4,S09,S10\nAda,2,2,NA\nBo,n/a,3,3\n")
        .arguments(["--missing="])
        .success()
        .stdout_is(not_applicable.stdout());
    let map = "format = 1\n[cells.B4]\nNA = \"na\"\n[cells.S10]\nNA = \"na\"\n";
    let mapped = score("respondent,B4,S09,S10\nAda,2,2,NA\nBo,NA,3,3\n").file("m.toml", map);
    mapped.arguments(["--map", "m.toml"]).success().stdout_is(not_applicable.stdout());
}

#[test]
fn whole_numbers_may_have_decimals() {
    let plain = "respondent,B4,S09\nAda,2,3\nBo,1,4\n";
    reads_as("respondent;B4;S09\nAda;2,0;3,00\nBo;1,0;4\n", plain);
    reads_as("respondent,B4,S09\nAda,2.00,3.0\nBo,1.0,4\n", plain);
    score("respondent;B4;S09\nAda;2,5;3\n").status(1).stderr_contains("B4 cannot be “2,5”");
}

#[test]
fn columns_with_another_scale_are_refused() {
    for (low, numbers) in [("4", [4, 5, 6, 7]), ("0", [0, 1, 2, 3])] {
        let row = |n: i32| format!("P{n},{n},{n}\n");
        let rows: String = numbers.map(row).concat();
        let refused = score(&format!("respondent,B4,S09\n{rows}")).status(1);
        let refused = refused.stderr_contains(&format!("the column “B4” holds {low} to "));
        assert_eq!(refused.stdout().lines().count(), 1, "{refused}");
    }
    score("respondent,B4,S09\nAda,1,9\nBo,4,4\n").status(1).stderr_contains("S09 cannot be “9”");
    let map = "format = 1\n[cells.B4]\n4 = \"1\"\n5 = \"2\"\n";
    score("respondent,B4,S09\nAda,4,1\nBo,5,4\n").file("m.toml", map).arguments(["--map", "m.toml"]).success();
}

/// A sheet's name, whether it is hidden, and its rows.
type Sheet<'a> = (&'a str, bool, &'a [[&'a str; 3]]);

fn workbook(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, hidden, rows) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).unwrap().set_hidden(*hidden);
        if !*hidden {
            sheet.set_active(true);
        }
        for (r, row) in (0..).zip(*rows) {
            for (c, cell) in (0..).zip(row) {
                sheet.write_string(r, c, *cell).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

const HEADER: [&str; 3] = ["respondent", "B4", "S09"];

#[test]
fn all_visible_sheets_with_questions_are_read() {
    let (north, south) = ([HEADER, ["Ada", "2", "2"]], [HEADER, ["Di", "4", "4"]]);
    let both = workbook(&[("Notes", false, &[["Hello", "", ""]]), ("North", false, &north), ("South", false, &south)]);
    let read = run("score", "a.xlsx", &both).success();
    read.stdout_contains("\nAda,").stdout_contains("\nDi,").stderr_contains("a.xlsx: sheets read: North, South.");
    run("cohort", "a.xlsx", &both).success().stdout_contains("2 people answered");
    let explained = run("score", "a.xlsx", &both).arguments(["--explain-columns"]).success();
    explained.stdout_contains("a.xlsx (North)\n").stdout_contains("a.xlsx (South)\n");
    let hidden = workbook(&[("2024", true, &south), ("2026", false, &north)]);
    let read = run("score", "a.xlsx", hidden).success().stdout_contains("\nAda,").stderr_contains("2024.");
    assert!(!read.stdout().contains("Di,"), "{read}");
    let other = workbook(&[("North", false, &north), ("Sums", false, &[["who", "B4", ""], ["x", "2", ""]])]);
    let read = run("score", "a.xlsx", other).success().stderr_contains("ask other questions: Sums.");
    assert_eq!(read.stdout().lines().count(), 2, "{read}");
}

#[test]
fn formulas_without_a_result_are_no_answers() {
    let text = |cell: &str, text: &str| format!("<c r='{cell}' t='inlineStr'><is><t>{text}</t></is></c>");
    let header = format!("<row r='1'>{}{}</row>", text("A1", "B4"), text("B1", "S09"));
    let row = format!("{header}<row r='2'><c r='A2'><f>raw!A1</f></c><c r='B2'><v>2</v></c></row>");
    let read = run("score", "a.xlsx", sheet_of(&row, "")).status(1);
    read.stderr_contains("line 2, row 1: B4: “=raw!A1” is a formula without a stored result");
    let stored = row.replace("</f>", "</f><v>2</v>");
    run("score", "a.xlsx", sheet_of(&stored, "")).success().stdout_contains("\nrow 1,");
}

#[test]
fn headers_are_found_and_are_no_people() {
    let plain = "respondent,B4,S09\nAda,2,2\n";
    let [b4, s09] = ["B4", "S09"].map(text_of);
    for (table, told) in [
        ("Spring workshop,,\nrespondent,B4,S09\nAda,2,2\n".to_owned(), "the header is line 2."),
        ("Spring workshop\n\nMay 2026\nrespondent,B4,S09\nAda,2,2\n".to_owned(), "the header is line 4."),
        ("respondent,B4,S09\n#person,#answer+b4,#answer+s09\nAda,2,2\n".to_owned(), "line 2 is a second header"),
        (format!("respondent,B4,S09\nWho?,\"{b4}\",\"{s09}\"\nAda,2,2\n"), "line 2 is a second header"),
        (format!("respondent,\"{b4}\",\"{s09}\"\n,Response,Response\nAda,2,2\n"), "line 2 is a second header"),
        (format!("respondent,How is it?,\n,\"{b4}\",\"{s09}\"\nAda,2,2\n"), "line 2 is a second header"),
        (format!("respondent,A101,A102\n,\"{b4}\",\"{s09}\"\nAda,2,2\n"), "line 2 is a second header"),
    ] {
        let read = score(&table).success().stdout_is(score(plain).success().stdout()).stderr_contains(told);
        assert!(!read.stderr().contains("rejected"), "{read}");
    }
    let again = "respondent,B4,S09\nAda,2,2\nrespondent,B4,S09\nBo,3,3\n";
    let read = score(again).success().stdout_contains("\nBo,").stderr_contains("1 the header again");
    assert_eq!(read.stdout().lines().count(), 3);
    score("respondent,B4,S09\nAda,2,2\nrespondent,S09,B4\nBo,3,1\n")
        .status(1)
        .stderr_contains("line 3: the header comes again with its columns in another order");
    // A table with one answer a row has no header with questions.
    score("question,answer\nS01,2\nC1,3\n").status(1).stderr_contains("no column that answers a question");
}

#[test]
fn total_rows_are_not_people() {
    let table = "respondent,B4,S09\nAda,2,2\nBo,4,4\nAverage,3,3\n";
    run("cohort", "a.csv", table).success().stdout_contains("2 people answered");
    let read = score(table).success().stderr_contains("1 a total or mean of other rows");
    assert_eq!(read.stdout().lines().count(), 3);
}
