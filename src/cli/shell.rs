//! `completions` and `man`: what the shell and the manual need to know.

use clap::CommandFactory;
use clap_complete::Shell;

use super::args::Cli;
use super::exit::{Exit, Failure};
use super::output::Sink;

/// Prints completions for a shell.
pub(super) fn completions(shell: Shell) -> Result<Exit, Failure> {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "allyscope", &mut bytes);
    Sink::Stdout.finish(&bytes)?;
    Ok(Exit::Done)
}

/// Prints the manual: a page for the program, then one for each command.
pub(super) fn man() -> Result<Exit, Failure> {
    let mut command = Cli::command();
    command.build();
    let mut bytes = Vec::new();
    write_pages(&command, &mut bytes);
    Sink::Stdout.finish(&bytes)?;
    Ok(Exit::Done)
}

fn write_pages(command: &clap::Command, bytes: &mut Vec<u8>) {
    clap_mangen::Man::new(command.clone()).render(bytes).expect("a vector takes any bytes");
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        write_pages(sub, bytes);
    }
}
