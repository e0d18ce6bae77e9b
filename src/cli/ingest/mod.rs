//! `score`: one scored row a respondent, streamed.

mod entries;
mod explain;
mod files;
mod group;
mod keys;
mod messages;
mod options;
mod rejects;
mod rows;
mod run;
mod worker;

use std::path::{Path, PathBuf};

use encoding_rs::Encoding;

use super::args::{Output, RowFormat, ScoreArgs};
use super::commands::report;
use super::error::{CliError, ExitStatus};
use super::output::Sink;
use super::ui::Ui;
use super::{input, pipeline};
use crate::cohort::{Member, Sample};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::{CsvRows, JsonRows};
use crate::responses::blocks::MAX_COLUMNS;
use crate::responses::{
    AnswerLexicon, Answers, AnswersFile, CellParser, ColumnFault, Columns, Mapping, Name, RowFault, RowReader,
};
use crate::scoring::Model;
use crate::text::decode;
use crate::text::diagnostic::{Diagnostic, Rejected, Severity, Source};
use crate::threads;
pub(super) use entries::{Answered, Entry, Respondents, respondents};
use files::{Json, Opened, Table};
pub(super) use group::{Gathered, gathered};
use keys::Keys;
pub(super) use options::Reading;
use rejects::{Layout, Rejects};
use rows::Rows;
use run::{Counts, Run};
use worker::{Buffer, Take};

pub(super) fn run(args: &ScoreArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let asked = input::asked(args.questionnaire.as_deref(), ui)?;
    let questionnaire = asked.questionnaire();
    let profile = report::profile(questionnaire, &Answers::blank(questionnaire, false), args.profile.as_deref())?;
    let model = Model::new(questionnaire, profile, &[]);
    let wordings = asked.wordings(ui);
    let take = match args.format {
        RowFormat::Csv | RowFormat::Xlsx => Take::Csv,
        RowFormat::Jsonl => Take::Jsonl,
    };
    let reading = Reading::from(args);
    let job = Job::new(&reading, ui, &wordings, &model, take)?;
    if args.explain_columns { job.explain(&args.output) } else { job.run(args) }
}

fn map(path: &Path, questionnaire: &Questionnaire) -> Result<(Source, Mapping), CliError> {
    let source = input::read_text(path)?;
    match Mapping::parse(&source.text, questionnaire) {
        Ok(mapping) => Ok((source, mapping)),
        Err(diagnostics) => Err(Rejected { source, diagnostics }.into()),
    }
}

/// The encoding of this name; none where files are to tell theirs.
fn encoding(name: Option<&str>) -> Result<Option<&'static Encoding>, CliError> {
    let Some(name) = name.filter(|name| !name.eq_ignore_ascii_case("auto")) else { return Ok(None) };
    let unknown = || CliError::Usage(message!("score-unknown-encoding", name = name));
    decode::encoding(name).map(Some).ok_or_else(unknown)
}

/// What stays the same for all files.
struct Job<'a> {
    reading: &'a Reading,
    ui: &'a Ui,
    questionnaire: &'a Questionnaire,
    map: Option<(Source, Mapping)>,
    cells: CellParser<'a>,
    csv: CsvRows<'a>,
    json: JsonRows<'a>,
    take: Take<'a>,
    files: Vec<PathBuf>,
    /// What tables are written in, where that is said.
    encoding: Option<&'static Encoding>,
}

impl<'a> Job<'a> {
    fn new(
        reading: &'a Reading,
        ui: &'a Ui,
        wordings: &'a AnswerLexicon<'a>,
        model: &'a Model,
        take: Take<'a>,
    ) -> Result<Self, CliError> {
        let questionnaire = wordings.questionnaire();
        let map = reading.map.as_deref().map(|path| map(path, questionnaire)).transpose()?;
        Ok(Self {
            reading,
            ui,
            questionnaire,
            cells: CellParser::new(wordings, reading.quick, map.as_ref().map(|(_, map)| map)),
            map,
            csv: CsvRows::new(questionnaire, model),
            json: JsonRows::new(questionnaire, model),
            take,
            files: files::list(reading, ui)?,
            encoding: encoding(reading.encoding.as_deref())?,
        })
    }
}

impl Job<'_> {
    fn run(&self, args: &ScoreArgs) -> Result<ExitStatus, CliError> {
        let map = args.write_map.clone().map(|output| Output { output: Some(output), force: args.output.force });
        let map = map.map(|output| Sink::open(&output)).transpose()?;
        let sink = if map.is_some() { None } else { Some(Rows::open(args, self)?) };
        let scores = sink.is_some();
        let mut run = Run::new(self.questionnaire, sink, self.rejects()?, scores);
        self.read(&mut run)?;
        let Run { sink, rejects, counts, .. } = &mut run;
        sink.take().map(Rows::close).transpose()?;
        let kept = rejects.take().map(Rejects::close).transpose()?.unwrap_or_default();
        let bad = counts.rejected > 0 && !args.keep_going;
        if let Some(map) = map {
            map.finish(self.map_file(&run).as_bytes())?;
            self.tell_map(&run, args.write_map.as_deref());
            return Ok(ExitStatus::Done);
        }
        self.tell_end(&run, &kept);
        Ok(if bad { ExitStatus::Bad } else { ExitStatus::Done })
    }

    /// The file of rejected rows, if one is asked for.
    fn rejects(&self) -> Result<Option<Rejects>, CliError> {
        let several = self.files.len() > 1;
        self.reading.rejects.as_deref().map(|path| Rejects::open(path, self.reading.force, several)).transpose()
    }

    /// Reads all files where no scored rows are written, and tells what could not be read.
    fn gather(&self, members: Option<Sample<Member>>) -> Result<Run, CliError> {
        let mut run = Run::new(self.questionnaire, None, self.rejects()?, true);
        run.members = members;
        self.read(&mut run)?;
        let kept = run.rejects.take().map(Rejects::close).transpose()?.unwrap_or_default();
        self.tell_unmatched(&run, &kept);
        if run.counts.aside > 0 {
            self.ui.info(&message!("score-aside", count = run.counts.aside));
        }
        Ok(run)
    }

    /// Reads all files.
    fn read(&self, run: &mut Run) -> Result<(), CliError> {
        let mut files = self.files.iter().enumerate();
        let read = files.try_for_each(|(number, path)| self.read_file(number, path, run));
        if run.counts_rows {
            self.tell_pages(&run.pages);
        }
        read
    }

    fn read_file(&self, number: usize, path: &Path, run: &mut Run) -> Result<(), CliError> {
        run.repeats.file = u32::try_from(number).unwrap_or(u32::MAX);
        self.begin_group(run);
        match files::open(path, self)? {
            Opened::Table(table) => self.table(*table, path, run),
            Opened::Json(json) => self.json(json, path, run),
            Opened::Answers(source) => self.answers(&source, path, run),
        }
    }

    fn scoring(&self) -> worker::Scoring<'_> {
        worker::Scoring { csv: &self.csv, json: &self.json, take: self.take }
    }

    fn threads(&self) -> usize {
        threads::count(self.reading.threads)
    }

    fn wordings(&self) -> &AnswerLexicon<'_> {
        self.cells.wordings()
    }

    fn mapping(&self) -> Option<&Mapping> {
        self.map.as_ref().map(|(_, mapping)| mapping)
    }

    /// Fails if columns cannot be used.
    fn usable(&self, faults: &[ColumnFault], path: &Path) -> Result<(), CliError> {
        if faults.is_empty() { Ok(()) } else { Err(CliError::Input(self.column_fault(faults, path))) }
    }

    /// A map that speaks of columns that are not there was made for another file, or has slips.
    fn check_map(&self, columns: &Columns) -> Result<(), CliError> {
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
        self.ui.warn_about(&warnings, source);
        Ok(())
    }

    fn table(&self, table: Table, path: &Path, run: &mut Run) -> Result<(), CliError> {
        let Table { mut blocks, delimiter, header, skip, columns, page, faults, first } = table;
        self.check_map(&columns)?;
        if run.counts_rows {
            self.usable(&faults, path)?;
            self.tell_columns(&columns, path);
        }
        run.add_columns(&columns, self.questionnaire.questions.len());
        if let Some(rejects) = &mut run.rejects {
            rejects.begin(Layout::Table { delimiter, header }, path)?;
        }
        if !blocks.has_ended() {
            run.sink.iter().for_each(Rows::clean_up_if_stopped);
        }
        let reader = RowReader::new(&columns, &self.cells, page);
        let mut first = Some(first);
        let fill = |buffer: &mut Buffer| {
            if let Some(first) = first.take() {
                buffer.block = first;
                return Ok(true);
            }
            blocks.next(&mut buffer.block).map_err(|error| files::failed(path, &error))
        };
        let standings = if self.reading.include_incomplete { &[] } else { columns.standings.as_slice() };
        let group = match self.take {
            Take::Group(gathering) => gathering.column(&columns, path)?,
            _ => None,
        };
        let rows = worker::TableRows { reader: &reader, delimiter, skip, standings, look: run.repeats.room(), group };
        let scoring = self.scoring();
        let worker = || worker::table(scoring, &rows);
        let done = |buffer: &mut Buffer| self.done(buffer, path, run);
        pipeline::run(self.threads(), Buffer::new, fill, worker, done)?;
        if reader.has_guessed() && run.counts_rows && !std::mem::replace(&mut run.told_of_guess, true) {
            self.ui.info(&message!("score-guessed"));
        }
        Ok(())
    }

    fn json(&self, json: Json, path: &Path, run: &mut Run) -> Result<(), CliError> {
        let Json { mut blocks, list } = json;
        if let Some(rejects) = &mut run.rejects {
            rejects.begin(Layout::Json, path)?;
        }
        run.sink.iter().for_each(Rows::clean_up_if_stopped);
        let mut keys = Keys::default();
        let fill = |buffer: &mut Buffer| blocks.next(&mut buffer.block).map_err(|error| files::failed(path, &error));
        let rows = worker::JsonRowsOf {
            cells: &self.cells,
            mapping: self.mapping(),
            list,
            include_unsent: self.reading.include_incomplete,
            look: run.repeats.room(),
        };
        let scoring = self.scoring();
        let worker = || worker::json(scoring, &rows);
        let before = (run.counts.rows, run.counts.rejected);
        let mut told = false;
        let done = |buffer: &mut Buffer| {
            keys.add(&mut buffer.keys, path)?;
            if !told {
                told = true;
                let (_, faults) = Columns::recognise(&keys.order, &[], self.wordings(), self.mapping());
                let readable = buffer.rows > buffer.rejects.len() as u64;
                if readable && run.counts_rows && faults.contains(&ColumnFault::NoQuestion) {
                    self.usable(&[ColumnFault::NoQuestion], path)?;
                }
            }
            self.done(buffer, path, run)
        };
        pipeline::run(self.threads(), Buffer::new, fill, worker, done)?;
        let pages = blocks.pages().map_err(|error| files::failed(path, &error))?;
        run.pages.push((run.repeats.file as usize, pages, run.counts.rows - before.0));
        if run.counts.rows == before.0 {
            return Err(CliError::Input(message!("score-empty-json", path = path.display().to_string())));
        }
        // Two keys for one question are no fault where no respondent has both.
        let (columns, _) = Columns::recognise(&keys.order, &[], self.wordings(), self.mapping());
        if run.counts.rejected - before.1 < run.counts.rows - before.0 {
            self.check_map(&columns)?;
            if run.counts_rows {
                self.tell_columns(&columns, path);
            }
        }
        run.add_columns(&columns, self.questionnaire.questions.len());
        Ok(())
    }

    fn answers(&self, source: &Source, path: &Path, run: &mut Run) -> Result<(), CliError> {
        run.counts.rows += 1;
        let read = AnswersFile::parse(&source.text).check(self.questionnaire);
        let stem = || path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let file = run.repeats.file as usize;
        let Some(answers) = read.answers else {
            run.counts.rejected += 1;
            self.tell_answers(&read.diagnostics, source);
            if let Take::Respondents { .. } = self.take {
                let fault = RowFault::Unreadable(read.diagnostics);
                let reason = self.in_words(|messages| self.reason(&fault, messages));
                let name = crate::text::sanitize::line(&stem()).into_owned();
                run.entries.push(Entry { file, row: 1, name, organisation: String::new(), answers: Err(reason) });
            }
            return self.few_enough(run);
        };
        self.ui.warn_about(&read.diagnostics, source);
        let name = if answers.respondent.is_empty() { stem() } else { answers.respondent.clone() };
        let name = crate::text::sanitize::line(&name).into_owned();
        if let Take::Group(gathering) = self.take {
            self.add_answers(gathering, &name, &answers, run);
            return Ok(());
        }
        if let Take::Respondents { .. } = self.take {
            let organisation = answers.organisation.clone();
            let answers = Ok(Answered::File(Box::new(answers)));
            run.entries.push(Entry { file, row: 1, name, organisation, answers });
            return self.few_enough(run);
        }
        if !answers.targets.is_empty() || answers.profile.is_some() {
            self.ui.info(&message!("score-own-targets", path = path.display().to_string()));
        }
        let Some(sink) = &mut run.sink else { return Ok(()) };
        let names = [&Name::of_safe(&name), &Name::of_safe(&answers.organisation)];
        let mut out = Vec::new();
        if let Take::Jsonl = self.take {
            self.json.push(&mut out, names, &answers.states);
        } else {
            let numbers = answers.numbers(self.questionnaire);
            self.csv.push(&mut out, names, &numbers, &mut self.csv.buffer());
        }
        let mut buffer = Buffer::default();
        buffer.people.note(names, 1);
        run.repeats.add(&buffer.people);
        sink.write(&out)
    }

    /// Takes what a block gave.
    fn done(&self, buffer: &mut Buffer, path: &Path, run: &mut Run) -> Result<(), CliError> {
        if let Some(sink) = &mut run.sink {
            sink.write(&buffer.out)?;
        }
        match self.take {
            Take::Respondents { .. } => self.keep(buffer, run)?,
            Take::Group(gathering) => Self::sample(gathering, buffer, run),
            Take::Csv | Take::Jsonl => {}
        }
        run.counts.rows += buffer.rows;
        run.counts.rejected += buffer.rejects.len() as u64;
        run.counts.empty += buffer.empty;
        run.counts.unsent += buffer.unsent;
        run.counts.aside += buffer.aside;
        run.repeats.add(&buffer.people);
        for reject in &buffer.rejects {
            for fault in &reject.faults {
                if let RowFault::Cell { question, cell } = fault {
                    run.unmatched.add(*question, cell);
                }
            }
            if run.counts_rows {
                self.tell_reject(reject, path, run.rejects.as_mut())?;
            }
        }
        match buffer.too_wide {
            None => Ok(()),
            Some(line) => {
                let path = path.display().to_string();
                Err(CliError::Input(message!(
                    "score-too-wide",
                    path = path,
                    line = line.to_string(),
                    most = MAX_COLUMNS
                )))
            }
        }
    }
}
