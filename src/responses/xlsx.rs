//! Reads a sheet of an XLSX workbook as CSV, so that one reader serves all tables.
//!
//! A workbook is a ZIP archive whose parts can decompress to many times the size of the file, so their sizes are
//! checked first. A separate thread then reads the sheet and sends rows through a bounded channel; only the shared
//! strings are held in memory. Line N of the CSV is row N of the sheet.

use std::io::{self, Cursor, Read, Seek};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use calamine::{Data, DataRef, Reader, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata};

use crate::responses::read_error::WorkbookFault;
use crate::responses::table::blocks::{MAX_COLUMNS, MAX_RECORD};
use crate::responses::table::header::HEAD_ROWS;
use crate::responses::xlsx_limits;

/// The longest text of a cell, in bytes: in a spreadsheet it has at most 32,767 characters.
const MAX_CELL: usize = 4 * 32_767;

/// The largest size of a sheet as CSV, in bytes: many cells can share one large string.
const MAX_TABLE: u64 = 512 * 1024 * 1024;

/// The most rows that a sheet can have.
const MAX_ROWS: u32 = 1_048_576;

/// The most sheets that a workbook may have.
const MAX_SHEETS: usize = 1000;

/// Size of a chunk in bytes.
const CHUNK: usize = 64 * 1024;

/// Maximum number of chunks in the channel.
const MAX_WAITING: usize = 4;

impl From<XlsxError> for WorkbookFault {
    fn from(_: XlsxError) -> Self {
        Self::Broken
    }
}

/// A sheet as CSV.
#[derive(Debug)]
pub struct SheetReader {
    /// Chunks of the CSV; an empty one is the last.
    chunks: Receiver<Result<Vec<u8>, WorkbookFault>>,
    chunk: Cursor<Vec<u8>>,
    ended: bool,
}

impl Read for SheetReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while !self.ended && self.chunk.position() >= self.chunk.get_ref().len() as u64 {
            // The sender is gone without a last chunk: its thread panicked.
            let chunk = self.chunks.recv().unwrap_or(Err(WorkbookFault::Broken));
            self.chunk = Cursor::new(chunk.map_err(|fault| io::Error::new(io::ErrorKind::InvalidData, fault))?);
            self.ended = self.chunk.get_ref().is_empty();
        }
        self.chunk.read(buffer)
    }
}

/// A sheet that is read.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows.
    pub reader: SheetReader,
}

/// The sheets of a workbook.
#[derive(Debug)]
pub struct Sheets {
    /// The sheets with responses. They are sent one after the other, so each must be read before the next.
    pub read: Vec<Sheet>,
    /// Names of other sheets with questions: hidden, or with other questions than the first.
    pub others: Vec<String>,
    /// Whether the workbook has several sheets.
    pub are_several: bool,
}

/// Opens all visible sheets whose header answers the same questions as the first that answers any, else the first
/// visible sheet with a value. `questions` are those that the first rows of a sheet answer. A fault further down is
/// reported when it is read, as `InvalidData` with a [`WorkbookFault`].
///
/// # Errors
///
/// Why it cannot be read.
pub fn open_sheets<R>(mut source: R, questions: impl Fn(&[Vec<String>]) -> Vec<usize>) -> Result<Sheets, WorkbookFault>
where
    R: Read + Seek + Send + 'static,
{
    xlsx_limits::check(&mut source)?;
    let mut workbook = Xlsx::new(source)?;
    let are_several = workbook.sheets_metadata().len() > 1;
    let (names, others) = find_sheets(&mut workbook, questions)?;
    let (mut read, mut senders) = (Vec::new(), Vec::new());
    for name in names {
        let (sender, chunks) = sync_channel(MAX_WAITING);
        senders.push((name.clone(), sender));
        read.push(Sheet { name, reader: SheetReader { chunks, chunk: Cursor::default(), ended: false } });
    }
    std::thread::spawn(move || {
        for (name, sender) in senders {
            let mut table = CsvSender { sender, csv: Vec::with_capacity(CHUNK), lines: 0, width: 0, total: 0 };
            let end = each_row(&mut workbook, &name, |number, row| table.push(number, row));
            table.end(end);
        }
    });
    Ok(Sheets { read, others, are_several })
}

/// The names of the sheets that are read, and of others with questions.
fn find_sheets<R: Read + Seek>(
    workbook: &mut Xlsx<R>,
    questions: impl Fn(&[Vec<String>]) -> Vec<usize>,
) -> Result<(Vec<String>, Vec<String>), WorkbookFault> {
    let sheets = workbook.sheets_metadata().to_vec();
    if sheets.len() > MAX_SHEETS {
        return Err(WorkbookFault::TooLarge);
    }
    let (mut read, mut others, mut filled) = (Vec::new(), Vec::new(), None);
    let (mut asked, mut fault) = (Vec::new(), None);
    for calamine::Sheet { name, visible, .. } in sheets {
        let mut rows = Vec::new();
        let first = each_row(workbook, &name, |_, row| {
            rows.push(row.to_vec());
            Ok(rows.len() < HEAD_ROWS)
        });
        // A sheet of charts has no cells. A fault further down is reported when the sheet is read.
        if rows.is_empty() {
            fault = fault.or(first.err());
            continue;
        }
        let found = questions(&rows);
        let is_visible = visible == SheetVisible::Visible;
        if found.is_empty() {
            filled = filled.or(is_visible.then_some(name));
        } else if is_visible && (asked.is_empty() || asked == found) {
            asked = found;
            read.push(name);
        } else {
            others.push(name);
        }
    }
    if read.is_empty() {
        read.extend(filled);
    }
    if read.is_empty() { Err(fault.unwrap_or(WorkbookFault::Empty)) } else { Ok((read, others)) }
}

/// Calls `each` with the number, from 0, and the cells of every row that has a value, until it returns
/// false.
fn each_row<R: Read + Seek>(
    workbook: &mut Xlsx<R>,
    name: &str,
    mut each: impl FnMut(u32, &[String]) -> Result<bool, WorkbookFault>,
) -> Result<(), WorkbookFault> {
    let mut cells = workbook.worksheet_cells_reader(name)?;
    let (mut row, mut number, mut size): (Vec<String>, u32, usize) = (Vec::new(), 0, 0);
    loop {
        let cell = cells.next_cell_with_formula_metadata()?;
        let at = cell.as_ref().map(|cell| cell.pos);
        if at.is_none_or(|(next, _)| next != number) {
            let goes_on = row.is_empty() || each(number, &row)?;
            let Some((next, _)) = at.filter(|_| goes_on) else { return Ok(()) };
            // Rows must be in their order.
            if next < number || next >= MAX_ROWS {
                return Err(WorkbookFault::Broken);
            }
            (number, size) = (next, 0);
            row.clear();
        }
        let Some(cell) = cell else { return Ok(()) };
        let column = cell.pos.1 as usize;
        let text = match (&cell.value, cell.formula) {
            (DataRef::Empty, Some(formula)) => without_result(formula),
            (value, _) => text(value),
        };
        if text.is_empty() {
            continue;
        }
        size += text.len();
        if column < row.len() {
            return Err(WorkbookFault::Broken);
        }
        if column >= MAX_COLUMNS || text.len() > MAX_CELL || size > MAX_RECORD {
            return Err(WorkbookFault::TooLarge);
        }
        row.resize(column, String::new());
        row.push(text);
    }
}

/// Writes rows as CSV and sends them in chunks.
struct CsvSender {
    sender: SyncSender<Result<Vec<u8>, WorkbookFault>>,
    csv: Vec<u8>,
    /// Number of line ends written.
    lines: u32,
    /// Number of cells of the longest row so far; shorter rows are filled up with empty cells.
    width: usize,
    /// Bytes sent.
    total: u64,
}

impl CsvSender {
    /// Writes a row without its line end, which the next row writes; false if the reader is gone.
    fn push(&mut self, number: u32, row: &[String]) -> Result<bool, WorkbookFault> {
        let empty = (number - self.lines) as usize;
        self.csv.resize(self.csv.len() + empty, b'\n');
        self.lines = number;
        self.width = self.width.max(row.len());
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
        self.csv.resize(self.csv.len() + self.width - row.len(), b',');
        if self.csv.len() < CHUNK {
            return Ok(true);
        }
        self.total += self.csv.len() as u64;
        if self.total > MAX_TABLE {
            return Err(WorkbookFault::TooLarge);
        }
        let chunk = std::mem::replace(&mut self.csv, Vec::with_capacity(CHUNK));
        Ok(self.sender.send(Ok(chunk)).is_ok())
    }

    /// Sends the rest and the end, or the fault at which reading ended.
    fn end(self, end: Result<(), WorkbookFault>) {
        if !self.csv.is_empty() {
            // An error means that the reader was dropped, which needs no handling.
            let _ = self.sender.send(Ok(self.csv));
        }
        let _ = self.sender.send(end.map(|()| Vec::new()));
    }
}

/// The text of a cell on one line: whole numbers without a fraction, dates as 2026-11-21 09:30:00.
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

/// The text of a formula that has no stored result, which is no answer to any question.
fn without_result(formula: XlsxFormulaMetadata) -> String {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            format!("={}", formula.replace(['\n', '\r'], " "))
        }
        _ => "=\u{2026}".to_owned(),
    }
}
