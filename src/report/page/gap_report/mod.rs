//! The gap report as a page: from facts to what the template shows, in people's words and in pictures.

mod levels;
mod parts;
mod plan;
mod standing;

use minijinja::value::{Serde, Value};

pub(super) use parts::PartsKept;

use super::content::{Content, content};
use super::{Frame, Pages, Paper, Speaker, TemplateFault, sources};
use crate::message;
use crate::report::document;
use crate::report::facts::{Note, Report, Skill};
use crate::report::svg::{self, Stretch};
use crate::report::words::{Words, level, open_bounds};
use crate::text::Message;

/// The gap report as a page of HTML, UTF-8. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn report_page<'q>(
    report: &Report<'q>,
    pages: &Pages,
    speaker: &Speaker<'q>,
    paper: Option<Paper>,
) -> Result<Vec<u8>, TemplateFault> {
    speaker.speak_of(&report.questionnaire);
    let words = Words::new(report, speaker.messages());
    let view = View { report, pages, speaker, words };
    let title = view.words.title();
    let title = speaker.say(&title);
    let title = title.as_str().unwrap_or_default();
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
    words: Words<'a, Report<'q>>,
}

impl<'a, 'q: 'a> View<'a, 'q> {
    fn content(&self) -> Result<Content<'a>, TemplateFault> {
        let report = self.report;
        Ok(content! {
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
            robust => report.overall.level.map(|_| self.say_all(&self.words.sureness())),
            notes => self.notes(),
            limits => document::lines(report.limits).map(Content::from).collect::<Vec<_>>(),
            sources => sources(report.sources),
        })
    }

    fn say(&self, message: &Message) -> Value {
        self.speaker.say(message)
    }

    fn say_all(&self, messages: &[Message]) -> Content<'a> {
        Content::Sentences(messages.iter().map(|message| self.say(message)).collect())
    }

    /// Sentences, one below another.
    fn say_each(&self, messages: &[Message]) -> Content<'a> {
        Content::List(messages.iter().map(|message| Content::Said(self.say(message))).collect())
    }

    fn share(&self, level: f64) -> f64 {
        self.report.questionnaire.share(level)
    }

    fn possible(&self, lower: Option<f64>, upper: Option<f64>) -> Option<Stretch> {
        open_bounds(lower, upper).map(|(lower, upper)| (self.share(lower), self.share(upper)))
    }

    /// A number with one decimal, or the sign for none.
    fn level(&self, value: Option<f64>) -> Value {
        self.speaker.decimal(value)
    }

    fn skill(&self, id: &str) -> Option<&'a Skill<'q>> {
        self.report.skills.iter().find(|skill| skill.id == id)
    }

    fn skill_bar(&self, skill: &Skill) -> Content<'a> {
        let (own, target) = (skill.level.map(|level| self.share(level)), self.share(skill.target));
        Content::Markup(svg::level_bar(own, Some(target), self.possible(skill.lower, skill.upper)))
    }

    fn head(&self) -> Content<'a> {
        content! {
            kind => self.say(&message!("report-title")),
            organisation => self.report.organisation.as_str(),
            identity => self.say_all(&self.words.identity()),
        }
    }

    fn what_if(&self) -> Content<'a> {
        let Some(what_if) = &self.report.what_if else { return Content::Nothing };
        let changes = what_if.changes.iter();
        let changes = changes
            .map(|change| content! { question => change.question.as_str(), text => self.words.supposed(change) });
        let same = what_if.levels.iter().all(|level| level.before == level.after);
        let cells = |cells: [String; 4]| Content::List(cells.map(Content::from).into());
        let rows = what_if.levels.iter().map(|change| cells(self.words.changed(change)));
        let (before, after) = (level(what_if.gap_before), level(what_if.gap_after));
        content! {
            intro => self.say(&message!("report-what-if-intro", count = what_if.changes.len())),
            changes => changes.collect::<Vec<_>>(),
            rows => if same { Vec::new() } else { rows.collect::<Vec<_>>() },
            end => self.say(&if same {
                message!("report-what-if-same")
            } else {
                message!("report-what-if-gap", before = before, after = after)
            }),
        }
    }

    fn notes(&self) -> Content<'a> {
        let note = |note: &'a Note<'q>| {
            let about = message!("report-note-about", question = &note.question, text = &note.question_text);
            let lines: Vec<_> = note.text.lines().map(|line| Content::from(line.trim())).collect();
            content! { about => self.say(&about), lines => lines }
        };
        self.report.notes.iter().map(note).collect::<Vec<_>>().into()
    }
}
