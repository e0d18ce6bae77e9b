//! A form for `SurveyJS`: the JSON definition of a survey, for its creator or for a web page.

use serde::Serialize;
use serde_json::Value;

use super::{Form, break_after, markup, tags};
use crate::questionnaire::{ContextAnswer, ContextQuestion, Question};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Survey<'a> {
    title: String,
    description: String,
    locale: &'a str,
    /// What comes after the last answer: markup, unlike all other texts.
    completed_html: String,
    show_progress_bar: bool,
    show_question_numbers: &'static str,
    pages: Vec<Page<'a>>,
}

#[derive(Serialize)]
struct Page<'a> {
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    elements: Vec<Element<'a>>,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Element<'a> {
    r#type: &'static str,
    name: String,
    /// The name of the answer, where it is not that of the element.
    #[serde(skip_serializing_if = "Option::is_none")]
    value_name: Option<&'a str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title_location: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    show_number: Option<bool>,
    /// Choices beside each other; 0 is as many as there is room for.
    #[serde(skip_serializing_if = "Option::is_none")]
    col_count: Option<u8>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
    /// Those of a panel.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elements: Vec<Self>,
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
    let tags = tags(forms);
    let survey = |form: &Form| serde_json::to_value(form.survey(tags[0])).expect("all keys are texts");
    let surveys: Vec<(&str, Value)> = tags.iter().copied().zip(forms.iter().map(survey)).collect();
    let survey = match &surveys[..] {
        [(_, only)] => only.clone(),
        several => localized("", &several.iter().map(|(tag, survey)| (*tag, survey)).collect::<Vec<_>>()),
    };
    let mut bytes = serde_json::to_vec_pretty(&survey).expect("all keys are texts");
    bytes.push(b'\n');
    bytes
}

/// Keys whose texts are translated.
const LOCALIZED: [&str; 4] = ["title", "description", "text", "completedHtml"];

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
    fn survey<'a>(&'a self, locale: &'a str) -> Survey<'a> {
        // The questions are numbered as on paper, and those on who answers have no number there.
        let about = self.about().map(|about| Element {
            name: about.name.to_owned(),
            show_number: Some(false),
            ..element("text", &about.title, &about.help)
        });
        let about = page("form-about".to_owned(), "", "", about.collect());
        let sections = self.sections().map(|(section, questions)| {
            let questions = questions.into_iter().map(|question| self.panel(question)).collect();
            page(format!("section-{}", section.id), &section.title, &section.summary, questions)
        });
        let context = self.context().iter().map(context_element).collect();
        let context = page("form-context".to_owned(), &self.context_title(), &self.context_intro(), context);
        let pages = std::iter::once(about).chain(sections).chain([context]);
        Survey {
            title: literal(&self.questionnaire.title),
            description: literal(&self.intro_on_screen()),
            locale,
            completed_html: format!("<h3>{}</h3>", markup(&self.closing())),
            show_progress_bar: true,
            show_question_numbers: "on",
            pages: pages.filter(|page| !page.elements.is_empty()).collect(),
        }
    }

    /// A question in two elements with one answer: its options, and apart from them what else can be answered. Choices
    /// that the tool itself sets apart cannot have values of one's own.
    fn panel<'a>(&self, question: &'a Question) -> Element<'a>
    where
        Self: 'a,
    {
        let Question { code, text, help, .. } = question;
        let options = question.options.iter().map(|option| choice(&option.code, &option.text));
        let options = Element { name: code.clone(), choices: options.collect(), ..element("radiogroup", text, help) };
        let others = self.other_answers();
        // Read out, not shown.
        let title = others.each_ref().map(|(_, text)| text.as_str()).join(" / ");
        let others = Element {
            name: format!("{code}-other"),
            value_name: Some(code),
            title_location: Some("hidden"),
            col_count: Some(0),
            choices: others.iter().map(|(code, text)| choice(code, text)).collect(),
            ..element("radiogroup", &title, "")
        };
        Element { name: format!("{code}-panel"), elements: vec![options, others], ..element("panel", "", "") }
    }
}

/// A context question: a drop-down list, which can be emptied again, or a field for a number.
fn context_element(asked: &ContextQuestion) -> Element<'_> {
    let ContextQuestion { code, text, help, answer, .. } = asked;
    let asked = |kind| Element { name: code.clone(), ..element(kind, text, help) };
    match answer {
        ContextAnswer::Choice(options) => {
            let choices = options.iter().map(|option| choice(&option.code, &option.text));
            Element { choices: choices.collect(), ..asked("dropdown") }
        }
        ContextAnswer::Number(range) => {
            Element { input_type: Some("number"), min: Some(*range.start()), max: Some(*range.end()), ..asked("text") }
        }
    }
}

fn page<'a>(name: String, title: &str, description: &str, elements: Vec<Element<'a>>) -> Page<'a> {
    Page { name, title: literal(title), description: literal(description), elements }
}

fn element<'a>(kind: &'static str, title: &str, description: &str) -> Element<'a> {
    Element { r#type: kind, title: literal(title), description: literal(description), ..Element::default() }
}

fn choice<'a>(value: &'a str, text: &str) -> Choice<'a> {
    Choice { value, text: literal(text) }
}

/// A text that the tool shows as it is: it looks for `{name}`.
fn literal(text: &str) -> String {
    break_after(&['{'], text)
}
