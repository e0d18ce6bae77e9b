//! All files and streams that a run writes: whole or not at all.

#[cfg(target_os = "linux")]
mod nameless;

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::args;
use super::error::CliError;
use crate::message;

/// A place to write a result to, opened before the work starts.
#[derive(Debug)]
pub(super) enum Sink {
    /// Standard output.
    Stdout,
    /// A file that appears under its name when it is whole.
    File(AtomicFile),
    /// A device or a pipe, written to directly.
    Device(PathBuf, File),
}

impl Sink {
    /// Refuses to write a PDF where somebody reads.
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
        let Some(path) = &options.output else { return Ok(Self::Stdout) };
        if path.as_os_str() == "-" {
            return Ok(Self::Stdout);
        }
        let failed = |error: io::Error| CliError::writing(path, error);
        match std::fs::metadata(path) {
            Ok(found) if found.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
            Ok(found) if !found.is_file() => {
                let file = File::options().write(true).open(path).map_err(&failed)?;
                return Ok(Self::Device(path.clone(), file));
            }
            Ok(_) if !options.force => {
                return Err(CliError::Input(message!("command-exists", path = path.display().to_string())));
            }
            _ => {}
        }
        AtomicFile::create(path, options.force).map(Self::File).map_err(failed)
    }

    /// Fails if what is no text would go to a terminal.
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
        matches!(self, Self::File(_))
    }

    /// Sees to it that nothing of a file is left behind if a signal ends the run, which will be long.
    pub(super) fn clean_up_if_stopped(&self) {
        #[cfg(unix)]
        if let Self::File(file) = self {
            stopped::remove(file.temporary.path());
        }
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
            Self::File(file) => file.temporary.write_all(bytes).map_err(|error| CliError::writing(&file.path, error)),
        }
    }

    /// Finishes what was written: a file gets its name.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn close(self) -> Result<(), CliError> {
        match self {
            Self::Stdout => io::stdout().lock().flush().map_err(|error| CliError::writing(Path::new("-"), error)),
            Self::Device(path, mut file) => file.flush().map_err(|error| CliError::writing(&path, error)),
            Self::File(file) => {
                let path = file.path.clone();
                file.persist().map_err(|error| CliError::writing(&path, error))
            }
        }
    }
}

/// A temporary file beside its goal, renamed onto it when it is whole and on the disk.
#[derive(Debug)]
pub(super) struct AtomicFile {
    path: PathBuf,
    replace: bool,
    temporary: NamedTempFile,
}

impl AtomicFile {
    /// Prepares to write `path`; a symbolic link is followed. `replace` allows a file to be there.
    ///
    /// # Errors
    ///
    /// A folder that is not there or cannot be written to.
    pub(super) fn create(path: &Path, replace: bool) -> io::Result<Self> {
        let path = followed(path);
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        // What is replaced keeps its permissions.
        let permissions = std::fs::metadata(&path).map(|found| found.permissions()).ok();
        let temporary = temporary(folder, permissions)?;
        Ok(Self { path, replace, temporary })
    }

    /// Writes `bytes`, waits until they are on the disk, and gives the file its name: not even a power
    /// cut loses them.
    ///
    /// # Errors
    ///
    /// What the system says; the goal is then as it was.
    pub fn finish(mut self, bytes: &[u8]) -> io::Result<()> {
        self.temporary.write_all(bytes)?;
        self.temporary.as_file().sync_all()?;
        let path = self.path.clone();
        self.persist()?;
        sync_folder(&path);
        Ok(())
    }

    /// Writes `bytes` and gives the file its name; when it reaches the disk is left to the system.
    ///
    /// # Errors
    ///
    /// What the system says; the goal is then as it was.
    pub(super) fn put(mut self, bytes: &[u8]) -> io::Result<()> {
        self.temporary.write_all(bytes)?;
        self.persist()
    }

    /// Gives the file its name, whole as it is; when it reaches the disk is left to the system, since a
    /// result can be computed again.
    fn persist(self) -> io::Result<()> {
        let persisted = if self.replace {
            self.temporary.persist(&self.path)
        } else {
            self.temporary.persist_noclobber(&self.path)
        };
        persisted.map(drop).map_err(|error| error.error)
    }
}

/// A folder that many files are written into.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    replace: bool,
    #[cfg(target_os = "linux")]
    nameless: nameless::Files,
}

impl Folder {
    /// The folder at `path`; `replace` allows files to be there.
    ///
    /// # Errors
    ///
    /// A folder that is not there.
    pub(super) fn open(path: &Path, replace: bool) -> io::Result<Self> {
        let path = path.canonicalize()?;
        Ok(Self {
            #[cfg(target_os = "linux")]
            nameless: nameless::Files::new(&path)?,
            path,
            replace,
        })
    }

    /// Writes `bytes` to the file `name`, which appears when it is whole; when it reaches the disk is left to the
    /// system.
    ///
    /// # Errors
    ///
    /// What the system says; what was in the file's place is as it was.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if self.replace {
            return AtomicFile::create(&self.path.join(name), true)?.put(bytes);
        }
        #[cfg(target_os = "linux")]
        if self.nameless.put(name, bytes)? {
            return Ok(());
        }
        // Nothing is there that could lead elsewhere or have permissions; if it is, it will not be replaced.
        let temporary = temporary(&self.path, None)?;
        AtomicFile { path: self.path.join(name), replace: false, temporary }.put(bytes)
    }
}

/// A file that is removed unless it gets a name, with `permissions` or those of any new file.
fn temporary(folder: &Path, permissions: Option<std::fs::Permissions>) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".allyscope-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(permissions.unwrap_or_else(|| std::fs::Permissions::from_mode(0o666)));
    }
    #[cfg(not(unix))]
    let _ = permissions;
    builder.tempfile_in(folder)
}

/// What a run leaves behind when a signal ends it: nothing.
#[cfg(unix)]
mod stopped {
    use std::path::{Path, PathBuf};
    use std::sync::{Mutex, Once, PoisonError};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    static BEGUN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
    static WATCH: Once = Once::new();

    /// Removes the file at `path` and ends the run when a signal asks for its end.
    pub(super) fn remove(path: &Path) {
        BEGUN.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
        WATCH.call_once(|| {
            // Without signals the run goes on as it would have.
            let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
            std::thread::spawn(move || {
                if signals.forever().next().is_some() {
                    for path in BEGUN.lock().unwrap_or_else(PoisonError::into_inner).iter() {
                        let _ = std::fs::remove_file(path);
                    }
                    std::process::exit(130);
                }
            });
        });
    }
}

/// Where `path` leads: symbolic links are followed, one to a file that is not there yet too.
fn followed(path: &Path) -> PathBuf {
    /// As many as Linux follows.
    const MOST_LINKS: usize = 40;
    let mut goal = path.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(real) = std::fs::canonicalize(&goal) {
            return real;
        }
        let Ok(target) = std::fs::read_link(&goal) else { break };
        goal = goal.parent().unwrap_or(Path::new("")).join(target);
    }
    goal
}

/// The rename itself must survive a power cut; where folders cannot be synced, nothing is lost by trying.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = path;
}
