//! The style sheet, the style of print, and the policy that allows these two alone.

use std::fmt::Write as _;

use minijinja::value::Value;
use sha2::{Digest, Sha256};

/// Paper to print on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// A style sheet.
#[derive(Debug)]
pub(super) struct Style {
    pub(super) sheet: Value,
    source: String,
}

impl Style {
    pub(super) fn new(sheet: String) -> Self {
        let mut named = String::new();
        source(&mut named, &sheet);
        Self { sheet: Value::from_safe_string(sheet), source: named }
    }

    /// The content security policy of a page with this sheet and the style `print`: nothing is loaded and
    /// nothing runs; a logo may be part of the page.
    pub(super) fn policy(&self, out: &mut String, print: &str) {
        out.extend(["default-src 'none'; style-src ", &self.source, " "]);
        source(out, print);
        out.push_str("; img-src data:; base-uri 'none'; form-action 'none'");
    }
}

/// What a policy calls an inline style or script.
pub(super) fn source(out: &mut String, inline: &str) {
    out.push_str("'sha256-");
    base64(out, &Sha256::digest(inline.as_bytes()));
    out.push('\'');
}

fn base64(out: &mut String, bytes: &[u8]) {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for three in bytes.chunks(3) {
        let at = |i: usize| u32::from(three.get(i).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for sign in 0..4 {
            let known = sign <= three.len();
            out.push(if known { char::from(SIGNS[(bits >> (18 - 6 * sign)) as usize & 63]) } else { '=' });
        }
    }
}

/// The style of print: what stands at the head of each page, and its paper.
pub(super) fn print(out: &mut String, (left, right): (&str, &str), paper: Option<Paper>) {
    let size = match paper {
        None => "",
        Some(Paper::A4) => "size:A4;",
        Some(Paper::Letter) => "size:letter;",
    };
    out.extend(["@page{", size, "@top-left{content:"]);
    string(out, left);
    out.push_str("}@top-right{content:");
    string(out, right);
    out.push_str("}}");
}

/// `text` as a string of a style sheet. All but ASCII letters and digits is written as numbers, so that no
/// text can end the string, the sheet or the element around it.
fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else {
            let _ = write!(out, "\\{:x} ", u32::from(c));
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(draw: impl FnOnce(&mut String)) -> String {
        let mut out = String::new();
        draw(&mut out);
        out
    }

    #[test]
    fn a_source_is_the_hash_that_browsers_compute() {
        // printf %s abc | openssl dgst -sha256 -binary | base64
        let abc = drawn(|out| source(out, "abc"));
        assert_eq!(abc, "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        let base64 = |bytes: &[u8]| drawn(|out| base64(out, bytes));
        assert_eq!([&b""[..], b"f", b"fo", b"foo", b"foob"].map(base64), ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]);
    }

    #[test]
    fn no_name_leaves_its_string() {
        assert_eq!(drawn(|out| string(out, "A\"}</style>")), "\"A\\22 \\7d \\3c \\2f style\\3e \"");
    }
}
