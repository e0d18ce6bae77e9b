//! A form on paper: two columns with boxes to tick, as many copies as people answer. Whoever types the answers in finds
//! the codes beside the boxes.

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::style::Paper;
use crate::message;
use crate::questionnaire::ContextAnswer;
use crate::report::Form;
use crate::report::form::LONG_LIST;
use crate::text::Message;

/// The rules that the page adds to the style sheet.
const SHEET: &str = include_str!("paper-form.css");

/// The form as HTML, UTF-8, to be printed on `paper`. With more than one of `copies` each has a number: P01, P02 and so
/// on.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn paper_form(form: &Form, copies: usize, pages: &Pages, paper: Option<Paper>) -> Result<Vec<u8>, TemplateFault> {
    let title = &form.questionnaire.title;
    let style = pages.style().with(SHEET);
    let running = ("", "");
    let frame = Frame { messages: form.messages, style: &style, script: None, title, running, paper };
    pages.render("paper-form.html", &frame, &View::new(form, copies))
}

/// What the template shows.
#[derive(Serialize)]
struct View<'a> {
    /// The number of each copy; empty for a single one.
    copies: Vec<String>,
    title: &'a str,
    intro: String,
    /// Lines to fill in: who answers, and when.
    blanks: Vec<String>,
    sections: Vec<SectionView<'a>>,
}

#[derive(Serialize)]
struct SectionView<'a> {
    title: String,
    /// May be empty.
    summary: String,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Serialize)]
struct QuestionView<'a> {
    number: usize,
    code: &'a str,
    text: &'a str,
    /// May be empty.
    help: &'a str,
    /// Answers with a box each.
    options: Vec<OptionView<'a>>,
    /// Answers that go on one line: don't know, and does not apply.
    others: Vec<OptionView<'a>>,
    /// A blank to write the answer on, where there are no boxes.
    blank: Option<String>,
}

#[derive(Serialize)]
struct OptionView<'a> {
    code: &'a str,
    text: String,
}

impl<'a> View<'a> {
    fn new(form: &Form<'a>, copies: usize) -> Self {
        let translate = |message: Message| form.messages.translate(&message);
        let mut numbers = 1_usize..;
        let mut number = || numbers.next().unwrap_or_default();
        let mut sections: Vec<SectionView> = form
            .sections()
            .map(|(section, questions)| SectionView {
                title: section.title.clone(),
                summary: section.summary.clone(),
                questions: questions
                    .into_iter()
                    .map(|question| {
                        let mut options: Vec<OptionView> =
                            form.answers(question).map(|(code, text)| OptionView { code, text }).collect();
                        let others = options.split_off(question.options.len());
                        let (code, text, help) = (&*question.code, &*question.text, &*question.help);
                        QuestionView { number: number(), code, text, help, options, others, blank: None }
                    })
                    .collect(),
            })
            .collect();
        if !form.context().is_empty() {
            let context = form.context().iter().map(|asked| {
                let (options, blank) = match &asked.answer {
                    // Nobody looks through a long list of boxes.
                    ContextAnswer::Choice(options) if options.len() > LONG_LIST => (Vec::new(), Some(String::new())),
                    ContextAnswer::Choice(options) => {
                        let view = |option: &'a crate::questionnaire::ContextOption| OptionView {
                            code: &option.code,
                            text: option.text.clone(),
                        };
                        (options.iter().map(view).collect(), None)
                    }
                    ContextAnswer::Number(range) => (Vec::new(), Some(format!("{}–{}", range.start(), range.end()))),
                };
                let (code, text, help) = (&*asked.code, &*asked.text, &*asked.help);
                QuestionView { number: number(), code, text, help, options, others: Vec::new(), blank }
            });
            let questions = context.collect();
            sections.push(SectionView { title: form.context_title(), summary: form.context_intro(), questions });
        }
        let width = copies.to_string().len().max(2);
        let blanks = [message!("form-organisation"), message!("form-respondent"), message!("form-date")];
        // The page draws the lines.
        let label = |message| translate(message).trim_end_matches(['_', ' ', '\u{a0}']).to_owned();
        Self {
            copies: match copies {
                0 | 1 => vec![String::new()],
                _ => (1..=copies).map(|copy| format!("P{copy:0width$}")).collect(),
            },
            title: &form.questionnaire.title,
            intro: form.intro_on_paper(),
            blanks: blanks.map(label).into(),
            sections,
        }
    }
}
