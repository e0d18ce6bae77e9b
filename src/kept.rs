//! What comes again, kept by the facts that it was made from, for all threads together.
//!
//! Nothing is ever taken out. So what was lent stays, a look needs no lock and waits for no other thread, and what one
//! thread has made the others need not make again.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::OnceLock;

use rustc_hash::FxHasher;

/// As long a chain becomes. Dates and numbers make new facts without end, and what is not kept is made again.
const LONGEST: usize = 16;

/// Things by the facts that they were made from.
pub(crate) struct Kept<F, T> {
    /// Beginnings of chains; what is kept stands in one of them, by its print.
    chains: OnceLock<Box<[Link<F, T>]>>,
    /// How many chains there are: a power of two.
    count: usize,
}

type Link<F, T> = OnceLock<Box<Known<F, T>>>;

struct Known<F, T> {
    print: u64,
    next: Link<F, T>,
    facts: F,
    thing: T,
}

/// A thing that is kept, or one that there was no more room for.
#[derive(Debug)]
pub(crate) enum Lent<'k, T> {
    Kept(&'k T),
    Own(T),
}

impl<T> Deref for Lent<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self {
            Self::Kept(thing) => thing,
            Self::Own(thing) => thing,
        }
    }
}

impl<F, T> Default for Kept<F, T> {
    /// For 16,384 things at the most.
    fn default() -> Self {
        Self::new(1024)
    }
}

impl<F, T> fmt::Debug for Kept<F, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").field("count", &self.count).finish_non_exhaustive()
    }
}

impl<F, T> Kept<F, T> {
    /// With `chains` chains, a power of two, of [`LONGEST`] things each.
    pub(crate) fn new(chains: usize) -> Self {
        Self { chains: OnceLock::new(), count: chains }
    }

    /// What was made from the facts with this print that are `same`.
    pub(crate) fn get(&self, print: u64, same: impl Fn(&F) -> bool) -> Option<&T> {
        let mut link = self.chain(print);
        while let Some(known) = link.get() {
            if known.print == print && same(&known.facts) {
                return Some(&known.thing);
            }
            link = &known.next;
        }
        None
    }

    #[expect(clippy::cast_possible_truncation, reason = "the lowest bits are enough")]
    fn chain(&self, print: u64) -> &Link<F, T> {
        let chains = self.chains.get_or_init(|| (0..self.count).map(|_| OnceLock::new()).collect());
        &chains[print as usize & (self.count - 1)]
    }
}

impl<F: PartialEq, T> Kept<F, T> {
    /// Keeps what was made from `facts`; if another thread was sooner, what that one made.
    pub(crate) fn put(&self, print: u64, facts: F, thing: T) -> Lent<'_, T> {
        let mut new = Box::new(Known { print, next: OnceLock::new(), facts, thing });
        let mut link = self.chain(print);
        for _ in 0..LONGEST {
            let refused = link.set(new).err();
            let known = link.get().expect("it is there since the line above");
            match refused {
                Some(own) if own.print != known.print || own.facts != known.facts => new = own,
                _ => return Lent::Kept(&known.thing),
            }
            link = &known.next;
        }
        Lent::Own(new.thing)
    }
}

impl<F: Hash + PartialEq, T> Kept<F, T> {
    /// What was made from `facts`, or what `make` makes of them.
    pub(crate) fn of(&self, facts: F, make: impl FnOnce() -> T) -> Lent<'_, T> {
        let print = print(&facts);
        match self.get(print, |known| *known == facts) {
            Some(known) => Lent::Kept(known),
            None => self.put(print, facts, make()),
        }
    }
}

/// The print of a few facts. Who makes many facts meet in it makes things be made anew, and nothing worse.
pub(crate) fn print(facts: &impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    facts.hash(&mut hasher);
    hasher.finish()
}

/// Something told apart by the place where it stands, say a text of a questionnaire: that is sooner than by what it
/// says, and as long as it is there nothing else can stand in the same place.
#[derive(Debug)]
pub(crate) struct Place<'q, T: ?Sized>(pub &'q T);

impl<T: ?Sized> Clone for Place<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Place<'_, T> {}

impl<T: ?Sized> PartialEq for Place<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl<T: ?Sized> Hash for Place<'_, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).cast::<()>().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_made_once_until_there_is_no_more_room() {
        let kept: Kept<usize, String> = Kept::new(2);
        let mut made = 0;
        for round in 0..2 {
            for number in 0..40 {
                let thing = kept.of(number, || {
                    made += 1;
                    format!("{number} in round {round}")
                });
                let known = matches!(thing, Lent::Kept(_));
                assert_eq!(*thing, format!("{number} in round {}", if known { 0 } else { round }));
            }
        }
        assert_eq!(made, 2 * 40 - 2 * LONGEST, "two chains are full, the rest is made twice");
    }

    #[test]
    fn facts_with_the_same_print_are_told_apart() {
        let kept: Kept<&str, u8> = Kept::default();
        assert!(matches!(kept.put(7, "a", 1), Lent::Kept(1)));
        assert!(matches!(kept.put(7, "b", 2), Lent::Kept(2)));
        assert!(matches!(kept.put(7, "a", 3), Lent::Kept(1)), "the first one stays");
        assert_eq!(kept.get(7, |facts| *facts == "b"), Some(&2));
        assert_eq!(kept.get(7, |facts| *facts == "c"), None);
    }

    #[test]
    fn all_threads_see_the_same_things() {
        let kept: Kept<usize, usize> = Kept::default();
        let places = |_| (0..2000).map(|n| std::ptr::from_ref(&*kept.of(n, || n)) as usize).collect::<Vec<_>>();
        let seen: Vec<Vec<usize>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|thread| scope.spawn(move || places(thread))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(seen.iter().all(|places| *places == seen[0]));
    }

    #[test]
    fn equal_texts_in_other_places_are_others() {
        let (text, same) = ("a".to_owned(), "a".to_owned());
        assert!(Place(&*text) == Place(&*text) && print(&Place(&*text)) == print(&Place(&*text)));
        assert!(Place(&*text) != Place(&*same));
    }
}
