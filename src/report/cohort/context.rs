//! What every part of a group report is computed from.

use crate::questionnaire::{Profile, Questionnaire};
use crate::scoring::{Model, OutcomeTable};

/// A questionnaire, the profile whose targets apply, and the scoring model compiled from both.
pub(super) struct GroupContext<'a> {
    pub questionnaire: &'a Questionnaire,
    pub profile: &'a Profile,
    pub model: &'a Model,
    /// The level of each skill for every combination of answers.
    pub outcomes: &'a OutcomeTable<'a>,
}
