//! `completions` and `man`: what the shell and the manual need to know.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::args::Cli;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::output::Sink;

/// Prints completions for a shell.
pub(in crate::cli) fn completions(shell: Shell) -> Result<ExitStatus, CliError> {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "allyscope", &mut bytes);
    Sink::Stdout.finish(&bytes)?;
    Ok(ExitStatus::Done)
}

/// Prints the manual: a page for the program, then one for each command.
pub(in crate::cli) fn man() -> Result<ExitStatus, CliError> {
    let mut command = Cli::command();
    command.build();
    let mut bytes = Vec::new();
    write_pages(&command, &mut bytes);
    Sink::Stdout.finish(&bytes)?;
    Ok(ExitStatus::Done)
}

fn write_pages(command: &clap::Command, bytes: &mut Vec<u8>) {
    clap_mangen::Man::new(command.clone()).render(bytes).expect("a vector takes any bytes");
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        write_pages(sub, bytes);
    }
}
