//! Writes the gap report as a document, most important sections first.

mod plan;
mod skills;
mod writing;

pub(super) use plan::{among, settles, step_effort, step_goal};
pub(super) use writing::{Words, level, percent};

use super::document::{Block, Cell, Document, Item};
use super::facts::{Report, StateName, WhatIf};
use crate::message;
use crate::scoring::EPSILON;
use crate::text::{Message, Messages, Value};

/// How many priorities the report explains.
pub(super) const EXPLAINED: usize = 3;

/// The gap report in the language of `messages`.
#[must_use]
pub fn gap_report(report: &Report, messages: &Messages) -> Document {
    let mut words = Words::new(report, messages);
    words.head();
    words.standing();
    if let Some(what_if) = &report.what_if {
        words.what_if(what_if);
    }
    words.summary();
    words.grid();
    words.skills();
    words.largest_gaps();
    words.plan();
    words.find_out();
    report.benchmarks.iter().for_each(|benchmark| words.benchmark(benchmark));
    words.robustness();
    words.notes();
    words.ending(report.limits, report.sources);
    words.document
}

impl Words<'_, Report<'_>> {
    fn title_of(&self, skill: &str) -> String {
        let found = self.report.skills.iter().find(|candidate| candidate.id == skill);
        found.map(|skill| format!("{} {}", skill.id, skill.title)).unwrap_or_default()
    }

    fn head(&mut self) {
        self.push(Block::Title, &self.title());
        self.paragraph(Block::Paragraph, &self.identity());
    }

    /// The report's title.
    pub(super) fn title(&self) -> Message {
        match self.report.organisation.as_str() {
            "" => message!("report-title"),
            organisation => message!("report-title-of", organisation = organisation),
        }
    }

    /// Who answered what, and when.
    pub(super) fn identity(&self) -> Vec<Message> {
        let report = self.report;
        let mut sentences = Vec::new();
        let date = report.date.as_deref().map(|date| self.date(date));
        match (report.respondent.as_str(), date) {
            ("", None) => {}
            ("", Some(date)) => sentences.push(message!("report-answered-on", date = date)),
            (respondent, None) => sentences.push(message!("report-answered-by", respondent = respondent)),
            (respondent, Some(date)) => {
                sentences.push(message!("report-answered-by-on", respondent = respondent, date = date));
            }
        }
        let questionnaire = &report.questionnaire;
        sentences.push(message!(
            "report-questionnaire",
            title = &questionnaire.title,
            version = &questionnaire.version
        ));
        if report.quick {
            let asked = report.answers.iter().filter(|answer| answer.state != StateName::NotAsked).count();
            sentences.push(message!("report-quick", asked = asked, questions = report.answers.len()));
        }
        sentences
    }

    fn standing(&mut self) {
        self.paragraph(Block::Lead, &self.lead());
        self.paragraph(Block::Paragraph, &self.way());
    }

    /// Where the firm stands, and what that rests on.
    pub(super) fn lead(&self) -> Vec<Message> {
        let report = self.report;
        let overall = &report.overall;
        let mut lead = Vec::new();
        if let (Some(value), Some(name)) = (overall.level, &overall.name) {
            let top = report.questionnaire.levels.len();
            lead.push(match report.organisation.as_str() {
                "" => message!("report-standing", level = level(value), top = top, name = name),
                organisation => message!(
                    "report-standing-of",
                    organisation = organisation,
                    level = level(value),
                    top = top,
                    name = name
                ),
            });
            lead.push(message!("report-carried", scored = overall.skills_scored, skills = overall.skills));
            if let Some((lower, upper)) = open_bounds(overall.lower, overall.upper) {
                lead.push(message!("report-between", lower = level(lower), upper = level(upper)));
            }
        } else {
            lead.push(message!("report-no-standing"));
        }
        lead
    }

    /// How much of the way to the targets is done, and what is left of it.
    pub(super) fn way(&self) -> Vec<Message> {
        let report = self.report;
        let mut way = Vec::new();
        if let Some(share) = report.percent_to_target {
            way.push(match report.profile.title.as_str() {
                "" => message!("report-way-untitled", percent = percent(share)),
                title => message!("report-way", percent = percent(share), profile = title),
            });
            way.push(self.furthest());
        }
        if !report.profile.overridden.is_empty() {
            let skills = report.profile.overridden.join(", ");
            way.push(message!("report-own-targets", count = report.profile.overridden.len(), skills = skills));
        }
        way
    }

    fn furthest(&self) -> Message {
        let Some(first) = self.report.priorities.first() else { return message!("report-no-gap") };
        let skill = self.report.skills.iter().find(|skill| skill.id == first.skill);
        let gap = skill.and_then(|skill| skill.gap).unwrap_or_default();
        let title = skill.map(|skill| skill.title).unwrap_or_default();
        if gap < 1.0 - EPSILON {
            message!("report-furthest", skill = title, gap = level(gap))
        } else {
            message!("report-furthest-levels", skill = title, gap = level(gap))
        }
    }

    fn what_if(&mut self, what_if: &WhatIf) {
        self.push(Block::Heading, &message!("report-what-if-heading"));
        self.push(Block::Paragraph, &message!("report-what-if-intro", count = what_if.changes.len()));
        let item = |change: &super::facts::Change| Item {
            label: change.question.clone(),
            text: self.supposed(change),
            details: Vec::new(),
        };
        let items = what_if.changes.iter().map(item).collect();
        self.document.push(Block::List(items));
        if what_if.levels.iter().all(|level| level.before == level.after) {
            self.push(Block::Paragraph, &message!("report-what-if-same"));
            return;
        }
        let columns = vec![
            self.column(&message!("report-column-what"), false),
            self.column(&message!("report-column-now"), true),
            self.column(&message!("report-column-then"), true),
            self.column(&message!("report-column-change"), true),
        ];
        let rows = what_if.levels.iter().map(|change| self.changed(change).map(Cell::Text).to_vec()).collect();
        self.document.table(columns, rows);
        let (before, after) = (level(what_if.gap_before), level(what_if.gap_after));
        self.push(Block::Paragraph, &message!("report-what-if-gap", before = before, after = after));
    }

    /// A supposed answer.
    pub(super) fn supposed(&self, change: &super::facts::Change) -> String {
        let from = change.from.as_deref().unwrap_or("none");
        let from = self.translate(&message!("report-what-if-from", from = from));
        let to = change.to.as_deref().unwrap_or("none");
        let sentence = if change.to_text.is_empty() {
            message!("report-what-if-state", to = to, from = from)
        } else {
            message!("report-what-if-answer", to = to, from = from, text = &change.to_text)
        };
        self.translate(&sentence)
    }

    /// What changes: its name, its level now and then, and the difference.
    pub(super) fn changed(&self, change: &super::facts::LevelChange) -> [String; 4] {
        let difference = change.before.zip(change.after).map(|(before, after)| after - before);
        let difference = match difference {
            Some(rise) if rise > 0.0 => format!("+{}", self.messages.decimal(rise, 1)),
            other => self.decimal(other),
        };
        let name = if change.title.is_empty() {
            self.translate(&message!("report-overall"))
        } else if self.report.skills.iter().any(|skill| skill.id == change.id) {
            self.title_of(&change.id)
        } else {
            change.title.clone()
        };
        [name, self.decimal(change.before), self.decimal(change.after), difference]
    }

    fn robustness(&mut self) {
        let report = self.report;
        if report.overall.level.is_none() {
            return;
        }
        self.push(Block::Heading, &message!("report-robust-heading"));
        self.paragraph(Block::Paragraph, &self.sureness());
    }

    /// How far the order of the largest gaps hangs on the weights.
    pub(super) fn sureness(&self) -> Vec<Message> {
        let report = self.report;
        let share = |id: &str| report.robustness.skills.iter().find(|share| share.skill == id);
        let first = report.priorities.iter().take(EXPLAINED).filter_map(|priority| share(priority.skill));
        let first: Vec<(&str, Value)> = first.map(|share| (share.skill, percent(share.among_top_three))).collect();
        let draws = report.robustness.draws;
        let sentence = match first.as_slice() {
            [] => message!("report-robust-none"),
            [a] => message!("report-robust-1", s1 = a.0, p1 = a.1.clone(), draws = draws),
            [a, b] => {
                message!("report-robust-2", s1 = a.0, p1 = a.1.clone(), s2 = b.0, p2 = b.1.clone(), draws = draws)
            }
            [a, b, c, ..] => message!(
                "report-robust-3",
                s1 = a.0,
                p1 = a.1.clone(),
                s2 = b.0,
                p2 = b.1.clone(),
                s3 = c.0,
                p3 = c.1.clone(),
                draws = draws
            ),
        };
        let how = message!("report-robust-how", delta = percent(report.robustness.delta));
        std::iter::once(sentence).chain((!first.is_empty()).then_some(how)).collect()
    }

    fn notes(&mut self) {
        if self.report.notes.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("report-notes-heading"));
        for note in &self.report.notes {
            let about = message!("report-note-about", question = &note.question, text = &note.question_text);
            self.document.push(Block::Quote { about: self.messages.translate(&about), text: note.text.clone() });
        }
    }
}

/// Bounds that differ by something that people would see.
pub(super) fn open_bounds(lower: Option<f64>, upper: Option<f64>) -> Option<(f64, f64)> {
    lower.zip(upper).filter(|(lower, upper)| upper - lower > EPSILON)
}

/// What the open answers leave possible, if they leave anything open.
pub(super) fn range(lower: Option<f64>, upper: Option<f64>) -> Option<Message> {
    let (lower, upper) = open_bounds(lower, upper)?;
    Some(message!("report-range", lower = level(lower), upper = level(upper)))
}
