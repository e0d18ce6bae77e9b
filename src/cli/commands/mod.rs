//! One module per command. Each calls the library and writes the result.

pub(super) mod assess;
mod batch;
pub(super) mod code;
pub(super) mod cohort;
pub(super) mod compare;
pub(super) mod form;
pub(super) mod plan;
pub(super) mod questionnaire;
pub(super) mod report;
mod respondents;
pub(super) mod score;
pub(super) mod shell;
