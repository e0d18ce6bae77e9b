//! The first screen: where one stands, in words and pictures.

use super::View;
use crate::message;
use crate::report::facts::{Group, Skill};
use crate::report::page::TemplateFault;
use crate::report::page::content::{Content, content};
use crate::report::svg::{self, Mark};
use crate::report::words::{level, open_bounds};
use crate::scoring::EPSILON;

/// With fewer axes a radar is a line, with more a thicket.
const AXES: std::ops::RangeInclusive<usize> = 3..=60;

impl<'a, 'q: 'a> View<'a, 'q> {
    pub(super) fn standing(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        let overall = &report.overall;
        let top = report.questionnaire.levels.len();
        let reached = overall.level.map(crate::scoring::reached);
        let levels = report.questionnaire.levels.iter().enumerate();
        let levels = levels.map(|(i, name)| self.reached_level((i, name), reached == Some(i)));
        Ok(content! { self.arena;
            level => overall.level.map(|_| self.level(overall.level)),
            of => Content::Fixed(&self.fixed.of_top),
            name => overall.name,
            lead => self.say_first_once(&self.words.lead()),
            way => self.say_all(&self.words.way()),
            levels => Content::parts(self.arena, levels)?,
            scale => overall.level.map(|value| self.scale(value, overall, top)),
        })
    }

    fn scale(&self, value: f64, overall: &Group, top: usize) -> Content<'a> {
        let description = match open_bounds(overall.lower, overall.upper) {
            Some((lower, upper)) => message!(
                "page-scale-between",
                level = level(value),
                top = top,
                lower = level(lower),
                upper = level(upper)
            ),
            None => message!("page-scale-description", level = level(value), top = top),
        };
        let (title, description) = (self.translate(&message!("page-scale-title")), self.translate(&description));
        let (own, possible) = (self.share(value), self.possible(overall.lower, overall.upper));
        self.picture(|out| self.fixed.scale.draw(out, ("scale", title, description), own, possible))
    }

    /// The first screen's figures.
    pub(super) fn tiles(&self) -> Content<'a> {
        let report = self.report;
        let share = |share: f64| self.speaker.percent(share);
        let bar = |share: f64| self.picture(|out| svg::level_bar(out, Some(share), None, None));
        let first = report.priorities.first().and_then(|first| self.skill(first.skill));
        content! { self.arena;
            way => report.percent_to_target.map(share),
            way_bar => report.percent_to_target.map(bar),
            answered => report.coverage.map(share),
            answered_bar => report.coverage.map(bar),
            gap => first.map(|skill| skill.title),
            gap_from_to => first.map(|skill| content! { self.arena;
                level => self.level(skill.level),
                target => self.level(Some(skill.target)),
                bar => self.skill_bar(skill),
            }),
            step => report.plan.steps.first().map(|step| self.step_advice(step)),
        }
    }

    pub(super) fn radar(&self) -> Content<'a> {
        let report = self.report;
        if !AXES.contains(&report.skills.len()) {
            return Content::Nothing;
        }
        let mark = |skill: &'a Skill<'q>| Mark {
            own: skill.level.map(|level| self.share(level)),
            target: self.share(skill.target),
            possible: self.possible(skill.lower, skill.upper),
        };
        let marks: &[Mark] = self.arena.alloc_slice_fill_iter(report.skills.iter().map(mark));
        let reached = report.skills.iter().filter(|skill| skill.gap.is_some_and(|gap| gap <= EPSILON)).count();
        let top = report.questionnaire.levels.len();
        let (scored, skills) = (report.overall.skills_scored, report.skills.len());
        let description =
            message!("page-radar-description", scored = scored, skills = skills, reached = reached, top = top);
        let (title, description) = (self.translate(&message!("page-radar-heading")), self.translate(&description));
        let picture = self.picture(|out| self.fixed.radar.draw(out, ("radar", title, description), marks));
        content! { self.arena; picture => picture, open => marks.iter().any(|mark| mark.possible.is_some()) }
    }
}
