//! `report --output-dir`: one report a respondent, and an index.
//!
//! All respondents are read first, so that every file's name is known before the first one is written.

mod index;
mod names;
mod stop;

use std::io::IsTerminal;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressStyle};

use super::args::{ReportArgs, ReportFormat};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::input;
use super::look::Look;
use super::output::Folder;
use super::report::profile;
use super::score::{self, Answered, Entry, Reading};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::Reports;
use crate::report::page::Speaker;
use crate::scoring::{Draws, Model};
use crate::text::sanitize;
use index::{INDEX, INDEX_PAGE, Numbers};
use names::Names;
use stop::{command_to_go_on, watch};

/// So many files that are in the way are named.
const MOST_NAMED: usize = 3;

pub(super) fn run(args: &ReportArgs, folder: &Path, context: &Context) -> Result<Exit, Failure> {
    check_folder(args, folder)?;
    let asked = input::asked(args.questionnaire.as_deref(), context)?;
    let questionnaire = asked.questionnaire();
    if let Some(option) = args.profile.as_deref() {
        profile(questionnaire, &crate::responses::Answers::blank(questionnaire, false), Some(option))?;
    }
    let for_people = args.format.iter().any(|format| format.is_for_people()).then(|| context.language());
    let people = asked.in_language(for_people, context)?;
    let programs = match context.language_for_programs() {
        same if same == for_people => people.clone(),
        language => asked.in_language(language, context)?,
    };
    let translated = Translated { people, programs };
    // The run ends with the batch, and the system takes memory back sooner than piece by piece.
    let read = ManuallyDrop::new(score::respondents(&reading(args), context, &asked.wordings(context), false)?);
    let mut names = Names::new();
    let stems = read.entries.iter().map(|entry| names.give(&entry.name, format_args!("row {}", entry.row))).collect();
    let mut formats = args.format.clone();
    formats.sort_by_key(|format| *format as usize);
    formats.dedup();
    let batch = ManuallyDrop::new(Batch {
        args,
        folder,
        questionnaires: &translated,
        draws: Draws::new(&Model::new(questionnaire, questionnaire.default_profile(), &[])),
        look: Look::new(&args.look, formats.contains(&ReportFormat::Pdf), context, true)?,
        entries: &read.entries,
        stems,
        formats,
    });
    let existing = batch.existing();
    if !existing.is_empty() && !args.output.force && !args.batch.resume {
        let (count, path) = (existing.len(), folder.display().to_string());
        let mut shown = existing.iter().take(MOST_NAMED).cloned().collect::<Vec<_>>().join(", ");
        if count > MOST_NAMED {
            shown = context.messages.say(&message!("batch-and-more", names = shown, count = count - MOST_NAMED));
        }
        return Err(Failure::Input(message!("batch-existing", count = count, path = path, names = shown)));
    }
    std::fs::create_dir_all(folder).map_err(|error| Failure::writing(folder, &error))?;
    let stop = watch().map_err(|error| Failure::writing(folder, &error))?;
    let goal = Folder::open(folder, args.output.force).map_err(|error| Failure::writing(folder, &error))?;
    let reports = Reports::new(&batch.draws);
    let mut desk = ManuallyDrop::new(Desk { goal: &goal, speaker: Speaker::new(&context.messages), reports });
    let outcome = batch.write(&mut desk, &stop, context)?;
    let rejected = read.entries.iter().filter(|entry| entry.answers.is_err()).count();
    if outcome.rows.iter().zip(&read.entries).any(|(row, entry)| row.is_none() && entry.answers.is_ok()) {
        let done = outcome.rows.iter().flatten().count();
        let (all, path) = (read.entries.len() - rejected, folder.display().to_string());
        context.tell(format!(
            "{}\n  {}\n",
            context.messages.say(&message!("batch-interrupted", done = done, all = all, path = path)),
            sanitize::line(&command_to_go_on(args.output.force))
        ));
        return Ok(Exit::Interrupted);
    }
    batch.write_index(&outcome.rows, &read.files, &mut desk.speaker, context)?;
    if names.repeated > 0 {
        context.note(&message!("batch-same-names", count = names.repeated));
    }
    let all = outcome.rows.iter().flatten().count();
    tell_end(all, outcome.kept, rejected, read.unsent, folder, context);
    Ok(if rejected > 0 && !args.batch.keep_going { Exit::Bad } else { Exit::Done })
}

fn tell_end(all: usize, kept: usize, rejected: usize, unsent: u64, folder: &Path, context: &Context) {
    let path = folder.display().to_string();
    let mut parts = vec![message!("batch-written", path = path, count = all - kept)];
    if kept > 0 {
        parts.push(message!("batch-kept", count = kept));
    }
    if rejected > 0 {
        parts.push(message!("batch-rejected-count", count = rejected));
    }
    if unsent > 0 {
        parts.push(message!("batch-unsent", count = unsent));
    }
    let parts: Vec<String> = parts.iter().map(|part| context.messages.say(part)).collect();
    context.note(&message!("batch-sentence", text = parts.join(", ")));
}

/// Reports go into a folder that is not read from.
fn check_folder(args: &ReportArgs, folder: &Path) -> Result<(), Failure> {
    let path = || folder.display().to_string();
    if folder.exists() && !folder.is_dir() {
        return Err(Failure::Input(message!("batch-no-folder", path = path())));
    }
    let real = folder.canonicalize().ok();
    if real.is_some() && args.answers.iter().any(|input| input.is_dir() && input.canonicalize().ok() == real) {
        return Err(Failure::Usage(message!("batch-same-folder", path = path())));
    }
    Ok(())
}

fn reading(args: &ReportArgs) -> Reading {
    let batch = &args.batch;
    Reading {
        responses: args.answers.clone(),
        quick: batch.quick,
        include_incomplete: batch.include_incomplete,
        map: batch.map.clone(),
        encoding: batch.encoding.clone(),
        rejects: batch.rejects.clone(),
        force: args.output.force || batch.resume,
        written: None,
        threads: batch.jobs,
    }
}

/// The questionnaire in the languages of the reports.
struct Translated {
    people: Questionnaire,
    programs: Questionnaire,
}

/// All that is known before the first report is written.
struct Batch<'a> {
    args: &'a ReportArgs,
    folder: &'a Path,
    questionnaires: &'a Translated,
    draws: Draws,
    look: Look,
    entries: &'a [Entry],
    /// Names of the files, one an entry, without their endings.
    stems: Vec<String>,
    formats: Vec<ReportFormat>,
}

/// What a thread keeps from report to report; a clone learns together with it.
#[derive(Clone)]
struct Desk<'a> {
    goal: &'a Folder,
    speaker: Speaker<'a>,
    reports: Reports<'a, 'a>,
}

/// What was written.
struct Outcome<'q> {
    /// Per entry, its numbers in the index; none where there is no report.
    rows: Vec<Option<Numbers<'q>>>,
    /// How many respondents had all their files already.
    kept: usize,
}

impl Batch<'_> {
    fn file(&self, entry: usize, format: ReportFormat) -> String {
        [&self.stems[entry], ".", ending(format)].concat()
    }

    /// Whether reports are for looking at, and their index too.
    fn has_pages(&self) -> bool {
        self.formats.iter().any(|format| matches!(format, ReportFormat::Html | ReportFormat::Pdf))
    }

    /// How many threads there are work for.
    fn threads(&self) -> usize {
        let processors = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        self.args.batch.jobs.map_or_else(processors, std::num::NonZero::get).min(self.entries.len()).max(1)
    }

    /// Files to be written that are there already.
    fn existing(&self) -> Vec<String> {
        if std::fs::read_dir(self.folder).is_ok_and(|mut files| files.next().is_none()) || !is_there(self.folder) {
            return Vec::new();
        }
        let reports = (0..self.entries.len()).filter(|&entry| self.entries[entry].answers.is_ok());
        let files = reports.flat_map(|entry| self.formats.iter().map(move |&format| self.file(entry, format)));
        let indexes = [INDEX].into_iter().chain(self.has_pages().then_some(INDEX_PAGE)).map(str::to_owned);
        files.chain(indexes).filter(|file| is_there(&self.folder.join(file))).collect()
    }

    /// Writes all reports, until `stop` says to stop.
    fn write<'q>(
        &'q self,
        desk: &mut ManuallyDrop<Desk<'q>>,
        stop: &AtomicBool,
        context: &Context,
    ) -> Result<Outcome<'q>, Failure> {
        let bar = bar(self.entries.len(), context);
        let (next, kept) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let failed = AtomicBool::new(false);
        let results = Mutex::new((vec![None; self.entries.len()], None));
        let work = &|desk: &mut Desk<'q>| {
            while !stop.load(Ordering::Relaxed) && !failed.load(Ordering::Relaxed) {
                let entry = next.fetch_add(1, Ordering::Relaxed);
                let Some(Entry { answers, organisation, .. }) = self.entries.get(entry) else { break };
                if let Ok(answered) = answers {
                    let done = self.one(entry, answered, organisation, desk, &kept);
                    let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
                    match done {
                        Ok(row) => results.0[entry] = Some(row),
                        Err(failure) => {
                            failed.store(true, Ordering::Relaxed);
                            results.1.get_or_insert(failure);
                        }
                    }
                }
                bar.inc(1);
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..self.threads() {
                let mut desk = desk.clone();
                scope.spawn(move || {
                    make_room();
                    work(&mut desk);
                });
            }
            work(desk);
        });
        bar.finish_and_clear();
        match results.into_inner().unwrap_or_else(PoisonError::into_inner) {
            (_, Some(failure)) => Err(failure),
            (rows, None) => Ok(Outcome { rows, kept: kept.into_inner() }),
        }
    }

    /// Writes the reports on one respondent; the numbers for the index.
    fn one<'q>(
        &'q self,
        entry: usize,
        answered: &Answered,
        organisation: &str,
        desk: &mut Desk<'q>,
        kept: &AtomicUsize,
    ) -> Result<Numbers<'q>, Failure> {
        let Translated { people, programs } = self.questionnaires;
        let answers = answered.answers(organisation, self.args.batch.quick, programs);
        let mut report_in = |questionnaire| {
            let profile = profile(questionnaire, &answers, self.args.profile.as_deref())?;
            Ok::<_, Failure>(desk.reports.report(questionnaire, profile, &answers, &[]))
        };
        let report = report_in(programs)?;
        let other = if people.language == programs.language { None } else { Some(report_in(people)?) };
        let mut written = false;
        for &format in &self.formats {
            let name = self.file(entry, format);
            let path = || self.folder.join(&name);
            if self.args.batch.resume && is_there(&path()) {
                continue;
            }
            written = true;
            let of_format = if format.is_for_people() { other.as_ref().unwrap_or(&report) } else { &report };
            let bytes = self.look.render(of_format, format, &mut desk.speaker)?;
            desk.goal.put(&name, &bytes).map_err(|error| Failure::writing(&path(), &error))?;
            desk.speaker.reuse(bytes);
        }
        if !written {
            kept.fetch_add(1, Ordering::Relaxed);
        }
        Ok(Numbers {
            level: report.overall.level,
            name_for_people: other.as_ref().unwrap_or(&report).overall.name,
            name: report.overall.name,
            percent_to_target: report.percent_to_target,
            top_gap: report.priorities.first().map(|priority| priority.skill),
        })
    }
}

/// In glibc, the memory of all threads but the first grows by a page a system call. So more is asked for and given
/// back: the first time it comes from the system itself, the second time it stays with the thread.
fn make_room() {
    const ROOM: usize = 1 << 20;
    for _ in 0..2 {
        drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
    }
}

/// What names of files in this format end in.
fn ending(format: ReportFormat) -> &'static str {
    match format {
        ReportFormat::Terminal => "txt",
        ReportFormat::Markdown => "md",
        ReportFormat::Json => "json",
        ReportFormat::Csv => "csv",
        ReportFormat::Xlsx => "xlsx",
        ReportFormat::Html => "html",
        ReportFormat::Pdf => "pdf",
    }
}

/// Whether anything has this name, a link to nothing too.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Says how far the work has come, on a terminal.
fn bar(all: usize, context: &Context) -> ProgressBar {
    if context.is_quiet() || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let template = if super::context::shows_unicode() { "━╸ " } else { "#- " };
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(all as u64).with_style(style.progress_chars(template))
}
