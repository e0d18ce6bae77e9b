//! How much the priorities depend on the weights.
//!
//! Weights are judgements. Every evidence and skill weight is multiplied by its own factor, drawn
//! uniformly from [1 − δ, 1 + δ], a thousand times; a skill that stays among the three largest gaps in
//! nearly all of these re-weightings is a priority whatever the weights. Source of the method:
//! Saisana, Saltelli and Tarantola, *Uncertainty and sensitivity analysis techniques as tools for the
//! quality assessment of composite indicators*, J. R. Statist. Soc. A 168 (2005).

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::responses::State;

use super::model::{Model, Scores};
use super::{gap, largest_first};

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
    /// Per draw, per skill: the weights of its evidence.
    evidence: Vec<Vec<f64>>,
    /// Per draw: the weights of the skills.
    skills: Vec<Vec<f64>>,
}

impl Draws {
    /// [`DRAWS`] re-weightings of `model`.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(SEED);
        let mut draws = Self { evidence: Vec::with_capacity(DRAWS), skills: Vec::with_capacity(DRAWS) };
        for _ in 0..DRAWS {
            let evidence = model.skills.iter().flat_map(|skill| &skill.evidence);
            draws.evidence.push(evidence.map(|evidence| evidence.weight * factor(&mut random)).collect());
            draws.skills.push(model.skills.iter().map(|skill| skill.weight * factor(&mut random)).collect());
        }
        draws
    }

    /// Per skill: the share of draws, in [0, 1], in which it is among the three largest weighted
    /// gaps. Which skills have a score is settled by the stated weights.
    #[must_use]
    pub fn shares(&self, model: &Model, states: &[State], scores: &Scores) -> Vec<f64> {
        let mut hits = vec![0_u32; model.skills.len()];
        let mut gaps = vec![0.0; model.skills.len()];
        // Answered evidence with its score, once for all draws; `None` marks what does not count.
        let answers: Vec<Vec<Option<f64>>> = model
            .skills
            .iter()
            .map(|skill| {
                skill.evidence.iter().map(|e| Some(model.scores[e.question][states[e.question].option()?])).collect()
            })
            .collect();
        for (evidence, weights) in self.evidence.iter().zip(&self.skills) {
            let mut at = 0;
            for (s, skill) in model.skills.iter().enumerate() {
                let own = &evidence[at..at + skill.evidence.len()];
                at += skill.evidence.len();
                gaps[s] = 0.0;
                if scores.skills[s].level.is_some() {
                    let (mut sum, mut total) = (0.0, 0.0);
                    for (weight, score) in own.iter().zip(&answers[s]) {
                        if let Some(score) = score {
                            sum += weight * score;
                            total += weight;
                        }
                    }
                    gaps[s] = gap(model.level(sum / total), skill.target) * weights[s];
                }
            }
            for skill in largest_first(&mut gaps, TOP) {
                hits[skill] += 1;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a thousand draws")]
        hits.into_iter().map(|hits| f64::from(hits) / DRAWS as f64).collect()
    }
}

/// Uniform in [1 − δ, 1 + δ), from the upper 53 bits of a draw.
fn factor(random: &mut ChaCha8Rng) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    let unit = (random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
    1.0 - DELTA + 2.0 * DELTA * unit
}
