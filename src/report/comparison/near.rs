//! Finds people of two files whose names are so near that they are perhaps the same person.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::matching::Person;
use crate::responses::identity::folded_name;
use crate::text::fold::fold;

/// So many people of a file are compared with those of the other: each pair takes about a microsecond.
const MOST_COMPARED: usize = 1000;

/// What is added to the distance of people at different organisations.
const OTHER_ORGANISATION: usize = 10;

/// Words before or behind a name that are no part of it.
const TITLES: [&str; 22] = [
    "dr", "prof", "mr", "mrs", "ms", "phd", "mag", "ing", "dipl", "dott", "dottssa", "sig", "sigra", "pan", "pani",
    "mgr", "inz", "sr", "sra", "dna", "dl", "doc",
];

/// A name without letter case, accents, titles and punctuation.
struct PlainName {
    words: Vec<String>,
    /// The words in alphabetical order.
    sorted: Vec<String>,
    /// The letters of the words without spaces.
    joined: String,
    /// The numbers in the name without leading zeros.
    numbers: Vec<String>,
    /// The organisation, likewise without spaces.
    organisation: String,
}

impl PlainName {
    fn new(person: &Person) -> Self {
        let mut words = words(&person.respondent);
        if words.iter().any(|word| !TITLES.contains(&word.as_str())) {
            words.retain(|word| !TITLES.contains(&word.as_str()));
        }
        let mut sorted = words.clone();
        sorted.sort_unstable();
        let all = words.concat();
        let digits = all.split(|c: char| !c.is_numeric()).filter(|digits| !digits.is_empty());
        let numbers = digits.map(|digits| digits.trim_start_matches('0').to_owned()).collect();
        let joined = all.replace(char::is_numeric, "");
        Self { words, sorted, joined, numbers, organisation: self::words(&person.organisation).concat() }
    }

    /// How far the names are apart; none if they are not near. Names with different numbers, such as P01 and P02, never
    /// are.
    fn distance(&self, other: &Self) -> Option<usize> {
        if self.numbers != other.numbers {
            return None;
        }
        let organisations_go_together = self.goes_with_organisation_of(other);
        let name = self.distance_of_words(other, organisations_go_together)?;
        match organisations_go_together {
            true => Some(name),
            // “Owner” of one firm is not that of another.
            false if self.words.len() < 2 || other.words.len() < 2 => None,
            false => Some(name + OTHER_ORGANISATION),
        }
    }

    fn distance_of_words(&self, other: &Self, organisations_go_together: bool) -> Option<usize> {
        if self.sorted == other.sorted || self.joined == other.joined {
            return Some(0);
        }
        let edits = typing_errors(&self.joined, &other.joined)
            .into_iter()
            .chain(typing_errors(&self.sorted.concat(), &other.sorted.concat()))
            .min();
        if edits.is_some() {
            return edits;
        }
        let (short, long) = if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        if short.words.len() >= 2 {
            return short.abbreviates(long).then_some(4);
        }
        // “Bob” and “Bobby”, “Ada” and “Ada Frey”.
        let is_part = short.joined.chars().count() >= 3
            && (long.joined.starts_with(&short.joined)
                || (long.words.len() == 1 && short.joined.starts_with(&long.joined))
                || long.words.contains(&short.joined));
        (is_part && organisations_go_together).then_some(5)
    }

    /// Whether each word is one of the words of `long`, or its first letter, and one is a whole word.
    fn abbreviates(&self, long: &Self) -> bool {
        let mut left: Vec<&String> = long.words.iter().collect();
        let mut has_word = false;
        // Whole words first, so that a letter does not take their place.
        let (whole, others): (Vec<&String>, Vec<&String>) = self.words.iter().partition(|word| left.contains(word));
        for word in whole.into_iter().chain(others) {
            let is_letter = |word: &str| word.chars().nth(1).is_none();
            let fits = |known: &&String| {
                *known == word
                    || (is_letter(word) && known.starts_with(word.as_str()))
                    || (is_letter(known) && word.starts_with(known.as_str()))
            };
            let Some(place) = left.iter().position(fits) else { return false };
            has_word |= left.swap_remove(place) == word && !is_letter(word);
        }
        has_word
    }

    /// Whether the organisations are the same, nearly so, or one is not given.
    fn goes_with_organisation_of(&self, other: &Self) -> bool {
        let (a, b) = (&self.organisation, &other.organisation);
        a.is_empty()
            || b.is_empty()
            || a.starts_with(b.as_str())
            || b.starts_with(a.as_str())
            || typing_errors(a, b).is_some()
    }
}

/// The words of a text: small letters without accents, and digits.
fn words(text: &str) -> Vec<String> {
    let mut plain = String::new();
    for c in fold(text).nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' => plain.push_str("ss"),
            'ł' => plain.push('l'),
            'đ' => plain.push('d'),
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ı' => plain.push('i'),
            other => plain.push(other),
        }
    }
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How many letters differ, if so few do as in a typing error.
fn typing_errors(a: &str, b: &str) -> Option<usize> {
    let (a_letters, b_letters) = (a.chars().count(), b.chars().count());
    let most = match a_letters.min(b_letters) {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if a_letters.abs_diff(b_letters) > most {
        return None;
    }
    Some(strsim::damerau_levenshtein(a, b)).filter(|&errors| errors <= most)
}

/// Pairs of indices of people in `before` and `after` who are perhaps the same, in the order of `before`; nobody is in
/// two pairs. Only people with these indices are compared.
pub(super) fn near(
    (before, of_before): (&[Person], &[usize]),
    (after, of_after): (&[Person], &[usize]),
) -> Vec<[usize; 2]> {
    let plain = |people: &[Person], indices: &[usize]| -> Vec<(usize, PlainName)> {
        let named = indices.iter().filter(|&&index| folded_name(&people[index].respondent).is_some());
        named.take(MOST_COMPARED).map(|&index| (index, PlainName::new(&people[index]))).collect()
    };
    let (before, after) = (plain(before, of_before), plain(after, of_after));
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (i, name) in &before {
        found.extend(after.iter().filter_map(|(j, other)| Some((name.distance(other)?, *i, *j))));
    }
    found.sort_unstable();
    let mut pairs: Vec<[usize; 2]> = Vec::new();
    for (_, i, j) in found {
        if pairs.iter().all(|pair| pair[0] != i && pair[1] != j) {
            pairs.push([i, j]);
        }
    }
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, organisation: &str) -> Person {
        let (respondent, organisation) = (name.to_owned(), organisation.to_owned());
        Person { respondent, organisation, place: String::new(), states: Vec::new() }
    }

    fn are_near(a: [&str; 2], b: [&str; 2]) -> bool {
        let [a, b] = [a, b].map(|[name, organisation]| [person(name, organisation)]);
        !near((&a, &[0]), (&b, &[0])).is_empty()
    }

    #[test]
    fn names_that_differ_as_typed_names_do_are_near() {
        for (a, b) in [
            ("Ada Frey", "Ada Frei"),
            ("Žana Kazlauskienė", "Zana Kazlauskiene"),
            ("José Núñez", "José Nuñez"),
            ("Łukasz Nowak", "Lukasz Nowak"),
            ("STRASSE", "Straße"),
            ("Dr. Eva Braun", "Eva Braun"),
            ("O'Neil, Seán", "Seán O’Neil"),
            ("Jan-Piotr", "Jan Piotr"),
            ("A. Frey", "Ada Frey"),
            ("Ada M. Frey", "Ada Frey"),
            ("Frey, A.", "Ada Frey"),
            ("P-01", "p1"),
            ("Ada", "Ada Frey"),
        ] {
            assert!(are_near([a, ""], [b, ""]) && are_near([b, ""], [a, ""]), "{a} and {b}");
        }
        for (a, b) in [("P01", "P02"), ("Ada", "Bo"), ("Ada Frey", "Bo Frey"), ("A. F.", "B. F."), ("Ada", "Ida")] {
            assert!(!are_near([a, ""], [b, ""]), "{a} and {b}");
        }
    }

    #[test]
    fn a_name_alone_needs_the_same_organisation() {
        assert!(are_near(["Bob", "Sun Roofs"], ["Bobby", "Sun Roofs"]));
        assert!(are_near(["Owner", "Beta"], ["Owner", "Beta Ltd."]));
        assert!(!are_near(["Owner", "Beta"], ["Owner", "Dairy"]));
        assert!(are_near(["Ada Frey", "Mill"], ["Ada Frey", "Dairy"]));
    }

    #[test]
    fn the_nearest_names_are_paired_once() {
        let before = [person("Ada Frey", ""), person("Ada Frei", "")];
        let after = [person("Ada Freí", ""), person("Ada Fry", ""), person("", "")];
        assert_eq!(near((&before, &[0, 1]), (&after, &[0, 1, 2])), [[0, 1], [1, 0]]);
        assert_eq!(near((&before, &[0]), (&after, &[0, 2])), [[0, 0]]);
    }
}
