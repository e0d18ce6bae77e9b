//! The index of many reports: who stands where, and what could not be reported on.

use std::borrow::Cow;

use minijinja::value::Value;

use super::content::{Content, Part, content};
use super::{Frame, Pages, Speaker, TemplateFault};
use crate::message;
use crate::report::svg;
use crate::report::words::level;

/// What the index says.
#[derive(Debug, Clone, PartialEq)]
pub struct Index<'a> {
    /// Name of the questionnaire.
    pub questionnaire: &'a str,
    /// What all rows have in common.
    pub table: IndexTable,
    /// Respondents that have reports, in the order of their rows.
    pub done: Vec<IndexEntry<'a>>,
    /// Those that have none.
    pub rejected: Vec<IndexRow<'a>>,
}

/// What all rows of an index have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IndexTable {
    /// How many levels there are, 2 at least.
    pub levels: usize,
    /// Whether each row names its file.
    pub several_files: bool,
}

/// A respondent that has reports.
#[derive(Debug, Clone, PartialEq)]
pub enum IndexEntry<'a> {
    /// The row, to be drawn with the index.
    Row(IndexRow<'a>),
    /// The overall level in [1, N], and the row as [`IndexTable::drawn`] gives it.
    Drawn(Option<f64>, &'a str),
}

/// A respondent.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexRow<'a> {
    /// Name, or the row's.
    pub respondent: Cow<'a, str>,
    /// May be empty.
    pub organisation: Cow<'a, str>,
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
    /// Reports: ending and name of the file, which holds ASCII letters, digits, hyphens and a point. None
    /// where the row was rejected.
    pub reports: Vec<(&'static str, String)>,
    /// Why there is no report.
    pub rejected: Option<&'a str>,
}

/// The template of a row, and the name it knows the row by.
const ROW: (&str, &str) = ("index_row.html", "row");

/// The name under which the table finds a row that is drawn.
const DRAWN: &str = "drawn";

/// The index as a page of HTML, UTF-8.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn index_page(index: &Index<'_>, pages: &Pages, speaker: &mut Speaker) -> Result<Vec<u8>, TemplateFault> {
    speaker.begin();
    let Index { questionnaire, table, done, rejected } = index;
    let speaker = &*speaker;
    let arena = speaker.arena();
    let title = speaker.translate(&message!("page-index-title"));
    let frame = Frame { title, running: (title, questionnaire), paper: None };
    let reports = speaker.messages().translate(&message!("page-index-count", count = done.len()));
    let summary = if rejected.is_empty() {
        message!("page-index-all", reports = reports)
    } else {
        let rejected = speaker.messages().translate(&message!("page-index-rejected-count", count = rejected.len()));
        message!("page-index-summary", reports = reports, rejected = rejected)
    };
    let levels = || done.iter().filter_map(IndexEntry::level);
    let range = levels().reduce(f64::min).zip(levels().reduce(f64::max)).map(|(lowest, highest)| {
        let (lowest, highest) = (level(lowest), level(highest));
        speaker.translate(&message!("page-index-range", lowest = lowest, highest = highest))
    });
    let own = content! {
        arena;
        questionnaire => *questionnaire,
        summary => speaker.translate(&summary),
        range => range,
        several_files => table.several_files,
        rows => Content::parts(arena, done.iter().map(|entry| table.part(entry, pages, speaker)))?,
        rejected => Content::list(arena, rejected.iter().map(|row| table.content(row, speaker))),
    };
    pages.page("index.html", &frame, speaker, own, || Value::from(()))
}

impl IndexEntry<'_> {
    fn level(&self) -> Option<f64> {
        match self {
            Self::Row(row) => row.level,
            Self::Drawn(level, _) => *level,
        }
    }
}

impl IndexTable {
    /// A row as HTML, sooner than all are known. None with templates of others, which may ask for what it is drawn
    /// from.
    ///
    /// # Errors
    ///
    /// Those of [`index_page`].
    pub fn drawn(
        self,
        row: &IndexRow<'_>,
        pages: &Pages,
        speaker: &mut Speaker,
    ) -> Result<Option<String>, TemplateFault> {
        if pages.has_own {
            return Ok(None);
        }
        speaker.begin();
        let part = pages.part_of_page(ROW, DRAWN, self.content(row, speaker), speaker)?;
        Ok(Some(part.drawn.to_owned()))
    }

    fn part<'a>(self, entry: &'a IndexEntry, pages: &Pages, speaker: &'a Speaker) -> Result<Part<'a>, TemplateFault> {
        match entry {
            IndexEntry::Row(row) => pages.part_of_page(ROW, DRAWN, self.content(row, speaker), speaker),
            IndexEntry::Drawn(_, drawn) => Ok(Part { name: DRAWN, drawn, content: Content::Nothing }),
        }
    }

    fn content<'a>(self, row: &'a IndexRow<'_>, speaker: &'a Speaker) -> Content<'a> {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let share = |level: f64| (level - 1.0) / (self.levels.max(2) - 1) as f64;
        let absent = || speaker.translate(&message!("report-absent"));
        let way = row.percent_to_target.map(|share| speaker.percent(share));
        let arena = speaker.arena();
        let bar = speaker.drawn(|out| svg::level_bar(out, row.level.map(share), None, None));
        let report = |(ending, file): &'a (&str, String)| content! { arena; ending => *ending, file => file.as_str() };
        content! {
            arena;
            respondent => &*row.respondent,
            organisation => &*row.organisation,
            several_files => self.several_files,
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
}
