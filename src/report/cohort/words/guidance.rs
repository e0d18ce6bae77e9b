//! Sections on training needs and on checks.

use crate::message;
use crate::report::cohort::facts::{CheckCount, CohortReport, ModuleNeed};
use crate::report::document::{Block, Item};
use crate::report::words::Words;

impl Words<'_, CohortReport> {
    pub(super) fn modules(&mut self) {
        let needed = self.needed();
        if needed.is_empty() {
            return;
        }
        let item = |(i, need): (usize, &&ModuleNeed)| Item {
            label: format!("{i}."),
            text: self.need(need),
            details: vec![need.outcome.clone()],
        };
        let items = (1..).zip(&needed).map(item).collect();
        self.push(Block::Heading, &message!("cohort-modules-heading"));
        self.document.push(Block::List(items));
        self.push(Block::Aside, &message!("cohort-modules-legend"));
    }

    /// The training modules that somebody needs or may need; none where all numbers are hidden.
    pub(in crate::report) fn needed(&self) -> Vec<&ModuleNeed> {
        let modules = &self.report.modules;
        if modules.iter().all(|need| need.below.is_none()) {
            return Vec::new();
        }
        modules.iter().filter(|need| need.below != Some(0)).collect()
    }

    /// A training module, its phase and hours, and how many need it.
    fn need(&self, need: &ModuleNeed) -> String {
        self.translate(&message!("cohort-module", title = self.module(need), count = self.need_count(need)))
    }

    /// A training module with its phase and hours.
    pub(in crate::report) fn module(&self, need: &ModuleNeed) -> String {
        let about = [self.phase(need).map(str::to_owned), self.hours(need)];
        let about: Vec<String> = about.into_iter().flatten().collect();
        if about.is_empty() { need.title.clone() } else { format!("{} ({})", need.title, about.join(", ")) }
    }

    /// Name of a training module's phase.
    pub(in crate::report) fn phase(&self, need: &ModuleNeed) -> Option<&str> {
        let phase = self.report.all.phases.iter().find(|phase| Some(&phase.id) == need.phase.as_ref())?;
        Some(&phase.title)
    }

    fn hours(&self, need: &ModuleNeed) -> Option<String> {
        need.hours.map(|hours| self.translate(&message!("cohort-hours", count = hours)))
    }

    /// How many need a training module.
    pub(in crate::report) fn need_count(&self, need: &ModuleNeed) -> String {
        self.part(need.below, need.of)
    }

    pub(super) fn checks(&mut self) {
        let met = self.met();
        if met.is_empty() {
            return;
        }
        let item = |check: &&CheckCount| Item {
            label: "•".to_owned(),
            text: self.translate(&message!("cohort-check", ask = &check.ask, count = self.check_count(check))),
            details: Vec::new(),
        };
        let items = met.iter().map(item).collect();
        self.push(Block::Heading, &message!("cohort-checks-heading"));
        self.push(Block::Paragraph, &message!("cohort-checks-legend"));
        self.document.push(Block::List(items));
    }

    /// The checks that somebody meets or may meet; none where all numbers are hidden.
    pub(in crate::report) fn met(&self) -> Vec<&CheckCount> {
        let checks = &self.report.checks;
        if checks.iter().all(|check| check.n.is_none()) {
            return Vec::new();
        }
        checks.iter().filter(|check| check.n != Some(0)).collect()
    }

    /// How many meet a check.
    pub(in crate::report) fn check_count(&self, check: &CheckCount) -> String {
        self.part(check.n, Some(check.of))
    }

    /// A part of a whole, or that it is hidden.
    fn part(&self, part: Option<u64>, whole: Option<u64>) -> String {
        match (part, whole) {
            (Some(part), Some(whole)) => self.translate(&message!("report-of", part = part, whole = whole)),
            _ => self.count(None),
        }
    }
}
