//! Finds the header of a table: below titles, and with a second row of headers.

use super::column::{ColumnFault, Columns, Role};
use super::columns::Recogniser;
use crate::responses::{AnswerLexicon, Mapping};
use crate::text::fold::fold;

/// So many rows at the beginning of a table are searched for the header.
pub const HEAD_ROWS: usize = 7;

/// What the second row of headers holds below a question with one answer, as `SurveyMonkey` writes it.
const RESPONSE: [&str; 10] = [
    "response",
    "open-ended response",
    "risposta",
    "odpowiedź",
    "respuesta",
    "răspuns",
    "atsakymas",
    "réponse",
    "antwort",
    "resposta",
];

/// The header of a table.
#[derive(Debug)]
pub struct Header {
    /// Index of its first row.
    pub first: usize,
    /// Index of its last row.
    pub last: usize,
    /// The columns.
    pub columns: Columns,
    /// Why they cannot be used, if they cannot.
    pub faults: Vec<ColumnFault>,
}

/// Finds the header in the first `rows` of a table: the first row if it answers a question, else the first that answers
/// two. Rows below that are headers too belong to it.
#[must_use]
pub fn find_header(rows: &[Vec<String>], lexicon: &AnswerLexicon<'_>, mapping: Option<&Mapping>) -> Header {
    let header = |first: usize, below: Option<usize>, last: usize| {
        let below = below.map_or(&[][..], |row| &rows[row]);
        let (columns, faults) = Columns::recognise(&rows[first], below, lexicon, mapping);
        Header { first, last, columns, faults }
    };
    // Qualtrics writes three rows of headers.
    if rows.get(2).is_some_and(|row| row.iter().any(|cell| cell.starts_with("{\"ImportId\""))) {
        return header(0, Some(1), 2);
    }
    let answered = |header: &Header| header.columns.answered().count();
    let first = header(0, None, 0);
    let mut found = if answered(&first) > 0 {
        first
    } else {
        let mut further = (1..rows.len()).map(|row| header(row, None, row));
        match further.find(|header| answered(header) > 1) {
            Some(found) => found,
            None => return first,
        }
    };
    if found.first == 1 && width(&rows[0]) * 2 > width(&rows[1]) {
        // Names of variables above texts; a title has fewer cells.
        let both = header(0, Some(1), 1);
        if answered(&both) >= answered(&found) {
            found = both;
        }
    }
    let next = found.last + 1;
    let recogniser = Recogniser::new(lexicon.questionnaire(), lexicon, mapping);
    if found.first == found.last && rows.get(next).is_some_and(|row| is_header(row, &found.columns, &recogniser)) {
        found = header(found.first, Some(next), next);
    }
    found
}

/// The number of cells with text.
fn width(row: &[String]) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

/// Whether a row below the header is one too: no cell of a question can be an answer, and some are texts of questions,
/// tags, or words for "response".
fn is_header(row: &[String], columns: &Columns, recogniser: &Recogniser<'_>) -> bool {
    let mut is_any = false;
    for (cell, column) in row.iter().zip(&columns.columns).filter(|(cell, _)| !cell.is_empty()) {
        let folded = fold(cell);
        let is_header = RESPONSE.contains(&folded.as_str())
            || (folded.len() > 1 && folded.starts_with('#') && !folded.ends_with(['!', '?']) && folded != "#n/a")
            || folded == fold(&column.header)
            || recogniser.role_of_text(&folded).is_some();
        if !is_header && matches!(column.role, Role::Question(_)) {
            return false;
        }
        is_any |= is_header;
    }
    is_any
}
