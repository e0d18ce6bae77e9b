//! How a run ends: exit codes, failures, and the one place where a failure is shown.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::ui::Ui;
use crate::message;
use crate::text::Message;
use crate::text::diagnostic::{self, Rejected};

/// How a run that did what it was asked for ends.
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
    /// Bad input, or a file that cannot be read or written: exit code 1.
    Input(Message),
    /// A file with faults: exit code 1.
    Rejected(Box<Rejected>),
    /// Whoever read our output has gone: nothing to say, exit code 0.
    ClosedPipe,
}

impl CliError {
    /// A failure to read `path`.
    #[must_use]
    pub(super) fn reading(path: &Path, error: &io::Error) -> Self {
        Self::Input(message!("command-cannot-read", path = path.display().to_string(), reason = reason(error)))
    }

    /// A failure to write `path`.
    #[must_use]
    pub(super) fn writing(path: &Path, error: &io::Error) -> Self {
        Self::Input(message!("command-cannot-write", path = path.display().to_string(), reason = reason(error)))
    }
}

impl From<Rejected> for CliError {
    fn from(rejected: Rejected) -> Self {
        Self::Rejected(Box::new(rejected))
    }
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

/// Shows a failure and gives the exit code.
pub(super) fn conclude(result: Result<ExitStatus, CliError>, ui: &Ui) -> ExitCode {
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => {
            show_failure(&failure, ui);
            ExitCode::from(match failure {
                CliError::ClosedPipe => 0,
                CliError::Usage(_) => 2,
                CliError::Input(_) | CliError::Rejected(_) => 1,
            })
        }
    }
}

/// Shows a failure.
pub(super) fn show_failure(failure: &CliError, ui: &Ui) {
    match failure {
        CliError::ClosedPipe => {}
        CliError::Usage(message) | CliError::Input(message) => show(message, ui),
        CliError::Rejected(rejected) => {
            let Rejected { source, diagnostics } = &**rejected;
            ui.warn(diagnostic::render(diagnostics, source, &ui.messages, ui.diagnostic_style()));
        }
    }
}

fn show(message: &Message, ui: &Ui) {
    let text = ui.messages.translate(&message!("command-error", text = ui.messages.translate(message)));
    let mut out = format!("{}\n", ui.paint_error(&text));
    if let Some(help) = ui.messages.attribute(message, "help") {
        out.push_str(&ui.messages.translate(&message!("command-help", text = help)));
        out.push('\n');
    }
    ui.warn(out);
}

/// Writes to standard error; when even that is closed there is nobody left to tell.
pub(super) fn to_stderr(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
