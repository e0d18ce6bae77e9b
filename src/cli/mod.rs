//! The command line: one file a command, each parsing, calling the library and writing. Nothing is
//! computed here.

mod args;
mod browser;
mod commands;
mod complete;
mod error;
mod files;
mod ingest;
mod input;
mod interview;
mod line_input;
mod menu;
mod output;
mod overwrite;
mod paths;
mod pipeline;
mod prompt;
mod quote;
mod remembered;
mod render;
mod signals;
mod temporary;
mod threads;
mod ui;

use std::ffi::OsString;
use std::io::IsTerminal;

use clap::{CommandFactory, Parser};
use clap_complete::CompleteEnv;

use args::{Cli, Command};
use commands::{assess, cohort, compare, form, plan, questionnaire, report, score, shell};
use error::{CliError, is_closed_pipe};
use files::Files;
use overwrite::Consent;
use prompt::Stop;
use ui::Ui;

pub use error::ExitStatus;

use crate::message;
use crate::text::{Language, sanitize};

/// Runs the program with these arguments, the first of which is its name. Errors are shown here.
#[must_use]
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitStatus {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Scripts ask for the version often; building the whole command line for it takes longer than the answer.
    if arguments.get(1..).is_some_and(|rest| rest == ["--version"]) {
        return conclude(shell::version(), |_| {});
    }
    // A shell asks for completions by an environment variable.
    let folder = std::env::current_dir().ok();
    match CompleteEnv::with_factory(Cli::command).try_complete(arguments.clone(), folder.as_deref()) {
        Ok(false) => {}
        Ok(true) => return ExitStatus::Done,
        Err(error) => return usage(&error),
    }
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let status = usage(&error);
            // The options are not known, but for the language of the system.
            suggest_quotes(status, &arguments, &Ui::of_environment());
            return status;
        }
    };
    let plain = matches!(&cli.command, Some(Command::Assess(args)) if args.plain);
    let ui = Ui::new(&cli.common, plain);
    let status = conclude(run(cli, &ui), |error| ui.show_error(error));
    suggest_quotes(status, &arguments, &ui);
    status
}

/// After a failure, asks whether arguments were meant as one file whose name has spaces.
fn suggest_quotes(status: ExitStatus, arguments: &[OsString], ui: &Ui) {
    let is_failure = matches!(status, ExitStatus::Bad | ExitStatus::Usage);
    if let Some(name) = arguments.get(1..).filter(|_| is_failure).and_then(paths::name_in_parts) {
        ui.warn_message(&message!("command-one-file"));
        // On a line of its own, which can be copied.
        ui.warn(format!("  {}\n", quote::quote(&name)));
    }
}

/// Prints what is wrong with the arguments, or the help that they ask for.
fn usage(error: &clap::Error) -> ExitStatus {
    let plain = error.render().to_string();
    if plain.chars().all(sanitize::is_safe) {
        // Help that nobody reads any more is no failure.
        let _ = error.print();
    } else {
        // Arguments are repeated as they were given, escape sequences included.
        error::to_stderr(&sanitize::block(&plain));
    }
    if error.exit_code() == 0 { ExitStatus::Done } else { ExitStatus::Usage }
}

/// The exit code of a run; an error is shown with `show`.
fn conclude(result: anyhow::Result<ExitStatus>, show: impl FnOnce(&anyhow::Error)) -> ExitStatus {
    result.unwrap_or_else(|error| {
        if is_closed_pipe(&error) {
            return ExitStatus::Done;
        }
        show(&error);
        error.downcast_ref::<CliError>().map_or(ExitStatus::Bad, CliError::status)
    })
}

fn run(cli: Cli, ui: &Ui) -> anyhow::Result<ExitStatus> {
    cli.common.lang.as_deref().map_or(Ok(Language::English), ui::language)?;
    dispatch(cli.command, ui)
}

fn dispatch(mut command: Option<Command>, ui: &Ui) -> anyhow::Result<ExitStatus> {
    command.as_ref().map_or(Ok(()), |command| Files::of(command).check())?;
    match command.as_mut().map(|command| overwrite::confirm(command, ui)) {
        None | Some(Ok(Consent::Given)) => {}
        Some(Ok(Consent::Refused)) => return Ok(ExitStatus::Bad),
        Some(Err(_)) => return Ok(ExitStatus::Interrupted),
    }
    Ok(match command {
        None if prompt::may_ask(ui) && std::io::stdout().is_terminal() => match menu::choose(ui) {
            Ok(menu::Choice::Run(command, note)) => {
                let status = dispatch(Some(*command), ui)?;
                note.filter(|_| status == ExitStatus::Done).iter().for_each(|note| ui.info(note));
                status
            }
            Ok(menu::Choice::Example) => menu::print_example(ui)?,
            Ok(menu::Choice::Quit) | Err(Stop::Left) => ExitStatus::Done,
            Err(Stop::Interrupted) => ExitStatus::Interrupted,
        },
        None => {
            ui.warn(Cli::command().render_help().to_string());
            ExitStatus::Usage
        }
        Some(Command::Assess(args)) => assess::run(&args, ui)?,
        Some(Command::Report(args)) => report::run(&args, ui)?,
        Some(Command::Plan(args)) => plan::run(&args, ui)?,
        Some(Command::Score(args)) => score::run(&args, ui)?,
        Some(Command::Cohort(args)) => cohort::run(&args, ui)?,
        Some(Command::Compare(args)) => compare::run(&args, ui)?,
        Some(Command::Form(args)) => form::run(&args, ui)?,
        Some(Command::Questionnaire(command)) => questionnaire::run(command, ui)?,
        Some(Command::Completions { shell }) => shell::completions(shell)?,
        Some(Command::Man { folder }) => shell::man(folder.as_deref())?,
        Some(Command::Version) => shell::version()?,
    })
}
