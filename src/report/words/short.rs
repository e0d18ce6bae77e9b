//! The short report: where the firm stands, its strengths and gaps, and what to begin with, on a screen or two.

use super::{Words, gap_shown, open_bounds};
use crate::message;
use crate::report::document::{Block, Cell, Document, Item};
use crate::report::facts::{Report, Skill, StageName};
use crate::scoring::EPSILON;
use crate::text::Messages;

/// How many strengths are named.
const STRENGTHS: usize = 3;

/// The short report in the language of `messages`.
#[must_use]
pub fn short_report(report: &Report, messages: &Messages) -> Document {
    let mut words = Words::new(report, messages);
    words.push(Block::Title, &words.title());
    words.paragraph(Block::Lead, &words.lead());
    let mut way = words.way();
    way.extend(words.strengths());
    words.paragraph(Block::Paragraph, &way);
    if let Some(what_if) = &report.what_if {
        words.what_if(what_if);
    }
    words.first_steps();
    words.skill_bars();
    if !report.checks.is_empty() {
        words.push(Block::Paragraph, &message!("report-short-look-again", count = report.checks.len()));
    }
    words.paragraph(Block::Paragraph, words.code().as_slice());
    words.push(Block::Aside, &message!("report-short-more"));
    words.document
}

impl<'a> Words<'a, Report<'a>> {
    /// The highest of the skills that have reached their targets.
    pub(in crate::report) fn strengths(&self) -> Option<crate::text::Message> {
        let reached = |skill: &&Skill| skill.gap.is_some_and(|gap| gap <= EPSILON);
        let mut skills: Vec<&Skill> = self.report.skills.iter().filter(reached).collect();
        skills.sort_by(|a, b| b.level.unwrap_or_default().total_cmp(&a.level.unwrap_or_default()));
        let ids: Vec<&str> = skills.iter().take(STRENGTHS).map(|skill| skill.id).collect();
        (!ids.is_empty()).then(|| message!("report-short-strengths", skills = self.skill_names(&ids)))
    }

    /// The steps of the first stage: what to do, what it takes and what it closes.
    fn first_steps(&mut self) {
        let steps = self.report.plan.steps.iter().filter(|step| step.stage == StageName::Now);
        let step = |(number, step)| Item {
            label: format!("{number}."),
            text: self.step_advice(step).into_owned(),
            details: vec![self.step_effort(step)],
        };
        let items: Vec<Item> = (1..).zip(steps).map(step).collect();
        if items.is_empty() {
            let scored = self.report.overall.skills_scored > 0;
            let none = if scored { message!("report-plan-none") } else { message!("report-plan-unscored") };
            self.push(Block::Paragraph, &none);
            return;
        }
        self.push(Block::Subheading, &message!("report-short-steps"));
        self.document.push(Block::List(items));
    }

    /// All skills, the one furthest from its target first, those without a level last.
    pub(in crate::report) fn skills_by_gap(&self) -> Vec<&'a Skill<'a>> {
        let mut skills: Vec<&'a Skill<'a>> = self.report.skills.iter().collect();
        let order =
            |skill: &Skill| (skill.level.is_none(), -skill.gap.unwrap_or_default(), skill.level.unwrap_or_default());
        skills.sort_by(|a, b| {
            let ((a, a_gap, a_level), (b, b_gap, b_level)) = (order(a), order(b));
            a.cmp(&b).then(a_gap.total_cmp(&b_gap)).then(a_level.total_cmp(&b_level))
        });
        skills
    }

    /// Bars of all skills, by name.
    fn skill_bars(&mut self) {
        let report = self.report;
        let skills = self.skills_by_gap();
        self.push(Block::Subheading, &message!("report-skills-heading", count = skills.len()));
        let with_bounds = report.quick && skills.iter().any(|skill| open_bounds(skill.lower, skill.upper).is_some());
        let mut columns = vec![
            self.column(&message!("report-column-skill"), false),
            self.level_column(),
            self.scale(),
            self.column(&message!("report-column-gap"), true),
        ];
        if with_bounds {
            columns.insert(1, self.column(&message!("report-column-between"), false));
        }
        let row = |skill: &&Skill| {
            let mut row = vec![
                Cell::Text(skill.title.to_owned()),
                Cell::Text(self.decimal(skill.level)),
                self.bar(skill.level, Some(skill.target)),
                Cell::Text(self.decimal(skill.gap.map(|_| gap_shown(skill)))),
            ];
            if with_bounds {
                row.insert(1, self.range_cell(skill.lower, skill.upper));
            }
            row
        };
        let rows = skills.iter().map(row).collect();
        self.document.table(columns, rows);
    }
}
