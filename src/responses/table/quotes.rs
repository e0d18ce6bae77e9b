//! Finds records that hold the rows below them, because a quote was opened and not closed.

use super::blocks::Record;

/// Whether a quote of a record over several lines is not closed, or is closed in the middle of a cell, so that the
/// record holds rows below it.
#[must_use]
pub fn holds_rows(record: &Record<'_>, delimiter: u8) -> bool {
    let mut bytes = record.raw.iter().copied().peekable();
    let (mut is_quoted, mut at_start, mut has_line) = (false, true, false);
    while let Some(byte) = bytes.next() {
        if !is_quoted {
            is_quoted = byte == b'"' && at_start;
            at_start = byte == delimiter;
            has_line = false;
        } else if byte == b'\n' {
            has_line = true;
        } else if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
            if has_line && bytes.peek().is_some_and(|next| ![delimiter, b' ', b'\r'].contains(next)) {
                return true;
            }
            (is_quoted, at_start) = (false, false);
        }
    }
    is_quoted && has_line
}

#[cfg(test)]
mod tests {
    use super::super::blocks::{Block, Blocks, Records};
    use super::holds_rows;

    fn first(text: &str) -> bool {
        let (mut block, mut found) = (Block::default(), None);
        Blocks::new(text.as_bytes(), b',', 1 << 16).next(&mut block).unwrap();
        let each = |record: super::Record<'_>| {
            found.get_or_insert(holds_rows(&record, b','));
        };
        Records::new(b',').each(&block, each).unwrap();
        found.unwrap()
    }

    #[test]
    fn a_quote_that_swallows_rows_is_told_from_a_text_of_several_lines() {
        for (text, expected) in [
            ("a,\"two\nlines\"\nb,c\n", false),
            ("a,\"say \"\"hi\"\"\nand go\",x\n", false),
            ("a,\"two\r\nlines\"\r\nb,c\r\n", false),
            ("a,\"open", false),
            ("a,\"open\nb,c\n", true),
            ("a,\"open\nb,\"c\"\n", true),
            ("a,\"open\n\"b\",c\n", true),
        ] {
            assert_eq!(first(text), expected, "{text:?}");
        }
    }
}
