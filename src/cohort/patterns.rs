//! Counts people by the pattern of several answers or levels: a cross-table of as many dimensions, of which only the
//! cells with people are stored.

use std::collections::HashMap;

use crate::questionnaire::{Check, Module};
use crate::scoring::RowScore;

use super::suppress::Suppression;

/// Number of people by pattern.
#[derive(Debug, Clone, Default)]
struct Patterns(HashMap<Box<[u8]>, u64>);

impl Patterns {
    fn add(&mut self, pattern: &[u8]) {
        match self.0.get_mut(pattern) {
            Some(count) => *count += 1,
            None => drop(self.0.insert(pattern.into(), 1)),
        }
    }

    fn merge(&mut self, other: &Self) {
        for (pattern, count) in &other.0 {
            *self.0.entry(pattern.clone()).or_default() += count;
        }
    }

    /// How many people have a pattern with this property.
    fn count(&self, has: impl Fn(&[u8]) -> bool) -> u64 {
        self.0.iter().filter(|(pattern, _)| has(pattern)).map(|(_, count)| count).sum()
    }

    /// Whether no cell is small. Sums of cells and of margins then reveal no small count.
    fn is_safe(&self, rule: Suppression) -> bool {
        self.0.values().all(|&count| rule.group_ok(count))
    }
}

/// Counts the people who meet a check: 1 for each condition that is met.
#[derive(Debug, Clone)]
pub struct CheckTally {
    conditions: Vec<(usize, Vec<usize>)>,
    patterns: Patterns,
    pattern: Vec<u8>,
}

impl CheckTally {
    pub(super) fn new(check: &Check) -> Self {
        Self { conditions: check.conditions.clone(), patterns: Patterns::default(), pattern: Vec::new() }
    }

    /// Counts a respondent with these [`crate::responses::State::number`]s.
    pub(super) fn add(&mut self, numbers: &[u8]) {
        let is_met = |(question, options): &(usize, Vec<usize>)| options.contains(&usize::from(numbers[*question]));
        self.pattern.clear();
        self.pattern.extend(self.conditions.iter().map(|condition| u8::from(is_met(condition))));
        self.patterns.add(&self.pattern);
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.patterns.merge(&other.patterns);
    }

    /// How many people meet all conditions.
    #[must_use]
    pub fn met(&self) -> u64 {
        self.patterns.count(|pattern| pattern.iter().all(|&met| met == 1))
    }

    /// Indices of the questions that the check depends on.
    pub fn questions(&self) -> impl Iterator<Item = usize> {
        self.conditions.iter().map(|(question, _)| *question)
    }

    /// Whether the number may be published beside the counts of the questions: no cell of the cross-table of the
    /// conditions is small, and meeting one condition does not reveal that a respondent meets all of them.
    #[must_use]
    pub fn is_safe(&self, rule: Suppression) -> bool {
        let met = self.met();
        let several = self.conditions.len() > 1;
        let reveals = |c: usize| several && met > 0 && self.patterns.count(|pattern| pattern[c] == 1) == met;
        !rule.is_on() || (self.patterns.is_safe(rule) && !(0..self.conditions.len()).any(reveals))
    }

    /// Whether all who meet this check meet the other one too.
    #[must_use]
    pub fn implies(&self, other: &Self) -> bool {
        other.conditions.iter().all(|(question, options)| {
            let narrower = |(own, chosen): &(usize, Vec<usize>)| {
                own == question && chosen.iter().all(|option| options.contains(option))
            };
            self.conditions.iter().any(narrower)
        })
    }
}

/// Counts the people who need a training module, by the state of each of its skills.
#[derive(Debug, Clone)]
pub struct ModuleTally {
    skills: Vec<usize>,
    patterns: Patterns,
    pattern: Vec<u8>,
}

/// A skill without a level, one that has reached its target, and one below it.
const NO_LEVEL: u8 = 0;
const REACHED: u8 = 1;
const BELOW: u8 = 2;

impl ModuleTally {
    pub(super) fn new(module: &Module) -> Self {
        Self { skills: module.skills.clone(), patterns: Patterns::default(), pattern: Vec::new() }
    }

    /// Counts a respondent with these scores.
    pub(super) fn add(&mut self, scores: &RowScore) {
        let state = |&skill: &usize| match scores.is_below_target(skill) {
            None => NO_LEVEL,
            Some(false) => REACHED,
            Some(true) => BELOW,
        };
        self.pattern.clear();
        self.pattern.extend(self.skills.iter().map(state));
        self.patterns.add(&self.pattern);
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.patterns.merge(&other.patterns);
    }

    /// How many people are below the target in at least one of the skills.
    #[must_use]
    pub fn below(&self) -> u64 {
        self.patterns.count(|pattern| pattern.contains(&BELOW))
    }

    /// How many people have a level of at least one of the skills.
    #[must_use]
    pub fn scored(&self) -> u64 {
        self.patterns.count(|pattern| pattern.iter().any(|&state| state != NO_LEVEL))
    }

    /// Whether the numbers may be published beside those of the skills: no cell of the cross-table of the skills is
    /// small.
    #[must_use]
    pub fn is_safe(&self, rule: Suppression) -> bool {
        !rule.is_on() || self.patterns.is_safe(rule)
    }
}
