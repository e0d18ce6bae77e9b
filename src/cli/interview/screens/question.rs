//! One question with its possible answers.

use unicode_width::UnicodeWidthStr;

use super::super::layout::{Line, Page, TextStyle, hanging, paragraph, shortened};
use super::super::session::Notice;
use super::super::words::Words;
use super::foot;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, State};
use crate::text::Message;

/// Which question is shown, and its position in the interview.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli::interview) struct QuestionPosition {
    /// Index of the question.
    pub question: usize,
    /// Its number among the asked ones, from 1.
    pub number: usize,
    /// How many are asked.
    pub total: usize,
    /// Whether it is the first of its section.
    pub opens_section: bool,
    /// Whether it was opened from the review.
    pub from_review: bool,
}

/// The possible answers to a question, in the order shown.
pub(in crate::cli::interview) fn choices(questionnaire: &Questionnaire, question: usize) -> Vec<State> {
    let options = (0..questionnaire.questions[question].options.len()).map(State::Answered);
    options.chain([State::DontKnow, State::NotApplicable]).collect()
}

/// The page.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    asked: (&Questionnaire, &Answers),
    view: (QuestionPosition, usize),
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    let (questionnaire, answers) = asked;
    let (position, cursor) = view;
    let question = &questionnaire.questions[position.question];
    let section = &questionnaire.sections[question.section];
    let mut page = Page { head: header(words, &section.title, position, width), ..Page::default() };
    if position.opens_section && !section.summary.is_empty() {
        page.body.extend(paragraph(TextStyle::Dim, &section.summary, width));
        page.body.push(Line::default());
    }
    page.body.extend(paragraph(TextStyle::Bold, &question.text, width));
    page.body.push(Line::default());
    for (index, state) in choices(questionnaire, position.question).into_iter().enumerate() {
        let lines = choice(words, asked, (position.question, state), index == cursor, width);
        if index == cursor {
            page.focus = page.body.len()..page.body.len() + lines.len();
        }
        page.body.extend(lines);
    }
    if let Some(note) = answers.note(position.question) {
        let note = words.translate(&message!("interview-note-line", note = note));
        page.pinned.push(Line::new(TextStyle::Dim, shortened(&note, width, words)));
    }
    page.foot = foot(words, notice, &keys(question.options.len(), position), width);
    page
}

/// The title of the section, the number of the question, and a progress bar.
fn header(words: &Words<'_>, section: &str, position: QuestionPosition, width: usize) -> Vec<Line> {
    let number = words.translate(&message!("interview-progress", number = position.number, total = position.total));
    let title = shortened(section, width.saturating_sub(number.width() + 2), words);
    let gap = width.saturating_sub(title.width() + number.width());
    let first = Line::new(TextStyle::Accent, title).with(TextStyle::Plain, format!("{:gap$}{number}", ""));
    let done = width * (position.number - 1) / position.total.max(1);
    let symbols = words.symbols();
    let bar = Line::new(TextStyle::Accent, symbols.full.repeat(done))
        .with(TextStyle::Dim, symbols.empty.repeat(width - done));
    vec![first, bar]
}

fn choice(
    words: &Words<'_>,
    asked: (&Questionnaire, &Answers),
    choice: (usize, State),
    is_current: bool,
    width: usize,
) -> Vec<Line> {
    let (questionnaire, answers) = asked;
    let (question, state) = choice;
    let symbols = words.symbols();
    let (key, text) = match state {
        State::Answered(option) => {
            // Options after the ninth are chosen with arrows.
            let key = if option < 9 { (option + 1).to_string() } else { " ".to_owned() };
            (key, questionnaire.questions[question].options[option].text.clone())
        }
        State::DontKnow => {
            (words.translate(&message!("interview-key-dont-know")), words.translate(&message!("interview-dont-know")))
        }
        _ => (
            words.translate(&message!("interview-key-not-applicable")),
            words.translate(&message!("interview-not-applicable")),
        ),
    };
    let pointer = if is_current { symbols.pointer } else { " " };
    let mark = if answers.states[question] == state { symbols.chosen } else { symbols.free };
    let style = if is_current { TextStyle::Accent } else { TextStyle::Plain };
    hanging(&format!("{pointer} {key} {mark} "), &text, style, width)
}

fn keys(options: usize, position: QuestionPosition) -> Vec<Message> {
    let last = options.min(9);
    let mut keys = vec![message!("interview-hint-choose", last = last)];
    if position.from_review {
        keys.push(message!("interview-hint-to-review"));
    } else {
        if position.number > 1 {
            keys.push(message!("interview-hint-back"));
        }
        keys.push(message!("interview-hint-skip"));
    }
    keys.extend([message!("interview-hint-note"), message!("interview-hint-help"), message!("interview-hint-quit")]);
    keys
}
