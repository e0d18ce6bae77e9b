//! XLSX workbooks: the first sheet with a question's column, as CSV, so that one reader serves all.
//!
//! A workbook is an archive whose parts may be many times as large as the file; they are measured
//! before they are opened. Line N of the CSV is row N of the sheet.

use std::io::{Cursor, Read};

use calamine::{Data, DataRef, Reader, Xlsx, XlsxError};

use super::blocks::MAX_COLUMNS;

/// The largest part of a workbook, in bytes.
pub const MAX_PART: u64 = 200 * 1024 * 1024;

/// The largest table that a sheet may become, in bytes.
const MAX_TABLE: usize = 400 * 1024 * 1024;

/// Why a workbook cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkbookFault {
    /// It is none, or broken.
    Broken,
    /// A part is larger than 200 MB, or a sheet than can be read.
    TooLarge,
    /// No sheet has a cell.
    Empty,
}

impl From<XlsxError> for WorkbookFault {
    fn from(_: XlsxError) -> Self {
        Self::Broken
    }
}

/// The first sheet of the workbook whose first row `is_header`, else the first with anything on it.
///
/// # Errors
///
/// Why it cannot be read.
pub fn to_csv(bytes: &[u8], is_header: impl Fn(&[String]) -> bool) -> Result<Vec<u8>, WorkbookFault> {
    measure(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut first = None;
    for name in workbook.sheet_names() {
        // A sheet of charts has no cells.
        let Ok(header) = sheet(&mut workbook, &name, Some(1)) else { continue };
        let Some(header) = header.rows.first() else { continue };
        if is_header(header) {
            return whole(&mut workbook, &name);
        }
        first.get_or_insert(name);
    }
    match first {
        Some(name) => whole(&mut workbook, &name),
        None => Err(WorkbookFault::Empty),
    }
}

/// Unpacks every part once, only to count its bytes: what an archive says of its sizes may be wrong.
fn measure(bytes: &[u8]) -> Result<(), WorkbookFault> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| WorkbookFault::Broken)?;
    let mut is_workbook = false;
    for i in 0..archive.len() {
        let Ok(part) = archive.by_index(i) else { continue };
        is_workbook |= part.name().is_ok_and(|name| name.eq_ignore_ascii_case("xl/workbook.xml"));
        let mut part = part.take(MAX_PART + 1);
        let size = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| WorkbookFault::Broken)?;
        if size > MAX_PART {
            return Err(WorkbookFault::TooLarge);
        }
    }
    if is_workbook { Ok(()) } else { Err(WorkbookFault::Broken) }
}

#[derive(Default)]
struct Sheet {
    /// The first rows, as asked for.
    rows: Vec<Vec<String>>,
    csv: Vec<u8>,
}

fn whole(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<u8>, WorkbookFault> {
    Ok(sheet(workbook, name, None)?.csv)
}

/// Reads a sheet, or so many of its rows with something in them.
fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, most: Option<usize>) -> Result<Sheet, WorkbookFault> {
    let mut cells = workbook.worksheet_cells_reader(name)?;
    let mut sheet = Sheet::default();
    let (mut row, mut number, mut width): (Vec<String>, u32, usize) = (Vec::new(), 0, 0);
    loop {
        let cell = cells.next_cell()?;
        let at = cell.as_ref().map(calamine::Cell::get_position);
        if at.is_none_or(|(next, _)| next != number) {
            if !row.is_empty() {
                width = width.max(row.len());
                sheet.push(&row, width);
                if most.is_some() {
                    sheet.rows.push(std::mem::take(&mut row));
                }
            }
            row.clear();
            let done = most.is_some_and(|most| sheet.rows.len() >= most);
            let Some((next, _)) = at.filter(|_| !done) else { return Ok(sheet) };
            // Rows come in their order, or the sheet is broken.
            let empty = next.checked_sub(number).ok_or(WorkbookFault::Broken)?;
            sheet.csv.resize(sheet.csv.len() + empty as usize, b'\n');
            number = next;
        }
        let Some(cell) = cell else { return Ok(sheet) };
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let column = cell.get_position().1 as usize;
        if column >= MAX_COLUMNS || column < row.len() || sheet.csv.len() > MAX_TABLE {
            return Err(if column < row.len() { WorkbookFault::Broken } else { WorkbookFault::TooLarge });
        }
        row.resize(column, String::new());
        row.push(text);
    }
}

impl Sheet {
    /// Writes a row without its line end, which the next one brings; `width` cells at least.
    fn push(&mut self, row: &[String], width: usize) {
        for (c, cell) in row.iter().enumerate() {
            if c > 0 {
                self.csv.push(b',');
            }
            if cell.contains([',', '"']) {
                self.csv.push(b'"');
                self.csv.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
                self.csv.push(b'"');
            } else {
                self.csv.extend_from_slice(cell.as_bytes());
            }
        }
        self.csv.resize(self.csv.len() + width - row.len(), b',');
    }
}

/// A cell as text on one line: whole numbers without a fraction, dates as 2026-11-21 09:30:00.
fn text(value: &DataRef<'_>) -> String {
    let text = match value {
        DataRef::Empty => String::new(),
        DataRef::Float(n) => n.to_string(),
        DataRef::DateTime(time) if time.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        other => Data::from(other.clone()).to_string(),
    };
    if text.contains(['\n', '\r']) { text.split(['\n', '\r']).collect::<Vec<_>>().join(" ") } else { text }
}
