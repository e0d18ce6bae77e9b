//! The gap report as JSON. Numbers are written in their shortest exact form; absent values are null.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::facts::Report;

/// The report as one indented JSON document.
#[must_use]
pub fn json(report: &Report) -> Vec<u8> {
    pretty(report)
}

/// The JSON Schema of [`json`].
#[must_use]
pub fn schema() -> Schema {
    schema_of::<Report>()
}

/// Facts as one indented JSON document, which ends in a newline.
pub(super) fn pretty(facts: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(facts).expect("text and finite numbers");
    bytes.push(b'\n');
    bytes
}

/// The JSON Schema of facts.
pub(super) fn schema_of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
