//! The greeting.

use super::super::layout::{Line, Page, TextStyle, paragraph};
use super::super::session::{Notice, Session};
use super::super::words::Words;
use super::foot;
use crate::message;

/// The page.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    session: &Session<'_>,
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    let questionnaire = session.questionnaire;
    let (_, asked) = session.progress();
    let minutes = questionnaire.minutes.map(|minutes| share(minutes, asked, questionnaire.questions.len()));
    let length = match minutes {
        Some(minutes) => message!("interview-length-minutes", questions = asked, minutes = minutes),
        None => message!("interview-length", questions = asked),
    };
    let mut page = Page { head: paragraph(TextStyle::Chosen, &questionnaire.title, width), ..Page::default() };
    let texts = [
        questionnaire.summary.clone(),
        words.translate(&length),
        words.translate(&message!("interview-private")),
        words.translate(&message!("interview-saving", path = session.path())),
        words.translate(&message!("interview-unsure")),
    ];
    for text in texts.iter().filter(|text| !text.is_empty()) {
        if !page.body.is_empty() {
            page.body.push(Line::default());
        }
        page.body.extend(paragraph(TextStyle::Plain, text, width));
    }
    let keys = [message!("interview-hint-begin"), message!("interview-hint-quit")];
    page.foot = foot(words, notice, &keys, width);
    page
}

/// The minutes that `asked` of `all` questions take, rounded up.
fn share(minutes: u32, asked: usize, all: usize) -> usize {
    (usize::try_from(minutes).unwrap_or(usize::MAX)).saturating_mul(asked).div_ceil(all.max(1))
}
