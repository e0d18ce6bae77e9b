//! The JSON Schema of questionnaire files, generated from the types that read them.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};

use super::{raw, translation};

/// The schema, for editors and other tools.
#[must_use]
pub fn schema() -> Schema {
    of::<raw::Questionnaire>()
}

/// The schema of overlays: a questionnaire's texts in another language.
#[must_use]
pub fn overlay() -> Schema {
    of::<translation::raw::Overlay>()
}

/// The schema of a record as TOML writes it: a key is there or not, never null.
#[must_use]
pub fn of<T: schemars::JsonSchema>() -> Schema {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    RecursiveTransform(without_null).transform(&mut schema);
    schema
}

fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(serde_json::Value::Array(types)) = object.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [single] = types.as_slice() {
            let single = single.clone();
            object.insert("type".to_owned(), single);
        }
    }
}
