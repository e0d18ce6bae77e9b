//! The file of rejected rows: whole, each with its line and the reason, to be mended and scored again.
//!
//! A file has one header, so rows of a table with other columns go to a further file (`rejects-2.csv`).

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::value::RawValue;

use crate::cli::error::CliError;
use crate::cli::output::{Existing, Sink};
use crate::cli::paths::Identity;
use crate::report::escape_formula;
use crate::responses::Reject;
use crate::text::sanitize;

/// The layout of rejected rows, which is that of their file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Layout {
    /// A table with this header.
    Table { delimiter: u8, header: Vec<Vec<u8>> },
    /// JSON Lines.
    Json,
}

/// The files of rejected rows.
pub(super) struct Rejects {
    path: PathBuf,
    existing: Existing,
    /// Whether rows name their file.
    several: bool,
    sink: Sink,
    /// Layout of the file that is open.
    open: Option<Layout>,
    /// Layout of the table that is read, its name, and how many of its columns an earlier run added.
    now: Option<(Layout, String, usize)>,
    /// The files that are read, none of which is written to.
    read: Vec<Identity>,
    /// Further files.
    further: Vec<PathBuf>,
    done: Vec<Sink>,
}

impl Rejects {
    pub(super) fn open(path: &Path, existing: Existing, files: &[PathBuf]) -> Result<Self, CliError> {
        let read = files.iter().filter_map(|path| Identity::of(path)).collect();
        let several = files.len() > 1;
        let sink = Sink::create(path, existing)?;
        let path = path.to_owned();
        Ok(Self { path, existing, several, sink, open: None, now: None, read, further: Vec::new(), done: Vec::new() })
    }

    /// Rows of another table follow. The first one's header is written even if no row does.
    pub(super) fn begin(&mut self, layout: Layout, path: &Path) -> Result<(), CliError> {
        if self.open.is_none() {
            self.header(&layout)?;
            self.open = Some(layout.clone());
        }
        let added = match &layout {
            Layout::Table { delimiter, header } => own_columns(header, *delimiter),
            Layout::Json => 0,
        };
        self.now = Some((layout, sanitize::line(&path.display().to_string()).into_owned(), added));
        Ok(())
    }

    fn header(&mut self, layout: &Layout) -> Result<(), CliError> {
        let Layout::Table { delimiter, header } = layout else { return Ok(()) };
        let own = if self.several { &["file", "line", "reason"][..] } else { &["line", "reason"] };
        let mut rows = Vec::new();
        for (i, row) in header.iter().enumerate() {
            let own = own.iter().map(|name| if i == 0 { name.as_bytes().to_vec() } else { Vec::new() });
            rows.extend(record(own, row, own_columns(header, *delimiter), *delimiter));
        }
        self.sink.write(&rows)
    }

    /// Writes a rejected row, into a further file if its layout is another.
    pub(super) fn add(&mut self, reject: &Reject, reason: &str) -> Result<(), CliError> {
        let Some((layout, file, added)) = self.now.clone() else { return Ok(()) };
        if self.open.as_ref() != Some(&layout) {
            let stem = self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let ending = self.path.extension().map(|ending| format!(".{}", ending.to_string_lossy()));
            let ending = ending.unwrap_or_default();
            let named = |number: usize| self.path.with_file_name(format!("{stem}-{number}{ending}"));
            let is_read = |path: &PathBuf| Identity::of(path).is_some_and(|identity| self.read.contains(&identity));
            let is_taken = |path: &PathBuf| self.further.contains(path) || is_read(path);
            let Some(path) = (2..=usize::MAX).map(named).find(|path| !is_taken(path)) else { return Ok(()) };
            let sink = Sink::create(&path, self.existing)?;
            self.done.push(std::mem::replace(&mut self.sink, sink));
            self.further.push(path);
            self.header(&layout)?;
            self.open = Some(layout.clone());
        }
        let row = match layout {
            Layout::Table { delimiter, .. } => {
                let (file, line) = (self.several.then_some(file.as_str()), reject.line.to_string());
                let own = file.into_iter().chain([line.as_str(), reason]).map(escaped_text);
                record(own, &reject.raw, added, delimiter)
            }
            Layout::Json => self.json_row(reject, reason, &file),
        };
        self.sink.write(&row)
    }

    fn json_row(&self, reject: &Reject, reason: &str, file: &str) -> Vec<u8> {
        let raw = String::from_utf8_lossy(&reject.raw).replace(['\n', '\r'], " ");
        let raw = unwrapped(&raw).unwrap_or(raw);
        // What is no JSON is written as a text.
        let row = match serde_json::from_str::<&RawValue>(&raw) {
            Ok(_) => without_controls(&raw),
            Err(_) => serde_json::Value::from(raw).to_string(),
        };
        let text = |text: &str| serde_json::Value::from(text).to_string();
        let file = if self.several { format!("\"file\":{},", text(file)) } else { String::new() };
        format!("{{{file}\"line\":{},\"reason\":{},\"row\":{row}}}\n", reject.line, text(reason)).into_bytes()
    }

    /// Finishes all files; the names of further ones.
    pub(super) fn close(self) -> Result<Vec<PathBuf>, CliError> {
        self.done.into_iter().chain([self.sink]).try_for_each(Sink::close)?;
        Ok(self.further)
    }
}

/// How many columns of a table were added by an earlier run, which wrote it as a file of rejected rows.
fn own_columns(header: &[Vec<u8>], delimiter: u8) -> usize {
    let cells = header.first().map(|row| cells(row, delimiter)).unwrap_or_default();
    let begins =
        |names: &[&str]| names.iter().zip(cells.iter()).filter(|(name, cell)| name.as_bytes() == *cell).count();
    [&["file", "line", "reason"][..], &["line", "reason"]]
        .into_iter()
        .find(|names| begins(names) == names.len())
        .map_or(0, <[&str]>::len)
}

/// The cells of a record.
fn cells(raw: &[u8], delimiter: u8) -> csv::ByteRecord {
    let terminator = csv::Terminator::Any(b'\n');
    let reader =
        csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).terminator(terminator).from_reader(raw);
    reader.into_byte_records().next().and_then(Result::ok).unwrap_or_default()
}

/// A record of a table without its first `skipped` cells, behind cells of our own. No cell is a formula, and none moves
/// the cursor of a terminal.
fn record(own: impl Iterator<Item = Vec<u8>>, raw: &[u8], skipped: usize, delimiter: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    let cells = cells(raw, delimiter);
    let theirs = cells.iter().skip(skipped).map(escaped);
    writer.write_record(own.chain(theirs)).expect("a vector takes any bytes");
    writer.into_inner().expect("a vector takes any bytes")
}

fn escaped_text(text: &str) -> Vec<u8> {
    escape_formula(&sanitize::revealed(text)).into_bytes()
}

/// A cell in whatever encoding.
fn escaped(cell: &[u8]) -> Vec<u8> {
    if let Ok(text) = std::str::from_utf8(cell) {
        return escaped_text(text);
    }
    let is_control = |byte: u8| byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r');
    let mut cell: Vec<u8> = cell.iter().map(|&byte| if is_control(byte) { b'?' } else { byte }).collect();
    if matches!(cell.trim_ascii_start().first(), Some(b'=' | b'+' | b'-' | b'@')) {
        cell.insert(0, b'\'');
    }
    cell
}

/// The row inside an object that an earlier run wrote into a file of rejected rows.
fn unwrapped(raw: &str) -> Option<String> {
    let mut object: std::collections::BTreeMap<String, &RawValue> = serde_json::from_str(raw).ok()?;
    let is_ours = object.contains_key("line") && object.contains_key("reason") && object.len() <= 4;
    object.remove("row").filter(|_| is_ours).map(|row| row.get().to_owned())
}

/// JSON with an escape for each character that would move the cursor of a terminal; outside texts JSON has none of these.
fn without_controls(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if sanitize::is_safe(c) {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_of_a_rejected_row_is_a_formula_or_an_escape_sequence() {
        let raw = "'=1';' =2';\"\n+3\";\u{feff}@4;\u{ff1d}5;\u{1b}[31m6;a\u{9b}b".replace('\'', "");
        let row = record([b"7".to_vec()].into_iter(), raw.as_bytes(), 0, b';');
        let expected = "7;'=1;' =2;\"'\n+3\";\u{fffd}@4;'\u{ff1d}5;\u{241b}[31m6;a\u{fffd}b\n";
        assert_eq!(String::from_utf8(row).unwrap(), expected);
        // Windows-1252.
        assert_eq!(record([].into_iter(), b"=\xe9,\x1b[\xe9", 0, b','), b"'=\xe9,?[\xe9\n");
    }

    #[test]
    fn columns_of_an_earlier_run_are_known() {
        let header = |text: &str| own_columns(&[text.as_bytes().to_vec()], b',');
        assert_eq!(["line,reason,a", "file,line,reason,a", "line,a", "reason,line", ""].map(header), [2, 3, 0, 0, 0]);
        assert_eq!(unwrapped(r#"{"line":2,"reason":"x","row":{"a":1}}"#).as_deref(), Some(r#"{"a":1}"#));
        assert_eq!(unwrapped(r#"{"row":{"a":1}}"#), None);
        assert_eq!(without_controls("a\u{9b}"), "a\\u009b");
    }
}
