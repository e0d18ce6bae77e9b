//! JSON in blocks of whole objects, so that several threads can work on one file: an object a line, a
//! list of objects, or such a list inside an object.

use std::io::{self, Read};

use memchr::memrchr;

use super::envelope::{Around, Pages};
use crate::responses::table::blocks::{Block, MAX_RECORD, TOO_LONG};

/// What parts the objects of a list in a block; no JSON holds it.
const BETWEEN: u8 = 0x1e;

/// What the error of a list that is cut off says.
pub const LIST_OPEN: &str = "the list has no end";

/// What the error of a list with something behind it says.
pub const LIST_BEHIND: &str = "something stands behind the list";

/// How objects stand in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objects {
    /// One a line.
    Lines,
    /// In a list.
    List,
    /// In a list inside an object, as services answer: `{"count": 2, "results": […]}`.
    Within,
}

/// Reads blocks from a file.
#[derive(Debug)]
pub struct JsonBlocks<R> {
    reader: R,
    list: Option<List>,
    size: usize,
    rest: Vec<u8>,
    line: u64,
    row: u64,
    ended: bool,
}

/// Where in a list the reading stands.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a place of its own")]
struct List {
    begun: bool,
    done: bool,
    depth: u32,
    in_text: bool,
    escaped: bool,
    /// What stands around the list.
    around: Option<Box<Around>>,
}

impl List {
    /// Goes over further bytes; commas between objects become [`BETWEEN`].
    fn scan(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        let broken = || Err(io::Error::new(io::ErrorKind::InvalidData, LIST_BEHIND));
        for byte in bytes {
            if (!self.begun || self.done)
                && let Some(around) = &mut self.around
            {
                self.begun |= around.take(*byte)?;
                if *byte != b'\n' {
                    *byte = b' ';
                }
                continue;
            }
            match *byte {
                _ if self.escaped => self.escaped = false,
                b'\\' if self.in_text => self.escaped = true,
                b'"' => self.in_text = !self.in_text,
                _ if self.in_text => {}
                b'[' if !self.begun => {
                    self.begun = true;
                    *byte = b' ';
                }
                other if self.done && !other.is_ascii_whitespace() => return broken(),
                b'{' | b'[' => self.depth += 1,
                b']' if self.depth == 0 => {
                    self.done = true;
                    self.around.iter_mut().for_each(|around| around.end_list());
                    *byte = BETWEEN;
                }
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b',' if self.depth == 0 => *byte = BETWEEN,
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether it has begun and not ended.
    fn is_open(&self) -> bool {
        match &self.around {
            None => self.begun && !self.done,
            Some(around) => !around.is_done(),
        }
    }
}

impl<R: Read> JsonBlocks<R> {
    /// Blocks of about `size` bytes of `reader`.
    pub fn new(reader: R, objects: Objects, size: usize) -> Self {
        let around = (objects == Objects::Within).then(Box::default);
        let list = (objects != Objects::Lines).then(|| List { around, ..List::default() });
        Self { reader, list, size, rest: Vec::new(), line: 1, row: 1, ended: false }
    }

    fn between(&self) -> u8 {
        if self.list.is_some() { BETWEEN } else { b'\n' }
    }

    /// What the object around the list tells of further pages, once everything is read.
    ///
    /// # Errors
    ///
    /// `InvalidData` for an object that is none, or that holds several lists of objects.
    pub fn pages(&self) -> io::Result<Pages> {
        let around = self.list.as_ref().and_then(|list| list.around.as_deref());
        around.map_or(Ok(Pages::default()), Around::pages)
    }

    /// Fills `block` with the next whole objects; false at the end of the file.
    ///
    /// # Errors
    ///
    /// What the reader says; `InvalidData` for an object that is too long, and for a list that has no end.
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
                let open = self.list.as_ref().is_some_and(List::is_open);
                let fault = || io::Error::new(io::ErrorKind::UnexpectedEof, LIST_OPEN);
                return if open { Err(fault()) } else { Ok(false) };
            }
            let end = match memrchr(self.between(), &block.bytes) {
                _ if self.ended => block.bytes.len(),
                Some(last) => last + 1,
                None if size >= MAX_RECORD => return Err(io::Error::new(io::ErrorKind::InvalidData, TOO_LONG)),
                None => {
                    size *= 2;
                    continue;
                }
            };
            self.rest.extend_from_slice(&block.bytes[end..]);
            block.bytes.truncate(end);
            each_item(block, self.list.is_some(), |_, _, _| self.row += 1);
            self.line += memchr::memchr_iter(b'\n', &block.bytes).count() as u64;
            return Ok(true);
        }
    }
}

/// Calls `each` with line, number (from 1) and bytes of every object in a block.
pub fn each_item(block: &Block, list: bool, mut each: impl FnMut(u64, u64, &[u8])) {
    let (mut line, mut row) = (block.line, block.row);
    let between = if list { BETWEEN } else { b'\n' };
    for item in block.bytes.split(|&byte| byte == between) {
        let trimmed = item.trim_ascii_start();
        let newlines = |bytes: &[u8]| memchr::memchr_iter(b'\n', bytes).count() as u64;
        if !trimmed.is_empty() {
            let before = newlines(&item[..item.len() - trimmed.len()]);
            each(line + before, row, trimmed.trim_ascii_end());
            row += 1;
        }
        line += newlines(item) + u64::from(!list);
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
    fn objects_are_the_same_whatever_the_size_of_blocks() {
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
