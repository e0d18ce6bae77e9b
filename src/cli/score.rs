//! `score`: one scored row a respondent, streamed.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::args::{Output, RowFormat, ScoreArgs};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::output::Sink;
use super::{input, pipeline, report};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::{CsvRows, JsonRows};
use crate::responses::blocks::{BLOCK, Block, Blocks, MAX_COLUMNS, Record, Records, sniff_delimiter};
use crate::responses::{Answers, Cells, Column, ColumnFault, Columns, How, Reject, Role, RowFault, RowReader, header};
use crate::scoring::Model;
use crate::text::Message;

pub(super) fn run(args: &ScoreArgs, context: &Context) -> Result<Exit, Failure> {
    let questionnaire = input::questionnaire(args.questionnaire.as_deref(), context)?;
    let profile = report::profile(&questionnaire, &Answers::blank(&questionnaire, false), args.profile.as_deref())?;
    let model = Model::new(&questionnaire, profile, &[]);
    let job = Job {
        args,
        context,
        questionnaire: &questionnaire,
        cells: Cells::new(&questionnaire, &context.messages, args.quick),
        csv: CsvRows::new(&questionnaire, &model),
        json: JsonRows::new(&questionnaire, &model),
    };
    if args.explain_columns {
        return job.explain();
    }
    let mut sink = Sink::open(&args.output)?;
    let mut rejects = match &args.rejects {
        Some(path) => Some(Sink::open(&Output { output: Some(path.clone()), force: args.output.force })?),
        None => None,
    };
    if args.format == RowFormat::Csv {
        sink.write(job.csv.header())?;
    }
    let mut counts = Counts::default();
    for path in &args.responses {
        job.score(path, &mut sink, rejects.as_mut(), &mut counts)?;
    }
    sink.close()?;
    if let Some(rejects) = rejects {
        rejects.close()?;
    }
    let Counts { rows, rejected, empty } = counts;
    if rejected > 0 || empty > 0 {
        let scored = rows - rejected - empty;
        context.note(&message!("score-summary", rows = rows, scored = scored, rejected = rejected, empty = empty));
    }
    Ok(if rejected > 0 && !args.keep_going { Exit::Bad } else { Exit::Done })
}

#[derive(Debug, Default)]
struct Counts {
    rows: u64,
    rejected: u64,
    empty: u64,
}

/// What goes round between reading, scoring and writing.
#[derive(Default)]
struct Buffer {
    block: Block,
    out: Vec<u8>,
    rejects: Vec<Reject>,
    rows: u64,
    empty: u64,
    /// Line of a record with too many cells.
    too_wide: Option<u64>,
}

struct Job<'a> {
    args: &'a ScoreArgs,
    context: &'a Context,
    questionnaire: &'a Questionnaire,
    cells: Cells,
    csv: CsvRows<'a>,
    json: JsonRows<'a>,
}

/// A table whose header has been read.
struct Table {
    blocks: Blocks<Box<dyn Read + Send>>,
    delimiter: u8,
    header: Vec<u8>,
    columns: Columns,
    /// Records read together with the header.
    first: Block,
}

impl Job<'_> {
    fn open(&self, path: &Path) -> Result<Table, Failure> {
        let failed = |error: &io::Error| Failure::reading(path, error);
        let mut reader: Box<dyn Read + Send> = if path.as_os_str() == "-" {
            Box::new(io::stdin())
        } else if path.is_dir() {
            return Err(failed(&io::ErrorKind::IsADirectory.into()));
        } else {
            Box::new(File::open(path).map_err(|error| failed(&error))?)
        };
        let mut head = Vec::new();
        reader.by_ref().take(BLOCK as u64).read_to_end(&mut head).map_err(|error| failed(&error))?;
        let start = if head.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        head.drain(..start);
        let delimiter = sniff_delimiter(&head);
        let mut blocks =
            Blocks::new(Box::new(io::Cursor::new(head).chain(reader)) as Box<dyn Read + Send>, delimiter, BLOCK);
        let mut first = Block::default();
        blocks.next(&mut first).map_err(|error| failed(&error))?;
        let name = || path.display().to_string();
        let mut headers: Option<(Vec<String>, Vec<u8>, u64)> = None;
        let read = Records::new(delimiter).each(&first, |record| {
            if record.row == 0 {
                let cells = (0..record.len()).map(|i| header(record.cell(i))).collect();
                headers = Some((cells, record.raw.to_vec(), record.line));
            }
        });
        if let Err(line) = read {
            return Err(Failure::Input(message!("score-too-wide", path = name(), line = line, most = MAX_COLUMNS)));
        }
        let Some((headers, header, _)) = headers else {
            return Err(Failure::Input(message!("score-empty", path = name())));
        };
        let columns = Columns::recognise(&headers, self.questionnaire)
            .map_err(|faults| Failure::Input(self.column_fault(&faults, path)))?;
        Ok(Table { blocks, delimiter, header, columns, first })
    }

    fn column_fault(&self, faults: &[ColumnFault], path: &Path) -> Message {
        let twice = faults.iter().filter_map(|fault| match fault {
            ColumnFault::Twice(first, second) => {
                Some(self.context.messages.say(&message!("score-twice", first = first, second = second)))
            }
            ColumnFault::NoQuestion => None,
        });
        let twice: Vec<String> = twice.collect();
        let path = path.display().to_string();
        if twice.is_empty() {
            message!("score-no-question", path = path)
        } else {
            message!("score-columns", path = path, faults = twice.join("; "))
        }
    }

    fn score(
        &self,
        path: &Path,
        sink: &mut Sink,
        rejects: Option<&mut Sink>,
        counts: &mut Counts,
    ) -> Result<(), Failure> {
        let mut table = self.open(path)?;
        self.tell_columns(&table.columns, path);
        let reader = RowReader::new(&table.columns, &self.cells);
        let threads = self.args.threads.map_or_else(
            || std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            std::num::NonZero::get,
        );
        // Starting threads would take longer than the one block of a small file.
        let threads = if table.blocks.has_ended() { 1 } else { threads };
        let mut rejects = rejects;
        if let Some(rejects) = rejects.as_deref_mut() {
            let delimiter = char::from(table.delimiter);
            rejects.write(format!("line{delimiter}reason{delimiter}").as_bytes())?;
            rejects.write(&table.header)?;
            rejects.write(b"\n")?;
        }
        let (mut first, blocks, delimiter) = (Some(table.first), &mut table.blocks, table.delimiter);
        let fill = |buffer: &mut Buffer| {
            if let Some(first) = first.take() {
                buffer.block = first;
                return Ok(true);
            }
            blocks.next(&mut buffer.block).map_err(|error| Failure::reading(path, &error))
        };
        let done = |buffer: &mut Buffer| {
            sink.write(&buffer.out)?;
            counts.rows += buffer.rows;
            counts.rejected += buffer.rejects.len() as u64;
            counts.empty += buffer.empty;
            for reject in &buffer.rejects {
                self.tell_reject(reject, path, rejects.as_deref_mut(), delimiter)?;
            }
            match buffer.too_wide {
                None => Ok(()),
                Some(line) => {
                    let path = path.display().to_string();
                    Err(Failure::Input(message!("score-too-wide", path = path, line = line, most = MAX_COLUMNS)))
                }
            }
        };
        let (csv, json, format) = (&self.csv, &self.json, self.args.format);
        let worker = || work(csv, json, format, &reader, delimiter);
        pipeline::run(threads, Buffer::default, fill, worker, done)
    }

    /// What did not go without saying about the columns.
    fn tell_columns(&self, columns: &Columns, path: &Path) {
        let path = path.display().to_string();
        let ignored: Vec<&str> = columns.ignored().map(|column| column.header.as_str()).collect();
        if !ignored.is_empty() {
            let names = ignored.join(", ");
            self.context.note(&message!("score-ignored", path = &path, count = ignored.len(), names = names));
        }
        for column in columns.ignored() {
            if let Some(nearest) = &column.nearest {
                self.context.note(&message!("score-nearly", header = &column.header, question = nearest));
            }
        }
        let missing: Vec<&str> = columns.missing(self.questionnaire).collect();
        let quick =
            |code: &&str| self.questionnaire.question(code).is_some_and(|q| self.questionnaire.questions[q].quick);
        if missing.is_empty() || (self.args.quick && !missing.iter().any(quick)) {
            return;
        }
        let exactly_quick = !missing.iter().any(quick)
            && self.questionnaire.questions.iter().filter(|q| q.quick).count() + missing.len()
                == self.questionnaire.questions.len();
        let names = missing.join(", ");
        self.context.note(&if exactly_quick {
            message!("score-missing-quick", path = &path, names = names)
        } else {
            message!("score-missing", path = &path, count = missing.len(), names = names)
        });
    }

    fn tell_reject(
        &self,
        reject: &Reject,
        path: &Path,
        rejects: Option<&mut Sink>,
        delimiter: u8,
    ) -> Result<(), Failure> {
        let reasons: Vec<String> = reject.faults.iter().map(|fault| self.reason(fault)).collect();
        let reasons = reasons.join("; ");
        let Some(rejects) = rejects else {
            let path = path.display().to_string();
            let respondent = &reject.respondent;
            let told =
                message!("score-rejected", path = path, line = reject.line, respondent = respondent, reasons = reasons);
            self.context.tell(format!("{}\n", self.context.messages.say(&told)));
            return Ok(());
        };
        let mut row =
            format!("{}{}\"{}\"", reject.line, char::from(delimiter), reasons.replace('"', "\"\"")).into_bytes();
        row.push(delimiter);
        row.extend_from_slice(&reject.raw);
        row.push(b'\n');
        rejects.write(&row)
    }

    fn reason(&self, fault: &RowFault) -> String {
        let messages = &self.context.messages;
        match fault {
            RowFault::Cells { found, expected } => {
                messages.say(&message!("score-reason-cells", found = *found, expected = *expected))
            }
            RowFault::Cell { question, cell } => {
                let code = &self.questionnaire.questions[*question].code;
                let (nearest, valid) = self.cells.valid(*question, cell);
                let valid = valid.join(", ");
                let cell: String = cell.chars().take(60).collect();
                messages.say(&match nearest {
                    Some(nearest) => {
                        message!("score-reason-near", question = code, cell = cell, nearest = nearest, valid = valid)
                    }
                    None => message!("score-reason-cell", question = code, cell = cell, valid = valid),
                })
            }
        }
    }

    /// Prints how each column of each file is understood.
    fn explain(&self) -> Result<Exit, Failure> {
        let mut sink = Sink::open(&self.args.output)?;
        for path in &self.args.responses {
            let table = self.open(path)?;
            let mut out = format!("{}\n", crate::text::sanitize::line(&path.display().to_string()));
            for (i, column) in table.columns.columns.iter().enumerate() {
                let line = self.explained(i + 1, column);
                out.push_str("  ");
                out.push_str(&self.context.messages.say(&line));
                out.push('\n');
            }
            sink.write(out.as_bytes())?;
            self.tell_columns(&table.columns, path);
        }
        sink.close()?;
        Ok(Exit::Done)
    }

    fn explained(&self, number: usize, column: &Column) -> Message {
        let header = &column.header;
        match column.role {
            Role::Respondent => message!("score-column-respondent", number = number, header = header),
            Role::Organisation => message!("score-column-organisation", number = number, header = header),
            Role::Ignored => message!("score-column-ignored", number = number, header = header),
            Role::Question(q) => {
                let question = &self.questionnaire.questions[q].code;
                match column.how {
                    How::Text => message!("score-column-text", number = number, header = header, question = question),
                    How::Dressed => {
                        message!("score-column-dressed", number = number, header = header, question = question)
                    }
                    How::Name | How::Not => {
                        message!("score-column-code", number = number, header = header, question = question)
                    }
                }
            }
        }
    }
}

/// What each thread does with a block: read its rows, score them, write them as bytes.
fn work<'j>(
    csv: &'j CsvRows<'_>,
    json: &'j JsonRows<'_>,
    format: RowFormat,
    reader: &'j RowReader<'_>,
    delimiter: u8,
) -> impl FnMut(&mut Buffer) + 'j {
    let mut records = Records::new(delimiter);
    let mut numbers = reader.buffer();
    let mut scores = csv.buffer();
    move |buffer| {
        let Buffer { block, out, rejects, rows, empty, too_wide } = buffer;
        out.clear();
        rejects.clear();
        (*rows, *empty) = (0, 0);
        let each = |record: Record<'_>| {
            if record.row == 0 {
                return;
            }
            *rows += 1;
            let read = reader.read(&record, &mut numbers);
            if read.as_ref().is_err_and(Vec::is_empty) {
                *empty += 1;
                return;
            }
            let [respondent, organisation] = reader.names(&record);
            if let Err(faults) = read {
                let (line, row, raw) = (record.line, record.row, record.raw.to_vec());
                let respondent = String::from_utf8_lossy(&respondent).into_owned();
                rejects.push(Reject { line, row, respondent, faults, raw });
                return;
            }
            let names = [&*respondent, &*organisation];
            match format {
                RowFormat::Csv => csv.push(out, names, &numbers, &mut scores),
                RowFormat::Jsonl => json.push(out, names, &csv.states(&numbers)),
            }
        };
        *too_wide = records.each(block, each).err();
    }
}
