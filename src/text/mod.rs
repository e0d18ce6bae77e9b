//! Leaf helpers that every room may use: words, diagnostics, safe text. Nothing here knows what a
//! question is.

pub mod decode;
pub mod diagnostic;
pub mod fold;
mod language;
mod message;
pub mod node;
pub mod record;
pub mod sanitize;
pub mod suggest;

pub use language::Language;
pub use message::{Message, Messages, Value};
