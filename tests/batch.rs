//! `report --output-dir`: one report a respondent, and an index.

use std::path::Path;

use crate::fixture::{Outcome, Run, read};

fn workshop<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Run {
    let table = read("examples/workshop.csv");
    Run::new(["report", "workshop.csv", "--output-dir", "out"]).arguments(arguments).file("workshop.csv", table)
}

fn table<'a>(text: &str, arguments: impl IntoIterator<Item = &'a str>) -> Run {
    Run::new(["report", "t.csv", "--output-dir", "out"]).arguments(arguments).file("t.csv", text)
}

/// Names and contents of all files in a folder.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let file = |path: std::path::PathBuf| {
        (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&path).unwrap())
    };
    let mut files: Vec<_> = entries.map(file).collect();
    files.sort();
    files
}

fn out(outcome: &Outcome) -> Vec<(String, String)> {
    files(&outcome.path("out"))
}

fn names(outcome: &Outcome) -> Vec<String> {
    out(outcome).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn each_respondent_of_a_table_gets_the_report_of_an_answers_file() {
    let outcome = workshop(["--format", "markdown,json,terminal,csv"]).success().no_result();
    assert_eq!(outcome.stderr(), "out: 12 reports written.\n");
    assert_eq!(names(&outcome).len(), 12 * 4 + 1);
    let table = read("examples/workshop.csv");
    let mut rows = table.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = rows.next().unwrap();
    for row in rows {
        let mut answers = format!(
            "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\nrespondent = \"{}\"\n\
             organisation = \"{}\"\n[answers]\n",
            row[0], row[1]
        );
        for (code, cell) in header.iter().zip(&row).skip(2).filter(|(_, cell)| !cell.is_empty()) {
            answers.extend([code, " = \"", cell, "\"\n"]);
        }
        for (format, ending) in [("markdown", "md"), ("json", "json"), ("terminal", "txt"), ("csv", "csv")] {
            let single = Run::new(["report", "-", "--full", "--format", format]).stdin(&answers).success();
            let written = outcome.file(&format!("out/{}.{ending}", row[0].to_lowercase()));
            assert_eq!(written, single.stdout(), "{} {format}", row[0]);
        }
    }
    insta::assert_snapshot!("index", outcome.file("out/index.csv"));
}

#[test]
fn the_bytes_do_not_depend_on_the_number_of_jobs() {
    let one = out(&workshop(["--format", "markdown,json", "--jobs", "1"]).success());
    let four = out(&workshop(["--format", "markdown,json", "--jobs", "4"]).success());
    assert_eq!(one, four);
}

#[test]
fn names_stay_in_the_folder_and_never_collide() {
    let text = "respondent,C1\n../../x,1\nCON,2\n,3\n🙂,1\nAnn,1\nAnn,2\nA,1\na,2\nindex,1\n=1+1,2\n…,1\n";
    let outcome = table(text, ["--format", "csv"]).success();
    assert_eq!(outcome.names(), ["out", "t.csv"]);
    insta::assert_snapshot!("index-hostile", outcome.file("out/index.csv"));
    outcome.stderr_contains("3 respondents have the same name as another, or nearly");
}

#[test]
fn a_respondent_without_a_name_has_none_in_the_report() {
    let outcome = table("C1,S01\n1,2\n", ["--format", "markdown"]).success();
    assert!(!outcome.file("out/row-1.md").contains("Answered by"));
}

#[test]
fn existing_files_are_replaced_only_with_force() {
    let run = || workshop(["--format", "json"]).folder("out");
    let refused = run().file("out/p01.json", "mine").file("out/p02.json", "mine").file("out/p05.json", "mine");
    let refused = refused.file("out/p04.json", "mine").status(1).stderr_contains("4 files are there already");
    let refused = refused.stderr_contains("p01.json, p02.json, p04.json and 1 more");
    assert_eq!(names(&refused), ["p01.json", "p02.json", "p04.json", "p05.json"]);
    let forced = run().file("out/p01.json", "mine").arguments(["--force"]).success();
    assert!(forced.file("out/p01.json").starts_with('{'));
    let resumed = run().file("out/p01.json", "mine").file("out/index.csv", "old").arguments(["--resume"]).success();
    assert_eq!(resumed.file("out/p01.json"), "mine");
    assert_eq!(resumed.stderr(), "out: 11 reports written, one was there already.\n");
    let whole = workshop(["--format", "json"]).success();
    assert_eq!(out(&whole)[1..].len(), 12);
    let rest = |outcome: &Outcome| out(outcome).into_iter().filter(|(name, _)| name != "p01.json").collect::<Vec<_>>();
    assert_eq!(rest(&whole), rest(&resumed));
    workshop(["--force", "--resume"]).status(2);
}

#[test]
fn a_rejected_row_is_reported_and_other_rows_get_reports() {
    let text = "respondent,organisation,C1\nAnn,Mill,1\nBob,Shop,9\nBob,Bar,2\n";
    let outcome =
        table(text, ["--format", "markdown"]).status(1).stderr_contains("t.csv, line 3, Bob: C1 cannot be “9”");
    assert_eq!(names(&outcome), ["ann.md", "bob-2.md", "index.csv"]);
    insta::assert_snapshot!("index-rejected", outcome.file("out/index.csv"));
    outcome.stderr_contains("out: 2 reports written, 1 rejected.");
    table(text, ["--keep-going", "--rejects", "bad.csv"]).success().stderr_contains("1 rejected");
}

#[test]
fn several_inputs_and_a_folder_are_read_together() {
    let run = Run::new(["report", "in", "t.csv", "--output-dir", "deep/out", "--format", "json"]).folder("in");
    let run = run.file("in/beginner.toml", read("examples/beginner.toml")).file("in/w.csv", "respondent,C1\nAnn,1\n");
    let outcome = run.file("t.csv", "respondent,C1\nAnn,2\n").success();
    assert_eq!(outcome.file("deep/out/ann.json").is_empty(), outcome.file("deep/out/ann-2.json").is_empty());
    let single = Run::report("beginner", ["--format", "json"]).success();
    let index = outcome.file("deep/out/index.csv");
    assert!(index.starts_with("respondent,organisation,file,row,overall,"), "{index}");
    let beginner = index.lines().nth(1).unwrap().split(',').rev().nth(1).unwrap().to_owned();
    assert_eq!(outcome.file(&format!("deep/out/{beginner}")), single.stdout());
}

#[test]
fn the_output_must_be_a_folder_other_than_that_of_the_answers() {
    workshop([]).file("out", "").status(1).stderr_contains("“out” is a file, and a folder is needed");
    let run = Run::new(["report", "in", "--output-dir", "./in"]).folder("in").file("in/t.csv", "C1\n1\n");
    run.status(2).stderr_contains("from which the answers are read");
}

#[test]
fn a_table_that_cannot_be_read_ends_all_jobs() {
    for jobs in ["1", "2", "8"] {
        let run = Run::new(["report", "none.csv", "--output-dir", "out", "--format", "html", "--jobs", jobs]);
        let outcome = run.status(1).stderr_contains("none.csv");
        assert!(!outcome.path("out").exists());
    }
}

#[test]
fn without_a_folder_one_answers_file_and_one_format_are_needed() {
    Run::report("beginner", ["second.toml"]).status(2).stderr_contains("--output-dir");
    Run::report("beginner", ["--format", "json,csv"]).status(2).stderr_contains("--output-dir");
    let table = read("examples/workshop.csv");
    Run::new(["report", "t.csv"]).file("t.csv", &table).status(2).stderr_contains("--output-dir");
    Run::new(["report", "-"]).stdin(&table).status(2).stderr_contains("--output-dir");
    Run::report("beginner", ["--resume"]).status(2).stderr_contains("--output-dir");
    workshop(["--what-if", "C1=2"]).status(2);
}

/// Interrupted, it leaves whole files and says how to go on; going on gives what a whole run gives.
#[cfg(unix)]
#[test]
fn an_interrupted_batch_leaves_complete_files_and_can_be_resumed() {
    use std::time::{Duration, Instant};

    let rows: Vec<String> = (0..2500).map(|n| format!("R{n:04},{}", n % 4 + 1)).collect();
    let text = format!("respondent,C1\n{}\n", rows.join("\n"));
    let run = table(&text, ["--format", "json", "--jobs", "2"]);
    let child = run.command().stderr(std::process::Stdio::piped()).spawn().unwrap();
    let begun = Instant::now();
    while !run.path("out/r0003.json").exists() {
        assert!(begun.elapsed() < Duration::from_secs(50), "nothing is written");
        std::thread::sleep(Duration::from_millis(1));
    }
    let kill = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(kill.success());
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(130), "{said}");
    assert!(said.contains("of 2,500 respondents have their reports") && said.contains("--jobs 2 --resume\n"), "{said}");
    let left = files(&run.path("out"));
    assert!(left.len() < 2500 && left.iter().all(|(name, text)| name.starts_with('r') && text.ends_with("}\n")));
    let resumed = run.arguments(["--resume"]).success();
    assert_eq!(names(&resumed).len(), 2501);
}

/// The index for a browser is for people, and follows their language; the one for programs does not.
#[test]
fn reasons_of_rejected_rows_follow_the_language_of_their_readers() {
    let run = |arguments: &[&str], locale: &str| {
        table("respondent,S01\nA,1\nB,often\n", ["--format", "html"])
            .arguments(arguments.iter().copied())
            .env("LC_ALL", locale)
            .file("own.toml", "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"9.0.0\"\n")
            .status(1)
    };
    let (english, polish) = ("S01 cannot be “often”", "S01 nie może mieć wartości „often”");
    let outcome = run(&[], "pl_PL.UTF-8");
    assert!(outcome.file("out/index.csv").contains(english), "{}", outcome.file("out/index.csv"));
    assert!(outcome.file("out/index.html").contains(polish), "{}", outcome.file("out/index.html"));
    assert!(!outcome.file("out/index.html").contains(english));
    let outcome = run(&["own.toml"], "pl_PL.UTF-8");
    assert!(outcome.file("out/index.csv").contains("rejected: the key"), "{}", outcome.file("out/index.csv"));
    assert!(!outcome.file("out/index.html").contains("the key"));
    let outcome = run(&["--lang", "pl"], "C");
    assert!(outcome.file("out/index.csv").contains(polish) && outcome.file("out/index.html").contains(polish));
}
