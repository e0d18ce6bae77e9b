//! Keys of JSON objects, which are the columns of their file.

use std::collections::HashSet;
use std::path::Path;

use crate::cli::error::CliError;
use crate::message;
use crate::responses::blocks::MAX_COLUMNS;

/// Keys of JSON objects in the order in which they come.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) order: Vec<String>,
    known: HashSet<String>,
}

impl Keys {
    /// Adds keys that a thread met for the first time.
    ///
    /// # Errors
    ///
    /// More keys than a table can have columns.
    pub(super) fn add(&mut self, keys: &mut Vec<String>, path: &Path) -> Result<(), CliError> {
        for key in keys.drain(..) {
            if self.known.insert(key.clone()) {
                self.order.push(key);
            }
        }
        if self.order.len() <= MAX_COLUMNS {
            return Ok(());
        }
        Err(CliError::Input(message!("score-too-many-keys", path = path.display().to_string(), most = MAX_COLUMNS)))
    }
}
