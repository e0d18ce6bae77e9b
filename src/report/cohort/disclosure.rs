//! Decides which numbers of a group are published. Without a minimum count all are; with one, counts and
//! statistics that could reveal single respondents are hidden by the rules of [`crate::cohort::Suppression`].

use super::facts::Hidden;
use crate::cohort::{Cohort, Group, GroupDisplay, Member, PublishedQuestion, Suppression, Tally};
use crate::questionnaire::Questionnaire;

/// The privacy options of a group report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PrivacyOptions {
    /// Whether names, organisations, notes and the order of rows are left out.
    pub anonymous: bool,
    /// The smallest count that is published; 0 turns suppression off.
    pub min_cell: u64,
}

/// The default smallest count of anonymous reports.
const MIN_CELL: u64 = 5;

impl PrivacyOptions {
    /// The options for a run. `min_cell` defaults to 5 in an `anonymous` run, else to 0.
    #[must_use]
    pub fn new(anonymous: bool, min_cell: Option<u64>) -> Self {
        Self { anonymous, min_cell: min_cell.unwrap_or(if anonymous { MIN_CELL } else { 0 }) }
    }

    /// The suppression rule that these options ask for.
    pub(in crate::report) fn rule(self) -> Suppression {
        Suppression { min_cell: self.min_cell }
    }
}

/// The published counts of each group and of the whole cohort.
pub(super) struct Disclosure {
    pub rule: Suppression,
    /// By group, then by question; the last entry is the whole cohort.
    tables: Vec<Vec<PublishedQuestion>>,
    /// The groups of the report, small ones merged.
    pub groups: Vec<Group>,
    /// Number of groups that were merged or left out.
    merged: usize,
    /// Whether groups are left out since their counts would not stay hidden.
    withheld: bool,
}

impl Disclosure {
    /// Applies `privacy` to the counts of `cohort`. Groups that are too small are merged under the name `others`.
    pub(super) fn new(privacy: PrivacyOptions, cohort: &Cohort, questionnaire: &Questionnaire, others: &str) -> Self {
        let rule = privacy.rule();
        let sizes: Vec<u64> = cohort.groups.iter().map(|group| group.tally.respondents).collect();
        let places = rule.groups(&sizes);
        let merged = places.iter().filter(|place| **place != GroupDisplay::Own).count();
        let groups = published_groups(&cohort.groups, &places, others);
        let split = |tally: &Tally, q: usize| {
            let (options, others) = tally.states[q].split_at(questionnaire.questions[q].options.len());
            (options.to_vec(), others.to_vec())
        };
        let mut tables: Vec<Vec<PublishedQuestion>> = vec![Vec::new(); groups.len() + 1];
        for q in 0..questionnaire.questions.len() {
            if groups.is_empty() {
                let (options, others) = split(&cohort.all, q);
                tables[0].push(rule.question(&options, &others));
            } else {
                let rows: Vec<_> = groups.iter().map(|group| split(&group.tally, q)).collect();
                tables.iter_mut().zip(rule.questions(&rows)).for_each(|(table, row)| table.push(row));
            }
        }
        Self { rule, tables, groups, merged, withheld: false }
    }

    pub(super) fn is_on(&self) -> bool {
        self.rule.is_on()
    }

    /// The group with this index; the index after the last group is the whole cohort.
    pub(super) fn of(&self, group: usize) -> View<'_> {
        View { disclosure: self, group }
    }

    pub(super) fn everybody(&self) -> View<'_> {
        self.of(self.groups.len())
    }

    /// Hides the counts of a question in all groups, except zeros that follow from those of everybody. Whether there were
    /// any to hide.
    pub(super) fn hide(&mut self, q: usize) -> bool {
        let Some((everybody, groups)) = self.tables.split_last_mut() else { return false };
        let all = &everybody[q];
        let mut hidden = false;
        for group in groups {
            let PublishedQuestion { answered, options, others } = &mut group[q];
            *answered = None;
            let cells = options.iter_mut().chain(others).zip(all.options.iter().chain(&all.others));
            for (cell, _) in cells.filter(|(cell, all)| cell.is_some() && **all != Some(0)) {
                *cell = None;
                hidden = true;
            }
        }
        hidden
    }

    /// Leaves all groups out.
    pub(super) fn withhold_groups(&mut self) {
        self.withheld = true;
        self.tables.drain(..self.groups.len());
        self.groups.clear();
    }

    /// Index of the group that a respondent is shown in.
    pub(super) fn group_of(&self, member: &Member) -> usize {
        let own = self.groups.iter().position(|group| group.key == member.group);
        own.or_else(|| self.groups.iter().position(|group| group.key.is_empty())).unwrap_or(0)
    }

    /// `count` itself if it may be published: a number of responses that are not part of the cohort.
    pub(super) fn count(&self, count: u64) -> Option<u64> {
        (count == 0 || self.rule.group_ok(count)).then_some(count)
    }

    /// The numbers of hidden counts and questions, if suppression is on.
    pub(super) fn hidden(&self, respondents: u64) -> Option<Hidden> {
        if !self.is_on() {
            return None;
        }
        let hides = |protected: &PublishedQuestion| {
            protected.options.iter().chain(&protected.others).filter(|count| count.is_none()).count() as u64
        };
        let everybody = &self.tables[self.groups.len()];
        Some(Hidden {
            min_cell: self.rule.min_cell,
            counts: self.tables.iter().flatten().map(hides).sum(),
            questions: everybody.iter().filter(|protected| protected.hides()).count(),
            merged_groups: self.merged,
            groups_withheld: self.withheld,
            too_small: !self.rule.group_ok(respondents),
        })
    }
}

/// The published counts of one group.
#[derive(Clone, Copy)]
pub(super) struct View<'s> {
    disclosure: &'s Disclosure,
    group: usize,
}

impl<'s> View<'s> {
    pub(super) fn question(self, q: usize) -> &'s PublishedQuestion {
        &self.disclosure.tables[self.group][q]
    }

    pub(super) fn questions(self) -> &'s [PublishedQuestion] {
        &self.disclosure.tables[self.group]
    }

    pub(super) fn is_on(self) -> bool {
        self.disclosure.is_on()
    }

    /// `part` if it may be published beside `whole`.
    pub(super) fn part(self, part: u64, whole: u64) -> Option<u64> {
        self.disclosure.rule.split_ok(part, whole).then_some(part)
    }

    /// Whether statistics that depend on `questions` may be published. The statistics of one group and of the
    /// whole cohort together give those of the other groups, so a group needs all groups to have no hidden counts.
    pub(super) fn statistics(self, n: u64, questions: &[usize]) -> bool {
        let everybody = self.disclosure.groups.len();
        let groups = if self.group == everybody { everybody..=everybody } else { 0..=everybody };
        let mut tables = groups.flat_map(|group| questions.iter().map(move |&q| (group, q)));
        self.disclosure.rule.group_ok(n) && tables.all(|(group, q)| !self.disclosure.tables[group][q].hides())
    }
}

/// The groups of a report: those large enough by themselves, then all that are merged, named `others`.
fn published_groups(groups: &[Group], places: &[GroupDisplay], others: &str) -> Vec<Group> {
    let own = groups.iter().zip(places).filter(|(_, place)| **place == GroupDisplay::Own);
    let mut shown: Vec<Group> = own.map(|(group, _)| group.clone()).collect();
    let together = groups.iter().zip(places).filter(|(_, place)| **place == GroupDisplay::Merged);
    let together = together.map(|(group, _)| group.tally.clone()).reduce(|mut all, tally| {
        all.merge(&tally);
        all
    });
    shown.extend(together.map(|tally| Group { name: others.to_owned(), key: String::new(), tally }));
    shown
}
