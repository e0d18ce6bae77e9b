//! Asks before output files that already exist are replaced.

use std::path::PathBuf;

use super::args::{Command, Output, PlanAction, QuestionnaireCommand};
use super::files::Files;
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
    let existing: Vec<PathBuf> =
        Files::of(command).written.into_iter().map(|file| file.path).filter(|path| path.is_file()).collect();
    let Some(force) = force(command) else { return Ok(Consent::Given) };
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

/// The `--force` of a command; none for a command that writes no single files.
fn force(command: &mut Command) -> Option<&mut bool> {
    let output: &mut Output = match command {
        Command::Plan(args) => match &mut args.action {
            None => return Some(&mut args.make.force),
            Some(PlanAction::Show { output, .. } | PlanAction::Check { output, .. }) => output,
            Some(_) => return None,
        },
        // --force would replace the reports in the folder too.
        Command::Report(args) if args.batch.output_dir.is_some() => return None,
        Command::Report(args) => &mut args.output,
        Command::Score(args) => &mut args.output,
        Command::Cohort(args) => &mut args.output,
        Command::Compare(args) => &mut args.output,
        Command::Code(args) => &mut args.output,
        Command::Form(args) => &mut args.output,
        Command::Questionnaire(QuestionnaireCommand::Sql(args)) => &mut args.output,
        Command::Questionnaire(
            QuestionnaireCommand::Translate { output, .. }
            | QuestionnaireCommand::New { output, .. }
            | QuestionnaireCommand::Schema { output, .. },
        ) => output,
        // The interview asks itself: it can go on with the file.
        _ => return None,
    };
    Some(&mut output.force)
}
