//! Reads a [`Node`] into a typed record, collecting every fault instead of stopping at the first.

use std::borrow::Cow;
use std::ops::Range;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::diagnostic::{Diagnostic, DiagnosticCode};
use super::node::{Entry, Node, Value};
use super::suggest;

/// A value with its byte range.
#[derive(Debug, Clone, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Byte range in the text.
    pub span: Range<usize>,
}

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

/// A type that can be read from a [`Node`].
pub trait FromNode: Sized {
    /// Reads the value; adds to `faults` and returns `None` if it has another type.
    fn from_node(node: &Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Self>;
}

fn wrong_type(node: &Node, key: &str, expected: &str, faults: &mut Vec<Diagnostic>) {
    let fault = Diagnostic::error(DiagnosticCode::WrongType)
        .text("key", key)
        .text("expected", expected)
        .text("found", node.value.kind());
    faults.push(fault.at(&node.span));
}

macro_rules! scalar {
    ($type:ty, $kind:literal, $($pattern:pat => $value:expr),+ $(,)?) => {
        impl FromNode for $type {
            fn from_node(node: &Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
                match &node.value {
                    $($pattern => Some($value),)+
                    _ => {
                        wrong_type(node, key, $kind, faults);
                        None
                    }
                }
            }
        }
    };
}

/// A date as the file writes it: TOML's own, or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateText(pub String);

impl JsonSchema for DateText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

scalar!(String, "text", Value::Text(text) => text.clone());
scalar!(i64, "integer", Value::Integer(n) => *n);
scalar!(bool, "boolean", Value::Boolean(b) => *b);
scalar!(DateText, "date", Value::Date(date) | Value::Text(date) => Self(date.clone()));

impl FromNode for f64 {
    fn from_node(node: &Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        match node.value {
            #[expect(clippy::cast_precision_loss, reason = "weights and targets are small")]
            Value::Integer(n) => Some(n as f64),
            Value::Float(n) if n.is_finite() => Some(n),
            Value::Float(_) => {
                faults.push(Diagnostic::error(DiagnosticCode::NotFinite).text("key", key).at(&node.span));
                None
            }
            _ => {
                wrong_type(node, key, "number", faults);
                None
            }
        }
    }
}

impl<T: FromNode> FromNode for Vec<Located<T>> {
    fn from_node(node: &Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        let Value::List(items) = &node.value else {
            wrong_type(node, key, "list", faults);
            return None;
        };
        Some(items.iter().filter_map(|item| located(item, key, faults)).collect())
    }
}

/// A table with arbitrary keys, in the order of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Map<T>(pub Vec<(Located<String>, Located<T>)>);

impl<T: FromNode> FromNode for Map<T> {
    fn from_node(node: &Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        let Value::Table(entries) = &node.value else {
            wrong_type(node, key, "table", faults);
            return None;
        };
        let read = |entry: &Entry| {
            let name = Located { value: entry.key.clone(), span: entry.key_span.clone() };
            Some((name, located(&entry.node, &entry.key, faults)?))
        };
        Some(Self(entries.iter().filter_map(read).collect()))
    }
}

impl<T: JsonSchema> JsonSchema for Map<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("MapOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        std::collections::BTreeMap::<String, T>::json_schema(generator)
    }
}

fn located<T: FromNode>(node: &Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Located<T>> {
    T::from_node(node, key, faults).map(|value| Located { value, span: node.span.clone() })
}

/// Reads the keys of one table; keys that are left at the end are unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    entries: &'a [Entry],
    span: Range<usize>,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The keys of `node`; adds to `faults` and returns `None` if it is not a table.
    pub fn new(node: &'a Node, key: &str, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        let Value::Table(entries) = &node.value else {
            wrong_type(node, key, "table", faults);
            return None;
        };
        Some(Self { entries, span: node.span.clone(), known: Vec::new() })
    }

    /// Reads an optional key; `None` if it is missing or invalid.
    pub fn optional<T: FromNode>(&mut self, key: &'static str, faults: &mut Vec<Diagnostic>) -> Option<Located<T>> {
        self.known.push(key);
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        located(&entry.node, key, faults)
    }

    /// Reads a required key; a missing one is a fault.
    pub fn required<T: FromNode>(&mut self, key: &'static str, faults: &mut Vec<Diagnostic>) -> Option<Located<T>> {
        if !self.entries.iter().any(|entry| entry.key == key) {
            faults.push(Diagnostic::error(DiagnosticCode::MissingKey).text("key", key).at(&self.span));
        }
        self.optional(key, faults)
    }

    /// Reports every unknown key.
    pub fn finish(self, faults: &mut Vec<Diagnostic>) {
        for entry in self.entries.iter().filter(|entry| !self.known.contains(&entry.key.as_str())) {
            let nearest = suggest::nearest(&entry.key, self.known.iter().copied());
            faults.push(
                Diagnostic::error(DiagnosticCode::UnknownKey)
                    .text("key", &entry.key)
                    .suggest(nearest)
                    .at(&entry.key_span),
            );
        }
    }
}

/// The key of a field: its name, without the mark of a field that is named like a keyword of Rust.
#[must_use]
pub fn key(field: &'static str) -> &'static str {
    field.trim_start_matches("r#")
}

/// Declares a record: a struct whose fields are all optional (`None` if missing or invalid), its reader, and its
/// JSON Schema, in which the `required` keys are required.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            required { $($(#[$required_meta:meta])* $required:ident: $required_type:ty,)* }
            optional { $($(#[$optional_meta:meta])* $optional:ident: $optional_type:ty,)* }
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        pub struct $name {
            $($(#[$required_meta])* #[schemars(required)] pub $required: Option<$crate::text::record::Located<$required_type>>,)*
            $($(#[$optional_meta])* pub $optional: Option<$crate::text::record::Located<$optional_type>>,)*
        }

        impl $crate::text::record::FromNode for $name {
            fn from_node(
                node: &$crate::text::node::Node,
                key: &str,
                faults: &mut Vec<$crate::text::diagnostic::Diagnostic>,
            ) -> Option<Self> {
                let mut fields = $crate::text::record::Fields::new(node, key, faults)?;
                let record = Self {
                    $($required: fields.required($crate::text::record::key(stringify!($required)), faults),)*
                    $($optional: fields.optional($crate::text::record::key(stringify!($optional)), faults),)*
                };
                fields.finish(faults);
                Some(record)
            }
        }
    };
}
pub(crate) use record;
