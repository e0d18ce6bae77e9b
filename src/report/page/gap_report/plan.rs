//! What to work on: the largest gaps, the plan, what to find out first, and where others stand.

use serde::Serialize;

use super::context::Context;
use crate::message;
use crate::report::facts::{Benchmark, BenchmarkQuestion, CountedOption, FindOut, Skill, StageName, StepFacts};
use crate::report::page::view::Markup;
use crate::report::svg;
use crate::report::words::{EXPLAINED, Section, among, gap_shown, stages};

/// The largest gaps.
#[derive(Serialize)]
pub(super) struct Gaps<'a> {
    heading: String,
    cards: Vec<GapCard<'a>>,
    tied: Option<String>,
}

#[derive(Serialize)]
struct GapCard<'a> {
    id: &'a str,
    title: &'a str,
    level: String,
    target: String,
    gap: String,
    bar: Markup,
    /// The answers that made the gap.
    made_by: Vec<String>,
}

impl<'a> Gaps<'a> {
    /// None without a gap.
    pub(super) fn new(context: &Context<'a>) -> Option<Self> {
        let priorities = &context.report.priorities;
        let priorities = &priorities[..priorities.len().min(EXPLAINED)];
        if priorities.is_empty() {
            return None;
        }
        let skills = priorities.iter().filter_map(|priority| context.skill(priority.skill));
        Some(Self {
            heading: context.translate(&message!("report-gaps-heading", count = priorities.len())),
            cards: skills.map(|skill| GapCard::new(context, skill)).collect(),
            tied: context.words.tied().map(|tied| context.translate(&tied)),
        })
    }
}

impl<'a> GapCard<'a> {
    fn new(context: &Context<'a>, skill: &'a Skill) -> Self {
        Self {
            id: skill.id,
            title: skill.title,
            level: context.level(skill.level),
            target: context.level(Some(skill.target)),
            gap: context.level(Some(gap_shown(skill))),
            bar: context.skill_bar(skill),
            made_by: context.translate_all(&context.words.made_by(skill)),
        }
    }
}

/// The next steps, by stages.
#[derive(Serialize)]
pub(super) struct Plan {
    intro: String,
    stages: Vec<StageView>,
    /// What the steps leave missing.
    left: Option<String>,
}

#[derive(Serialize)]
struct StageView {
    id: &'static str,
    title: String,
    /// Number of the stage's first step, from 1.
    first: usize,
    steps: Vec<StepView>,
}

#[derive(Serialize)]
struct StepView {
    /// From 1, through all stages.
    number: usize,
    advice: String,
    /// What it takes, and what it closes.
    effort: String,
    details: Vec<String>,
}

impl Plan {
    pub(super) fn new(context: &Context) -> Self {
        let plan = &context.report.plan;
        let is_scored = context.report.overall.skills_scored > 0;
        let intro = match plan.steps.is_empty() {
            true if is_scored => message!("report-plan-none"),
            true => message!("report-plan-unscored"),
            false => message!("report-plan-intro"),
        };
        let stages = stages().into_iter().filter_map(|(stage, title)| {
            let steps = plan.steps.iter().zip(1..).filter(|(step, _)| step.stage == stage);
            let steps: Vec<StepView> = steps.map(|(step, number)| StepView::new(context, number, step)).collect();
            let id = match stage {
                StageName::Now => "now",
                StageName::Next => "next",
                StageName::Later => "later",
            };
            Some(StageView { id, title: context.translate(&title), first: steps.first()?.number, steps })
        });
        let left = context.words.plan_left().filter(|_| !plan.steps.is_empty());
        Self {
            intro: context.translate(&intro),
            stages: stages.collect(),
            left: left.map(|left| context.translate(&left)),
        }
    }
}

impl StepView {
    fn new(context: &Context, number: usize, step: &StepFacts) -> Self {
        let advice = context.words.step_advice(step).into_owned();
        Self { number, advice, effort: context.words.step_effort(step), details: context.words.step_details(step) }
    }
}

/// A section with a heading, a sentence and a list or a table.
#[derive(Serialize)]
pub(super) struct SectionView {
    id: &'static str,
    heading: String,
    intro: String,
    items: Vec<ItemView>,
    /// Heads of the table's columns; none without a table.
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
}

#[derive(Serialize)]
struct ItemView {
    text: String,
    details: Vec<String>,
}

impl From<Section> for SectionView {
    fn from(section: Section) -> Self {
        let items = section.items.into_iter().map(|item| ItemView { text: item.text, details: item.details });
        Self {
            id: section.id,
            heading: section.heading,
            intro: section.intro,
            items: items.collect(),
            heads: section.table.0,
            rows: section.table.1,
        }
    }
}

/// A question to find out the answer of.
#[derive(Serialize)]
pub(super) struct OpenQuestion<'a> {
    question: &'a str,
    text: &'a str,
    settles: String,
}

impl<'a> OpenQuestion<'a> {
    pub(super) fn new(context: &Context<'a>, open: &'a FindOut) -> Self {
        Self { question: open.question, text: open.text, settles: context.translate(&context.words.settles(open)) }
    }
}

/// Published counts beside the answers.
#[derive(Serialize)]
pub(super) struct BenchmarkView<'a> {
    heading: String,
    questions: Vec<QuestionCard<'a>>,
}

#[derive(Serialize)]
struct QuestionCard<'a> {
    code: &'a str,
    text: &'a str,
    options: Vec<OptionRow<'a>>,
    standing: String,
}

#[derive(Serialize)]
struct OptionRow<'a> {
    code: &'a str,
    text: &'a str,
    count: u64,
    /// Whether the respondent chose it.
    own: bool,
    bar: Markup,
}

impl<'a> BenchmarkView<'a> {
    pub(super) fn new(context: &Context<'a>, benchmark: &'a Benchmark) -> Self {
        let question = |question: &'a BenchmarkQuestion| QuestionCard {
            code: question.question,
            text: question.text,
            options: question.options.iter().map(|option| OptionRow::new(question, option)).collect(),
            standing: context.translate(&among(question)),
        };
        Self {
            heading: context.translate(&message!("report-benchmark-heading", title = benchmark.title)),
            questions: benchmark.questions.iter().map(question).collect(),
        }
    }
}

impl<'a> OptionRow<'a> {
    fn new(question: &BenchmarkQuestion, option: &'a CountedOption) -> Self {
        let own = question.answer == Some(option.code);
        Self {
            code: option.code,
            text: option.text,
            count: option.count,
            own,
            bar: Markup::picture(|out| svg::count_bar(out, option.count, question.n, own)),
        }
    }
}
