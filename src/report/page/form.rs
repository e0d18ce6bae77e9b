//! A form to fill in in a browser, without a network: what is answered is saved as an answers file.
//!
//! It is the only page with a script, which the policy names by its hash: no other one runs, and nothing is loaded
//! or sent.

use minijinja::context;
use minijinja::value::{Value, merge_maps};

use super::style::{Style, source};
use super::{Frame, Pages, Speaker, TemplateFault};
use crate::message;
use crate::questionnaire::Question;
use crate::report::Form;

const TEMPLATE: &str = include_str!("templates/form.html");
const SCRIPT: &str = include_str!("templates/form.js");
const SHEET: &str = include_str!("form.css");

/// The form as a page of HTML, UTF-8.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn form_page(form: &Form, pages: &Pages, speaker: &Speaker) -> Result<Vec<u8>, TemplateFault> {
    let questionnaire = form.questionnaire;
    let translate = |message| Value::from(speaker.translate(&message));
    let question = |question: &Question| {
        let answer = |(code, text): (&str, String)| context! { code, text };
        context! {
            code => question.code.as_str(),
            text => question.text.as_str(),
            help => question.help.as_str(),
            answers => form.answers(question).map(answer).collect::<Vec<_>>(),
        }
    };
    let sections = form.sections().map(|(section, questions)| {
        let questions: Vec<Value> = questions.into_iter().map(question).collect();
        context! { title => section.title.as_str(), summary => section.summary.as_str(), questions }
    });
    let about = form.about().map(|about| context! { name => about.name, title => about.title, help => about.help });
    let style = Style::new(format!("{}{SHEET}", pages.style.sheet));
    let frame = Frame { title: &questionnaire.title, running: (&questionnaire.title, ""), paper: None };
    let around = Value::from(frame.content(&style, speaker));
    let policy = around.get_attr("policy")?;
    let own = context! {
        policy => Value::from_safe_string(format!("{policy}; script-src {}", speaker.drawn(|out| source(out, SCRIPT)))),
        script => Value::from_safe_string(SCRIPT.to_owned()),
        questionnaire => questionnaire.id.as_str(),
        version => questionnaire.version.to_string(),
        quick => form.quick,
        intro => form.intro_on_screen(),
        about => about.collect::<Vec<_>>(),
        sections => sections.collect::<Vec<_>>(),
        how => translate(message!("form-how-to-send")),
        no_script => translate(message!("form-no-script")),
        note => translate(message!("form-note")),
        save => translate(message!("form-save")),
        progress => translate(message!("form-progress", done = "{done}", all = "{all}")),
        saved => translate(message!("form-saved", file = "{file}")),
    };
    Ok(pages.environment.render_named_str("form.html", TEMPLATE, merge_maps([around, own]))?.into_bytes())
}
