//! `questionnaire sql`: what the statement says, and what is refused. `tests/sql/run` runs statements on real engines.

use crate::fixture::{LANGUAGES, Outcome, Run, read};

const DIALECTS: [&str; 4] = ["duckdb", "postgres", "spark", "sqlite"];

fn sql<'a>(dialect: &'a str, more: impl IntoIterator<Item = &'a str>) -> Run {
    Run::new(["questionnaire", "sql", "--dialect", dialect]).arguments(more)
}

/// Refused as wrong usage, with this sentence.
fn refused(run: Run, sentence: &str) -> Outcome {
    run.status(2).no_result().stderr_contains(sentence)
}

#[test]
fn the_statement_of_the_built_in_questionnaire_reads_as_accepted() {
    insta::assert_snapshot!("statement", sql("duckdb", []).success().quiet().stdout());
}

#[test]
fn names_stay_in_their_quotes() {
    let name = "a\"b`c'; DROP TABLE d; --";
    for dialect in ["duckdb", "postgres", "sqlite"] {
        sql(dialect, ["--table", name, "--columns", name])
            .success()
            .stdout_contains("  FROM \"a\"\"b`c'; DROP TABLE d; --\" AS answers")
            .stdout_contains("    answers.\"a\"\"b`c'; DROP TABLE d; --\" AS \"a\"\"b`c'; DROP TABLE d; --\",\n");
    }
    sql("spark", ["--table", name]).success().stdout_contains("  FROM `a\"b``c'; DROP TABLE d; --` AS answers");
}

#[test]
fn dots_separate_schema_and_table() {
    sql("postgres", ["--table", "survey.autumn 2026"]).success().stdout_contains("FROM \"survey\".\"autumn 2026\" AS");
}

#[test]
fn columns_to_keep_come_first_and_may_be_none() {
    let result = |run: Run| run.success().stdout().split_once("\nSELECT\n").unwrap().1.to_owned();
    assert!(result(sql("duckdb", ["--columns", "id,country"])).starts_with("  \"id\",\n  \"country\",\n  floor(("));
    assert!(result(sql("duckdb", ["--columns", ""])).starts_with("  floor((\"S01\" "));
}

#[test]
fn no_statement_ends_in_a_semicolon_so_that_it_can_stand_in_another() {
    for dialect in DIALECTS {
        let outcome = sql(dialect, ["--wide", "--quick", "--profile", "leading"]).success().quiet();
        assert!(!outcome.stdout().contains(';') && outcome.stdout().ends_with("\nFROM overall_levels\n"), "{dialect}");
    }
}

#[test]
fn names_that_the_statement_needs_itself_are_refused() {
    for columns in ["s01", "Overall", "rejected", "q_C1_score", "S01_gap", "id,id"] {
        refused(sql("duckdb", ["--columns", columns]), "the statement needs the name");
    }
    refused(sql("sqlite", ["--table", "Skill_Levels"]), "the statement needs the name “Skill_Levels”");
    sql("sqlite", ["--table", "main.skill_levels"]).success();
    // The question C1 is a column of the table, and no skill is called so.
    sql("duckdb", ["--columns", "C1"]).success();
}

#[test]
fn names_that_an_engine_cannot_have_are_refused() {
    for table in ["", "a..b", "a\nb"] {
        refused(sql("duckdb", ["--table", table]), "DuckDB cannot have a table or column called");
    }
    refused(sql("spark", ["--table", "${env:HOME}"]), "Spark cannot have");
    let long = "a".repeat(64);
    refused(sql("postgres", ["--columns", &long]), "PostgreSQL cuts names after 63 bytes");
    sql("duckdb", ["--columns", &long]).success();
}

#[test]
fn geometric_means_are_refused_where_the_engine_may_have_no_logarithms() {
    let geometric = read("tests/reference/geometric.toml");
    for dialect in DIALECTS {
        let run = sql(dialect, ["-q", "geometric.toml"]).file("geometric.toml", &geometric);
        if dialect == "sqlite" {
            refused(run, "SQLite has logarithms only if it was built with them");
        } else {
            run.success().stdout_contains("exp((COALESCE(ln(");
        }
    }
    for language in LANGUAGES {
        let run = sql("sqlite", ["-q", "geometric.toml", "--lang", language]).file("geometric.toml", &geometric);
        refused(run, "SQLite").stderr_contains("allyscope score");
    }
}

#[test]
fn unknown_profiles_and_missing_short_forms_are_refused() {
    refused(sql("duckdb", ["--profile", "none"]), "proportionate");
    let questionnaire = read("tests/reference/minimum.toml").replace("quick = true", "");
    refused(sql("duckdb", ["-q", "own.toml", "--quick"]).file("own.toml", questionnaire), "no short form");
}
