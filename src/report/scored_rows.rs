//! Scored rows, one a respondent, as CSV or JSON Lines.
//!
//! A row of CSV has 21 numbers. The integer formatter of [`super::number`] writes them in a fifth of the CPU
//! time of a run of 1e6 rows; the standard library's `{:.4}` takes more than twenty times as long. Levels of
//! skills, which are half of the numbers, are formatted once for each outcome.

use memchr::memchr2;
use serde_json::{Map, Value};

use super::csv::starts_formula;
use super::number::push_four_decimals;
use crate::questionnaire::Questionnaire;
use crate::responses::{Name, State};
use crate::scoring::{Model, OutcomeTable, RowScore, met};

/// Columns after those of skills, capabilities and phases.
const LAST: [&str; 4] = ["overall", "coverage", "percent_to_target", "top_gap"];

/// Writes scored rows as CSV: RFC 4180 quoting, lines end in LF, numbers have four decimals, an absent
/// number is an empty cell, and no cell starts a formula.
#[derive(Debug)]
pub struct CsvRows<'m> {
    rows: OutcomeTable<'m>,
    ids: Vec<String>,
    header: String,
    /// Per outcome of a skill, its level as text with a comma behind it.
    cells: Vec<Vec<u8>>,
}

/// The buffers with which a thread scores rows.
#[derive(Debug, Clone)]
pub struct RowBuffer {
    /// The numbers of the row.
    pub scores: RowScore,
}

impl<'m> CsvRows<'m> {
    /// Writes rows of `questionnaire`, scored by `model`.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, model: &'m Model) -> Self {
        let ids: Vec<String> = questionnaire.skills.iter().map(|skill| skill.id.clone()).collect();
        let groups = questionnaire.capabilities.iter().chain(&questionnaire.phases).map(|group| group.id.as_str());
        let columns = ["respondent", "organisation"].into_iter().chain(ids.iter().map(String::as_str)).chain(groups);
        let header = columns.chain(LAST).collect::<Vec<_>>().join(",") + "\n";
        let rows = OutcomeTable::new(model);
        let cell = |outcome| {
            let mut cell = Vec::new();
            push_cell(&mut cell, rows.level(outcome));
            cell
        };
        let cells = (0..rows.outcome_count()).map(cell).collect();
        Self { rows, ids, header, cells }
    }

    /// The header line.
    #[must_use]
    pub fn header(&self) -> &[u8] {
        self.header.as_bytes()
    }

    /// A buffer for [`Self::push`].
    #[must_use]
    pub fn buffer(&self) -> RowBuffer {
        RowBuffer { scores: self.rows.buffer() }
    }

    /// Appends a respondent's row to `out`; `numbers` are [`State::number`]s, one a question.
    pub fn push(&self, out: &mut Vec<u8>, names: [&Name<'_>; 2], numbers: &[u8], buffer: &mut RowBuffer) {
        let row = &mut buffer.scores;
        self.rows.score(numbers, row);
        for name in names {
            push_name(out, name);
            out.push(b',');
        }
        for (level, outcome) in row.skills() {
            match outcome {
                Some(outcome) => out.extend_from_slice(&self.cells[outcome]),
                None => push_cell(out, level),
            }
        }
        let last = [row.overall, share(row.coverage), row.percent_to_target];
        row.groups.iter().copied().chain(last).for_each(|number| push_cell(out, number));
        if let Some(top) = row.top_gap {
            out.extend_from_slice(self.ids[top].as_bytes());
        }
        out.push(b'\n');
    }

    /// The table that scores the rows.
    #[must_use]
    pub fn rows(&self) -> &OutcomeTable<'m> {
        &self.rows
    }

    /// The states that these [`State::number`]s stand for.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        self.rows.states(numbers)
    }
}

/// Appends a number with four decimals, and a comma.
fn push_cell(out: &mut Vec<u8>, number: Option<f64>) {
    push_four_decimals(out, number);
    out.push(b',');
}

/// The share of applicable questions that are answered, in [0, 1], if any are applicable.
#[expect(clippy::cast_precision_loss, reason = "counts of questions")]
#[inline]
fn share((answered, applicable): (usize, usize)) -> Option<f64> {
    (applicable > 0).then(|| answered as f64 / applicable as f64)
}

/// Appends a name, escaped if a spreadsheet would run it as a formula, and quoted if it needs quotes. A name
/// has no line end.
#[inline]
fn push_name(out: &mut Vec<u8>, name: &Name<'_>) {
    let name = name.bytes();
    let escape: &[u8] = if starts_formula(name) { b"'" } else { b"" };
    if memchr2(b',', b'"', name).is_none() {
        out.extend_from_slice(escape);
        return out.extend_from_slice(name);
    }
    out.push(b'"');
    out.extend_from_slice(escape);
    for &byte in name {
        if byte == b'"' {
            out.push(b'"');
        }
        out.push(byte);
    }
    out.push(b'"');
}

/// Writes scored rows as JSON Lines: the same fields, with numbers in their shortest exact form and null if
/// absent, and the coverage and bounds of each skill, the bounds of the percentage, the ids of the checks that ask for a
/// second look, and the answers to context questions.
#[derive(Debug)]
pub struct JsonRows<'m> {
    questionnaire: &'m Questionnaire,
    model: &'m Model,
}

impl<'m> JsonRows<'m> {
    /// Writes rows of `questionnaire`, scored by `model`.
    #[must_use]
    pub fn new(questionnaire: &'m Questionnaire, model: &'m Model) -> Self {
        Self { questionnaire, model }
    }

    /// Appends a respondent's row to `out`; `context` holds pairs of context question index and answer.
    ///
    /// # Panics
    ///
    /// Never: a vector takes any bytes.
    pub fn push(&self, out: &mut Vec<u8>, names: [&Name<'_>; 2], states: &[State], context: &[(usize, String)]) {
        let names = names.map(Name::text);
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
        put("percent_to_target_lower", scores.percent_to_target_bounds.map(|bounds| bounds.0).into());
        put("percent_to_target_upper", scores.percent_to_target_bounds.map(|bounds| bounds.1).into());
        put("top_gap", scores.priorities.first().map(|&s| questionnaire.skills[s].id.clone()).into());
        let skill = |score: &crate::scoring::SkillScore| {
            let (lower, upper) = (score.bounds.map(|bounds| bounds.0), score.bounds.map(|bounds| bounds.1));
            serde_json::json!({ "level": score.level, "coverage": score.coverage, "lower": lower, "upper": upper })
        };
        let skills = questionnaire.skills.iter().zip(&scores.skills);
        let skills: Map<String, Value> = skills.map(|(s, score)| (s.id.clone(), skill(score))).collect();
        put("skills", Value::Object(skills));
        let checks = questionnaire.checks.iter().filter(|check| met(check, states));
        put("checks", checks.map(|check| check.id.as_str()).collect());
        let context =
            context.iter().map(|(q, answer)| (questionnaire.context[*q].code.clone(), answer.as_str().into()));
        put("context", Value::Object(context.collect()));
        serde_json::to_writer(&mut *out, &row).expect("a vector takes any bytes");
        out.push(b'\n');
    }
}
