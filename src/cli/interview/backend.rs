//! What the interview needs of a terminal, so that tests can play one.

use super::layout::Frame;

/// Columns and rows of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) struct Size {
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

/// A key as far as the interview tells them apart.
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
    /// Ctrl-U: empties the line, as shells do.
    EraseLine,
    /// A key that means nothing here.
    Other,
}

/// What can happen while the interview waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted; it may hold anything.
    Paste(String),
    /// The screen has another size now.
    Resize,
    /// Ctrl-C, Ctrl-D, or nobody is there any more.
    End,
}

/// A terminal, or a script that plays one.
pub(in crate::cli) trait TerminalBackend {
    /// The screen's present size.
    fn size(&self) -> Size;

    /// Shows `frame` in place of what was there.
    ///
    /// # Errors
    ///
    /// A terminal that has gone.
    fn show(&mut self, frame: &Frame) -> std::io::Result<()>;

    /// Waits for the next event. Whatever cannot be read is [`Event::End`].
    fn next(&mut self) -> Event;

    /// What to tell if the process is made to end from outside.
    fn last_words(&mut self, words: &str);
}
