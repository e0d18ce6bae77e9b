//! The examples of the README and the guide: their output, their commands and their links.

use std::path::{Path, PathBuf};

use crate::fixture::{read, root};

/// The README and the pages of the guide, as paths from the root of the project.
fn pages() -> Vec<String> {
    let mut pages = vec!["README.md".to_owned()];
    for entry in std::fs::read_dir(root().join("docs/guide")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if Path::new(&name).extension().is_some_and(|extension| extension == "md") {
            pages.push(format!("docs/guide/{name}"));
        }
    }
    pages.sort();
    pages
}

/// The code blocks of `page` whose opening fence ends in `info`.
fn blocks<'a>(page: &'a str, info: &str) -> Vec<&'a str> {
    let opening = format!("\n```{info}\n");
    page.split(&opening).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

/// Runs what stands in `console` blocks and compares the output. `TRYCMD=overwrite` writes the new output.
#[test]
fn commands_print_the_output_that_is_shown() {
    trycmd::TestCases::new().env("LC_ALL", "C.UTF-8").case("README.md").case("docs/guide/*.md");
}

/// Runs what stands in `sh` blocks, a page after the other, each in a folder of its own with the examples. Blocks
/// marked `sh no-run` need a terminal, Rust or another program.
#[cfg(unix)]
#[test]
fn commands_without_output_succeed() {
    let program = Path::new(env!("CARGO_BIN_EXE_allyscope")).parent().unwrap();
    let path = format!("{}:/usr/bin:/bin", program.display());
    for page in pages() {
        let folder = tempfile::TempDir::new().unwrap();
        std::os::unix::fs::symlink(root().join("examples"), folder.path().join("examples")).unwrap();
        for block in blocks(&read(&page), "sh") {
            let mut shell = std::process::Command::new("sh");
            shell.args(["-euc", block]).current_dir(folder.path()).env_clear();
            let output = shell.env("PATH", &path).env("LC_ALL", "C.UTF-8").output().unwrap();
            assert!(output.status.success(), "{page}:\n{block}{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

/// One set-up command shows a report, the other is the one that the checks run.
#[test]
fn the_two_set_up_commands_of_the_readme_exist() {
    let readme = read("README.md");
    let run = readme.split("cargo run -- ").nth(1).and_then(|rest| rest.lines().next()).unwrap();
    let (command, example) = run.split_once(' ').unwrap();
    assert_eq!(command, "report");
    let example = root().join(example).display().to_string();
    crate::fixture::Run::new(["report", &example]).success().stdout_contains("What to begin with");
    assert!(blocks(&readme, "sh no-run").contains(&"cargo test\n"));
    assert!(read(".ci/run").lines().any(|line| line.starts_with("cargo test")));
}

#[test]
fn the_guide_shows_the_same_screen_of_the_interview_as_the_readme() {
    let (readme, guide) = (read("README.md"), read("docs/guide/interview.md"));
    // The guide shows a question in plain lines, too.
    assert_eq!(blocks(&readme, "text")[0], blocks(&guide, "text")[0]);
}

/// mdBook leaves out a page that its table of contents does not name.
#[test]
fn the_table_of_contents_names_every_page() {
    let contents = read("docs/guide/SUMMARY.md");
    for page in pages().iter().filter_map(|page| page.strip_prefix("docs/guide/")) {
        assert!(page == "SUMMARY.md" || contents.contains(&format!("]({page})")), "{page}");
    }
}

/// Every relative link leads to a file, and with `#` to one of its headings.
#[test]
fn links_lead_somewhere() {
    let mut pages = pages();
    pages.extend(
        ["CONTRIBUTING.md", "docs/architecture.md", "docs/performance.md", "docs/templates.md"].map(String::from),
    );
    for page in pages {
        let text = read(&page);
        for link in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            if link.starts_with("https://") {
                continue;
            }
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target: PathBuf = root().join(&page).parent().unwrap().join(file);
            assert!(target.exists(), "{page}: {link}");
            if !heading.is_empty() {
                let text = std::fs::read_to_string(&target).unwrap();
                let headings = text.lines().filter(|line| line.starts_with('#'));
                let mut anchors =
                    headings.map(|line| line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-"));
                assert!(anchors.any(|anchor| anchor == heading), "{page}: {link}");
            }
        }
    }
}
