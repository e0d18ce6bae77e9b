//! A form for `SurveyJS`: the JSON definition of a survey, for its creator or for a web page.

use serde::Serialize;

use super::Form;
use crate::questionnaire::Question;

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
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    elements: Vec<Element<'a>>,
}

#[derive(Serialize)]
struct Element<'a> {
    r#type: &'static str,
    name: &'a str,
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice<'a>>,
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
            choices: Vec::new(),
        });
        let about = Page { name: "form-about".to_owned(), title: "", description: "", elements: about.collect() };
        let sections = self.sections().map(|(section, questions)| Page {
            name: format!("section-{}", section.id),
            title: &section.title,
            description: &section.summary,
            elements: questions.into_iter().map(|question| self.radiogroup(question)).collect(),
        });
        let survey = Survey {
            title: &self.questionnaire.title,
            description: self.intro_on_screen(),
            locale: &self.questionnaire.language,
            pages: std::iter::once(about).filter(|page| !page.elements.is_empty()).chain(sections).collect(),
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
        }
    }
}
