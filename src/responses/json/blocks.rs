//! Reads JSON in blocks of whole objects, so that several threads can work on one file: an object a line,
//! a list of objects, or such a list inside an object.

use std::io::{self, Read};

use memchr::memchr_iter;

use super::envelope::{Envelope, Pages};
use crate::responses::ReadError;
use crate::responses::table::blocks::{Block, MAX_RECORD};

/// Replaces the separators between the objects of a list in a block. JSON does not allow this byte.
const SEPARATOR: u8 = 0x1e;

/// How the objects of a file are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objects {
    /// One a line.
    Lines,
    /// In a list.
    List,
    /// In a list inside an object, as in responses of web services: `{"count": 2, "results": […]}`.
    Within,
}

/// Reads blocks from a file.
#[derive(Debug)]
pub struct JsonBlocks<R> {
    reader: R,
    list: Option<List>,
    size: usize,
    /// Bytes read after the last whole object.
    rest: Vec<u8>,
    line: u64,
    row: u64,
    ended: bool,
}

/// The position of the reader in a list.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "the flags are independent")]
struct List {
    has_begun: bool,
    has_ended: bool,
    depth: u32,
    in_string: bool,
    is_escaped: bool,
    /// The object around the list.
    envelope: Option<Box<Envelope>>,
}

impl List {
    /// Scans further bytes. Replaces separators between objects by [`SEPARATOR`], and everything around the list by
    /// spaces.
    fn scan(&mut self, bytes: &mut [u8]) -> Result<(), ReadError> {
        for byte in bytes {
            if (!self.has_begun || self.has_ended)
                && let Some(envelope) = &mut self.envelope
            {
                self.has_begun |= envelope.push(*byte)?;
                if *byte != b'\n' {
                    *byte = b' ';
                }
                continue;
            }
            match *byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' if self.in_string => self.is_escaped = true,
                b'"' => self.in_string = !self.in_string,
                _ if self.in_string => {}
                b'[' if !self.has_begun => {
                    self.has_begun = true;
                    *byte = b' ';
                }
                other if self.has_ended && !other.is_ascii_whitespace() => return Err(ReadError::TextAfterList),
                b'{' | b'[' => self.depth += 1,
                b']' if self.depth == 0 => {
                    self.has_ended = true;
                    self.envelope.iter_mut().for_each(|envelope| envelope.end_list());
                    *byte = SEPARATOR;
                }
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b',' if self.depth == 0 => *byte = SEPARATOR,
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether the file must not end here.
    fn is_open(&self) -> bool {
        match &self.envelope {
            None => self.has_begun && !self.has_ended,
            Some(envelope) => !envelope.has_ended(),
        }
    }
}

impl<R: Read> JsonBlocks<R> {
    /// Reads blocks of about `size` bytes from `reader`.
    pub fn new(reader: R, objects: Objects, size: usize) -> Self {
        let envelope = (objects == Objects::Within).then(Box::default);
        let list = (objects != Objects::Lines).then(|| List { envelope, ..List::default() });
        Self { reader, list, size, rest: Vec::new(), line: 1, row: 1, ended: false }
    }

    /// The pages that the object around the list refers to; call it once the whole file has been read.
    ///
    /// # Errors
    ///
    /// A [`ReadError`] if it is not valid JSON, or holds several lists of objects.
    pub fn pages(&self) -> io::Result<Pages> {
        let envelope = self.list.as_ref().and_then(|list| list.envelope.as_deref());
        Ok(envelope.map_or(Ok(Pages::default()), Envelope::pages)?)
    }

    /// Fills `block` with the next whole objects; false at the end of the file.
    ///
    /// # Errors
    ///
    /// An error of the reader, or a [`ReadError`] for an object that is too long or a list without an end.
    pub fn next(&mut self, block: &mut Block) -> io::Result<bool> {
        block.bytes.clear();
        block.bytes.append(&mut self.rest);
        (block.line, block.row) = (self.line, self.row);
        let mut size = self.size;
        loop {
            let seen = block.bytes.len();
            let missing = size.saturating_sub(seen) as u64;
            if !self.ended && missing > 0 {
                let read = self.reader.by_ref().take(missing).read_to_end(&mut block.bytes)?;
                self.ended = (read as u64) < missing;
            }
            if let Some(list) = &mut self.list {
                list.scan(&mut block.bytes[seen..])?;
            }
            if block.bytes.is_empty() {
                let is_open = self.list.as_ref().is_some_and(List::is_open);
                return if is_open { Err(ReadError::ListOpen.into()) } else { Ok(false) };
            }
            let end = match memchr::memrchr(separator(self.list.is_some()), &block.bytes) {
                _ if self.ended => block.bytes.len(),
                Some(last) => last + 1,
                None if size >= MAX_RECORD => return Err(ReadError::TooLong.into()),
                None => {
                    size *= 2;
                    continue;
                }
            };
            self.rest.extend_from_slice(&block.bytes[end..]);
            block.bytes.truncate(end);
            each_item(block, self.list.is_some(), |_, _, _| self.row += 1);
            self.line += newlines(&block.bytes);
            return Ok(true);
        }
    }
}

fn separator(is_list: bool) -> u8 {
    if is_list { SEPARATOR } else { b'\n' }
}

fn newlines(bytes: &[u8]) -> u64 {
    memchr_iter(b'\n', bytes).count() as u64
}

/// Calls `each` with the line, the number (from 1) and the bytes of every object in a block.
pub fn each_item(block: &Block, is_list: bool, mut each: impl FnMut(u64, u64, &[u8])) {
    let (mut line, mut row) = (block.line, block.row);
    let separator = separator(is_list);
    for item in block.bytes.split(|&byte| byte == separator) {
        let trimmed = item.trim_ascii_start();
        if !trimmed.is_empty() {
            let before = newlines(&item[..item.len() - trimmed.len()]);
            each(line + before, row, trimmed.trim_ascii_end());
            row += 1;
        }
        line += newlines(item) + u64::from(!is_list);
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, JsonBlocks, Objects, each_item};

    fn items(text: &str, objects: Objects, size: usize) -> Vec<(u64, u64, String)> {
        let mut blocks = JsonBlocks::new(text.as_bytes(), objects, size);
        let (mut block, mut all) = (Block::default(), Vec::new());
        while blocks.next(&mut block).unwrap() {
            each_item(&block, objects != Objects::Lines, |line, row, item| {
                all.push((line, row, String::from_utf8_lossy(item).into_owned()));
            });
        }
        all
    }

    #[test]
    fn objects_are_the_same_for_every_block_size() {
        let lines = "{\"a\": 1}\r\n\n  {\"b\": \"x,]\"}\n{\"c\": [1, 2]}";
        let list = "[ {\"a\": 1},\n\n{\"b\": \"x,]\\\"\"}, {\"c\":\n [1, {\"d\": 2}]}\n, 7 ]\n";
        let expected = |rows: &[(u64, &str)]| -> Vec<(u64, u64, String)> {
            (1..).zip(rows).map(|(row, (line, item))| (*line, row, (*item).to_owned())).collect()
        };
        let of_lines = expected(&[(1, "{\"a\": 1}"), (3, "{\"b\": \"x,]\"}"), (4, "{\"c\": [1, 2]}")]);
        let of_list =
            expected(&[(1, "{\"a\": 1}"), (3, "{\"b\": \"x,]\\\"\"}"), (3, "{\"c\":\n [1, {\"d\": 2}]}"), (5, "7")]);
        for size in 1..list.len() + 2 {
            assert_eq!(items(lines, Objects::Lines, size), of_lines, "lines in blocks of {size}");
            assert_eq!(items(list, Objects::List, size), of_list, "a list in blocks of {size}");
            let within = format!("{{ \"results\": {list}, \"next\": null}}");
            assert_eq!(items(&within, Objects::Within, size), of_list, "within an object, in blocks of {size}");
        }
    }
}
