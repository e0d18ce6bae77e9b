//! A form to fill in in a browser, without a network; its script saves the answers as an answers file.

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::view::Markup;
use crate::message;
use crate::questionnaire::{Group, Question};
use crate::report::Form;
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
