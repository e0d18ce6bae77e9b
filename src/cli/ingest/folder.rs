//! Which files are read: those that the arguments name, and those in folders.

use std::io;
use std::path::{Path, PathBuf};

use super::options::ReadOptions;
use super::texts::listed;
use crate::cli::error::CliError;
use crate::cli::ui::Ui;
use crate::message;
use crate::responses::identity::copy_of;

/// Endings of files that are read from a folder, also with `.gz` behind.
const ENDINGS: [&str; 9] = ["csv", "tsv", "txt", "json", "jsonl", "ndjson", "xlsx", "xml", "toml"];

/// What the files of a folder are ordered by: the name, with copies such as `answers (1).json` behind their original.
fn order(path: &Path) -> (PathBuf, u32, PathBuf) {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let (base, copy) = copy_of(&stem);
    let mut name = base.to_owned();
    if let Some(ending) = path.extension() {
        name = format!("{name}.{}", ending.to_string_lossy());
    }
    (path.with_file_name(name), copy, path.to_owned())
}

/// All files that the arguments name; those of a folder in the order of their names.
pub(super) fn list(options: &ReadOptions, ui: &Ui) -> Result<Vec<PathBuf>, CliError> {
    let mut files = Vec::new();
    // What the run writes into a folder that it reads is no input.
    let others = [&options.reading.rejects, &options.reading.map].into_iter().flatten();
    let written: Vec<PathBuf> =
        options.written.iter().chain(others).filter_map(|path| path.canonicalize().ok()).collect();
    for path in &options.responses {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|error| CliError::reading(path, error))?;
        let mut names: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
        names.sort_by_cached_key(|path| order(path));
        let before = files.len();
        let mut passed_over = Vec::new();
        for file in names {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if name.starts_with(['.', '~']) || file.canonicalize().is_ok_and(|file| written.contains(&file)) {
                continue;
            }
            let lower = name.to_ascii_lowercase();
            let ending = lower.trim_end_matches(".gz").rsplit_once('.').map(|(_, ending)| ending.to_owned());
            if file.is_file() && ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())) {
                files.push(file);
            } else {
                passed_over.push(name);
            }
        }
        let folder = path.display().to_string();
        if files.len() == before {
            return Err(CliError::Input(message!("score-empty-folder", path = folder)));
        }
        if !passed_over.is_empty() {
            let (count, names) = (passed_over.len(), listed(&passed_over, &ui.messages));
            ui.info(&message!("score-passed-over", path = folder, count = count, names = names));
        }
    }
    Ok(files)
}
