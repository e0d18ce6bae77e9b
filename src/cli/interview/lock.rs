//! Keeps two interviews from writing to one file. The lock is on a file beside it, as saving replaces the file itself;
//! the system gives the lock back however the interview ends.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::paths::folder_of;
use crate::cli::temporary::{Leftover, Registered};

/// A lock on an answers file.
#[derive(Debug)]
pub(super) struct FileLock {
    path: PathBuf,
    _file: Option<File>,
    _registered: Registered,
}

impl FileLock {
    /// Locks the answers file `path`; `None` if another interview has it. Where nothing can be locked, such as on some
    /// network drives, the interview goes on without.
    pub(super) fn acquire(path: &Path) -> Option<Self> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let path = folder_of(path).join(format!(".{name}.lock"));
        let file = lock(&path).ok()?;
        let registered = Registered::new(Leftover::File(path.clone()));
        Some(Self { path, _file: file, _registered: registered })
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Opens and locks a file; no file where there are no locks.
///
/// # Errors
///
/// Another process has it.
#[cfg(unix)]
fn lock(path: &Path) -> io::Result<Option<File>> {
    use std::os::unix::fs::MetadataExt as _;

    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;

    loop {
        let Ok(file) = File::options().create(true).truncate(false).write(true).open(path) else { return Ok(None) };
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(Errno::WOULDBLOCK) => return Err(Errno::WOULDBLOCK.into()),
            Err(_) => return Ok(None),
        }
        // The other interview removes the file when it ends, perhaps just now.
        let inode = |found: io::Result<std::fs::Metadata>| found.ok().map(|found| (found.dev(), found.ino()));
        if inode(file.metadata()) == inode(std::fs::metadata(path)) {
            return Ok(Some(file));
        }
    }
}

/// Opens a file that nobody else can open meanwhile.
#[cfg(windows)]
fn lock(path: &Path) -> io::Result<Option<File>> {
    use std::os::windows::fs::OpenOptionsExt as _;

    const SHARING_VIOLATION: i32 = 32;
    match File::options().create(true).truncate(false).write(true).share_mode(0).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.raw_os_error() == Some(SHARING_VIOLATION) => Err(error),
        Err(_) => Ok(None),
    }
}

#[cfg(not(any(unix, windows)))]
fn lock(_path: &Path) -> io::Result<Option<File>> {
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::FileLock;

    #[test]
    fn a_file_is_locked_once_until_its_lock_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.toml");
        let lock = FileLock::acquire(&path).unwrap();
        assert!(FileLock::acquire(&path).is_none());
        assert!(FileLock::acquire(&folder.path().join("other.toml")).is_some());
        drop(lock);
        assert!(FileLock::acquire(&path).is_some());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "something is left behind");
    }
}
