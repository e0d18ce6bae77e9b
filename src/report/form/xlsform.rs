//! A form for `KoboToolbox`, ODK and other tools that read `XLSForm`: a workbook of three sheets.
//!
//! Names of columns and types are those of <https://xlsform.org>.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::table::Table;
use super::{Form, LONG_LIST, break_after};
use crate::questionnaire::{ContextAnswer, ContextQuestion};
use crate::report::workbook::{fault, properties};
use crate::responses::own_form::{CONTEXT_GROUP, INTRO_NOTE, group_note, section_group};
use crate::text::{Language, Message};

/// A column: its name, its width, and whether there is one for each language of the form.
type Column = (&'static str, f64, bool);

/// The columns of the sheet `survey`.
const SURVEY: [Column; 7] = [
    ("type", 26.0, false),
    ("name", 22.0, false),
    ("label", 60.0, true),
    ("hint", 60.0, true),
    ("appearance", 14.0, false),
    ("constraint", 22.0, false),
    ("constraint_message", 40.0, true),
];

/// The columns of the sheet `choices`.
const CHOICES: [Column; 3] = [("list_name", 22.0, false), ("name", 12.0, false), ("label", 80.0, true)];

/// The rows of a form in one language.
#[derive(Default)]
struct Rows {
    survey: Vec<[String; SURVEY.len()]>,
    choices: Vec<[String; CHOICES.len()]>,
}

/// An `XLSForm`. `forms` are the same form in one or several languages, that which it opens in first. The same forms give
/// the same bytes.
///
/// # Errors
///
/// More rows than a sheet has.
///
/// # Panics
///
/// Without a form.
pub fn xlsform(forms: &[Form]) -> Result<Vec<u8>, Message> {
    workbook(forms).map_err(fault)
}

fn workbook(forms: &[Form]) -> Result<Vec<u8>, XlsxError> {
    let form = &forms[0];
    let rows: Vec<Rows> = forms.iter().map(Form::rows).collect();
    let languages: Vec<Language> = forms.iter().map(|form| form.messages.language()).collect();
    let survey: Vec<&[_]> = rows.iter().map(|rows| rows.survey.as_slice()).collect();
    let choices: Vec<&[_]> = rows.iter().map(|rows| rows.choices.as_slice()).collect();
    let title = &form.questionnaire.title;
    let columns = [("form_title", 60.0), ("form_id", 40.0), ("version", 12.0), ("default_language", 20.0)];
    // A form in one language need not name it.
    let count = if forms.len() > 1 { columns.len() } else { columns.len() - 1 };
    let mut settings = Table::new("settings", &columns[..count], Format::new())?;
    let version = form.questionnaire.version.to_string();
    let (heading, id, language) = (literal(title), form.id(), name_of(languages[0]));
    settings.push(&[heading.as_str(), &id, &version, &language][..count])?;
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(title)?);
    workbook.push_worksheet(sheet("survey", &SURVEY, &languages, &survey)?);
    workbook.push_worksheet(sheet("choices", &CHOICES, &languages, &choices)?);
    workbook.push_worksheet(settings.sheet);
    workbook.save_to_buffer()
}

/// A sheet with the rows of each language side by side.
fn sheet<const N: usize>(
    name: &str,
    columns: &[Column; N],
    languages: &[Language],
    rows: &[&[[String; N]]],
) -> Result<Worksheet, XlsxError> {
    // Per column of the sheet: its head and width, the language and the cell that it shows.
    let mut shown = Vec::new();
    for (cell, &(head, width, is_translated)) in columns.iter().enumerate() {
        if is_translated && languages.len() > 1 {
            let head = |language: Language| format!("{head}::{}", name_of(language));
            shown.extend(languages.iter().enumerate().map(|(at, &language)| (head(language), width, at, cell)));
        } else {
            shown.push((head.to_owned(), width, 0, cell));
        }
    }
    let heads: Vec<(&str, f64)> = shown.iter().map(|(head, width, ..)| (head.as_str(), *width)).collect();
    let mut table = Table::new(name, &heads, Format::new())?;
    let cells = |row: usize| shown.iter().map(|&(.., at, cell)| rows[at][row][cell].as_str()).collect::<Vec<_>>();
    for row in (0..rows[0].len()).map(cells) {
        table.push(&row)?;
    }
    Ok(table.sheet)
}

/// A language as columns name it: `Italiano (it)`.
fn name_of(language: Language) -> String {
    format!("{} ({})", language.name(), language.tag())
}

impl Rows {
    /// Adds a row of the survey without a constraint.
    fn push(&mut self, [kind, name, label, hint, appearance]: [&str; 5]) {
        self.survey.push([kind, name, &literal(label), &literal(hint), appearance, "", ""].map(str::to_owned));
    }

    fn push_choice(&mut self, list: &str, name: &str, label: &str) {
        self.choices.push([list, name, &literal(label)].map(str::to_owned));
    }

    fn push_context(&mut self, form: &Form, asked: &ContextQuestion) {
        let ContextQuestion { code, text, help, answer, .. } = asked;
        match answer {
            ContextAnswer::Choice(options) => {
                let appearance = if options.len() > LONG_LIST { "minimal" } else { "" };
                self.push([&format!("select_one {code}"), code, text, help, appearance]);
                options.iter().for_each(|option| self.push_choice(code, &option.code, &option.text));
            }
            ContextAnswer::Number(range) => {
                self.push(["integer", code, text, help, ""]);
                let [.., constraint, message] = self.survey.last_mut().expect("the row that was added");
                *constraint = format!(". >= {} and . <= {}", range.start(), range.end());
                *message = form.only_numbers(range);
            }
        }
    }
}

impl Form<'_> {
    fn rows(&self) -> Rows {
        let mut rows = Rows::default();
        rows.push(["note", INTRO_NOTE, &self.intro_on_screen(), "", ""]);
        for about in self.about() {
            rows.push(["text", about.name, &about.title, &about.help, ""]);
        }
        for (section, questions) in self.sections() {
            let name = section_group(&section.id);
            rows.push(["begin_group", &name, &section.title, "", "field-list"]);
            if !section.summary.is_empty() {
                rows.push(["note", &group_note(&name), &section.summary, "", ""]);
            }
            for question in questions {
                let code = question.code.as_str();
                rows.push([&format!("select_one {code}"), code, &question.text, &question.help, ""]);
                self.answers(question).for_each(|(answer, text)| rows.push_choice(code, answer, &text));
            }
            rows.push(["end_group", "", "", "", ""]);
        }
        if !self.context().is_empty() {
            rows.push(["begin_group", CONTEXT_GROUP, &self.context_title(), "", "field-list"]);
            rows.push(["note", &group_note(CONTEXT_GROUP), &self.context_intro(), "", ""]);
            self.context().iter().for_each(|asked| rows.push_context(self, asked));
            rows.push(["end_group", "", "", "", ""]);
        }
        rows
    }
}

/// A text that tools show as it is: they look for `${name}`, and some for Markdown and HTML.
fn literal(text: &str) -> String {
    break_after(&['$', '<', '&'], text)
}
