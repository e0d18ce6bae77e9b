//! Pseudonyms for anonymous reports: P01, P02 …
//!
//! Source of the shuffle: R. Durstenfeld, *Algorithm 235: Random permutation*, Commun. ACM 7 (1964).
//!
//! The order of pseudonyms follows neither the input nor the alphabet. The shuffle is seeded with a hash of
//! all data of all respondents, so the same respondents get the same pseudonyms in any order, and tracing a
//! pseudonym requires the data itself.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A pseudonym for each respondent, given as the bytes of all its data. All pseudonyms have the number of
/// digits that the last one needs, at least two.
#[must_use]
pub fn pseudonyms(people: &[Vec<u8>]) -> Vec<String> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by(|&a, &b| people[a].cmp(&people[b]));
    let mut random = random_of(order.iter().map(|&person| people[person].as_slice()));
    for last in (1..order.len()).rev() {
        order.swap(last, below(last as u64 + 1, &mut random));
    }
    let digits = people.len().to_string().len().max(2);
    let mut names = vec![String::new(); people.len()];
    for (number, person) in order.into_iter().enumerate() {
        names[person] = format!("P{:0digits$}", number + 1);
    }
    names
}

/// Random numbers from all data of all respondents, which must be in an order that does not follow the input.
pub(super) fn random_of<'a>(people: impl Iterator<Item = &'a [u8]>) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(hash(people))
}

/// A random number below `end`; the bias is at most `end` ÷ 2^64.
fn below(end: u64, random: &mut ChaCha8Rng) -> usize {
    usize::try_from((u128::from(random.next_u64()) * u128::from(end)) >> 64).unwrap_or(0)
}

/// The FNV-1a hash (Fowler, Noll and Vo) of all respondents, with a separator after each.
fn hash<'a>(people: impl Iterator<Item = &'a [u8]>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for person in people {
        person.iter().for_each(|&byte| eat(byte));
        (person.len() as u64).to_le_bytes().into_iter().for_each(&mut eat);
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(names: &[&str]) -> Vec<Vec<u8>> {
        names.iter().map(|name| name.as_bytes().to_vec()).collect()
    }

    #[test]
    fn names_go_with_people_not_with_their_order() {
        let names = ["ada", "ben", "cleo", "dan", "eve", "finn", "gus", "hal", "ida"];
        let mut turned = names;
        turned.reverse();
        let (found, mut other) = (pseudonyms(&people(&names)), pseudonyms(&people(&turned)));
        other.reverse();
        assert_eq!(found, other);
        let mut sorted = found.clone();
        sorted.sort();
        assert_eq!(sorted[0], "P01");
        assert_eq!(sorted[8], "P09");
        assert_ne!(sorted, found, "the alphabet's order");
        sorted.reverse();
        assert_ne!(sorted, found);
    }

    #[test]
    fn a_hundred_people_have_three_digits() {
        let many: Vec<Vec<u8>> = (0..100_u8).map(|i| vec![i]).collect();
        let mut names = pseudonyms(&many);
        names.sort();
        names.dedup();
        assert_eq!((names.len(), names[0].as_str(), names[99].as_str()), (100, "P001", "P100"));
        assert!(pseudonyms(&[]).is_empty());
        assert_eq!(pseudonyms(&people(&["x"])), ["P01"]);
    }
}
