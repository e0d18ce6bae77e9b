//! Agreement of several respondents on one question.
//!
//! Source: L. R. James, R. G. Demaree and G. Wolf, *Estimating within-group interrater reliability with
//! and without response bias*, J. Appl. Psychol. 69 (1984): `r_wg` = 1 − s² ÷ σ², where σ² = (A² − 1) ÷ 12
//! is the variance of A options chosen at random. It is 1 where all chose the same option, 0 for a variance as
//! at random, and negative for a larger one. Negative values are reported unchanged: they indicate polarised
//! answers.

use super::float;
use super::summary::variance;
use crate::scoring::EPSILON;

/// The agreement of at least two respondents on one question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Number of answers.
    pub n: u64,
    /// `r_wg`, at most 1; negative where answers vary more than at random.
    pub rwg: f64,
    /// Sample standard deviation of the option indices.
    pub sd: f64,
    /// Index of the option chosen most often; of several, the lowest.
    pub mode: usize,
    /// Share of respondents who chose another option than the mode, in [0, 1).
    pub outside_mode: f64,
}

/// Why the agreement is undefined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAgreement {
    /// Nobody answered.
    Nobody,
    /// Only one respondent answered.
    OnlyOne,
}

impl Agreement {
    /// Computes the agreement from `counts` per option, lowest option first; at least two options.
    ///
    /// # Errors
    ///
    /// Why the agreement is undefined.
    pub fn of(counts: &[u64]) -> Result<Self, NoAgreement> {
        let pairs: Vec<(f64, u64)> = (1_u32..).map(f64::from).zip(counts.iter().copied()).collect();
        let n: u64 = counts.iter().sum();
        let Some(variance) = variance(&pairs) else {
            return Err(if n == 0 { NoAgreement::Nobody } else { NoAgreement::OnlyOne });
        };
        let options = float(counts.len() as u64);
        let by_chance = (options * options - 1.0) / 12.0;
        let most = counts.iter().copied().max().unwrap_or(0);
        let mode = counts.iter().position(|&count| count == most).unwrap_or(0);
        Ok(Self {
            n,
            rwg: 1.0 - variance / by_chance,
            sd: variance.sqrt(),
            mode,
            outside_mode: float(n - most) / float(n),
        })
    }
}

/// Indices of questions sorted by ascending `r_wg`, which is comparable across different numbers of options.
/// Values that are equal within [`EPSILON`] keep their order; questions without a value are left out.
#[must_use]
pub fn most_disagreed(questions: &[Result<Agreement, NoAgreement>]) -> Vec<usize> {
    let mut order: Vec<(usize, f64)> =
        questions.iter().enumerate().filter_map(|(q, agreement)| Some((q, agreement.as_ref().ok()?.rwg))).collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    // Restores the questionnaire's order within runs of values equal within EPSILON.
    for run in order.chunk_by_mut(|a, b| b.1 - a.1 <= EPSILON) {
        run.sort_by_key(|&(q, _)| q);
    }
    order.into_iter().map(|(q, _)| q).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_one_and_all_the_same() {
        assert_eq!(Agreement::of(&[0, 0, 0]), Err(NoAgreement::Nobody));
        assert_eq!(Agreement::of(&[0, 1, 0]), Err(NoAgreement::OnlyOne));
        let same = Agreement::of(&[0, 0, 5, 0]).unwrap();
        assert_eq!((same.rwg, same.sd, same.mode, same.outside_mode), (1.0, 0.0, 2, 0.0));
    }

    #[test]
    fn two_camps_are_more_than_chance() {
        let camps = Agreement::of(&[4, 0, 0, 4]).unwrap();
        assert!(camps.rwg < -1.0);
        assert_eq!((camps.mode, camps.outside_mode), (0, 0.5));
    }

    #[test]
    fn the_largest_disagreement_comes_first() {
        let questions =
            [[2, 2, 2, 2], [0, 8, 0, 0], [4, 0, 0, 4], [2, 2, 2, 2], [0, 0, 0, 0]].map(|c| Agreement::of(&c));
        assert_eq!(most_disagreed(&questions), [2, 0, 3, 1]);
    }
}
