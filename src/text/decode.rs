//! Decodes the bytes of input files.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1252, WINDOWS_1257};

use super::diagnostic::{Diagnostic, DiagnosticCode};

/// Maximum size of a questionnaire or answers file in bytes, about 30 times the built-in questionnaire.
pub const MAX_BYTES: u64 = 1024 * 1024;

/// Decodes UTF-8 and removes a byte order mark.
///
/// # Errors
///
/// `empty-file`, `too-large` or `not-utf8`, the last with line and column of the first bad byte.
pub fn decode(bytes: &[u8]) -> Result<String, Diagnostic> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Diagnostic::error(DiagnosticCode::TooLarge).count("megabytes", MAX_BYTES / (1024 * 1024)));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Diagnostic::error(DiagnosticCode::Utf16));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Diagnostic::error(DiagnosticCode::EmptyFile));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let good = &bytes[..error.valid_up_to()];
            let line = good.split(|&b| b == b'\n').count();
            let column =
                String::from_utf8_lossy(good.rsplit(|&b| b == b'\n').next().unwrap_or_default()).chars().count() + 1;
            let byte = format!("0x{:02X}", bytes[error.valid_up_to()]);
            Err(Diagnostic::error(DiagnosticCode::NotUtf8)
                .text("line", line.to_string())
                .text("column", column.to_string())
                .text("byte", byte))
        }
    }
}

/// Code pages that spreadsheet programs use for the supported languages, most common first.
pub static PAGES: [&Encoding; 3] = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1257];

/// Decodes a cell as UTF-8, or as Windows-1252 if it is not valid UTF-8. The choice is made for each cell, so
/// the result does not depend on how a file is split into blocks. Borrowed if and only if it is valid UTF-8.
#[must_use]
pub fn cell(cell: &[u8]) -> Cow<'_, str> {
    in_page(cell, PAGES[0])
}

/// What `text` was before its UTF-8 was read in a code page, as in `firmâ€™s` for `firm’s`; `None` if it does not look so,
/// or if several code pages give several texts.
#[must_use]
pub fn repaired(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let mut texts = PAGES.iter().filter_map(|page| {
        let (bytes, _, has_other_letters) = page.encode(text);
        String::from_utf8(bytes.into_owned()).ok().filter(|_| !has_other_letters)
    });
    let first = texts.next()?;
    texts.all(|other| other == first).then_some(first)
}

/// As [`cell`], with another code page as the fallback.
#[must_use]
pub fn in_page<'c>(cell: &'c [u8], page: &'static Encoding) -> Cow<'c, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(page.decode_without_bom_handling(cell).0.into_owned()),
    }
}

/// The encoding with this label of the WHATWG Encoding Standard.
#[must_use]
pub fn encoding(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(name.as_bytes())
}

/// Whether `head`, the start of a file, is certainly UTF-8: valid and not only ASCII.
#[must_use]
pub fn is_plainly_utf8(head: &[u8]) -> bool {
    // The last character may be incomplete.
    let whole = match std::str::from_utf8(head) {
        Ok(text) => text.as_bytes(),
        Err(error) if error.error_len().is_none() => &head[..error.valid_up_to()],
        Err(_) => return false,
    };
    !whole.is_ascii()
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_read_in_a_wrong_code_page_are_repaired() {
        assert_eq!(super::repaired("firmâ€™s").as_deref(), Some("firm’s"));
        for text in ["firm’s", "Città", "Żółta łódź", "Ąžuolas"] {
            assert_eq!(super::repaired(text), None, "{text}");
            for page in super::PAGES {
                let garbled = page.decode_without_bom_handling(text.as_bytes()).0;
                let repaired = super::repaired(&garbled);
                assert!(repaired.as_deref().is_none_or(|repaired| repaired == text), "{garbled}: {repaired:?}");
            }
        }
    }
}
