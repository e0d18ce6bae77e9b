//! Where the answers live while they are given: one file, whole at every moment.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::civil::Date;

use super::terminal::undisturbed;
use crate::cli::output::AtomicFile;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, AnswersFile};
use crate::text::decode::{MAX_BYTES, decode};

/// Most drafts that are offered.
pub(super) const MOST_OFFERED: usize = 5;

const PREFIX: &str = "allyscope-";
const SUFFIX: &str = ".toml";

/// The file that holds the answers.
#[derive(Debug)]
pub(in crate::cli) struct Draft {
    path: PathBuf,
    /// What we know to be in it; nothing before it was first written.
    known: Option<String>,
    replace: bool,
}

/// Where an answer was saved.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Saved {
    /// In the draft's file.
    Here,
    /// In a new file, because someone else has changed this one.
    Beside(PathBuf),
}

impl Draft {
    /// A file that is not there yet. `replace` allows one to be there and to be replaced.
    pub(in crate::cli) fn fresh(path: PathBuf, replace: bool) -> Self {
        Self { path, known: None, replace }
    }

    /// The first free name for today, in `folder`.
    pub(in crate::cli) fn of_day(folder: &Path, day: Date) -> Self {
        Self::fresh(free(folder.join(format!("{PREFIX}{day}{SUFFIX}"))), false)
    }

    /// A file that holds `text`.
    pub(in crate::cli) fn resumed(path: PathBuf, text: String) -> Self {
        Self { path, known: Some(text), replace: false }
    }

    /// The file's name.
    pub(in crate::cli) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file is there.
    pub(super) fn is_written(&self) -> bool {
        self.known.is_some()
    }

    /// Whether saving can work, without changing anything.
    pub(in crate::cli) fn probe(&self) -> io::Result<()> {
        match fs::metadata(&self.path) {
            Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(found) if found.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
            _ => {}
        }
        AtomicFile::create(&self.path, true).map(drop)
    }

    /// Replaces what the file holds. What someone else has put there is left alone.
    pub(super) fn save(&mut self, text: &str) -> io::Result<Saved> {
        let _hold = undisturbed();
        match &self.known {
            Some(known) if self.holds(known)? => AtomicFile::create(&self.path, true)?.finish(text.as_bytes())?,
            None if self.replace => AtomicFile::create(&self.path, true)?.finish(text.as_bytes())?,
            _ => return self.save_to_free_name(text),
        }
        self.known = Some(text.to_owned());
        Ok(Saved::Here)
    }

    fn holds(&self, known: &str) -> io::Result<bool> {
        match fs::read(&self.path) {
            Ok(bytes) => Ok(decode(&bytes).is_ok_and(|text| text == known)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn save_to_free_name(&mut self, text: &str) -> io::Result<Saved> {
        let mut path = self.path.clone();
        loop {
            match AtomicFile::create(&path, false)?.finish(text.as_bytes()) {
                Ok(()) => break,
                // Another process may take the name between looking and writing.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => path = free(path),
                Err(error) => return Err(error),
            }
        }
        self.known = Some(text.to_owned());
        let before = std::mem::replace(&mut self.path, path);
        Ok(if before == self.path { Saved::Here } else { Saved::Beside(before) })
    }
}

/// `path`, or the first of `-2`, `-3` … that nothing has yet.
pub(in crate::cli) fn free(path: PathBuf) -> PathBuf {
    let is_free = |path: &PathBuf| fs::symlink_metadata(path).is_err();
    if is_free(&path) {
        return path;
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let extension = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let numbered = |n: u32| path.with_file_name(format!("{stem}-{n}{extension}"));
    (2..=u32::MAX).map(numbered).find(is_free).unwrap_or(path)
}

/// An unfinished interview.
#[derive(Debug)]
pub(in crate::cli) struct Found {
    pub path: PathBuf,
    pub text: String,
    pub answers: Answers,
    changed: SystemTime,
}

/// Unfinished interviews in `folder`, the newest first. What cannot be read is none.
pub(in crate::cli) fn find(folder: &Path, questionnaire: &Questionnaire) -> Vec<Found> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<Found> = entries.filter_map(|entry| read(&entry, questionnaire)).collect();
    found.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| b.path.cmp(&a.path)));
    found.truncate(MOST_OFFERED);
    found
}

fn read(entry: &fs::DirEntry, questionnaire: &Questionnaire) -> Option<Found> {
    let name = entry.file_name().into_string().ok()?;
    if !(name.starts_with(PREFIX) && name.ends_with(SUFFIX)) {
        return None;
    }
    let metadata = fs::metadata(entry.path()).ok()?;
    if !metadata.is_file() || metadata.len() > MAX_BYTES {
        return None;
    }
    let text = decode(&fs::read(entry.path()).ok()?).ok()?;
    let answers = AnswersFile::parse(&text).check(questionnaire).answers?;
    answers.first_unanswered()?;
    // The name alone, as people would type it; folders are given as "." here.
    let path = entry.path();
    let path = path.strip_prefix(".").map(Path::to_owned).unwrap_or(path);
    Some(Found { path, text, answers, changed: metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH) })
}
