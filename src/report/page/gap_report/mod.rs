//! The gap report as a page: from facts to what the template shows, in people's words and in pictures.

mod levels;
mod parts;
mod plan;
mod standing;

use std::borrow::Cow;

use bumpalo::Bump;
use minijinja::value::{Serde, Value};

pub(super) use parts::PartsKept;

use super::content::{Content, content};
use super::speaker::Fixed;
use super::{Frame, Pages, Paper, Speaker, TemplateFault};
use crate::kept::Place;
use crate::message;
use crate::report::facts::{Note, Report, Skill, StepFacts};
use crate::report::svg::{self, Stretch};
use crate::report::words::{Words, level, open_bounds, range};
use crate::text::Message;

/// The gap report as a page of HTML, UTF-8. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn report_page<'q>(
    report: &Report<'q>,
    pages: &Pages,
    speaker: &mut Speaker<'q>,
    paper: Option<Paper>,
) -> Result<Vec<u8>, TemplateFault> {
    let (speaker, fixed) = speaker.begin_on(report);
    let words = Words::new(report, speaker.messages());
    let view = View { report, pages, speaker, fixed, arena: speaker.arena(), words };
    let title = speaker.say_once(&view.words.title());
    let date = report.date.as_deref().map(|date| view.words.date(date)).unwrap_or_default();
    let running = if report.organisation.is_empty() { title } else { report.organisation.as_str() };
    let frame = Frame { title, running: (running, &date), paper };
    let facts = || Value::from_pairs([("report", Value::from(Serde(report)))]);
    pages.page("report.html", &frame, speaker, view.content()?, facts)
}

struct View<'a, 'q> {
    report: &'a Report<'q>,
    pages: &'a Pages,
    speaker: &'a Speaker<'q>,
    fixed: &'a Fixed,
    arena: &'a Bump,
    words: Words<'a, Report<'q>>,
}

impl<'a, 'q: 'a> View<'a, 'q> {
    fn content(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        Ok(content! { self.arena;
            head => self.head(),
            standing => self.standing()?,
            tiles => self.tiles(),
            groups => self.groups()?,
            radar => self.radar(),
            what_if => self.what_if(),
            gaps => self.gaps()?,
            plan => self.plan()?,
            find_out => self.find_out()?,
            skills => self.skills()?,
            grid => self.grid()?,
            benchmarks => self.benchmarks()?,
            robust => report.overall.level.map(|_| self.sureness()),
            notes => self.notes(),
            limits => Content::Fixed(&self.fixed.limits),
            sources => Content::Fixed(&self.fixed.sources),
        })
    }

    fn translate(&self, message: &Message) -> &'a str {
        self.speaker.translate(message)
    }

    fn say_all(&self, messages: &[Message]) -> Content<'a> {
        self.sentences(messages.iter().map(|message| self.translate(message)))
    }

    /// The same where hardly any other page has the first one.
    fn say_first_once(&self, messages: &[Message]) -> Content<'a> {
        let said = |(i, message)| if i == 0 { self.say_once(message) } else { self.translate(message) };
        self.sentences(messages.iter().enumerate().map(said))
    }

    fn sentences(&self, said: impl ExactSizeIterator<Item = &'a str>) -> Content<'a> {
        Content::Sentences(self.arena.alloc_slice_fill_iter(said))
    }

    /// Sentences, one below another.
    fn say_each(&self, messages: &[Message]) -> Content<'a> {
        Content::list(self.arena, messages.iter().map(|message| self.translate(message)))
    }

    /// A sentence that hardly any other page has.
    fn say_once(&self, message: &Message) -> &'a str {
        self.speaker.say_once(message)
    }

    fn text(&self, text: &str) -> &'a str {
        self.arena.alloc_str(text)
    }

    fn picture(&self, draw: impl FnOnce(&mut String)) -> Content<'a> {
        Content::Markup(self.speaker.drawn(draw))
    }

    fn share(&self, level: f64) -> f64 {
        self.report.questionnaire.share(level)
    }

    fn possible(&self, lower: Option<f64>, upper: Option<f64>) -> Option<Stretch> {
        open_bounds(lower, upper).map(|(lower, upper)| (self.share(lower), self.share(upper)))
    }

    /// A number with one decimal, or the sign for none.
    fn level(&self, value: Option<f64>) -> &'a str {
        self.speaker.decimal(value)
    }

    /// What the open answers leave possible; empty where they leave nothing open.
    fn range(&self, lower: Option<f64>, upper: Option<f64>) -> &'a str {
        range(lower, upper).map(|range| self.translate(&range)).unwrap_or_default()
    }

    /// What to do.
    fn step_advice(&self, step: &StepFacts<'q>) -> &'a str {
        match self.words.step_advice(step) {
            Cow::Borrowed(advice) => advice,
            Cow::Owned(advice) => self.text(&advice),
        }
    }

    fn skill(&self, id: &'q str) -> Option<&'a Skill<'q>> {
        self.report.skills.iter().find(|skill| Place(skill.id) == Place(id))
    }

    fn skill_bar(&self, skill: &Skill) -> Content<'a> {
        let (own, target) = (skill.level.map(|level| self.share(level)), self.share(skill.target));
        let possible = self.possible(skill.lower, skill.upper);
        self.picture(|out| svg::level_bar(out, own, Some(target), possible))
    }

    fn head(&self) -> Content<'a> {
        content! { self.arena;
            kind => self.translate(&message!("report-title")),
            organisation => self.report.organisation.as_str(),
            identity => self.say_first_once(&self.words.identity()),
        }
    }

    fn what_if(&self) -> Content<'a> {
        let Some(what_if) = &self.report.what_if else { return Content::Nothing };
        let changes = what_if.changes.iter();
        let changes = changes
            .map(|change| content! { self.arena; question => change.question.as_str(), text => self.text(&self.words.supposed(change)) });
        let same = what_if.levels.iter().all(|level| level.before == level.after);
        let cells = |cells: [String; 4]| Content::list(self.arena, cells.iter().map(|cell| self.text(cell)));
        let rows = what_if.levels.iter().map(|change| cells(self.words.changed(change)));
        let (before, after) = (level(what_if.gap_before), level(what_if.gap_after));
        content! { self.arena;
            intro => self.translate(&message!("report-what-if-intro", count = what_if.changes.len())),
            changes => Content::list(self.arena, changes),
            rows => Content::list(self.arena, rows.filter(|_| !same)),
            end => self.translate(&if same {
                message!("report-what-if-same")
            } else {
                message!("report-what-if-gap", before = before, after = after)
            }),
        }
    }

    /// How far the order of the largest gaps hangs on the weights.
    fn sureness(&self) -> Content<'a> {
        self.say_first_once(&self.words.sureness())
    }

    fn notes(&self) -> Content<'a> {
        let note = |note: &'a Note<'q>| {
            let about = message!("report-note-about", question = &note.question, text = &note.question_text);
            let lines = Content::list(self.arena, note.text.lines().map(str::trim));
            content! { self.arena; about => self.translate(&about), lines => lines }
        };
        Content::list(self.arena, self.report.notes.iter().map(note))
    }
}
