//! Writes files and streams. A file appears under its name only when it is whole and on the disk.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::args;
use super::error::CliError;
use super::paths::{folder_of, without_links};
use super::signals;
use super::temporary::{self, Leftover, Registered};
use crate::message;

/// What to do with a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Existing {
    /// It stays, and writing fails.
    Keep,
    /// It stays, and writing fails unless the contents are the same.
    KeepSame,
    /// It is replaced.
    Replace,
}

impl Existing {
    /// What `--force` says.
    pub(super) fn forced(force: bool) -> Self {
        if force { Self::Replace } else { Self::Keep }
    }
}

/// Who may read a new file. What is replaced keeps its permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Whoever may read any new file of the user.
    AsUsual,
    /// The user alone: answers, drafts and plans.
    UserOnly,
}

/// A place to write a result to, opened before the work starts.
#[derive(Debug)]
pub(super) enum Sink {
    /// Standard output.
    Stdout,
    /// A file, as it was named, that appears under its name when it is whole.
    File(PathBuf, AtomicFile),
    /// A device or a pipe, written to directly.
    Device(PathBuf, File),
}

impl Sink {
    /// Refuses to write a PDF to a terminal.
    ///
    /// # Errors
    ///
    /// A terminal.
    pub(super) fn takes_pdf(&self) -> Result<(), CliError> {
        if matches!(self, Self::Stdout) && io::stdout().is_terminal() {
            return Err(CliError::Usage(message!("page-pdf-terminal")));
        }
        Ok(())
    }

    /// Opens what the options name.
    ///
    /// # Errors
    ///
    /// A file that is there already, without `--force`; a folder that cannot be written to.
    pub(super) fn open(options: &args::Output) -> Result<Self, CliError> {
        match &options.output {
            Some(path) => Self::create(path, Existing::forced(options.force)),
            None => Ok(Self::Stdout),
        }
    }

    /// Opens a file, a device or pipe, or standard output for `-`.
    ///
    /// # Errors
    ///
    /// A file that is there already and must stay; a folder that cannot be written to.
    pub(super) fn create(path: &Path, existing: Existing) -> Result<Self, CliError> {
        Self::create_for(path, existing, Readers::AsUsual)
    }

    /// As [`Self::create`], for these readers.
    ///
    /// # Errors
    ///
    /// Those of [`Self::create`].
    pub(super) fn create_for(path: &Path, existing: Existing, readers: Readers) -> Result<Self, CliError> {
        if path.as_os_str() == "-" {
            return Ok(Self::Stdout);
        }
        let failed = |error: io::Error| CliError::writing(path, error);
        match std::fs::metadata(path) {
            Ok(found) if found.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
            Ok(found) if !found.is_file() => {
                let file = File::options().write(true).open(path).map_err(failed)?;
                return Ok(Self::Device(path.to_owned(), file));
            }
            Ok(_) if existing == Existing::Keep => return Err(is_there(path)),
            _ => {}
        }
        signals::watch();
        let file = AtomicFile::create_for(path, existing, readers).map_err(failed)?;
        temporary::sweep(file.folder());
        Ok(Self::File(path.to_owned(), file))
    }

    /// Refuses to write a workbook to a terminal.
    ///
    /// # Errors
    ///
    /// A terminal.
    pub(super) fn refuse_terminal(&self) -> Result<(), CliError> {
        if matches!(self, Self::Stdout) && io::stdout().is_terminal() {
            return Err(CliError::Usage(message!("workbook-terminal")));
        }
        Ok(())
    }

    /// Whether this is a file, not a stream.
    #[must_use]
    pub(super) fn is_file(&self) -> bool {
        matches!(self, Self::File(..))
    }

    /// Writes `bytes` and finishes.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn finish(mut self, bytes: &[u8]) -> Result<(), CliError> {
        self.write(bytes)?;
        self.close()
    }

    /// Writes a part of the result.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        match self {
            Self::Stdout => {
                io::stdout().lock().write_all(bytes).map_err(|error| CliError::writing(Path::new("-"), error))
            }
            Self::Device(path, file) => file.write_all(bytes).map_err(|error| CliError::writing(path, error)),
            Self::File(path, file) => file.write(bytes).map_err(|error| CliError::writing(path, error)),
        }
    }

    /// Finishes: a file gets its name.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn close(self) -> Result<(), CliError> {
        match self {
            Self::Stdout => io::stdout().lock().flush().map_err(|error| CliError::writing(Path::new("-"), error)),
            Self::Device(path, mut file) => file.flush().map_err(|error| CliError::writing(&path, error)),
            Self::File(path, file) => file.close().map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => is_there(&path),
                _ => CliError::writing(&path, error),
            }),
        }
    }
}

fn is_there(path: &Path) -> CliError {
    CliError::Input(message!("command-exists", path = path.display().to_string()))
}

/// A temporary file beside its goal, renamed onto it when it is whole.
#[derive(Debug)]
pub(super) struct AtomicFile {
    path: PathBuf,
    existing: Existing,
    temporary: NamedTempFile,
    _registered: Registered,
}

impl AtomicFile {
    /// Prepares to write `path`; a symbolic link is followed.
    ///
    /// # Errors
    ///
    /// A folder that is not there or cannot be written to.
    pub(super) fn create(path: &Path, existing: Existing) -> io::Result<Self> {
        Self::create_for(path, existing, Readers::AsUsual)
    }

    /// As [`Self::create`], for these readers.
    ///
    /// # Errors
    ///
    /// Those of [`Self::create`].
    pub(super) fn create_for(path: &Path, existing: Existing, readers: Readers) -> io::Result<Self> {
        let path = without_links(path);
        let permissions = std::fs::metadata(&path).map(|found| found.permissions()).ok();
        let temporary = temporary_file(folder_of(&path), permissions, readers)?;
        let registered = Registered::new(Leftover::File(temporary.path().to_owned()));
        Ok(Self { path, existing, temporary, _registered: registered })
    }

    /// The folder of the file.
    pub(super) fn folder(&self) -> &Path {
        folder_of(&self.path)
    }

    /// Writes a part.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.temporary.as_file_mut().write_all(bytes)
    }

    /// Writes `bytes` and closes the file.
    ///
    /// # Errors
    ///
    /// As [`Self::close`].
    pub fn finish(mut self, bytes: &[u8]) -> io::Result<()> {
        self.write(bytes)?;
        self.close()
    }

    /// Waits until the contents are on the disk, gives the file its name, and waits until that is on the disk too: not
    /// even a power cut loses it.
    ///
    /// # Errors
    ///
    /// What the system says. The goal is then as it was, unless only its folder failed to reach the disk.
    pub(super) fn close(self) -> io::Result<()> {
        self.temporary.as_file().sync_all()?;
        let folder = self.folder().to_owned();
        self.give_name()?;
        sync_folder(&folder)
    }

    /// Gives the file its name. The contents must be on the disk already.
    fn give_name(self) -> io::Result<()> {
        if self.existing == Existing::KeepSame
            && let Ok(found) = std::fs::read(&self.path)
        {
            let is_same = std::fs::read(self.temporary.path())? == found;
            return if is_same { Ok(()) } else { Err(io::ErrorKind::AlreadyExists.into()) };
        }
        let persisted = match self.existing {
            Existing::Replace => self.temporary.persist(&self.path),
            Existing::Keep | Existing::KeepSame => self.temporary.persist_noclobber(&self.path),
        };
        persisted.map(drop).map_err(|error| error.error)
    }

    /// Gives all `files` their names after their contents are on the disk, which costs much less than one after the
    /// other. Returns, for each, whether it got its name or why not.
    ///
    /// # Errors
    ///
    /// Contents that do not reach the disk.
    pub(super) fn give_names(files: Vec<Self>) -> io::Result<Vec<io::Result<()>>> {
        let Some(first) = files.first() else { return Ok(Vec::new()) };
        sync_files(first, &files)?;
        Ok(files.into_iter().map(Self::give_name).collect())
    }
}

/// Writes all files to the disk: on Linux the whole file system at once, and files elsewhere one by one.
fn sync_files(first: &AtomicFile, files: &[AtomicFile]) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    rustix::fs::syncfs(first.temporary.as_file())?;
    let others = files.iter().filter(|file| cfg!(not(target_os = "linux")) || file.folder() != first.folder());
    others.into_iter().try_for_each(|file| file.temporary.as_file().sync_all())
}

/// A temporary file with `permissions`, by default those of a new file for these readers; it is removed unless it is
/// renamed.
fn temporary_file(
    folder: &Path,
    permissions: Option<std::fs::Permissions>,
    readers: Readers,
) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(temporary::PREFIX).suffix(temporary::SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = if readers == Readers::UserOnly { 0o600 } else { 0o666 };
        builder.permissions(permissions.unwrap_or_else(|| std::fs::Permissions::from_mode(mode)));
    }
    #[cfg(not(unix))]
    let _ = (permissions, readers);
    builder.tempfile_in(folder)
}

/// Writes the names in a folder to the disk: a rename must survive a power cut too. Where folders cannot be synced,
/// nothing is done.
///
/// # Errors
///
/// What the system says.
#[cfg_attr(not(unix), expect(clippy::unnecessary_wraps, reason = "folders of other systems can fail"))]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
        match File::open(folder).and_then(|folder| folder.sync_all()) {
            Err(error) if !matches!(error.kind(), InvalidInput | PermissionDenied | Unsupported) => return Err(error),
            _ => {}
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{AtomicFile, Existing};

    #[test]
    fn a_file_is_like_any_other_and_replaces_none_unasked() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("a"), folder.path().join("b"));
        AtomicFile::create(&path, Existing::Keep).unwrap().finish(b"first").unwrap();
        let error = AtomicFile::create(&path, Existing::Keep).unwrap().finish(b"second").unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
        std::fs::write(&other, "").unwrap();
        let permissions = |path| std::fs::metadata(path).unwrap().permissions();
        assert_eq!(permissions(&path), permissions(&other));
        AtomicFile::create(&path, Existing::Replace).unwrap().finish(b"third").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"third");
        AtomicFile::create(&path, Existing::KeepSame).unwrap().finish(b"third").unwrap();
        let error = AtomicFile::create(&path, Existing::KeepSame).unwrap().finish(b"fourth").unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "something is left behind");
    }
}
