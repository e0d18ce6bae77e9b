//! One module a screen: each lays out a page for a width, without input or output.

pub(super) mod context;
pub(super) mod field;
pub(super) mod help;
pub(super) mod question;
pub(super) mod review;

use unicode_width::UnicodeWidthStr;

use super::layout::{Line, TextStyle, hanging, paragraph, row_of, shortened};
use super::session::Notice;
use super::words::Words;
use crate::text::Message;

/// The notice, if there is one, above the keys.
fn foot(words: &Words<'_>, notice: Option<&Notice>, keys: &[Message], width: usize) -> Vec<Line> {
    let style = |notice: &Notice| if notice.is_warning { TextStyle::Warning } else { TextStyle::Bold };
    let mut lines = notice.map(|notice| paragraph(style(notice), &notice.text, width)).unwrap_or_default();
    let keys: Vec<String> = keys.iter().map(|key| words.translate(key)).collect();
    lines.extend(row_of(&keys, width));
    lines
}

/// How far the interview is: the words for it, the questions before this one, and all questions.
struct Progress {
    text: String,
    done: usize,
    total: usize,
}

/// A title, the number of the question, and a progress bar.
fn header(words: &Words<'_>, title: &str, progress: &Progress, width: usize) -> Vec<Line> {
    let Progress { text, done, total } = progress;
    let title = shortened(title, width.saturating_sub(text.width() + 2), words);
    let gap = width.saturating_sub(title.width() + text.width());
    let first = Line::new(TextStyle::Accent, title).with(TextStyle::Plain, format!("{:gap$}{text}", ""));
    let done = width * done / (*total).max(1);
    let symbols = words.symbols();
    let bar = Line::new(TextStyle::Accent, symbols.full.repeat(done))
        .with(TextStyle::Dim, symbols.empty.repeat(width - done));
    vec![first, bar]
}

/// A possible answer and the key that chooses it.
struct Choice {
    key: String,
    text: String,
    is_chosen: bool,
    is_current: bool,
}

impl Choice {
    fn lines(&self, words: &Words<'_>, width: usize) -> Vec<Line> {
        let symbols = words.symbols();
        let pointer = if self.is_current { symbols.pointer } else { " " };
        let mark = if self.is_chosen { symbols.chosen } else { symbols.free };
        let style = if self.is_current { TextStyle::Accent } else { TextStyle::Plain };
        hanging(&format!("{pointer} {} {mark} ", self.key), &self.text, style, width)
    }
}
