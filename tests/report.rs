//! `report`, from the answers file to the page.

use std::process::Stdio;

use serde_json::Value;

use crate::fixture::{EXAMPLES, Run, read, wait, widest};

const NONE: [&str; 0] = [];

fn json(run: Run) -> Value {
    serde_json::from_slice(&run.arguments(["--format", "json"]).success().quiet().stdout).unwrap()
}

#[test]
fn reports_on_a_terminal_match_their_snapshots() {
    for example in EXAMPLES {
        let outcome = Run::report(example, NONE).success().quiet();
        assert!(widest(outcome.stdout()) <= 80, "{outcome}");
        insta::assert_snapshot!(format!("{example}-terminal"), outcome.stdout());
    }
}

/// One example is enough for Markdown: it has the same document as the terminal, where all are compared.
#[test]
fn a_report_in_markdown_matches_its_snapshot() {
    let outcome = Run::report("hesitant", ["-f", "markdown"]).success().quiet();
    insta::assert_snapshot!("hesitant-markdown", outcome.stdout());
}

/// One whole JSON report; those of the other examples are checked against the schema and their CSV.
#[test]
fn a_report_in_json_matches_its_snapshot() {
    let outcome = Run::report("hesitant", ["-f", "json"]).success().quiet();
    insta::assert_snapshot!("hesitant-json", outcome.stdout());
}

/// The CSV snapshots hold the numbers of every example; the JSON report must have the same ones.
#[test]
fn the_json_report_has_the_levels_of_the_csv() {
    for example in EXAMPLES {
        let report = json(Run::report(example, NONE));
        let csv = Run::report(example, ["-f", "csv"]).success().quiet();
        let skills = report["skills"].as_array().unwrap();
        let mut reader = csv::Reader::from_reader(csv.stdout().as_bytes());
        let headers = reader.headers().unwrap().clone();
        let column = |name: &str| headers.iter().position(|header| header == name).unwrap();
        let mut compared = 0;
        for row in reader.records().map(Result::unwrap) {
            let skill = skills.iter().find(|skill| skill["id"] == row[column("id")]);
            let Some(skill) = skill.filter(|_| &row[column("kind")] == "skill") else { continue };
            let level = skill["level"].as_f64().map(|level| format!("{level:.4}")).unwrap_or_default();
            assert_eq!(level, row[column("level")], "{example} {}", skill["id"]);
            compared += 1;
        }
        assert_eq!(compared, skills.len(), "{example}");
    }
}

#[test]
fn reports_in_csv_match_their_snapshots() {
    for example in EXAMPLES {
        let outcome = Run::report(example, ["-f", "csv"]).success().quiet();
        insta::assert_snapshot!(format!("{example}-csv"), outcome.stdout());
    }
}

#[test]
fn the_json_report_follows_its_schema() {
    let schema: Value = serde_json::from_str(&read("schema/report.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let quick = "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\nquick = true\n\
                 [answers]\nC1 = \"2\"\n";
    let blank = quick.replace("C1 = \"2\"\n", "");
    let runs = [
        Run::report("beginner", NONE),
        Run::report("consortium-member", NONE),
        Run::report("hesitant", NONE),
        Run::report("hesitant", ["--what-if", "S03=4", "--what-if", "C1=dk", "--what-if", "B4="]),
        Run::new(["report", "-", "--full"]).stdin(quick),
        Run::new(["report", "-", "--full"]).stdin(blank),
    ];
    for run in runs {
        let report = json(run);
        let faults: Vec<String> =
            validator.iter_errors(&report).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn answers_in_json_give_the_same_report_as_in_toml() {
    for example in EXAMPLES {
        let table: toml::Table = toml::from_str(&read(&format!("examples/{example}.toml"))).unwrap();
        let answers = crate::fixture::to_json(&toml::Value::Table(table)).to_string();
        let from_json = Run::new(["report", "answers.json", "--full"]).file("answers.json", answers).success();
        Run::report(example, NONE).success().stdout_is(from_json.stdout());
    }
}

#[test]
fn the_same_answers_give_the_same_bytes_in_any_locale() {
    for format in ["markdown", "json", "csv"] {
        let here = Run::report("hesitant", ["-f", format]).success();
        for locale in ["C", "de_DE.UTF-8", "tr_TR.ISO-8859-9"] {
            Run::report("hesitant", ["-f", format]).env("LC_ALL", locale).success().stdout_is(here.stdout());
        }
    }
}

#[test]
fn what_if_shows_levels_before_and_after() {
    let what_if = json(Run::report("consortium-member", ["--what-if", "S03=4", "--what-if", " b2 = DK "]));
    let what_if = &what_if["what_if"];
    let changes = what_if["changes"].as_array().unwrap();
    assert_eq!(changes[0]["question"], "S03");
    assert_eq!((&changes[0]["from"], &changes[0]["to"]), (&Value::from("2"), &Value::from("4")));
    assert_eq!((&changes[1]["from"], &changes[1]["to"]), (&Value::from("4"), &Value::from("dk")));
    let plain = json(Run::report("consortium-member", NONE));
    let answers = read("examples/consortium-member.toml").replace("S03 = \"2\"", "S03 = \"4\"");
    let supposed = json(Run::new(["report", "-"]).stdin(answers.replace("B2 = \"4\"", "B2 = \"dk\"")));
    for level in what_if["levels"].as_array().unwrap() {
        let of = |report: &Value| {
            let groups = ["capabilities", "skills"].map(|key| report[key].as_array().unwrap().clone()).concat();
            let found = groups.into_iter().chain([report["overall"].clone()]).find(|item| item["id"] == level["id"]);
            found.unwrap()["level"].clone()
        };
        assert_eq!((&level["before"], &level["after"]), (&of(&plain), &of(&supposed)), "{level}");
    }
    let terminal = Run::report("consortium-member", ["--what-if", "S03=4", "--what-if", "B2=na"]).success().quiet();
    assert!(widest(terminal.stdout()) <= 80);
    terminal
        .stdout_contains("What if")
        .stdout_contains("“not applicable” instead of 4")
        .stdout_contains("3.2   3.4    +0.2");
}

#[test]
fn what_if_can_leave_an_answer_open_and_say_that_nothing_changes() {
    Run::report("beginner", ["--what-if", "C1="]).success().stdout_contains("left open instead of 1");
    Run::report("beginner", ["--what-if", "C1=1"]).success().stdout_contains("No level would change.");
}

#[test]
fn what_if_refuses_what_it_cannot_suppose() {
    let cases: [(&[&str], &str); 7] = [
        (&["C9=3"], "there is no question “C9”"),
        (&["=3"], "there is no question “”"),
        (&["C1=5"], "answers are 1, 2, 3, 4, na (not applicable) and dk (don’t know)"),
        (&["C1"], "write the question’s code and the option’s, as in C1=3"),
        (&[""], "write the question’s code and the option’s, as in C1=3"),
        (&["C1=2", "c1=3"], "is given twice"),
        (&["C1=2", "C1=2"], "is given twice"),
    ];
    for (given, complaint) in cases {
        let arguments = given.iter().flat_map(|what_if| ["--what-if", what_if]);
        Run::report("beginner", arguments).status(2).no_result().stderr_contains(complaint);
    }
}

#[test]
fn the_profile_option_outranks_the_file_and_the_file_the_default() {
    let targets = |run: Run| json(run)["skills"][0]["target"].as_f64().unwrap();
    let close = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-12, "{found}");
    close(targets(Run::report("beginner", NONE)), 2.5);
    close(targets(Run::report("consortium-member", NONE)), 3.0);
    close(targets(Run::report("consortium-member", ["--profile", "LEADING"])), 4.0);
}

#[test]
fn a_target_of_ones_own_outranks_every_profile() {
    let report = json(Run::report("consortium-member", ["--profile", "proportionate"]));
    assert_eq!(report["skills"][4]["target"].as_f64(), Some(4.0));
    assert_eq!(report["profile"]["overridden"], serde_json::json!(["S05"]));
}

#[test]
fn an_unknown_profile_is_wrong_usage_and_the_known_ones_are_named() {
    Run::report("beginner", ["--profile", "heroic"])
        .status(2)
        .no_result()
        .stderr_contains("there is no target profile “heroic”")
        .stderr_contains("proportionate, established, leading");
}

#[test]
fn fail_under_ends_with_3_below_the_threshold_and_still_prints_the_report() {
    Run::report("beginner", ["--fail-under", "2.5"])
        .status(3)
        .stdout_contains("Gap report: Corner Bakery")
        .stderr_contains("is below 2.5");
    Run::report("beginner", ["--fail-under", "1"]).success().quiet();
    Run::report("beginner", ["--fail-under", "2.5", "--quiet"]).status(3).quiet();
}

#[test]
fn fail_under_lets_an_equal_level_pass() {
    let level = json(Run::report("beginner", NONE))["overall"]["level"].as_f64().unwrap();
    for (least, status) in [(level, 0), (level + 0.9e-9, 0), (level + 1e-8, 3), (level - 1e-8, 0)] {
        Run::report("beginner", ["--fail-under", &least.to_string()]).status(status);
    }
}

#[test]
fn fail_under_without_a_level_ends_with_3() {
    let blank = "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\n[answers]\n";
    Run::new(["report", "-", "--fail-under", "1"])
        .stdin(blank)
        .status(3)
        .stdout_contains("It is too early for a level of the whole")
        .stderr_contains("There is no overall level");
}

#[test]
fn fail_under_beyond_the_scale_is_wrong_usage() {
    for least in ["0", "0.999", "4.001", "-1", "NaN", "inf", "high", ""] {
        Run::report("beginner", ["--fail-under", least]).status(2).no_result().stderr_contains("--fail-under");
    }
}

#[test]
fn a_report_goes_to_a_file_whole_and_nothing_else_is_left_beside_it() {
    let on_screen = Run::report("beginner", NONE).success();
    let outcome = Run::report("beginner", ["-o", "report.txt"]).success().no_result().quiet();
    assert_eq!(outcome.file("report.txt"), on_screen.stdout());
    assert_eq!(outcome.names(), ["beginner.toml", "report.txt"]);
}

#[test]
fn an_existing_file_is_kept_without_force_and_replaced_with_it() {
    let kept = Run::report("beginner", ["-o", "report.txt"]).file("report.txt", "mine").status(1);
    assert_eq!(kept.file("report.txt"), "mine");
    let kept = kept.no_result().stderr_contains("“report.txt” is there already").stderr_contains("--force");
    assert_eq!(kept.names(), ["beginner.toml", "report.txt"]);
    let replaced = Run::report("beginner", ["-o", "report.txt", "--force"]).file("report.txt", "mine").success();
    assert!(replaced.file("report.txt").starts_with("Gap report: Corner Bakery"));
}

#[test]
fn a_failed_run_leaves_the_old_file_as_it_was_even_with_force() {
    let outcome = Run::new(["report", "answers.toml", "-o", "report.txt", "--force"])
        .file("answers.toml", "format = 1")
        .file("report.txt", "mine")
        .status(1);
    assert_eq!(outcome.file("report.txt"), "mine");
    assert_eq!(outcome.names(), ["answers.toml", "report.txt"]);
}

#[test]
fn answers_are_never_overwritten_by_their_own_report() {
    let outcome = Run::report("beginner", ["-o", "beginner.toml"]).status(2);
    assert_eq!(outcome.file("beginner.toml"), read("examples/beginner.toml"));
}

#[test]
fn a_folder_is_no_place_for_a_report() {
    Run::report("beginner", ["-o", "here"]).folder("here").status(1).stderr_contains("it is a folder");
    Run::report("beginner", ["-o", "gone/report.txt"]).status(1).stderr_contains("its folder does not exist");
    Run::report("beginner", ["-o", "beginner.toml/report.txt"]).status(1).stderr_contains("no folder");
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_followed() {
    let run = Run::report("beginner", ["-o", "link", "--force"]).file("real.txt", "mine");
    std::os::unix::fs::symlink("real.txt", run.path("link")).unwrap();
    let link = run.path("link");
    let outcome = run.run();
    assert!(link.is_symlink(), "{outcome}");
    assert!(outcome.file("real.txt").starts_with("Gap report"), "{outcome}");
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_gets_the_file_that_it_names() {
    let run = Run::report("beginner", ["-o", "link"]);
    std::os::unix::fs::symlink("real.txt", run.path("link")).unwrap();
    let link = run.path("link");
    let outcome = run.success();
    assert!(link.is_symlink(), "{outcome}");
    assert!(outcome.file("real.txt").starts_with("Gap report"), "{outcome}");
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let run = Run::report("beginner", ["-o", "report.txt", "--force"]).file("report.txt", "mine");
    let path = run.path("report.txt");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    let _outcome = run.success();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_written_to_directly() {
    let on_screen = Run::report("beginner", NONE).success();
    Run::report("beginner", ["-o", "/dev/stdout"]).success().quiet().stdout_is(on_screen.stdout());
    Run::report("beginner", ["-o", "/dev/null"]).success().quiet().no_result();
    Run::report("beginner", ["-o", "/dev/full"]).status(1).stderr_contains("the disk is full");
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_written_to_directly() {
    let run = Run::report("beginner", ["-o", "pipe"]);
    let path = run.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    let reader = std::thread::spawn(move || std::fs::read_to_string(path).unwrap());
    let _outcome = run.success().quiet();
    assert!(reader.join().unwrap().starts_with("Gap report: Corner Bakery"));
}

#[test]
fn a_hyphen_stands_for_standard_input_and_output() {
    let on_screen = Run::report("beginner", NONE).success();
    Run::new(["report", "-", "--full", "-o", "-"])
        .stdin(read("examples/beginner.toml"))
        .success()
        .stdout_is(on_screen.stdout());
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let commands: [&[&str]; 4] = [&[], &["-f", "json"], &["-f", "markdown"], &["--help"]];
    for arguments in commands {
        let run = Run::report("beginner", arguments);
        let mut command = run.command();
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut child = command.stdin(Stdio::null()).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        drop(command);
        assert_eq!(wait(&mut child, &[]), 0);
        assert_eq!(std::io::read_to_string(child.stderr.unwrap()).unwrap(), "");
    }
}

#[test]
fn colour_is_only_where_it_was_asked_for() {
    let escape = "\u{1b}[";
    Run::report("beginner", NONE).success().stdout_lacks(escape);
    Run::report("beginner", ["--color", "always"]).success().stdout_contains(escape);
    Run::report("beginner", NONE).env("CLICOLOR_FORCE", "1").success().stdout_contains(escape);
    Run::report("beginner", ["--color", "never"]).env("CLICOLOR_FORCE", "1").success().stdout_lacks(escape);
    Run::report("beginner", NONE).env("NO_COLOR", "1").success().stdout_lacks(escape);
    Run::report("beginner", ["--color", "always"]).env("NO_COLOR", "1").success().stdout_contains(escape);
    Run::report("beginner", ["--color", "always", "-f", "markdown"]).success().stdout_lacks(escape);
    let file = Run::report("beginner", ["-o", "report.txt"]).env("CLICOLOR_FORCE", "1").success();
    assert!(!file.file("report.txt").contains(escape));
}

#[test]
fn colour_does_not_change_the_text() {
    let plain = Run::report("hesitant", NONE).success();
    let painted = Run::report("hesitant", ["--color", "always"]).success();
    let mut bare = String::new();
    let mut rest = painted.stdout();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        bare.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    bare.push_str(rest);
    assert_eq!(bare, plain.stdout());
}

#[test]
fn a_terminal_without_unicode_gets_bars_in_ascii() {
    let outcome = Run::report("beginner", NONE).env("LC_ALL", "C").success().quiet();
    assert!(widest(outcome.stdout()) <= 80);
    let signs: String = outcome.stdout().chars().filter(|c| !c.is_ascii() && !c.is_alphabetic()).collect();
    assert_eq!(signs, "", "{outcome}");
    outcome.stdout_contains("##===.....");
}

#[test]
fn a_report_for_nobody_in_particular_still_reads_well() {
    let answers = read("examples/beginner.toml");
    let answers: Vec<&str> = answers
        .lines()
        .filter(|line| !["respondent", "organisation", "date"].iter().any(|key| line.starts_with(key)))
        .collect();
    let outcome = Run::new(["report", "-", "--full"]).stdin(answers.join("\n")).success().quiet();
    outcome.stdout_contains("Gap report\n══════════").stdout_contains("You stand at level 1.5 of 4, “Ad hoc”.");
}

#[test]
fn the_short_form_marks_its_levels_as_inferred() {
    let quick = "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\nquick = true\n\
                 [answers]\nC1 = \"2\"\nC3 = \"1\"\nB2 = \"3\"\nD1 = \"2\"\nB3 = \"1\"\nB4 = \"na\"\n";
    let outcome = Run::new(["report", "-", "--full"]).stdin(quick).success().quiet();
    assert!(widest(outcome.stdout()) <= 80);
    insta::assert_snapshot!("quick-terminal", outcome.stdout());
}

#[test]
fn a_report_without_any_answer_says_so() {
    let blank = "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\n[answers]\n";
    let outcome = Run::new(["report", "-", "--full"]).stdin(blank).success().quiet();
    assert!(widest(outcome.stdout()) <= 80);
    insta::assert_snapshot!("blank-terminal", outcome.stdout());
}

#[test]
fn very_long_and_very_wide_names_stay_within_80_columns() {
    let long = ["Donaudampfschifffahrtsgesellschaft".repeat(9), "東京の小さな会社".repeat(20), "👩‍🌾 ".repeat(60)];
    for name in long {
        let answers = read("examples/hesitant.toml").replace("Riverside Joinery", &name);
        let answers = answers.replace("Not sure what is meant.", &name);
        let outcome = Run::new(["report", "-", "--full"]).stdin(answers).success().quiet();
        assert!(widest(outcome.stdout()) <= 80, "{}: {outcome}", widest(outcome.stdout()));
    }
}

#[test]
fn csv_has_one_row_for_the_whole_and_for_each_part_and_piece_of_guidance() {
    let outcome = Run::report("hesitant", ["-f", "csv"]).success();
    let mut reader = csv::Reader::from_reader(outcome.stdout.as_slice());
    let width = reader.headers().unwrap().len();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let count = |kind: &str| rows.iter().filter(|row| &row[2] == kind).count();
    assert_eq!(["overall", "capability", "phase", "skill"].map(count), [1, 3, 4, 11]);
    assert_eq!(["step", "check", "task", "module", "indicator"].map(count), [5, 0, 9, 8, 8]);
    assert!(rows.iter().all(|row| row.len() == width));
    assert!(!outcome.stdout().contains('\r'));
}

#[test]
fn a_report_without_full_fits_on_two_screens_and_begins_with_what_to_do() {
    for example in ["beginner", "consortium-member", "hesitant"] {
        let name = format!("{example}.toml");
        for language in ["en", "it", "pl", "es", "ro", "lt"] {
            let run = Run::new(["report", &name, "--lang", language]).file(&name, read(&format!("examples/{name}")));
            let outcome = run.success().quiet();
            let lines: Vec<&str> = outcome.stdout().lines().collect();
            assert!(lines.len() <= 60 && widest(outcome.stdout()) <= 80, "{example} in {language}: {}", lines.len());
            // The first screen of 24 lines ends with the third step.
            let step = lines.iter().position(|line| line.starts_with("3.  "));
            assert!(step.is_some_and(|line| line < 24), "{example} in {language}: the third step stands at {step:?}");
            let outcome = outcome.stdout_contains("--full").stdout_lacks("ISBN");
            if language == "en" {
                insta::assert_snapshot!(format!("{example}-short"), outcome.stdout());
            }
        }
    }
}

#[test]
fn a_report_in_a_file_says_everything() {
    let text = read("examples/beginner.toml");
    let run = Run::new(["report", "a.toml", "-o", "report.txt"]).file("a.toml", text).success();
    let full = Run::report("beginner", NONE).success();
    assert_eq!(std::fs::read_to_string(run.path("report.txt")).unwrap(), full.stdout());
}
