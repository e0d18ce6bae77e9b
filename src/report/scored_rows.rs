//! One scored row a respondent, as CSV or JSON Lines.

use memchr::memchr2;
use serde_json::{Map, Value};

use super::csv::starts_formula;
use super::number::{digits, push_four_decimals};
use crate::questionnaire::Questionnaire;
use crate::responses::{Name, State};
use crate::scoring::{Model, OutcomeTable, RowScore};

/// Columns behind those of skills, capabilities and phases.
const LAST: [&str; 4] = ["overall", "coverage", "percent_to_target", "top_gap"];

/// Writes scored rows as CSV: RFC 4180 quoting, lines end in LF, four decimals, absence as an empty
/// cell, no cell starting a formula.
#[derive(Debug)]
pub struct CsvRows<'m> {
    rows: OutcomeTable<'m>,
    ids: Vec<String>,
    header: String,
    /// Per outcome of a skill: its cell.
    levels: Vec<Cell>,
}

/// What a thread writes rows with.
#[derive(Debug, Clone)]
pub struct RowBuffer {
    /// The numbers of the row.
    pub scores: RowScore,
    line: Line,
}

/// The numbers of a row on their way out, in a place of fixed size.
type Line = [u8; 256];

/// A number's cell with the comma behind it; its last byte says how long that is. All of it is copied whatever
/// the length is: a copy of fixed length needs no loop.
#[derive(Debug, Clone, Copy)]
struct Cell([u8; Cell::SIZE]);

impl Cell {
    const SIZE: usize = 8;

    const EMPTY: Self = Self([b',', 0, 0, 0, 0, 0, 0, 1]);

    /// None for a number of 10 or more, which may be longer.
    #[inline]
    fn new(value: Option<f64>) -> Option<Self> {
        let Some(value) = value else { return Some(Self::EMPTY) };
        let [one, point, a, b, c, d] = digits(value).ok()?;
        Some(Self([one, point, a, b, c, d, b',', 7]))
    }

    #[inline]
    fn len(self) -> usize {
        usize::from(self.0[Self::SIZE - 1])
    }
}

/// Puts a cell behind the first `len` bytes of a line, which goes to `out` when it is full; how long it is now.
#[inline]
fn put(line: &mut Line, len: usize, out: &mut Vec<u8>, cell: Cell) -> usize {
    let len = if len > line.len() - Cell::SIZE { flush(line, len, out) } else { len };
    line[len..len + Cell::SIZE].copy_from_slice(&cell.0);
    len + cell.len()
}

/// The same for a number.
#[inline]
fn put_number(line: &mut Line, len: usize, out: &mut Vec<u8>, value: Option<f64>) -> usize {
    match Cell::new(value) {
        Some(cell) => put(line, len, out, cell),
        None => put_long(line, len, out, value),
    }
}

#[cold]
#[inline(never)]
fn put_long(line: &Line, len: usize, out: &mut Vec<u8>, value: Option<f64>) -> usize {
    let len = flush(line, len, out);
    push_four_decimals(out, value);
    out.push(b',');
    len
}

#[inline(never)]
fn flush(line: &Line, len: usize, out: &mut Vec<u8>) -> usize {
    out.extend_from_slice(&line[..len]);
    0
}

impl<'m> CsvRows<'m> {
    /// OutcomeTable of `questionnaire`, scored by `model`.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, model: &'m Model) -> Self {
        let rows = OutcomeTable::new(model);
        let ids: Vec<String> = questionnaire.skills.iter().map(|skill| skill.id.clone()).collect();
        let groups = questionnaire.capabilities.iter().chain(&questionnaire.phases).map(|group| group.id.as_str());
        let columns = ["respondent", "organisation"].into_iter().chain(ids.iter().map(String::as_str)).chain(groups);
        let header = columns.chain(LAST).collect::<Vec<_>>().join(",") + "\n";
        // With ten levels and more there is none for some outcomes; then none is used.
        let levels = (0..rows.outcome_count()).map(|outcome| Cell::new(rows.level(outcome)));
        let levels = levels.collect::<Option<_>>().unwrap_or_default();
        Self { rows, ids, header, levels }
    }

    /// The header line.
    #[must_use]
    pub fn header(&self) -> &[u8] {
        self.header.as_bytes()
    }

    /// A buffer for [`Self::push`].
    #[must_use]
    pub fn buffer(&self) -> RowBuffer {
        RowBuffer { scores: self.rows.buffer(), line: [0; 256] }
    }

    /// Appends a respondent's row to `out`; `numbers` are [`State::number`]s, one a question.
    pub fn push(&self, out: &mut Vec<u8>, names: [&Name<'_>; 2], numbers: &[u8], buffer: &mut RowBuffer) {
        let RowBuffer { scores: row, line } = buffer;
        self.rows.score(numbers, row);
        for name in names {
            push_name(out, name);
            out.push(b',');
        }
        let mut len = 0;
        for (level, outcome) in row.skills() {
            len = match outcome.and_then(|outcome| self.levels.get(outcome)) {
                Some(&cell) => put(line, len, out, cell),
                None => put_number(line, len, out, level),
            };
        }
        let last = [row.overall, share(row.coverage), row.percent_to_target];
        for level in row.groups.iter().copied().chain(last) {
            len = put_number(line, len, out, level);
        }
        flush(line, len, out);
        if let Some(top) = row.top_gap {
            out.extend_from_slice(self.ids[top].as_bytes());
        }
        out.push(b'\n');
    }

    /// What scores the rows.
    #[must_use]
    pub fn rows(&self) -> &OutcomeTable<'m> {
        &self.rows
    }

    /// The states that these numbers mean.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        self.rows.states(numbers)
    }
}

/// The answered of the applicable questions, in [0, 1], if there are any.
#[expect(clippy::cast_precision_loss, reason = "counts of questions")]
#[inline]
fn share((answered, applicable): (usize, usize)) -> Option<f64> {
    (applicable > 0).then(|| answered as f64 / applicable as f64)
}

/// Appends a name: inert in a spreadsheet, quoted where it must be. A name is one line.
#[inline]
fn push_name(out: &mut Vec<u8>, name: &Name<'_>) {
    if name.is_plain() {
        return out.extend_from_slice(name.bytes());
    }
    if starts_formula(name.bytes()) {
        let inert = [b"'", name.bytes()].concat();
        return push_quoted(out, &inert);
    }
    push_quoted(out, name.bytes());
}

fn push_quoted(out: &mut Vec<u8>, name: &[u8]) {
    if memchr2(b',', b'"', name).is_none() {
        return out.extend_from_slice(name);
    }
    out.push(b'"');
    for &byte in name {
        if byte == b'"' {
            out.push(b'"');
        }
        out.push(byte);
    }
    out.push(b'"');
}

/// Writes scored rows as JSON Lines: the same fields, in their shortest exact form, null for absent,
/// and each skill's coverage and bounds.
#[derive(Debug)]
pub struct JsonRows<'m> {
    questionnaire: &'m Questionnaire,
    model: &'m Model,
}

impl<'m> JsonRows<'m> {
    /// OutcomeTable of `questionnaire`, scored by `model`.
    #[must_use]
    pub fn new(questionnaire: &'m Questionnaire, model: &'m Model) -> Self {
        Self { questionnaire, model }
    }

    /// Appends a respondent's row to `out`.
    ///
    /// # Panics
    ///
    /// Never: a vector takes any bytes.
    pub fn push(&self, out: &mut Vec<u8>, names: [&Name<'_>; 2], states: &[State]) {
        let names = names.map(|name| String::from_utf8_lossy(name.bytes()));
        let (questionnaire, scores) = (self.questionnaire, self.model.score(states));
        let mut row = Map::new();
        let mut put = |key: &str, value: Value| row.insert(key.to_owned(), value);
        put("respondent", names[0].as_ref().into());
        put("organisation", names[1].as_ref().into());
        for (skill, score) in questionnaire.skills.iter().zip(&scores.skills) {
            put(&skill.id, score.level.into());
        }
        let groups = questionnaire.capabilities.iter().chain(&questionnaire.phases);
        for (group, score) in groups.zip(scores.capabilities.iter().chain(&scores.phases)) {
            put(&group.id, score.level.into());
        }
        put("overall", scores.overall.level.into());
        put("coverage", scores.coverage.into());
        put("percent_to_target", scores.percent_to_target.into());
        put("top_gap", scores.priorities.first().map(|&s| questionnaire.skills[s].id.clone()).into());
        let skill = |score: &crate::scoring::SkillScore| {
            let (lower, upper) = (score.bounds.map(|bounds| bounds.0), score.bounds.map(|bounds| bounds.1));
            serde_json::json!({ "level": score.level, "coverage": score.coverage, "lower": lower, "upper": upper })
        };
        let skills = questionnaire.skills.iter().zip(&scores.skills);
        let skills: Map<String, Value> = skills.map(|(s, score)| (s.id.clone(), skill(score))).collect();
        put("skills", Value::Object(skills));
        serde_json::to_writer(&mut *out, &row).expect("a vector takes any bytes");
        out.push(b'\n');
    }
}
