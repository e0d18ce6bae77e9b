//! A form for `SurveyJS`: the JSON definition of a survey, for its creator or for a web page.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

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

/// A survey of `SurveyJS`: JSON, UTF-8. `forms` are the same form in one or several languages, that which the survey
/// opens in first.
///
/// # Panics
///
/// Without a form.
#[must_use]
pub fn surveyjs(forms: &[Form]) -> Vec<u8> {
    let survey = |form: &Form| serde_json::to_value(form.survey()).expect("all keys are texts");
    let surveys: Vec<(&str, Value)> = forms.iter().map(|form| (form.messages.language().tag(), survey(form))).collect();
    let survey = match &surveys[..] {
        [(_, only)] => only.clone(),
        several => localized("", &several.iter().map(|(tag, survey)| (*tag, survey)).collect::<Vec<_>>()),
    };
    let mut bytes = serde_json::to_vec_pretty(&survey).expect("all keys are texts");
    bytes.push(b'\n');
    bytes
}

/// Keys whose texts are translated.
const LOCALIZED: [&str; 3] = ["title", "description", "text"];

/// The same value in several languages as one: what is translated becomes an object of texts by language. `SurveyJS`
/// shows the text named `default` in English, and in languages that have none.
fn localized(key: &str, values: &[(&str, &Value)]) -> Value {
    match values[0].1 {
        Value::Object(fields) => {
            let field = |name: &String| localized(name, &each(values, |value| &value[name]));
            fields.keys().map(|name| (name.clone(), field(name))).collect()
        }
        Value::Array(items) => {
            (0..items.len()).map(|index| localized(key, &each(values, |value| &value[index]))).collect()
        }
        first if LOCALIZED.contains(&key) => {
            let default = values.iter().find(|(tag, _)| *tag == "en").map_or(first, |(_, english)| english);
            let others = values.iter().filter(|(tag, text)| *tag != "en" && !text.is_null());
            let others = others.map(|&(tag, text)| (tag.to_owned(), text.clone()));
            std::iter::once(("default".to_owned(), default.clone())).chain(others).collect()
        }
        same => same.clone(),
    }
}

/// A part of each value.
fn each<'v, 't>(values: &[(&'t str, &'v Value)], part: impl Fn(&'v Value) -> &'v Value) -> Vec<(&'t str, &'v Value)> {
    values.iter().map(|&(tag, value)| (tag, part(value))).collect()
}

impl Form<'_> {
    fn survey(&self) -> Survey<'_> {
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
        Survey {
            title: &self.questionnaire.title,
            description: self.intro_on_screen(),
            locale: &self.questionnaire.language,
            pages: pages.filter(|page| !page.elements.is_empty()).collect(),
        }
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
