//! `completions`, `man` and `version`: what shells, manuals and scripts need.

use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;
use clap_complete::env::Shells;

use crate::cli::args::Cli;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::output::{Existing, Sink};

/// Prints what registers completions with a shell, which then asks the program for them.
///
/// # Errors
///
/// Standard output that cannot be written.
pub(in crate::cli) fn completions(shell: Shell) -> anyhow::Result<ExitStatus> {
    let shells = Shells::builtins();
    let (name, mut bytes) = (shell.to_string(), Vec::new());
    let registered = shells
        .completer(&name)
        .map(|shell| shell.write_registration("COMPLETE", "allyscope", "allyscope", "allyscope", &mut bytes));
    registered.transpose()?;
    Sink::Stdout.finish(&bytes)?;
    Ok(ExitStatus::Done)
}

/// Prints the version.
///
/// # Errors
///
/// Standard output that cannot be written.
pub(in crate::cli) fn version() -> anyhow::Result<ExitStatus> {
    Sink::Stdout.finish(concat!("allyscope ", env!("CARGO_PKG_VERSION"), "\n").as_bytes())?;
    Ok(ExitStatus::Done)
}

/// Prints the manual: a page for the program, then one for each command; or writes each page into `folder`, where it
/// replaces an older one.
///
/// # Errors
///
/// An output that cannot be written.
pub(in crate::cli) fn man(folder: Option<&Path>) -> anyhow::Result<ExitStatus> {
    let mut command = Cli::command();
    command.build();
    let mut pages = Vec::new();
    add_pages(&command, &mut pages);
    match folder {
        None => Sink::Stdout.finish(&pages.into_iter().flat_map(|(_, page)| page).collect::<Vec<u8>>())?,
        Some(folder) => {
            std::fs::create_dir_all(folder).map_err(|error| CliError::writing(folder, error))?;
            for (name, page) in pages {
                Sink::create(&folder.join(name), Existing::Replace)?.finish(&page)?;
            }
        }
    }
    Ok(ExitStatus::Done)
}

/// The pages of a command and of those beneath it: the name of its file, and what is in it.
fn add_pages(command: &clap::Command, pages: &mut Vec<(String, Vec<u8>)>) {
    let mut page = Vec::new();
    let man = clap_mangen::Man::new(command.clone());
    man.render(&mut page).expect("a vector takes any bytes");
    pages.push((man.get_filename(), page));
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        add_pages(sub, pages);
    }
}
