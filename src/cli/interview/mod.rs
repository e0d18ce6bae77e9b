//! The interview: asks one question at a time on a full screen, first the scored ones and then who answers, and ends
//! with a review of the answers.
//!
//! Every confirmed answer is on the disk before the next question shows ([`session`]), so that nothing that was
//! confirmed is lost however the interview ends. Screens are shown on a [`backend::TerminalBackend`]: the real one in
//! [`terminal`], a scripted one in tests. For screen readers and simple terminals, [`lines`] asks the same in plain lines.

mod ask;
mod backend;
mod burst;
mod context;
pub(super) mod draft;
mod editor;
pub(super) mod found;
mod full_screen;
pub(super) mod greeting;
mod layout;
pub(super) mod lines;
mod lock;
pub(super) mod plain_terminal;
mod review;
mod screens;
pub(super) mod session;
mod step;
pub(super) mod terminal;
#[cfg(test)]
mod tests;
mod view;
pub(super) mod words;

use ask::Move;
use backend::TerminalBackend;
use full_screen::Screen;
use lines::{LineTerminal, Lines};
use screens::question::QuestionPosition;
use screens::review::Entry;
use session::{Notice, Session};
use step::Step;
use view::View;
use words::Words;

use super::prompt::Stop;
use crate::message;

/// The last entry of the review.
const REPORT: usize = usize::MAX;

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
    /// The question with this index in [`Interview::steps`].
    Step(usize),
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
    hold(&mut Screen::new(backend, words), session, opening)
}

/// Runs the interview in plain lines, as [`run`] does on a full screen.
///
/// # Errors
///
/// Those of [`run`].
pub(super) fn run_in_lines(
    terminal: &mut dyn LineTerminal,
    words: Words<'_>,
    session: &mut Session<'_>,
    opening: Opening,
) -> Result<(), Stop> {
    hold(&mut Lines::new(terminal, words), session, opening)
}

fn hold(view: &mut dyn View, session: &mut Session<'_>, opening: Opening) -> Result<(), Stop> {
    let steps = session.steps();
    let mut interview = Interview {
        view,
        review_cursor: REPORT,
        answered_before: steps.iter().map(|&step| session.is_answered(step)).collect(),
        steps,
        session,
    };
    interview.run(opening)
}

struct Interview<'a, 'q> {
    view: &'a mut dyn View,
    /// The entry of the review that is marked; a larger number than there are entries means the last one.
    review_cursor: usize,
    session: &'a mut Session<'q>,
    /// All questions, in order.
    steps: Vec<Step>,
    /// Whether a question had an answer when the interview began, in the order of `steps`. Going forward skips these.
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
                Stage::Step(index) => match self.ask(self.steps[index], false)? {
                    Move::Forward => self.next_open(index + 1),
                    Move::Back => Stage::Step(index.saturating_sub(1)),
                    Move::ToReview => self.next_open(self.steps.len()),
                },
                Stage::Review => self.review()?,
                Stage::Report => return Ok(()),
            };
        }
    }

    fn ask(&mut self, step: Step, from_review: bool) -> Result<Move, Stop> {
        match step {
            Step::Question(question) => {
                let position = self.position(question, from_review);
                ask::ask(self.view, self.session, position)
            }
            Step::Context(question) => context::ask(self.view, self.session, question, from_review),
        }
    }

    /// Shows the review, and then the question that the user wants to change or all those of a check.
    fn review(&mut self) -> Result<Stage, Stop> {
        match review::review(self.view, self.session, &mut self.review_cursor)? {
            Entry::Step(step) => {
                self.ask(step, true)?;
                self.review_cursor = self.steps.iter().position(|&other| other == step).unwrap_or(REPORT);
            }
            Entry::Check(check) => {
                let questionnaire = self.session.questionnaire;
                for (question, _) in &questionnaire.checks[check].conditions {
                    if self.ask(Step::Question(*question), true)? == Move::Back {
                        break;
                    }
                }
                self.review_cursor = REPORT;
            }
            Entry::Report => return Ok(Stage::Report),
        }
        Ok(Stage::Review)
    }

    fn welcome_back(&mut self) {
        let (done, asked) = self.session.progress();
        let welcome = message!("interview-welcome-back", done = done, asked = asked);
        let welcome = self.view.words().translate(&welcome);
        self.view.notify(Notice::info(welcome));
        if let Some(before) = self.session.converted_from.take() {
            // The new file must exist before the user is told its name.
            let notice = match self.session.change(&self.view.words(), |_| ()) {
                Ok(_) => {
                    let moved = message!("interview-from-json", before = before, path = self.session.path());
                    Notice::warning(self.view.words().translate(&moved))
                }
                Err(notice) => notice,
            };
            self.view.notify(notice);
        }
    }

    /// The first question from `index` on that had no answer when the interview began, else the review.
    fn next_open(&mut self, index: usize) -> Stage {
        if let Some(index) = (index..self.steps.len()).find(|&i| !self.answered_before[i]) {
            return Stage::Step(index);
        }
        self.review_cursor = REPORT;
        Stage::Review
    }

    fn position(&self, question: usize, from_review: bool) -> QuestionPosition {
        let asked: Vec<usize> = self.session.answers().asked().collect();
        let index = asked.iter().position(|&other| other == question).unwrap_or(0);
        let section = |index: usize| self.session.questionnaire.questions[asked[index]].section;
        QuestionPosition {
            question,
            number: index + 1,
            total: asked.len(),
            opens_section: index == 0 || section(index) != section(index - 1),
            from_review,
        }
    }
}
