//! Reports as XLSX workbooks with typed cells and native charts. The same input gives the same bytes.

mod book;
mod cohort;
mod prose;
mod report;
mod rows;
mod sheet;

pub(super) use book::{properties, sheet_name};
pub use cohort::cohort_workbook;
pub use report::report_workbook;
pub use rows::{RowFault, WorkbookRows};
pub(super) use sheet::{safe, within};

use rust_xlsxwriter::XlsxError;

use crate::message;
use crate::text::Message;

/// Rows of a sheet, the header too.
pub const MOST_ROWS: u32 = 1_048_576;

/// Columns of a sheet.
pub const MOST_COLUMNS: u32 = 16_384;

/// Why there is no workbook: in memory, only its size can fail.
pub(super) fn fault(_: XlsxError) -> Message {
    message!("workbook-too-large", rows = MOST_ROWS, columns = MOST_COLUMNS)
}
