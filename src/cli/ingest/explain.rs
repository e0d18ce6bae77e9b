//! How the columns of files are understood, without reading what is in them.

use super::Job;
use super::files::{self, Json, Opened};
use super::keys::Keys;
use super::worker::{self, Buffer, Take};
use crate::cli::args::Output;
use crate::cli::error::{self, CliError, ExitStatus};
use crate::cli::output::Sink;
use crate::message;
use crate::responses::{ColumnFault, Columns};
use std::path::Path;

impl Job<'_> {
    /// Prints how each column of each file is understood.
    pub(super) fn explain(&self, output: &Output) -> Result<ExitStatus, CliError> {
        let mut sink = Sink::open(output)?;
        let mut exit = ExitStatus::Done;
        for path in &self.files {
            let (columns, faults) = match files::open(path, self)? {
                Opened::Table(table) => (table.columns, table.faults),
                Opened::Json(json) => self.keys(json, path)?,
                Opened::Answers(_) => {
                    let path = path.display().to_string();
                    let said = self.ui.messages.translate(&message!("score-column-answers", path = path));
                    sink.write(format!("{said}\n").as_bytes())?;
                    continue;
                }
            };
            self.check_map(&columns)?;
            sink.write(self.explained(&columns, path).as_bytes())?;
            if faults.is_empty() {
                self.tell_columns(&columns, path);
            } else {
                error::show_failure(&CliError::Input(self.column_fault(&faults, path)), self.ui);
                exit = ExitStatus::Bad;
            }
        }
        sink.close()?;
        Ok(exit)
    }

    /// The keys of all objects of a file.
    fn keys(&self, json: Json, path: &Path) -> Result<(Columns, Vec<ColumnFault>), CliError> {
        let Json { mut blocks, list } = json;
        let rows =
            worker::JsonRowsOf { cells: &self.cells, mapping: self.mapping(), list, include_unsent: true, look: 0 };
        let scoring = worker::Scoring { take: Take::Csv, ..self.scoring() };
        let mut keys = Keys::default();
        let mut buffer = Buffer::default();
        let mut work = worker::json(scoring, &rows);
        while blocks.next(&mut buffer.block).map_err(|error| files::failed(path, &error))? {
            work(&mut buffer);
            keys.add(&mut buffer.keys, path)?;
        }
        let (columns, mut faults) = Columns::recognise(&keys.order, &[], self.wordings(), self.mapping());
        faults.retain(|fault| *fault == ColumnFault::NoQuestion);
        Ok((columns, faults))
    }
}
