//! `form`: a questionnaire to answer elsewhere.

use crate::cli::args::{FormArgs, FormFormat, Format};
use crate::cli::browser::Browser;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::input;
use crate::cli::render;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::report::page::{FormPage, Pages, Paper, paper_form};
use crate::report::{self, Form};
use crate::text::Messages;

pub(in crate::cli) fn run(args: &FormArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let format = FormFormat::choose(args.to, args.output.path())?;
    check_options(args, format, ui)?;
    let sink = render::open(&args.output, format)?;
    let source = input::resolve(args.source.questionnaire.as_deref(), ui)?;
    if args.quick && !source.questionnaire().questions.iter().any(|question| question.quick) {
        return Err(CliError::Usage(message!("command-no-quick", questionnaire = &source.questionnaire().id)));
    }
    let mut texts: Vec<(Questionnaire, Messages)> = Vec::new();
    for &language in ui.languages() {
        texts.push((source.in_language(Some(language), ui)?, Messages::new(language)));
    }
    let forms: Vec<Form> =
        texts.iter().map(|(questionnaire, messages)| Form::new(questionnaire, args.quick, messages)).collect();
    let form = &forms[0];
    let bytes = match format {
        FormFormat::Markdown => report::markdown(&form.paper()),
        FormFormat::Pdf => {
            let (pages, copies) = (Pages::built_in(), usize::from(args.copies.unwrap_or(1)));
            Browser::find()?.print(&paper_form(form, copies, &pages, Some(Paper::A4))?)?
        }
        FormFormat::Html => page(args).render(&forms, &Pages::built_in())?,
        FormFormat::Xlsx => report::sheet(&forms).map_err(CliError::Input)?,
        FormFormat::Xlsform => report::xlsform(&forms).map_err(CliError::Input)?,
        FormFormat::Limesurvey => report::limesurvey(&forms).map_err(CliError::Input)?,
        FormFormat::Surveyjs => report::surveyjs(&forms),
    };
    sink.finish(&bytes)?;
    Ok(ExitStatus::Done)
}

fn page(args: &FormArgs) -> FormPage<'_> {
    let FormArgs { no_result, send_to, instructions, .. } = args;
    FormPage { result: !no_result, send_to: send_to.as_deref(), instructions: instructions.as_deref() }
}

/// Refuses what only another format can have.
fn check_options(args: &FormArgs, format: FormFormat, ui: &Ui) -> Result<(), CliError> {
    use FormFormat::{Html, Pdf};
    let given = [
        ("--no-result", args.no_result, Html),
        ("--send-to", args.send_to.is_some(), Html),
        ("--instructions", args.instructions.is_some(), Html),
        ("--copies", args.copies.is_some(), Pdf),
    ];
    if ui.languages().len() > 1 && matches!(format, FormFormat::Markdown | Pdf) {
        return Err(CliError::Usage(message!("command-form-one-language")));
    }
    match given.into_iter().find(|(_, is_given, only)| *is_given && format != *only) {
        Some((option, _, only)) => {
            Err(CliError::Usage(message!("command-form-only", option = option, format = only.name())))
        }
        None => Ok(()),
    }
}
