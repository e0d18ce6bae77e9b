//! CSV in blocks of whole records, so that any number of threads can read one file.
//!
//! Finding where records end needs the state of quotes; the records themselves are read by
//! `csv-core`. Both follow RFC 4180, with LF or CRLF, and a quote opens only at the start of a field.

use std::io::{self, Read};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

use super::split::split;

/// Bytes of a block.
pub const BLOCK: usize = 40 * 1024;

/// The longest record. A cell of text never comes near; a file without line ends must not fill the
/// memory.
pub const MAX_RECORD: usize = 16 * 1024 * 1024;

/// What the error of too long a record says.
pub const TOO_LONG: &str = "a record is too long";

/// The most columns, that of the widest spreadsheets.
pub const MAX_COLUMNS: usize = 16_384;

/// Whole records and where they stand in the file.
#[derive(Debug, Clone, Default)]
pub struct Block {
    /// The records' bytes.
    pub bytes: Vec<u8>,
    /// Line of the file, from 1, on which the first record begins.
    pub line: u64,
    /// Number of the first record, from 0 for the header.
    pub row: u64,
}

/// Reads blocks from a file.
#[derive(Debug)]
pub struct Blocks<R> {
    reader: R,
    delimiter: u8,
    size: usize,
    /// Bytes read behind the last whole record.
    rest: Vec<u8>,
    line: u64,
    row: u64,
    ended: bool,
}

impl<R: Read> Blocks<R> {
    /// Blocks of about `size` bytes of `reader`, whose cells `delimiter` parts.
    pub fn new(reader: R, delimiter: u8, size: usize) -> Self {
        Self { reader, delimiter, size, rest: Vec::new(), line: 1, row: 0, ended: false }
    }

    /// The same behind a first line that was no record.
    pub fn behind_a_line(reader: R, delimiter: u8, size: usize) -> Self {
        Self { line: 2, ..Self::new(reader, delimiter, size) }
    }

    /// Whether the file has been read to its end.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.ended && self.rest.is_empty()
    }

    /// Fills `block` with the next whole records; false at the end of the file.
    ///
    /// # Errors
    ///
    /// What the reader says; `InvalidData` for a record longer than [`MAX_RECORD`].
    pub fn next(&mut self, block: &mut Block) -> io::Result<bool> {
        block.bytes.clear();
        block.bytes.append(&mut self.rest);
        block.line = self.line;
        block.row = self.row;
        let mut size = self.size;
        loop {
            self.fill(&mut block.bytes, size)?;
            if block.bytes.is_empty() {
                return Ok(false);
            }
            let found = scan(&block.bytes, self.delimiter);
            if self.ended {
                self.line += found.lines;
                self.row += found.records + u64::from(found.end < block.bytes.len());
                return Ok(true);
            }
            if found.end > 0 {
                self.rest.extend_from_slice(&block.bytes[found.end..]);
                block.bytes.truncate(found.end);
                self.line += found.lines;
                self.row += found.records;
                return Ok(true);
            }
            if size >= MAX_RECORD {
                return Err(io::Error::new(io::ErrorKind::InvalidData, TOO_LONG));
            }
            size *= 2;
        }
    }

    fn fill(&mut self, bytes: &mut Vec<u8>, size: usize) -> io::Result<()> {
        let missing = size.saturating_sub(bytes.len()) as u64;
        if !self.ended && missing > 0 {
            let read = self.reader.by_ref().take(missing).read_to_end(bytes)?;
            self.ended = (read as u64) < missing;
        }
        Ok(())
    }
}

/// What [`scan`] finds.
struct Found {
    /// Where the last whole record ends.
    end: usize,
    /// Lines and records up to there; empty lines are no records.
    lines: u64,
    records: u64,
}

/// Finds the end of the last whole record in `bytes`, which begin with a record.
fn scan(bytes: &[u8], delimiter: u8) -> Found {
    if memchr(b'"', bytes).is_none() {
        return scan_plain(bytes);
    }
    let mut found = Found { end: 0, lines: 0, records: 0 };
    let (mut lines, mut start) = (0, 0);
    let (mut quoted, mut field_start) = (false, true);
    let mut i = 0;
    while i < bytes.len() {
        let byte = bytes[i];
        if quoted {
            match byte {
                b'"' if bytes.get(i + 1) == Some(&b'"') => i += 1,
                b'"' => quoted = false,
                b'\n' => lines += 1,
                _ => {}
            }
        } else if byte == b'\n' {
            lines += 1;
            found = Found { end: i + 1, lines, records: found.records + u64::from(is_record(&bytes[start..i])) };
            start = i + 1;
            field_start = true;
        } else if byte == b'"' && field_start {
            quoted = true;
            field_start = false;
        } else {
            field_start = byte == delimiter;
        }
        i += 1;
    }
    found
}

fn scan_plain(bytes: &[u8]) -> Found {
    let end = memrchr(b'\n', bytes).map_or(0, |last| last + 1);
    let (mut lines, mut records, mut start) = (0, 0, 0);
    for newline in memchr_iter(b'\n', &bytes[..end]) {
        lines += 1;
        records += u64::from(is_record(&bytes[start..newline]));
        start = newline + 1;
    }
    Found { end, lines, records }
}

/// An empty line is no record.
fn is_record(line: &[u8]) -> bool {
    !matches!(line, b"" | b"\r")
}

/// One record of a block.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// Line of the file on which it begins.
    pub line: u64,
    /// Its number: 0 is the header, 1 the first row of data.
    pub row: u64,
    /// As it stands in the file, without its line end.
    pub raw: &'a [u8],
    cells: &'a [u8],
    /// Where each cell starts in `cells`, and the one behind the last would.
    starts: &'a [usize],
    /// Bytes between two cells: a delimiter where cells stand as in the file, nothing where their quotes
    /// were taken off.
    between: usize,
}

impl Record<'_> {
    /// How many cells it has.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether it has no cell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All cells, in order.
    #[inline]
    pub fn cells(&self) -> impl Iterator<Item = &[u8]> {
        self.starts.windows(2).map(|at| &self.cells[at[0]..at[1] - self.between])
    }

    /// A cell without its quotes; an empty one beyond the last.
    #[inline]
    #[must_use]
    pub fn cell(&self, index: usize) -> &[u8] {
        match self.starts.get(index..index + 2) {
            Some(&[start, next]) => &self.cells[start..next - self.between],
            _ => &[],
        }
    }
}

/// Reads the records of blocks; its buffers are used again from block to block.
#[derive(Debug)]
pub struct Records {
    delimiter: u8,
    /// Built when the first quote turns up, for that takes a while.
    reader: Option<csv_core::Reader>,
    cells: Vec<u8>,
    starts: Vec<usize>,
}

impl Records {
    /// For cells parted by `delimiter`.
    #[must_use]
    pub fn new(delimiter: u8) -> Self {
        Self { delimiter, reader: None, cells: vec![0; 1024], starts: vec![0; 64] }
    }

    /// Calls `each` with every record of `block`.
    ///
    /// # Errors
    ///
    /// The line of a record with more than [`MAX_COLUMNS`] cells.
    pub fn each(&mut self, block: &Block, each: impl FnMut(Record<'_>)) -> Result<(), u64> {
        match memchr(b'"', &block.bytes) {
            None => self.each_plain(block, each),
            Some(_) => self.each_quoted(block, each),
        }
    }

    /// Without a quote in the block, cells can be read where they stand.
    fn each_plain(&mut self, block: &Block, mut each: impl FnMut(Record<'_>)) -> Result<(), u64> {
        let bytes = block.bytes.as_slice();
        let (mut line, mut row, mut start) = (block.line, block.row, 0);
        while start < bytes.len() {
            let end = memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |length| start + length);
            let raw = &bytes[start..end];
            let raw = raw.strip_suffix(b"\r").unwrap_or(raw);
            if !raw.is_empty() {
                let len = self.split(bytes, start..start + raw.len()).map_err(|()| line)?;
                each(Record { line, row, raw, cells: bytes, starts: &self.starts[..=len], between: 1 });
                row += 1;
            }
            line += 1;
            start = end + 1;
        }
        Ok(())
    }

    /// Finds where the cells of a record in `bytes` start; how many there are.
    fn split(&mut self, bytes: &[u8], record: Range<usize>) -> Result<usize, ()> {
        loop {
            let len = split(bytes, record.clone(), self.delimiter, &mut self.starts);
            if len < self.starts.len() {
                return Ok(len);
            }
            grow(&mut self.starts)?;
        }
    }

    fn each_quoted(&mut self, block: &Block, mut each: impl FnMut(Record<'_>)) -> Result<(), u64> {
        let mut reader = self.reader.take().unwrap_or_else(|| reader(self.delimiter));
        reader.reset();
        reader.set_line(block.line);
        self.starts[0] = 0;
        let result = self.each_read(&mut reader, block, &mut each);
        self.reader = Some(reader);
        result
    }

    fn each_read(
        &mut self,
        reader: &mut csv_core::Reader,
        block: &Block,
        each: &mut impl FnMut(Record<'_>),
    ) -> Result<(), u64> {
        let mut at = 0;
        let mut row = block.row;
        while at < block.bytes.len() {
            // csv-core skips empty lines silently; skipping them here keeps count of the lines.
            let line = reader.line();
            let skipped = block.bytes[at..].iter().take_while(|&&byte| byte == b'\n').count();
            let Some((consumed, len)) = self.read(reader, &block.bytes[at..]).map_err(|()| line)? else { break };
            let raw = trim_end(&block.bytes[at + skipped..at + consumed]);
            at += consumed;
            if len == 0 || raw.is_empty() {
                continue;
            }
            let (start, end) = (self.starts[len - 1], self.starts[len]);
            if self.cells[start..end].last() == Some(&b'\r') && block.bytes[..at].ends_with(b"\r\n") {
                self.starts[len] -= 1;
            }
            let (line, starts) = (line + skipped as u64, &self.starts[..=len]);
            each(Record { line, row, raw, cells: &self.cells, starts, between: 0 });
            row += 1;
        }
        Ok(())
    }

    /// Bytes consumed and number of cells of the next record; none at the end.
    fn read(&mut self, reader: &mut csv_core::Reader, input: &[u8]) -> Result<Option<(usize, usize)>, ()> {
        let (mut consumed, mut written, mut len) = (0, 0, 0);
        loop {
            let (result, read, wrote, ended) =
                reader.read_record(&input[consumed..], &mut self.cells[written..], &mut self.starts[len + 1..]);
            consumed += read;
            written += wrote;
            len += ended;
            match result {
                // The input is out: an empty one more ends the last record.
                csv_core::ReadRecordResult::InputEmpty => {}
                csv_core::ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
                csv_core::ReadRecordResult::OutputEndsFull => grow(&mut self.starts)?,
                csv_core::ReadRecordResult::Record => return Ok(Some((consumed, len))),
                csv_core::ReadRecordResult::End => return Ok(None),
            }
        }
    }
}

fn reader(delimiter: u8) -> csv_core::Reader {
    // Any(LF): a lone CR is text, and that of CRLF is taken off afterwards, as the scan expects.
    let terminator = csv_core::Terminator::Any(b'\n');
    csv_core::ReaderBuilder::new().delimiter(delimiter).terminator(terminator).build()
}

/// Room for more cells, up to [`MAX_COLUMNS`].
fn grow(starts: &mut Vec<usize>) -> Result<(), ()> {
    if starts.len() > MAX_COLUMNS {
        return Err(());
    }
    starts.resize((starts.len() * 2).min(MAX_COLUMNS + 1), 0);
    Ok(())
}

fn trim_end(raw: &[u8]) -> &[u8] {
    let raw = raw.strip_suffix(b"\n").unwrap_or(raw);
    raw.strip_suffix(b"\r").unwrap_or(raw)
}

/// The delimiter that a first line `sep=;` tells, as spreadsheets write it, and the length of that line.
#[must_use]
pub fn told_delimiter(head: &[u8]) -> Option<(u8, usize)> {
    let line = &head[..memchr(b'\n', head)?];
    match line.strip_suffix(b"\r").unwrap_or(line) {
        [s, e, p, b'=', delimiter @ (b',' | b';' | b'\t')] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => {
            Some((*delimiter, line.len() + 1))
        }
        _ => None,
    }
}

/// The delimiter of a table that begins with `head`: of comma, semicolon and tab, the one that stands
/// most often in the first record outside quotes; a comma if none does.
#[must_use]
pub fn sniff_delimiter(head: &[u8]) -> u8 {
    let mut quoted = false;
    let first = head.iter().position(|&byte| {
        quoted ^= byte == b'"';
        byte == b'\n' && !quoted
    });
    let first = &head[..first.unwrap_or(head.len())];
    let count = |delimiter: u8| {
        let mut quoted = false;
        let outside = |&&byte: &&u8| {
            quoted ^= byte == b'"';
            byte == delimiter && !quoted
        };
        first.iter().filter(outside).count()
    };
    let mut best = (b',', count(b','));
    for delimiter in [b';', b'\t'] {
        let found = count(delimiter);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every record with its line, row and cells, read in blocks of `size`.
    fn read(text: &str, size: usize) -> Vec<(u64, u64, Vec<String>, String)> {
        let mut blocks = Blocks::new(text.as_bytes(), b',', size);
        let mut records = Records::new(b',');
        let (mut block, mut all) = (Block::default(), Vec::new());
        while blocks.next(&mut block).unwrap() {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let each = |record: Record<'_>| {
                let cells = (0..record.len()).map(|i| text(record.cell(i))).collect();
                all.push((record.line, record.row, cells, text(record.raw)));
            };
            records.each(&block, each).unwrap();
        }
        all
    }

    #[test]
    fn records_are_the_same_whatever_the_size_of_blocks() {
        let text = "a,b\r\n\r\n1,\"x\ny\"\n\n\"say \"\"hi\"\"\",2\n5\" pipe,3\r\n\"q\",\"r\"\r\nlast,\"open\nend";
        let whole = read(text, 1 << 20);
        let rows: Vec<(u64, u64, Vec<&str>)> =
            whole.iter().map(|(l, r, c, _)| (*l, *r, c.iter().map(String::as_str).collect())).collect();
        assert_eq!(
            rows,
            [
                (1, 0, vec!["a", "b"]),
                (3, 1, vec!["1", "x\ny"]),
                (6, 2, vec!["say \"hi\"", "2"]),
                (7, 3, vec!["5\" pipe", "3"]),
                (8, 4, vec!["q", "r"]),
                (9, 5, vec!["last", "open\nend"]),
            ]
        );
        assert_eq!(whole[1].3, "1,\"x\ny\"");
        for size in 1..text.len() + 2 {
            assert_eq!(read(text, size), whole, "blocks of {size}");
        }
    }

    /// The plain way and the way for quotes must not differ; a quoted record at the end takes the whole
    /// block the second way.
    #[test]
    fn records_are_the_same_with_and_without_a_quote_in_the_block() {
        for text in ["a,b\n1,2\n", "\n\na,,\r\n\r\n,,x\n \n,", "one\r\ntwo\r", "é,ü\n\n\n;\t\n", ",\n"] {
            let plain = read(text, 1 << 20);
            let end = if text.ends_with('\n') { "" } else { "\n" };
            let quoted = read(&format!("{text}{end}\"q\""), 1 << 20);
            let (last, quoted) = quoted.split_last().unwrap();
            assert_eq!(last.2, ["q"]);
            assert_eq!(quoted, plain, "{text:?}");
        }
    }

    #[test]
    fn delimiters_are_found_in_the_header() {
        assert_eq!(sniff_delimiter(b"a;b;\"c,d,e,f\"\n1,2"), b';');
        assert_eq!(sniff_delimiter(b"a\tb\n"), b'\t');
        assert_eq!(sniff_delimiter(b"a,b\n"), b',');
        assert_eq!(sniff_delimiter(b"one\n"), b',');
    }
}
