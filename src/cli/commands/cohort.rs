//! `cohort`: the report on a group.

mod collector;

use crate::cli::args::{CohortArgs, CohortFormat, Format, PageStyle};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::ingest::{Counts, Ingest, ReadOptions, Times};
use crate::cli::input;
use crate::cli::output::{Existing, Sink};
use crate::cli::render::{RenderOptions, open};
use crate::cli::ui::Ui;
use crate::message;
use crate::report::page::cohort_page;
use crate::report::{self as render, CohortReport, Edition, LeftOut, PrivacyOptions};
use crate::responses::{Answers, CountsFile};
use crate::scoring::{Model, OutcomeTable};
use crate::text::Messages;
use crate::text::diagnostic::{Rejected, Source};
use collector::CohortCollector;

pub(in crate::cli) fn run(args: &CohortArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let format = CohortFormat::choose(args.format, args.output.path())?;
    let sink = open(&args.output, format)?;
    let rendering = RenderOptions::new(&args.rendering, format.needs_browser(), ui, sink.is_file())?;
    let rendering = rendering.edition(match args.style {
        PageStyle::Page => Edition::Whole,
        PageStyle::Slides if format == CohortFormat::Html => Edition::Slides,
        PageStyle::Slides => {
            let wrong = message!("command-edition-format", option = "--style slides", formats = "html");
            return Err(CliError::Usage(wrong));
        }
    });
    let codebook = args.codebook.as_ref().map(|path| Sink::create(path, Existing::forced(args.output.force)));
    let codebook = codebook.transpose()?;
    let (report, exit) = match counts(args)? {
        Some(source) => (of_counts(args, format, source, ui)?, ExitStatus::Done),
        None => of_people(args, format, ui)?,
    };
    sink.finish(&rendered(&report, format, &rendering, &ui.messages)?)?;
    if let Some(codebook) = codebook {
        codebook.finish(&render::codebook(&report, ui.messages_for_programs()))?;
    }
    Ok(exit)
}

fn rendered(
    report: &CohortReport,
    format: CohortFormat,
    rendering: &RenderOptions,
    messages: &Messages,
) -> Result<Vec<u8>, CliError> {
    Ok(match format {
        CohortFormat::Terminal => render::terminal(&render::cohort_report(report, messages), rendering.canvas()),
        CohortFormat::Markdown => render::markdown(&render::cohort_report(report, messages)),
        CohortFormat::Json => render::cohort_json(report),
        CohortFormat::Csv => render::cohort_csv(report),
        CohortFormat::Html => cohort_page(report, rendering.pages(), messages, None, rendering.shown())?,
        CohortFormat::Pdf => {
            rendering.print(|pages, paper| cohort_page(report, pages, messages, paper, Edition::Whole))?
        }
        CohortFormat::Xlsx => render::workbook::cohort_workbook(report, messages).map_err(CliError::Input)?,
    })
}

/// The file of counts that the run is given, if it is one.
fn counts(args: &CohortArgs) -> Result<Option<Source>, CliError> {
    for path in &args.responses {
        let is_toml = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
        if !is_toml || path.is_dir() {
            continue;
        }
        let source = input::read_text(path)?;
        if CountsFile::recognise(&source.text) {
            let name = path.display().to_string();
            if args.responses.len() > 1 {
                return Err(CliError::Usage(message!("cohort-counts-with-others", path = name)));
            }
            if args.group_by.is_some() {
                return Err(CliError::Usage(message!("cohort-counts-groups", path = name)));
            }
            if args.round.is_some() {
                return Err(CliError::Usage(message!("cohort-counts-round", path = name)));
            }
            return Ok(Some(source));
        }
    }
    Ok(None)
}

fn of_counts(args: &CohortArgs, format: CohortFormat, source: Source, ui: &Ui) -> Result<CohortReport, CliError> {
    let file = CountsFile::parse(&source.text);
    let questionnaire_source = match input::resolve_for(args.source.questionnaire.as_deref(), file.questionnaire(), ui)?
    {
        Ok(questionnaire_source) => questionnaire_source,
        Err(fault) => {
            let diagnostics = file.into_faults().into_iter().chain([fault]).collect();
            return Err(Rejected { source, diagnostics }.into());
        }
    };
    match file.check(questionnaire_source.questionnaire()) {
        Ok(counts) => {
            let questionnaire = questionnaire_source.in_language(ui.language_for(format.is_for_people()), ui)?;
            Ok(CohortReport::of_counts(&questionnaire, &counts, PrivacyOptions::new(args.anonymous, args.min_cell)))
        }
        Err(diagnostics) => Err(Rejected { source, diagnostics }.into()),
    }
}

fn of_people(args: &CohortArgs, format: CohortFormat, ui: &Ui) -> Result<(CohortReport, ExitStatus), CliError> {
    let questionnaire_source = input::resolve(args.source.questionnaire.as_deref(), ui)?;
    let questionnaire = questionnaire_source.in_language(ui.language_for(format.is_for_people()), ui)?;
    let profile = input::profile(&questionnaire, &Answers::blank(&questionnaire, false), args.profile.as_deref())?;
    let model = Model::new(&questionnaire, profile, &[]);
    let (options, lexicon) = (options(args), questionnaire_source.lexicon(ui));
    let outcomes = OutcomeTable::new(&model);
    let mut collector =
        CohortCollector::new(&questionnaire, &outcomes, (args.group_by.as_deref(), &lexicon), args.anonymous)?;
    let Counts { rejected, unsent, empty, again, repeated, .. } =
        Ingest::new(&options, ui, &lexicon)?.read(&mut collector)?;
    let group_question = collector.question().map(|question| question.text.clone());
    let (cohort, left_out) = (
        collector.into_cohort(),
        LeftOut { rejected, not_submitted: unsent, empty, repeats: again, repeats_left_out: repeated },
    );
    let others = ui.messages_for(format.is_for_people()).translate(&message!("cohort-group-others"));
    let privacy = (PrivacyOptions::new(args.anonymous, args.min_cell), others.as_str());
    let report = match args.round {
        Some(base) => CohortReport::noisy(&questionnaire, &cohort, base),
        None => CohortReport::new(&questionnaire, profile, &cohort, &left_out, privacy),
    };
    let report = CohortReport { group_by: args.group_by.clone(), group_question, ..report };
    let bad = rejected > 0 && !args.reading.keep_going;
    Ok((report, if bad { ExitStatus::Bad } else { ExitStatus::Done }))
}

fn options(args: &CohortArgs) -> ReadOptions {
    ReadOptions {
        responses: args.responses.clone(),
        piped: Vec::new(),
        reading: args.reading.clone(),
        existing: Existing::forced(args.output.force),
        written: args.output.output.iter().chain(&args.codebook).cloned().collect(),
        threads: args.threads,
        anonymous: args.anonymous,
        summary: false,
        times: Times::One,
    }
}
