//! The same person twice: told by every command, and with `--keep` only one of the answers counts.

use rust_xlsxwriter::Workbook;
use serde_json::Value;

use crate::fixture::{Run, read};

/// Ada twice, differently written, and Bo once.
const TABLE: &str = "respondent,B4,S09\nAda Frey,1,1\nBo Lind,3,3\nada  frey,3,3\n";

fn run<'a>(command: &str, files: &[(&str, &str)], arguments: impl IntoIterator<Item = &'a str>) -> Run {
    let run = files.iter().fold(Run::new([command]), |run, (name, content)| run.file(name, content));
    run.arguments(files.iter().map(|(name, _)| *name)).arguments(arguments)
}

/// The names that `score` writes for these files.
fn scored<'a>(files: &[(&str, &str)], arguments: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let outcome = run("score", files, arguments).success();
    outcome.stdout().lines().skip(1).map(|line| line.split(',').next().unwrap().to_owned()).collect()
}

fn people(run: Run) -> Value {
    let report: Value = serde_json::from_str(run.arguments(["--format", "json"]).success().stdout()).unwrap();
    report["people"].clone()
}

#[test]
fn every_command_tells_who_is_there_twice() {
    let told = "One row names a respondent who was named before: ada frey (lines 2 and 4). Each row was scored.";
    for (command, arguments) in [("score", vec![]), ("cohort", vec![]), ("report", vec!["--output-dir", "out"])] {
        run(command, &[("a.csv", TABLE)], arguments).success().stderr_contains(told);
    }
    let json = r#"[{"respondent": "Ada Frey", "B4": 1, "S09": 1}, {"respondent": "ADA FREY", "B4": 3, "S09": 3}]"#;
    let lines = "{\"respondent\": \"Ada\", \"B4\": 1}\n{\"respondent\": \"ada\", \"B4\": 2}\n";
    for (name, content) in [("a.json", json), ("a.jsonl", lines)] {
        for command in ["score", "cohort"] {
            run(command, &[(name, content)], []).success().stderr_contains("named before");
        }
    }
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in ["respondent,B4,S09", "Ada,1,1", "ada,3,3"].into_iter().enumerate() {
        sheet.write_row(u32::try_from(row).unwrap(), 0, cells.split(',')).unwrap();
    }
    let cohort = Run::new(["cohort", "a.xlsx"]).file("a.xlsx", book.save_to_buffer().unwrap()).success();
    cohort.stderr_contains("named before").stdout_contains("person who is in an earlier row too; both count.");
}

#[test]
fn one_answer_of_each_person_counts_with_keep() {
    let files = [("a.csv", TABLE)];
    assert_eq!(scored(&files, ["--keep", "all"]), ["Ada Frey", "Bo Lind", "ada frey"]);
    assert_eq!(scored(&files, ["--keep", "last"]), ["Bo Lind", "ada frey"]);
    assert_eq!(scored(&files, ["--keep", "first"]), ["Ada Frey", "Bo Lind"]);
    run("score", &files, ["--keep", "last"])
        .success()
        .stderr_contains("Of each person the last answers count")
        .stderr_contains("3 rows read, 2 scored, 0 rejected, 1 left out since the same person answered again.");
    let counts = |keep| {
        let people = people(run("cohort", &files, ["--keep", keep]));
        ["respondents", "repeats", "repeats_left_out"].map(|key| people[key].as_u64().unwrap())
    };
    assert_eq!([counts("all"), counts("last"), counts("first")], [[3, 1, 0], [2, 0, 1], [2, 0, 1]]);
    run("cohort", &files, ["--keep", "last"]).success().stdout_contains("since the same person answered more");
    let reports = run("report", &files, ["--output-dir", "out", "--keep", "first"]).success();
    assert!(reports.path("out/ada-frey.txt").exists() && !reports.path("out/ada-frey-2.txt").exists());
    for (keep, sentence) in [("all", "an earlier row too; both count."), ("last", "since the same person answered")] {
        let pages = run("report", &files, ["--output-dir", "out", "--format", "html", "--keep", keep]).success();
        assert!(pages.file("out/index.html").contains(sentence), "{}", pages.file("out/index.html"));
    }
    Run::new(["score", "-", "--keep", "last"]).stdin(TABLE).status(2).no_result().stderr_contains("save it to a file");
}

#[test]
fn dates_of_answers_come_before_the_order_of_reading() {
    let dated = |first: &str, second: &str| {
        format!("respondent,submitdate,B4\nAda,{first},1\nBo,2026-06-02 10:00:00,2\nADA,{second},3\n")
    };
    for (first, second, last) in [
        ("2026-06-03 10:00:00", "2026-06-01 10:00:00", ["Ada", "Bo"]),
        ("2026-06-01 10:00:00", "2026-06-03 10:00:00", ["Bo", "ADA"]),
        // A date that could be of two days says nothing.
        ("06/03/2026", "01/02/2026", ["Bo", "ADA"]),
    ] {
        assert_eq!(scored(&[("a.csv", &dated(first, second))], ["--keep", "last"]), last);
    }
    let objects = r#"[{"respondent": "Ada", "_submission_time": "2026-06-03T10:00:00", "_uuid": "u1", "B4": 1},
        {"respondent": "ada", "_submission_time": "2026-06-01T10:00:00", "_uuid": "u2", "B4": 3}]"#;
    assert_eq!(scored(&[("a.json", objects)], ["--keep", "last"]), ["Ada"]);
    assert_eq!(scored(&[("a.json", objects)], ["--keep", "first"]), ["ada"]);
}

#[test]
fn one_name_at_two_organisations_is_two_people() {
    let table = "respondent,organisation,B4\nOwner,Mill,1\nOwner,Dairy,2\nOwner,,3\nOWNER,mill,3\n";
    run("score", &[("a.csv", table)], ["--keep", "last"])
        .success()
        .stderr_contains("One row names a respondent who was named before: OWNER (lines 2 and 5).")
        .stderr_contains("One row comes perhaps from a person who answered before")
        .stderr_contains("Owner (lines 2 and 4)")
        .stderr_contains("4 rows read, 3 scored");
}

#[test]
fn the_ids_of_survey_tools_tell_a_submission_that_was_exported_twice() {
    let kobo = |name: &str| format!("respondent,B4,_uuid,_id\n{name},1,u1,71\nBo,2,u2,72\n");
    let files = [("a.csv", kobo("Ada")), ("b.csv", kobo("A. F."))];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, content)| (*name, content.as_str())).collect();
    assert_eq!(scored(&files, ["--keep", "first"]), ["Ada", "Bo"]);
    run("cohort", &files, []).success().stderr_contains("2 rows name respondents who were named before");
    // Numbers that begin again in each file say nothing.
    let lime = "id,submitdate,B4\n1,2026-06-01,1\n2,2026-06-01,2\n";
    let outcome = run("score", &[("a.csv", lime), ("b.csv", lime)], ["--keep", "last"]).success();
    assert_eq!(outcome.stdout().lines().count(), 5);
    assert!(!outcome.stderr().contains("before"), "{outcome}");
    let anonymous = "B4,S09\n1,1\n1,1\n";
    let outcome = run("score", &[("a.csv", anonymous)], ["--keep", "last"]).success();
    assert_eq!(outcome.stdout().lines().count(), 3);
}

#[test]
fn copies_of_answers_files_are_told() {
    let ada = read("examples/beginner.toml");
    let nameless =
        ada.lines().filter(|line| !line.starts_with("respondent")).fold(String::new(), |text, line| text + line + "\n");
    let other = nameless.replace("C1 = \"", "C1 = \"dk\" # ");
    let folder = Run::new(["cohort", "in"]).folder("in");
    let folder = folder.file("in/ada.toml", &ada).file("in/ada (1).toml", ada.replace("Owner", "OWNER"));
    let folder = folder.file("in/answers.toml", &nameless).file("in/answers copy.toml", &nameless);
    let outcome = folder.file("in/answers (1).toml", other).success();
    outcome
        .stderr_contains("2 rows name respondents who were named before: OWNER (in/ada.toml")
        .stderr_contains("One row comes perhaps from a person who answered before")
        .stderr_contains("answers (1) (in/answers.toml");
    let kept = Run::new(["score", "in", "--keep", "last"]).folder("in");
    let kept = kept.file("in/ada.toml", &ada).file("in/ada (1).toml", ada.replace("Owner", "OWNER")).success();
    assert!(kept.stdout().contains("OWNER") && !kept.stdout().contains("Owner"), "{kept}");
}

#[test]
fn groups_are_told_as_organisations_are() {
    let names = |table: &str, by: &str| {
        let report = run("cohort", &[("a.csv", table)], ["--group-by", by, "--format", "json"]).success();
        let report: Value = serde_json::from_str(report.stdout()).unwrap();
        let group = |group: &Value| (group["name"].as_str().unwrap().to_owned(), group["n"].as_u64().unwrap());
        report["groups"].as_array().unwrap().iter().map(group).collect::<Vec<_>>()
    };
    let sectors = "respondent,sector,B4\nA,food,2\nB,Food,3\nC,Food ,2\nD,Wood,3\n";
    assert_eq!(names(sectors, "sector"), [("Food".to_owned(), 3), ("Wood".to_owned(), 1)]);
    let firms = "respondent,organisation,B4\nA,O’Neil Ltd,2\nB,O'Neil Ltd.,3\nC,o'neil ltd,2\nD,Mill,3\n";
    assert_eq!(names(firms, "organisation"), [("Mill".to_owned(), 1), ("O’Neil Ltd".to_owned(), 3)]);
}

mod in_a_comparison {
    use super::*;

    const THEN: &str = "respondent,organisation,B4,S09\nAda Frey,Mill,1,1\nBo Lind,,2,2\nOwner,Mill,1,1\n";
    const NOW: &str = "respondent,organisation,B4,S09\nAda Frei,Mill,3,3\nBo Lind,,3,3\nOwner,Dairy,2,2\n";

    fn compare<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Run {
        run("compare", &[("a.csv", THEN), ("b.csv", NOW)], arguments)
    }

    #[test]
    fn near_names_are_proposed() {
        let outcome = compare(["--format", "json"]).success();
        let outcome =
            outcome.stderr_contains("Perhaps the same: “Ada Frey (Mill)” and “Ada Frei (Mill)”. If so, say it with");
        let facts: Value = serde_json::from_str(outcome.stdout()).unwrap();
        assert_eq!(facts["matched"], 1);
        assert_eq!(facts["perhaps_same"].as_array().unwrap().len(), 1, "owners of two firms are two people");
        let hidden = compare(["--anonymous", "--format", "json"]).success();
        assert!(!hidden.stderr().contains("Ada") && !hidden.stdout().contains("Ada"), "{hidden}");
    }

    #[test]
    fn a_file_of_pairs_says_who_is_who() {
        let paired = |pairs: &str| compare(["--pairs", "p.csv", "--format", "json"]).file("p.csv", pairs);
        for pairs in ["before,after\nAda Frey,Ada Frei\n", "ada frey;Ada Frei (Mill)\n"] {
            paired(pairs).success().stdout_contains("\"matched\": 2").stdout_contains("\"perhaps_same\": []");
        }
        paired("before,after\nAda Fray,Ada Frei\nBo Lind\n")
            .status(1)
            .no_result()
            .stderr_contains("nobody is called “Ada Fray” in a.csv")
            .stderr_contains("Ada Frey")
            .stderr_contains("one name in this row, where 2 are needed")
            .stderr_contains("p.csv:3");
        let beginner = read("examples/beginner.toml");
        let firm = run("compare", &[("a.toml", &beginner), ("b.toml", &beginner)], ["--pairs", "p.csv"]);
        firm.status(2).stderr_contains("--pairs is for the responses of many");
    }

    #[test]
    fn nobody_paired_is_an_error() {
        let now = "respondent,B4,S09\nCy,3,3\n";
        for arguments in [vec![], vec!["--anonymous"]] {
            run("compare", &[("a.csv", THEN), ("b.csv", now)], arguments)
                .status(1)
                .stderr_contains("nobody is in all files under the same name")
                .stderr_contains("--pairs FILE");
        }
    }

    #[test]
    fn keep_chooses_within_each_file() {
        let now = format!("{NOW}bo lind,,1,1\n");
        let files = [("a.csv", THEN), ("b.csv", now.as_str())];
        run("compare", &files, []).status(1).stderr_contains("--keep last");
        let facts = run("compare", &files, ["--keep", "last", "--format", "json"]).success();
        let facts: Value = serde_json::from_str(facts.stdout()).unwrap();
        assert_eq!((&facts["matched"], &facts["waves"][1]["people"]), (&1.into(), &3.into()));
    }
}
