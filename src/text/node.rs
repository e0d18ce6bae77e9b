//! Parses TOML and JSON into one tree, in which each value has its byte range.
//!
//! Serde stops at the first fault and loses most positions. This tree keeps both, so [`super::record`] can
//! report every fault, and one reader serves both formats.

use std::ops::Range;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::diagnostic::{Diagnostic, DiagnosticCode};

/// A value with its byte range.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Byte range in the text.
    pub span: Range<usize>,
    /// The value.
    pub value: Value,
}

/// The value of a [`Node`].
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A floating-point number.
    Float(f64),
    /// True or false.
    Boolean(bool),
    /// A date or time, as written.
    Date(String),
    /// JSON's null.
    Null,
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file.
    Table(Vec<Entry>),
}

/// One key of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Byte range of the key (in JSON, of its value).
    pub key_span: Range<usize>,
    /// Its value.
    pub node: Node,
}

impl Value {
    /// The name of the type in diagnostics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Integer(_) => "integer",
            Self::Float(_) => "number",
            Self::Boolean(_) => "boolean",
            Self::Date(_) => "date",
            Self::Null => "null",
            Self::List(_) => "list",
            Self::Table(_) => "table",
        }
    }
}

/// Parses TOML and returns the valid part together with every syntax error.
#[must_use]
pub fn parse_toml(text: &str) -> (Node, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let faults = errors
        .iter()
        .map(|error| {
            let fault = Diagnostic::error(DiagnosticCode::Syntax).text("detail", error.message());
            match error.span() {
                Some(span) => fault.at(&span),
                None => fault,
            }
        })
        .collect();
    let span = table.span();
    (Node { span, value: from_table(table.get_ref()) }, faults)
}

fn from_table(table: &DeTable<'_>) -> Value {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry { key: key.get_ref().to_string(), key_span: key.span(), node: from_toml(value) })
        .collect();
    entries.sort_by_key(|entry| entry.key_span.start);
    Value::Table(entries)
}

fn from_toml(value: &Spanned<DeValue<'_>>) -> Node {
    let span = value.span();
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(n) => match i64::from_str_radix(n.as_str(), n.radix()) {
            Ok(n) => Value::Integer(n),
            Err(_) => Value::Float(n.as_str().parse().unwrap_or(f64::INFINITY)),
        },
        DeValue::Float(n) => Value::Float(n.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(b) => Value::Boolean(*b),
        DeValue::Datetime(date) => Value::Date(date.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(from_toml).collect()),
        DeValue::Table(table) => from_table(table),
    };
    Node { span, value }
}

/// Parses TOML into a tree.
///
/// # Errors
///
/// All syntax errors, if there are any.
pub fn toml_tree(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let (node, faults) = parse_toml(text);
    if faults.is_empty() { Ok(node) } else { Err(faults) }
}

/// Parses JSON; stops at the first syntax error.
///
/// # Errors
///
/// `syntax` at the position where parsing stopped, or `duplicate-key`.
pub fn parse_json(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| vec![json_error(text, &error)])?;
    let mut faults = Vec::new();
    let node = from_json(text, raw, &mut faults, 0);
    if faults.is_empty() { Ok(node) } else { Err(faults) }
}

fn json_error(text: &str, error: &serde_json::Error) -> Diagnostic {
    let line_start = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let at = (line_start + error.column().saturating_sub(1)).min(text.len());
    Diagnostic::error(DiagnosticCode::Syntax).text("detail", detail(error)).at(&(at..at + 1))
}

/// The maximum depth of nesting, which protects the stack.
const MAX_DEPTH: usize = 16;

fn from_json(text: &str, raw: &RawValue, faults: &mut Vec<Diagnostic>, depth: usize) -> Node {
    let body = raw.get();
    // `raw` borrows from `text`, so the difference of their addresses is the offset of the value.
    let start = body.as_ptr() as usize - text.as_ptr() as usize;
    let span = start..start + body.len();
    if depth > MAX_DEPTH {
        faults.push(Diagnostic::error(DiagnosticCode::TooDeep).at(&span));
        return Node { span, value: Value::Null };
    }
    let value = match body.as_bytes().first() {
        Some(b'{') => match serde_json::Deserializer::from_str(body).deserialize_map(Entries) {
            Ok(entries) => Value::Table(json_table(text, entries, faults, depth)),
            Err(error) => unreadable(&error, &span, faults),
        },
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(body).unwrap_or_default();
            Value::List(items.into_iter().map(|item| from_json(text, item, faults, depth + 1)).collect())
        }
        Some(b'"') => match serde_json::from_str(body) {
            Ok(value) => Value::Text(value),
            Err(error) => unreadable(&error, &span, faults),
        },
        Some(b't' | b'f') => Value::Boolean(body == "true"),
        Some(b'n') | None => Value::Null,
        Some(_) => match body.parse::<i64>() {
            Ok(n) => Value::Integer(n),
            Err(_) => Value::Float(body.parse().unwrap_or(f64::NAN)),
        },
    };
    Node { span, value }
}

/// A value that is well-formed JSON but cannot be decoded, such as half of a surrogate pair.
fn unreadable(error: &serde_json::Error, span: &Range<usize>, faults: &mut Vec<Diagnostic>) -> Value {
    faults.push(Diagnostic::error(DiagnosticCode::Syntax).text("detail", detail(error)).at(span));
    Value::Null
}

/// The message of `serde_json` without "at line …": the excerpt shows the position.
fn detail(error: &serde_json::Error) -> String {
    let detail = error.to_string();
    detail.split(" at line ").next().unwrap_or_default().to_owned()
}

fn json_table(text: &str, raw: Vec<(String, &RawValue)>, faults: &mut Vec<Diagnostic>, depth: usize) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::with_capacity(raw.len());
    let mut seen = std::collections::HashSet::with_capacity(raw.len());
    for (key, value) in raw {
        let node = from_json(text, value, faults, depth + 1);
        if !seen.insert(key.clone()) {
            faults.push(Diagnostic::error(DiagnosticCode::DuplicateKey).text("key", &key).at(&node.span));
        }
        entries.push(Entry { key, key_span: node.span.clone(), node });
    }
    entries
}

/// Collects a JSON object's members in order, duplicates included.
struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }
}
