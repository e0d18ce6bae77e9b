//! `questionnaire sql`: the scoring as an SQL statement.

use crate::cli::args::{SqlArgs, SqlDialect};
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::input;
use crate::cli::output::Sink;
use crate::cli::ui::Ui;
use crate::message;
use crate::responses::Answers;
use crate::sql::{Dialect, SqlOptions, statement};

/// Prints the statement, without a semicolon, so that it can stand inside another one.
pub(super) fn run(args: SqlArgs, ui: &Ui) -> Result<ExitStatus, CliError> {
    let source = input::resolve(args.source.questionnaire.as_deref(), ui)?;
    let questionnaire = source.questionnaire();
    if args.quick && !questionnaire.questions.iter().any(|question| question.quick) {
        return Err(CliError::Usage(message!("command-no-quick", questionnaire = &questionnaire.id)));
    }
    let profile = input::profile(questionnaire, &Answers::blank(questionnaire, false), args.profile.as_deref())?;
    let options = SqlOptions {
        dialect: match args.dialect {
            SqlDialect::DuckDb => Dialect::DuckDb,
            SqlDialect::Postgres => Dialect::Postgres,
            SqlDialect::Spark => Dialect::Spark,
            SqlDialect::Sqlite => Dialect::Sqlite,
        },
        table: args.table,
        // Without any column, the list is one empty name.
        columns: if args.columns == [""] { Vec::new() } else { args.columns },
        quick: args.quick,
        wide: args.wide,
    };
    let text = statement(questionnaire, profile, &options).map_err(CliError::Usage)?;
    Sink::open(&args.output)?.finish(text.as_bytes())?;
    Ok(ExitStatus::Done)
}
