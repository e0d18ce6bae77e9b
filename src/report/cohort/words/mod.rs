//! The report on a group in words, the most important first.

mod people;
mod questions;
mod spread;

use super::facts::{CohortReport, GroupPriority, GroupStep, Spread};
use crate::message;
use crate::report::document::{self, Block, Column, Document, Item};
use crate::scoring::EPSILON;
use crate::text::{Message, Messages, Value};

/// Groups smaller than this are told how little their numbers say of others.
const FEW: u64 = 30;

/// What people's numbers are rounded to anyway.
const TENTH: f64 = 0.1;

/// The report on a group in the language of `messages`.
#[must_use]
pub fn cohort_report(report: &CohortReport, messages: &Messages) -> Document {
    let mut words = Words { report, messages, document: Document::default() };
    words.head();
    words.standing();
    words.hidden();
    words.next();
    words.levels();
    words.side_by_side();
    words.participants();
    words.questions();
    words.disagreement();
    words.reliability();
    words.organisations();
    words.notes();
    words.end();
    words.document
}

struct Words<'a> {
    report: &'a CohortReport,
    messages: &'a Messages,
    document: Document,
}

fn percent(share: f64) -> Value {
    Value::Decimal(share * 100.0, 0)
}

impl Words<'_> {
    fn say(&self, message: &Message) -> String {
        self.messages.say(message)
    }

    fn push(&mut self, block: fn(String) -> Block, message: &Message) {
        let text = self.say(message);
        self.document.push(block(text));
    }

    /// Whole sentences, one after another.
    fn paragraph(&mut self, block: fn(String) -> Block, sentences: &[Message]) {
        if !sentences.is_empty() {
            let text = sentences.iter().map(|sentence| self.say(sentence)).collect::<Vec<_>>().join(" ");
            self.document.push(block(text));
        }
    }

    /// A number with one decimal, or the sign for none.
    fn decimal(&self, value: Option<f64>) -> String {
        match value {
            Some(value) => self.messages.decimal(value, 1),
            None => self.say(&message!("report-absent")),
        }
    }

    /// A mean, told where it is to the nearest half level only.
    fn mean(&self, spread: &Spread) -> String {
        let mean = self.decimal(spread.mean);
        match spread.rounded_to {
            Some(step) if step > TENTH + EPSILON => self.say(&message!("cohort-about", level = mean)),
            _ => mean,
        }
    }

    fn column(&self, message: &Message, numbers: bool) -> Column {
        Column { head: self.say(message), numbers }
    }

    fn skill(&self, id: &str) -> String {
        let found = self.report.all.skills.iter().find(|skill| skill.spread.id == id);
        found.map(|skill| format!("{id} {}", skill.spread.title)).unwrap_or_default()
    }

    fn head(&mut self) {
        let report = self.report;
        match &report.title {
            Some(title) => self.push(Block::Title, &message!("cohort-title-of", title = title)),
            None => self.push(Block::Title, &message!("cohort-title")),
        }
        let people = &report.people;
        let mut sentences = vec![match (people.respondents, people.organisations) {
            (0, _) => message!("cohort-nobody"),
            (count, None) => message!("cohort-people", count = count),
            (count, Some(organisations)) => {
                message!("cohort-people-of", count = count, organisations = organisations)
            }
        }];
        if let Some(coverage) = report.all.coverage {
            sentences.push(message!("cohort-coverage", percent = percent(coverage)));
        }
        if let Some(count) = people.rejected.filter(|&count| count > 0) {
            sentences.push(message!("cohort-rejected", count = count));
        }
        if let Some(count) = people.not_submitted.filter(|&count| count > 0) {
            sentences.push(message!("cohort-unsent", count = count));
        }
        self.paragraph(Block::Paragraph, &sentences);
        let (title, version) = (&report.questionnaire.title, &report.questionnaire.version);
        self.push(Block::Paragraph, &message!("report-questionnaire", title = title, version = version));
    }

    fn standing(&mut self) {
        let report = self.report;
        let Some(overall) = &report.all.overall else {
            self.push(Block::Lead, &message!("cohort-counts-only"));
            return;
        };
        let (top, mean) = (report.questionnaire.levels.len(), self.decimal(overall.mean));
        let mut lead = Vec::new();
        match (overall.n, overall.range) {
            (_, _) if overall.mean.is_none() && report.hidden.is_some() => {
                lead.push(message!("cohort-standing-hidden"));
            }
            (_, _) if overall.mean.is_none() => lead.push(message!("cohort-standing-none")),
            (Some(1), _) => {
                lead.push(message!("cohort-standing-one", mean = mean, top = top));
                lead.push(message!("cohort-one"));
            }
            (_, Some([lowest, highest])) if highest - lowest < EPSILON => {
                lead.push(message!("cohort-standing-same", mean = mean, top = top));
            }
            (_, None) if overall.rounded_to.is_some() => {
                lead.push(message!("cohort-standing-about", mean = mean, top = top));
            }
            (n, range) => {
                lead.push(message!("cohort-standing", mean = mean, top = top));
                let (lowest, highest) = (range.map(|range| range[0]), range.map(|range| range[1]));
                let (lowest, highest) = (self.decimal(lowest), self.decimal(highest));
                match (overall.quartiles, range) {
                    (Some([lower, upper]), Some(_)) if n > Some(3) => {
                        let (lower, upper) = (self.decimal(Some(lower)), self.decimal(Some(upper)));
                        lead.push(message!(
                            "cohort-middle",
                            lower = lower,
                            upper = upper,
                            lowest = lowest,
                            highest = highest
                        ));
                    }
                    (_, Some(_)) => lead.push(message!("cohort-between", lowest = lowest, highest = highest)),
                    _ => {}
                }
            }
        }
        self.paragraph(Block::Lead, &lead);
        if (2..FEW).contains(&report.people.respondents) {
            self.push(Block::Aside, &message!("cohort-few", count = report.people.respondents));
        }
    }

    /// What is left out for the sake of those who answered.
    fn hidden(&mut self) {
        let mut sentences = Vec::new();
        if self.report.anonymous {
            sentences.push(message!("cohort-hidden-anonymous"));
        }
        if let Some(hidden) = &self.report.hidden {
            let least = hidden.min_cell;
            sentences.push(match (hidden.too_small, hidden.counts) {
                (true, _) => message!("cohort-hidden-too-small", least = least),
                (false, 0) => message!("cohort-hidden-nothing", least = least),
                (false, count) => message!("cohort-hidden-counts", count = count, least = least),
            });
            if hidden.counts > 0 {
                sentences.push(message!("cohort-hidden-numbers"));
            }
            let spreads = self.report.all.overall.iter().chain(self.report.all.skills.iter().map(|s| &s.spread));
            if spreads.into_iter().any(|spread| spread.rounded_to.is_some()) {
                sentences.push(message!("cohort-hidden-rounded"));
            }
            if hidden.merged_groups > 0 {
                sentences.push(message!("cohort-hidden-groups", count = hidden.merged_groups, least = least));
            }
            sentences.push(message!("cohort-hidden-people"));
            if hidden.questions > 0 && !hidden.too_small {
                sentences.push(message!("cohort-hidden-lower"));
            }
        }
        if !sentences.is_empty() {
            self.push(Block::Heading, &message!("cohort-hidden-heading"));
            self.paragraph(Block::Paragraph, &sentences);
        }
    }

    fn next(&mut self) {
        let report = self.report;
        if report.all.overall.as_ref().is_none_or(|overall| overall.mean.is_none()) {
            return;
        }
        self.push(Block::Heading, &message!("cohort-next-heading"));
        if report.priorities.is_empty() {
            self.push(Block::Paragraph, &message!("cohort-next-none"));
        }
        let items = (1..).zip(&report.priorities).filter_map(|(i, priority)| self.priority(i, priority)).collect();
        self.document.push(Block::List(items));
        let Some(steps) = report.steps.as_ref().filter(|steps| !steps.steps.is_empty()) else { return };
        self.push(Block::Subheading, &message!("cohort-steps-heading"));
        let items = (1..).zip(&steps.steps).map(|(i, step)| self.step(i, step, steps.counted)).collect();
        self.document.push(Block::List(items));
        if steps.every > 1 {
            let counted = message!("cohort-steps-sampled", count = steps.counted, every = steps.every);
            self.push(Block::Aside, &counted);
        }
    }

    fn priority(&self, number: usize, priority: &GroupPriority) -> Option<Item> {
        let facts = self.report.all.skills.iter().find(|skill| skill.spread.id == priority.skill)?;
        let skill = self.skill(&priority.skill);
        let (gap, target) = (self.decimal(facts.mean_gap), self.messages.decimal(facts.target, 1));
        let said = match facts.below_target {
            Some(below) => message!(
                "cohort-next-skill",
                skill = skill,
                gap = gap,
                target = target,
                below = below,
                n = facts.spread.n.unwrap_or_default()
            ),
            None => message!("cohort-next-skill-hidden", skill = skill, gap = gap, target = target),
        };
        Some(Item { label: format!("{number}."), text: self.say(&said), details: Vec::new() })
    }

    fn step(&self, number: usize, step: &GroupStep, of: usize) -> Item {
        let (question, text) = (&step.question, &step.text);
        let said = message!("cohort-step", question = question, text = text, count = step.count, of = of);
        let how = if step.advice.is_empty() {
            message!("cohort-step-only", from = &step.from, to = &step.to)
        } else {
            message!("cohort-step-how", from = &step.from, to = &step.to, advice = &step.advice)
        };
        Item { label: format!("{number}."), text: self.say(&said), details: vec![self.say(&how)] }
    }

    fn notes(&mut self) {
        if self.report.notes.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("cohort-notes-heading"));
        for question in &self.report.notes {
            let about = message!("cohort-question", question = &question.question, text = &question.text);
            self.push(Block::Subheading, &about);
            let note = |note: &String| Item { label: "•".to_owned(), text: note.clone(), details: Vec::new() };
            self.document.push(Block::List(question.notes.iter().map(note).collect()));
        }
    }

    fn end(&mut self) {
        let report = self.report;
        if !report.limits.is_empty() {
            self.push(Block::Heading, &message!("report-limits-heading"));
            self.document.push(document::points(&report.limits));
        }
        if !report.sources.is_empty() {
            self.push(Block::Heading, &message!("report-sources-heading"));
            self.document.push(document::sources(&report.sources));
        }
    }
}
