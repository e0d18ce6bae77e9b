//! Processes a block of a file on one thread: reads its rows, excludes those that do not count (empty, rejected, not
//! submitted), and passes the others to the thread's worker.

use std::collections::HashSet;
use std::ops::AddAssign;
use std::sync::{Mutex, PoisonError};

use jiff::civil::DateTime;

use super::consumer::{Row, RowWorker};
use super::context::ContextFindings;
use super::repeats::People;
use crate::responses::blocks::{BLOCK, Block, Record, Records};
use crate::responses::identity::{self, Given, Identity};
use crate::responses::{
    CellParser, ContextCell, ContextParser, Excluded, JsonReader, Mapping, Name, Reject, RowReader, RowStatus,
    each_item,
};

/// How many rows there were, and what became of them.
#[derive(Debug, Default, Clone, Copy)]
pub(in crate::cli) struct Counts {
    /// All rows.
    pub rows: u64,
    /// Those that cannot be read.
    pub rejected: u64,
    /// Those without anything in any cell.
    pub empty: u64,
    /// Those with something in their cells, such as a name, but no answer.
    pub unanswered: u64,
    /// Those that are the header again.
    pub headers: u64,
    /// Those that sum up others.
    pub totals: u64,
    /// Those that were begun and never submitted.
    pub unsent: u64,
    /// Tests, and those that a reviewer rejected.
    pub aside: u64,
    /// Those of people who answered more than once that do not count (`--keep`).
    pub repeated: u64,
    /// Those of people who answered before, which count all the same; known when all files are read.
    pub again: u64,
}

impl Counts {
    fn exclude(&mut self, why: Excluded) {
        *(if why == Excluded::Unsent { &mut self.unsent } else { &mut self.aside }) += 1;
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.rows += other.rows;
        self.rejected += other.rejected;
        self.empty += other.empty;
        self.unanswered += other.unanswered;
        self.headers += other.headers;
        self.totals += other.totals;
        self.unsent += other.unsent;
        self.aside += other.aside;
        self.repeated += other.repeated;
        self.again += other.again;
    }
}

/// A block of a file, and what was found in it; used again for later blocks.
pub(super) struct Buffer<O> {
    pub block: Block,
    /// What the worker made of the rows.
    pub output: O,
    pub counts: Counts,
    pub rejects: Vec<Reject>,
    pub people: People,
    pub context: ContextFindings,
    /// Keys of JSON objects that this thread met for the first time.
    pub keys: Vec<String>,
    /// Line of a record with too many cells.
    pub too_wide: Option<u64>,
    /// Line of a record that holds the rows below it.
    pub open_quote: Option<u64>,
    /// Line of a header with the columns in another order.
    pub other_header: Option<u64>,
}

impl<O: Default> Buffer<O> {
    /// A buffer with the memory that a block needs: growing step by step would leave gaps in the heap.
    pub(super) fn new() -> Self {
        let block = Block { bytes: Vec::with_capacity(2 * BLOCK), ..Block::default() };
        Self {
            block,
            output: O::default(),
            counts: Counts::default(),
            rejects: Vec::new(),
            people: People::default(),
            context: ContextFindings::default(),
            keys: Vec::new(),
            too_wide: None,
            open_quote: None,
            other_header: None,
        }
    }

    fn clear(&mut self) {
        self.counts = Counts::default();
        self.rejects.clear();
        self.people.clear();
        self.context = ContextFindings::default();
        self.keys.clear();
        self.too_wide = None;
        self.open_quote = None;
        self.other_header = None;
    }

    /// Sorts the cells of context questions of the row in this line into answers, which it returns, and others.
    fn context(&mut self, line: u64, cells: impl Iterator<Item = (usize, ContextCell)>) -> Vec<(usize, String)> {
        let mut answers: Vec<(usize, String)> = Vec::new();
        for (question, cell) in cells {
            match cell {
                ContextCell::Blank => {}
                ContextCell::Answer(answer) => {
                    self.context.add_answer(question);
                    if answers.iter().all(|(known, _)| *known != question) {
                        answers.push((question, answer));
                    }
                }
                ContextCell::Unknown(cell) => self.context.add_unknown(question, line, &cell),
            }
        }
        answers.sort_unstable_by_key(|(question, _)| *question);
        answers
    }

    fn reject(&mut self, reject: Reject) {
        self.counts.rejected += 1;
        self.rejects.push(reject);
    }
}

/// The workers of a run, one a thread; they outlive the files.
pub(super) struct Workers<W>(Mutex<Vec<W>>);

impl<W> Workers<W> {
    /// `count` workers.
    pub(super) fn new(count: usize, worker: impl Fn() -> W) -> Self {
        Self(Mutex::new((0..count).map(|_| worker()).collect()))
    }

    /// Calls `work` with a free worker.
    fn with<T>(&self, work: impl FnOnce(&mut W) -> T) -> T {
        let free = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut worker = free().pop().expect("there is a worker for each thread");
        let result = work(&mut worker);
        free().push(worker);
        result
    }

    /// All workers, when no thread works any more.
    pub(super) fn into_all(self) -> Vec<W> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How rows are searched for respondents that stand there twice.
#[derive(Clone, Copy)]
pub(super) struct Search<'j> {
    /// So many rows are searched.
    pub most: u64,
    /// Whether dates of responses are needed.
    pub needs_moments: bool,
    /// Rows are compared with those of the same scope.
    pub scope: u64,
    /// Number of the table, over all files.
    pub table: u64,
    /// Indices over all files of the rows that do not count.
    pub left_out: &'j HashSet<u64>,
}

/// How the rows of a table are read.
pub(super) struct TableRows<'j> {
    pub reader: &'j RowReader<'j>,
    /// None where no context question is needed.
    pub context: Option<&'j ContextParser<'j>>,
    pub delimiter: u8,
    /// Rows below the header that are headers too.
    pub skip: u64,
    /// Columns that tell which rows do not count.
    pub row_status: &'j [(usize, RowStatus)],
    pub search: Search<'j>,
    /// What helps to tell who gave a row, and when: a column for each `IdentityField`.
    pub identity: [Option<usize>; 3],
    /// A column that tells the groups.
    pub group: Option<usize>,
    /// Whether dates are needed.
    pub needs_dates: bool,
    /// Rows of the files before.
    pub before: u64,
}

/// Works on the blocks of a table.
pub(super) fn table<'j, W: RowWorker>(
    workers: &'j Workers<W>,
    rows: &'j TableRows<'_>,
) -> impl FnMut(&mut Buffer<W::Output>) + 'j {
    let mut records = Records::new(rows.delimiter);
    let mut numbers = rows.reader.buffer();
    move |buffer| {
        buffer.clear();
        let block = std::mem::take(&mut buffer.block);
        buffer.too_wide = workers.with(|worker| {
            let each = |mut record: Record<'_>| {
                if record.row > rows.skip {
                    record.row -= rows.skip;
                    rows.work(&record, &mut numbers, worker, buffer);
                }
            };
            records.each(&block, each).err()
        });
        buffer.block = block;
    }
}

impl TableRows<'_> {
    #[inline]
    fn work<W: RowWorker>(
        &self,
        record: &Record<'_>,
        numbers: &mut [u8],
        worker: &mut W,
        buffer: &mut Buffer<W::Output>,
    ) {
        buffer.counts.rows += 1;
        if record.has_lines && self.reader.holds_rows(record, self.delimiter) {
            buffer.open_quote = buffer.open_quote.or(Some(record.line));
        }
        let read = self.reader.read(record, numbers);
        let has_no_answer = read.as_ref().is_err_and(Vec::is_empty);
        if has_no_answer && !self.reader.has_text(record) {
            buffer.counts.empty += 1;
            return;
        }
        let statuses = self.row_status.iter().map(|(column, status)| (*status, record.cell(*column)));
        let excluded = RowStatus::exclusion_of_row(statuses);
        if let Some(why) = excluded {
            return buffer.counts.exclude(why);
        }
        if has_no_answer {
            buffer.counts.unanswered += 1;
            return;
        }
        if self.reader.is_total(record) {
            buffer.counts.totals += 1;
            return;
        }
        let names = self.reader.names(record);
        if let Err(faults) = read {
            match self.reader.repeated_header(record) {
                Some(true) => {
                    buffer.counts.headers += 1;
                    return;
                }
                Some(false) => buffer.other_header = buffer.other_header.or(Some(record.line)),
                None => {}
            }
            let (line, row, raw) = (record.line, record.row, record.raw.to_vec());
            return buffer.reject(Reject { line, row, respondent: names[0].text().into_owned(), faults, raw });
        }
        let (index, number) = (self.before + record.row - 1, record.row);
        if self.search.left_out.contains(&index) {
            buffer.counts.repeated += 1;
            return;
        }
        let (is_named, is_numbered) = (self.reader.is_named(record), self.reader.is_numbered(record));
        if record.row <= self.search.most {
            self.add_person(record, &names, (is_named, is_numbered), &mut buffer.people);
        }
        let group = self.group.map(|column| self.reader.text(record, column)).unwrap_or_default();
        let context = match self.context {
            None => Vec::new(),
            Some(parser) => buffer.context(record.line, self.reader.context(record, parser)),
        };
        let date = self.identity[2].filter(|_| self.needs_dates);
        let date = date.and_then(|column| identity::moment(&self.reader.text(record, column).text()));
        let row = Row {
            index,
            number,
            names: names.each_ref(),
            is_named,
            is_numbered,
            numbers,
            context: &context,
            group: group.bytes(),
            date: date.map(DateTime::date),
        };
        worker.row(&row, &mut buffer.output);
    }
}

impl TableRows<'_> {
    /// Adds who gave the row.
    fn add_person(
        &self,
        record: &Record<'_>,
        names: &[Name<'_>; 2],
        (is_named, is_numbered): (bool, bool),
        people: &mut People,
    ) {
        let Search { needs_moments, scope, table, .. } = self.search;
        let [submission, token, moment] = self.identity;
        let text = |column: Option<usize>| column.map(|column| self.reader.text(record, column)).unwrap_or_default();
        let (name, organisation) = (names[0].text(), names[1].text());
        let (submission, token) = (text(submission), text(token));
        let given = Given {
            scope,
            name: if is_named { &name } else { "" },
            organisation: &organisation,
            numbered_in: is_numbered.then_some(table),
            submission: &submission.text(),
            token: &token.text(),
        };
        let moment = moment.filter(|_| needs_moments).and_then(|_| identity::moment(&text(moment).text()));
        people.add(Identity::of(&given), &names[0], (record.line, self.before + record.row - 1), moment);
    }
}

/// How JSON objects are read.
pub(super) struct JsonObjects<'j> {
    pub cells: &'j CellParser<'j>,
    pub mapping: Option<&'j Mapping>,
    /// None where no context question is needed.
    pub context: Option<&'j ContextParser<'j>>,
    /// Whether they stand in a list.
    pub list: bool,
    pub include_incomplete: bool,
    pub search: Search<'j>,
    /// The key that tells the groups, folded.
    pub group_by: Option<&'j str>,
    /// Whether dates are needed.
    pub needs_dates: bool,
    /// Rows of the files before.
    pub before: u64,
}

/// Works on blocks of JSON objects.
pub(super) fn json<'j, W: RowWorker>(
    workers: &'j Workers<W>,
    objects: &'j JsonObjects<'_>,
) -> impl FnMut(&mut Buffer<W::Output>) + 'j {
    let mut reader = JsonReader::new(objects.cells, objects.mapping);
    reader.group_by(objects.group_by);
    if let Some(parser) = objects.context {
        reader.read_context(parser);
    }
    let mut numbers = reader.buffer();
    move |buffer| {
        buffer.clear();
        let block = std::mem::take(&mut buffer.block);
        workers.with(|worker| {
            each_item(&block, objects.list, |line, row, item| {
                objects.work((line, row, item), (&mut reader, &mut numbers), worker, buffer);
            });
        });
        buffer.block = block;
        buffer.keys.append(&mut reader.new_keys);
    }
}

impl JsonObjects<'_> {
    fn work<W: RowWorker>(
        &self,
        (line, row, item): (u64, u64, &[u8]),
        (reader, numbers): (&mut JsonReader<'_>, &mut [u8]),
        worker: &mut W,
        buffer: &mut Buffer<W::Output>,
    ) {
        buffer.counts.rows += 1;
        let read = reader.read(item, numbers);
        if read.empty && read.faults.is_empty() {
            buffer.counts.empty += 1;
            return;
        }
        if let Some(why) = read.excluded.filter(|_| !self.include_incomplete) {
            return buffer.counts.exclude(why);
        }
        if read.unanswered && read.faults.is_empty() {
            buffer.counts.unanswered += 1;
            return;
        }
        let [mut respondent, organisation] = read.names;
        let is_named = !respondent.is_empty();
        if !is_named {
            respondent = format!("row {row}");
        }
        if !read.faults.is_empty() {
            return buffer.reject(Reject { line, row, respondent, faults: read.faults, raw: item.to_vec() });
        }
        let (index, group) = (self.before + row - 1, read.group.as_bytes());
        if self.search.left_out.contains(&index) {
            buffer.counts.repeated += 1;
            return;
        }
        let names = [&Name::of_safe(&respondent), &Name::of_safe(&organisation)];
        let [submission, token, moment] = &read.identity;
        let date = self.needs_dates.then(|| identity::moment(moment)).flatten().map(DateTime::date);
        if row <= self.search.most {
            let Search { needs_moments, scope, table, .. } = self.search;
            let given = Given {
                scope,
                name: if is_named { &respondent } else { "" },
                organisation: &organisation,
                numbered_in: read.is_numbered.then_some(table),
                submission,
                token,
            };
            let moment = needs_moments.then(|| identity::moment(moment)).flatten();
            buffer.people.add(Identity::of(&given), names[0], (line, index), moment);
        }
        let context = buffer.context(line, read.context.into_iter());
        let is_numbered = read.is_numbered;
        let row = Row { index, number: row, names, is_named, is_numbered, numbers, context: &context, group, date };
        worker.row(&row, &mut buffer.output);
    }
}
