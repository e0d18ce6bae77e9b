//! A comparison in words: a plain sentence first, then tables, then what they cannot show.

mod group;
mod progress;

use super::{Comparison, Part};
use crate::message;
use crate::report::document::{Block, Column, Document};
use crate::text::{Message, Messages, Value};

pub(super) fn document(comparison: &Comparison, messages: &Messages) -> Document {
    let mut words = Words { messages, document: Document::default() };
    match comparison {
        Comparison::Progress(progress) => words.progress(progress),
        Comparison::Group(group) => words.group(group),
    }
    words.document
}

struct Words<'a> {
    messages: &'a Messages,
    document: Document,
}

fn level(value: f64) -> Value {
    Value::Decimal(value, 1)
}

impl Words<'_> {
    fn say(&self, message: &Message) -> String {
        self.messages.say(message)
    }

    fn push(&mut self, block: fn(String) -> Block, message: &Message) {
        let text = self.say(message);
        self.document.push(block(text));
    }

    fn sentences(&mut self, block: fn(String) -> Block, sentences: &[Message]) {
        if !sentences.is_empty() {
            let text = sentences.iter().map(|sentence| self.say(sentence)).collect::<Vec<_>>().join(" ");
            self.document.push(block(text));
        }
    }

    fn column(&self, message: &Message, numbers: bool) -> Column {
        Column { head: self.say(message), numbers }
    }

    fn decimal(&self, value: Option<f64>, decimals: usize) -> String {
        match value {
            Some(value) => self.messages.decimal(value, decimals),
            None => self.say(&message!("compare-absent")),
        }
    }

    /// With its sign, unless nothing of it is left after rounding.
    fn signed(&self, value: Option<f64>, decimals: usize) -> String {
        let text = self.decimal(value, decimals);
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
            Part::Overall => self.say(&message!("compare-overall")),
            Part::Skill => format!("{id} {title}"),
            Part::Capability | Part::Phase => title.to_owned(),
        }
    }

    fn date(&self, date: &str) -> String {
        let mut parts = date.splitn(3, '-').map(|part| part.parse::<u32>().unwrap_or_default());
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        self.say(&message!("report-date", day = day, month = month, year = year.to_string()))
    }
}
