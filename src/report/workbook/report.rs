//! The gap report of one respondent as a workbook.

mod plan;

use rust_xlsxwriter::{
    Chart, ChartAxis, ChartEmptyCells, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType,
};
use rust_xlsxwriter::{ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Color, XlsxError};

use super::book::Book;
use super::prose::title;
use super::sheet::{Cell, Column, Sheet, TableRange};
use crate::message;
use crate::report::facts::{Answer, Group, NoScoreName, Report, Skill, StateName};
use crate::report::words::{Words, opening};
use crate::text::{Message, Messages};

/// Colour of levels.
pub(super) const LEVEL: u32 = 0x002F_6DB5;

/// Colour of targets.
pub(super) const TARGET: u32 = 0x00D9_7B29;

/// Colour of the lines behind a chart.
pub(super) const GRID: u32 = 0x00D9_D9D9;

/// Columns of the skills' sheet that charts take.
const SKILL: u16 = 1;
const SKILL_LEVEL: u16 = 4;
const SKILL_TARGET: u16 = 5;

/// The gap report as an XLSX workbook: summary, skills, answers and plan; what other answers would change and
/// published counts where there are some.
///
/// # Errors
///
/// A questionnaire that does not fit on a sheet.
pub fn report_workbook(report: &Report, messages: &Messages) -> Result<Vec<u8>, Message> {
    written(report, messages).map_err(super::fault)
}

fn written(report: &Report, messages: &Messages) -> Result<Vec<u8>, XlsxError> {
    let document = opening(report, messages);
    let mut builder = Builder { report, book: Book::new(messages, title(&document))? };
    let (skills, place) = builder.skills()?;
    let mut summary = builder.book.sheet(&message!("workbook-sheet-summary"))?;
    summary.prose(&document.blocks, (7, 105))?;
    builder.summary(&mut summary)?;
    summary.worksheet.set_print_fit_to_pages(1, 1);
    if report.skills.len() > 2 {
        let chart = builder.radar(&skills, place);
        summary.worksheet.insert_chart(summary.next + 1, 0, &chart)?;
    }
    builder.book.add(summary);
    builder.book.add(skills);
    builder.answers()?;
    builder.plan()?;
    builder.guidance(Words::new(report, messages).guidance())?;
    builder.what_if()?;
    builder.published()?;
    let mut words = Words::new(report, messages);
    words.ending(report.limits, report.sources);
    builder.book.ending(&words.document)?;
    builder.book.bytes()
}

struct Builder<'r, 'm> {
    report: &'r Report<'r>,
    book: Book<'m>,
}

impl Builder<'_, '_> {
    fn translate(&self, message: &Message) -> String {
        self.book.translate(message)
    }

    fn column(&self, head: &Message, width: u16) -> Column {
        Column::new(self.translate(head), width)
    }

    fn top(&self) -> usize {
        self.report.questionnaire.levels.len()
    }

    /// The whole, capabilities and phases, then capabilities × phases.
    fn summary(&mut self, sheet: &mut Sheet) -> Result<(), XlsxError> {
        let report = self.report;
        sheet.next += 1;
        let columns = [
            self.column(&message!("workbook-column-kind"), 26),
            self.column(&message!("workbook-column-name"), 22),
            self.column(&message!("report-column-level"), 13),
            self.column(&message!("report-column-reached"), 14),
            self.column(&message!("workbook-column-at-least"), 13),
            self.column(&message!("workbook-column-at-most"), 13),
            self.column(&message!("workbook-column-scored"), 13),
            self.column(&message!("workbook-column-all-skills"), 13),
        ];
        let row = |kind: String, group: &Group| {
            vec![
                Cell::Text(kind),
                Cell::text(group.title),
                Cell::or_empty(group.level, Cell::Level),
                Cell::or_empty(group.name, Cell::text),
                Cell::or_empty(group.lower, Cell::Level),
                Cell::or_empty(group.upper, Cell::Level),
                Cell::count(group.skills_scored),
                Cell::count(group.skills),
            ]
        };
        let mut rows = vec![row(self.translate(&message!("report-overall")), &report.overall)];
        let capability = self.translate(&message!("workbook-kind-capability"));
        rows.extend(report.capabilities.iter().map(|group| row(capability.clone(), group)));
        let phase = self.translate(&message!("workbook-kind-phase"));
        rows.extend(report.phases.iter().map(|group| row(phase.clone(), group)));
        let place = sheet.table(&columns, &rows)?;
        sheet.colour(place, (2, 2), self.top())
    }

    fn skills(&mut self) -> Result<(Sheet, TableRange), XlsxError> {
        let mut sheet = self.book.sheet(&message!("workbook-sheet-skills"))?;
        let columns = [
            self.column(&message!("workbook-column-code"), 8),
            self.column(&message!("report-column-skill"), 42),
            self.column(&message!("workbook-column-capability"), 16),
            self.column(&message!("workbook-column-phase"), 20),
            self.column(&message!("report-column-level"), 9),
            self.column(&message!("report-column-target"), 9),
            self.column(&message!("report-column-gap"), 9),
            self.column(&message!("report-column-reached"), 13),
            self.column(&message!("workbook-column-at-least"), 10),
            self.column(&message!("workbook-column-at-most"), 10),
            self.column(&message!("report-column-answered"), 12),
            self.column(&message!("workbook-column-remark"), 34),
        ];
        let rows: Vec<Vec<Cell>> = self.report.skills.iter().map(|skill| self.skill(skill)).collect();
        let place = sheet.whole_table(&columns, &rows, 2)?;
        sheet.colour(place, (SKILL_LEVEL, SKILL_LEVEL), self.top())?;
        let chart = self.bars(&sheet, place);
        sheet.worksheet.insert_chart(place.last + 2, 0, &chart)?;
        Ok((sheet, place))
    }

    fn skill(&self, skill: &Skill) -> Vec<Cell> {
        let title = |groups: &[Group], id: &str| {
            let found = groups.iter().find(|group| group.id == id);
            found.map(|group| group.title.to_owned()).unwrap_or_default()
        };
        let phase = skill.phase.map(|id| title(&self.report.phases, id));
        vec![
            Cell::text(skill.id),
            Cell::text(skill.title),
            Cell::Text(title(&self.report.capabilities, skill.capability)),
            Cell::or_empty(phase, Cell::Text),
            Cell::or_empty(skill.level, Cell::Level),
            Cell::Level(skill.target),
            Cell::or_empty(skill.gap, Cell::Level),
            Cell::or_empty(skill.name, Cell::text),
            Cell::or_empty(skill.lower, Cell::Level),
            Cell::or_empty(skill.upper, Cell::Level),
            Cell::or_empty(skill.coverage, Cell::Share),
            Cell::or_empty(self.remark(skill), Cell::Text),
        ]
    }

    fn remark(&self, skill: &Skill) -> Option<String> {
        let remark = match skill.no_score {
            Some(NoScoreName::DoesNotApply) => message!("workbook-does-not-apply"),
            Some(NoScoreName::NotAsked) => message!("workbook-skill-not-asked"),
            Some(NoScoreName::NothingAnswered) => message!("workbook-nothing-answered"),
            Some(NoScoreName::TooLittle) => message!("workbook-too-little"),
            None if skill.inferred => message!("workbook-inferred"),
            None => return None,
        };
        Some(self.translate(&remark))
    }

    /// Levels and targets as bars, the first skill at the top.
    fn bars(&self, sheet: &Sheet, place: TableRange) -> Chart {
        let mut chart = Chart::new(ChartType::Bar);
        for (column, colour) in [(SKILL_LEVEL, LEVEL), (SKILL_TARGET, TARGET)] {
            chart
                .add_series()
                .set_name((sheet.name.as_str(), place.head, column))
                .set_categories((sheet.name.as_str(), place.first, SKILL, place.last, SKILL))
                .set_values((sheet.name.as_str(), place.first, column, place.last, column))
                .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(colour))))
                .set_gap(60);
        }
        let rows = place.last + 1 - place.first;
        chart.y_axis().set_reverse();
        self.scale(chart.x_axis());
        self.dress(&mut chart, (900, (rows * 40 + 110).min(1600)));
        chart
    }

    /// Levels and targets around a circle.
    fn radar(&self, skills: &Sheet, place: TableRange) -> Chart {
        let mut chart = Chart::new(ChartType::RadarWithMarkers);
        for (column, colour) in [(SKILL_LEVEL, LEVEL), (SKILL_TARGET, TARGET)] {
            let mut line = ChartLine::new();
            line.set_color(Color::RGB(colour)).set_width(2.25);
            let mut marker = ChartMarker::new();
            if column == SKILL_TARGET {
                line.set_dash_type(ChartLineDashType::Dash);
                marker.set_none();
            } else {
                marker
                    .set_type(ChartMarkerType::Circle)
                    .set_size(6)
                    .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(colour))));
            }
            chart
                .add_series()
                .set_name((skills.name.as_str(), place.head, column))
                .set_categories((skills.name.as_str(), place.first, SKILL, place.last, SKILL))
                .set_values((skills.name.as_str(), place.first, column, place.last, column))
                .set_format(&mut line)
                .set_marker(&marker);
        }
        self.scale(chart.y_axis());
        self.dress(&mut chart, (900, 520));
        chart
    }

    fn dress(&self, chart: &mut Chart, (width, height): (u32, u32)) {
        let title = self.translate(&message!("workbook-chart-skills"));
        chart.title().set_name(&title);
        chart.set_alt_text(&title).set_width(width).set_height(height).show_empty_cells_as(ChartEmptyCells::Gaps);
        chart.legend().set_position(ChartLegendPosition::Bottom);
    }

    /// Levels from 1 to N along an axis.
    fn scale(&self, axis: &mut ChartAxis) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let top = self.top() as f64;
        let mut lines = ChartLine::new();
        lines.set_color(Color::RGB(GRID));
        axis.set_min(1.0).set_max(top).set_major_unit(1.0).set_num_format("0").set_major_gridlines_line(&lines);
    }

    fn answers(&mut self) -> Result<(), XlsxError> {
        let report = self.report;
        let mut sheet = self.book.sheet(&message!("workbook-sheet-answers"))?;
        let mut columns = vec![
            self.column(&message!("workbook-column-code"), 8),
            self.column(&message!("workbook-column-question"), 60),
            self.column(&message!("workbook-column-answer"), 10),
            self.column(&message!("workbook-column-in-words"), 60),
        ];
        if !report.notes.is_empty() {
            columns.push(self.column(&message!("workbook-column-note"), 50));
        }
        let rows = report.answers.iter().map(|answer| {
            let (code, words) = self.answer(answer);
            let mut row = vec![Cell::text(answer.question), Cell::text(answer.text), code, Cell::Text(words)];
            let notes = report.notes.iter().filter(|note| note.question == answer.question);
            let notes: Vec<&str> = notes.map(|note| note.text.as_str()).collect();
            row.extend((!notes.is_empty()).then(|| Cell::Text(notes.join("\n"))));
            row
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        sheet.whole_table(&columns, &rows, 1)?;
        self.book.add(sheet);
        Ok(())
    }

    /// An answer's code and words.
    fn answer(&self, answer: &Answer) -> (Cell, String) {
        let said = |message: Message| self.translate(&message);
        match answer.state {
            StateName::Answered => {
                (Cell::or_empty(answer.option, Cell::text), answer.option_text.unwrap_or_default().to_owned())
            }
            StateName::Na => (Cell::text("na"), said(message!("cohort-not-applicable"))),
            StateName::Dk => (Cell::text("dk"), said(message!("cohort-dont-know"))),
            StateName::Unanswered => (Cell::Empty, said(message!("cohort-unanswered"))),
            StateName::NotAsked => (Cell::Empty, said(message!("workbook-not-asked"))),
        }
    }

    /// Published counts beside the own answer.
    fn published(&mut self) -> Result<(), XlsxError> {
        let report = self.report;
        if report.benchmarks.iter().all(|benchmark| benchmark.questions.is_empty()) {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("workbook-sheet-published"))?;
        let columns = [
            self.column(&message!("cohort-column-published"), 36),
            self.column(&message!("workbook-column-code"), 8),
            self.column(&message!("workbook-column-question"), 50),
            self.column(&message!("workbook-column-answer"), 10),
            self.column(&message!("workbook-column-in-words"), 60),
            self.column(&message!("report-column-firms"), 10),
            self.column(&message!("workbook-column-share"), 10),
            self.column(&message!("workbook-column-remark"), 10),
        ];
        let you = self.translate(&message!("report-benchmark-you"));
        let mut rows = Vec::new();
        for benchmark in &report.benchmarks {
            for question in &benchmark.questions {
                rows.extend(question.options.iter().map(|option| {
                    #[expect(clippy::cast_precision_loss, reason = "counts of firms")]
                    let share = (question.n > 0).then(|| option.count as f64 / question.n as f64);
                    let own = question.answer.as_ref() == Some(&option.code);
                    vec![
                        Cell::text(benchmark.title),
                        Cell::text(question.question),
                        Cell::text(question.text),
                        Cell::text(option.code),
                        Cell::text(option.text),
                        Cell::Count(option.count),
                        Cell::or_empty(share, Cell::Share),
                        if own { Cell::text(&you) } else { Cell::Empty },
                    ]
                }));
            }
        }
        sheet.whole_table(&columns, &rows, 2)?;
        self.book.add(sheet);
        Ok(())
    }
}
