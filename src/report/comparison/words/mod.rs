//! Writes a comparison as a document: a summary, tables, then the limits of the data.

mod group;
mod progress;

use crate::message;
use crate::report::comparison::facts::{Comparison, Part};
use crate::report::document::{Column, Document};
use crate::report::words::{Words, difference};
use crate::text::Messages;

impl Comparison {
    /// The comparison in the language of `messages`.
    #[must_use]
    pub fn document(&self, messages: &Messages) -> Document {
        let mut words = Words::new(self, messages);
        match self {
            Self::Progress(progress) => words.progress(progress),
            Self::Group(group) => words.group(group),
        }
        words.document
    }
}

impl Words<'_, Comparison> {
    /// With its sign, unless nothing of it is left after rounding.
    fn signed(&self, value: Option<f64>, decimals: usize) -> String {
        let text = self.decimals(value, decimals);
        let something = text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
        if something && value.is_some_and(|value| value > 0.0) { format!("+{text}") } else { text }
    }

    /// Heads of the waves: before and after, or their numbers.
    fn wave_columns(&self, waves: usize) -> Vec<Column> {
        let head = |wave: usize| match (waves, wave) {
            (2, 0) => message!("compare-column-then"),
            (2, _) => message!("compare-column-now"),
            _ => message!("compare-column-wave", number = wave + 1),
        };
        (0..waves).map(|wave| self.column(&head(wave), true)).collect()
    }

    fn name(&self, part: Part, id: &str, title: &str) -> String {
        match part {
            Part::Overall => self.translate(&message!("report-overall")),
            Part::Skill => format!("{id} {title}"),
            Part::Capability | Part::Phase => title.to_owned(),
        }
    }
}

/// The change from the first to the last of the `levels`, as the difference of the numbers that stand beside it.
fn change_shown(mut levels: impl DoubleEndedIterator<Item = Option<f64>>) -> Option<f64> {
    let (first, last) = (levels.next().flatten()?, levels.next_back().flatten()?);
    Some(difference(last, first))
}
