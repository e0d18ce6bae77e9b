//! Files that get a name only when they are whole.
//!
//! Nothing of them is left behind, whatever ends the run, and on ext4 a name that is given once takes less time than
//! one that is given and changed. Linux knows such files, on most of its file systems.

use std::fs::File;
use std::io::{self, Write};
use std::os::fd::AsRawFd as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open, openat};
use rustix::io::Errno;

/// A folder for them.
#[derive(Debug)]
pub(super) struct Files {
    folder: File,
    /// Whether the file system and the machine know such files, as far as that has shown.
    are_known: AtomicBool,
}

impl Files {
    /// In the folder at `path`.
    ///
    /// # Errors
    ///
    /// A folder that is not there.
    pub(super) fn new(path: &Path) -> io::Result<Self> {
        let folder = open(path, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
        Ok(Self { folder: folder.into(), are_known: AtomicBool::new(true) })
    }

    /// Writes `bytes` to the file `name`. False where such files are not known.
    ///
    /// # Errors
    ///
    /// A file that is there already; what the system says.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> io::Result<bool> {
        if !self.are_known.load(Ordering::Relaxed) {
            return Ok(false);
        }
        let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
        let mut file = match openat(&self.folder, ".", flags, Mode::from_raw_mode(0o666)) {
            Ok(file) => File::from(file),
            Err(Errno::OPNOTSUPP | Errno::ISDIR | Errno::NOENT | Errno::INVAL) => return Ok(self.are_unknown()),
            Err(error) => return Err(error.into()),
        };
        file.write_all(bytes)?;
        match self.name(&file, name) {
            Ok(()) => Ok(true),
            Err(Errno::EXIST) => Err(Errno::EXIST.into()),
            Err(_) => Ok(self.are_unknown()),
        }
    }

    fn name(&self, file: &File, name: &str) -> Result<(), Errno> {
        match linkat(file, "", &self.folder, name, AtFlags::EMPTY_PATH) {
            // Before Linux 6.10 for administrators only; others go by way of the list of open files.
            Err(Errno::NOENT) => {
                let itself = format!("/proc/self/fd/{}", file.as_raw_fd());
                linkat(CWD, &itself, &self.folder, name, AtFlags::SYMLINK_FOLLOW)
            }
            named => named,
        }
    }

    fn are_unknown(&self) -> bool {
        self.are_known.store(false, Ordering::Relaxed);
        false
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_file_is_like_any_other_and_takes_no_others_place() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::new(folder.path()).unwrap();
        if !files.put("a", b"first").unwrap() {
            return;
        }
        let error = files.put("a", b"second").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        let path = folder.path().join("a");
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        std::fs::write(folder.path().join("b"), "").unwrap();
        let mode = |name| std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode("a"), mode("b"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
        assert!(Files::new(&path).is_err());
    }
}
