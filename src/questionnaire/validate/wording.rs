//! Warnings on valid files: unused definitions, long texts, missing advice, options that read alike.

use super::{items, raw, sanitize};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::record::Located;

/// Words that a question or an option should not exceed, to be read at a glance.
const MOST_WORDS: u64 = 30;

/// Similarity, in [0, 1], from which two options of a question are reported as similar.
const ALIKE: f64 = 0.95;

/// Texts longer than this are not compared; their length is reported already.
const LONGEST_COMPARED: usize = 400;

/// Adds every warning for `raw` to `faults`.
pub(in crate::questionnaire) fn check(raw: &raw::Questionnaire, faults: &mut Vec<Diagnostic>) {
    unused(raw, faults);
    for question in items(&raw.questions) {
        too_long(question.value.text.as_ref(), faults);
        let options = items(&question.value.options);
        options.iter().for_each(|option| too_long(option.value.text.as_ref(), faults));
        without_advice(&question.value, faults);
        details_without_advice(&question.value, faults);
        alike(options.iter().filter_map(|option| option.value.text.as_ref()), faults);
    }
}

fn named<'a>(mut references: impl Iterator<Item = Option<&'a Located<String>>>, id: &str) -> bool {
    references.any(|reference| reference.is_some_and(|reference| reference.value.eq_ignore_ascii_case(id)))
}

/// Warns of definitions that no answer can affect.
fn unused(raw: &raw::Questionnaire, faults: &mut Vec<Diagnostic>) {
    let mut warn = |code: DiagnosticCode, id: &Located<String>| {
        faults.push(Diagnostic::warning(code).text("name", &id.value).at(&id.span));
    };
    let (questions, skills) = (items(&raw.questions), items(&raw.skills));
    for id in items(&raw.sections).iter().filter_map(|section| section.value.id.as_ref()) {
        if !named(questions.iter().map(|question| question.value.section.as_ref()), &id.value) {
            warn(DiagnosticCode::UnusedSection, id);
        }
    }
    for id in items(&raw.capabilities).iter().filter_map(|capability| capability.value.id.as_ref()) {
        if !named(skills.iter().map(|skill| skill.value.capability.as_ref()), &id.value) {
            warn(DiagnosticCode::UnusedCapability, id);
        }
    }
    for id in items(&raw.phases).iter().filter_map(|phase| phase.value.id.as_ref()) {
        if !named(skills.iter().map(|skill| skill.value.phase.as_ref()), &id.value) {
            warn(DiagnosticCode::UnusedPhase, id);
        }
    }
    for skill in skills {
        let evidence = skill.value.evidence.as_ref();
        if let (Some(id), Some(_)) = (&skill.value.id, evidence.filter(|evidence| evidence.value.0.is_empty())) {
            warn(DiagnosticCode::UnusedSkill, id);
        }
    }
    let evidence = || skills.iter().filter_map(|skill| skill.value.evidence.as_ref()).flat_map(|e| &e.value.0);
    for code in questions.iter().filter_map(|question| question.value.code.as_ref()) {
        if !named(evidence().map(|(question, _)| Some(question)), &code.value) {
            warn(DiagnosticCode::UnusedQuestion, code);
        }
    }
}

fn too_long(text: Option<&Located<String>>, faults: &mut Vec<Diagnostic>) {
    let Some(text) = text else { return };
    let words = text.value.split_whitespace().count() as u64;
    if words > MOST_WORDS {
        let fault = Diagnostic::warning(DiagnosticCode::TextTooLong).count("words", words).count("most", MOST_WORDS);
        faults.push(fault.at(&text.span));
    }
}

/// Warns of options without advice although the question has an option with a higher score.
fn without_advice(question: &raw::Question, faults: &mut Vec<Diagnostic>) {
    let options = items(&question.options);
    let score = |k: usize| options[k].value.score.as_ref().map(|score| score.value);
    let better = |k: usize| {
        (0..options.len()).any(|other| match (score(other), score(k)) {
            (Some(other), Some(own)) => other > own,
            _ => other > k,
        })
    };
    let advised = |k: usize| options[k].value.advice.as_ref().is_some_and(|a| !sanitize::line(&a.value).is_empty());
    let missing: Vec<&str> = (0..options.len())
        .filter(|&k| better(k) && !advised(k))
        .filter_map(|k| options[k].value.code.as_ref().map(|code| code.value.as_str()))
        .collect();
    if let (Some(code), false) = (&question.code, missing.is_empty()) {
        let fault = Diagnostic::warning(DiagnosticCode::WithoutAdvice).text("question", &code.value);
        let fault = fault.count("count", missing.len() as u64).text("options", missing.join(", "));
        faults.push(fault.at(&code.span));
    }
}

/// Warns of keys that describe an advice which is missing.
fn details_without_advice(question: &raw::Question, faults: &mut Vec<Diagnostic>) {
    for option in items(&question.options).iter().map(|option| &option.value).filter(|option| option.advice.is_none()) {
        let texts = [("when", &option.when), ("goal", &option.goal), ("basis", &option.basis)];
        let texts = texts.into_iter().filter_map(|(key, text)| Some((key, &text.as_ref()?.span)));
        let numbers = [("first", &option.first), ("upkeep", &option.upkeep)];
        let numbers = numbers.into_iter().filter_map(|(key, number)| Some((key, &number.as_ref()?.span)));
        for (key, span) in texts.chain(numbers) {
            faults.push(Diagnostic::warning(DiagnosticCode::DetailsWithoutAdvice).text("key", key).at(span));
        }
    }
}

/// Warns of options of one question that have similar texts.
pub(in crate::questionnaire) fn alike<'a>(
    options: impl Iterator<Item = &'a Located<String>>,
    faults: &mut Vec<Diagnostic>,
) {
    let texts: Vec<(&Located<String>, String)> = options
        .filter(|text| text.value.len() <= LONGEST_COMPARED)
        .map(|text| (text, sanitize::line(&text.value).to_lowercase()))
        .collect();
    for (k, (text, folded)) in texts.iter().enumerate() {
        let twin = texts[..k].iter().find(|(_, other)| {
            other == folded || (folded.len() > 20 && strsim::normalized_levenshtein(other, folded) >= ALIKE)
        });
        if let Some((other, _)) = twin {
            faults.push(Diagnostic::warning(DiagnosticCode::OptionsAlike).text("other", &other.value).at(&text.span));
        }
    }
}
