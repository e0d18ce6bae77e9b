//! Sheets of single respondents and organisations.

use rust_xlsxwriter::XlsxError;

use super::Builder;
use crate::message;
use crate::report::cohort::{Organisation, Participant};
use crate::report::document::Block;
use crate::report::workbook::sheet::{Cell, Column, last_column};

impl Builder<'_, '_> {
    /// People × skills.
    pub(super) fn people(&mut self) -> Result<(), XlsxError> {
        let report = self.report;
        let Some(people) = report.participants.as_ref().filter(|people| !people.is_empty()) else { return Ok(()) };
        let mut sheet = self.book.sheet(&message!("workbook-sheet-people"))?;
        let mut columns = self.who(people);
        let first = last_column(columns.len() + 1).ok_or(XlsxError::RowColumnLimitError)?;
        columns.push(self.column(&message!("cohort-column-whole"), 10));
        let groups = report.all.capabilities.iter().map(|group| Column::new(group.title.clone(), 13));
        columns.extend(groups);
        let skills = report.all.skills.iter().map(|skill| &skill.spread);
        columns.extend(skills.map(|skill| Column::new(skill.id.clone(), 8).meaning(skill.title.clone())));
        let rows = people.iter().enumerate().map(|(i, person)| {
            let mut row = self.named(i, person, columns_of_names(people));
            let levels = std::iter::once(&person.overall).chain(&person.capabilities).chain(&person.skills);
            row.extend(levels.map(|level| Cell::or_empty(*level, Cell::Level)));
            row
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        let last = last_column(columns.len()).ok_or(XlsxError::RowColumnLimitError)?;
        let place = sheet.whole_table(&columns, &rows, first)?;
        sheet.colour(place, (first, last), self.top())?;
        let legend = self.translate(&message!("cohort-people-legend", top = self.top()));
        sheet.prose(&[Block::Aside(legend)], (last.min(9), 90))?;
        self.book.add(sheet);
        Ok(())
    }

    /// What was answered, as codes; only where everybody is known.
    pub(super) fn answers(&mut self) -> Result<(), XlsxError> {
        let report = self.report;
        let Some(people) = report.participants.as_ref().filter(|people| !people.is_empty()) else { return Ok(()) };
        if people.iter().any(|person| person.answers.is_empty()) {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("workbook-sheet-answers"))?;
        let mut columns = self.who(people);
        let frozen = last_column(columns.len() + 1).ok_or(XlsxError::RowColumnLimitError)?;
        let questions = report.all.questions.iter();
        columns.extend(questions.map(|question| Column::new(question.question.clone(), 8)));
        let rows = people.iter().enumerate().map(|(i, person)| {
            let mut row = self.named(i, person, columns_of_names(people));
            row.extend(person.answers.iter().map(|code| Cell::or_empty(code.as_deref(), Cell::text)));
            row
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        sheet.whole_table(&columns, &rows, frozen)?;
        let codebook = self.translate(&message!("workbook-sheet-codebook"));
        let legend = self.translate(&message!("workbook-codes", sheet = codebook));
        let last = last_column(columns.len()).unwrap_or(frozen);
        sheet.prose(&[Block::Aside(legend)], (last.min(9), 90))?;
        self.book.add(sheet);
        Ok(())
    }

    fn who(&self, people: &[Participant]) -> Vec<Column> {
        let mut columns = vec![self.column(&message!("cohort-column-person"), 24)];
        let organisation = || self.column(&message!("cohort-column-organisation"), 26);
        columns.extend(columns_of_names(people).then(organisation));
        columns
    }

    fn named(&self, i: usize, person: &Participant, with_organisation: bool) -> Vec<Cell> {
        let unnamed = || self.translate(&message!("cohort-person-unnamed", number = i + 1));
        let name = if person.name.is_empty() { unnamed() } else { person.name.clone() };
        let mut row = vec![Cell::Text(name)];
        row.extend(with_organisation.then(|| Cell::text(&person.organisation)));
        row
    }

    /// Organisations for which several people answered.
    pub(super) fn organisations(&mut self) -> Result<(), XlsxError> {
        let report = self.report;
        if report.organisations.is_empty() {
            return Ok(());
        }
        let mut sheet = self.book.sheet(&message!("workbook-sheet-organisations"))?;
        let mut columns = vec![
            self.column(&message!("cohort-column-organisation"), 30),
            self.column(&message!("cohort-column-n"), 8),
            self.column(&message!("cohort-column-whole"), 10),
        ];
        let skills = report.all.skills.iter().map(|skill| &skill.spread);
        columns.extend(skills.map(|skill| Column::new(skill.id.clone(), 8)));
        let level = |level: Option<f64>| Cell::or_empty(level, Cell::Level);
        let row = |organisation: &Organisation| {
            let mut row =
                vec![Cell::text(&organisation.name), Cell::count(organisation.n), level(organisation.overall)];
            row.extend(organisation.skills.iter().map(|skill| level(*skill)));
            row
        };
        let rows: Vec<Vec<Cell>> = report.organisations.iter().map(row).collect();
        let place = sheet.whole_table(&columns, &rows, 1)?;
        let last = last_column(columns.len()).ok_or(XlsxError::RowColumnLimitError)?;
        sheet.colour(place, (2, last), self.top())?;
        self.agreement(&mut sheet)?;
        self.book.add(sheet);
        Ok(())
    }

    /// How far an organisation's people agree, question by question.
    fn agreement(&self, sheet: &mut crate::report::workbook::sheet::Sheet) -> Result<(), XlsxError> {
        let rows = self.report.organisations.iter().flat_map(|organisation| {
            organisation.agreement.iter().map(|question| {
                let [lowest, highest] = question.options;
                vec![
                    Cell::text(&organisation.name),
                    Cell::Count(question.n),
                    Cell::text(&question.question),
                    Cell::count(lowest),
                    Cell::count(highest),
                    Cell::Decimal(question.sd),
                    Cell::Decimal(question.r_wg),
                ]
            })
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        if rows.is_empty() {
            return Ok(());
        }
        sheet.next += 1;
        let columns = [
            self.column(&message!("cohort-column-organisation"), 30),
            self.column(&message!("cohort-column-n"), 8),
            self.column(&message!("workbook-column-question"), 10),
            self.column(&message!("workbook-column-lowest"), 9),
            self.column(&message!("workbook-column-highest"), 9),
            self.column(&message!("cohort-column-sd"), 9),
            self.column(&message!("cohort-column-agreement"), 12),
        ];
        sheet.table(&columns, &rows)?;
        let legend = self.translate(&message!("cohort-organisations-legend"));
        sheet.prose(&[Block::Aside(legend)], (9, 110))
    }
}

/// Whether people name organisations.
fn columns_of_names(people: &[Participant]) -> bool {
    people.iter().any(|person| !person.organisation.is_empty())
}
