//! Reading all files, one after the other.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use super::blocks::{self, Buffer, Counts, JsonObjects, Search, TableRows, Workers};
use super::consumer::{AnsweredFile, RejectedRow, RowConsumer, RowWorker};
use super::context::ContextFindings;
use super::files::{self, Json, Opened, Table, too_wide};
use super::findings::{ColumnsOfAll, Findings, UnmatchedCells};
use super::job::Ingest;
use super::keys::Keys;
use super::map::MapOnly;
use super::messages::MOST_FAULTS;
use super::options::Times;
use super::rejects::{Layout, Rejects};
use super::repeats::{People, Repeats};
use crate::cli::args::Keep;
use crate::cli::error::CliError;
use crate::cli::pipeline;
use crate::message;
use crate::responses::blocks::Block;
use crate::responses::identity::{Given, Identity, IdentityField, folded_name};
use crate::responses::{
    AnswersFile, ColumnFault, Columns, ContextParser, Name, ReadAnswers, Reject, RowFault, RowReader,
    other_scales_of_objects, result_code,
};
use crate::text::diagnostic::Source;
use crate::text::fold::fold;
use crate::text::{Messages, sanitize};

/// One run over all files.
struct Run<'r, C: RowConsumer> {
    ingest: &'r Ingest<'r>,
    workers: &'r Workers<C::Worker>,
    consumer: &'r mut C,
    /// None where the consumer needs no context question.
    context: Option<&'r ContextParser<'r>>,
    /// Whether faults are shown; not where only a map is asked for.
    shows_faults: bool,
    rejects: Option<Rejects>,
    found: Findings,
    /// Indices over all files of rows that do not count, since their people answered more than once.
    left_out: &'r HashSet<u64>,
    /// Index of the file that is read.
    file: usize,
    /// Number of the table that is read; a file can have several.
    table: u64,
    /// Whether it was said that an encoding was guessed.
    guess_was_shown: bool,
    /// How many rejected rows were shown.
    shown: u64,
    /// How many files of folders could not be read.
    unread: usize,
    /// Whether the last error concerns more than one file: what is written, or the map.
    is_fatal: bool,
}

/// One respondent's answers, from a file or from a result code.
struct Single {
    read: ReadAnswers,
    /// What the respondent is called without a name.
    unnamed: String,
    /// Number of the row in its file, from 1.
    row: u64,
    /// Line of the file.
    line: u64,
    /// Whether they have a file of their own.
    is_file: bool,
}

/// So many rejected rows are shown; the others are counted.
const MOST_SHOWN: u64 = 10;

impl Ingest<'_> {
    /// Reads all files, hands the respondents to `consumer`, and shows what could not be read.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or has no column that answers a question; what the consumer fails with.
    pub(in crate::cli) fn read(&self, consumer: &mut impl RowConsumer) -> Result<Counts, CliError> {
        let group = consumer.group_context();
        let keep = self.options.reading.keep();
        let found = if keep == Keep::All {
            self.run(consumer, true, (Repeats::new(keep), &HashSet::new()))?
        } else {
            let mut repeats = self.search(keep);
            let left_out = repeats.end();
            self.run(consumer, true, (repeats, &left_out))?
        };
        self.show_context(&found.context, group);
        self.show_end(&found);
        let again = if keep == Keep::All { found.repeats.certain.count } else { 0 };
        Ok(Counts { again, ..found.counts })
    }

    /// Reads all files without a word to learn which rows come from people who answered more than once.
    fn search(&self, keep: Keep) -> Repeats {
        self.is_silent.store(true, Ordering::Relaxed);
        let found = self.run(&mut MapOnly, false, (Repeats::new(keep), &HashSet::new()));
        self.is_silent.store(false, Ordering::Relaxed);
        // What is wrong with a file is shown when it is read for good.
        found.map_or_else(|_| Repeats::new(keep), |found| found.repeats)
    }

    /// Reads all files; `shows_faults` is false where only a map is asked for, and for the first of two readings.
    pub(super) fn run<C: RowConsumer>(
        &self,
        consumer: &mut C,
        shows_faults: bool,
        (repeats, left_out): (Repeats, &HashSet<u64>),
    ) -> Result<Findings, CliError> {
        let options = self.options;
        let rejects = options.reading.rejects.as_deref().filter(|_| shows_faults);
        let rejects = rejects.map(|path| Rejects::open(path, options.existing, &self.files));
        let workers = Workers::new(self.threads(), || consumer.worker());
        let found = Findings {
            counts: Counts::default(),
            unmatched: UnmatchedCells::new(self.questionnaire.questions.len()),
            context: ContextFindings::default(),
            repeats,
            columns: ColumnsOfAll::default(),
            pages: Vec::new(),
            further_rejects: Vec::new(),
            unshown: 0,
        };
        let wanted = consumer.context();
        let context = (!wanted.is_empty()).then(|| ContextParser::new(self.lexicon(), &wanted));
        let mut run = Run {
            ingest: self,
            workers: &workers,
            consumer,
            context: context.as_ref(),
            shows_faults,
            rejects: rejects.transpose()?,
            found,
            left_out,
            file: 0,
            table: 0,
            guess_was_shown: false,
            shown: 0,
            unread: 0,
            is_fatal: false,
        };
        let read = self.files.iter().enumerate().try_for_each(|(number, path)| run.file_or_fault(number, path));
        let Run { rejects, mut found, .. } = run;
        if shows_faults {
            self.show_pages(&found.pages);
        }
        read?;
        consumer.finish(workers.into_all())?;
        found.further_rejects = rejects.map(Rejects::close).transpose()?.unwrap_or_default();
        Ok(found)
    }

    /// Fails if columns cannot be used.
    fn check_columns(&self, faults: &[ColumnFault], path: &Path) -> Result<(), CliError> {
        if faults.is_empty() { Ok(()) } else { Err(CliError::Input(self.column_fault(faults, path))) }
    }
}

impl<'r, C: RowConsumer> Run<'r, C> {
    /// Reads a file. One of a folder that cannot be read counts as a rejected row, unless there is none that can.
    fn file_or_fault(&mut self, number: usize, path: &Path) -> Result<(), CliError> {
        let (ingest, before) = (self.ingest, self.found.counts.rows);
        let Err(error) = self.file(number, path) else { return Ok(()) };
        let is_named = ingest.options.responses.iter().any(|named| named == path);
        let is_last = self.unread == number && number + 1 == ingest.files.len();
        if is_named || is_last || self.is_fatal || matches!(error, CliError::Usage(_)) {
            return Err(error);
        }
        self.unread += 1;
        let rows = self.found.counts.rows - before;
        self.found.counts.rows += 1;
        self.found.counts.rejected += 1;
        if self.shows_faults && self.is_shown() {
            let name = ingest.name(path);
            ingest.ui.show_failure(&error);
            ingest.ui.warn_message(&message!("score-file-left-out", path = name, rows = rows));
        }
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let (name, reasons) = (sanitize::line(&stem).into_owned(), |messages: &Messages| error.text(messages));
        self.consumer.reject(&RejectedRow { file: number, row: rows + 1, name, reasons: &reasons })
    }

    /// Whether another rejected row is shown; if not, it is counted.
    fn is_shown(&mut self) -> bool {
        let is_shown = self.shown < MOST_SHOWN;
        *(if is_shown { &mut self.shown } else { &mut self.found.unshown }) += 1;
        is_shown
    }

    /// Passes on the result of what concerns more than one file.
    fn fatal<T>(&mut self, result: Result<T, CliError>) -> Result<T, CliError> {
        self.is_fatal |= result.is_err();
        result
    }

    fn file(&mut self, number: usize, path: &Path) -> Result<(), CliError> {
        self.file = number;
        match files::open(path, self.ingest)? {
            Opened::Table(table) => self.table(*table, path),
            Opened::Sheets(sheets) => sheets.into_iter().try_for_each(|sheet| {
                let path = sheet.path.clone();
                self.table(sheet.table(self.ingest)?, &path)
            }),
            Opened::Json(json) => self.json(json, path),
            Opened::Answers(source) => {
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                let read = AnswersFile::parse(&source.text).check(self.ingest.questionnaire);
                self.answers(Single { read, unnamed: stem, row: 1, line: 1, is_file: true }, &source, path)
            }
            Opened::Codes(source) => result_code::lines(&source.text).zip(1..).try_for_each(|(code, row)| {
                let unnamed = if source.text == code.code { code.code.to_owned() } else { format!("row {row}") };
                let read = code.read(self.ingest.questionnaire);
                self.answers(Single { read, unnamed, row, line: code.line, is_file: false }, &source, path)
            }),
        }
    }

    /// How the rows of the next table are searched for people who answered more than once.
    fn search(&mut self, path: &Path) -> Search<'r> {
        self.table += 1;
        let repeats = &self.found.repeats;
        Search {
            most: repeats.remaining(),
            needs_moments: repeats.needs_moments(),
            scope: self.scope(path),
            table: self.table,
            left_out: self.left_out,
        }
    }

    /// The scope within which people are compared.
    fn scope(&self, path: &Path) -> u64 {
        let file = self.ingest.files.get(self.file).map_or(path, PathBuf::as_path);
        match self.ingest.options.times {
            Times::One => 0,
            Times::EachArgument => self.ingest.argument(file) as u64,
        }
    }

    fn table(&mut self, table: Table, path: &Path) -> Result<(), CliError> {
        let Table { mut blocks, delimiter, header, skip, columns, page, faults, first } = table;
        let (ingest, workers) = (self.ingest, self.workers);
        self.fatal(ingest.check_map(&columns))?;
        if self.shows_faults {
            if faults.contains(&ColumnFault::NoQuestion) {
                ingest.show_nearest(&columns);
            }
            ingest.check_columns(&faults, path)?;
            ingest.show_columns(&columns, self.consumer.group_by(), path);
        }
        self.found.columns.add(&columns, ingest.questionnaire.questions.len());
        let begun = self.rejects.as_mut().map(|rejects| rejects.begin(Layout::Table { delimiter, header }, path));
        self.fatal(begun.transpose())?;
        let reader = RowReader::new(&columns, &ingest.cells, page);
        let include_incomplete = ingest.options.reading.include_incomplete;
        let headers: Vec<String> = columns.columns.iter().map(|column| fold(&column.header)).collect();
        let rows = TableRows {
            reader: &reader,
            context: self.context,
            delimiter,
            skip,
            row_status: if include_incomplete { &[] } else { columns.row_status.as_slice() },
            search: self.search(path),
            identity: IdentityField::columns(headers.iter().map(String::as_str)),
            group: self.consumer.group_column(&columns, path)?,
            needs_dates: self.consumer.needs_dates(),
            before: self.found.counts.rows,
        };
        let fill = fill(first, |block| blocks.next(block), path);
        let done = |buffer: &mut Buffer<_>| self.take(buffer, path);
        pipeline::run(ingest.threads(), Buffer::new, fill, || blocks::table(workers, &rows), done)?;
        if reader.has_guessed() && self.shows_faults && !std::mem::replace(&mut self.guess_was_shown, true) {
            ingest.ui.info(&message!("score-guessed"));
        }
        Ok(())
    }

    fn json(&mut self, json: Json, path: &Path) -> Result<(), CliError> {
        let Json { mut blocks, list } = json;
        let (ingest, workers, before) = (self.ingest, self.workers, self.found.counts);
        let begun = self.rejects.as_mut().map(|rejects| rejects.begin(Layout::Json, path));
        self.fatal(begun.transpose())?;
        let group_by = self.consumer.group_by().map(str::to_owned);
        let objects = JsonObjects {
            cells: &ingest.cells,
            mapping: ingest.mapping(),
            context: self.context,
            list,
            include_incomplete: ingest.options.reading.include_incomplete,
            search: self.search(path),
            group_by: group_by.as_deref(),
            needs_dates: self.consumer.needs_dates(),
            before: before.rows,
        };
        let recognise = |keys: &Keys| Columns::recognise(&keys.order, &[], ingest.lexicon(), ingest.mapping());
        let (mut keys, mut is_first) = (Keys::default(), true);
        let mut first = Block::default();
        blocks.next(&mut first).map_err(|error| files::failed(path, error))?;
        if self.shows_faults {
            let faults = other_scales_of_objects(&first, list, &ingest.cells, ingest.mapping());
            ingest.check_columns(&faults, path)?;
        }
        let fill = fill(first, |block| blocks.next(block), path);
        let done = |buffer: &mut Buffer<_>| {
            keys.add(&mut buffer.keys, path)?;
            if std::mem::take(&mut is_first) {
                let mut faults = recognise(&keys).1;
                faults.retain(|fault| !matches!(fault, ColumnFault::Twice(..)));
                let is_readable = buffer.counts.rows > buffer.counts.rejected;
                if is_readable && self.shows_faults {
                    ingest.check_columns(&faults, path)?;
                }
            }
            self.take(buffer, path)
        };
        pipeline::run(ingest.threads(), Buffer::new, fill, || blocks::json(workers, &objects), done)?;
        let pages = blocks.pages().map_err(|error| files::failed(path, error))?;
        let rows = self.found.counts.rows - before.rows;
        self.found.pages.push((self.file, pages, rows));
        if rows == 0 {
            return Err(CliError::Input(message!("score-empty-json", path = path.display().to_string())));
        }
        // Two keys for one question are no fault where no respondent has both.
        let (columns, _) = recognise(&keys);
        if self.found.counts.rejected - before.rejected < rows {
            self.fatal(ingest.check_map(&columns))?;
            if self.shows_faults {
                ingest.show_columns(&columns, group_by.as_deref(), path);
            }
        }
        self.found.columns.add(&columns, ingest.questionnaire.questions.len());
        Ok(())
    }

    /// The answers of one respondent from a file or from a result code.
    fn answers(&mut self, single: Single, source: &Source, path: &Path) -> Result<(), CliError> {
        let Single { read, unnamed, row, line, is_file } = single;
        let (ingest, index, file) = (self.ingest, self.found.counts.rows, self.file);
        self.found.counts.rows += 1;
        if self.left_out.contains(&index) {
            self.found.counts.repeated += 1;
            return Ok(());
        }
        let Some(answers) = read.answers else {
            self.found.counts.rejected += 1;
            if self.shows_faults && self.is_shown() {
                ingest.show_diagnostics(&read.diagnostics, source);
            }
            let (name, fault) = (sanitize::line(&unnamed).into_owned(), RowFault::Unreadable(read.diagnostics));
            let reasons = |messages: &Messages| ingest.reason(&fault, messages, MOST_FAULTS);
            let rejected = self.consumer.reject(&RejectedRow { file, row, name, reasons: &reasons });
            return self.fatal(rejected);
        };
        if self.shows_faults {
            ingest.ui.warn_about(&read.diagnostics, source);
        }
        let name = if answers.respondent.is_empty() { &unnamed } else { &answers.respondent };
        let name = sanitize::line(name).into_owned();
        if self.found.repeats.remaining() > 0 {
            let scope = self.scope(path);
            let (respondent, organisation) = (&answers.respondent, &answers.organisation);
            let given = Given { scope, name: respondent, organisation, ..Given::default() };
            let identity = if is_file && folded_name(respondent).is_none() {
                Identity::of_unnamed_file(scope, path, &source.text)
            } else {
                Identity::of(&given)
            };
            let mut people = People::default();
            let moment = answers.date.map(|date| date.at(0, 0, 0, 0));
            people.add(identity, &Name::of_safe(&name), (line, index), moment);
            self.found.repeats.add(&people, file);
        }
        let taken = self.consumer.take_answers(AnsweredFile { file, path, row, index, name, answers });
        self.fatal(taken)
    }

    /// Takes what was found in a block.
    fn take(&mut self, buffer: &mut Buffer<<C::Worker as RowWorker>::Output>, path: &Path) -> Result<(), CliError> {
        let name = || path.display().to_string();
        if let Some(line) = buffer.open_quote {
            return Err(CliError::Input(message!("score-open-quote", path = name(), line = line.to_string())));
        }
        if let Some(line) = buffer.other_header {
            return Err(CliError::Input(message!("score-other-header", path = name(), line = line.to_string())));
        }
        let taken = self.consumer.take(self.file, &mut buffer.output);
        self.fatal(taken)?;
        self.found.counts += buffer.counts;
        self.found.repeats.add(&buffer.people, self.file);
        self.found.context.add(&buffer.context, self.file);
        buffer.rejects.iter().try_for_each(|reject| self.reject(reject, path))?;
        match buffer.too_wide {
            None => Ok(()),
            Some(line) => Err(too_wide(path, line)),
        }
    }

    fn reject(&mut self, reject: &Reject, path: &Path) -> Result<(), CliError> {
        for fault in &reject.faults {
            if let RowFault::Cell { question, cell } = fault {
                self.found.unmatched.add(*question, cell);
            }
        }
        let ingest = self.ingest;
        if self.shows_faults {
            if let Some(rejects) = &mut self.rejects {
                let reasons = ingest.reasons(reject, ingest.ui.messages_for_programs(), usize::MAX);
                let added = rejects.add(reject, &reasons);
                self.fatal(added)?;
            } else if self.is_shown() {
                ingest.show_reject(reject, path);
            }
        }
        let reasons = |messages: &Messages| ingest.reasons(reject, messages, MOST_FAULTS);
        let name = reject.respondent.clone();
        let rejected = self.consumer.reject(&RejectedRow { file: self.file, row: reject.row, name, reasons: &reasons });
        self.fatal(rejected)
    }
}

/// Fills buffers with the `first` block of a file, which was read already, and then with the `next` ones.
fn fill<O>(
    first: Block,
    mut next: impl FnMut(&mut Block) -> io::Result<bool>,
    path: &Path,
) -> impl FnMut(&mut Buffer<O>) -> Result<bool, CliError> {
    let mut first = Some(first);
    move |buffer| {
        if let Some(first) = first.take() {
            buffer.block = first;
            return Ok(true);
        }
        next(&mut buffer.block).map_err(|error| files::failed(path, error))
    }
}
