//! Matches the respondents of several files by name and organisation.

use std::collections::{HashMap, HashSet};

use crate::questionnaire::Questionnaire;
use crate::responses::State;
use crate::responses::identity::folded_name;
use crate::text::fold::fold;

/// Somebody who answered at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Name or id; may be empty.
    pub respondent: String,
    /// May be empty.
    pub organisation: String,
    /// Where the answers stand, in words for an error: a row or a file.
    pub place: String,
    /// One state a question.
    pub states: Vec<State>,
}

impl Person {
    /// A [`State::number`] a question.
    pub(super) fn numbers(&self, questionnaire: &Questionnaire) -> Vec<u8> {
        let numbers = self.states.iter().zip(&questionnaire.questions);
        let numbers = numbers.map(|(state, question)| state.number(question.options.len()));
        numbers.map(|number| u8::try_from(number).unwrap_or(u8::MAX)).collect()
    }

    /// The name, and the organisation in brackets if there is one.
    pub(super) fn shown(&self) -> String {
        match self.organisation.as_str() {
            "" => self.respondent.clone(),
            organisation => format!("{} ({organisation})", self.respondent),
        }
    }
}

/// A person who is in one wave twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twice {
    /// Index of the wave.
    pub wave: usize,
    /// Who.
    pub respondent: String,
    /// Where: all places.
    pub places: Vec<String>,
}

/// Who is who.
pub(super) struct Matching {
    /// Indices per wave of each person who is in all of them, in the first wave's order.
    pub matched: Vec<Vec<usize>>,
    /// Per wave: indices of people who are not in every wave.
    pub unmatched: Vec<Vec<usize>>,
}

type Key = (String, String);

/// Folded names that stand for several people: at several organisations, or in one wave also without one.
fn shared_names(waves: &[Vec<Person>]) -> HashSet<String> {
    let mut organisations: HashMap<String, HashSet<String>> = HashMap::new();
    let mut shared = HashSet::new();
    for wave in waves {
        let mut first: HashMap<String, String> = HashMap::new();
        for person in wave {
            let (name, organisation) = (fold(&person.respondent), fold(&person.organisation));
            let is_other = *first.entry(name.clone()).or_insert_with(|| organisation.clone()) != organisation;
            let all = organisations.entry(name.clone()).or_default();
            if !organisation.is_empty() {
                all.insert(organisation);
            }
            if is_other || all.len() > 1 {
                shared.insert(name);
            }
        }
    }
    shared
}

/// Matches people by name, without regard to case and space; where a name stands for several organisations, by both.
/// `pairs` are people who are matched whatever they are called: per person an index a wave.
pub(super) fn matching(waves: &[Vec<Person>], pairs: &[Vec<usize>]) -> Result<Matching, Vec<Twice>> {
    let shared = shared_names(waves);
    let key = |person: &Person| {
        let name = folded_name(&person.respondent)?;
        let organisation = if shared.contains(&name) { fold(&person.organisation) } else { String::new() };
        Some((name, organisation))
    };
    let is_paired = |wave: usize, index: usize| pairs.iter().any(|pair| pair[wave] == index);
    let mut twice = Vec::new();
    let mut found: Vec<HashMap<Key, usize>> = Vec::new();
    for (number, wave) in waves.iter().enumerate() {
        let mut people: HashMap<Key, usize> = HashMap::new();
        let mut repeated: Vec<(Key, Vec<usize>)> = Vec::new();
        for (index, person) in wave.iter().enumerate().filter(|(index, _)| !is_paired(number, *index)) {
            let Some(key) = key(person) else { continue };
            match people.get(&key) {
                None => drop(people.insert(key, index)),
                Some(&first) => match repeated.iter_mut().find(|(other, _)| *other == key) {
                    Some((_, places)) => places.push(index),
                    None => repeated.push((key, vec![first, index])),
                },
            }
        }
        twice.extend(repeated.into_iter().map(|(_, places)| Twice {
            wave: number,
            respondent: wave[places[0]].respondent.clone(),
            places: places.into_iter().map(|index| wave[index].place.clone()).collect(),
        }));
        found.push(people);
    }
    if !twice.is_empty() {
        return Err(twice);
    }
    let everywhere = |key: &Key| found.iter().map(|people| people.get(key).copied()).collect::<Option<Vec<usize>>>();
    let first = waves.first().map(Vec::as_slice).unwrap_or_default();
    let alone = first.iter().enumerate().filter(|(index, _)| !is_paired(0, *index));
    let mut matched: Vec<Vec<usize>> = alone.filter_map(|(_, person)| everywhere(&key(person)?)).collect();
    matched.extend(pairs.iter().cloned());
    matched.sort_unstable();
    let left = |number: usize| {
        let taken: HashSet<usize> = matched.iter().map(|places| places[number]).collect();
        (0..waves[number].len()).filter(|index| !taken.contains(index)).collect()
    };
    let unmatched = (0..waves.len()).map(left).collect();
    Ok(Matching { matched, unmatched })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave(people: &[(&str, &str)]) -> Vec<Person> {
        let person = |(row, (name, organisation)): (usize, &(&str, &str))| Person {
            respondent: (*name).to_owned(),
            organisation: (*organisation).to_owned(),
            place: format!("row {}", row + 1),
            states: Vec::new(),
        };
        people.iter().enumerate().map(person).collect()
    }

    #[test]
    fn people_are_found_by_name_whatever_its_case() {
        let found =
            matching(&[wave(&[("Ada", ""), ("Ben", ""), ("", "")]), wave(&[("ben ", "Mill"), (" ADA", "")])], &[]);
        let found = found.unwrap_or_else(|twice| panic!("{twice:?}"));
        assert_eq!(found.matched, [[0, 1], [1, 0]]);
        assert_eq!(found.unmatched, [vec![2], vec![]]);
    }

    #[test]
    fn the_same_name_in_two_firms_is_two_people() {
        let waves = [wave(&[("Owner", "Mill"), ("Owner", "Dairy")]), wave(&[("owner", "dairy"), ("owner", "Farm")])];
        let found = matching(&waves, &[]).unwrap_or_else(|twice| panic!("{twice:?}"));
        assert_eq!(found.matched, [[1, 0]]);
        assert_eq!(found.unmatched, [vec![0], vec![1]]);
    }

    #[test]
    fn one_name_at_two_organisations_is_not_matched_across_waves() {
        let waves = [wave(&[("Ada", "Mill"), ("Bo", "")]), wave(&[("Ada", "Dairy"), ("Bo", "Farm")])];
        let found = matching(&waves, &[]).unwrap_or_else(|twice| panic!("{twice:?}"));
        assert_eq!(found.matched, [[1, 1]]);
        let paired = matching(&waves, &[vec![0, 0]]).unwrap_or_else(|twice| panic!("{twice:?}"));
        assert_eq!(paired.matched, [[0, 0], [1, 1]]);
        assert_eq!(paired.unmatched, [vec![], vec![]] as [Vec<usize>; 2]);
    }

    #[test]
    fn who_is_there_twice_is_named() {
        let Err(twice) = matching(&[wave(&[("Ada", "")]), wave(&[("Ben", ""), ("ada", ""), ("BEN", "")])], &[]) else {
            panic!("Ben is there twice")
        };
        let places = vec!["row 1".to_owned(), "row 3".to_owned()];
        assert_eq!(twice, [Twice { wave: 1, respondent: "Ben".to_owned(), places }]);
    }
}
