//! The interview: asks one question at a time on a full screen and ends with a review of the answers.
//!
//! Every confirmed answer is on the disk before the next question shows ([`session`]), so that nothing that was
//! confirmed is lost however the interview ends. Screens are shown on a [`backend::TerminalBackend`]: the real one in
//! [`terminal`], a scripted one in tests.

mod ask;
mod backend;
pub(super) mod draft;
mod editor;
pub(super) mod greeting;
mod layout;
mod review;
mod screen;
mod screens;
pub(super) mod session;
pub(super) mod terminal;
#[cfg(test)]
mod tests;
pub(super) mod words;

use ask::Move;
use backend::TerminalBackend;
use screen::Screen;
use screens::question::QuestionPosition;
use session::{Notice, Session};
use words::Words;

use super::prompt::Stop;
use crate::message;
use crate::responses::State;

/// How an interview begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// With the first question of a new answers file.
    New,
    /// With the first open question of an existing file, and a word of welcome.
    Resumed,
}

/// Which part of the interview is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The question with this index in [`Interview::asked`].
    Question(usize),
    Review,
    Report,
}

/// Runs the interview until the user asks for the report. The answers are then in the session, and on the disk.
///
/// # Errors
///
/// The user left, or the terminal was closed; what was confirmed before is on the disk.
pub(super) fn run(
    backend: &mut dyn TerminalBackend,
    words: Words<'_>,
    session: &mut Session<'_>,
    opening: Opening,
) -> Result<(), Stop> {
    let asked: Vec<usize> = session.answers().asked().collect();
    let mut interview = Interview {
        screen: Screen::new(backend, words),
        answered_before: asked.iter().map(|&q| session.answers().states[q] != State::Unanswered).collect(),
        asked,
        session,
    };
    interview.run(opening)
}

struct Interview<'a, 'q> {
    screen: Screen<'a>,
    session: &'a mut Session<'q>,
    /// Indices into the questionnaire of the questions that are asked, in order.
    asked: Vec<usize>,
    /// Whether a question had an answer when the interview began, in the order of `asked`. Going forward skips these.
    answered_before: Vec<bool>,
}

impl Interview<'_, '_> {
    fn run(&mut self, opening: Opening) -> Result<(), Stop> {
        if opening == Opening::Resumed {
            self.welcome_back();
        }
        let mut stage = self.next_open(0);
        loop {
            stage = match stage {
                Stage::Question(index) => match self.ask(index, false)? {
                    Move::Forward => self.next_open(index + 1),
                    Move::Back => Stage::Question(index.saturating_sub(1)),
                },
                Stage::Review => match review::review(&mut self.screen, self.session)? {
                    Some(index) => {
                        self.ask(index, true)?;
                        self.screen.review_cursor = index;
                        Stage::Review
                    }
                    None => Stage::Report,
                },
                Stage::Report => return Ok(()),
            };
        }
    }

    fn ask(&mut self, index: usize, from_review: bool) -> Result<Move, Stop> {
        let position = self.position(index, from_review);
        ask::ask(&mut self.screen, self.session, position)
    }

    fn welcome_back(&mut self) {
        let (done, asked) = self.session.progress();
        let words = self.screen.words;
        let welcome = words.translate(&message!("interview-welcome-back", done = done, asked = asked));
        self.screen.notify(Notice::info(welcome));
        if let Some(before) = self.session.converted_from.take() {
            // The new file must exist before the user is told its name.
            let notice = match self.session.change(&words, |_| ()) {
                Ok(_) => {
                    let path = self.session.path();
                    Notice::warning(words.translate(&message!("interview-from-json", before = before, path = path)))
                }
                Err(notice) => notice,
            };
            self.screen.notify(notice);
        }
    }

    /// The first question from `index` on that had no answer when the interview began, else the review.
    fn next_open(&mut self, index: usize) -> Stage {
        if let Some(index) = (index..self.asked.len()).find(|&i| !self.answered_before[i]) {
            return Stage::Question(index);
        }
        self.screen.review_cursor = self.asked.len();
        Stage::Review
    }

    fn position(&self, index: usize, from_review: bool) -> QuestionPosition {
        let questions = &self.session.questionnaire.questions;
        let section = |index: usize| questions[self.asked[index]].section;
        QuestionPosition {
            question: self.asked[index],
            number: index + 1,
            total: self.asked.len(),
            opens_section: index == 0 || section(index) != section(index - 1),
            from_review,
        }
    }
}
