//! The screens: from what is to be shown and a width to a page, and nothing else.

pub(super) mod field;
pub(super) mod help;
pub(super) mod offer;
pub(super) mod question;
pub(super) mod review;
pub(super) mod welcome;

use super::layout::{Line, TextStyle, paragraph, row_of};
use super::session::Notice;
use crate::text::Message;

use super::words::Words;

/// News, if there are any, over the keys.
fn foot(words: &Words<'_>, notice: Option<&Notice>, keys: &[Message], width: usize) -> Vec<Line> {
    let look = |notice: &Notice| if notice.alarming { TextStyle::Alarm } else { TextStyle::Strong };
    let mut lines = notice.map(|notice| paragraph(look(notice), &notice.text, width)).unwrap_or_default();
    let keys: Vec<String> = keys.iter().map(|key| words.translate(key)).collect();
    lines.extend(row_of(&keys, width));
    lines
}
