//! How far several people agree on a question.
//!
//! Source: L. R. James, R. G. Demaree and G. Wolf, *Estimating within-group interrater reliability with
//! and without response bias*, J. Appl. Psychol. 69 (1984): `r_wg` = 1 − s² ÷ σ², where σ² = (A² − 1) ÷ 12
//! is the variance of A options chosen by chance. It is 1 where all chose the same, 0 for a spread as by
//! chance, and below 0 for more spread than that: shown as it is, for it says that there are camps.

use super::float;
use super::summary::variance;
use crate::scoring::EPSILON;

/// How far at least two people agree on a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// How many answered.
    pub n: u64,
    /// At most 1; negative where people differ more than by chance.
    pub rwg: f64,
    /// Sample standard deviation of the numbers of options.
    pub sd: f64,
    /// The option chosen most, by index; of several, the lowest.
    pub mode: usize,
    /// Share of people who chose another option than that, in [0, 1).
    pub outside_mode: f64,
}

/// Why nothing can be said of agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAgreement {
    /// Nobody answered.
    Nobody,
    /// One person agrees with nobody.
    OnlyOne,
}

impl Agreement {
    /// Agreement of people on a question, from `counts` per option, lowest first; at least two options.
    ///
    /// # Errors
    ///
    /// Why nothing can be said.
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

/// Indices of questions from the one that people disagree on most, by `r_wg`, which makes questions with
/// different numbers of options comparable; those equal within [`EPSILON`] keep their order, and those
/// without agreement are left out.
#[must_use]
pub fn most_disagreed(questions: &[Result<Agreement, NoAgreement>]) -> Vec<usize> {
    let mut order: Vec<(usize, f64)> =
        questions.iter().enumerate().filter_map(|(q, agreement)| Some((q, agreement.as_ref().ok()?.rwg))).collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    // Runs of equals, one after the other, back into the questionnaire's order.
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
