//! One question with its possible answers.

use super::super::layout::{Line, Page, TextStyle, paragraph, shortened};
use super::super::session::{Notice, Session};
use super::super::words::Words;
use super::{Choice, Progress, foot, header};
use crate::message;
use crate::questionnaire::{About, Question, Questionnaire};
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

/// What a question's screen shows besides the question.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli::interview) struct QuestionView {
    pub position: QuestionPosition,
    /// The choice that is marked. Nothing is before something was chosen: pressing Enter again and again must not fill
    /// in answers.
    pub cursor: Option<usize>,
    /// Whether no key was pressed yet: a question that is higher than the screen is shown from its beginning.
    pub is_new: bool,
}

impl QuestionView {
    /// The view of a question that was just opened.
    pub(in crate::cli::interview) fn opened(session: &Session<'_>, position: QuestionPosition) -> Self {
        let mut view = Self { position, cursor: None, is_new: true };
        view.mark(session.questionnaire, session.answers().states[position.question]);
        view
    }

    /// Moves the cursor to an answer.
    pub(in crate::cli::interview) fn mark(&mut self, questionnaire: &Questionnaire, state: State) {
        self.cursor = choices(questionnaire, self.position.question).iter().position(|&choice| choice == state);
    }
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
    view: QuestionView,
    notice: Option<&Notice>,
    width: usize,
) -> Page {
    let (questionnaire, answers) = asked;
    let QuestionView { position, cursor, is_new } = view;
    let question = &questionnaire.questions[position.question];
    let section = &questionnaire.sections[question.section];
    let QuestionPosition { number, total, .. } = position;
    let text = words.translate(&message!("interview-progress", number = number, total = total));
    let progress = Progress { text, done: number - 1, total };
    let mut page = Page { head: header(words, &section.title, &progress, width), ..Page::default() };
    if position.opens_section && !section.summary.is_empty() {
        page.body.extend(paragraph(TextStyle::Dim, &section.summary, width));
        page.body.push(Line::default());
        page.intro = page.body.len();
    }
    if let Some(about) = about(questionnaire, position.question) {
        page.body.extend(paragraph(TextStyle::Dim, &words.translate(&about), width));
    }
    page.body.extend(paragraph(TextStyle::Bold, &question.text, width));
    page.body.push(Line::default());
    page.list = page.body.len();
    for (index, state) in choices(questionnaire, position.question).into_iter().enumerate() {
        let (key, text) = key_and_text(words, question, state);
        let is_chosen = answers.states[position.question] == state;
        let lines = Choice { key, text, is_chosen, is_current: cursor == Some(index) }.lines(words, width);
        if cursor == Some(index) && !is_new {
            page.focus = page.body.len()..page.body.len() + lines.len();
        }
        page.body.extend(lines);
    }
    if let Some(note) = answers.note(position.question) {
        let note = words.translate(&message!("interview-note-line", note = note));
        page.pinned.push(Line::new(TextStyle::Dim, shortened(&note, width, words)));
    }
    let mut keys = vec![message!("interview-hint-choose", last = question.options.len().min(9))];
    keys.extend(commands(position));
    page.foot = foot(words, notice, &keys, width);
    page
}

/// Whether to think of the firm or of one alliance; none where all questions are about the same.
pub(in crate::cli::interview) fn about(questionnaire: &Questionnaire, question: usize) -> Option<Message> {
    let about = questionnaire.questions[question].about;
    let is_mixed = questionnaire.questions.iter().any(|other| other.about != about);
    is_mixed.then(|| match about {
        About::Firm => message!("interview-about-firm"),
        About::Alliance => message!("interview-about-alliance"),
    })
}

/// The key that chooses an answer, and its text.
pub(in crate::cli::interview) fn key_and_text(
    words: &Words<'_>,
    question: &Question,
    state: State,
) -> (String, String) {
    match state {
        State::Answered(option) => {
            // Options after the ninth are chosen with arrows.
            let key = if option < 9 { (option + 1).to_string() } else { " ".to_owned() };
            (key, question.options[option].text.clone())
        }
        State::DontKnow => {
            (words.translate(&message!("interview-key-dont-know")), words.translate(&message!("interview-dont-know")))
        }
        _ => (
            words.translate(&message!("interview-key-not-applicable")),
            words.translate(&message!("interview-not-applicable")),
        ),
    }
}

/// The keys that do something else than answer.
pub(in crate::cli::interview) fn commands(position: QuestionPosition) -> Vec<Message> {
    let mut keys = Vec::new();
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
