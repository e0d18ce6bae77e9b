//! The gap report in words: facts become sentences and tables, the most important first.

use super::document::{self, Block, Cell, Column, Document, Item};
use super::facts::{
    Benchmark, BenchmarkQuestion, Group, NoScoreName, Report, Skill, StageName, StateName, StepFacts, WhatIf,
};
use crate::message;
use crate::scoring::EPSILON;
use crate::text::{Message, Messages, Value};

/// How many priorities the report explains.
const EXPLAINED: usize = 3;

/// The gap report in the language of `messages`.
#[must_use]
pub fn gap_report(report: &Report, messages: &Messages) -> Document {
    let mut words = Words { report, messages, document: Document::default() };
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
    words.end();
    words.document
}

struct Words<'a> {
    report: &'a Report,
    messages: &'a Messages,
    document: Document,
}

fn level(value: f64) -> Value {
    Value::Decimal(value, 1)
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

    fn decimal(&self, value: Option<f64>) -> String {
        match value {
            Some(value) => self.messages.decimal(value, 1),
            None => self.say(&message!("report-absent")),
        }
    }

    fn column(&self, message: &Message, numbers: bool) -> Column {
        Column { head: self.say(message), numbers }
    }

    fn title_of(&self, skill: &str) -> String {
        let found = self.report.skills.iter().find(|candidate| candidate.id == skill);
        found.map(|skill| format!("{} {}", skill.id, skill.title)).unwrap_or_default()
    }

    fn head(&mut self) {
        let report = self.report;
        match report.organisation.as_str() {
            "" => self.push(Block::Title, &message!("report-title")),
            organisation => self.push(Block::Title, &message!("report-title-of", organisation = organisation)),
        }
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
        self.paragraph(Block::Paragraph, &sentences);
    }

    fn date(&self, date: &str) -> String {
        let mut parts = date.splitn(3, '-').map(|part| part.parse::<u32>().unwrap_or_default());
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        // The year as text: no language groups its digits.
        self.say(&message!("report-date", day = day, month = month, year = year.to_string()))
    }

    /// Whole sentences, one after another.
    fn paragraph(&mut self, block: fn(String) -> Block, sentences: &[Message]) {
        if !sentences.is_empty() {
            let text = sentences.iter().map(|sentence| self.say(sentence)).collect::<Vec<_>>().join(" ");
            self.document.push(block(text));
        }
    }

    fn standing(&mut self) {
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
        self.paragraph(Block::Lead, &lead);
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
        self.paragraph(Block::Paragraph, &way);
    }

    fn furthest(&self) -> Message {
        let Some(first) = self.report.priorities.first() else { return message!("report-no-gap") };
        let skill = self.report.skills.iter().find(|skill| skill.id == first.skill);
        let gap = skill.and_then(|skill| skill.gap).unwrap_or_default();
        let title = skill.map(|skill| skill.title.as_str()).unwrap_or_default();
        if gap < 1.0 - EPSILON {
            message!("report-furthest", skill = title, gap = level(gap))
        } else {
            message!("report-furthest-levels", skill = title, gap = level(gap))
        }
    }

    fn what_if(&mut self, what_if: &WhatIf) {
        self.push(Block::Heading, &message!("report-what-if-heading"));
        self.push(Block::Paragraph, &message!("report-what-if-intro", count = what_if.changes.len()));
        let item = |change: &super::facts::Change| {
            let from = change.from.as_deref().unwrap_or("none");
            let from = self.say(&message!("report-what-if-from", from = from));
            let to = change.to.as_deref().unwrap_or("none");
            let sentence = if change.to_text.is_empty() {
                message!("report-what-if-state", to = to, from = from)
            } else {
                message!("report-what-if-answer", to = to, from = from, text = &change.to_text)
            };
            Item { label: change.question.clone(), text: self.say(&sentence), details: Vec::new() }
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
        let row = |change: &super::facts::LevelChange| {
            let difference = change.before.zip(change.after).map(|(before, after)| after - before);
            let difference = match difference {
                Some(rise) if rise > 0.0 => format!("+{}", self.messages.decimal(rise, 1)),
                other => self.decimal(other),
            };
            let name = if change.title.is_empty() {
                self.say(&message!("report-overall"))
            } else if self.report.skills.iter().any(|skill| skill.id == change.id) {
                self.title_of(&change.id)
            } else {
                change.title.clone()
            };
            [name, self.decimal(change.before), self.decimal(change.after), difference].map(Cell::Text).to_vec()
        };
        let rows = what_if.levels.iter().map(row).collect();
        self.document.table(columns, rows);
        let (before, after) = (level(what_if.gap_before), level(what_if.gap_after));
        self.push(Block::Paragraph, &message!("report-what-if-gap", before = before, after = after));
    }

    fn summary(&mut self) {
        self.push(Block::Heading, &message!("report-summary-heading"));
        let report = self.report;
        let groups: Vec<&Group> = std::iter::once(&report.overall).chain(&report.capabilities).collect();
        let with_bounds = groups.iter().any(|group| open_bounds(group.lower, group.upper).is_some());
        let mut columns = vec![
            self.column(&message!("report-column-what"), false),
            self.column(&message!("report-column-level"), true),
            self.scale(),
            self.column(&message!("report-column-reached"), false),
        ];
        if with_bounds {
            columns.push(self.column(&message!("report-column-between"), false));
        }
        columns.push(self.column(&message!("report-column-skills"), false));
        let row = |group: &&Group| {
            let title =
                if group.title.is_empty() { self.say(&message!("report-overall")) } else { group.title.clone() };
            let mut row = vec![
                Cell::Text(title),
                Cell::Text(self.decimal(group.level)),
                self.bar(group.level, None),
                Cell::Text(group.name.clone().unwrap_or_default()),
            ];
            if with_bounds {
                row.push(Cell::Text(self.range(group.lower, group.upper)));
            }
            let of = message!("report-of", part = group.skills_scored, whole = group.skills);
            row.push(Cell::Text(self.say(&of)));
            row
        };
        let rows = groups.iter().map(row).collect();
        self.document.table(columns, rows);
    }

    fn scale(&self) -> Column {
        self.column(&message!("report-column-scale", top = self.report.questionnaire.levels.len()), false)
    }

    /// A bar from level 1 to N, with the gap to `target`.
    fn bar(&self, reached: Option<f64>, target: Option<f64>) -> Cell {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let span = (self.report.questionnaire.levels.len() - 1) as f64;
        let share = |level: f64| (level - 1.0) / span;
        match reached {
            Some(level) => Cell::Bar { reached: share(level), goal: target.map_or(0.0, share) },
            None => Cell::Text(String::new()),
        }
    }

    fn range(&self, lower: Option<f64>, upper: Option<f64>) -> String {
        match open_bounds(lower, upper) {
            Some((lower, upper)) => self.say(&message!("report-range", lower = level(lower), upper = level(upper))),
            None => String::new(),
        }
    }

    fn grid(&mut self) {
        let report = self.report;
        if report.phases.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("report-grid-heading"));
        let mut columns = vec![self.column(&message!("report-column-what"), false)];
        columns.extend(report.phases.iter().map(|phase| Column { head: phase.title.clone(), numbers: false }));
        let cell = |capability: &str, phase: &str| {
            let cell = report.grid.iter().find(|cell| cell.capability == capability && cell.phase == phase);
            let skills = cell.map(|cell| cell.skills.iter().map(|skill| self.grid_skill(skill)).collect::<Vec<_>>());
            cell.zip(skills)
                .map(|(cell, skills)| format!("{} ({})", self.decimal(cell.level), skills.join(", ")))
                .unwrap_or_default()
        };
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for capability in &report.capabilities {
            let cells = report.phases.iter().map(|phase| Cell::Text(cell(&capability.id, &phase.id)));
            rows.push(std::iter::once(Cell::Text(capability.title.clone())).chain(cells).collect());
        }
        let whole = report.phases.iter().map(|phase| Cell::Text(self.decimal(phase.level)));
        rows.push(std::iter::once(Cell::Text(self.say(&message!("report-grid-whole")))).chain(whole).collect());
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("report-grid-legend"));
    }

    fn grid_skill(&self, id: &str) -> String {
        let scored = self.report.skills.iter().any(|skill| skill.id == id && skill.level.is_some());
        if scored { id.to_owned() } else { self.say(&message!("report-grid-unscored", skill = id)) }
    }

    fn skills(&mut self) {
        let report = self.report;
        self.push(Block::Heading, &message!("report-skills-heading", count = report.skills.len()));
        let with_bounds = report.skills.iter().any(|skill| open_bounds(skill.lower, skill.upper).is_some());
        let mut columns = vec![
            self.column(&message!("report-column-skill"), false),
            self.column(&message!("report-column-level"), true),
            self.column(&message!("report-column-target"), true),
            self.scale(),
            self.column(&message!("report-column-gap"), true),
        ];
        if with_bounds {
            columns.push(self.column(&message!("report-column-between"), false));
        }
        columns.push(self.column(&message!("report-column-answered"), true));
        let rows = report.skills.iter().map(|skill| self.skill_row(skill, with_bounds)).collect();
        self.document.table(columns, rows);
        let mut legend = Vec::new();
        if report.overall.skills_scored > 0 {
            legend.push(message!("report-skills-legend"));
        }
        if report.skills.iter().any(|skill| skill.inferred && skill.level.is_some()) {
            legend.push(message!("report-skills-inferred"));
        }
        legend.push(message!("report-skills-answered"));
        self.paragraph(Block::Aside, &legend);
        self.unscored();
    }

    /// Which skills have no level, by reason.
    fn unscored(&mut self) {
        let named = |reason: NoScoreName| {
            let skills = self.report.skills.iter().filter(move |skill| skill.no_score == Some(reason));
            skills.map(|skill| skill.id.as_str()).collect::<Vec<_>>().join(", ")
        };
        let sentences = [
            message!("report-no-level-too-little", skills = named(NoScoreName::TooLittle)),
            message!("report-no-level-nothing-answered", skills = named(NoScoreName::NothingAnswered)),
            message!("report-no-level-nothing-applies", skills = named(NoScoreName::NothingApplies)),
        ];
        let some = |sentence: &Message| sentence.values.iter().any(|(_, value)| *value != Value::Text(String::new()));
        let sentences: Vec<Message> = sentences.into_iter().filter(some).collect();
        self.paragraph(Block::Paragraph, &sentences);
    }

    fn skill_row(&self, skill: &Skill, with_bounds: bool) -> Vec<Cell> {
        let own = match skill.level {
            Some(_) if skill.inferred => self.say(&message!("report-inferred", level = self.decimal(skill.level))),
            own => self.decimal(own),
        };
        let mut row = vec![
            Cell::Text(format!("{} {}", skill.id, skill.title)),
            Cell::Text(own),
            Cell::Text(self.messages.decimal(skill.target, 1)),
            self.bar(skill.level, Some(skill.target)),
            Cell::Text(self.decimal(skill.gap)),
        ];
        if with_bounds {
            row.push(Cell::Text(self.range(skill.lower, skill.upper)));
        }
        row.push(Cell::Text(match skill.coverage {
            Some(coverage) => self.say(&message!("report-percent", percent = percent(coverage))),
            None => self.decimal(None),
        }));
        row
    }

    fn largest_gaps(&mut self) {
        let report = self.report;
        let count = report.priorities.len().min(EXPLAINED);
        if count == 0 {
            return;
        }
        self.push(Block::Heading, &message!("report-gaps-heading", count = count));
        let find = |id: &str| report.skills.iter().find(|skill| skill.id == id);
        let skills = report.priorities[..count].iter().filter_map(|priority| find(&priority.skill));
        let items = skills.enumerate().map(|(i, skill)| self.gap_item(i + 1, skill)).collect();
        self.document.push(Block::List(items));
        let last = report.priorities[count - 1].weighted_gap;
        let tied = report.priorities[count..].iter().filter(|other| last - other.weighted_gap <= EPSILON);
        let tied: Vec<&str> = tied.map(|other| other.skill.as_str()).collect();
        if !tied.is_empty() {
            self.push(Block::Paragraph, &message!("report-gaps-tied", count = tied.len(), skills = tied.join(", ")));
        }
    }

    fn gap_item(&self, number: usize, skill: &Skill) -> Item {
        let gap = message!(
            "report-gap",
            skill = format!("{} {}", skill.id, skill.title),
            level = self.decimal(skill.level),
            target = level(skill.target),
            gap = self.decimal(skill.gap)
        );
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let levels_above_one = (self.report.questionnaire.levels.len() - 1) as f64;
        let total: f64 = skill.contributions.iter().map(|contribution| contribution.weight).sum();
        let answers = skill.contributions.iter().map(|contribution| {
            let levels = contribution.contribution * levels_above_one;
            let question = &contribution.question;
            let (weight, total) = (contribution.weight.to_string(), total.to_string());
            let option = &contribution.option_text;
            self.say(&if levels > EPSILON {
                message!(
                    "report-gap-answer",
                    question = question,
                    levels = level(levels),
                    weight = weight,
                    total = total,
                    option = option
                )
            } else {
                message!(
                    "report-gap-answer-nothing",
                    question = question,
                    weight = weight,
                    total = total,
                    option = option
                )
            })
        });
        let made_by = self.say(&message!("report-gap-made-by"));
        Item {
            label: format!("{number}."),
            text: self.say(&gap),
            details: std::iter::once(made_by).chain(answers).collect(),
        }
    }

    fn plan(&mut self) {
        let report = self.report;
        self.push(Block::Heading, &message!("report-plan-heading"));
        if report.plan.steps.is_empty() {
            let scored = report.overall.skills_scored > 0;
            let sentence = if scored { message!("report-plan-none") } else { message!("report-plan-unscored") };
            self.push(Block::Paragraph, &sentence);
            return;
        }
        self.push(Block::Paragraph, &message!("report-plan-intro", gap = level(report.plan.gap)));
        let stages = [
            (StageName::Now, message!("report-stage-now")),
            (StageName::Next, message!("report-stage-next")),
            (StageName::Later, message!("report-stage-later")),
        ];
        for (stage, heading) in stages {
            let steps = report.plan.steps.iter().enumerate().filter(|(_, step)| step.stage == stage);
            let items: Vec<Item> = steps.map(|(i, step)| self.step(i + 1, step)).collect();
            if !items.is_empty() {
                self.push(Block::Subheading, &heading);
                self.document.push(Block::List(items));
            }
        }
    }

    fn step(&self, number: usize, step: &StepFacts) -> Item {
        let goal = message!(
            "report-step-goal",
            question = &step.question,
            from = &step.from,
            to = &step.to,
            text = &step.to_text
        );
        let (effort, benefit) = (u32::from(step.effort), level(step.benefit));
        let effort = if step.gap_left > EPSILON {
            message!("report-step-effort", effort = effort, benefit = benefit, left = level(step.gap_left))
        } else {
            message!("report-step-effort-last", effort = effort, benefit = benefit)
        };
        let advice = match step.advice.as_str() {
            "" => self.say(&message!("report-step-no-advice", to = &step.to_text)),
            advice => advice.to_owned(),
        };
        Item { label: format!("{number}."), text: advice, details: vec![self.say(&goal), self.say(&effort)] }
    }

    fn find_out(&mut self) {
        let report = self.report;
        if report.plan.find_out.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("report-find-out-heading"));
        self.push(Block::Paragraph, &message!("report-find-out-intro"));
        let item = |open: &super::facts::FindOut| {
            let question = message!("report-find-out-question", question = &open.question, text = &open.text);
            let (width, skills) = (level(open.width), open.skills.join(", "));
            let settles = if open.state == StateName::Dk {
                message!("report-find-out-dont-know", width = width, skills = skills)
            } else {
                message!("report-find-out-unanswered", width = width, skills = skills)
            };
            Item { label: "•".to_owned(), text: self.say(&question), details: vec![self.say(&settles)] }
        };
        let items = report.plan.find_out.iter().map(item).collect();
        self.document.push(Block::List(items));
    }

    fn benchmark(&mut self, benchmark: &Benchmark) {
        self.push(Block::Heading, &message!("report-benchmark-heading", title = &benchmark.title));
        for question in &benchmark.questions {
            self.benchmark_question(question);
        }
    }

    fn benchmark_question(&mut self, question: &BenchmarkQuestion) {
        let heading = message!("report-benchmark-question", question = &question.question, text = &question.text);
        self.push(Block::Subheading, &heading);
        let columns = vec![
            self.column(&message!("report-column-firms"), true),
            self.column(&message!("report-column-what"), false),
            self.column(&message!("report-column-what"), false),
            self.column(&message!("report-column-option"), false),
            self.column(&message!("report-column-what"), false),
        ];
        let you = self.say(&message!("report-benchmark-you"));
        let row = |option: &super::facts::CountedOption| {
            let own = question.answer.as_ref() == Some(&option.code);
            vec![
                Cell::Text(option.count.to_string()),
                Cell::Count { count: option.count, of: question.n },
                Cell::Text(option.code.clone()),
                Cell::Text(option.text.clone()),
                Cell::Text(if own { format!("◄ {you}") } else { String::new() }),
            ]
        };
        let rows = question.options.iter().map(row).collect();
        self.document.table(columns, rows);
        let standing = (question.below, question.at, question.above, question.mid_rank);
        let sentence = if let (Some(below), Some(at), Some(above), Some(rank)) = standing {
            let n = question.n;
            message!("report-benchmark-standing", n = n, below = below, at = at, above = above, rank = percent(rank.0))
        } else {
            message!("report-benchmark-open", n = question.n)
        };
        self.push(Block::Paragraph, &sentence);
    }

    fn robustness(&mut self) {
        let report = self.report;
        if report.overall.level.is_none() {
            return;
        }
        self.push(Block::Heading, &message!("report-robust-heading"));
        let share = |id: &str| report.robustness.skills.iter().find(|share| share.skill == id);
        let first = report.priorities.iter().take(EXPLAINED).filter_map(|priority| share(&priority.skill));
        let first: Vec<(&String, Value)> = first.map(|share| (&share.skill, percent(share.among_top_three))).collect();
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
        let mut sentences = vec![sentence];
        if !first.is_empty() {
            sentences.push(message!("report-robust-how", delta = percent(report.robustness.delta)));
        }
        self.paragraph(Block::Paragraph, &sentences);
    }

    fn notes(&mut self) {
        if self.report.notes.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("report-notes-heading"));
        for note in &self.report.notes {
            let about = message!("report-note-about", question = &note.question, text = &note.question_text);
            self.document.push(Block::Quote { about: self.messages.say(&about), text: note.text.clone() });
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

/// Bounds that differ by something that people would see.
fn open_bounds(lower: Option<f64>, upper: Option<f64>) -> Option<(f64, f64)> {
    lower.zip(upper).filter(|(lower, upper)| upper - lower > EPSILON)
}
