//! A form for `SurveyJS`: the JSON definition of a survey, for its creator or for a web page.

use std::borrow::Cow;

use serde::Serialize;

use super::Form;
use crate::questionnaire::{ContextAnswer, ContextQuestion, Question};

#[derive(Serialize)]
struct Survey<'a> {
    title: &'a str,
    description: String,
    locale: &'a str,
    pages: Vec<Page<'a>>,
}

#[derive(Serialize)]
struct Page<'a> {
    name: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: Cow<'a, str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: Cow<'a, str>,
    elements: Vec<Element<'a>>,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Element<'a> {
    r#type: &'static str,
    name: &'a str,
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
}

#[derive(Serialize)]
struct Choice<'a> {
    value: &'a str,
    text: String,
}

impl Form<'_> {
    /// The form as a survey of `SurveyJS`: JSON, UTF-8.
    ///
    /// # Panics
    ///
    /// Never: all keys are texts.
    #[must_use]
    pub fn surveyjs(&self) -> Vec<u8> {
        let about = self.about().map(|about| Element {
            r#type: "text",
            name: about.name,
            title: about.title,
            description: about.help,
            ..Element::default()
        });
        let about = Page {
            name: "form-about".to_owned(),
            title: Cow::default(),
            description: Cow::default(),
            elements: about.collect(),
        };
        let sections = self.sections().map(|(section, questions)| Page {
            name: format!("section-{}", section.id),
            title: Cow::from(&section.title),
            description: Cow::from(&section.summary),
            elements: questions.into_iter().map(|question| self.radiogroup(question)).collect(),
        });
        let context = Page {
            name: "form-context".to_owned(),
            title: self.context_title().into(),
            description: self.context_intro().into(),
            elements: self.context().iter().map(context_element).collect(),
        };
        let pages = std::iter::once(about).chain(sections).chain([context]);
        let survey = Survey {
            title: &self.questionnaire.title,
            description: self.intro_on_screen(),
            locale: &self.questionnaire.language,
            pages: pages.filter(|page| !page.elements.is_empty()).collect(),
        };
        let mut bytes = serde_json::to_vec_pretty(&survey).expect("all keys are texts");
        bytes.push(b'\n');
        bytes
    }

    fn radiogroup<'a>(&self, question: &'a Question) -> Element<'a>
    where
        Self: 'a,
    {
        Element {
            r#type: "radiogroup",
            name: &question.code,
            title: question.text.clone(),
            description: question.help.clone(),
            choices: self.answers(question).map(|(value, text)| Choice { value, text }).collect(),
            ..Element::default()
        }
    }
}

/// A context question: a drop-down list, which can be emptied again, or a field for a number.
fn context_element(asked: &ContextQuestion) -> Element<'_> {
    let element =
        Element { name: &asked.code, title: asked.text.clone(), description: asked.help.clone(), ..Element::default() };
    match &asked.answer {
        ContextAnswer::Choice(options) => {
            let choices = options.iter().map(|option| Choice { value: &option.code, text: option.text.clone() });
            Element { r#type: "dropdown", choices: choices.collect(), ..element }
        }
        ContextAnswer::Number(range) => Element {
            r#type: "text",
            input_type: Some("number"),
            min: Some(*range.start()),
            max: Some(*range.end()),
            ..element
        },
    }
}
