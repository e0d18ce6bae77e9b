//! `questionnaire translate`: an overlay to fill in.

use crate::cli::args::Output;
use crate::cli::error::{CliError, ExitStatus};
use crate::cli::input;
use crate::cli::output::Sink;
use crate::cli::ui::Ui;
use crate::message;
use crate::questionnaire::{CheckLevel, translation};
use crate::text::Language;

/// Writes the questionnaire's texts in `language`: those that are there, and comments for the others.
pub(super) fn run(language: Language, option: Option<&str>, output: &Output, ui: &Ui) -> Result<ExitStatus, CliError> {
    let sink = Sink::open(output)?;
    let questionnaire_source = input::resolve(option, ui)?;
    let questionnaire = questionnaire_source.questionnaire();
    let id = &questionnaire.id;
    if Language::find(&questionnaire.language) == Some(language) {
        return Err(CliError::Usage(message!("questionnaire-own-language", id = id, language = language.tag())));
    }
    let existing = questionnaire_source.draft(language)?;
    let whole = existing.as_ref().is_some_and(|texts| texts.check(questionnaire, CheckLevel::Everything).is_empty());
    let mut comments = Vec::new();
    if !whole {
        let version = questionnaire.version.to_string();
        comments.push(ui.messages.translate(&message!("questionnaire-translate-head", id = id, version = version)));
        comments.push(ui.messages.translate(&message!("questionnaire-translate-how")));
    }
    if existing.as_ref().is_some_and(|texts| *texts.version() < questionnaire.version) {
        let version = questionnaire.version.to_string();
        comments.push(ui.messages.translate(&message!("questionnaire-translate-version", version = version)));
    }
    let text = translation::to_toml(questionnaire, language.tag(), existing.as_ref(), &comments);
    sink.finish(text.as_bytes())?;
    Ok(ExitStatus::Done)
}
