//! Levels in tables: the skills, the whole with its capabilities, and the grid of capabilities and phases.

use serde::Serialize;

use super::context::Context;
use crate::message;
use crate::report::facts::{GridCell, Group, Skill};
use crate::report::page::view::{Markup, shade};
use crate::report::svg;
use crate::report::words::{gap_shown, open_bounds};
use crate::scoring::EPSILON;

/// The table of skills.
#[derive(Serialize)]
pub(super) struct Skills<'a> {
    heading: String,
    rows: Vec<SkillRow<'a>>,
    /// The same, the skill furthest from its target first.
    sorted: Vec<SkillRow<'a>>,
    /// Whether the table has a column of what open answers leave possible.
    open: bool,
    /// The head of the column of levels.
    level_head: String,
    legend: Vec<String>,
    unscored: Vec<String>,
}

#[derive(Serialize)]
struct SkillRow<'a> {
    id: &'a str,
    title: &'a str,
    level: String,
    target: String,
    gap: String,
    has_gap: bool,
    bar: Markup,
    /// What open answers leave possible.
    between: String,
    answered: String,
}

impl<'a> Skills<'a> {
    pub(super) fn new(context: &Context<'a>) -> Self {
        let skills = &context.report.skills;
        let mut legend = Vec::new();
        if !context.report.quick && skills.iter().any(|skill| skill.inferred && skill.level.is_some()) {
            legend.push(message!("report-skills-inferred"));
        }
        legend.push(message!("report-skills-answered"));
        Self {
            heading: context.translate(&message!("report-skills-heading", count = skills.len())),
            rows: skills.iter().map(|skill| SkillRow::new(context, skill)).collect(),
            sorted: context.skills_by_gap().map(|skill| SkillRow::new(context, skill)).collect(),
            open: skills.iter().any(|skill| open_bounds(skill.lower, skill.upper).is_some()),
            level_head: context.words.level_column().head,
            legend: context.translate_all(&legend),
            unscored: context.translate_all(&context.words.unscored()),
        }
    }
}

impl<'a> SkillRow<'a> {
    fn new(context: &Context<'a>, skill: &'a Skill) -> Self {
        let level = context.level(skill.level);
        let is_inferred = skill.inferred && skill.level.is_some() && !context.report.quick;
        Self {
            id: skill.id,
            title: skill.title,
            level: if is_inferred { context.translate(&message!("report-inferred", level = level)) } else { level },
            target: context.level(Some(skill.target)),
            gap: context.level(skill.gap.map(|_| gap_shown(skill))),
            has_gap: skill.gap.is_some_and(|gap| gap > EPSILON),
            bar: context.skill_bar(skill),
            between: context.range(skill.lower, skill.upper),
            answered: skill.coverage.map_or_else(|| context.level(None), |share| context.percent(share)),
        }
    }
}

/// The table of the whole and its capabilities.
#[derive(Serialize)]
pub(super) struct Groups<'a> {
    rows: Vec<GroupRow<'a>>,
    /// Whether the table has a column of what open answers leave possible.
    open: bool,
}

#[derive(Serialize)]
struct GroupRow<'a> {
    title: String,
    level: String,
    name: &'a str,
    bar: Markup,
    /// What open answers leave possible.
    between: String,
    skills: String,
}

impl<'a> Groups<'a> {
    pub(super) fn new(context: &Context<'a>) -> Self {
        let groups = || std::iter::once(&context.report.overall).chain(&context.report.capabilities);
        Self {
            rows: groups().map(|group| GroupRow::new(context, group)).collect(),
            open: groups().any(|group| open_bounds(group.lower, group.upper).is_some()),
        }
    }
}

impl<'a> GroupRow<'a> {
    fn new(context: &Context<'a>, group: &'a Group) -> Self {
        let own = group.level.map(|level| context.share(level));
        let possible = context.possible(group.lower, group.upper);
        let skills = message!("report-of", part = group.skills_scored, whole = group.skills);
        Self {
            title: match group.title {
                "" => context.translate(&message!("report-overall")),
                title => title.to_owned(),
            },
            level: context.level(group.level),
            name: group.name.unwrap_or_default(),
            bar: Markup::picture(|out| svg::level_bar(out, own, None, possible)),
            between: context.range(group.lower, group.upper),
            skills: context.translate(&skills),
        }
    }
}

/// Capabilities down, phases across.
#[derive(Serialize)]
pub(super) struct Grid<'a> {
    phases: Vec<&'a str>,
    rows: Vec<GridRow<'a>>,
    /// The phases' levels.
    whole: Vec<PhaseCell>,
}

#[derive(Serialize)]
struct GridRow<'a> {
    title: &'a str,
    cells: Vec<GridCellView<'a>>,
}

#[derive(Serialize)]
struct GridCellView<'a> {
    level: String,
    shade: String,
    phase: &'a str,
    /// Empty where no skill belongs to both the capability and the phase.
    skills: String,
}

#[derive(Serialize)]
struct PhaseCell {
    level: String,
    shade: String,
}

impl<'a> Grid<'a> {
    /// None without phases.
    pub(super) fn new(context: &Context<'a>) -> Option<Self> {
        let report = context.report;
        if report.phases.is_empty() {
            return None;
        }
        let row = |capability: &'a Group| {
            let cell = |phase: &'a Group| {
                let is_here = |cell: &&GridCell| cell.capability == capability.id && cell.phase == phase.id;
                GridCellView::new(context, phase.title, report.grid.iter().find(is_here))
            };
            GridRow { title: capability.title, cells: report.phases.iter().map(cell).collect() }
        };
        let whole =
            |phase: &Group| PhaseCell { level: context.level(phase.level), shade: level_shade(context, phase.level) };
        Some(Self {
            phases: report.phases.iter().map(|phase| phase.title).collect(),
            rows: report.capabilities.iter().map(row).collect(),
            whole: report.phases.iter().map(whole).collect(),
        })
    }
}

impl<'a> GridCellView<'a> {
    fn new(context: &Context<'a>, phase: &'a str, cell: Option<&GridCell>) -> Self {
        let level = cell.and_then(|cell| cell.level);
        let skills = cell.map(|cell| cell.skills.as_slice()).unwrap_or_default();
        let skills: Vec<String> = skills.iter().map(|skill| context.words.grid_skill(skill)).collect();
        Self { level: context.level(level), shade: level_shade(context, level), phase, skills: skills.join(", ") }
    }
}

fn level_shade(context: &Context, level: Option<f64>) -> String {
    shade(level.map(|level| context.share(level)))
}
