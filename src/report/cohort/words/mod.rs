//! Writes the group report as a document, most important sections first.

mod guidance;
mod people;
mod questions;
mod spread;

pub(in crate::report) use questions::{all_hidden, published_share};

use super::facts::{CohortReport, GroupPriority, GroupStep, GroupSteps, Spread};
use crate::message;
use crate::report::document::{Block, Document, Item};
use crate::report::words::{Words, percent};
use crate::scoring::EPSILON;
use crate::text::{Message, Messages};

/// In reports on smaller groups a sentence warns that the numbers say little about other groups.
const FEW: u64 = 30;

/// What people's numbers are rounded to anyway.
const TENTH: f64 = 0.1;

/// The report on a group in the language of `messages`.
#[must_use]
pub fn cohort_report(report: &CohortReport, messages: &Messages) -> Document {
    let mut words = Words::new(report, messages);
    words.head();
    words.standing();
    words.hidden();
    words.next();
    words.modules();
    words.levels();
    words.side_by_side();
    words.participants();
    words.questions();
    words.disagreement();
    words.checks();
    words.reliability();
    words.organisations();
    words.notes();
    words.ending(&report.limits, &report.sources);
    words.document
}

/// Whether numbers are rounded to this step more coarsely than usual.
pub(in crate::report) fn is_coarse(step: f64) -> bool {
    step > TENTH + EPSILON
}

impl Words<'_, CohortReport> {
    /// A mean; rounded to half a level where only that may be published.
    pub(in crate::report) fn mean(&self, spread: &Spread) -> String {
        let mean = self.decimal(spread.mean);
        match spread.rounded_to {
            Some(step) if is_coarse(step) => self.translate(&message!("cohort-about", level = mean)),
            _ => mean,
        }
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
        self.paragraph(Block::Paragraph, &self.who());
        self.push(Block::Paragraph, &self.questionnaire());
    }

    pub(in crate::report) fn questionnaire(&self) -> Message {
        let (title, version) = (&self.report.questionnaire.title, &self.report.questionnaire.version);
        message!("report-questionnaire", title = title, version = version)
    }

    /// Who answered, and how much.
    pub(in crate::report) fn who(&self) -> Vec<Message> {
        let report = self.report;
        let people = &report.people;
        let mut sentences = vec![match (people.respondents, people.organisations) {
            (count, _) if report.rounded_to.is_some() => message!("cohort-people-about", count = count.to_string()),
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
        if let Some(count) = people.repeats.filter(|&count| count > 0) {
            sentences.push(message!("cohort-repeats", count = count));
        }
        if let Some(count) = people.repeats_left_out.filter(|&count| count > 0) {
            sentences.push(message!("cohort-repeats-left-out", count = count));
        }
        sentences
    }

    fn standing(&mut self) {
        self.paragraph(Block::Lead, &self.lead());
        if let Some(few) = self.few() {
            self.push(Block::Aside, &few);
        }
    }

    /// That so few say little of others.
    pub(in crate::report) fn few(&self) -> Option<Message> {
        let count = self.report.people.respondents;
        let knows = self.report.all.overall.is_some() && (2..FEW).contains(&count);
        knows.then(|| message!("cohort-few", count = count))
    }

    /// Where the group stands.
    pub(in crate::report) fn lead(&self) -> Vec<Message> {
        let report = self.report;
        let Some(overall) = &report.all.overall else {
            return vec![match report.rounded_to {
                Some(_) => message!("cohort-counts-rounded"),
                None => message!("cohort-counts-only"),
            }];
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
                lead.extend((report.people.respondents == 1).then(|| message!("cohort-one")));
            }
            (_, Some([lowest, highest])) if highest - lowest < EPSILON => {
                lead.push(match overall.n {
                    Some(n) if n < report.people.respondents => {
                        message!("cohort-standing-same-of", n = n, mean = mean, top = top)
                    }
                    _ => message!("cohort-standing-same", mean = mean, top = top),
                });
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
        // Too few of their skills may have a level.
        let count = report.people.respondents;
        let scored = overall.n.filter(|n| overall.mean.is_some() && (1..count).contains(n));
        lead.extend(scored.map(|n| message!("cohort-scored", n = n, count = count)));
        lead
    }

    fn hidden(&mut self) {
        let sentences = self.left_out();
        if !sentences.is_empty() {
            self.push(Block::Heading, &message!("cohort-hidden-heading"));
            self.paragraph(Block::Paragraph, &sentences);
        }
    }

    /// What is left out for the sake of those who answered.
    pub(in crate::report) fn left_out(&self) -> Vec<Message> {
        let mut sentences = Vec::new();
        if self.report.anonymous {
            sentences.push(message!("cohort-hidden-anonymous"));
        }
        if let Some(base) = self.report.rounded_to {
            sentences.push(message!("cohort-hidden-noise", base = base));
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
            if hidden.groups_withheld {
                sentences.push(message!("cohort-hidden-groups-withheld"));
            }
            sentences.push(message!("cohort-hidden-people"));
            if self.report.anonymous && !hidden.too_small {
                sentences.push(message!("cohort-hidden-differences", least = least));
            }
            if hidden.questions > 0 && !hidden.too_small {
                sentences.push(message!("cohort-hidden-lower"));
            }
        }
        sentences
    }

    /// Whether there is a mean level to speak of.
    pub(in crate::report) fn has_levels(&self) -> bool {
        self.report.all.overall.as_ref().is_some_and(|overall| overall.mean.is_some())
    }

    fn next(&mut self) {
        let report = self.report;
        if !self.has_levels() {
            return;
        }
        self.push(Block::Heading, &message!("cohort-next-heading"));
        if report.priorities.is_empty() {
            self.push(Block::Paragraph, &message!("cohort-next-none"));
        }
        let item = |(i, priority): (usize, &GroupPriority)| {
            let text = self.translate(&self.priority(priority)?);
            Some(Item { label: format!("{i}."), text, details: Vec::new() })
        };
        let items = (1..).zip(&report.priorities).filter_map(item).collect();
        self.document.push(Block::List(items));
        let Some(steps) = report.steps.as_ref().filter(|steps| !steps.steps.is_empty()) else { return };
        self.push(Block::Subheading, &message!("cohort-steps-heading"));
        let item = |(i, step): (usize, &GroupStep)| {
            let [text, how] = step_words(step, steps.counted).map(|said| self.translate(&said));
            Item { label: format!("{i}."), text, details: vec![how] }
        };
        let items = (1..).zip(&steps.steps).map(item).collect();
        self.document.push(Block::List(items));
        if let Some(sampled) = steps_sampled(steps) {
            self.push(Block::Aside, &sampled);
        }
    }

    /// How far a skill is from its target.
    pub(in crate::report) fn priority(&self, priority: &GroupPriority) -> Option<Message> {
        let facts = self.report.all.skills.iter().find(|skill| skill.spread.id == priority.skill)?;
        let skill = self.skill(&priority.skill);
        let (gap, target) = (self.decimal(facts.mean_gap), self.messages.decimal(facts.target, 1));
        Some(match facts.below_target {
            Some(below) => message!(
                "cohort-next-skill",
                skill = skill,
                gap = gap,
                target = target,
                below = below,
                n = facts.spread.n.unwrap_or_default()
            ),
            None => message!("cohort-next-skill-hidden", skill = skill, gap = gap, target = target),
        })
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
}

/// Which question a step is about, and what to do.
pub(in crate::report) fn step_words(step: &GroupStep, of: usize) -> [Message; 2] {
    let (question, text) = (&step.question, &step.text);
    let said = message!("cohort-step", question = question, text = text, count = step.count, of = of);
    let how = if step.advice.is_empty() {
        message!("cohort-step-only", from = &step.from, to = &step.to)
    } else {
        message!("cohort-step-how", from = &step.from, to = &step.to, advice = &step.advice)
    };
    [said, how]
}

/// That not everybody's plan was worked out.
pub(in crate::report) fn steps_sampled(steps: &GroupSteps) -> Option<Message> {
    (steps.every > 1).then(|| message!("cohort-steps-sampled", count = steps.counted, every = steps.every))
}
