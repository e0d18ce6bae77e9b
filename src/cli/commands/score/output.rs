//! Where scored rows go: a stream of lines, or a workbook.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::args::{Output, RowFormat};
use crate::cli::error::CliError;
use crate::cli::output::Sink;
use crate::cli::render;
use crate::cli::ui::Ui;
use crate::message;
use crate::report::CsvRows;
use crate::report::workbook::{MOST_ROWS, RowFault, WorkbookRows};

/// Where scored rows go.
pub(super) enum RowOutput {
    /// Lines, written as they come.
    Lines(Sink),
    /// A workbook with this path, `-` for standard output.
    Workbook(PathBuf, Box<WorkbookRows<Through>>),
}

impl RowOutput {
    /// Opens what the options name and writes the header.
    ///
    /// # Errors
    ///
    /// A file that cannot be written; a workbook that would go to a terminal.
    pub(super) fn open(output: &Output, format: RowFormat, csv: &CsvRows<'_>, ui: &Ui) -> Result<Self, CliError> {
        let mut sink = render::open(output, format)?;
        match format {
            RowFormat::Jsonl => Ok(Self::Lines(sink)),
            RowFormat::Csv => {
                sink.write(csv.header())?;
                Ok(Self::Lines(sink))
            }
            RowFormat::Xlsx => {
                let path = output.path().unwrap_or(Path::new("-")).to_owned();
                let rows = WorkbookRows::new(csv.header(), &ui.messages, Through { sink, has_failed: false });
                let rows = rows.map_err(|error| fault(error, &path))?;
                Ok(Self::Workbook(path, Box::new(rows)))
            }
        }
    }

    /// Adds rows, as lines.
    ///
    /// # Errors
    ///
    /// An output that cannot be written; more rows than a sheet takes.
    pub(super) fn write(&mut self, lines: &[u8]) -> Result<(), CliError> {
        match self {
            Self::Lines(sink) => sink.write(lines),
            Self::Workbook(path, rows) => rows.push(lines).map_err(|error| fault(error, path)),
        }
    }

    /// Finishes what was written.
    ///
    /// # Errors
    ///
    /// An output that cannot be written.
    pub(super) fn close(self) -> Result<(), CliError> {
        match self {
            Self::Lines(sink) => sink.close(),
            Self::Workbook(path, rows) => rows.finish().map_err(|error| fault(error, &path))?.sink.close(),
        }
    }
}

fn fault(fault: RowFault, path: &Path) -> CliError {
    match fault {
        RowFault::TooMany => CliError::Input(message!("workbook-too-many-rows", rows = MOST_ROWS)),
        RowFault::Write(error) => match error.downcast::<CliError>() {
            Ok(error) => error,
            Err(error) => CliError::writing(path, error),
        },
    }
}

/// Writes to a sink up to the first failure. The writer of archives prints on standard error when it cannot finish, so
/// after a failure it finishes into nothing.
pub(super) struct Through {
    sink: Sink,
    has_failed: bool,
}

impl Write for Through {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.has_failed {
            self.sink.write(bytes).map_err(|error| {
                self.has_failed = true;
                io::Error::other(error)
            })?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
