//! The rank of an answer among published counts.
//!
//! Source of the mid-rank: Parkinson's mid-percentile rank as used with ordinal data, for instance in
//! Agresti, *Analysis of Ordinal Categorical Data* (2010), as "ridit".

/// Numbers of answers in a published sample below, at and above an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Below.
    pub below: u64,
    /// The same.
    pub at: u64,
    /// Above.
    pub above: u64,
}

impl Standing {
    /// Number of answers.
    #[must_use]
    pub fn n(&self) -> u64 {
        self.below + self.at + self.above
    }

    /// Mid-rank (below + at ÷ 2) ÷ n, in [0, 1]; `None` without answers.
    #[must_use]
    pub fn mid_rank(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "counts of people")]
        let share = |count: u64| count as f64 / self.n() as f64;
        (self.n() > 0).then(|| share(self.below) + share(self.at) / 2.0)
    }
}

/// Compares the option with index `option` with `counts` per option, lowest first.
#[must_use]
pub fn standing(counts: &[u64], option: usize) -> Standing {
    Standing { below: counts[..option].iter().sum(), at: counts[option], above: counts[option + 1..].iter().sum() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mid_rank_agrees_with_the_reference() {
        // The mid-rank of 3 among (2, 3, 3, 3, 4) is the middle.
        let middle = standing(&[0, 1, 3, 1], 2);
        assert_eq!(middle, Standing { below: 1, at: 3, above: 1 });
        assert_eq!(middle.mid_rank(), Some(0.5));
        assert_eq!(standing(&[0, 0], 1).mid_rank(), None);
    }
}
