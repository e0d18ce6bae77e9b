//! One module a screen: each lays out a page for a width, without input or output.

pub(super) mod field;
pub(super) mod help;
pub(super) mod question;
pub(super) mod review;

use super::layout::{Line, TextStyle, paragraph, row_of};
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
