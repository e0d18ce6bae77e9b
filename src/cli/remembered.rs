//! Which files were answered: a list of their paths in the user's data folder, so that they are found again from any
//! folder. It holds nothing else. Where it cannot be read or written, the interview goes on without.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::output::{AtomicFile, Existing, Readers};

/// Most paths in the list; older ones are dropped.
const MOST: usize = 50;

/// The list, in the folder that the system has for this.
fn list() -> Option<PathBuf> {
    let from = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let data = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local/share")))
    };
    data.map(|folder| folder.join("allyscope").join("answered.txt"))
}

/// The paths in the list, the last one first. Their files need not be there any more.
pub(super) fn paths() -> Vec<PathBuf> {
    let text = list().and_then(|list| fs::read_to_string(list).ok()).unwrap_or_default();
    text.lines().map(PathBuf::from).filter(|path| path.is_absolute()).collect()
}

/// Puts `path` at the top of the list.
pub(super) fn remember(path: &Path) {
    // Errors change nothing for the interview.
    let _ = try_remember(path);
}

fn try_remember(path: &Path) -> io::Result<()> {
    let path = std::path::absolute(path)?;
    // A path of several lines, or one that is no text, is not remembered.
    let is_line = path.to_str().is_some_and(|path| !path.contains(['\n', '\r']));
    let Some(list) = list().filter(|_| is_line) else { return Ok(()) };
    let rest = paths().into_iter().filter(|other| *other != path && other.exists());
    let all = std::iter::once(path.clone()).chain(rest).take(MOST);
    let lines: Vec<String> = all.map(|path| path.display().to_string()).collect();
    let text = lines.join("\n") + "\n";
    fs::create_dir_all(list.parent().expect("the list is in a folder"))?;
    AtomicFile::create_for(&list, Existing::Replace, Readers::UserOnly)?.finish(text.as_bytes())
}

/// Removes the list. Returns whether it was there.
///
/// # Errors
///
/// Those of the system, with the file.
pub(super) fn forget() -> Result<bool, (PathBuf, io::Error)> {
    let Some(list) = list() else { return Ok(false) };
    match fs::remove_file(&list) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err((list, error)),
    }
}
