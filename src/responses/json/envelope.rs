//! The object around a list of objects, as services give what they export: `KoboToolbox`'s
//! `{"count": 2, "next": null, "results": […]}`, ODK Central's `{"value": […], "@odata.context": …}`,
//! `{"Data": […]}` of `SurveyJS` and `{"responses": […]}` of Qualtrics.
//!
//! The list is read in blocks and may be of any length; what is around it is small, and kept.

use std::io;

use crate::responses::table::blocks::TOO_LONG;
use crate::text::node::{self, Value};

/// What the list of respondents is called.
const LISTS: [&str; 4] = ["results", "value", "data", "responses"];

/// The most that stands around a list, in bytes.
const MOST: usize = 1024 * 1024;

/// What the error of an object with several lists of objects says.
pub const SEVERAL_LISTS: &str = "there are several lists of objects";

/// What an object says of the pages that its list is one of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pages {
    /// Whether there are others.
    pub others: bool,
    /// How many objects all of them have.
    pub all: Option<u64>,
}

/// Reads what stands around a list, byte by byte.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a place of its own")]
pub(in crate::responses) struct Around {
    /// All of it, the list empty.
    text: Vec<u8>,
    depth: u32,
    in_text: bool,
    escaped: bool,
    /// Where the last text at the first level began and ended.
    key: (usize, usize),
    /// Whether a value of the first level is to come.
    value: bool,
    /// Whether a list of the first level has just begun.
    at_list: bool,
    /// How many lists of the first level begin with an object.
    lists: u32,
    begun: bool,
    done: bool,
}

impl Around {
    /// Takes a further byte; whether the list begins with it. Nothing inside the list is to be given.
    pub(in crate::responses) fn take(&mut self, byte: u8) -> io::Result<bool> {
        if self.done {
            let behind = || io::Error::new(io::ErrorKind::InvalidData, super::blocks::LIST_BEHIND);
            return if byte.is_ascii_whitespace() { Ok(false) } else { Err(behind()) };
        }
        if self.text.len() >= MOST {
            return Err(io::Error::new(io::ErrorKind::InvalidData, TOO_LONG));
        }
        self.text.push(byte);
        if self.in_text {
            self.within_text(byte);
            return Ok(false);
        }
        if self.at_list && !byte.is_ascii_whitespace() {
            self.at_list = false;
            self.lists += u32::from(byte == b'{');
        }
        match byte {
            b'"' => {
                self.in_text = true;
                if self.depth == 1 && !self.value {
                    self.key.0 = self.text.len();
                }
            }
            b':' if self.depth == 1 => self.value = true,
            b',' if self.depth == 1 => self.value = false,
            b'[' if self.depth == 1 && self.value => {
                if !self.begun && self.is_named() {
                    self.begun = true;
                    self.lists += 1;
                    return Ok(true);
                }
                (self.depth, self.at_list) = (2, true);
            }
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                self.done = self.depth == 0;
            }
            _ => {}
        }
        Ok(false)
    }

    fn within_text(&mut self, byte: u8) {
        if self.escaped {
            self.escaped = false;
        } else if byte == b'\\' {
            self.escaped = true;
        } else if byte == b'"' {
            self.in_text = false;
            if self.depth == 1 && !self.value {
                self.key.1 = self.text.len() - 1;
            }
        }
    }

    /// Whether the key before is the name of a list of respondents.
    fn is_named(&self) -> bool {
        let key = &self.text[self.key.0..self.key.1];
        LISTS.iter().any(|name| key.eq_ignore_ascii_case(name.as_bytes()))
    }

    /// The list that was begun ends.
    pub(in crate::responses) fn end_list(&mut self) {
        self.text.push(b']');
    }

    /// Whether the object is at its end.
    pub(in crate::responses) fn is_done(&self) -> bool {
        self.done
    }

    /// What the object says of further pages.
    ///
    /// # Errors
    ///
    /// `InvalidData` for what is no object, or one with several lists of objects.
    pub(in crate::responses) fn pages(&self) -> io::Result<Pages> {
        let broken = |what: &'static str| io::Error::new(io::ErrorKind::InvalidData, what);
        if self.lists > 1 {
            return Err(broken(SEVERAL_LISTS));
        }
        let text = String::from_utf8_lossy(&self.text);
        let node = node::parse_json(&text).map_err(|_| broken(super::blocks::LIST_BEHIND))?;
        let Value::Table(entries) = node.value else { return Ok(Pages::default()) };
        let mut pages = Pages::default();
        for entry in entries {
            match (entry.key.as_str(), entry.node.value) {
                ("next" | "previous" | "@odata.nextLink", Value::Text(_)) => pages.others = true,
                ("count" | "@odata.count", Value::Integer(count)) => pages.all = u64::try_from(count).ok(),
                _ => {}
            }
        }
        Ok(pages)
    }
}

/// Whether the object that `head` begins with is the only one and holds a list of respondents.
pub(in crate::responses) fn holds_list(head: &[u8]) -> bool {
    let mut around = Around::default();
    let mut bytes = head.iter().copied().enumerate();
    while let Some((i, byte)) = bytes.next() {
        match around.take(byte) {
            // Two objects one behind the other are lines.
            Err(_) => return false,
            Ok(false) => {}
            Ok(true) => {
                let rest = head[i + 1..].trim_ascii_start();
                if !matches!(rest.first(), None | Some(b'{' | b']')) {
                    return false;
                }
                skip_list(&mut bytes);
                around.end_list();
            }
        }
    }
    around.begun
}

/// Goes on behind the end of a list.
fn skip_list(bytes: &mut impl Iterator<Item = (usize, u8)>) {
    let (mut depth, mut in_text, mut escaped) = (0_u32, false, false);
    for (_, byte) in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' if depth == 0 => return,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::holds_list;

    #[test]
    fn a_list_of_respondents_is_told_from_a_respondent() {
        for (head, expected) in [
            (r#"{"count": 1, "next": null, "results": [{"S01": 1}]}"#, true),
            (r#"{"value":[{"S01": "]}"}],"@odata.context":"x"}"#, true),
            ("{\n \"Data\": [\n", true),
            (r#"{"responses": []}"#, true),
            (r#"{"note": "\"data\": [{", "S01": 1}"#, false),
            (r#"{"data": {"S01": 1}}"#, false),
            (r#"{"data": ["a", "b"]}"#, false),
            (r#"{"S01": 1, "panel": [{"a": 1}]}"#, false),
            (r#"{"inner": {"results": [{"S01": 1}]}}"#, false),
            ("{\"results\": [{\"a\": 1}]}\n{\"results\": [{\"a\": 1}]}\n", false),
        ] {
            assert_eq!(holds_list(head.as_bytes()), expected, "{head}");
        }
    }
}
