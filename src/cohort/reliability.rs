//! Internal consistency of a scale: Cronbach's α.
//!
//! Sources: L. J. Cronbach, *Coefficient alpha and the internal structure of tests*, Psychometrika 16
//! (1951); its interval in L. S. Feldt, D. J. Woodruff and F. A. Salih, *Statistical inference for
//! coefficient alpha*, Appl. Psychol. Meas. 11 (1987): (1 − α̂)·F bounds 1 − α, with n − 1 and
//! (n − 1)(k − 1) degrees of freedom.
//!
//! Only respondents who answered every question of the scale are counted. One pass is enough: scores are
//! integer multiples of 2^−40 (`UNIT`), so sums are exact and independent of the order of respondents.

use super::beta::f_exceeded;
use super::float;

/// Cronbach's α of a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alpha {
    /// α, at most 1; negative where questions correlate negatively.
    pub value: f64,
    /// Lower bound of Feldt's 95 % interval.
    pub lower: f64,
    /// Upper bound of Feldt's 95 % interval.
    pub upper: f64,
    /// Number of respondents who answered every question.
    pub n: u64,
    /// Number of questions of the scale.
    pub k: usize,
}

/// Why α is undefined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAlpha {
    /// The scale has fewer than two questions.
    FewerThanTwoItems,
    /// Fewer than three respondents answered every question.
    FewerThanThreeCases {
        /// Number of respondents who did.
        n: u64,
    },
    /// The sum of scores is the same for all respondents.
    NoVariance {
        /// Number of respondents who answered every question.
        n: u64,
    },
}

/// Accumulates the answers to the questions of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    items: Vec<Item>,
    n: u64,
    totals: Sums,
    /// Scores of the respondent being added.
    row: Vec<u64>,
}

#[derive(Debug, Clone, PartialEq)]
struct Item {
    question: usize,
    /// Per option, in units of [`UNIT`].
    scores: Vec<u64>,
    sums: Sums,
}

/// Σ x and Σ x² of integers.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Sums {
    sum: u128,
    squares: u128,
}

const UNIT: f64 = 1.0 / 1_099_511_627_776.0;

/// A variance below this is rounding of scores to multiples of 2^−40 and counts as 0.
const NOTHING: f64 = 1e-18;

impl Scale {
    /// A scale of the questions with the indices `items`; `scores` hold each question's scores per option,
    /// in [0, 1].
    #[must_use]
    pub fn new(items: &[usize], scores: &[Vec<f64>]) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score lies in [0, 1]")]
        let unit = |score: &f64| (score / UNIT).round() as u64;
        let item = |&question: &usize| Item {
            question,
            scores: scores[question].iter().map(unit).collect(),
            sums: Sums::default(),
        };
        let items: Vec<Item> = items.iter().map(item).collect();
        Self { row: vec![0; items.len()], items, n: 0, totals: Sums::default() }
    }

    /// Adds a respondent who answered all questions of the scale, and ignores others. `numbers` holds a
    /// [`State::number`](crate::responses::State::number) per question of the questionnaire.
    #[inline]
    pub fn add(&mut self, numbers: &[u8]) {
        for (item, score) in self.items.iter().zip(&mut self.row) {
            let Some(&own) = item.scores.get(usize::from(numbers[item.question])) else { return };
            *score = own;
        }
        let mut total = 0;
        for (item, &score) in self.items.iter_mut().zip(&self.row) {
            item.sums.add(score);
            total += score;
        }
        self.totals.add(total);
        self.n += 1;
    }

    /// Adds the counts of another accumulator of the same scale.
    pub fn merge(&mut self, other: &Self) {
        self.items.iter_mut().zip(&other.items).for_each(|(item, other)| item.sums.merge(other.sums));
        self.totals.merge(other.totals);
        self.n += other.n;
    }

    /// Number of respondents who answered every question.
    #[must_use]
    pub fn cases(&self) -> u64 {
        self.n
    }

    /// Indices of the questions.
    pub fn questions(&self) -> impl Iterator<Item = usize> {
        self.items.iter().map(|item| item.question)
    }

    /// Computes α and its 95 % interval.
    ///
    /// # Errors
    ///
    /// Why α is undefined.
    pub fn alpha(&self) -> Result<Alpha, NoAlpha> {
        let (n, k) = (self.n, self.items.len());
        if k < 2 {
            return Err(NoAlpha::FewerThanTwoItems);
        }
        if n < 3 {
            return Err(NoAlpha::FewerThanThreeCases { n });
        }
        let total = self.totals.variance(n);
        if total < NOTHING {
            return Err(NoAlpha::NoVariance { n });
        }
        let items: f64 = self.items.iter().map(|item| item.sums.variance(n)).sum();
        let more = float(k as u64 - 1);
        let value = float(k as u64) / more * (1.0 - items / total);
        let (d1, d2) = (float(n - 1), float(n - 1) * more);
        let bound = |tail| 1.0 - (1.0 - value) * f_exceeded(tail, d1, d2);
        Ok(Alpha { value, lower: bound(0.025), upper: bound(0.975), n, k })
    }
}

impl Sums {
    #[inline]
    fn add(&mut self, value: u64) {
        self.sum += u128::from(value);
        self.squares += u128::from(value) * u128::from(value);
    }

    fn merge(&mut self, other: Self) {
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// Sample variance of `n` ≥ 2 numbers, in units of a score. Squares are taken around the integer part of
    /// the mean, which avoids overflow and cancellation.
    #[expect(clippy::cast_precision_loss, reason = "rounded once, at the end")]
    fn variance(&self, n: u64) -> f64 {
        let (mean, rest) = (self.sum / u128::from(n), self.sum % u128::from(n));
        let squares = self.squares - mean * (self.sum + rest);
        let rest = rest as f64;
        (squares as f64 - rest * rest / float(n)) / float(n - 1) * UNIT * UNIT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(rows: &[&[u8]]) -> Scale {
        let items: Vec<usize> = (0..rows[0].len()).collect();
        let mut scale = Scale::new(&items, &vec![vec![0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0]; items.len()]);
        rows.iter().for_each(|row| scale.add(row));
        scale
    }

    #[test]
    fn an_undefined_alpha_has_a_reason() {
        assert_eq!(scale(&[&[0], &[1], &[2]]).alpha(), Err(NoAlpha::FewerThanTwoItems));
        assert_eq!(scale(&[&[0, 1], &[1, 1], &[2, 4]]).alpha(), Err(NoAlpha::FewerThanThreeCases { n: 2 }));
        assert_eq!(scale(&[&[1, 3], &[1, 3], &[1, 3]]).alpha(), Err(NoAlpha::NoVariance { n: 3 }));
        // The questions vary, their sums do not, though thirds are rounded.
        assert_eq!(scale(&[&[0, 3], &[1, 2], &[2, 1], &[3, 0]]).alpha(), Err(NoAlpha::NoVariance { n: 4 }));
    }

    #[test]
    fn the_same_question_twice_is_certain() {
        let alpha = scale(&[&[0, 0], &[1, 1], &[3, 3], &[2, 2]]).alpha().unwrap();
        assert!((alpha.value - 1.0).abs() < 1e-11);
    }

    #[test]
    fn order_and_parts_make_no_difference() {
        let rows: Vec<[u8; 3]> = (0..200_u8).map(|i| [i % 4, i / 3 % 5, (i % 16 * 7 + 3) % 4]).collect();
        let all = scale(&rows.iter().map(<[u8; 3]>::as_slice).collect::<Vec<_>>());
        let mut part = scale(&rows[90..].iter().rev().map(<[u8; 3]>::as_slice).collect::<Vec<_>>());
        part.merge(&scale(&rows[..90].iter().map(<[u8; 3]>::as_slice).collect::<Vec<_>>()));
        assert_eq!(all.alpha(), part.alpha());
        assert_eq!(all.alpha().unwrap().n, 161);
    }
}
