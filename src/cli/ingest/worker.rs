//! What threads do with a block: read its rows, score them, write them as bytes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use super::group::{CohortCollector, Part};
use crate::report::{CsvRows, JsonRows, RowBuffer};
use crate::responses::blocks::{BLOCK, Block, Record, Records};
use crate::responses::{CellParser, Excluded, JsonReader, Mapping, Name, Reject, RowReader, RowStatus, each_item};

/// The same respondent twice is looked for among so many rows: enough for any group of people, and a
/// bound for the memory. A hash table of a few more would take twice the room.
const LOOKED_AT: u64 = 7_000;

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
    pub aside: u64,
    /// Line of a record with too many cells.
    pub too_wide: Option<u64>,
    /// Keys met for the first time.
    pub keys: Vec<String>,
    pub people: People,
    /// Respondents themselves, where no rows are written: all of them, or some for a group's pictures.
    pub respondents: Vec<Respondent>,
}

/// A respondent of a table.
pub(super) struct Respondent {
    /// Number of the row, from 1.
    pub row: u64,
    /// Who answered and for which organisation; both may be empty.
    pub names: [String; 2],
    /// Numbers of the states.
    pub numbers: Box<[u8]>,
}

impl Buffer {
    /// With room for a block and its rows at once: growing would leave holes behind in the memory.
    pub(super) fn new() -> Self {
        let block = Block { bytes: Vec::with_capacity(2 * BLOCK), ..Block::default() };
        Self { block, out: Vec::with_capacity(4 * BLOCK), ..Self::default() }
    }

    fn clear(&mut self) {
        self.out.clear();
        self.rejects.clear();
        self.keys.clear();
        self.people.clear();
        self.respondents.clear();
        (self.rows, self.empty, self.unsent, self.aside, self.too_wide) = (0, 0, 0, 0, None);
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
    pub(super) fn note(&mut self, names: [&Name<'_>; 2], line: u64) {
        let mut hasher = DefaultHasher::new();
        names.map(Name::bytes).hash(&mut hasher);
        self.names.push_str(&names[0].text());
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

/// What respondents become.
#[derive(Clone, Copy)]
pub(super) enum Take<'j> {
    /// Scored rows as CSV.
    Csv,
    /// Scored rows as JSON Lines.
    Jsonl,
    /// Respondents that are kept, to be reported on one by one.
    Respondents {
        /// Whether they must not be named in what is told.
        anonymous: bool,
    },
    /// Counts of a group.
    Group(&'j CohortCollector<'j>),
}

/// How respondents are scored, and what becomes of them.
#[derive(Clone, Copy)]
pub(super) struct Scoring<'j> {
    pub csv: &'j CsvRows<'j>,
    pub json: &'j JsonRows<'j>,
    pub take: Take<'j>,
}

/// Who answered, in which row.
struct Row<'r> {
    names: [&'r Name<'r>; 2],
    is_named: bool,
    number: u64,
    /// What the group is told by; empty where there are no groups.
    group: &'r [u8],
}

impl Row<'_> {
    fn kept(&self, numbers: &[u8]) -> Respondent {
        let text = |name: &Name<'_>| name.text().into_owned();
        let respondent = if self.is_named { text(self.names[0]) } else { String::new() };
        Respondent { row: self.number, names: [respondent, text(self.names[1])], numbers: numbers.into() }
    }
}

/// What a thread scores with.
struct Desk<'j> {
    scoring: Scoring<'j>,
    rows: RowBuffer,
    part: Option<Arc<Mutex<Part>>>,
}

impl<'j> Desk<'j> {
    fn new(scoring: Scoring<'j>) -> Self {
        let part = match scoring.take {
            Take::Group(gathering) => Some(gathering.part()),
            _ => None,
        };
        Self { scoring, rows: scoring.csv.buffer(), part }
    }
}

/// Scores a respondent; `kept` takes those that are kept.
fn push(
    (scoring, buffer): (&Scoring<'_>, &mut RowBuffer),
    part: Option<&mut Part>,
    (out, kept): (&mut Vec<u8>, &mut Vec<Respondent>),
    row: &Row<'_>,
    numbers: &[u8],
) {
    match scoring.take {
        Take::Csv => scoring.csv.push(out, row.names, numbers, buffer),
        Take::Jsonl => scoring.json.push(out, row.names, &scoring.csv.states(numbers)),
        Take::Respondents { .. } => kept.push(row.kept(numbers)),
        Take::Group(gathering) => {
            scoring.csv.rows().score(numbers, &mut buffer.scores);
            if let Some(part) = part {
                gathering.count(part, row.group, numbers, &buffer.scores);
            }
            if gathering.keeps(row.number) {
                kept.push(row.kept(numbers));
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
    /// Columns that tell which rows are kept out.
    pub standings: &'j [(usize, RowStatus)],
    /// In how many rows the same respondent is looked for.
    pub look: u64,
    /// A column that tells the groups.
    pub group: Option<usize>,
}

/// Works on the blocks of a table.
pub(super) fn table<'j>(scoring: Scoring<'j>, rows: &'j TableRows<'_>) -> impl FnMut(&mut Buffer) + 'j {
    let mut records = Records::new(rows.delimiter);
    let mut numbers = rows.reader.buffer();
    let mut desk = Desk::new(scoring);
    move |buffer| {
        buffer.clear();
        let Desk { scoring, rows: scored, part } = &mut desk;
        let mut part = part.as_ref().map(|part| part.lock().unwrap_or_else(PoisonError::into_inner));
        let Buffer { block, out, rejects, rows: count, empty, unsent, aside, too_wide, people, respondents, .. } =
            buffer;
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
            let mut said = rows.standings.iter();
            if let Some(why) = said.find_map(|(c, standing)| standing.keeps_out(record.cell(*c))) {
                *(if why == Excluded::Unsent { &mut *unsent } else { &mut *aside }) += 1;
                return;
            }
            let names = rows.reader.names(&record);
            if let Err(faults) = read {
                let (line, row, raw) = (record.line, record.row, record.raw.to_vec());
                let respondent = names[0].text().into_owned();
                rejects.push(Reject { line, row, respondent, faults, raw });
                return;
            }
            let names = names.each_ref();
            let is_named = rows.reader.is_named(&record);
            if record.row <= rows.look && is_named {
                people.note(names, record.line);
            }
            let group = rows.group.map(|column| rows.reader.text(&record, column)).unwrap_or_default();
            let row = Row { names, is_named, number: record.row, group: group.bytes() };
            push((scoring, scored), part.as_deref_mut(), (out, respondents), &row, &numbers);
        };
        *too_wide = records.each(block, each).err();
    }
}

/// How JSON objects are read.
pub(super) struct JsonRowsOf<'j> {
    pub cells: &'j CellParser<'j>,
    pub mapping: Option<&'j Mapping>,
    /// Whether they stand in a list.
    pub list: bool,
    pub include_unsent: bool,
    pub look: u64,
}

/// Works on blocks of JSON objects.
pub(super) fn json<'j>(scoring: Scoring<'j>, rows: &'j JsonRowsOf<'_>) -> impl FnMut(&mut Buffer) + 'j {
    let mut reader = JsonReader::new(rows.cells, rows.mapping);
    if let Take::Group(gathering) = scoring.take {
        reader.group_by(gathering.by());
    }
    let mut numbers = reader.buffer();
    let mut desk = Desk::new(scoring);
    move |buffer| {
        buffer.clear();
        let Desk { scoring, rows: scored, part } = &mut desk;
        let mut part = part.as_ref().map(|part| part.lock().unwrap_or_else(PoisonError::into_inner));
        let Buffer { block, out, rejects, rows: count, empty, unsent, aside, people, respondents, .. } = buffer;
        each_item(block, rows.list, |line, row, item| {
            *count += 1;
            let read = reader.read(item, &mut numbers);
            if read.empty && read.faults.is_empty() {
                *empty += 1;
                return;
            }
            if let Some(why) = read.kept_out.filter(|_| !rows.include_unsent) {
                *(if why == Excluded::Unsent { &mut *unsent } else { &mut *aside }) += 1;
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
            let names = [&Name::of_safe(&respondent), &Name::of_safe(&organisation)];
            if !anonymous && row <= rows.look {
                people.note(names, line);
            }
            let group = read.group.as_bytes();
            let row = Row { names, is_named: !anonymous, number: row, group };
            push((scoring, scored), part.as_deref_mut(), (out, respondents), &row, &numbers);
        });
        buffer.keys.append(&mut reader.new_keys);
    }
}
