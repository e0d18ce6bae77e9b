//! The files of responses of a run, and the options, map and encoding with which they are read.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use encoding_rs::Encoding;

use super::folder;
use super::options::ReadOptions;
use crate::cli::args::Keep;
use crate::cli::error::CliError;
use crate::cli::input;
use crate::cli::threads;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{AnswerLexicon, CellParser, Mapping, MissingMarks};
use crate::text::diagnostic::{Rejected, Source};
use crate::text::{Message, decode};

/// Files of responses that are to be read, and how they are understood.
pub(in crate::cli) struct Ingest<'a> {
    pub(super) options: &'a ReadOptions,
    pub(super) ui: &'a Ui,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) map: Option<(Source, Mapping)>,
    pub(super) cells: CellParser<'a>,
    pub(super) files: Vec<PathBuf>,
    /// The encoding of tables; without, each file tells its own.
    pub(super) encoding: Option<&'static Encoding>,
    /// Whether notes wait, since the files are read a second time.
    pub(super) is_silent: AtomicBool,
}

impl<'a> Ingest<'a> {
    /// Looks for the files and reads the map of columns, if there is one.
    ///
    /// # Errors
    ///
    /// A folder without responses, a map with faults, an unknown encoding, a stream that is to be read twice.
    pub(in crate::cli) fn new(
        options: &'a ReadOptions,
        ui: &'a Ui,
        lexicon: &'a AnswerLexicon<'a>,
    ) -> Result<Self, CliError> {
        let questionnaire = lexicon.questionnaire();
        let map = options.reading.map.as_deref().map(|path| map(path, questionnaire)).transpose()?;
        let cells = CellParser::new(lexicon, options.reading.quick, map.as_ref().map(|(_, map)| map));
        let missing = options.reading.missing.clone().map_or_else(MissingMarks::default, MissingMarks::new);
        let files = folder::list(options, ui)?;
        if options.reading.keep() != Keep::All {
            check_files_can_be_read_twice(&files)?;
        }
        Ok(Self {
            options,
            ui,
            questionnaire,
            cells: cells.with_missing(missing),
            map,
            files,
            encoding: encoding(options.reading.encoding.as_deref())?,
            is_silent: AtomicBool::new(false),
        })
    }

    /// Shows a note, unless the files are read a second time.
    pub(super) fn info(&self, message: &Message) {
        if !self.is_silent.load(Ordering::Relaxed) {
            self.ui.info(message);
        }
    }

    /// The name of a file in messages; an anonymous run shows its number, since names of files can be those of people.
    pub(super) fn name(&self, path: &Path) -> String {
        if !self.options.anonymous {
            return path.display().to_string();
        }
        let names = |file: &PathBuf| path.to_string_lossy().starts_with(&*file.to_string_lossy());
        let number = self.files.iter().position(names).unwrap_or_default() + 1;
        self.ui.messages.translate(&message!("score-file-number", number = number.to_string()))
    }

    /// Index of the argument that names a file, or its folder.
    pub(in crate::cli) fn argument(&self, file: &Path) -> usize {
        let names = |argument: &PathBuf| argument == file || (argument.is_dir() && file.starts_with(argument));
        self.options.responses.iter().position(names).unwrap_or(0)
    }

    /// The files, in the order in which they are read.
    pub(in crate::cli) fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// How many threads read.
    pub(super) fn threads(&self) -> usize {
        threads::count(self.options.threads)
    }

    /// The texts of questions and answers in every language.
    pub(super) fn lexicon(&self) -> &AnswerLexicon<'_> {
        self.cells.lexicon()
    }

    /// The map of columns and cells, if there is one.
    pub(super) fn mapping(&self) -> Option<&Mapping> {
        self.map.as_ref().map(|(_, mapping)| mapping)
    }
}

/// `--keep` reads the responses twice.
fn check_files_can_be_read_twice(files: &[PathBuf]) -> Result<(), CliError> {
    let is_stream = |path: &&PathBuf| path.as_os_str() == "-" || path.metadata().is_ok_and(|about| !about.is_file());
    match files.iter().find(is_stream) {
        Some(path) => Err(CliError::Usage(message!("score-keep-stream", path = path.display().to_string()))),
        None => Ok(()),
    }
}

fn map(path: &Path, questionnaire: &Questionnaire) -> Result<(Source, Mapping), CliError> {
    let source = input::read_text(path)?;
    match Mapping::parse(&source.text, questionnaire) {
        Ok(mapping) => Ok((source, mapping)),
        Err(diagnostics) => Err(Rejected { source, diagnostics }.into()),
    }
}

/// The encoding of this name; none where each file tells its own.
fn encoding(name: Option<&str>) -> Result<Option<&'static Encoding>, CliError> {
    let Some(name) = name.filter(|name| !name.eq_ignore_ascii_case("auto")) else { return Ok(None) };
    let unknown = || CliError::Usage(message!("score-unknown-encoding", name = name));
    decode::encoding(name).map(Some).ok_or_else(unknown)
}
