//! Context questions as columns of responses, and what a group report makes of context, checks and training.

use std::collections::HashMap;

use allyscope::responses::LEAST_WORDS;
use serde_json::{Value, json};

use crate::fixture::{LANGUAGES, Run, read, widest};
use crate::score::QUESTIONNAIRE;

const CODES: &str = "C1,S01,S02,S10,C3,S06,B2,S05,S03,D1,S04,S11,B3,S07,S08,B4,S09";

/// A table with these columns before those of the questions; everybody gives the same answers.
fn table(columns: &str, rows: &[&str]) -> String {
    let rows = rows.iter().map(|row| format!("{row}{}\n", ",2".repeat(17)));
    format!("{columns},{CODES}\n{}", rows.collect::<String>())
}

fn run<'a>(command: &'a str, text: &str, arguments: impl IntoIterator<Item = &'a str>) -> Run {
    Run::new([command, "t.csv"]).arguments(arguments).file("t.csv", text)
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn cohort<'a>(text: &str, arguments: impl IntoIterator<Item = &'a str>) -> Value {
    let outcome = run("cohort", text, arguments).arguments(["--format", "json"]).success();
    serde_json::from_str(outcome.stdout()).unwrap()
}

/// Names and sizes of the groups.
fn groups(facts: &Value) -> Vec<(&str, u64)> {
    let groups = facts["groups"].as_array().unwrap().iter();
    groups.map(|group| (group["name"].as_str().unwrap(), group["n"].as_u64().unwrap())).collect()
}

/// People whose answers are spread over all options, as rows of numbers of options; 0 is no answer.
fn crowd(people: usize) -> Vec<Vec<usize>> {
    let cell = |person: usize, question: usize| {
        let options = if question == 12 { 3 } else { 4 };
        (person * 7 + question * 5 + person * person / 3) % (options + 1)
    };
    (0..people).map(|person| (0..17).map(|question| cell(person, question)).collect()).collect()
}

fn crowd_table(rows: &[Vec<usize>]) -> String {
    let cell = |&option: &usize| if option == 0 { "dk".to_owned() } else { option.to_string() };
    let row = |row: &Vec<usize>| row.iter().map(cell).collect::<Vec<_>>().join(",") + "\n";
    format!("{CODES}\n{}", rows.iter().map(row).collect::<String>())
}

#[test]
fn columns_are_recognised_by_code_or_text_in_any_language() {
    let italian = "\"In quale paese si trova la vostra impresa?\"";
    for (header, cell) in [
        ("country", "ITA"),
        ("Country", "italy"),
        ("context/country", "Italia"),
        (italian, "Italia"),
        ("\"In which country is your firm?\"", "italia"),
        ("\"country. In which country is your firm?\"", "ITA"),
    ] {
        let text = table(&format!("{header},years"), &[&format!("{cell},12.0"), ",", &format!("{cell},")]);
        let outcome = run("score", &text, ["--format", "jsonl"]).success().quiet();
        let context: Vec<Value> = lines(outcome.stdout()).iter().map(|row| row["context"].clone()).collect();
        assert_eq!(
            context,
            [json!({"country": "ITA", "years": "12"}), json!({}), json!({"country": "ITA"})],
            "{header}"
        );
    }
    let text = table("Land", &["ITA"]);
    let map = "format = 1\n[columns]\nLand = \"country\"\n";
    let mapped = run("score", &text, ["--format", "jsonl", "--map", "m.toml"]).file("m.toml", map).success().quiet();
    assert_eq!(lines(mapped.stdout())[0]["context"], json!({"country": "ITA"}));
    run("score", &table("country,size,Town", &["ITA,MICRO,Rome"]), ["--explain-columns"])
        .success()
        .stdout_contains("country, about who answers; it is never scored")
        .stderr_contains("one column does not count: Town");
}

#[test]
fn json_and_workbooks_carry_context_too() {
    let objects =
        "{\"C1\": 2, \"country\": \"Italia\", \"years\": 3}\n{\"C1\": 2, \"context\": {\"country\": \"POL\"}}\n";
    let run = Run::new(["score", "t.jsonl", "--format", "jsonl"]).file("t.jsonl", objects).success();
    let rows = lines(run.stdout());
    assert_eq!(rows[0]["context"], json!({"country": "ITA", "years": "3"}));
    assert_eq!(rows[1]["context"], json!({"country": "POL"}));
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, (head, cell)) in (0..).zip([("C1", "2"), ("country", "Italy")]) {
        sheet.write(0, column, head).unwrap().write(1, column, cell).unwrap();
    }
    sheet.write(0, 2, "years").unwrap().write(1, 2, 7).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let run = Run::new(["score", "t.xlsx", "--format", "jsonl"]).file("t.xlsx", bytes).success();
    assert_eq!(lines(run.stdout())[0]["context"], json!({"country": "ITA", "years": "7"}));
}

#[test]
fn a_wrong_cell_costs_nobody_a_result_and_is_said_once_a_column() {
    let text = table("country,years", &["Italy,4", "Itly,400", "Atlantis,", "POL,many"]);
    let outcome = run("score", &text, ["--format", "jsonl"]).success();
    let rows = lines(outcome.stdout());
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[1]["context"], json!({}));
    assert_eq!(rows[3]["context"], json!({"country": "POL"}));
    assert_eq!(outcome.stderr().lines().count(), 2, "{}", outcome.stderr());
    outcome
        .stderr_contains("t.csv, line 3: “Itly” is no answer to “In which country is your firm?”, perhaps “Italy”. 2 such cells count as no answer")
        .stderr_contains("“400” is no answer to “For how many years has your firm worked in alliances?”, perhaps “100”. 2 such");
}

/// CSV has no context, so its cells are not even looked at.
#[test]
fn scored_rows_in_csv_are_the_same_without_context() {
    let with = run("score", &table("respondent,country", &["a,Atlantis", "b,ITA"]), None).success().quiet();
    let without = run("score", &table("respondent", &["a", "b"]), None).success().quiet();
    assert_eq!(with.stdout(), without.stdout());
}

#[test]
fn scored_rows_in_json_lines_have_bounds_and_checks() {
    let text = "C1,S01,B3,S07\n1,2,1,4\n1,dk,2,dk\n";
    let rows = lines(run("score", text, ["--format", "jsonl"]).success().stdout());
    assert_eq!(rows[0]["checks"], json!(["unchecked-with-figures"]));
    assert_eq!(rows[1]["checks"], json!([]));
    for row in &rows {
        let [lower, upper] = ["lower", "upper"].map(|end| row[format!("percent_to_target_{end}")].as_f64().unwrap());
        assert!((0.0..=1.0).contains(&lower) && lower < upper && upper <= 1.0);
    }
}

#[test]
fn reports_on_many_carry_their_context() {
    let text = table("respondent,country", &["Ada,Italia", "Bo,Atlantis"]);
    let outcome =
        Run::new(["report", "t.csv", "--format", "json", "--output-dir", "out"]).file("t.csv", text).success();
    let context = |name: &str| {
        let report: Value = serde_json::from_str(&outcome.file(&format!("out/{name}.json"))).unwrap();
        report["context"].clone()
    };
    assert_eq!(context("ada")[0]["answer_text"], "Italy");
    assert_eq!(context("bo"), json!([]));
    outcome.stderr_contains("“Atlantis” is no answer");
}

#[test]
fn groups_are_told_by_a_context_question() {
    let rows = ["POL", "Italia", "ITA", "Atlantis", "", "Spagna"];
    let text = table("country", &rows);
    for by in ["country", "COUNTRY", "In quale paese si trova la vostra impresa?"] {
        let facts = cohort(&text, ["--group-by", by]);
        assert_eq!(groups(&facts), [("Spain", 1), ("Italy", 2), ("Poland", 1), ("", 2)], "{by}");
        assert_eq!(facts["group_question"], "In which country is your firm?");
    }
    run("cohort", &text, ["--group-by", "country", "--lang", "it", "--format", "markdown"])
        .success()
        .stdout_contains("Gruppo per gruppo: In quale paese si trova la vostra impresa?")
        .stdout_contains("Polonia (n = 1)");
    let years = cohort(&table("years", &["10", "9", "9"]), ["--group-by", "years"]);
    assert_eq!(groups(&years), [("9", 2), ("10", 1)]);
    let answers = read("examples/beginner.toml") + "\n[context]\ncountry = \"ITA\"\n";
    let one = Run::new(["cohort", "a.toml", "t.csv", "--group-by", "country", "--format", "json"]);
    let one = one.file("a.toml", answers).file("t.csv", &text).success();
    assert_eq!(groups(&serde_json::from_str(one.stdout()).unwrap())[1], ("Italy", 3));
    run("cohort", &table("a", &["1"]), ["--group-by", "country"]).status(1).stderr_contains("no column “country”");
}

/// A column of one's own words that is called like a context question still tells groups.
#[test]
fn a_column_without_any_answer_tells_groups_by_its_own_words() {
    let text = table("Sector", &["food", "craft", "food"]);
    let outcome = run("cohort", &text, ["--group-by", "sector", "--format", "json"]).success().quiet();
    assert_eq!(groups(&serde_json::from_str(outcome.stdout()).unwrap()), [("craft", 1), ("food", 2)]);
}

/// Per check, and per module, the numbers that scored rows add up to.
#[test]
fn checks_and_training_are_counted_as_scored_rows_have_them() {
    let text = crowd_table(&crowd(120));
    let (facts, rows) = (cohort(&text, None), lines(run("score", &text, ["--format", "jsonl"]).success().stdout()));
    for check in facts["checks"].as_array().unwrap() {
        let met = |row: &&Value| row["checks"].as_array().unwrap().contains(&check["id"]);
        assert_eq!(check["n"].as_u64(), Some(rows.iter().filter(met).count() as u64), "{check}");
        assert_eq!(check["of"], 120);
    }
    assert!(facts["checks"].as_array().unwrap().iter().any(|check| check["n"].as_u64() > Some(0)));
    let targets = &QUESTIONNAIRE.default_profile().targets;
    let mut last = u64::MAX;
    for need in facts["modules"].as_array().unwrap() {
        let module = QUESTIONNAIRE.modules.iter().find(|module| need["id"] == module.id).unwrap();
        let level = |row: &Value, skill: usize| row[&QUESTIONNAIRE.skills[skill].id].as_f64();
        let scored = |row: &&Value| module.skills.iter().any(|&skill| level(row, skill).is_some());
        let below = |row: &&Value| {
            module.skills.iter().any(|&skill| level(row, skill).is_some_and(|level| level < targets[skill] - 1e-9))
        };
        assert_eq!(need["of"].as_u64(), Some(rows.iter().filter(scored).count() as u64), "{need}");
        let below = rows.iter().filter(below).count() as u64;
        assert_eq!(need["below"].as_u64(), Some(below), "{need}");
        assert!(below <= last, "the most needed are first");
        last = below;
    }
}

/// Every number that an anonymous report shows of a check rests on a cross-table without a small cell, so that
/// subtracting it from the counts of the questions gives no small count.
#[test]
fn numbers_of_checks_and_training_reveal_no_small_count() {
    let (mut shown, mut hidden) = (0, 0);
    for people in [4, 9, 23, 40, 120, 400, 1000] {
        let rows = crowd(people);
        let facts = cohort(&crowd_table(&rows), ["--anonymous"]);
        let column = |question: usize| CODES.split(',').position(|code| code == QUESTIONNAIRE.questions[question].code);
        for (check, count) in QUESTIONNAIRE.checks.iter().zip(facts["checks"].as_array().unwrap()) {
            let mut cells: HashMap<Vec<bool>, usize> = HashMap::new();
            for row in &rows {
                let is_met = |(question, options): &(usize, Vec<usize>)| {
                    options.iter().any(|option| row[column(*question).unwrap()] == option + 1)
                };
                *cells.entry(check.conditions.iter().map(is_met).collect()).or_default() += 1;
            }
            if count["n"].is_null() {
                hidden += 1;
            } else {
                shown += 1;
                assert!(cells.values().all(|&cell| cell >= 5), "{people}: {count} {cells:?}");
            }
        }
        for need in facts["modules"].as_array().unwrap() {
            match (need["below"].as_u64(), need["of"].as_u64()) {
                (Some(below), Some(of)) => {
                    shown += 1;
                    assert!(
                        [below, of - below, people as u64 - of].iter().all(|&n| n == 0 || n >= 5),
                        "{people}: {need}"
                    );
                }
                (Some(_), None) => panic!("{need}"),
                (None, _) => hidden += 1,
            }
        }
    }
    assert!(shown > 0 && hidden > 0, "{shown} shown, {hidden} hidden");
}

/// Two checks of which one implies the other: the smaller number would give the difference.
#[test]
fn of_two_nested_checks_one_is_hidden() {
    let own = read("questionnaires/sustainability-alliances/questionnaire.toml")
        + "\n[[checks]]\nid = \"wide\"\nif = { C1 = [\"1\", \"2\"], S10 = [\"1\", \"2\"] }\nask = \"Wide?\"\n"
        + "\n[[checks]]\nid = \"narrow\"\nif = { C1 = [\"1\", \"2\"], S10 = [\"1\"] }\nask = \"Narrow?\"\n";
    let mut text = "C1,S10\n".to_owned();
    for (c1, s10, people) in [(1, 1, 9), (2, 1, 9), (1, 2, 3), (3, 2, 6), (3, 1, 6), (1, 3, 9), (3, 3, 9)] {
        text += &format!("{c1},{s10}\n").repeat(people);
    }
    let outcome =
        run("cohort", &text, ["-q", "q.toml", "--anonymous", "--format", "json"]).file("q.toml", own).success();
    let facts: Value = serde_json::from_str(outcome.stdout()).unwrap();
    let number =
        |id: &str| facts["checks"].as_array().unwrap().iter().find(|check| check["id"] == id).unwrap()["n"].clone();
    assert_eq!((number("wide"), number("narrow")), (json!(21), Value::Null));
}

#[test]
fn every_format_of_a_group_shows_training_and_checks() {
    let text = crowd_table(&crowd(120));
    let terminal = run("cohort", &text, None).success();
    assert!(widest(terminal.stdout()) <= 80);
    terminal.stdout_contains("Training that fits").stdout_contains("Answers worth a second look");
    let csv = run("cohort", &text, ["--format", "csv"]).success();
    csv.stdout_contains("module,agreements,,below_target,").stdout_contains("check,unchecked-with-figures,,met,");
    for (language, module) in
        [("en", "Steering by a few figures (Manage, 4 hours)"), ("it", "Orientarsi con pochi numeri")]
    {
        for format in ["markdown", "html"] {
            run("cohort", &text, ["--format", format, "--lang", language]).success().stdout_contains(module);
        }
    }
    for language in LANGUAGES {
        run("cohort", &text, ["--format", "xlsx", "--lang", language, "-o", "t.xlsx"]).success();
    }
}

/// A question whose options are kinds as much as steps has counts, and nothing that ranks.
#[test]
fn a_question_that_ranks_nobody_has_counts_only() {
    let facts = cohort(&read("examples/workshop.csv"), None);
    let questions = facts["all"]["questions"].as_array().unwrap();
    let b2 = questions.iter().find(|question| question["question"] == "B2").unwrap();
    assert_eq!(b2["rank"], false);
    assert!(b2["spread"].is_null() && b2["n"].is_number());
    for organisation in facts["organisations"].as_array().unwrap() {
        assert!(organisation["agreement"].as_array().unwrap().iter().all(|question| question["question"] != "B2"));
    }
}

#[test]
fn those_without_an_overall_level_are_told_apart() {
    let text = format!("{CODES}\n{}\n{}\n1{}\n", ["2"; 17].join(","), ["3"; 17].join(","), ",dk".repeat(16));
    run("cohort", &text, ["--format", "markdown"])
        .success()
        .stdout_contains("2 of 3 people have an overall level; the others answered too little for one.");
}

/// Shorter headers are not looked up in overlays.
#[test]
fn texts_of_context_questions_are_long_enough_to_be_looked_up() {
    for question in &QUESTIONNAIRE.context {
        assert!(question.text.split(' ').count() >= LEAST_WORDS, "{}", question.text);
    }
}
