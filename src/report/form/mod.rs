//! Exports a questionnaire as a form: on paper, as a spreadsheet, or for a survey tool.
//!
//! Every format keeps the codes of questions and options, so the exported responses can be read without a map.

mod limesurvey;
mod paper;
mod sheet;
mod surveyjs;
mod table;
mod xlsform;

pub use limesurvey::limesurvey;
pub use sheet::sheet;
pub use surveyjs::surveyjs;
pub use xlsform::xlsform;

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use super::csv::starts_formula;
use crate::message;
use crate::questionnaire::{ContextQuestion, Group, Question, Questionnaire};
use crate::responses::own_form::ABOUT;
use crate::responses::{DONT_KNOW, NOT_APPLICABLE};
use crate::text::{Message, Messages, sanitize};

/// A choice between more options than this is a drop-down list where a format has them.
pub(super) const LONG_LIST: usize = 7;

/// A form with all questions, or only those of the quick form.
#[derive(Debug, Clone, Copy)]
pub struct Form<'q> {
    pub(super) questionnaire: &'q Questionnaire,
    pub(super) quick: bool,
    pub(super) messages: &'q Messages,
}

/// Questions about the respondent.
pub(super) struct About {
    /// The name that tables of responses know it by.
    pub name: &'static str,
    pub title: String,
    pub help: String,
}

impl<'q> Form<'q> {
    /// The form of `questionnaire`, in its language, with further words in that of `messages`.
    #[must_use]
    pub fn new(questionnaire: &'q Questionnaire, quick: bool, messages: &'q Messages) -> Self {
        Self { questionnaire, quick, messages }
    }

    /// Whether the form asks this question.
    pub(super) fn asks(&self, question: &Question) -> bool {
        !self.quick || question.quick
    }

    /// Sections with questions to ask.
    pub(super) fn sections(&self) -> impl Iterator<Item = (&'q Group, Vec<&'q Question>)> {
        let (form, questionnaire) = (*self, self.questionnaire);
        let asked = move |q: usize| Some(&questionnaire.questions[q]).filter(|question| form.asks(question));
        let sections = questionnaire.sections.iter().enumerate();
        let sections =
            sections.map(move |(s, section)| (section, questionnaire.questions_in(s).filter_map(asked).collect()));
        sections.filter(|(_, questions): &(_, Vec<_>)| !questions.is_empty())
    }

    /// All questions to ask, in order.
    fn questions(&self) -> impl Iterator<Item = &'q Question> {
        self.sections().flat_map(|(_, questions)| questions)
    }

    /// Codes and texts of what can be answered: the options, and what else there is.
    pub(super) fn answers(&self, question: &'q Question) -> impl Iterator<Item = (&'q str, String)> {
        let options = question.options.iter().map(|option| (option.code.as_str(), option.text.clone()));
        options.chain(self.other_answers())
    }

    /// Codes and texts of what can be answered instead of an option, to every question.
    fn other_answers(&self) -> [(&'static str, String); 2] {
        let answers = [(DONT_KNOW, message!("form-dont-know")), (NOT_APPLICABLE, message!("form-not-applicable"))];
        answers.map(|(code, text)| (code, self.messages.translate(&text)))
    }

    /// The questions on who answers, which come last and may stay empty; the short form has them too.
    pub(super) fn context(&self) -> &'q [ContextQuestion] {
        &self.questionnaire.context
    }

    /// The heading of the context questions.
    pub(super) fn context_title(&self) -> String {
        self.messages.translate(&message!("form-context"))
    }

    /// What the context questions are for, and that they may stay empty.
    pub(super) fn context_intro(&self) -> String {
        self.messages.translate(&message!("form-context-intro"))
    }

    /// The sentence for a number outside a context question's range.
    pub(super) fn only_numbers(&self, range: &RangeInclusive<i64>) -> String {
        let (low, high) = (range.start().to_string(), range.end().to_string());
        self.messages.translate(&message!("form-only-numbers", low = low, high = high))
    }

    /// Who answers; neither where a question has that name for its code.
    pub(super) fn about(&self) -> impl Iterator<Item = About> {
        let translate = |id: &'static str| self.messages.translate(&Message::new(id));
        let about =
            ABOUT.map(|asked| About { name: asked.code, title: translate(asked.text), help: translate(asked.help) });
        let questionnaire = self.questionnaire;
        let is_context = |name: &str| questionnaire.context.iter().any(|asked| asked.code.eq_ignore_ascii_case(name));
        about.into_iter().filter(move |about| questionnaire.question(about.name).is_none() && !is_context(about.name))
    }

    /// What to do, and how long it takes.
    fn intro(&self, what: &str) -> String {
        match self.questionnaire.minutes {
            Some(minutes) if !self.quick => {
                format!("{what} {}", self.messages.translate(&message!("form-minutes", minutes = minutes)))
            }
            _ => what.to_owned(),
        }
    }

    /// The same where answers are chosen on a screen.
    pub(super) fn intro_on_screen(&self) -> String {
        self.intro(&self.messages.translate(&message!("form-intro-on-screen")))
    }

    /// The same where answers are ticked on paper.
    pub(super) fn intro_on_paper(&self) -> String {
        self.intro(&self.messages.translate(&message!("form-intro")))
    }

    /// What a survey tool shows after the last answer.
    fn closing(&self) -> String {
        self.messages.translate(&message!("form-closing"))
    }

    /// A name of the form that survey tools take.
    fn id(&self) -> String {
        let short = if self.quick { "-quick" } else { "" };
        format!("{}{short}", self.questionnaire.id)
    }
}

/// The tags by which a survey tool knows the languages of `forms`: of one form that of its questions; of several those of
/// their further words, since questions without a translation are in their own language in each.
fn tags<'f>(forms: &'f [Form]) -> Vec<&'f str> {
    match forms {
        [only] => vec![&only.questionnaire.language],
        several => several.iter().map(|form| form.messages.language().tag()).collect(),
    }
}

/// A text on one line as HTML shows it. Neither tools that look for expressions in braces nor spreadsheet programs that
/// look for formulas find any in it.
fn markup(text: &str) -> String {
    let text = sanitize::line(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let begins_formula = out.is_empty() && starts_formula(text.as_bytes());
        if begins_formula || matches!(c, '&' | '<' | '>' | '"' | '{' | '}') {
            let _ = write!(out, "&#{};", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// A text in which tools find no reference to another answer and no markup: behind each of `signs`, with which those
/// begin, comes a space of no width. Nobody sees it, and comparisons of texts leave it out.
fn break_after(signs: &[char], text: &str) -> String {
    text.chars().flat_map(|c| [Some(c), signs.contains(&c).then_some('\u{200b}')]).flatten().collect()
}
