//! How a group answered each question, where it differs most, and how the questions hold together.

use super::{Words, percent};
use crate::message;
use crate::report::cohort::facts::{NoAlphaName, QuestionCounts, Reliability};
use crate::report::document::{Block, Cell, Column, Item};
use crate::scoring::EPSILON;

/// Questions that are named as those on which people differ most.
const MOST_DIFFER: usize = 3;

impl Words<'_> {
    pub(super) fn questions(&mut self) {
        let report = self.report;
        if report.people.respondents == 0 || report.all.questions.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("cohort-questions-heading"));
        let hidden = |question: &&QuestionCounts| question.options.iter().all(|option| option.count.is_none());
        let shown = report.all.questions.iter().filter(|question| !hidden(question));
        shown.for_each(|question| self.question(question));
        let hidden: Vec<&str> = report.all.questions.iter().filter(hidden).map(|q| q.question.as_str()).collect();
        if !hidden.is_empty() {
            let questions = hidden.join(", ");
            self.push(Block::Paragraph, &message!("cohort-questions-hidden", questions = questions));
        }
        if hidden.len() == report.all.questions.len() {
            return;
        }
        let mut titles: Vec<String> = Vec::new();
        for published in report.all.questions.iter().flat_map(|question| &question.benchmarks) {
            let most = report.all.questions.iter().flat_map(|question| &question.benchmarks);
            let n = most.filter(|other| other.id == published.id).map(|other| other.n).max().unwrap_or(published.n);
            let title = self.say(&message!("cohort-published-title", title = &published.title, n = n));
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        if titles.is_empty() {
            self.push(Block::Aside, &message!("cohort-questions-legend-alone"));
        } else {
            self.push(Block::Aside, &message!("cohort-questions-legend", titles = titles.join("; ")));
        }
    }

    fn question(&mut self, question: &QuestionCounts) {
        let report_n = self.report.people.respondents;
        let heading = message!("cohort-question", question = &question.question, text = &question.text);
        self.push(Block::Subheading, &heading);
        let mut columns = vec![
            Column { head: String::new(), numbers: true },
            self.column(&message!("cohort-column-option"), false),
            self.column(&message!("cohort-column-n"), true),
            self.column(&message!("cohort-column-share"), true),
            self.column(&message!("cohort-column-interval"), false),
            Column { head: String::new(), numbers: false },
        ];
        let published = self.column(&message!("cohort-column-published"), true);
        columns.extend(question.benchmarks.iter().map(|_| published.clone()));
        let whole = |share: Option<f64>| share.map(|share| self.messages.decimal(share * 100.0, 0));
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for (o, option) in question.options.iter().enumerate() {
            let interval = whole(option.lower).zip(whole(option.upper));
            let interval =
                interval.map(|(lower, upper)| self.say(&message!("cohort-interval", lower = lower, upper = upper)));
            let bar = option
                .count
                .map_or(Cell::Text(String::new()), |count| Cell::Count { count, of: question.n.unwrap_or(report_n) });
            let mut row = vec![
                Cell::Text(option.code.clone()),
                Cell::Text(option.text.clone()),
                Cell::Text(self.count(option.count)),
                Cell::Text(whole(option.share).unwrap_or_default()),
                Cell::Text(interval.unwrap_or_default()),
                bar,
            ];
            for published in &question.benchmarks {
                let count = published.counts[o];
                #[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
                let share = if published.n == 0 { 0.0 } else { count as f64 / published.n as f64 };
                let cell = message!("cohort-published", count = count, percent = percent(share));
                row.push(Cell::Text(self.say(&cell)));
            }
            rows.push(row);
        }
        rows.push(self.total(question));
        self.document.table(columns, rows);
        self.others(question);
    }

    fn total(&self, question: &QuestionCounts) -> Vec<Cell> {
        let all = if question.n.is_some_and(|n| n > 0) { self.messages.decimal(100.0, 0) } else { String::new() };
        let empty = || Cell::Text(String::new());
        let mut row = vec![
            empty(),
            Cell::Text(self.say(&message!("cohort-total"))),
            Cell::Text(self.count(question.n)),
            Cell::Text(all),
            empty(),
            empty(),
        ];
        row.extend(question.benchmarks.iter().map(|published| Cell::Text(published.n.to_string())));
        row
    }

    /// Who gave no answer to a question.
    fn others(&mut self, question: &QuestionCounts) {
        let others = [
            (question.dk, message!("cohort-dont-know")),
            (question.na, message!("cohort-not-applicable")),
            (question.unanswered, message!("cohort-unanswered")),
            (question.not_asked, message!("cohort-not-asked")),
        ];
        let said = others.iter().filter_map(|(count, what)| {
            let count = count.filter(|&count| count > 0)?;
            Some(self.say(&message!("cohort-others", what = self.say(what), count = count)))
        });
        let said: Vec<String> = said.collect();
        if !said.is_empty() {
            self.document.push(Block::Paragraph(said.join(", ")));
        }
    }

    pub(super) fn disagreement(&mut self) {
        let questions = &self.report.all.questions;
        if self.report.people.respondents < 2 || questions.iter().all(|question| question.spread.is_none()) {
            return;
        }
        let spread = |question: &QuestionCounts| question.spread.unwrap_or(0.0);
        let mut differ: Vec<&QuestionCounts> = questions.iter().filter(|q| spread(q) > EPSILON).collect();
        // Ties keep the questionnaire's order, also those that differ in their last digits only.
        let steps = |question: &QuestionCounts| -(spread(question) / EPSILON).round();
        differ.sort_by(|a, b| steps(a).total_cmp(&steps(b)));
        self.push(Block::Heading, &message!("cohort-disagreement-heading"));
        if differ.is_empty() {
            self.push(Block::Paragraph, &message!("cohort-disagreement-none"));
            return;
        }
        let items = (1..).zip(differ.iter().take(MOST_DIFFER)).map(|(i, question): (usize, _)| {
            let text = message!("cohort-disagreement", question = &question.question, text = &question.text);
            let spread = self.messages.decimal(spread(question), 2);
            let details = vec![self.say(&message!("cohort-disagreement-spread", spread = spread))];
            Item { label: format!("{i}."), text: self.say(&text), details }
        });
        let items = items.collect();
        self.document.push(Block::List(items));
    }

    pub(super) fn reliability(&mut self) {
        let scales: Vec<&Reliability> =
            self.report.all.reliability.iter().filter(|scale| scale.questions > 1).collect();
        let held_back = |scale: &&Reliability| scale.reason == Some(NoAlphaName::Hidden);
        if scales.iter().all(held_back) || self.report.people.respondents < 2 {
            return;
        }
        self.push(Block::Heading, &message!("cohort-alpha-heading"));
        let columns = vec![
            self.column(&message!("cohort-column-part"), false),
            self.column(&message!("cohort-column-questions"), true),
            self.column(&message!("cohort-column-n"), true),
            self.column(&message!("cohort-column-alpha"), true),
            self.column(&message!("cohort-column-interval"), false),
        ];
        let rows = scales.iter().map(|scale| self.scale(scale)).collect();
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("cohort-alpha-legend"));
    }

    fn scale(&self, scale: &Reliability) -> Vec<Cell> {
        let decimal = |value: f64| self.messages.decimal(value, 2);
        let interval = match (scale.lower.zip(scale.upper), scale.reason) {
            (Some((lower, upper)), _) => message!("cohort-interval", lower = decimal(lower), upper = decimal(upper)),
            (None, Some(NoAlphaName::OneQuestion)) => message!("cohort-alpha-one-question"),
            (None, Some(NoAlphaName::FewRespondents)) => message!("cohort-alpha-few"),
            (None, Some(NoAlphaName::NoVariance)) => message!("cohort-alpha-no-variance"),
            (None, Some(NoAlphaName::Hidden) | None) => message!("cohort-alpha-hidden"),
        };
        vec![
            Cell::Text(scale.title.clone()),
            Cell::Text(scale.questions.to_string()),
            Cell::Text(self.count(scale.n)),
            Cell::Text(scale.alpha.map(decimal).unwrap_or_default()),
            Cell::Text(self.say(&interval)),
        ]
    }
}
