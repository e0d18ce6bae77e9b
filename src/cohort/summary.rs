//! Mean, standard deviation and quartiles from counts of distinct values.
//!
//! Sources: quartiles of type 7 in R. J. Hyndman and Y. Fan, *Sample quantiles in statistical packages*,
//! Am. Stat. 50 (1996); the two-pass variance in T. F. Chan, G. H. Golub and R. J. `LeVeque`, *Algorithms
//! for computing the sample variance*, Am. Stat. 37 (1983).
//!
//! Levels take few distinct values, so counts describe a million respondents exactly and in little memory.

use super::{float, sum};

/// Summary statistics of at least one value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    /// Number of values.
    pub n: u64,
    /// Arithmetic mean.
    pub mean: f64,
    /// Sample standard deviation, with n − 1; `None` for one value.
    pub sd: Option<f64>,
    /// Smallest value.
    pub min: f64,
    /// First quartile.
    pub q1: f64,
    /// Median.
    pub median: f64,
    /// Third quartile.
    pub q3: f64,
    /// Largest value.
    pub max: f64,
}

impl Summary {
    /// Summarises `pairs` of value and count, smallest value first; `None` if all counts are 0.
    #[must_use]
    pub fn of(pairs: &[(f64, u64)]) -> Option<Self> {
        let n: u64 = pairs.iter().map(|pair| pair.1).sum();
        if n == 0 {
            return None;
        }
        // Ranks run from 0 to n − 1, and quartile q lies at rank q (n − 1) ÷ 4. Integer arithmetic in quarters
        // of a rank keeps this exact.
        let quartile = |quarters: u64| {
            let place = u128::from(n - 1) * u128::from(quarters);
            let rank = u64::try_from(place / 4).unwrap_or(u64::MAX);
            let (low, high) = (ranked(pairs, rank), ranked(pairs, (rank + 1).min(n - 1)));
            match place % 4 {
                0 => low,
                #[expect(clippy::cast_precision_loss, reason = "1 to 3")]
                part => low + (high - low) * (part as f64 / 4.0),
            }
        };
        let (min, max) = (ranked(pairs, 0), ranked(pairs, n - 1));
        // Rounding must not move the mean of equal values off their value.
        let mean = mean(pairs, n).clamp(min, max);
        Some(Self {
            n,
            mean,
            sd: variance(pairs).map(f64::sqrt),
            min,
            q1: quartile(1),
            median: quartile(2),
            q3: quartile(3),
            max,
        })
    }
}

fn mean(pairs: &[(f64, u64)], n: u64) -> f64 {
    sum(pairs.iter().map(|&(value, count)| value * float(count))) / float(n)
}

/// Sample variance of counted values; `None` for fewer than two.
pub(super) fn variance(pairs: &[(f64, u64)]) -> Option<f64> {
    let n: u64 = pairs.iter().map(|pair| pair.1).sum();
    if n < 2 {
        return None;
    }
    if pairs.iter().filter(|pair| pair.1 > 0).count() == 1 {
        return Some(0.0);
    }
    let mean = mean(pairs, n);
    let squares = sum(pairs.iter().map(|&(value, count)| (value - mean).powi(2) * float(count)));
    let rest = sum(pairs.iter().map(|&(value, count)| (value - mean) * float(count)));
    Some((squares - rest * rest / float(n)) / float(n - 1))
}

/// The value with this rank, from 0.
fn ranked(pairs: &[(f64, u64)], rank: u64) -> f64 {
    let mut before = 0;
    for &(value, count) in pairs {
        before += count;
        if rank < before {
            return value;
        }
    }
    pairs.last().map_or(f64::NAN, |pair| pair.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_nobody_of_one_and_of_equals() {
        assert_eq!(Summary::of(&[]), None);
        assert_eq!(Summary::of(&[(2.0, 0)]), None);
        let one = Summary::of(&[(2.5, 1)]).unwrap();
        assert_eq!((one.n, one.sd, one.q1, one.max), (1, None, 2.5, 2.5));
        let same = Summary::of(&[(1.1, 7)]).unwrap();
        assert_eq!((same.mean, same.sd, same.median), (1.1, Some(0.0), 1.1));
    }

    #[test]
    fn a_million_from_counts() {
        let summary = Summary::of(&[(1.0, 250_000), (2.0, 250_000), (3.0, 250_000), (4.0, 250_000)]).unwrap();
        assert_eq!((summary.n, summary.mean, summary.median), (1_000_000, 2.5, 2.5));
        assert_eq!((summary.q1, summary.q3), (1.75, 3.25));
        assert!((summary.sd.unwrap() - (1.25_f64 * 1e6 / 999_999.0).sqrt()).abs() < 1e-12);
    }
}
