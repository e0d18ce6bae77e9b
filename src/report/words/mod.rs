//! Writes the gap report as a document, most important sections first.

mod guidance;
mod plan;
mod role;
mod short;
mod skills;
mod writing;

pub use role::role_report;
pub use short::short_report;

pub(super) use guidance::Section;
pub(super) use plan::{among, stages};
pub(super) use writing::{Words, difference, level, percent};

use super::document::{Block, Cell, Document, Item};
use super::facts::{Report, StateName, WhatIf};
use crate::message;
use crate::scoring::EPSILON;
use crate::text::{Message, Messages};

/// How many priorities the report explains.
pub(super) const EXPLAINED: usize = 3;

/// The gap report in the language of `messages`.
#[must_use]
pub fn gap_report(report: &Report, messages: &Messages) -> Document {
    let mut words = whole(report, messages);
    words.ending(report.limits, report.sources);
    words.document
}

/// The same for a screen, where a long list of limits says where the rest of it is.
#[must_use]
pub fn screen_report(report: &Report, messages: &Messages) -> Document {
    let mut words = whole(report, messages);
    words.short_ending(report.limits, report.sources);
    words.document
}

/// The title, and where the firm stands, in sentences.
#[must_use]
pub fn opening(report: &Report, messages: &Messages) -> Document {
    let mut words = begun(report, messages);
    words.section(words.second_look());
    words.document
}

fn begun<'a>(report: &'a Report<'a>, messages: &'a Messages) -> Words<'a, Report<'a>> {
    let mut words = Words::new(report, messages);
    words.head();
    words.standing();
    words
}

/// All but the end: what to do comes first, what explains it later.
fn whole<'a>(report: &'a Report<'a>, messages: &'a Messages) -> Words<'a, Report<'a>> {
    let mut words = begun(report, messages);
    if let Some(what_if) = &report.what_if {
        words.what_if(what_if);
    }
    words.section(words.second_look());
    words.plan();
    words.find_out();
    words.guidance().into_iter().for_each(|section| words.section(Some(section)));
    words.summary();
    words.skills();
    report.benchmarks.iter().for_each(|benchmark| words.benchmark(benchmark));
    words.largest_gaps();
    words.robustness();
    words.grid();
    words.notes();
    words.section(words.context());
    words.paragraph(Block::Paragraph, words.code().as_slice());
    words
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

    /// The result code.
    pub(in crate::report) fn code(&self) -> Option<Message> {
        self.report.code.as_ref().map(|code| message!("report-code", code = code))
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
        let (Some(value), Some(name)) = (overall.level, &overall.name) else { return vec![self.too_early()] };
        let top = report.questionnaire.levels.len();
        let bounds = open_bounds(overall.lower, overall.upper);
        let mut lead = Vec::new();
        if let Some((lower, upper)) = bounds.filter(|_| report.quick) {
            // Six answers give a range first and a best guess second.
            let (lower, upper, value) = (level(lower), level(upper), level(value));
            lead.push(message!("report-standing-quick", lower = lower, upper = upper, top = top));
            lead.push(message!("report-best-guess", level = value, name = name));
        } else {
            let level = level(value);
            lead.push(match report.organisation.as_str() {
                "" => message!("report-standing", level = level, top = top, name = name),
                organisation => {
                    message!("report-standing-of", organisation = organisation, level = level, top = top, name = name)
                }
            });
        }
        lead.push(message!("report-carried", scored = overall.skills_scored, skills = overall.skills));
        if let Some((lower, upper)) = bounds.filter(|_| !report.quick) {
            lead.push(message!("report-between", lower = level(lower), upper = level(upper)));
        }
        lead
    }

    /// Why there is no level of the whole.
    fn too_early(&self) -> Message {
        let overall = &self.report.overall;
        match overall.skills {
            0 => message!("report-no-standing"),
            skills => message!("report-too-early", scored = overall.skills_scored, skills = skills),
        }
    }

    /// How much of the way to the targets is done, and what is furthest from them.
    pub(super) fn way(&self) -> Vec<Message> {
        let mut way = self.way_done();
        if self.report.overall.skills_scored > 0 {
            way.push(self.furthest());
        }
        way.extend(self.own_targets());
        way
    }

    /// How much of the way to the targets is done.
    pub(super) fn way_done(&self) -> Vec<Message> {
        let report = self.report;
        let mut way = Vec::new();
        let bounds = open_bounds(report.percent_to_target_lower, report.percent_to_target_upper);
        if let Some(share) = report.percent_to_target {
            way.push(match report.profile.title.as_str() {
                "" => message!("report-way-untitled", percent = percent(share)),
                title => message!("report-way", percent = percent(share), profile = title),
            });
            if let Some((lower, upper)) = bounds {
                way.push(message!("report-way-between", lower = percent(lower), upper = percent(upper)));
            }
        } else if let Some((lower, upper)) = bounds {
            way.push(message!("report-way-open", lower = percent(lower), upper = percent(upper)));
        }
        way
    }

    /// Targets that are the respondent’s own.
    pub(super) fn own_targets(&self) -> Option<Message> {
        let overridden: Vec<&str> = self.report.profile.overridden.iter().map(String::as_str).collect();
        let skills = self.skill_names(&overridden);
        (!overridden.is_empty()).then(|| message!("report-own-targets", count = overridden.len(), skills = skills))
    }

    /// The skills furthest from their targets: those with equal gaps are named together.
    fn furthest(&self) -> Message {
        /// More names would not be read.
        const NAMED: usize = 3;
        let priorities = &self.report.priorities;
        let Some(first) = priorities.first() else { return message!("report-no-gap") };
        let tied = priorities.iter().take_while(|other| first.weighted_gap - other.weighted_gap <= EPSILON);
        let tied: Vec<&str> = tied.map(|other| other.skill).collect();
        let skill = self.report.skills.iter().find(|skill| skill.id == first.skill);
        let gap = level(skill.map(gap_shown).unwrap_or_default());
        let (named, more) = tied.split_at(tied.len().min(NAMED));
        let skills = self.skill_names(named);
        match (named.len(), more.len()) {
            (1, _) => message!("report-furthest", skills = skills, gap = gap),
            (_, 0) => message!("report-furthest-tied", skills = skills, gap = gap),
            (_, more) => message!("report-furthest-more", skills = skills, more = more, gap = gap),
        }
    }

    fn what_if(&mut self, what_if: &WhatIf) {
        self.push(Block::Heading, &message!("report-what-if-heading"));
        self.push(Block::Paragraph, &message!("report-what-if-intro", count = what_if.changes.len()));
        let item = |change: &super::facts::Change| Item {
            label: "•".to_owned(),
            text: self.question_text(&change.question).to_owned(),
            details: vec![self.supposed(change)],
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
        let difference = change.before.zip(change.after).map(|(before, after)| difference(after, before));
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
        if let Some(sureness) = self.sureness() {
            self.push(Block::Heading, &message!("report-robust-heading"));
            self.push(Block::Paragraph, &sureness);
        }
    }

    /// How far the order of the largest gaps depends on the weights. With no more gaps than are explained, they all are
    /// among the largest whatever the weights, and there is nothing to say.
    pub(super) fn sureness(&self) -> Option<Message> {
        let Report { priorities, robustness, skills, .. } = self.report;
        if priorities.len() <= EXPLAINED {
            return None;
        }
        let named = |priority: &super::facts::Priority| {
            let skill = skills.iter().find(|skill| skill.id == priority.skill)?;
            let share = robustness.skills.iter().find(|share| share.skill == priority.skill)?.among_top_three;
            Some(self.translate(&message!("report-robust-skill", skill = skill.title, percent = percent(share))))
        };
        let named: Vec<String> = priorities.iter().take(EXPLAINED).filter_map(named).collect();
        let (delta, draws) = (percent(robustness.delta), robustness.draws);
        Some(message!("report-robust", skills = named.join(", "), delta = delta, draws = draws))
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

/// The gap of a skill as people see it beside its level and target.
pub(super) fn gap_shown(skill: &super::facts::Skill) -> f64 {
    skill.level.map_or(0.0, |level| difference(skill.target, level).max(0.0))
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
