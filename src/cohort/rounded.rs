//! Rounded means of a whole cohort that may be published beside its counts.

use super::alternatives::{
    Contribution, Mean, Publication, Rounded, Value, hidden_states, question_cells, question_tables,
};
use super::members::Member;
use super::suppress::{PublishedQuestion, Suppression};
use crate::scoring::{OutcomeTable, RowScore};

/// The rounding steps that are tried, finest first, in levels.
const STEPS: &[f64] = &[0.1, 0.5];

/// For each of the `values` of a scored respondent, the mean over `members`, rounded so that it may be published
/// beside `tables`, the counts of all questions. Earlier values take precedence over later ones.
#[must_use]
pub fn rounded_means(
    rule: Suppression,
    rows: &OutcomeTable<'_>,
    members: &[Member],
    tables: &[PublishedQuestion],
    values: &dyn Fn(&RowScore) -> Vec<Option<f64>>,
) -> Rounded {
    let mut scores = rows.buffer();
    let mut of = |numbers: &[u8]| {
        rows.score(numbers, &mut scores);
        let cells = tables.iter().zip(numbers).enumerate();
        let cells = cells.flat_map(|(q, (table, number))| question_cells(table, 2 * q, *number)).collect();
        Contribution { cells, values: values(&scores) }
    };
    let Some(first) = members.first() else { return Vec::new() };
    let count = of(&first.numbers).values.len();
    let publication = Publication {
        tables: tables.iter().flat_map(question_tables).collect(),
        values: vec![Value { mean: Mean::Wanted(STEPS), of: Some(members.len() as u64) }; count],
        changed: tables.iter().map(hidden_states).enumerate().map(|place| vec![place]).collect(),
        ..Publication::default()
    };
    let records = members.iter().map(|member| member.numbers.to_vec()).collect();
    publication.rounded_means(rule, records, &mut of).unwrap_or_else(|_| vec![None; count])
}
