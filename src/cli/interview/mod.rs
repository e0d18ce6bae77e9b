//! The interview: a state machine over screens, behind a [`backend::TerminalBackend`].
//!
//! Every confirmed answer is on the disk before the next question shows ([`session`]), so that ending
//! at any moment, in any way, loses nothing that was confirmed.

mod ask;
mod backend;
mod begin;
pub(super) mod draft;
mod editor;
mod layout;
mod revise;
mod screen;
mod screens;
pub(super) mod session;
pub(super) mod terminal;
#[cfg(test)]
mod tests;
pub(super) mod words;

use ask::Move;
use backend::TerminalBackend;
use draft::Found;
use screen::Screen;
use session::{Notice, Session};
use words::Words;

use crate::message;
use crate::responses::State;

pub(super) use begin::{Choice, offer};

/// Why the interview ended before its report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// The user chose to.
    Left,
    /// Ctrl-C, or the terminal has gone.
    Interrupted,
}

/// How an interview begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// With the greeting.
    New,
    /// At the first open question.
    Resumed,
}

/// Where the interview is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Names,
    /// The question at this position among the asked ones.
    Question(usize),
    Review,
    Report,
}

/// Holds the interview until its end. What was confirmed is in the session, and on the disk.
pub(super) fn run(
    prompter: &mut dyn TerminalBackend,
    words: Words<'_>,
    session: &mut Session<'_>,
    opening: Opening,
) -> Result<(), Stop> {
    let asked: Vec<usize> = session.answers().asked().collect();
    let mut interview = Interview {
        desk: Screen::new(prompter, words),
        settled: asked.iter().map(|&q| session.answers().states[q] != State::Unanswered).collect(),
        asked,
        session,
    };
    interview.hold(opening)
}

struct Interview<'a, 'q> {
    desk: Screen<'a>,
    session: &'a mut Session<'q>,
    asked: Vec<usize>,
    /// Questions of an earlier sitting, by position; going forward passes over them.
    settled: Vec<bool>,
}

impl Interview<'_, '_> {
    fn hold(&mut self, opening: Opening) -> Result<(), Stop> {
        let mut stage = match opening {
            Opening::New => Stage::Names,
            Opening::Resumed => self.resume(),
        };
        loop {
            stage = match stage {
                Stage::Names => {
                    begin::greet(&mut self.desk, self.session)?;
                    self.next(0)
                }
                Stage::Question(position) => match self.ask(position, false)? {
                    Move::Forward => self.next(position + 1),
                    Move::Back => position.checked_sub(1).map_or(Stage::Names, Stage::Question),
                },
                Stage::Review => match revise::review(&mut self.desk, self.session)? {
                    Some(position) => {
                        self.ask(position, true)?;
                        self.desk.review_cursor = position;
                        Stage::Review
                    }
                    None => Stage::Report,
                },
                Stage::Report => return Ok(()),
            };
        }
    }

    fn ask(&mut self, position: usize, from_review: bool) -> Result<Move, Stop> {
        let place = self.place(position, from_review);
        ask::ask(&mut self.desk, self.session, place)
    }

    fn resume(&mut self) -> Stage {
        let (done, asked) = self.session.progress();
        let words = self.desk.words;
        self.desk.tell(Notice::news(words.translate(&message!("interview-welcome-back", done = done, asked = asked))));
        if let Some(before) = self.session.converted_from.take() {
            // The new file has to be there before anyone relies on its name.
            let notice = match self.session.change(&words, |_| ()) {
                Ok(_) => {
                    let path = self.session.path();
                    Notice::alarm(words.translate(&message!("interview-from-json", before = before, path = path)))
                }
                Err(notice) => notice,
            };
            self.desk.tell(notice);
        }
        self.next(0)
    }

    /// The first question from `position` on that was not settled in an earlier sitting.
    fn next(&mut self, position: usize) -> Stage {
        if let Some(position) = (position..self.asked.len()).find(|&p| !self.settled[p]) {
            return Stage::Question(position);
        }
        self.desk.review_cursor = self.asked.len();
        Stage::Review
    }

    fn place(&self, position: usize, from_review: bool) -> screens::question::Place {
        let questions = &self.session.questionnaire.questions;
        let section = |position: usize| questions[self.asked[position]].section;
        let opens_section = position == 0 || section(position) != section(position - 1);
        screens::question::Place {
            question: self.asked[position],
            number: position + 1,
            total: self.asked.len(),
            opens_section,
            from_review,
        }
    }
}
