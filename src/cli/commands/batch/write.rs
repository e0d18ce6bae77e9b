//! Writes the reports of a batch with several threads.

use std::io::{ErrorKind, IsTerminal};
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::request::{Batch, Request, Translated, is_there};
use crate::cli::args::{Format, ReportFormat};
use crate::cli::browser;
use crate::cli::commands::respondents::Answered;
use crate::cli::error::CliError;
use crate::cli::input::profile;
use crate::cli::output::{AtomicFile, Existing};
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

/// So many files are written to the disk together before they get their names, as long as that takes no more than
/// [`LONGEST_UNNAMED`].
const MOST_UNNAMED: usize = 256;

/// After so long, written files get their names: a killed run loses no more than this.
const LONGEST_UNNAMED: Duration = Duration::from_secs(2);

/// Files that are written and have no names yet: each with its path and the index of its respondent in the list of those
/// that are done.
struct Unnamed {
    files: Vec<AtomicFile>,
    of: Vec<(usize, PathBuf)>,
    since: Instant,
}

impl Unnamed {
    fn new() -> Self {
        Self { files: Vec::new(), of: Vec::new(), since: Instant::now() }
    }

    fn is_due(&self) -> bool {
        self.files.len() >= MOST_UNNAMED || self.since.elapsed() >= LONGEST_UNNAMED
    }
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
    /// Writes the reports on the next respondent until there is none left or `stop` is set. An error stops all threads;
    /// what was written before it gets its name.
    fn write_next(&self) -> Result<Vec<Done<'a>>, CliError> {
        let (mut done, mut unnamed) = (Vec::new(), Unnamed::new());
        let mut written = Ok(());
        while written.is_ok() && !self.stop.load(Ordering::Relaxed) {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(entry) = self.batch.read.entries.get(number) else { break };
            if let Ok(answered) = &entry.answers {
                written = self.write(number, answered, done.len(), &mut unnamed).map(|row| {
                    done.push(Done { number, row, is_new: false });
                });
            }
            if unnamed.is_due() {
                written = written.and(self.give_names(&mut unnamed, &mut done));
            }
            self.bar.inc(1);
        }
        let named = self.give_names(&mut unnamed, &mut done);
        if written.is_err() || named.is_err() {
            self.stop.store(true, Ordering::Relaxed);
        }
        written.and(named).map(|()| done)
    }

    /// Writes the reports on one respondent, whose index among those that are done is `index`. With `--resume` files that
    /// are there are kept, unless a power cut tore them.
    fn write(
        &self,
        number: usize,
        answered: &Answered,
        index: usize,
        unnamed: &mut Unnamed,
    ) -> Result<Row<'a>, CliError> {
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
        for &format in formats {
            let path = folder.join(self.batch.file(number, format));
            let found = (args.batch.resume && is_there(&path)).then(|| std::fs::read(&path).ok());
            // A browser takes long, and a whole PDF is recognised without it.
            let is_pdf = |found: &Vec<u8>| format == ReportFormat::Pdf && browser::is_pdf(found);
            if found.as_ref().is_some_and(|found| found.as_ref().is_none_or(is_pdf)) {
                continue;
            }
            let report = if format.is_for_people() { report_for_people } else { &report };
            let bytes = options.render(report, format, self.messages)?;
            let found = found.flatten();
            if found.as_ref().is_some_and(|found| !is_torn(found, &bytes)) {
                continue;
            }
            let existing = Existing::forced(args.output.force || found.is_some());
            let failed = |error| CliError::writing(&path, error);
            let mut file = AtomicFile::create(&path, existing).map_err(failed)?;
            file.write(&bytes).map_err(failed)?;
            unnamed.files.push(file);
            unnamed.of.push((index, path));
        }
        Ok(Row {
            level: report.overall.level,
            level_name: report.overall.name,
            level_name_for_people: report_for_people.overall.name,
            percent_to_target: report.percent_to_target,
            top_gap: report.priorities.first().map(|priority| priority.skill),
        })
    }

    /// Gives files their names once their contents are on the disk, and notes whose reports are new. A file that another
    /// run has just put there is kept with `--resume`.
    fn give_names(&self, unnamed: &mut Unnamed, done: &mut [Done<'_>]) -> Result<(), CliError> {
        let Request { args, folder, .. } = self.batch.request;
        let Unnamed { files, of, .. } = std::mem::replace(unnamed, Unnamed::new());
        let named = AtomicFile::give_names(files).map_err(|error| CliError::writing(folder, error))?;
        for ((index, path), named) in of.into_iter().zip(named) {
            match named {
                Ok(()) => done.get_mut(index).into_iter().for_each(|done| done.is_new = true),
                Err(error) if args.batch.resume && error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(CliError::writing(&path, error)),
            }
        }
        Ok(())
    }
}

/// Whether a file is only a beginning of what it should hold, with nothing or zeros behind, as a power cut leaves it.
fn is_torn(found: &[u8], whole: &[u8]) -> bool {
    let written = found.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    found != whole && whole.starts_with(&found[..written])
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

#[cfg(test)]
mod tests {
    use super::is_torn;

    #[test]
    fn a_torn_file_is_a_beginning_with_zeros_behind() {
        let whole = b"PK\x05\x06..\0\0";
        for torn in [&b""[..], b"\0\0\0", b"PK", b"PK\x05\x06\0\0\0\0", b"PK\x05\x06..\0"] {
            assert!(is_torn(torn, whole), "{torn:?}");
        }
        for other in [&whole[..], b"PK\x05\x06..\0\0and more", b"mine", b"\0mine"] {
            assert!(!is_torn(other, whole), "{other:?}");
        }
    }
}
