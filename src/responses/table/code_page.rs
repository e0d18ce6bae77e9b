//! Detects the code page of a table that is not UTF-8.
//!
//! Spreadsheet programs on Windows encode letters differently in Poland, in Lithuania and in Italy. A
//! question's or an option's full text is recognised in whichever page it makes sense. A name cannot be
//! recognised; names are read in the page in which the texts at the beginning of the file make sense.
//! Only the first block is looked at, so that the result does not depend on the number of threads.

use encoding_rs::Encoding;

use super::blocks::{Block, Records};
use super::column::Role;
use super::columns::{Meaning, Recogniser};
use super::lexicon::NO_ANSWER;
use crate::responses::{CellParser, Columns, Mapping};
use crate::text::decode::{PAGES, in_page, repaired};
use crate::text::fold::fold;
use crate::text::sanitize;

/// The code page of the cells that are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodePage {
    /// The page.
    pub encoding: &'static Encoding,
    /// Whether the texts of the table make sense in this page only.
    pub is_certain: bool,
}

impl Default for CodePage {
    fn default() -> Self {
        Self { encoding: PAGES[0], is_certain: false }
    }
}

/// The pages in which all texts so far make sense.
struct Candidates {
    pages: [bool; PAGES.len()],
}

impl Candidates {
    /// Considers `bytes` that are not UTF-8: if they are a `known` text in some pages, the others are out.
    fn add(&mut self, bytes: &[u8], known: impl Fn(&str) -> bool) {
        if std::str::from_utf8(bytes).is_ok() {
            return;
        }
        let found = PAGES.map(|page| known(&in_page(bytes, page)));
        if found.contains(&true) && found.contains(&false) {
            self.pages.iter_mut().zip(found).for_each(|(page, found)| *page &= found);
        }
    }

    /// The page, if only one is left.
    fn only(&self) -> Option<CodePage> {
        let mut pages = PAGES.iter().zip(self.pages).filter(|(_, is_left)| *is_left);
        let (page, _) = pages.next()?;
        pages.next().is_none().then_some(CodePage { encoding: page, is_certain: true })
    }
}

/// The code page of the table that begins with the block `first`.
#[must_use]
pub fn code_page(first: &Block, delimiter: u8, cells: &CellParser<'_>, mapping: Option<&Mapping>) -> CodePage {
    if std::str::from_utf8(&first.bytes).is_ok() {
        return CodePage::default();
    }
    let lexicon = cells.lexicon();
    let recogniser = Recogniser::new(lexicon.questionnaire(), lexicon, mapping);
    let known = |text: &str| recogniser.meaning(&fold(text), &[]) != Meaning::Nothing;
    let mut candidates = Candidates { pages: [true; PAGES.len()] };
    let mut headers = Vec::new();
    let mut reader = Records::new(delimiter);
    // A table with too many columns is reported when its header is read.
    let _ = reader.each(first, |record| {
        if record.row == 0 {
            record.cells().for_each(|cell| candidates.add(cell, known));
            headers = record.cells().map(<[u8]>::to_vec).collect();
        }
    });
    if let Some(page) = candidates.only() {
        return page;
    }
    let headers: Vec<String> = headers.iter().map(|cell| header(cell, CodePage::default())).collect();
    let (columns, _) = Columns::recognise(&headers, &[], lexicon, mapping);
    let questions: Vec<(usize, usize)> =
        columns.columns.iter().enumerate().filter_map(|(c, column)| Some((c, question(column.role)?))).collect();
    let _ = reader.each(first, |record| {
        for &(c, q) in questions.iter().filter(|_| record.row > 0) {
            candidates.add(record.cell(c), |text| cells.number_of(q, &fold(text)) != NO_ANSWER);
        }
    });
    candidates.only().unwrap_or_default()
}

fn question(role: Role) -> Option<usize> {
    match role {
        Role::Question(q) => Some(q),
        _ => None,
    }
}

/// The text of a header's cell, safe to show.
#[must_use]
pub fn header(cell: &[u8], page: CodePage) -> String {
    let text = in_page(cell, page.encoding);
    sanitize::line(&repaired(&text).unwrap_or_else(|| text.into_owned())).into_owned()
}
