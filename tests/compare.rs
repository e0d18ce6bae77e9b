//! `compare`: one firm's progress, and a group's.

use std::collections::HashMap;

use allyscope::cohort::Change;
use serde_json::Value;

use crate::fixture::{Outcome, Run, read};

const FORMATS: [&str; 4] = ["terminal", "markdown", "json", "csv"];

fn compare<'a>(files: &[(&str, &str)], arguments: impl IntoIterator<Item = &'a str>) -> Run {
    let run = files.iter().fold(Run::new(["compare"]), |run, (name, content)| run.file(name, content));
    run.arguments(files.iter().map(|(name, _)| *name)).arguments(arguments)
}

fn bakery<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Outcome {
    let (then, now) = (read("examples/beginner.toml"), read("examples/beginner-later.toml"));
    compare(&[("beginner.toml", &then), ("beginner-later.toml", &now)], arguments).success().quiet()
}

fn workshop<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Outcome {
    let (then, now) = (read("examples/workshop-before.csv"), read("examples/workshop-after.csv"));
    compare(&[("before.csv", &then), ("after.csv", &now)], arguments).success().quiet()
}

fn json(outcome: &Outcome) -> Value {
    let value: Value = serde_json::from_str(outcome.stdout()).unwrap();
    let schema: Value = serde_json::from_str(&read("schema/comparison.schema.json")).unwrap();
    let faults: Vec<String> =
        jsonschema::validator_for(&schema).unwrap().iter_errors(&value).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    value
}

/// A table of people who give the same answer to all four questions on training and monitoring.
/// Enough questions for levels of six of the eleven skills, and so for one of the whole.
const ASKED: &str = "C1,S01,S02,C3,S06,B3,S07,S08,B4,S09";

fn table(people: &[(&str, &str, &str)]) -> String {
    let row = |(name, organisation, answer): &(&str, &str, &str)| {
        format!("{name},{organisation}{}\n", format!(",{answer}").repeat(ASKED.split(',').count()))
    };
    format!("respondent,organisation,{ASKED}\n") + &people.iter().map(row).collect::<String>()
}

#[test]
fn a_firm_sees_its_progress() {
    insta::assert_snapshot!("compare-one", bakery([]).stdout());
    insta::assert_snapshot!("compare-one-markdown", bakery(["-f", "markdown"]).stdout());
    insta::assert_snapshot!("compare-one-csv", bakery(["-f", "csv"]).stdout());
    let progress = json(&bakery(["-f", "json"]));
    assert_eq!((&progress["kind"], &progress["format"]), (&"progress".into(), &1.into()));
    // What the two gap reports say, each by itself.
    for (wave, example) in ["beginner", "beginner-later"].into_iter().enumerate() {
        let report: Value =
            serde_json::from_str(Run::report(example, ["--format", "json"]).success().stdout()).unwrap();
        assert_eq!(progress["waves"][wave]["gap"], report["plan"]["gap"]);
        assert_eq!(progress["waves"][wave]["percent_to_target"], report["percent_to_target"]);
        let levels = progress["levels"].as_array().unwrap();
        assert_eq!(levels[0]["levels"][wave], report["overall"]["level"]);
        for skill in report["skills"].as_array().unwrap() {
            let level = levels.iter().find(|level| level["id"] == skill["id"]).unwrap();
            assert_eq!(level["levels"][wave], skill["level"], "{}", skill["id"]);
        }
    }
    let directions = progress["answers"].as_array().unwrap().iter().map(|a| a["direction"].as_str().unwrap());
    let count = |of: &str| directions.clone().filter(|direction| *direction == of).count();
    assert_eq!([count("rose"), count("fell"), count("now-open"), count("newly-answered")], [5, 1, 1, 0]);
    let done = progress["plan"].as_array().unwrap().iter().filter(|step| step["done"] == true).count();
    assert_eq!(done, 5);
}

#[test]
fn files_of_other_firms_and_times_are_pointed_out() {
    let (then, now) = (read("examples/beginner-later.toml"), read("examples/beginner.toml"));
    compare(&[("a.toml", &then), ("b.toml", &now)], [])
        .success()
        .stdout_contains("Please check the order of the files");
    let other = now.replace("Corner Bakery", "Other Bakery").replace("\"Owner\"", "\"Manager\"");
    compare(&[("a.toml", &now), ("b.toml", &other)], [])
        .success()
        .stdout_contains("name different organisations")
        .stdout_contains("Different people answered.");
    let same = now.replace("Corner Bakery", " corner  BAKERY");
    compare(&[("a.toml", &now), ("b.toml", &same)], [])
        .success()
        .stdout_contains("stayed at")
        .stdout_contains("No answer changed.")
        .stdout_lacks("different organisations");
}

#[test]
fn several_times_make_a_trend() {
    let (first, last) = (read("examples/beginner.toml"), read("examples/beginner-later.toml"));
    let middle = first.replace("B3 = \"1\"", "B3 = \"2\"").replace("2026-11-21", "2027-02-01");
    let files = [("1.toml", first.as_str()), ("2.toml", &middle), ("3.toml", &last)];
    insta::assert_snapshot!("compare-one-trend", compare(&files, []).success().stdout());
    let (before, after) = (read("examples/workshop-before.csv"), read("examples/workshop-after.csv"));
    let files = [("1.csv", before.as_str()), ("2.csv", &before), ("3.csv", &after)];
    let outcome = compare(&files, ["-f", "json"]).success();
    let group = json(&outcome);
    let overall = &group["levels"][0];
    assert_eq!(overall["means"].as_array().unwrap().len(), 3);
    assert_eq!(overall["steps"][0]["same"], 11);
    assert_eq!(overall["steps"][1], overall["change"]);
    compare(&files, []).success().stdout_contains("11 people answered all 3 times.").stdout_contains("1. to 2.");
}

#[test]
fn a_group_sees_its_change() {
    insta::assert_snapshot!("compare-group", workshop([]).stdout());
    insta::assert_snapshot!("compare-group-markdown", workshop(["-f", "markdown"]).stdout());
    // One row of each kind is enough; the JSON is tested against the schema and the statistics.
    let csv = workshop(["-f", "csv"]);
    let ids = ["id", "before.csv", "after.csv", "all", "overall", "sensing", "S03", "C3"];
    let rows = csv.stdout().lines().filter(|line| ids.contains(&line.split(',').nth(1).unwrap()));
    insta::assert_snapshot!("compare-group-csv", rows.flat_map(|row| [row, "\n"]).collect::<String>());
}

/// Levels by another way: scored rows, matched here.
#[test]
fn the_statistics_are_those_of_the_scored_rows() {
    let group = json(&workshop(["-f", "json"]));
    let scored = |name: &str| -> HashMap<String, Value> {
        let table = read(&format!("examples/{name}.csv"));
        let outcome = Run::new(["score", "-", "--format", "jsonl"]).stdin(table).success();
        let rows = outcome.stdout().lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        rows.map(|row| (row["respondent"].as_str().unwrap().to_owned(), row)).collect()
    };
    let (before, after) = (scored("workshop-before"), scored("workshop-after"));
    for level in group["levels"].as_array().unwrap() {
        let id = level["id"].as_str().unwrap();
        let pair = |(name, row): (&String, &Value)| Some((row[id].as_f64()?, after.get(name)?[id].as_f64()?));
        let pairs: Vec<(f64, f64)> = before.iter().filter_map(pair).collect();
        let expected = Change::of(&pairs).unwrap();
        let found = &level["change"];
        let near = |key: &str, value: f64| {
            assert!((found[key].as_f64().unwrap() - value).abs() < 1e-9, "{id} {key}: {}, not {value}", found[key]);
        };
        assert_eq!(found["pairs"], expected.n, "{id}");
        assert_eq!(found["improved"], expected.improved, "{id}");
        assert_eq!(found["declined"], expected.declined, "{id}");
        near("mean", expected.mean);
        near("median", expected.median);
        near("p", expected.p.p);
        near("cliffs_delta", expected.cliffs_delta);
        assert_eq!(found["rank_biserial"].as_f64().is_some(), expected.rank_biserial.is_some(), "{id}");
    }
    let names = |wave: usize| group["waves"][wave]["unmatched_names"][0].as_str().unwrap();
    assert_eq!([names(0), names(1)], ["Marius (Stone Quarry Café)", "Nora (Valley Ceramics)"]);
}

#[test]
fn people_are_matched_whatever_their_order_and_case() {
    let before = table(&[("Ada", "Mill", "1"), ("Ben", "Dairy", "1"), ("Cleo", "Farm", "2"), ("", "Farm", "1")]);
    let after = table(&[("CLEO ", "", "1"), ("ben", "Dairy", "2"), (" ada", "Mill", "2")]);
    let outcome = compare(&[("a.csv", &before), ("b.csv", &after)], []).success();
    let outcome = outcome.stdout_contains("2 of 3 rose, one fell;").stdout_contains("One row of a.csv has no name");
    drop(outcome.stdout_contains("3 people answered both times.").stdout_contains("p is 25 %"));
    let before = table(&[("Owner", "Mill", "1"), ("Owner", "Dairy", "2")]);
    let after = table(&[("Owner", "Dairy", "3"), ("owner", "mill", "1")]);
    let group = json(&compare(&[("a.csv", &before), ("b.csv", &after)], ["-f", "json"]).success());
    assert_eq!((&group["matched"], &group["levels"][0]["change"]["improved"]), (&2.into(), &1.into()));
}

#[test]
fn folders_of_answers_files_are_groups() {
    let (then, now) = (read("examples/beginner.toml"), read("examples/beginner-later.toml"));
    let other = then.replace("Corner Bakery", "Other Bakery");
    let run = Run::new(["compare", "then", "now"]).folder("then").folder("now");
    let run =
        run.file("then/a.toml", &then).file("then/b.toml", &other).file("now/x.toml", &other).file("now/y.toml", now);
    run.success().stdout_contains("One of 2 rose, nobody fell;").stdout_contains("Owner (Corner Bakery)");
}

#[test]
fn standard_input_can_be_one_of_the_files() {
    let (then, now) = (read("examples/beginner.toml"), read("examples/beginner-later.toml"));
    let outcome = Run::new(["compare", "-", "now.toml"]).file("now.toml", &now).stdin(&then).success();
    let named = compare(&[("then.toml", &then), ("now.toml", &now)], []).success();
    // Below the names of the files.
    let rest = |outcome: &Outcome| outcome.stdout().split_once("\n\n\n").unwrap().1.to_owned();
    assert_eq!(rest(&outcome), rest(&named));
    Run::new(["compare", "-", "-"]).status(2).stderr_contains("Only one of the files can be standard input");
}

#[test]
fn incompatible_files_and_options_are_refused() {
    let (answers, people) = (read("examples/beginner.toml"), read("examples/workshop-before.csv"));
    let cases = [
        (vec![("a.toml", answers.as_str())], vec![], 2, "needs at least two files"),
        (vec![("a.toml", &answers), ("b.csv", &people)], vec![], 2, "These do not go together"),
        (vec![("a.csv", &people)], vec!["a.csv"], 2, "a.csv is named twice"),
        (vec![("a.toml", &answers), ("b.toml", &answers)], vec!["--anonymous"], 2, "--anonymous is for the responses"),
        (vec![("a.csv", &people), ("b.csv", &people)], vec!["--min-cell", "1"], 2, "hides nothing"),
        (vec![("a.csv", &people), ("b.csv", &people)], vec!["--profile", "x"], 2, "x"),
    ];
    for (files, arguments, status, says) in cases {
        drop(compare(&files, arguments).status(status).stderr_contains(says));
    }
    let twice = table(&[("Ada", "", "1"), ("Ben", "", "1"), ("ada", "", "2"), ("BEN", "", "2")]);
    compare(&[("a.csv", &people), ("b.csv", &twice)], [])
        .status(1)
        .no_result()
        .stderr_contains("In b.csv the same respondents are there twice: Ada (row 1, row 3), Ben (row 2, row 4).");
    let hidden = compare(&[("a.csv", &people), ("b.csv", &twice)], ["--anonymous"]).status(1).no_result();
    assert!(!hidden.stderr().contains("Ada"), "{hidden}");
}

#[test]
fn rejected_rows_are_reported_and_excluded() {
    let before = table(&[("Ada", "", "1"), ("Ben", "", "1")]);
    let after = table(&[("Ada", "", "2"), ("Ben", "", "seven")]);
    let files = [("a.csv", before.as_str()), ("b.csv", &after)];
    compare(&files, [])
        .status(1)
        .stdout_contains("One person answered both times.")
        .stderr_contains("One row was rejected");
    let outcome = compare(&files, ["--keep-going", "--rejects", "bad.csv"]).success();
    assert!(outcome.file("bad.csv").contains("seven"));
}

/// The number of people, and how many rose, stayed and fell, where they are shown.
type Counts = (Option<u64>, [Option<u64>; 3]);

/// The counts of each question and level in the JSON, and how many people they are.
fn tables(group: &Value) -> Vec<Counts> {
    let row = |value: &Value| {
        let count = |key: &str| value[key].as_u64();
        (count("pairs"), ["improved", "same", "declined"].map(count))
    };
    let levels = group["levels"].as_array().unwrap().iter();
    let levels = levels.map(|level| row(if level["change"].is_null() { &level["partly"] } else { &level["change"] }));
    group["questions"].as_array().unwrap().iter().map(row).chain(levels).collect()
}

#[test]
fn an_anonymous_comparison_names_nobody_and_gives_no_small_count_away() {
    let (before, after) = (read("examples/workshop-before.csv"), read("examples/workshop-after.csv"));
    let turned = |table: &str| {
        let (head, rows) = table.split_once('\n').unwrap();
        let rows: Vec<&str> = rows.lines().rev().collect();
        format!("{head}\n{}\n", rows.join("\n"))
    };
    let (before_turned, after_turned) = (turned(&before), turned(&after));
    let names: Vec<&str> =
        before.lines().chain(after.lines()).skip(1).flat_map(|line| line.split(',').take(2)).collect();
    for least in ["5", "3", "2"] {
        for format in if least == "5" { &FORMATS[..] } else { &["json"] } {
            let arguments = ["--anonymous", "--min-cell", least, "-f", format];
            let outcome = workshop(arguments);
            for name in names.iter().filter(|name| !["respondent", "organisation"].contains(name)) {
                assert!(!outcome.stdout().contains(name), "{name}: {outcome}");
            }
            if *format != "json" {
                continue;
            }
            let files = [("before.csv", before_turned.as_str()), ("after.csv", &after_turned)];
            assert_eq!(compare(&files, arguments).success().stdout(), outcome.stdout(), "the order of rows shows");
        }
        let least: u64 = least.parse().unwrap();
        let hidden = json(&workshop(["--anonymous", "--min-cell", &least.to_string(), "-f", "json"]));
        let open = json(&workshop(["-f", "json"]));
        let matched = hidden["matched"].as_u64().unwrap();
        for ((n, cells), (_, truth)) in tables(&hidden).into_iter().zip(tables(&open)) {
            for (cell, truth) in cells.iter().zip(truth) {
                assert!(cell.is_none_or(|count| Some(count) == truth && (count == 0 || count >= least)));
            }
            // With the total known, at least two cells are open between them, and somebody is in them.
            let shown: u64 = cells.iter().flatten().sum();
            let missing = cells.iter().filter(|cell| cell.is_none()).count();
            assert!(missing == 0 || missing == 3 && n.is_none_or(|n| n > shown), "{cells:?} of {n:?}");
            assert!(n.is_none_or(|n| n == matched || matched - n >= least), "{n:?} of {matched}");
        }
    }
    insta::assert_snapshot!("compare-anonymous", workshop(["--anonymous"]).stdout());
}

/// Full digits would be equations between hidden counts.
#[test]
fn an_anonymous_comparison_shows_no_more_digits_than_people_read() {
    // No count is below 5, so whole statistics are shown.
    let people = |after: bool| {
        let row = |i: usize| {
            let answer = match i {
                0..12 if after => 2,
                30.. if after => 1,
                _ => 1 + i % 2,
            };
            format!("p{i},,{answer},{answer},{answer},{answer}\n")
        };
        "respondent,organisation,C3,S06,B3,S07\n".to_owned() + &(0..40).map(row).collect::<String>()
    };
    let (before, after) = (people(false), people(true));
    let files = [("a.csv", before.as_str()), ("b.csv", &after)];
    let group = json(&compare(&files, ["--anonymous", "-f", "json"]).success());
    let levels = group["levels"].as_array().unwrap().iter();
    let shown: Vec<&Value> = levels.map(|level| &level["change"]).filter(|change| !change.is_null()).collect();
    assert!(!shown.is_empty());
    for change in shown {
        for (key, value) in change.as_object().unwrap() {
            let digits = value.to_string().split_once('.').map_or(0, |(_, digits)| digits.len());
            assert!(digits <= if key == "p" { 2 } else { 1 }, "{key}: {value}");
        }
    }
}

#[test]
fn more_than_twenty_people_get_a_p_value_from_random_draws_and_a_note() {
    let people = |up: usize| {
        let answers = |i: usize| if i < up { ",2" } else { ",1" }.repeat(ASKED.split(',').count());
        let row = |i: usize| format!("p{i},{}\n", answers(i));
        format!("respondent,organisation,{ASKED}\n") + &(0..25).map(row).collect::<String>()
    };
    let (before, after) = (people(0), people(8));
    let files = [("a.csv", before.as_str()), ("b.csv", &after)];
    compare(&files, []).success().stdout_contains("random draws, the same ones each time");
    let group = json(&compare(&files, ["-f", "json"]).success());
    let change = &group["levels"][0]["change"];
    assert_eq!(change["p_exact"], false);
    // Eight changes of one size: 2 of 2^8 flips are as far from 0.
    assert!((change["p"].as_f64().unwrap() - 2.0 / 256.0).abs() < 0.002);
}

/// The answers of one time: rows of cells, the header first.
type Cells = Vec<Vec<String>>;

fn text(cells: &Cells) -> String {
    cells.iter().map(|row| row.join(",") + "\n").collect()
}

/// The comparison, and the report on each time.
fn reports(times: &[Cells; 2], arguments: &[&str]) -> [Value; 3] {
    let [before, after] = times.each_ref().map(text);
    let json = |outcome: Outcome| serde_json::from_str(outcome.stdout()).unwrap();
    let arguments = || arguments.iter().copied().chain(["-f", "json"]);
    let alone = |table: &str| Run::new(["cohort", "t.csv"]).file("t.csv", table).arguments(arguments()).success();
    let both = compare(&[("before.csv", &before), ("after.csv", &after)], arguments()).success();
    [json(both), json(alone(&before)), json(alone(&after))]
}

/// The numbers of reports: exact ones, and rounded ones with their step. Those that are hidden are none.
fn numbers_of(reports: &[Value; 3]) -> Vec<(Option<f64>, Option<f64>)> {
    let [both, alone @ ..] = reports;
    let mut numbers = Vec::new();
    let mut push = |value: &Value, step: &Value| numbers.push((value.as_f64(), step.as_f64()));
    for question in both["questions"].as_array().unwrap() {
        ["pairs", "improved", "same", "declined"].iter().for_each(|key| push(&question[*key], &Value::Null));
    }
    for level in both["levels"].as_array().unwrap() {
        let shown = if level["change"].is_null() { &level["partly"] } else { &level["change"] };
        ["pairs", "improved", "same", "declined"].iter().for_each(|key| push(&shown[*key], &Value::Null));
        push(&shown["mean"], &shown["rounded_to"]);
    }
    for report in alone {
        let all = &report["all"];
        for question in all["questions"].as_array().unwrap() {
            question["options"].as_array().unwrap().iter().for_each(|option| push(&option["count"], &Value::Null));
            ["n", "na", "dk", "unanswered", "not_asked"].iter().for_each(|key| push(&question[*key], &Value::Null));
        }
        let lists = ["capabilities", "phases", "skills"].map(|key| all[key].as_array().unwrap());
        for spread in std::iter::once(&all["overall"]).chain(lists.into_iter().flatten()) {
            push(&spread["mean"], &spread["rounded_to"]);
            ["n", "sd", "median", "below_target"].iter().for_each(|key| push(&spread[*key], &Value::Null));
        }
        report["modules"].as_array().unwrap().iter().for_each(|module| push(&module["below"], &Value::Null));
        report["checks"].as_array().unwrap().iter().for_each(|check| push(&check["n"], &Value::Null));
    }
    numbers
}

/// What is published is true, though rounded; that it leaves every hidden count open is attacked in `tests/attacks.rs`.
#[test]
fn what_an_anonymous_comparison_publishes_agrees_with_what_it_hides() {
    let cells =
        |path: &str| -> Cells { read(path).lines().map(|line| line.split(',').map(str::to_owned).collect()).collect() };
    let times = [cells("examples/workshop-before.csv"), cells("examples/workshop-after.csv")];
    let exact = numbers_of(&reports(&times, &[]));
    for least in ["5", "3"] {
        let shown = reports(&times, &["--anonymous", "--min-cell", least]);
        let means = shown[0]["levels"].as_array().unwrap().iter().filter(|level| level["partly"]["mean"].is_number());
        assert!(means.count() > 5, "{}", shown[0]["levels"]);
        for (i, ((shown, step), (exact, _))) in numbers_of(&shown).into_iter().zip(&exact).enumerate() {
            let Some(shown) = shown else { continue };
            let far = (shown - exact.unwrap()).abs();
            assert!(far <= step.unwrap_or(0.0) / 2.0 + 1e-9, "number {i}: {shown}, not {exact:?}");
        }
    }
}

/// Nothing is published with `--round` but counts with noise; that such counts rule no answer out is tested beside the
/// noise. One person less moves counts of questions that this person did not change too.
#[test]
fn rounded_counts_are_all_that_is_published_of_a_comparison() {
    let group = |after: &str| {
        let before = read("examples/workshop-before.csv");
        json(&compare(&[("a.csv", &before), ("b.csv", after)], ["--anonymous", "--round", "3", "-f", "json"]).success())
    };
    let after = read("examples/workshop-after.csv");
    let shown = group(&after);
    let counts = |group: &Value| -> Vec<Option<u64>> {
        let rows = tables(group).into_iter().inspect(|(pairs, _)| assert_eq!(*pairs, None));
        rows.flat_map(|(_, counts)| counts).chain([group["matched"].as_u64()]).collect()
    };
    assert!(counts(&shown).iter().all(|count| count.unwrap() % 3 == 0), "{shown}");
    for level in shown["levels"].as_array().unwrap() {
        assert!(
            level["change"].is_null() && level["partly"]["mean"].is_null() && level["means"] == serde_json::json!([])
        );
    }
    for wave in shown["waves"].as_array().unwrap() {
        assert!(wave["people"].is_null() && wave["unmatched"].is_null() && wave["unnamed"].is_null());
    }
    let fewer: String = after.lines().take(12).map(|line| line.to_owned() + "\n").collect();
    let moved = counts(&shown).into_iter().zip(counts(&group(&fewer))).filter(|(one, other)| one != other).count();
    assert!(moved > 36, "{moved} counts moved");
    assert_eq!(group(&after), shown, "another run averages nothing out");
    let files = [("a.csv", after.as_str()), ("b.csv", after.as_str())];
    for (arguments, said) in [(&["--round", "3"][..], "--anonymous"), (&["--anonymous", "--round", "4"], "3, 5")] {
        drop(compare(&files, arguments.iter().copied()).status(2).stderr_contains(said));
    }
}

/// The names and some questions of a table.
fn columns(table: &str, questions: [&str; 3]) -> String {
    let kept = [&["respondent", "organisation"][..], &questions[..]].concat();
    let head: Vec<&str> = table.lines().next().unwrap().split(',').collect();
    let places: Vec<usize> = kept.iter().map(|kept| head.iter().position(|name| name == kept).unwrap()).collect();
    let rows = table.lines().map(|row| {
        let cells: Vec<&str> = row.split(',').collect();
        places.iter().map(|&place| cells[place]).collect::<Vec<_>>().join(",") + "\n"
    });
    rows.collect()
}

/// Somebody who has everything that an anonymous run gives out, and every other set of answers: for each
/// hidden row of counts there is a set of answers with other counts and the very same output.
#[test]
fn an_anonymous_comparison_leaves_every_hidden_count_open() {
    for (questions, least) in [(["C1", "S02", "S06"], "3"), (["C1", "S02", "S06"], "4"), (["S10", "B4", "S08"], "3")] {
        leaves_hidden_counts_open(questions, least);
    }
}

fn leaves_hidden_counts_open(questions: [&str; 3], least: &str) {
    let [before, after] =
        ["before", "after"].map(|time| columns(&read(&format!("examples/workshop-{time}.csv")), questions));
    let given = |after: &str, arguments: &[&str]| {
        let files = [("before.csv", before.as_str()), ("after.csv", after)];
        compare(&files, arguments.iter().copied().chain(["-f", "json"])).success().stdout().to_owned()
    };
    let anonymous = ["--anonymous", "--min-cell", least];
    let (output, truth) = (given(&after, &anonymous), given(&after, &[]));
    let counts_of = |output: &str| tables(&serde_json::from_str(output).unwrap());
    let truth = counts_of(&truth);
    let shown = tables(&serde_json::from_str(&output).unwrap());
    // Where nobody has an answer or a level there is nothing to hide.
    let is_counted = |(_, counts): &Counts| counts.iter().flatten().sum::<u64>() > 0;
    let hides = |(shown, truth): (&Counts, &Counts)| shown.1.contains(&None) && is_counted(truth);
    let hidden: Vec<bool> = shown.iter().zip(&truth).map(hides).collect();
    assert!(hidden.contains(&true), "{questions:?} {least}");
    let mut open: Vec<bool> = hidden.iter().map(|hidden| !hidden).collect();
    let cells: Vec<Vec<String>> = after.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
    let mut look = |other: &[Vec<String>]| {
        let other = other.iter().map(|row| row.join(",")).collect::<Vec<_>>().join("\n") + "\n";
        if given(&other, &anonymous) == output {
            let counts = counts_of(&given(&other, &[]));
            let differs = counts.iter().zip(&truth).map(|(counts, truth)| counts.1 != truth.1);
            open.iter_mut().zip(differs).for_each(|(open, differs)| *open |= differs);
        }
        open.iter().all(|open| *open)
    };
    let places = || (1..cells.len()).flat_map(|row| (2..cells[0].len()).map(move |column| (row, column)));
    let answered = |row: usize, column: usize| cells[row][column].parse::<u8>().is_ok();
    // One answer is another, or two people have each other's.
    let others = places().filter(|&(row, column)| answered(row, column)).flat_map(|(row, column)| {
        ["1", "2", "3"].map(|answer| {
            let mut other = cells.clone();
            answer.clone_into(&mut other[row][column]);
            other
        })
    });
    let swapped = places().flat_map(|(row, column)| (1..row).map(move |second| (row, second, column)));
    let swapped = swapped.filter(|&(row, second, column)| {
        answered(row, column) && answered(second, column) && cells[row][column] != cells[second][column]
    });
    let swapped = swapped.map(|(row, second, column)| {
        let mut other = cells.clone();
        (other[row][column], other[second][column]) = (cells[second][column].clone(), cells[row][column].clone());
        other
    });
    others.chain(swapped).any(|other| look(&other));
    let told: Vec<usize> = (0..open.len()).filter(|&row| !open[row]).collect();
    assert!(told.is_empty(), "{questions:?}, at least {least}: rows {told:?} can be told from the output");
}

#[test]
fn the_times_have_labels_and_an_anonymous_run_names_no_file() {
    let table = "respondent,B4,S09,extra\nAda,1,2,x\nBo,2,2,x\nCy,3,1,x\n";
    let run = |arguments: &[&str]| {
        let run = Run::new(["compare", "sub/Ada Frey.csv", "sub/later.csv"]).arguments(arguments.iter().copied());
        run.folder("sub").file("sub/Ada Frey.csv", table).file("sub/later.csv", table)
    };
    let plain = run(&[]).status(0);
    assert!(plain.stdout().contains("Ada Frey.csv") && !plain.stdout().contains("sub/"), "{}", plain.stdout());
    let labelled = run(&["--labels", "Spring,Autumn"]).status(0);
    assert!(labelled.stdout().contains("Spring") && !labelled.stdout().contains(".csv"), "{}", labelled.stdout());
    run(&["--labels", "Spring"]).status(2).stderr_contains("2 files");
    for format in ["terminal", "markdown", "html", "csv", "json"] {
        let outcome = run(&["--anonymous", "--min-cell", "2", "--format", format]).status(0);
        let (shown, said) = (outcome.stdout(), String::from_utf8_lossy(&outcome.stderr));
        assert!(!shown.contains("later.csv") && !shown.contains("Ada"), "{shown}");
        assert!(!said.contains("later.csv") && !said.contains("Ada") && said.contains("file 1"), "{said}");
    }
    let group = Run::new(["cohort", "Ada Frey.csv", "--anonymous"]).file("Ada Frey.csv", table).status(0);
    let said = String::from_utf8_lossy(&group.stderr).into_owned();
    assert!(!said.contains("Ada") && said.contains("file 1"), "{said}");
}
