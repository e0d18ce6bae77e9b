//! The review of all answers, before the report.

use super::backend::Key;
use super::screen::{Input, Screen, move_cursor};
use super::screens::review::page;
use super::session::{Notice, Session};
use super::words::Command;
use crate::cli::prompt::Stop;
use crate::message;
use crate::responses::State;

/// Shows the review until the user chooses a question to change (its index among the asked ones) or the report (none).
pub(super) fn review(screen: &mut Screen<'_>, session: &mut Session<'_>) -> Result<Option<usize>, Stop> {
    let asked: Vec<usize> = session.answers().asked().collect();
    screen.scroll_to_top();
    loop {
        screen.update_exit_message(session);
        let cursor = screen.review_cursor;
        let shown = &*session;
        let Input::Key(key) = screen.read_input(|words, notice, width| page(words, shown, cursor, notice, width))?
        else {
            continue;
        };
        if let Some(moved) = move_cursor(cursor, asked.len() + 1, key) {
            screen.review_cursor = moved;
            continue;
        }
        match key {
            Key::Enter => return Ok((cursor < asked.len()).then_some(cursor)),
            Key::Delete => clear(screen, session, asked.get(cursor)),
            _ => match screen.command(key)? {
                Some(Command::Clear) => clear(screen, session, asked.get(cursor)),
                Some(Command::Report) => return Ok(None),
                Some(Command::Back) => return Ok(asked.len().checked_sub(1)),
                _ => {}
            },
        }
    }
}

/// Clears an answer. Its note stays.
fn clear(screen: &mut Screen<'_>, session: &mut Session<'_>, question: Option<&usize>) {
    let Some(&question) = question.filter(|&&q| session.answers().states[q] != State::Unanswered) else { return };
    let cleared = session.change(&screen.words, |answers| answers.states[question] = State::Unanswered);
    let done = Notice::info(screen.words.translate(&message!("interview-cleared")));
    screen.notify(cleared.map_or_else(|notice| notice, |notice| notice.unwrap_or(done)));
}
