//! The keys of the review.

use super::super::backend::Key;
use super::super::screens::review::{Entry, entries, last_question, page};
use super::super::session::Session;
use super::super::view::ReviewReply;
use super::super::words::Command;
use super::{Screen, move_cursor};
use crate::cli::prompt::Stop;

impl Screen<'_> {
    pub(super) fn show_review(&mut self, session: &Session<'_>, cursor: &mut usize) -> Result<ReviewReply, Stop> {
        self.scroll_to_top();
        let entries = entries(session);
        loop {
            let at = (*cursor).min(entries.len() - 1);
            let key = self.read_key(|words, notice, width| page(words, session, at, notice, width))?;
            *cursor = at;
            if let Some(moved) = move_cursor(at, entries.len(), key) {
                *cursor = moved;
                continue;
            }
            match key {
                Key::Enter | Key::Char(' ') => return Ok(ReviewReply::Open(entries[at])),
                Key::Delete => return Ok(ReviewReply::Clear(entries[at])),
                _ => match self.command(key)? {
                    Some(Command::Clear) => return Ok(ReviewReply::Clear(entries[at])),
                    Some(Command::Report | Command::SkipRest) => return Ok(ReviewReply::Open(Entry::Report)),
                    Some(Command::Back) => return Ok(ReviewReply::Open(last_question(&entries))),
                    _ => {}
                },
            }
        }
    }
}
