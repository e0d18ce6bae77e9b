//! How much the priorities depend on the weights.
//!
//! Weights are judgements. Every evidence and skill weight is multiplied by its own factor, drawn
//! uniformly from [1 − δ, 1 + δ], a thousand times; a skill that stays among the three largest gaps in
//! nearly all of these re-weightings is a priority whatever the weights. Source of the method:
//! Saisana, Saltelli and Tarantola, *Uncertainty and sensitivity analysis techniques as tools for the
//! quality assessment of composite indicators*, J. R. Statist. Soc. A 168 (2005).

use std::hash::Hasher;
use std::ops::Deref;
use std::sync::Arc;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use rustc_hash::FxHasher;

use crate::kept::{Kept, Lent};
use crate::questionnaire::Evidence;
use crate::responses::State;

use super::model::{Model, Scores};
use super::{EPSILON, gap, largest_first};

/// How many re-weightings there are.
pub const DRAWS: usize = 1000;

/// How far a factor lies from 1 at the most.
pub const DELTA: f64 = 0.25;

/// How many priorities are looked at.
const TOP: usize = 3;

const SEED: u64 = 2024;

/// Re-weightings of a model. They belong to the questionnaire: every respondent is judged by the
/// same ones, on every platform.
#[derive(Debug, Clone, PartialEq)]
pub struct Draws {
    /// Per skill, per piece of its evidence: the weights in all draws, next to each other, for nearly all work
    /// is done for a skill in all draws.
    evidence: Vec<Vec<Vec<f64>>>,
    /// Per skill: its weights in all draws.
    skills: Vec<Vec<f64>>,
}

impl Draws {
    /// [`DRAWS`] re-weightings of `model`.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(SEED);
        let none = || Vec::with_capacity(DRAWS);
        let mut draws = Self {
            evidence: model.skills.iter().map(|skill| skill.evidence.iter().map(|_| none()).collect()).collect(),
            skills: model.skills.iter().map(|_| none()).collect(),
        };
        for _ in 0..DRAWS {
            let evidence = model.skills.iter().flat_map(|skill| &skill.evidence);
            for (weights, evidence) in draws.evidence.iter_mut().flatten().zip(evidence) {
                weights.push(evidence.weight * factor(&mut random));
            }
            for (weights, skill) in draws.skills.iter_mut().zip(&model.skills) {
                weights.push(skill.weight * factor(&mut random));
            }
        }
        draws
    }

    /// The weighted gap of a skill in one draw.
    fn gap(&self, model: &Model, skill: &Reweighed, draw: usize) -> f64 {
        let Reweighed { index, answers } = skill;
        let (mut sum, mut total) = (0.0, 0.0);
        for (weights, score) in self.evidence[*index].iter().zip(answers) {
            if let Some(score) = score {
                sum += weights[draw] * score;
                total += weights[draw];
            }
        }
        gap(model.level(sum / total), model.skills[*index].target) * self.skills[*index][draw]
    }

    /// The same in a block of draws, worked out side by side.
    fn gaps(&self, model: &Model, skill: &Reweighed, block: usize) -> [f64; BLOCK] {
        let Reweighed { index, answers } = skill;
        let here = |weights: &[f64]| weights.as_chunks::<BLOCK>().0[block];
        let (mut sums, mut totals) = ([0.0; BLOCK], [0.0; BLOCK]);
        for (weights, score) in self.evidence[*index].iter().zip(answers) {
            let Some(score) = score else { continue };
            let weights = here(weights);
            for ((sum, total), weight) in sums.iter_mut().zip(&mut totals).zip(weights) {
                *sum += weight * score;
                *total += weight;
            }
        }
        let (target, weights) = (model.skills[*index].target, here(&self.skills[*index]));
        std::array::from_fn(|draw| gap(model.level(sums[draw] / totals[draw]), target) * weights[draw])
    }

    /// Per skill: the share of draws, in [0, 1], in which it is among the three largest weighted
    /// gaps. Which skills have a score is settled by the stated weights.
    #[must_use]
    pub fn shares(&self, model: &Model, states: &[State], scores: &Scores) -> Vec<f64> {
        let mut hits = vec![0_u32; model.skills.len()];
        let with_level = (0..model.skills.len()).filter(|&s| scores.skills[s].level.is_some());
        let skills: Vec<Reweighed> = with_level.map(|s| Reweighed::new(model, s, states)).collect();
        let mut gaps = vec![0.0; model.skills.len()];
        for draw in 0..DRAWS {
            gaps.fill(0.0);
            skills.iter().for_each(|skill| gaps[skill.index] = self.gap(model, skill, draw));
            for skill in largest_first(&mut gaps, TOP) {
                hits[skill] += 1;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a thousand draws")]
        hits.into_iter().map(|hits| f64::from(hits) / DRAWS as f64).collect()
    }
}

/// A skill with a level, to be weighed anew in each draw.
#[derive(Debug)]
struct Reweighed {
    index: usize,
    /// The scores of its evidence; those that are absent do not count.
    answers: Box<[Option<f64>]>,
}

impl Reweighed {
    fn new(model: &Model, index: usize, states: &[State]) -> Self {
        let score = |e: &Evidence| Some(model.scores[e.question][states[e.question].option()?]);
        Self { index, answers: model.skills[index].evidence.iter().map(score).collect() }
    }
}

/// Re-weightings for many respondents: exactly what [`Draws::shares`] says, sooner.
///
/// A skill's gaps in all draws depend on its target and on the answers to its few questions, so they come
/// again from respondent to respondent and are kept, also in small whole steps. In a draw whose third and
/// fourth largest gaps are clearly apart, even in steps, the three largest are found without putting them in
/// order, for many draws at once; any other draw, where near ties are settled by the skills' order, is put
/// in order as one alone would be.
///
/// A clone keeps together with this one, for another thread.
#[derive(Debug, Clone)]
pub struct FastDraws<'d> {
    draws: &'d Draws,
    /// The largest weight of a skill in any draw.
    heaviest: f64,
    /// At most 16,384 of 2 kB each.
    kept: Arc<Kept<Key, Gaps>>,
    /// Memory that is used again for each respondent.
    thirds: Vec<Block>,
}

/// A skill, the bits of its target, and per question of its evidence the option plus 1, or 0.
type Key = Box<[u64]>;

/// A skill's weighted gaps.
#[derive(Debug)]
struct Gaps {
    skill: Reweighed,
    /// One a draw, in whole steps: 0 for no gap, at least 1 for any.
    steps: Box<[Block; BLOCKS]>,
    /// The smallest and the largest step.
    least: i16,
    most: i16,
}

/// Draws are looked at in blocks: the same few instructions for all of a block's draws.
type Block = [i16; BLOCK];

const BLOCK: usize = 8;

const BLOCKS: usize = DRAWS / BLOCK;

const _: () = assert!(DRAWS.is_multiple_of(BLOCK), "whole blocks");

/// So many steps lie between no gap and the largest that there can be.
const STEPS: f64 = 32_000.0;

/// The most steps to a gap of 1, so that gaps which are steps apart differ by far more than the tolerance.
const FINEST: f64 = 1e-3 / EPSILON;

/// From here to twice as much, the numbers are the whole ones.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Stands for the third largest gap where steps do not tell which three are the largest.
const UNCLEAR: i16 = i16::MAX;

impl Gaps {
    /// `step` is how many steps there are to a gap of 1.
    fn new(draws: &Draws, model: &Model, skill: Reweighed, step: f64) -> Self {
        // The lowest bits of a number this large are its whole part: sooner than a conversion that looks for
        // what does not fit.
        #[expect(clippy::cast_possible_truncation, reason = "at most STEPS")]
        let steps = |gap: f64| if gap > EPSILON { 1 + (gap * step + WHOLE).to_bits() as i16 } else { 0 };
        let mut all = Box::new([[0; BLOCK]; BLOCKS]);
        for (block, all) in all.iter_mut().enumerate() {
            *all = draws.gaps(model, &skill, block).map(steps);
        }
        let least = all.as_flattened().iter().copied().min().unwrap_or(0);
        let most = all.as_flattened().iter().copied().max().unwrap_or(0);
        Self { skill, steps: all, least, most }
    }
}

impl<'d> FastDraws<'d> {
    /// Over `draws`.
    #[must_use]
    pub fn new(draws: &'d Draws) -> Self {
        let heaviest = draws.skills.iter().flatten().copied().fold(0.0, f64::max);
        Self { draws, heaviest, kept: Arc::default(), thirds: Vec::new() }
    }

    /// What [`Draws::shares`] says.
    #[must_use]
    pub fn shares(&mut self, model: &Model, states: &[State], scores: &Scores) -> Vec<f64> {
        let with_level = (0..model.skills.len()).filter(|&s| scores.skills[s].level.is_some());
        let mut thirds = std::mem::take(&mut self.thirds);
        let rows: Vec<Lent<Gaps>> =
            with_level.map(|s| self.gaps(model, s, states)).filter(|gaps| gaps.most > 0).collect();
        let mut hits = vec![0_u16; model.skills.len()];
        let rivals = rivals(&rows);
        thirds.clear();
        let blocks: Vec<&[Block; BLOCKS]> = rivals.iter().map(|gaps| &*gaps.steps).collect();
        thirds.extend((0..BLOCKS).map(|block| third_largest(&blocks, block)));
        for gaps in &rivals {
            let among = |(&gap, &third): (&i16, &i16)| u16::from(gap >= third);
            hits[gaps.skill.index] = gaps.steps.as_flattened().iter().zip(thirds.as_flattened()).map(among).sum();
        }
        let mut values = vec![0.0; model.skills.len()];
        for draw in unclear(&thirds) {
            values.fill(0.0);
            rows.iter().for_each(|gaps| values[gaps.skill.index] = self.draws.gap(model, &gaps.skill, draw));
            largest_first(&mut values, TOP).into_iter().for_each(|s| hits[s] += 1);
        }
        self.thirds = thirds;
        #[expect(clippy::cast_precision_loss, reason = "a thousand draws")]
        hits.into_iter().map(|hits| f64::from(hits) / DRAWS as f64).collect()
    }

    fn gaps(&self, model: &Model, s: usize, states: &[State]) -> Lent<'_, Gaps> {
        let skill = &model.skills[s];
        let word = |e: &Evidence| states[e.question].option().map_or(0, |option| option as u64 + 1);
        let key = || [s as u64, skill.target.to_bits()].into_iter().chain(skill.evidence.iter().map(word));
        let mut hasher = FxHasher::default();
        key().for_each(|word| hasher.write_u64(word));
        let print = hasher.finish();
        if let Some(gaps) = self.kept.get(print, |known| known.iter().copied().eq(key())) {
            return Lent::Kept(gaps);
        }
        let step = (STEPS / (model.levels_above_one * self.heaviest)).min(FINEST);
        let gaps = Gaps::new(self.draws, model, Reweighed::new(model, s, states), step);
        self.kept.put(print, key().collect(), gaps)
    }
}

/// The rows that can be among the three largest. One that three others clearly exceed in every draw never is.
fn rivals<'r>(rows: &'r [Lent<Gaps>]) -> Vec<&'r Gaps> {
    let mut least: Vec<i16> = rows.iter().map(|gaps| gaps.least).collect();
    least.sort_unstable_by(|a, b| b.cmp(a));
    let third = least.get(TOP - 1).copied().unwrap_or(0);
    rows.iter().map(Deref::deref).filter(|gaps| gaps.most + 1 >= third).collect()
}

/// The third largest gap of each of a block's draws, in steps and at least 1; [`UNCLEAR`] where the fourth is too
/// near.
#[inline]
fn third_largest(rows: &[&[Block; BLOCKS]], block: usize) -> Block {
    let tops = tops(rows, block);
    let third = |draw| match tops[TOP - 1][draw] {
        0 => 1,
        third if third - tops[TOP][draw] > 1 => third,
        _ => UNCLEAR,
    };
    std::array::from_fn(third)
}

/// The four largest gaps of each of a block's draws, in falling order.
#[inline]
fn tops(rows: &[&[Block; BLOCKS]], block: usize) -> [Block; TOP + 1] {
    let mut tops = [[0; BLOCK]; TOP + 1];
    for row in rows {
        let mut rest = row[block];
        for top in &mut tops {
            for (best, value) in top.iter_mut().zip(&mut rest) {
                (*best, *value) = ((*best).max(*value), (*best).min(*value));
            }
        }
    }
    tops
}

/// The draws in which the third largest gap is [`UNCLEAR`]: few, and of most blocks none.
fn unclear(thirds: &[Block]) -> impl Iterator<Item = usize> {
    let blocks = thirds.iter().enumerate().filter(|(_, block)| block.iter().copied().max() == Some(UNCLEAR));
    blocks.flat_map(|(b, block)| {
        let draws = block.iter().enumerate().filter(|(_, third)| **third == UNCLEAR);
        draws.map(move |(draw, _)| b * BLOCK + draw)
    })
}

/// Uniform in [1 − δ, 1 + δ), from the upper 53 bits of a draw.
fn factor(random: &mut ChaCha8Rng) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    let unit = (random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
    1.0 - DELTA + 2.0 * DELTA * unit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::builtin;

    /// Draws in which many gaps differ by about the tolerance, where the order of the skills decides.
    #[test]
    fn near_ties_are_settled_alike_by_both_ways() {
        let questionnaire = builtin::ALL[0].load();
        let model = Model::new(&questionnaire, questionnaire.default_profile(), &[]);
        let mut draws = Draws::new(&model);
        let pieces = model.skills.iter().flat_map(|skill| &skill.evidence);
        draws.evidence.iter_mut().flatten().zip(pieces).for_each(|(weights, piece)| weights.fill(piece.weight));
        for (s, weights) in draws.skills.iter_mut().enumerate() {
            for (n, weight) in weights.iter_mut().enumerate() {
                let nudge = f64::from(u32::try_from((n * 7 + s * 13) % 11).unwrap()) - 5.0;
                *weight = 1.0 + nudge * 0.3e-9;
            }
        }
        let mut fast = FastDraws::new(&draws);
        for answer in 0..3 {
            let states = vec![State::Answered(answer); questionnaire.questions.len()];
            let scores = model.score(&states);
            let shares = draws.shares(&model, &states, &scores);
            assert_eq!(fast.shares(&model, &states, &scores), shares);
            assert!(answer > 0 || shares.iter().filter(|share| **share > 0.0).count() > TOP, "ties move the three");
        }
    }

    /// Every kind of answer, with what is kept from one respondent to the next.
    #[test]
    fn both_ways_agree_for_many_respondents() {
        let questionnaire = builtin::ALL[0].load();
        let model = Model::new(&questionnaire, questionnaire.profile("leading").unwrap(), &[]);
        let draws = Draws::new(&model);
        let mut fast = FastDraws::new(&draws);
        let mut random = ChaCha8Rng::seed_from_u64(7);
        for _ in 0..60 {
            let states: Vec<State> = questionnaire
                .questions
                .iter()
                .map(|question| {
                    let number = usize::try_from(random.next_u64() % 12).unwrap();
                    State::from_number(number % (question.options.len() + State::OTHERS), question.options.len())
                })
                .collect();
            let scores = model.score(&states);
            assert_eq!(fast.shares(&model, &states, &scores), draws.shares(&model, &states, &scores));
        }
    }
}
