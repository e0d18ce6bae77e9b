//! One question on who answers: an answer, on, back, or past all the rest.

use super::ask::{self, Move};
use super::screens::context::ContextView;
use super::session::Session;
use super::view::{Reply, View};
use super::words::Command;
use crate::cli::prompt::Stop;
use crate::message;
use crate::responses::Answers;

/// Shows a context question until the user moves on or back. A chosen answer is saved before this returns.
pub(super) fn ask(
    view: &mut dyn View,
    session: &mut Session<'_>,
    question: usize,
    from_review: bool,
) -> Result<Move, Stop> {
    let mut shown = ContextView::opened(session, question, from_review);
    loop {
        view.set_exit_messages(session.exit_messages(&view.words()));
        match view.context(session, &mut shown)? {
            Reply::Answer(answer) => {
                if save(view, session, question, answer.as_deref())? {
                    return Ok(Move::Forward);
                }
            }
            Reply::Command(Command::Back) => return Ok(Move::Back),
            Reply::Command(Command::Skip) => return Ok(Move::Forward),
            Reply::Command(Command::SkipRest) => return Ok(Move::ToReview),
            Reply::Command(_) => {}
        }
    }
}

/// Saves an answer. Returns whether it is on the disk.
fn save(view: &mut dyn View, session: &mut Session<'_>, question: usize, answer: Option<&str>) -> Result<bool, Stop> {
    if answer == session.answers().context(question) {
        return Ok(true);
    }
    let change = |answers: &mut Answers| answers.set_context(question, answer.map(str::to_owned));
    ask::save(view, session, &message!("interview-context-saved"), change)
}
