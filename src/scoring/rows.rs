//! Scoring many respondents: the same formulae as [`Model::score`], worked out once for every
//! combination of answers that a skill can have.
//!
//! A skill's level depends on the states of its few evidence questions alone. The table of all their
//! combinations is filled by the model itself; a row then costs one look-up a skill and some sums.

use crate::questionnaire::Aggregation;
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
    tables: Vec<Table>,
    /// Of all skills, skill after skill.
    outcomes: Vec<Outcome>,
    /// Per question, how many options it has.
    options: Vec<u8>,
}

/// How a skill's outcome is found, and what it counts for.
#[derive(Debug, Clone)]
struct Table {
    /// Where its outcomes begin; none where it has no table.
    first: Option<usize>,
    count: usize,
    /// Questions and strides of its evidence: the first two pieces, which most skills have, apart.
    pair: [(usize, usize); 2],
    more: Vec<(usize, usize)>,
    /// Where its capability and its phase stand among the groups.
    capability: usize,
    phase: usize,
}

/// What one combination of answers makes of a skill.
#[derive(Debug, Clone, Copy)]
struct Outcome {
    level: Option<f64>,
    /// Its part in the means.
    sums: Sums,
    /// gap × weight.
    gap: f64,
    /// (target − 1) × weight; 0 without a level.
    way: f64,
}

/// The numbers of one row, in the questionnaire's order; a buffer to use again for the next.
#[derive(Debug, Clone, PartialEq)]
pub struct RowScores {
    /// Levels of skills, in [1, N], each with the number of its outcome where it has a table.
    pub skills: Vec<(Option<f64>, Option<usize>)>,
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
        let options = model.scores.iter().map(|scores| u8::try_from(scores.len()).unwrap_or(u8::MAX)).collect();
        let mut rows = Self { model, tables: Vec::new(), outcomes: Vec::new(), options };
        (0..model.skills.len()).for_each(|s| rows.add(s));
        rows
    }

    fn add(&mut self, s: usize) {
        let (model, skill) = (self.model, &self.model.skills[s]);
        let mut evidence = Vec::with_capacity(skill.evidence.len());
        let mut count = Some(1_usize);
        for piece in &skill.evidence {
            evidence.push((piece.question, count.unwrap_or(0)));
            let states = model.scores[piece.question].len() + State::OTHERS;
            count = count.and_then(|count| count.checked_mul(states)).filter(|&count| count <= MOST_OUTCOMES);
        }
        let first = count.map(|_| self.outcomes.len());
        let mut states = vec![State::Unanswered; model.scores.len()];
        for outcome in 0..count.unwrap_or(0) {
            for &(question, stride) in &evidence {
                let options = model.scores[question].len();
                states[question] = State::from_number(outcome / stride % (options + State::OTHERS), options);
            }
            self.outcomes.push(Outcome::new(model, skill, &states));
        }
        let group = |groups: &[Vec<usize>]| groups.iter().position(|members| members.contains(&s));
        let capabilities = model.capabilities.len();
        // A group beyond the last takes what belongs to no phase.
        let none = capabilities + model.phases.len();
        self.tables.push(Table {
            first,
            count: count.unwrap_or(0),
            pair: [0, 1].map(|i| evidence.get(i).copied().unwrap_or((0, 0))),
            more: evidence.get(2..).unwrap_or_default().to_vec(),
            capability: group(&model.capabilities).unwrap_or(none),
            phase: group(&model.phases).map_or(none, |phase| capabilities + phase),
        });
    }

    /// A buffer for [`Self::score`].
    #[must_use]
    pub fn buffer(&self) -> RowScores {
        let groups = self.model.capabilities.len() + self.model.phases.len();
        RowScores {
            skills: vec![(None, None); self.tables.len()],
            groups: vec![None; groups],
            overall: None,
            coverage: (0, 0),
            percent_to_target: None,
            top_gap: None,
            sums: vec![Sums::default(); groups + 1],
        }
    }

    /// Per skill, the levels of all its outcomes; empty where it has no table.
    pub fn outcomes(&self) -> impl Iterator<Item = Vec<Option<f64>>> {
        self.tables.iter().map(|table| {
            let first = table.first.unwrap_or(0);
            self.outcomes[first..first + table.count].iter().map(|outcome| outcome.level).collect()
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
        row.sums.fill(Sums::default());
        let (mut gaps, mut ways, mut scored) = (0.0, 0.0, false);
        let mut top = Largest::default();
        for (s, (table, skill)) in self.tables.iter().zip(&mut row.skills).enumerate() {
            let outcome = if let Some(first) = table.first {
                let number = table.number(numbers);
                let outcome = &self.outcomes[first + number];
                *skill = (outcome.level, Some(number));
                *outcome
            } else {
                let outcome = Outcome::new(model, &model.skills[s], &self.states(numbers));
                *skill = (outcome.level, None);
                outcome
            };
            scored |= outcome.level.is_some();
            row.sums[table.capability].add(outcome.sums);
            row.sums[table.phase].add(outcome.sums);
            gaps += outcome.gap;
            ways += outcome.way;
            top.see(s, outcome.gap);
        }
        self.groups(row);
        row.overall = model.overall_level(row.groups[..model.capabilities.len()].iter().copied());
        row.coverage = self.coverage(numbers);
        row.percent_to_target = scored.then(|| Model::way_done(gaps, ways));
        row.top_gap = top.index();
    }

    #[inline]
    fn groups(&self, row: &mut RowScores) {
        let model = self.model;
        if model.aggregation == Aggregation::Minimum {
            // A minimum is no sum.
            let levels: Vec<Option<f64>> = row.skills.iter().map(|skill| skill.0).collect();
            let members = model.capabilities.iter().chain(&model.phases);
            row.groups
                .iter_mut()
                .zip(members)
                .for_each(|(level, members)| *level = model.group_level(members, &levels));
        } else {
            row.groups.iter_mut().zip(&row.sums).for_each(|(level, sums)| *level = sums.mean(model.aggregation));
        }
    }

    /// Answered and applicable questions.
    #[inline]
    fn coverage(&self, numbers: &[u8]) -> (usize, usize) {
        let mut both = 0_u32;
        for (&number, &options) in numbers.iter().zip(&self.options) {
            // Options come first; then not applicable, don't know, unanswered, not asked.
            let beyond = number.wrapping_sub(options);
            both += COUNTS[usize::from(beyond).min(COUNTS.len() - 1)];
        }
        ((both >> 16) as usize, (both & 0xffff) as usize)
    }
}

/// What a state counts for, answered in the upper half and applicable in the lower: the four states that
/// are no answer, then any answer.
const COUNTS: [u32; State::OTHERS + 1] = [0, 1, 1, 0, (1 << 16) + 1];

impl Table {
    /// The number of the outcome of these answers.
    #[inline]
    fn number(&self, numbers: &[u8]) -> usize {
        let part = |&(question, stride): &(usize, usize)| stride * usize::from(numbers[question]);
        let [first, second] = &self.pair;
        let pair = part(first) + part(second);
        if self.more.is_empty() { pair } else { pair + self.more.iter().map(part).sum::<usize>() }
    }
}

impl Outcome {
    fn new(model: &Model, skill: &SkillModel, states: &[State]) -> Self {
        let level = model.skill(skill, states).level;
        Self {
            level,
            sums: level.map(|level| Sums::of(model.aggregation, level, skill.weight)).unwrap_or_default(),
            gap: level.map_or(0.0, |level| gap(level, skill.target) * skill.weight),
            way: level.map_or(0.0, |_| (skill.target - 1.0) * skill.weight),
        }
    }
}
