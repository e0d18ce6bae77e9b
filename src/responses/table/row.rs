//! Reads a respondent's states from a row of a table, or the reasons why it cannot be scored.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};

use super::blocks::Record;
use super::cells::QuestionCells;
use super::lexicon::NO_ANSWER;
use super::people::{is_number, is_row_number, is_total};
use super::quotes::holds_rows;
use crate::responses::{CellParser, CodePage, Column, Columns, ContextCell, ContextParser, How, Name, Role};
use crate::text::decode::in_page;
use crate::text::diagnostic::Diagnostic;
use crate::text::fold::fold;

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
    /// A different number of cells than the header has.
    Cells {
        /// Number of cells in the row.
        found: usize,
        /// Number of cells in the header.
        expected: usize,
    },
    /// Invalid JSON, or an answers file with faults.
    Unreadable(Vec<Diagnostic>),
    /// JSON other than an object.
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
    /// Name of the respondent.
    pub respondent: String,
    /// All its faults.
    pub faults: Vec<RowFault>,
    /// The row as it is in the file.
    pub raw: Vec<u8>,
}

/// Reads rows of one table.
#[derive(Debug)]
pub struct RowReader<'a> {
    columns: &'a Columns,
    cells: &'a CellParser<'a>,
    /// Per column, the question that it answers, and the valid cells of that question.
    questions: Vec<Option<(usize, &'a QuestionCells)>>,
    page: CodePage,
    /// The column of the respondent's name if it may be a number that a survey tool gives to rows.
    row_number: Option<usize>,
    /// Whether a name was read in a code page that is not certain.
    has_guessed: AtomicBool,
}

impl<'a> RowReader<'a> {
    /// Reads rows with these columns and cells; `page` is the code page of names that are not UTF-8.
    #[must_use]
    pub fn new(columns: &'a Columns, cells: &'a CellParser<'a>, page: CodePage) -> Self {
        let question = |column: &Column| match column.role {
            Role::Question(q) => Some((q, cells.question(q))),
            _ => None,
        };
        let questions = columns.columns.iter().map(question).collect();
        let numbers = |column: &Column| column.how != How::Map && is_row_number(&fold(&column.header));
        let row_number = columns.respondent.filter(|&column| numbers(&columns.columns[column]));
        Self { columns, cells, questions, page, row_number, has_guessed: AtomicBool::new(false) }
    }

    /// Whether the code page of a name had to be guessed.
    #[must_use]
    pub fn has_guessed(&self) -> bool {
        self.has_guessed.load(Ordering::Relaxed)
    }

    /// A buffer for [`Self::read`], without any answer.
    #[must_use]
    pub fn buffer(&self) -> Vec<u8> {
        self.cells.blank()
    }

    /// Reads the numbers of a record's states into `numbers`.
    ///
    /// # Errors
    ///
    /// All faults of the record; an empty list if it answers no question.
    pub fn read(&self, record: &Record<'_>, numbers: &mut [u8]) -> Result<(), Vec<RowFault>> {
        if self.read_short(record, numbers) { Ok(()) } else { self.read_any(record, numbers) }
    }

    /// Reads a record if all cells of questions are short and valid and one is not empty, as in nearly all
    /// records; returns whether they are.
    #[inline]
    fn read_short(&self, record: &Record<'_>, numbers: &mut [u8]) -> bool {
        if record.len() != self.questions.len() {
            return false;
        }
        let mut is_empty = true;
        for (cell, question) in record.cells().zip(&self.questions) {
            let Some((question, cells)) = question else { continue };
            let Some(number) = cells.short(cell).filter(|&number| number != NO_ANSWER) else { return false };
            numbers[*question] = number;
            is_empty &= cell.is_empty();
        }
        !is_empty
    }

    fn read_any(&self, record: &Record<'_>, numbers: &mut [u8]) -> Result<(), Vec<RowFault>> {
        let (found, expected) = (record.len(), self.questions.len());
        if (0..found).all(|i| record.cell(i).iter().all(u8::is_ascii_whitespace)) {
            return Err(Vec::new());
        }
        let mut faults = Vec::new();
        // Spreadsheets write empty cells after the last column, and some programs leave out the empty cells at the end;
        // a row without a cell for a question is broken, as is any other.
        let lacks = |column: &Column| !matches!(column.role, Role::Ignored | Role::Added(_) | Role::Context(_));
        if self.columns.columns.iter().skip(found).any(lacks) || (expected..found).any(|i| !record.cell(i).is_empty()) {
            faults.push(RowFault::Cells { found, expected });
        }
        for (cell, question) in record.cells().zip(&self.questions) {
            let Some((question, _)) = *question else { continue };
            numbers[question] = self.cells.number(question, cell);
            if numbers[question] == NO_ANSWER {
                faults.push(RowFault::Cell { question, cell: in_page(cell, self.page.encoding).into_owned() });
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut questions = self.questions.iter().flatten();
        if questions.all(|(question, cells)| cells.is_blank(numbers[*question])) { Err(Vec::new()) } else { Ok(()) }
    }

    /// Whether the record has text in any cell.
    #[must_use]
    pub fn has_text(&self, record: &Record<'_>) -> bool {
        record.cells().any(|cell| !cell.trim_ascii().is_empty())
    }

    /// Whether a quote in the record holds rows below it: the quote is misplaced, or one of the lines in it reads as a
    /// row with answers.
    #[must_use]
    pub fn holds_rows(&self, record: &Record<'_>, delimiter: u8) -> bool {
        let is_row = |line: &[u8]| {
            let cells: Vec<&[u8]> = line.split(|&byte| byte == delimiter).collect();
            let mut answers = cells.iter().zip(&self.questions).filter_map(|(cell, question)| {
                let (_, question) = question.as_ref()?;
                Some(question.short(cell).filter(|&number| number != NO_ANSWER).map(|_| !cell.is_empty()))
            });
            let all: Option<Vec<bool>> = answers.by_ref().collect();
            cells.len() == self.questions.len() && all.is_some_and(|answers| answers.contains(&true))
        };
        record.has_lines
            && (holds_rows(record, delimiter) || record.raw.split(|&byte| byte == b'\n').skip(1).any(is_row))
    }

    /// The cells of the context questions that `parser` wants, with the index of each question.
    pub fn context<'r>(
        &'r self,
        record: &'r Record<'_>,
        parser: &'r ContextParser<'_>,
    ) -> impl Iterator<Item = (usize, ContextCell)> + 'r {
        let columns = self.columns.context.iter().enumerate().filter(|(question, _)| parser.wants(*question));
        columns.filter_map(|(question, column)| Some((question, parser.cell(question, record.cell((*column)?)))))
    }

    /// Whether the record names its respondent.
    #[must_use]
    pub fn is_named(&self, record: &Record<'_>) -> bool {
        self.columns.respondent.is_some_and(|column| !record.cell(column).trim_ascii().is_empty())
    }

    /// Whether the record sums up other rows, as its name or its first cell says.
    #[must_use]
    pub fn is_total(&self, record: &Record<'_>) -> bool {
        is_total(record.cell(self.columns.respondent.unwrap_or_default()))
    }

    /// Whether the record is the header again, and if so, whether its columns stand in the same order.
    #[must_use]
    pub fn repeated_header(&self, record: &Record<'_>) -> Option<bool> {
        let headers: Vec<String> = self.columns.columns.iter().map(|column| fold(&column.header)).collect();
        let (mut is_any, mut is_same) = (false, true);
        for (c, cell) in record.cells().enumerate().take(self.questions.len()) {
            let cell = fold(&in_page(cell, self.page.encoding));
            if self.questions[c].is_none() || cell.is_empty() {
                continue;
            }
            if !headers.contains(&cell) {
                return None;
            }
            is_any = true;
            is_same &= cell == headers[c];
        }
        is_any.then_some(is_same)
    }

    /// Whether the record's name is only a number that a survey tool gives to rows.
    #[must_use]
    pub fn is_numbered(&self, record: &Record<'_>) -> bool {
        self.row_number.is_some_and(|column| is_number(record.cell(column)))
    }

    /// The respondent's name, or `row N` without one, and the organisation's.
    #[inline]
    #[must_use]
    pub fn names<'r>(&self, record: &'r Record<'_>) -> [Name<'r>; 2] {
        let name = |column: Option<usize>| column.map(|column| self.name(record.cell(column))).unwrap_or_default();
        let respondent = name(self.columns.respondent);
        let respondent = if respondent.is_empty() { Name::of_row(record.row) } else { respondent };
        [respondent, name(self.columns.organisation)]
    }

    /// The text of the cell in a column, made safe to show as names are.
    #[must_use]
    pub fn text<'r>(&self, record: &'r Record<'_>, column: usize) -> Name<'r> {
        debug_assert!(column < self.questions.len(), "a column of this table");
        self.name(record.cell(column))
    }

    #[inline]
    fn name<'c>(&self, cell: &'c [u8]) -> Name<'c> {
        Name::of_clean(cell).unwrap_or_else(|| self.any_name(cell))
    }

    fn any_name<'c>(&self, cell: &'c [u8]) -> Name<'c> {
        let text = in_page(cell, self.page.encoding);
        if matches!(text, Cow::Owned(_)) && !self.page.is_certain {
            self.has_guessed.store(true, Ordering::Relaxed);
        }
        Name::of_text(text)
    }
}
