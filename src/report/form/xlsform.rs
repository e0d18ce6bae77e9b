//! A form for `KoboToolbox`, ODK and other tools that read `XLSForm`: a workbook of three sheets.
//!
//! Names of columns and types are those of <https://xlsform.org>.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::Form;
use crate::report::workbook::{fault, properties, safe};
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
        let mut survey = Table::new("survey", [26.0, 22.0, 60.0, 60.0, 14.0])?;
        survey.push(["type", "name", "label", "hint", "appearance"])?;
        survey.push(["note", "form-intro", &self.intro_on_screen(), "", ""])?;
        for about in self.about() {
            survey.push(["text", about.name, &about.title, &about.help, ""])?;
        }
        let mut choices = Table::new("choices", [22.0, 12.0, 80.0, 0.0, 0.0])?;
        choices.push(["list_name", "name", "label", "", ""])?;
        for (section, questions) in self.sections() {
            let name = format!("section-{}", section.id);
            survey.push(["begin_group", &name, &section.title, "", "field-list"])?;
            if !section.summary.is_empty() {
                survey.push(["note", &format!("{name}-note"), &section.summary, "", ""])?;
            }
            for question in questions {
                let code = question.code.as_str();
                survey.push([&format!("select_one {code}"), code, &question.text, &question.help, ""])?;
                for (answer, text) in self.answers(question) {
                    choices.push([code, answer, &text, "", ""])?;
                }
            }
            survey.push(["end_group", "", "", "", ""])?;
        }
        let mut settings = Table::new("settings", [60.0, 40.0, 12.0, 0.0, 0.0])?;
        settings.push(["form_title", "form_id", "version", "", ""])?;
        let version = self.questionnaire.version.to_string();
        settings.push([&self.questionnaire.title, &self.id(), &version, "", ""])?;
        let mut workbook = Workbook::new();
        workbook.set_properties(&properties(&self.questionnaire.title)?);
        for table in [survey, choices, settings] {
            workbook.push_worksheet(table.sheet);
        }
        workbook.save_to_buffer()
    }
}

/// A sheet of texts, with its header in bold.
struct Table {
    sheet: Worksheet,
    next: u32,
}

impl Table {
    /// A sheet with columns of these widths.
    fn new(name: &str, widths: [f64; 5]) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?.set_freeze_panes(1, 0)?;
        for (column, width) in (0..).zip(widths).filter(|(_, width)| *width > 0.0) {
            sheet.set_column_width(column, width)?;
        }
        Ok(Self { sheet, next: 0 })
    }

    fn push(&mut self, row: [&str; 5]) -> Result<(), XlsxError> {
        let format = if self.next == 0 { Format::new().set_bold() } else { Format::new() };
        for (column, text) in (0..).zip(row).filter(|(_, text)| !text.is_empty()) {
            self.sheet.write_string_with_format(self.next, column, inert(text), &format)?;
        }
        self.next += 1;
        Ok(())
    }
}

/// A text in which tools look for no other question's answer.
fn inert(text: &str) -> String {
    safe(text).replace("${", "$ {")
}
