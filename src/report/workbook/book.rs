//! Builds a workbook: its sheets, their names and its properties.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::sheet::{Formats, Sheet, within};
use crate::message;
use crate::report::document::Document;
use crate::text::{Message, Messages};

/// Maximum length of a sheet name in UTF-16 code units.
const LONGEST_NAME: usize = 31;

/// A workbook under construction.
pub(super) struct Book<'m> {
    pub messages: &'m Messages,
    workbook: Workbook,
    names: Vec<String>,
    /// The codebook: sheet, column and meaning.
    pub described: Vec<[String; 3]>,
}

impl<'m> Book<'m> {
    /// A workbook with this title.
    pub(super) fn new(messages: &'m Messages, title: &str) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&properties(title)?);
        Ok(Self { messages, workbook, names: Vec::new(), described: Vec::new() })
    }

    pub(super) fn translate(&self, message: &Message) -> String {
        self.messages.translate(message)
    }

    /// Creates a sheet, which [`Self::add`] puts into the workbook.
    pub(super) fn sheet(&mut self, name: &Message) -> Result<Sheet, XlsxError> {
        let name = self.free_name(&self.translate(name));
        Sheet::new(name, Formats::new())
    }

    /// Appends a sheet.
    pub(super) fn add(&mut self, sheet: Sheet) {
        let (name, worksheet, described) = sheet.into_parts();
        self.described.extend(described.into_iter().map(|(head, meaning)| [name.clone(), head, meaning]));
        self.workbook.push_worksheet(worksheet);
    }

    /// Adds a sheet with what the questionnaire does not show, and what it rests on.
    pub(super) fn ending(&mut self, document: &Document) -> Result<(), XlsxError> {
        if !document.blocks.is_empty() {
            let mut sheet = self.sheet(&message!("workbook-sheet-limits"))?;
            sheet.worksheet.set_column_range_width(0, 8, 13)?;
            sheet.prose(&document.blocks, (8, 125))?;
            self.add(sheet);
        }
        Ok(())
    }

    pub(super) fn bytes(mut self) -> Result<Vec<u8>, XlsxError> {
        self.workbook.save_to_buffer()
    }

    /// A unique sheet name.
    fn free_name(&mut self, wanted: &str) -> String {
        let taken = |name: &str| self.names.iter().any(|other| other.to_lowercase() == name.to_lowercase());
        let mut name = sheet_name(wanted, "");
        let mut number = 1;
        while taken(&name) {
            number += 1;
            name = sheet_name(wanted, &format!(" {number}"));
        }
        self.names.push(name.clone());
        name
    }
}

/// Workbook properties without time and place of creation, so that output is reproducible.
pub(in crate::report) fn properties(title: &str) -> Result<DocProperties, XlsxError> {
    let date = ExcelDateTime::from_ymd(2026, 1, 1)?;
    Ok(DocProperties::new().set_title(title).set_creation_datetime(&date))
}

/// Turns `wanted` into a valid sheet name: without characters that formulas use, at most 31 characters, ending in
/// `ending`.
pub(in crate::report) fn sheet_name(wanted: &str, ending: &str) -> String {
    let plain: String =
        wanted.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let room = LONGEST_NAME - ending.encode_utf16().count();
    let name: String = plain.trim_matches('\'').chars().take_while(within(room)).collect();
    let name = format!("{}{ending}", name.trim_end_matches(['\'', ' ']));
    // Excel keeps this one for itself.
    if name.is_empty() || name.eq_ignore_ascii_case("history") { format!("{name}_") } else { name }
}

#[cfg(test)]
mod tests {
    use super::sheet_name;

    #[test]
    fn names_of_sheets_are_taken_by_spreadsheet_programs() {
        assert_eq!(sheet_name("Skills", ""), "Skills");
        assert_eq!(sheet_name("a[b]c:d*e?f/g\\h", ""), "a b c d e f g h");
        assert_eq!(sheet_name("'quoted'", ""), "quoted");
        assert_eq!(sheet_name(&"ą".repeat(40), " 2").chars().count(), 31);
        assert_eq!(sheet_name(&"😀".repeat(40), "").encode_utf16().count(), 30);
        assert_eq!(sheet_name("???", ""), "_");
        assert_eq!(sheet_name("History", ""), "History_");
    }
}
