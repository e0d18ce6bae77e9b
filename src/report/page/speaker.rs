//! Words for pages, each sentence made once.
//!
//! In a batch most sentences come again: they speak of the same questions, options and levels. A sentence
//! that was said is kept with its values, and given out again. So are the moulds of pages, and elements that
//! depend on few answers.

use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use bumpalo::Bump;
use minijinja::value::Value as Shown;
use rustc_hash::FxHasher;

use super::gap_report::PartsKept;
use super::mould::{MARK, Moulds};
use super::sources;
use crate::kept::{Kept, Lent};
use crate::message;
use crate::report::document;
use crate::report::facts::{Benchmark, QuestionnaireFacts, Report};
use crate::report::svg::{Radar, Scale};
use crate::report::words::percent;
use crate::text::{Message, Messages, Value};

/// The words of one language, and one set of templates.
///
/// A clone learns together with this one, for another thread: what one has said or drawn, the other need not.
#[derive(Debug)]
pub struct Speaker<'m> {
    messages: &'m Messages,
    said: Arc<Said>,
    drawn: Arc<Drawn<'m>>,
    /// What only the page in the making shows.
    arena: Bump,
    /// Memory to draw in, before it is known how much a drawing takes.
    draft: RefCell<String>,
    /// The memory of a page that was written: asking for as much again costs more than filling it.
    spare: RefCell<String>,
}

/// Sentences and numbers, in whatever page.
#[derive(Debug)]
struct Said {
    language: Shown,
    labels: OnceLock<Shown>,
    sentences: Kept<Message, String>,
    /// Numbers with one decimal, by their bits, and shares in percent.
    decimals: Kept<u64, String>,
    percents: Kept<u64, String>,
}

/// What pages on a questionnaire have in common.
#[derive(Debug, Default)]
struct Drawn<'q> {
    moulds: Moulds,
    fixed: OnceLock<Fixed>,
    parts: PartsKept<'q>,
}

impl Clone for Speaker<'_> {
    fn clone(&self) -> Self {
        Self::with(self.messages, Arc::clone(&self.said), Arc::clone(&self.drawn))
    }
}

impl<'m> Speaker<'m> {
    /// Speaks with `messages`.
    #[must_use]
    pub fn new(messages: &'m Messages) -> Self {
        let said = Said {
            language: Shown::from(messages.language().tag()),
            labels: OnceLock::new(),
            sentences: Kept::default(),
            decimals: Kept::default(),
            percents: Kept::default(),
        };
        Self::with(messages, Arc::new(said), Arc::default())
    }

    fn with(messages: &'m Messages, said: Arc<Said>, drawn: Arc<Drawn<'m>>) -> Self {
        Self { messages, said, drawn, arena: Bump::new(), draft: RefCell::default(), spare: RefCell::default() }
    }

    /// The words themselves.
    #[must_use]
    pub fn messages(&self) -> &'m Messages {
        self.messages
    }

    pub(super) fn language(&self) -> &Shown {
        &self.said.language
    }

    /// What a page always says alike.
    pub(super) fn labels(&self) -> &Shown {
        let said = || labels().map(|(name, label)| (name, Shown::from(self.messages.translate(&label))));
        self.said.labels.get_or_init(|| Shown::from_pairs(said()))
    }

    /// The sentence for `message`.
    pub(super) fn translate(&self, message: &Message) -> &str {
        let (print, sentences) = (print(message), &self.said.sentences);
        match sentences.get(print, |known| known == message) {
            Some(known) => known,
            None => self.lent(sentences.put(print, message.clone(), self.messages.translate(message))),
        }
    }

    /// The same for a sentence that hardly any other page has.
    pub(super) fn say_once(&self, message: &Message) -> &str {
        self.drawn(|out| self.messages.translate_into(out, message))
    }

    /// A number with one decimal, or the sign for none.
    pub(super) fn decimal(&self, value: Option<f64>) -> &str {
        let Some(value) = value else { return self.translate(&message!("report-absent")) };
        self.lent(self.said.decimals.of(value.to_bits(), || self.messages.decimal(value, 1)))
    }

    /// A share in percent.
    pub(super) fn percent(&self, share: f64) -> &str {
        let said = || self.messages.translate(&message!("report-percent", percent = percent(share)));
        self.lent(self.said.percents.of(share.to_bits(), said))
    }

    /// A text that is kept, or that this page alone has.
    pub(super) fn lent<'a>(&'a self, text: Lent<'a, String>) -> &'a str {
        match text {
            Lent::Kept(text) => text,
            Lent::Own(text) => self.arena.alloc_str(&text),
        }
    }

    /// What `draw` draws, for this page.
    pub(super) fn drawn(&self, draw: impl FnOnce(&mut String)) -> &str {
        let mut draft = self.draft.borrow_mut();
        draft.clear();
        draw(&mut draft);
        self.arena.alloc_str(&draft)
    }

    /// Where a page is put together.
    pub(super) fn arena(&self) -> &Bump {
        &self.arena
    }

    /// Memory for a page, empty.
    pub(super) fn blank(&self) -> String {
        self.spare.take()
    }

    /// Takes back a page that is written, so that the next one can use its memory.
    pub fn reuse(&mut self, mut page: Vec<u8>) {
        page.clear();
        self.spare.replace(String::from_utf8(page).unwrap_or_default());
    }

    pub(super) fn moulds(&self) -> &Moulds {
        &self.drawn.moulds
    }

    /// Elements of the questionnaire that was named last.
    pub(super) fn parts(&self) -> &PartsKept<'m> {
        &self.drawn.parts
    }

    /// Begins a page: what was for the last one alone is forgotten.
    pub(super) fn begin(&mut self) {
        self.arena.reset();
    }

    /// Begins a page on `report`. What is drawn is kept as long as the reports come from the same
    /// [`Reports`](crate::report::Reports) and so speak of the same questionnaire.
    pub(super) fn begin_on(&mut self, report: &Report) -> (&Self, &Fixed) {
        self.begin();
        let fixed = self.drawn.fixed.get_or_init(|| Fixed::of(report, self.messages));
        if !Arc::ptr_eq(&fixed.questionnaire, &report.questionnaire) {
            self.drawn = Arc::default();
        }
        let this = &*self;
        (this, this.drawn.fixed.get_or_init(|| Fixed::of(report, this.messages)))
    }
}

/// What all pages on a questionnaire show alike.
#[derive(Debug)]
pub(super) struct Fixed {
    questionnaire: Arc<QuestionnaireFacts>,
    pub phases: Shown,
    pub limits: Shown,
    pub sources: Shown,
    pub scale: Scale,
    pub radar: Radar,
    pub of_top: Shown,
    pub skills_heading: Shown,
    /// Per benchmark.
    pub benchmark_headings: Vec<Shown>,
}

impl Fixed {
    fn of(report: &Report, messages: &Messages) -> Self {
        let translate = |message: &Message| Shown::from(unmarked(&messages.translate(message)));
        let benchmark =
            |benchmark: &Benchmark| translate(&message!("report-benchmark-heading", title = benchmark.title));
        Self {
            of_top: translate(&message!("page-of-top", top = report.questionnaire.levels.len())),
            skills_heading: translate(&message!("report-skills-heading", count = report.skills.len())),
            benchmark_headings: report.benchmarks.iter().map(benchmark).collect(),
            questionnaire: Arc::clone(&report.questionnaire),
            phases: report.phases.iter().map(|phase| unmarked(phase.title)).collect(),
            limits: document::lines(report.limits).map(unmarked).collect(),
            sources: sources(report.sources),
            scale: Scale::new(report.questionnaire.levels.len()),
            radar: Radar::new(report.skills.iter().map(|skill| skill.id), report.questionnaire.levels.len()),
        }
    }
}

/// What stands in a mould itself must not look like its marks.
pub(super) fn unmarked(text: &str) -> String {
    text.replace(MARK, "\u{fffd}")
}

fn print(message: &Message) -> u64 {
    let mut hasher = FxHasher::default();
    message.id.hash(&mut hasher);
    for (_, value) in &message.values {
        match value {
            Value::Text(text) => text.hash(&mut hasher),
            Value::Count(count) => count.hash(&mut hasher),
            Value::Decimal(number, decimals) => (number.to_bits(), decimals).hash(&mut hasher),
        }
    }
    hasher.finish()
}

/// Names in templates, and what they say.
fn labels() -> impl Iterator<Item = (&'static str, Message)> {
    [
        ("skip", message!("page-skip")),
        ("contents", message!("page-contents")),
        ("standing", message!("report-summary-heading")),
        ("radar", message!("page-radar-heading")),
        ("own", message!("page-own")),
        ("target", message!("report-column-target")),
        ("possible", message!("page-possible")),
        ("missing", message!("page-missing")),
        ("levels", message!("page-levels")),
        ("reached", message!("report-column-reached")),
        ("tile_way", message!("page-tile-way")),
        ("tile_gap", message!("page-tile-gap")),
        ("tile_step", message!("page-tile-step")),
        ("tile_answered", message!("page-tile-answered")),
        ("column_what", message!("page-column-what")),
        ("column_level", message!("report-column-level")),
        ("column_target", message!("report-column-target")),
        ("column_reached", message!("report-column-reached")),
        ("column_between", message!("report-column-between")),
        ("column_skills", message!("report-column-skills")),
        ("column_skill", message!("report-column-skill")),
        ("column_gap", message!("report-column-gap")),
        ("column_answered", message!("report-column-answered")),
        ("column_picture", message!("page-column-picture")),
        ("column_now", message!("report-column-now")),
        ("column_then", message!("report-column-then")),
        ("column_change", message!("report-column-change")),
        ("column_option", message!("report-column-option")),
        ("column_firms", message!("report-column-firms")),
        ("column_capability", message!("page-column-capability")),
        ("what_if", message!("report-what-if-heading")),
        ("grid", message!("report-grid-heading")),
        ("grid_whole", message!("report-grid-whole")),
        ("grid_legend", message!("page-grid-legend")),
        ("grid_none", message!("page-grid-none")),
        ("plan", message!("report-plan-heading")),
        ("find_out", message!("report-find-out-heading")),
        ("find_out_intro", message!("report-find-out-intro")),
        ("you", message!("report-benchmark-you")),
        ("robust", message!("report-robust-heading")),
        ("notes", message!("report-notes-heading")),
        ("limits", message!("report-limits-heading")),
        ("sources", message!("report-sources-heading")),
        ("made_by", message!("report-gap-made-by")),
        ("absent", message!("report-absent")),
        ("made_with", message!("page-made-with")),
        ("index_respondent", message!("page-index-respondent")),
        ("index_organisation", message!("page-index-organisation")),
        ("index_file", message!("page-index-file")),
        ("index_row", message!("page-index-row")),
        ("index_way", message!("page-tile-way")),
        ("index_top_gap", message!("page-tile-gap")),
        ("index_reports", message!("page-index-reports")),
        ("index_rejected", message!("page-index-rejected")),
        ("index_reason", message!("page-index-reason")),
    ]
    .into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_is_said_alike_again() {
        let messages = Messages::english();
        let speaker = Speaker::new(&messages);
        for level in [1.0, 2.0, 1.0, 2.0] {
            let message = message!("report-percent", percent = Value::Decimal(level, 0));
            assert_eq!(speaker.translate(&message), messages.translate(&message));
        }
    }
}
