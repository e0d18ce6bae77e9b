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
pub struct OutcomeTable<'m> {
    model: &'m Model,
    places: Vec<Place>,
    /// Per capability, then per phase: the skills that belong to it.
    groups: Vec<Vec<usize>>,
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
    /// Number of its first outcome; [`NO_OUTCOME`] where it has no table.
    first: u32,
    count: u32,
    weight: f64,
    target: f64,
    /// (target − 1) × weight.
    way: f64,
}

/// The number of no outcome.
const NO_OUTCOME: u32 = u32::MAX;

/// The numbers of one row, in the questionnaire's order; a buffer to use again for the next.
#[derive(Debug, Clone, PartialEq)]
pub struct RowScore {
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
    skills: Vec<Skill>,
    lanes: Vec<Lanes>,
}

/// What a row gives a skill.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Skill {
    /// Not a number where there is none.
    level: f64,
    outcome: u32,
    /// What it adds to its capability and its phase.
    part: Sums,
}

impl RowScore {
    /// Levels of skills, in [1, N], each with the number of its outcome where it has a table.
    #[inline]
    pub fn skills(&self) -> impl Iterator<Item = (Option<f64>, Option<usize>)> {
        let outcome = |outcome: u32| (outcome != NO_OUTCOME).then_some(outcome as usize);
        self.skills.iter().map(move |skill| (known(skill.level), outcome(skill.outcome)))
    }

    /// Levels of skills, in [1, N].
    pub fn levels(&self) -> impl Iterator<Item = Option<f64>> {
        self.skills().map(|skill| skill.0)
    }
}

/// A level that is a number.
#[inline]
fn known(level: f64) -> Option<f64> {
    Some(level).filter(|level| !level.is_nan())
}

impl<'m> OutcomeTable<'m> {
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
            groups: model.capabilities.iter().chain(&model.phases).cloned().collect(),
            is_complete: true,
            levels: Vec::new(),
            logarithms: Vec::new(),
            firsts,
            steps,
        };
        (0..model.skills.len()).for_each(|s| rows.add(s));
        rows.is_complete = rows.places.iter().all(|place| place.first != NO_OUTCOME);
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
        let first = count.map_or(NO_OUTCOME, |_| number(self.levels.len()));
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
        let way = (skill.target - 1.0) * skill.weight;
        let count = number(count.unwrap_or(0));
        self.places.push(Place { first, count, weight: skill.weight, target: skill.target, way });
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
    pub fn buffer(&self) -> RowScore {
        let skill = Skill { level: f64::NAN, outcome: NO_OUTCOME, part: Sums::default() };
        RowScore {
            skills: vec![skill; self.places.len()],
            groups: vec![None; self.groups.len()],
            overall: None,
            coverage: (0, 0),
            percent_to_target: None,
            top_gap: None,
            lanes: vec![Lanes::default(); self.steps.len()],
        }
    }

    /// Per skill, the numbers of its outcomes; empty where it has no table.
    pub fn outcomes(&self) -> impl Iterator<Item = Range<usize>> {
        self.places.iter().map(|place| place.first as usize..place.first as usize + place.count as usize)
    }

    /// How many outcomes all skills have together: their numbers are below this.
    #[must_use]
    pub fn outcome_count(&self) -> usize {
        self.levels.len()
    }

    /// The level of an outcome, by its number.
    #[must_use]
    pub fn level(&self, outcome: usize) -> Option<f64> {
        known(self.levels[outcome])
    }

    /// The states that these numbers mean, one a question.
    #[must_use]
    pub fn states(&self, numbers: &[u8]) -> Vec<State> {
        let state = |(&number, scores): (&u8, &Vec<f64>)| State::from_number(usize::from(number), scores.len());
        numbers.iter().zip(&self.model.scores).map(state).collect()
    }

    /// Scores a respondent into `row`; `numbers` are [`State::number`]s, one a question.
    pub fn score(&self, numbers: &[u8], row: &mut RowScore) {
        self.add_up(numbers, &mut row.lanes);
        if self.model.aggregation == Aggregation::Geometric {
            self.look_up(row, |outcome, _| self.logarithms[outcome]);
        } else {
            self.look_up(row, |_, level| level);
        }
        if !self.is_complete {
            self.work_out(&self.states(numbers), row);
        }
        self.way(row);
        let skills = self.places.len();
        let sums = row.lanes.as_flattened();
        row.coverage = (usize::from(sums[skills]), usize::from(sums[skills + 1]));
        self.groups(row);
        row.overall = self.model.overall_level(row.groups[..self.model.capabilities.len()].iter().copied());
    }

    /// Looks up the outcomes of all skills that have a table; `value` is what an outcome and its level are in
    /// means.
    #[inline]
    fn look_up(&self, row: &mut RowScore, value: impl Fn(usize, f64) -> f64) {
        for ((place, &number), skill) in self.places.iter().zip(row.lanes.as_flattened()).zip(&mut row.skills) {
            if place.first == NO_OUTCOME {
                continue;
            }
            let outcome = place.first + u32::from(number);
            let level = self.levels[outcome as usize];
            *skill = Skill { level, outcome, part: part(level, value(outcome as usize, level), place.weight) };
        }
    }

    /// The same for skills without a table, from the states.
    #[cold]
    fn work_out(&self, states: &[State], row: &mut RowScore) {
        let skills = self.places.iter().zip(&self.model.skills).zip(&mut row.skills);
        for ((place, model), skill) in skills.filter(|((place, _), _)| place.first == NO_OUTCOME) {
            let level = self.model.skill(model, states).level.unwrap_or(f64::NAN);
            let part = part(level, value(self.model.aggregation, level), place.weight);
            *skill = Skill { level, outcome: NO_OUTCOME, part };
        }
    }

    /// How far it is to the targets, and which skill is furthest.
    #[inline]
    fn way(&self, row: &mut RowScore) {
        let (mut gaps, mut ways, mut scored) = (0.0, 0.0, false);
        let mut top = Largest::NONE;
        for (s, (place, skill)) in self.places.iter().zip(&row.skills).enumerate() {
            // A skill without a level has neither a gap nor a way.
            let gap = gap(skill.level, place.target) * place.weight;
            let is_scored = !skill.level.is_nan();
            scored |= is_scored;
            gaps += gap;
            ways += if is_scored { place.way } else { 0.0 };
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
    fn groups(&self, row: &mut RowScore) {
        let model = self.model;
        if model.aggregation == Aggregation::Minimum {
            // A minimum is no sum.
            let levels: Vec<Option<f64>> = row.levels().collect();
            let groups = row.groups.iter_mut().zip(&self.groups);
            groups.for_each(|(level, members)| *level = model.group_level(members, &levels));
            return;
        }
        for (level, members) in row.groups.iter_mut().zip(&self.groups) {
            let mut sums = Sums::default();
            members.iter().for_each(|&s| sums.add(row.skills[s].part));
            *level = sums.mean(model.aggregation);
        }
    }
}

/// What a level of this weight adds to a mean; nothing where it is no number.
#[inline]
fn part(level: f64, value: f64, weight: f64) -> Sums {
    if level.is_nan() { Sums::default() } else { Sums::of(value, weight) }
}

/// All outcomes of a questionnaire are less than this can count.
fn number(outcome: usize) -> u32 {
    u32::try_from(outcome).unwrap_or(NO_OUTCOME)
}
