//! The first screen: where the respondent stands, in words and pictures.

use serde::Serialize;

use super::context::Context;
use crate::message;
use crate::report::facts::{Group, Skill};
use crate::report::page::view::Markup;
use crate::report::svg::{Mark, Radar, Scale};
use crate::report::words::{level, open_bounds};
use crate::scoring::{EPSILON, reached};

/// How many axes a readable radar can have.
const AXES: std::ops::RangeInclusive<usize> = 3..=60;

/// With more axes there is no room for names.
const NAMED_AXES: usize = 16;

/// The overall level.
#[derive(Serialize)]
pub(super) struct Standing<'a> {
    level: Option<String>,
    of: String,
    name: Option<&'a str>,
    lead: Vec<String>,
    way: Vec<String>,
    strengths: Option<String>,
    levels: Vec<LevelView<'a>>,
    scale: Option<Markup>,
}

#[derive(Serialize)]
struct LevelView<'a> {
    /// From 1.
    number: usize,
    name: &'a str,
    /// Whether it is the highest level reached.
    reached: bool,
}

impl<'a> Standing<'a> {
    pub(super) fn new(context: &Context<'a>) -> Self {
        let (overall, levels) = (&context.report.overall, &context.report.questionnaire.levels);
        let mut way = context.words.way_done();
        way.extend(context.words.own_targets());
        let reached = overall.level.map(reached);
        let bounds = open_bounds(overall.lower, overall.upper).filter(|_| context.report.quick);
        let range = bounds.map(|_| context.range(overall.lower, overall.upper));
        let level = |(i, name): (usize, &'a String)| LevelView { number: i + 1, name, reached: reached == Some(i) };
        Self {
            // Six answers give a range first.
            level: overall.level.map(|_| range.clone().unwrap_or_else(|| context.level(overall.level))),
            of: context.translate(&message!("page-of-top", top = levels.len())),
            name: if range.is_some() { Some("") } else { overall.name },
            lead: context.translate_all(&context.words.lead()),
            // Which skills are furthest from their targets, the bars show.
            way: context.translate_all(&way),
            strengths: context.words.strengths().map(|strengths| context.translate(&strengths)),
            levels: levels.iter().enumerate().map(level).collect(),
            scale: overall.level.map(|value| scale(context, value, overall)),
        }
    }
}

fn scale(context: &Context, value: f64, overall: &Group) -> Markup {
    let top = context.report.questionnaire.levels.len();
    let description = match open_bounds(overall.lower, overall.upper) {
        Some((lower, upper)) => {
            message!("page-scale-between", level = level(value), top = top, lower = level(lower), upper = level(upper))
        }
        None => message!("page-scale-description", level = level(value), top = top),
    };
    let (title, description) = (context.translate(&message!("page-scale-title")), context.translate(&description));
    let (own, possible) = (context.share(value), context.possible(overall.lower, overall.upper));
    Markup::picture(|out| Scale::new(top).draw(out, ("scale", &title, &description), own, possible))
}

/// All skills in one picture.
#[derive(Serialize)]
pub(super) struct RadarView {
    picture: Markup,
    /// Whether it shows what open answers leave possible.
    open: bool,
}

impl RadarView {
    /// None with too few or too many skills.
    pub(super) fn new<'a>(context: &Context<'a>) -> Option<Self> {
        let report = context.report;
        if !AXES.contains(&report.skills.len()) {
            return None;
        }
        let mark = |skill: &Skill| Mark {
            own: skill.level.map(|level| context.share(level)),
            target: context.share(skill.target),
            possible: context.possible(skill.lower, skill.upper),
        };
        let marks: Vec<Mark> = report.skills.iter().map(mark).collect();
        let reached = report.skills.iter().filter(|skill| skill.gap.is_some_and(|gap| gap <= EPSILON)).count();
        let top = report.questionnaire.levels.len();
        let (scored, skills) = (report.overall.skills_scored, report.skills.len());
        let description =
            message!("page-radar-description", scored = scored, skills = skills, reached = reached, top = top);
        let (title, description) =
            (context.translate(&message!("page-radar-heading")), context.translate(&description));
        let has_room = report.skills.len() <= NAMED_AXES;
        let label = |skill: &Skill<'a>| if has_room { skill.title } else { skill.id };
        let radar = Radar::new(report.skills.iter().map(label), top);
        Some(Self {
            picture: Markup::picture(|out| radar.draw(out, ("radar", &title, &description), &marks)),
            open: marks.iter().any(|mark| mark.possible.is_some()),
        })
    }
}
