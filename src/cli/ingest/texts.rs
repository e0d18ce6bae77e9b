//! Lists, cells and names as messages show them.

use crate::message;
use crate::text::{Messages, sanitize};

/// Longer lists are cut: names of columns, faults, answers.
pub(super) const MOST_LISTED: usize = 20;

/// Longer cells are cut where they are shown, in characters.
const LONGEST_CELL: usize = 60;

/// Longer headers and names are cut, in characters; a header can be a whole question.
const LONGEST_NAME: usize = 300;

/// `names` with commas between, and how many more there are.
pub(super) fn listed<S: AsRef<str>>(names: &[S], messages: &Messages) -> String {
    let shown: Vec<&str> = names.iter().take(MOST_LISTED).map(AsRef::as_ref).collect();
    let shown = shown.join(", ");
    match names.len().checked_sub(MOST_LISTED) {
        None | Some(0) => shown,
        Some(more) => messages.translate(&message!("score-and-more", names = shown, count = more)),
    }
}

/// A cell, with what cannot be seen made visible.
pub(super) fn shortened_cell(cell: &str) -> String {
    shortened(&sanitize::revealed(cell), LONGEST_CELL)
}

/// A header or a name.
pub(super) fn shortened_name(name: &str) -> String {
    shortened(name, LONGEST_NAME)
}

fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
