//! `cohort`: the report on a group.

use serde_json::Value;

use crate::fixture::{Run, read, widest};

fn table<'a>(text: &str, arguments: impl IntoIterator<Item = &'a str>) -> Run {
    Run::new(["cohort", "t.csv"]).arguments(arguments).file("t.csv", text)
}

fn workshop<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Run {
    table(&read("examples/workshop.csv"), arguments)
}

fn json(run: Run) -> Value {
    serde_json::from_str(run.arguments(["--format", "json"]).success().stdout()).unwrap()
}

/// The workshop with a column of sectors: four people in each of two, and four who gave none.
fn sectors() -> String {
    with_column(&read("examples/workshop.csv"), "Sector", |i| ["food", "Craft", ""][i % 3])
}

/// A table with one column more.
fn with_column(table: &str, head: &str, cell: impl Fn(usize) -> &'static str) -> String {
    let mut lines = table.lines();
    let header = format!("{},{head}", lines.next().unwrap());
    joined(std::iter::once(header).chain(lines.enumerate().map(|(i, line)| format!("{line},{}", cell(i)))))
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// The first nine people of the workshop.
fn nine() -> String {
    joined(read("examples/workshop.csv").lines().take(10).map(str::to_owned))
}

/// Many people whose answers are spread over all options.
fn crowd(people: usize) -> String {
    let header = "respondent,C1,S01,S02,S10,C3,S06,B2,S05,S03,D1,S04,S11,B3,S07,S08,B4,S09".to_owned();
    let row = |person: usize| {
        let cell = |question: usize| {
            let options = if question == 12 { 3 } else { 4 };
            let cell = (person * 7 + question * 5 + person * person / 3) % (options + 1);
            if cell == options { "dk".to_owned() } else { (cell + 1).to_string() }
        };
        let cells: Vec<String> = std::iter::once(format!("P{person}")).chain((0..17).map(cell)).collect();
        cells.join(",")
    };
    joined(std::iter::once(header).chain((0..people).map(row)))
}

/// The rows of a CSV file whose cell in the column with this index is one of `ids`, the header included.
fn csv_rows(csv: &str, column: usize, ids: &[&str]) -> String {
    let rows = csv.lines().filter(|line| ids.contains(&line.split(',').nth(column).unwrap()));
    rows.flat_map(|row| [row, "\n"]).collect()
}

/// A Markdown report with only the first subsection of each section.
fn first_subsections(markdown: &str) -> String {
    let sections = markdown.split("\n## ");
    let short = |section: &str| section.split("\n### ").take(2).collect::<Vec<_>>().join("\n### ");
    sections.map(short).collect::<Vec<_>>().join("\n## ")
}

#[test]
fn a_group_report_on_a_terminal_and_in_markdown_matches_its_snapshots() {
    let outcome = workshop([]).success();
    assert!(widest(outcome.stdout()) <= 80);
    insta::assert_snapshot!("workshop", outcome.stdout());
    let markdown = workshop(["--format", "markdown"]).success();
    insta::assert_snapshot!("workshop-markdown", first_subsections(markdown.stdout()));
}

#[test]
fn a_group_report_in_csv_and_json_matches_its_snapshot_and_schema() {
    let csv = workshop(["--format", "csv"]).success();
    let ids = ["id", "", "overall", "sensing", "focus", "S03", "C3", "roles"];
    insta::assert_snapshot!("workshop-csv", csv_rows(csv.stdout(), 2, &ids));
    let schema: Value = serde_json::from_str(&read("schema/cohort.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for arguments in [&[][..], &["--anonymous"], &["--group-by", "organisation"], &["--min-cell", "3"]] {
        let facts = json(workshop(arguments.iter().copied()));
        assert_eq!(validator.iter_errors(&facts).map(|error| error.to_string()).collect::<Vec<_>>(), [""; 0]);
    }
    let outcome = workshop(["--format", "csv", "--codebook", "codebook.csv"]).success();
    let codebook = outcome.file("codebook.csv");
    let explained: Vec<&str> =
        codebook.lines().filter_map(|line| line.strip_prefix("statistic,")?.split(',').next()).collect();
    for row in outcome.stdout().lines().skip(1) {
        let statistic = row.split(',').nth(4).unwrap();
        assert!(explained.contains(&statistic), "{statistic} is in no codebook");
    }
    insta::assert_snapshot!("codebook", codebook);
}

/// The published counts as input come out again, with the percentages that they make.
#[test]
fn published_counts_are_reproduced_from_the_report() {
    let counts = read("examples/poland-2024.toml");
    let run = || Run::new(["cohort", "poland.toml"]).file("poland.toml", &counts);
    insta::assert_snapshot!("poland", run().success().quiet().stdout());
    let facts = json(run());
    let question = |code: &str| {
        facts["all"]["questions"].as_array().unwrap().iter().find(|q| q["question"] == code).unwrap().clone()
    };
    let c3 = question("C3");
    assert_eq!((c3["n"].as_u64(), c3["unanswered"].as_u64()), (Some(9), Some(1)));
    let shares: Vec<f64> = c3["options"].as_array().unwrap().iter().map(|o| o["share"].as_f64().unwrap()).collect();
    // 67 % and 22 %, as the study's text says.
    assert_eq!(shares.iter().map(|share| (share * 100.0).round()).collect::<Vec<_>>(), [67.0, 22.0, 11.0, 0.0]);
    assert!(facts["all"]["skills"].as_array().unwrap().is_empty());
    assert!(facts["all"]["overall"].is_null());
}

#[test]
fn all_faults_of_a_counts_file_are_reported() {
    let text = "format = 1\nquestionnaire = \"sustainability-alliances\"\nn = 10\ntitel = \"x\"\n[counts]\nC1 = [9, 5, 0, 1]\nC9 = [1]\nB3 = [5, 4, 1, 0]\n";
    let outcome = Run::new(["cohort", "c.toml"]).file("c.toml", text).status(1).no_result();
    insta::assert_snapshot!("counts-faults", outcome.stderr());
    let both = Run::new(["cohort", "c.toml", "t.csv"]).file("c.toml", text).file("t.csv", "C1\n1\n").status(2);
    both.no_result().stderr_contains("can only be reported alone");
}

#[test]
fn groups_are_shown_side_by_side() {
    let outcome = table(&sectors(), ["--group-by", "sector"]).success();
    // The column that tells the groups is not one that does not count.
    assert_eq!(outcome.stderr(), "");
    let text = outcome.stdout();
    let part = &text[text.find("Side by side").unwrap()..text.find("People and skills").unwrap()];
    insta::assert_snapshot!("groups", part);
    let facts = json(table(&sectors(), ["--group-by", "SECTOR "]));
    let names: Vec<&str> = facts["groups"].as_array().unwrap().iter().map(|g| g["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Craft", "food", ""]);
    table("C1,a\n1,x\n", ["--group-by", "b"])
        .status(1)
        .no_result()
        .stderr_contains("no column “b”. Its columns: C1, a.");
    let many = joined((0..50).map(|i| format!("1,{i}")));
    table(&format!("C1,a\n{many}"), ["--group-by", "a"]).status(1).no_result().stderr_contains("more than 40");
}

#[test]
fn answers_files_and_json_are_people_too() {
    let beginner = read("examples/beginner.toml");
    let run = Run::new(["cohort", "in", "--group-by", "organisation"])
        .folder("in")
        .file("in/a.toml", &beginner)
        .file("in/b.jsonl", "{\"respondent\": \"x\", \"organisation\": \"Mill\", \"C1\": 2}\n{\"C1\": 3}\n");
    let facts = json(run);
    assert_eq!(facts["people"]["respondents"], 3);
    let groups: Vec<(&str, u64)> = facts["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| (group["name"].as_str().unwrap(), group["n"].as_u64().unwrap()))
        .collect();
    assert_eq!(groups.len(), 3);
    assert!(groups.contains(&("Mill", 1)) && groups.contains(&("", 1)));
    let notes: usize = facts["notes"].as_array().unwrap().iter().map(|q| q["notes"].as_array().unwrap().len()).sum();
    assert_eq!(notes, beginner.split("[notes]").nth(1).map_or(0, |notes| notes.matches(" = ").count()));
}

/// What cannot be computed has an answer in words.
#[test]
fn small_and_odd_groups() {
    let header = "respondent,C1,S01,S02,S10,C3,S06,B2,S05,S03,D1,S04,S11,B3,S07,S08,B4,S09\n";
    let all = |cell: &str, people: usize| {
        let cells = format!(",{cell}").repeat(17);
        header.to_owned() + &joined((0..people).map(|person| format!("p{person}{cells}")))
    };
    table(&all("2", 1), ["--format", "markdown"])
        .success()
        .stdout_contains("The one person with a level stands at 2.")
        .stdout_lacks("α");
    table(&all("1", 4), ["--format", "markdown"])
        .success()
        .stdout_contains("Everybody stands at level 1.0 of 4.")
        .stdout_contains("same sum");
    let nobody = table(&all("dk", 3), ["--format", "markdown"]).success();
    nobody.stdout_contains("Nobody has enough answers for an overall level yet.").stdout_contains("don’t know: 3");
    table(header, ["--format", "markdown"]).success().stdout_contains("There is nobody in this group yet.");
    let two = format!("{header}a{}\nb{}\n", ",1".repeat(17), ",3".repeat(17));
    table(&two, ["--format", "markdown"])
        .success()
        .stdout_contains("The people are between 1.0 and 3.")
        .stdout_contains("fewer than three people");
}

#[test]
fn excluded_rows_are_counted() {
    let text = "respondent,submitdate,C1\na,2026-01-01,1\nb,,2\nc,2026-01-01,9\n";
    let outcome = table(text, ["--format", "markdown"]).status(1);
    outcome.stdout_contains("One row could not be read").stdout_contains("One row was begun and never sent");
    table(text, ["--keep-going", "--include-incomplete"]).success().stdout_contains("2 people answered");
}

/// Everybody counts once, however the file is cut.
#[test]
fn the_report_does_not_depend_on_threads_or_order() {
    let text = crowd(3000);
    let one = table(&text, ["--format", "json", "--threads", "1"]).success();
    let four = table(&text, ["--format", "json", "--threads", "4"]).success();
    assert_eq!(one.stdout(), four.stdout());
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1..].reverse();
    let turned = json(table(&(lines.join("\n") + "\n"), []));
    let mut facts: Value = serde_json::from_str(one.stdout()).unwrap();
    // Which of many people's plans are worked out depends on where they stand.
    let (mut turned_rest, steps) = (turned, facts["steps"].take());
    assert_eq!(steps["every"], 4);
    turned_rest["steps"].take();
    assert_eq!(facts, turned_rest);
}

/// The numbers of a group are those of its scored rows.
#[test]
fn the_numbers_are_those_of_the_scored_rows() {
    let text = crowd(400);
    let scored = Run::new(["score", "t.csv", "--format", "jsonl"]).file("t.csv", &text).success();
    let rows: Vec<Value> = scored.stdout().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let facts = json(table(&text, []));
    for spread in
        facts["all"]["skills"].as_array().unwrap().iter().chain(facts["all"]["capabilities"].as_array().unwrap())
    {
        let id = spread["id"].as_str().unwrap();
        let mut levels: Vec<f64> = rows.iter().filter_map(|row| row[id].as_f64()).collect();
        levels.sort_by(f64::total_cmp);
        assert_eq!(spread["n"].as_u64().unwrap(), levels.len() as u64, "{id}");
        let n = f64::from(u32::try_from(levels.len()).unwrap());
        let mean = levels.iter().sum::<f64>() / n;
        assert!((spread["mean"].as_f64().unwrap() - mean).abs() < 1e-9, "{id}");
        assert!((spread["range"][1].as_f64().unwrap() - levels[levels.len() - 1]).abs() < 1e-9, "{id}");
        let strip: u64 = spread["strip"].as_array().unwrap().iter().map(|bar| bar.as_u64().unwrap()).sum();
        assert_eq!(strip, levels.len() as u64);
    }
}

mod anonymous {
    use super::*;

    const FORMATS: [&str; 4] = ["terminal", "markdown", "json", "csv"];

    #[test]
    fn nine_people() {
        insta::assert_snapshot!("anonymous-nine", table(&nine(), ["--anonymous"]).success().stdout());
    }

    #[test]
    fn nobody_is_named_anywhere() {
        let mut text = sectors();
        // A row that cannot be read and one that stands there twice are told without names.
        text += "Secretive,Hidden Ltd,9,,,,,,,,,,,,,,,,,food\nP01,Corner Bakery,2,,,,,,,,,,,,,,,,,food\n";
        for format in FORMATS {
            for min_cell in ["0", "3", "5"] {
                let arguments = ["--anonymous", "--min-cell", min_cell, "--format", format, "--keep-going"];
                let outcome = table(&text, arguments).success();
                for name in ["Secretive", "Hidden", "Bakery", "Riverside", "Weavers"] {
                    assert!(!outcome.stdout().contains(name), "{name} in {format}");
                    assert!(!outcome.stderr().contains(name), "{name} on standard error");
                }
            }
        }
        table(&text, ["--anonymous", "--rejects", "r.csv"]).status(2).no_result();
        let facts = json(table(&sectors(), ["--anonymous", "--min-cell", "0"]));
        let people: Vec<&Value> = facts["participants"].as_array().unwrap().iter().map(|p| &p["name"]).collect();
        assert_eq!(people[0], "P01");
        assert_eq!(people.len(), 12);
    }

    #[test]
    fn an_anonymous_report_cannot_be_grouped_by_name() {
        for by in ["organisation", "Respondent", "firm"] {
            let text = sectors().replacen("organisation", "Firm", 1);
            table(&text, ["--anonymous", "--group-by", by]).status(2).no_result().stderr_contains("says who answered");
        }
    }

    #[test]
    fn an_anonymous_report_does_not_reveal_the_order_of_rows() {
        let text = sectors();
        let mut lines: Vec<&str> = text.lines().collect();
        lines[1..].reverse();
        let turned = lines.join("\n") + "\n";
        for format in FORMATS {
            let arguments = ["--anonymous", "--min-cell", "0", "--format", format, "--group-by", "sector"];
            assert_eq!(table(&text, arguments).success().stdout(), table(&turned, arguments).success().stdout());
        }
    }

    #[test]
    fn groups_that_are_too_small_are_put_together() {
        let with = with_column(&crowd(40), "g", |person| match person {
            0..18 => "big",
            18..34 => "other big",
            34..37 => "small",
            _ => "tiny",
        });
        let facts = json(table(&with, ["--anonymous", "--group-by", "g"]));
        let groups: Vec<(&str, u64)> = facts["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| (group["name"].as_str().unwrap(), group["n"].as_u64().unwrap()))
            .collect();
        assert_eq!(groups, [("big", 18), ("other big", 16), ("others", 6)]);
        assert_eq!(facts["hidden"]["merged_groups"], 2);
    }

    /// Somebody who subtracts, and who has the report without groups too: for every hidden count, whether the counts, sums
    /// and totals that all outputs show leave it but one value.
    #[test]
    fn hidden_counts_cannot_be_worked_out() {
        for people in [9, 14, 23, 40, 61] {
            let with = with_column(&crowd(people), "g", |i| ["a", "b", "c"][(i * i + i / 3) % 3]);
            for arguments in [&["--anonymous"][..], &["--min-cell", "4"]] {
                let alone = json(table(&with, arguments.iter().copied()));
                let grouped = json(table(&with, arguments.iter().copied().chain(["--group-by", "g"])));
                let least = alone["hidden"]["min_cell"].as_u64().unwrap();
                for facts in [&alone, &grouped] {
                    let groups = facts["groups"].as_array().unwrap();
                    assert_eq!(facts["participants"], Value::Null);
                    for q in 0..17 {
                        let shown: Vec<_> = groups.iter().chain([&facts["all"]]).map(|group| cells(group, q)).collect();
                        let is_shown = |count: &u64| *count == 0 || *count >= least;
                        assert!(shown.iter().flatten().flatten().all(is_shown), "{people} {q} {shown:?}");
                        assert_eq!(shown.last(), Some(&cells(&alone["all"], q)), "the two reports differ");
                        for grid in grids(groups, &facts["all"], q) {
                            assert_eq!(grid.determined(), [(0, 0); 0], "{people} people, question {q}: {shown:?}");
                        }
                    }
                    numbers_use_only_published_counts(facts);
                }
            }
        }
    }

    /// Two groups of six have levels side by side. Of a skill that not everybody has a level of, it is hidden how many of
    /// either group have one: with all of one, nobody there answered “don’t know”.
    #[test]
    fn groups_of_a_dozen_stand_side_by_side() {
        let with = with_column(&read("examples/workshop-before.csv"), "g", |i| ["a", "b"][i % 2]);
        let (alone, facts) =
            (json(table(&with, ["--anonymous"])), json(table(&with, ["--anonymous", "--group-by", "g"])));
        for key in ["overall", "capabilities", "skills"] {
            assert_eq!(facts["all"][key], alone["all"][key], "both reports say the same of everybody");
        }
        let groups = facts["groups"].as_array().unwrap();
        assert_eq!(groups.len(), 2);
        assert!(groups.iter().all(|group| group["overall"]["rounded_to"].is_number()), "{groups:?}");
        let rows = table(&with, ["--anonymous", "--group-by", "g", "--format", "csv"]).success();
        for group in groups {
            let step = format!(
                "{},overall,overall,,rounded_to,{}",
                group["name"].as_str().unwrap(),
                group["overall"]["rounded_to"]
            );
            assert!(rows.stdout().contains(&step), "{step}");
        }
        let skills = |group: &Value| group["skills"].as_array().unwrap().clone();
        let hidden = skills(&facts["all"]).into_iter().map(|skill| skill["n"].is_null()).collect::<Vec<_>>();
        assert!(hidden.contains(&true));
        for group in groups {
            let own: Vec<bool> = skills(group).iter().map(|skill| skill["n"].is_null()).collect();
            assert!(own.iter().zip(&hidden).all(|(own, all)| *own || !all), "{own:?}");
        }
    }

    /// For every hidden count there are other answers that give all the rounded means that are shown.
    #[test]
    fn rounded_means_leave_every_hidden_count_open() {
        let text = nine();
        let shown = json(table(&text, ["--anonymous"]));
        let means = |facts: &Value| -> Vec<Value> {
            let all = &facts["all"];
            let lists = ["capabilities", "phases", "skills"].map(|key| all[key].as_array().unwrap().clone());
            std::iter::once(all["overall"].clone()).chain(lists.into_iter().flatten()).collect()
        };
        let published = means(&shown);
        assert!(published.iter().filter(|spread| spread["rounded_to"].is_number()).count() > 10, "{published:#?}");
        let mut cells: Vec<Vec<String>> =
            text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>()).collect();
        let columns: Vec<String> = cells[0].clone();
        for (q, question) in shown["all"]["questions"].as_array().unwrap().iter().enumerate() {
            let column = columns.iter().position(|code| question["question"] == *code).unwrap();
            let options = question["options"].as_array().unwrap();
            let codes: Vec<&str> = options.iter().map(|option| option["code"].as_str().unwrap()).collect();
            let mut open = vec![false; codes.len()];
            for row in 1..cells.len() {
                let Some(from) = codes.iter().position(|code| cells[row][column] == *code) else { continue };
                for to in (0..codes.len()).filter(|&to| to != from) {
                    if open[from] && open[to] {
                        continue;
                    }
                    let old = std::mem::replace(&mut cells[row][column], codes[to].to_owned());
                    let other: String = cells.iter().map(|row| row.join(",") + "\n").collect();
                    cells[row][column] = old;
                    let exact = means(&json(table(&other, [])));
                    let same = published.iter().zip(&exact).all(|(shown, exact)| match shown["rounded_to"].as_f64() {
                        Some(step) => {
                            let steps = |spread: &Value| (spread["mean"].as_f64().unwrap() / step + 1e-9).round();
                            (steps(shown) - steps(exact)).abs() < 0.5
                        }
                        None => true,
                    });
                    open[from] |= same;
                    open[to] |= same;
                }
            }
            for (o, option) in options.iter().enumerate() {
                assert!(option["count"].is_number() || open[o], "question {q}, option {o} can be told");
            }
        }
    }

    /// Nothing is published with `--round` but counts with noise, and what follows from them. That such counts rule no
    /// answer out is tested beside the noise, in `src/cohort/noise.rs`.
    #[test]
    fn rounded_counts_are_all_that_is_published() {
        for (round, base) in [("3", 3), ("5", 5)] {
            let facts = json(table(&sectors(), ["--anonymous", "--round", round]));
            let (all, base) = (&facts["all"], base);
            let mut counts = vec![&all["n"], &facts["people"]["respondents"]];
            for question in all["questions"].as_array().unwrap() {
                let options = question["options"].as_array().unwrap();
                let answered: u64 = options.iter().map(|option| option["count"].as_u64().unwrap()).sum();
                assert_eq!(question["n"], answered);
                counts.extend(["na", "dk", "unanswered", "not_asked"].map(|key| &question[key]));
                for option in options {
                    counts.push(&option["count"]);
                    let share = (answered > 0).then(|| option["count"].as_f64().unwrap() / all_of(answered));
                    assert_eq!(option["share"].as_f64(), share);
                    assert!(option["lower"].is_null() && option["upper"].is_null());
                }
            }
            assert!(counts.iter().all(|count| count.as_u64().unwrap() % base == 0), "{counts:?}");
            assert!(counts.len() > 17 * 7 && all["overall"].is_null() && all["coverage"].is_null());
            for key in ["rejected", "not_submitted", "empty", "repeats", "repeats_left_out", "organisations"] {
                assert!(facts["people"][key].is_null(), "{key}");
            }
            for (of, key) in [(all, "skills"), (all, "capabilities"), (all, "phases"), (all, "reliability")] {
                assert_eq!(of[key], Value::Array(Vec::new()), "{key}");
            }
            for key in ["groups", "priorities", "modules", "checks", "organisations", "notes"] {
                assert_eq!(facts[key], Value::Array(Vec::new()), "{key}");
            }
            assert!(facts["participants"].is_null() && facts["steps"].is_null() && facts["hidden"].is_null());
        }
        let words = table(&sectors(), ["--anonymous", "--round", "3"]).success();
        words.stdout_contains("About ").stdout_contains("a multiple of 3");
    }

    #[expect(clippy::cast_precision_loss, reason = "a handful of people")]
    fn all_of(count: u64) -> f64 {
        count as f64
    }

    /// Two reports that differ by one person: the noise of all counts is new, so counts that do not have this person
    /// change as well, and a change tells nothing.
    #[test]
    fn with_rounded_counts_one_person_more_or_less_changes_counts_of_others() {
        let text = crowd(24);
        let published = |text: &str| {
            let facts = json(table(text, ["--anonymous", "--round", "3"]));
            (0..17).map(|q| cells(&facts["all"], q)).collect::<Vec<_>>()
        };
        let before = published(&text);
        let (rest, person) = text.trim_end().rsplit_once('\n').unwrap();
        let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        let after = published(&format!("{rest}\n"));
        let own = |q: usize| {
            // The person's own option is left out; what else changes, changes by noise alone.
            let facts = json(table(&format!("{}\n{person}\n", header.join(",")), ["--min-cell", "0"]));
            cells(&facts["all"], q).iter().position(|count| *count == Some(1)).unwrap()
        };
        let others = (0..17).map(|q| {
            let own = own(q);
            (0..before[q].len()).filter(|&cell| cell != own && before[q][cell] != after[q][cell]).count()
        });
        assert!(others.sum::<usize>() > 10, "{before:?} {after:?}");
        // The same people in another order give the same report.
        let mut lines: Vec<&str> = text.lines().collect();
        lines[1..].reverse();
        assert_eq!(published(&(lines.join("\n") + "\n")), before);
    }

    #[test]
    fn rounding_stands_alone() {
        for (arguments, said) in [
            (&["--round", "3"][..], "--anonymous"),
            (&["--anonymous", "--round", "4"], "3, 5"),
            (&["--anonymous", "--round", "3", "--group-by", "sector"], "--group-by"),
            (&["--anonymous", "--round", "3", "--min-cell", "5"], "--min-cell"),
        ] {
            table(&sectors(), arguments.iter().copied()).status(2).no_result().stderr_contains(said);
        }
        let counts = Run::new(["cohort", "c.toml", "--anonymous", "--round", "3"]);
        let counts = counts.file("c.toml", read("examples/poland-2024.toml"));
        counts.status(2).no_result().stderr_contains("--round is for the answers of people");
    }

    /// Counts per option, then of those who gave none, as far as they are shown.
    fn cells(group: &Value, q: usize) -> Vec<Option<u64>> {
        let question = &group["questions"][q];
        let options = question["options"].as_array().unwrap().iter().map(|option| option["count"].as_u64());
        let others = ["na", "dk", "unanswered", "not_asked"].map(|key| question[key].as_u64());
        options.chain(others).collect()
    }

    /// Counts of groups, then sums over all groups, as far as they are shown.
    struct Grid {
        rows: Vec<Vec<Option<u64>>>,
        /// Per row: its total.
        totals: Vec<u64>,
        /// Per column: the row that holds its sum.
        sums: Vec<usize>,
        groups: usize,
    }

    /// What is known of a question: where all numbers of answers are shown, answers and reasons for none are two grids.
    fn grids(groups: &[Value], all: &Value, q: usize) -> Vec<Grid> {
        // Without groups, everybody is the only one.
        let groups = if groups.is_empty() { std::slice::from_ref(all) } else { groups };
        let options = all["questions"][q]["options"].as_array().unwrap().len();
        let answered = |group: &Value| group["questions"][q]["n"].as_u64();
        let people = |group: &Value| group["n"].as_u64().unwrap();
        let rows: Vec<Vec<Option<u64>>> = groups.iter().map(|group| cells(group, q)).collect();
        let (whole, columns) = (cells(all, q), rows[0].len());
        let part = |row: &[Option<u64>], is_answer: bool| {
            let cell =
                |(column, cell): (usize, &Option<u64>)| if (column < options) == is_answer { *cell } else { Some(0) };
            row.iter().enumerate().map(cell).collect::<Vec<_>>()
        };
        let given: Option<Vec<u64>> = groups.iter().chain([all]).map(answered).collect();
        if let Some(given) = given {
            let grid = |is_answer: bool| {
                let rows = rows.iter().chain([&whole]).map(|row| part(row, is_answer)).collect();
                let all = groups.iter().chain([all]).map(people).zip(&given);
                let totals = all.map(|(people, given)| if is_answer { *given } else { people - given }).collect();
                Grid { rows, totals, sums: vec![groups.len(); columns], groups: groups.len() }
            };
            return vec![grid(true), grid(false)];
        }
        let totals = groups.iter().map(people);
        vec![if let Some(given) = answered(all) {
            let sums = (0..columns).map(|column| groups.len() + usize::from(column >= options)).collect();
            let totals = totals.chain([given, people(all) - given]).collect();
            let sum_rows = [part(&whole, true), part(&whole, false)];
            Grid { rows: rows.iter().cloned().chain(sum_rows).collect(), totals, sums, groups: groups.len() }
        } else {
            let totals = totals.chain([people(all)]).collect();
            let rows = rows.iter().cloned().chain([whole]).collect();
            Grid { rows, totals, sums: vec![groups.len(); columns], groups: groups.len() }
        }]
    }

    impl Grid {
        /// Hidden cells that have one value only, by narrowing intervals until nothing changes: each cell between what
        /// the sums of its row and of its column leave.
        fn determined(&self) -> Vec<(usize, usize)> {
            let bounds = self.bounds();
            let places = (0..self.rows.len()).flat_map(|r| (0..self.sums.len()).map(move |c| (r, c)));
            places.filter(|&(r, c)| self.rows[r][c].is_none() && bounds[r][c].0 == bounds[r][c].1).collect()
        }

        #[expect(clippy::needless_range_loop, reason = "rows and columns are gone through alike")]
        fn bounds(&self) -> Vec<Vec<(u64, u64)>> {
            let widest = |(row, &total): (&Vec<Option<u64>>, &u64)| {
                row.iter().map(|cell| cell.map_or((0, total), |count| (count, count))).collect()
            };
            let mut bounds: Vec<Vec<(u64, u64)>> = self.rows.iter().zip(&self.totals).map(widest).collect();
            for _ in 0..50 {
                for (row, total) in bounds.iter_mut().zip(&self.totals) {
                    let (low, high): (u64, u64) = row.iter().fold((0, 0), |sum, b| (sum.0 + b.0, sum.1 + b.1));
                    for cell in row {
                        let (others_low, others_high) = (low - cell.0, high - cell.1);
                        *cell = (cell.0.max(total.saturating_sub(others_high)), cell.1.min(total - others_low));
                    }
                }
                for c in 0..self.sums.len() {
                    let low: u64 = (0..self.groups).map(|r| bounds[r][c].0).sum();
                    let high: u64 = (0..self.groups).map(|r| bounds[r][c].1).sum();
                    let whole = &mut bounds[self.sums[c]][c];
                    *whole = (whole.0.max(low), whole.1.min(high));
                    let whole = *whole;
                    for r in 0..self.groups {
                        let cell = bounds[r][c];
                        let (others_low, others_high) = (low - cell.0, high - cell.1);
                        bounds[r][c] =
                            (cell.0.max(whole.0.saturating_sub(others_high)), cell.1.min(whole.1 - others_low));
                    }
                }
            }
            bounds
        }
    }

    /// Means and the like are shown only where nothing is hidden that they are made of; single people never.
    fn numbers_use_only_published_counts(facts: &Value) {
        let questionnaire: toml::Table =
            toml::from_str(&read("questionnaires/sustainability-alliances/questionnaire.toml")).unwrap();
        let order: Vec<&str> =
            questionnaire["questions"].as_array().unwrap().iter().map(|q| q["code"].as_str().unwrap()).collect();
        for group in facts["groups"].as_array().unwrap().iter().chain([&facts["all"]]) {
            for skill in questionnaire["skills"].as_array().unwrap() {
                let evidence = skill["evidence"].as_table().unwrap().keys();
                let mut questions = evidence.map(|code| order.iter().position(|known| known == code).unwrap());
                let hides = questions.any(|q| cells(group, q).contains(&None));
                let id = skill["id"].as_str().unwrap();
                let spread = group["skills"].as_array().unwrap().iter().find(|s| s["id"] == id).unwrap();
                assert!(spread["range"].is_null() && spread["strip"].is_null());
                if hides {
                    assert!(spread["mean"].is_null() || spread["rounded_to"].is_number(), "{id} exact mean");
                    for key in ["sd", "median", "quartiles", "below_target"] {
                        assert!(spread[key].is_null(), "{id} {key}");
                    }
                }
            }
        }
    }
}
