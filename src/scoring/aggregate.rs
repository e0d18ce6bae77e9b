//! Weighted means of levels.
//!
//! Source: OECD and JRC, *Handbook on Constructing Composite Indicators* (2008), step 7. Levels
//! start at 1, so a geometric mean is never zero. Logarithms are those of the `libm` crate, because
//! the platforms' own differ in their last digits.

use crate::questionnaire::Aggregation;

/// The aggregate of `(level, weight)` pairs, or `None` if there are none. Levels lie in [1, N],
/// weights above 0; the result lies between the smallest and the largest level.
#[inline]
#[must_use]
pub fn aggregate(how: Aggregation, pairs: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let pairs = pairs.into_iter();
    match how {
        Aggregation::Minimum => pairs.map(|(level, _)| level).reduce(f64::min),
        Aggregation::Arithmetic => mean(pairs),
        Aggregation::Geometric => mean(pairs.map(|(level, weight)| (libm::log(level), weight))).map(libm::exp),
    }
}

/// Σ weight × value ÷ Σ weight.
#[inline]
fn mean(pairs: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (mut sum, mut weights) = (0.0, 0.0);
    for (value, weight) in pairs {
        sum += value * weight;
        weights += weight;
    }
    (weights > 0.0).then(|| sum / weights)
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
