//! Half a page for the person in charge of alliances: their tasks, what to learn first, and figures to follow.

use super::{Section, Words};
use crate::message;
use crate::report::document::{Block, Document, Item};
use crate::report::facts::Report;
use crate::text::{Message, Messages};

/// More tasks or modules at once would not be taken up.
const MOST: usize = 4;

/// How many modules are named.
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
        let modules = self.modules_by_gap().into_iter().take(MODULES).map(|module| {
            let Item { label, text, details } = self.module(module);
            let text = self.translate(&message!("report-task", title = text, text = details.join(" ")));
            Item { label, text, details: Vec::new() }
        });
        let learn = self.list(
            "training",
            &message!("report-role-learn-heading"),
            &message!("report-tasks-intro"),
            modules.collect(),
        );
        let sections = [self.tasks(), learn, self.figures()];
        sections.into_iter().flatten().map(short).collect()
    }
}

/// The first items of a section, without an introduction and the skills that each helps with.
fn short(section: Section) -> Section {
    let items = section.items.into_iter().take(MOST).map(|item| Item { details: Vec::new(), ..item });
    Section { intro: String::new(), items: items.collect(), ..section }
}
