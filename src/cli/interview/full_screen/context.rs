//! The keys of a question on who answers: an option is chosen, or a number typed.

use super::super::backend::Key;
use super::super::screens::context::{ContextView, SHORT_LIST, number_prompt, page};
use super::super::session::{Notice, Session};
use super::super::view::{Reply, View as _};
use super::question::{Moved, moved};
use super::{Screen, numbered_entry};
use crate::cli::prompt::Stop;
use crate::questionnaire::{ContextAnswer, ContextQuestion};

/// Most digits of a number.
const LONGEST_NUMBER: usize = 18;

/// What a key does to the answer.
#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    /// The user confirms this answer, or none.
    Answer(Option<String>),
    /// Enter, before an option was marked.
    NothingMarked,
    /// The typed number is outside the range.
    OutOfRange,
    /// The cursor or the typed digits changed.
    Edited,
    /// The key may be a command.
    Other,
}

impl Screen<'_> {
    pub(super) fn ask_context(
        &mut self,
        session: &Session<'_>,
        shown: &mut ContextView,
    ) -> Result<Reply<Option<String>>, Stop> {
        let asked = &session.questionnaire.context[shown.question];
        loop {
            self.scroll_to_top();
            let now = &*shown;
            let key = self.read_key(|words, notice, width| page(words, session, now, notice, width))?;
            match press(asked, shown, key) {
                Pressed::Answer(answer) => return Ok(Reply::Answer(answer)),
                Pressed::NothingMarked => self.notify_choose_first(),
                Pressed::OutOfRange => {
                    if let ContextAnswer::Number(range) = &asked.answer {
                        self.notify(Notice::warning(self.words.translate(&number_prompt(range))));
                    }
                }
                Pressed::Edited => {}
                Pressed::Other => {
                    if let Some(command) = self.question_command(key, shown.from_review)? {
                        return Ok(Reply::Command(command));
                    }
                }
            }
        }
    }
}

fn press(question: &ContextQuestion, view: &mut ContextView, key: Key) -> Pressed {
    match &question.answer {
        ContextAnswer::Choice(options) => {
            let code = |index: usize| Pressed::Answer(Some(options[index].code.clone()));
            if let Moved::To(cursor) = moved(view.cursor, options.len(), key) {
                view.typed.clear();
                view.cursor = cursor;
                return Pressed::Edited;
            }
            match numbered_entry(options.len(), key) {
                _ if matches!(key, Key::Enter | Key::Char(' ')) => view.cursor.map_or(Pressed::NothingMarked, code),
                Some(index) if options.len() <= SHORT_LIST => code(index),
                _ if options.len() > SHORT_LIST => type_entry(view, options.len(), key),
                _ => Pressed::Other,
            }
        }
        ContextAnswer::Number(range) => type_number(question, view, *range.start() < 0, key),
    }
}

/// Moves the cursor of a long list to the entry whose number is typed.
fn type_entry(view: &mut ContextView, count: usize, key: Key) -> Pressed {
    match key {
        Key::Char(digit) if digit.is_ascii_digit() => view.typed.push(digit),
        Key::Backspace if !view.typed.is_empty() => _ = view.typed.pop(),
        _ => {
            view.typed.clear();
            return Pressed::Other;
        }
    }
    let number = |text: &str| text.parse().ok().filter(|number| (1..=count).contains(number));
    if !view.typed.is_empty() && number(&view.typed).is_none() {
        // A digit that makes the number too large begins a new one.
        view.typed.drain(..view.typed.len() - 1);
    }
    match number(&view.typed) {
        Some(number) => view.cursor = Some(number - 1),
        None => view.typed.clear(),
    }
    Pressed::Edited
}

fn type_number(question: &ContextQuestion, view: &mut ContextView, has_negative: bool, key: Key) -> Pressed {
    match key {
        Key::Enter if view.typed.is_empty() => return Pressed::Answer(None),
        Key::Enter => {
            return question.code_of(&view.typed).map_or(Pressed::OutOfRange, |answer| Pressed::Answer(Some(answer)));
        }
        Key::Char(c) if c.is_ascii_digit() || (c == '-' && has_negative && view.typed.is_empty()) => {
            if view.typed.len() < LONGEST_NUMBER {
                view.typed.push(c);
            }
        }
        Key::Backspace if !view.typed.is_empty() => _ = view.typed.pop(),
        Key::Delete | Key::EraseLine => view.typed.clear(),
        _ => return Pressed::Other,
    }
    Pressed::Edited
}
