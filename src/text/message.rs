//! Words as data: a message is an identifier with values, and becomes a sentence in one place.
//!
//! The sentences live in `locales/<language>/*.ftl` ([Project Fluent](https://projectfluent.org)), one
//! file a topic, so that a further language is a further folder. A file is parsed when its first
//! message is asked for: a command pays only for the words it says.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::sanitize;

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

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
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
        f.write_str(&Messages::english().say(self))
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

const ENGLISH: [Topic; 12] = [
    Topic { name: "batch", source: include_str!("locales/en/batch.ftl") },
    Topic { name: "cohort", source: include_str!("locales/en/cohort.ftl") },
    Topic { name: "command", source: include_str!("locales/en/command.ftl") },
    Topic { name: "compare", source: include_str!("locales/en/compare.ftl") },
    Topic { name: "diagnostic", source: include_str!("locales/en/diagnostic.ftl") },
    Topic { name: "form", source: include_str!("locales/en/form.ftl") },
    Topic { name: "interview", source: include_str!("locales/en/interview.ftl") },
    Topic { name: "page", source: include_str!("locales/en/page.ftl") },
    Topic { name: "questionnaire", source: include_str!("locales/en/questionnaire.ftl") },
    Topic { name: "report", source: include_str!("locales/en/report.ftl") },
    Topic { name: "score", source: include_str!("locales/en/score.ftl") },
    Topic { name: "workbook", source: include_str!("locales/en/workbook.ftl") },
];

type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
pub struct Messages {
    language: LanguageIdentifier,
    topics: &'static [Topic],
    bundles: [OnceCell<Bundle>; ENGLISH.len()],
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Messages {
    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self {
            language: "en".parse().unwrap_or_default(),
            topics: &ENGLISH,
            bundles: [const { OnceCell::new() }; ENGLISH.len()],
        }
    }

    /// The language's tag, as in `en`.
    #[must_use]
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// The sentence for `message`.
    ///
    /// # Panics
    ///
    /// If the message files lack the message or one of its values. A test speaks every message that
    /// the source names, so this is a bug that cannot reach a release.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.speak(message, None).unwrap_or_else(|| panic!("no message {}", message.id))
    }

    /// The sentence in `message`'s attribute `name`, if it has one: a hint beside an error.
    #[must_use]
    pub fn attribute(&self, message: &Message, name: &str) -> Option<String> {
        self.speak(message, Some(name))
    }

    /// Whether the files have the message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle(id).is_some_and(|bundle| bundle.has_message(id))
    }

    /// `value` with `decimals` decimals, as the language writes numbers.
    #[must_use]
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        format!("{:.decimals$}", tie_up(value, decimals))
    }

    fn bundle(&self, id: &str) -> Option<&Bundle> {
        let name = id.split('-').next()?;
        let index = self.topics.iter().position(|topic| topic.name == name)?;
        Some(self.bundles[index].get_or_init(|| self.parse(&self.topics[index])))
    }

    fn parse(&self, topic: &Topic) -> Bundle {
        let resource = FluentResource::try_new(topic.source.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("message file {}: {errors:?}", topic.name));
        let mut bundle = FluentBundle::new(vec![self.language.clone()]);
        // Isolation marks are bidirectional controls, which some terminals print as boxes.
        bundle.set_use_isolating(false);
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("message file {}: {errors:?}", topic.name);
        }
        bundle
    }

    fn speak(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        let bundle = self.bundle(&message.id)?;
        let found = bundle.get_message(&message.id)?;
        let pattern = match attribute {
            None => found.value()?,
            Some(name) => found.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::with_capacity(message.values.len());
        for (name, value) in &message.values {
            values.set(*name, self.fluent(value));
        }
        let mut errors = Vec::new();
        let sentence = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        assert!(errors.is_empty(), "message {}: {errors:?}", message.id);
        Some(sentence)
    }

    fn fluent<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Text(text) => FluentValue::String(sanitize::line(text)),
            Value::Count(count) => FluentValue::from(*count),
            Value::Decimal(number, decimals) => FluentValue::String(self.decimal(*number, *decimals).into()),
        }
    }
}

/// `value` moved to its nearest decimal, ties away from zero within 1e-9, so that a level of 2.25
/// reads 2.3 whatever the order of the additions that made it.
fn tie_up(value: f64, decimals: usize) -> f64 {
    let unit = 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let magnitude = ((value.abs() + 1e-9) * unit + 0.5).floor() / unit;
    // Not copysign: what rounds to zero must not read "-0.0".
    if value < 0.0 && magnitude > 0.0 { -magnitude } else { magnitude }
}
