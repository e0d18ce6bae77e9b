//! The object around a list of respondents, as web services export it: `KoboToolbox`'s
//! `{"count": 2, "next": null, "results": […]}`, ODK Central's `{"value": […], "@odata.context": …}`,
//! `{"Data": […]}` of `SurveyJS` and `{"responses": […]}` of Qualtrics.
//!
//! The list itself is read in blocks and can have any length; the rest of the object is held in memory.

use crate::responses::ReadError;
use crate::text::node::{self, Value};

/// Keys of the list of respondents.
const LISTS: [&str; 4] = ["results", "value", "data", "responses"];

/// Maximum number of bytes around a list.
const MAX_LENGTH: usize = 1024 * 1024;

/// The pages of a paged export, as the object around the list describes them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pages {
    /// Whether there are other pages.
    pub others: bool,
    /// Number of objects on all pages.
    pub all: Option<u64>,
}

/// Reads the object around a list, byte by byte.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "the flags are independent")]
pub(in crate::responses) struct Envelope {
    /// The object with an empty list.
    text: Vec<u8>,
    depth: u32,
    in_string: bool,
    is_escaped: bool,
    /// Start and end of the last key of the first level.
    key: (usize, usize),
    /// Whether the reader is between a key of the first level and the end of its value.
    in_value: bool,
    /// Whether another list of the first level has just begun.
    at_list: bool,
    /// Number of lists of the first level that begin with an object.
    lists: u32,
    list_has_begun: bool,
    has_ended: bool,
}

impl Envelope {
    /// Reads the next byte; returns whether the list of respondents begins with it. Bytes inside that list must not be
    /// passed.
    pub(in crate::responses) fn push(&mut self, byte: u8) -> Result<bool, ReadError> {
        if self.has_ended {
            return if byte.is_ascii_whitespace() { Ok(false) } else { Err(ReadError::TextAfterList) };
        }
        if self.text.len() >= MAX_LENGTH {
            return Err(ReadError::TooLong);
        }
        self.text.push(byte);
        if self.in_string {
            self.push_in_string(byte);
            return Ok(false);
        }
        if self.at_list && !byte.is_ascii_whitespace() {
            self.at_list = false;
            self.lists += u32::from(byte == b'{');
        }
        match byte {
            b'"' => {
                self.in_string = true;
                if self.depth == 1 && !self.in_value {
                    self.key.0 = self.text.len();
                }
            }
            b':' if self.depth == 1 => self.in_value = true,
            b',' if self.depth == 1 => self.in_value = false,
            b'[' if self.depth == 1 && self.in_value => {
                if !self.list_has_begun && self.is_list_key() {
                    self.list_has_begun = true;
                    self.lists += 1;
                    return Ok(true);
                }
                (self.depth, self.at_list) = (2, true);
            }
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                self.has_ended = self.depth == 0;
            }
            _ => {}
        }
        Ok(false)
    }

    fn push_in_string(&mut self, byte: u8) {
        if self.is_escaped {
            self.is_escaped = false;
        } else if byte == b'\\' {
            self.is_escaped = true;
        } else if byte == b'"' {
            self.in_string = false;
            if self.depth == 1 && !self.in_value {
                self.key.1 = self.text.len() - 1;
            }
        }
    }

    /// Whether the last key is one of [`LISTS`].
    fn is_list_key(&self) -> bool {
        let key = &self.text[self.key.0..self.key.1];
        LISTS.iter().any(|name| key.eq_ignore_ascii_case(name.as_bytes()))
    }

    /// Records that the list of respondents has ended.
    pub(in crate::responses) fn end_list(&mut self) {
        self.text.push(b']');
    }

    /// Whether the object has been read to its end.
    pub(in crate::responses) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// The pages that the object describes; an error if it is not valid JSON, or holds several lists of objects.
    pub(in crate::responses) fn pages(&self) -> Result<Pages, ReadError> {
        if self.lists > 1 {
            return Err(ReadError::SeveralLists);
        }
        let text = String::from_utf8_lossy(&self.text);
        let node = node::parse_json(&text).map_err(|_| ReadError::TextAfterList)?;
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
    let mut envelope = Envelope::default();
    let mut bytes = head.iter().copied().enumerate();
    while let Some((i, byte)) = bytes.next() {
        match envelope.push(byte) {
            // Two objects in sequence are JSON Lines.
            Err(_) => return false,
            Ok(false) => {}
            Ok(true) => {
                let rest = head[i + 1..].trim_ascii_start();
                if !matches!(rest.first(), None | Some(b'{' | b']')) {
                    return false;
                }
                skip_list(&mut bytes);
                envelope.end_list();
            }
        }
    }
    envelope.list_has_begun
}

/// Skips the rest of a list.
fn skip_list(bytes: &mut impl Iterator<Item = (usize, u8)>) {
    let (mut depth, mut in_string, mut is_escaped) = (0_u32, false, false);
    for (_, byte) in bytes {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
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
    fn a_list_of_respondents_is_distinguished_from_a_respondent() {
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
