//! Sections beside the scores: a second look at answers, steps under a condition, published recommendations, tasks,
//! training, figures to follow, and who answered.

use std::collections::BTreeSet;

use super::{Words, plan};
use crate::message;
use crate::report::document::{Block, Cell, Item};
use crate::report::facts::{IndicatorFacts, ModuleFacts, ProgressName, Report, StepFacts};
use crate::scoring::EPSILON;
use crate::text::Message;

/// How many figures to follow the report names.
const FIGURES: usize = 3;

/// A section with a heading, a sentence and a list or a table.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Section {
    /// Name of its place in a page.
    pub id: &'static str,
    pub heading: String,
    pub intro: String,
    pub items: Vec<Item>,
    /// Heads of the columns and rows of a table; may be empty.
    pub table: (Vec<String>, Vec<Vec<String>>),
}

impl Words<'_, Report<'_>> {
    /// Writes a section, if there is one.
    pub(super) fn section(&mut self, section: Option<Section>) {
        let Some(Section { heading, intro, items, table: (heads, rows), .. }) = section else { return };
        self.document.push(Block::Heading(heading));
        if !intro.is_empty() {
            self.document.push(Block::Paragraph(intro));
        }
        if !items.is_empty() {
            self.document.push(Block::List(items));
        }
        let columns = heads.into_iter().map(|head| crate::report::document::Column { head, numbers: false }).collect();
        let rows = rows.into_iter().map(|row| row.into_iter().map(Cell::Text).collect()).collect();
        self.document.table(columns, rows);
    }

    /// A section with a list; none without items.
    pub(super) fn list(
        &self,
        id: &'static str,
        heading: &Message,
        intro: &Message,
        items: Vec<Item>,
    ) -> Option<Section> {
        let (heading, intro) = (self.translate(heading), self.translate(intro));
        (!items.is_empty()).then_some(Section { id, heading, intro, items, table: (Vec::new(), Vec::new()) })
    }

    /// Answers that hardly go together.
    pub(in crate::report) fn second_look(&self) -> Option<Section> {
        let checks = self.report.checks.iter();
        let item = |check: &crate::report::facts::CheckFacts| {
            let asked = check.questions.iter().map(|code| self.question_text(code)).collect::<Vec<_>>().join(" ");
            let about = message!("report-check-about", questions = asked);
            Item { label: "•".to_owned(), text: check.ask.to_owned(), details: vec![self.translate(&about)] }
        };
        let items = checks.map(item).collect();
        self.list("look-again", &message!("report-checks-heading"), &message!("report-checks-intro"), items)
    }

    /// Everything between the plan and the tables, in order.
    pub(in crate::report) fn guidance(&self) -> Vec<Section> {
        let sections = [self.conditional(), self.recommendations(), self.tasks(), self.training(), self.figures()];
        sections.into_iter().flatten().collect()
    }

    /// Steps that fit under a condition only.
    fn conditional(&self) -> Option<Section> {
        let item = |step: &StepFacts| {
            let when = step.when.unwrap_or_default();
            let text = message!("report-conditional-step", when = when, advice = self.step_advice(step).into_owned());
            let mut details = vec![self.translate(&plan::step_aim(step)), self.translate(&plan::step_takes(step))];
            details.extend(self.step_basis(step).map(|basis| self.translate(&basis)));
            Item { label: "•".to_owned(), text: self.translate(&text), details }
        };
        let items = self.report.plan.conditional.iter().map(item).collect();
        let heading = message!("report-conditional-heading");
        self.list("if-it-fits", &heading, &message!("report-conditional-intro"), items)
    }

    /// The published recommendations, and how far the respondent follows them.
    fn recommendations(&self) -> Option<Section> {
        let heads = ["report-column-recommendation", "report-column-source", "report-column-progress"];
        let row = |recommendation: &crate::report::facts::RecommendationFacts| {
            let state = match recommendation.state {
                ProgressName::Done => message!("report-progress-done"),
                ProgressName::Next => message!("report-progress-next"),
                ProgressName::Open => message!("report-progress-open"),
            };
            let source = recommendation.source.unwrap_or_default();
            vec![recommendation.title.to_owned(), source.to_owned(), self.translate(&state)]
        };
        let rows: Vec<Vec<String>> = self.report.recommendations.iter().map(row).collect();
        let heads = heads.map(|head| self.translate(&Message::new(head)));
        (!rows.is_empty()).then(|| Section {
            id: "recommendations",
            heading: self.translate(&message!("report-recommendations-heading")),
            intro: self.translate(&message!("report-recommendations-intro")),
            items: Vec::new(),
            table: (heads.to_vec(), rows),
        })
    }

    /// The tasks of the person in charge that serve a gap.
    pub(super) fn tasks(&self) -> Option<Section> {
        let tasks = self.report.tasks.iter().filter(|task| task.gap > EPSILON);
        let item = |task: &crate::report::facts::TaskFacts| {
            let text = message!("report-task", title = task.title, text = task.text);
            Item { label: "•".to_owned(), text: self.translate(&text), details: vec![self.serves(&task.skills)] }
        };
        let items = tasks.map(item).collect();
        self.list("tasks", &message!("report-tasks-heading"), &message!("report-tasks-intro"), items)
    }

    /// The training modules that serve a gap, by phase.
    fn training(&self) -> Option<Section> {
        let needed = self.modules_by_gap();
        let mut items = Vec::new();
        let phases = self.report.phases.iter().map(|phase| Some(phase.id));
        for phase in phases.chain([None]) {
            let here = needed.iter().filter(|module| module.phase == phase);
            items.extend(here.map(|module| {
                let mut item = self.module(module);
                item.details.push(self.serves(&module.skills));
                item
            }));
        }
        self.list("training", &message!("report-training-heading"), &message!("report-training-intro"), items)
    }

    /// The training modules that serve a gap, those that serve the largest gaps first.
    pub(super) fn modules_by_gap(&self) -> Vec<&ModuleFacts<'_>> {
        let mut modules: Vec<&ModuleFacts> = self.report.modules.iter().filter(|module| module.gap > EPSILON).collect();
        modules.sort_by(|a, b| b.gap.total_cmp(&a.gap));
        modules
    }

    /// A training module: its title, and what people can do afterwards.
    pub(super) fn module(&self, module: &ModuleFacts) -> Item {
        let phase = self.report.phases.iter().find(|phase| Some(phase.id) == module.phase);
        let (phase, hours) = (phase.map_or("none", |phase| phase.title), u64::from(module.hours.unwrap_or_default()));
        let title = message!("report-module", title = module.title, phase = phase, hours = hours);
        Item { label: "•".to_owned(), text: self.translate(&title), details: vec![module.outcome.to_owned()] }
    }

    /// Three figures to follow, each of another kind.
    pub(in crate::report) fn figures(&self) -> Option<Section> {
        let mut kinds = BTreeSet::new();
        let chosen = self.report.indicators.iter().filter(|indicator| kinds.insert(indicator.kind)).take(FIGURES);
        let item = |indicator: &IndicatorFacts| {
            let text = message!("report-indicator", title = indicator.title, how = indicator.how);
            Item { label: "•".to_owned(), text: self.translate(&text), details: Vec::new() }
        };
        let items: Vec<Item> = chosen.map(item).collect();
        let heading = message!("report-indicators-heading", count = items.len());
        self.list("figures", &heading, &message!("report-indicators-intro"), items)
    }

    /// Who answered.
    pub(in crate::report) fn context(&self) -> Option<Section> {
        let item = |context: &crate::report::facts::ContextFacts| {
            let text = message!("report-context", question = context.text, answer = &context.answer_text);
            Item { label: "•".to_owned(), text: self.translate(&text), details: Vec::new() }
        };
        let items = self.report.context.iter().map(item).collect();
        self.list("about-you", &message!("report-context-heading"), &message!("report-context-intro"), items)
    }

    /// The skills that something helps with, by name.
    pub(in crate::report) fn serves(&self, skills: &[&str]) -> String {
        self.translate(&message!("report-serves", skills = self.skill_names(skills)))
    }

    /// Titles of skills in quotation marks, joined by commas.
    pub(in crate::report) fn skill_names(&self, skills: &[&str]) -> String {
        let found = skills.iter().filter_map(|id| self.report.skills.iter().find(|skill| skill.id == *id));
        let quoted = found.map(|skill| self.translate(&message!("report-quoted", text = skill.title)));
        quoted.collect::<Vec<_>>().join(", ")
    }

    /// The words of a question.
    pub(in crate::report) fn question_text(&self, code: &str) -> &str {
        let found = self.report.answers.iter().find(|answer| answer.question == code);
        found.map(|answer| answer.text).unwrap_or_default()
    }
}
