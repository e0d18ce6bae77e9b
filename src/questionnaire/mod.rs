//! What is asked: questionnaire files, from text to a model that is right by construction.

pub mod builtin;
mod model;
pub mod raw;
pub mod schema;
mod starter;
mod validate;

pub use model::{
    Aggregation, AnswerOption, Benchmark, Evidence, Group, Profile, Question, Questionnaire, Skill, Source,
};
pub use starter::starter;
pub use validate::FORMAT;

use crate::text::diagnostic::Diagnostic;
use crate::text::node;
use crate::text::record::FromNode;

/// Reads and checks a questionnaire. Every fault is returned, errors and warnings in no particular
/// order; the questionnaire, if none is an error.
#[must_use]
pub fn parse(text: &str) -> (Option<Questionnaire>, Vec<Diagnostic>) {
    let (node, mut faults) = node::parse_toml(text);
    // After a syntax error, what is missing or unknown may only look so.
    if !faults.is_empty() {
        return (None, faults);
    }
    match raw::Questionnaire::from_node(&node, "questionnaire", &mut faults) {
        Some(raw) => validate::validate(&raw, faults),
        None => (None, faults),
    }
}
