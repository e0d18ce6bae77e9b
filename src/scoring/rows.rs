//! Scoring many respondents: the same formulae as [`Model::score`], worked out once for every
//! combination of answers that a skill can have.
//!
//! A skill's level depends on the states of its few evidence questions alone. The table of all their
//! combinations is filled by the model itself; a row then costs one look-up a skill and the means.

use crate::responses::State;

use super::largest;
use super::model::{Model, SkillModel};

/// A skill with more combinations than this has no table and is scored anew for each row.
const MOST_OUTCOMES: usize = 4096;

/// States that are no answer: not applicable, don't know, unanswered, not asked.
const OTHER_STATES: usize = 4;

/// A model, ready for many rows.
#[derive(Debug, Clone)]
pub struct Rows<'m> {
    model: &'m Model,
    tables: Vec<Option<Table>>,
}

#[derive(Debug, Clone)]
struct Table {
    /// Question and stride of each piece of evidence.
    evidence: Vec<(usize, usize)>,
    levels: Vec<Option<f64>>,
}

/// The numbers of one row, in the questionnaire's order; a buffer to use again for the next.
#[derive(Debug, Clone, PartialEq)]
pub struct RowScores {
    /// Per skill, the number of its outcome, where it has a table.
    pub outcomes: Vec<Option<usize>>,
    /// Levels of skills, in [1, N].
    pub skills: Vec<Option<f64>>,
    /// Levels of capabilities.
    pub capabilities: Vec<Option<f64>>,
    /// Levels of phases.
    pub phases: Vec<Option<f64>>,
    /// Level of the whole.
    pub overall: Option<f64>,
    /// Answered questions and applicable ones.
    pub coverage: (usize, usize),
    /// In [0, 1].
    pub percent_to_target: Option<f64>,
    /// Index of the skill with the largest weighted gap.
    pub top_gap: Option<usize>,
    gaps: Vec<f64>,
}

impl<'m> Rows<'m> {
    /// Works out every outcome of every skill.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let tables = model.skills.iter().map(|skill| Table::new(model, skill)).collect();
        Self { model, tables }
    }

    /// A buffer for [`Self::score`].
    #[must_use]
    pub fn buffer(&self) -> RowScores {
        let model = self.model;
        RowScores {
            outcomes: vec![None; model.skills.len()],
            skills: vec![None; model.skills.len()],
            capabilities: vec![None; model.capabilities.len()],
            phases: vec![None; model.phases.len()],
            overall: None,
            coverage: (0, 0),
            percent_to_target: None,
            top_gap: None,
            gaps: Vec::with_capacity(model.skills.len()),
        }
    }

    /// Per skill, the levels of all its outcomes; empty where it has no table.
    pub fn outcomes(&self) -> impl Iterator<Item = &[Option<f64>]> {
        self.tables.iter().map(|table| table.as_ref().map_or(&[][..], |table| &table.levels))
    }

    /// Scores a respondent with these `states`, one a question, into `row`.
    pub fn score(&self, states: &[State], row: &mut RowScores) {
        let model = self.model;
        for (s, table) in self.tables.iter().enumerate() {
            match table {
                Some(table) => {
                    let outcome = table.outcome(model, states);
                    row.outcomes[s] = Some(outcome);
                    row.skills[s] = table.levels[outcome];
                }
                None => row.skills[s] = model.skill(&model.skills[s], states).level,
            }
        }
        for (level, members) in row.capabilities.iter_mut().zip(&model.capabilities) {
            *level = model.group_level(members, &row.skills);
        }
        for (level, members) in row.phases.iter_mut().zip(&model.phases) {
            *level = model.group_level(members, &row.skills);
        }
        row.overall = model.overall_level(row.capabilities.iter().copied());
        let answered = states.iter().filter(|state| state.option().is_some()).count();
        let applicable = states.iter().filter(|state| state.is_applicable()).count();
        row.coverage = (answered, applicable);
        row.percent_to_target = model.percent_to_target(&row.skills);
        row.gaps.clear();
        row.gaps.extend(model.weighted_gaps(&row.skills));
        row.top_gap = largest(&row.gaps);
    }
}

impl Table {
    fn new(model: &Model, skill: &SkillModel) -> Option<Self> {
        let mut evidence = Vec::with_capacity(skill.evidence.len());
        let mut outcomes = 1_usize;
        for piece in &skill.evidence {
            evidence.push((piece.question, outcomes));
            outcomes = outcomes.checked_mul(model.scores[piece.question].len() + OTHER_STATES)?;
            if outcomes > MOST_OUTCOMES {
                return None;
            }
        }
        let mut states = vec![State::Unanswered; model.scores.len()];
        let levels = (0..outcomes).map(|outcome| {
            for &(question, stride) in &evidence {
                let options = model.scores[question].len();
                states[question] = state(outcome / stride % (options + OTHER_STATES), options);
            }
            model.skill(skill, &states).level
        });
        let levels = levels.collect();
        Some(Self { evidence, levels })
    }

    #[inline]
    fn outcome(&self, model: &Model, states: &[State]) -> usize {
        let number = |&(question, stride): &(usize, usize)| {
            let options = model.scores[question].len();
            stride
                * match states[question] {
                    State::Answered(option) => option,
                    State::NotApplicable => options,
                    State::DontKnow => options + 1,
                    State::Unanswered => options + 2,
                    State::NotAsked => options + 3,
                }
        };
        self.evidence.iter().map(number).sum()
    }
}

/// The state with this number, for a question of so many options.
fn state(number: usize, options: usize) -> State {
    match number.checked_sub(options) {
        None => State::Answered(number),
        Some(0) => State::NotApplicable,
        Some(1) => State::DontKnow,
        Some(2) => State::Unanswered,
        Some(_) => State::NotAsked,
    }
}
