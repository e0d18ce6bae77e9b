//! `plan`: the steps that a firm has decided on, who takes each and by when, and what became of them.

use std::path::Path;

use jiff::civil::Date;

use super::assess::today;
use crate::cli::args::{Format, MakePlanArgs, MarkArgs, Output, PlanAction, PlanArgs, PlanFormat, ProgressFormat};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::output::{Existing, Readers, Sink};
use crate::cli::prompt::{self, Stop};
use crate::cli::ui::Ui;
use crate::cli::{input, render};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::{self, Document, plan};
use crate::responses::{ActionPlan, PlanFile, Status, plan_to_toml};
use crate::text::diagnostic::{Rejected, Source};

pub(in crate::cli) fn run(args: &PlanArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    match &args.action {
        None => make(&args.make, ui),
        Some(PlanAction::Show { plan, format, output, source }) => {
            show((plan, source.questionnaire.as_deref()), *format, output, ui)
        }
        Some(PlanAction::Done(args)) => mark(args, Status::Done, ui),
        Some(PlanAction::Drop(args)) => mark(args, Status::Dropped, ui),
        Some(PlanAction::Reopen(args)) => mark(args, Status::Open, ui),
        Some(PlanAction::Check { plan, answers, format, output, source }) => {
            check((plan, source.questionnaire.as_deref()), answers, *format, output, ui)
        }
    }
}

fn make(args: &MakePlanArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let path = args.answers.as_deref().unwrap_or(Path::new("-"));
    let sink = Sink::create_for(&args.output, Existing::forced(args.force), Readers::UserOnly)?;
    let (answers, questionnaire) = input::answers(path, args.questionnaire.as_deref(), Some(ui.language()), ui)?;
    let profile = input::profile(&questionnaire, &answers, args.profile.as_deref())?;
    let previous = match &args.previous {
        Some(path) => Some(read(path, &questionnaire)?),
        None => None,
    };
    let mut plan = plan::propose(&questionnaire, profile, &answers, previous.as_ref(), today());
    if plan.steps.is_empty() {
        return Err(CliError::Input(message!("plan-nothing")));
    }
    set_each(&args.owner, plan.steps.len(), |step, owner| {
        owner.clone_into(&mut plan.steps[step].owner);
        Ok(())
    })?;
    set_each(&args.due, plan.steps.len(), |step, date| {
        plan.steps[step].due = Some(self::date(date)?);
        Ok(())
    })?;
    if args.owner.is_empty() && args.due.is_empty() && prompt::may_ask(ui) && ask(&mut plan, ui).is_err() {
        return Ok(ExitStatus::Interrupted);
    }
    sink.finish(plan_to_toml(&plan, &questionnaire).as_bytes())?;
    let path = args.output.display().to_string();
    ui.info(&message!("plan-written", path = path, count = plan.steps.len()));
    ui.info(&message!("plan-written-next"));
    Ok(ExitStatus::Done)
}

/// Calls `set` for each step that an option names, as in `2=Rosa`, or for all where it names none.
fn set_each(
    given: &[String],
    steps: usize,
    mut set: impl FnMut(usize, &str) -> Result<(), CliError>,
) -> Result<(), CliError> {
    for text in given {
        let one = text.split_once('=').and_then(|(number, value)| Some((number.trim().parse::<usize>().ok()?, value)));
        match one {
            None => (0..steps).try_for_each(|step| set(step, text.trim()))?,
            Some((number @ 1.., value)) if number <= steps => set(number - 1, value.trim())?,
            Some(_) => return Err(CliError::Usage(message!("plan-option-step", given = text, count = steps))),
        }
    }
    Ok(())
}

fn date(text: &str) -> Result<Date, CliError> {
    text.parse().map_err(|_| CliError::Usage(message!("plan-wrong-date", text = text)))
}

/// Asks who takes each step, and by when.
fn ask(plan: &mut ActionPlan, ui: &Ui) -> Result<(), Stop> {
    for (index, step) in plan.steps.iter_mut().enumerate() {
        ui.info(&message!("plan-ask-step", number = index + 1, text = &step.text));
        step.owner = prompt::input(&message!("plan-ask-owner"), &step.owner, ui)?;
        loop {
            let proposed = step.due.map(|due| due.to_string()).unwrap_or_default();
            let typed = prompt::input(&message!("plan-ask-due"), &proposed, ui)?.trim().to_owned();
            let due = if typed.is_empty() { Ok(None) } else { typed.parse().map(Some) };
            if let Ok(due) = due {
                step.due = due;
                break;
            }
            ui.info(&message!("plan-wrong-date", text = typed));
        }
    }
    Ok(())
}

fn show(
    (path, option): (&Path, Option<&str>),
    format: Option<PlanFormat>,
    output: &Output,
    ui: &Ui,
) -> Result<ExitStatus, CliError> {
    let format = PlanFormat::choose(format, output.path())?;
    let sink = render::open(output, format)?;
    let (_, plan, questionnaire) = find(path, option, ui)?;
    let document = || plan::plan_document(&plan, &questionnaire, &ui.messages);
    let bytes = match format {
        PlanFormat::Terminal => text(&document(), &sink, ui),
        PlanFormat::Markdown => report::markdown(&document()),
        PlanFormat::Csv => plan::plan_csv(&plan, &questionnaire),
        PlanFormat::Ics => plan::calendar(&plan, &questionnaire, &ui.messages, today()),
    };
    sink.finish(&bytes)?;
    Ok(ExitStatus::Done)
}

fn check(
    (path, option): (&Path, Option<&str>),
    answers: &Path,
    format: Option<ProgressFormat>,
    output: &Output,
    ui: &Ui,
) -> Result<ExitStatus, CliError> {
    let format = ProgressFormat::choose(format, output.path())?;
    let sink = render::open(output, format)?;
    let (_, plan, questionnaire) = find(path, option, ui)?;
    let (answers, _) = input::answers(answers, option, Some(ui.language()), ui)?;
    let document = plan::progress_document(&plan, &questionnaire, &answers, &ui.messages);
    let bytes = match format {
        ProgressFormat::Terminal => text(&document, &sink, ui),
        ProgressFormat::Markdown => report::markdown(&document),
    };
    sink.finish(&bytes)?;
    Ok(ExitStatus::Done)
}

fn text(document: &Document, sink: &Sink, ui: &Ui) -> Vec<u8> {
    report::terminal(document, ui.canvas(sink.is_file()))
}

/// Marks a step. Only its status changes in the file; what people wrote there stays.
fn mark(args: &MarkArgs, status: Status, ui: &Ui) -> Result<ExitStatus, CliError> {
    let (source, plan, _) = find(&args.plan, args.source.questionnaire.as_deref(), ui)?;
    let path = || args.plan.display().to_string();
    let span = args.number.checked_sub(1).and_then(|step| PlanFile::parse(&source.text).status_span(step));
    let Some(span) = span else {
        let (number, count) = (args.number.to_string(), plan.steps.len());
        return Err(CliError::Input(message!("plan-no-step", number = number, path = path(), count = count)));
    };
    let mut text = source.text;
    text.replace_range(span, &format!("\"{}\"", status.name()));
    let sink = Sink::create_for(&args.plan, Existing::Replace, Readers::UserOnly)?;
    sink.finish(text.as_bytes())?;
    let number = args.number.to_string();
    ui.info(&message!("plan-marked", path = path(), number = number, status = status.name()));
    Ok(ExitStatus::Done)
}

/// A plan with its text and questionnaire, in the language that people read.
fn find(path: &Path, option: Option<&str>, ui: &Ui) -> Result<(Source, ActionPlan, Questionnaire), CliError> {
    let source = input::read_text(path)?;
    let file = PlanFile::parse(&source.text);
    let questionnaire_source = match input::resolve_for(option, file.questionnaire(), ui)? {
        Ok(questionnaire_source) => questionnaire_source,
        Err(fault) => {
            let diagnostics = file.into_faults().into_iter().chain([fault]).collect();
            return Err(Rejected { source, diagnostics }.into());
        }
    };
    match file.check(questionnaire_source.questionnaire()) {
        Ok(plan) => Ok((source, plan, questionnaire_source.in_language(Some(ui.language()), ui)?)),
        Err(diagnostics) => Err(Rejected { source, diagnostics }.into()),
    }
}

/// A plan for a questionnaire that is known.
fn read(path: &Path, questionnaire: &Questionnaire) -> Result<ActionPlan, CliError> {
    let source = input::read_text(path)?;
    PlanFile::parse(&source.text).check(questionnaire).map_err(|diagnostics| Rejected { source, diagnostics }.into())
}
