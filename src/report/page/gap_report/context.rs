//! What the parts of the gap report's view are made from.

use crate::message;
use crate::report::facts::{Report, Skill};
use crate::report::page::view::Markup;
use crate::report::svg::{self, Stretch};
use crate::report::words::{Words, open_bounds, percent, range};
use crate::text::{Message, Messages};

/// The report, with its words in one language.
pub(super) struct Context<'a> {
    pub report: &'a Report<'a>,
    pub words: Words<'a, Report<'a>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(report: &'a Report<'a>, messages: &'a Messages) -> Self {
        Self { report, words: Words::new(report, messages) }
    }

    pub(super) fn translate(&self, message: &Message) -> String {
        self.words.translate(message)
    }

    pub(super) fn translate_all(&self, messages: &[Message]) -> Vec<String> {
        messages.iter().map(|message| self.translate(message)).collect()
    }

    /// A level or a gap with one decimal, or the sign for an absent one.
    pub(super) fn level(&self, level: Option<f64>) -> String {
        self.words.decimal(level)
    }

    /// A share in [0, 1] as whole percents.
    pub(super) fn percent(&self, share: f64) -> String {
        self.translate(&message!("report-percent", percent = percent(share)))
    }

    /// The range that open answers leave possible; empty where they leave none.
    pub(super) fn range(&self, lower: Option<f64>, upper: Option<f64>) -> String {
        range(lower, upper).map(|range| self.translate(&range)).unwrap_or_default()
    }

    /// The same as places on the scale, in [0, 1].
    pub(super) fn possible(&self, lower: Option<f64>, upper: Option<f64>) -> Option<Stretch> {
        open_bounds(lower, upper).map(|(lower, upper)| (self.share(lower), self.share(upper)))
    }

    /// The place of a level on the scale, in [0, 1].
    pub(super) fn share(&self, level: f64) -> f64 {
        self.report.questionnaire.share(level)
    }

    pub(super) fn skill(&self, id: &str) -> Option<&'a Skill<'a>> {
        self.report.skills.iter().find(|skill| skill.id == id)
    }

    /// All skills, the one furthest from its target first.
    pub(super) fn skills_by_gap(&self) -> impl Iterator<Item = &'a Skill<'a>> {
        self.words.skills_by_gap().into_iter()
    }

    /// A bar with the level, the target, and what open answers leave possible.
    pub(super) fn skill_bar(&self, skill: &Skill) -> Markup {
        let (own, target) = (skill.level.map(|level| self.share(level)), self.share(skill.target));
        let possible = self.possible(skill.lower, skill.upper);
        Markup::picture(|out| svg::level_bar(out, own, Some(target), possible))
    }
}
