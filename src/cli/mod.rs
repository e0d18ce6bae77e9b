//! The command line: one file a command, each parsing, calling the library and writing. Nothing is
//! computed here.

mod args;
mod browser;
mod commands;
mod error;
mod ingest;
mod input;
mod interview;
mod menu;
mod output;
mod overwrite;
mod pipeline;
mod prompt;
mod render;
mod ui;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Cli, Command};
use commands::{assess, cohort, compare, form, questionnaire, report, shell};
use error::{CliError, ExitStatus};
use overwrite::Consent;
use prompt::Stop;
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

fn dispatch(mut command: Option<Command>, ui: &Ui) -> Result<ExitStatus, CliError> {
    match command.as_mut().map(|command| overwrite::confirm(command, ui)) {
        None | Some(Ok(Consent::Given)) => {}
        Some(Ok(Consent::Refused)) => return Ok(ExitStatus::Bad),
        Some(Err(_)) => return Ok(ExitStatus::Interrupted),
    }
    match command {
        None if prompt::may_ask(ui) && std::io::stdout().is_terminal() => match menu::choose(ui) {
            Ok(menu::Choice::Run(command, note)) => {
                let status = dispatch(Some(*command), ui)?;
                note.filter(|_| status == ExitStatus::Done).iter().for_each(|note| ui.info(note));
                Ok(status)
            }
            Ok(menu::Choice::Example) => menu::print_example(ui),
            Ok(menu::Choice::Quit) | Err(Stop::Left) => Ok(ExitStatus::Done),
            Err(Stop::Interrupted) => Ok(ExitStatus::Interrupted),
        },
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
