//! Tables that could be read wrongly: what is no row, no name and no answer is not taken for one.

use crate::fixture::Run;

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
        compared.success().stdout_contains("\"matched\": 0").stderr_contains("begin again in each file");
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
