//! A commented file to start a questionnaire of one's own from.

/// A small valid questionnaire with this id, its comments explaining each part.
#[must_use]
pub fn starter(id: &str) -> String {
    include_str!("starter.toml").replace("\"my-questionnaire\"", &format!("\"{id}\""))
}
