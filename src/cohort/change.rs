//! Change of the same respondents between two times.
//!
//! Sources: the sign-flip test in R. A. Fisher, *The Design of Experiments* (1935), section 21; p from
//! random draws in B. Phipson and G. K. Smyth, *Permutation p-values should never be zero*, Stat. Appl. Genet.
//! Mol. Biol. 9 (2010); the matched-pairs rank-biserial correlation in D. S. Kerby, *The simple
//! difference formula*, Compr. Psychol. 3 (2014), over the ranks of F. Wilcoxon, *Individual comparisons
//! by ranking methods*, Biometrics 1 (1945), which leave out those who did not change; δ in N. Cliff,
//! *Dominance statistics*, Psychol. Bull. 114 (1993).
//!
//! Changes within [`EPSILON`] of each other are treated as equal, and those within it of 0 as no change.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::summary::Summary;
use super::{float, sum};
use crate::scoring::EPSILON;

/// The largest number of pairs for which p is computed exactly, over all sign flips.
pub const EXACT_PAIRS: usize = 20;

/// The number of random draws from which p is estimated for more pairs.
pub const FLIPS: u32 = 100_000;

const SEED: u64 = 2024;

/// The probability of a mean change at least as far from 0, if a rise and a fall were equally likely for
/// each respondent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PValue {
    /// In (0, 1].
    pub p: f64,
    /// Whether p is exact; else it is estimated from [`FLIPS`] draws.
    pub exact: bool,
}

/// The change of at least one respondent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// Number of pairs.
    pub n: u64,
    /// Mean before.
    pub before: f64,
    /// Mean after.
    pub after: f64,
    /// Mean change.
    pub mean: f64,
    /// Median change.
    pub median: f64,
    /// Number of respondents who rose.
    pub improved: u64,
    /// Number of respondents without change.
    pub same: u64,
    /// Number of respondents who fell.
    pub declined: u64,
    /// p of the two-sided sign-flip permutation test.
    pub p: PValue,
    /// Matched-pairs rank-biserial correlation, in [−1, 1]; absent where nobody changed.
    pub rank_biserial: Option<f64>,
    /// Cliff's δ, in [−1, 1]; see [`cliffs_delta`].
    pub cliffs_delta: f64,
}

impl Change {
    /// Computes the change from pairs of (before, after); `None` without pairs.
    #[must_use]
    pub fn of(pairs: &[(f64, f64)]) -> Option<Self> {
        let mut changes: Vec<f64> = pairs.iter().map(|&(before, after)| snap_to_zero(after - before)).collect();
        changes.sort_by(f64::total_cmp);
        let summary = Summary::of(&with_counts(&changes))?;
        let sorted = |values: Vec<f64>| {
            let mut values = values;
            values.sort_by(f64::total_cmp);
            values
        };
        let before = sorted(pairs.iter().map(|pair| pair.0).collect());
        let after = sorted(pairs.iter().map(|pair| pair.1).collect());
        let mean = |values: &[f64]| sum(values.iter().copied()) / float(summary.n);
        let count = |of: fn(&f64) -> bool| changes.iter().filter(|change| of(change)).count() as u64;
        Some(Self {
            n: summary.n,
            before: mean(&before),
            after: mean(&after),
            mean: summary.mean,
            median: summary.median,
            improved: count(|&change| change > 0.0),
            same: count(|&change| change == 0.0),
            declined: count(|&change| change < 0.0),
            p: sign_flip(&changes),
            rank_biserial: rank_biserial(&changes),
            cliffs_delta: cliffs_delta(&before, &after),
        })
    }

    /// The smallest possible p for this number of pairs: that of all changes having the same sign.
    #[must_use]
    pub fn smallest_p(pairs: u64) -> f64 {
        let halvings = i32::try_from(pairs).unwrap_or(i32::MAX).saturating_sub(1).max(0);
        let smallest = 0.5_f64.powi(halvings);
        if pairs > EXACT_PAIRS as u64 { smallest.max(1.0 / (f64::from(FLIPS) + 1.0)) } else { smallest }
    }
}

/// Replaces a change within [`EPSILON`] of 0 by 0.
fn snap_to_zero(change: f64) -> f64 {
    if change.abs() <= EPSILON { 0.0 } else { change }
}

fn with_counts(sorted: &[f64]) -> Vec<(f64, u64)> {
    sorted.iter().map(|&value| (value, 1)).collect()
}

/// Distinct absolute changes above 0 with their counts, smallest first.
fn sizes(changes: &[f64]) -> Vec<(f64, usize)> {
    let mut all: Vec<f64> = changes.iter().map(|change| change.abs()).filter(|&size| size > EPSILON).collect();
    all.sort_by(f64::total_cmp);
    let runs = all.chunk_by(|a, b| b - a <= EPSILON);
    runs.map(|run| (run[0], run.len())).collect()
}

/// Two-sided p of `changes`: the share of all assignments of signs whose sum is at least as far from 0. It is 1
/// where nobody changed.
#[must_use]
pub fn sign_flip(changes: &[f64]) -> PValue {
    let sizes = sizes(changes);
    let all: Vec<f64> = sizes.iter().flat_map(|&(size, count)| std::iter::repeat_n(size, count)).collect();
    let mut sorted = changes.to_vec();
    sorted.sort_by(f64::total_cmp);
    let far = sum(sorted.into_iter()).abs() - EPSILON;
    if changes.len() <= EXACT_PAIRS {
        // Flipping the sign of 0 has no effect, so only changes other than 0 need flips.
        let share = float(count_extreme(&all, far)) / float(1 << all.len());
        return PValue { p: share, exact: true };
    }
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let hits = (0..FLIPS).filter(|_| random_signed_sum(&sizes, &mut random).abs() >= far).count() as u64;
    PValue { p: float(1 + hits) / float(1 + u64::from(FLIPS)), exact: false }
}

/// Counts those of the 2^n signed sums of `sizes` that are at least `far` from 0 (meet in the middle: each sum
/// of one half is matched with the sorted sums of the other half).
fn count_extreme(sizes: &[f64], far: f64) -> u64 {
    let (left, right) = sizes.split_at(sizes.len() / 2);
    let sums = |half: &[f64]| {
        let mut sums = vec![0.0];
        for size in half {
            sums = sums.iter().flat_map(|sum| [sum - size, sum + size]).collect();
        }
        sums
    };
    let mut right = sums(right);
    right.sort_by(f64::total_cmp);
    let far_ones = |left: f64| {
        let below = right.partition_point(|right| left + right <= -far);
        let not_above = right.partition_point(|right| left + right < far);
        // With `far` = 0 every sum would be counted on both sides.
        if far <= 0.0 { right.len() } else { below + right.len() - not_above }
    };
    sums(left).into_iter().map(|left| far_ones(left) as u64).sum()
}

/// The sum of all sizes with random signs; one random number gives 64 signs.
fn random_signed_sum(sizes: &[(f64, usize)], random: &mut ChaCha8Rng) -> f64 {
    let mut sum = 0.0;
    for &(size, count) in sizes {
        let mut ups = 0_u64;
        let mut left = count;
        while left > 0 {
            let bits = left.min(64);
            ups += u64::from((random.next_u64() >> (64 - bits)).count_ones());
            left -= bits;
        }
        sum += size * (2.0 * float(ups) - float(count as u64));
    }
    sum
}

/// (sum of ranks of rises − sum of ranks of falls) ÷ sum of all ranks, ranked by absolute change; ties share
/// their mean rank.
fn rank_biserial(changes: &[f64]) -> Option<f64> {
    let sizes = sizes(changes);
    if sizes.is_empty() {
        return None;
    }
    // Twice a mean rank is an integer.
    let mut ranks: Vec<(f64, u64)> = Vec::with_capacity(sizes.len());
    let mut before = 0;
    for &(size, count) in &sizes {
        ranks.push((size, (2 * before + count + 1) as u64));
        before += count;
    }
    let (mut up, mut down) = (0, 0);
    for &change in changes.iter().filter(|change| change.abs() > EPSILON) {
        // A run of equals is named by its smallest.
        let run = ranks.partition_point(|rank| rank.0 <= change.abs()).saturating_sub(1);
        *(if change > 0.0 { &mut up } else { &mut down }) += ranks[run].1;
    }
    Some((float(up) - float(down)) / float(up + down))
}

/// Cliff's δ of sorted values: over all pairs of one value before and one after, the share in which the later
/// is larger minus the share in which it is smaller. 0 if either slice is empty.
#[must_use]
pub fn cliffs_delta(before: &[f64], after: &[f64]) -> f64 {
    let (mut below, mut not_above) = (0, 0);
    let (mut wins, mut losses) = (0_u64, 0_u64);
    for &value in after {
        while before.get(below).is_some_and(|&other| other < value - EPSILON) {
            below += 1;
        }
        while before.get(not_above).is_some_and(|&other| other <= value + EPSILON) {
            not_above += 1;
        }
        wins += below as u64;
        losses += (before.len() - not_above) as u64;
    }
    let pairs = before.len() as u64 * after.len() as u64;
    if pairs == 0 { 0.0 } else { (float(wins) - float(losses)) / float(pairs) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counted out plainly.
    fn plain(changes: &[f64]) -> f64 {
        let far = changes.iter().sum::<f64>().abs() - EPSILON;
        let all = 1_u32 << changes.len();
        let flipped = |flips: u32| {
            let signed = changes.iter().enumerate().map(|(i, c)| if flips >> i & 1 == 1 { -c } else { *c });
            signed.sum::<f64>().abs() >= far
        };
        f64::from(u32::try_from((0..all).filter(|&flips| flipped(flips)).count()).unwrap()) / f64::from(all)
    }

    #[test]
    fn counting_by_halves_counts_all() {
        for changes in [
            &[][..],
            &[0.0],
            &[0.5],
            &[1.0, -1.0],
            &[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0, -1.0],
            &[0.2, -0.1, 0.4, 0.0, 0.7, 0.1 + 0.2, -0.3, 0.05, 1.0],
        ] {
            let found = sign_flip(changes);
            assert!(found.exact && (found.p - plain(changes)).abs() < 1e-12, "{changes:?}: {found:?}");
        }
    }

    #[test]
    fn nobody_one_and_no_change() {
        assert_eq!(Change::of(&[]), None);
        let one = Change::of(&[(1.0, 2.0)]).unwrap();
        assert_eq!((one.n, one.p.p, one.rank_biserial, one.cliffs_delta), (1, 1.0, Some(1.0), 1.0));
        let same = Change::of(&[(1.0, 1.0), (2.0, 2.0 + 1e-12)]).unwrap();
        assert_eq!((same.same, same.p.p, same.rank_biserial, same.cliffs_delta), (2, 1.0, None, 0.0));
    }

    #[test]
    fn draws_do_not_depend_on_the_order() {
        let pairs: Vec<(f64, f64)> =
            (0..40_u32).map(|i| (f64::from(i % 4), f64::from(i % 4) + f64::from(i * 7 % 11) / 10.0 - 0.45)).collect();
        let turned: Vec<(f64, f64)> = pairs.iter().rev().copied().collect();
        let change = Change::of(&pairs).unwrap();
        assert_eq!(Some(change), Change::of(&turned));
        assert!(!change.p.exact && change.p.p > 0.0);
    }

    #[test]
    fn the_smallest_p_halves_with_each_pair() {
        let known = [(1, 1.0), (2, 0.5), (3, 0.25), (6, 0.031_25)];
        assert!(known.iter().all(|&(n, p)| (Change::smallest_p(n) - p).abs() < 1e-15));
        assert!(Change::smallest_p(0) >= 1.0);
    }
}
