//! How each question was answered, where people differ, and how the questions hold together.

use serde::Serialize;

use super::context::Context;
use crate::message;
use crate::report::cohort::words::{all_hidden, published_share};
use crate::report::cohort::{OptionCount, QuestionCounts, Reliability};
use crate::report::page::view::Markup;
use crate::report::svg;

/// All questions, in one bar each and in detail.
#[derive(Serialize)]
pub(super) struct Questions<'a> {
    legend: Option<String>,
    /// Whether there are published counts.
    published: bool,
    rows: Vec<QuestionRow<'a>>,
    cards: Vec<QuestionCard<'a>>,
    /// The sentence on questions that are hidden.
    hidden: Option<String>,
}

/// A question in one bar.
#[derive(Serialize)]
struct QuestionRow<'a> {
    code: &'a str,
    text: &'a str,
    n: String,
    /// None where a count is hidden.
    bar: Option<Markup>,
    said: String,
}

#[derive(Serialize)]
struct QuestionCard<'a> {
    code: &'a str,
    text: &'a str,
    options: Vec<OptionRow<'a>>,
    n: String,
    /// Per benchmark: how many answered.
    published: Vec<u64>,
    others: String,
}

#[derive(Serialize)]
struct OptionRow<'a> {
    code: &'a str,
    text: &'a str,
    count: String,
    share: String,
    interval: String,
    /// Per benchmark: its count.
    published: Vec<String>,
    bar: Markup,
}

impl<'a> Questions<'a> {
    /// None without respondents or questions.
    pub(super) fn new(context: &Context<'a>) -> Option<Self> {
        let report = context.report;
        if report.people.respondents == 0 || report.all.questions.is_empty() {
            return None;
        }
        let shown = || report.all.questions.iter().filter(|question| !all_hidden(question));
        Some(Self {
            legend: shown().next().map(|_| context.translate_all(&context.words.questions_legend()).join(" ")),
            published: shown().any(|question| !question.benchmarks.is_empty()),
            rows: shown().map(|question| QuestionRow::new(context, question)).collect(),
            cards: shown().map(|question| QuestionCard::new(context, question)).collect(),
            hidden: context.words.hidden_questions().map(|hidden| context.translate(&hidden)),
        })
    }
}

impl<'a> QuestionRow<'a> {
    fn new(context: &Context, question: &'a QuestionCounts) -> Self {
        let counts: Option<Vec<u64>> = question.options.iter().map(|option| option.count).collect();
        let said = |option: &OptionCount| format!("{}: {}", option.code, context.words.count(option.count));
        Self {
            code: &question.question,
            text: &question.text,
            n: context.words.count(question.n),
            bar: counts.map(|counts| Markup::picture(|out| svg::stack(out, &counts))),
            said: question.options.iter().map(said).collect::<Vec<_>>().join(", "),
        }
    }
}

impl<'a> QuestionCard<'a> {
    fn new(context: &Context, question: &'a QuestionCounts) -> Self {
        let words = &context.words;
        let option = |(o, option): (usize, &'a OptionCount)| {
            let first = question.benchmarks.first().map(|published| published_share(published, o));
            let interval = option.lower.zip(option.upper);
            OptionRow {
                code: &option.code,
                text: &option.text,
                count: words.count(option.count),
                share: words.whole_percent(option.share),
                interval: words.interval(option),
                published: question.benchmarks.iter().map(|published| words.published(published, o)).collect(),
                bar: Markup::picture(|out| svg::share_bar(out, option.share, interval, first)),
            }
        };
        Self {
            code: &question.question,
            text: &question.text,
            options: question.options.iter().enumerate().map(option).collect(),
            n: words.count(question.n),
            published: question.benchmarks.iter().map(|published| published.n).collect(),
            others: words.others(question),
        }
    }
}

/// Questions on which people differ most.
#[derive(Serialize)]
pub(super) struct Disagreement<'a> {
    /// The sentence that there is none.
    none: Option<String>,
    rows: Vec<DisagreementRow<'a>>,
}

#[derive(Serialize)]
struct DisagreementRow<'a> {
    spread: String,
    #[serde(flatten)]
    question: QuestionRow<'a>,
}

impl<'a> Disagreement<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Option<Self> {
        let questions = context.words.most_different()?;
        let row = |question: &&'a QuestionCounts| DisagreementRow {
            spread: context.translate(&context.words.spread_of(question)),
            question: QuestionRow::new(context, question),
        };
        Some(Self {
            none: questions.is_empty().then(|| context.translate(&message!("cohort-disagreement-none"))),
            rows: questions.iter().map(row).collect(),
        })
    }
}

/// How the questions of a scale hold together.
#[derive(Serialize)]
pub(super) struct ScaleRow<'a> {
    title: &'a str,
    questions: usize,
    n: String,
    alpha: String,
    interval: String,
    bar: Option<Markup>,
}

impl<'a> ScaleRow<'a> {
    pub(super) fn list(context: &'a Context<'a>) -> Vec<Self> {
        context.words.scales().into_iter().map(|scale| Self::new(context, scale)).collect()
    }

    fn new(context: &Context, scale: &'a Reliability) -> Self {
        // Alpha is negative where questions contradict each other; the bar is then empty.
        let place = |alpha: f64| alpha.clamp(0.0, 1.0);
        let interval = scale.lower.map(place).zip(scale.upper.map(place));
        let bar = |alpha| Markup::picture(|out| svg::share_bar(out, Some(place(alpha)), interval, None));
        Self {
            title: &scale.title,
            questions: scale.questions,
            n: context.words.count(scale.n),
            alpha: context.words.alpha(scale),
            interval: context.words.alpha_interval(scale),
            bar: scale.alpha.map(bar),
        }
    }
}
