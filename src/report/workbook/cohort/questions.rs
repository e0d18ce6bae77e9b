//! Sheets of answer counts: one row per question for the chart, one row per option with share and interval.

use rust_xlsxwriter::{Chart, ChartDataLabel, ChartFormat, ChartLegendPosition, ChartSolidFill, ChartType, Color};
use rust_xlsxwriter::{ChartFont, ChartLine, XlsxError};

use super::{Builder, insert_below};
use crate::message;
use crate::report::cohort::QuestionCounts;
use crate::report::workbook::report::GRID;
use crate::report::workbook::sheet::{Cell, Sheet, TableRange};

/// Column of the first option's count.
const FIRST: u16 = 3;

/// Colours of options, from the lowest over the middle to the highest.
const COLOURS: [[u8; 3]; 3] = [[0xF4, 0xB1, 0x83], [0xF2, 0xEE, 0xDC], [0x2F, 0x6D, 0xB5]];

/// Above this height colours are dark.
const DARK: f64 = 0.8;

impl Builder<'_, '_> {
    /// One row a question, with a chart.
    pub(super) fn questions(&mut self) -> Result<(), XlsxError> {
        let questions = &self.report.all.questions;
        let most = questions.iter().map(|question| question.options.len()).max().unwrap_or(0);
        let mut sheet = self.book.sheet(&message!("workbook-sheet-questions"))?;
        let mut columns = vec![
            self.column(&message!("workbook-column-code"), 8),
            self.column(&message!("workbook-column-question"), 60),
            self.explained(&message!("report-column-answered"), 11, &message!("cohort-code-n")),
        ];
        let option = |number: usize| {
            self.explained(&message!("workbook-option", number = number), 10, &message!("cohort-code-count"))
        };
        columns.extend((1..=most).map(option));
        columns.extend([
            self.explained(&message!("cohort-dont-know"), 12, &message!("cohort-code-dk")),
            self.explained(&message!("cohort-not-applicable"), 12, &message!("cohort-code-na")),
            self.explained(&message!("cohort-unanswered"), 12, &message!("cohort-code-unanswered")),
            self.explained(&message!("cohort-not-asked"), 12, &message!("cohort-code-not-asked")),
            self.explained(&message!("workbook-column-spread"), 10, &message!("cohort-code-spread")),
        ]);
        let rows: Vec<Vec<Cell>> = questions.iter().map(|question| self.question(question, most)).collect();
        let place = sheet.whole_table(&columns, &rows, 2)?;
        if most > 0 && questions.iter().flat_map(|question| &question.options).any(|option| option.count > Some(0)) {
            let chart = self.stacked(&sheet, place, most);
            insert_below(&mut sheet, &chart)?;
        }
        self.book.add(sheet);
        Ok(())
    }

    fn question(&self, question: &QuestionCounts, most: usize) -> Vec<Cell> {
        let mut row = vec![Cell::text(&question.question), Cell::text(&question.text), self.count(question.n)];
        row.extend(question.options.iter().map(|option| self.count(option.count)));
        row.resize(usize::from(FIRST) + most, Cell::Empty);
        let others = [question.dk, question.na, question.unanswered, question.not_asked];
        row.extend(others.map(|count| self.count(count)));
        row.push(if question.rank { self.number(question.spread, Cell::Decimal) } else { Cell::Empty });
        row
    }

    /// Shares of the options as bars of one length, the first question at the top.
    fn stacked(&self, sheet: &Sheet, place: TableRange, options: usize) -> Chart {
        let name = sheet.name.as_str();
        let counts = || self.report.all.questions.iter().flat_map(|question| &question.options);
        // A share of what is shown would look like a share of all.
        let all_shown = counts().all(|option| option.count.is_some());
        let mut chart = Chart::new(if all_shown { ChartType::BarPercentStacked } else { ChartType::BarStacked });
        for (option, column) in (0..options).zip(FIRST..) {
            let height = height(option, options);
            let mut label = ChartDataLabel::new();
            // A label for nobody would stand on the next bar.
            label.show_value().set_num_format("0;;;");
            // On dark colours only white can be read.
            label.set_font(ChartFont::new().set_color(if height > DARK { Color::White } else { Color::Black }));
            chart
                .add_series()
                .set_name((name, place.head, column))
                .set_categories((name, place.first, 0, place.last, 0))
                .set_values((name, place.first, column, place.last, column))
                .set_format(
                    ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(colour(height)))),
                )
                .set_data_label(&label)
                .set_gap(40)
                .set_overlap(100);
        }
        let title = if all_shown { message!("workbook-chart-questions") } else { message!("workbook-chart-shown") };
        let title = self.translate(&title);
        let rows = place.last + 1 - place.first;
        chart.title().set_name(&title);
        chart.set_alt_text(&title).set_width(1000).set_height((rows * 26 + 130).min(1600));
        chart.y_axis().set_reverse();
        let mut lines = ChartLine::new();
        lines.set_color(Color::RGB(GRID));
        chart.x_axis().set_num_format(if all_shown { "0%" } else { "0" }).set_major_gridlines_line(&lines);
        chart.legend().set_position(ChartLegendPosition::Bottom);
        chart
    }

    /// One row an option.
    pub(super) fn counts(&mut self) -> Result<(), XlsxError> {
        let report = self.report;
        let mut sheet = self.book.sheet(&message!("workbook-sheet-counts"))?;
        let mut published: Vec<(&str, &str)> = Vec::new();
        for benchmark in report.all.questions.iter().flat_map(|question| &question.benchmarks) {
            if !published.iter().any(|(id, _)| *id == benchmark.id) {
                published.push((&benchmark.id, &benchmark.title));
            }
        }
        let mut columns = vec![
            self.column(&message!("workbook-column-code"), 8),
            self.column(&message!("workbook-column-question"), 50),
            self.column(&message!("workbook-column-answer"), 10),
            self.column(&message!("workbook-column-in-words"), 56),
            self.explained(&message!("workbook-column-count"), 10, &message!("cohort-code-count")),
            self.explained(&message!("workbook-column-share"), 9, &message!("cohort-code-share")),
            self.explained(&message!("workbook-column-interval-from"), 11, &message!("cohort-code-lower")),
            self.explained(&message!("workbook-column-interval-to"), 11, &message!("cohort-code-upper")),
        ];
        for (_, title) in &published {
            let head = message!("workbook-column-published", title = *title);
            columns.push(self.explained(&head, 16, &message!("cohort-code-published")));
            columns.push(self.column(&message!("workbook-column-published-share", title = *title), 16));
        }
        let ids: Vec<&str> = published.iter().map(|(id, _)| *id).collect();
        let mut rows = Vec::new();
        for question in &report.all.questions {
            self.options(question, &ids, &mut rows);
        }
        sheet.whole_table(&columns, &rows, 1)?;
        self.book.add(sheet);
        Ok(())
    }

    fn options(&self, question: &QuestionCounts, published: &[&str], rows: &mut Vec<Vec<Cell>>) {
        let row = |code: Cell, words: &str, count: Option<u64>| {
            let (question, text) = (Cell::text(&question.question), Cell::text(&question.text));
            vec![question, text, code, Cell::text(words), self.count(count)]
        };
        for (o, option) in question.options.iter().enumerate() {
            let mut row = row(Cell::text(&option.code), &option.text, option.count);
            let shares = [option.share, option.lower, option.upper];
            row.extend(shares.map(|share| self.number(share, Cell::Share)));
            for id in published {
                let counts = question.benchmarks.iter().find(|benchmark| benchmark.id == *id);
                let count = counts.and_then(|benchmark| Some((*benchmark.counts.get(o)?, benchmark.n)));
                #[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
                let share = |(count, n): (u64, u64)| (n > 0).then(|| count as f64 / n as f64);
                row.push(Cell::or_empty(count.map(|(count, _)| count), Cell::Count));
                row.push(Cell::or_empty(count.and_then(share), Cell::Share));
            }
            rows.push(row);
        }
        let others = [
            ("dk", message!("cohort-dont-know"), question.dk),
            ("na", message!("cohort-not-applicable"), question.na),
            ("", message!("cohort-unanswered"), question.unanswered),
            ("", message!("cohort-not-asked"), question.not_asked),
        ];
        for (code, words, count) in others.into_iter().filter(|(.., count)| *count != Some(0)) {
            rows.push(row(Cell::text(code), &self.translate(&words), count));
        }
    }
}

/// Where an option stands between the lowest, 0, and the highest, 1.
fn height(option: usize, options: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a handful of options")]
    let height = option as f64 / (options.max(2) - 1) as f64;
    height
}

/// The colour at a height.
fn colour(height: f64) -> u32 {
    let (from, to, share) = if height < 0.5 { (0, 1, height * 2.0) } else { (1, 2, height * 2.0 - 1.0) };
    let mix = |(low, high): (&u8, &u8)| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let mixed = (f64::from(*low) + (f64::from(*high) - f64::from(*low)) * share).round() as u32;
        mixed
    };
    COLOURS[from].iter().zip(&COLOURS[to]).map(mix).fold(0, |colour, part| colour << 8 | part)
}
