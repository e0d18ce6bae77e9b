//! The index page of a batch: each respondent's result, and the rows without a report.

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::view::Markup;
use crate::message;
use crate::report::svg;
use crate::report::words::{level, percent};
use crate::text::Messages;

/// What the index says.
#[derive(Debug, Clone, PartialEq)]
pub struct Index<'a> {
    /// Name of the questionnaire.
    pub questionnaire: &'a str,
    /// How many levels there are, 2 at least.
    pub levels: usize,
    /// Whether each row names its file.
    pub several_files: bool,
    /// Rows of people who are in an earlier row too: those that count, and those that do not.
    pub repeats: [u64; 2],
    /// Respondents that have reports, in the order of their rows.
    pub done: Vec<IndexRow<'a>>,
    /// Those that have none.
    pub rejected: Vec<IndexRow<'a>>,
}

/// A respondent.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexRow<'a> {
    /// Name, or the row's.
    pub respondent: String,
    /// May be empty.
    pub organisation: String,
    /// The responses' file; only where each row names it.
    pub file: Option<String>,
    /// Number of the row.
    pub row: u64,
    /// Overall level in [1, N].
    pub level: Option<f64>,
    /// Name of the highest level fully reached.
    pub level_name: Option<&'a str>,
    /// In [0, 1].
    pub percent_to_target: Option<f64>,
    /// Id and title of the skill with the largest gap.
    pub top_gap: Option<(&'a str, &'a str)>,
    /// Reports: ending and name of the file, which holds ASCII letters, digits, hyphens and a point. Empty where the
    /// row was rejected.
    pub reports: Vec<(&'static str, String)>,
    /// Why there is no report.
    pub rejected: Option<&'a str>,
}

/// The index as a page of HTML, UTF-8.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn index_page(index: &Index, pages: &Pages, messages: &Messages) -> Result<Vec<u8>, TemplateFault> {
    let title = messages.translate(&message!("page-index-title"));
    let frame = Frame {
        messages,
        style: pages.style(),
        script: None,
        title: &title,
        running: (&title, index.questionnaire),
        paper: None,
    };
    pages.render("index.html", &frame, &View::new(index, messages))
}

#[derive(Serialize)]
struct View<'a> {
    questionnaire: &'a str,
    summary: String,
    /// The lowest and the highest level.
    range: Option<String>,
    /// Sentences on people who answered more than once.
    repeats: Vec<String>,
    several_files: bool,
    rows: Vec<RowView<'a>>,
    rejected: Vec<RowView<'a>>,
}

#[derive(Serialize)]
struct RowView<'a> {
    respondent: &'a str,
    organisation: &'a str,
    file: Option<&'a str>,
    row: u64,
    level: String,
    level_name: &'a str,
    bar: Markup,
    way: String,
    top_gap: Option<SkillView<'a>>,
    reports: Vec<ReportView<'a>>,
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct SkillView<'a> {
    id: &'a str,
    title: &'a str,
}

#[derive(Serialize)]
struct ReportView<'a> {
    ending: &'a str,
    file: &'a str,
}

impl<'a> View<'a> {
    fn new(index: &'a Index, messages: &Messages) -> Self {
        let Index { questionnaire, levels, several_files, repeats: [again, left_out], done, rejected } = index;
        let reports = messages.translate(&message!("page-index-count", count = done.len()));
        let summary = if rejected.is_empty() {
            message!("page-index-all", reports = reports)
        } else {
            let rejected = messages.translate(&message!("page-index-rejected-count", count = rejected.len()));
            message!("page-index-summary", reports = reports, rejected = rejected)
        };
        let found = || done.iter().filter_map(|row| row.level);
        let range = found().reduce(f64::min).zip(found().reduce(f64::max)).map(|(lowest, highest)| {
            messages.translate(&message!("page-index-range", lowest = level(lowest), highest = level(highest)))
        });
        let repeats = [
            (again, message!("cohort-repeats", count = *again)),
            (left_out, message!("cohort-repeats-left-out", count = *left_out)),
        ];
        let repeats = repeats.iter().filter(|(count, _)| **count > 0);
        let row = |row: &'a IndexRow| RowView::new(row, *levels, messages);
        Self {
            questionnaire,
            summary: messages.translate(&summary),
            range,
            repeats: repeats.map(|(_, sentence)| messages.translate(sentence)).collect(),
            several_files: *several_files,
            rows: done.iter().map(row).collect(),
            rejected: rejected.iter().map(row).collect(),
        }
    }
}

impl<'a> RowView<'a> {
    fn new(row: &'a IndexRow, levels: usize, messages: &Messages) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let place = |level: f64| (level - 1.0) / (levels.max(2) - 1) as f64;
        let absent = || messages.translate(&message!("report-absent"));
        let way = |share| messages.translate(&message!("report-percent", percent = percent(share)));
        Self {
            respondent: &row.respondent,
            organisation: &row.organisation,
            file: row.file.as_deref(),
            row: row.row,
            level: row.level.map_or_else(absent, |level| messages.decimal(level, 1)),
            level_name: row.level_name.unwrap_or_default(),
            bar: Markup::picture(|out| svg::level_bar(out, row.level.map(place), None, None)),
            way: row.percent_to_target.map_or_else(absent, way),
            top_gap: row.top_gap.map(|(id, title)| SkillView { id, title }),
            reports: row.reports.iter().map(|(ending, file)| ReportView { ending, file }).collect(),
            reason: row.rejected,
        }
    }
}
