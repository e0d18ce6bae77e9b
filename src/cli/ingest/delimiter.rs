//! Finds the delimiter of a table: the one that yields the columns that are known best, and not merely the most
//! frequent, since the texts of questions contain commas too. Also unpacks tables with a whole row in each cell.

use std::io::{self, Cursor, Read};

use super::job::Ingest;
use crate::responses::{CodePage, Columns, header};

/// The delimiters of tables.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// The delimiter of a table that begins with `head`, and whether each row stands in one cell, so that the table is to
/// be read through [`Unwrapped`] first. `likely` is the most frequent delimiter.
pub(super) fn known_delimiter(head: &[u8], likely: u8, ingest: &Ingest<'_>) -> (u8, bool) {
    let line = first_record(head, likely);
    let others = || DELIMITERS.into_iter().filter(|other| *other != likely && line.contains(other));
    let cells = cells(head, likely);
    if cells.len() > 1 && others().next().is_none() {
        return (likely, false);
    }
    let mut best = (known(&cells, ingest), likely, false);
    for other in others() {
        let found = known(&self::cells(head, other), ingest);
        if found > best.0 {
            best = (found, other, false);
        }
    }
    if let ([row], 0) = (cells.as_slice(), best.0) {
        for inner in DELIMITERS {
            let found = known(&self::cells(row, inner), ingest);
            if found > best.0 {
                best = (found, inner, true);
            }
        }
    }
    (best.1, best.2)
}

/// The cells of the first record.
fn cells(head: &[u8], delimiter: u8) -> Vec<Vec<u8>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(head);
    let mut record = csv::ByteRecord::new();
    let is_read = reader.read_byte_record(&mut record).unwrap_or(false);
    if is_read { record.iter().map(<[u8]>::to_vec).collect() } else { Vec::new() }
}

/// The bytes of the first record.
fn first_record(head: &[u8], delimiter: u8) -> &[u8] {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(head);
    let _ = reader.read_byte_record(&mut csv::ByteRecord::new());
    let end = usize::try_from(reader.position().byte()).unwrap_or(head.len());
    &head[..end.min(head.len())]
}

/// How many questions these headers answer.
fn known(cells: &[Vec<u8>], ingest: &Ingest<'_>) -> usize {
    let headers: Vec<String> = cells.iter().map(|cell| header(cell, CodePage::default())).collect();
    let (columns, _) = Columns::recognise(&headers, &[], ingest.lexicon(), ingest.mapping());
    columns.questions.iter().flatten().count()
}

/// Reads a table with a whole row in each cell: each record with one cell becomes the line in that cell.
pub(super) struct Unwrapped<R> {
    records: csv::Reader<R>,
    outer: u8,
    line: Cursor<Vec<u8>>,
}

impl<R: Read> Unwrapped<R> {
    /// `delimiter` separates the cells inside the rows.
    pub(super) fn new(reader: R, delimiter: u8) -> Self {
        let outer = if delimiter == b';' { b',' } else { b';' };
        let mut records = csv::ReaderBuilder::new();
        let records = records.delimiter(outer).has_headers(false).flexible(true).from_reader(reader);
        Self { records, outer, line: Cursor::default() }
    }
}

impl<R: Read> Read for Unwrapped<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.line.position() >= self.line.get_ref().len() as u64 {
            let mut record = csv::ByteRecord::new();
            if !self.records.read_byte_record(&mut record).map_err(io::Error::other)? {
                return Ok(0);
            }
            // A row without quotes may contain the outer delimiter.
            let used = record.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            let mut line = record.iter().take(used).collect::<Vec<_>>().join(&self.outer);
            line.push(b'\n');
            self.line = Cursor::new(line);
        }
        self.line.read(buffer)
    }
}
