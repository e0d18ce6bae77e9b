//! Sheets of training needs and of checks.

use rust_xlsxwriter::XlsxError;

use super::Builder;
use crate::message;
use crate::report::cohort::{CheckCount, ModuleNeed};
use crate::report::workbook::sheet::Cell;

impl Builder<'_, '_> {
    pub(super) fn modules(&mut self) -> Result<(), XlsxError> {
        if self.report.modules.is_empty() {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("cohort-sheet-modules"))?;
        let columns = [
            self.column(&message!("cohort-column-module"), 40),
            self.column(&message!("workbook-kind-phase"), 14),
            self.column(&message!("cohort-column-hours"), 9),
            self.explained(&message!("cohort-column-below"), 10, &message!("cohort-code-below")),
            self.explained(&message!("cohort-column-n"), 8, &message!("cohort-code-n")),
            self.column(&message!("cohort-column-outcome"), 80),
        ];
        let phase = |need: &ModuleNeed| {
            let phases = &self.report.all.phases;
            phases.iter().find(|phase| Some(&phase.id) == need.phase.as_ref()).map(|phase| phase.title.as_str())
        };
        let row = |need: &ModuleNeed| {
            vec![
                Cell::text(&need.title),
                Cell::or_empty(phase(need), Cell::text),
                Cell::or_empty(need.hours.map(u64::from), Cell::Count),
                self.count(need.below),
                self.count(need.of),
                Cell::text(&need.outcome),
            ]
        };
        let rows: Vec<Vec<Cell>> = self.report.modules.iter().map(row).collect();
        sheet.whole_table(&columns, &rows, 1)?;
        self.book.add(sheet);
        Ok(())
    }

    pub(super) fn checks(&mut self) -> Result<(), XlsxError> {
        if self.report.checks.is_empty() {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("cohort-sheet-checks"))?;
        let columns = [
            self.column(&message!("cohort-column-check"), 100),
            self.explained(&message!("cohort-column-met"), 10, &message!("cohort-code-met")),
            self.explained(&message!("cohort-column-n"), 8, &message!("cohort-code-n")),
        ];
        let row = |check: &CheckCount| vec![Cell::text(&check.ask), self.count(check.n), Cell::Count(check.of)];
        let rows: Vec<Vec<Cell>> = self.report.checks.iter().map(row).collect();
        sheet.whole_table(&columns, &rows, 1)?;
        self.book.add(sheet);
        Ok(())
    }
}
