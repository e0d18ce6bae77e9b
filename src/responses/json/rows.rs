//! Responses as JSON: what an object says.
//!
//! A respondent is an object whose keys are columns. What stands within an object of its own counts as in a
//! group (`sensing/S01`); within `data` or the `values` of Qualtrics, and within `row` of a file of rejected
//! rows, as if it stood outside. An object with `answers` of our own shape is read as an answers file.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::questionnaire::Questionnaire;
use crate::responses::table::blocks::MAX_COLUMNS;
use crate::responses::table::cells::NONE;
use crate::responses::table::columns::{Meaning, Recogniser, Role};
use crate::responses::table::name::cleaned;
use crate::responses::table::people::Person;
use crate::responses::tools::columns::{self as survey, Tool};
use crate::responses::tools::row_status::{self as standing, Excluded, RowStatus};
use crate::responses::{AnswersFile, CellParser, Mapping, RowFault};
use crate::text::fold::fold;
use crate::text::node::{self, Entry, Node, Value};
use crate::text::sanitize;

/// Objects inside a respondent's whose keys count as if they stood outside.
const OUTSIDE: [&str; 2] = ["data", "values"];

/// What Qualtrics writes beside the `values` of an answer: the same again in other words.
const BESIDE_VALUES: [&str; 3] = ["labels", "displayedFields", "displayedValues"];

/// What an object says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JsonRow {
    /// Respondent and organisation, safe to show; empty without.
    pub names: [String; 2],
    /// What groups are told by, safe to show; empty without.
    pub group: String,
    /// Why it is kept out, if it is.
    pub kept_out: Option<Excluded>,
    /// Whether it says nothing at all.
    pub empty: bool,
    /// All that is wrong with it.
    pub faults: Vec<RowFault>,
}

/// Reads objects; each thread has its own.
#[derive(Debug)]
pub struct JsonReader<'a> {
    questionnaire: &'a Questionnaire,
    cells: &'a CellParser<'a>,
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
    pub fn new(cells: &'a CellParser<'a>, mapping: Option<&'a Mapping>) -> Self {
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
        if has("responseId") && has("values") {
            entries.retain(|entry| !BESIDE_VALUES.contains(&entry.key.as_str()));
        }
        let mut fields = Vec::new();
        flatten(entries, "", &mut fields);
        self.fields(&fields, numbers)
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

    fn fields(&mut self, fields: &[(String, String)], numbers: &mut [u8]) -> JsonRow {
        let mut row = JsonRow { empty: fields.iter().all(|(_, value)| value.trim().is_empty()), ..JsonRow::default() };
        let mut first: Vec<Option<&str>> = vec![None; numbers.len()];
        let mut ranks = [usize::MAX; 2];
        let mut standings = Vec::new();
        for (key, value) in fields {
            if self.group.as_ref().is_some_and(|group| *group == fold(key)) {
                row.group = cleaned(Cow::Borrowed(value)).into_owned();
            }
            let (person, rank) = match self.meaning(key) {
                Meaning::Role(Role::Question(q), _) => {
                    match self.cells.number(q, value.as_bytes()) {
                        NONE => row.faults.push(RowFault::Cell { question: q, cell: value.clone() }),
                        number => numbers[q] = number,
                    }
                    if let Some(first) = first[q].replace(key) {
                        let [first, second] = [first, key].map(|key| sanitize::line(key).into_owned());
                        row.faults.push(RowFault::Twice { first, second });
                    }
                    continue;
                }
                Meaning::Role(Role::RowStatus(standing), _) => {
                    row.kept_out = row.kept_out.or_else(|| standing.keeps_out(value.as_bytes()));
                    continue;
                }
                Meaning::OfATool(tool, standing) => {
                    standings.push((tool, standing, value.as_str()));
                    continue;
                }
                Meaning::Role(Role::Respondent, _) => (0, 0),
                Meaning::Role(Role::Organisation, _) => (1, 0),
                Meaning::Person(Person::Respondent, rank) => (0, rank + 1),
                Meaning::Person(Person::Organisation, rank) => (1, rank + 1),
                Meaning::Role(Role::Ignored | Role::Added(_), _) | Meaning::Nothing => continue,
            };
            let name = cleaned(Cow::Borrowed(value));
            if rank < ranks[person] && !name.is_empty() {
                ranks[person] = rank;
                row.names[person] = name.into_owned();
            }
        }
        row.kept_out = row.kept_out.or_else(|| kept_out(&standings, fields));
        row
    }

    fn meaning(&mut self, key: &str) -> Meaning {
        if let Some(meaning) = self.known.get(key) {
            return *meaning;
        }
        let header = sanitize::line(key).into_owned();
        let folded = fold(&header);
        let meaning = match self.recogniser.meaning(&folded, &[]) {
            Meaning::Nothing => standing::of_a_tool(&folded)
                .map_or(Meaning::Nothing, |(tool, standing)| Meaning::OfATool(tool, standing)),
            meaning => meaning,
        };
        // One more than can be is told, so that whoever counts them sees that they are too many.
        if self.known.len() <= MAX_COLUMNS {
            self.known.insert(key.to_owned(), meaning);
            self.new_keys.push(header);
        }
        meaning
    }
}

/// Why an object is kept out by what these keys say in objects of their tools.
fn kept_out(standings: &[(Tool, RowStatus, &str)], fields: &[(String, String)]) -> Option<Excluded> {
    if standings.is_empty() {
        return None;
    }
    let keys: HashSet<String> = fields.iter().map(|(key, _)| fold(key)).collect();
    let tools = survey::tools(|header| keys.contains(header));
    let finished = standings.iter().any(|(_, standing, _)| *standing == RowStatus::Finished);
    let counts =
        |(tool, standing): (Tool, RowStatus)| tools.contains(&tool) && !(finished && standing == RowStatus::Progress);
    let mut said = standings.iter().filter(|(tool, standing, _)| counts((*tool, *standing)));
    said.find_map(|(_, standing, value)| standing.keeps_out(value.as_bytes()))
}

/// Keys and values of an object, those of objects within behind the key of theirs.
fn flatten(entries: Vec<Entry>, group: &str, fields: &mut Vec<(String, String)>) {
    for Entry { key, node, .. } in entries {
        let key = if group.is_empty() { key } else { format!("{group}/{key}") };
        let value = match node.value {
            Value::Table(entries) => {
                let outside = group.is_empty() && OUTSIDE.contains(&key.as_str());
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
