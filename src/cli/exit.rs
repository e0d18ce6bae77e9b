//! How a run ends: exit codes, failures, and the one place where a failure is shown.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::context::Context;
use crate::message;
use crate::text::Message;
use crate::text::diagnostic::{self, Rejected};

/// How a run that did what it was asked for ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
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

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Bad => 1,
            Exit::Usage => 2,
            Exit::BelowThreshold => 3,
            Exit::Interrupted => 130,
        })
    }
}

/// Why a run could not do what it was asked for.
#[derive(Debug)]
pub(super) enum Failure {
    /// Wrong usage: exit code 2.
    Usage(Message),
    /// Bad input, or a file that cannot be read or written: exit code 1.
    Input(Message),
    /// A file with faults: exit code 1.
    Rejected(Box<Rejected>),
    /// Whoever read our output has gone: nothing to say, exit code 0.
    ClosedPipe,
}

impl Failure {
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

impl From<Rejected> for Failure {
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
pub(super) fn conclude(result: Result<Exit, Failure>, context: &Context) -> ExitCode {
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => {
            show_failure(&failure, context);
            ExitCode::from(match failure {
                Failure::ClosedPipe => 0,
                Failure::Usage(_) => 2,
                Failure::Input(_) | Failure::Rejected(_) => 1,
            })
        }
    }
}

/// Shows a failure.
pub(super) fn show_failure(failure: &Failure, context: &Context) {
    match failure {
        Failure::ClosedPipe => {}
        Failure::Usage(message) | Failure::Input(message) => show(message, context),
        Failure::Rejected(rejected) => {
            let Rejected { source, diagnostics } = &**rejected;
            context.tell(diagnostic::render(diagnostics, source, &context.messages, context.diagnostic_style()));
        }
    }
}

fn show(message: &Message, context: &Context) {
    let text = context.messages.say(&message!("command-error", text = context.messages.say(message)));
    let mut out = format!("{}\n", context.paint_error(&text));
    if let Some(help) = context.messages.attribute(message, "help") {
        out.push_str(&context.messages.say(&message!("command-help", text = help)));
        out.push('\n');
    }
    context.tell(out);
}

/// Writes to standard error; when even that is closed there is nobody left to tell.
pub(super) fn to_stderr(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
