//! Detects the kind of a file of responses from its beginning.

use crate::responses::json::envelope::holds_list;
use crate::responses::result_code::are_codes;

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A table as text, in UTF-8 or a code page.
    Csv,
    /// One JSON object a line.
    JsonLines,
    /// A list of JSON objects.
    JsonArray,
    /// An object around a list of JSON objects.
    JsonWithin,
    /// One JSON object over several lines.
    JsonObject,
    /// An answers file in TOML.
    Toml,
    /// Result codes, one a line.
    Codes,
    /// A ZIP archive, as XLSX workbooks are.
    Workbook,
    /// A workbook in the format before XLSX.
    OldWorkbook,
    /// A workbook with a password.
    LockedWorkbook,
    /// A web page, or XML such as a submission of ODK.
    Markup,
    /// Binary data: there is a NUL in the first line.
    NoText,
    /// A table as text in UTF-16.
    Utf16,
    /// A file compressed by gzip.
    Gzip,
    /// Only white space.
    Empty,
}

/// The kind of a file that begins with `head`, without a byte order mark of UTF-8.
#[must_use]
pub fn kind(head: &[u8]) -> Kind {
    match head {
        [0x1f, 0x8b, ..] => return Kind::Gzip,
        [b'P', b'K', 3 | 5, 4 | 6, ..] => return Kind::Workbook,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return if is_locked(head) { Kind::LockedWorkbook } else { Kind::OldWorkbook },
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Kind::Utf16,
        _ => {}
    }
    let start = head.trim_ascii_start();
    let line = start.split(|&byte| byte == b'\n').next().unwrap_or_default().trim_ascii_end();
    match start.first() {
        None => Kind::Empty,
        Some(b'{') if holds_list(start) => Kind::JsonWithin,
        Some(b'{') if line.ends_with(b"}") || line.len() == start.len() => Kind::JsonLines,
        Some(b'{') => Kind::JsonObject,
        Some(b'[') if matches!(start[1..].trim_ascii_start().first(), Some(b'{' | b']')) => Kind::JsonArray,
        Some(b'<') if is_markup(start) => Kind::Markup,
        Some(_) if line.contains(&0) => Kind::NoText,
        Some(_) if is_toml(start) => Kind::Toml,
        Some(_) if are_codes(&String::from_utf8_lossy(start)) => Kind::Codes,
        Some(_) => Kind::Csv,
    }
}

/// Whether a compound file has the stream of an encrypted workbook. Names of streams are UTF-16.
fn is_locked(head: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(head, &name).is_some()
}

fn is_markup(start: &[u8]) -> bool {
    let begins = |tag: &str| start.get(..tag.len()).is_some_and(|head| head.eq_ignore_ascii_case(tag.as_bytes()));
    let first_tag = start.split(|&byte| byte == b'>').next().unwrap_or_default();
    let has = |attribute: &[u8]| memchr::memmem::find(first_tag, attribute).is_some();
    // A submission of ODK need not begin with a declaration.
    let is_submission = has(b" id=") && (has(b" version=") || has(b" xmlns"));
    is_submission || ["<!doctype", "<html", "<?xml"].into_iter().any(begins)
}

/// The delimiter that a first line such as `sep=|` declares, for a line that
/// [`declared_delimiter`](crate::responses::blocks::declared_delimiter) does not accept.
#[must_use]
pub fn unsupported_delimiter(head: &[u8]) -> Option<String> {
    let line = head.split(|&byte| byte == b'\n').next()?.trim_ascii_end();
    let sign = line.get(4..).filter(|sign| sign.len() == 1 && line[..4].eq_ignore_ascii_case(b"sep="))?;
    Some(String::from_utf8_lossy(sign).into_owned())
}

/// Whether the first line that is no comment is a key with a value or the header of a table.
fn is_toml(start: &[u8]) -> bool {
    let lines = start.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
    let Some(line) = lines.into_iter().find(|line| !line.is_empty() && !line.starts_with(b"#")) else { return false };
    let key = line.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')).count();
    let table = line.starts_with(b"[") && line.ends_with(b"]") && !line.iter().any(|byte| b",;\t".contains(byte));
    table || (key > 0 && line[key..].trim_ascii_start().starts_with(b"="))
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind};

    #[test]
    fn kinds_are_detected_from_the_beginning() {
        for (head, expected) in [
            (&b"S01,S02\n1,2\n"[..], Kind::Csv),
            (b"# a remark;S01\n", Kind::Csv),
            (b"\n\n", Kind::Empty),
            (b"{\"S01\": 1}\n{\"S01\": 2}\n", Kind::JsonLines),
            (b"{\"S01\": 1}", Kind::JsonLines),
            (b"{\n  \"S01\": 1\n}\n", Kind::JsonObject),
            (b"{\"next\": null, \"results\": [{\"S01\": 1}]}", Kind::JsonWithin),
            (b" [\n {\"S01\": 1}]", Kind::JsonArray),
            (b"[S01],[S02]\n1,2\n", Kind::Csv),
            (b"# mine\n\nformat = 1\n", Kind::Toml),
            (b"[answers]\nC1 = 1\n", Kind::Toml),
            (b"\x1f\x8b\x08", Kind::Gzip),
            (b"<!DOCTYPE html><html>", Kind::Markup),
            (b"<data id=\"a\" xmlns:orx=\"http://openrosa.org/xforms\"><S01>2</S01></data>", Kind::Markup),
            (b"<data id=\"a\" version=\"1\"><S01>2</S01></data>", Kind::Markup),
            (b"<p id=\"q1\">How?</p>;S01\n", Kind::Csv),
            (b"<5 people;S01\n", Kind::Csv),
            (b"\0\0\0\0", Kind::NoText),
            (b"PK\x03\x04", Kind::Workbook),
            (b"# our codes\nAD28M-M5A1A-E44GH Ada Frey\n", Kind::Codes),
            (b"ad28m m5a1a e44gh\n", Kind::Codes),
            (b"respondent\tS01\n", Kind::Csv),
            (b"Q0001\tQ0002\n", Kind::Csv),
        ] {
            assert_eq!(kind(head), expected, "{}", String::from_utf8_lossy(head));
        }
    }
}
