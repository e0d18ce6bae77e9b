//! One question with its answers.

use unicode_width::UnicodeWidthStr;

use super::super::layout::{Line, Page, TextStyle, hanging, paragraph, shortened};
use super::super::session::Notice;
use super::super::words::Words;
use super::foot;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{Answers, State};
use crate::text::Message;

/// Which question is shown, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli::interview) struct Place {
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

/// Everything that one can say to a question, in the order shown.
pub(in crate::cli::interview) fn choices(questionnaire: &Questionnaire, question: usize) -> Vec<State> {
    let options = (0..questionnaire.questions[question].options.len()).map(State::Answered);
    options.chain([State::DontKnow, State::NotApplicable]).collect()
}

/// The page.
pub(in crate::cli::interview) fn page(
    words: &Words<'_>,
    asked: (&Questionnaire, &Answers),
    view: (Place, usize),
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    let (questionnaire, answers) = asked;
    let (place, cursor) = view;
    let question = &questionnaire.questions[place.question];
    let section = &questionnaire.sections[question.section];
    let mut page = Page { head: header(words, &section.title, place, width), ..Page::default() };
    if place.opens_section && !section.summary.is_empty() {
        page.body.extend(paragraph(TextStyle::Faint, &section.summary, width));
        page.body.push(Line::default());
    }
    page.body.extend(paragraph(TextStyle::Strong, &question.text, width));
    page.body.push(Line::default());
    for (index, state) in choices(questionnaire, place.question).into_iter().enumerate() {
        let lines = choice(words, asked, (place.question, state), index == cursor, width);
        if index == cursor {
            page.focus = page.body.len()..page.body.len() + lines.len();
        }
        page.body.extend(lines);
    }
    if let Some(note) = answers.note(place.question) {
        let note = words.translate(&message!("interview-note-line", note = note));
        page.pinned.push(Line::new(TextStyle::Faint, shortened(&note, width, words)));
    }
    page.foot = foot(words, notice, &keys(question.options.len(), place), width);
    page
}

/// The section, how far one is, and the same as a bar.
fn header(words: &Words<'_>, section: &str, place: Place, width: usize) -> Vec<Line> {
    let number = words.translate(&message!("interview-progress", number = place.number, total = place.total));
    let room = width.saturating_sub(number.width() + 2);
    let title = shortened(section, room, words);
    let gap = width.saturating_sub(title.width() + number.width());
    let first = Line::new(TextStyle::Chosen, title).with(TextStyle::Plain, format!("{:gap$}{number}", ""));
    let done = width * (place.number - 1) / place.total.max(1);
    let signs = words.signs();
    let bar =
        Line::new(TextStyle::Chosen, signs.full.repeat(done)).with(TextStyle::Faint, signs.empty.repeat(width - done));
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
    let signs = words.signs();
    let (key, text) = match state {
        State::Answered(option) => {
            // Digits end at 9; arrows reach the rest.
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
    let pointer = if is_current { signs.pointer } else { " " };
    let mark = if answers.states[question] == state { signs.chosen } else { signs.free };
    let look = if is_current { TextStyle::Chosen } else { TextStyle::Plain };
    hanging(&format!("{pointer} {key} {mark} "), &text, look, width)
}

fn keys(options: usize, place: Place) -> Vec<Message> {
    let last = options.min(9);
    let leave = if place.from_review { message!("interview-hint-to-review") } else { message!("interview-hint-back") };
    let mut keys = vec![message!("interview-hint-choose", last = last), leave];
    if !place.from_review {
        keys.push(message!("interview-hint-skip"));
    }
    keys.extend([message!("interview-hint-note"), message!("interview-hint-help"), message!("interview-hint-quit")]);
    keys
}
