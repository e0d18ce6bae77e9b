//! Counts of levels in bounded memory, for any number of respondents.
//!
//! Levels are counted by their value in steps of 1e-9, the tolerance of all comparisons; where a
//! questionnaire's weights give more distinct values than `MOST`, in steps of 1e-5, which is finer than any
//! output shows. Counts do not depend on the order of respondents or threads.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Steps of a level.
const FINE: f64 = 1e9;

/// Fine steps in a coarse one.
const COARSE: i64 = 10_000;

/// With more distinct values than this, levels are counted in coarse steps.
const MOST_FINE: usize = 1 << 16;

/// The number of occurrences of each level.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    /// By step: the smallest value counted there, which does not depend on the order, and the count.
    counts: HashMap<i64, (f64, u64), BuildHasherDefault<Steps>>,
    coarse: bool,
}

impl Levels {
    /// Counts a level in [1, N].
    #[inline]
    pub fn add(&mut self, level: f64) {
        self.add_steps(level, 1);
    }

    /// Counts a level `count` times.
    pub fn add_many(&mut self, level: f64, count: u64) {
        if count > 0 {
            self.add_steps(level, count);
        }
    }

    /// Adds the counts of `other`.
    pub fn merge(&mut self, other: &Self) {
        if other.coarse {
            self.coarsen();
        }
        other.counts.values().for_each(|&(level, count)| self.add_steps(level, count));
    }

    /// Pairs of level and count, lowest level first.
    #[must_use]
    pub fn sorted(&self) -> Vec<(f64, u64)> {
        let mut counts: Vec<(f64, u64)> = self.counts.values().copied().collect();
        counts.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        counts
    }

    #[inline]
    fn add_steps(&mut self, level: f64, count: u64) {
        let fine = fine(level);
        let (least, counted) = self.counts.entry(if self.coarse { coarse(fine) } else { fine }).or_insert((level, 0));
        *least = least.min(level);
        *counted += count;
        if !self.coarse && self.counts.len() > MOST_FINE {
            self.coarsen();
        }
    }

    #[cold]
    fn coarsen(&mut self) {
        if !std::mem::replace(&mut self.coarse, true) {
            std::mem::take(&mut self.counts).into_values().for_each(|(level, count)| self.add_steps(level, count));
        }
    }
}

impl FromIterator<f64> for Levels {
    fn from_iter<T: IntoIterator<Item = f64>>(levels: T) -> Self {
        let mut counts = Self::default();
        levels.into_iter().for_each(|level| counts.add(level));
        counts
    }
}

#[inline]
fn fine(level: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a level lies in [1, N], N being a handful")]
    let steps = (level * FINE).round() as i64;
    steps
}

fn coarse(fine: i64) -> i64 {
    (fine + COARSE / 2).div_euclid(COARSE)
}

/// A multiplicative hash of steps. Steps are computed by this program, so no input can force collisions.
#[derive(Default)]
struct Steps(u64);

impl Hasher for Steps {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_i64(i64::from(byte));
        }
    }

    #[inline]
    fn write_i64(&mut self, steps: i64) {
        // The multiplier is that of Knuth's multiplicative hashing, 2^64 divided by the golden ratio.
        self.0 = (self.0 ^ steps.cast_unsigned()).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26);
    }
}

#[cfg(test)]
mod tests {
    use super::{Levels, MOST_FINE};

    #[test]
    fn sums_in_another_order_are_the_same_level() {
        let sorted = [0.1 + 0.2 + 1.0, 1.3, 2.0].into_iter().collect::<Levels>().sorted();
        assert_eq!(sorted.iter().map(|(_, count)| *count).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn too_many_distinct_values_are_coarsened_in_any_order() {
        #[expect(clippy::cast_precision_loss, reason = "small numbers")]
        let level = |i: usize| 1.0 + i as f64 * 3.7e-6;
        let whole: Levels = (0..3 * MOST_FINE).map(level).collect();
        assert!(whole.coarse && whole.counts.len() < 3 * MOST_FINE);
        let mut parts: Levels = (0..10).map(level).collect();
        parts.merge(&(10..3 * MOST_FINE).rev().map(level).collect());
        assert_eq!(parts.sorted(), whole.sorted());
        let mut parts: Levels = (10..3 * MOST_FINE).map(level).collect();
        parts.merge(&(0..10).map(level).collect());
        assert_eq!(parts.sorted(), whole.sorted());
    }
}
