//! Helpers shared by all documents: sentences, column headers, numbers, dates, and the closing sections.

use crate::message;
use crate::questionnaire::Source;
use crate::report::document::{self, Block, Column, Document};
use crate::text::{Message, Messages, Value};

/// How many limits a screen shows; the author of a questionnaire puts the most important first.
const LIMITS_SHOWN: usize = 4;

/// Turns facts of a kind into words. What a page says too, methods give as sentences.
pub(in crate::report) struct Words<'a, Facts> {
    pub report: &'a Facts,
    pub messages: &'a Messages,
    pub document: Document,
}

impl<'a, Facts> Words<'a, Facts> {
    pub(in crate::report) fn new(report: &'a Facts, messages: &'a Messages) -> Self {
        Self { report, messages, document: Document::default() }
    }

    pub(in crate::report) fn translate(&self, message: &Message) -> String {
        self.messages.translate(message)
    }

    pub(in crate::report) fn push(&mut self, block: fn(String) -> Block, message: &Message) {
        let text = self.translate(message);
        self.document.push(block(text));
    }

    /// Whole sentences, one after another.
    pub(in crate::report) fn paragraph(&mut self, block: fn(String) -> Block, sentences: &[Message]) {
        if !sentences.is_empty() {
            let text = sentences.iter().map(|sentence| self.translate(sentence)).collect::<Vec<_>>().join(" ");
            self.document.push(block(text));
        }
    }

    pub(in crate::report) fn column(&self, message: &Message, numbers: bool) -> Column {
        Column { head: self.translate(message), numbers }
    }

    /// A number with one decimal, or the sign for none.
    pub(in crate::report) fn decimal(&self, value: Option<f64>) -> String {
        self.decimals(value, 1)
    }

    pub(in crate::report) fn decimals(&self, value: Option<f64>, decimals: usize) -> String {
        match value {
            Some(value) => self.messages.decimal(value, decimals),
            None => self.translate(&message!("report-absent")),
        }
    }

    pub(in crate::report) fn date(&self, date: &str) -> String {
        let mut parts = date.splitn(3, '-').map(|part| part.parse::<u32>().unwrap_or_default());
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        // The year as text: no language groups its digits.
        self.translate(&message!("report-date", day = day, month = month, year = year.to_string()))
    }

    /// What the questionnaire does not show, and what it rests on.
    pub(in crate::report) fn ending(&mut self, limits: &str, sources: &[Source]) {
        if !limits.is_empty() {
            self.push(Block::Heading, &message!("report-limits-heading"));
            self.document.push(document::points(limits));
        }
        self.sources(sources);
    }

    /// The same, with the first limits only, and where all of them can be read.
    pub(super) fn short_ending(&mut self, limits: &str, sources: &[Source]) {
        let lines: Vec<&str> = document::lines(limits).collect();
        let more = lines.len().saturating_sub(LIMITS_SHOWN);
        if more == 0 {
            return self.ending(limits, sources);
        }
        self.push(Block::Heading, &message!("report-limits-heading"));
        self.document.push(document::points(&lines[..LIMITS_SHOWN].join("\n")));
        self.push(Block::Aside, &message!("report-limits-more", count = more));
        self.sources(sources);
    }

    fn sources(&mut self, sources: &[Source]) {
        if !sources.is_empty() {
            self.push(Block::Heading, &message!("report-sources-heading"));
            self.document.push(document::sources(sources));
        }
    }
}

pub(in crate::report) fn level(value: f64) -> Value {
    Value::decimal(value, 1)
}

/// `to − from` as people see it: the difference of the two numbers as they are written, with one decimal.
pub(in crate::report) fn difference(to: f64, from: f64) -> f64 {
    let written = |value: f64| ((value + crate::scoring::EPSILON) * 10.0 + 0.5).floor() / 10.0;
    written(to) - written(from)
}

pub(in crate::report) fn percent(share: f64) -> Value {
    Value::decimal(share * 100.0, 0)
}
