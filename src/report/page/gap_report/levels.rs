//! Levels in tables: the skills, the whole with its capabilities, and the grid of capabilities and phases.

use super::View;
use crate::message;
use crate::report::facts::Group;
use crate::report::page::content::{Content, content};
use crate::report::page::{TemplateFault, shade};
use crate::report::words::open_bounds;

impl<'a, 'q: 'a> View<'a, 'q> {
    pub(super) fn skills(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        let open = report.skills.iter().any(|skill| open_bounds(skill.lower, skill.upper).is_some());
        let rows = report.skills.iter().map(|skill| self.skill_row(skill, open));
        let mut legend = Vec::new();
        if report.skills.iter().any(|skill| skill.inferred && skill.level.is_some()) {
            legend.push(message!("report-skills-inferred"));
        }
        legend.push(message!("report-skills-answered"));
        Ok(content! {
            heading => self.say(&message!("report-skills-heading", count = report.skills.len())),
            rows => rows.collect::<Result<Vec<_>, _>>()?,
            open => open,
            legend => self.say_all(&legend),
            unscored => self.say_all(&self.words.unscored()),
        })
    }

    /// The whole and its capabilities.
    pub(super) fn groups(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        let groups = || std::iter::once(&report.overall).chain(&report.capabilities);
        let open = groups().any(|group| open_bounds(group.lower, group.upper).is_some());
        let rows = groups().map(|group| self.group_row(group, open)).collect::<Result<Vec<_>, _>>()?;
        Ok(content! { rows => rows, open => open })
    }

    /// Capabilities down, phases across.
    pub(super) fn grid(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        if report.phases.is_empty() {
            return Ok(Content::Nothing);
        }
        // In the order of capabilities and phases, without those where no skill stands.
        let mut known = report.grid.iter().peekable();
        let row = |capability: &'a Group<'q>| {
            let cells = report.phases.iter().map(|phase| {
                let cell = known.next_if(|cell| cell.capability == capability.id && cell.phase == phase.id);
                self.grid_cell(capability.id, phase, cell)
            });
            Ok::<_, TemplateFault>(
                content! { title => capability.title, cells => cells.collect::<Result<Vec<_>, _>>()? },
            )
        };
        let whole = report.phases.iter();
        let whole = whole.map(|phase| content! { level => self.level(phase.level), shade => self.shade(phase.level) });
        Ok(content! {
            phases => report.phases.iter().map(|phase| Content::from(phase.title)).collect::<Vec<_>>(),
            rows => report.capabilities.iter().map(row).collect::<Result<Vec<_>, _>>()?,
            whole => whole.collect::<Vec<_>>(),
        })
    }

    /// Which shade a level gets, from 0; "none" without one.
    pub(super) fn shade(&self, level: Option<f64>) -> &'static str {
        shade(level.map(|level| self.share(level)))
    }
}
