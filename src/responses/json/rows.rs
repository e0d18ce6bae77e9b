//! Reads a respondent from a JSON object, whose keys are the columns.
//!
//! Keys of an object within it are read with the key of that object in front, as in a group of questions
//! (`sensing/S01`). Those within `data`, within the `values` of Qualtrics and within `row` of a file of
//! rejected rows are read as if they were outside. An object with the keys of an answers file is read as one.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::questionnaire::Questionnaire;
use crate::responses::identity::IdentityField;
use crate::responses::table::blocks::MAX_COLUMNS;
use crate::responses::table::column::Role;
use crate::responses::table::columns::{Meaning, Recogniser};
use crate::responses::table::lexicon::NO_ANSWER;
use crate::responses::table::name::cleaned;
use crate::responses::table::people::{Person, is_number, is_row_number};
use crate::responses::tools::columns::{self as survey, Tool};
use crate::responses::tools::row_status::{self, Excluded, RowStatus};
use crate::responses::{AnswersFile, CellParser, ContextCell, ContextParser, Mapping, RowFault};
use crate::text::fold::fold;
use crate::text::node::{self, Entry, Node, Value};
use crate::text::sanitize;

/// Objects within a respondent's whose keys are read as if they were outside.
const OUTSIDE: [&str; 2] = ["data", "values"];

/// What Qualtrics writes in addition to the `values`: the same answers as texts.
const BESIDE_VALUES: [&str; 3] = ["labels", "displayedFields", "displayedValues"];

/// What was read from an object.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JsonRow {
    /// Respondent and organisation, safe to show; empty if not given.
    pub names: [String; 2],
    /// Name of the respondent's group, safe to show; empty if not given.
    pub group: String,
    /// The cells of the context questions that are wanted, with the index of each question.
    pub context: Vec<(usize, ContextCell)>,
    /// Why it is excluded, if it is.
    pub excluded: Option<Excluded>,
    /// Whether all its values are empty.
    pub empty: bool,
    /// Whether it answers no question.
    pub unanswered: bool,
    /// Whether the respondent's name is only a number that a survey tool gives to rows.
    pub is_numbered: bool,
    /// What helps to tell who gave it, and when: a value for each [`IdentityField`], which may be empty.
    pub identity: [String; 3],
    /// All its faults.
    pub faults: Vec<RowFault>,
}

/// Reads objects; each thread has its own reader.
#[derive(Debug)]
pub struct JsonReader<'a> {
    questionnaire: &'a Questionnaire,
    cells: &'a CellParser<'a>,
    recogniser: Recogniser<'a>,
    /// Meanings of the keys read so far.
    known: HashMap<String, (Meaning, Option<(IdentityField, usize)>)>,
    /// Numbers of the states without any answer.
    blank: Vec<u8>,
    /// Folded key of the groups.
    group: Option<String>,
    context: Option<&'a ContextParser<'a>>,
    /// Keys read for the first time, safe to show.
    pub new_keys: Vec<String>,
}

impl<'a> JsonReader<'a> {
    /// Reads objects with these cells and the keys of `mapping`.
    #[must_use]
    pub fn new(cells: &'a CellParser<'a>, mapping: Option<&'a Mapping>) -> Self {
        let lexicon = cells.lexicon();
        let questionnaire = lexicon.questionnaire();
        Self {
            questionnaire,
            cells,
            recogniser: Recogniser::new(questionnaire, lexicon, mapping),
            known: HashMap::new(),
            blank: cells.blank(),
            group: None,
            context: None,
            new_keys: Vec::new(),
        }
    }

    /// Reads the groups from this folded key.
    pub fn group_by(&mut self, key: Option<&str>) {
        self.group = key.map(str::to_owned);
    }

    /// Reads the context questions that `parser` wants.
    pub fn read_context(&mut self, parser: &'a ContextParser<'a>) {
        self.context = Some(parser);
    }

    /// A buffer for [`Self::read`], without any answer.
    #[must_use]
    pub fn buffer(&self) -> Vec<u8> {
        self.blank.clone()
    }

    /// Reads the numbers of an object's states into `numbers`, and the rest.
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

    /// Calls `each` with the question, the key and the value of every answer in an object.
    pub(in crate::responses) fn each_answer(&mut self, item: &[u8], mut each: impl FnMut(usize, &str, &str)) {
        let text = crate::text::decode::cell(item);
        let Ok(Node { value: Value::Table(entries), .. }) = node::parse_json(&text) else { return };
        let mut fields = Vec::new();
        flatten(entries, "", &mut fields);
        for (key, value) in &fields {
            if let Meaning::Role(Role::Question(q), _) = self.meaning(key).0 {
                each(q, key, value);
            }
        }
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
        let wanted = |q: usize| self.context.is_some_and(|parser| parser.wants(q));
        let context = answers.context.into_iter().filter(|(q, _)| wanted(*q));
        let context = context.map(|(q, answer)| (q, ContextCell::Answer(answer))).collect();
        let moment = answers.date.map(|date| date.to_string()).unwrap_or_default();
        let identity = [String::new(), String::new(), moment];
        JsonRow { names: [answers.respondent, answers.organisation], context, identity, ..JsonRow::default() }
    }

    fn fields(&mut self, fields: &[(String, String)], numbers: &mut [u8]) -> JsonRow {
        let mut row = JsonRow { empty: fields.iter().all(|(_, value)| value.trim().is_empty()), ..JsonRow::default() };
        let mut first: Vec<Option<&str>> = vec![None; numbers.len()];
        let mut ranks = [usize::MAX; 2];
        let mut statuses = Vec::new();
        let mut identity_ranks = [usize::MAX; 3];
        for (key, value) in fields {
            if self.group.as_ref().is_some_and(|group| *group == fold(key)) {
                row.group = cleaned(Cow::Borrowed(value)).into_owned();
            }
            let (meaning, identity) = self.meaning(key);
            if let Some((field, rank)) = identity.filter(|(field, rank)| *rank < identity_ranks[*field as usize]) {
                identity_ranks[field as usize] = rank;
                value.trim().clone_into(&mut row.identity[field as usize]);
            }
            let (person, rank) = match meaning {
                Meaning::Role(Role::Question(q), _) => {
                    match self.cells.number(q, value.as_bytes()) {
                        NO_ANSWER => row.faults.push(RowFault::Cell { question: q, cell: value.clone() }),
                        number => numbers[q] = number,
                    }
                    if let Some(first) = first[q].replace(key) {
                        let [first, second] = [first, key].map(|key| sanitize::line(key).into_owned());
                        row.faults.push(RowFault::Twice { first, second });
                    }
                    continue;
                }
                Meaning::Role(Role::Context(q), _) => {
                    if let Some(parser) = self.context.filter(|parser| parser.wants(q)) {
                        row.context.push((q, parser.cell(q, value.as_bytes())));
                    }
                    continue;
                }
                Meaning::Role(Role::RowStatus(status), _) => {
                    row.excluded = row.excluded.or_else(|| status.exclusion(value.as_bytes()));
                    continue;
                }
                Meaning::OfATool(tool, status) => {
                    statuses.push((tool, status, value.as_str()));
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
                if person == 0 {
                    row.is_numbered = rank > 0 && is_number(value.as_bytes()) && is_row_number(&fold(key));
                }
                row.names[person] = name.into_owned();
            }
        }
        row.excluded = row.excluded.or_else(|| exclusion(&statuses, fields));
        row.unanswered = *numbers == *self.blank;
        row
    }

    /// What a key means, and how it helps to tell who answered.
    fn meaning(&mut self, key: &str) -> (Meaning, Option<(IdentityField, usize)>) {
        if let Some(meaning) = self.known.get(key) {
            return *meaning;
        }
        let header = sanitize::line(key).into_owned();
        let folded = fold(&header);
        let meaning = match self.recogniser.meaning(&folded, &[]) {
            Meaning::Nothing => {
                row_status::of_a_tool(&folded).map_or(Meaning::Nothing, |(tool, status)| Meaning::OfATool(tool, status))
            }
            meaning => meaning,
        };
        // One key more than allowed is passed on, so that the caller can refuse the file.
        if self.known.len() <= MAX_COLUMNS {
            self.known.insert(key.to_owned(), (meaning, IdentityField::of(&folded)));
            self.new_keys.push(header);
        }
        (meaning, IdentityField::of(&folded))
    }
}

/// Why an object is excluded by these columns of survey tools, if it is an object of their tools.
fn exclusion(statuses: &[(Tool, RowStatus, &str)], fields: &[(String, String)]) -> Option<Excluded> {
    if statuses.is_empty() {
        return None;
    }
    let keys: HashSet<String> = fields.iter().map(|(key, _)| fold(key)).collect();
    let tools = survey::tools(|header| keys.contains(header));
    let counted = statuses.iter().filter(|(tool, ..)| tools.contains(tool));
    RowStatus::exclusion_of_row(counted.map(|(_, status, value)| (*status, value.as_bytes())))
}

/// Collects keys and values of an object, with the keys of inner objects in front of theirs.
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

/// A value as the text of a cell. A list of several values is no answer; its text is for the error message.
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
