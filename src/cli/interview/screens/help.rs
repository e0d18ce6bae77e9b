//! The help of a question: explanation, what to show a visitor, section, source.

use super::super::layout::{Line, Page, TextStyle, paragraph};
use super::super::words::Words;
use super::foot;
use crate::message;
use crate::questionnaire::Questionnaire;

/// The page.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    questionnaire: &Questionnaire,
    question: usize,
    width: usize,
) -> Page {
    let question = &questionnaire.questions[question];
    let section = &questionnaire.sections[question.section];
    let mut page = Page { head: paragraph(TextStyle::Bold, &question.text, width), ..Page::default() };
    let source = question.source.map(|source| questionnaire.sources[source].citation.clone()).unwrap_or_default();
    let show = if question.show.is_empty() {
        String::new()
    } else {
        words.translate(&message!("interview-show", show = &question.show))
    };
    let source =
        if source.is_empty() { source } else { words.translate(&message!("interview-source", source = source)) };
    let texts = [
        (TextStyle::Plain, question.help.clone()),
        (TextStyle::Plain, show),
        (TextStyle::Plain, section.summary.clone()),
        (TextStyle::Dim, source),
    ];
    for (style, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        if !page.body.is_empty() {
            page.body.push(Line::default());
        }
        page.body.extend(paragraph(style, &text, width));
    }
    if page.body.is_empty() {
        page.body.push(Line::new(TextStyle::Plain, words.translate(&message!("interview-no-help"))));
    }
    page.foot = foot(words, None, &[message!("interview-hint-return")], width);
    page
}
