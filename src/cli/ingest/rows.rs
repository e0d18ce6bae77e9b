//! Where scored rows go: a stream of lines, or a workbook.

use std::io::{self, Write};
use std::path::Path;

use super::Job;
use crate::cli::args::{RowFormat, ScoreArgs};
use crate::cli::error::CliError;
use crate::cli::output::Sink;
use crate::message;
use crate::report::workbook::{MOST_ROWS, RowFault, WorkbookRows};

/// Where scored rows go.
pub(super) enum Rows {
    /// Lines, written as they come.
    Lines(Sink),
    /// A workbook, written at the end.
    Workbook(Sink, Box<WorkbookRows>),
}

impl Rows {
    /// Opens what the options name.
    pub(super) fn open(args: &ScoreArgs, job: &Job<'_>) -> Result<Self, CliError> {
        let header = job.csv.header();
        match args.format {
            RowFormat::Jsonl => Sink::open(&args.output).map(Self::Lines),
            RowFormat::Csv => {
                let mut sink = Sink::open(&args.output)?;
                sink.write(header)?;
                Ok(Self::Lines(sink))
            }
            RowFormat::Xlsx => {
                let sink = Sink::open(&args.output)?;
                sink.refuse_terminal()?;
                // As many gigabytes as the rows need may not be free where the system keeps temporary files.
                let folder = args.output.output.as_deref().filter(|_| sink.is_file()).map(folder);
                let rows = WorkbookRows::new(header, &job.ui.messages, folder).map_err(fault)?;
                Ok(Self::Workbook(sink, Box::new(rows)))
            }
        }
    }

    /// Adds rows, as lines.
    pub(super) fn write(&mut self, lines: &[u8]) -> Result<(), CliError> {
        match self {
            Self::Lines(sink) => sink.write(lines),
            Self::Workbook(_, rows) => rows.push(lines).map_err(fault),
        }
    }

    /// See [`Sink::clean_up_if_stopped`].
    pub(super) fn clean_up_if_stopped(&self) {
        let (Self::Lines(sink) | Self::Workbook(sink, _)) = self;
        sink.clean_up_if_stopped();
    }

    /// Finishes what was written.
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
        RowFault::Temporary(error) => CliError::Input(message!("workbook-temporary", reason = error.to_string())),
    }
}

/// Writes to a sink, up to the first failure, which is kept.
struct Through<'s> {
    sink: &'s mut Sink,
    failure: Option<CliError>,
}

impl Write for Through<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // An archive that cannot be finished complains on standard error by itself: it may finish into nothing.
        if self.failure.is_none() {
            self.failure = self.sink.write(bytes).err();
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
