//! `report`: the gap report of one respondent.

use std::path::Path;

use super::batch;
use super::respondents::Respondents;
use crate::cli::args::{Format, ReadingArgs, ReportArgs, ReportFormat};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::ingest::ReadOptions;
use crate::cli::input;
use crate::cli::output::Sink;
use crate::cli::pager;
use crate::cli::render::{self, RenderOptions};
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::Report;
use crate::responses::{Answers, State};
use crate::scoring::EPSILON;
use crate::text::{Language, suggest};

pub(in crate::cli) fn run(args: &ReportArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let format = ReportFormat::choose(args.format.first().copied(), args.output.path())?;
    if let Some(folder) = &args.batch.output_dir {
        let format = if args.format.is_empty() { vec![format] } else { args.format.clone() };
        return batch::run(&ReportArgs { format, ..args.clone() }, folder, ui);
    }
    let ([path], [] | [_]) = (&*args.answers, &*args.format) else {
        return Err(CliError::Usage(message!("batch-one-only")));
    };
    let edition = args.edition(&[format])?;
    let sink = render::open(&args.output, format)?;
    let rendering = RenderOptions::new(&args.rendering, format.needs_browser(), ui, sink.is_file())?;
    let edition = if sink.is_file() { edition.in_file() } else { edition };
    let rendering = rendering.edition(edition);
    let language = ui.language_for(format.is_for_people());
    let Some((answers, questionnaire)) = respondent(path, args, language, ui)? else { return Ok(ExitStatus::Bad) };
    let profile = input::profile(&questionnaire, &answers, args.profile.as_deref())?;
    let supposed = supposed(&args.what_if, &questionnaire)?;
    let threshold = threshold(args.fail_under, &questionnaire)?;
    let report = Report::new(&questionnaire, profile, &answers, &supposed);
    let rendered = rendering.render(&report, format, &ui.messages)?;
    if matches!(sink, Sink::Stdout) && format == ReportFormat::Terminal && args.full && !args.no_pager {
        pager::print(&rendered)?;
    } else {
        sink.finish(&rendered)?;
    }
    let below = threshold.is_some_and(|least| report.overall.level.is_none_or(|level| level < least - EPSILON));
    if !below {
        return Ok(ExitStatus::Done);
    }
    let least = crate::text::Value::Text(threshold.unwrap_or_default().to_string());
    match report.overall.level {
        Some(level) => {
            let level = crate::text::Value::Decimal(level, 4);
            ui.info(&message!("command-below-threshold", level = level, least = least));
        }
        None => ui.info(&message!("command-no-level-for-threshold", least = least)),
    }
    Ok(ExitStatus::BelowThreshold)
}

/// The only respondent of a file, and the questionnaire in this language; `None` if the answers could not be read, which
/// was shown.
fn respondent(
    path: &Path,
    args: &ReportArgs,
    language: Option<Language>,
    ui: &Ui,
) -> Result<Option<(Answers, Questionnaire)>, CliError> {
    let (option, reading) = (args.questionnaire.as_deref(), &args.batch.reading);
    let piped = if path.as_os_str() == "-" { input::read_bytes(path)? } else { Vec::new() };
    let is_answers_file = if piped.is_empty() { input::holds_answers(path)? } else { input::are_answers(&piped) };
    if is_answers_file {
        if *reading != ReadingArgs::default() {
            return Err(CliError::Usage(message!("batch-reading-options")));
        }
        if piped.is_empty() {
            return input::answers(path, option, language, ui).map(Some);
        }
        return input::answers_in(input::decoded(path, &piped)?, option, language, ui).map(Some);
    }
    let questionnaire_source = input::resolve(option, ui)?;
    let context = (0..questionnaire_source.questionnaire().context.len()).collect();
    let options = ReadOptions { piped, ..batch::read_options(args) };
    let read = Respondents::read(&options, ui, &questionnaire_source.lexicon(ui), context)?;
    let entry = match &*read.entries {
        [entry] => entry,
        [] => return Err(CliError::Input(message!("batch-nobody", path = path.display().to_string()))),
        many => return Err(CliError::Usage(message!("batch-table", count = many.len()))),
    };
    let Ok(answered) = &entry.answers else { return Ok(None) };
    let questionnaire = questionnaire_source.in_language(language, ui)?;
    Ok(Some((answered.answers(&entry.organisation, reading.quick, &questionnaire), questionnaire)))
}

/// Prints the gap report for people to standard output.
pub(in crate::cli) fn print(
    answers: &Answers,
    questionnaire: &Questionnaire,
    profile_option: Option<&str>,
    ui: &Ui,
) -> Result<(), CliError> {
    let profile = input::profile(questionnaire, answers, profile_option)?;
    let report = Report::new(questionnaire, profile, answers, &[]);
    let rendering = RenderOptions::plain(ui.canvas(false));
    Sink::Stdout.finish(&rendering.render(&report, ReportFormat::Terminal, &ui.messages)?)
}

/// The states that `--what-if` supposes; a question named twice is one mistake.
fn supposed(what_if: &[String], questionnaire: &Questionnaire) -> Result<Vec<(usize, State)>, CliError> {
    let mut supposed: Vec<(usize, State)> = Vec::new();
    for given in what_if {
        let Some((code, option)) = given.split_once('=') else {
            return Err(CliError::Usage(message!("command-what-if-form", given = given)));
        };
        let code = code.trim();
        let Some(index) = questionnaire.question(code) else {
            let codes = questionnaire.questions.iter().map(|question| question.code.as_str());
            let nearest = suggest::nearest(code, codes.clone()).map(str::to_owned);
            let known = nearest.unwrap_or_else(|| codes.collect::<Vec<_>>().join(", "));
            return Err(CliError::Usage(message!("command-what-if-question", question = code, known = known)));
        };
        let question = &questionnaire.questions[index];
        let Some(state) = State::from_code(option, question) else {
            let options: Vec<&str> = question.options.iter().map(|option| option.code.as_str()).collect();
            let options = options.join(", ");
            let wrong = message!("command-what-if-option", question = code, option = option.trim(), options = options);
            return Err(CliError::Usage(wrong));
        };
        if supposed.iter().any(|(q, _)| *q == index) {
            return Err(CliError::Usage(message!("command-what-if-twice", question = code)));
        }
        supposed.push((index, state));
    }
    Ok(supposed)
}

fn threshold(fail_under: Option<f64>, questionnaire: &Questionnaire) -> Result<Option<f64>, CliError> {
    #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
    let top = questionnaire.levels.len() as f64;
    match fail_under {
        Some(least) if !(1.0..=top).contains(&least) => {
            let wrong = message!("command-threshold-range", least = least.to_string(), top = top.to_string());
            Err(CliError::Usage(wrong))
        }
        other => Ok(other),
    }
}
