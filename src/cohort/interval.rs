//! Confidence interval of a share, also for small groups.
//!
//! Source: E. B. Wilson, *Probable inference, the law of succession, and statistical inference*, J. Am.
//! Stat. Assoc. 22 (1927). Unlike the normal approximation it stays within [0, 1] and has good coverage for
//! small n; see Brown, Cai and `DasGupta`, *Interval estimation for a binomial proportion*, Stat. Sci. 16
//! (2001).

use super::float;

/// The standard normal deviate of a two-sided 95 % interval.
pub const Z: f64 = 1.959_963_984_540_054;

/// Wilson's 95 % interval, in [0, 1], of the share `count` ÷ `n` with `count` ≤ `n`; `None` if `n` is 0.
#[must_use]
pub fn wilson(count: u64, n: u64) -> Option<(f64, f64)> {
    if n == 0 {
        return None;
    }
    let (count, left, n) = (float(count), float(n - count.min(n)), float(n));
    let square = Z * Z;
    let middle = count + square / 2.0;
    let half = Z * (count * left / n + square / 4.0).sqrt();
    let all = n + square;
    // The bounds for 0 and n are exactly 0 and 1; the square root would be off in the last digit.
    let lower = if count == 0.0 { 0.0 } else { (middle - half) / all };
    let upper = if left == 0.0 { 1.0 } else { (middle + half) / all };
    Some((lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_no_share_and_everybody_has_all() {
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(0, 9).unwrap().0.to_bits(), 0.0_f64.to_bits());
        assert_eq!(wilson(9, 9).unwrap().1.to_bits(), 1.0_f64.to_bits());
    }

    #[test]
    fn the_interval_holds_its_share() {
        for n in 1..60 {
            for count in 0..=n {
                let (lower, upper) = wilson(count, n).unwrap();
                let share = float(count) / float(n);
                assert!((0.0..=share).contains(&lower) && (share..=1.0).contains(&upper), "{count} of {n}");
                let (left, right) = wilson(n - count, n).unwrap();
                assert!((left - (1.0 - upper)).abs() < 1e-12 && (right - (1.0 - lower)).abs() < 1e-12);
            }
        }
    }
}
