//! What comes again from page to page, kept by the facts that it was made from.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// So many things of a kind are kept; names and dates make new ones without end.
const MOST_KEPT: usize = 20_000;

/// Things by the facts that they were made from.
#[derive(Debug)]
pub(super) struct Kept<F, T> {
    things: HashMap<u64, (F, T), BuildHasherDefault<Mix>>,
}

impl<F, T> Default for Kept<F, T> {
    fn default() -> Self {
        Self { things: HashMap::default() }
    }
}

impl<F: PartialEq, T> Kept<F, T> {
    /// What was made from `facts`. Their print is the same for the same facts, and for few others.
    pub(super) fn get(&self, print: u64, facts: &F) -> Option<&T> {
        self.things.get(&print).filter(|(known, _)| known == facts).map(|(_, thing)| thing)
    }

    /// Keeps what was made from `facts`, in the place of others with the same print.
    pub(super) fn put(&mut self, print: u64, facts: F, thing: T) {
        if self.things.len() >= MOST_KEPT {
            self.things.clear();
        }
        self.things.insert(print, (facts, thing));
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.things.clear();
    }
}

/// The print of a few facts.
pub(super) fn print(facts: &impl Hash) -> u64 {
    let mut mix = Mix::default();
    facts.hash(&mut mix);
    mix.finish()
}

/// A quick hash. Who makes two facts meet in it makes them be drawn anew, and nothing worse.
#[derive(Debug, Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        words.iter().for_each(|word| self.write_u64(u64::from_le_bytes(*word)));
        if !rest.is_empty() {
            self.write_u64(rest.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)));
        }
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        // A table looks at the lowest bits, where a product has mixed least.
        self.0 ^ (self.0 >> 32)
    }
}
