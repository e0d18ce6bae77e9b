//! Questions at a terminal, before or beside the interview, with dialoguer. They are written to standard error, so
//! that standard output contains results only. For screen readers and simple terminals they are asked in plain lines.
//!
//! None of these may run after crossterm has read its first event: from then on crossterm handles SIGWINCH, and
//! console, which reads the keys here, takes any interrupted read for Ctrl-C.

use std::io::{self, IsTerminal};

use dialoguer::console::{self, Term};
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Input, Select};

use super::line_input::{self, Typed};
use super::ui::{Ui, shows_unicode};
use crate::message;
use crate::text::{Message, sanitize};

/// Columns that dialoguer needs: it fails on narrower terminals.
const LEAST_COLUMNS: u16 = 20;

/// Columns in front of an entry of a list.
const ENTRY_MARGIN: usize = 2;

/// Why a question or the interview ended without a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// The user left.
    Left,
    /// Ctrl-C, or the terminal was closed.
    Interrupted,
}

/// Whether questions may be asked: standard input and standard error are a terminal, and the run is not quiet.
#[must_use]
pub(super) fn may_ask(ui: &Ui) -> bool {
    !ui.is_quiet() && has_terminal() && (ui.is_plain() || Term::stderr().size().1 >= LEAST_COLUMNS)
}

/// Whether standard input and standard error are a terminal.
#[must_use]
pub(super) fn has_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Lets the user choose one of `entries`, starting at the first. Returns its index.
///
/// # Errors
///
/// Escape or q: [`Stop::Left`].
pub(super) fn select(question: &Message, entries: &[String], ui: &Ui) -> Result<usize, Stop> {
    if ui.is_plain() {
        return select_in_lines(question, entries, ui);
    }
    let entries = entries.iter().map(|entry| one_line(entry));
    let theme = theme(ui);
    let select = Select::with_theme(&theme).with_prompt(ui.messages.translate(question)).items(entries);
    let chosen = interact(|terminal| select.default(0).report(true).interact_on_opt(terminal))?;
    chosen.ok_or(Stop::Left)
}

/// Lets the user type a line of text, starting with `initial`. The line may be empty.
///
/// # Errors
///
/// Ctrl-C.
pub(super) fn input(question: &Message, initial: &str, ui: &Ui) -> Result<String, Stop> {
    if ui.is_plain() {
        return input_in_lines(question, initial, ui);
    }
    let theme = theme(ui);
    let input = Input::<String>::with_theme(&theme).with_prompt(ui.messages.translate(question));
    let text = interact(|terminal| input.with_initial_text(initial).allow_empty(true).interact_text_on(terminal));
    if text.is_err() {
        ui.warn("\n");
    }
    text.map(|text| sanitize::line(&text).into_owned())
}

/// Asks whether to do something that cannot be undone; no is the first answer.
///
/// # Errors
///
/// Ctrl-C.
pub(super) fn confirm(question: &Message, ui: &Ui) -> Result<bool, Stop> {
    let answers = [message!("prompt-no"), message!("prompt-yes")].map(|answer| ui.messages.translate(&answer));
    match select(question, &answers, ui) {
        Ok(answer) => Ok(answer == 1),
        Err(Stop::Left) => Ok(false),
        Err(Stop::Interrupted) => Err(Stop::Interrupted),
    }
}

/// Prints numbered entries and waits for one of the numbers. The end of input leaves.
fn select_in_lines(question: &Message, entries: &[String], ui: &Ui) -> Result<usize, Stop> {
    ui.warn_message(question);
    for (index, entry) in entries.iter().enumerate() {
        ui.warn(format!("{}. {}\n", index + 1, sanitize::line(entry)));
    }
    loop {
        ui.warn_message(&message!("prompt-line-number", last = entries.len()));
        match line_input::read() {
            Typed::Line(line) => match line.parse::<usize>() {
                Ok(number) if (1..=entries.len()).contains(&number) => return Ok(number - 1),
                _ => {}
            },
            Typed::Pasted(_) => {}
            Typed::End => return Err(Stop::Left),
        }
    }
}

/// Waits for a line; an empty one means `initial`.
fn input_in_lines(question: &Message, initial: &str, ui: &Ui) -> Result<String, Stop> {
    ui.warn_message(question);
    if !initial.is_empty() {
        ui.warn_message(&message!("prompt-line-default", initial = initial));
    }
    match line_input::read() {
        Typed::Line(line) if line.is_empty() => Ok(initial.to_owned()),
        Typed::Line(line) | Typed::Pasted(line) => Ok(sanitize::line(&line).into_owned()),
        Typed::End => Err(Stop::Interrupted),
    }
}

/// Runs a dialogue. Signals end the dialogue instead of the process, so that the cursor can be restored.
fn interact<T>(dialogue: impl FnOnce(&Term) -> dialoguer::Result<T>) -> Result<T, Stop> {
    let terminal = Term::stderr();
    signals::hold();
    let result = dialogue(&terminal);
    if result.is_err() {
        let _ = terminal.show_cursor();
    }
    signals::resume();
    result.map_err(|_| Stop::Interrupted)
}

/// Leaves signals to another handler from now on.
pub(super) fn release_signals() {
    signals::release();
}

/// An entry of a list, without control characters, cut to one line. dialoguer counts bytes when it clears the list, so
/// an entry may have neither more columns nor more bytes than the terminal has columns.
fn one_line(text: &str) -> String {
    let columns = usize::from(Term::stderr().size().1);
    let mut line = sanitize::line(text).into_owned();
    let ellipsis = if shows_unicode() { "…" } else { "..." };
    if line.len() <= columns && console::measure_text_width(&line) + ENTRY_MARGIN <= columns {
        return line;
    }
    while line.len() + ellipsis.len() > columns
        || console::measure_text_width(&line) + ellipsis.chars().count() + ENTRY_MARGIN > columns
    {
        if line.pop().is_none() {
            break;
        }
    }
    line.truncate(line.trim_end().len());
    line + ellipsis
}

fn theme(ui: &Ui) -> ColorfulTheme {
    console::set_colors_enabled_stderr(ui.diagnostic_style().colour);
    let symbol = |unicode: &str, ascii: &str| {
        let symbol = if shows_unicode() { unicode } else { ascii };
        console::style(symbol.to_owned()).for_stderr()
    };
    ColorfulTheme {
        prompt_prefix: symbol("?", "?").yellow(),
        prompt_suffix: symbol("›", ">").dim(),
        success_prefix: symbol("✔", "*").green(),
        success_suffix: symbol("·", "-").dim(),
        active_item_prefix: symbol("›", ">").cyan(),
        ..ColorfulTheme::default()
    }
}

#[cfg(unix)]
mod signals {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, OnceLock};
    use std::time::{Duration, Instant};

    use rustix::process::{Signal, getpid, kill_process};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    use crate::cli::temporary;

    /// A dialogue that a signal has not ended after this never ends: its terminal takes no more output.
    const LONGEST_END: Duration = Duration::from_secs(2);

    /// A signal is sent again after this.
    const AGAIN: Duration = Duration::from_millis(100);

    /// Whether a signal ends the process, as it does without a handler.
    static ENDS_PROCESS: OnceLock<Arc<AtomicBool>> = OnceLock::new();

    /// Whether there is a dialogue.
    static HELD: AtomicBool = AtomicBool::new(false);

    /// From now on, a signal interrupts the read of a key instead of ending the process.
    pub(super) fn hold() {
        let register = || {
            let ends_process = Arc::new(AtomicBool::new(true));
            for signal in [SIGINT, SIGTERM, SIGHUP] {
                // Without a handler, the signal ends the process as usual.
                let _ = signal_hook::flag::register_conditional_default(signal, Arc::clone(&ends_process));
            }
            if let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) {
                std::thread::spawn(move || {
                    signals.forever().for_each(|_| end());
                });
            }
            ends_process
        };
        ENDS_PROCESS.get_or_init(register).store(false, Ordering::SeqCst);
        HELD.store(true, Ordering::SeqCst);
    }

    /// Waits for the end of the dialogue. A signal that came just before the read of a key has interrupted nothing, so
    /// it is sent again.
    fn end() {
        let start = Instant::now();
        while start.elapsed() < LONGEST_END {
            std::thread::sleep(AGAIN);
            if !HELD.load(Ordering::SeqCst) {
                return;
            }
            let _ = kill_process(getpid(), Signal::INT);
        }
        temporary::remove_all();
        signal_hook::low_level::exit(130);
    }

    /// From now on, a signal ends the process again.
    pub(super) fn resume() {
        set(true);
    }

    /// From now on, signals do nothing here.
    pub(super) fn release() {
        set(false);
    }

    fn set(ends: bool) {
        HELD.store(false, Ordering::SeqCst);
        if let Some(ends_process) = ENDS_PROCESS.get() {
            ends_process.store(ends, Ordering::SeqCst);
        }
    }
}

#[cfg(not(unix))]
mod signals {
    pub(super) fn hold() {}

    pub(super) fn resume() {}

    pub(super) fn release() {}
}
