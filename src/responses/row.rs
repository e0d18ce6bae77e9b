//! From a row of a table to a respondent's states, or to the reasons why not.

use std::borrow::Cow;

use super::blocks::Record;
use super::{Cells, Columns, State, blank_state};
use crate::questionnaire::Questionnaire;
use crate::text::sanitize;

/// Why a row cannot be scored.
#[derive(Debug, Clone, PartialEq, Eq)]
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
}

/// A row that cannot be scored.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Per question: its column and the state of a blank cell.
    questions: Vec<(Option<usize>, State)>,
}

impl<'a> RowReader<'a> {
    /// Reads rows with these columns; in the quick form, a blank answer to a question that the form does
    /// not ask means that it was not asked.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, columns: &'a Columns, cells: &'a Cells, quick: bool) -> Self {
        let blank = questionnaire.questions.iter().map(|question| blank_state(quick, question.quick));
        Self { columns, cells, questions: columns.questions.iter().copied().zip(blank).collect() }
    }

    /// A buffer for [`Self::read`].
    #[must_use]
    pub fn buffer(&self) -> Vec<State> {
        self.questions.iter().map(|&(_, blank)| blank).collect()
    }

    /// Reads the states of a record into `states`; the faults, if it has any. Nothing at all in any cell
    /// is said by `None`.
    pub fn read(&self, record: &Record<'_>, states: &mut [State]) -> Option<Vec<RowFault>> {
        let mut faults = Vec::new();
        for (q, &(column, blank)) in self.questions.iter().enumerate() {
            let Some(column) = column else { continue };
            let cell = record.cell(column);
            match self.cells.state(q, cell) {
                Some(State::Unanswered) => states[q] = blank,
                Some(state) => states[q] = state,
                None => faults.push(RowFault::Cell { question: q, cell: text(cell).into_owned() }),
            }
        }
        let (found, expected) = (record.len(), self.columns.columns.len());
        // Spreadsheets write empty cells behind the last column; anything else is a broken row.
        if found != expected && (found < expected || (expected..found).any(|i| !record.cell(i).is_empty())) {
            faults.insert(0, RowFault::Cells { found, expected });
        }
        let is_empty = || (0..found).all(|i| record.cell(i).iter().all(u8::is_ascii_whitespace));
        if (!faults.is_empty() || states.iter().all(|state| !state.is_applicable())) && is_empty() {
            return None;
        }
        Some(faults)
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
fn text(cell: &[u8]) -> Cow<'_, str> {
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
    if cell.iter().all(|byte| (b'!'..=b'~').contains(byte)) && cell.first() != Some(&b'\'') {
        // Plain ASCII without a space: nothing to clean.
        return text(cell);
    }
    let cleaned = match text(cell) {
        Cow::Borrowed(text) => sanitize::line(text),
        Cow::Owned(text) => Cow::Owned(sanitize::line(&text).into_owned()),
    };
    match cleaned.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => Cow::Owned(rest.to_owned()),
        _ => cleaned,
    }
}
