//! Half a page for the person in charge of alliances: their tasks, what to learn first, and figures to follow.

use super::{Section, Words};
use crate::message;
use crate::report::document::{Block, Document};
use crate::report::facts::Report;
use crate::text::{Message, Messages};

/// More tasks or modules at once would not be taken up.
const TASKS: usize = 5;
const MODULES: usize = 3;

/// What the person in charge needs, in the language of `messages`.
#[must_use]
pub fn role_report(report: &Report, messages: &Messages) -> Document {
    let mut words = Words::new(report, messages);
    words.push(Block::Title, &words.role_title());
    words.paragraph(Block::Paragraph, &words.role_lead());
    words.role_sections().into_iter().for_each(|section| words.section(Some(section)));
    words.document
}

impl Words<'_, Report<'_>> {
    pub(in crate::report) fn role_title(&self) -> Message {
        match self.report.organisation.as_str() {
            "" => message!("report-role-title"),
            organisation => message!("report-role-title-of", organisation = organisation),
        }
    }

    /// Where the firm stands and what is furthest from its target.
    pub(in crate::report) fn role_lead(&self) -> Vec<Message> {
        let mut lead = self.lead();
        lead.truncate(1);
        lead.extend((self.report.overall.skills_scored > 0).then(|| self.furthest()));
        lead
    }

    /// Tasks in the order of the gaps, what to learn first, and figures.
    pub(in crate::report) fn role_sections(&self) -> Vec<Section> {
        let tasks = self.tasks().map(|section| short(section, TASKS));
        let modules = self.modules_by_gap().into_iter().take(MODULES).map(|module| self.module(module)).collect();
        let learn = self.list(
            "training",
            &message!("report-role-learn-heading"),
            &message!("report-role-learn-intro"),
            modules,
        );
        [tasks, learn, self.figures()].into_iter().flatten().collect()
    }
}

/// The first items of a section, without the skills that each helps with.
fn short(section: Section, most: usize) -> Section {
    let items = section.items.into_iter().take(most);
    let items = items.map(|item| crate::report::document::Item { details: Vec::new(), ..item }).collect();
    Section { items, ..section }
}
