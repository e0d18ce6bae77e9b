//! What all screens of the interview share: showing a page, waiting for input, notices, and keys that work everywhere.

use super::backend::{Event, Key, TerminalBackend};
use super::layout::{Page, text_width};
use super::session::{Notice, Session};
use super::words::{Command, Words};
use crate::cli::prompt::Stop;
use crate::message;
use crate::text::Message;

/// Input that a screen reacts to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Input {
    Key(Key),
    Paste(String),
}

/// The terminal with the state that outlasts a single page.
pub(super) struct Screen<'a> {
    backend: &'a mut dyn TerminalBackend,
    pub words: Words<'a>,
    /// Shown with the next page, until a key is pressed.
    notice: Option<Notice>,
    /// Whether Escape was pressed once; a second time leaves.
    escape_pressed: bool,
    /// First line shown of the body of a page without a cursor.
    scroll: usize,
    /// The entry of the review that the cursor is on; a larger number than there are entries means the last one.
    pub review_cursor: usize,
}

impl<'a> Screen<'a> {
    pub(super) fn new(backend: &'a mut dyn TerminalBackend, words: Words<'a>) -> Self {
        Self { backend, words, notice: None, escape_pressed: false, scroll: 0, review_cursor: 0 }
    }

    /// Shows `notice` with the next page. Information never replaces a warning that has not been shown yet.
    pub(super) fn notify(&mut self, notice: Notice) {
        if !self.notice.as_ref().is_some_and(|waiting| waiting.is_warning && !notice.is_warning) {
            self.notice = Some(notice);
        }
    }

    /// Scrolls back to the top.
    pub(super) fn scroll_to_top(&mut self) {
        self.scroll = 0;
    }

    /// Sets what is printed if a signal ends the process now.
    pub(super) fn update_exit_message(&mut self, session: &Session<'_>) {
        self.backend.set_exit_messages(session.exit_messages(&self.words));
    }

    /// Shows a page and waits for a key or a paste. `page` lays the page out for a width, again after each resize.
    ///
    /// # Errors
    ///
    /// Ctrl-C, Ctrl-D, or a terminal that was closed.
    pub(super) fn read_input(
        &mut self,
        page: impl Fn(&Words<'_>, Option<&Notice>, usize) -> Page,
    ) -> Result<Input, Stop> {
        loop {
            let size = self.backend.size();
            let page = page(&self.words, self.notice.as_ref(), text_width(size.width));
            let frame = page.fit(size, self.scroll, &self.words);
            self.scroll = frame.scroll;
            self.backend.show(&frame).map_err(|_| Stop::Interrupted)?;
            let input = match self.backend.next() {
                Event::Resize => continue,
                Event::End => return Err(Stop::Interrupted),
                Event::Key(key) => Input::Key(key),
                Event::Paste(text) => Input::Paste(text),
            };
            self.notice = None;
            if input != Input::Key(Key::Escape) {
                self.escape_pressed = false;
            }
            return Ok(input);
        }
    }

    /// Scrolls a page without a cursor. Returns whether `key` is one that scrolls.
    pub(super) fn scroll_by_key(&mut self, key: Key) -> bool {
        const PAGE: usize = 8;
        self.scroll = match key {
            Key::Up => self.scroll.saturating_sub(1),
            Key::Down => self.scroll + 1,
            Key::PageUp => self.scroll.saturating_sub(PAGE),
            Key::PageDown => self.scroll + PAGE,
            _ => return false,
        };
        true
    }

    /// The command of a key on a screen without a text input.
    ///
    /// # Errors
    ///
    /// The key leaves the interview.
    pub(super) fn command(&mut self, key: Key) -> Result<Option<Command>, Stop> {
        match key {
            Key::Escape if self.escape_pressed => Err(Stop::Left),
            Key::Escape => {
                self.escape_pressed = true;
                self.notify(Notice::info(self.words.translate(&message!("interview-escape"))));
                Ok(None)
            }
            Key::Char(letter) => match self.words.command(letter) {
                Some(Command::Quit) => Err(Stop::Left),
                command => Ok(command),
            },
            _ => Ok(None),
        }
    }

    /// The command of a key on a question, which the arrows to the sides leave too.
    ///
    /// # Errors
    ///
    /// The key leaves the interview.
    pub(super) fn question_command(&mut self, key: Key, from_review: bool) -> Result<Option<Command>, Stop> {
        match key {
            Key::Left | Key::Backspace => Ok(Some(Command::Back)),
            Key::Right => Ok(Some(Command::Skip)),
            Key::Escape if from_review => Ok(Some(Command::Back)),
            _ => self.command(key),
        }
    }

    /// Shows how saving ended, with `done` where there is nothing else to say. Returns whether the change is on the
    /// disk.
    pub(super) fn notify_saved(&mut self, saved: Result<Option<Notice>, Notice>, done: &Message) -> bool {
        let is_saved = saved.is_ok();
        let done = || Notice::info(self.words.translate(done));
        let notice = saved.map_or_else(|notice| notice, |notice| notice.unwrap_or_else(done));
        self.notify(notice);
        is_saved
    }
}

/// Where `key` moves a cursor over `count` entries; none if the key does not move it.
pub(super) fn move_cursor(cursor: usize, count: usize, key: Key) -> Option<usize> {
    const PAGE: usize = 5;
    let last = count.saturating_sub(1);
    Some(match key {
        Key::Up => cursor.saturating_sub(1),
        Key::Down => (cursor + 1).min(last),
        Key::PageUp => cursor.saturating_sub(PAGE),
        Key::PageDown => (cursor + PAGE).min(last),
        Key::Home => 0,
        Key::End => last,
        _ => return None,
    })
}

/// The index of the entry that a digit chooses: 1 the first of `count`.
pub(super) fn numbered_entry(count: usize, key: Key) -> Option<usize> {
    let Key::Char(digit) = key else { return None };
    let number = usize::try_from(digit.to_digit(10)?).ok()?;
    number.checked_sub(1).filter(|&index| index < count)
}
