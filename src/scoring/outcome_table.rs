//! Scores many respondents with the functions of [`Model::score`], but computes the level of a skill
//! only once for every combination of answers.
//!
//! A skill's level depends only on the states of its few evidence questions. The table holds the level
//! for each combination of these states, which is called an outcome. The outcomes of all skills are
//! numbered, skill after skill. Scoring a row then takes one look-up a skill; capabilities, phases and
//! the rest are computed from the levels as for a single respondent.

use std::ops::Range;

use crate::responses::State;

use super::largest;
use super::model::{Model, SkillModel, coverage, percent_to_target};

/// A skill with more outcomes than this has no table; its level is computed anew for each row.
const MAX_OUTCOMES: usize = 4096;

/// A model, ready for many rows.
#[derive(Debug, Clone)]
pub struct OutcomeTable<'m> {
    model: &'m Model,
    skills: Vec<SkillOutcomes>,
    /// All outcomes, in the order of their numbers.
    outcomes: Vec<Outcome>,
    /// Per skill: (target − 1) × weight.
    ways: Vec<f64>,
}

/// What a combination of answers makes of a skill.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Outcome {
    level: Option<f64>,
    /// gap × weight; 0 without a level.
    weighted_gap: f64,
    /// Whether the skill applies and at least one of its questions was asked.
    counts: bool,
}

impl Outcome {
    fn new(model: &Model, skill: &SkillModel, states: &[State]) -> Self {
        let score = model.skill(skill, states);
        Self { level: score.level, weighted_gap: skill.weighted_gap(score.level), counts: score.counts() }
    }
}

/// The outcomes of one skill.
#[derive(Debug, Clone)]
struct SkillOutcomes {
    /// Numbers of its outcomes; empty if it has no table.
    outcomes: Range<usize>,
    /// Index of each evidence question, and the factor of its state's number in an outcome's number.
    evidence: Vec<(usize, usize)>,
}

/// The scores of one row, in the questionnaire's order; a reusable buffer.
#[derive(Debug, Clone, PartialEq)]
pub struct RowScore {
    /// Levels of capabilities, then of phases.
    pub groups: Vec<Option<f64>>,
    /// Overall level.
    pub overall: Option<f64>,
    /// Number of answered questions, and of applicable ones.
    pub coverage: (usize, usize),
    /// In [0, 1].
    pub percent_to_target: Option<f64>,
    /// Index of the skill with the largest weighted gap.
    pub top_gap: Option<usize>,
    /// Outcomes of skills.
    skills: Vec<Outcome>,
    /// Levels of skills.
    levels: Vec<Option<f64>>,
    /// Number of each skill's outcome.
    numbers: Vec<Option<usize>>,
}

impl RowScore {
    /// Levels of skills, in [1, N], each with the number of its outcome if the skill has a table.
    pub fn skills(&self) -> impl Iterator<Item = (Option<f64>, Option<usize>)> {
        self.levels.iter().copied().zip(self.numbers.iter().copied())
    }

    /// Whether the skill with this index is below its target; `None` without a level.
    #[must_use]
    pub fn is_below_target(&self, skill: usize) -> Option<bool> {
        self.levels[skill].map(|_| self.skills[skill].weighted_gap > 0.0)
    }

    /// Levels of skills, in [1, N].
    #[inline]
    pub fn levels(&self) -> impl Iterator<Item = Option<f64>> {
        self.levels.iter().copied()
    }
}

impl<'m> OutcomeTable<'m> {
    /// Computes every outcome of every skill.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let ways = model.skills.iter().map(SkillModel::weighted_way).collect();
        let mut table = Self { model, skills: Vec::with_capacity(model.skills.len()), outcomes: Vec::new(), ways };
        model.skills.iter().for_each(|skill| table.add(skill));
        table
    }

    fn add(&mut self, skill: &SkillModel) {
        let model = self.model;
        let mut evidence = Vec::with_capacity(skill.evidence.len());
        let mut count = Some(1_usize);
        for piece in &skill.evidence {
            evidence.push((piece.question, count.unwrap_or(0)));
            let states = model.scores[piece.question].len() + State::OTHERS;
            count = count.and_then(|count| count.checked_mul(states)).filter(|&count| count <= MAX_OUTCOMES);
        }
        let first = self.outcomes.len();
        let mut states = vec![State::Unanswered; model.scores.len()];
        for outcome in 0..count.unwrap_or(0) {
            for &(question, factor) in &evidence {
                let options = model.scores[question].len();
                states[question] = State::from_number(outcome / factor % (options + State::OTHERS), options);
            }
            self.outcomes.push(Outcome::new(model, skill, &states));
        }
        self.skills.push(SkillOutcomes { outcomes: first..self.outcomes.len(), evidence });
    }

    /// A buffer for [`Self::score`].
    #[must_use]
    pub fn buffer(&self) -> RowScore {
        RowScore {
            skills: vec![Outcome::default(); self.skills.len()],
            levels: vec![None; self.skills.len()],
            numbers: vec![None; self.skills.len()],
            groups: Vec::with_capacity(self.model.capabilities.len() + self.model.phases.len()),
            overall: None,
            coverage: (0, 0),
            percent_to_target: None,
            top_gap: None,
        }
    }

    /// Per skill, the numbers of its outcomes; empty if it has no table.
    pub fn outcomes(&self) -> impl Iterator<Item = Range<usize>> {
        self.skills.iter().map(|skill| skill.outcomes.clone())
    }

    /// Number of outcomes of all skills.
    #[must_use]
    pub fn outcome_count(&self) -> usize {
        self.outcomes.len()
    }

    /// The level of the outcome with this number.
    #[must_use]
    pub fn level(&self, outcome: usize) -> Option<f64> {
        self.outcomes[outcome].level
    }

    /// The states that these [`State::number`]s stand for, one a question.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        self.iter_states(numbers).collect()
    }

    fn iter_states(&self, numbers: &[u8]) -> impl Iterator<Item = State> {
        let state = |(&number, scores): (&u8, &Vec<f64>)| State::from_number(usize::from(number), scores.len());
        numbers.iter().zip(&self.model.scores).map(state)
    }

    /// Scores a respondent into `row`; `numbers` are [`State::number`]s, one a question.
    pub fn score(&self, numbers: &[u8], row: &mut RowScore) {
        let model = self.model;
        for (s, skill) in self.skills.iter().enumerate() {
            (row.skills[s], row.numbers[s]) = if skill.outcomes.is_empty() {
                (Outcome::new(model, &model.skills[s], &self.states(numbers)), None)
            } else {
                let mut outcome = skill.outcomes.start;
                for &(question, factor) in &skill.evidence {
                    outcome += usize::from(numbers[question]) * factor;
                }
                (self.outcomes[outcome], Some(outcome))
            };
            row.levels[s] = row.skills[s].level;
        }
        row.groups.clear();
        let groups = model.capabilities.iter().chain(&model.phases);
        row.groups.extend(groups.map(|members| model.group_level(members, &row.levels)));
        row.coverage = coverage(self.iter_states(numbers));
        let scored = row.levels.iter().flatten().count();
        let enough = model.enough(scored, row.skills.iter().filter(|skill| skill.counts).count());
        let overall = model.overall_level(row.groups[..model.capabilities.len()].iter().copied());
        let parts = row.skills.iter().zip(&self.ways);
        let parts = parts.map(|(skill, way)| skill.level.map(|_| (skill.weighted_gap, *way)));
        row.overall = overall.filter(|_| enough);
        row.percent_to_target = percent_to_target(parts).filter(|_| enough);
        row.top_gap = largest(row.skills.iter().map(|skill| skill.weighted_gap));
    }
}
