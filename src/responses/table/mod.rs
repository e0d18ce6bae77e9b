//! Tables with one respondent a row: records, headers, cells and names.

pub mod blocks;
pub(super) mod cells;
pub(super) mod code_page;
pub(super) mod column;
pub(super) mod columns;
pub(super) mod context;
mod embedded_codes;
pub(super) mod header;
mod header_forms;
pub(super) mod lexicon;
pub(super) mod missing;
pub(super) mod name;
pub(super) mod people;
pub(super) mod quotes;
pub(super) mod row;
pub(super) mod scale;
