//! The report on a group: facts, words, and the tables for programs.

mod csv;
mod facts;
mod maker;
mod numbers;
mod people;
mod shield;
mod words;

pub use csv::{codebook, csv};
pub use facts::{
    CohortReport, GroupFacts, GroupPriority, GroupStep, GroupSteps, Hidden, NoAlphaName, OptionCount, Organisation,
    Participant, People, PublishedCounts, QuestionAgreement, QuestionCounts, QuestionNotes, Reliability, STRIP,
    ScaleKind, SkillSpread, Spread,
};
pub use maker::LeftOut;
pub use shield::Showing;
pub use words::cohort_report;

/// The report as one indented JSON document.
#[must_use]
pub fn json(report: &CohortReport) -> Vec<u8> {
    super::json::pretty(report)
}

/// The JSON Schema of [`json`].
#[must_use]
pub fn schema() -> schemars::Schema {
    super::json::schema_of::<CohortReport>()
}
