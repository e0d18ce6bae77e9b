//! Sections on levels: overall, capabilities, phases, skills, and the largest gaps.

use super::{EXPLAINED, Words, gap_shown, level, open_bounds, percent, range};
use crate::message;
use crate::report::document::{Block, Cell, Column, Item};
use crate::report::facts::{Contribution, GridCell, Group, NoScoreName, Report, Skill};
use crate::scoring::EPSILON;
use crate::text::Message;

impl Words<'_, Report<'_>> {
    pub(super) fn summary(&mut self) {
        self.push(Block::Heading, &message!("report-summary-heading"));
        let report = self.report;
        let groups: Vec<&Group> = std::iter::once(&report.overall).chain(&report.capabilities).collect();
        let with_bounds = groups.iter().any(|group| open_bounds(group.lower, group.upper).is_some());
        let mut columns = vec![
            self.column(&message!("report-column-what"), false),
            self.level_column(),
            self.scale(),
            self.column(&message!("report-column-reached"), false),
        ];
        if with_bounds {
            let place = if report.quick { 1 } else { columns.len() };
            columns.insert(place, self.column(&message!("report-column-between"), false));
        }
        columns.push(self.column(&message!("report-column-skills"), false));
        let row = |group: &&Group| {
            let title = if group.title.is_empty() {
                self.translate(&message!("report-overall"))
            } else {
                group.title.to_owned()
            };
            let mut row = vec![
                Cell::Text(title),
                Cell::Text(self.decimal(group.level)),
                self.bar(group.level, None),
                Cell::Text(group.name.unwrap_or_default().to_owned()),
            ];
            if with_bounds {
                let place = if report.quick { 1 } else { row.len() };
                row.insert(place, self.range_cell(group.lower, group.upper));
            }
            let of = message!("report-of", part = group.skills_scored, whole = group.skills);
            row.push(Cell::Text(self.translate(&of)));
            row
        };
        let rows = groups.iter().map(row).collect();
        self.document.table(columns, rows);
    }

    /// The column of levels. In the short form a range stands before it, and the level is a best guess.
    pub(in crate::report) fn level_column(&self) -> Column {
        let head = if self.report.quick { message!("report-column-guess") } else { message!("report-column-level") };
        self.column(&head, true)
    }

    pub(super) fn scale(&self) -> Column {
        self.column(&message!("report-column-scale", top = self.report.questionnaire.levels.len()), false)
    }

    /// A bar from level 1 to N, with the gap to `target`.
    pub(super) fn bar(&self, reached: Option<f64>, target: Option<f64>) -> Cell {
        let share = |level: f64| self.report.questionnaire.share(level);
        match reached {
            Some(level) => Cell::Bar { reached: share(level), goal: target.map_or(0.0, share) },
            None => Cell::Text(String::new()),
        }
    }

    pub(super) fn range_cell(&self, lower: Option<f64>, upper: Option<f64>) -> Cell {
        Cell::Text(range(lower, upper).map(|range| self.translate(&range)).unwrap_or_default())
    }

    pub(super) fn grid(&mut self) {
        let report = self.report;
        if report.phases.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("report-grid-heading"));
        let columns = vec![
            self.column(&message!("report-column-what"), false),
            self.column(&message!("report-column-phase"), false),
            self.column(&message!("report-column-level"), true),
            self.column(&message!("report-column-skills"), false),
        ];
        let row = |capability: &str, phase: &Group, level: Option<f64>, skills: &[&str]| {
            let skills: Vec<String> = skills.iter().map(|skill| self.grid_skill(skill)).collect();
            [capability.to_owned(), phase.title.to_owned(), self.decimal(level), skills.join(", ")]
                .map(Cell::Text)
                .to_vec()
        };
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for capability in &report.capabilities {
            for phase in &report.phases {
                let here = |cell: &&GridCell| cell.capability == capability.id && cell.phase == phase.id;
                rows.extend(
                    report.grid.iter().find(here).map(|cell| row(capability.title, phase, cell.level, &cell.skills)),
                );
            }
        }
        let whole = self.translate(&message!("report-grid-whole"));
        rows.extend(report.phases.iter().map(|phase| row(&whole, phase, phase.level, &[])));
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("report-grid-legend"));
    }

    /// The name of a skill, with a mark if it has no level.
    pub(in crate::report) fn grid_skill(&self, id: &str) -> String {
        let skill = self.report.skills.iter().find(|skill| skill.id == id);
        let title = skill.map_or(id, |skill| skill.title);
        let scored = skill.is_some_and(|skill| skill.level.is_some());
        if scored { title.to_owned() } else { self.translate(&message!("report-grid-unscored", skill = title)) }
    }

    pub(super) fn skills(&mut self) {
        let report = self.report;
        self.push(Block::Heading, &message!("report-skills-heading", count = report.skills.len()));
        let with_bounds = report.skills.iter().any(|skill| open_bounds(skill.lower, skill.upper).is_some());
        let mut columns = vec![
            self.column(&message!("report-column-skill"), false),
            self.level_column(),
            self.column(&message!("report-column-target"), true),
            self.scale(),
            self.column(&message!("report-column-gap"), true),
        ];
        if with_bounds {
            let place = if report.quick { 1 } else { columns.len() };
            columns.insert(place, self.column(&message!("report-column-between"), false));
        }
        columns.push(self.column(&message!("report-column-answered"), true));
        let rows = report.skills.iter().map(|skill| self.skill_row(skill, with_bounds)).collect();
        self.document.table(columns, rows);
        self.paragraph(Block::Aside, &self.skills_legend());
        self.paragraph(Block::Paragraph, &self.unscored());
    }

    /// What the signs of the skills' table mean.
    fn skills_legend(&self) -> Vec<Message> {
        let report = self.report;
        let mut legend = Vec::new();
        if report.overall.skills_scored > 0 {
            legend.push(message!("report-skills-legend"));
        }
        if !report.quick && report.skills.iter().any(|skill| skill.inferred && skill.level.is_some()) {
            legend.push(message!("report-skills-inferred"));
        }
        legend.push(message!("report-skills-answered"));
        legend
    }

    /// Which skills have no level, by reason.
    pub(in crate::report) fn unscored(&self) -> Vec<Message> {
        let named = |reason: NoScoreName| {
            let skills = self.report.skills.iter().filter(|skill| skill.no_score == Some(reason));
            skills.map(|skill| skill.id).collect::<Vec<_>>()
        };
        let sentence = |reason| {
            let skills = named(reason);
            let skills = (!skills.is_empty()).then(|| self.skill_names(&skills))?;
            Some(match reason {
                NoScoreName::TooLittle => message!("report-no-level-too-little", skills = skills),
                NoScoreName::NothingAnswered => message!("report-no-level-nothing-answered", skills = skills),
                NoScoreName::DoesNotApply => message!("report-no-level-does-not-apply", skills = skills),
                NoScoreName::NotAsked => message!("report-no-level-not-asked", skills = skills),
            })
        };
        let reasons =
            [NoScoreName::TooLittle, NoScoreName::NothingAnswered, NoScoreName::DoesNotApply, NoScoreName::NotAsked];
        reasons.into_iter().filter_map(sentence).collect()
    }

    fn skill_row(&self, skill: &Skill, with_bounds: bool) -> Vec<Cell> {
        let own = match skill.level {
            Some(_) if skill.inferred && !self.report.quick => {
                self.translate(&message!("report-inferred", level = self.decimal(skill.level)))
            }
            own => self.decimal(own),
        };
        let mut row = vec![
            Cell::Text(format!("{} {}", skill.id, skill.title)),
            Cell::Text(own),
            Cell::Text(self.messages.decimal(skill.target, 1)),
            self.bar(skill.level, Some(skill.target)),
            Cell::Text(self.decimal(skill.gap.map(|_| gap_shown(skill)))),
        ];
        if with_bounds {
            let place = if self.report.quick { 1 } else { row.len() };
            row.insert(place, self.range_cell(skill.lower, skill.upper));
        }
        row.push(Cell::Text(match skill.coverage {
            Some(coverage) => self.translate(&message!("report-percent", percent = percent(coverage))),
            None => self.decimal(None),
        }));
        row
    }

    pub(super) fn largest_gaps(&mut self) {
        let report = self.report;
        let count = report.priorities.len().min(EXPLAINED);
        if count == 0 {
            return;
        }
        self.push(Block::Heading, &message!("report-gaps-heading", count = count));
        let find = |id: &str| report.skills.iter().find(|skill| skill.id == id);
        let skills = report.priorities[..count].iter().filter_map(|priority| find(priority.skill));
        let items = skills.enumerate().map(|(i, skill)| self.gap_item(i + 1, skill)).collect();
        self.document.push(Block::List(items));
        if let Some(tied) = self.tied() {
            self.push(Block::Paragraph, &tied);
        }
    }

    /// Skills with as large a gap as the last that is explained.
    pub(in crate::report) fn tied(&self) -> Option<Message> {
        let report = self.report;
        let count = report.priorities.len().min(EXPLAINED);
        let last = report.priorities.get(count.checked_sub(1)?)?.weighted_gap;
        let tied = report.priorities[count..].iter().filter(|other| last - other.weighted_gap <= EPSILON);
        let tied: Vec<&str> = tied.map(|other| other.skill).collect();
        (!tied.is_empty()).then(|| message!("report-gaps-tied", count = tied.len(), skills = self.skill_names(&tied)))
    }

    fn gap_item(&self, number: usize, skill: &Skill) -> Item {
        let gap = message!(
            "report-gap",
            skill = format!("{} {}", skill.id, skill.title),
            level = self.decimal(skill.level),
            target = level(skill.target),
            gap = level(gap_shown(skill))
        );
        let made_by = self.translate(&message!("report-gap-made-by"));
        Item {
            label: format!("{number}."),
            text: self.translate(&gap),
            details: std::iter::once(made_by)
                .chain(self.made_by(skill).iter().map(|answer| self.translate(answer)))
                .collect(),
        }
    }

    /// What each answer adds to a skill's level.
    pub(in crate::report) fn made_by(&self, skill: &Skill) -> Vec<Message> {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let levels_above_one = (self.report.questionnaire.levels.len() - 1) as f64;
        let total: f64 = skill.contributions.iter().map(|contribution| contribution.weight).sum();
        let answer = |contribution: &Contribution| {
            let levels = contribution.contribution * levels_above_one;
            let question = self.question_text(contribution.question);
            let (weight, total) = (self.messages.number(contribution.weight), self.messages.number(total));
            let option = &contribution.option_text;
            if levels > EPSILON {
                message!(
                    "report-gap-answer",
                    question = question,
                    levels = level(levels),
                    weight = weight,
                    total = total,
                    option = option
                )
            } else {
                message!(
                    "report-gap-answer-nothing",
                    question = question,
                    weight = weight,
                    total = total,
                    option = option
                )
            }
        };
        skill.contributions.iter().map(answer).collect()
    }
}
