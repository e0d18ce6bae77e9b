//! What of a group's numbers is shown. Without a smallest count everything is; with one, what would
//! expose somebody is held back, by the rules of [`crate::cohort::Suppression`].

use super::facts::Hidden;
use crate::cohort::{Cohort, Group, Place, Protected, Suppression, Tally};
use crate::questionnaire::Questionnaire;

/// How a group is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PrivacyOptions {
    /// Whether names, organisations, notes and the order of rows are left out.
    pub anonymous: bool,
    /// The smallest count that is shown; 0 hides none.
    pub min_cell: u64,
}

/// The smallest count that is shown where nobody must be known, unless another one is asked for.
const MIN_CELL: u64 = 5;

impl PrivacyOptions {
    /// What is shown of a run that is `anonymous` or hides counts below `min_cell`.
    #[must_use]
    pub fn new(anonymous: bool, min_cell: Option<u64>) -> Self {
        Self { anonymous, min_cell: min_cell.unwrap_or(if anonymous { MIN_CELL } else { 0 }) }
    }

    /// The rule of suppression.
    pub(in crate::report) fn rule(self) -> Suppression {
        Suppression { min_cell: self.min_cell }
    }
}

/// What is shown of some groups and of everybody.
pub(super) struct Disclosure {
    pub rule: Suppression,
    /// Per group, per question; the last is everybody.
    tables: Vec<Vec<Protected>>,
    /// The groups that are shown.
    pub groups: Vec<Group>,
    /// Groups that are not shown alone.
    merged: usize,
}

impl Disclosure {
    /// Decides what is shown. Groups that are too small are put together under the name `others`.
    pub(super) fn new(showing: PrivacyOptions, cohort: &Cohort, questionnaire: &Questionnaire, others: &str) -> Self {
        let rule = showing.rule();
        let sizes: Vec<u64> = cohort.groups.iter().map(|group| group.tally.respondents).collect();
        let places = rule.groups(&sizes);
        let merged = places.iter().filter(|place| **place != Place::Own).count();
        let groups = shown_groups(&cohort.groups, &places, others);
        let split = |tally: &Tally, q: usize| {
            let (options, others) = tally.states[q].split_at(questionnaire.questions[q].options.len());
            (options.to_vec(), others.to_vec())
        };
        let mut tables: Vec<Vec<Protected>> = vec![Vec::new(); groups.len() + 1];
        for q in 0..questionnaire.questions.len() {
            if groups.is_empty() {
                let (options, others) = split(&cohort.all, q);
                tables[0].push(rule.question(&options, &others));
            } else {
                let rows: Vec<_> = groups.iter().map(|group| split(&group.tally, q)).collect();
                tables.iter_mut().zip(rule.questions(&rows)).for_each(|(table, row)| table.push(row));
            }
        }
        Self { rule, tables, groups, merged }
    }

    pub(super) fn is_on(&self) -> bool {
        self.rule.is_on()
    }

    /// The group with this number; everybody comes after the last one.
    pub(super) fn of(&self, group: usize) -> View<'_> {
        View { shield: self, group }
    }

    pub(super) fn everybody(&self) -> View<'_> {
        self.of(self.groups.len())
    }

    /// A count of people beside a group of `whole`, if it may be shown.
    pub(super) fn count(&self, count: u64) -> Option<u64> {
        (count == 0 || self.rule.group_ok(count)).then_some(count)
    }

    /// What is hidden.
    pub(super) fn hidden(&self, respondents: u64) -> Option<Hidden> {
        if !self.is_on() {
            return None;
        }
        let hides = |protected: &Protected| {
            protected.options.iter().chain(&protected.others).filter(|count| count.is_none()).count() as u64
        };
        let everybody = &self.tables[self.groups.len()];
        Some(Hidden {
            min_cell: self.rule.min_cell,
            counts: self.tables.iter().flatten().map(hides).sum(),
            questions: everybody.iter().filter(|protected| protected.hides()).count(),
            merged_groups: self.merged,
            too_small: !self.rule.group_ok(respondents),
        })
    }
}

/// What is shown of one group.
#[derive(Clone, Copy)]
pub(super) struct View<'s> {
    shield: &'s Disclosure,
    group: usize,
}

impl<'s> View<'s> {
    pub(super) fn question(self, q: usize) -> &'s Protected {
        &self.shield.tables[self.group][q]
    }

    pub(super) fn questions(self) -> &'s [Protected] {
        &self.shield.tables[self.group]
    }

    pub(super) fn is_on(self) -> bool {
        self.shield.is_on()
    }

    /// A part of the group, if it may be shown.
    pub(super) fn part(self, part: u64, whole: u64) -> Option<u64> {
        self.shield.rule.split_ok(part, whole).then_some(part)
    }

    /// Whether numbers that rest on these questions may be shown. Those of a group and of everybody give
    /// those of the other groups: a group's are shown only if nothing is hidden in any.
    pub(super) fn statistics(self, n: u64, questions: &[usize]) -> bool {
        let everybody = self.shield.groups.len();
        let groups = if self.group == everybody { everybody..=everybody } else { 0..=everybody };
        let mut tables = groups.flat_map(|group| questions.iter().map(move |&q| (group, q)));
        self.shield.rule.group_ok(n) && tables.all(|(group, q)| !self.shield.tables[group][q].hides())
    }
}

fn shown_groups(groups: &[Group], places: &[Place], others: &str) -> Vec<Group> {
    let own = groups.iter().zip(places).filter(|(_, place)| **place == Place::Own);
    let mut shown: Vec<Group> = own.map(|(group, _)| group.clone()).collect();
    let together = groups.iter().zip(places).filter(|(_, place)| **place == Place::Together);
    let together = together.map(|(group, _)| group.tally.clone()).reduce(|mut all, tally| {
        all.merge(&tally);
        all
    });
    shown.extend(together.map(|tally| Group { name: others.to_owned(), tally }));
    shown
}
