//! Finds keys of JSON objects whose options were numbered otherwise, as [`other_scales`](crate::responses::other_scales)
//! does for the columns of a table.

use std::collections::HashMap;

use super::blocks::each_item;
use super::rows::JsonReader;
use crate::responses::table::blocks::Block;
use crate::responses::table::scale::Scales;
use crate::responses::{CellParser, ColumnFault, Mapping};

/// The keys with the numbers of another scale, in the first block of a file.
#[must_use]
pub fn other_scales_of_objects(
    first: &Block,
    is_list: bool,
    cells: &CellParser<'_>,
    mapping: Option<&Mapping>,
) -> Vec<ColumnFault> {
    let mut reader = JsonReader::new(cells, mapping);
    let (mut scales, mut columns) = (Scales::default(), HashMap::new());
    each_item(first, is_list, |_, _, item| {
        reader.each_answer(item, |q, key, value| {
            let column = *columns.entry(key.to_owned()).or_insert_with(|| scales.add_column(key, cells.question(q)));
            if let Some(column) = column {
                scales.add(column, value.as_bytes());
            }
        });
    });
    scales.faults()
}
