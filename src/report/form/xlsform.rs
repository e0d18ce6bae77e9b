//! A form for `KoboToolbox`, ODK and other tools that read `XLSForm`: a workbook of three sheets.
//!
//! Names of columns and types are those of <https://xlsform.org>.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::Form;
use super::table::Table;
use crate::report::workbook::{fault, properties};
use crate::text::Message;

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
        let columns = [("type", 26.0), ("name", 22.0), ("label", 60.0), ("hint", 60.0), ("appearance", 14.0)];
        let mut survey = Table::new("survey", columns, Format::new())?;
        survey.push(["note", "form-intro", &escape_formula(&self.intro_on_screen()), "", ""])?;
        for about in self.about() {
            survey.push(["text", about.name, &escape_formula(&about.title), &escape_formula(&about.help), ""])?;
        }
        let columns = [("list_name", 22.0), ("name", 12.0), ("label", 80.0)];
        let mut choices = Table::new("choices", columns, Format::new())?;
        for (section, questions) in self.sections() {
            let name = format!("section-{}", section.id);
            survey.push(["begin_group", &name, &escape_formula(&section.title), "", "field-list"])?;
            if !section.summary.is_empty() {
                survey.push(["note", &format!("{name}-note"), &escape_formula(&section.summary), "", ""])?;
            }
            for question in questions {
                let code = question.code.as_str();
                let (text, help) = (escape_formula(&question.text), escape_formula(&question.help));
                survey.push([&format!("select_one {code}"), code, &text, &help, ""])?;
                for (answer, text) in self.answers(question) {
                    choices.push([code, answer, &escape_formula(&text)])?;
                }
            }
            survey.push(["end_group", "", "", "", ""])?;
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
}

/// A text in which tools look for no other question's answer.
fn escape_formula(text: &str) -> String {
    text.replace("${", "$ {")
}
