//! Scored rows as a workbook of any length, in constant memory: each row is flushed when the next one starts.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

use super::MOST_ROWS;
use super::book::{properties, sheet_name};
use super::sheet::safe;
use crate::message;
use crate::report::csv::starts_formula;
use crate::text::Messages;

/// Columns of names, and of the skill that is furthest from its target: words, all others are numbers.
const NAMES: usize = 2;

/// Why rows do not become a workbook.
#[derive(Debug)]
pub enum RowFault {
    /// More rows than a sheet has.
    TooMany,
    /// The temporary file, which holds the rows until the end, cannot be written.
    Temporary(io::Error),
}

impl From<XlsxError> for RowFault {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::TooMany,
            other => Self::Temporary(io_error(other)),
        }
    }
}

fn io_error(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        other => io::Error::other(other),
    }
}

/// Writes scored rows into the one sheet of a workbook, in the order in which they come.
pub struct WorkbookRows {
    workbook: Workbook,
    next: u32,
    columns: usize,
    number: Format,
    inert: Format,
}

impl fmt::Debug for WorkbookRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkbookRows").field("next", &self.next).finish_non_exhaustive()
    }
}

impl WorkbookRows {
    /// Rows under `header`, a line of [`crate::report::CsvRows`]; until the end they are in a temporary file in
    /// `folder`, or where the system keeps such files.
    ///
    /// # Errors
    ///
    /// A folder that cannot be written to; more columns than a sheet has.
    pub fn new(header: &[u8], messages: &Messages, folder: Option<&Path>) -> Result<Self, RowFault> {
        let mut workbook = Workbook::new();
        if let Some(folder) = folder {
            workbook.set_tempdir(folder)?;
        }
        let name = messages.translate(&message!("workbook-sheet-scores"));
        workbook.set_properties(&properties(&name)?);
        let columns = String::from_utf8_lossy(header);
        let columns: Vec<&str> = columns.trim_end().split(',').collect();
        let head = Format::new().set_bold().set_align(FormatAlign::Top);
        let worksheet = workbook.add_worksheet_with_constant_memory()?;
        worksheet.set_name(sheet_name(&name, ""))?.set_freeze_panes(1, 1)?;
        for (text, c) in columns.iter().zip(0..) {
            worksheet.write_string_with_format(0, c, *text, &head)?;
            let width = if usize::from(c) < NAMES { 26 } else { 11 };
            worksheet.set_column_width(c, width)?;
        }
        let number = Format::new().set_num_format("0.00");
        let inert = Format::new().set_quote_prefix();
        Ok(Self { workbook, next: 1, columns: columns.len(), number, inert })
    }

    /// Adds rows as [`crate::report::CsvRows`] writes them.
    ///
    /// # Errors
    ///
    /// More rows than a sheet has; a disk that is full.
    ///
    /// # Panics
    ///
    /// Never: the rows are this program's own.
    pub fn push(&mut self, rows: &[u8]) -> Result<(), RowFault> {
        let worksheet = self.workbook.worksheet_from_index(0)?;
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(rows);
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record).expect("rows of this program") {
            if self.next == MOST_ROWS {
                return Err(RowFault::TooMany);
            }
            for ((c, text), column) in record.iter().enumerate().zip(0..).filter(|((_, text), _)| !text.is_empty()) {
                if c < NAMES || c + 1 == self.columns {
                    // What the CSV keeps from being a formula, the type of the cell does here.
                    let plain = text.strip_prefix('\'').filter(|plain| starts_formula(plain.as_bytes()));
                    match plain {
                        Some(plain) => {
                            worksheet.write_string_with_format(self.next, column, safe(plain), &self.inert)?
                        }
                        None => worksheet.write_string(self.next, column, safe(text))?,
                    };
                } else {
                    let number: f64 = text.parse().expect("a number of this program");
                    worksheet.write_number_with_format(self.next, column, number, &self.number)?;
                }
            }
            self.next += 1;
        }
        Ok(())
    }

    /// Writes the workbook to `out`.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn finish(mut self, out: impl Write + Send) -> io::Result<()> {
        self.workbook.save_to_writer(out).map_err(io_error)
    }
}

#[cfg(test)]
mod tests {
    use super::{RowFault, WorkbookRows};
    use crate::report::workbook::MOST_ROWS;
    use crate::text::Messages;

    #[test]
    fn a_sheet_is_filled_to_its_last_row_and_no_further() {
        let mut rows = WorkbookRows::new(b"respondent,organisation,S01,top_gap\n", &Messages::english(), None).unwrap();
        rows.next = MOST_ROWS - 1;
        rows.push(b"a,b,1.0000,S01\n").unwrap();
        assert!(matches!(rows.push(b"c,d,2.0000,\n"), Err(RowFault::TooMany)));
    }
}
