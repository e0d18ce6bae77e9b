//! Questionnaires: reads questionnaire files, reports every fault, and builds a model that is valid by
//! construction.

pub mod builtin;
mod model;
pub(crate) mod patterns;
pub mod raw;
pub mod schema;
mod starter;
pub mod translation;
mod validate;

pub use model::{
    Aggregation, AnswerOption, Benchmark, Evidence, Group, Profile, Question, Questionnaire, Skill, Source,
};
pub use starter::starter;
pub use translation::{CheckLevel, Translation};
pub use validate::FORMAT;

use crate::text::diagnostic::Diagnostic;
use crate::text::node;
use crate::text::record::FromNode;

/// Reads a questionnaire. Every error is returned, in no particular order; the questionnaire, if there
/// is none. What could merely be better is [`check`]'s to say.
#[must_use]
pub fn parse(text: &str) -> (Option<Questionnaire>, Vec<Diagnostic>) {
    let (raw, faults) = read(text);
    match raw {
        Some(raw) => validate::validate(&raw, faults),
        None => (None, faults),
    }
}

/// Like [`parse`], with warnings on what could serve its readers better.
#[must_use]
pub fn check(text: &str) -> (Option<Questionnaire>, Vec<Diagnostic>) {
    let (raw, faults) = read(text);
    let Some(raw) = raw else { return (None, faults) };
    let (questionnaire, mut faults) = validate::validate(&raw, faults);
    validate::wording::check(&raw, &mut faults);
    (questionnaire, faults)
}

fn read(text: &str) -> (Option<raw::Questionnaire>, Vec<Diagnostic>) {
    let (node, mut faults) = node::parse_toml(text);
    // After a syntax error, what is missing or unknown may only look so.
    if !faults.is_empty() {
        return (None, faults);
    }
    (raw::Questionnaire::from_node(&node, "questionnaire", &mut faults), faults)
}
