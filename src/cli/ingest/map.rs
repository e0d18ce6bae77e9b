//! The map that `--write-map` writes: what columns and cells mean, to look through and fill in.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::Ordering;

use super::consumer::{AnsweredFile, Row, RowConsumer, RowWorker};
use super::findings::Findings;
use super::job::Ingest;
use super::repeats::Repeats;
use super::texts::listed;
use crate::cli::args::Keep;
use crate::cli::error::CliError;
use crate::cli::output::Sink;
use crate::message;
use crate::responses::{Column, Columns, How, Role, Unmatched, map_to_toml};
use crate::text::diagnostic::{Diagnostic, Rejected, Severity};
use crate::text::sanitize;

/// Does nothing with respondents.
pub(super) struct MapOnly;

impl RowWorker for MapOnly {
    type Output = ();

    fn row(&mut self, _row: &Row<'_>, _output: &mut ()) {}
}

impl RowConsumer for MapOnly {
    type Worker = Self;

    fn worker(&self) -> Self {
        Self
    }

    fn take(&mut self, _file: usize, _output: &mut ()) -> Result<(), CliError> {
        Ok(())
    }

    fn take_answers(&mut self, _answered: AnsweredFile<'_>) -> Result<(), CliError> {
        Ok(())
    }
}

impl Ingest<'_> {
    /// Writes a map of all files to `path` instead of reading the respondents.
    ///
    /// # Errors
    ///
    /// A file that cannot be read or written.
    pub(in crate::cli) fn write_map(&self, path: &Path) -> Result<(), CliError> {
        let sink = Sink::create(path, self.options.existing)?;
        let found = self.run(&mut MapOnly, false, (Repeats::new(Keep::All), &HashSet::new()))?;
        sink.finish(self.map_file(&found).as_bytes())?;
        let cells = found.unmatched.questions.iter().map(|(_, cells)| cells.len()).sum::<usize>();
        let columns = found.columns.columns.iter();
        let ignored = columns.filter(|column| column.role == Role::Ignored && column.how == How::Not).count();
        let path = path.display().to_string();
        self.ui.info(&message!("score-map-written", path = path, count = cells + ignored));
        Ok(())
    }

    fn map_file(&self, found: &Findings) -> String {
        let columns: Vec<&Column> = found.columns.columns.iter().filter(|column| !column.header.is_empty()).collect();
        let mut unmatched = Vec::new();
        for (q, (_, cells)) in found.unmatched.questions.iter().enumerate() {
            for (cell, rows) in cells.iter().filter(|(cell, _)| !sanitize::line(cell).is_empty()) {
                unmatched.push(Unmatched {
                    question: q,
                    cell: sanitize::line(cell).into_owned(),
                    nearest: self.cells.nearest(q, cell),
                    comment: self.translate(&message!("score-map-rows", count = *rows)),
                });
            }
        }
        let files: Vec<String> = self.files.iter().map(|path| path.display().to_string()).collect();
        let comments = [
            self.translate(&message!("score-map-head", files = listed(&files, &self.ui.messages))),
            self.translate(&message!("score-map-columns")),
            self.translate(&message!("score-map-cells")),
        ];
        map_to_toml(&columns, &unmatched, self.mapping(), self.questionnaire, &comments)
    }

    /// Checks that the map speaks of columns that are there: else it was made for another file, or has slips.
    ///
    /// # Errors
    ///
    /// Columns that are not in the only file; with several files this is a warning.
    pub(super) fn check_map(&self, columns: &Columns) -> Result<(), CliError> {
        let Some((source, mapping)) = &self.map else { return Ok(()) };
        let unused = mapping.unused(columns);
        if self.files.len() == 1 && !unused.is_empty() {
            return Err(Rejected { source: source.clone(), diagnostics: unused }.into());
        }
        let warning = |mut fault: Diagnostic| {
            fault.severity = Severity::Warning;
            fault
        };
        let warnings: Vec<Diagnostic> = unused.into_iter().map(warning).collect();
        if !self.is_silent.load(Ordering::Relaxed) {
            self.ui.warn_about(&warnings, source);
        }
        Ok(())
    }
}
