//! Scored rows as a workbook of any length, in constant memory and without a temporary file: an empty workbook is made
//! first, and its sheet is written again with the rows in it as they come.

use std::fmt;
use std::io::{self, Cursor, Read, Write};

use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError, utility};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{ZipArchive, ZipWriter};

use super::MOST_ROWS;
use super::book::{properties, sheet_name};
use super::sheet::safe;
use crate::message;
use crate::report::csv::starts_formula;
use crate::text::Messages;

/// Columns of names, and of the skill that is furthest from its target: words, all others are numbers.
const NAMES: usize = 2;

/// The part of a workbook that holds its first sheet.
const SHEET: &str = "xl/worksheets/sheet1.xml";

/// Why rows do not become a workbook.
#[derive(Debug)]
pub enum RowFault {
    /// More rows than a sheet has, or more columns.
    TooMany,
    /// The output cannot be written.
    Write(io::Error),
}

impl From<XlsxError> for RowFault {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::TooMany,
            XlsxError::IoError(error) => Self::Write(error),
            other => Self::Write(io::Error::other(other)),
        }
    }
}

impl From<ZipError> for RowFault {
    fn from(error: ZipError) -> Self {
        Self::Write(match error {
            ZipError::Io(error) => error,
            other => io::Error::other(other),
        })
    }
}

impl From<io::Error> for RowFault {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

/// Writes scored rows into the one sheet of a workbook, in the order in which they come.
pub struct WorkbookRows<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    next: u32,
    /// Names of the columns, such as AB.
    columns: Vec<String>,
    /// Numbers of the styles of numbers, and of text that would be a formula.
    styles: [String; 2],
    /// The end of the sheet.
    end: String,
}

impl<W: Write> fmt::Debug for WorkbookRows<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkbookRows").field("next", &self.next).finish_non_exhaustive()
    }
}

impl<W: Write> WorkbookRows<W> {
    /// Rows under `header`, a line of [`crate::report::CsvRows`], written to `out`.
    ///
    /// # Errors
    ///
    /// An output that cannot be written; more columns than a sheet has.
    ///
    /// # Panics
    ///
    /// Never: the empty workbook is this program's own.
    pub fn new(header: &[u8], messages: &Messages, out: W) -> Result<Self, RowFault> {
        let header = String::from_utf8_lossy(header);
        let header: Vec<&str> = header.trim_end().split(',').collect();
        let mut empty = ZipArchive::new(Cursor::new(empty_workbook(&header, messages)?))?;
        let mut zip = ZipWriter::new_stream(out);
        let mut sheet = String::new();
        for i in 0..empty.len() {
            let mut part = empty.by_index(i)?;
            if part.name()? == SHEET {
                part.read_to_string(&mut sheet)?;
            } else {
                zip.raw_copy_file(part)?;
            }
        }
        // The second row holds a cell of each style.
        let (start, rest) = sheet.split_once("<row r=\"2\"").expect("a second row");
        let (samples, end) = rest.split_once("</row>").expect("the end of the second row");
        let styles: Vec<&str> = samples.split(" s=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let styles = [styles[0], styles[1]].map(str::to_owned);
        // The size of the sheet, which nobody needs, is not known yet.
        let start = match start.split_once("<dimension ") {
            Some((before, rest)) => before.to_owned() + rest.split_once("/>").map_or("", |(_, after)| after),
            None => start.to_owned(),
        };
        zip.start_file(SHEET, SimpleFileOptions::default())?;
        zip.write_all(start.as_bytes())?;
        let columns = (0..).take(header.len()).map(utility::column_number_to_name).collect();
        Ok(Self { zip, next: 1, columns, styles, end: end.to_owned() })
    }

    /// Adds rows as [`crate::report::CsvRows`] writes them.
    ///
    /// # Errors
    ///
    /// More rows than a sheet has; an output that cannot be written.
    ///
    /// # Panics
    ///
    /// Never: the rows are this program's own.
    pub fn push(&mut self, rows: &[u8]) -> Result<(), RowFault> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(rows);
        let mut record = csv::StringRecord::new();
        let mut xml = Vec::new();
        while reader.read_record(&mut record).expect("rows of this program") {
            if self.next == MOST_ROWS {
                return Err(RowFault::TooMany);
            }
            self.next += 1;
            let row = self.next;
            write!(xml, "<row r=\"{row}\">")?;
            for (c, (text, column)) in
                record.iter().zip(&self.columns).enumerate().filter(|(_, (text, _))| !text.is_empty())
            {
                if c < NAMES || c + 1 == self.columns.len() {
                    // What the CSV keeps from being a formula, the type and style of the cell do here.
                    let plain = text.strip_prefix('\'').filter(|plain| starts_formula(plain.as_bytes()));
                    let style = plain.map(|_| format!(" s=\"{}\"", self.styles[1])).unwrap_or_default();
                    let text = xml_text(&safe(plain.unwrap_or(text)));
                    write!(xml, "<c r=\"{column}{row}\"{style} t=\"inlineStr\">")?;
                    write!(xml, "<is><t xml:space=\"preserve\">{text}</t></is></c>")?;
                } else {
                    let number: f64 = text.parse().expect("a number of this program");
                    write!(xml, "<c r=\"{column}{row}\" s=\"{}\"><v>{number}</v></c>", self.styles[0])?;
                }
            }
            xml.extend_from_slice(b"</row>");
        }
        Ok(self.zip.write_all(&xml)?)
    }

    /// Writes the rest of the workbook.
    ///
    /// # Errors
    ///
    /// An output that cannot be written.
    pub fn finish(mut self) -> Result<W, RowFault> {
        self.zip.write_all(self.end.as_bytes())?;
        Ok(self.zip.finish()?.into_inner())
    }
}

/// `text` in XML. Spreadsheets take `_x0041_` for a character, so its first sign is written as one.
fn xml_text(text: &str) -> String {
    let mut xml = html_escape::encode_text(text).into_owned();
    let mut from = 0;
    while let Some(at) = xml[from..].find("_x").map(|found| from + found) {
        let code = xml.as_bytes().get(at + 2..at + 7);
        if code.is_some_and(|code| code[..4].iter().all(u8::is_ascii_hexdigit) && code[4] == b'_') {
            xml.insert_str(at, "_x005F");
            from = at + "_x005F".len();
        }
        from += 1;
    }
    xml
}

/// A workbook with the header, and below it an empty cell of each style.
fn empty_workbook(header: &[&str], messages: &Messages) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let name = messages.translate(&message!("workbook-sheet-scores"));
    workbook.set_properties(&properties(&name)?);
    let head = Format::new().set_bold().set_align(FormatAlign::Top);
    let worksheet = workbook.add_worksheet();
    worksheet.set_name(sheet_name(&name, ""))?.set_freeze_panes(1, 1)?;
    for (text, c) in header.iter().zip(0..) {
        worksheet.write_string_with_format(0, c, *text, &head)?;
        let width = if usize::from(c) < NAMES { 26 } else { 11 };
        worksheet.set_column_width(c, width)?;
    }
    worksheet.write_blank(1, 0, &Format::new().set_num_format("0.00"))?;
    worksheet.write_blank(1, 1, &Format::new().set_quote_prefix())?;
    workbook.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::{RowFault, WorkbookRows};
    use crate::report::workbook::MOST_ROWS;
    use crate::text::Messages;

    #[test]
    fn what_looks_like_a_character_code_stays_text() {
        assert_eq!(super::xml_text("a < _x0041_x0041_ & _x00zz_"), "a &lt; _x005F_x0041_x005F_x0041_ &amp; _x00zz_");
    }

    #[test]
    fn a_sheet_is_filled_to_its_last_row_and_no_further() {
        let header = b"respondent,organisation,S01,top_gap\n";
        let mut rows = WorkbookRows::new(header, &Messages::english(), Vec::new()).unwrap();
        rows.next = MOST_ROWS - 1;
        rows.push(b"a,b,1.0000,S01\n").unwrap();
        assert!(matches!(rows.push(b"c,d,2.0000,\n"), Err(RowFault::TooMany)));
        rows.finish().unwrap();
    }
}
