//! The first screens: where the group stands, what to work on, and which steps help.

use serde::Serialize;

use super::context::Context;
use crate::message;
use crate::report::cohort::words::{step_words, steps_sampled};
use crate::report::cohort::{GroupPriority, GroupStep, Spread};
use crate::report::page::view::Markup;
use crate::report::svg::{self, Scale, Strip};
use crate::text::Value;

/// The overall level.
#[derive(Serialize)]
pub(super) struct Standing {
    level: Option<String>,
    of: String,
    picture: Option<Markup>,
    /// Whether the picture shows the quartiles.
    has_middle: bool,
    /// Whether the picture shows how people spread.
    has_crowd: bool,
    lead: Vec<String>,
    few: Option<String>,
}

impl Standing {
    pub(super) fn new(context: &Context) -> Self {
        let (words, report) = (&context.words, context.report);
        let overall = report.all.overall.as_ref().filter(|_| words.has_levels());
        Self {
            level: overall.map(|overall| words.mean(overall)),
            of: context.translate(&message!("page-of-top", top = context.top())),
            picture: overall.map(|overall| Markup::picture(|out| draw_overall(context, overall, out))),
            has_middle: overall.is_some_and(|overall| overall.quartiles.is_some()),
            has_crowd: overall.is_some_and(|overall| overall.strip.is_some()),
            lead: context.translate_all(&words.lead()),
            few: words.few().map(|few| context.translate(&few)),
        }
    }
}

/// Draws everybody on the scale, or the mean alone where people are hidden; nothing without a mean.
fn draw_overall(context: &Context, overall: &Spread, out: &mut String) {
    let Some(mean) = overall.mean else { return };
    let (top, level) = (context.top(), Value::Decimal(mean, 1));
    let Some(bars) = &overall.strip else {
        let title = context.translate(&message!("page-group-standing"));
        let description = context.translate(&message!("page-scale-description", level = level, top = top));
        return Scale::new(top).draw(out, ("scale", &title, &description), context.share(mean), None);
    };
    let strip =
        Strip { bars, mean: Some(context.share(mean)), middle: context.stretch(overall.quartiles), target: None };
    let counts = bars.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    let title = context.translate(&message!("page-group-crowd-title"));
    let description = message!("page-group-crowd-description", level = level, top = top, counts = counts);
    strip.draw(out, top, ("crowd", &title, &context.translate(&description)));
}

/// The largest gaps of the group.
#[derive(Serialize)]
pub(super) struct Next<'a> {
    /// The sentence that there is none.
    none: Option<String>,
    skills: Vec<NextSkill<'a>>,
}

#[derive(Serialize)]
struct NextSkill<'a> {
    id: &'a str,
    title: &'a str,
    said: Option<String>,
    mean: String,
    target: String,
    gap: String,
    below: Option<String>,
    bar: Markup,
}

impl<'a> Next<'a> {
    /// None without levels.
    pub(super) fn new(context: &Context<'a>) -> Option<Self> {
        if !context.words.has_levels() {
            return None;
        }
        let priorities = context.report.priorities.iter();
        let skills: Vec<NextSkill> = priorities.filter_map(|priority| NextSkill::new(context, priority)).collect();
        let none = skills.is_empty().then(|| context.translate(&message!("cohort-next-none")));
        Some(Self { none, skills })
    }
}

impl<'a> NextSkill<'a> {
    fn new(context: &Context<'a>, priority: &GroupPriority) -> Option<Self> {
        let words = &context.words;
        let skill = context.report.all.skills.iter().find(|skill| skill.spread.id == priority.skill)?;
        let n = skill.spread.n.unwrap_or_default();
        let mean = skill.spread.mean.map(|mean| context.share(mean));
        let target = context.share(skill.target);
        let below = |below| context.translate(&message!("report-of", part = below, whole = n));
        Some(Self {
            id: &skill.spread.id,
            title: &skill.spread.title,
            said: words.priority(priority).map(|said| context.translate(&said)),
            mean: words.mean(&skill.spread),
            target: words.decimal(Some(skill.target)),
            gap: words.decimal(skill.mean_gap),
            below: skill.below_target.map(below),
            bar: Markup::picture(|out| svg::level_bar(out, mean, Some(target), None)),
        })
    }
}

/// Steps that help many.
#[derive(Serialize)]
pub(super) struct Steps {
    cards: Vec<StepCard>,
    sampled: Option<String>,
}

#[derive(Serialize)]
struct StepCard {
    what: String,
    how: String,
    bar: Markup,
}

impl Steps {
    /// None without levels or without a step.
    pub(super) fn new(context: &Context) -> Option<Self> {
        let steps = context.report.steps.as_ref().filter(|_| context.words.has_levels())?;
        if steps.steps.is_empty() {
            return None;
        }
        let card = |step: &GroupStep| {
            let [what, how] = step_words(step, steps.counted);
            let bar = Markup::picture(|out| svg::count_bar(out, step.count, steps.counted as u64, true));
            StepCard { what: context.translate(&what), how: context.translate(&how), bar }
        };
        Some(Self {
            cards: steps.steps.iter().map(card).collect(),
            sampled: steps_sampled(steps).map(|sampled| context.translate(&sampled)),
        })
    }
}
