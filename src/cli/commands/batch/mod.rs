//! `report --output-dir`: one report a respondent, and an index.
//!
//! All respondents are read first, so that the names of all files are known before the first one is written.

mod index;
mod names;
mod request;
mod resume;
mod write;

use std::path::Path;

use crate::cli::args::ReportArgs;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::input;
use crate::cli::output::sync_folder;
use crate::cli::paths::folder_of;
use crate::cli::ui::Ui;
use crate::cli::{signals, temporary};
use crate::message;
use crate::text::sanitize;

use index::write_index;
pub(in crate::cli) use request::read_options;
use request::{Batch, Request};
use resume::resume_command;
use write::{Outcome, write_reports};

pub(in crate::cli) fn run(args: &ReportArgs, folder: &Path, ui: &Ui) -> Result<ExitStatus, CliError> {
    check_folder(args, folder)?;
    let questionnaire_source = input::resolve(args.questionnaire.as_deref(), ui)?;
    let request = Request::new((args, folder), &questionnaire_source, ui)?;
    let batch = Batch::read(&request, &questionnaire_source, ui)?;
    batch.check_existing(ui)?;
    let failed = |error: std::io::Error| CliError::writing(folder, error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    temporary::sweep(folder);
    let outcome = write_reports(&batch, &signals::stop_flag(), ui)?;
    // The index names only what is on the disk.
    [folder, folder_of(folder)].into_iter().try_for_each(sync_folder).map_err(failed)?;
    finish(&batch, &outcome, ui)
}

/// Refuses a folder that is a file, or that answers are read from.
fn check_folder(args: &ReportArgs, folder: &Path) -> Result<(), CliError> {
    let path = || folder.display().to_string();
    if folder.exists() && !folder.is_dir() {
        return Err(CliError::Input(message!("batch-no-folder", path = path())));
    }
    let real = folder.canonicalize().ok();
    if real.is_some() && args.answers.iter().any(|input| input.is_dir() && input.canonicalize().ok() == real) {
        return Err(CliError::Usage(message!("batch-same-folder", path = path())));
    }
    Ok(())
}

/// Writes the index and says what was done; after an interruption, says how to go on.
fn finish(batch: &Batch, outcome: &Outcome, ui: &Ui) -> Result<ExitStatus, CliError> {
    let Batch { request: Request { args, folder, .. }, read, repeated_names, .. } = batch;
    let (done, path) = (outcome.rows.iter().flatten().count(), folder.display().to_string());
    let rejected = read.entries.iter().filter(|entry| entry.answers.is_err()).count();
    let all = read.entries.len() - rejected;
    if done < all {
        ui.warn(format!(
            "{}\n  {}\n",
            ui.messages.translate(&message!("batch-interrupted", done = done, all = all, path = path)),
            sanitize::line(&resume_command(args.output.force))
        ));
        return Ok(ExitStatus::Interrupted);
    }
    write_index(batch, &outcome.rows, ui)?;
    if *repeated_names > 0 {
        ui.info(&message!("batch-same-names", count = *repeated_names));
    }
    let mut parts = vec![message!("batch-written", path = path, count = done - outcome.kept)];
    if outcome.kept > 0 {
        parts.push(message!("batch-kept", count = outcome.kept));
    }
    if rejected > 0 {
        parts.push(message!("batch-rejected-count", count = rejected));
    }
    if read.unsent > 0 {
        parts.push(message!("batch-unsent", count = read.unsent));
    }
    let parts: Vec<String> = parts.iter().map(|part| ui.messages.translate(part)).collect();
    ui.info(&message!("batch-sentence", text = parts.join(", ")));
    Ok(if rejected > 0 && !args.batch.reading.keep_going { ExitStatus::Bad } else { ExitStatus::Done })
}
