//! `form`: a questionnaire to answer elsewhere.

use crate::cli::args::{FormArgs, FormFormat, Format};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::input;
use crate::cli::render;
use crate::cli::ui::Ui;
use crate::message;
use crate::report::page::{Pages, form_page};
use crate::report::{self, Form};

pub(in crate::cli) fn run(args: &FormArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let format = FormFormat::choose(args.to, args.output.path())?;
    let sink = render::open(&args.output, format)?;
    let questionnaire = input::questionnaire(args.source.questionnaire.as_deref(), ui)?;
    if args.quick && !questionnaire.questions.iter().any(|question| question.quick) {
        return Err(CliError::Usage(message!("command-no-quick", questionnaire = &questionnaire.id)));
    }
    let form = Form::new(&questionnaire, args.quick, &ui.messages);
    let bytes = match format {
        FormFormat::Markdown => report::markdown(&form.paper()),
        FormFormat::Html => form_page(&form, &Pages::built_in(), &ui.messages)?,
        FormFormat::Xlsx => form.sheet().map_err(CliError::Input)?,
        FormFormat::Xlsform => form.xlsform().map_err(CliError::Input)?,
        FormFormat::Limesurvey => form.limesurvey(),
        FormFormat::Surveyjs => form.surveyjs(),
    };
    sink.finish(&bytes)?;
    Ok(ExitStatus::Done)
}
