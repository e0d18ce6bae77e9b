//! Levels in tables: the skills, the whole with its capabilities, and the grid of capabilities and phases.

use super::View;
use crate::kept::Place;
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
        Ok(content! { self.arena;
            heading => Content::Fixed(&self.fixed.skills_heading),
            rows => Content::parts(self.arena, rows)?,
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
        let rows = Content::parts(self.arena, groups().map(|group| self.group_row(group, open)))?;
        Ok(content! { self.arena; rows => rows, open => open })
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
                let cell = known.next_if(|cell| {
                    Place(cell.capability) == Place(capability.id) && Place(cell.phase) == Place(phase.id)
                });
                self.grid_cell(capability.id, phase, cell)
            });
            let cells = Content::parts(self.arena, cells)?;
            Ok::<_, TemplateFault>(content! { self.arena; title => capability.title, cells => cells })
        };
        let whole = report.phases.iter();
        let whole = whole
            .map(|phase| content! { self.arena; level => self.level(phase.level), shade => self.shade(phase.level) });
        Ok(content! { self.arena;
            phases => Content::Fixed(&self.fixed.phases),
            rows => Content::try_list(self.arena, report.capabilities.iter().map(row))?,
            whole => Content::list(self.arena, whole),
        })
    }

    /// Which shade a level gets, from 0; "none" without one.
    pub(super) fn shade(&self, level: Option<f64>) -> &'static str {
        shade(level.map(|level| self.share(level)))
    }
}
