//! Scoring many respondents: the same formulae as [`Model::score`], worked out once for every
//! combination of answers that a skill can have.
//!
//! A skill's level depends on the states of its few evidence questions alone. The table of all their
//! combinations is filled by the model itself. Which combination a respondent has is a sum of one number for
//! each answer, made for all skills at once; a row then costs one look-up a skill and some sums.

use std::ops::Range;

use crate::questionnaire::Aggregation;
use crate::responses::State;

use super::aggregate::{Sums, value};
use super::model::Model;
use super::{Largest, gap};

/// A skill with more combinations than this has no table and is scored anew for each row.
const MOST_OUTCOMES: usize = 4096;

/// Sums that are made for several skills at once.
type Lanes = [u16; 16];

/// A model, ready for many rows.
#[derive(Debug, Clone)]
pub struct Rows<'m> {
    model: &'m Model,
    places: Vec<Place>,
    /// Whether every skill has a table.
    is_complete: bool,
    /// Levels of the outcomes of all skills, skill after skill; not a number where the skill has none. There are
    /// thousands of them, and half the size of options keeps them near.
    levels: Vec<f64>,
    /// What enters geometric means, of each outcome; empty for other means.
    logarithms: Vec<f64>,
    /// Per question, where its states begin among the steps.
    firsts: Vec<u32>,
    /// Per sixteen sums, per state of a question: what it adds to them. There is a sum for each skill, the
    /// number of its outcome; behind these stand the answered and the applicable questions.
    steps: Vec<Vec<Lanes>>,
}

/// Where a skill's outcomes stand, and what it counts for.
#[derive(Debug, Clone)]
struct Place {
    /// Where its outcomes begin; none where it has no table.
    first: Option<usize>,
    count: usize,
    /// Where its capability and its phase stand among the groups.
    capability: usize,
    phase: usize,
    weight: f64,
    target: f64,
    /// (target − 1) × weight.
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
    lanes: Vec<Lanes>,
}

impl<'m> Rows<'m> {
    /// Works out every outcome of every skill.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        let mut firsts = Vec::with_capacity(model.scores.len());
        let mut states = 0;
        for options in &model.scores {
            firsts.push(states);
            states += u32::try_from(options.len() + State::OTHERS).unwrap_or(0);
        }
        let sums = model.skills.len() + 2;
        let steps = vec![vec![Lanes::default(); states as usize]; sums.div_ceil(Lanes::default().len())];
        let mut rows = Self {
            model,
            places: Vec::new(),
            is_complete: true,
            levels: Vec::new(),
            logarithms: Vec::new(),
            firsts,
            steps,
        };
        (0..model.skills.len()).for_each(|s| rows.add(s));
        rows.is_complete = rows.places.iter().all(|place| place.first.is_some());
        rows.count_states();
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
        let first = count.map(|_| self.levels.len());
        let mut states = vec![State::Unanswered; model.scores.len()];
        for outcome in 0..count.unwrap_or(0) {
            for &(question, stride) in &evidence {
                let options = model.scores[question].len();
                states[question] = State::from_number(outcome / stride % (options + State::OTHERS), options);
            }
            let level = model.skill(skill, &states).level;
            if model.aggregation == Aggregation::Geometric {
                self.logarithms.push(level.map_or(f64::NAN, |level| value(model.aggregation, level)));
            }
            self.levels.push(level.unwrap_or(f64::NAN));
        }
        for (question, stride) in evidence.into_iter().filter(|_| count.is_some()) {
            for number in 0..model.scores[question].len() + State::OTHERS {
                // At most the number of outcomes.
                *self.step(question, number, s) += u16::try_from(number * stride).unwrap_or(0);
            }
        }
        let group = |groups: &[Vec<usize>]| groups.iter().position(|members| members.contains(&s));
        let capabilities = model.capabilities.len();
        // A group beyond the last takes what belongs to no phase.
        let none = capabilities + model.phases.len();
        self.places.push(Place {
            first,
            count: count.unwrap_or(0),
            capability: group(&model.capabilities).unwrap_or(none),
            phase: group(&model.phases).map_or(none, |phase| capabilities + phase),
            weight: skill.weight,
            target: skill.target,
            way: (skill.target - 1.0) * skill.weight,
        });
    }

    /// What a state of a question adds to a sum.
    fn step(&mut self, question: usize, number: usize, sum: usize) -> &mut u16 {
        let lanes = Lanes::default().len();
        &mut self.steps[sum / lanes][self.firsts[question] as usize + number][sum % lanes]
    }

    /// Sums behind those of skills count the answered and the applicable questions.
    fn count_states(&mut self) {
        let (model, skills) = (self.model, self.model.skills.len());
        for (question, scores) in model.scores.iter().enumerate() {
            for number in 0..scores.len() + State::OTHERS {
                let state = State::from_number(number, scores.len());
                *self.step(question, number, skills) = u16::from(state.option().is_some());
                *self.step(question, number, skills + 1) = u16::from(state.is_applicable());
            }
        }
    }

    /// A buffer for [`Self::score`].
    #[must_use]
    pub fn buffer(&self) -> RowScores {
        let groups = self.model.capabilities.len() + self.model.phases.len();
        RowScores {
            skills: vec![(None, None); self.places.len()],
            groups: vec![None; groups],
            overall: None,
            coverage: (0, 0),
            percent_to_target: None,
            top_gap: None,
            sums: vec![Sums::default(); groups + 1],
            lanes: vec![Lanes::default(); self.steps.len()],
        }
    }

    /// Per skill, the numbers of its outcomes; empty where it has no table.
    pub fn outcomes(&self) -> impl Iterator<Item = Range<usize>> {
        self.places.iter().map(|place| place.first.map_or(0..0, |first| first..first + place.count))
    }

    /// How many outcomes all skills have together: their numbers are below this.
    #[must_use]
    pub fn outcome_count(&self) -> usize {
        self.levels.len()
    }

    /// The level of an outcome, by its number.
    #[must_use]
    pub fn level(&self, outcome: usize) -> Option<f64> {
        Some(self.levels[outcome]).filter(|level| !level.is_nan())
    }

    /// The states that these numbers mean, one a question.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        let state = |(&number, scores): (&u8, &Vec<f64>)| State::from_number(usize::from(number), scores.len());
        numbers.iter().zip(&self.model.scores).map(state).collect()
    }

    /// Scores a respondent into `row`; `numbers` are [`State::number`]s, one a question.
    pub fn score(&self, numbers: &[u8], row: &mut RowScores) {
        self.add_up(numbers, &mut row.lanes);
        let values = if self.model.aggregation == Aggregation::Geometric { &self.logarithms } else { &self.levels };
        let found = |number: usize| self.found(number, values);
        if self.is_complete {
            self.sum_up(row, |_, number| found(number?));
        } else {
            let states = self.states(numbers);
            self.sum_up(row, |s, number| number.map_or_else(|| self.worked_out(s, &states), found));
        }
        let skills = self.places.len();
        let sums = row.lanes.as_flattened();
        row.coverage = (usize::from(sums[skills]), usize::from(sums[skills + 1]));
        self.groups(row);
        row.overall = self.model.overall_level(row.groups[..self.model.capabilities.len()].iter().copied());
    }

    /// The level of an outcome and what it is in means, of which there is one for each outcome.
    #[inline]
    fn found(&self, number: usize, values: &[f64]) -> Option<(f64, f64)> {
        self.level(number).map(|level| (level, values[number]))
    }

    /// The same of a skill without a table, from the states.
    fn worked_out(&self, s: usize, states: &[State]) -> Option<(f64, f64)> {
        let level = self.model.skill(&self.model.skills[s], states).level?;
        Some((level, value(self.model.aggregation, level)))
    }

    /// Sums up the outcomes of all skills, each found by the skill's index and the outcome's number.
    #[inline]
    fn sum_up(&self, row: &mut RowScores, outcome: impl Fn(usize, Option<usize>) -> Option<(f64, f64)>) {
        row.sums.fill(Sums::default());
        let (mut gaps, mut ways, mut scored) = (0.0, 0.0, false);
        let mut top = Largest::NONE;
        let numbers = row.lanes.as_flattened();
        for (s, ((place, &number), skill)) in self.places.iter().zip(numbers).zip(&mut row.skills).enumerate() {
            let number = place.first.map(|first| first + usize::from(number));
            let outcome = outcome(s, number);
            *skill = (outcome.map(|(level, _)| level), number);
            let Some((level, value)) = outcome else { continue };
            scored = true;
            let part = Sums::of(value, place.weight);
            row.sums[place.capability].add(part);
            row.sums[place.phase].add(part);
            let gap = gap(level, place.target) * place.weight;
            gaps += gap;
            ways += place.way;
            top.see(s, gap);
        }
        row.percent_to_target = scored.then(|| Model::way_done(gaps, ways));
        row.top_gap = top.index();
    }

    /// Adds up what the states of all questions add to the sums.
    #[inline]
    fn add_up(&self, numbers: &[u8], sums: &mut [Lanes]) {
        for (sum, steps) in sums.iter_mut().zip(&self.steps) {
            // On its own until it is whole, so that it stays in registers.
            let mut lanes = Lanes::default();
            for (&first, &number) in self.firsts.iter().zip(numbers) {
                let step = &steps[first as usize + usize::from(number)];
                lanes.iter_mut().zip(step).for_each(|(lane, step)| *lane += step);
            }
            *sum = lanes;
        }
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
}
