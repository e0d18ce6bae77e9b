//! What shells offer for values that only the program knows: questionnaires, profiles, questions, languages.

use std::ffi::OsStr;

use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter as _};

use crate::questionnaire::builtin;
use crate::text::Language;

fn candidate(value: impl Into<String>, help: impl Into<String>) -> CompletionCandidate {
    CompletionCandidate::new(value.into()).help(Some(help.into().into()))
}

/// Ids of built-in questionnaires, and files.
pub(super) fn questionnaires(current: &OsStr) -> Vec<CompletionCandidate> {
    let begun = current.to_string_lossy();
    let ids = builtin::ALL.iter().filter(|builtin| builtin.id.starts_with(&*begun));
    let ids = ids.map(|builtin| candidate(builtin.id, builtin.load().title));
    ids.chain(PathCompleter::file().complete(current)).collect()
}

/// Target profiles of the built-in questionnaires.
pub(super) fn profiles() -> Vec<CompletionCandidate> {
    let profiles = builtin::ALL.iter().flat_map(|builtin| builtin.load().profiles);
    profiles.map(|profile| candidate(profile.id, profile.title)).collect()
}

/// `QUESTION=OPTION` for every answer to the built-in questionnaires.
pub(super) fn suppositions() -> Vec<CompletionCandidate> {
    let questions = builtin::ALL.iter().flat_map(|builtin| builtin.load().questions);
    let answers = questions.flat_map(|question| {
        let code = question.code;
        question.options.into_iter().map(move |option| candidate(format!("{code}={}", option.code), option.text))
    });
    answers.collect()
}

/// Tags of all languages.
pub(super) fn languages() -> Vec<CompletionCandidate> {
    Language::ALL.into_iter().map(|language| CompletionCandidate::new(language.tag())).collect()
}
