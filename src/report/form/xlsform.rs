//! A form for `KoboToolbox`, ODK and other tools that read `XLSForm`: a workbook of three sheets.
//!
//! Names of columns and types are those of <https://xlsform.org>.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::table::Table;
use super::{Form, LONG_LIST};
use crate::questionnaire::{ContextAnswer, ContextQuestion};
use crate::report::workbook::{fault, properties};
use crate::responses::own_form::{CONTEXT_GROUP, INTRO_NOTE, group_note, section_group};
use crate::text::Message;

/// Names and widths of the columns of the sheet `survey`.
const SURVEY: [(&str, f64); 7] = [
    ("type", 26.0),
    ("name", 22.0),
    ("label", 60.0),
    ("hint", 60.0),
    ("appearance", 14.0),
    ("constraint", 22.0),
    ("constraint_message", 40.0),
];

/// A row of the sheet `survey` without a constraint.
fn row([kind, name, label, hint, appearance]: [&str; 5]) -> [&str; 7] {
    [kind, name, label, hint, appearance, "", ""]
}

impl Form<'_> {
    /// The form as an `XLSForm`. The same form gives the same bytes.
    ///
    /// # Errors
    ///
    /// More rows than a sheet has.
    pub fn xlsform(&self) -> Result<Vec<u8>, Message> {
        self.workbook().map_err(fault)
    }

    fn workbook(&self) -> Result<Vec<u8>, XlsxError> {
        let mut survey = Table::new("survey", SURVEY, Format::new())?;
        survey.push(row(["note", INTRO_NOTE, &escape_formula(&self.intro_on_screen()), "", ""]))?;
        for about in self.about() {
            let (title, help) = (escape_formula(&about.title), escape_formula(&about.help));
            survey.push(row(["text", about.name, &title, &help, ""]))?;
        }
        let columns = [("list_name", 22.0), ("name", 12.0), ("label", 80.0)];
        let mut choices = Table::new("choices", columns, Format::new())?;
        for (section, questions) in self.sections() {
            let name = section_group(&section.id);
            survey.push(row(["begin_group", &name, &escape_formula(&section.title), "", "field-list"]))?;
            if !section.summary.is_empty() {
                survey.push(row(["note", &group_note(&name), &escape_formula(&section.summary), "", ""]))?;
            }
            for question in questions {
                let code = question.code.as_str();
                let (text, help) = (escape_formula(&question.text), escape_formula(&question.help));
                survey.push(row([&format!("select_one {code}"), code, &text, &help, ""]))?;
                for (answer, text) in self.answers(question) {
                    choices.push([code, answer, &escape_formula(&text)])?;
                }
            }
            survey.push(row(["end_group", "", "", "", ""]))?;
        }
        if !self.context().is_empty() {
            let title = escape_formula(&self.context_title());
            survey.push(row(["begin_group", CONTEXT_GROUP, &title, "", "field-list"]))?;
            let intro = escape_formula(&self.context_intro());
            survey.push(row(["note", &group_note(CONTEXT_GROUP), &intro, "", ""]))?;
            for asked in self.context() {
                self.context_question(asked, &mut survey, &mut choices)?;
            }
            survey.push(row(["end_group", "", "", "", ""]))?;
        }
        let title = &self.questionnaire.title;
        let columns = [("form_title", 60.0), ("form_id", 40.0), ("version", 12.0)];
        let mut settings = Table::new("settings", columns, Format::new())?;
        settings.push([&escape_formula(title), &self.id(), &self.questionnaire.version.to_string()])?;
        let mut workbook = Workbook::new();
        workbook.set_properties(&properties(title)?);
        for sheet in [survey.sheet, choices.sheet, settings.sheet] {
            workbook.push_worksheet(sheet);
        }
        workbook.save_to_buffer()
    }

    fn context_question(
        &self,
        asked: &ContextQuestion,
        survey: &mut Table<{ SURVEY.len() }>,
        choices: &mut Table<3>,
    ) -> Result<(), XlsxError> {
        let code = asked.code.as_str();
        let (text, help) = (escape_formula(&asked.text), escape_formula(&asked.help));
        match &asked.answer {
            ContextAnswer::Choice(options) => {
                let appearance = if options.len() > LONG_LIST { "minimal" } else { "" };
                survey.push(row([&format!("select_one {code}"), code, &text, &help, appearance]))?;
                for option in options {
                    choices.push([code, &option.code, &escape_formula(&option.text)])?;
                }
                Ok(())
            }
            ContextAnswer::Number(range) => {
                let constraint = format!(". >= {} and . <= {}", range.start(), range.end());
                survey.push(["integer", code, &text, &help, "", &constraint, &self.only_numbers(range)])
            }
        }
    }
}

/// A text in which tools look for no other question's answer.
fn escape_formula(text: &str) -> String {
    text.replace("${", "$ {")
}
