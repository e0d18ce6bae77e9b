//! A workbook to type in answers from paper: one row per respondent, with a list of valid codes in each cell.

use rust_xlsxwriter::{DataValidation, DataValidationRule, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::Form;
use super::table::Table;
use crate::message;
use crate::questionnaire::{ContextAnswer, ContextQuestion};
use crate::report::workbook::{fault, properties, safe, sheet_name, within};
use crate::text::Message;

/// So many rows have lists: more than any workshop has people.
const ROWS: u32 = 500;

/// Characters of what a cell says when it is chosen or filled wrongly, and of its title.
const LONGEST_SAYING: usize = 250;
const LONGEST_TITLE: usize = 32;

/// A workbook: a sheet for the answers, which the program reads, and one a language that explains the codes. `forms` are
/// the same form in one or several languages, that of the answers' sheet first. The same forms give the same bytes.
///
/// # Errors
///
/// More questions than a sheet has columns, or more answers than it has rows.
///
/// # Panics
///
/// Without a form.
pub fn sheet(forms: &[Form]) -> Result<Vec<u8>, Message> {
    answers_and_questions(forms).map_err(fault)
}

fn answers_and_questions(forms: &[Form]) -> Result<Vec<u8>, XlsxError> {
    let form = &forms[0];
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&form.questionnaire.title)?);
    form.fill_answers(workbook.add_worksheet())?;
    for form in forms {
        let suffix = if forms.len() > 1 { format!(" ({})", form.messages.language().tag()) } else { String::new() };
        let name = sheet_name(&form.messages.translate(&message!("workbook-sheet-questions")), &suffix);
        workbook.push_worksheet(form.explained(&name)?);
    }
    workbook.save_to_buffer()
}

impl Form<'_> {
    fn fill_answers(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let head = Format::new().set_bold();
        // A code of digits alone stays as it is typed.
        let typed = Format::new().set_num_format("@");
        sheet.set_name(sheet_name(&self.messages.translate(&message!("workbook-sheet-answers")), ""))?;
        let about: Vec<_> = self.about().collect();
        let mut columns = 0..;
        for (about, c) in about.iter().zip(&mut columns) {
            sheet.write_string_with_format(0, c, about.name, &head)?.set_column_width(c, 24)?;
            let asks = DataValidation::new().allow_any_value();
            sheet.add_data_validation(1, c, ROWS, c, &told(asks, &about.title, &about.help)?)?;
        }
        for (question, c) in self.questions().zip(&mut columns) {
            sheet.write_string_with_format(0, c, &question.code, &head)?.set_column_width(c, 8)?;
            sheet.set_column_format(c, &typed)?;
            let codes: Vec<&str> = self.answers(question).map(|(code, _)| code).collect();
            if let Some(list) = self.list(&codes)? {
                sheet.add_data_validation(1, c, ROWS, c, &told(list, &question.code, &question.text)?)?;
            }
        }
        for (asked, c) in self.context().iter().zip(&mut columns) {
            sheet.write_string_with_format(0, c, &asked.code, &head)?.set_column_width(c, 12)?;
            if let ContextAnswer::Choice(_) = asked.answer {
                sheet.set_column_format(c, &typed)?;
            }
            if let Some(valid) = self.context_answers(asked)? {
                sheet.add_data_validation(1, c, ROWS, c, &told(valid, &asked.code, &asked.text)?)?;
            }
        }
        let names = u16::try_from(about.len()).unwrap_or_default();
        sheet.set_freeze_panes(1, names)?;
        Ok(())
    }

    /// A list of codes to choose from; none where they are too many for a cell's list.
    fn list(&self, codes: &[&str]) -> Result<Option<DataValidation>, XlsxError> {
        let Ok(list) = DataValidation::new().allow_list_strings(codes) else { return Ok(None) };
        let wrong = self.messages.translate(&message!("form-only-codes", codes = codes.join(", ")));
        list.set_error_message(cut(&wrong, LONGEST_SAYING)).map(Some)
    }

    /// The answers that a context question takes; none where a cell cannot check them.
    fn context_answers(&self, asked: &ContextQuestion) -> Result<Option<DataValidation>, XlsxError> {
        match &asked.answer {
            ContextAnswer::Choice(options) => {
                self.list(&options.iter().map(|option| option.code.as_str()).collect::<Vec<_>>())
            }
            ContextAnswer::Number(range) => {
                let (Ok(low), Ok(high)) = (i32::try_from(*range.start()), i32::try_from(*range.end())) else {
                    return Ok(None);
                };
                let number = DataValidation::new().allow_whole_number(DataValidationRule::Between(low, high));
                number.set_error_message(cut(&self.only_numbers(range), LONGEST_SAYING)).map(Some)
            }
        }
    }

    /// A sheet with the codes of all questions and of their answers, in words.
    fn explained(&self, name: &str) -> Result<Worksheet, XlsxError> {
        let [code, question, answer, words] = [
            message!("workbook-column-code"),
            message!("workbook-column-question"),
            message!("workbook-column-answer"),
            message!("workbook-column-in-words"),
        ]
        .map(|head| self.messages.translate(&head));
        let columns = [(&*code, 8.0), (&*question, 60.0), (&*answer, 10.0), (&*words, 110.0)];
        let prose = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let mut table = Table::new(name, &columns, prose)?;
        for question in self.questions() {
            let mut asked = [question.code.as_str(), question.text.as_str()];
            for (code, text) in self.answers(question) {
                let [own, asks] = std::mem::take(&mut asked);
                table.push(&[own, asks, code, &text])?;
            }
        }
        for asked in self.context() {
            match &asked.answer {
                ContextAnswer::Choice(options) => {
                    let mut head = [asked.code.as_str(), asked.text.as_str()];
                    for option in options {
                        let [own, asks] = std::mem::take(&mut head);
                        table.push(&[own, asks, &option.code, &option.text])?;
                    }
                }
                ContextAnswer::Number(range) => {
                    table.push(&[&asked.code, &asked.text, "", &self.only_numbers(range)])?;
                }
            }
        }
        // Printed with all its columns on a page.
        table.sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        Ok(table.sheet)
    }
}

/// What a cell says when it is chosen.
fn told(cell: DataValidation, title: &str, text: &str) -> Result<DataValidation, XlsxError> {
    cell.set_input_title(cut(title, LONGEST_TITLE))?.set_input_message(cut(text, LONGEST_SAYING))
}

/// The first `longest` characters of a text, with a sign where something is missing.
fn cut(text: &str, longest: usize) -> String {
    let text = safe(text);
    if text.encode_utf16().count() <= longest {
        return text;
    }
    format!("{}…", text.chars().take_while(within(longest - 2)).collect::<String>().trim_end())
}
