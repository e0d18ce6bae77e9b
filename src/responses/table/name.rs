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
    /// The name in a cell that is clean as it stands; none where it must be looked at as text. Letters with
    /// accents are known here, so that names in any European language cost no more than English ones.
    #[inline]
    #[must_use]
    pub fn of_clean(cell: &'a [u8]) -> Option<Self> {
        let (mut seen, mut broken, mut unfit) = (0, 0, START_UNFIT);
        for &byte in cell {
            let class = CLASSES[usize::from(byte)];
            seen |= class;
            broken |= class & unfit;
            unfit = class >> UNFIT;
        }
        let Some(&first) = cell.first() else { return Some(Self::default()) };
        let clean = seen & ODD == 0 && (broken | unfit & END) == 0 && first != b'\'';
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

const SPACE: u16 = 1;
/// To be looked at as text.
const ODD: u16 = 2;
/// What CSV puts in quotes.
const CSV: u16 = 4;
/// What starts a formula.
const SIGN: u16 = 8;
/// The second byte of a letter of two.
const SECOND: u16 = 16;
/// Any other byte.
const OTHER: u16 = 32;

/// From this bit on stands what does not fit behind a byte.
const UNFIT: u32 = 8;

/// What does not fit at the start of a name: spaces stand within, and one at a time.
const START_UNFIT: u16 = SPACE | SECOND;

/// What the end of a name is like to the byte before it.
const END: u16 = SPACE | OTHER;

/// What each byte of a name is, and what does not fit behind it. Letters of two bytes are those from U+00C0 to
/// U+05FF, all of them safe to show.
const CLASSES: [u16; 256] = {
    let mut classes = [ODD; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        classes[byte as usize] = match byte {
            b' ' => SPACE | OTHER | (SPACE | SECOND) << UNFIT,
            b',' | b'"' => CSV | OTHER | SECOND << UNFIT,
            b'=' | b'+' | b'-' | b'@' => SIGN | OTHER | SECOND << UNFIT,
            b'!'..=b'~' => OTHER | SECOND << UNFIT,
            0x80..=0xbf => SECOND | SECOND << UNFIT,
            0xc3..=0xd7 => OTHER | OTHER << UNFIT,
            _ => ODD,
        };
        byte -= 1;
    }
    classes
};

/// A name, made safe to show, without the apostrophe that kept it from being a formula.
pub(in crate::responses) fn cleaned(name: Cow<'_, str>) -> Cow<'_, [u8]> {
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
    use crate::text::decode::{PAGES, in_page};

    #[test]
    fn plain_names_need_no_second_look() {
        let plain = |name: &'static str| Name::of_clean(name.as_bytes()).is_some_and(|name| name.is_plain());
        assert!(
            ["R1", "Bodega Due", "O'Neill", "a-b", "50% + more", "é", "Łódź Ży", "Αθήνα", "Київ"]
                .into_iter()
                .all(plain)
        );
        assert!(
            !["", " a", "a  b", "a,b", "say \"hi\"", "=1", "-x", "+1", "@me", "'=1", "é ", "\u{a0}é", "“é”", "a\tb"]
                .into_iter()
                .any(plain)
        );
    }

    /// Every letter that is told by its bytes alone is one that cleaning leaves as it is.
    #[test]
    fn letters_of_two_bytes_are_safe() {
        let letters = ('\u{80}'..='\u{7ff}').filter(|c| Name::of_clean(c.to_string().as_bytes()).is_some());
        let mut count = 0;
        for letter in letters {
            let text = letter.to_string();
            assert_eq!(Name::of_text(Cow::Borrowed(&text)).bytes(), text.as_bytes());
            count += 1;
        }
        assert_eq!(count, 0x600 - 0xc0);
    }

    proptest! {
        /// The quick look and the thorough one agree on every cell, whatever its bytes.
        #[test]
        fn a_name_is_what_cleaning_makes_of_its_cell(
            cell in prop_oneof![
                "[ '=+\\-@,\"a-cé\t\u{202e}łЖ“]{0,9}".prop_map(String::into_bytes),
                proptest::collection::vec(prop_oneof![Just(b' '), Just(0xc5), Just(0x82), any::<u8>()], 0..5),
            ],
        ) {
            let thorough = Name::of_text(in_page(&cell, PAGES[0]));
            if let Some(name) = Name::of_clean(&cell) {
                prop_assert_eq!(name.bytes(), thorough.bytes());
                let signs = ['=', '+', '-', '@', '\t', '\r'];
                let text = name.text();
                prop_assert!(!name.is_plain() || !(text.contains([',', '"', '\n']) || text.starts_with(signs)));
            }
        }
    }
}
