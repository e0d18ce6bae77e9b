//! What the README shows is what happens.

use std::path::Path;

use crate::fixture::{read, root};

#[test]
fn commands_of_the_readme_print_what_it_shows() {
    trycmd::TestCases::new().env("LC_ALL", "C.UTF-8").case("README.md").run();
}

/// The two commands that do all set-up: one is a command that the README shows the output of in the same
/// words, the other is the one that runs this test, and the one that the checks call.
#[test]
fn the_two_commands_of_the_set_up_are_real() {
    let readme = read("README.md");
    let run = readme.split("cargo run --release -- ").nth(1).and_then(|rest| rest.lines().next()).unwrap();
    let (command, example) = run.split_once(' ').unwrap();
    assert_eq!(command, "report");
    assert!(Path::new(root()).join(example).is_file(), "{example}");
    let example = root().join(example).display().to_string();
    crate::fixture::Run::new(["report", &example]).success().stdout_contains("Where you stand");
    let test = "cargo test";
    assert!(readme.contains(&format!("```sh\n{test}\n```")));
    assert!(read(".ci/run").lines().any(|line| line.starts_with(test)));
}
