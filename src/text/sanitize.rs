//! Sanitises untrusted text for display.
//!
//! Names, notes and labels come from untrusted files. Sanitised text contains no control characters, no terminal
//! escape sequences and no bidirectional controls, so it cannot move the cursor, change colours or reorder text.

use std::borrow::Cow;

/// Whether `c` is safe to display: no control character except newline and tab, no bidirectional control and no
/// other invisible format character that can disguise text.
#[must_use]
pub fn is_safe(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        '\u{061c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => false,
        _ => !c.is_control(),
    }
}

/// Sanitises text of several lines: removes whole escape sequences, then unsafe characters; line ends become
/// newlines.
#[must_use]
pub fn block(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_safe) {
        return Cow::Borrowed(text);
    }
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(strip_escapes(&unified).chars().filter(|&c| is_safe(c)).collect())
}

/// Sanitises text to one line: as [`block`], with runs of white space replaced by one space, trimmed.
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(block(text).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Replaces each invisible character by a visible symbol. A cell may be invalid only because of such a character
/// and would look valid without it. White space is unchanged.
#[must_use]
pub fn revealed(text: &str) -> Cow<'_, str> {
    let is_seen = |c: char| is_safe(c) && !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}');
    if text.chars().all(|c| is_seen(c) || c.is_whitespace()) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| match u32::from(c) {
        _ if is_seen(c) || c.is_whitespace() => c,
        // The symbols U+2400… are in the order of the control characters.
        code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or(char::REPLACEMENT_CHARACTER),
        0x7f => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.chars().map(shown).collect())
}

/// Whether `text` needs no change: the common case, decided byte by byte for ASCII.
fn is_plain(text: &str) -> bool {
    let mut after_space = true;
    let mut has_room = false;
    for byte in text.bytes() {
        let is_space = byte == b' ';
        has_room |= after_space && is_space;
        after_space = is_space;
    }
    // Leading, doubled or trailing space.
    if has_room || (after_space && !text.is_empty()) {
        return false;
    }
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
        || text.chars().all(|c| is_safe(c) && (c == ' ' || !c.is_whitespace()))
}

/// Removes whole ANSI escape sequences, so that no remains like `[31m` are left.
fn strip_escapes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => match chars.next_if(|&n| !n.is_control()) {
                Some('[') => skip_control_sequence(&mut chars),
                Some(']' | 'P' | 'X' | '^' | '_') => skip_string_sequence(&mut chars),
                _ => {}
            },
            '\u{9b}' => skip_control_sequence(&mut chars),
            '\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}' => skip_string_sequence(&mut chars),
            _ => kept.push(c),
        }
    }
    kept
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// Skips parameter and intermediate bytes and one final byte from `@` to `~` (ECMA-48, 5.4).
fn skip_control_sequence(chars: &mut Chars<'_>) {
    while chars.next_if(|c| ('\u{20}'..='\u{3f}').contains(c)).is_some() {}
    chars.next_if(|c| ('@'..='~').contains(c));
}

/// Skips everything up to BEL or the string terminator. An unterminated sequence ends with its line, so that a
/// stray introducer cannot remove the rest of a note.
fn skip_string_sequence(chars: &mut Chars<'_>) {
    while let Some(c) = chars.next_if(|&c| c != '\n') {
        match c {
            '\u{7}' | '\u{9c}' => return,
            '\u{1b}' => {
                chars.next_if_eq(&'\\');
                return;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_become_visible() {
        assert_eq!(revealed("\u{1b}[31m3"), "␛[31m3");
        assert_eq!(revealed("3\u{0}\u{7f}\u{202e}\u{200b}"), "3␀␡\u{fffd}\u{fffd}");
        assert_eq!(revealed("a b\n\tč €"), "a b\n\tč €");
        assert_eq!(line(&revealed("\u{1b}[31m3")), "␛[31m3");
    }
}
