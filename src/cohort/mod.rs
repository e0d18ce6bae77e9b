//! Statistics of groups: distributions, agreement, reliability, change between two times, and statistical
//! disclosure control. Pure functions: no input or output, no clock, no texts.
//!
//! Each file holds one statistic and names its source. Nothing depends on the order of respondents: counts
//! are integers, and floating-point numbers are added in ascending order. A statistic that is undefined (no
//! respondents, one respondent, no variance) is `None` or an enum that names the reason.

mod agreement;
mod alternatives;
mod beta;
mod change;
mod interval;
mod levels;
mod members;
mod noise;
mod patterns;
mod pseudonyms;
mod reliability;
mod rounded;
mod sample;
mod summary;
mod suppress;
mod tally;

pub use agreement::{Agreement, NoAgreement, most_disagreed};
pub use alternatives::{
    ABSENT, Cell, Contribution, Mean, Publication, Rounded, Value, exchangeable, hidden_states, question_cells,
    question_tables,
};
pub use change::{Change, EXACT_PAIRS, FLIPS, PValue, cliffs_delta, sign_flip};
pub use interval::{Z, wilson};
pub use levels::Levels;
pub use members::{Cohort, Group, Member};
pub use noise::NoisyCounts;
pub use patterns::{CheckTally, ModuleTally};
pub use pseudonyms::pseudonyms;
pub use reliability::{Alpha, NoAlpha, Scale};
pub use rounded::rounded_means;
pub use sample::Sample;
pub use summary::Summary;
pub use suppress::{CountRow, GroupDisplay, PublishedQuestion, Suppression};
pub use tally::{Distributions, Tally};

/// Compensated sum of `values` in the given order (Neumaier,
/// *Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen*, ZAMM 54, 1974).
fn sum(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    for value in values {
        let next = sum + value;
        lost += if sum.abs() >= value.abs() { (sum - next) + value } else { (value - next) + sum };
        sum = next;
    }
    sum + lost
}

#[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}
