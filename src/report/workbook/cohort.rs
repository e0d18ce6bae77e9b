//! The group report as a workbook. It contains only published facts: a hidden number is an empty cell with a
//! note.

mod guidance;
mod levels;
mod people;
mod questions;

use rust_xlsxwriter::XlsxError;

use super::book::Book;
use super::prose::{opening, title};
use super::sheet::{Cell, Column, Sheet};
use crate::message;
use crate::report::cohort::{CohortReport, ScaleKind, cohort_report};
use crate::report::document::Block;
use crate::report::words::Words;
use crate::text::{Message, Messages};

/// The report on a group as an XLSX workbook: summary, people × skills, statistics, groups side by side, counts of
/// answers, reliability, organisations, notes, raw answers and a codebook, each where there is something to show.
///
/// # Errors
///
/// A questionnaire that does not fit on a sheet.
pub fn cohort_workbook(report: &CohortReport, messages: &Messages) -> Result<Vec<u8>, Message> {
    written(report, messages).map_err(super::fault)
}

fn written(report: &CohortReport, messages: &Messages) -> Result<Vec<u8>, XlsxError> {
    let document = cohort_report(report, messages);
    let mut builder = Builder { report, book: Book::new(messages, title(&document))? };
    let mut summary = builder.book.sheet(&message!("workbook-sheet-summary"))?;
    summary.worksheet.set_column_range_width(0, 8, 13)?;
    summary.prose(opening(&document), (8, 125))?;
    if report.participants.is_none() && report.hidden.is_none() && report.profile.is_some() {
        let many = builder.translate(&message!("workbook-people-many", count = report.people.respondents));
        summary.prose(&[Block::Aside(many)], (8, 125))?;
    }
    builder.book.add(summary);
    builder.people()?;
    builder.levels()?;
    builder.groups()?;
    builder.modules()?;
    builder.questions()?;
    builder.counts()?;
    builder.checks()?;
    builder.reliability()?;
    builder.organisations()?;
    builder.notes()?;
    builder.answers()?;
    builder.codebook()?;
    let mut words = Words::new(report, messages);
    words.ending(&report.limits, &report.sources);
    builder.book.ending(&words.document)?;
    builder.book.bytes()
}

struct Builder<'r, 'm> {
    report: &'r CohortReport,
    book: Book<'m>,
}

impl Builder<'_, '_> {
    fn translate(&self, message: &Message) -> String {
        self.book.translate(message)
    }

    fn column(&self, head: &Message, width: u16) -> Column {
        Column::new(self.translate(head), width)
    }

    /// A column that the codebook explains.
    fn explained(&self, head: &Message, width: u16, meaning: &Message) -> Column {
        self.column(head, width).meaning(self.translate(meaning))
    }

    fn hidden(&self) -> Cell {
        Cell::Hidden(self.translate(&message!("cohort-hidden")))
    }

    /// A count; where there is none, it is hidden.
    fn count(&self, count: Option<u64>) -> Cell {
        count.map_or_else(|| self.hidden(), Cell::Count)
    }

    /// A number; where there is none, it is hidden if anything is.
    fn number(&self, value: Option<f64>, cell: fn(f64) -> Cell) -> Cell {
        match value {
            Some(value) => cell(value),
            None if self.report.hidden.as_ref().is_some_and(|hidden| hidden.counts > 0 || hidden.too_small) => {
                self.hidden()
            }
            None => Cell::Empty,
        }
    }

    fn top(&self) -> usize {
        self.report.questionnaire.levels.len()
    }

    fn notes(&mut self) -> Result<(), XlsxError> {
        if self.report.notes.is_empty() {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("workbook-sheet-notes"))?;
        let columns = [
            self.column(&message!("workbook-column-code"), 8),
            self.column(&message!("workbook-column-question"), 60),
            self.column(&message!("workbook-column-note"), 70),
        ];
        let notes = self.report.notes.iter().flat_map(|question| {
            let row = |note| vec![Cell::text(&question.question), Cell::text(&question.text), Cell::text(note)];
            question.notes.iter().map(row)
        });
        let rows: Vec<Vec<Cell>> = notes.collect();
        sheet.whole_table(&columns, &rows, 1)?;
        self.book.add(sheet);
        Ok(())
    }

    /// What columns and codes mean.
    fn codebook(&mut self) -> Result<(), XlsxError> {
        let mut sheet = self.book.sheet(&message!("workbook-sheet-codebook"))?;
        let columns = [
            self.column(&message!("workbook-column-sheet"), 18),
            self.column(&message!("workbook-column-column"), 24),
            self.column(&message!("workbook-column-code"), 14),
            self.column(&message!("workbook-column-option"), 9),
            self.column(&message!("workbook-column-meaning"), 90),
        ];
        let described = self.book.described.iter();
        let mut rows: Vec<Vec<Cell>> = described
            .map(|[sheet, head, meaning]| {
                vec![Cell::text(sheet), Cell::text(head), Cell::Empty, Cell::Empty, Cell::text(meaning)]
            })
            .collect();
        if self.report.hidden.is_some() {
            let hidden =
                self.translate(&message!("workbook-code-hidden", hidden = self.translate(&message!("cohort-hidden"))));
            rows.push(vec![Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, Cell::Text(hidden)]);
        }
        self.codes(&mut rows);
        sheet.whole_table(&columns, &rows, 0)?;
        self.book.add(sheet);
        Ok(())
    }

    /// Ids of capabilities, phases, skills, sections, questions and options with their words.
    fn codes(&self, rows: &mut Vec<Vec<Cell>>) {
        let all = &self.report.all;
        let mut push = |kind: &str, id: &str, option: &str, title: &str| {
            rows.push(vec![Cell::Empty, Cell::text(kind), Cell::text(id), Cell::text(option), Cell::text(title)]);
        };
        let kind = self.translate(&message!("workbook-kind-capability"));
        all.capabilities.iter().for_each(|spread| push(&kind, &spread.id, "", &spread.title));
        let kind = self.translate(&message!("workbook-kind-phase"));
        all.phases.iter().for_each(|spread| push(&kind, &spread.id, "", &spread.title));
        let kind = self.translate(&message!("workbook-kind-skill"));
        all.skills.iter().for_each(|skill| push(&kind, &skill.spread.id, "", &skill.spread.title));
        let kind = self.translate(&message!("workbook-kind-section"));
        let sections = all.reliability.iter().filter(|scale| scale.of == ScaleKind::Section);
        sections.for_each(|scale| push(&kind, &scale.id, "", &scale.title));
        let kind = self.translate(&message!("workbook-column-question"));
        let answer = self.translate(&message!("workbook-column-answer"));
        for question in &all.questions {
            push(&kind, &question.question, "", &question.text);
            let each = |option: &crate::report::cohort::OptionCount| {
                push(&answer, &question.question, &option.code, &option.text);
            };
            question.options.iter().for_each(each);
        }
    }
}

/// Tables with more rows than this are not printed on one page with their chart.
const ONE_PAGE: u32 = 40;

/// Puts a chart below a sheet's last row.
fn insert_below(sheet: &mut Sheet, chart: &rust_xlsxwriter::Chart) -> Result<(), XlsxError> {
    sheet.worksheet.insert_chart(sheet.next + 1, 0, chart)?;
    if sheet.next < ONE_PAGE {
        sheet.worksheet.set_print_fit_to_pages(1, 1);
    }
    Ok(())
}
