//! `score`: one scored row a respondent, streamed.

mod output;

use crate::cli::args::{Format, RowFormat, ScoreArgs};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::ingest::{AnsweredFile, Ingest, ReadOptions, Row, RowConsumer, RowWorker, Times};
use crate::cli::input;
use crate::cli::output::Existing;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::{CsvRows, JsonRows, RowBuffer};
use crate::responses::blocks::BLOCK;
use crate::responses::{Answers, Name};
use crate::scoring::Model;
use output::RowOutput;

/// Scores all respondents; or prints how columns are understood, or writes a map of them.
pub(in crate::cli) fn run(args: &ScoreArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let format = RowFormat::choose(args.format, args.output.path())?;
    let source = input::resolve(args.source.questionnaire.as_deref(), ui)?;
    let questionnaire = source.questionnaire();
    let profile = input::profile(questionnaire, &Answers::blank(questionnaire, false), args.profile.as_deref())?;
    let model = Model::new(questionnaire, profile, &[]);
    let lexicon = source.lexicon(ui);
    let options = options(args);
    let ingest = Ingest::new(&options, ui, &lexicon)?;
    if args.explain_columns {
        return ingest.explain(&args.output);
    }
    if let Some(path) = &args.write_map {
        ingest.write_map(path)?;
        return Ok(ExitStatus::Done);
    }
    let csv = CsvRows::new(questionnaire, &model);
    let rows = match format {
        RowFormat::Csv | RowFormat::Xlsx => Rows::Csv(&csv),
        RowFormat::Jsonl => Rows::Json(&csv, JsonRows::new(questionnaire, &model)),
    };
    let output = Some(RowOutput::open(&args.output, format, &csv, ui)?);
    let counts = ingest.read(&mut Scorer { rows: &rows, output, questionnaire, ui })?;
    let is_bad = counts.rejected > 0 && !args.reading.keep_going;
    Ok(if is_bad { ExitStatus::Bad } else { ExitStatus::Done })
}

fn options(args: &ScoreArgs) -> ReadOptions {
    ReadOptions {
        responses: args.responses.clone(),
        piped: Vec::new(),
        reading: args.reading.clone(),
        existing: Existing::forced(args.output.force),
        written: args.write_map.iter().chain(&args.output.output).cloned().collect(),
        threads: args.threads,
        anonymous: false,
        summary: true,
        times: Times::One,
    }
}

/// How scored rows are written.
enum Rows<'a> {
    Csv(&'a CsvRows<'a>),
    /// JSON Lines, and what tells states from their numbers.
    Json(&'a CsvRows<'a>, JsonRows<'a>),
}

impl Rows<'_> {
    #[inline]
    fn push(
        &self,
        out: &mut Vec<u8>,
        names: [&Name<'_>; 2],
        (numbers, context): (&[u8], &[(usize, String)]),
        buffer: &mut RowBuffer,
    ) {
        match self {
            Self::Csv(csv) => csv.push(out, names, numbers, buffer),
            Self::Json(csv, json) => json.push(out, names, &csv.states(numbers), context),
        }
    }

    fn buffer(&self) -> RowBuffer {
        let (Self::Csv(csv) | Self::Json(csv, _)) = self;
        csv.buffer()
    }
}

/// Writes scored rows in the order of the files.
struct Scorer<'a> {
    rows: &'a Rows<'a>,
    /// Where the rows go, until all are written.
    output: Option<RowOutput>,
    questionnaire: &'a Questionnaire,
    ui: &'a Ui,
}

/// Scores rows on one thread.
struct RowScorer<'a> {
    rows: &'a Rows<'a>,
    buffer: RowBuffer,
}

/// The scored rows of a block, with the memory that they need: growing step by step would leave gaps in the heap.
struct Lines(Vec<u8>);

impl Default for Lines {
    fn default() -> Self {
        Self(Vec::with_capacity(4 * BLOCK))
    }
}

impl RowWorker for RowScorer<'_> {
    type Output = Lines;

    #[inline]
    fn row(&mut self, row: &Row<'_>, lines: &mut Lines) {
        self.rows.push(&mut lines.0, row.names, (row.numbers, row.context), &mut self.buffer);
    }
}

impl<'a> RowConsumer for Scorer<'a> {
    type Worker = RowScorer<'a>;

    fn worker(&self) -> RowScorer<'a> {
        RowScorer { rows: self.rows, buffer: self.rows.buffer() }
    }

    /// JSON Lines carry all context; CSV and workbooks none.
    fn context(&self) -> Vec<usize> {
        match self.rows {
            Rows::Csv(_) => Vec::new(),
            Rows::Json(..) => (0..self.questionnaire.context.len()).collect(),
        }
    }

    fn take(&mut self, _file: usize, lines: &mut Lines) -> Result<(), CliError> {
        let written = self.output.as_mut().map_or(Ok(()), |output| output.write(&lines.0));
        lines.0.clear();
        written
    }

    fn take_answers(&mut self, answered: AnsweredFile<'_>) -> Result<(), CliError> {
        let AnsweredFile { file, path, name, answers, .. } = answered;
        if !answers.targets.is_empty() || answers.profile.is_some() {
            self.ui.info(&message!("score-own-targets", path = path.display().to_string()));
        }
        let names = [&Name::of_safe(&name), &Name::of_safe(&answers.organisation)];
        let mut lines = Lines(Vec::new());
        let numbers = answers.numbers(self.questionnaire);
        self.rows.push(&mut lines.0, names, (&numbers, &answers.context), &mut self.rows.buffer());
        self.take(file, &mut lines)
    }

    fn finish(&mut self, _workers: Vec<RowScorer<'a>>) -> Result<(), CliError> {
        self.output.take().map_or(Ok(()), RowOutput::close)
    }
}
