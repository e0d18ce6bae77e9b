//! What a command brings to [`super::Ingest::read`]: a consumer of the respondents that are read.

use std::path::Path;

use jiff::civil::Date;

use crate::cli::error::CliError;
use crate::responses::{Answers, Columns, Name};
use crate::text::Messages;

/// Takes all respondents in the order of the files, whatever the number of threads.
///
/// Rows of tables and JSON objects go to one [`RowWorker`] a thread, block by block; what the workers made of a block
/// comes back in the file's order to [`Self::take`].
pub(in crate::cli) trait RowConsumer: Send {
    /// What works on rows.
    type Worker: RowWorker;

    /// A worker, for one thread.
    fn worker(&self) -> Self::Worker;

    /// Indices of the context questions whose answers the consumer needs; those of others are not parsed.
    fn context(&self) -> Vec<usize> {
        Vec::new()
    }

    /// Whether the consumer needs the dates of responses.
    fn needs_dates(&self) -> bool {
        false
    }

    /// The context question (index) whose answers tell groups apart, if one does.
    fn group_context(&self) -> Option<usize> {
        None
    }

    /// The header or key whose cells tell groups apart, folded, if any does.
    fn group_by(&self) -> Option<&str> {
        None
    }

    /// The column of a table whose cells tell groups apart, if any does.
    ///
    /// # Errors
    ///
    /// A table without a column that is needed.
    fn group_column(&self, _columns: &Columns, _path: &Path) -> Result<Option<usize>, CliError> {
        Ok(None)
    }

    /// Takes what a worker made of the rows of a block, and leaves the output empty.
    ///
    /// # Errors
    ///
    /// A result that cannot be written; too many respondents.
    fn take(&mut self, file: usize, output: &mut <Self::Worker as RowWorker>::Output) -> Result<(), CliError>;

    /// Takes a respondent who answered in a file of their own.
    ///
    /// # Errors
    ///
    /// Those of [`Self::take`].
    fn take_answers(&mut self, answered: AnsweredFile<'_>) -> Result<(), CliError>;

    /// Learns of a row or of a file that cannot be read; reading shows or writes it already.
    ///
    /// # Errors
    ///
    /// Too many respondents.
    fn reject(&mut self, _rejected: &RejectedRow<'_>) -> Result<(), CliError> {
        Ok(())
    }

    /// Ends the work when all files are read.
    ///
    /// # Errors
    ///
    /// A result that cannot be written.
    fn finish(&mut self, _workers: Vec<Self::Worker>) -> Result<(), CliError> {
        Ok(())
    }
}

/// Works on rows on one thread.
pub(in crate::cli) trait RowWorker: Send {
    /// What becomes of the rows of a block; by default empty.
    type Output: Default + Send;

    /// Works on a row and adds what becomes of it to `output`.
    fn row(&mut self, row: &Row<'_>, output: &mut Self::Output);
}

/// A respondent of a table or of a list of JSON objects.
#[derive(Clone, Copy)]
pub(in crate::cli) struct Row<'r> {
    /// Index over all files, from 0; rows that do not count have one too.
    pub index: u64,
    /// Number in its file, from 1.
    pub number: u64,
    /// Names of respondent and organisation; the respondent's is `row N` where the row has none.
    pub names: [&'r Name<'r>; 2],
    /// Whether the row names its respondent.
    pub is_named: bool,
    /// Whether its name is only a number that a survey tool gives to rows.
    pub is_numbered: bool,
    /// Numbers of the states ([`crate::responses::State::number`]), one a question.
    pub numbers: &'r [u8],
    /// Answers to the context questions that the consumer needs, as in [`Answers::context`].
    pub context: &'r [(usize, String)],
    /// What tells its group; empty where there are no groups.
    pub group: &'r [u8],
    /// When it was given, if the consumer needs that.
    pub date: Option<Date>,
}

/// A respondent whose answers were all read at once: from a file of their own, or from a result code.
pub(in crate::cli) struct AnsweredFile<'f> {
    /// Index of the file.
    pub file: usize,
    /// Where the file is.
    pub path: &'f Path,
    /// Number of the row in its file, from 1: files with several have a result code a line.
    pub row: u64,
    /// Index over all rows and files, from 0.
    pub index: u64,
    /// The respondent's name, else the file's; one line that is safe to show.
    pub name: String,
    pub answers: Answers,
}

/// A row or a file that cannot be read.
pub(in crate::cli) struct RejectedRow<'r> {
    /// Index of the file.
    pub file: usize,
    /// Number of the row in its file, from 1.
    pub row: u64,
    /// The respondent's name, else `row N` or the file's name.
    pub name: String,
    /// All that is wrong with it, in the language of these messages.
    pub reasons: &'r dyn Fn(&Messages) -> String,
}
