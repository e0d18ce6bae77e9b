//! One file a command: what it asks of the library, and where the result goes.

pub(super) mod assess;
mod batch;
pub(super) mod cohort;
pub(super) mod compare;
pub(super) mod form;
pub(super) mod questionnaire;
pub(super) mod report;
mod respondents;
pub(super) mod score;
pub(super) mod shell;
