//! Messages: an identifier with values, which [`Messages`] translates to a sentence.
//!
//! The translations are the [Project Fluent](https://projectfluent.org) files `locales/<language>/*.ftl`, one per
//! topic. A file is parsed on the first use of one of its messages. A message without a translation falls back to
//! English.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::language::tie_up;
use super::pattern::{Pattern, parts};
use super::{Language, sanitize};

/// A value inside a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Untrusted text; it is sanitised to one line when the message is formatted.
    Text(String),
    /// An integer; it selects plural forms.
    Count(i64),
    /// A number with a fixed number of decimals, in the format of the language.
    Decimal(f64, usize),
}

impl Value {
    /// `value`, rounded to `decimals` decimals, so that numbers that are shown alike are equal.
    #[must_use]
    pub fn decimal(value: f64, decimals: usize) -> Self {
        Self::Decimal(tie_up(value, decimals), decimals)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&&str> for Value {
    fn from(text: &&str) -> Self {
        Self::Text((*text).to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<u64> for Value {
    fn from(count: u64) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The identifier of a message, and its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The message's identifier in the message files.
    pub id: Cow<'static, str>,
    /// Named values.
    pub values: Vec<(&'static str, Value)>,
}

impl Message {
    /// Creates the message `id` without values.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), values: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

/// Formats the message in English, for logs and library users.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Messages::english().translate(self))
    }
}

/// Builds a [`Message`]: `message!("report-title", organisation = name)`.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::text::Message::new($id)$(.with(stringify!($name), $value))*
    };
}

/// The message file of one topic. Identifiers of its messages begin with the name of the topic and a hyphen.
struct Topic {
    name: &'static str,
    source: &'static str,
}

/// The message files of a language; all languages have the same topics.
macro_rules! topics {
    ($language:literal) => {
        topics!($language: "batch" "cohort" "command" "compare" "diagnostic" "form" "interview" "page" "plan" "prompt"
            "questionnaire" "report" "score" "workbook")
    };
    ($language:literal: $($name:literal)*) => {
        [$(Topic { name: $name, source: include_str!(concat!("locales/", $language, "/", $name, ".ftl")) }),*]
    };
}

const TOPICS: usize = 14;

/// The message files of a language.
fn topics(language: Language) -> &'static [Topic; TOPICS] {
    static ENGLISH: [Topic; TOPICS] = topics!("en");
    static ITALIAN: [Topic; TOPICS] = topics!("it");
    static POLISH: [Topic; TOPICS] = topics!("pl");
    static SPANISH: [Topic; TOPICS] = topics!("es");
    static ROMANIAN: [Topic; TOPICS] = topics!("ro");
    static LITHUANIAN: [Topic; TOPICS] = topics!("lt");
    match language {
        Language::English => &ENGLISH,
        Language::Italian => &ITALIAN,
        Language::Polish => &POLISH,
        Language::Spanish => &SPANISH,
        Language::Romanian => &ROMANIAN,
        Language::Lithuanian => &LITHUANIAN,
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The message files of one language, each parsed on first use.
struct Files {
    language: Language,
    topics: &'static [Topic; TOPICS],
    bundles: [OnceLock<Bundle>; TOPICS],
}

impl Files {
    fn new(language: Language) -> Self {
        Self { language, topics: topics(language), bundles: [const { OnceLock::new() }; TOPICS] }
    }

    fn bundle(&self, id: &str) -> Option<&Bundle> {
        let (topic, _) = id.split_once('-')?;
        let index = self.topics.iter().position(|known| known.name == topic)?;
        Some(self.bundles[index].get_or_init(|| self.parse(&self.topics[index])))
    }

    fn parse(&self, topic: &Topic) -> Bundle {
        let tag = self.language.tag();
        let resource = FluentResource::try_new(topic.source.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("message file {tag}/{}: {errors:?}", topic.name));
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Fluent's isolation marks are bidirectional controls, which some terminals print as boxes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match self.language {
            Language::English => |value, _| number(Language::English, value),
            Language::Italian => |value, _| number(Language::Italian, value),
            Language::Polish => |value, _| number(Language::Polish, value),
            Language::Spanish => |value, _| number(Language::Spanish, value),
            Language::Romanian => |value, _| number(Language::Romanian, value),
            Language::Lithuanian => |value, _| number(Language::Lithuanian, value),
        }));
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("message file {tag}/{}: {errors:?}", topic.name);
        }
        bundle
    }

    /// The translation, if the files contain the message; an error if it uses a value that `message` lacks.
    fn format(&self, message: &Message, attribute: Option<&str>) -> Option<Result<String, String>> {
        let bundle = self.bundle(&message.id)?;
        let found = bundle.get_message(&message.id)?;
        let pattern = match attribute {
            None => found.value()?,
            Some(name) => found.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::with_capacity(message.values.len());
        for (name, value) in &message.values {
            values.set(*name, fluent(value));
        }
        let mut errors = Vec::new();
        let sentence = bundle.format_pattern(pattern, Some(&values), &mut errors);
        if !errors.is_empty() {
            return Some(Err(format!("message {}: {errors:?}", message.id)));
        }
        Some(Ok(sentence.into_owned()))
    }
}

/// Formats a number inside a sentence in the format of the language.
fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimals = number.options.minimum_fraction_digits.unwrap_or(0);
    let mut written = String::new();
    language.push_decimal(&mut written, number.value, decimals);
    Some(written)
}

/// The translations of one language, with English as the fallback.
pub struct Messages {
    own: Files,
    english: OnceLock<Files>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("language", &self.own.language).finish_non_exhaustive()
    }
}

impl Messages {
    /// The translations of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { own: Files::new(language), english: OnceLock::new() }
    }

    /// The English messages.
    #[must_use]
    pub fn english() -> Self {
        Self::new(Language::English)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.own.language
    }

    /// Translates `message`.
    ///
    /// # Panics
    ///
    /// If the English files lack the message, or `message` lacks a value that the translation uses. A test translates
    /// every message that the source names.
    #[must_use]
    pub fn translate(&self, message: &Message) -> String {
        self.format(message, None).unwrap_or_else(|| panic!("no message {}", message.id))
    }

    /// Translates the attribute `name` of `message`, if it has one, such as the `.help` of a diagnostic.
    #[must_use]
    pub fn attribute(&self, message: &Message, name: &str) -> Option<String> {
        self.format(message, Some(name))
    }

    /// The message `id` for a script that fills in its values.
    ///
    /// # Panics
    ///
    /// If the files lack the message. A test asks for every message that pages use.
    #[must_use]
    pub fn pattern(&self, id: &str) -> Pattern {
        let found = self.own.bundle(id).and_then(|bundle| bundle.get_message(id)?.value());
        parts(found.unwrap_or_else(|| panic!("no message {id}")))
    }

    /// Whether the files of the language itself contain the message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.own.bundle(id).is_some_and(|bundle| bundle.has_message(id))
    }

    /// Formats `value` with `decimals` decimals in the format of the language.
    #[must_use]
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        let mut written = String::new();
        self.own.language.push_decimal(&mut written, value, decimals);
        written
    }

    /// Formats `value` in its shortest form in the format of the language.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        self.own.language.written(&value.to_string(), true)
    }

    fn format(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        if self.own.language != Language::English
            && let Some(Ok(sentence)) = self.own.format(message, attribute)
        {
            return Some(sentence);
        }
        let english = match self.own.language {
            Language::English => &self.own,
            _ => self.english.get_or_init(|| Files::new(Language::English)),
        };
        english.format(message, attribute).map(|sentence| sentence.unwrap_or_else(|errors| panic!("{errors}")))
    }
}

fn fluent(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Text(text) => FluentValue::String(sanitize::line(text)),
        Value::Count(count) => FluentValue::from(*count),
        Value::Decimal(number, decimals) => {
            // Plural rules depend on the number of decimals shown; without decimals a number is treated as a count.
            let minimum_fraction_digits = (*decimals > 0).then_some(*decimals);
            let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
            FluentValue::Number(FluentNumber::new(tie_up(*number, *decimals), options))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_sanitised_and_numbers_written_as_the_language_does() {
        let messages = Messages::new(Language::Polish);
        let title = message!("report-title-of", organisation = "  a\u{1b}[31m <b>\n\u{202e}c");
        let sentence = messages.translate(&title);
        assert!(sentence.contains("a <b> c") && !sentence.contains(['\u{202e}', '\u{2068}']), "{sentence:?}");
        let share = message!("report-percent", percent = Value::Decimal(1234.25, 1));
        assert!(messages.translate(&share).contains("1\u{a0}234,3"), "{:?}", messages.translate(&share));
    }

    #[test]
    fn decimals_are_rounded_to_the_nearest_and_ties_away_from_zero() {
        let shown = |value, decimals| Messages::english().decimal(value, decimals);
        assert_eq!(
            [2.25, 2.249, 0.0, -0.04, -0.05, 1e6].map(|value| shown(value, 1)),
            ["2.3", "2.2", "0.0", "0.0", "-0.1", "1,000,000.0"]
        );
        assert_eq!([0.5, 99.5, -2.5].map(|value| shown(value, 0)), ["1", "100", "-3"]);
        assert_eq!(shown(0.000_05, 4), "0.0001");
        assert_eq!(shown(1e20, 1), "100,000,000,000,000,000,000.0");
        assert_eq!(shown(f64::INFINITY, 1), shown(f64::INFINITY, 0));
    }
}
