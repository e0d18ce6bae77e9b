//! Sheets of level statistics, groups and reliability.

use rust_xlsxwriter::{Chart, ChartFormat, ChartLegendPosition, ChartLine, ChartMarker, ChartMarkerType};
use rust_xlsxwriter::{ChartSolidFill, ChartType, Color, XlsxError};

use super::{Builder, insert_below};
use crate::message;
use crate::report::cohort::{GroupFacts, NoAlphaName, Reliability, ScaleKind, SkillSpread, Spread, is_coarse};
use crate::report::words::Words;
use crate::report::workbook::report::{GRID, LEVEL, TARGET};
use crate::report::workbook::sheet::{Cell, Column, Sheet, TableRange, last_column};

/// Columns of the levels' sheet that the chart takes.
const NAME: u16 = 2;
const MEAN: u16 = 4;
const SKILL_TARGET: u16 = 11;

impl Builder<'_, '_> {
    /// The whole, capabilities, phases and skills.
    pub(super) fn levels(&mut self) -> Result<(), XlsxError> {
        let all = &self.report.all;
        let Some(overall) = &all.overall else { return Ok(()) };
        let mut sheet = self.book.sheet(&message!("workbook-sheet-levels"))?;
        let with_rounded = self.report.hidden.is_some();
        let columns = self.level_columns(with_rounded);
        let whole = self.translate(&message!("report-overall"));
        let mut rows = vec![self.spread(&whole, overall)];
        rows[0][usize::from(NAME)] = Cell::text(&whole);
        let kind = self.translate(&message!("workbook-kind-capability"));
        rows.extend(all.capabilities.iter().map(|spread| self.spread(&kind, spread)));
        let kind = self.translate(&message!("workbook-kind-phase"));
        rows.extend(all.phases.iter().map(|spread| self.spread(&kind, spread)));
        let before = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let kind = self.translate(&message!("workbook-kind-skill"));
        rows.extend(all.skills.iter().map(|skill| self.skill(&kind, skill)));
        if with_rounded {
            let rounded = std::iter::once(overall).chain(&all.capabilities).chain(&all.phases);
            let rounded = rounded.chain(all.skills.iter().map(|skill| &skill.spread)).map(|spread| spread.rounded_to);
            let rounded: Vec<Option<f64>> = rounded.collect();
            rows.iter_mut().zip(rounded).for_each(|(row, step)| row.push(Cell::or_empty(step, Cell::Decimal)));
        }
        let place = sheet.whole_table(&columns, &rows, NAME + 1)?;
        sheet.colour(place, (MEAN, MEAN), self.top())?;
        if all.skills.iter().any(|skill| skill.spread.mean.is_some()) {
            let skills = TableRange { first: place.first + before, ..place };
            let chart = self.means(&sheet, skills);
            insert_below(&mut sheet, &chart)?;
        }
        self.book.add(sheet);
        Ok(())
    }

    fn level_columns(&self, with_rounded: bool) -> Vec<Column> {
        let mut columns = vec![
            self.column(&message!("workbook-column-kind"), 12),
            self.column(&message!("workbook-column-code"), 14),
            self.column(&message!("workbook-column-name"), 40),
            self.explained(&message!("cohort-column-n"), 8, &message!("cohort-code-n")),
            self.explained(&message!("cohort-column-mean"), 9, &message!("cohort-code-mean")),
            self.explained(&message!("cohort-column-sd"), 9, &message!("cohort-code-sd")),
            self.explained(&message!("workbook-column-lowest"), 10, &message!("cohort-code-min")),
            self.explained(&message!("workbook-column-first-quartile"), 10, &message!("cohort-code-q1")),
            self.explained(&message!("cohort-column-median"), 10, &message!("cohort-code-median")),
            self.explained(&message!("workbook-column-third-quartile"), 10, &message!("cohort-code-q3")),
            self.explained(&message!("workbook-column-highest"), 10, &message!("cohort-code-max")),
            self.explained(&message!("cohort-column-target"), 9, &message!("cohort-code-target")),
            self.explained(&message!("workbook-column-mean-gap"), 10, &message!("cohort-code-mean-gap")),
            self.explained(&message!("workbook-column-below"), 10, &message!("cohort-code-below")),
        ];
        let rounded = || {
            let head = message!("workbook-column-rounded");
            self.explained(&head, 10, &message!("workbook-code-rounded"))
        };
        columns.extend(with_rounded.then(rounded));
        columns
    }

    fn spread(&self, kind: &str, spread: &Spread) -> Vec<Cell> {
        let [q1, q3] = spread.quartiles.map_or([None; 2], |pair| pair.map(Some));
        let [lowest, highest] = spread.range.map_or([None; 2], |pair| pair.map(Some));
        let statistics = [spread.mean, spread.sd, lowest, q1, spread.median, q3, highest];
        let mut row = vec![Cell::text(kind), Cell::text(&spread.id), Cell::text(&spread.title), self.count(spread.n)];
        row.extend(statistics.map(|value| self.number(value, Cell::Decimal)));
        row.extend([Cell::Empty, Cell::Empty, Cell::Empty]);
        row
    }

    fn skill(&self, kind: &str, skill: &SkillSpread) -> Vec<Cell> {
        let mut row = self.spread(kind, &skill.spread);
        row.truncate(usize::from(SKILL_TARGET));
        row.extend([
            Cell::Level(skill.target),
            self.number(skill.mean_gap, Cell::Decimal),
            self.count(skill.below_target),
        ]);
        row
    }

    /// Mean levels of the skills as columns, targets as marks.
    fn means(&self, sheet: &Sheet, place: TableRange) -> Chart {
        let name = sheet.name.as_str();
        let mut chart = Chart::new(ChartType::Column);
        chart
            .add_series()
            .set_name((name, place.head, MEAN))
            .set_categories((name, place.first, NAME, place.last, NAME))
            .set_values((name, place.first, MEAN, place.last, MEAN))
            .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(LEVEL))))
            .set_gap(60);
        let fill = |colour| ChartSolidFill::new().set_color(Color::RGB(colour)).clone();
        let mut marker = ChartMarker::new();
        marker.set_type(ChartMarkerType::LongDash).set_size(14);
        marker.set_format(ChartFormat::new().set_solid_fill(&fill(TARGET)).set_no_border());
        let mut targets = Chart::new(ChartType::Line);
        targets
            .add_series()
            .set_name((name, place.head, SKILL_TARGET))
            .set_categories((name, place.first, NAME, place.last, NAME))
            .set_values((name, place.first, SKILL_TARGET, place.last, SKILL_TARGET))
            .set_format(ChartLine::new().set_hidden(true))
            .set_marker(&marker);
        chart.combine(&targets);
        let title = self.translate(&message!("workbook-chart-means"));
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let top = self.top() as f64;
        chart.title().set_name(&title);
        chart.set_alt_text(&title).set_width(1100).set_height(460);
        chart.y_axis().set_min(1.0).set_max(top).set_major_unit(1.0).set_num_format("0");
        let mut lines = ChartLine::new();
        lines.set_color(Color::RGB(GRID));
        chart.y_axis().set_major_gridlines_line(&lines);
        chart.legend().set_position(ChartLegendPosition::Bottom);
        chart
    }

    /// Mean levels of groups, side by side.
    pub(super) fn groups(&mut self) -> Result<(), XlsxError> {
        let report = self.report;
        if report.groups.is_empty() {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("workbook-sheet-groups"))?;
        let mut columns = vec![
            self.column(&message!("workbook-column-code"), 14),
            self.column(&message!("workbook-column-name"), 40),
        ];
        let all = self.translate(&message!("cohort-group-everybody"));
        columns.push(self.column(&message!("workbook-column-group", name = all, n = report.all.n), 12));
        columns.extend(report.groups.iter().map(|group| {
            let unnamed = || self.translate(&message!("cohort-group-unnamed"));
            let name = if group.name.is_empty() { unnamed() } else { group.name.clone() };
            self.column(&message!("workbook-column-group", name = name, n = group.n), 16)
        }));
        let each: Vec<Vec<&Spread>> =
            std::iter::once(&report.all).chain(&report.groups).map(|group| spreads(group).collect()).collect();
        let whole = self.translate(&message!("report-overall"));
        let rows = each[0].iter().enumerate().map(|(i, spread)| {
            let title = if spread.title.is_empty() { &whole } else { &spread.title };
            let mut row = vec![Cell::text(&spread.id), Cell::text(title)];
            let words = Words::new(report, self.book.messages);
            let mean = |spread: &Spread| {
                let is_about = spread.rounded_to.is_some_and(is_coarse);
                if is_about { Cell::Text(words.mean(spread)) } else { self.number(spread.mean, Cell::Decimal) }
            };
            row.extend(each.iter().filter_map(|group| group.get(i)).map(|spread| mean(spread)));
            row
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        let last = last_column(columns.len()).ok_or(XlsxError::RowColumnLimitError)?;
        let place = sheet.whole_table(&columns, &rows, 2)?;
        sheet.colour(place, (2, last), self.top())?;
        self.book.add(sheet);
        Ok(())
    }

    /// Cronbach's α of sections and capabilities.
    pub(super) fn reliability(&mut self) -> Result<(), XlsxError> {
        let scales = &self.report.all.reliability;
        if scales.is_empty() {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("workbook-sheet-reliability"))?;
        let columns = [
            self.column(&message!("workbook-column-kind"), 14),
            self.column(&message!("workbook-column-code"), 18),
            self.column(&message!("workbook-column-name"), 40),
            self.explained(&message!("cohort-column-questions"), 11, &message!("cohort-code-questions")),
            self.explained(&message!("cohort-column-n"), 8, &message!("cohort-code-complete")),
            self.explained(&message!("cohort-column-alpha"), 10, &message!("cohort-code-alpha")),
            self.explained(&message!("workbook-column-interval-from"), 11, &message!("cohort-code-alpha-lower")),
            self.explained(&message!("workbook-column-interval-to"), 11, &message!("cohort-code-alpha-upper")),
            self.column(&message!("workbook-column-remark"), 44),
        ];
        let rows: Vec<Vec<Cell>> = scales.iter().map(|scale| self.scale(scale)).collect();
        sheet.whole_table(&columns, &rows, 3)?;
        self.book.add(sheet);
        Ok(())
    }

    fn scale(&self, scale: &Reliability) -> Vec<Cell> {
        let kind = match scale.of {
            ScaleKind::Section => message!("workbook-kind-section"),
            ScaleKind::Capability => message!("workbook-kind-capability"),
        };
        let remark = scale.reason.map(|reason| match reason {
            NoAlphaName::OneQuestion => message!("cohort-alpha-one-question"),
            NoAlphaName::FewRespondents => message!("cohort-alpha-few"),
            NoAlphaName::NoVariance => message!("cohort-alpha-no-variance"),
            NoAlphaName::Hidden => message!("cohort-alpha-hidden"),
        });
        let number = |value: Option<f64>| Cell::or_empty(value, Cell::Decimal);
        vec![
            Cell::Text(self.translate(&kind)),
            Cell::text(&scale.id),
            Cell::text(&scale.title),
            Cell::count(scale.questions),
            self.count(scale.n),
            number(scale.alpha),
            number(scale.lower),
            number(scale.upper),
            remark.map_or(Cell::Empty, |remark| Cell::Text(self.translate(&remark))),
        ]
    }
}

/// The whole, capabilities, phases and skills of a group.
fn spreads(group: &GroupFacts) -> impl Iterator<Item = &Spread> {
    let skills = group.skills.iter().map(|skill| &skill.spread);
    group.overall.iter().chain(&group.capabilities).chain(&group.phases).chain(skills)
}
