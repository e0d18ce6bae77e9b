//! Weighted means of levels.
//!
//! Source: OECD and JRC, *Handbook on Constructing Composite Indicators* (2008), step 7. Levels
//! start at 1, so a geometric mean is never zero. Logarithms are those of the `libm` crate: the
//! systems' own differ in their last digits.

use crate::questionnaire::Aggregation;

/// The aggregate of `(level, weight)` pairs, or `None` if there are none. Levels lie in [1, N],
/// weights above 0; the result lies between the smallest and the largest level.
#[must_use]
pub fn aggregate(how: Aggregation, pairs: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let mut weights = 0.0;
    let mut sum = 0.0;
    let mut lowest = f64::INFINITY;
    for (level, weight) in pairs {
        weights += weight;
        sum += match how {
            Aggregation::Arithmetic => weight * level,
            Aggregation::Geometric => weight * libm::log(level),
            Aggregation::Minimum => 0.0,
        };
        lowest = lowest.min(level);
    }
    (weights > 0.0).then(|| match how {
        Aggregation::Arithmetic => sum / weights,
        Aggregation::Geometric => libm::exp(sum / weights),
        Aggregation::Minimum => lowest,
    })
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
