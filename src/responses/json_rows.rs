//! Responses as JSON: an object a line, or a list of objects, read in blocks of whole objects so that
//! several threads can work on one file.
//!
//! A respondent is an object whose keys are columns. What stands within an object of its own counts as
//! in a group (`sensing/S01`); within `data`, and within `row` of a file of rejected rows, as if it
//! stood outside. An object with `answers` of our own shape is read as an answers file.

use std::collections::HashMap;
use std::io::{self, Read};

use memchr::memrchr;

use super::blocks::{Block, MAX_COLUMNS, MAX_RECORD, TOO_LONG};
use super::cells::NONE;
use super::columns::{Meaning, Recogniser, Role};
use super::name::cleaned;
use super::survey::Person;
use super::{AnswersFile, Cells, Mapping, RowFault};
use crate::questionnaire::Questionnaire;
use crate::text::fold::fold;
use crate::text::node::{self, Entry, Node, Value};
use crate::text::sanitize;

/// What parts the objects of a list in a block; no JSON holds it.
const BETWEEN: u8 = 0x1e;

/// Reads blocks from a file.
#[derive(Debug)]
pub struct JsonBlocks<R> {
    reader: R,
    list: Option<List>,
    size: usize,
    rest: Vec<u8>,
    line: u64,
    row: u64,
    ended: bool,
}

/// Where in a list the reading stands.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a place of its own")]
struct List {
    begun: bool,
    done: bool,
    depth: u32,
    in_text: bool,
    escaped: bool,
}

impl List {
    /// Goes over further bytes; commas between objects become [`BETWEEN`].
    fn scan(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        let broken = || Err(io::Error::new(io::ErrorKind::InvalidData, "something stands behind the list"));
        for byte in bytes {
            match *byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_text => self.escaped = true,
                b'"' => self.in_text = !self.in_text,
                _ if self.in_text => {}
                b'[' if !self.begun => {
                    self.begun = true;
                    *byte = b' ';
                }
                other if self.done && !other.is_ascii_whitespace() => return broken(),
                b'{' | b'[' => self.depth += 1,
                b']' if self.depth == 0 => {
                    self.done = true;
                    *byte = BETWEEN;
                }
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b',' if self.depth == 0 => *byte = BETWEEN,
                _ => {}
            }
        }
        Ok(())
    }
}

impl<R: Read> JsonBlocks<R> {
    /// Blocks of about `size` bytes of `reader`: of objects one a line, or of a `list` of objects.
    pub fn new(reader: R, list: bool, size: usize) -> Self {
        let list = list.then(List::default);
        Self { reader, list, size, rest: Vec::new(), line: 1, row: 1, ended: false }
    }

    fn between(&self) -> u8 {
        if self.list.is_some() { BETWEEN } else { b'\n' }
    }

    /// Fills `block` with the next whole objects; false at the end of the file.
    ///
    /// # Errors
    ///
    /// What the reader says; `InvalidData` for an object that is too long, and for a list that has no end.
    pub fn next(&mut self, block: &mut Block) -> io::Result<bool> {
        block.bytes.clear();
        block.bytes.append(&mut self.rest);
        (block.line, block.row) = (self.line, self.row);
        let mut size = self.size;
        loop {
            let seen = block.bytes.len();
            let missing = size.saturating_sub(seen) as u64;
            if !self.ended && missing > 0 {
                let read = self.reader.by_ref().take(missing).read_to_end(&mut block.bytes)?;
                self.ended = (read as u64) < missing;
            }
            if let Some(list) = &mut self.list {
                list.scan(&mut block.bytes[seen..])?;
            }
            if block.bytes.is_empty() {
                let open = self.list.as_ref().is_some_and(|list| list.begun && !list.done);
                let fault = || io::Error::new(io::ErrorKind::UnexpectedEof, "the list has no end");
                return if open { Err(fault()) } else { Ok(false) };
            }
            let end = match memrchr(self.between(), &block.bytes) {
                _ if self.ended => block.bytes.len(),
                Some(last) => last + 1,
                None if size >= MAX_RECORD => return Err(io::Error::new(io::ErrorKind::InvalidData, TOO_LONG)),
                None => {
                    size *= 2;
                    continue;
                }
            };
            self.rest.extend_from_slice(&block.bytes[end..]);
            block.bytes.truncate(end);
            each_item(block, self.list.is_some(), |_, _, _| self.row += 1);
            self.line += memchr::memchr_iter(b'\n', &block.bytes).count() as u64;
            return Ok(true);
        }
    }
}

/// Calls `each` with line, number (from 1) and bytes of every object in a block.
pub fn each_item(block: &Block, list: bool, mut each: impl FnMut(u64, u64, &[u8])) {
    let (mut line, mut row) = (block.line, block.row);
    let between = if list { BETWEEN } else { b'\n' };
    for item in block.bytes.split(|&byte| byte == between) {
        let trimmed = item.trim_ascii_start();
        let newlines = |bytes: &[u8]| memchr::memchr_iter(b'\n', bytes).count() as u64;
        if !trimmed.is_empty() {
            let before = newlines(&item[..item.len() - trimmed.len()]);
            each(line + before, row, trimmed.trim_ascii_end());
            row += 1;
        }
        line += newlines(item) + u64::from(!list);
    }
}

/// What an object says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JsonRow {
    /// Respondent and organisation, safe to show; empty without.
    pub names: [String; 2],
    /// What groups are told by, safe to show; empty without.
    pub group: String,
    /// Whether it was begun and never sent.
    pub unsent: bool,
    /// Whether it says nothing at all.
    pub empty: bool,
    /// All that is wrong with it.
    pub faults: Vec<RowFault>,
}

/// Reads objects; each thread has its own.
#[derive(Debug)]
pub struct JsonReader<'a> {
    questionnaire: &'a Questionnaire,
    cells: &'a Cells<'a>,
    recogniser: Recogniser<'a>,
    known: HashMap<String, Meaning>,
    blank: Vec<u8>,
    group: Option<String>,
    /// Keys that are met for the first time, safe to show.
    pub new_keys: Vec<String>,
}

impl<'a> JsonReader<'a> {
    /// Reads objects with these cells, their keys also as `mapping` says.
    #[must_use]
    pub fn new(cells: &'a Cells<'a>, mapping: Option<&'a Mapping>) -> Self {
        let wordings = cells.wordings();
        let questionnaire = wordings.questionnaire();
        Self {
            questionnaire,
            cells,
            recogniser: Recogniser::new(questionnaire, wordings, mapping),
            known: HashMap::new(),
            blank: cells.blank(),
            group: None,
            new_keys: Vec::new(),
        }
    }

    /// Reads what groups are told by from this key, folded.
    pub fn group_by(&mut self, key: Option<&str>) {
        self.group = key.map(str::to_owned);
    }

    /// Nothing said about any question.
    #[must_use]
    pub fn buffer(&self) -> Vec<u8> {
        self.blank.clone()
    }

    /// Reads the numbers of an object's states into `numbers`, and what else it says.
    #[must_use]
    pub fn read(&mut self, item: &[u8], numbers: &mut [u8]) -> JsonRow {
        numbers.copy_from_slice(&self.blank);
        let text = crate::text::decode::cell(item);
        let node = match node::parse_json(&text) {
            Ok(node) => node,
            Err(faults) => return JsonRow { faults: vec![RowFault::Unreadable(faults)], ..JsonRow::default() },
        };
        let Value::Table(mut entries) = node.value else {
            return JsonRow { faults: vec![RowFault::NoObject], ..JsonRow::default() };
        };
        let mut span = node.span;
        let rejected = |entries: &[Entry]| entries.iter().any(|entry| entry.key == "reason");
        if let Some(row) = entries.iter().position(|entry| entry.key == "row").filter(|_| rejected(&entries))
            && let Node { span: inner, value: Value::Table(row) } = entries.swap_remove(row).node
        {
            (span, entries) = (inner, row);
        }
        let has = |key: &str| entries.iter().any(|entry| entry.key == key);
        if has("answers") && has("questionnaire") && has("version") {
            return self.answers(&text[span], numbers);
        }
        let mut fields = Vec::new();
        flatten(entries, "", &mut fields);
        self.fields(fields, numbers)
    }

    fn answers(&mut self, text: &str, numbers: &mut [u8]) -> JsonRow {
        let read = AnswersFile::parse(text).check(self.questionnaire);
        let Some(answers) = read.answers else {
            return JsonRow { faults: vec![RowFault::Unreadable(read.diagnostics)], ..JsonRow::default() };
        };
        for (number, (state, question)) in
            numbers.iter_mut().zip(answers.states.iter().zip(&self.questionnaire.questions))
        {
            *number = u8::try_from(state.number(question.options.len())).unwrap_or(*number);
        }
        for question in &self.questionnaire.questions {
            self.meaning(&question.code);
        }
        JsonRow { names: [answers.respondent, answers.organisation], ..JsonRow::default() }
    }

    fn fields(&mut self, fields: Vec<(String, String)>, numbers: &mut [u8]) -> JsonRow {
        let mut row = JsonRow { empty: fields.iter().all(|(_, value)| value.trim().is_empty()), ..JsonRow::default() };
        let mut first: Vec<Option<String>> = vec![None; numbers.len()];
        let mut ranks = [usize::MAX; 2];
        for (key, value) in fields {
            if self.group.as_ref().is_some_and(|group| *group == fold(&key)) {
                row.group = String::from_utf8_lossy(&cleaned(value.as_bytes())).into_owned();
            }
            let (place, rank) = match self.meaning(&key) {
                Meaning::Role(Role::Question(q), _) => {
                    match self.cells.number(q, value.as_bytes()) {
                        NONE => row.faults.push(RowFault::Cell { question: q, cell: value }),
                        number => numbers[q] = number,
                    }
                    let key = sanitize::line(&key).into_owned();
                    if let Some(first) = first[q].replace(key.clone()) {
                        row.faults.push(RowFault::Twice { first, second: key });
                    }
                    continue;
                }
                Meaning::Role(Role::Submitted, _) => {
                    row.unsent |= value.trim().is_empty();
                    continue;
                }
                Meaning::Role(Role::Respondent, _) => (0, 0),
                Meaning::Role(Role::Organisation, _) => (1, 0),
                Meaning::Person(Person::Respondent, rank) => (0, rank + 1),
                Meaning::Person(Person::Organisation, rank) => (1, rank + 1),
                Meaning::Role(Role::Ignored | Role::Added(_), _) | Meaning::Nothing => continue,
            };
            let name = cleaned(value.as_bytes());
            if rank < ranks[place] && !name.is_empty() {
                ranks[place] = rank;
                row.names[place] = String::from_utf8_lossy(&name).into_owned();
            }
        }
        row
    }

    fn meaning(&mut self, key: &str) -> Meaning {
        if let Some(meaning) = self.known.get(key) {
            return *meaning;
        }
        let header = sanitize::line(key).into_owned();
        let meaning = self.recogniser.meaning(&fold(&header), &[]);
        // One more than can be is told, so that whoever counts them sees that they are too many.
        if self.known.len() <= MAX_COLUMNS {
            self.known.insert(key.to_owned(), meaning);
            self.new_keys.push(header);
        }
        meaning
    }
}

/// Keys and values of an object, those of objects within behind the key of theirs.
fn flatten(entries: Vec<Entry>, group: &str, fields: &mut Vec<(String, String)>) {
    for Entry { key, node, .. } in entries {
        let key = if group.is_empty() { key } else { format!("{group}/{key}") };
        let value = match node.value {
            Value::Table(entries) => {
                let outside = group.is_empty() && key == "data";
                flatten(entries, if outside { "" } else { &key }, fields);
                continue;
            }
            value => text(value),
        };
        fields.push((key, value));
    }
}

/// A value as a cell. A list of one is that one; of several, no question takes them, and they are shown.
fn text(value: Value) -> String {
    match value {
        Value::Text(text) | Value::Date(text) => text,
        Value::Integer(n) => n.to_string(),
        Value::Float(n) => n.to_string(),
        Value::Boolean(b) => b.to_string(),
        Value::Null => String::new(),
        Value::List(items) => items.into_iter().map(|item| text(item.value)).collect::<Vec<_>>().join(", "),
        Value::Table(_) => "{ }".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, JsonBlocks, each_item};

    fn items(text: &str, list: bool, size: usize) -> Vec<(u64, u64, String)> {
        let mut blocks = JsonBlocks::new(text.as_bytes(), list, size);
        let (mut block, mut all) = (Block::default(), Vec::new());
        while blocks.next(&mut block).unwrap() {
            each_item(&block, list, |line, row, item| {
                all.push((line, row, String::from_utf8_lossy(item).into_owned()));
            });
        }
        all
    }

    #[test]
    fn objects_are_the_same_whatever_the_size_of_blocks() {
        let lines = "{\"a\": 1}\r\n\n  {\"b\": \"x,]\"}\n{\"c\": [1, 2]}";
        let list = "[ {\"a\": 1},\n\n{\"b\": \"x,]\\\"\"}, {\"c\":\n [1, {\"d\": 2}]}\n, 7 ]\n";
        let expected = |rows: &[(u64, &str)]| -> Vec<(u64, u64, String)> {
            (1..).zip(rows).map(|(row, (line, item))| (*line, row, (*item).to_owned())).collect()
        };
        let of_lines = expected(&[(1, "{\"a\": 1}"), (3, "{\"b\": \"x,]\"}"), (4, "{\"c\": [1, 2]}")]);
        let of_list =
            expected(&[(1, "{\"a\": 1}"), (3, "{\"b\": \"x,]\\\"\"}"), (3, "{\"c\":\n [1, {\"d\": 2}]}"), (5, "7")]);
        for size in 1..list.len() + 2 {
            assert_eq!(items(lines, false, size), of_lines, "lines in blocks of {size}");
            assert_eq!(items(list, true, size), of_list, "a list in blocks of {size}");
        }
    }
}
