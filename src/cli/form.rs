//! `form`: a questionnaire to answer elsewhere.

use super::args::{FormArgs, FormFormat};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::input;
use super::output::Sink;
use crate::{message, report};

pub(super) fn run(args: &FormArgs, context: &Context) -> Result<Exit, Failure> {
    let sink = Sink::open(&args.output)?;
    let questionnaire = input::questionnaire(args.questionnaire.as_deref(), context)?;
    if args.quick && !questionnaire.questions.iter().any(|question| question.quick) {
        return Err(Failure::Usage(message!("command-no-quick", questionnaire = &questionnaire.id)));
    }
    let form = report::form(&questionnaire, args.quick, &context.messages);
    match args.to {
        FormFormat::Markdown => sink.finish(&report::markdown(&form))?,
    }
    Ok(Exit::Done)
}
