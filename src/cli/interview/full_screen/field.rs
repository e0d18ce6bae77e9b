//! The keys of a text, and of a page that is only read.

use super::super::backend::Key;
use super::super::editor::{Editor, Effect};
use super::super::screens::field::{self, Field};
use super::super::screens::help;
use super::super::session::Notice;
use super::super::view::View as _;
use super::{Input, Screen};
use crate::cli::prompt::Stop;
use crate::message;
use crate::questionnaire::Questionnaire;

impl Screen<'_> {
    pub(super) fn edit(&mut self, field: &Field, editor: &mut Editor) -> Result<Option<String>, Stop> {
        loop {
            let shown = &*editor;
            let effect =
                match self.read_input(|words, notice, width| field::page(words, field, shown, notice, width))? {
                    Input::Key(Key::Enter) => return Ok(Some(editor.text())),
                    Input::Key(Key::Escape) => return Ok(None),
                    Input::Key(key) => editor.press(key),
                    Input::Paste(text) => editor.paste(&text),
                };
            if effect == Effect::Full {
                self.notify(Notice::warning(self.words.translate(&message!("interview-full"))));
            }
        }
    }

    pub(super) fn show_help(&mut self, questionnaire: &Questionnaire, question: usize) -> Result<(), Stop> {
        self.scroll_to_top();
        loop {
            let input = self.read_input(|words, _, width| help::page(words, questionnaire, question, width))?;
            match input {
                Input::Key(key) if self.scroll_by_key(key) => {}
                _ => {
                    self.scroll_to_top();
                    return Ok(());
                }
            }
        }
    }
}
