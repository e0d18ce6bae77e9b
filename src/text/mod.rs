//! Text: translated messages, diagnostics, parsing of TOML and JSON into one tree, decoding and
//! sanitising. Every other module may use this one; nothing here depends on questionnaires.

pub mod decode;
pub mod diagnostic;
mod diagnostic_code;
pub mod fold;
mod language;
mod message;
pub mod node;
mod pattern;
pub mod record;
pub mod sanitize;
pub mod suggest;

pub use language::Language;
pub use message::{Message, Messages, Value};
pub use pattern::{Part, Pattern};
