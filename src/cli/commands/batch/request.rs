//! The options of a batch, its respondents, and the names of their files.

use std::path::Path;

use super::names::Names;
use crate::cli::args::{Format, ReportArgs, ReportFormat};
use crate::cli::commands::respondents::{Entry, Respondents};
use crate::cli::error::CliError;
use crate::cli::files::{Files, INDEXES, Named};
use crate::cli::ingest::{ReadOptions, Times};
use crate::cli::input::{QuestionnaireSource, profile};
use crate::cli::output::Existing;
use crate::cli::render::RenderOptions;
use crate::cli::threads;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::Answers;

/// The file that says which report is whose.
pub(super) const INDEX: &str = INDEXES[0];

/// The same for a browser, beside pages.
pub(super) const INDEX_PAGE: &str = INDEXES[1];

/// How many files that are there already are named.
const MOST_NAMED: usize = 3;

/// The questionnaire in the languages of the reports.
pub(super) struct Translated {
    pub programs: Questionnaire,
    /// For people, where that is another language.
    pub people: Option<Questionnaire>,
}

impl Translated {
    fn new(args: &ReportArgs, questionnaire_source: &QuestionnaireSource, ui: &Ui) -> Result<Self, CliError> {
        let for_people = args.format.iter().any(|format| format.is_for_people()).then(|| ui.language());
        let people = questionnaire_source.in_language(for_people, ui)?;
        Ok(match ui.language_for_programs() {
            same if same == for_people => Self { programs: people, people: None },
            language => {
                let programs = questionnaire_source.in_language(language, ui)?;
                let people = (people.language != programs.language).then_some(people);
                Self { programs, people }
            }
        })
    }

    pub(super) fn people(&self) -> &Questionnaire {
        self.people.as_ref().unwrap_or(&self.programs)
    }
}

/// What is asked for, before the respondents are read.
pub(super) struct Request<'a> {
    pub args: &'a ReportArgs,
    pub folder: &'a Path,
    pub questionnaires: Translated,
    pub options: RenderOptions,
    pub formats: Vec<ReportFormat>,
}

impl<'a> Request<'a> {
    pub(super) fn new(
        (args, folder): (&'a ReportArgs, &'a Path),
        questionnaire_source: &QuestionnaireSource,
        ui: &Ui,
    ) -> Result<Self, CliError> {
        let questionnaires = Translated::new(args, questionnaire_source, ui)?;
        let blank = Answers::blank(&questionnaires.programs, false);
        profile(&questionnaires.programs, &blank, args.profile.as_deref())?;
        let mut formats = args.format.clone();
        formats.sort_by_key(|format| *format as usize);
        formats.dedup();
        let options = RenderOptions::new(&args.rendering, formats.contains(&ReportFormat::Pdf), ui, true)?;
        let options = options.edition(args.edition(&formats)?.in_file());
        Ok(Self { args, folder, questionnaires, options, formats })
    }

    /// Whether there are reports for a browser or to print, and so an index for a browser.
    pub(super) fn has_pages(&self) -> bool {
        self.formats.iter().any(|format| matches!(format, ReportFormat::Html | ReportFormat::Pdf))
    }
}

/// The respondents, and the names of their files.
pub(super) struct Batch<'a> {
    pub request: &'a Request<'a>,
    pub read: Respondents,
    /// Names of files without their endings, one a respondent.
    stems: Vec<String>,
    /// How many respondents have the same name as another, or nearly.
    pub repeated_names: usize,
}

impl<'a> Batch<'a> {
    /// Reads all respondents.
    pub(super) fn read(
        request: &'a Request<'a>,
        questionnaire_source: &QuestionnaireSource,
        ui: &Ui,
    ) -> Result<Self, CliError> {
        let context = (0..request.questionnaires.programs.context.len()).collect();
        let read = Respondents::read(&read_options(request.args), ui, &questionnaire_source.lexicon(ui), context)?;
        let mut names = Names::new();
        let stem = |entry: &Entry| names.give(&entry.name, format_args!("row {}", entry.row));
        let stems = read.entries.iter().map(stem).collect();
        Ok(Self { request, read, stems, repeated_names: names.repeated })
    }

    /// The name of a respondent's file.
    pub(super) fn file(&self, entry: usize, format: ReportFormat) -> String {
        [&self.stems[entry], ".", format.extension()].concat()
    }

    /// How many threads there is work for.
    pub(super) fn threads(&self) -> usize {
        threads::count(self.request.args.batch.jobs).min(self.read.entries.len()).max(1)
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

    /// Fails if files are there already that must not be replaced: with `--force` those that are read, without it all.
    pub(super) fn check_existing(&self, ui: &Ui) -> Result<(), CliError> {
        let (existing, Request { args, folder, .. }) = (self.existing(), self.request);
        let mut files = Files::of_report(args);
        files.read.extend(self.read.files.iter().map(|path| Named { option: "ANSWERS", path: path.clone() }));
        let reports = existing.iter().filter(|file| !INDEXES.contains(&file.as_str()));
        files.written.extend(reports.map(|file| Named { option: "--output-dir", path: folder.join(file) }));
        files.check()?;
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
}

/// How the respondents of `report` are read.
pub(in crate::cli) fn read_options(args: &ReportArgs) -> ReadOptions {
    let batch = &args.batch;
    ReadOptions {
        responses: args.answers.clone(),
        piped: Vec::new(),
        reading: batch.reading.clone(),
        // The rejected rows of a run that goes on are the same as before.
        existing: if batch.resume { Existing::KeepSame } else { Existing::forced(args.output.force) },
        written: Vec::new(),
        threads: batch.jobs,
        anonymous: false,
        summary: false,
        times: Times::One,
    }
}

/// Whether anything has this name, be it a broken link.
pub(super) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
