//! Which file a path leads to.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What tells a file from all others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Identity {
    /// Device and number of a file that exists.
    #[cfg(unix)]
    Inode(u64, u64),
    /// The path without links; the file need not exist.
    Path(PathBuf),
}

impl Identity {
    /// The file that `path` leads to; none for streams, devices and folders.
    pub(super) fn of(path: &Path) -> Option<Self> {
        if path.as_os_str() == "-" {
            return None;
        }
        match std::fs::metadata(path) {
            Ok(found) if !found.is_file() => None,
            #[cfg(unix)]
            Ok(found) => {
                use std::os::unix::fs::MetadataExt as _;
                Some(Self::Inode(found.dev(), found.ino()))
            }
            #[cfg(not(unix))]
            Ok(_) => path.canonicalize().ok().map(Self::Path),
            Err(_) => Some(Self::Path(without_links(path))),
        }
    }
}

/// The file whose name has spaces and was given without quotes, so that its parts are arguments of their own.
pub(super) fn name_in_parts(arguments: &[OsString]) -> Option<String> {
    /// Most parts of a name.
    const MOST: usize = 12;
    let words: Vec<&str> = arguments.iter().map(|argument| argument.to_str().unwrap_or_default()).collect();
    (0..words.len()).find_map(|start| {
        let ends = start + 2..=words.len().min(start + MOST);
        let names = ends.rev().map(|end| words[start..end].join(" "));
        let is_whole = Path::new(words[start]).exists();
        names.into_iter().find(|name| !is_whole && Path::new(name).is_file())
    })
}

/// Where `path` leads: symbolic links are followed, one to a file that is not there yet too, and folders are resolved as
/// far as they exist.
pub(super) fn without_links(path: &Path) -> PathBuf {
    /// As many as Linux follows.
    const MOST_LINKS: usize = 40;
    let mut goal = path.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(real) = std::fs::canonicalize(&goal) {
            return real;
        }
        let Ok(target) = std::fs::read_link(&goal) else { break };
        goal = folder_of(&goal).join(target);
    }
    let mut missing = Vec::new();
    let mut folder = goal.as_path();
    while let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) {
        missing.push(name);
        folder = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        if let Ok(real) = folder.canonicalize() {
            return real.join(missing.iter().rev().collect::<PathBuf>());
        }
    }
    goal
}

/// The folder of a file.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_the_same_under_all_its_names_and_before_it_exists() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("a"), "").unwrap();
        std::fs::create_dir(at("sub")).unwrap();
        let same = |one: &str, other: &str| Identity::of(&at(one)) == Identity::of(&at(other));
        assert!(same("a", "sub/../a") && !same("a", "b") && same("b", "sub/../b") && same("no/b", "sub/../no/b"));
        assert_eq!(Identity::of(&at("sub")), None);
        #[cfg(unix)]
        {
            std::fs::hard_link(at("a"), at("hard")).unwrap();
            std::os::unix::fs::symlink("a", at("soft")).unwrap();
            std::os::unix::fs::symlink("b", at("early")).unwrap();
            assert!(same("a", "hard") && same("a", "soft") && same("b", "early"));
        }
    }
}
