//! One scored row a respondent, as CSV or JSON Lines.

use memchr::memchr2;
use serde_json::{Map, Value};

use super::csv::starts_formula;
use super::number::{digits, push_four_decimals};
use crate::questionnaire::Questionnaire;
use crate::responses::State;
use crate::scoring::{Model, RowScores, Rows};

/// Columns behind those of skills, capabilities and phases.
const LAST: [&str; 4] = ["overall", "coverage", "percent_to_target", "top_gap"];

/// Writes scored rows as CSV: RFC 4180 quoting, lines end in LF, four decimals, absence as an empty
/// cell, no cell starting a formula.
#[derive(Debug)]
pub struct CsvRows<'m> {
    rows: Rows<'m>,
    ids: Vec<String>,
    header: String,
    /// Per skill, per outcome: its cell with the comma behind it.
    levels: Vec<Vec<Cell>>,
    /// Per applicable count and answered count: the cell of coverage with its comma.
    coverages: Vec<Vec<Cell>>,
}

/// A short cell with the comma behind it.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    bytes: [u8; Cell::LONGEST],
    len: u8,
}

impl Cell {
    const LONGEST: usize = 15;

    /// Copied whatever the length is, for a copy of fixed length needs no loop.
    const COPIED: usize = 8;

    fn new(value: Option<f64>) -> Self {
        let mut text = Vec::with_capacity(8);
        push_four_decimals(&mut text, value);
        text.push(b',');
        let mut bytes = [0; Self::LONGEST];
        bytes[..text.len()].copy_from_slice(&text);
        Self { bytes, len: u8::try_from(text.len()).unwrap_or(0) }
    }
}

/// The numbers of a row on their way out, in a place of fixed size.
struct Line<'o> {
    out: &'o mut Vec<u8>,
    bytes: [u8; Line::SIZE],
    len: usize,
}

impl<'o> Line<'o> {
    const SIZE: usize = 256;

    fn new(out: &'o mut Vec<u8>) -> Self {
        Self { out, bytes: [0; Self::SIZE], len: 0 }
    }

    #[inline]
    fn flush(&mut self) {
        self.out.extend_from_slice(&self.bytes[..self.len]);
        self.len = 0;
    }

    #[inline]
    fn cell(&mut self, cell: &Cell) {
        if self.len + Cell::LONGEST > Self::SIZE {
            self.flush();
        }
        let len = usize::from(cell.len);
        if len <= Cell::COPIED {
            self.bytes[self.len..self.len + Cell::COPIED].copy_from_slice(&cell.bytes[..Cell::COPIED]);
        } else {
            self.bytes[self.len..self.len + len].copy_from_slice(&cell.bytes[..len]);
        }
        self.len += len;
    }

    #[inline]
    fn number(&mut self, value: Option<f64>) {
        match value.map(digits) {
            Some(Ok([one, point, rest @ ..])) => {
                if self.len + Cell::COPIED > Self::SIZE {
                    self.flush();
                }
                let cell = [one, point, rest[0], rest[1], rest[2], rest[3], b',', 0];
                self.bytes[self.len..self.len + Cell::COPIED].copy_from_slice(&cell);
                self.len += Cell::COPIED - 1;
            }
            _ => self.cell(&Cell::new(value)),
        }
    }
}

impl<'m> CsvRows<'m> {
    /// Rows of `questionnaire`, scored by `model`.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, model: &'m Model) -> Self {
        let rows = Rows::new(model);
        let ids: Vec<String> = questionnaire.skills.iter().map(|skill| skill.id.clone()).collect();
        let groups = questionnaire.capabilities.iter().chain(&questionnaire.phases).map(|group| group.id.as_str());
        let columns = ["respondent", "organisation"].into_iter().chain(ids.iter().map(String::as_str)).chain(groups);
        let header = columns.chain(LAST).collect::<Vec<_>>().join(",") + "\n";
        let levels = rows.outcomes().map(|levels| levels.into_iter().map(Cell::new).collect()).collect();
        let questions = questionnaire.questions.len();
        #[expect(clippy::cast_precision_loss, reason = "counts of questions")]
        let share = |answered: usize, applicable: usize| {
            Cell::new((applicable > 0).then(|| answered as f64 / applicable as f64))
        };
        let coverages = (0..=questions).map(|all| (0..=all).map(|answered| share(answered, all)).collect()).collect();
        Self { rows, ids, header, levels, coverages }
    }

    /// The header line.
    #[must_use]
    pub fn header(&self) -> &[u8] {
        self.header.as_bytes()
    }

    /// A buffer for [`Self::push`].
    #[must_use]
    pub fn buffer(&self) -> RowScores {
        self.rows.buffer()
    }

    /// Appends a respondent's row to `out`; `numbers` are [`State::number`]s, one a question. Names must
    /// be safe to show.
    pub fn push(&self, out: &mut Vec<u8>, names: [&[u8]; 2], numbers: &[u8], row: &mut RowScores) {
        self.rows.score(numbers, row);
        for name in names {
            push_text(out, name);
            out.push(b',');
        }
        let mut line = Line::new(out);
        for ((level, outcome), cells) in row.skills.iter().zip(&self.levels) {
            match outcome {
                Some(outcome) => line.cell(&cells[*outcome]),
                None => line.number(*level),
            }
        }
        row.groups.iter().for_each(|level| line.number(*level));
        line.number(row.overall);
        let (answered, applicable) = row.coverage;
        line.cell(&self.coverages[applicable][answered]);
        line.number(row.percent_to_target);
        line.flush();
        if let Some(top) = row.top_gap {
            out.extend_from_slice(self.ids[top].as_bytes());
        }
        out.push(b'\n');
    }

    /// What scores the rows.
    #[must_use]
    pub fn rows(&self) -> &Rows<'m> {
        &self.rows
    }

    /// The states that these numbers mean.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        self.rows.states(numbers)
    }
}

/// Appends a name: inert in a spreadsheet, quoted where it must be. A name is one line.
#[inline]
fn push_text(out: &mut Vec<u8>, name: &[u8]) {
    if starts_formula(name) {
        let inert = [b"'", name].concat();
        return push_quoted(out, &inert);
    }
    push_quoted(out, name);
}

#[inline]
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
    /// Rows of `questionnaire`, scored by `model`.
    #[must_use]
    pub fn new(questionnaire: &'m Questionnaire, model: &'m Model) -> Self {
        Self { questionnaire, model }
    }

    /// Appends a respondent's row to `out`. Names must be safe to show.
    ///
    /// # Panics
    ///
    /// Never: a vector takes any bytes.
    pub fn push(&self, out: &mut Vec<u8>, names: [&[u8]; 2], states: &[State]) {
        let names = names.map(String::from_utf8_lossy);
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
