//! Names of respondents and organisations, from the cells of a table.

use std::borrow::Cow;

use crate::text::fold::FORMULA_SIGNS;
use crate::text::sanitize;

/// A name that is safe to show: on one line, without control characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name<'a> {
    /// In UTF-8.
    bytes: Cow<'a, [u8]>,
}

impl<'a> Name<'a> {
    /// The name in a cell of printable ASCII that cleaning would not change; `None` for any other cell.
    /// This spares nearly every row the decoding and cleaning of its names.
    #[inline]
    #[must_use]
    pub fn of_clean(cell: &'a [u8]) -> Option<Self> {
        let mut before = b' ';
        for &byte in cell {
            if !matches!(byte, b' '..=b'~') || (byte == b' ' && before == b' ') {
                return None;
            }
            before = byte;
        }
        let is_clean = cell.is_empty() || (before != b' ' && cell[0] != b'\'');
        is_clean.then_some(Self { bytes: Cow::Borrowed(cell) })
    }

    /// The name in the text of a cell, made safe to show, without the apostrophe that escapes a formula.
    #[must_use]
    pub fn of_text(text: Cow<'a, str>) -> Self {
        let bytes = match cleaned(text) {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        };
        Self { bytes }
    }

    /// A text that is safe to show, as it is.
    #[must_use]
    pub fn of_safe(text: &'a str) -> Self {
        Self { bytes: Cow::Borrowed(text.as_bytes()) }
    }

    /// The name for the respondent of a row without a name.
    #[must_use]
    pub fn of_row(row: u64) -> Self {
        Self { bytes: Cow::Owned(format!("row {row}").into_bytes()) }
    }

    /// The name in UTF-8.
    #[inline]
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The name as text.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// Whether the name is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

/// Makes a name safe to show and drops the apostrophe that escapes a formula.
pub(in crate::responses) fn cleaned(name: Cow<'_, str>) -> Cow<'_, str> {
    let cleaned = match name {
        Cow::Borrowed(text) => sanitize::line(text),
        Cow::Owned(text) => Cow::Owned(sanitize::line(&text).into_owned()),
    };
    match cleaned.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA_SIGNS) => Cow::Owned(rest.to_owned()),
        _ => cleaned,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::decode::{PAGES, in_page};

    #[test]
    fn clean_names_are_used_as_they_are() {
        let is_clean = |name: &str| Name::of_clean(name.as_bytes()).is_some();
        assert!(["", "R1", "Bodega Due", "O'Neill", "a-b", "50% + more", "a,b", "=1"].into_iter().all(is_clean));
        assert!(![" a", "a ", "a  b", "'=1", "é", "a\tb", "\u{a0}a"].into_iter().any(is_clean));
    }

    proptest! {
        #[test]
        fn clean_names_are_those_that_cleaning_leaves_alone(
            cell in prop_oneof![
                "[ '=+\\-@,\"a-cé\t\u{202e}łЖ“]{0,9}".prop_map(String::into_bytes),
                proptest::collection::vec(prop_oneof![Just(b' '), Just(0xc5), Just(0x82), any::<u8>()], 0..5),
            ],
        ) {
            let cleaned = Name::of_text(in_page(&cell, PAGES[0]));
            if let Some(name) = Name::of_clean(&cell) {
                prop_assert_eq!(name, cleaned);
            }
        }
    }
}
