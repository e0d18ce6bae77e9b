//! `--explain-columns`: how the columns of files are understood, without the rows.

use std::collections::HashSet;
use std::path::Path;

use super::blocks::{self, Buffer, JsonObjects, Search, Workers};
use super::files::{self, Json, Opened};
use super::job::Ingest;
use super::keys::Keys;
use super::map::MapOnly;
use crate::cli::args::Output;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::output::Sink;
use crate::message;
use crate::responses::{ColumnFault, Columns};

impl Ingest<'_> {
    /// Prints how each column of each file is understood.
    ///
    /// # Errors
    ///
    /// A file that cannot be read; an output that cannot be written.
    pub(in crate::cli) fn explain(&self, output: &Output) -> Result<ExitStatus, CliError> {
        let mut sink = Sink::open(output)?;
        let mut exit = ExitStatus::Done;
        for path in &self.files {
            let mut show = |columns: &Columns, faults: &[ColumnFault], path: &Path| {
                self.check_map(columns)?;
                sink.write(self.explained(columns, path).as_bytes())?;
                if faults.is_empty() {
                    self.show_columns(columns, None, path);
                } else {
                    self.ui.show_error(&CliError::Input(self.column_fault(faults, path)).into());
                    exit = ExitStatus::Bad;
                }
                Ok::<(), CliError>(())
            };
            match files::open(path, self)? {
                Opened::Table(table) => show(&table.columns, &table.faults, path)?,
                Opened::Sheets(sheets) => {
                    for sheet in sheets {
                        let path = sheet.path.clone();
                        let table = sheet.table(self)?;
                        show(&table.columns, &table.faults, &path)?;
                    }
                }
                Opened::Json(json) => {
                    let (columns, faults) = self.keys(json, path)?;
                    show(&columns, &faults, path)?;
                }
                single @ (Opened::Answers(_) | Opened::Codes(_)) => {
                    let path = path.display().to_string();
                    let line = self.translate(&if matches!(single, Opened::Answers(_)) {
                        message!("score-column-answers", path = path)
                    } else {
                        message!("score-column-codes", path = path)
                    });
                    sink.write(format!("{line}\n").as_bytes())?;
                }
            }
        }
        sink.close()?;
        Ok(exit)
    }

    /// The keys of all objects of a file.
    fn keys(&self, json: Json, path: &Path) -> Result<(Columns, Vec<ColumnFault>), CliError> {
        let Json { mut blocks, list } = json;
        let objects = JsonObjects {
            cells: &self.cells,
            mapping: self.mapping(),
            context: None,
            list,
            include_incomplete: true,
            search: Search { most: 0, needs_moments: false, scope: 0, table: 0, left_out: &HashSet::new() },
            group_by: None,
            needs_dates: false,
            before: 0,
        };
        let workers = Workers::new(1, || MapOnly);
        let (mut keys, mut buffer) = (Keys::default(), Buffer::new());
        let mut work = blocks::json(&workers, &objects);
        while blocks.next(&mut buffer.block).map_err(|error| files::failed(path, error))? {
            work(&mut buffer);
            keys.add(&mut buffer.keys, path)?;
        }
        let (columns, mut faults) = Columns::recognise(&keys.order, &[], self.lexicon(), self.mapping());
        faults.retain(|fault| *fault == ColumnFault::NoQuestion);
        Ok((columns, faults))
    }
}
