//! Style sheets, and the content security policy that allows these alone.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::view::Markup;

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
    text: String,
    sheet: Markup,
    /// Its source expression in a policy.
    source: String,
}

impl Style {
    pub(super) fn new(text: String) -> Self {
        Self { sheet: Markup::new(text.clone()), source: hash_source(&text), text }
    }

    /// The sheet as templates show it.
    pub(super) fn sheet(&self) -> &Markup {
        &self.sheet
    }

    /// The sheet with more rules behind it.
    pub(super) fn with(&self, rules: &str) -> Self {
        Self::new(format!("{}{rules}", self.text))
    }

    /// The content security policy of a page with this sheet, the style `print` and perhaps a script: nothing else
    /// runs and nothing is loaded; pictures can only be part of the page.
    pub(super) fn policy(&self, print: &str, script: Option<&str>) -> String {
        let (sheet, print) = (&self.source, hash_source(print));
        let mut policy = format!(
            "default-src 'none'; style-src {sheet} {print}; img-src data:; base-uri 'none'; form-action 'none'"
        );
        if let Some(script) = script {
            let _ = write!(policy, "; script-src {}", hash_source(script));
        }
        policy
    }
}

/// The source expression of a policy that allows an inline style or script.
fn hash_source(inline: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(inline.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let at = |i: usize| u32::from(three.get(i).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for sign in 0..4 {
            let known = sign <= three.len();
            out.push(if known { char::from(SIGNS[(bits >> (18 - 6 * sign)) as usize & 63]) } else { '=' });
        }
    }
    out
}

/// The style sheet for printing: what stands at the head of each page, left and right, and the paper's size.
pub(super) fn print_style((left, right): (&str, &str), paper: Option<Paper>) -> String {
    let size = match paper {
        None => "",
        Some(Paper::A4) => "size:A4;",
        Some(Paper::Letter) => "size:letter;",
    };
    let (left, right) = (css_string(left), css_string(right));
    format!("@page{{{size}@top-left{{content:{left}}}@top-right{{content:{right}}}}}")
}

/// `text` as a CSS string. All but ASCII letters and digits is written as code points, so that no text can end the
/// string, the sheet or the element around it.
fn css_string(text: &str) -> String {
    let mut string = "\"".to_owned();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            string.push(c);
        } else {
            let _ = write!(string, "\\{:x} ", u32::from(c));
        }
    }
    string.push('"');
    string
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_source_is_the_hash_that_browsers_compute() {
        // printf %s abc | openssl dgst -sha256 -binary | base64
        assert_eq!(hash_source("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        assert_eq!([&b""[..], b"f", b"fo", b"foo", b"foob"].map(base64), ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]);
    }

    #[test]
    fn no_name_ends_its_css_string() {
        assert_eq!(css_string("A\"}</style>"), "\"A\\22 \\7d \\3c \\2f style\\3e \"");
    }
}
