//! Sensitivity of the priorities to the weights.
//!
//! Weights are judgements. Every evidence and skill weight is multiplied by its own factor, drawn uniformly from
//! [1 − δ, 1 + δ], a thousand times. A skill that stays among the three largest gaps in nearly all of these
//! re-weightings is a priority whatever the weights. Source of the method: Saisana, Saltelli and Tarantola,
//! *Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators*,
//! J. R. Statist. Soc. A 168 (2005).

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::responses::State;

use super::model::Model;
use super::scores::Scores;
use super::{gap, largest_first};

/// Number of re-weightings.
pub const REWEIGHTINGS: usize = 1000;

/// Half-width δ of the interval of factors around 1.
pub const DELTA: f64 = 0.25;

/// Number of largest gaps that are priorities.
const TOP: usize = 3;

const SEED: u64 = 2024;

/// Re-weightings of a model. They belong to the questionnaire: they are the same for every respondent and on every
/// platform.
#[derive(Debug, Clone, PartialEq)]
pub struct Reweightings {
    /// Evidence weights by skill, evidence and re-weighting.
    evidence: Vec<Vec<Vec<f64>>>,
    /// Skill weights by skill and re-weighting.
    skills: Vec<Vec<f64>>,
}

impl Reweightings {
    /// Draws [`REWEIGHTINGS`] re-weightings of `model`.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(SEED);
        let none = || Vec::with_capacity(REWEIGHTINGS);
        let mut reweightings = Self {
            evidence: model.skills.iter().map(|skill| skill.evidence.iter().map(|_| none()).collect()).collect(),
            skills: model.skills.iter().map(|_| none()).collect(),
        };
        for _ in 0..REWEIGHTINGS {
            let evidence = model.skills.iter().flat_map(|skill| &skill.evidence);
            for (weights, evidence) in reweightings.evidence.iter_mut().flatten().zip(evidence) {
                weights.push(evidence.weight * factor(&mut random));
            }
            for (weights, skill) in reweightings.skills.iter_mut().zip(&model.skills) {
                weights.push(skill.weight * factor(&mut random));
            }
        }
        reweightings
    }

    /// Per skill: the share of re-weightings, in [0, 1], in which it is among the three largest weighted gaps. Skills
    /// without a level under the stated weights never are.
    #[must_use]
    pub fn top_three_shares(&self, model: &Model, states: &[State], scores: &Scores) -> Vec<f64> {
        let with_level = (0..model.skills.len()).filter(|&skill| scores.skills[skill].level.is_some());
        let gaps: Vec<(usize, Vec<f64>)> =
            with_level.map(|skill| (skill, self.weighted_gaps(model, skill, states))).collect();
        let mut hits = vec![0_u32; model.skills.len()];
        let mut here = vec![0.0; model.skills.len()];
        for reweighting in 0..REWEIGHTINGS {
            here.fill(0.0);
            for (skill, gaps) in &gaps {
                here[*skill] = gaps[reweighting];
            }
            for skill in largest_first(&mut here, TOP) {
                hits[skill] += 1;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a thousand")]
        hits.into_iter().map(|hits| f64::from(hits) / REWEIGHTINGS as f64).collect()
    }

    /// Weighted gaps of a skill that has a level, one per re-weighting.
    fn weighted_gaps(&self, model: &Model, skill: usize, states: &[State]) -> Vec<f64> {
        let (mut sums, mut totals) = (vec![0.0; REWEIGHTINGS], vec![0.0; REWEIGHTINGS]);
        for (evidence, weights) in model.skills[skill].evidence.iter().zip(&self.evidence[skill]) {
            let Some(option) = states[evidence.question].option() else { continue };
            let score = model.scores[evidence.question][option];
            for ((sum, total), weight) in sums.iter_mut().zip(&mut totals).zip(weights) {
                *sum += weight * score;
                *total += weight;
            }
        }
        let target = model.skills[skill].target;
        let scores = sums.iter().zip(&totals).map(|(sum, total)| sum / total);
        let gaps = scores.zip(&self.skills[skill]).map(|(score, weight)| gap(model.level(score), target) * weight);
        gaps.collect()
    }
}

/// Uniform in [1 − δ, 1 + δ), from the upper 53 bits of a random number.
fn factor(random: &mut ChaCha8Rng) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    let unit = (random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
    1.0 - DELTA + 2.0 * DELTA * unit
}
