//! A question on who answers: a list of options, or a number to type.

use unicode_width::UnicodeWidthStr;

use super::super::layout::{Line, Page, TextStyle, paragraph};
use super::super::session::{Notice, Session};
use super::super::words::Words;
use super::{Choice, Progress, foot, header};
use crate::message;
use crate::questionnaire::{ContextAnswer, ContextOption, ContextQuestion};
use crate::text::Message;

/// Most options that a single digit can choose.
pub(in crate::cli::interview) const SHORT_LIST: usize = 9;

/// What the screen of a context question shows besides the question.
#[derive(Debug, Clone)]
pub(in crate::cli::interview) struct ContextView {
    /// Index of the question.
    pub question: usize,
    /// Whether it was opened from the review.
    pub from_review: bool,
    /// The option that is marked; none before one was chosen.
    pub cursor: Option<usize>,
    /// The digits typed so far.
    pub typed: String,
}

impl ContextView {
    /// The view of a question that was just opened: the cursor is on the saved answer.
    pub(in crate::cli::interview) fn opened(session: &Session<'_>, question: usize, from_review: bool) -> Self {
        let given = session.answers().context(question);
        let (cursor, typed) = match &session.questionnaire.context[question].answer {
            ContextAnswer::Choice(options) => {
                (options.iter().position(|option| given == Some(option.code.as_str())), String::new())
            }
            ContextAnswer::Number(_) => (None, given.unwrap_or_default().to_owned()),
        };
        Self { question, from_review, cursor, typed }
    }
}

/// The page.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    session: &Session<'_>,
    view: &ContextView,
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    let questions = &session.questionnaire.context;
    let question = &questions[view.question];
    let (number, total) = (view.question + 1, questions.len());
    let text = words.translate(&message!("interview-context-progress", number = number, total = total));
    let title = words.translate(&message!("interview-context-title"));
    let head = header(words, &title, &Progress { text, done: view.question, total }, width);
    let mut page = Page { head, ..Page::default() };
    let asked = paragraph(TextStyle::Bold, &question.text, width);
    if is_long(question) {
        // The question stays in view while the list scrolls.
        page.head.push(Line::default());
        page.head.extend(asked);
    } else {
        page.body = asked;
    }
    let is_first = view.question == 0 && !view.from_review;
    let intro = if is_first { words.translate(&message!("interview-context-intro")) } else { String::new() };
    for text in [&question.help, &intro].into_iter().filter(|text| !text.is_empty()) {
        page.body.extend(paragraph(TextStyle::Dim, text, width));
    }
    if !page.body.is_empty() {
        page.body.push(Line::default());
    }
    match &question.answer {
        ContextAnswer::Choice(options) => {
            list(&mut page, words, options, (view.cursor, session.answers().context(view.question)), width);
        }
        ContextAnswer::Number(range) => {
            let prompt = number_prompt(range);
            page.body.extend(paragraph(TextStyle::Plain, &words.translate(&prompt), width));
            page.body.push(Line::default());
            let row = page.body.len();
            let pointer = format!("{} ", words.symbols().pointer);
            page.caret = Some((row, pointer.width() + view.typed.width()));
            page.focus = row..row + 1;
            page.body.push(Line::new(TextStyle::Accent, pointer).with(TextStyle::Plain, view.typed.clone()));
        }
    }
    page.foot = foot(words, notice, &keys(question, view.from_review), width);
    page
}

/// Says which numbers can be typed.
pub(in crate::cli::interview) fn number_prompt(range: &std::ops::RangeInclusive<i64>) -> Message {
    message!("interview-context-number", least = range.start().to_string(), most = range.end().to_string())
}

fn is_long(question: &ContextQuestion) -> bool {
    matches!(&question.answer, ContextAnswer::Choice(options) if options.len() > SHORT_LIST)
}

fn list(
    page: &mut Page,
    words: &Words<'_>,
    options: &[ContextOption],
    (cursor, given): (Option<usize>, Option<&str>),
    width: usize,
) {
    let digits = options.len().to_string().len();
    for (index, option) in options.iter().enumerate() {
        let choice = Choice {
            key: format!("{:>digits$}", index + 1),
            text: option.text.clone(),
            is_chosen: given == Some(option.code.as_str()),
            is_current: cursor == Some(index),
        };
        let lines = choice.lines(words, width);
        if choice.is_current {
            page.focus = page.body.len()..page.body.len() + lines.len();
        }
        page.body.extend(lines);
    }
}

fn keys(question: &ContextQuestion, from_review: bool) -> Vec<Message> {
    let mut keys = vec![match &question.answer {
        ContextAnswer::Choice(options) if options.len() > SHORT_LIST => {
            message!("interview-hint-choose-long", last = options.len())
        }
        ContextAnswer::Choice(options) => message!("interview-hint-choose", last = options.len()),
        ContextAnswer::Number(_) => message!("interview-hint-save-number"),
    }];
    keys.extend(commands(from_review));
    keys
}

/// The keys that do something else than answer.
pub(in crate::cli::interview) fn commands(from_review: bool) -> Vec<Message> {
    let mut keys = if from_review {
        vec![message!("interview-hint-to-review")]
    } else {
        vec![message!("interview-hint-back"), message!("interview-hint-skip"), message!("interview-hint-skip-rest")]
    };
    keys.push(message!("interview-hint-quit"));
    keys
}
