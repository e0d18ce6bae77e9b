//! All integration tests in one binary, which links faster than one binary per file.

mod architecture;
mod attacks;
mod batch;
mod code;
mod cohort;
mod compare;
mod context;
mod durable;
mod encodings;
mod exports;
mod firms;
mod fixture;
mod form;
mod form_limesurvey;
mod headers;
mod help;
mod hostile;
mod input;
mod languages;
mod numbers;
mod one;
mod page;
mod page_cohort;
mod page_templates;
mod plan;
mod properties;
mod questionnaire;
mod readme;
mod report;
mod score;
mod scoring;
mod sql;
mod statistics;
mod terminal;
mod twice;
mod unclear;
mod words;
mod workbook;

/// A test file that `mod` forgets would never run.
#[test]
fn every_test_file_is_a_module_here() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let modules = include_str!("main.rs");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("main.rs") {
            let module = format!("mod {};", path.file_stem().unwrap().to_str().unwrap());
            assert!(modules.lines().any(|line| line == module), "{module} is missing in tests/main.rs");
        }
    }
}
