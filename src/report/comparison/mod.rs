//! The comparison of two or more times: of one firm, or of a group.

mod csv;
mod disclosure;
mod facts;
mod group;
mod matching;
mod near;
mod pairs;
mod progress;
mod words;

pub(in crate::report) use disclosure::direction;
pub use facts::*;
pub use matching::{Person, Twice};
pub use pairs::pairs;
