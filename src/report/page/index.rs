//! The index of many reports: who stands where, and what could not be reported on.

use std::borrow::Cow;

use minijinja::value::Value;

use super::content::{Content, Part, content};
use super::{Frame, Pages, Speaker, TemplateFault};
use crate::message;
use crate::report::svg;
use crate::report::words::level;
use crate::threads;

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

/// The template of a row, and the name it knows the row by.
const ROW: (&str, &str) = ("index_row.html", "row");

/// The name under which the table finds a row that is drawn.
const DRAWN: &str = "drawn";

/// So few rows are drawn sooner than a thread begins.
const FEW: usize = 100;

/// A row is about as long as this, in bytes.
const ROW_LENGTH: usize = 800;

/// The index as a page of HTML, UTF-8. Its rows are drawn on `threads` threads, the calling one among them.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn index_page(
    index: &Index<'_>,
    pages: &Pages,
    speaker: &mut Speaker,
    threads: usize,
) -> Result<Vec<u8>, TemplateFault> {
    speaker.begin();
    let (rejected, done): (Vec<&IndexRow>, Vec<&IndexRow>) = index.rows.iter().partition(|row| row.rejected.is_some());
    let table = Table { levels: index.levels, several_files: index.rows.iter().any(|row| row.file.is_some()) };
    // A template of others may ask each row for what it is drawn from.
    let drawn = (!pages.has_own).then(|| table.draw(&done, pages, (speaker, threads))).transpose()?;
    let speaker = &*speaker;
    let arena = speaker.arena();
    let title = speaker.say(&message!("page-index-title"));
    let frame = Frame { title, running: (title, index.questionnaire), paper: None };
    let reports = speaker.messages().say(&message!("page-index-count", count = done.len()));
    let summary = if rejected.is_empty() {
        message!("page-index-all", reports = reports)
    } else {
        let rejected = speaker.messages().say(&message!("page-index-rejected-count", count = rejected.len()));
        message!("page-index-summary", reports = reports, rejected = rejected)
    };
    let levels = || done.iter().filter_map(|row| row.level);
    let range = levels().reduce(f64::min).zip(levels().reduce(f64::max)).map(|(lowest, highest)| {
        let (lowest, highest) = (level(lowest), level(highest));
        speaker.say(&message!("page-index-range", lowest = lowest, highest = highest))
    });
    let alone = |row| pages.part_of_page(ROW, DRAWN, table.content(row, speaker), speaker);
    let stretch = |drawn| Part { name: DRAWN, drawn, content: Content::Nothing };
    let rows = match &drawn {
        Some(drawn) => Content::Parts(arena.alloc_slice_fill_iter(drawn.iter().map(|rows| stretch(rows)))),
        None => Content::parts(arena, done.iter().copied().map(alone))?,
    };
    let own = content! {
        arena;
        questionnaire => index.questionnaire,
        summary => speaker.say(&summary),
        range => range,
        several_files => table.several_files,
        rows => rows,
        rejected => Content::list(arena, rejected.iter().map(|row| table.content(row, speaker))),
    };
    pages.page("index.html", &frame, speaker, own, || Value::from(()))
}

/// What all rows have in common.
#[derive(Debug, Clone, Copy)]
struct Table {
    levels: usize,
    several_files: bool,
}

impl Table {
    /// All rows, by several threads a stretch of them each.
    fn draw(
        self,
        rows: &[&IndexRow<'_>],
        pages: &Pages,
        (speaker, threads): (&Speaker, usize),
    ) -> Result<Vec<String>, TemplateFault> {
        let stretch = |rows: &[&IndexRow], mut speaker: Speaker| {
            let mut out = String::with_capacity(rows.len() * ROW_LENGTH);
            for row in rows {
                speaker.begin();
                pages.part(&mut out, ROW, self.content(row, &speaker), &speaker)?;
            }
            Ok(out)
        };
        let mut stretches = rows.chunks(rows.len().div_ceil(threads.max(1)).max(FEW));
        let Some(first) = stretches.next() else { return Ok(Vec::new()) };
        std::thread::scope(|scope| {
            let begin = |rows| {
                let speaker = speaker.clone();
                threads::beside(scope, move || stretch(rows, speaker))
            };
            let others: Vec<_> = stretches.map(begin).collect();
            let first = stretch(first, speaker.clone());
            let others = others.into_iter().map(threads::joined);
            std::iter::once(first).chain(others).collect()
        })
    }

    fn content<'a>(self, row: &'a IndexRow<'_>, speaker: &'a Speaker) -> Content<'a> {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let share = |level: f64| (level - 1.0) / (self.levels.max(2) - 1) as f64;
        let absent = || speaker.say(&message!("report-absent"));
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
