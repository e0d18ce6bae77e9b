//! The report on a group as a page.

mod context;
mod guidance;
mod labels;
mod levels;
mod questions;
mod standing;
mod tables;

use std::collections::BTreeMap;

use serde::Serialize;

use super::pages::{Frame, Pages, TemplateFault};
use super::style::Paper;
use super::view::{Markup, SourceView};
use crate::message;
use crate::report::cohort::{CohortReport, Organisation, QuestionNotes};
use crate::report::{Edition, document, svg};
use crate::text::Messages;

use context::Context;
use guidance::{CheckRow, ModuleCard};
use labels::labels;
use levels::Levels;
use questions::{Disagreement, Questions, ScaleRow};
use standing::{Next, Standing, Steps};
use tables::{Groups, People};

/// The report on a group as a page of HTML, UTF-8, or as slides. `paper` is for a page that goes straight to print.
///
/// # Errors
///
/// A template that asks for what is not there.
pub fn cohort_page(
    report: &CohortReport,
    pages: &Pages,
    messages: &Messages,
    paper: Option<Paper>,
    edition: Edition,
) -> Result<Vec<u8>, TemplateFault> {
    let title = messages.translate(&match &report.title {
        Some(title) => message!("cohort-title-of", title = title),
        None => message!("cohort-title"),
    });
    let running = (title.as_str(), report.questionnaire.title.as_str());
    let (template, style) = match edition {
        Edition::Slides => ("cohort-slides.html", pages.slide_style()),
        _ => ("cohort.html", pages.group_style()),
    };
    let frame = Frame { messages, style, script: None, title: &title, running, paper };
    pages.render(template, &frame, &View::new(&Context::new(report, messages), messages))
}

/// What the template shows. Sections without anything to say are none or empty.
#[derive(Serialize)]
struct View<'a> {
    /// The JSON report.
    report: &'a CohortReport,
    kind: String,
    labels: BTreeMap<&'static str, String>,
    head: Head<'a>,
    standing: Standing,
    next: Option<Next<'a>>,
    steps: Option<Steps>,
    modules: Vec<ModuleCard<'a>>,
    left_out: Vec<String>,
    levels: Option<Levels<'a>>,
    groups: Option<Groups>,
    people: Option<People>,
    questions: Option<Questions<'a>>,
    disagreement: Option<Disagreement<'a>>,
    checks: Vec<CheckRow<'a>>,
    reliability: Vec<ScaleRow<'a>>,
    organisations: Vec<OrganisationRow<'a>>,
    notes: Vec<NotesView<'a>>,
    limits: Vec<&'a str>,
    sources: Vec<SourceView<'a>>,
}

impl<'a> View<'a> {
    fn new(context: &'a Context<'a>, messages: &Messages) -> Self {
        let report = context.report;
        Self {
            report,
            kind: context.translate(&message!("cohort-title")),
            labels: labels(messages, context.top()),
            head: Head::new(context),
            standing: Standing::new(context),
            next: Next::new(context),
            steps: Steps::new(context),
            modules: ModuleCard::list(context),
            left_out: context.translate_all(&context.words.left_out()),
            levels: Levels::new(context),
            groups: Groups::new(context),
            people: People::new(context),
            questions: Questions::new(context),
            disagreement: Disagreement::new(context),
            checks: CheckRow::list(context),
            reliability: ScaleRow::list(context),
            organisations: report.organisations.iter().map(|one| OrganisationRow::new(context, one)).collect(),
            notes: report.notes.iter().map(|notes| NotesView::new(context, notes)).collect(),
            limits: document::lines(&report.limits).collect(),
            sources: SourceView::list(&report.sources),
        }
    }
}

#[derive(Serialize)]
struct Head<'a> {
    title: Option<&'a str>,
    questionnaire: &'a str,
    identity: Vec<String>,
}

impl<'a> Head<'a> {
    fn new(context: &Context<'a>) -> Self {
        let mut identity = context.words.who();
        identity.push(context.words.questionnaire());
        Self {
            title: context.report.title.as_deref(),
            questionnaire: &context.report.questionnaire.title,
            identity: context.translate_all(&identity),
        }
    }
}

#[derive(Serialize)]
struct OrganisationRow<'a> {
    name: &'a str,
    n: usize,
    level: String,
    bar: Markup,
    agreement: String,
    differ: String,
}

impl<'a> OrganisationRow<'a> {
    fn new(context: &Context<'a>, organisation: &'a Organisation) -> Self {
        let reached = organisation.overall.map(|level| context.share(level));
        Self {
            name: &organisation.name,
            n: organisation.n,
            level: context.words.decimal(organisation.overall),
            bar: Markup::picture(|out| svg::level_bar(out, reached, None, None)),
            agreement: context.words.agreement(organisation),
            differ: context.words.differ(organisation),
        }
    }
}

/// People's notes on a question.
#[derive(Serialize)]
struct NotesView<'a> {
    about: String,
    /// Per note: its lines.
    notes: Vec<Vec<&'a str>>,
}

impl<'a> NotesView<'a> {
    fn new(context: &Context<'a>, notes: &'a QuestionNotes) -> Self {
        let about = message!("cohort-question", question = &notes.question, text = &notes.text);
        let lines = |note: &'a String| note.lines().map(str::trim).collect();
        Self { about: context.translate(&about), notes: notes.notes.iter().map(lines).collect() }
    }
}
