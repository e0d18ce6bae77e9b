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
            gaps: vec![0.0; model.skills.len()],
        }
    }

    /// Per skill, the levels of all its outcomes; empty where it has no table.
    pub fn outcomes(&self) -> impl Iterator<Item = &[Option<f64>]> {
        self.tables.iter().map(|table| table.as_ref().map_or(&[][..], |table| &table.levels))
    }

    /// The states that these numbers mean, one a question.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        let state = |(&number, scores): (&u8, &Vec<f64>)| State::from_number(usize::from(number), scores.len());
        numbers.iter().zip(&self.model.scores).map(state).collect()
    }

    /// Scores a respondent into `row`; `numbers` are [`State::number`]s, one a question.
    pub fn score(&self, numbers: &[u8], row: &mut RowScores) {
        let model = self.model;
        for (((table, level), outcome), skill) in
            self.tables.iter().zip(&mut row.skills).zip(&mut row.outcomes).zip(&model.skills)
        {
            if let Some(table) = table {
                let number = table.outcome(numbers);
                *outcome = Some(number);
                *level = table.levels[number];
            } else {
                *level = model.skill(skill, &self.states(numbers)).level;
            }
        }
        for (level, members) in row.capabilities.iter_mut().zip(&model.capabilities) {
            *level = model.group_level(members, &row.skills);
        }
        for (level, members) in row.phases.iter_mut().zip(&model.phases) {
            *level = model.group_level(members, &row.skills);
        }
        row.overall = model.overall_level(row.capabilities.iter().copied());
        row.coverage = self.coverage(numbers);
        row.percent_to_target = model.percent_to_target(&row.skills);
        row.gaps.iter_mut().zip(model.weighted_gaps(&row.skills)).for_each(|(to, gap)| *to = gap);
        row.top_gap = largest(&row.gaps);
    }

    #[inline]
    fn coverage(&self, numbers: &[u8]) -> (usize, usize) {
        let (mut answered, mut applicable) = (0, 0);
        for (&number, scores) in numbers.iter().zip(&self.model.scores) {
            // Options come first; then not applicable, don't know, unanswered, not asked.
            let beyond = usize::from(number).wrapping_sub(scores.len());
            let is_answered = beyond > State::OTHERS;
            answered += usize::from(is_answered);
            applicable += usize::from(is_answered | matches!(beyond, 1 | 2));
        }
        (answered, applicable)
    }
}

impl Table {
    fn new(model: &Model, skill: &SkillModel) -> Option<Self> {
        let mut evidence = Vec::with_capacity(skill.evidence.len());
        let mut outcomes = 1_usize;
        for piece in &skill.evidence {
            evidence.push((piece.question, outcomes));
            outcomes = outcomes.checked_mul(model.scores[piece.question].len() + State::OTHERS)?;
            if outcomes > MOST_OUTCOMES {
                return None;
            }
        }
        let mut states = vec![State::Unanswered; model.scores.len()];
        let levels = (0..outcomes).map(|outcome| {
            for &(question, stride) in &evidence {
                let options = model.scores[question].len();
                states[question] = State::from_number(outcome / stride % (options + State::OTHERS), options);
            }
            model.skill(skill, &states).level
        });
        let levels = levels.collect();
        Some(Self { evidence, levels })
    }

    #[inline]
    fn outcome(&self, numbers: &[u8]) -> usize {
        self.evidence.iter().map(|&(question, stride)| stride * usize::from(numbers[question])).sum()
    }
}
