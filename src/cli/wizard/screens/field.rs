//! A text to type: a name or a note.

use super::super::editor::Editor;
use super::super::page::{Line, Look, Page, paragraph};
use super::super::session::Notice;
use super::super::words::Words;
use super::foot;
use crate::text::Message;

/// What is asked for.
#[derive(Debug, Clone)]
pub(in crate::cli::wizard) struct Field {
    /// What the text is about.
    pub title: String,
    /// What to write.
    pub prompt: Message,
    /// What the keys do.
    pub keys: Vec<Message>,
}

/// The page.
pub(in crate::cli::wizard) fn page(
    words: &Words<'_>,
    field: &Field,
    editor: &Editor,
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    const INDENT: usize = 2;
    let mut page = Page { body: paragraph(Look::Strong, &field.title, width), ..Page::default() };
    page.body.push(Line::default());
    page.body.extend(paragraph(Look::Plain, &words.say(&field.prompt), width));
    page.body.push(Line::default());
    let (lines, (row, column)) = editor.layout(width.saturating_sub(INDENT));
    let top = page.body.len();
    let pointer = words.signs().pointer;
    page.body.extend(lines.into_iter().enumerate().map(|(row, line)| {
        let start = if row == 0 { format!("{pointer} ") } else { "  ".to_owned() };
        Line::new(Look::Chosen, start).with(Look::Plain, line)
    }));
    page.focus = top + row..top + row + 1;
    page.caret = Some((top + row, column + INDENT));
    page.foot = foot(words, notice, &field.keys, width);
    page
}
