//! What a run has seen so far, and where it writes.

use std::collections::HashSet;

use super::entries::Entry;
use super::messages::Unmatched;
use super::rejects::Rejects;
use super::rows::Rows;
use super::worker::Repeats;
use crate::cohort::{Member, Sample};
use crate::questionnaire::Questionnaire;
use crate::responses::{Column, Columns, How, Pages, Role};
use crate::text::fold::fold;

/// Where a run writes, and what it has seen so far.
pub(super) struct Run {
    /// There is none where only a map is asked for, or respondents are kept.
    pub(super) sink: Option<Rows>,
    /// Whether rows count: not where only a map is asked for.
    pub(super) counts_rows: bool,
    /// Respondents that are kept.
    pub(super) entries: Vec<Entry>,
    /// Those of a group, and what they noted.
    pub(super) members: Option<Sample<Member>>,
    pub(super) notes: Vec<(usize, String)>,
    pub(super) rejects: Option<Rejects>,
    pub(super) counts: Counts,
    pub(super) unmatched: Unmatched,
    pub(super) repeats: Repeats,
    /// Columns of all files, for a map.
    pub(super) columns: Vec<Column>,
    pub(super) headers: HashSet<String>,
    /// Lists inside objects: number of the file, what it says of further pages, and its rows.
    pub(super) pages: Vec<(usize, Pages, u64)>,
    /// Whether it was said that a code page was guessed.
    pub(super) told_of_guess: bool,
}

#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Counts {
    pub(super) rows: u64,
    pub(super) rejected: u64,
    pub(super) empty: u64,
    pub(super) unsent: u64,
    pub(super) aside: u64,
}

impl Run {
    pub(super) fn new(
        questionnaire: &Questionnaire,
        sink: Option<Rows>,
        rejects: Option<Rejects>,
        counts_rows: bool,
    ) -> Self {
        Self {
            sink,
            counts_rows,
            entries: Vec::new(),
            members: None,
            notes: Vec::new(),
            rejects,
            counts: Counts::default(),
            unmatched: Unmatched::new(questionnaire.questions.len()),
            repeats: Repeats::default(),
            columns: Vec::new(),
            headers: HashSet::new(),
            pages: Vec::new(),
            told_of_guess: false,
        }
    }

    /// Keeps columns for a map. Of two that mean the same, the second is left to whoever looks it through.
    pub(super) fn add_columns(&mut self, columns: &Columns, questions: usize) {
        let mut taken = vec![false; questions];
        for column in &columns.columns {
            if self.headers.insert(fold(&column.header)) {
                let mut column = column.clone();
                if let Role::Question(q) = column.role
                    && std::mem::replace(&mut taken[q], true)
                {
                    (column.role, column.how) = (Role::Ignored, How::Not);
                }
                self.columns.push(column);
            }
        }
    }
}
