//! How a run ends: exit codes, and errors with their causes. [`super::ui::Ui::show_error`] shows them.

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::paths::folder_of;
use crate::message;
use crate::text::diagnostic::{Rejected, Severity};
use crate::text::{Message, Messages, sanitize, suggest};

/// The exit code of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// 0: done.
    Done,
    /// 1: bad input, already shown.
    Bad,
    /// 2: wrong usage, already shown.
    Usage,
    /// 3: a threshold was not met.
    BelowThreshold,
    /// 130: interrupted.
    Interrupted,
}

impl From<ExitStatus> for ExitCode {
    fn from(exit: ExitStatus) -> Self {
        Self::from(match exit {
            ExitStatus::Done => 0,
            ExitStatus::Bad => 1,
            ExitStatus::Usage => 2,
            ExitStatus::BelowThreshold => 3,
            ExitStatus::Interrupted => 130,
        })
    }
}

/// Why a run could not do what it was asked for.
#[derive(Debug)]
pub(super) enum CliError {
    /// Wrong usage: exit code 2.
    Usage(Message),
    /// Bad input: exit code 1.
    Input(Message),
    /// A file that cannot be read or written: exit code 1.
    Io {
        /// What cannot be done, and with which file.
        message: Message,
        /// What was tried, which decides the words for the cause.
        access: Access,
        /// The cause.
        source: io::Error,
    },
    /// A file with faults: exit code 1.
    Rejected(Box<Rejected>),
}

/// What was tried with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// Reading it.
    Read,
    /// Writing it.
    Write,
}

impl Access {
    /// Why it failed.
    pub(super) fn cause(self, error: &io::Error) -> Message {
        match self {
            Self::Read => message!("command-cause-read", reason = reason(error)),
            Self::Write => message!("command-cause-write", reason = reason(error)),
        }
    }
}

impl CliError {
    /// `path` cannot be read.
    #[must_use]
    pub(super) fn reading(path: &Path, source: io::Error) -> Self {
        let name = path.display().to_string();
        let nearest = (source.kind() == io::ErrorKind::NotFound).then(|| nearest_file(path)).flatten();
        let message = match nearest {
            Some(nearest) => message!("command-cannot-read-near", path = name, nearest = nearest),
            None => message!("command-cannot-read", path = name),
        };
        Self::Io { message, access: Access::Read, source }
    }

    /// `path` cannot be written.
    #[must_use]
    pub(super) fn writing(path: &Path, source: io::Error) -> Self {
        let message = message!("command-cannot-write", path = path.display().to_string());
        Self::Io { message, access: Access::Write, source }
    }

    /// What is wrong, in a line.
    #[must_use]
    pub(super) fn text(&self, messages: &Messages) -> String {
        match self {
            Self::Usage(message) | Self::Input(message) => messages.translate(message),
            Self::Io { message, access, source } => {
                let cause = messages.translate(&access.cause(source));
                format!("{}: {cause}", messages.translate(message))
            }
            Self::Rejected(rejected) => {
                let first = rejected.diagnostics.iter().find(|fault| fault.severity == Severity::Error);
                let name = sanitize::line(&rejected.source.name).into_owned();
                first.map_or(name, |fault| messages.translate(&fault.message()))
            }
        }
    }

    /// The exit code that this error ends a run with.
    #[must_use]
    pub(super) fn status(&self) -> ExitStatus {
        match self {
            Self::Usage(_) => ExitStatus::Usage,
            Self::Input(_) | Self::Io { .. } | Self::Rejected(_) => ExitStatus::Bad,
        }
    }
}

/// Shows the error in English, for logs; people read it in their language.
impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Input(message) | Self::Io { message, .. } => message.fmt(f),
            Self::Rejected(rejected) => f.write_str(&rejected.source.name),
        }
    }
}

impl Error for CliError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Usage(_) | Self::Input(_) | Self::Rejected(_) => None,
        }
    }
}

impl From<Rejected> for CliError {
    fn from(rejected: Rejected) -> Self {
        Self::Rejected(Box::new(rejected))
    }
}

/// Whether the reader of the output has gone: then there is nobody to tell, and nothing is wrong.
pub(super) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let causes = error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.into_iter().any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

/// The kind of an I/O error, as the message files name it; the system's own words for the rare ones.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "not-found".to_owned(),
        io::ErrorKind::PermissionDenied => "permission".to_owned(),
        io::ErrorKind::IsADirectory => "directory".to_owned(),
        io::ErrorKind::NotADirectory => "not-a-directory".to_owned(),
        io::ErrorKind::StorageFull => "full".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "read-only".to_owned(),
        _ => error.to_string(),
    }
}

/// Writes to standard error; when even that is closed there is nobody left to tell.
pub(super) fn to_stderr(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// The file in the folder of `path` whose name is most like its own.
fn nearest_file(path: &Path) -> Option<String> {
    let names = std::fs::read_dir(folder_of(path)).ok()?.flatten().map(|entry| entry.file_name().into_string());
    let mut names: Vec<String> = names.flatten().collect();
    names.sort();
    // Endings are alike: only a name that differs by a slip is near.
    let nearest = suggest::nearest_within(path.file_name()?.to_str()?, names.iter().map(String::as_str), 0.9)?;
    Some(path.with_file_name(nearest).display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context as _;

    #[test]
    fn a_closed_pipe_is_found_beneath_contexts_and_a_full_disk_is_none() {
        let error = |kind: io::ErrorKind| {
            let error = Err::<(), _>(CliError::writing(Path::new("-"), kind.into()));
            error.context(message!("command-cannot-write", path = "-")).unwrap_err()
        };
        assert!(is_closed_pipe(&error(io::ErrorKind::BrokenPipe)));
        assert!(!is_closed_pipe(&error(io::ErrorKind::StorageFull)));
        let status = error(io::ErrorKind::StorageFull).downcast_ref::<CliError>().map(CliError::status);
        assert_eq!(status, Some(ExitStatus::Bad));
    }
}
