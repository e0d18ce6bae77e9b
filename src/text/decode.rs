//! From the bytes of a file to text, or to a reason why not.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1252, WINDOWS_1257};

use super::diagnostic::{Diagnostic, DiagnosticCode};

/// The largest questionnaire or answers file that is read, in bytes. The built-in questionnaire is
/// about a thirtieth of it.
pub const MAX_BYTES: u64 = 1024 * 1024;

/// Decodes UTF-8, dropping a byte order mark.
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

/// Code pages in which spreadsheet programs write the languages that we speak, the usual one first.
pub static PAGES: [&Encoding; 3] = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1257];

/// A cell as text: UTF-8, or Windows-1252 where it is no UTF-8, decided cell by cell so that nothing
/// depends on how a file is cut into blocks. Borrowed where it is UTF-8, and there alone.
#[must_use]
pub fn cell(cell: &[u8]) -> Cow<'_, str> {
    in_page(cell, PAGES[0])
}

/// The same with another code page. Borrowed where it is UTF-8, and there alone.
#[must_use]
pub fn in_page<'c>(cell: &'c [u8], page: &'static Encoding) -> Cow<'c, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(page.decode_without_bom_handling(cell).0.into_owned()),
    }
}

/// The encoding of this name, as browsers know them.
#[must_use]
pub fn encoding(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(name.as_bytes())
}

/// Whether a file that begins with `head` is UTF-8 beyond doubt: more than ASCII, and all of it right.
#[must_use]
pub fn is_plainly_utf8(head: &[u8]) -> bool {
    // The last character may be cut.
    let whole = match std::str::from_utf8(head) {
        Ok(text) => text.as_bytes(),
        Err(error) if error.error_len().is_none() => &head[..error.valid_up_to()],
        Err(_) => return false,
    };
    !whole.is_ascii()
}
