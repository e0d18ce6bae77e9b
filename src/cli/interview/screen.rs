//! What every screen does: show a page, wait, and tell news beside it.

use super::Stop;
use super::backend::{Event, Key, TerminalBackend};
use super::layout::{Page, text_width};
use super::session::{Notice, Session};
use super::words::{Command, Words};
use crate::message;

/// What a screen reacts to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Input {
    Key(Key),
    Paste(String),
}

/// The terminal with the words and the news.
pub(super) struct Screen<'a> {
    prompter: &'a mut dyn TerminalBackend,
    pub words: Words<'a>,
    notice: Option<Notice>,
    /// Escape was pressed once; a second time leaves.
    leaving: bool,
    /// First line shown of pages that are only read.
    scroll: usize,
    /// Where the review's cursor stands.
    pub review_cursor: usize,
}

impl<'a> Screen<'a> {
    pub(super) fn new(prompter: &'a mut dyn TerminalBackend, words: Words<'a>) -> Self {
        Self { prompter, words, notice: None, leaving: false, scroll: 0, review_cursor: 0 }
    }

    /// Shows `notice` with the next page.
    pub(super) fn tell(&mut self, notice: Notice) {
        // News must not hide what the user has to know.
        if !self.notice.as_ref().is_some_and(|told| told.alarming && !notice.alarming) {
            self.notice = Some(notice);
        }
    }

    /// Begins a page that is only read at its top.
    pub(super) fn restart(&mut self) {
        self.scroll = 0;
    }

    /// Tells what to say if the process is made to end while it waits.
    pub(super) fn prepare_to_end(&mut self, session: &Session<'_>) {
        let farewell = format!("{}\n", session.farewell(&self.words));
        self.prompter.last_words(&farewell);
    }

    /// Shows a page and waits for a key or a paste; draws it anew for every size.
    pub(super) fn turn(&mut self, page: impl Fn(&Words<'_>, Option<&Notice>, usize) -> Page) -> Result<Input, Stop> {
        loop {
            let size = self.prompter.size();
            let page = page(&self.words, self.notice.as_ref(), text_width(size.width));
            let frame = page.fit(size, self.scroll, &self.words);
            self.scroll = frame.scroll;
            self.prompter.show(&frame).map_err(|_| Stop::Interrupted)?;
            let input = match self.prompter.next() {
                Event::Resize => continue,
                Event::End => return Err(Stop::Interrupted),
                Event::Key(key) => Input::Key(key),
                Event::Paste(text) => Input::Paste(text),
            };
            self.notice = None;
            if input != Input::Key(Key::Escape) {
                self.leaving = false;
            }
            return Ok(input);
        }
    }

    /// Scrolls a page that is only read; whether `key` did.
    pub(super) fn scrolls(&mut self, key: Key) -> bool {
        const LEAP: usize = 8;
        self.scroll = match key {
            Key::Up => self.scroll.saturating_sub(1),
            Key::Down => self.scroll + 1,
            Key::PageUp => self.scroll.saturating_sub(LEAP),
            Key::PageDown => self.scroll + LEAP,
            _ => return false,
        };
        true
    }

    /// The command of a key on a screen without a text input; leaving is dealt with.
    pub(super) fn command(&mut self, key: Key) -> Result<Option<Command>, Stop> {
        match key {
            Key::Escape if self.leaving => Err(Stop::Left),
            Key::Escape => {
                self.leaving = true;
                self.tell(Notice::news(self.words.translate(&message!("interview-escape"))));
                Ok(None)
            }
            Key::Char(letter) => match self.words.command(letter) {
                Some(Command::Quit) => Err(Stop::Left),
                command => Ok(command),
            },
            _ => Ok(None),
        }
    }
}

/// A cursor over `count` entries after `key`; none if the key does not move it.
pub(super) fn moved(cursor: usize, count: usize, key: Key) -> Option<usize> {
    const LEAP: usize = 5;
    let last = count.saturating_sub(1);
    Some(match key {
        Key::Up => cursor.saturating_sub(1),
        Key::Down => (cursor + 1).min(last),
        Key::PageUp => cursor.saturating_sub(LEAP),
        Key::PageDown => (cursor + LEAP).min(last),
        Key::Home => 0,
        Key::End => last,
        _ => return None,
    })
}

/// The entry that a digit names.
pub(super) fn named(count: usize, key: Key) -> Option<usize> {
    let Key::Char(digit) = key else { return None };
    let number = usize::try_from(digit.to_digit(10)?).ok()?;
    number.checked_sub(1).filter(|&index| index < count)
}
