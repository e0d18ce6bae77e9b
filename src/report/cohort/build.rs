//! Builds the facts of a group report from the counts of a cohort.

use std::collections::{BTreeMap, HashMap};

use super::context::GroupContext;
use super::disclosure::{Disclosure, PrivacyOptions};
use super::facts::{
    CohortReport, FORMAT, GroupFacts, GroupPriority, GroupStep, GroupSteps, Hidden, People, SkillSpread,
};
use super::means::spreads;
use super::numbers;
use super::people::{identities, organisations_named};
use crate::cohort::{Cohort, NoisyCounts};
use crate::questionnaire::{Profile, Questionnaire, Skill};
use crate::report::facts::{ProfileFacts, QuestionnaireFacts};
use crate::responses::Counts;
use crate::scoring::{EPSILON, Model, OutcomeTable, Stage};

/// The report lists single respondents up to this number of them.
const MOST_SHOWN: u64 = 200;

/// Number of priorities in a report.
const PRIORITIES: usize = 3;

/// Number of common next steps in a report.
const STEPS: usize = 3;

impl CohortReport {
    /// Builds the report on `cohort` against the targets of `profile`. `left_out` counts the responses
    /// that are not part of the cohort. Groups below the smallest count are merged under the name `others`.
    #[must_use]
    pub fn new(
        questionnaire: &Questionnaire,
        profile: &Profile,
        cohort: &Cohort,
        left_out: &LeftOut,
        privacy: (PrivacyOptions, &str),
    ) -> Self {
        let model = Model::new(questionnaire, profile, &[]);
        let outcomes = OutcomeTable::new(&model);
        GroupContext { questionnaire, profile, model: &model, outcomes: &outcomes }.report(cohort, left_out, privacy)
    }

    /// Builds the report on published counts of answers. Skill levels need the answers of single
    /// respondents, so the report has none.
    #[must_use]
    pub fn of_counts(questionnaire: &Questionnaire, counts: &Counts, privacy: PrivacyOptions) -> Self {
        let rule = privacy.rule();
        let (all, tables) = numbers::of_counts(questionnaire, rule, counts.n, &counts.counts);
        let hidden = rule.is_on().then(|| Hidden {
            min_cell: rule.min_cell,
            counts: tables.iter().flat_map(|table| &table.options).filter(|count| count.is_none()).count() as u64,
            questions: tables.iter().filter(|table| table.hides()).count(),
            merged_groups: 0,
            groups_withheld: false,
            too_small: !rule.group_ok(counts.n),
        });
        let title = [&counts.title, &counts.source].map(String::as_str).into_iter().filter(|text| !text.is_empty());
        let title = title.collect::<Vec<_>>().join(" · ");
        let people = People {
            respondents: counts.n,
            rejected: Some(0),
            not_submitted: Some(0),
            empty: Some(0),
            repeats: Some(0),
            repeats_left_out: Some(0),
            organisations: None,
        };
        Self {
            title: Some(title),
            anonymous: privacy.anonymous,
            hidden,
            limits: String::new(),
            ..blank(questionnaire, people, all)
        }
    }

    /// Builds the report on `cohort` from counts with noise, rounded to multiples of `base`. Nothing else of it is
    /// published, so that nobody’s answer follows from this report and any others.
    #[must_use]
    pub fn noisy(questionnaire: &Questionnaire, cohort: &Cohort, base: u64) -> Self {
        let mut noise = NoisyCounts::new(base, &identities(&cohort.members));
        let all = numbers::noisy(questionnaire, &cohort.all, &mut noise);
        let people = People {
            respondents: all.n,
            rejected: None,
            not_submitted: None,
            empty: None,
            repeats: None,
            repeats_left_out: None,
            organisations: None,
        };
        Self { anonymous: true, rounded_to: Some(base), ..blank(questionnaire, people, all) }
    }
}

/// Numbers of responses that a report leaves out, or counts with a remark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Responses that could not be read.
    pub rejected: u64,
    /// Responses that were begun but never submitted.
    pub not_submitted: u64,
    /// Responses without any answer.
    pub empty: u64,
    /// Responses of people who answered before, which are part of the cohort all the same.
    pub repeats: u64,
    /// Responses that do not count since the same person answered more than once.
    pub repeats_left_out: u64,
}

/// A report that has only the facts of the whole cohort; the other sections are empty.
fn blank(questionnaire: &Questionnaire, people: People, all: GroupFacts) -> CohortReport {
    CohortReport {
        format: FORMAT,
        questionnaire: QuestionnaireFacts::of(questionnaire),
        title: None,
        profile: None,
        people,
        anonymous: false,
        hidden: None,
        rounded_to: None,
        all,
        group_by: None,
        group_question: None,
        groups: Vec::new(),
        priorities: Vec::new(),
        steps: None,
        modules: Vec::new(),
        checks: Vec::new(),
        participants: None,
        organisations: Vec::new(),
        notes: Vec::new(),
        limits: questionnaire.limits.clone(),
        sources: questionnaire.sources.clone(),
    }
}

impl GroupContext<'_> {
    fn report(&self, cohort: &Cohort, left_out: &LeftOut, (privacy, others): (PrivacyOptions, &str)) -> CohortReport {
        let mut disclosure = Disclosure::new(privacy, cohort, self.questionnaire, others);
        let means = self.means(cohort, &mut disclosure);
        let n = cohort.all.respondents;
        let mut hidden = disclosure.hidden(n);
        let mut all = self.group("", &cohort.all, disclosure.everybody());
        means.iter().for_each(|means| means.fill_everybody(&mut all));
        let people = People {
            respondents: n,
            rejected: disclosure.count(left_out.rejected),
            not_submitted: disclosure.count(left_out.not_submitted),
            empty: disclosure.count(left_out.empty),
            repeats: disclosure.count(left_out.repeats),
            repeats_left_out: disclosure.count(left_out.repeats_left_out),
            organisations: organisations_named(cohort).filter(|_| !privacy.anonymous && !disclosure.is_on()),
        };
        let lists_members = !disclosure.is_on() && cohort.every == 1;
        let counted = self.levels_counted(&cohort.all, &disclosure.groups, disclosure.rule);
        let groups = disclosure.groups.iter().enumerate().map(|(g, group)| {
            let mut facts = self.group(&group.name, &group.tally, disclosure.of(g));
            means.iter().for_each(|means| means.fill_group(g, &mut facts));
            spreads(&mut facts).zip(&counted).filter(|(_, counted)| !**counted).for_each(|(spread, _)| spread.n = None);
            facts
        });
        let groups = groups.collect();
        // Steps are derived from whole sets of answers, so they could reveal counts that are hidden.
        let steps = (hidden.as_ref().is_none_or(|hidden| hidden.counts == 0)).then(|| self.steps(cohort));
        let steps = steps.map(|mut steps| {
            steps.steps.retain(|step| disclosure.everybody().part(step.count, steps.counted as u64).is_some());
            steps
        });
        let (modules, checks) = (self.modules(&cohort.all, &disclosure), self.checks(&cohort.all, &disclosure));
        if let Some(hidden) = &mut hidden {
            let counts = modules.iter().map(|need| need.below).chain(checks.iter().map(|check| check.n));
            hidden.counts += counts.filter(Option::is_none).count() as u64;
        }
        CohortReport {
            profile: Some(ProfileFacts {
                id: self.profile.id.clone(),
                title: self.profile.title.clone(),
                overridden: Vec::new(),
            }),
            groups,
            priorities: self.priorities(&all),
            steps,
            modules,
            checks,
            participants: (lists_members && n <= MOST_SHOWN).then(|| {
                if privacy.anonymous {
                    self.pseudonymous_participants(&cohort.members)
                } else {
                    cohort.members.iter().map(|member| self.participant(member)).collect()
                }
            }),
            organisations: if lists_members && !privacy.anonymous {
                self.organisations(&cohort.members)
            } else {
                Vec::new()
            },
            notes: if privacy.anonymous { Vec::new() } else { self.notes(&cohort.notes) },
            anonymous: privacy.anonymous,
            hidden,
            ..blank(self.questionnaire, people, all)
        }
    }

    /// The skills with the largest mean weighted gap, largest first.
    fn priorities(&self, all: &GroupFacts) -> Vec<GroupPriority> {
        let weighted = |(skill, facts): (&Skill, &SkillSpread)| {
            let mean_weighted_gap = facts.mean_gap? * skill.weight;
            (mean_weighted_gap > EPSILON).then(|| GroupPriority { skill: skill.id.clone(), mean_weighted_gap })
        };
        let mut gaps: Vec<GroupPriority> =
            self.questionnaire.skills.iter().zip(&all.skills).filter_map(weighted).collect();
        // Rounding to multiples of EPSILON makes gaps that differ only in their last digits tie; ties keep the
        // questionnaire's order.
        let rank = |gap: &GroupPriority| -(gap.mean_weighted_gap / EPSILON).round();
        gaps.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
        gaps.truncate(PRIORITIES);
        gaps
    }

    /// The questions that occur most often among the first three steps of each respondent’s plan.
    fn steps(&self, cohort: &Cohort) -> GroupSteps {
        // Respondents with the same answers have the same plan, so each distinct set is planned once.
        let mut plans: HashMap<&[u8], u64> = HashMap::new();
        cohort.members.iter().for_each(|member| *plans.entry(&member.numbers).or_insert(0) += 1);
        let mut counts: BTreeMap<usize, BTreeMap<usize, u64>> = BTreeMap::new();
        for (numbers, count) in plans {
            let mut seen = Vec::new();
            let first = self.model.first_steps(&self.outcomes.states(numbers));
            for step in first.iter().take_while(|step| step.stage == Stage::Now) {
                if !seen.contains(&step.question) {
                    seen.push(step.question);
                    *counts.entry(step.question).or_default().entry(step.from).or_insert(0) += count;
                }
            }
        }
        let mut steps: Vec<GroupStep> = counts.iter().map(|(&q, froms)| self.step(q, froms)).collect();
        steps.sort_by_key(|step| std::cmp::Reverse(step.count));
        steps.truncate(STEPS);
        GroupSteps { counted: cohort.members.len(), every: cohort.every, steps }
    }

    fn step(&self, q: usize, froms: &BTreeMap<usize, u64>) -> GroupStep {
        let question = &self.questionnaire.questions[q];
        let most = froms.iter().max_by_key(|&(&from, &count)| (count, std::cmp::Reverse(from)));
        let from = most.map_or(0, |(&from, _)| from);
        let to = self.model.next_option(q, from).unwrap_or(from);
        GroupStep {
            question: question.code.clone(),
            text: question.text.clone(),
            count: froms.values().sum(),
            from: question.options[from].code.clone(),
            to: question.options[to].code.clone(),
            advice: question.options[from].advice.clone(),
        }
    }
}
