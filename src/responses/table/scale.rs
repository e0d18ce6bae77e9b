//! Finds columns whose options were numbered otherwise, such as 0 to 3 or 4 to 7 for the options 1 to 4.
//!
//! Each cell alone could be an answer; only the column shows that none is certain. The first block is looked at, so that
//! the result does not depend on the number of threads.

use std::collections::BTreeSet;

use super::blocks::{Block, Records};
use super::column::{ColumnFault, Columns, Role};
use crate::responses::CellParser;

/// The columns with the numbers of another scale. `skip` is the number of the last header row.
#[must_use]
pub fn other_scales(
    first: &Block,
    delimiter: u8,
    skip: u64,
    columns: &Columns,
    cells: &CellParser<'_>,
) -> Vec<ColumnFault> {
    let scale = |(c, column): (usize, &super::column::Column)| match column.role {
        Role::Question(q) => Some((c, cells.question(q).scale()?, BTreeSet::new())),
        _ => None,
    };
    let mut scales: Vec<_> = columns.columns.iter().enumerate().filter_map(scale).collect();
    // A table with too many columns is reported when its rows are read.
    let _ = Records::new(delimiter).each(first, |record| {
        if record.row > skip {
            for (c, _, found) in &mut scales {
                found.extend(number(record.cell(*c)));
            }
        }
    });
    let fault = |(c, scale, mut found): (usize, std::ops::RangeInclusive<i64>, BTreeSet<i64>)| {
        let (start, end) = (*scale.start(), *scale.end());
        let options = end - start + 1;
        // What is further away is a mark or a slip, and never a neighbouring scale.
        found.retain(|number| (start - options..=end + options).contains(number));
        let (least, most) = (*found.first()?, *found.last()?);
        let is_other = (least < start || most > end) && most - least < options;
        let header = columns.columns[c].header.clone();
        is_other.then_some(ColumnFault::OtherScale { header, found: [least, most], expected: [start, end] })
    };
    scales.into_iter().filter_map(fault).collect()
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
