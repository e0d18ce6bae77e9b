//! The review of all answers, before the report.

use super::ask;
use super::screens::review::Entry;
use super::session::Session;
use super::step::Step;
use super::view::{ReviewReply, View};
use crate::cli::prompt::Stop;
use crate::message;
use crate::responses::State;

/// Shows the review until the user chooses an answer or a check to look at again, or the report.
pub(super) fn review(view: &mut dyn View, session: &mut Session<'_>, cursor: &mut usize) -> Result<Entry, Stop> {
    loop {
        view.set_exit_messages(session.exit_messages(&view.words()));
        match view.review(session, cursor)? {
            ReviewReply::Open(entry) => return Ok(entry),
            ReviewReply::Clear(entry) => clear(view, session, entry)?,
        }
    }
}

/// Clears an answer. Its note stays.
fn clear(view: &mut dyn View, session: &mut Session<'_>, entry: Entry) -> Result<(), Stop> {
    let done = message!("interview-cleared");
    match entry {
        Entry::Step(Step::Question(q)) if session.answers().states[q] != State::Unanswered => {
            ask::save(view, session, &done, |answers| answers.states[q] = State::Unanswered).map(drop)
        }
        Entry::Step(Step::Context(c)) if session.answers().context(c).is_some() => {
            ask::save(view, session, &done, |answers| answers.set_context(c, None)).map(drop)
        }
        _ => Ok(()),
    }
}
