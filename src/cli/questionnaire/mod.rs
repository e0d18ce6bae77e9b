//! `questionnaire …`: look at, check, write and translate questionnaires.

mod check;
mod translate;

use super::args::{Output, QuestionnaireCommand, SchemaOf};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::output::Sink;
use super::{context, input};
use crate::questionnaire::builtin;
use crate::{message, questionnaire, report, responses};

pub(super) fn run(command: QuestionnaireCommand, context: &Context) -> Result<Exit, Failure> {
    match command {
        QuestionnaireCommand::List => list(context),
        QuestionnaireCommand::Show { questionnaire, option } => show(questionnaire.or(option).as_deref(), context),
        QuestionnaireCommand::Check { files } => check::run(&files, context),
        QuestionnaireCommand::Translate { language, questionnaire, output } => {
            let language = context::language(&language)?;
            translate::run(language, questionnaire.as_deref(), &output, context)
        }
        QuestionnaireCommand::New { id, output } => new(&id, &output, context),
        QuestionnaireCommand::Schema { of, output } => schema(of, &output),
    }
}

/// Data alone, in columns: not even the message files are read.
fn list(context: &Context) -> Result<Exit, Failure> {
    let rows = builtin::ALL.map(|builtin| builtin.summary(context.language()));
    let width = |text: fn(&builtin::Summary) -> &str| rows.iter().map(|row| text(row).len()).max().unwrap_or(0);
    let (id, version) = (width(|row| &row.id), width(|row| &row.version));
    let line = |row: &builtin::Summary| format!("{:id$}  {:version$}  {}\n", row.id, row.version, row.title);
    Sink::Stdout.finish(rows.iter().map(line).collect::<String>().as_bytes())?;
    Ok(Exit::Done)
}

fn show(name: Option<&str>, context: &Context) -> Result<Exit, Failure> {
    let questionnaire = input::questionnaire(name, context)?;
    let outline = report::outline(&questionnaire, &context.messages);
    Sink::Stdout.finish(&report::terminal(&outline, context.canvas(false)))?;
    Ok(Exit::Done)
}

fn new(id: &str, output: &Output, _: &Context) -> Result<Exit, Failure> {
    let text = questionnaire::starter(id);
    if questionnaire::parse(&text).0.is_none() {
        return Err(Failure::Usage(message!("questionnaire-invalid-new-id", id = id)));
    }
    Sink::open(output)?.finish(text.as_bytes())?;
    Ok(Exit::Done)
}

fn schema(of: SchemaOf, output: &Output) -> Result<Exit, Failure> {
    let schema = match of {
        SchemaOf::Questionnaire => questionnaire::schema::schema(),
        SchemaOf::Overlay => questionnaire::schema::overlay(),
        SchemaOf::Answers => responses::schema(),
        SchemaOf::Report => report::schema(),
        SchemaOf::Comparison => report::Comparison::schema(),
        SchemaOf::Cohort => report::cohort_schema(),
        SchemaOf::Counts => responses::counts_schema(),
    };
    let mut bytes = serde_json::to_vec_pretty(&schema).expect("a schema is JSON");
    bytes.push(b'\n');
    Sink::open(output)?.finish(&bytes)?;
    Ok(Exit::Done)
}
