//! Finds columns whose options were numbered otherwise, such as 0 to 3 or 4 to 7 for the options 1 to 4.
//!
//! Each cell alone could be an answer; only the column shows that none is certain. The first block is looked at, so that
//! the result does not depend on the number of threads.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::blocks::{Block, Records};
use super::cells::QuestionCells;
use super::column::{ColumnFault, Columns, Role};
use crate::responses::CellParser;

/// The numbers found in the columns of questions whose options are numbered in a row.
#[derive(Debug, Default)]
pub(in crate::responses) struct Scales {
    /// Per header, in the order of the table.
    columns: Vec<(String, RangeInclusive<i64>, BTreeSet<i64>)>,
}

impl Scales {
    /// Adds a column of a question; its index, `None` if its options are not numbered in a row.
    pub(in crate::responses) fn add_column(&mut self, header: &str, cells: &QuestionCells) -> Option<usize> {
        self.columns.push((header.to_owned(), cells.scale()?, BTreeSet::new()));
        Some(self.columns.len() - 1)
    }

    pub(in crate::responses) fn add(&mut self, column: usize, cell: &[u8]) {
        self.columns[column].2.extend(number(cell));
    }

    /// The columns with the numbers of another scale.
    pub(in crate::responses) fn faults(self) -> Vec<ColumnFault> {
        let fault = |(header, scale, mut found): (String, RangeInclusive<i64>, BTreeSet<i64>)| {
            let (start, end) = scale.into_inner();
            let options = end - start + 1;
            // What is further away is a mark or a slip, and never a neighbouring scale.
            found.retain(|number| (start - options..=end + options).contains(number));
            let (least, most) = (*found.first()?, *found.last()?);
            let is_other = (least < start || most > end) && most - least < options;
            is_other.then_some(ColumnFault::OtherScale { header, found: [least, most], expected: [start, end] })
        };
        self.columns.into_iter().filter_map(fault).collect()
    }
}

/// The columns of a table with the numbers of another scale. `skip` is the number of the last header row.
#[must_use]
pub fn other_scales(
    first: &Block,
    delimiter: u8,
    skip: u64,
    columns: &Columns,
    cells: &CellParser<'_>,
) -> Vec<ColumnFault> {
    let mut scales = Scales::default();
    let mut questions = Vec::new();
    for (c, column) in columns.columns.iter().enumerate() {
        if let Role::Question(q) = column.role {
            questions.extend(scales.add_column(&column.header, cells.question(q)).map(|index| (c, index)));
        }
    }
    // A table with too many columns is reported when its rows are read.
    let _ = Records::new(delimiter).each(first, |record| {
        for &(c, index) in questions.iter().filter(|_| record.row > skip) {
            scales.add(index, record.cell(c));
        }
    });
    scales.faults()
}

/// The whole number in a cell, with or without decimals that are 0.
fn number(cell: &[u8]) -> Option<i64> {
    let cell = std::str::from_utf8(cell).ok()?.trim();
    let whole = match cell.split_once(['.', ',']) {
        Some((whole, zeros)) if zeros.bytes().all(|byte| byte == b'0') => whole,
        Some(_) => return None,
        None => cell,
    };
    whole.parse().ok()
}
