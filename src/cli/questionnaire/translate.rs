//! `questionnaire translate`: an overlay to fill in.

use crate::cli::args::Output;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failure};
use crate::cli::input;
use crate::cli::output::Sink;
use crate::message;
use crate::questionnaire::{Look, translation};
use crate::text::Language;

/// Writes the questionnaire's texts in `language`: those that are there, and comments for the others.
pub(super) fn run(
    language: Language,
    option: Option<&str>,
    output: &Output,
    context: &Context,
) -> Result<Exit, Failure> {
    let sink = Sink::open(output)?;
    let asked = input::asked(option, context)?;
    let questionnaire = asked.questionnaire();
    let id = &questionnaire.id;
    if Language::find(&questionnaire.language) == Some(language) {
        return Err(Failure::Usage(message!("questionnaire-own-language", id = id, language = language.tag())));
    }
    let existing = asked.draft(language)?;
    let whole = existing.as_ref().is_some_and(|texts| texts.check(questionnaire, Look::Everything).is_empty());
    let mut comments = Vec::new();
    if !whole {
        let version = questionnaire.version.to_string();
        comments.push(context.messages.say(&message!("questionnaire-translate-head", id = id, version = version)));
        comments.push(context.messages.say(&message!("questionnaire-translate-how")));
    }
    if existing.as_ref().is_some_and(|texts| *texts.version() < questionnaire.version) {
        let version = questionnaire.version.to_string();
        comments.push(context.messages.say(&message!("questionnaire-translate-version", version = version)));
    }
    let text = translation::to_toml(questionnaire, language.tag(), existing.as_ref(), &comments);
    sink.finish(text.as_bytes())?;
    Ok(Exit::Done)
}
