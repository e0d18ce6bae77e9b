//! The index of many reports: who stands where, and what could not be reported on.

use std::borrow::Cow;

use minijinja::value::Value;

use super::content::{Content, content};
use super::{Frame, Pages, Speaker, TemplateFault};
use crate::message;
use crate::report::svg;
use crate::report::words::level;

/// What the index says.
#[derive(Debug, Clone, PartialEq)]
pub struct Index<'a> {
    /// Name of the questionnaire.
    pub questionnaire: &'a str,
    /// How many levels there are, 2 at least.
    pub levels: usize,
    /// Respondents in the order of their rows.
    pub rows: Vec<IndexRow<'a>>,
}

/// A respondent.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexRow<'a> {
    /// Name, or the row's.
    pub respondent: Cow<'a, str>,
    /// May be empty.
    pub organisation: Cow<'a, str>,
    /// The responses' file; only where there are several.
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
    /// Reports: ending and name of the file, which holds ASCII letters, digits, hyphens and a point. None
    /// where the row was rejected.
    pub reports: Vec<(&'static str, String)>,
    /// Why there is no report.
    pub rejected: Option<&'a str>,
}

/// The index as a page of HTML, UTF-8.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn index_page(index: &Index<'_>, pages: &Pages, speaker: &mut Speaker) -> Result<Vec<u8>, TemplateFault> {
    speaker.begin();
    let speaker = &*speaker;
    let arena = speaker.arena();
    let title = speaker.say(&message!("page-index-title"));
    let frame = Frame { title, running: (title, index.questionnaire), paper: None };
    let done = || index.rows.iter().filter(|row| row.rejected.is_none());
    let rejected: Vec<&IndexRow> = index.rows.iter().filter(|row| row.rejected.is_some()).collect();
    let reports = speaker.messages().say(&message!("page-index-count", count = done().count()));
    let summary = if rejected.is_empty() {
        message!("page-index-all", reports = reports)
    } else {
        let rejected = speaker.messages().say(&message!("page-index-rejected-count", count = rejected.len()));
        message!("page-index-summary", reports = reports, rejected = rejected)
    };
    let levels = || done().filter_map(|row| row.level);
    let range = levels().reduce(f64::min).zip(levels().reduce(f64::max)).map(|(lowest, highest)| {
        let (lowest, highest) = (level(lowest), level(highest));
        speaker.say(&message!("page-index-range", lowest = lowest, highest = highest))
    });
    let several_files = index.rows.iter().any(|row| row.file.is_some());
    let content = |row| row_content(row, (index.levels, several_files), speaker);
    let drawn = |row| pages.part_of_page(("index_row.html", "row"), "drawn", content(row), speaker);
    let own = content! {
        arena;
        questionnaire => index.questionnaire,
        summary => speaker.say(&summary),
        range => range,
        several_files => several_files,
        rows => Content::parts(arena, done().map(drawn))?,
        rejected => Content::list(arena, rejected.iter().copied().map(content)),
    };
    pages.page("index.html", &frame, speaker, own, || Value::from(()))
}

fn row_content<'a>(row: &'a IndexRow<'_>, (levels, several_files): (usize, bool), speaker: &'a Speaker) -> Content<'a> {
    #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
    let share = |level: f64| (level - 1.0) / (levels.max(2) - 1) as f64;
    let absent = || speaker.say(&message!("report-absent"));
    let way = row.percent_to_target.map(|share| speaker.percent(share));
    let arena = speaker.arena();
    let bar = speaker.drawn(|out| svg::level_bar(out, row.level.map(share), None, None));
    let report = |(ending, file): &'a (&str, String)| content! { arena; ending => *ending, file => file.as_str() };
    content! {
        arena;
        respondent => &*row.respondent,
        organisation => &*row.organisation,
        several_files => several_files,
        file => row.file.as_deref(),
        row => row.row,
        level => speaker.decimal(row.level),
        level_name => row.level_name.unwrap_or_default(),
        bar => Content::Markup(bar),
        way => way.unwrap_or_else(absent),
        top_gap => row.top_gap.map(|(id, title)| content! { arena; id => id, title => title }),
        reports => Content::list(arena, row.reports.iter().map(report)),
        reason => row.rejected,
    }
}
