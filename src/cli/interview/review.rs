//! The review of all answers, before the report.

use super::ask;
use super::backend::Key;
use super::screen::{Input, Screen, move_cursor};
use super::screens::review::{Entry, entries, page};
use super::session::Session;
use super::step::Step;
use super::words::Command;
use crate::cli::prompt::Stop;
use crate::message;
use crate::responses::State;

/// Shows the review until the user chooses an answer or a check to look at again, or the report.
pub(super) fn review(screen: &mut Screen<'_>, session: &mut Session<'_>) -> Result<Entry, Stop> {
    screen.scroll_to_top();
    loop {
        screen.update_exit_message(session);
        let entries = entries(session);
        let cursor = screen.review_cursor.min(entries.len() - 1);
        screen.review_cursor = cursor;
        let shown = &*session;
        let Input::Key(key) = screen.read_input(|words, notice, width| page(words, shown, cursor, notice, width))?
        else {
            continue;
        };
        if let Some(moved) = move_cursor(cursor, entries.len(), key) {
            screen.review_cursor = moved;
            continue;
        }
        match key {
            Key::Enter => return Ok(entries[cursor]),
            Key::Delete => clear(screen, session, entries[cursor])?,
            _ => match screen.command(key)? {
                Some(Command::Clear) => clear(screen, session, entries[cursor])?,
                Some(Command::Report) => return Ok(Entry::Report),
                Some(Command::Back) => {
                    let last = entries.iter().rev().find(|entry| matches!(entry, Entry::Step(_)));
                    return Ok(last.copied().unwrap_or(Entry::Report));
                }
                _ => {}
            },
        }
    }
}

/// Clears an answer. Its note stays.
fn clear(screen: &mut Screen<'_>, session: &mut Session<'_>, entry: Entry) -> Result<(), Stop> {
    let done = message!("interview-cleared");
    match entry {
        Entry::Step(Step::Question(q)) if session.answers().states[q] != State::Unanswered => {
            ask::save(screen, session, &done, |answers| answers.states[q] = State::Unanswered).map(drop)
        }
        Entry::Step(Step::Context(c)) if session.answers().context(c).is_some() => {
            ask::save(screen, session, &done, |answers| answers.set_context(c, None)).map(drop)
        }
        _ => Ok(()),
    }
}
