//! One scored row a respondent, as CSV or JSON Lines.

use serde_json::{Map, Value};

use super::csv::inert;
use super::number::push_four_decimals;
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

/// A short cell, copied whole.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    bytes: [u8; 15],
    len: u8,
}

impl Cell {
    fn new(value: Option<f64>) -> Self {
        let mut text = Vec::with_capacity(8);
        push_four_decimals(&mut text, value);
        text.push(b',');
        let mut bytes = [0; 15];
        bytes[..text.len()].copy_from_slice(&text);
        Self { bytes, len: u8::try_from(text.len()).unwrap_or(15) }
    }

    #[inline]
    fn push(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.bytes[..usize::from(self.len)]);
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
        let levels = rows.outcomes().map(|levels| levels.iter().copied().map(Cell::new).collect()).collect();
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
    pub fn push(&self, out: &mut Vec<u8>, names: [&str; 2], numbers: &[u8], row: &mut RowScores) {
        self.rows.score(numbers, row);
        for name in names {
            push_text(out, name);
            out.push(b',');
        }
        for ((outcome, cells), level) in row.outcomes.iter().zip(&self.levels).zip(&row.skills) {
            match outcome {
                Some(outcome) => cells[*outcome].push(out),
                None => push_number(out, *level),
            }
        }
        row.capabilities.iter().chain(&row.phases).for_each(|level| push_number(out, *level));
        push_number(out, row.overall);
        let (answered, applicable) = row.coverage;
        self.coverages[applicable][answered].push(out);
        push_number(out, row.percent_to_target);
        if let Some(top) = row.top_gap {
            out.extend_from_slice(self.ids[top].as_bytes());
        }
        out.push(b'\n');
    }

    /// The states that these numbers mean.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        self.rows.states(numbers)
    }
}

#[inline]
fn push_number(out: &mut Vec<u8>, value: Option<f64>) {
    push_four_decimals(out, value);
    out.push(b',');
}

/// Appends a text cell: inert in a spreadsheet, quoted where it must be.
#[inline]
fn push_text(out: &mut Vec<u8>, text: &str) {
    let special = |byte: u8| matches!(byte, b',' | b'"' | b'\n' | b'\r');
    let formula = text.as_bytes().first().is_some_and(|byte| matches!(byte, b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r'));
    if !formula && !text.bytes().any(special) {
        out.extend_from_slice(text.as_bytes());
        return;
    }
    let text = inert(text);
    if text.bytes().any(special) {
        out.push(b'"');
        out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
        out.push(b'"');
    } else {
        out.extend_from_slice(text.as_bytes());
    }
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
    #[expect(clippy::missing_panics_doc, reason = "a vector takes any bytes")]
    pub fn push(&self, out: &mut Vec<u8>, names: [&str; 2], states: &[State]) {
        let (questionnaire, scores) = (self.questionnaire, self.model.score(states));
        let mut row = Map::new();
        let mut put = |key: &str, value: Value| row.insert(key.to_owned(), value);
        put("respondent", names[0].into());
        put("organisation", names[1].into());
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
