//! A form to fill in in a browser, without a network; its script saves the answers as an answers file.

use std::collections::BTreeMap;

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::view::Markup;
use crate::message;
use crate::questionnaire::{Check, ContextAnswer, ContextOption, ContextQuestion, Group, Question};
use crate::report::Form;
use crate::report::form::LONG_LIST;
use crate::text::Messages;

const SCRIPT: &str = include_str!("templates/form.js");
const SHEET: &str = include_str!("form.css");

/// The form as a page of HTML, UTF-8.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn form_page(form: &Form, pages: &Pages, messages: &Messages) -> Result<Vec<u8>, TemplateFault> {
    let title = &form.questionnaire.title;
    let style = pages.style().with(SHEET);
    let frame = Frame { messages, style: &style, script: Some(SCRIPT), title, running: (title, ""), paper: None };
    pages.render("form.html", &frame, &View::new(form, messages))
}

#[derive(Serialize)]
struct View<'a> {
    script: Markup,
    questionnaire: &'a str,
    version: String,
    quick: bool,
    intro: String,
    about: Vec<AboutField>,
    sections: Vec<SectionView<'a>>,
    context: Vec<ContextView<'a>>,
    context_title: String,
    context_intro: String,
    no_answer: String,
    checks: Vec<CheckView<'a>>,
    checks_title: String,
    checks_intro: String,
    how: String,
    no_script: String,
    note: String,
    save: String,
    progress: String,
    saved: String,
}

/// A field about who answers.
#[derive(Serialize)]
struct AboutField {
    name: &'static str,
    title: String,
    help: String,
}

#[derive(Serialize)]
struct SectionView<'a> {
    title: &'a str,
    summary: &'a str,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    code: &'a str,
    text: &'a str,
    help: &'a str,
    answers: Vec<AnswerView<'a>>,
}

#[derive(Serialize)]
struct AnswerView<'a> {
    code: &'a str,
    text: String,
}

/// A question on who answers.
#[derive(Serialize)]
struct ContextView<'a> {
    code: &'a str,
    text: &'a str,
    help: &'a str,
    /// The options; none where it asks for a number.
    options: Vec<AnswerView<'a>>,
    /// Whether the options are a drop-down list.
    drop_down: bool,
    low: String,
    high: String,
}

/// A check, which the script shows while the answers meet it.
#[derive(Serialize)]
struct CheckView<'a> {
    /// Codes of options by the code of the question, as JSON for the script.
    conditions: String,
    ask: &'a str,
    questions: Vec<CheckedQuestion<'a>>,
}

#[derive(Serialize)]
struct CheckedQuestion<'a> {
    code: &'a str,
    text: &'a str,
}

impl<'a> View<'a> {
    fn new(form: &Form<'a>, messages: &Messages) -> Self {
        let questionnaire = form.questionnaire;
        let about = form.about().map(|field| AboutField { name: field.name, title: field.title, help: field.help });
        Self {
            script: Markup::new(SCRIPT.to_owned()),
            questionnaire: &questionnaire.id,
            version: questionnaire.version.to_string(),
            quick: form.quick,
            intro: form.intro_on_screen(),
            about: about.collect(),
            sections: form.sections().map(|(section, questions)| SectionView::new(form, section, &questions)).collect(),
            context: form.context().iter().map(ContextView::new).collect(),
            context_title: form.context_title(),
            context_intro: form.context_intro(),
            no_answer: messages.translate(&message!("form-no-answer")),
            checks: questionnaire.checks.iter().filter_map(|check| CheckView::new(form, check)).collect(),
            checks_title: messages.translate(&message!("report-checks-heading")),
            checks_intro: messages.translate(&message!("form-checks-intro")),
            how: messages.translate(&message!("form-how-to-send")),
            no_script: messages.translate(&message!("form-no-script")),
            note: messages.translate(&message!("form-note")),
            save: messages.translate(&message!("form-save")),
            // The script fills in what stands in braces.
            progress: messages.translate(&message!("form-progress", done = "{done}", all = "{all}")),
            saved: messages.translate(&message!("form-saved", file = "{file}")),
        }
    }
}

impl<'a> SectionView<'a> {
    fn new(form: &Form<'a>, section: &'a Group, questions: &[&'a Question]) -> Self {
        let question = |question: &&'a Question| QuestionView {
            code: &question.code,
            text: &question.text,
            help: &question.help,
            answers: form.answers(question).map(|(code, text)| AnswerView { code, text }).collect(),
        };
        Self { title: &section.title, summary: &section.summary, questions: questions.iter().map(question).collect() }
    }
}

impl<'a> ContextView<'a> {
    fn new(asked: &'a ContextQuestion) -> Self {
        let (options, range) = match &asked.answer {
            ContextAnswer::Choice(options) => (options.as_slice(), None),
            ContextAnswer::Number(range) => (&[][..], Some(range)),
        };
        let answer = |option: &'a ContextOption| AnswerView { code: &option.code, text: option.text.clone() };
        Self {
            code: &asked.code,
            text: &asked.text,
            help: &asked.help,
            options: options.iter().map(answer).collect(),
            drop_down: options.len() > LONG_LIST,
            low: range.map(|range| range.start().to_string()).unwrap_or_default(),
            high: range.map(|range| range.end().to_string()).unwrap_or_default(),
        }
    }
}

impl<'a> CheckView<'a> {
    /// The check; `None` where the form leaves one of its questions out.
    fn new(form: &Form<'a>, check: &'a Check) -> Option<Self> {
        let asked = |question: usize| Some(&form.questionnaire.questions[question]).filter(|q| !form.quick || q.quick);
        let mut conditions = BTreeMap::new();
        let mut questions = Vec::new();
        for (question, options) in &check.conditions {
            let Question { code, text, options: known, .. } = asked(*question)?;
            conditions.insert(code, options.iter().map(|&option| &known[option].code).collect::<Vec<_>>());
            questions.push(CheckedQuestion { code, text });
        }
        let conditions = serde_json::to_string(&conditions).expect("all keys are texts");
        Some(Self { conditions, ask: &check.ask, questions })
    }
}
