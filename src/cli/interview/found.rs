//! Answers files that are there already: in a folder, and those that were answered elsewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::cli::paths::Identity;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, AnswersFile};
use crate::text::decode::{MAX_BYTES, decode};

/// Most files that are read to find answers in them, the newest first.
const MOST_READ: usize = 200;

/// An answers file.
#[derive(Debug)]
pub(in crate::cli) struct FoundAnswers {
    /// The file's name, as a user would type it.
    pub path: PathBuf,
    /// The answers.
    pub answers: Answers,
}

impl FoundAnswers {
    /// Whether questions are open.
    pub(in crate::cli) fn is_draft(&self) -> bool {
        self.answers.first_unanswered().is_some()
    }
}

/// The answers to `questionnaire` in the files of `folder` and in those of `elsewhere`, whatever their names, the most
/// recently changed first. What cannot be read is left out.
pub(in crate::cli) fn find(folder: &Path, elsewhere: &[PathBuf], questionnaire: &Questionnaire) -> Vec<FoundAnswers> {
    let here = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_answers = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml" || ending == "json");
    let mut found: Vec<(SystemTime, PathBuf)> = here
        .filter(is_answers)
        .chain(elsewhere.iter().cloned())
        .filter_map(|path| {
            let metadata = fs::metadata(&path).ok()?;
            let is_small_file = metadata.is_file() && metadata.len() <= MAX_BYTES;
            is_small_file.then(|| (metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH), path))
        })
        .collect();
    found.sort_by(|a, b| b.cmp(a));
    let mut known = Vec::new();
    found.retain(|(_, path)| {
        let file = Identity::of(path);
        let is_new = !known.contains(&file);
        known.push(file);
        is_new
    });
    found.into_iter().take(MOST_READ).filter_map(|(_, path)| read(&path, questionnaire)).collect()
}

fn read(path: &Path, questionnaire: &Questionnaire) -> Option<FoundAnswers> {
    let text = decode(&fs::read(path).ok()?).ok()?;
    let answers = AnswersFile::parse(&text).check(questionnaire).answers?;
    // The current folder is given as ".".
    Some(FoundAnswers { path: path.strip_prefix(".").unwrap_or(path).to_owned(), answers })
}
