//! Totals over all files: counts of rows, invalid cells and columns.

use std::collections::HashSet;
use std::path::PathBuf;

use super::blocks::Counts;
use super::context::ContextFindings;
use super::repeats::Repeats;
use crate::responses::{Column, Columns, How, Pages, Role};
use crate::text::fold::fold;

/// What was found in all files.
pub(super) struct Findings {
    pub(super) counts: Counts,
    pub(super) unmatched: UnmatchedCells,
    pub(super) context: ContextFindings,
    pub(super) repeats: Repeats,
    pub(super) columns: ColumnsOfAll,
    /// Lists inside objects: number of the file, what it says of further pages, and its rows.
    pub(super) pages: Vec<(usize, Pages, u64)>,
    /// Further files of rejected rows.
    pub(super) further_rejects: Vec<PathBuf>,
    /// How many rejected rows were not shown, as there were many.
    pub(super) unshown: u64,
}

/// So many different cells a question are collected.
const MOST_CELLS: usize = 100;

/// Cells that are no answer, per question.
pub(super) struct UnmatchedCells {
    /// Number of rows with such a cell, and the different cells with the number of their rows.
    pub(super) questions: Vec<(u64, Vec<(String, u64)>)>,
}

impl UnmatchedCells {
    pub(super) fn new(questions: usize) -> Self {
        Self { questions: vec![(0, Vec::new()); questions] }
    }

    pub(super) fn add(&mut self, question: usize, cell: &str) {
        let (rows, cells) = &mut self.questions[question];
        *rows += 1;
        let cell = cell.trim();
        if let Some((_, count)) = cells.iter_mut().find(|(known, _)| known == cell) {
            *count += 1;
        } else if cells.len() < MOST_CELLS {
            cells.push((cell.to_owned(), 1));
        }
    }
}

/// The columns of all files, each header once.
#[derive(Default)]
pub(super) struct ColumnsOfAll {
    pub(super) columns: Vec<Column>,
    headers: HashSet<String>,
}

impl ColumnsOfAll {
    /// Adds the columns of a file. Of two that mean the same question, the second is written as not understood.
    pub(super) fn add(&mut self, columns: &Columns, questions: usize) {
        let mut taken = vec![false; questions];
        for column in &columns.columns {
            if self.headers.insert(fold(&column.header)) {
                let mut column = column.clone();
                if let Role::Question(q) = column.role
                    && std::mem::replace(&mut taken[q], true)
                {
                    (column.role, column.how) = (Role::Ignored, How::Not);
                }
                self.columns.push(column);
            }
        }
    }
}
