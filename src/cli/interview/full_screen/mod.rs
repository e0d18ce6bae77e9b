//! The interview on a full screen. Here is what all its screens share: showing a page, waiting for input, notices, and
//! keys that work everywhere.

mod context;
mod field;
mod question;
mod review;

use super::backend::{Event, ExitMessages, Key, TerminalBackend};
use super::editor::Editor;
use super::layout::{Page, text_width};
use super::screens::context::ContextView;
use super::screens::field::Field;
use super::screens::question::QuestionView;
use super::session::{Notice, Session};
use super::view::{Reply, ReviewReply, View};
use super::words::{Command, Words};
use crate::cli::prompt::Stop;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::State;

/// Input that a screen reacts to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Input {
    Key(Key),
    Paste(String),
}

/// The terminal with the state that outlasts a single page.
pub(super) struct Screen<'a> {
    backend: &'a mut dyn TerminalBackend,
    words: Words<'a>,
    /// Shown with the next page, until a key is pressed.
    notice: Option<Notice>,
    /// Whether Escape was pressed once; a second time leaves.
    escape_pressed: bool,
    /// First line shown of the body of a page without a cursor.
    scroll: usize,
    /// Whether the page that was shown last shows the first entry of its list.
    shows_list: bool,
}

impl<'a> Screen<'a> {
    pub(super) fn new(backend: &'a mut dyn TerminalBackend, words: Words<'a>) -> Self {
        Self { backend, words, notice: None, escape_pressed: false, scroll: 0, shows_list: true }
    }

    /// Scrolls back to the top.
    fn scroll_to_top(&mut self) {
        self.scroll = 0;
    }

    /// Shows a page and waits for a key or a paste. `page` lays the page out for a width, again after each resize.
    ///
    /// # Errors
    ///
    /// Ctrl-C, Ctrl-D, or a terminal that was closed.
    fn read_input(&mut self, page: impl Fn(&Words<'_>, Option<&Notice>, usize) -> Page) -> Result<Input, Stop> {
        loop {
            let size = self.backend.size();
            let page = page(&self.words, self.notice.as_ref(), text_width(size.width));
            let frame = page.fit(size, self.scroll, &self.words);
            self.scroll = frame.scroll;
            self.shows_list = frame.shows_list;
            self.backend.show(&frame).map_err(|_| Stop::Interrupted)?;
            let input = match self.backend.next() {
                Event::Resize | Event::Suspend => continue,
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

    /// Shows a page and waits for a key. A paste does nothing, and that is said.
    ///
    /// # Errors
    ///
    /// Those of [`Screen::read_input`].
    fn read_key(&mut self, page: impl Fn(&Words<'_>, Option<&Notice>, usize) -> Page) -> Result<Key, Stop> {
        loop {
            match self.read_input(&page)? {
                Input::Key(key) => return Ok(key),
                Input::Paste(_) => {
                    self.notify(Notice::info(self.words.translate(&message!("interview-pasted"))));
                }
            }
        }
    }

    /// Scrolls a page without a cursor. Returns whether `key` is one that scrolls.
    fn scroll_by_key(&mut self, key: Key) -> bool {
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
    fn command(&mut self, key: Key) -> Result<Option<Command>, Stop> {
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
    fn question_command(&mut self, key: Key, from_review: bool) -> Result<Option<Command>, Stop> {
        match key {
            Key::Left | Key::Backspace => Ok(Some(Command::Back)),
            Key::Right => Ok(Some(Command::Skip)),
            Key::Escape if from_review => Ok(Some(Command::Back)),
            _ => self.command(key),
        }
    }
}

impl View for Screen<'_> {
    fn words(&self) -> Words<'_> {
        self.words
    }

    fn notify(&mut self, notice: Notice) {
        if !self.notice.as_ref().is_some_and(|waiting| waiting.is_warning && !notice.is_warning) {
            self.notice = Some(notice);
        }
    }

    fn set_exit_messages(&mut self, messages: ExitMessages) {
        self.backend.set_exit_messages(messages);
    }

    fn question(&mut self, session: &Session<'_>, shown: &mut QuestionView) -> Result<Reply<State>, Stop> {
        self.ask_question(session, shown)
    }

    fn context(&mut self, session: &Session<'_>, shown: &mut ContextView) -> Result<Reply<Option<String>>, Stop> {
        self.ask_context(session, shown)
    }

    fn review(&mut self, session: &Session<'_>, cursor: &mut usize) -> Result<ReviewReply, Stop> {
        self.show_review(session, cursor)
    }

    fn text(&mut self, field: &Field, editor: &mut Editor) -> Result<Option<String>, Stop> {
        self.edit(field, editor)
    }

    fn help(&mut self, questionnaire: &Questionnaire, question: usize) -> Result<(), Stop> {
        self.show_help(questionnaire, question)
    }
}

/// Where `key` moves a cursor over `count` entries; none if the key does not move it.
fn move_cursor(cursor: usize, count: usize, key: Key) -> Option<usize> {
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
fn numbered_entry(count: usize, key: Key) -> Option<usize> {
    let Key::Char(digit) = key else { return None };
    let number = usize::try_from(digit.to_digit(10)?).ok()?;
    number.checked_sub(1).filter(|&index| index < count)
}
