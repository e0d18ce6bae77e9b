//! Sheets of the plan: next steps, open questions, and the effect of other answers.

use rust_xlsxwriter::XlsxError;

use super::Builder;
use crate::message;
use crate::report::document::Block;
use crate::report::facts::{FindOut, StageName, StateName, StepFacts};
use crate::report::words::Section;
use crate::report::workbook::sheet::{Cell, Column};

impl Builder<'_, '_> {
    pub(super) fn plan(&mut self) -> Result<(), XlsxError> {
        let plan = &self.report.plan;
        let mut sheet = self.book.sheet(&message!("workbook-sheet-plan"))?;
        let columns = [
            self.column(&message!("workbook-column-step"), 11),
            self.column(&message!("workbook-column-when"), 10),
            self.column(&message!("workbook-column-advice"), 64),
            self.column(&message!("workbook-column-question"), 10),
            self.column(&message!("workbook-column-from"), 12),
            self.column(&message!("workbook-column-to"), 8),
            self.column(&message!("workbook-column-in-words"), 52),
            self.column(&message!("workbook-column-effort"), 10),
            self.column(&message!("workbook-column-upkeep"), 10),
            self.column(&message!("workbook-column-basis"), 40),
            self.column(&message!("workbook-column-all-skills"), 40),
            self.column(&message!("workbook-column-condition"), 40),
            self.column(&message!("workbook-column-closes"), 10),
            self.column(&message!("workbook-column-left"), 10),
        ];
        let steps = plan.steps.iter().chain(&plan.conditional);
        let rows: Vec<Vec<Cell>> = (1..).zip(steps).map(|(number, step)| self.step(number, step)).collect();
        let scored = self.report.overall.skills_scored > 0;
        sheet.whole_table(&columns, &rows, 1)?;
        if rows.is_empty() {
            let none = if scored { message!("report-plan-none") } else { message!("report-plan-unscored") };
            sheet.prose(&[Block::Paragraph(self.translate(&none))], (6, 160))?;
        }
        if !plan.find_out.is_empty() {
            sheet.prose(&[Block::Heading(self.translate(&message!("report-find-out-heading")))], (6, 160))?;
            let columns = [
                self.column(&message!("workbook-column-question"), 11),
                self.column(&message!("workbook-column-answer"), 10),
                self.column(&message!("workbook-column-in-words"), 64),
                self.column(&message!("workbook-column-settles"), 10),
                self.column(&message!("workbook-column-all-skills"), 12),
            ];
            let rows: Vec<Vec<Cell>> = plan.find_out.iter().map(find_out).collect();
            sheet.table(&columns, &rows)?;
        }
        self.book.add(sheet);
        Ok(())
    }

    /// What stands beside the plan: recommendations, tasks, training and figures.
    pub(super) fn guidance(&mut self, sections: Vec<Section>) -> Result<(), XlsxError> {
        if sections.is_empty() {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("workbook-sheet-guidance"))?;
        for section in sections {
            let mut blocks = vec![Block::Heading(section.heading), Block::Paragraph(section.intro)];
            blocks.push(Block::List(section.items));
            sheet.prose(&blocks, (6, 160))?;
            let (heads, rows) = section.table;
            if !rows.is_empty() {
                let columns: Vec<Column> = heads.into_iter().map(|head| Column::new(head, 40)).collect();
                let rows = rows.into_iter().map(|row| row.into_iter().map(Cell::Text).collect()).collect::<Vec<_>>();
                sheet.table(&columns, &rows)?;
            }
        }
        self.book.add(sheet);
        Ok(())
    }

    fn step(&self, number: usize, step: &StepFacts) -> Vec<Cell> {
        let when = match (step.when, step.stage) {
            (Some(_), _) => message!("report-conditional-heading"),
            (None, StageName::Now) => message!("report-stage-now"),
            (None, StageName::Next) => message!("report-stage-next"),
            (None, StageName::Later) => message!("report-stage-later"),
        };
        let basis = self.report.recommendations.iter().find(|basis| Some(basis.id) == step.basis);
        let advice = match step.advice {
            "" => self.translate(&message!("report-step-no-advice", to = &step.to_text)),
            advice => advice.to_owned(),
        };
        vec![
            Cell::count(number),
            Cell::Text(self.translate(&when)),
            Cell::Text(advice),
            Cell::text(step.question),
            Cell::text(step.from),
            Cell::text(step.to),
            Cell::text(if step.goal.is_empty() { step.to_text } else { step.goal }),
            Cell::Count(u64::from(step.effort)),
            Cell::Count(u64::from(step.upkeep)),
            Cell::or_empty(basis.map(|basis| basis.title), Cell::text),
            Cell::Text(step.skills.join(", ")),
            Cell::or_empty(step.when, Cell::text),
            Cell::Level(step.benefit),
            Cell::Level(step.gap_left),
        ]
    }

    pub(super) fn what_if(&mut self) -> Result<(), XlsxError> {
        let Some(what_if) = &self.report.what_if else { return Ok(()) };
        let mut sheet = self.book.sheet(&message!("workbook-sheet-what-if"))?;
        let columns = [
            self.column(&message!("workbook-column-question"), 12),
            self.column(&message!("workbook-column-in-words"), 60),
            self.column(&message!("report-column-now"), 12),
            self.column(&message!("report-column-then"), 12),
        ];
        let code = |code: &Option<String>| Cell::or_empty(code.as_deref(), Cell::text);
        let change = |change: &crate::report::facts::Change| {
            vec![Cell::text(&change.question), Cell::text(&change.to_text), code(&change.from), code(&change.to)]
        };
        let rows: Vec<Vec<Cell>> = what_if.changes.iter().map(change).collect();
        sheet.table(&columns, &rows)?;
        sheet.next += 1;
        let columns = [
            self.column(&message!("workbook-column-code"), 12),
            self.column(&message!("workbook-column-name"), 60),
            self.column(&message!("report-column-now"), 12),
            self.column(&message!("report-column-then"), 12),
            self.column(&message!("report-column-change"), 12),
        ];
        let overall = self.translate(&message!("report-overall"));
        let level = |change: &crate::report::facts::LevelChange| {
            let title = if change.title.is_empty() { &overall } else { &change.title };
            let rise = change.before.zip(change.after).map(|(before, after)| after - before);
            vec![
                Cell::text(&change.id),
                Cell::text(title),
                Cell::or_empty(change.before, Cell::Level),
                Cell::or_empty(change.after, Cell::Level),
                Cell::or_empty(rise, Cell::Level),
            ]
        };
        let rows: Vec<Vec<Cell>> = what_if.levels.iter().map(level).collect();
        sheet.table(&columns, &rows)?;
        self.book.add(sheet);
        Ok(())
    }
}

/// A row of what to find out.
fn find_out(open: &FindOut) -> Vec<Cell> {
    vec![
        Cell::text(open.question),
        if open.state == StateName::Dk { Cell::text("dk") } else { Cell::Empty },
        Cell::text(open.text),
        Cell::Level(open.width),
        Cell::Text(open.skills.join(", ")),
    ]
}
