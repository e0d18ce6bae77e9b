//! The report as JSON: numbers in their shortest exact form, absence as null.

use schemars::Schema;
use schemars::generate::SchemaSettings;

use super::facts::Report;

/// The report as one indented JSON document.
///
/// # Panics
///
/// Never: a report holds nothing that JSON cannot.
#[must_use]
pub fn json(report: &Report) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(report).expect("text and finite numbers");
    bytes.push(b'\n');
    bytes
}

/// The JSON Schema of [`json`].
#[must_use]
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Report>()
}
