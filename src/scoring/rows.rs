//! Scoring many respondents: the same formulae as [`Model::score`], worked out once for every
//! combination of answers that a skill can have.
//!
//! A skill's level depends on the states of its few evidence questions alone. The table of all their
//! combinations is filled by the model itself; a row then costs one look-up a skill and some sums.

use crate::responses::State;

use super::aggregate::Sums;
use super::model::{Model, SkillModel};
use super::{Largest, gap};

/// A skill with more combinations than this has no table and is scored anew for each row.
const MOST_OUTCOMES: usize = 4096;

/// A model, ready for many rows.
#[derive(Debug, Clone)]
pub struct Rows<'m> {
    model: &'m Model,
    skills: Vec<Table>,
    /// Questions and strides of all skills' evidence, skill after skill.
    evidence: Vec<(usize, usize)>,
    /// Of all skills, skill after skill.
    outcomes: Vec<Outcome>,
    /// Per skill, where its capability and its phase stand among the groups.
    groups: Vec<(usize, usize)>,
}

/// Where a skill's part of the tables lies.
#[derive(Debug, Clone, Copy)]
struct Table {
    evidence: (usize, usize),
    /// First of its outcomes and how many there are; none where it has no table.
    outcomes: Option<(usize, usize)>,
}

/// What one combination of answers makes of a skill.
#[derive(Debug, Clone, Copy)]
struct Outcome {
    level: Option<f64>,
    /// Its part in the aggregates.
    sums: Sums,
    /// gap × weight.
    gap: f64,
    /// (target − 1) × weight; 0 without a level.
    way: f64,
}

/// The numbers of one row, in the questionnaire's order; a buffer to use again for the next.
#[derive(Debug, Clone, PartialEq)]
pub struct RowScores {
    /// Per skill, the number of its outcome, where it has a table.
    pub outcomes: Vec<Option<usize>>,
    /// Levels of skills, in [1, N].
    pub skills: Vec<Option<f64>>,
    /// Levels of capabilities, then of phases.
    pub groups: Vec<Option<f64>>,
    /// Level of the whole.
    pub overall: Option<f64>,
    /// Answered questions and applicable ones.
    pub coverage: (usize, usize),
    /// In [0, 1].
    pub percent_to_target: Option<f64>,
    /// Index of the skill with the largest weighted gap.
    pub top_gap: Option<usize>,
    sums: Vec<Sums>,
}

impl<'m> Rows<'m> {
    /// Works out every outcome of every skill.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let capabilities = model.capabilities.len();
        // Without phases, a group beyond the last takes what belongs to none.
        let none = capabilities + model.phases.len();
        let group = |groups: &[Vec<usize>], s: usize| groups.iter().position(|members| members.contains(&s));
        let place = |s: usize| {
            let phase = group(&model.phases, s).map_or(none, |phase| capabilities + phase);
            (group(&model.capabilities, s).unwrap_or(none), phase)
        };
        let mut rows = Self {
            model,
            skills: Vec::new(),
            evidence: Vec::new(),
            outcomes: Vec::new(),
            groups: (0..model.skills.len()).map(place).collect(),
        };
        model.skills.iter().for_each(|skill| rows.add(skill));
        rows
    }

    fn add(&mut self, skill: &SkillModel) {
        let first = self.evidence.len();
        let mut count = Some(1_usize);
        for piece in &skill.evidence {
            self.evidence.push((piece.question, count.unwrap_or(0)));
            let states = self.model.scores[piece.question].len() + State::OTHERS;
            count = count.and_then(|count| count.checked_mul(states)).filter(|&count| count <= MOST_OUTCOMES);
        }
        let evidence = (first, self.evidence.len());
        let outcomes = count.map(|count| (self.outcomes.len(), count));
        let mut states = vec![State::Unanswered; self.model.scores.len()];
        for outcome in 0..count.unwrap_or(0) {
            for &(question, stride) in &self.evidence[evidence.0..] {
                let options = self.model.scores[question].len();
                states[question] = State::from_number(outcome / stride % (options + State::OTHERS), options);
            }
            let outcome = Outcome::new(self.model, skill, &states);
            self.outcomes.push(outcome);
        }
        self.skills.push(Table { evidence, outcomes });
    }

    /// A buffer for [`Self::score`].
    #[must_use]
    pub fn buffer(&self) -> RowScores {
        let groups = self.model.capabilities.len() + self.model.phases.len();
        RowScores {
            outcomes: vec![None; self.skills.len()],
            skills: vec![None; self.skills.len()],
            groups: vec![None; groups],
            overall: None,
            coverage: (0, 0),
            percent_to_target: None,
            top_gap: None,
            sums: vec![Sums::new(self.model.aggregation); groups + 1],
        }
    }

    /// Per skill, the levels of all its outcomes; empty where it has no table.
    pub fn outcomes(&self) -> impl Iterator<Item = Vec<Option<f64>>> {
        self.skills.iter().map(|table| {
            let (first, count) = table.outcomes.unwrap_or((0, 0));
            self.outcomes[first..first + count].iter().map(|outcome| outcome.level).collect()
        })
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
        row.sums.fill(Sums::new(model.aggregation));
        let (mut gaps, mut ways, mut scored) = (0.0, 0.0, false);
        let mut top = Largest::default();
        let buffers = row.skills.iter_mut().zip(&mut row.outcomes);
        for (s, ((table, &(capability, phase)), (level, number))) in
            self.skills.iter().zip(&self.groups).zip(buffers).enumerate()
        {
            let outcome = if let Some((first, _)) = table.outcomes {
                let evidence = &self.evidence[table.evidence.0..table.evidence.1];
                let found = evidence.iter().map(|&(q, stride)| stride * usize::from(numbers[q])).sum();
                *number = Some(found);
                self.outcomes[first + found]
            } else {
                Outcome::new(model, &model.skills[s], &self.states(numbers))
            };
            *level = outcome.level;
            scored |= outcome.level.is_some();
            row.sums[capability].add(outcome.sums);
            row.sums[phase].add(outcome.sums);
            gaps += outcome.gap;
            ways += outcome.way;
            top.see(s, outcome.gap);
        }
        row.groups.iter_mut().zip(&row.sums).for_each(|(level, sums)| *level = sums.aggregate());
        row.overall = model.overall_level(row.groups[..model.capabilities.len()].iter().copied());
        row.coverage = self.coverage(numbers);
        row.percent_to_target = scored.then(|| Model::way_done(gaps, ways));
        row.top_gap = top.index();
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

impl Outcome {
    fn new(model: &Model, skill: &SkillModel, states: &[State]) -> Self {
        let level = model.skill(skill, states).level;
        let mut sums = Sums::new(model.aggregation);
        if let Some(level) = level {
            sums.put(level, skill.weight);
        }
        Self {
            level,
            sums,
            gap: level.map_or(0.0, |level| gap(level, skill.target) * skill.weight),
            way: level.map_or(0.0, |_| (skill.target - 1.0) * skill.weight),
        }
    }
}
