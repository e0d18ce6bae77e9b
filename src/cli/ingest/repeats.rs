//! Finds respondents that occur in more than one row.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::responses::Name;

/// So many rows are searched for respondents that stand there twice: enough for any group of people, and a bound for
/// the memory, since the hash table doubles with a few rows more.
const MOST_SEARCHED: u64 = 7_000;

/// So many respondents that stand there twice are named.
const MOST_NAMED: usize = 5;

/// Who answered, row by row.
#[derive(Default)]
pub(super) struct People {
    /// Per row: hash of the names, line, and end of the respondent's name in `names`.
    rows: Vec<(u64, u32, usize)>,
    names: String,
}

impl People {
    pub(super) fn clear(&mut self) {
        self.rows.clear();
        self.names.clear();
    }

    /// Adds a respondent and an organisation: the “owner” of one firm is not that of another.
    pub(super) fn add(&mut self, names: [&Name<'_>; 2], line: u64) {
        let mut hasher = DefaultHasher::new();
        names.map(Name::bytes).hash(&mut hasher);
        self.names.push_str(&names[0].text());
        self.rows.push((hasher.finish(), u32::try_from(line).unwrap_or(u32::MAX), self.names.len()));
    }
}

/// Index of a file, and a line of it.
pub(super) type FileLine = (usize, u32);

/// Respondents that stand in more than one row.
#[derive(Default)]
pub(super) struct Repeats {
    seen: HashMap<u64, (u32, u32)>,
    rows: u64,
    /// How many rows repeat a respondent of an earlier row.
    pub(super) count: u64,
    /// The first of them: the name, and the places of both rows.
    pub(super) found: Vec<(String, [FileLine; 2])>,
}

impl Repeats {
    /// How many rows more are searched.
    pub(super) fn remaining(&self) -> u64 {
        MOST_SEARCHED.saturating_sub(self.rows)
    }

    /// Adds the people of a block of a file.
    pub(super) fn add(&mut self, people: &People, file: usize) {
        let file = u32::try_from(file).unwrap_or(u32::MAX);
        let mut start = 0;
        for &(hash, line, end) in &people.rows {
            self.rows += 1;
            let first = *self.seen.entry(hash).or_insert((file, line));
            if first != (file, line) {
                self.count += 1;
                if self.found.len() < MOST_NAMED {
                    let places = [first, (file, line)].map(|(file, line)| (file as usize, line));
                    self.found.push((people.names[start..end].to_owned(), places));
                }
            }
            start = end;
        }
    }
}
