//! `plan`: a plan is made, kept, put into a calendar and compared with later answers.

use crate::fixture::{LANGUAGES, Run, root};

fn example(name: &str) -> String {
    std::fs::read_to_string(root().join("examples").join(name)).unwrap()
}

/// The plan for the beginner, with these options.
fn planned(options: &[&str]) -> String {
    let run = Run::new(["plan", "a.toml"]).arguments(options.iter().copied()).file("a.toml", example("beginner.toml"));
    let outcome = run.status(0).stderr_contains("plan.toml: 3 steps");
    std::fs::read_to_string(outcome.path("plan.toml")).unwrap()
}

fn value<'p>(plan: &'p str, key: &str) -> Vec<&'p str> {
    let is = |line: &&'p str| line.split(" = ").next() == Some(key);
    plan.lines().filter(is).map(|line| line.split_once(" = ").unwrap().1.trim_matches('"')).collect()
}

#[test]
fn a_plan_has_the_first_steps_with_owners_and_dates() {
    let plan = planned(&["--owner", "Rosa", "--owner", "2=Marta", "--due", "3=2027-01-31"]);
    assert_eq!(value(&plan, "question"), ["C1", "B3", "C3"]);
    assert_eq!(value(&plan, "owner"), ["Rosa", "Marta", "Rosa"]);
    assert_eq!(value(&plan, "due")[2], "2027-01-31");
    assert_eq!(value(&plan, "status"), ["open"; 3]);
    assert!(value(&plan, "started")[0] < value(&plan, "due")[0], "{plan}");
    assert!(value(&plan, "due")[0] < value(&plan, "due")[1], "one step after the other: {plan}");
    assert!(value(&plan, "due")[1] < value(&plan, "review")[0], "{plan}");
}

#[test]
fn marking_a_step_changes_nothing_else_in_the_file() {
    let plan = format!("# Ours.\n{}", planned(&["--owner", "Rosa"]));
    for (command, status) in [("done", "done"), ("drop", "dropped"), ("reopen", "open")] {
        let run = Run::new(["plan", command, "2"]).file("plan.toml", &plan);
        let outcome = run.status(0).stderr_contains("step 2 is");
        let after = std::fs::read_to_string(outcome.path("plan.toml")).unwrap();
        let mut seen = 0;
        let expected: String = plan
            .split_inclusive('\n')
            .map(|line| {
                seen += usize::from(line.starts_with("status"));
                if seen == 2 && line.starts_with("status") {
                    format!("status = \"{status}\"\n")
                } else {
                    line.to_owned()
                }
            })
            .collect();
        assert_eq!(after, expected, "{command}");
    }
    for number in ["0", "4"] {
        let outcome = Run::new(["plan", "done", number]).file("plan.toml", &plan).status(1);
        outcome.stderr_contains("its steps are 1 to 3");
    }
}

#[test]
fn later_answers_show_what_became_of_the_plan() {
    let plan = planned(&[]).replacen("\"open\"", "\"done\"", 1);
    let check = |answers: &str, plan: &str| {
        let run = Run::new(["plan", "check", "plan.toml", "b.toml", "--format", "markdown"]);
        run.file("plan.toml", plan).file("b.toml", answers).success().stdout().to_owned()
    };
    let later = check(&example("beginner-later.toml"), &plan);
    assert!(later.contains("3 of 3 answers moved up"), "{later}");
    assert!(later.contains("Done, and the answer moved up") && later.contains("Not marked as done"), "{later}");
    let same = check(&example("beginner.toml"), &plan);
    assert!(same.contains("0 of 3 answers moved up"), "{same}");
    assert!(same.contains("Done, but the answer is as before") && same.contains("Still open"), "{same}");
    let dropped = check(&example("beginner.toml"), &plan.replacen("\"open\"", "\"dropped\"", 1));
    assert!(dropped.contains("Dropped."), "{dropped}");
    let unanswered = example("beginner.toml").replace("B3 = \"1\"", "B3 = \"dk\"");
    assert!(check(&unanswered, &plan).contains("no answer this time"));
}

#[test]
fn open_steps_come_first_in_the_next_plan() {
    let previous = planned(&["--owner", "Rosa"]).replace("note", "").replacen("\"open\"", "\"done\"", 1);
    let run = Run::new(["plan", "a.toml", "--previous", "old.toml", "--output", "new.toml"]);
    let run = run.file("a.toml", example("beginner.toml")).file("old.toml", previous);
    let next = std::fs::read_to_string(run.status(0).path("new.toml")).unwrap();
    assert_eq!(value(&next, "question"), ["B3", "C3", "C1"]);
    assert_eq!(value(&next, "owner"), ["Rosa", "Rosa", ""]);
}

/// A calendar that is read in again must update its events.
#[test]
fn a_calendar_keeps_its_identifiers() {
    let plan = planned(&["--owner", "Rosa"]);
    let calendar = |plan: &str| {
        let run = Run::new(["plan", "show", "--format", "ics"]).file("plan.toml", plan);
        run.success().stdout().replace("\r\n ", "").replace('\r', "")
    };
    let uids = |calendar: &str| -> Vec<String> {
        calendar.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let first = calendar(&plan);
    assert_eq!(first.matches("BEGIN:VEVENT").count(), 4, "three steps and the day to answer again: {first}");
    assert!(first.contains("DTSTART;VALUE=DATE:") && first.contains("Who: Rosa"), "{first}");
    let moved = plan.replace(&format!("due = {}", value(&plan, "due")[0]), "due = 2027-02-03");
    let second = calendar(&moved.replacen("\"open\"", "\"done\"", 1));
    assert_eq!(uids(&first), uids(&second));
    assert!(second.contains("VALUE=DATE:20270203") && second.contains("SUMMARY:Done: "), "{second}");
    let mut distinct = uids(&first);
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), 4);
}

#[test]
fn a_plan_with_faults_is_refused_with_all_of_them() {
    let plan = planned(&[]);
    let wrong = plan.replacen("\"C1\"", "\"C9\"", 1).replacen("\"open\"", "\"opn\"", 1);
    let wrong = wrong.replace(&format!("due = {}", value(&plan, "due")[1]), "due = \"soon\"");
    let outcome = Run::new(["plan", "show"]).file("plan.toml", wrong).status(1);
    outcome.stderr_contains("“C9”").stderr_contains("“opn”").stderr_contains("“soon”");
    Run::new(["plan", "show"]).status(1).stderr_contains("plan.toml");
    let run = |options: &[&str]| {
        Run::new(["plan", "a.toml"]).arguments(options.iter().copied()).file("a.toml", example("beginner.toml"))
    };
    run(&["--owner", "7=Rosa"]).status(2).stderr_contains("names no step");
    run(&["--due", "soon"]).status(2).stderr_contains("no date");
    run(&[]).file("plan.toml", plan).status(1).stderr_contains("there already");
}

#[test]
fn hostile_text_in_a_plan_stays_text() {
    let plan = planned(&["--owner", "=cmd()\u{1b}[31m\r\nATTENDEE:x"]);
    for format in ["terminal", "markdown", "csv", "ics"] {
        let outcome = Run::new(["plan", "show", "--format", format]).file("plan.toml", &plan).success();
        let shown = outcome.stdout();
        assert!(!shown.contains('\u{1b}') && !shown.lines().any(|line| line.starts_with("ATTENDEE")), "{shown}");
        assert!(format != "csv" || shown.contains("'=cmd()"), "{shown}");
    }
}

#[test]
fn a_plan_is_shown_in_every_language() {
    let plan = planned(&["--owner", "Rosa"]);
    let mut shown: Vec<String> = LANGUAGES
        .iter()
        .map(|language| {
            let run = Run::new(["plan", "show", "--lang", language]).file("plan.toml", &plan);
            run.success().stdout().to_owned()
        })
        .collect();
    shown.sort();
    shown.dedup();
    assert_eq!(shown.len(), LANGUAGES.len());
}

#[cfg(unix)]
#[test]
fn a_plan_is_for_its_user_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let outcome = Run::new(["plan", "a.toml"]).file("a.toml", example("beginner.toml")).status(0);
    let mode = std::fs::metadata(outcome.path("plan.toml")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
