//! `questionnaire …`: look at, check and write questionnaires.

use std::path::{Path, PathBuf};

use super::args::{Output, QuestionnaireCommand, SchemaOf};
use super::context::Context;
use super::exit::{Exit, Failure};
use super::input;
use super::output::Sink;
use crate::questionnaire::builtin;
use crate::text::diagnostic::{self, Severity, has_errors};
use crate::{message, questionnaire, report, responses};

pub(super) fn run(command: QuestionnaireCommand, context: &Context) -> Result<Exit, Failure> {
    match command {
        QuestionnaireCommand::List => list(),
        QuestionnaireCommand::Show { questionnaire, option } => show(questionnaire.or(option).as_deref(), context),
        QuestionnaireCommand::Check { files } => check(&files, context),
        QuestionnaireCommand::New { id, output } => new(&id, &output, context),
        QuestionnaireCommand::Schema { of, output } => schema(of, &output),
    }
}

/// Data alone, in columns: not even the message files are read.
fn list() -> Result<Exit, Failure> {
    let rows = builtin::ALL.map(|builtin| builtin.summary());
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

/// Faults go to standard error, one line on each file to standard output.
fn check(files: &[PathBuf], context: &Context) -> Result<Exit, Failure> {
    let mut exit = Exit::Done;
    let mut summary = String::new();
    for path in files {
        match check_file(path, context) {
            Ok((line, right)) => {
                summary.push_str(&line);
                summary.push('\n');
                if !right {
                    exit = Exit::Bad;
                }
            }
            // One file that cannot be read must not keep the others from being checked.
            Err(failure) => {
                super::exit::show_failure(&failure, context);
                exit = Exit::Bad;
            }
        }
    }
    Sink::Stdout.finish(summary.as_bytes())?;
    Ok(exit)
}

fn check_file(path: &Path, context: &Context) -> Result<(String, bool), Failure> {
    let source = input::read_text(path)?;
    let (questionnaire, diagnostics) = questionnaire::check(&source.text);
    context.tell(diagnostic::render(&diagnostics, &source, &context.messages, context.diagnostic_style()));
    let warnings = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning).count();
    let errors = diagnostics.len() - warnings;
    let path = path.display().to_string();
    let line = match questionnaire {
        Some(found) if warnings == 0 => {
            let (questions, skills) = (found.questions.len(), found.skills.len());
            message!("questionnaire-check-clean", path = path, questions = questions, skills = skills)
        }
        Some(_) => message!("questionnaire-check-warnings", path = path, warnings = warnings),
        None => message!("questionnaire-check-errors", path = path, errors = errors, warnings = warnings),
    };
    Ok((context.messages.say(&line), !has_errors(&diagnostics)))
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
        SchemaOf::Answers => responses::schema(),
        SchemaOf::Report => report::schema(),
        SchemaOf::Comparison => report::Comparison::schema(),
    };
    let mut bytes = serde_json::to_vec_pretty(&schema).expect("a schema is JSON");
    bytes.push(b'\n');
    Sink::open(output)?.finish(&bytes)?;
    Ok(Exit::Done)
}
