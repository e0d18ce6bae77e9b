//! The terminal as the interview uses it, as a trait, so that tests can replace it with a script.

use std::path::PathBuf;

use super::layout::{Frame, Size};

/// A key, as far as the interview distinguishes keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Key {
    /// A printable character.
    Char(char),
    Enter,
    Escape,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    /// Ctrl-U: empties the text, as in a shell.
    EraseLine,
    /// A key without a meaning here.
    Other,
}

/// What can happen while the interview waits for input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted. It can contain any character.
    Paste(String),
    /// The size of the screen changed.
    Resize,
    /// Ctrl-Z. A terminal deals with it itself and reports [`Event::Resize`] when it is back.
    Suspend,
    /// Ctrl-C, Ctrl-D, or a terminal that was closed.
    End,
}

/// What is printed when the interview ends, which depends on whether the file is there then.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::cli) struct ExitMessages {
    /// The file, if it was written.
    pub path: Option<PathBuf>,
    /// Where the answers are.
    pub there: String,
    /// That the file is gone.
    pub gone: String,
}

impl ExitMessages {
    /// The one that is true now.
    pub(in crate::cli) fn current(&self) -> &str {
        if self.path.as_ref().is_some_and(|path| !path.exists()) { &self.gone } else { &self.there }
    }
}

/// A terminal, or a script in its place.
pub(in crate::cli) trait TerminalBackend {
    /// The present size of the screen.
    fn size(&self) -> Size;

    /// Replaces what the screen shows with `frame`.
    ///
    /// # Errors
    ///
    /// A terminal that was closed.
    fn show(&mut self, frame: &Frame) -> std::io::Result<()>;

    /// Waits for the next event. A failure to read is [`Event::End`].
    fn next(&mut self) -> Event;

    /// Sets what is printed if a signal ends the process.
    fn set_exit_messages(&mut self, messages: ExitMessages);
}
