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
        self.push(Block::Paragraph, &message!("report-plan-intro"));
        for (stage, heading) in stages() {
            let steps = report.plan.steps.iter().enumerate().filter(|(_, step)| step.stage == stage);
            let items: Vec<Item> = steps.map(|(i, step)| self.step(i + 1, step)).collect();
            if !items.is_empty() {
                self.push(Block::Subheading, &heading);
                self.document.push(Block::List(items));
            }
        }
        if let Some(left) = self.plan_left() {
            self.push(Block::Paragraph, &left);
        }
    }

    fn step(&self, number: usize, step: &StepFacts) -> Item {
        Item {
            label: format!("{number}."),
            text: self.step_advice(step).into_owned(),
            details: self.step_details(step),
        }
    }

    /// The aim of a step, what it takes and closes, what it helps with and what it follows. A step of the last stage is
    /// told in short.
    pub(in crate::report) fn step_details(&self, step: &StepFacts) -> Vec<String> {
        let effort = self.step_effort(step);
        if step.stage == StageName::Later {
            return vec![effort];
        }
        let mut details = vec![self.translate(&step_aim(step)), effort, self.serves(&step.skills)];
        details.extend(self.step_basis(step).map(|basis| self.translate(&basis)));
        details
    }

    /// What a step takes, and what it closes.
    pub(in crate::report) fn step_effort(&self, step: &StepFacts) -> String {
        [self.translate(&step_takes(step)), self.translate(&self.step_closes(step))].join(" ")
    }

    /// What a step closes, as a share of what is missing.
    fn step_closes(&self, step: &StepFacts) -> Message {
        let share = step.benefit / self.report.plan.gap;
        if share < 0.01 {
            message!("report-step-closes-little")
        } else {
            message!("report-step-closes", percent = percent(share))
        }
    }

    /// The published recommendation that a step follows; none where the questionnaire names none at all.
    pub(super) fn step_basis(&self, step: &StepFacts) -> Option<Message> {
        let recommendations = &self.report.recommendations;
        let found = recommendations.iter().find(|recommendation| Some(recommendation.id) == step.basis);
        match found {
            Some(found) => {
                let source = found.source.unwrap_or("none");
                Some(message!("report-step-follows", title = found.title, source = source))
            }
            None => (!recommendations.is_empty()).then(|| message!("report-step-own")),
        }
    }

    /// What the plan leaves missing, and why.
    pub(in crate::report) fn plan_left(&self) -> Option<Message> {
        let plan = &self.report.plan;
        let left = plan.steps.last().map_or(plan.gap, |step| step.gap_left);
        if left <= EPSILON {
            return None;
        }
        let share = percent((left / plan.gap).max(0.01));
        Some(if plan.conditional.is_empty() {
            message!("report-plan-left", percent = share)
        } else {
            message!("report-plan-left-conditional", percent = share)
        })
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
            let settles = self.settles(open);
            Item { label: "•".to_owned(), text: self.translate(&question), details: vec![self.translate(&settles)] }
        };
        let items = report.plan.find_out.iter().map(item).collect();
        self.document.push(Block::List(items));
    }

    /// What the answer to an open question settles.
    pub(in crate::report) fn settles(&self, open: &FindOut) -> Message {
        let (width, skills) = (level(open.width), self.skill_names(&open.skills));
        if open.state == StateName::Dk {
            message!("report-find-out-dont-know", width = width, skills = skills)
        } else {
            message!("report-find-out-unanswered", width = width, skills = skills)
        }
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

/// The stages of a plan with their headings.
pub(in crate::report) fn stages() -> [(StageName, Message); 3] {
    [
        (StageName::Now, message!("report-stage-now")),
        (StageName::Next, message!("report-stage-next")),
        (StageName::Later, message!("report-stage-later")),
    ]
}

/// What a step leads to.
pub(in crate::report) fn step_aim(step: &StepFacts) -> Message {
    message!("report-step-aim", text = if step.goal.is_empty() { step.to_text } else { step.goal })
}

/// What a step takes to start, and from then on.
pub(in crate::report) fn step_takes(step: &StepFacts) -> Message {
    message!("report-step-takes", effort = u32::from(step.effort), upkeep = u32::from(step.upkeep))
}

/// Where an answer stands among published ones.
pub(in crate::report) fn among(question: &BenchmarkQuestion) -> Message {
    let n = question.n;
    match (question.below, question.at, question.above) {
        (Some(_), Some(at), Some(_)) if !question.rank => message!("report-benchmark-same", n = n, at = at),
        (Some(below), Some(at), Some(above)) => {
            message!("report-benchmark-standing", n = n, below = below, at = at, above = above)
        }
        _ => message!("report-benchmark-open", n = n),
    }
}
