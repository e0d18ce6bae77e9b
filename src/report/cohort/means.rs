//! Rounded means of everybody and of groups, where exact ones are hidden.

use std::collections::BTreeSet;

use super::context::GroupContext;
use super::disclosure::Disclosure;
use super::facts::{GroupFacts, Spread};
use super::numbers::values_to_round;
use crate::cohort::{
    Cohort, Contribution, Distributions, Group, Mean, Publication, Rounded, Suppression, Tally, Value, exchangeable,
    hidden_states, question_cells, question_tables, rounded_means,
};
use crate::scoring::RowScore;

/// A step of rounding, in levels. Mean gaps that were rounded this coarsely cannot be ranked.
const HALF: f64 = 0.5;

/// The rounding steps that are tried for groups, finest first, in levels.
const STEPS: &[f64] = &[0.1, HALF];

/// Rounded means that are published.
pub(super) struct Means {
    everybody: Rounded,
    /// Per group.
    groups: Vec<Rounded>,
}

impl Means {
    /// Fills in the means of everybody that are hidden.
    pub(super) fn fill_everybody(&self, all: &mut GroupFacts) {
        fill(all, &self.everybody);
        let gaps = self.everybody.iter().skip(spreads(all).count());
        for (skill, rounded) in all.skills.iter_mut().zip(gaps) {
            // Gaps rounded to the nearest half level do not show which one is larger.
            skill.mean_gap = skill.mean_gap.or(rounded.filter(|(_, step)| *step < HALF).map(|(gap, _)| gap));
        }
    }

    /// Fills in the means of the group with this index that are hidden.
    pub(super) fn fill_group(&self, index: usize, group: &mut GroupFacts) {
        self.groups.get(index).into_iter().for_each(|rounded| fill(group, rounded));
    }
}

fn fill(group: &mut GroupFacts, rounded: &Rounded) {
    for (spread, rounded) in spreads(group).zip(rounded) {
        if let (None, Some((mean, step))) = (spread.mean, rounded) {
            (spread.mean, spread.rounded_to) = (Some(*mean), Some(*step));
        }
    }
}

/// In the order of [`values_to_round`].
pub(super) fn spreads(group: &mut GroupFacts) -> impl Iterator<Item = &mut Spread> {
    let groups = group.overall.iter_mut().chain(&mut group.capabilities).chain(&mut group.phases);
    groups.chain(group.skills.iter_mut().map(|skill| &mut skill.spread))
}

impl GroupContext<'_> {
    /// Rounded means that leave every hidden count open, those of everybody as in the report without groups. Counts of
    /// groups are hidden where they would not stay open beside these; in the end groups are left out.
    pub(super) fn means(&self, cohort: &Cohort, disclosure: &mut Disclosure) -> Option<Means> {
        // Of a sampled cohort not every respondent is available.
        if !disclosure.is_on() || cohort.every > 1 {
            return None;
        }
        let values = |scores: &RowScore| values_to_round(scores, self.profile);
        let tables = disclosure.everybody().questions();
        let everybody = rounded_means(disclosure.rule, self.outcomes, &cohort.members, tables, &values);
        while !disclosure.groups.is_empty() {
            match self.group_means(cohort, disclosure, &everybody) {
                Ok(groups) => return Some(Means { everybody, groups }),
                Err(closed) => {
                    let count = self.questionnaire.questions.len();
                    let mut hide = |questions: &[usize]| questions.iter().filter(|&&q| disclosure.hide(q)).count() > 0;
                    let closed: Vec<usize> = closed.iter().map(|(table, _)| table / 2 % count).collect();
                    if !hide(&closed) && !hide(&(0..count).collect::<Vec<_>>()) {
                        disclosure.withhold_groups();
                    }
                }
            }
        }
        Some(Means { everybody, groups: Vec::new() })
    }

    /// Per level, whether it may be told how many people of each group have it: not if that of another group, or of
    /// everybody, is hidden.
    pub(super) fn levels_counted(&self, all: &Tally, groups: &[Group], rule: Suppression) -> Vec<bool> {
        let counts = |tally: &Tally| -> Vec<bool> {
            let Distributions { skills, capabilities, phases, overall } = tally.distributions(self.outcomes);
            let levels = std::iter::once(overall).chain(capabilities).chain(phases).chain(skills);
            let scored = levels.map(|levels| levels.iter().map(|(_, count)| count).sum::<u64>());
            scored.map(|scored| rule.split_ok(scored, tally.respondents)).collect()
        };
        let mut counted = counts(all);
        for group in groups {
            counted.iter_mut().zip(counts(&group.tally)).for_each(|(all, own)| *all &= own);
        }
        counted
    }

    /// A record holds the answers of a respondent and the index of the group. Tables and values are those of each group,
    /// then those of everybody.
    fn group_means(
        &self,
        cohort: &Cohort,
        disclosure: &Disclosure,
        everybody: &Rounded,
    ) -> Result<Vec<Rounded>, Vec<(usize, usize)>> {
        let (groups, count) = (disclosure.groups.len(), self.questionnaire.questions.len());
        let all = disclosure.everybody().questions();
        let levels = everybody.len() - self.questionnaire.skills.len();
        let tables = (0..=groups).flat_map(|group| disclosure.of(group).questions());
        // All groups have their overall level before any has its first capability.
        let counted = self.levels_counted(&cohort.all, &disclosure.groups, disclosure.rule);
        let sizes = disclosure.groups.iter().map(|group| group.tally.respondents);
        let wanted = counted.iter().flat_map(|&is_counted| {
            sizes.clone().map(move |of| Value { mean: Mean::Wanted(STEPS), of: Some(of).filter(|_| is_counted) })
        });
        let known = everybody
            .iter()
            .map(|mean| Value { mean: Mean::Known(mean.map(|(_, step)| step)), of: Some(cohort.all.respondents) });
        let hidden_somewhere = |q: usize| {
            let hidden = (0..=groups).flat_map(|group| hidden_states(&disclosure.of(group).questions()[q]));
            hidden.collect::<BTreeSet<u8>>().into_iter().collect()
        };
        let publication = Publication {
            tables: tables.flat_map(question_tables).collect(),
            values: wanted.chain(known).collect(),
            changed: all.iter().map(hidden_states).enumerate().map(|place| vec![place]).collect(),
            paired: (0..count).map(|q| (q, hidden_somewhere(q))).collect(),
            exchanged: exchangeable(self.questionnaire, all),
        };
        let mut scores = self.outcomes.buffer();
        let mut of = |record: &[u8]| {
            let (numbers, group) = (&record[..count], usize::from(record[count]));
            self.outcomes.score(numbers, &mut scores);
            let own = values_to_round(&scores, self.profile);
            let cell = |of: usize, q: usize| {
                question_cells(&disclosure.of(of).questions()[q], 2 * (of * count + q), numbers[q])
            };
            let cells = [group, groups].into_iter().flat_map(|of| (0..count).flat_map(move |q| cell(of, q)));
            let mut values = vec![None; levels * groups];
            (0..levels).for_each(|level| values[level * groups + group] = own[level]);
            values.extend(&own);
            Contribution { cells: cells.collect(), values }
        };
        let record = |member: &crate::cohort::Member| {
            let group = u8::try_from(disclosure.group_of(member)).unwrap_or(u8::MAX);
            member.numbers.iter().copied().chain([group]).collect()
        };
        let records = cohort.members.iter().map(record).collect();
        let means = publication.rounded_means(disclosure.rule, records, &mut of)?;
        let of = |group: usize| (0..levels).map(|level| means[level * groups + group]).collect();
        Ok((0..groups).map(of).collect())
    }
}
