//! Finds combinations of answers that hardly go together. A check asks for a second look; it never moves a score.

use crate::questionnaire::Check;
use crate::responses::State;

/// Whether the answers meet the check: each of its questions is answered by one of the options that it names.
#[must_use]
pub fn met(check: &Check, states: &[State]) -> bool {
    let chosen = |(question, options): &(usize, Vec<usize>)| {
        states[*question].option().is_some_and(|option| options.contains(&option))
    };
    check.conditions.iter().all(chosen)
}
