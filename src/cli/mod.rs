//! The command line: one file a command, each parsing, calling the library and writing. Nothing is
//! computed here.

mod args;
mod assess;
mod batch;
mod browser;
mod cohort;
mod compare;
mod context;
mod exit;
mod form;
mod input;
mod look;
mod output;
mod pipeline;
mod questionnaire;
mod report;
mod score;
mod shell;
mod wizard;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{AssessArgs, Cli, Command};
use context::Context;
use exit::{Exit, Failure};

use crate::text::Language;

/// Runs the program with these arguments, the first of which is its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Scripts ask for the version often; building the whole command line for it takes longer than the answer.
    if arguments.get(1..).is_some_and(|rest| rest == ["--version"]) {
        let version = concat!("allyscope ", env!("CARGO_PKG_VERSION"), "\n");
        return match output::Sink::Stdout.finish(version.as_bytes()) {
            Ok(()) | Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
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
    let context = Context::new(&cli.common);
    let result = cli.common.lang.as_deref().map_or(Ok(Language::English), context::language);
    let result = result.and_then(|_| dispatch(cli.command, &context));
    exit::conclude(result, &context)
}

fn dispatch(command: Option<Command>, context: &Context) -> Result<Exit, Failure> {
    match command {
        None if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() => {
            assess::run(&AssessArgs::default(), context)
        }
        None => {
            context.tell(Cli::command().render_help().to_string());
            Ok(Exit::Usage)
        }
        Some(Command::Assess(args)) => assess::run(&args, context),
        Some(Command::Report(args)) => report::run(&args, context),
        Some(Command::Score(args)) => score::run(&args, context),
        Some(Command::Cohort(args)) => cohort::run(&args, context),
        Some(Command::Compare(args)) => compare::run(&args, context),
        Some(Command::Form(args)) => form::run(&args, context),
        Some(Command::Questionnaire(command)) => questionnaire::run(command, context),
        Some(Command::Completions { shell }) => shell::completions(shell),
        Some(Command::Man) => shell::man(),
    }
}
