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
    let mut sums = Sums::new(how);
    pairs.into_iter().for_each(|(level, weight)| sums.put(level, weight));
    sums.aggregate()
}

/// What an aggregate is made of: it can be worked out for parts and added up, and adding in the same
/// order gives the same bits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sums {
    how: Aggregation,
    /// Σ weight × level, or × its logarithm; the lowest level for a minimum.
    sum: f64,
    /// Σ weight.
    weights: f64,
}

impl Sums {
    /// Of nothing yet.
    #[inline]
    pub(super) fn new(how: Aggregation) -> Self {
        let sum = if how == Aggregation::Minimum { f64::INFINITY } else { 0.0 };
        Self { how, sum, weights: 0.0 }
    }

    /// Adds a level.
    #[inline]
    pub(super) fn put(&mut self, level: f64, weight: f64) {
        let sum = match self.how {
            Aggregation::Arithmetic => level * weight,
            Aggregation::Geometric => libm::log(level) * weight,
            Aggregation::Minimum => level,
        };
        self.add(Self { sum, weights: weight, ..*self });
    }

    /// Adds the levels of another part.
    #[inline]
    pub(super) fn add(&mut self, part: Self) {
        self.sum = if self.how == Aggregation::Minimum { self.sum.min(part.sum) } else { self.sum + part.sum };
        self.weights += part.weights;
    }

    /// The aggregate, if there is any level.
    #[inline]
    pub(super) fn aggregate(&self) -> Option<f64> {
        (self.weights > 0.0).then(|| match self.how {
            Aggregation::Arithmetic => self.sum / self.weights,
            Aggregation::Geometric => libm::exp(self.sum / self.weights),
            Aggregation::Minimum => self.sum,
        })
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
