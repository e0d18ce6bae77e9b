//! The keys of a question.

use super::super::backend::Key;
use super::super::screens::question::{QuestionView, choices, page};
use super::super::session::{Notice, Session};
use super::super::view::{Reply, View as _};
use super::{Screen, move_cursor, numbered_entry};
use crate::cli::prompt::Stop;
use crate::message;
use crate::responses::State;

impl Screen<'_> {
    pub(super) fn ask_question(
        &mut self,
        session: &Session<'_>,
        shown: &mut QuestionView,
    ) -> Result<Reply<State>, Stop> {
        let question = shown.position.question;
        let choices = choices(session.questionnaire, question);
        let options = session.questionnaire.questions[question].options.len();
        let asked = (session.questionnaire, session.answers());
        self.scroll_to_top();
        loop {
            let now = *shown;
            if now.cursor.is_some() && !now.is_new {
                self.scroll_to_top();
            }
            let key = self.read_key(|words, notice, width| page(words, asked, now, notice, width))?;
            // What stands above the first option is read before the cursor comes to it.
            let is_above = (now.cursor.is_none() || now.is_new) && !self.shows_list;
            if is_above && matches!(key, Key::Down | Key::PageDown) {
                self.scroll_by_key(key);
                continue;
            }
            shown.is_new = false;
            if let Moved::To(cursor) = moved(shown.cursor, choices.len(), key) {
                if cursor.is_none() {
                    self.scroll_to_top();
                }
                shown.cursor = cursor;
                continue;
            }
            let picked = match key {
                Key::Enter | Key::Char(' ') if shown.cursor.is_none() => {
                    self.notify_choose_first();
                    continue;
                }
                Key::Enter | Key::Char(' ') => shown.cursor,
                key => numbered_entry(options, key),
            };
            if let Some(picked) = picked {
                return Ok(Reply::Answer(choices[picked]));
            }
            if let Some(command) = self.question_command(key, shown.position.from_review)? {
                return Ok(Reply::Command(command));
            }
        }
    }

    /// Says how to choose, where Enter was pressed before something was marked.
    pub(super) fn notify_choose_first(&mut self) {
        self.notify(Notice::info(self.words.translate(&message!("interview-choose-first"))));
    }
}

/// What a key does to the cursor.
pub(super) enum Moved {
    /// It moves to an entry, or to nowhere.
    To(Option<usize>),
    /// It is no key that moves it.
    No,
}

/// Where `key` moves the cursor. Nowhere lies above the first entry and below the last, so that the beginning of a long
/// question can be seen again.
pub(super) fn moved(cursor: Option<usize>, count: usize, key: Key) -> Moved {
    match (cursor, key) {
        (None, Key::Down | Key::PageDown) => Moved::To(Some(0)),
        (None, Key::Up | Key::PageUp) => Moved::To(count.checked_sub(1)),
        (Some(0), Key::Up | Key::PageUp) => Moved::To(None),
        (cursor, key) => {
            move_cursor(cursor.unwrap_or(0), count, key).map_or(Moved::No, |cursor| Moved::To(Some(cursor)))
        }
    }
}
