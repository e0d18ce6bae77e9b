//! The file of rejected rows: whole, each with its line and the reason, to be mended and scored again.
//!
//! A file has one header, so rows of a table with other columns go to a further file (`rejects-2.csv`).

use std::path::{Path, PathBuf};

use serde_json::value::RawValue;

use crate::cli::args::Output;
use crate::cli::error::CliError;
use crate::cli::output::Sink;
use crate::responses::Reject;

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
    force: bool,
    /// Whether rows name their file.
    several: bool,
    sink: Sink,
    /// Layout of the file that is open.
    open: Option<Layout>,
    /// Layout of the table that is read, and its name.
    now: Option<(Layout, String)>,
    /// Further files.
    further: Vec<PathBuf>,
    done: Vec<Sink>,
}

impl Rejects {
    pub(super) fn open(path: &Path, force: bool, several: bool) -> Result<Self, CliError> {
        let sink = Sink::open(&Output { output: Some(path.to_owned()), force })?;
        let path = path.to_owned();
        Ok(Self { path, force, several, sink, open: None, now: None, further: Vec::new(), done: Vec::new() })
    }

    /// Rows of another table follow. The first one's header is written even if no row does.
    pub(super) fn begin(&mut self, layout: Layout, path: &Path) -> Result<(), CliError> {
        if self.open.is_none() {
            self.header(&layout)?;
            self.open = Some(layout.clone());
        }
        self.now = Some((layout, crate::text::sanitize::line(&path.display().to_string()).into_owned()));
        Ok(())
    }

    fn header(&mut self, layout: &Layout) -> Result<(), CliError> {
        let Layout::Table { delimiter, header } = layout else { return Ok(()) };
        let mut rows = Vec::new();
        let own = if self.several { &["file", "line", "reason"][..] } else { &["line", "reason"] };
        for (i, header) in header.iter().enumerate() {
            for name in own {
                rows.extend_from_slice(if i == 0 { name.as_bytes() } else { b"" });
                rows.push(*delimiter);
            }
            rows.extend_from_slice(header);
            rows.push(b'\n');
        }
        self.sink.write(&rows)
    }

    /// Writes a rejected row, into a further file if its layout is another.
    pub(super) fn add(&mut self, reject: &Reject, reason: &str) -> Result<(), CliError> {
        let Some((layout, file)) = self.now.clone() else { return Ok(()) };
        if self.open.as_ref() != Some(&layout) {
            let stem = self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let ending = self.path.extension().map(|ending| format!(".{}", ending.to_string_lossy()));
            let name = format!("{stem}-{}{}", self.further.len() + 2, ending.unwrap_or_default());
            let path = self.path.with_file_name(name);
            let sink = Sink::open(&Output { output: Some(path.clone()), force: self.force })?;
            self.done.push(std::mem::replace(&mut self.sink, sink));
            self.further.push(path);
            self.header(&layout)?;
            self.open = Some(layout.clone());
        }
        let row = match layout {
            Layout::Table { delimiter, .. } => self.table_row(reject, reason, &file, delimiter),
            Layout::Json => self.json_row(reject, reason, &file),
        };
        self.sink.write(&row)
    }

    fn table_row(&self, reject: &Reject, reason: &str, file: &str, delimiter: u8) -> Vec<u8> {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let mut row = Vec::new();
        if self.several {
            row.extend_from_slice(quoted(file).as_bytes());
            row.push(delimiter);
        }
        row.extend_from_slice(reject.line.to_string().as_bytes());
        row.push(delimiter);
        row.extend_from_slice(quoted(reason).as_bytes());
        row.push(delimiter);
        row.extend_from_slice(&reject.raw);
        row.push(b'\n');
        row
    }

    fn json_row(&self, reject: &Reject, reason: &str, file: &str) -> Vec<u8> {
        let raw = String::from_utf8_lossy(&reject.raw).replace(['\n', '\r'], " ");
        // What is no JSON is written as a text.
        let row = match serde_json::from_str::<&RawValue>(&raw) {
            Ok(_) => raw,
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
