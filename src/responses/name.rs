//! Names of respondents and organisations as they stand in cells.

use std::borrow::Cow;

use crate::text::sanitize;

/// A name that is safe to show: UTF-8, on one line, without control characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name<'a> {
    bytes: Cow<'a, [u8]>,
    plain: bool,
}

impl<'a> Name<'a> {
    /// The name in a cell of printable ASCII that needs no cleaning; none where it must be looked at as text.
    #[inline]
    #[must_use]
    pub fn of_ascii(cell: &'a [u8]) -> Option<Self> {
        // Spaces stand only one at a time and within.
        let (mut seen, mut twice, mut before) = (0, 0, SPACE);
        for &byte in cell {
            let class = CLASSES[usize::from(byte)];
            seen |= class;
            twice |= class & before;
            before = class;
        }
        let Some(&first) = cell.first() else { return Some(Self::default()) };
        let clean = seen & ODD == 0 && (twice | before) & SPACE == 0 && first != b'\'';
        let plain = seen & CSV == 0 && CLASSES[usize::from(first)] & SIGN == 0;
        clean.then_some(Self { bytes: Cow::Borrowed(cell), plain })
    }

    /// The name in the text of a cell, made safe to show, without the apostrophe that kept it from being a
    /// formula.
    #[must_use]
    pub fn of_text(text: Cow<'a, str>) -> Self {
        Self { bytes: cleaned(text), plain: false }
    }

    /// A text that is a name as it is, safe to show.
    #[must_use]
    pub fn of_safe(text: &'a str) -> Self {
        Self { bytes: Cow::Borrowed(text.as_bytes()), plain: false }
    }

    /// The name of whoever answered in a row and gave none.
    #[must_use]
    pub fn of_row(row: u64) -> Self {
        Self { bytes: Cow::Owned(format!("row {row}").into_bytes()), plain: true }
    }

    /// UTF-8.
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

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether it is known to stand in a CSV as it is: it needs no quotes and starts no formula. Any other
    /// name must be looked at.
    #[inline]
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.plain
    }
}

const SPACE: u8 = 1;
/// To be looked at as text.
const ODD: u8 = 2;
/// What CSV puts in quotes.
const CSV: u8 = 4;
/// What starts a formula.
const SIGN: u8 = 8;

/// What each byte of a name is.
const CLASSES: [u8; 256] = {
    let mut classes = [ODD; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        classes[byte as usize] = match byte {
            b',' | b'"' => CSV,
            b'=' | b'+' | b'-' | b'@' => SIGN,
            _ => 0,
        };
        byte += 1;
    }
    classes[b' ' as usize] = SPACE;
    classes
};

/// A name, made safe to show, without the apostrophe that kept it from being a formula.
pub(super) fn cleaned(name: Cow<'_, str>) -> Cow<'_, [u8]> {
    let cleaned = match name {
        Cow::Borrowed(text) => sanitize::line(text),
        Cow::Owned(text) => Cow::Owned(sanitize::line(&text).into_owned()),
    };
    match cleaned.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => Cow::Owned(rest.as_bytes().to_owned()),
        _ => match cleaned {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_names_need_no_second_look() {
        let plain = |name: &'static str| Name::of_ascii(name.as_bytes()).is_some_and(|name| name.is_plain());
        assert!(["R1", "Bodega Due", "O'Neill", "a-b", "50% + more"].into_iter().all(plain));
        assert!(
            !["", " a", "a  b", "a,b", "say \"hi\"", "=1", "-x", "+1", "@me", "'=1", "é", "a\tb"]
                .into_iter()
                .any(plain)
        );
    }

    proptest! {
        /// The quick look and the thorough one agree on every cell.
        #[test]
        fn a_name_is_what_cleaning_makes_of_its_cell(cell in "[ '=+\\-@,\"a-cé\t\u{202e}]{0,9}") {
            let thorough = Name::of_text(Cow::Borrowed(&cell));
            if let Some(name) = Name::of_ascii(cell.as_bytes()) {
                prop_assert_eq!(name.bytes(), thorough.bytes());
                let signs = ['=', '+', '-', '@', '\t', '\r'];
                let text = name.text();
                prop_assert!(!name.is_plain() || !(text.contains([',', '"', '\n']) || text.starts_with(signs)));
            }
        }
    }
}
