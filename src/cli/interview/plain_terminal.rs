//! The plain lines of an interview on a real terminal. They go to standard error, as all that is asked does.

use std::io;

use super::backend::ExitMessages;
use super::lines::LineTerminal;
use super::terminal::{self, LineGuard};
use crate::cli::line_input::{self, Typed};
use crate::cli::ui::terminal_width;

/// The terminal. Dropping this ends the handling of signals.
#[derive(Debug)]
pub(in crate::cli) struct PlainTerminal {
    _guard: LineGuard,
}

impl PlainTerminal {
    /// Begins to read lines. From now on a signal ends the process with the exit messages.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub(in crate::cli) fn open() -> io::Result<Self> {
        Ok(Self { _guard: LineGuard::open()? })
    }
}

impl LineTerminal for PlainTerminal {
    fn width(&self) -> usize {
        terminal_width()
    }

    fn print(&mut self, text: &str) {
        crate::cli::error::to_stderr(text);
    }

    fn read(&mut self) -> Typed {
        line_input::read()
    }

    fn set_exit_messages(&mut self, messages: ExitMessages) {
        terminal::set_exit_messages(messages);
    }
}
