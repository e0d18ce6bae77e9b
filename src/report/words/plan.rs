//! Sections on next steps, open questions and published counts.

use std::borrow::Cow;

use super::{Words, level, percent};
use crate::message;
use crate::report::document::{Block, Cell, Item};
use crate::report::facts::{Benchmark, BenchmarkQuestion, FindOut, Report, StageName, StateName, StepFacts};
use crate::scoring::EPSILON;
use crate::text::Message;

impl Words<'_, Report<'_>> {
    pub(super) fn plan(&mut self) {
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
        let details = vec![self.translate(&step_goal(step)), self.translate(&step_effort(step))];
        Item { label: format!("{number}."), text: self.step_advice(step).into_owned(), details }
    }

    /// What to do.
    pub(in crate::report) fn step_advice<'q>(&self, step: &StepFacts<'q>) -> Cow<'q, str> {
        match step.advice {
            "" => Cow::Owned(self.translate(&message!("report-step-no-advice", to = step.to_text))),
            advice => Cow::Borrowed(advice),
        }
    }

    pub(super) fn find_out(&mut self) {
        let report = self.report;
        if report.plan.find_out.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("report-find-out-heading"));
        self.push(Block::Paragraph, &message!("report-find-out-intro"));
        let item = |open: &FindOut| {
            let question = message!("report-find-out-question", question = &open.question, text = &open.text);
            let settles = settles(open);
            Item { label: "•".to_owned(), text: self.translate(&question), details: vec![self.translate(&settles)] }
        };
        let items = report.plan.find_out.iter().map(item).collect();
        self.document.push(Block::List(items));
    }

    pub(super) fn benchmark(&mut self, benchmark: &Benchmark) {
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
        let you = self.translate(&message!("report-benchmark-you"));
        let row = |option: &crate::report::facts::CountedOption| {
            let own = question.answer.as_ref() == Some(&option.code);
            vec![
                Cell::Text(option.count.to_string()),
                Cell::Count { count: option.count, of: question.n },
                Cell::Text(option.code.to_owned()),
                Cell::Text(option.text.to_owned()),
                Cell::Text(if own { format!("◄ {you}") } else { String::new() }),
            ]
        };
        let rows = question.options.iter().map(row).collect();
        self.document.table(columns, rows);
        self.push(Block::Paragraph, &among(question));
    }
}

/// From which answer to which a step leads.
pub(in crate::report) fn step_goal(step: &StepFacts) -> Message {
    message!("report-step-goal", question = &step.question, from = &step.from, to = &step.to, text = &step.to_text)
}

/// What a step takes, and what it closes.
pub(in crate::report) fn step_effort(step: &StepFacts) -> Message {
    let (effort, benefit) = (u32::from(step.effort), level(step.benefit));
    if step.gap_left > EPSILON {
        message!("report-step-effort", effort = effort, benefit = benefit, left = level(step.gap_left))
    } else {
        message!("report-step-effort-last", effort = effort, benefit = benefit)
    }
}

/// What the answer to an open question settles.
pub(in crate::report) fn settles(open: &FindOut) -> Message {
    let (width, skills) = (level(open.width), open.skills.join(", "));
    if open.state == StateName::Dk {
        message!("report-find-out-dont-know", width = width, skills = skills)
    } else {
        message!("report-find-out-unanswered", width = width, skills = skills)
    }
}

/// Where an answer stands among published ones.
pub(in crate::report) fn among(question: &BenchmarkQuestion) -> Message {
    let standing = (question.below, question.at, question.above, question.mid_rank);
    if let (Some(below), Some(at), Some(above), Some(rank)) = standing {
        let n = question.n;
        message!("report-benchmark-standing", n = n, below = below, at = at, above = above, rank = percent(rank.0))
    } else {
        message!("report-benchmark-open", n = question.n)
    }
}
