//! The reports of a batch, written by several threads.

use std::io::IsTerminal;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use indicatif::{ProgressBar, ProgressStyle};

use super::index::{Line, Numbers};
use super::{Batch, Request, Translated, is_there};
use crate::cli::args::{Format, ReportFormat};
use crate::cli::commands::respondents::Answered;
use crate::cli::error::CliError;
use crate::cli::input::profile;
use crate::cli::output::Folder;
use crate::cli::ui::{self, Ui};
use crate::report::Reports;
use crate::report::page::Speaker;
use crate::responses::{Answers, State};
use crate::threads;

/// What a thread keeps from report to report. A clone, for another thread, learns together with it.
#[derive(Clone)]
pub(super) struct Desk<'a> {
    pub reports: Reports<'a, 'a>,
    pub speaker: Speaker<'a>,
}

/// Work that threads share.
pub(super) struct Writing<'a> {
    batch: Batch<'a>,
    goal: Folder,
    /// Set by whoever wants an end before all is done.
    stop: Arc<AtomicBool>,
    bar: ProgressBar,
    /// Number of the next respondent.
    next: AtomicUsize,
    outcome: Mutex<Result<Outcome<'a>, CliError>>,
}

impl Request<'_> {
    /// Writes all reports of what `prepare` gives, until it is to stop: what was to be written, and what was.
    ///
    /// A second thread gets ready meanwhile: what is worked out once for all pages is there when the first one is begun.
    ///
    /// # Errors
    ///
    /// Those of `prepare`; a report that could not be made or written.
    pub(super) fn write<'a>(
        &'a self,
        desk: &mut Desk<'a>,
        prepare: impl FnOnce() -> Result<Writing<'a>, CliError>,
    ) -> Result<(Batch<'a>, Outcome<'a>), CliError> {
        let ready: OnceLock<Option<Writing<'a>>> = OnceLock::new();
        std::thread::scope(|scope| {
            let help = |desk: &Desk<'a>, is_early: bool| {
                let (mut desk, ready) = (desk.clone(), &ready);
                let work = move || {
                    make_room();
                    if is_early && self.has_pages() {
                        self.practise(&mut desk);
                    }
                    if let Some(writing) = ready.wait() {
                        writing.go_on(&mut desk);
                    }
                };
                // A browser would inherit where its thread may work.
                if self.look.prints() {
                    scope.spawn(work)
                } else {
                    threads::beside(scope, work)
                };
            };
            let _guard = LetGo(&ready);
            if self.threads() > 1 {
                help(desk, true);
            }
            let writing = prepare()?;
            (2..writing.batch.threads()).for_each(|_| help(desk, false));
            if let Some(writing) = ready.get_or_init(|| Some(writing)) {
                writing.go_on(desk);
            }
            Ok::<_, CliError>(())
        })?;
        let writing = ready.into_inner().flatten().expect("it is ready, or has failed above");
        writing.bar.finish_and_clear();
        Ok((writing.batch, writing.outcome.into_inner().unwrap_or_else(PoisonError::into_inner)?))
    }

    /// Draws a page that nobody sees. What goes wrong will go wrong again with one that somebody is to see.
    fn practise<'a>(&'a self, desk: &mut Desk<'a>) {
        let questionnaire = self.questionnaires.people();
        let mut answers = Answers::blank(questionnaire, self.args.batch.reading.quick);
        answers.states.fill(State::Answered(0));
        if let Ok(profile) = profile(questionnaire, &answers, self.args.profile.as_deref()) {
            let report = desk.reports.report(questionnaire, profile, &answers, &[]);
            let page = self.look.render(&report, ReportFormat::Html, &mut desk.speaker);
            desk.speaker.reuse(page.unwrap_or_default());
        }
    }
}

/// Lets threads that wait for something go, where nothing came.
struct LetGo<'b, T>(&'b OnceLock<Option<T>>);

impl<T> Drop for LetGo<'_, T> {
    fn drop(&mut self) {
        self.0.get_or_init(|| None);
    }
}

/// What was written.
pub(super) struct Outcome<'a> {
    /// Per respondent, what the indexes say; none where there is no report.
    pub lines: Vec<Option<Line<'a>>>,
    /// How many respondents had all their files already.
    pub kept: usize,
}

impl<'a> Writing<'a> {
    /// Nothing is written yet.
    pub(super) fn new(batch: Batch<'a>, goal: Folder, stop: Arc<AtomicBool>, ui: &Ui) -> Self {
        let outcome = Outcome { lines: vec![None; batch.read.entries.len()], kept: 0 };
        let bar = bar(batch.read.entries.len(), ui);
        Self { batch, goal, stop, bar, next: AtomicUsize::new(0), outcome: Mutex::new(Ok(outcome)) }
    }

    /// Takes part in the work.
    fn go_on(&self, desk: &mut Desk<'a>) {
        let part = self.part(desk);
        if part.is_err() {
            self.stop.store(true, Ordering::Relaxed);
        }
        let mut outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        match (part, &mut *outcome) {
            (Ok((lines, kept)), Ok(outcome)) => {
                lines.into_iter().for_each(|(number, line)| outcome.lines[number] = Some(line));
                outcome.kept += kept;
            }
            (Err(failure), Ok(_)) => *outcome = Err(failure),
            (_, Err(_)) => {}
        }
    }

    /// Writes reports as long as there is something to write: by the number of the respondent, what the indexes say,
    /// and how many respondents had all their files already.
    fn part(&self, desk: &mut Desk<'a>) -> Result<(Vec<(usize, Line<'a>)>, usize), CliError> {
        let (mut done, mut kept) = (Vec::new(), 0);
        while !self.stop.load(Ordering::Relaxed) {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(entry) = self.batch.read.entries.get(number) else { break };
            if let Ok(answered) = &entry.answers {
                let (numbers, is_new) = self.one(number, answered, desk)?;
                done.push((number, numbers));
                kept += usize::from(!is_new);
            }
            self.bar.inc(1);
        }
        // One after the other, lines take half the time that they would between the reports.
        let line = |(number, numbers)| Ok((number, self.batch.line(number, numbers, &mut desk.speaker)?));
        Ok((done.into_iter().map(line).collect::<Result<_, CliError>>()?, kept))
    }

    /// Writes the reports on one respondent: the numbers for the index, and whether there was anything to write.
    fn one(&self, number: usize, answered: &Answered, desk: &mut Desk<'a>) -> Result<(Numbers<'a>, bool), CliError> {
        let Batch { request, read, .. } = &self.batch;
        let Request { args, folder, questionnaires: Translated { people, programs }, look, formats } = request;
        let answers = answered.answers(&read.entries[number].organisation, args.batch.reading.quick, programs);
        let mut report_in = |questionnaire| {
            let profile = profile(questionnaire, &answers, args.profile.as_deref())?;
            Ok::<_, CliError>(desk.reports.report(questionnaire, profile, &answers, &[]))
        };
        let report = report_in(programs)?;
        let other = people.as_ref().map(report_in).transpose()?;
        let mut is_new = false;
        for &format in formats {
            let name = self.batch.file(number, format);
            let path = || folder.join(&name);
            if args.batch.resume && is_there(&path()) {
                continue;
            }
            is_new = true;
            let of_format = if format.is_for_people() { other.as_ref().unwrap_or(&report) } else { &report };
            let bytes = look.render(of_format, format, &mut desk.speaker)?;
            self.goal.put(&name, &bytes).map_err(|error| CliError::writing(&path(), error))?;
            desk.speaker.reuse(bytes);
        }
        let numbers = Numbers {
            level: report.overall.level,
            name_for_people: other.as_ref().unwrap_or(&report).overall.name,
            name: report.overall.name,
            percent_to_target: report.percent_to_target,
            top_gap: report.priorities.first().map(|priority| priority.skill),
        };
        Ok((numbers, is_new))
    }
}

/// In glibc, the memory of all threads but the first grows by a page a system call. So more is asked for and given
/// back: the first time it comes from the system itself, the second time it stays with the thread.
fn make_room() {
    const ROOM: usize = 2 << 20;
    for _ in 0..2 {
        drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
    }
}

/// Says how far the work has come, on a terminal.
fn bar(all: usize, ui: &Ui) -> ProgressBar {
    if ui.is_quiet() || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let template = if ui::shows_unicode() { "━╸ " } else { "#- " };
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(all as u64).with_style(style.progress_chars(template))
}
