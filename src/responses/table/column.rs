//! The columns of a table: what each one means, and how that was recognised.

use crate::responses::tools::columns::Tool;
use crate::responses::tools::row_status::RowStatus;

/// The role of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Name of the respondent.
    Respondent,
    /// Name of the organisation.
    Organisation,
    /// Answers to the question with this index.
    Question(usize),
    /// Answers to the context question with this index, which are never scored.
    Context(usize),
    /// The status of the row.
    RowStatus(RowStatus),
    /// Ignored: metadata of a survey tool.
    Added(Tool),
    /// Ignored.
    Ignored,
}

/// How a column was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By its code or name.
    Name,
    /// By the question's text.
    Text,
    /// By a code within the header: in brackets, after a group's name, or before the text.
    EmbeddedCode,
    /// By the question's text in the second row.
    SecondRow,
    /// By the map.
    Map,
    /// Not recognised.
    Not,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header, sanitised.
    pub header: String,
    /// Its role.
    pub role: Role,
    /// How the role was recognised.
    pub how: How,
    /// Code of the question that an ignored column looks like.
    pub nearest: Option<String>,
}

/// All columns of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// In the table's order.
    pub columns: Vec<Column>,
    /// Index of the column that names the respondent.
    pub respondent: Option<usize>,
    /// Index of the column that names the organisation.
    pub organisation: Option<usize>,
    /// Indices of the columns that contain the status of rows.
    pub row_status: Vec<(usize, RowStatus)>,
    /// Per question, the index of its column.
    pub questions: Vec<Option<usize>>,
    /// Per context question, the index of its column.
    pub context: Vec<Option<usize>>,
}

/// Why columns cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnFault {
    /// Two columns for one question, or two that name the respondent: their headers.
    Twice(String, String),
    /// No column answers any question.
    NoQuestion,
    /// A column whose header is nearly the text of a question that has no column: its header and the question's code.
    Nearly(String, String),
    /// A column whose numbers are those of another scale, so that no cell of it is certain.
    OtherScale {
        /// The header.
        header: String,
        /// The least and the largest number in the column.
        found: [i64; 2],
        /// The first and the last code of the question.
        expected: [i64; 2],
    },
}
