//! Weighted means of levels.
//!
//! Source: OECD and JRC, *Handbook on Constructing Composite Indicators* (2008), step 7. Levels
//! start at 1, so a geometric mean is never zero. Logarithms are those of the `libm` crate: the
//! systems' own differ in their last digits.

use crate::questionnaire::Aggregation;

/// The aggregate of `(level, weight)` pairs, or `None` if there are none. Levels lie in [1, N],
/// weights above 0; the result lies between the smallest and the largest level.
#[inline]
#[must_use]
pub fn aggregate(how: Aggregation, pairs: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    if how == Aggregation::Minimum {
        return pairs.into_iter().map(|(level, _)| level).reduce(f64::min);
    }
    let mut sums = Sums::default();
    pairs.into_iter().for_each(|(level, weight)| sums.add(Sums::of(value(how, level), weight)));
    sums.mean(how)
}

/// What a level is in such a mean: itself, or its logarithm.
#[inline]
pub(super) fn value(how: Aggregation, level: f64) -> f64 {
    if how == Aggregation::Geometric { libm::log(level) } else { level }
}

/// What a mean is made of. Parts can be worked out beforehand; adding them in the same order gives the
/// same bits.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Sums {
    /// Σ weight × level, or × its logarithm.
    sum: f64,
    /// Σ weight.
    weights: f64,
}

impl Sums {
    /// Of one level, given as what it is in the mean: its [`value`].
    #[inline]
    pub(super) fn of(value: f64, weight: f64) -> Self {
        Self { sum: value * weight, weights: weight }
    }

    /// Adds another part.
    #[inline]
    pub(super) fn add(&mut self, part: Self) {
        self.sum += part.sum;
        self.weights += part.weights;
    }

    /// The mean, if there is any level.
    #[inline]
    pub(super) fn mean(&self, how: Aggregation) -> Option<f64> {
        let mean = self.sum / self.weights;
        (self.weights > 0.0).then(|| if how == Aggregation::Geometric { libm::exp(mean) } else { mean })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reference values computed with `COINr` and psych in R.
    #[test]
    fn weighted_means_agree_with_the_reference() {
        let pairs = [(2.0, 1.0), (3.0, 2.0), (4.0, 2.0)];
        let arithmetic = aggregate(Aggregation::Arithmetic, pairs).unwrap();
        let geometric = aggregate(Aggregation::Geometric, pairs).unwrap();
        let minimum = aggregate(Aggregation::Minimum, pairs).unwrap();
        assert!((arithmetic - 3.2).abs() < 1e-12);
        assert!((geometric - 3.103_691).abs() < 5e-7);
        assert!((minimum - 2.0).abs() < f64::EPSILON);
        assert_eq!(aggregate(Aggregation::Arithmetic, []), None);
    }
}
