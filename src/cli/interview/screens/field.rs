//! A text input with a title.

use super::super::editor::Editor;
use super::super::layout::{Line, Page, TextStyle, paragraph};
use super::super::session::Notice;
use super::super::words::Words;
use super::foot;
use crate::text::Message;

/// The texts around the input.
#[derive(Debug, Clone)]
pub(in crate::cli::interview) struct Field {
    /// The heading.
    pub title: String,
    /// What to type.
    pub prompt: Message,
    /// The keys and what they do.
    pub keys: Vec<Message>,
    /// How to answer in plain lines.
    pub in_lines: Message,
}

/// The page.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    field: &Field,
    editor: &Editor,
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    const INDENT: usize = 2;
    let mut page = Page { body: paragraph(TextStyle::Bold, &field.title, width), ..Page::default() };
    page.body.push(Line::default());
    page.body.extend(paragraph(TextStyle::Plain, &words.translate(&field.prompt), width));
    page.body.push(Line::default());
    let (lines, (row, column)) = editor.layout(width.saturating_sub(INDENT));
    let top = page.body.len();
    let pointer = words.symbols().pointer;
    page.body.extend(lines.into_iter().enumerate().map(|(row, line)| {
        let start = if row == 0 { format!("{pointer} ") } else { "  ".to_owned() };
        Line::new(TextStyle::Accent, start).with(TextStyle::Plain, line)
    }));
    page.focus = top + row..top + row + 1;
    page.caret = Some((top + row, column + INDENT));
    page.foot = foot(words, notice, &field.keys, width);
    page
}
