//! Help texts, the version, manual pages and completions.

use crate::fixture::{Run, widest};

const COMMANDS: [&[&str]; 25] = [
    &[],
    &["assess"],
    &["report"],
    &["cohort"],
    &["plan"],
    &["plan", "show"],
    &["plan", "done"],
    &["plan", "drop"],
    &["plan", "reopen"],
    &["plan", "check"],
    &["score"],
    &["compare"],
    &["code"],
    &["form"],
    &["questionnaire"],
    &["questionnaire", "list"],
    &["questionnaire", "show"],
    &["questionnaire", "check"],
    &["questionnaire", "translate"],
    &["questionnaire", "new"],
    &["questionnaire", "schema"],
    &["questionnaire", "sql"],
    &["completions"],
    &["man"],
    &["version"],
];

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];

#[test]
fn the_help_of_each_command_reads_as_accepted() {
    for command in COMMANDS {
        let outcome = Run::new(command).arguments(["--help"]).success().quiet();
        insta::assert_snapshot!([&["help"], command].concat().join("-"), outcome.stdout());
    }
}

#[test]
fn every_command_that_the_help_lists_has_a_help_of_its_own() {
    let listed = |command: &[&str]| {
        let help = Run::new(command).arguments(["--help"]).success();
        let commands = help.stdout().split("Commands:\n").nth(1).unwrap_or_default().to_owned();
        let commands = commands.lines().take_while(|line| !line.is_empty());
        commands.map(|line| line.split_whitespace().next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    for parent in [&[][..], &["plan"], &["questionnaire"]] {
        for name in listed(parent).into_iter().filter(|name| name != "help") {
            let whole = [parent, &[&*name]].concat();
            assert!(COMMANDS.contains(&whole.as_slice()), "{whole:?} is not among the commands here");
        }
    }
}

#[test]
fn the_short_help_is_a_summary() {
    let short = Run::new(["report", "-h"]).success().quiet();
    let long = Run::new(["report", "--help"]).success();
    assert!(short.stdout().lines().count() < long.stdout().lines().count());
    insta::assert_snapshot!("help-report-short", short.stdout());
}

#[test]
fn the_help_names_every_exit_code() {
    let outcome = Run::new(["--help"]).success();
    let help = outcome.stdout().split_whitespace().collect::<Vec<_>>().join(" ");
    for code in ["0 done", "1 bad input", "2 wrong usage", "3 below --fail-under", "130 interrupted"] {
        assert!(help.contains(code), "{code}: {help}");
    }
}

#[test]
fn without_a_command_and_a_terminal_the_help_is_shown_as_wrong_usage() {
    Run::new::<&str>([]).status(2).no_result().stderr_contains("Usage: allyscope").stderr_contains("Exit codes:");
}

#[test]
fn the_version_is_that_of_the_package() {
    // The first takes a short cut, the others go through the whole command line.
    for arguments in [&["--version"][..], &["-V"], &["--quiet", "--version"]] {
        Run::new(arguments).success().quiet().stdout_is(&format!("allyscope {}\n", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn an_unknown_command_or_option_is_wrong_usage_with_the_nearest_one() {
    Run::new(["raport"]).status(2).no_result().stderr_contains("'report'");
    Run::new(["report", "x", "--formt", "csv"]).status(2).no_result().stderr_contains("'--format'");
    Run::new(["report", "x", "--format", "docx"]).status(2).stderr_contains("terminal, markdown, json, csv");
    Run::new(["completions", "tcsh"]).status(2).stderr_contains("elvish");
}

/// What a shell is offered behind these words.
fn offered(words: &[&str]) -> Vec<String> {
    let words = [&["--", "allyscope"], words].concat();
    let outcome = Run::new(words).env("COMPLETE", "fish").file("own.toml", "").success().quiet();
    outcome.stdout().lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn completions_register_with_each_shell() {
    for shell in SHELLS {
        Run::new(["completions", shell]).success().quiet().stdout_contains("COMPLETE").stdout_contains("allyscope");
    }
}

#[test]
fn completions_know_every_command_and_the_values_that_only_the_program_knows() {
    let commands = offered(&[""]);
    for command in COMMANDS.iter().filter(|command| command.len() == 1) {
        assert!(commands.contains(&command[0].to_owned()), "{command:?} is not in {commands:?}");
    }
    for (words, expected) in [
        (&["report", "--lang", ""][..], "lt"),
        (&["report", "--profile", ""], "established"),
        (&["report", "--what-if", "C1"], "C1=3"),
        (&["score", "-q", ""], "sustainability-alliances"),
        (&["score", "-q", ""], "own.toml"),
        (&["report", ""], "own.toml"),
        (&["report", "--format", ""], "xlsx"),
        (&["questionnaire", "show", ""], "sustainability-alliances"),
    ] {
        let offered = offered(words);
        assert!(offered.contains(&expected.to_owned()), "{words:?} offers {offered:?}");
    }
}

#[test]
fn help_and_version_are_commands_too() {
    let expected = Run::new(["report", "--help"]).success();
    Run::new(["help", "report"]).success().quiet().stdout_is(expected.stdout());
    Run::new(["help"]).success().quiet().stdout_contains("Exit codes:");
    Run::new(["help", "raport"]).status(2).no_result().stderr_contains("raport");
    Run::new(["version"]).success().quiet().stdout_is(&format!("allyscope {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let outcome = Run::new(["man"]).success().quiet();
    for command in COMMANDS {
        let name = [&["allyscope"], command].concat().join("-");
        assert!(outcome.stdout().contains(&format!(".TH {name} ")), "no page {name}");
    }
}

#[test]
fn help_fits_the_screens_that_people_have() {
    for command in COMMANDS {
        let outcome = Run::new(command).arguments(["--help"]).success();
        assert!(widest(outcome.stdout()) <= 100, "{outcome}");
    }
}

#[test]
fn the_manual_in_a_folder_has_a_file_for_every_command() {
    let outcome = Run::new(["man", "pages"]).success().quiet().no_result();
    for command in COMMANDS {
        let name = [&["allyscope"], command].concat().join("-");
        assert!(outcome.file(&format!("pages/{name}.1")).contains(&format!(".TH {name} ")), "no page {name}");
    }
}

#[test]
fn the_format_follows_from_the_ending_of_the_output() {
    let report = |name: &str, format: &[&str]| {
        let outcome = Run::report("beginner", [&["-o", name], format].concat()).success().quiet();
        outcome.file(name)
    };
    for (ending, format) in [("json", "json"), ("md", "markdown"), ("HTML", "html"), ("csv", "csv"), ("x", "terminal")]
    {
        assert_eq!(report(&format!("out.{ending}"), &[]), report("out", &["--format", format]), "{ending}");
    }
    Run::report("beginner", ["-o", "out.html", "--format", "csv"])
        .status(2)
        .no_result()
        .stderr_contains("--format csv does not go with the ending of “out.html”")
        .stderr_contains("end the file’s name in .csv");
    Run::new(["form", "-o", "out.html", "--to", "xlsx"]).status(2).stderr_contains("--to xlsx does not go");
}
