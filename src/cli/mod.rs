//! The command line: one file a command, each parsing, calling the library and writing. Nothing is
//! computed here.

mod args;
mod browser;
mod commands;
mod error;
mod ingest;
mod input;
mod interview;
mod output;
mod pipeline;
mod render;
mod threads;
mod ui;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{AssessArgs, Cli, Command};
use commands::{assess, cohort, compare, form, questionnaire, report, shell};
use error::{CliError, ExitStatus};
use ui::Ui;

use crate::text::Language;

/// Runs the program with these arguments, the first of which is its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Scripts ask for the version often; building the whole command line for it takes longer than the answer.
    if arguments.get(1..).is_some_and(|rest| rest == ["--version"]) {
        let version = concat!("allyscope ", env!("CARGO_PKG_VERSION"), "\n");
        return match output::Sink::Stdout.finish(version.as_bytes()) {
            Ok(()) | Err(CliError::ClosedPipe) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help that nobody reads any more is no failure.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let ui = Ui::new(&cli.common);
    let result = cli.common.lang.as_deref().map_or(Ok(Language::English), ui::language);
    let result = result.and_then(|_| dispatch(cli.command, &ui));
    error::conclude(result, &ui)
}

fn dispatch(command: Option<Command>, ui: &Ui) -> Result<ExitStatus, CliError> {
    match command {
        None if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() => {
            assess::run(&AssessArgs::default(), ui)
        }
        None => {
            ui.warn(Cli::command().render_help().to_string());
            Ok(ExitStatus::Usage)
        }
        Some(Command::Assess(args)) => assess::run(&args, ui),
        Some(Command::Report(args)) => report::run(&args, ui),
        Some(Command::Score(args)) => ingest::run(&args, ui),
        Some(Command::Cohort(args)) => cohort::run(&args, ui),
        Some(Command::Compare(args)) => compare::run(&args, ui),
        Some(Command::Form(args)) => form::run(&args, ui),
        Some(Command::Questionnaire(command)) => questionnaire::run(command, ui),
        Some(Command::Completions { shell }) => shell::completions(shell),
        Some(Command::Man) => shell::man(),
    }
}
