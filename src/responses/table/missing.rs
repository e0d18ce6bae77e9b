//! Marks that programs write where an answer is missing.
//!
//! A mark is a whole cell, letter by letter: `NA` is the mark of R, and `na` is the answer "not applicable". What is an
//! option's code or text, or a cell of a map, is never a mark.

use std::sync::atomic::{AtomicBool, Ordering};

/// The marks of R, of other statistics programs, of databases, and of spreadsheets.
const MARKS: [&str; 12] = ["NA", "<NA>", "NaN", "nan", "null", "NULL", "None", "#N/A", "#NULL!", "-9", "-99", "-999"];

/// The marks of a run, and which of them were met.
#[derive(Debug)]
pub struct MissingMarks {
    marks: Vec<(String, AtomicBool)>,
    /// Whether cells of dashes, dots and other signs alone are marks too.
    signs: bool,
}

impl Default for MissingMarks {
    fn default() -> Self {
        Self { signs: true, ..Self::new(MARKS.map(str::to_owned)) }
    }
}

impl MissingMarks {
    /// Only these marks.
    pub fn new(marks: impl IntoIterator<Item = String>) -> Self {
        let marks = marks.into_iter().map(|mark| mark.trim().to_owned()).filter(|mark| !mark.is_empty());
        Self { marks: marks.map(|mark| (mark, AtomicBool::new(false))).collect(), signs: false }
    }

    /// Whether a cell is one of the marks, which is noted.
    #[must_use]
    pub fn are(&self, cell: &str) -> bool {
        let cell = cell.trim();
        if let Some((_, met)) = self.marks.iter().find(|(mark, _)| mark == cell) {
            met.store(true, Ordering::Relaxed);
            return true;
        }
        self.signs && !cell.is_empty() && cell.chars().all(|c| "-.\u{2013}\u{2014}\u{2212}_/".contains(c))
    }

    /// The marks that were met.
    pub fn met(&self) -> impl Iterator<Item = &str> {
        self.marks.iter().filter(|(_, met)| met.load(Ordering::Relaxed)).map(|(mark, _)| mark.as_str())
    }
}
