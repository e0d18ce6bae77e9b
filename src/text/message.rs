//! Words as data: a message is an identifier with values, and becomes a sentence in one place.
//!
//! The sentences live in `locales/<language>/*.ftl` ([Project Fluent](https://projectfluent.org)), one
//! file a topic, so that a further language is a further folder. A file is parsed when its first
//! message is asked for: a command pays only for the words it says. What a language lacks is said in
//! English, message by message.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::language::tie_up;
use super::{Language, sanitize};

/// A value inside a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text from anywhere; it is made safe and put on one line when shown.
    Text(String),
    /// A whole number; it chooses plural forms.
    Count(i64),
    /// A number shown with a fixed count of decimals, as the language writes it.
    Decimal(f64, usize),
}

impl Value {
    /// `value` with `decimals` decimals, rounded as it is shown: numbers that look alike are alike.
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

/// A sentence not yet spoken: the identifier of a message and its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The message's identifier in the message files.
    pub id: Cow<'static, str>,
    /// Named values.
    pub values: Vec<(&'static str, Value)>,
}

impl Message {
    /// The message `id`, without values so far.
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

/// Shows the message in English, for logs and for library users who have no [`Messages`] at hand.
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

/// One topic's message file; the name before the first hyphen of an identifier chooses it.
struct Topic {
    name: &'static str,
    source: &'static str,
}

/// The message files of a language: the same topics in each.
macro_rules! topics {
    ($language:literal) => {
        topics!($language: "batch" "cohort" "command" "compare" "diagnostic" "form" "interview" "page" "prompt"
            "questionnaire" "report" "score" "workbook")
    };
    ($language:literal: $($name:literal)*) => {
        [$(Topic { name: $name, source: include_str!(concat!("locales/", $language, "/", $name, ".ftl")) }),*]
    };
}

const TOPICS: usize = 13;

/// The message files of a language; what they lack is said in English.
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

/// The words of one language, each file parsed when its first message is asked for.
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
        // Isolation marks are bidirectional controls, which some terminals print as boxes.
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

    /// A sentence of texts and values alone, as most are: the same as the bundle makes, sooner. A choice is fine
    /// too if it names whole numbers.
    fn put_together(&self, pattern: &Pattern<&str>, message: &Message, sentence: &mut String) -> Option<()> {
        for part in &pattern.elements {
            let expression = match part {
                PatternElement::TextElement { value } => {
                    sentence.push_str(value);
                    continue;
                }
                PatternElement::Placeable { expression } => expression,
            };
            match expression {
                Expression::Inline(part) => match value(part, message)? {
                    Value::Text(text) => sentence.push_str(&sanitize::line(text)),
                    Value::Count(count) => self.language.push_count(sentence, *count),
                    Value::Decimal(number, decimals) => self.language.push_decimal(sentence, *number, *decimals),
                },
                Expression::Select { selector, variants } => {
                    let Value::Count(count) = value(selector, message)? else { return None };
                    self.put_together(&chosen(variants, *count)?.value, message, sentence)?;
                }
            }
        }
        Some(())
    }

    /// Appends the sentence, if the files have it; and says whether all its parts were there.
    fn speak(&self, message: &Message, attribute: Option<&str>, out: &mut String) -> Option<Result<(), String>> {
        let bundle = self.bundle(&message.id)?;
        let found = bundle.get_message(&message.id)?;
        let pattern = match attribute {
            None => found.value()?,
            Some(name) => found.get_attribute(name)?.value(),
        };
        let start = out.len();
        out.reserve(128);
        if self.put_together(pattern, message, out).is_some() {
            return Some(Ok(()));
        }
        out.truncate(start);
        let mut values = FluentArgs::with_capacity(message.values.len());
        for (name, value) in &message.values {
            values.set(*name, fluent(value));
        }
        let mut errors = Vec::new();
        let sentence = bundle.format_pattern(pattern, Some(&values), &mut errors);
        if !errors.is_empty() {
            return Some(Err(format!("message {}: {errors:?}", message.id)));
        }
        out.push_str(&sentence);
        Some(Ok(()))
    }
}

/// A number inside a sentence, as the language writes it.
fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimals = number.options.minimum_fraction_digits.unwrap_or(0);
    let mut written = String::new();
    language.push_decimal(&mut written, number.value, decimals);
    Some(written)
}

/// The value that a part of a sentence consists of, if it is that and no function or other message.
fn value<'m>(part: &InlineExpression<&str>, message: &'m Message) -> Option<&'m Value> {
    let InlineExpression::VariableReference { id } = part else { return None };
    message.values.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value)
}

/// The variant for `count`, if it can be told without the language's plural rules.
fn chosen<'v, 's>(variants: &'v [Variant<&'s str>], count: i64) -> Option<&'v Variant<&'s str>> {
    let number = |variant: &Variant<&str>| match variant.key {
        VariantKey::NumberLiteral { value } => value.parse::<i64>().ok(),
        VariantKey::Identifier { .. } => None,
    };
    let named = variants.iter().find(|variant| number(variant) == Some(count));
    let only_numbers = || variants.iter().all(|variant| variant.default || number(variant).is_some());
    named.or_else(|| variants.iter().find(|variant| variant.default).filter(|_| only_numbers()))
}

/// The words of one language; what it lacks is said in English.
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
    /// The words of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { own: Files::new(language), english: OnceLock::new() }
    }

    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self::new(Language::English)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.own.language
    }

    /// The sentence for `message`.
    ///
    /// # Panics
    ///
    /// If the English message files lack the message or one of its values. A test speaks every message
    /// that the source names, so this is a bug that cannot reach a release.
    #[must_use]
    pub fn translate(&self, message: &Message) -> String {
        let mut sentence = String::new();
        self.translate_into(&mut sentence, message);
        sentence
    }

    /// Appends the sentence for `message`.
    ///
    /// # Panics
    ///
    /// Like [`Messages::translate`].
    pub fn translate_into(&self, out: &mut String, message: &Message) {
        self.speak(message, None, out).unwrap_or_else(|| panic!("no message {}", message.id));
    }

    /// The sentence in `message`'s attribute `name`, if it has one: a hint beside an error.
    #[must_use]
    pub fn attribute(&self, message: &Message, name: &str) -> Option<String> {
        let mut sentence = String::new();
        self.speak(message, Some(name), &mut sentence).map(|()| sentence)
    }

    /// Whether the language's own files have the message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.own.bundle(id).is_some_and(|bundle| bundle.has_message(id))
    }

    /// `value` with `decimals` decimals, as the language writes numbers.
    #[must_use]
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        let mut written = String::new();
        self.own.language.push_decimal(&mut written, value, decimals);
        written
    }

    /// `value` in its shortest form, as the language writes numbers.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        self.own.language.written(&value.to_string(), true)
    }

    fn speak(&self, message: &Message, attribute: Option<&str>, out: &mut String) -> Option<()> {
        if self.own.language != Language::English
            && let Some(Ok(())) = self.own.speak(message, attribute, out)
        {
            return Some(());
        }
        let english = match self.own.language {
            Language::English => &self.own,
            _ => self.english.get_or_init(|| Files::new(Language::English)),
        };
        english.speak(message, attribute, out).map(|said| said.unwrap_or_else(|errors| panic!("{errors}")))
    }
}

fn fluent(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Text(text) => FluentValue::String(sanitize::line(text)),
        Value::Count(count) => FluentValue::from(*count),
        Value::Decimal(number, decimals) => {
            // Plural rules look at the decimals that are shown; without any, a number is like a count.
            let minimum_fraction_digits = (*decimals > 0).then_some(*decimals);
            let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
            FluentValue::Number(FluentNumber::new(tie_up(*number, *decimals), options))
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    /// What a message asks for, all of it this value.
    fn values(pattern: &Pattern<&str>, value: &Value) -> Vec<(&'static str, Value)> {
        let mut values = Vec::new();
        for part in &pattern.elements {
            let PatternElement::Placeable { expression } = part else { continue };
            let (Expression::Inline(asked) | Expression::Select { selector: asked, .. }) = expression;
            if let InlineExpression::VariableReference { id } = asked {
                values.push((&*id.name.to_owned().leak(), value.clone()));
            }
            if let Expression::Select { variants, .. } = expression {
                variants.iter().for_each(|variant| values.extend(self::values(&variant.value, value)));
            }
        }
        values
    }

    /// Sentences that are put together are those of the bundle, in every language.
    #[test]
    fn plain_sentences_are_what_the_bundle_makes_of_them() {
        let mut seen = 0;
        for language in Language::ALL {
            let files = Files::new(language);
            for topic in files.topics {
                let bundle = files.bundle(&format!("{}-", topic.name)).unwrap();
                let resource = fluent_syntax::parser::parse(topic.source).unwrap();
                for entry in &resource.body {
                    let Entry::Message(found) = entry else { continue };
                    let others = [
                        Value::from("  a\u{1b}[31m <b>\n\u{202e}c"),
                        Value::Count(-1_234_567),
                        Value::Decimal(1234.25, 1),
                        Value::Decimal(-0.04, 1),
                        Value::Decimal(-2.5, 0),
                    ];
                    for value in (0..13).map(Value::Count).chain(others) {
                        let Some(pattern) = &found.value else { continue };
                        let message = Message { id: found.id.name.to_owned().into(), values: values(pattern, &value) };
                        let mut sentence = String::new();
                        let Some(()) = files.put_together(pattern, &message, &mut sentence) else { continue };
                        let mut arguments = FluentArgs::new();
                        message.values.iter().for_each(|(name, value)| arguments.set(*name, fluent(value)));
                        let mut errors = Vec::new();
                        let known = bundle.get_message(found.id.name).and_then(|known| known.value()).unwrap();
                        assert_eq!(
                            sentence,
                            bundle.format_pattern(known, Some(&arguments), &mut errors),
                            "{message:?}"
                        );
                        seen += 1;
                    }
                }
            }
        }
        assert!(seen > 10_000, "{seen} sentences");
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
