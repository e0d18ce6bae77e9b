//! `questionnaire …`: look at, check, write and translate questionnaires.

mod check;
mod new;
mod sql;
mod translate;

use crate::cli::args::{Output, QuestionnaireCommand, SchemaOf};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::output::Sink;
use crate::cli::ui::Ui;
use crate::cli::{input, ui};
use crate::questionnaire::builtin;
use crate::{questionnaire, report, responses};

pub(in crate::cli) fn run(command: QuestionnaireCommand, ui: &Ui) -> Result<ExitStatus, CliError> {
    match command {
        QuestionnaireCommand::List => list(ui),
        QuestionnaireCommand::Show { questionnaire, option } => show(questionnaire.or(option).as_deref(), ui),
        QuestionnaireCommand::Check { files } => check::run(&files, ui),
        QuestionnaireCommand::Translate { language, questionnaire, output } => {
            let language = ui::language(&language)?;
            translate::run(language, questionnaire.as_deref(), &output, ui)
        }
        QuestionnaireCommand::New { id, output } => new::run(id, output, ui),
        QuestionnaireCommand::Schema { of, output } => schema(of, &output),
        QuestionnaireCommand::Sql(args) => sql::run(args, ui),
    }
}

/// Data alone, in columns: not even the message files are read.
fn list(ui: &Ui) -> Result<ExitStatus, CliError> {
    let rows = builtin::ALL.map(|builtin| builtin.summary(ui.language()));
    let width = |text: fn(&builtin::Summary) -> &str| rows.iter().map(|row| text(row).len()).max().unwrap_or(0);
    let (id, version) = (width(|row| &row.id), width(|row| &row.version));
    let line = |row: &builtin::Summary| format!("{:id$}  {:version$}  {}\n", row.id, row.version, row.title);
    Sink::Stdout.finish(rows.iter().map(line).collect::<String>().as_bytes())?;
    Ok(ExitStatus::Done)
}

fn show(name: Option<&str>, ui: &Ui) -> Result<ExitStatus, CliError> {
    let questionnaire = input::questionnaire(name, ui)?;
    let outline = report::outline(&questionnaire, &ui.messages);
    Sink::Stdout.finish(&report::terminal(&outline, ui.canvas(false)))?;
    Ok(ExitStatus::Done)
}

fn schema(of: SchemaOf, output: &Output) -> Result<ExitStatus, CliError> {
    let schema = match of {
        SchemaOf::Questionnaire => questionnaire::schema::schema(),
        SchemaOf::Overlay => questionnaire::schema::overlay(),
        SchemaOf::Answers => responses::schema(),
        SchemaOf::Report => report::schema(),
        SchemaOf::Comparison => report::Comparison::schema(),
        SchemaOf::Cohort => report::cohort_schema(),
        SchemaOf::Counts => responses::counts_schema(),
        SchemaOf::Plan => responses::plan_schema(),
    };
    let mut bytes = serde_json::to_vec_pretty(&schema).expect("a schema is JSON");
    bytes.push(b'\n');
    Sink::open(output)?.finish(&bytes)?;
    Ok(ExitStatus::Done)
}
