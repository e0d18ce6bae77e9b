//! What the parts of the view are made from.

use crate::report::cohort::CohortReport;
use crate::report::svg::Stretch;
use crate::report::words::Words;
use crate::text::{Message, Messages};

/// The report on a group, with its words in one language.
pub(super) struct Context<'a> {
    pub report: &'a CohortReport,
    pub words: Words<'a, CohortReport>,
}

impl<'a> Context<'a> {
    pub(super) fn new(report: &'a CohortReport, messages: &'a Messages) -> Self {
        Self { report, words: Words::new(report, messages) }
    }

    pub(super) fn translate(&self, message: &Message) -> String {
        self.words.translate(message)
    }

    pub(super) fn translate_all(&self, messages: &[Message]) -> Vec<String> {
        messages.iter().map(|message| self.translate(message)).collect()
    }

    /// How many levels there are.
    pub(super) fn top(&self) -> usize {
        self.report.questionnaire.levels.len()
    }

    /// The place of a level on the scale, in [0, 1].
    pub(super) fn share(&self, level: f64) -> f64 {
        self.report.questionnaire.share(level)
    }

    /// The places of two levels on the scale, in [0, 1].
    pub(super) fn stretch(&self, levels: Option<[f64; 2]>) -> Option<Stretch> {
        levels.map(|[lower, upper]| (self.share(lower), self.share(upper)))
    }
}
