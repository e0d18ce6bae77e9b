//! The report on a group of respondents: its facts (also the JSON), its document, its CSV files.

mod build;
mod context;
mod csv;
mod disclosure;
mod facts;
mod guidance;
mod means;
mod numbers;
mod people;
pub(super) mod words;

pub use build::LeftOut;
pub use csv::{codebook, csv};
pub use disclosure::PrivacyOptions;
pub use facts::{
    CheckCount, CohortReport, GroupFacts, GroupPriority, GroupStep, GroupSteps, Hidden, ModuleNeed, NoAlphaName,
    OptionCount, Organisation, Participant, People, PublishedCounts, QuestionAgreement, QuestionCounts, QuestionNotes,
    Reliability, STRIP, ScaleKind, SkillSpread, Spread,
};
pub(super) use numbers::values_to_round;
pub(super) use people::identities;
pub use words::cohort_report;
pub(super) use words::is_coarse;

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
