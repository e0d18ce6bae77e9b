//! The command that resumes a batch.

use crate::cli::quote::quote;

/// The command line that resumes this run: its own with `--resume` added, unless it replaces files (`--force`).
pub(super) fn resume_command(replaces: bool) -> String {
    let mut arguments: Vec<String> = std::env::args_os().map(|part| quote(&part.to_string_lossy())).collect();
    if !replaces && !arguments.iter().any(|argument| argument == "--resume") {
        let end = arguments.iter().position(|argument| argument == "--").unwrap_or(arguments.len());
        arguments.insert(end, "--resume".to_owned());
    }
    arguments.join(" ")
}
