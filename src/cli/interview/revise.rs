//! Looking over all answers.

use super::Stop;
use super::backend::Key;
use super::screen::{Input, Screen, moved};
use super::screens::review::page;
use super::session::{Notice, Session};
use super::words::Command;
use crate::message;
use crate::responses::State;

/// The position of a question to change, or nothing when the report is wanted.
pub(super) fn review(desk: &mut Screen<'_>, session: &mut Session<'_>) -> Result<Option<usize>, Stop> {
    let asked: Vec<usize> = session.answers().asked().collect();
    desk.restart();
    loop {
        desk.prepare_to_end(session);
        let cursor = desk.review_cursor;
        let shown = &*session;
        let Input::Key(key) = desk.turn(|words, notice, width| page(words, shown, cursor, notice, width))? else {
            continue;
        };
        if let Some(there) = moved(cursor, asked.len() + 1, key) {
            desk.review_cursor = there;
            continue;
        }
        match key {
            Key::Enter => return Ok((cursor < asked.len()).then_some(cursor)),
            Key::Delete => clear(desk, session, asked.get(cursor)),
            _ => match desk.command(key)? {
                Some(Command::Clear) => clear(desk, session, asked.get(cursor)),
                Some(Command::Report) => return Ok(None),
                Some(Command::Back) => return Ok(asked.len().checked_sub(1)),
                _ => {}
            },
        }
    }
}

/// Takes an answer back; its note stays.
fn clear(desk: &mut Screen<'_>, session: &mut Session<'_>, question: Option<&usize>) {
    let Some(&question) = question.filter(|&&q| session.answers().states[q] != State::Unanswered) else { return };
    let cleared = session.change(&desk.words, |answers| answers.states[question] = State::Unanswered);
    let done = Notice::news(desk.words.translate(&message!("interview-cleared")));
    desk.tell(cleared.map_or_else(|notice| notice, |notice| notice.unwrap_or(done)));
}
