//! Rounded means that may be published beside hidden counts.
//!
//! An exact mean is an equation between counts, so it can reveal a hidden count. A rounded mean is published
//! only if it provably does not: for every hidden count there must be an alternative set of answers with
//! another value of that count and the same published numbers. Alternatives are made by changing the answer of
//! one respondent between two hidden options of one question, which keeps their sum. This applies the
//! *alternative tables* of protection intervals (A. Hundepool et al., *Statistical Disclosure Control*, 2012,
//! chapter 4) to single records.

use super::float;
use super::members::Member;
use super::suppress::{PublishedQuestion, Suppression};
use crate::scoring::{OutcomeTable, RowScore};

/// The rounding steps that are tried, finest first, in levels.
const STEPS: [f64; 2] = [0.1, 0.5];

/// Rounded means, each with its rounding step; `None` where every step would reveal a hidden count.
pub type Rounded = Vec<Option<(f64, f64)>>;

/// For each of the `values` of a scored respondent, the mean over `members`, rounded so that it may be published
/// beside `tables`, the counts of all questions. Earlier values take precedence over later ones.
#[must_use]
pub fn rounded_means(
    rule: Suppression,
    rows: &OutcomeTable<'_>,
    members: &[Member],
    tables: &[PublishedQuestion],
    values: &impl Fn(&RowScore) -> Vec<Option<f64>>,
) -> Rounded {
    let mut scores = rows.buffer();
    let mut of = |numbers: &[u8]| {
        rows.score(numbers, &mut scores);
        values(&scores)
    };
    let mut people: Vec<&[u8]> = members.iter().map(|member| &*member.numbers).collect();
    people.sort_unstable();
    let mut sums: Vec<Sum> = Vec::new();
    for person in &people {
        let values = of(person);
        sums.resize(values.len(), Sum::default());
        sums.iter_mut().zip(values).for_each(|(sum, value)| sum.add(value));
    }
    people.dedup();
    let mut cells = alternatives(&people, tables, &sums, &mut of);
    let mut shown = Vec::with_capacity(sums.len());
    for (s, sum) in sums.iter().enumerate() {
        let fits = |step: f64| {
            let same = |other: &Vec<Sum>| other[s].count == sum.count && other[s].rounded(step) == sum.rounded(step);
            cells.iter().all(|others| others.iter().any(same)).then_some(step)
        };
        let may = sum.count > 0 && rule.group_ok(sum.count);
        let step = STEPS.into_iter().find_map(fits).filter(|_| may);
        if let Some(step) = step {
            for others in &mut cells {
                others.retain(|other| other[s].count == sum.count && other[s].rounded(step) == sum.rounded(step));
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a level in tenths")]
        let mean = step.and_then(|step| Some((sum.rounded(step)? as f64 * step, step)));
        shown.push(mean);
    }
    shown
}

#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    sum: f64,
    count: u64,
}

impl Sum {
    fn add(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            self.sum += value;
            self.count += 1;
        }
    }

    /// The sum with the value `old` replaced by `new`.
    fn replaced(mut self, old: Option<f64>, new: Option<f64>) -> Self {
        if let Some(old) = old {
            self.sum -= old;
            self.count -= 1;
        }
        self.add(new);
        self
    }

    /// The mean as a number of steps.
    fn rounded(self, step: f64) -> Option<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "a level in tenths")]
        let steps = (self.count > 0).then(|| (self.sum / float(self.count) / step + 1e-9).round() as i64);
        steps
    }
}

/// For every hidden count, the sums of alternative sets of answers in which it has another value.
fn alternatives(
    people: &[&[u8]],
    tables: &[PublishedQuestion],
    sums: &[Sum],
    of: &mut impl FnMut(&[u8]) -> Vec<Option<f64>>,
) -> Vec<Vec<Vec<Sum>>> {
    let mut cells = Vec::new();
    for (q, table) in tables.iter().enumerate() {
        let options = table.options.len();
        let hidden: Vec<bool> = table.options.iter().chain(&table.others).map(Option::is_none).collect();
        let first = cells.len();
        cells.extend(hidden.iter().filter(|&&hidden| hidden).map(|_| Vec::new()));
        let place = |state: usize| first + hidden[..state].iter().filter(|&&hidden| hidden).count();
        for person in people {
            let from = usize::from(person[q]);
            if !hidden[from] {
                continue;
            }
            let before = of(person);
            for to in (0..hidden.len()).filter(|&to| hidden[to] && to != from) {
                // The number of answers is published, so an answer must stay an answer.
                if table.answered.is_some() && (from < options) != (to < options) {
                    continue;
                }
                let mut other = person.to_vec();
                other[q] = u8::try_from(to).unwrap_or(u8::MAX);
                let values = before.iter().zip(of(&other));
                let sums: Vec<Sum> = sums.iter().zip(values).map(|(sum, (old, new))| sum.replaced(*old, new)).collect();
                cells[place(from)].push(sums.clone());
                cells[place(to)].push(sums);
            }
        }
    }
    cells
}
