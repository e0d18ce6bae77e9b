//! Finds respondents that occur in more than one row, and with `--keep` the rows of them that do not count.

use std::collections::{HashMap, HashSet};

use jiff::civil::DateTime;

use crate::cli::args::Keep;
use crate::responses::Name;
use crate::responses::identity::Identity;

/// So many rows are searched for respondents that stand there twice where all rows count: enough for any group of
/// people, and a bound for the memory.
pub(super) const MOST_SEARCHED: u64 = 14_000;

/// So many respondents that stand there twice are named.
const MOST_NAMED: usize = 5;

/// Who gave a row.
struct Sighting {
    identity: Identity,
    line: u32,
    /// Index over all files.
    index: u64,
    moment: Option<DateTime>,
    /// End of the respondent's name in [`People::names`].
    end: usize,
}

/// Who answered, row by row.
#[derive(Default)]
pub(super) struct People {
    rows: Vec<Sighting>,
    names: String,
}

impl People {
    pub(super) fn clear(&mut self) {
        self.rows.clear();
        self.names.clear();
    }

    /// Adds the respondent of a row: its line, and its index over all files. A row that nothing tells from others is
    /// left out.
    pub(super) fn add(
        &mut self,
        identity: Identity,
        name: &Name<'_>,
        (line, index): (u64, u64),
        moment: Option<DateTime>,
    ) {
        if identity.is_unknown() {
            return;
        }
        self.names.push_str(&name.text());
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.rows.push(Sighting { identity, line, index, moment, end: self.names.len() });
    }
}

/// Index of a file, and a line of it.
pub(super) type FileLine = (usize, u32);

/// Rows that repeat a respondent of an earlier row.
#[derive(Default)]
pub(super) struct Repeated {
    pub(super) count: u64,
    /// The first of them: the name, and the places of both rows.
    pub(super) found: Vec<(String, [FileLine; 2])>,
}

impl Repeated {
    fn add(&mut self, name: &str, places: [FileLine; 2]) {
        self.count += 1;
        if self.found.len() < MOST_NAMED {
            self.found.push((name.to_owned(), places));
        }
    }
}

/// The row of a respondent that counts so far.
struct Seen {
    place: FileLine,
    index: u64,
    moment: Option<DateTime>,
}

/// Respondents that stand in more than one row.
pub(super) struct Repeats {
    keep: Keep,
    /// How many rows are searched.
    most: u64,
    /// Per hash of an identity: index in `people`.
    known: HashMap<u64, u32>,
    people: Vec<Seen>,
    rows: u64,
    /// Rows that certainly repeat a respondent.
    pub(super) certain: Repeated,
    /// Rows that perhaps do.
    pub(super) possible: Repeated,
    /// Indices over all files of the rows that do not count.
    left_out: HashSet<u64>,
}

impl Repeats {
    /// Searches for respondents of whom these rows count.
    pub(super) fn new(keep: Keep) -> Self {
        Self {
            keep,
            most: if keep == Keep::All { MOST_SEARCHED } else { u64::MAX },
            known: HashMap::new(),
            people: Vec::new(),
            rows: 0,
            certain: Repeated::default(),
            possible: Repeated::default(),
            left_out: HashSet::new(),
        }
    }

    /// How many rows more are searched.
    pub(super) fn remaining(&self) -> u64 {
        self.most.saturating_sub(self.rows)
    }

    /// Whether rows were not searched, of `rows` in all files.
    pub(super) fn is_partial(&self, rows: u64) -> bool {
        self.keep == Keep::All && self.rows > 0 && rows > self.most
    }

    /// Whether the dates of responses tell which row counts.
    pub(super) fn needs_moments(&self) -> bool {
        self.keep != Keep::All
    }

    /// Ends the search; gives the indices of the rows that do not count.
    pub(super) fn end(&mut self) -> HashSet<u64> {
        self.most = 0;
        self.known = HashMap::new();
        self.people = Vec::new();
        std::mem::take(&mut self.left_out)
    }

    /// Adds the people of a block of a file.
    pub(super) fn add(&mut self, people: &People, file: usize) {
        let mut start = 0;
        for sighting in &people.rows {
            self.rows += 1;
            let name = &people.names[start..sighting.end];
            start = sighting.end;
            self.add_row(sighting, (file, sighting.line), name);
        }
    }

    fn add_row(&mut self, sighting: &Sighting, place: FileLine, name: &str) {
        let Sighting { identity, index, moment, .. } = *sighting;
        let find = |hash: u64| self.known.get(&hash).copied();
        let certain = identity.certain.into_iter().flatten().find_map(find);
        let possible = identity.possible.into_iter().flatten().find_map(|[_, wanted]| find(wanted));
        let person = match (certain, possible) {
            (Some(person), _) => {
                let seen = &mut self.people[person as usize];
                self.certain.add(name, [seen.place, place]);
                let replaces = self.keep.replaces(seen.moment, moment);
                if self.keep != Keep::All {
                    self.left_out.insert(if replaces { seen.index } else { index });
                }
                if replaces {
                    *seen = Seen { place, index, moment };
                }
                person
            }
            (None, possible) => {
                if let Some(person) = possible {
                    self.possible.add(name, [self.people[person as usize].place, place]);
                }
                self.people.push(Seen { place, index, moment });
                u32::try_from(self.people.len() - 1).unwrap_or(u32::MAX)
            }
        };
        let own = identity.possible.into_iter().flatten().map(|[own, _]| own);
        for hash in identity.certain.into_iter().flatten().chain(own) {
            self.known.entry(hash).or_insert(person);
        }
    }
}

impl Keep {
    /// Whether the later one of two rows counts instead of the earlier one. Dates decide where both rows have one, else
    /// the order of reading.
    fn replaces(self, before: Option<DateTime>, now: Option<DateTime>) -> bool {
        let dates = before.zip(now);
        match self {
            Self::All => false,
            Self::Last => dates.is_none_or(|(before, now)| now >= before),
            Self::First => dates.is_some_and(|(before, now)| now < before),
        }
    }
}
