//! From the bytes of a file to text, or to a reason why not.

use std::borrow::Cow;

use super::diagnostic::Diagnostic;

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
        return Err(Diagnostic::error("too-large").count("megabytes", MAX_BYTES / (1024 * 1024)));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Diagnostic::error("utf16"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Diagnostic::error("empty-file"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let good = &bytes[..error.valid_up_to()];
            let line = good.split(|&b| b == b'\n').count();
            let column =
                String::from_utf8_lossy(good.rsplit(|&b| b == b'\n').next().unwrap_or_default()).chars().count() + 1;
            let byte = format!("0x{:02X}", bytes[error.valid_up_to()]);
            Err(Diagnostic::error("not-utf8")
                .text("line", line.to_string())
                .text("column", column.to_string())
                .text("byte", byte))
        }
    }
}

/// A cell as text: UTF-8, or Windows-1252 where it is no UTF-8, decided cell by cell so that nothing
/// depends on how a file is cut into blocks.
#[must_use]
pub fn cell(cell: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(cell).0,
    }
}
