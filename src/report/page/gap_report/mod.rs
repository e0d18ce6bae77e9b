//! The gap report as a page.

mod context;
mod levels;
mod plan;
mod standing;

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::style::Paper;
use super::view::{Markup, SourceView};
use crate::message;
use crate::report::facts::{Note, Report};
use crate::report::words::level;
use crate::report::{Edition, Qr, document};
use crate::text::Messages;

use context::Context;
use levels::{Grid, Groups, Skills};
use plan::{BenchmarkView, Gaps, OpenQuestion, Plan, SectionView};
use standing::{RadarView, Standing};

/// The gap report as a page of HTML, UTF-8, in this edition. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn report_page(
    report: &Report,
    pages: &Pages,
    messages: &Messages,
    paper: Option<Paper>,
    edition: Edition,
) -> Result<Vec<u8>, TemplateFault> {
    let context = Context::new(report, messages);
    let (template, title, style) = match edition {
        Edition::Whole | Edition::Short => ("report.html", context.words.title(), pages.style()),
        Edition::OnePage => ("one-page.html", context.words.title(), pages.style()),
        Edition::Role => ("role.html", context.words.role_title(), pages.style()),
        Edition::Slides => ("slides.html", context.words.title(), pages.slide_style()),
    };
    let title = context.translate(&title);
    let date = report.date.as_deref().map(|date| context.words.date(date)).unwrap_or_default();
    let running = if report.organisation.is_empty() { &title } else { &report.organisation };
    // Nothing stands above what is pinned up.
    let running = if edition == Edition::OnePage { ("", "") } else { (running.as_str(), date.as_str()) };
    let frame = Frame { messages, style, script: None, title: &title, running, paper };
    pages.render(template, &frame, &View::new(&context))
}

/// What the template shows. Sections without anything to say are none or empty.
#[derive(Serialize)]
struct View<'a> {
    /// The JSON report.
    report: &'a Report<'a>,
    head: Head<'a>,
    standing: Standing<'a>,
    groups: Groups<'a>,
    radar: Option<RadarView>,
    what_if: Option<WhatIfView>,
    gaps: Option<Gaps<'a>>,
    plan: Plan,
    /// A second look at answers that hardly go together.
    second_look: Option<SectionView>,
    /// What stands beside the plan: steps under a condition, recommendations, tasks, training, figures.
    guidance: Vec<SectionView>,
    /// Three figures to follow; also the last of `guidance`.
    figures: Option<SectionView>,
    role: RoleView,
    /// Who answered.
    context: Option<SectionView>,
    find_out: Vec<OpenQuestion<'a>>,
    skills: Skills<'a>,
    grid: Option<Grid<'a>>,
    benchmarks: Vec<BenchmarkView<'a>>,
    robust: Option<String>,
    notes: Vec<NoteView<'a>>,
    code: Option<CodeView>,
    limits: Vec<&'a str>,
    sources: Vec<SourceView<'a>>,
}

impl<'a> View<'a> {
    fn new(context: &Context<'a>) -> Self {
        let report = context.report;
        Self {
            report,
            head: Head::new(context),
            standing: Standing::new(context),
            groups: Groups::new(context),
            radar: RadarView::new(context),
            what_if: WhatIfView::new(context),
            gaps: Gaps::new(context),
            plan: Plan::new(context),
            second_look: context.words.second_look().map(SectionView::from),
            guidance: context.words.guidance().into_iter().map(SectionView::from).collect(),
            figures: context.words.figures().map(SectionView::from),
            role: RoleView::new(context),
            context: context.words.context().map(SectionView::from),
            find_out: report.plan.find_out.iter().map(|open| OpenQuestion::new(context, open)).collect(),
            skills: Skills::new(context),
            grid: Grid::new(context),
            benchmarks: report.benchmarks.iter().map(|one| BenchmarkView::new(context, one)).collect(),
            robust: context.words.sureness().map(|sentence| context.translate(&sentence)),
            notes: report.notes.iter().map(|note| NoteView::new(context, note)).collect(),
            code: CodeView::new(context),
            limits: document::lines(report.limits).collect(),
            sources: SourceView::list(report.sources),
        }
    }
}

/// The result code.
#[derive(Serialize)]
struct CodeView {
    /// The code, and what it is for.
    text: String,
    /// Its QR picture.
    picture: Markup,
}

impl CodeView {
    fn new(context: &Context) -> Option<Self> {
        let text = context.translate(&context.words.code()?);
        let qr = Qr::new(context.report.code.as_ref()?)?;
        Some(Self { text, picture: Markup::new(qr.markup()) })
    }
}

/// What the person in charge needs.
#[derive(Serialize)]
struct RoleView {
    title: String,
    lead: Vec<String>,
    sections: Vec<SectionView>,
}

impl RoleView {
    fn new(context: &Context) -> Self {
        Self {
            title: context.translate(&context.words.role_title()),
            lead: context.translate_all(&context.words.role_lead()),
            sections: context.words.role_sections().into_iter().map(SectionView::from).collect(),
        }
    }
}

#[derive(Serialize)]
struct Head<'a> {
    kind: String,
    organisation: &'a str,
    identity: Vec<String>,
}

impl<'a> Head<'a> {
    fn new(context: &Context<'a>) -> Self {
        Self {
            kind: context.translate(&message!("report-title")),
            organisation: &context.report.organisation,
            identity: context.translate_all(&context.words.identity()),
        }
    }
}

/// What supposed answers would change.
#[derive(Serialize)]
struct WhatIfView {
    intro: String,
    changes: Vec<ChangeView>,
    /// Per level that changes: its name, before, after and the difference.
    rows: Vec<[String; 4]>,
    end: String,
}

#[derive(Serialize)]
struct ChangeView {
    question: String,
    text: String,
}

impl WhatIfView {
    fn new(context: &Context) -> Option<Self> {
        let (what_if, words) = (context.report.what_if.as_ref()?, &context.words);
        let change = |change: &crate::report::facts::Change| ChangeView {
            question: words.question_text(&change.question).to_owned(),
            text: words.supposed(change),
        };
        let same = what_if.levels.iter().all(|level| level.before == level.after);
        let end = if same {
            message!("report-what-if-same")
        } else {
            message!("report-what-if-gap", before = level(what_if.gap_before), after = level(what_if.gap_after))
        };
        Some(Self {
            intro: context.translate(&message!("report-what-if-intro", count = what_if.changes.len())),
            changes: what_if.changes.iter().map(change).collect(),
            rows: what_if.levels.iter().filter(|_| !same).map(|level| words.changed(level)).collect(),
            end: context.translate(&end),
        })
    }
}

#[derive(Serialize)]
struct NoteView<'a> {
    about: String,
    lines: Vec<&'a str>,
}

impl<'a> NoteView<'a> {
    fn new(context: &Context<'a>, note: &'a Note) -> Self {
        let about = message!("report-note-about", question = note.question, text = note.question_text);
        Self { about: context.translate(&about), lines: note.text.lines().map(str::trim).collect() }
    }
}
