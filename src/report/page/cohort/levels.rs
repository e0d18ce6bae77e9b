//! Levels of a group and how people spread around them.

use serde::Serialize;

use super::context::Context;
use crate::message;
use crate::report::cohort::{SkillSpread, Spread};
use crate::report::page::view::Markup;
use crate::report::svg::{self, Strip};

/// The tables of levels.
#[expect(clippy::struct_excessive_bools, reason = "each is a column of its own")]
#[derive(Serialize)]
pub(super) struct Levels<'a> {
    /// The whole, the capabilities and the phases.
    groups: Vec<SpreadRow<'a>>,
    skills: Vec<SpreadRow<'a>>,
    /// Whether pictures show how people spread.
    strips: bool,
    /// Whether there is a column of people below the target.
    below: bool,
    /// Whether there are columns of standard deviation, median and quartiles.
    apart: bool,
    /// Whether there is a column of the lowest and the highest level.
    ranges: bool,
    legend: Vec<String>,
}

#[derive(Serialize)]
struct SpreadRow<'a> {
    /// Of a skill.
    id: Option<&'a str>,
    title: String,
    n: String,
    mean: String,
    /// Of a skill.
    target: Option<String>,
    /// Of a skill.
    below: Option<String>,
    picture: Markup,
    sd: String,
    median: String,
    middle: String,
    range: String,
}

impl<'a> Levels<'a> {
    /// None without levels.
    pub(super) fn new(context: &Context<'a>) -> Option<Self> {
        let all = &context.report.all;
        let overall = all.overall.as_ref().filter(|_| context.words.has_levels())?;
        let groups = || std::iter::once(overall).chain(&all.capabilities).chain(&all.phases);
        let has = |test: fn(&Spread) -> bool| groups().chain(all.skills.iter().map(|skill| &skill.spread)).any(test);
        let several = overall.n != Some(1);
        let strips = overall.strip.is_some();
        let below = all.skills.iter().any(|skill| skill.below_target.is_some());
        let apart = several && has(|spread| spread.median.is_some());
        let about = if strips {
            message!("cohort-levels-legend", top = context.top())
        } else {
            message!("cohort-levels-legend-about")
        };
        let legend = std::iter::once(about)
            .chain(below.then(|| message!("cohort-skills-legend")))
            .chain(apart.then(|| message!("cohort-spread-legend")));
        let legend: Vec<_> = legend.collect();
        Some(Self {
            groups: groups().map(|spread| SpreadRow::new(context, spread, None)).collect(),
            skills: all.skills.iter().map(|skill| SpreadRow::new(context, &skill.spread, Some(skill))).collect(),
            strips,
            below,
            apart,
            ranges: several && has(|spread| spread.range.is_some()),
            legend: context.translate_all(&legend),
        })
    }
}

impl<'a> SpreadRow<'a> {
    fn new(context: &Context<'a>, spread: &'a Spread, skill: Option<&'a SkillSpread>) -> Self {
        let words = &context.words;
        let strip = Strip {
            bars: spread.strip.as_deref().unwrap_or_default(),
            mean: spread.mean.map(|mean| context.share(mean)),
            middle: context.stretch(spread.quartiles),
            target: skill.map(|skill| context.share(skill.target)),
        };
        let draw = |out: &mut String| match spread.strip {
            Some(_) => strip.cell(out),
            None => svg::level_bar(out, strip.mean, strip.target, None),
        };
        Self {
            id: skill.map(|skill| skill.spread.id.as_str()),
            title: words.title(spread),
            n: words.count(spread.n),
            mean: words.mean(spread),
            target: skill.map(|skill| words.decimal(Some(skill.target))),
            below: skill.map(|skill| words.count(skill.below_target)),
            picture: Markup::picture(draw),
            sd: words.decimal(spread.sd),
            median: words.decimal(spread.median),
            middle: words.between(spread.quartiles),
            range: words.between(spread.range),
        }
    }
}
