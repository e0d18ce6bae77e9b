//! Where scored rows go: a stream of lines, or a workbook.

use std::io::{self, Write};
use std::path::Path;

use crate::cli::args::{Output, RowFormat};
use crate::cli::error::{Access, CliError};
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
    /// A workbook, written at the end.
    Workbook(Sink, Box<WorkbookRows>),
}

impl RowOutput {
    /// Opens what the options name and writes the header. The run can be long: if a signal ends it, nothing of a file
    /// is left behind.
    ///
    /// # Errors
    ///
    /// A file that cannot be written; a workbook that would go to a terminal.
    pub(super) fn open(output: &Output, format: RowFormat, csv: &CsvRows<'_>, ui: &Ui) -> Result<Self, CliError> {
        let mut sink = render::open(output, format)?;
        sink.clean_up_if_stopped();
        match format {
            RowFormat::Jsonl => Ok(Self::Lines(sink)),
            RowFormat::Csv => {
                sink.write(csv.header())?;
                Ok(Self::Lines(sink))
            }
            RowFormat::Xlsx => {
                // The rows can need gigabytes, which may not be free where the system has its temporary files.
                let folder = output.path().filter(|_| sink.is_file()).map(folder);
                let rows = WorkbookRows::new(csv.header(), &ui.messages, folder).map_err(fault)?;
                Ok(Self::Workbook(sink, Box::new(rows)))
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
            Self::Workbook(_, rows) => rows.push(lines).map_err(fault),
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
            Self::Workbook(mut sink, rows) => {
                let mut through = Through { sink: &mut sink, failure: None };
                let finished = rows.finish(&mut through);
                match (through.failure, finished) {
                    (Some(failure), _) => Err(failure),
                    (None, Err(error)) => Err(fault(RowFault::Temporary(error))),
                    (None, Ok(())) => sink.close(),
                }
            }
        }
    }
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn fault(fault: RowFault) -> CliError {
    match fault {
        RowFault::TooMany => CliError::Input(message!("workbook-too-many-rows", rows = MOST_ROWS)),
        RowFault::Temporary(source) => {
            CliError::Io { message: message!("workbook-temporary"), access: Access::Write, source }
        }
    }
}

/// Writes to a sink up to the first failure, and remembers it.
struct Through<'s> {
    sink: &'s mut Sink,
    failure: Option<CliError>,
}

impl Write for Through<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // The writer of archives prints on standard error when it cannot finish, so it finishes into nothing.
        if self.failure.is_none() {
            self.failure = self.sink.write(bytes).err();
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
