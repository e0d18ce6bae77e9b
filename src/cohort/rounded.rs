//! Rounded means that may stand beside hidden counts.
//!
//! A mean is an equation between counts, and an exact one can give a hidden count away. A rounded one is
//! shown here only if it provably does not: for every hidden count there is another set of answers that
//! differs in it and from which everything that is shown comes out the same. Such a set is made by giving
//! one person another answer, within the hidden counts of one question, whose sum stays. This is the idea
//! of *alternative tables* in protection intervals (A. Hundepool et al., *Statistical Disclosure Control*,
//! 2012, chapter 4), tried out on the people themselves.

use super::float;
use super::members::Member;
use super::suppress::{Protected, Suppression};
use crate::scoring::{OutcomeTable, RowScore};

/// What a mean is rounded to, the finest first.
const STEPS: [f64; 2] = [0.1, 0.5];

/// Means that are shown, each with what it is rounded to; absent where it would tell a hidden count.
pub type Rounded = Vec<Option<(f64, f64)>>;

/// The mean over `members` of each number that `values` gives of a scored person, as far as it may stand
/// beside `tables`, the counts of all questions. Earlier numbers are preferred to later ones.
#[must_use]
pub fn rounded_means(
    rule: Suppression,
    rows: &OutcomeTable<'_>,
    members: &[Member],
    tables: &[Protected],
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

    /// With another value in the place of one.
    fn replaced(mut self, old: Option<f64>, new: Option<f64>) -> Self {
        if let Some(old) = old {
            self.sum -= old;
            self.count -= 1;
        }
        self.add(new);
        self
    }

    /// The mean in whole steps.
    fn rounded(self, step: f64) -> Option<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "a level in tenths")]
        let steps = (self.count > 0).then(|| (self.sum / float(self.count) / step + 1e-9).round() as i64);
        steps
    }
}

/// For every hidden count, the sums of other sets of answers in which it is another.
fn alternatives(
    people: &[&[u8]],
    tables: &[Protected],
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
                // Where the number of answers is shown, an answer stays one.
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
