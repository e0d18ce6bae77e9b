//! What comes again from page to page, kept by the facts that it was made from.

use std::cell::Cell;
use std::fmt;
use std::hash::{Hash, Hasher};

use elsa::{FrozenMap, FrozenVec};
use rustc_hash::{FxBuildHasher, FxHasher};

/// So many things of a kind are kept; dates and numbers make new ones without end.
const MOST_KEPT: usize = 20_000;

/// Things by the facts that they were made from. What was given out stays while further things come, until
/// [`Kept::tidy`].
pub(super) struct Kept<F, T> {
    things: FrozenMap<u64, Box<(F, T)>, FxBuildHasher>,
    /// What is not kept: there are too many already, or others with the same print.
    passing: FrozenVec<Box<T>>,
    count: Cell<usize>,
}

impl<F, T> Default for Kept<F, T> {
    fn default() -> Self {
        Self { things: FrozenMap::default(), passing: FrozenVec::default(), count: Cell::new(0) }
    }
}

impl<F, T> fmt::Debug for Kept<F, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").field("count", &self.count).finish_non_exhaustive()
    }
}

impl<F: PartialEq, T> Kept<F, T> {
    /// What was made from `facts`. Their print is the same for the same facts, and for few others.
    pub(super) fn get(&self, print: u64, facts: &F) -> Option<&T> {
        self.things.get(&print).filter(|(known, _)| known == facts).map(|(_, thing)| thing)
    }

    /// Keeps what was made from `facts`.
    pub(super) fn put(&self, print: u64, facts: F, thing: T) -> &T {
        if self.count.get() >= MOST_KEPT || self.things.get(&print).is_some() {
            return self.passing.push_get(Box::new(thing));
        }
        self.count.set(self.count.get() + 1);
        let (_, thing) = self.things.insert(print, Box::new((facts, thing)));
        thing
    }

    /// Forgets what is not kept, and everything if it has become too much.
    pub(super) fn tidy(&mut self) {
        self.passing.as_mut().clear();
        if self.count.get() >= MOST_KEPT {
            self.things.as_mut().clear();
            self.count.set(0);
        }
    }
}

impl<F: Hash + PartialEq, T> Kept<F, T> {
    /// What was made from `facts`, or what `make` makes of them.
    pub(super) fn of(&self, facts: F, make: impl FnOnce() -> T) -> &T {
        let print = print(&facts);
        match self.get(print, &facts) {
            Some(known) => known,
            None => self.put(print, facts, make()),
        }
    }
}

/// The print of a few facts. Who makes two facts meet in it makes them be drawn anew, and nothing worse.
pub(super) fn print(facts: &impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    facts.hash(&mut hasher);
    hasher.finish()
}

/// A text of a questionnaire, told apart by the place where it stands: that is sooner than by its letters, and as
/// long as the questionnaire is there no other text can stand in the same place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Name<'q>(pub &'q str);

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Hash for Name<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_ptr().hash(state);
    }
}
