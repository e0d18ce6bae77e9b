//! How far a mean level must be rounded, so that it gives no hidden count away.
//!
//! A mean is a sum over counts: with few people its digits tell which counts they are. The method is the
//! definition of disclosure itself (A. Hundepool et al., *Statistical Disclosure Control*, 2012, chapter
//! 5): a hidden count is safe if there is another one with which everything shown would look the same.
//!
//! Here that other world is made by letting one person choose another hidden option. It moves the
//! person's levels by at most the options' difference, all in one direction, whatever else was answered,
//! and so each mean by at most that ÷ n. Where every mean that rests on the question still rounds to what
//! is shown, nobody can tell the worlds apart. Who did not answer can move further and in both directions,
//! even out of the mean; the number of people behind a mean must then not be shown.

use super::float;
use super::suppress::{Protected, Suppression};

/// Steps to which means are rounded, finest first.
pub const STEPS: [f64; 4] = [0.1, 0.2, 0.5, 1.0];

/// A question as a group answered it, and what is shown of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// How many chose each option.
    pub counts: Vec<u64>,
    /// The options' scores, in [0, 1].
    pub scores: Vec<f64>,
    /// What is shown.
    pub shown: Protected,
}

/// A mean level of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct MeanLevel {
    /// In [1, N].
    pub value: f64,
    /// Over how many people.
    pub n: u64,
    /// Indices of the questions that it rests on.
    pub questions: Vec<usize>,
    /// How much more than each of its skills it can move: 1 but for geometric means, where it is N for a
    /// capability or a phase and N² for the whole.
    pub sensitivity: f64,
}

/// `value` to the nearest multiple of `step`.
#[must_use]
pub fn rounded(value: f64, step: f64) -> f64 {
    // Tenths have no exact form; dividing by their whole reciprocal gives the nearest.
    let parts = (1.0 / step).round();
    (value * parts).round() / parts
}

impl Suppression {
    /// The step to which each mean is to be rounded, or none where it must be withheld. For one group that
    /// is shown by itself; `levels_above_one` is N − 1.
    #[must_use]
    pub fn means(self, questions: &[Asked], means: &[MeanLevel], levels_above_one: f64) -> Vec<Option<f64>> {
        let mut steps: Vec<usize> =
            means.iter().map(|mean| if self.group_ok(mean.n) { 0 } else { STEPS.len() }).collect();
        if !self.is_on() {
            return steps.into_iter().map(|_| Some(0.0)).collect();
        }
        loop {
            let safe = |q: &usize| {
                let own = means.iter().zip(&steps).filter(|(mean, _)| mean.questions.contains(q));
                let own: Vec<Room> = own.filter_map(|(mean, &step)| Room::of(mean, *STEPS.get(step)?)).collect();
                questions[*q].is_safe(&own, levels_above_one)
            };
            let Some(exposed) = (0..questions.len()).find(|q| !safe(q)) else { break };
            let of = means.iter().zip(&mut steps).filter(|(mean, _)| mean.questions.contains(&exposed));
            of.for_each(|(_, step)| *step = (*step + 1).min(STEPS.len()));
        }
        steps.into_iter().map(|step| STEPS.get(step).copied()).collect()
    }
}

/// How far a mean's people together can move before it rounds to something else, in levels.
struct Room {
    up: f64,
    down: f64,
    /// The same as means, where somebody may leave.
    up_share: f64,
    down_share: f64,
    n: f64,
}

impl Room {
    fn of(mean: &MeanLevel, step: f64) -> Option<Self> {
        // A mean on the edge may be rounded either way.
        let shown = rounded(mean.value, step);
        let edge = step / 2.0 - crate::scoring::EPSILON;
        let (up, down) = (shown + edge - mean.value, mean.value - (shown - edge));
        let n = float(mean.n);
        let room = |share: f64| share * n / mean.sensitivity;
        (mean.n > 0).then(|| Self { up: room(up), down: room(down), up_share: up, down_share: down, n })
    }

    /// Whether one person may rise by so many levels (or fall, below 0).
    fn holds(&self, rise: f64) -> bool {
        if rise > 0.0 { rise <= self.up } else { -rise <= self.down }
    }

    /// Whether one person may come, go, or stand anywhere.
    fn holds_any(&self, levels_above_one: f64) -> bool {
        self.n > 1.0 && levels_above_one / (self.n - 1.0) <= self.up_share.min(self.down_share)
    }
}

impl Asked {
    /// Whether every hidden count has another value that would look the same.
    fn is_safe(&self, means: &[Room], levels_above_one: f64) -> bool {
        if means.is_empty() {
            return true;
        }
        let hidden: Vec<usize> =
            (0..self.counts.len()).filter(|&option| self.shown.options[option].is_none()).collect();
        let moves = |from: usize, to: usize| {
            let rise = (self.scores[to] - self.scores[from]) * levels_above_one;
            from != to && self.counts[from] > 0 && means.iter().all(|mean| mean.holds(rise))
        };
        let others_hidden = self.shown.others.iter().any(Option::is_none);
        // Who gives no answer, or another reason for none, may leave a skill without a level.
        let leaves = means.iter().all(|mean| mean.holds_any(levels_above_one));
        let may_leave = leaves && others_hidden && self.shown.answered.is_none();
        let changes = |&option: &usize| {
            hidden.iter().any(|&other| moves(option, other) || moves(other, option))
                || may_leave && self.counts[option] > 0
        };
        hidden.iter().all(changes) && (!others_hidden || leaves)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE: Suppression = Suppression { min_cell: 5 };

    fn asked(counts: &[u64], others: &[u64]) -> Asked {
        let scores = vec![0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0];
        Asked { counts: counts.to_vec(), scores, shown: FIVE.question(counts, others) }
    }

    fn mean(value: f64, n: u64) -> MeanLevel {
        MeanLevel { value, n, questions: vec![0], sensitivity: 1.0 }
    }

    #[test]
    fn the_fewer_people_the_coarser() {
        let steps =
            |counts: &[u64], value| FIVE.means(&[asked(counts, &[0; 3])], &[mean(value, counts.iter().sum())], 3.0);
        assert_eq!(steps(&[4, 3, 1, 1], 1.889), [Some(0.2)]);
        assert_eq!(steps(&[20, 18, 1, 1], 1.575), [Some(0.1)]);
        // Nothing is hidden.
        assert_eq!(steps(&[6, 6, 6, 6], 2.5), [Some(0.1)]);
        assert_eq!(steps(&[2, 2, 0, 0], 1.5), [None]);
    }

    #[test]
    fn one_who_did_not_answer_needs_more_room() {
        let steps = |others| FIVE.means(&[asked(&[8, 8, 1, 1], others)], &[mean(1.72, 18)], 3.0);
        assert_eq!(steps(&[0, 0, 0]), [Some(0.2)]);
        assert_eq!(steps(&[0, 0, 1]), [Some(1.0)]);
    }

    #[test]
    fn without_suppression_nothing_is_rounded() {
        assert_eq!(Suppression { min_cell: 0 }.means(&[], &[mean(1.5, 1)], 3.0), [Some(0.0)]);
    }
}
