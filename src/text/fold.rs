//! Normalises text for comparison.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Signs with which spreadsheets begin a formula, the full-width ones too.
pub const FORMULA_SIGNS: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Folds `text`: composed letters (NFC), lower case, plain quotes and dashes, commas below for Romanian cedillas, single
/// spaces, trimmed, without a final full stop and without the apostrophe that escapes a formula.
#[must_use]
pub fn fold(text: &str) -> String {
    let text = if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) };
    let mut folded = String::with_capacity(text.len());
    let is_ascii = text.is_ascii();
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if is_ascii {
            folded.extend(
                word.bytes().map(|byte| if byte == b'`' { '\'' } else { char::from(byte.to_ascii_lowercase()) }),
            );
            continue;
        }
        for c in word.chars() {
            match c {
                '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{2032}' | '`' | '\u{b4}' => folded.push('\''),
                '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' | '\u{2033}' => folded.push('"'),
                '\u{2010}'..='\u{2015}' | '\u{2212}' => folded.push('-'),
                '\u{2026}' => folded.push_str("..."),
                // Older keyboards write Romanian letters with a cedilla instead of a comma below.
                'ş' | 'Ş' => folded.push('ș'),
                'ţ' | 'Ţ' => folded.push('ț'),
                '\u{200b}' | '\u{feff}' | '\u{ad}' => {}
                other => folded.extend(other.to_lowercase()),
            }
        }
    }
    if folded.ends_with('.') && !folded.ends_with("..") {
        folded.pop();
    }
    if folded.strip_prefix('\'').is_some_and(|rest| rest.starts_with(FORMULA_SIGNS)) {
        folded.remove(0);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn texts_that_differ_only_in_typography_fold_to_the_same() {
        assert_eq!(fold("  Don\u{2019}t   know. "), "don't know");
        assert_eq!(fold("\u{201e}Caff\u{c8}\u{201d}"), "\"caff\u{e8}\"");
        assert_eq!(fold("and so on\u{2026}"), "and so on...");
        assert_eq!(fold("Nu \u{15f}tiu, \u{163}in"), fold("nu \u{219}tiu, \u{21b}in"));
        assert_eq!(fold("Cafe\u{301} Z\u{307}o\u{301}lc\u{301}"), "caf\u{e9} \u{17c}\u{f3}l\u{107}");
        assert_eq!(fold("'-99"), "-99");
        assert_eq!(fold("'\u{ff1d}x 'y'"), "\u{ff1d}x 'y'");
        assert_eq!(fold(""), "");
    }
}
