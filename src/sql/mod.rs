//! Writes the scoring of a questionnaire as one SQL statement, for answers that stay in a database.
//!
//! The statement reads a table with a column a question and gives the columns of scored rows. It works row by row,
//! without joins or groups, so engines can run it on any number of processors.

mod columns;
mod dialect;
mod expression;
mod options;
mod statement;

pub use dialect::Dialect;
pub use options::SqlOptions;
pub use statement::statement;
