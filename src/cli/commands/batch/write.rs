//! Writes the reports of a batch with several threads.

use std::io::IsTerminal;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressStyle};

use super::request::{Batch, Request, Translated, is_there};
use crate::cli::args::Format;
use crate::cli::commands::respondents::Answered;
use crate::cli::error::CliError;
use crate::cli::input::profile;
use crate::cli::output::AtomicFile;
use crate::cli::ui::{self, Ui};
use crate::report::Report;
use crate::scoring::{Model, Reweightings};
use crate::text::Messages;

/// A respondent's numbers for the index.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Row<'q> {
    pub level: Option<f64>,
    /// Name of the level, in the language of results for programs and in that of reports for people.
    pub level_name: Option<&'q str>,
    pub level_name_for_people: Option<&'q str>,
    pub percent_to_target: Option<f64>,
    /// Id of the skill with the largest gap.
    pub top_gap: Option<&'q str>,
}

/// What was written.
pub(super) struct Outcome<'q> {
    /// Per respondent; none where there is no report.
    pub rows: Vec<Option<Row<'q>>>,
    /// How many respondents had all their files already.
    pub kept: usize,
}

/// A respondent whose files are there.
struct Done<'q> {
    number: usize,
    row: Row<'q>,
    /// Whether a file was written.
    is_new: bool,
}

/// Writes all reports, until `stop` is set.
///
/// # Errors
///
/// A report that cannot be made or written; the other threads then stop too.
pub(super) fn write_reports<'a>(batch: &'a Batch<'a>, stop: &AtomicBool, ui: &Ui) -> Result<Outcome<'a>, CliError> {
    let programs = &batch.request.questionnaires.programs;
    let writer = Writer {
        batch,
        messages: &ui.messages,
        reweightings: Reweightings::new(&Model::new(programs, programs.default_profile(), &[])),
        stop,
        next: AtomicUsize::new(0),
        bar: progress_bar(batch.read.entries.len(), ui),
    };
    let parts: Vec<Result<Vec<Done>, CliError>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..batch.threads()).map(|_| scope.spawn(|| writer.write_next())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    writer.bar.finish_and_clear();
    let mut outcome = Outcome { rows: vec![None; batch.read.entries.len()], kept: 0 };
    for part in parts {
        for Done { number, row, is_new } in part? {
            outcome.rows[number] = Some(row);
            outcome.kept += usize::from(!is_new);
        }
    }
    Ok(outcome)
}

/// What the threads share.
struct Writer<'a, 'r> {
    batch: &'a Batch<'a>,
    messages: &'r Messages,
    reweightings: Reweightings,
    stop: &'r AtomicBool,
    /// Number of the next respondent.
    next: AtomicUsize,
    bar: ProgressBar,
}

impl<'a> Writer<'a, '_> {
    /// Writes the reports on the next respondent until there is none left or `stop` is set.
    fn write_next(&self) -> Result<Vec<Done<'a>>, CliError> {
        let mut done = Vec::new();
        while !self.stop.load(Ordering::Relaxed) {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(entry) = self.batch.read.entries.get(number) else { break };
            if let Ok(answered) = &entry.answers {
                let written = self.write(number, answered);
                if written.is_err() {
                    self.stop.store(true, Ordering::Relaxed);
                }
                done.push(written?);
            }
            self.bar.inc(1);
        }
        Ok(done)
    }

    /// Writes the reports on one respondent. With `--resume` files that are there are kept.
    fn write(&self, number: usize, answered: &Answered) -> Result<Done<'a>, CliError> {
        let Batch { request, read, .. } = self.batch;
        let Request { args, folder, questionnaires: Translated { people, programs }, options, formats } = request;
        let answers = answered.answers(&read.entries[number].organisation, args.batch.reading.quick, programs);
        let report_in = |questionnaire| {
            let profile = profile(questionnaire, &answers, args.profile.as_deref())?;
            Ok::<_, CliError>(Report::with_reweightings(&self.reweightings, questionnaire, profile, &answers, &[]))
        };
        let report = report_in(programs)?;
        let translated = people.as_ref().map(report_in).transpose()?;
        let report_for_people = translated.as_ref().unwrap_or(&report);
        let mut is_new = false;
        for &format in formats {
            let path = folder.join(self.batch.file(number, format));
            if args.batch.resume && is_there(&path) {
                continue;
            }
            is_new = true;
            let report = if format.is_for_people() { report_for_people } else { &report };
            let bytes = options.render(report, format, self.messages)?;
            let file = AtomicFile::create(&path, args.output.force);
            file.and_then(|file| file.put(&bytes)).map_err(|error| CliError::writing(&path, error))?;
        }
        let row = Row {
            level: report.overall.level,
            level_name: report.overall.name,
            level_name_for_people: report_for_people.overall.name,
            percent_to_target: report.percent_to_target,
            top_gap: report.priorities.first().map(|priority| priority.skill),
        };
        Ok(Done { number, row, is_new })
    }
}

/// Shows how far the work has come, on a terminal.
fn progress_bar(all: usize, ui: &Ui) -> ProgressBar {
    if ui.is_quiet() || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let template = if ui::shows_unicode() { "━╸ " } else { "#- " };
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(all as u64).with_style(style.progress_chars(template))
}
