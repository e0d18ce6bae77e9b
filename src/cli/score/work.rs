//! What threads do with a block: read its rows, score them, write them as bytes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::cli::args::RowFormat;
use crate::report::{CsvRows, JsonRows};
use crate::responses::blocks::{Block, Record, Records};
use crate::responses::{Cells, JsonReader, Mapping, Reject, RowReader, each_item};
use crate::scoring::RowScores;

/// The same respondent twice is looked for among so many rows: enough for any group of people, and a
/// bound for the memory.
const LOOKED_AT: u64 = 10_000;

/// Respondents that stand there twice are named up to so many.
const MOST_NAMED: usize = 5;

/// What goes round between reading, scoring and writing.
#[derive(Default)]
pub(super) struct Buffer {
    pub block: Block,
    pub out: Vec<u8>,
    pub rejects: Vec<Reject>,
    pub rows: u64,
    pub empty: u64,
    pub unsent: u64,
    /// Line of a record with too many cells.
    pub too_wide: Option<u64>,
    /// Keys met for the first time.
    pub keys: Vec<String>,
    pub people: People,
    /// Respondents themselves, where no rows are written.
    pub respondents: Vec<Respondent>,
}

/// A respondent of a table, to be reported on.
pub(super) struct Respondent {
    /// Number of the row, from 1.
    pub row: u64,
    /// Who answered and for which organisation; both may be empty.
    pub names: [String; 2],
    /// Numbers of the states.
    pub numbers: Box<[u8]>,
}

impl Buffer {
    fn clear(&mut self) {
        self.out.clear();
        self.rejects.clear();
        self.keys.clear();
        self.people.clear();
        self.respondents.clear();
        (self.rows, self.empty, self.unsent, self.too_wide) = (0, 0, 0, None);
    }
}

/// Who answered, row by row.
#[derive(Default)]
pub(super) struct People {
    /// Hash of the names, line, and end of the respondent's name.
    rows: Vec<(u64, u32, usize)>,
    names: String,
}

impl People {
    fn clear(&mut self) {
        self.rows.clear();
        self.names.clear();
    }

    /// Notes a respondent and an organisation. The “owner” of one firm is not that of another.
    pub(super) fn note(&mut self, names: [&[u8]; 2], line: u64) {
        let mut hasher = DefaultHasher::new();
        names.hash(&mut hasher);
        self.names.push_str(&String::from_utf8_lossy(names[0]));
        self.rows.push((hasher.finish(), u32::try_from(line).unwrap_or(u32::MAX), self.names.len()));
    }
}

/// Respondents that stand in more than one row.
#[derive(Default)]
pub(super) struct Repeats {
    /// Number of the file that is read.
    pub file: u32,
    seen: HashMap<u64, (u32, u32)>,
    rows: u64,
    /// How many rows name somebody who was named before.
    pub count: u64,
    /// The first of them: the name, and file and line of both rows.
    pub found: Vec<(String, [(u32, u32); 2])>,
}

impl Repeats {
    /// How many rows more are looked at.
    pub(super) fn room(&self) -> u64 {
        LOOKED_AT.saturating_sub(self.rows)
    }

    pub(super) fn add(&mut self, people: &People) {
        let mut start = 0;
        for &(hash, line, end) in &people.rows {
            self.rows += 1;
            let first = *self.seen.entry(hash).or_insert((self.file, line));
            if first != (self.file, line) {
                self.count += 1;
                if self.found.len() < MOST_NAMED {
                    self.found.push((people.names[start..end].to_owned(), [first, (self.file, line)]));
                }
            }
            start = end;
        }
    }
}

/// How respondents become bytes.
pub(super) struct Scoring<'j> {
    pub csv: &'j CsvRows<'j>,
    pub json: &'j JsonRows<'j>,
    /// None where respondents are kept, to be reported on.
    pub format: Option<RowFormat>,
}

/// Who answered, in which row.
struct Row<'r> {
    names: [&'r [u8]; 2],
    is_named: bool,
    number: u64,
}

impl Scoring<'_> {
    fn push(
        &self,
        out: &mut Vec<u8>,
        kept: &mut Vec<Respondent>,
        row: &Row<'_>,
        numbers: &[u8],
        scores: &mut RowScores,
    ) {
        match self.format {
            Some(RowFormat::Csv) => self.csv.push(out, row.names, numbers, scores),
            Some(RowFormat::Jsonl) => self.json.push(out, row.names, &self.csv.states(numbers)),
            None => {
                let text = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
                let respondent = if row.is_named { text(row.names[0]) } else { String::new() };
                let names = [respondent, text(row.names[1])];
                kept.push(Respondent { row: row.number, names, numbers: numbers.into() });
            }
        }
    }
}

/// How the rows of a table are read.
pub(super) struct TableRows<'j> {
    pub reader: &'j RowReader<'j>,
    pub delimiter: u8,
    /// Rows below the header that are headers too.
    pub skip: u64,
    /// A column that is empty where a row was never sent.
    pub submitted: Option<usize>,
    /// In how many rows the same respondent is looked for.
    pub look: u64,
}

/// Works on the blocks of a table.
pub(super) fn table<'j>(scoring: &'j Scoring<'_>, rows: &'j TableRows<'_>) -> impl FnMut(&mut Buffer) + 'j {
    let mut records = Records::new(rows.delimiter);
    let mut numbers = rows.reader.buffer();
    let mut scores = scoring.csv.buffer();
    move |buffer| {
        buffer.clear();
        let Buffer { block, out, rejects, rows: count, empty, unsent, too_wide, people, respondents, .. } = buffer;
        let each = |mut record: Record<'_>| {
            if record.row <= rows.skip {
                return;
            }
            record.row -= rows.skip;
            *count += 1;
            let read = rows.reader.read(&record, &mut numbers);
            if read.as_ref().is_err_and(Vec::is_empty) {
                *empty += 1;
                return;
            }
            if rows.submitted.is_some_and(|column| record.cell(column).trim_ascii().is_empty()) {
                *unsent += 1;
                return;
            }
            let [respondent, organisation] = rows.reader.names(&record);
            if let Err(faults) = read {
                let (line, row, raw) = (record.line, record.row, record.raw.to_vec());
                rejects.push(Reject {
                    line,
                    row,
                    respondent: String::from_utf8_lossy(&respondent).into_owned(),
                    faults,
                    raw,
                });
                return;
            }
            let names = [&*respondent, &*organisation];
            let is_named = rows.reader.is_named(&record);
            if record.row <= rows.look && is_named {
                people.note(names, record.line);
            }
            let row = Row { names, is_named, number: record.row };
            scoring.push(out, respondents, &row, &numbers, &mut scores);
        };
        *too_wide = records.each(block, each).err();
    }
}

/// How JSON objects are read.
pub(super) struct JsonRowsOf<'j> {
    pub cells: &'j Cells<'j>,
    pub mapping: Option<&'j Mapping>,
    /// Whether they stand in a list.
    pub list: bool,
    pub include_unsent: bool,
    pub look: u64,
}

/// Works on blocks of JSON objects.
pub(super) fn json<'j>(scoring: &'j Scoring<'_>, rows: &'j JsonRowsOf<'_>) -> impl FnMut(&mut Buffer) + 'j {
    let mut reader = JsonReader::new(rows.cells, rows.mapping);
    let mut numbers = reader.buffer();
    let mut scores = scoring.csv.buffer();
    move |buffer| {
        buffer.clear();
        let Buffer { block, out, rejects, rows: count, empty, unsent, people, respondents, .. } = buffer;
        each_item(block, rows.list, |line, row, item| {
            *count += 1;
            let read = reader.read(item, &mut numbers);
            if read.empty && read.faults.is_empty() {
                *empty += 1;
                return;
            }
            if read.unsent && !rows.include_unsent {
                *unsent += 1;
                return;
            }
            let [mut respondent, organisation] = read.names;
            let anonymous = respondent.is_empty();
            if anonymous {
                respondent = format!("row {row}");
            }
            if !read.faults.is_empty() {
                rejects.push(Reject { line, row, respondent, faults: read.faults, raw: item.to_vec() });
                return;
            }
            let names = [respondent.as_bytes(), organisation.as_bytes()];
            if !anonymous && row <= rows.look {
                people.note(names, line);
            }
            let row = Row { names, is_named: !anonymous, number: row };
            scoring.push(out, respondents, &row, &numbers, &mut scores);
        });
        buffer.keys.append(&mut reader.new_keys);
    }
}
