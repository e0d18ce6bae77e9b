//! The code page of a table whose cells are no UTF-8.
//!
//! Spreadsheet programs on Windows write the same letters as other bytes in Poland, in Lithuania and in
//! Italy. A question's or an option's full text is certain in whichever page it is one; names are not, and
//! are read in the page that the texts at the beginning of the file settle. That is the header and what
//! follows it in the first block, so that nothing depends on how many threads read the rest.

use encoding_rs::Encoding;

use super::blocks::{Block, Records};
use super::cells::NONE;
use super::columns::{Meaning, Recogniser, Role};
use super::row::header;
use crate::responses::{CellParser, Columns, Mapping};
use crate::text::decode::{PAGES, in_page};
use crate::text::fold::fold;

/// In which code page cells stand that are no UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodePage {
    /// The page.
    pub encoding: &'static Encoding,
    /// Whether texts of the table are texts in this page alone.
    pub is_certain: bool,
}

impl Default for CodePage {
    fn default() -> Self {
        Self { encoding: PAGES[0], is_certain: false }
    }
}

/// Pages in which all texts so far are texts.
struct Votes {
    pages: [bool; PAGES.len()],
}

impl Votes {
    /// Takes what is no UTF-8 into account, where pages differ on whether it is `known`.
    fn add(&mut self, bytes: &[u8], known: impl Fn(&str) -> bool) {
        if std::str::from_utf8(bytes).is_ok() {
            return;
        }
        let found = PAGES.map(|page| known(&in_page(bytes, page)));
        if found.contains(&true) && found.contains(&false) {
            self.pages.iter_mut().zip(found).for_each(|(page, found)| *page &= found);
        }
    }

    fn settled(&self) -> Option<CodePage> {
        let mut left = PAGES.iter().zip(self.pages).filter(|(_, left)| *left);
        let (page, _) = left.next()?;
        left.next().is_none().then_some(CodePage { encoding: page, is_certain: true })
    }
}

/// The code page of the table that begins with `first`, as its header and the rows in there tell it.
#[must_use]
pub fn code_page(first: &Block, delimiter: u8, cells: &CellParser<'_>, mapping: Option<&Mapping>) -> CodePage {
    if std::str::from_utf8(&first.bytes).is_ok() {
        return CodePage::default();
    }
    let wordings = cells.wordings();
    let recogniser = Recogniser::new(wordings.questionnaire(), wordings, mapping);
    let known = |text: &str| recogniser.meaning(&fold(text), &[]) != Meaning::Nothing;
    let mut votes = Votes { pages: [true; PAGES.len()] };
    let mut headers = Vec::new();
    let mut reader = Records::new(delimiter);
    // Too wide a table is told by whoever reads its header.
    let _ = reader.each(first, |record| {
        if record.row == 0 {
            record.cells().for_each(|cell| votes.add(cell, known));
            headers = record.cells().map(<[u8]>::to_vec).collect();
        }
    });
    if let Some(page) = votes.settled() {
        return page;
    }
    let headers: Vec<String> = headers.iter().map(|cell| header(cell, CodePage::default())).collect();
    let (columns, _) = Columns::recognise(&headers, &[], wordings, mapping);
    let questions: Vec<(usize, usize)> =
        columns.columns.iter().enumerate().filter_map(|(c, column)| Some((c, question(column.role)?))).collect();
    let _ = reader.each(first, |record| {
        for &(c, q) in questions.iter().filter(|_| record.row > 0) {
            votes.add(record.cell(c), |text| cells.number_of(q, &fold(text)) != NONE);
        }
    });
    votes.settled().unwrap_or_default()
}

fn question(role: Role) -> Option<usize> {
    match role {
        Role::Question(q) => Some(q),
        _ => None,
    }
}
