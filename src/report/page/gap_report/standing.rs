//! The first screen: where one stands, in words and pictures.

use super::View;
use crate::message;
use crate::report::facts::Group;
use crate::report::page::TemplateFault;
use crate::report::page::content::{Content, content};
use crate::report::svg::{self, Axis, Radar, Scale};
use crate::report::words::{level, open_bounds, percent};
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
        Ok(content! {
            level => overall.level.map(|_| self.level(overall.level)),
            of => self.say(&message!("page-of-top", top = top)),
            name => overall.name,
            lead => self.say_all(&self.words.lead()),
            way => self.say_all(&self.words.way()),
            levels => levels.collect::<Result<Vec<_>, _>>()?,
            scale => overall.level.map(|value| Content::Markup(self.scale(value, overall, top))),
        })
    }

    fn scale(&self, value: f64, overall: &Group, top: usize) -> String {
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
        let (title, description) = (self.say(&message!("page-scale-title")), self.say(&description));
        Scale {
            id: "scale",
            title: title.as_str().unwrap_or_default(),
            description: description.as_str().unwrap_or_default(),
            levels: top,
            own: self.share(value),
            possible: self.possible(overall.lower, overall.upper),
        }
        .draw()
    }

    /// The first screen's figures.
    pub(super) fn tiles(&self) -> Content<'a> {
        let report = self.report;
        let share = |share: f64| self.say(&message!("report-percent", percent = percent(share)));
        let bar = |share: f64| Content::Markup(svg::level_bar(Some(share), None, None));
        let first = report.priorities.first().and_then(|first| self.skill(first.skill));
        content! {
            way => report.percent_to_target.map(share),
            way_bar => report.percent_to_target.map(bar),
            answered => report.coverage.map(share),
            answered_bar => report.coverage.map(bar),
            gap => first.map(|skill| skill.title),
            gap_from_to => first.map(|skill| content! {
                level => self.level(skill.level),
                target => self.level(Some(skill.target)),
                bar => self.skill_bar(skill),
            }),
            step => report.plan.steps.first().map(|step| self.words.step_advice(step)),
        }
    }

    pub(super) fn radar(&self) -> Content<'a> {
        let report = self.report;
        if !AXES.contains(&report.skills.len()) {
            return Content::Nothing;
        }
        let axes: Vec<Axis> = report
            .skills
            .iter()
            .map(|skill| Axis {
                label: skill.id,
                own: skill.level.map(|level| self.share(level)),
                target: self.share(skill.target),
                possible: self.possible(skill.lower, skill.upper),
            })
            .collect();
        let reached = report.skills.iter().filter(|skill| skill.gap.is_some_and(|gap| gap <= EPSILON)).count();
        let top = report.questionnaire.levels.len();
        let (scored, skills) = (report.overall.skills_scored, report.skills.len());
        let description =
            message!("page-radar-description", scored = scored, skills = skills, reached = reached, top = top);
        let (title, description) = (self.say(&message!("page-radar-heading")), self.say(&description));
        let radar = Radar {
            id: "radar",
            title: title.as_str().unwrap_or_default(),
            description: description.as_str().unwrap_or_default(),
            axes: &axes,
            levels: top,
        };
        let open = axes.iter().any(|axis| axis.possible.is_some());
        content! { picture => Content::Markup(radar.draw()), open => open }
    }
}
