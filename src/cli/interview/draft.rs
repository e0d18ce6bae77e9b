//! The answers file that an interview saves into, which is complete at every moment.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::lock::FileLock;
use super::terminal::defer_signals;
use crate::cli::output::{AtomicFile, Existing, Readers};
use crate::cli::paths::folder_of;
use crate::cli::temporary;
use crate::text::decode::decode;

const PREFIX: &str = "allyscope-";
const SUFFIX: &str = ".toml";

/// The file that the answers of an interview are saved in.
#[derive(Debug)]
pub(in crate::cli) struct Draft {
    path: PathBuf,
    /// The contents as last read or written; none before the file was first written.
    known: Option<String>,
    /// Whether a file that is already there may be replaced.
    replace: bool,
    lock: Option<FileLock>,
}

/// Where the answers were saved.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Saved {
    /// In the file of the draft.
    InPlace,
    /// In a new file, because another program has changed this one.
    UnderNewName(PathBuf),
}

impl Draft {
    /// A file that does not exist yet, unless `replace` allows it to be replaced.
    pub(in crate::cli) fn new(path: PathBuf, replace: bool) -> Self {
        Self { path, known: None, replace, lock: None }
    }

    /// A new file in the current folder, such as `allyscope-2026-11-28.toml`, with a name that no other interview has.
    pub(in crate::cli) fn for_date(date: Date) -> Self {
        let mut draft = Self::new(name_for_date(date), false);
        for number in 2.. {
            // Another interview may have the name, and not have written its file yet.
            if draft.lock() {
                break;
            }
            draft.path = free_name(PathBuf::from(format!("{PREFIX}{date}-{number}{SUFFIX}")));
        }
        draft
    }

    /// A file that contains `text`.
    pub(in crate::cli) fn existing(path: PathBuf, text: String) -> Self {
        Self { path, known: Some(text), replace: false, lock: None }
    }

    /// The file's name.
    pub(in crate::cli) fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file was written.
    pub(super) fn is_written(&self) -> bool {
        self.known.is_some()
    }

    /// Whether the folder of the file is no longer there.
    pub(super) fn folder_is_gone(&self) -> bool {
        !folder_of(&self.path).is_dir() || std::env::current_dir().is_err()
    }

    /// Whether the file was written and is no longer there.
    pub(super) fn is_gone(&self) -> bool {
        self.is_written() && !self.path.exists()
    }

    /// Keeps other interviews from writing to this file; false if another one does.
    pub(in crate::cli) fn lock(&mut self) -> bool {
        if self.lock.is_none() {
            self.lock = FileLock::acquire(&self.path);
        }
        self.lock.is_some()
    }

    /// Checks that the file can be written, without changing anything.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub(in crate::cli) fn check_writable(&self) -> io::Result<()> {
        match fs::metadata(&self.path) {
            Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(found) if found.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
            _ => {}
        }
        temporary::sweep(folder_of(&self.path));
        AtomicFile::create(&self.path, Existing::Replace).map(drop)
    }

    /// Replaces the contents. A file that another program has changed is kept, and a new one is written beside it.
    pub(super) fn save(&mut self, text: &str) -> io::Result<Saved> {
        let _deferred = defer_signals();
        match &self.known {
            Some(known) if !self.contains(known)? => return self.save_under_new_name(text),
            None if !self.replace => return self.save_under_new_name(text),
            _ => {}
        }
        if self.known.is_none() {
            self.back_up()?;
        }
        let saved = AtomicFile::create_for(&self.path, Existing::Replace, Readers::UserOnly)?.finish(text.as_bytes());
        // The file can be in its place although its folder failed to reach the disk.
        if saved.is_ok() || self.contains(text).is_ok_and(|is_there| is_there) {
            self.known = Some(text.to_owned());
        }
        saved.map(|()| Saved::InPlace)
    }

    /// Keeps what is there, which is about to be replaced, under a name that ends in `.bak`.
    fn back_up(&self) -> io::Result<()> {
        let bytes = match fs::read(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            read => read?,
        };
        let mut name = self.path.clone().into_os_string();
        name.push(".bak");
        AtomicFile::create_for(Path::new(&name), Existing::Replace, Readers::UserOnly)?.finish(&bytes)
    }

    fn contains(&self, known: &str) -> io::Result<bool> {
        match fs::read(&self.path) {
            Ok(bytes) => Ok(decode(&bytes).is_ok_and(|text| text == known)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn save_under_new_name(&mut self, text: &str) -> io::Result<Saved> {
        let mut path = self.path.clone();
        loop {
            match AtomicFile::create_for(&path, Existing::Keep, Readers::UserOnly)?.finish(text.as_bytes()) {
                Ok(()) => break,
                // Another process can take the name between the check and the rename.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => path = free_name(path),
                Err(error) => return Err(error),
            }
        }
        self.known = Some(text.to_owned());
        let before = std::mem::replace(&mut self.path, path);
        if before != self.path {
            self.lock = FileLock::acquire(&self.path);
        }
        Ok(if before == self.path { Saved::InPlace } else { Saved::UnderNewName(before) })
    }
}

/// The name of a new answers file in the current folder, such as `allyscope-2026-11-28.toml`.
pub(in crate::cli) fn name_for_date(date: Date) -> PathBuf {
    free_name(PathBuf::from(format!("{PREFIX}{date}{SUFFIX}")))
}

/// `path`, or the first of `-2`, `-3` … that does not exist.
pub(in crate::cli) fn free_name(path: PathBuf) -> PathBuf {
    let is_free = |path: &PathBuf| fs::symlink_metadata(path).is_err();
    if is_free(&path) {
        return path;
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let extension = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let numbered = |n: u32| path.with_file_name(format!("{stem}-{n}{extension}"));
    (2..=u32::MAX).map(numbered).find(is_free).unwrap_or(path)
}
