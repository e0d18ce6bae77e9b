//! Sections on the counts per question, the questions with the lowest agreement, and the reliability of scales.

use crate::message;
use crate::report::cohort::facts::{
    CohortReport, NoAlphaName, OptionCount, PublishedCounts, QuestionCounts, Reliability,
};
use crate::report::document::{Block, Cell, Column, Item};
use crate::report::words::{Words, percent};
use crate::scoring::EPSILON;
use crate::text::Message;

/// Questions that are named as those on which people differ most.
const MOST_DIFFER: usize = 3;

/// Index of the column of intervals.
const INTERVAL: usize = 4;

impl Words<'_, CohortReport> {
    pub(super) fn questions(&mut self) {
        let report = self.report;
        if report.people.respondents == 0 || report.all.questions.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("cohort-questions-heading"));
        let shown = report.all.questions.iter().filter(|question| !all_hidden(question));
        shown.for_each(|question| self.question(question));
        if let Some(hidden) = self.hidden_questions() {
            self.push(Block::Paragraph, &hidden);
        }
        if report.all.questions.iter().any(|question| !all_hidden(question)) {
            self.paragraph(Block::Aside, &self.questions_legend());
        }
    }

    /// Which questions are hidden altogether.
    pub(in crate::report) fn hidden_questions(&self) -> Option<Message> {
        let hidden = self.report.all.questions.iter().filter(|question| all_hidden(question));
        let hidden: Vec<&str> = hidden.map(|question| question.question.as_str()).collect();
        (!hidden.is_empty()).then(|| message!("cohort-questions-hidden", questions = hidden.join(", ")))
    }

    /// What the columns of questions mean.
    pub(in crate::report) fn questions_legend(&self) -> Vec<Message> {
        let report = self.report;
        let mut titles: Vec<String> = Vec::new();
        for published in report.all.questions.iter().flat_map(|question| &question.benchmarks) {
            let most = report.all.questions.iter().flat_map(|question| &question.benchmarks);
            let n = most.filter(|other| other.id == published.id).map(|other| other.n).max().unwrap_or(published.n);
            let title = self.translate(&message!("cohort-published-title", title = &published.title, n = n));
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let mut options = report.all.questions.iter().flat_map(|question| &question.options);
        let intervals = options.any(|option| option.lower.is_some()).then(|| message!("cohort-questions-legend"));
        let published = message!("cohort-questions-legend-published", titles = titles.join("; "));
        intervals.into_iter().chain((!titles.is_empty()).then_some(published)).collect()
    }

    /// A share in whole percent; empty where it is not shown.
    pub(in crate::report) fn whole_percent(&self, share: Option<f64>) -> String {
        share.map(|share| self.messages.decimal(share * 100.0, 0)).unwrap_or_default()
    }

    /// The interval of a share; empty where it is not shown.
    pub(in crate::report) fn interval(&self, option: &OptionCount) -> String {
        let (lower, upper) = (self.whole_percent(option.lower), self.whole_percent(option.upper));
        if option.lower.is_none() || option.upper.is_none() {
            return String::new();
        }
        self.translate(&message!("cohort-interval", lower = lower, upper = upper))
    }

    /// How many of those whose counts are published chose option `o`.
    pub(in crate::report) fn published(&self, published: &PublishedCounts, o: usize) -> String {
        let (count, share) = (published.counts[o], published_share(published, o));
        self.translate(&message!("cohort-published", count = count, percent = percent(share)))
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
        let has_intervals = question.options.iter().any(|option| option.lower.is_some());
        let published = self.column(&message!("cohort-column-published"), true);
        columns.extend(question.benchmarks.iter().map(|_| published.clone()));
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for (o, option) in question.options.iter().enumerate() {
            let bar = option
                .count
                .map_or(Cell::Text(String::new()), |count| Cell::Count { count, of: question.n.unwrap_or(report_n) });
            let mut row = vec![
                Cell::Text(option.code.clone()),
                Cell::Text(option.text.clone()),
                Cell::Text(self.count(option.count)),
                Cell::Text(self.whole_percent(option.share)),
                Cell::Text(self.interval(option)),
                bar,
            ];
            row.extend(question.benchmarks.iter().map(|published| Cell::Text(self.published(published, o))));
            rows.push(row);
        }
        rows.push(self.total(question));
        if !has_intervals {
            columns.remove(INTERVAL);
            rows.iter_mut().for_each(|row| drop(row.remove(INTERVAL)));
        }
        self.document.table(columns, rows);
        let others = self.others(question);
        if !others.is_empty() {
            self.document.push(Block::Paragraph(others));
        }
    }

    fn total(&self, question: &QuestionCounts) -> Vec<Cell> {
        let all = if question.n.is_some_and(|n| n > 0) { self.messages.decimal(100.0, 0) } else { String::new() };
        let empty = || Cell::Text(String::new());
        let mut row = vec![
            empty(),
            Cell::Text(self.translate(&message!("cohort-total"))),
            Cell::Text(self.count(question.n)),
            Cell::Text(all),
            empty(),
            empty(),
        ];
        row.extend(question.benchmarks.iter().map(|published| Cell::Text(published.n.to_string())));
        row
    }

    /// Who gave no answer to a question.
    pub(in crate::report) fn others(&self, question: &QuestionCounts) -> String {
        let others = [
            (question.dk, message!("cohort-dont-know")),
            (question.na, message!("cohort-not-applicable")),
            (question.unanswered, message!("cohort-unanswered")),
            (question.not_asked, message!("cohort-not-asked")),
        ];
        let said = others.iter().filter_map(|(count, what)| {
            let count = count.filter(|&count| count > 0)?;
            Some(self.translate(&message!("cohort-others", what = self.translate(what), count = count)))
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// The questions on which people differ most, the most first; none where that is not known.
    pub(in crate::report) fn most_different(&self) -> Option<Vec<&QuestionCounts>> {
        let questions = &self.report.all.questions;
        if self.report.people.respondents < 2 || questions.iter().all(|question| question.spread.is_none()) {
            return None;
        }
        let spread = |question: &QuestionCounts| question.spread.unwrap_or(0.0);
        let mut differ: Vec<&QuestionCounts> = questions.iter().filter(|q| spread(q) > EPSILON).collect();
        // Ties keep the questionnaire's order, also those that differ in their last digits only.
        let steps = |question: &QuestionCounts| -(spread(question) / EPSILON).round();
        differ.sort_by(|a, b| steps(a).total_cmp(&steps(b)));
        differ.truncate(MOST_DIFFER);
        Some(differ)
    }

    /// How far people are apart on a question.
    pub(in crate::report) fn spread_of(&self, question: &QuestionCounts) -> Message {
        let spread = self.messages.decimal(question.spread.unwrap_or(0.0), 2);
        message!("cohort-disagreement-spread", spread = spread)
    }

    pub(super) fn disagreement(&mut self) {
        let Some(differ) = self.most_different() else { return };
        let item = |(i, question): (usize, &&QuestionCounts)| {
            let text = message!("cohort-disagreement", question = &question.question, text = &question.text);
            Item {
                label: format!("{i}."),
                text: self.translate(&text),
                details: vec![self.translate(&self.spread_of(question))],
            }
        };
        let items: Vec<Item> = (1..).zip(&differ).map(item).collect();
        self.push(Block::Heading, &message!("cohort-disagreement-heading"));
        if items.is_empty() {
            self.push(Block::Paragraph, &message!("cohort-disagreement-none"));
            return;
        }
        self.document.push(Block::List(items));
    }

    /// The scales whose reliability is available; empty if none is.
    pub(in crate::report) fn scales(&self) -> Vec<&Reliability> {
        let scales = self.report.all.reliability.iter().filter(|scale| scale.questions > 1);
        let mut scales: Vec<&Reliability> = scales.collect();
        let held_back = |scale: &&Reliability| scale.reason == Some(NoAlphaName::Hidden);
        if scales.iter().all(held_back) || self.report.people.respondents < 2 {
            scales.clear();
        }
        scales
    }

    pub(super) fn reliability(&mut self) {
        let rows: Vec<Vec<Cell>> = self.scales().into_iter().map(|scale| self.scale(scale)).collect();
        if rows.is_empty() {
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
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("cohort-alpha-legend"));
    }

    fn scale(&self, scale: &Reliability) -> Vec<Cell> {
        vec![
            Cell::Text(scale.title.clone()),
            Cell::Text(scale.questions.to_string()),
            Cell::Text(self.count(scale.n)),
            Cell::Text(self.alpha(scale)),
            Cell::Text(self.alpha_interval(scale)),
        ]
    }

    /// α; empty where there is none.
    pub(in crate::report) fn alpha(&self, scale: &Reliability) -> String {
        scale.alpha.map(|alpha| self.messages.decimal(alpha, 2)).unwrap_or_default()
    }

    /// The interval of α, or why there is none.
    pub(in crate::report) fn alpha_interval(&self, scale: &Reliability) -> String {
        let decimal = |value: f64| self.messages.decimal(value, 2);
        self.translate(&match (scale.lower.zip(scale.upper), scale.reason) {
            (Some((lower, upper)), _) => message!("cohort-interval", lower = decimal(lower), upper = decimal(upper)),
            (None, Some(NoAlphaName::OneQuestion)) => message!("cohort-alpha-one-question"),
            (None, Some(NoAlphaName::FewRespondents)) => message!("cohort-alpha-few"),
            (None, Some(NoAlphaName::NoVariance)) => message!("cohort-alpha-no-variance"),
            (None, Some(NoAlphaName::Hidden) | None) => message!("cohort-alpha-hidden"),
        })
    }
}

/// Whether nothing of a question is shown.
pub(in crate::report) fn all_hidden(question: &QuestionCounts) -> bool {
    question.options.iter().all(|option| option.count.is_none())
}

/// The share of option `o` among published counts.
pub(in crate::report) fn published_share(published: &PublishedCounts, o: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of respondents")]
    let share = published.counts[o] as f64 / published.n as f64;
    if published.n == 0 { 0.0 } else { share }
}
