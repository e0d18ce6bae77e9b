//! Computes levels, gaps and a plan from the states of a respondent's questions. Pure functions of
//! numbers: no input or output, no clock, no text.
//!
//! The definitions are this project's own, built on standard ones; each module names its source.
//! Computed numbers are compared with a tolerance of [`EPSILON`], so that no result depends on the
//! order of additions.

mod aggregate;
mod benchmark;
mod checks;
mod find_out;
mod model;
mod outcome_table;
mod plan;
mod robustness;
mod scores;

pub use aggregate::aggregate;
pub use benchmark::{Standing, standing};
pub use checks::met;
pub use find_out::FindOut;
pub use model::Model;
pub use outcome_table::{OutcomeTable, RowScore};
pub use plan::{Plan, Progress, Stage, Step};
pub use robustness::{DELTA, REWEIGHTINGS, Reweightings};
pub use scores::{Contribution, GroupScore, NoScore, Scores, SkillScore};

/// Numbers that differ by less than this are taken as equal.
pub const EPSILON: f64 = 1e-9;

/// Index, from 0, of the highest named level that `level` in [1, N] reaches: 2.9 reaches the second,
/// 3 the third.
#[must_use]
pub fn reached(level: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a level lies in [1, N]")]
    let whole = (level + EPSILON).floor().max(1.0) as usize;
    whole - 1
}

/// `max(0, target − level)`, where a difference within [`EPSILON`] counts as 0.
#[must_use]
pub fn gap(level: f64, target: f64) -> f64 {
    let gap = target - level;
    if gap > EPSILON { gap } else { 0.0 }
}

/// Index of the largest of the positive `values`; of several within [`EPSILON`] of each other, the first.
#[inline]
fn largest(values: impl IntoIterator<Item = f64>) -> Option<usize> {
    let mut best = None;
    let mut to_exceed = EPSILON;
    for (index, value) in values.into_iter().enumerate() {
        if value > to_exceed {
            (best, to_exceed) = (Some(index), value + EPSILON);
        }
    }
    best
}

/// Indices of the positive `values` from largest to smallest, at most `count`; values within
/// [`EPSILON`] of each other keep their order. The values found are set to 0.
fn largest_first(values: &mut [f64], count: usize) -> Vec<usize> {
    let mut order = Vec::with_capacity(count.min(8));
    while order.len() < count {
        let Some(best) = largest(values.iter().copied()) else { break };
        values[best] = 0.0;
        order.push(best);
    }
    order
}

/// Indices of all `values`, which are at least 0, from largest to smallest; values within [`EPSILON`] of each other keep
/// their order.
#[must_use]
pub fn by_size(values: &[f64]) -> Vec<usize> {
    let mut order = largest_first(&mut values.to_vec(), values.len());
    let rest = (0..values.len()).filter(|index| !order.contains(index)).collect::<Vec<_>>();
    order.extend(rest);
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_level_must_be_fully_reached() {
        assert_eq!([1.0, 1.99, 2.0, 2.999_999_999_9, 3.5, 4.0].map(reached), [0, 0, 1, 2, 2, 3]);
    }

    #[test]
    fn a_difference_in_the_last_digits_is_no_gap() {
        assert!(gap(2.499_999_999_9, 2.5).abs() < f64::EPSILON);
        assert!((gap(1.0, 2.5) - 1.5).abs() < f64::EPSILON);
        assert!(gap(4.0, 2.5).abs() < f64::EPSILON);
    }

    #[test]
    fn near_ties_keep_their_order() {
        assert_eq!(largest_first(&mut [0.5, 1.0, 1.0 + 1e-12, 0.0, 2.0], 9), [4, 1, 2, 0]);
        assert_eq!(largest_first(&mut [0.5, 1.0, 2.0], 1), [2]);
        assert_eq!(by_size(&[0.0, 1.0, 1.0 + 1e-12, 0.0, 2.0]), [4, 1, 2, 0, 3]);
    }
}
