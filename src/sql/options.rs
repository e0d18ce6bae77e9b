//! What a statement is to read and give.

use super::dialect::Dialect;

/// What the statement reads and gives.
#[derive(Debug, Clone)]
pub struct SqlOptions {
    /// Engine that is to run it.
    pub dialect: Dialect,
    /// Table with the answers; dots separate catalogue, schema and table.
    pub table: String,
    /// Columns of the table that become columns of the result.
    pub columns: Vec<String>,
    /// Whether blank answers to questions that the short form does not ask mean "not asked".
    pub quick: bool,
    /// Whether the result has the coverage and bounds of each skill too.
    pub wide: bool,
}
