//! Words beside numbers, in every language: never “1 people”.

use std::collections::{BTreeMap, BTreeSet};

use allyscope::text::{Language, Message, Messages, Value};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::fixture::{read, root};

/// One of each kind in our languages.
const NUMBERS: [i64; 5] = [0, 1, 2, 5, 21];

/// What stands behind a number without following it: prepositions, words that are the same for one and for many, and the
/// Lithuanian word for a line that has this number.
const UNCHANGED: &str = "of su z de din iš from to al do iki la and e i y și ir sin con w a d nu is are rose reached \
    rejected answered scored empty left not au umiejętności eilutė";

/// Limits, which are never one.
const LIMITS: [&str; 3] = ["least", "most", "words"];

/// Messages on crowds, which are shown for more than a thousand people only.
const CROWDS: [&str; 3] = ["cohort-people-many", "cohort-steps-sampled", "workbook-people-many"];

/// Where a case other than the nominative makes two and five alike, as after “iš” or “około”.
const TWO_AS_FIVE: [(Language, &str); 3] = [
    (
        Language::Lithuanian,
        "batch-same-names cohort-people-of cohort-rejected cohort-repeats cohort-repeats-left-out cohort-step \
         compare-lead compare-lead-skills compare-limits-tests compare-plan-done diagnostic-counts-length \
         diagnostic-translation-levels diagnostic-translation-missing diagnostic-translation-missing-head \
         diagnostic-translation-missing-tables page-radar-description report-benchmark-same report-benchmark-standing \
         report-carried report-gaps-tied report-module score-cells score-file-left-out",
    ),
    (
        Language::Polish,
        "cohort-hidden-groups cohort-people-of cohort-rejected cohort-repeats-left-out cohort-step compare-chance-few \
         compare-gap compare-lead compare-limits-small compare-matched compare-unmatched-count \
         diagnostic-counts-length diagnostic-too-few diagnostic-translation-levels diagnostic-translation-missing \
         diagnostic-translation-missing-head diagnostic-translation-missing-tables form-minutes \
         interview-length-minutes questionnaire-minutes report-benchmark-open report-benchmark-same \
         report-benchmark-standing report-skills-heading",
    ),
    (Language::Romanian, "compare-lead compare-lead-skills report-benchmark-same"),
];

/// A number or a choice by a number in a message.
enum Use {
    /// The variable, and the word behind it, if there is one; whether a choice by the variable stands around it.
    Shown { variable: String, word: Option<String>, is_chosen: bool },
    /// The variable, the keys of the variants, the default one, and the word behind the number in the default one.
    Choice { variable: String, keys: Vec<String>, default: String, word: Option<String> },
}

/// What every message of a language does with its variables, by identifier; attributes after a point.
fn uses(language: Language) -> BTreeMap<String, Vec<Use>> {
    let mut all = BTreeMap::new();
    let folder = root().join("src/text/locales").join(language.tag());
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let resource = parse(read(&format!("src/text/locales/{}/{name}", language.tag()))).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let parts = message.attributes.iter().map(|part| (format!(".{}", part.id.name), &part.value));
            for (suffix, pattern) in message.value.iter().map(|value| (String::new(), value)).chain(parts) {
                let found = all.entry(format!("{}{suffix}", message.id.name)).or_insert_with(Vec::new);
                walk(pattern, &mut Vec::new(), found);
            }
        }
    }
    all
}

fn walk(pattern: &Pattern<String>, chosen: &mut Vec<String>, found: &mut Vec<Use>) {
    for (at, element) in pattern.elements.iter().enumerate() {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => found.push(Use::Shown {
                variable: id.name.clone(),
                word: word_behind(pattern, at),
                is_chosen: chosen.contains(&id.name),
            }),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let key = |key: &VariantKey<String>| match key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                };
                let keys: Vec<String> = variants.iter().map(|variant| key(&variant.key)).collect();
                let default = variants.iter().find(|variant| variant.default).unwrap();
                if keys.iter().all(|key| is_plural(key)) && keys.iter().any(|key| key == "other") {
                    let word = (0..default.value.elements.len()).find_map(|at| match &default.value.elements[at] {
                        PatternElement::Placeable {
                            expression: Expression::Inline(InlineExpression::VariableReference { id: shown }),
                        } if shown.name == id.name => word_behind(&default.value, at),
                        _ => None,
                    });
                    found.push(Use::Choice { variable: id.name.clone(), keys, default: key(&default.key), word });
                }
                found.push(Use::Shown { variable: id.name.clone(), word: None, is_chosen: true });
                chosen.push(id.name.clone());
                variants.iter().for_each(|variant| walk(&variant.value, chosen, found));
                chosen.pop();
            }
            _ => {}
        }
    }
}

/// The word that follows what is shown at `at`, if it could be one that follows the number.
fn word_behind(pattern: &Pattern<String>, at: usize) -> Option<String> {
    let Some(PatternElement::TextElement { value }) = pattern.elements.get(at + 1) else { return None };
    let text = value.strip_prefix(' ')?;
    let text = text.strip_prefix("de ").unwrap_or(text);
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    (!word.is_empty() && !UNCHANGED.split_whitespace().any(|other| other == word)).then_some(word)
}

fn is_plural(key: &str) -> bool {
    ["zero", "one", "two", "few", "many", "other"].contains(&key) || key.parse::<i64>().is_ok()
}

fn category(language: Language, number: i64) -> &'static str {
    let rules =
        PluralRules::create(language.tag().parse::<LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
    match rules.select(number).unwrap() {
        PluralCategory::ONE => "one",
        PluralCategory::FEW => "few",
        // Whole numbers are never “other” in Polish.
        PluralCategory::MANY if language == Language::Polish => "other",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
        PluralCategory::TWO => "two",
        PluralCategory::ZERO => "zero",
    }
}

#[test]
fn a_choice_by_a_number_has_a_branch_for_every_kind_of_number() {
    let mut faults = Vec::new();
    let mut choices = 0;
    for language in Language::ALL {
        let alike = TWO_AS_FIVE.iter().find(|(other, _)| *other == language).map_or("", |(_, ids)| ids);
        for (id, uses) in uses(language) {
            for found in uses {
                let Use::Choice { variable, keys, default, word } = found else { continue };
                choices += 1;
                for number in NUMBERS {
                    let category = category(language, number);
                    let has = |key: &str| keys.iter().any(|other| other == key);
                    if has(&number.to_string()) || has(category) || default == category || word.is_none() {
                        continue;
                    }
                    if category != "few" || !alike.split_whitespace().any(|other| other == id) {
                        faults.push(format!("{language:?} {id}: no [{category}] of ${variable}, for {number}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(choices > 300, "only {choices} were found");
}

#[test]
fn a_word_beside_a_number_is_chosen_by_it() {
    let all: Vec<_> = Language::ALL.into_iter().map(|language| (language, uses(language))).collect();
    let mut counts: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (id, found) in all.iter().flat_map(|(_, uses)| uses) {
        for found in found {
            if let Use::Choice { variable, .. } = found {
                counts.insert((id, variable));
            }
        }
    }
    let mut faults = Vec::new();
    for (language, uses) in &all {
        for (id, found) in uses {
            for found in found {
                // A variable that any language chooses by is a number in all of them.
                if let Use::Shown { variable, word: Some(word), is_chosen: false } = found
                    && counts.contains(&(id.as_str(), variable.as_str()))
                    && !LIMITS.contains(&variable.as_str())
                    && !CROWDS.contains(&id.as_str())
                {
                    faults.push(format!("{language:?} {id}: ${variable} {word}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_choice_by_a_number_can_be_read() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (id, uses) in uses(language) {
            if !uses.iter().any(|found| matches!(found, Use::Choice { .. })) {
                continue;
            }
            let variables: BTreeSet<String> = uses
                .into_iter()
                .map(|found| match found {
                    Use::Shown { variable, .. } | Use::Choice { variable, .. } => variable,
                })
                .collect();
            for number in NUMBERS {
                let value = |name: &String| (&*name.clone().leak(), Value::Count(number));
                let (id, part) = id.split_once('.').map_or((id.as_str(), None), |(id, part)| (id, Some(part)));
                let message = Message { values: variables.iter().map(value).collect(), ..Message::new(id.to_owned()) };
                let text = match part {
                    Some(part) => messages.attribute(&message, part).unwrap(),
                    None => messages.translate(&message),
                };
                assert!(!text.trim().is_empty() && !text.contains(['{', '}']), "{language:?} {id}, {number}: {text}");
            }
        }
    }
}
