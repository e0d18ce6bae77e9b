//! What is found in the cells of context questions.

use std::collections::BTreeMap;

/// The cells of context questions, by index of the question.
#[derive(Default)]
pub(super) struct ContextFindings(BTreeMap<usize, ContextColumn>);

/// The cells of one context question.
#[derive(Default)]
pub(super) struct ContextColumn {
    /// How many are answers.
    pub(super) answers: u64,
    /// How many are neither answers nor blank.
    pub(super) unknown: u64,
    /// The first of these: index of the file, line and cell.
    pub(super) first: Option<(usize, u64, String)>,
}

impl ContextFindings {
    pub(super) fn add_answer(&mut self, question: usize) {
        self.0.entry(question).or_default().answers += 1;
    }

    /// Adds a cell that is no answer; the file is known when the block is added to those before it.
    pub(super) fn add_unknown(&mut self, question: usize, line: u64, cell: &str) {
        let column = self.0.entry(question).or_default();
        column.unknown += 1;
        column.first.get_or_insert_with(|| (0, line, cell.trim().to_owned()));
    }

    /// Adds the cells of the next block of a file.
    pub(super) fn add(&mut self, block: &Self, file: usize) {
        for (&question, found) in &block.0 {
            let column = self.0.entry(question).or_default();
            column.answers += found.answers;
            column.unknown += found.unknown;
            if column.first.is_none() {
                column.first = found.first.as_ref().map(|(_, line, cell)| (file, *line, cell.clone()));
            }
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &ContextColumn)> {
        self.0.iter().map(|(&question, column)| (question, column))
    }
}
