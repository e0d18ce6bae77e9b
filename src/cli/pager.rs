//! Shows long text on a terminal through the user’s pager, as git and jj do.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::{Child, Command, Stdio};

use super::error::CliError;
use super::output::Sink;

/// The pager that is used if none is named.
const USUAL: &str = "less";

/// Settings of less that are made unless the user has made them: quit if all fits on a screen, show colours, leave the
/// screen as it is; text is UTF-8.
const SETTINGS: [(&str, &str); 2] = [("LESS", "FRX"), ("LESSCHARSET", "utf-8")];

/// Prints to standard output: through the pager if that is a terminal, and the text is higher than it. A pager that is
/// not there, or that ends early, is no error.
///
/// # Errors
///
/// Those of writing to standard output.
pub(super) fn print(text: &[u8]) -> Result<(), CliError> {
    let pager = is_higher_than_terminal(text).then(start).flatten();
    let Some(mut pager) = pager else { return Sink::Stdout.finish(text) };
    if let Some(mut stdin) = pager.stdin.take() {
        // The reader may leave before the end.
        let _ = stdin.write_all(text);
    }
    let _ = pager.wait();
    Ok(())
}

fn is_higher_than_terminal(text: &[u8]) -> bool {
    let lines = memchr::memchr_iter(b'\n', text).count();
    let is_dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    io::stdout().is_terminal()
        && !is_dumb
        && crossterm::terminal::size().is_ok_and(|(_, height)| lines >= usize::from(height))
}

/// Starts the pager that the environment names; `None` if that is none, or cannot be started.
fn start() -> Option<Child> {
    let named = std::env::var("PAGER").unwrap_or_else(|_| USUAL.to_owned());
    let words = shell_words::split(&named).ok()?;
    let (program, arguments) = words.split_first().filter(|(program, _)| *program != "cat")?;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    command.envs(SETTINGS.into_iter().filter(|(name, _)| std::env::var_os(name).is_none()));
    let pager = command.spawn().ok()?;
    // Ctrl-C is for the pager.
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, std::sync::Arc::default());
    Some(pager)
}
