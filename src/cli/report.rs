//! `report`

use super::args::ReportArgs;
use super::context::Context;
use super::exit::{Exit, Failure};
use crate::questionnaire::Questionnaire;
use crate::responses::Answers;

pub(super) fn run(args: &ReportArgs, context: &Context) -> Result<Exit, Failure> {
    let (answers, questionnaire) = super::input::answers(&args.answers, args.questionnaire.as_deref(), context)?;
    print(&answers, &questionnaire, args.profile.as_deref(), context)?;
    Ok(Exit::Done)
}

/// Prints the gap report for people to standard output.
pub(super) fn print(_: &Answers, _: &Questionnaire, _: Option<&str>, _: &Context) -> Result<(), Failure> {
    Ok(())
}
