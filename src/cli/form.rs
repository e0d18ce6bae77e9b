//! `form`: a questionnaire to answer elsewhere.

use super::args::{FormArgs, FormFormat};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::input;
use super::output::Sink;
use crate::message;
use crate::report::page::{Pages, Speaker, form_page};
use crate::report::{self, Form};

pub(super) fn run(args: &FormArgs, context: &Context) -> Result<Exit, Failure> {
    let sink = Sink::open(&args.output)?;
    if matches!(args.to, FormFormat::Xlsx | FormFormat::Xlsform) {
        sink.refuse_terminal()?;
    }
    let questionnaire = input::questionnaire(args.questionnaire.as_deref(), context)?;
    if args.quick && !questionnaire.questions.iter().any(|question| question.quick) {
        return Err(Failure::Usage(message!("command-no-quick", questionnaire = &questionnaire.id)));
    }
    let form = Form::new(&questionnaire, args.quick, &context.messages);
    let bytes = match args.to {
        FormFormat::Markdown => report::markdown(&form.paper()),
        FormFormat::Html => form_page(&form, Pages::built_in(), &Speaker::new(&context.messages))?,
        FormFormat::Xlsx => form.sheet().map_err(Failure::Input)?,
        FormFormat::Xlsform => form.xlsform().map_err(Failure::Input)?,
        FormFormat::Limesurvey => form.limesurvey(),
        FormFormat::Surveyjs => form.surveyjs(),
    };
    sink.finish(&bytes)?;
    Ok(Exit::Done)
}
