//! Writes a worksheet of texts with a header row.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use crate::report::workbook::safe;

/// A sheet that is being written: its header in bold, which stays in sight, and rows of texts.
pub(super) struct Table {
    pub sheet: Worksheet,
    body: Format,
    next: u32,
}

impl Table {
    /// A sheet with columns of these heads and widths, and cells that look like `body`.
    pub(super) fn new(name: &str, columns: &[(&str, f64)], body: Format) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?.set_freeze_panes(1, 0)?;
        let head = Format::new().set_bold();
        for (&(head_text, width), c) in columns.iter().zip(0..) {
            sheet.write_string_with_format(0, c, head_text, &head)?.set_column_width(c, width)?;
        }
        Ok(Self { sheet, body, next: 1 })
    }

    /// Adds a row; a cell without a text stays empty.
    pub(super) fn push(&mut self, row: &[&str]) -> Result<(), XlsxError> {
        for (text, c) in row.iter().zip(0..).filter(|(text, _)| !text.is_empty()) {
            self.sheet.write_string_with_format(self.next, c, safe(text), &self.body)?;
        }
        self.next += 1;
        Ok(())
    }
}
