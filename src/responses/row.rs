//! From a row of a table to a respondent's states, or to the reasons why not.

use std::borrow::Cow;

use super::blocks::Record;
use super::{Cells, Columns};
use crate::text::diagnostic::Diagnostic;
use crate::text::sanitize;

/// Why a row cannot be scored.
#[derive(Debug, Clone, PartialEq)]
pub enum RowFault {
    /// A cell that is no answer to its question (index).
    Cell {
        /// Index of the question.
        question: usize,
        /// The cell.
        cell: String,
    },
    /// Another number of cells than the header has.
    Cells {
        /// How many it has.
        found: usize,
        /// How many the header has.
        expected: usize,
    },
    /// JSON that cannot be read, or an answers file with faults.
    Unreadable(Vec<Diagnostic>),
    /// JSON that is no object.
    NoObject,
    /// Two keys for one question.
    Twice {
        /// The first key.
        first: String,
        /// The second.
        second: String,
    },
}

/// A row that cannot be scored.
#[derive(Debug, Clone, PartialEq)]
pub struct Reject {
    /// Line of the file.
    pub line: u64,
    /// Number of the row, from 1.
    pub row: u64,
    /// Who answered.
    pub respondent: String,
    /// All that is wrong with it.
    pub faults: Vec<RowFault>,
    /// The row as it stands in the file.
    pub raw: Vec<u8>,
}

/// Reads rows of one table.
#[derive(Debug)]
pub struct RowReader<'a> {
    columns: &'a Columns,
    cells: &'a Cells,
    /// Questions with their columns.
    questions: Vec<(usize, usize)>,
}

impl<'a> RowReader<'a> {
    /// Reads rows with these columns and cells.
    #[must_use]
    pub fn new(columns: &'a Columns, cells: &'a Cells) -> Self {
        let questions = columns.questions.iter().enumerate().filter_map(|(q, column)| Some((q, (*column)?)));
        Self { columns, cells, questions: questions.collect() }
    }

    /// A buffer for [`Self::read`]: nothing said about any question.
    #[must_use]
    pub fn buffer(&self) -> Vec<u8> {
        self.cells.blank()
    }

    /// Reads the numbers of a record's states into `numbers`; what is wrong with it, if anything is.
    ///
    /// # Errors
    ///
    /// All faults of the record; none for one without anything in any cell.
    pub fn read(&self, record: &Record<'_>, numbers: &mut [u8]) -> Result<(), Vec<RowFault>> {
        let mut right = record.len() == self.columns.columns.len();
        let mut said = false;
        for &(q, column) in &self.questions {
            let cell = record.cell(column);
            said |= !cell.is_empty();
            match self.cells.number(q, cell) {
                Some(number) => numbers[q] = number,
                None => right = false,
            }
        }
        if right && said { Ok(()) } else { self.look_closer(record) }
    }

    #[cold]
    fn look_closer(&self, record: &Record<'_>) -> Result<(), Vec<RowFault>> {
        let (found, expected) = (record.len(), self.columns.columns.len());
        if (0..found).all(|i| record.cell(i).iter().all(u8::is_ascii_whitespace)) {
            return Err(Vec::new());
        }
        let mut faults = Vec::new();
        // Spreadsheets write empty cells behind the last column; anything else is a broken row.
        if found < expected || (expected..found).any(|i| !record.cell(i).is_empty()) {
            faults.push(RowFault::Cells { found, expected });
        }
        for &(question, column) in &self.questions {
            let cell = record.cell(column);
            if self.cells.number(question, cell).is_none() {
                faults.push(RowFault::Cell { question, cell: text(cell).into_owned() });
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// Whether the record names its respondent.
    #[must_use]
    pub fn is_named(&self, record: &Record<'_>) -> bool {
        self.columns.respondent.is_some_and(|column| !record.cell(column).trim_ascii().is_empty())
    }

    /// The respondent's name, `row N` without one, and the organisation's; both safe to show.
    #[must_use]
    pub fn names<'r>(&self, record: &'r Record<'_>) -> [Cow<'r, str>; 2] {
        let name = |column: Option<usize>| column.map(|column| name(record.cell(column))).unwrap_or_default();
        let respondent = name(self.columns.respondent);
        let respondent = if respondent.is_empty() { format!("row {}", record.row).into() } else { respondent };
        [respondent, name(self.columns.organisation)]
    }
}

/// A cell as text: UTF-8, or Windows-1252 where it is no UTF-8, decided cell by cell so that nothing
/// depends on how a file is cut into blocks.
pub(super) fn text(cell: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(cell).0,
    }
}

/// A header's cell as text, safe to show.
#[must_use]
pub fn header(cell: &[u8]) -> String {
    sanitize::line(&text(cell)).into_owned()
}

/// A name, safe to show, without the apostrophe that kept it from being a formula.
#[inline]
fn name(cell: &[u8]) -> Cow<'_, str> {
    // Printable ASCII, spaces only one at a time and within: nothing to clean.
    let mut before = b' ';
    let mut plain = cell.first() != Some(&b'\'');
    for &byte in cell {
        plain &= matches!(byte, b' '..=b'~') && (byte != b' ' || before != b' ');
        before = byte;
    }
    if plain && before != b' ' { text(cell) } else { cleaned(cell) }
}

pub(super) fn cleaned(cell: &[u8]) -> Cow<'_, str> {
    let cleaned = match text(cell) {
        Cow::Borrowed(text) => sanitize::line(text),
        Cow::Owned(text) => Cow::Owned(sanitize::line(&text).into_owned()),
    };
    match cleaned.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => Cow::Owned(rest.to_owned()),
        _ => cleaned,
    }
}
