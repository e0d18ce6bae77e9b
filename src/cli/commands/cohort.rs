//! `cohort`: the report on a group.

use crate::cli::args::{CohortArgs, CohortFormat};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::ingest::{self, Gathered, Reading};
use crate::cli::output::Sink;
use crate::cli::render::RenderOptions;
use crate::cli::ui::Ui;
use crate::cli::{input, report};
use crate::message;
use crate::report::page::cohort_page;
use crate::report::{self as render, CohortReport, PrivacyOptions};
use crate::responses::{Answers, CountsFile};
use crate::scoring::Model;
use crate::text::Messages;
use crate::text::diagnostic::{Rejected, Source};

pub(in crate::cli) fn run(args: &CohortArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let sink = Sink::open(&args.output)?;
    let prints = args.format == CohortFormat::Pdf;
    if prints {
        sink.takes_pdf()?;
    }
    let look = RenderOptions::new(&args.look, prints, ui, sink.is_file())?;
    if args.format == CohortFormat::Xlsx {
        sink.refuse_terminal()?;
    }
    let codebook = args
        .codebook
        .as_ref()
        .map(|path| Sink::open(&crate::cli::args::Output { output: Some(path.clone()), force: args.output.force }));
    let codebook = codebook.transpose()?;
    let (report, exit) = match counts(args)? {
        Some(source) => (of_counts(args, source, ui)?, ExitStatus::Done),
        None => of_people(args, ui)?,
    };
    sink.finish(&rendered(&report, args.format, &look, &ui.messages)?)?;
    if let Some(codebook) = codebook {
        codebook.finish(&render::codebook(&report, ui.messages_for_programs()))?;
    }
    Ok(exit)
}

fn rendered(
    report: &CohortReport,
    format: CohortFormat,
    look: &RenderOptions,
    messages: &Messages,
) -> Result<Vec<u8>, CliError> {
    Ok(match format {
        CohortFormat::Terminal => render::terminal(&render::cohort_report(report, messages), look.canvas()),
        CohortFormat::Markdown => render::markdown(&render::cohort_report(report, messages)),
        CohortFormat::Json => render::cohort_json(report),
        CohortFormat::Csv => render::cohort_csv(report),
        CohortFormat::Html => cohort_page(report, look.pages(), messages, None)?,
        CohortFormat::Pdf => look.print(|pages, paper| cohort_page(report, pages, messages, paper))?,
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
            return Ok(Some(source));
        }
    }
    Ok(None)
}

fn of_counts(args: &CohortArgs, source: Source, ui: &Ui) -> Result<CohortReport, CliError> {
    let file = CountsFile::parse(&source.text);
    let asked = match input::asked_by(args.questionnaire.as_deref(), file.questionnaire(), ui)? {
        Ok(asked) => asked,
        Err(fault) => {
            let diagnostics = file.into_faults().into_iter().chain([fault]).collect();
            return Err(Rejected { source, diagnostics }.into());
        }
    };
    match file.check(asked.questionnaire()) {
        Ok(counts) => {
            let questionnaire = asked.in_language(ui.language_for(args.format.is_for_people()), ui)?;
            Ok(CohortReport::of_counts(&questionnaire, &counts, PrivacyOptions::new(args.anonymous, args.min_cell)))
        }
        Err(diagnostics) => Err(Rejected { source, diagnostics }.into()),
    }
}

fn of_people(args: &CohortArgs, ui: &Ui) -> Result<(CohortReport, ExitStatus), CliError> {
    let asked = input::asked(args.questionnaire.as_deref(), ui)?;
    let questionnaire = asked.in_language(ui.language_for(args.format.is_for_people()), ui)?;
    let profile = report::profile(&questionnaire, &Answers::blank(&questionnaire, false), args.profile.as_deref())?;
    let model = Model::new(&questionnaire, profile, &[]);
    let by = (args.group_by.as_deref(), args.anonymous);
    let wordings = asked.wordings(ui);
    let Gathered { cohort, left_out } = ingest::gathered(&reading(args), ui, &wordings, &model, by)?;
    let others = ui.messages_for(args.format.is_for_people()).translate(&message!("cohort-group-others"));
    let report = CohortReport::new(
        &questionnaire,
        profile,
        &cohort,
        &left_out,
        (PrivacyOptions::new(args.anonymous, args.min_cell), &others),
    );
    let report = CohortReport { group_by: args.group_by.clone(), ..report };
    let bad = left_out.rejected > 0 && !args.keep_going;
    Ok((report, if bad { ExitStatus::Bad } else { ExitStatus::Done }))
}

impl CohortFormat {
    fn is_for_people(self) -> bool {
        match self {
            Self::Terminal | Self::Markdown | Self::Html | Self::Pdf | Self::Xlsx => true,
            Self::Json | Self::Csv => false,
        }
    }
}

fn reading(args: &CohortArgs) -> Reading {
    Reading {
        responses: args.responses.clone(),
        quick: args.quick,
        include_incomplete: args.include_incomplete,
        map: args.map.clone(),
        encoding: args.encoding.clone(),
        rejects: args.rejects.clone(),
        force: args.output.force,
        written: args.output.output.clone(),
        threads: args.threads,
    }
}
