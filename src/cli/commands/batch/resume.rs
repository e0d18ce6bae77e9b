//! Stops a batch on SIGINT or SIGTERM, and gives the command that resumes it.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::cli::quote::quote;

/// A flag that the first SIGINT or SIGTERM sets; the second one ends the program at once.
pub(super) fn watch() -> std::io::Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&stop))?;
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    Ok(stop)
}

/// The command line that resumes this run: its own with `--resume` added, unless it replaces files (`--force`).
pub(super) fn resume_command(replaces: bool) -> String {
    let mut arguments: Vec<String> = std::env::args_os().map(|part| quote(&part.to_string_lossy())).collect();
    if !replaces && !arguments.iter().any(|argument| argument == "--resume") {
        let end = arguments.iter().position(|argument| argument == "--").unwrap_or(arguments.len());
        arguments.insert(end, "--resume".to_owned());
    }
    arguments.join(" ")
}
