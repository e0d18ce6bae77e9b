//! Counts with noise, for reports that others on nearly the same people may be held against.
//!
//! Source: the two-sided geometric mechanism of A. Ghosh, T. Roughgarden and M. Sundararajan, *Universally
//! utility-maximizing privacy mechanisms*, SIAM J. Comput. 41 (2012), with ratio ½, then rounded.
//!
//! Rounding alone betrays whoever carries a count over a border: if one person joins and a count goes from 3 to 6, that
//! was this person’s answer. With noise before it, every count can be published as every multiple of the base, so no
//! published counts, of one report or of several, rule any answer out. They only make some a little likelier.
//!
//! The noise comes from a hash of all data of all respondents, names included: the same people give the same report in
//! any order, and running it again does not average the noise out. Whoever has all the data could compute it.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

use super::pseudonyms::random_of;

/// Adds noise to counts, and rounds them.
#[derive(Debug)]
pub struct NoisyCounts {
    base: u64,
    random: ChaCha8Rng,
}

impl NoisyCounts {
    /// Rounds to multiples of `base`, which is at least 1. `people` holds the bytes of all data of each respondent.
    #[must_use]
    pub fn new(base: u64, people: &[Vec<u8>]) -> Self {
        let mut people: Vec<&[u8]> = people.iter().map(Vec::as_slice).collect();
        people.sort_unstable();
        Self { base, random: random_of(people.into_iter()) }
    }

    /// What is published of a count.
    pub fn publish(&mut self, count: u64) -> u64 {
        noisy(count, self.base, [self.random.next_u64(), self.random.next_u64()])
    }
}

/// `count` plus noise, not below 0, rounded to a multiple of `base`. The number of zeros at the end of random bits has a
/// geometric distribution, and the difference of two such numbers the two-sided one.
fn noisy(count: u64, base: u64, bits: [u64; 2]) -> u64 {
    let [more, less] = bits.map(|bits| u64::from(bits.trailing_zeros()));
    ((count + more).saturating_sub(less) + base / 2) / base * base
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever knows reports and the rounding can rule nothing out: whatever is published of a count, alone or beside
    /// what is published of the same count with one person more or less, could be published of any other too.
    #[test]
    fn every_count_can_be_published_as_every_multiple() {
        for base in [3, 5] {
            for published in (0..=60).step_by(usize::try_from(base).unwrap()) {
                for count in 0..=60 {
                    let mut noise = (0..64).flat_map(|more| (0..64).map(move |less| [1 << more, 1 << less]));
                    let can = noise.any(|bits| noisy(count, base, bits) == published);
                    assert!(can, "{count} is never {published}");
                }
            }
        }
    }

    /// The likeliest answer of somebody who joined is hardly likelier than another: no pair of published counts is more
    /// than twice as likely with the person than without.
    #[test]
    fn one_person_makes_nothing_more_than_twice_as_likely() {
        // Chances in units of 2^-122; noise beyond 60 is left out.
        let chance = |count: u64, base: u64, published: u64| -> u128 {
            let pairs = (0..60_u32).flat_map(|more| (0..60_u32).map(move |less| (more, less)));
            let hit = pairs.filter(|&(more, less)| noisy(count, base, [1 << more, 1 << less]) == published);
            hit.map(|(more, less)| 1_u128 << (120 - more - less)).sum()
        };
        for base in [3, 5] {
            for count in 0..20 {
                for published in (0..24).step_by(usize::try_from(base).unwrap()) {
                    let [with, without] = [count + 1, count].map(|count| chance(count, base, published));
                    let twice = |chance: u128| 2 * chance + (chance >> 30);
                    assert!(with <= twice(without) && without <= twice(with), "{count} as {published}");
                }
            }
        }
    }

    #[test]
    fn counts_stay_useful_and_the_order_of_people_does_not_matter() {
        let people = |turned: bool| {
            let mut people: Vec<Vec<u8>> = (0..40_u8).map(|person| vec![person]).collect();
            if turned {
                people.reverse();
            }
            people
        };
        let (mut noise, mut again) = (NoisyCounts::new(3, &people(false)), NoisyCounts::new(3, &people(true)));
        let published: Vec<u64> = (0..3000).map(|_| noise.publish(20)).collect();
        assert!(published.iter().all(|&count| count % 3 == 0 && count == again.publish(20)));
        let mean = published.iter().sum::<u64>() / 30;
        assert!((1970..2030).contains(&mean), "{mean}");
        let near = published.iter().filter(|count| (17..=23).contains(*count)).count();
        assert!(near > 2400, "{near}");
        let mut other = NoisyCounts::new(3, &people(false)[1..]);
        assert!((0..60).any(|i| other.publish(20) != published[i]));
    }
}
