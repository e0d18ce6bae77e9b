//! `report --output-dir`: one report a respondent, and an index.
//!
//! All respondents are read first, so that every file's name is known before the first one is written.

mod index;
mod names;
mod stop;
mod writing;

use std::mem::ManuallyDrop;
use std::path::Path;

use super::respondents::{Entry, Respondents};
use crate::cli::args::{Format, ReportArgs, ReportFormat};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::ingest::ReadOptions;
use crate::cli::input::{self, QuestionnaireSource, profile};
use crate::cli::output::Folder;
use crate::cli::render::RenderOptions;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::Reports;
use crate::report::page::Speaker;
use crate::responses::Answers;
use crate::scoring::{Draws, Model};
use crate::text::sanitize;
use crate::threads;
use index::{INDEX, INDEX_PAGE};
use names::Names;
use stop::{command_to_go_on, watch};
use writing::{Desk, Outcome, Writing};

/// So many files that are in the way are named.
const MOST_NAMED: usize = 3;

pub(in crate::cli) fn run(args: &ReportArgs, folder: &Path, ui: &Ui) -> Result<ExitStatus, CliError> {
    check_folder(args, folder)?;
    let asked = input::asked(args.questionnaire.as_deref(), ui)?;
    let request = Request::new((args, folder), &asked, ui)?;
    let questionnaire = &request.questionnaires.programs;
    let draws = Draws::new(&Model::new(questionnaire, questionnaire.default_profile(), &[]));
    // The run ends with what is written, and the system takes memory back sooner than piece by piece.
    let mut desk = ManuallyDrop::new(Desk { reports: Reports::new(&draws), speaker: Speaker::new(&ui.messages) });
    let prepare = || {
        let batch = Batch::read(&request, &asked, ui)?;
        batch.check_existing(ui)?;
        let failed = |error: std::io::Error| CliError::writing(folder, error);
        std::fs::create_dir_all(folder).map_err(&failed)?;
        let stop = watch().map_err(&failed)?;
        let goal = Folder::open(folder, args.output.force).map_err(failed)?;
        Ok(Writing::new(batch, goal, stop, ui))
    };
    let (batch, outcome) = request.write(&mut desk, prepare)?;
    ManuallyDrop::new(batch).finish(&outcome, &mut desk.speaker, ui)
}

/// Reports go into a folder that is not read from.
fn check_folder(args: &ReportArgs, folder: &Path) -> Result<(), CliError> {
    let path = || folder.display().to_string();
    if folder.exists() && !folder.is_dir() {
        return Err(CliError::Input(message!("batch-no-folder", path = path())));
    }
    let real = folder.canonicalize().ok();
    if real.is_some() && args.answers.iter().any(|input| input.is_dir() && input.canonicalize().ok() == real) {
        return Err(CliError::Usage(message!("batch-same-folder", path = path())));
    }
    Ok(())
}

fn options(args: &ReportArgs) -> ReadOptions {
    let batch = &args.batch;
    ReadOptions {
        responses: args.answers.clone(),
        reading: batch.reading.clone(),
        force: args.output.force || batch.resume,
        written: None,
        threads: batch.jobs,
        anonymous: false,
        summary: false,
    }
}

/// The questionnaire in the languages of the reports.
struct Translated {
    programs: Questionnaire,
    /// For people, where that is another language.
    people: Option<Questionnaire>,
}

impl Translated {
    fn new(args: &ReportArgs, asked: &QuestionnaireSource, ui: &Ui) -> Result<Self, CliError> {
        let for_people = args.format.iter().any(|format| format.is_for_people()).then(|| ui.language());
        let people = asked.in_language(for_people, ui)?;
        Ok(match ui.language_for_programs() {
            same if same == for_people => Self { programs: people, people: None },
            language => {
                let programs = asked.in_language(language, ui)?;
                let people = (people.language != programs.language).then_some(people);
                Self { programs, people }
            }
        })
    }

    fn people(&self) -> &Questionnaire {
        self.people.as_ref().unwrap_or(&self.programs)
    }
}

/// What is asked for, before it is known of whom.
struct Request<'a> {
    args: &'a ReportArgs,
    folder: &'a Path,
    questionnaires: Translated,
    look: RenderOptions,
    formats: Vec<ReportFormat>,
}

impl<'a> Request<'a> {
    fn new((args, folder): (&'a ReportArgs, &'a Path), asked: &QuestionnaireSource, ui: &Ui) -> Result<Self, CliError> {
        let questionnaires = Translated::new(args, asked, ui)?;
        let blank = Answers::blank(&questionnaires.programs, false);
        profile(&questionnaires.programs, &blank, args.profile.as_deref())?;
        let mut formats = args.format.clone();
        formats.sort_by_key(|format| *format as usize);
        formats.dedup();
        let look = RenderOptions::new(&args.look, formats.contains(&ReportFormat::Pdf), ui, true)?;
        Ok(Self { args, folder, questionnaires, look, formats })
    }

    /// Whether reports are for looking at, and their index too.
    fn has_pages(&self) -> bool {
        self.formats.iter().any(|format| matches!(format, ReportFormat::Html | ReportFormat::Pdf))
    }

    /// How many threads there may be.
    fn threads(&self) -> usize {
        threads::count(self.args.batch.jobs)
    }
}

/// All that is known before the first report is written.
struct Batch<'a> {
    request: &'a Request<'a>,
    read: Respondents,
    names: Names,
    /// Names of the files, one a respondent, without their endings.
    stems: Vec<String>,
}

impl<'a> Batch<'a> {
    /// Reads all respondents.
    fn read(request: &'a Request<'a>, asked: &QuestionnaireSource, ui: &Ui) -> Result<Self, CliError> {
        let read = Respondents::read(&options(request.args), ui, &asked.wordings(ui))?;
        let mut names = Names::new();
        let stem = |entry: &Entry| names.give(&entry.name, format_args!("row {}", entry.row));
        let stems = read.entries.iter().map(stem).collect();
        Ok(Self { request, read, names, stems })
    }

    fn file(&self, entry: usize, format: ReportFormat) -> String {
        [&self.stems[entry], ".", format.extension()].concat()
    }

    /// How many threads there is work for.
    fn threads(&self) -> usize {
        self.request.threads().min(self.read.entries.len()).max(1)
    }

    /// Files to be written that are there already.
    fn existing(&self) -> Vec<String> {
        let Request { folder, formats, .. } = self.request;
        if std::fs::read_dir(folder).is_ok_and(|mut files| files.next().is_none()) || !is_there(folder) {
            return Vec::new();
        }
        let entries = self.read.entries.iter().enumerate();
        let reports = entries.filter(|(_, entry)| entry.answers.is_ok()).map(|(number, _)| number);
        let files = reports.flat_map(|entry| formats.iter().map(move |&format| self.file(entry, format)));
        let indexes = [INDEX].into_iter().chain(self.request.has_pages().then_some(INDEX_PAGE)).map(str::to_owned);
        files.chain(indexes).filter(|file| is_there(&folder.join(file))).collect()
    }

    /// No file may be in the way.
    fn check_existing(&self, ui: &Ui) -> Result<(), CliError> {
        let (existing, Request { args, folder, .. }) = (self.existing(), self.request);
        if existing.is_empty() || args.output.force || args.batch.resume {
            return Ok(());
        }
        let (count, path) = (existing.len(), folder.display().to_string());
        let mut shown = existing.iter().take(MOST_NAMED).cloned().collect::<Vec<_>>().join(", ");
        if count > MOST_NAMED {
            shown = ui.messages.translate(&message!("batch-and-more", names = shown, count = count - MOST_NAMED));
        }
        Err(CliError::Input(message!("batch-existing", count = count, path = path, names = shown)))
    }

    /// Writes the index and tells what was done; where not all was, how to go on.
    fn finish(&self, outcome: &Outcome<'_>, speaker: &mut Speaker, ui: &Ui) -> Result<ExitStatus, CliError> {
        let Self { request: Request { args, folder, .. }, read, names, .. } = self;
        let (done, path) = (outcome.lines.iter().flatten().count(), folder.display().to_string());
        let rejected = read.entries.iter().filter(|entry| entry.answers.is_err()).count();
        let all = read.entries.len() - rejected;
        if done < all {
            ui.warn(format!(
                "{}\n  {}\n",
                ui.messages.translate(&message!("batch-interrupted", done = done, all = all, path = path)),
                sanitize::line(&command_to_go_on(args.output.force))
            ));
            return Ok(ExitStatus::Interrupted);
        }
        self.write_index(&outcome.lines, speaker, ui)?;
        if names.repeated > 0 {
            ui.info(&message!("batch-same-names", count = names.repeated));
        }
        let mut parts = vec![message!("batch-written", path = path, count = done - outcome.kept)];
        if outcome.kept > 0 {
            parts.push(message!("batch-kept", count = outcome.kept));
        }
        if rejected > 0 {
            parts.push(message!("batch-rejected-count", count = rejected));
        }
        if read.unsent > 0 {
            parts.push(message!("batch-unsent", count = read.unsent));
        }
        let parts: Vec<String> = parts.iter().map(|part| ui.messages.translate(part)).collect();
        ui.info(&message!("batch-sentence", text = parts.join(", ")));
        Ok(if rejected > 0 && !args.batch.reading.keep_going { ExitStatus::Bad } else { ExitStatus::Done })
    }
}

/// Whether anything has this name, a link to nothing too.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
