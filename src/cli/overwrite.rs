//! Asks before output files that already exist are replaced.

use std::path::{Path, PathBuf};

use super::args::{Command, Output, PlanAction, QuestionnaireCommand};
use super::prompt::{self, Stop};
use super::ui::Ui;
use crate::message;

/// Whether a command may run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Consent {
    /// Nothing is replaced, or the user agreed and the command has `--force` now.
    Given,
    /// The user refused; a message names the alternatives.
    Refused,
}

/// Asks whether the output files of `command` that exist may be replaced, unless `--force` is given already or
/// questions cannot be asked; then the command itself refuses to replace them.
///
/// # Errors
///
/// Ctrl-C.
pub(super) fn confirm(command: &mut Command, ui: &Ui) -> Result<Consent, Stop> {
    let Some((files, force)) = output_files(command) else { return Ok(Consent::Given) };
    let existing: Vec<&PathBuf> = files.into_iter().filter(|path| Path::is_file(path)).collect();
    if *force || existing.is_empty() || !prompt::may_ask(ui) {
        return Ok(Consent::Given);
    }
    for path in &existing {
        let exists = message!("prompt-exists", path = path.display().to_string());
        ui.warn(format!("{}\n", ui.messages.translate(&exists)));
    }
    if prompt::confirm(&message!("prompt-replace", count = existing.len()), ui)? {
        *force = true;
        return Ok(Consent::Given);
    }
    ui.warn(format!("{}\n", ui.messages.translate(&message!("prompt-not-replaced"))));
    Ok(Consent::Refused)
}

/// The output files of a command and its `--force`; none for a command that writes no single files.
fn output_files(command: &mut Command) -> Option<(Vec<&PathBuf>, &mut bool)> {
    let (further, output): (Vec<&Option<PathBuf>>, &mut Output) = match command {
        Command::Assess(args) => return Some((args.output.iter().collect(), &mut args.force)),
        Command::Plan(args) => match &mut args.action {
            None => return Some((vec![&args.make.output], &mut args.make.force)),
            Some(PlanAction::Show { output, .. } | PlanAction::Check { output, .. }) => (vec![], output),
            Some(_) => return None,
        },
        // --force would replace the reports in the folder too.
        Command::Report(args) if args.batch.output_dir.is_some() => return None,
        Command::Report(args) => (vec![], &mut args.output),
        Command::Score(args) => (vec![&args.reading.rejects, &args.write_map], &mut args.output),
        Command::Cohort(args) => (vec![&args.reading.rejects, &args.codebook], &mut args.output),
        Command::Compare(args) => (vec![&args.group.reading.rejects], &mut args.output),
        Command::Form(args) => (vec![], &mut args.output),
        Command::Questionnaire(
            QuestionnaireCommand::Translate { output, .. }
            | QuestionnaireCommand::New { output, .. }
            | QuestionnaireCommand::Schema { output, .. },
        ) => (vec![], output),
        _ => return None,
    };
    let files = further.into_iter().chain([&output.output]).flatten().collect();
    Some((files, &mut output.force))
}
