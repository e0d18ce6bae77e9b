//! Sections on the distribution of levels and skills, and the comparison of groups.

use crate::message;
use crate::report::cohort::facts::{CohortReport, GroupFacts, Spread};
use crate::report::document::{Block, Cell, Column, Item};
use crate::report::words::Words;
use crate::text::{Message, Value};

use super::is_coarse;

/// Groups in one table.
const SIDE_BY_SIDE: usize = 8;

impl Words<'_, CohortReport> {
    pub(super) fn levels(&mut self) {
        let all = &self.report.all;
        let Some(overall) = all.overall.as_ref().filter(|overall| overall.mean.is_some()) else { return };
        self.push(Block::Heading, &message!("cohort-levels-heading"));
        let groups: Vec<&Spread> = std::iter::once(overall).chain(&all.capabilities).chain(&all.phases).collect();
        let with_strip = overall.strip.is_some();
        let rows = groups.iter().map(|spread| self.level_row(spread, self.title(spread))).collect();
        self.document.table(self.level_columns(with_strip), rows);
        let top = self.report.questionnaire.levels.len();
        if with_strip {
            self.push(Block::Aside, &message!("cohort-levels-legend", top = top));
        } else {
            self.push(Block::Aside, &message!("cohort-levels-legend-about"));
        }
        self.push(Block::Heading, &message!("cohort-skills-heading"));
        let with_below = all.skills.iter().any(|skill| skill.below_target.is_some());
        let mut columns = self.level_columns(with_strip);
        columns.push(self.column(&message!("cohort-column-target"), true));
        columns.extend(with_below.then(|| self.column(&message!("cohort-column-below"), true)));
        let rows = all.skills.iter().map(|skill| {
            let mut row = self.level_row(&skill.spread, format!("{} {}", skill.spread.id, skill.spread.title));
            row.push(Cell::Text(self.messages.decimal(skill.target, 1)));
            row.extend(with_below.then(|| Cell::Text(self.count(skill.below_target))));
            row
        });
        let rows = rows.collect();
        self.document.table(columns, rows);
        if with_below {
            self.push(Block::Aside, &message!("cohort-skills-legend"));
        }
        if overall.n != Some(1) {
            self.apart(&groups);
        }
    }

    pub(in crate::report) fn title(&self, spread: &Spread) -> String {
        if spread.title.is_empty() { self.translate(&message!("report-overall")) } else { spread.title.clone() }
    }

    /// A count, or that it is hidden.
    pub(in crate::report) fn count(&self, count: Option<u64>) -> String {
        count.map_or_else(|| self.translate(&message!("cohort-hidden")), |count| count.to_string())
    }

    fn level_columns(&self, with_strip: bool) -> Vec<Column> {
        let mut columns = vec![
            Column { head: String::new(), numbers: false },
            self.column(&message!("cohort-column-n"), true),
            self.column(&message!("cohort-column-mean"), true),
        ];
        let strip = message!("cohort-column-strip", top = self.report.questionnaire.levels.len());
        columns.extend(with_strip.then(|| self.column(&strip, false)));
        columns
    }

    fn level_row(&self, spread: &Spread, title: String) -> Vec<Cell> {
        let mut row = vec![Cell::Text(title), Cell::Text(self.count(spread.n)), Cell::Text(self.mean(spread))];
        row.extend(spread.strip.clone().map(Cell::Strip));
        row
    }

    /// Standard deviations, medians, quartiles and ranges.
    fn apart(&mut self, groups: &[&Spread]) {
        let skills = self
            .report
            .all
            .skills
            .iter()
            .map(|skill| (&skill.spread, format!("{} {}", skill.spread.id, skill.spread.title)));
        let rows: Vec<(&Spread, String)> =
            groups.iter().map(|&spread| (spread, self.title(spread))).chain(skills).collect();
        if rows.iter().all(|(spread, _)| spread.median.is_none()) {
            return;
        }
        self.push(Block::Heading, &message!("cohort-spread-heading"));
        let columns = vec![
            Column { head: String::new(), numbers: false },
            self.column(&message!("cohort-column-mean"), true),
            self.column(&message!("cohort-column-sd"), true),
            self.column(&message!("cohort-column-median"), true),
            self.column(&message!("cohort-column-middle"), false),
            self.column(&message!("cohort-column-range"), false),
        ];
        let row = |(spread, title): (&Spread, String)| {
            let numbers = [spread.sd, spread.median].map(|number| Cell::Text(self.decimal(number)));
            let numbers = std::iter::once(Cell::Text(self.mean(spread))).chain(numbers);
            let pairs = [spread.quartiles, spread.range].map(|pair| Cell::Text(self.between(pair)));
            std::iter::once(Cell::Text(title)).chain(numbers).chain(pairs).collect()
        };
        let rows = rows.into_iter().map(row).collect();
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("cohort-spread-legend"));
    }

    /// From one level to another, or the sign for none.
    pub(in crate::report) fn between(&self, pair: Option<[f64; 2]>) -> String {
        let Some([lower, upper]) = pair else { return self.decimal(None) };
        let (lower, upper) = (self.decimal(Some(lower)), self.decimal(Some(upper)));
        self.translate(&message!("cohort-interval", lower = lower, upper = upper))
    }

    /// What the table of groups shows.
    pub(in crate::report) fn groups_legend(&self) -> Vec<Message> {
        let mut spreads = self.report.groups.iter().flat_map(spreads);
        let about = spreads.find(|spread| spread.rounded_to.is_some_and(is_coarse));
        let about = about.and_then(|spread| Some((spread.mean?, spread.rounded_to? / 2.0))).map(|(level, half)| {
            message!(
                "cohort-groups-legend-about",
                level = Value::Decimal(level, 1),
                lower = Value::Decimal(level - half, 2),
                upper = Value::Decimal(level + half, 2)
            )
        });
        std::iter::once(message!("cohort-groups-legend")).chain(about).collect()
    }

    /// What a group is called.
    pub(in crate::report) fn group_name(&self, group: &GroupFacts) -> String {
        if group.name.is_empty() { self.translate(&message!("cohort-group-unnamed")) } else { group.name.clone() }
    }

    pub(super) fn side_by_side(&mut self) {
        let report = self.report;
        let Some(heading) = report.groups_heading() else { return };
        self.push(Block::Heading, &heading);
        let letters: Vec<String> = (0..report.groups.len()).map(letter).collect();
        let items = letters.iter().zip(&report.groups).map(|(letter, group)| {
            let text = self.translate(&message!("cohort-group-item", name = self.group_name(group), n = group.n));
            Item { label: letter.clone(), text, details: Vec::new() }
        });
        let items = items.collect();
        self.document.push(Block::List(items));
        for (letters, groups) in letters.chunks(SIDE_BY_SIDE).zip(report.groups.chunks(SIDE_BY_SIDE)) {
            self.some_side_by_side(letters, groups);
        }
        self.paragraph(Block::Aside, &self.groups_legend());
    }

    fn some_side_by_side(&mut self, letters: &[String], groups: &[GroupFacts]) {
        let mut columns = vec![
            Column { head: String::new(), numbers: false },
            self.column(&message!("cohort-group-everybody"), true),
        ];
        columns.extend(letters.iter().map(|letter| Column { head: letter.clone(), numbers: true }));
        let all: Vec<&Spread> = spreads(&self.report.all).collect();
        let each: Vec<Vec<&Spread>> = groups.iter().map(|group| spreads(group).collect()).collect();
        let rows = all.iter().enumerate().map(|(i, spread)| {
            let is_skill = self.report.all.skills.iter().any(|skill| skill.spread.id == spread.id);
            let title = if is_skill { format!("{} {}", spread.id, spread.title) } else { self.title(spread) };
            let means = std::iter::once(*spread).chain(each.iter().filter_map(|group| group.get(i).copied()));
            std::iter::once(Cell::Text(title)).chain(means.map(|spread| Cell::Text(self.mean(spread)))).collect()
        });
        let rows = rows.collect();
        self.document.table(columns, rows);
    }
}

/// The whole, capabilities and skills of a group.
fn spreads(group: &GroupFacts) -> impl Iterator<Item = &Spread> {
    let skills = group.skills.iter().map(|skill| &skill.spread);
    group.overall.iter().chain(&group.capabilities).chain(skills)
}

/// A, B, … Z, AA, AB, …
fn letter(index: usize) -> String {
    let last = char::from(b'A' + u8::try_from(index % 26).unwrap_or(0));
    if index < 26 { last.to_string() } else { format!("{}{last}", letter(index / 26 - 1)) }
}
