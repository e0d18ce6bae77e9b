//! Questionnaires: reads questionnaire files, reports every fault, and builds a model that is valid by
//! construction.

pub mod builtin;
mod guidance;
mod model;
pub(crate) mod patterns;
pub mod raw;
pub mod schema;
mod starter;
pub mod translation;
mod validate;

pub use guidance::{
    Check, ContextAnswer, ContextOption, ContextQuestion, Indicator, IndicatorKind, Module, Recommendation, Task,
};
pub use model::{
    About, Aggregation, AnswerOption, Benchmark, Evidence, Group, Profile, Question, Questionnaire, Skill, Source,
};
pub use starter::starter;
pub use translation::{CheckLevel, Translation};
pub use validate::FORMAT;

use crate::text::diagnostic::Diagnostic;
use crate::text::node;
use crate::text::record::FromNode;

/// Reads a questionnaire; returns it if there is no error, and every error in no particular order. Warnings are
/// reported only by [`check`].
#[must_use]
pub fn parse(text: &str) -> (Option<Questionnaire>, Vec<Diagnostic>) {
    let (raw, faults) = read(text);
    match raw {
        Some(raw) => validate::validate(&raw, faults),
        None => (None, faults),
    }
}

/// Like [`parse`], with warnings, for instance on long texts and unused definitions.
#[must_use]
pub fn check(text: &str) -> (Option<Questionnaire>, Vec<Diagnostic>) {
    let (raw, faults) = read(text);
    let Some(raw) = raw else { return (None, faults) };
    let (questionnaire, mut faults) = validate::validate(&raw, faults);
    validate::wording::check(&raw, &mut faults);
    if let Some(questionnaire) = &questionnaire {
        validate::guidance::without_effect(&raw, questionnaire, &mut faults);
    }
    (questionnaire, faults)
}

fn read(text: &str) -> (Option<raw::Questionnaire>, Vec<Diagnostic>) {
    let (node, mut faults) = node::parse_toml(text);
    // After a syntax error, faults of missing or unknown keys may be wrong.
    if !faults.is_empty() {
        return (None, faults);
    }
    (raw::Questionnaire::from_node(&node, "questionnaire", &mut faults), faults)
}
