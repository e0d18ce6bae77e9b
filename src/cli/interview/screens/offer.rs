//! Unfinished interviews, offered before a new one.

use super::super::draft::Found;
use super::super::layout::{Line, Page, TextStyle, hanging, paragraph};
use super::super::session::Notice;
use super::super::session::progress;
use super::super::words::Words;
use super::foot;
use crate::message;

/// The page. After the drafts come a new interview and leaving.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    drafts: &[Found],
    cursor: usize,
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    let title = words.translate(&message!("interview-offer-title", count = drafts.len()));
    let mut page = Page { head: paragraph(TextStyle::Strong, &title, width), ..Page::default() };
    let drafts = drafts.iter().map(|draft| describe(words, draft));
    let others =
        [words.translate(&message!("interview-offer-new")), words.translate(&message!("interview-offer-leave"))];
    for (index, text) in drafts.chain(others).enumerate() {
        let is_current = index == cursor;
        let pointer = if is_current { words.signs().pointer } else { " " };
        let look = if is_current { TextStyle::Chosen } else { TextStyle::Plain };
        let lines = hanging(&format!("{pointer} {} ", index + 1), &text, look, width);
        if is_current {
            page.focus = page.body.len()..page.body.len() + lines.len();
        }
        page.body.extend(lines);
        page.body.push(Line::default());
    }
    let keys = [message!("interview-hint-pick"), message!("interview-hint-quit")];
    page.foot = foot(words, notice, &keys, width);
    page
}

fn describe(words: &Words<'_>, draft: &Found) -> String {
    let (done, asked) = progress(&draft.answers);
    let yes = |is: bool| if is { "yes" } else { "no" };
    words.translate(&message!(
        "interview-offer-draft",
        named = yes(!draft.answers.organisation.is_empty()),
        organisation = &draft.answers.organisation,
        path = draft.path.display().to_string(),
        dated = yes(draft.answers.date.is_some()),
        date = draft.answers.date.map(|date| date.to_string()).unwrap_or_default(),
        done = done,
        asked = asked
    ))
}
