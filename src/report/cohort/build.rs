//! From the counts of a group to the facts of its report.

use std::collections::{BTreeMap, HashMap};

use super::disclosure::{Disclosure, PrivacyOptions};
use super::facts::{
    CohortReport, FORMAT, GroupFacts, GroupPriority, GroupStep, GroupSteps, Hidden, People, SkillSpread,
};
use super::numbers;
use super::people::organisations_named;
use crate::cohort::Cohort;
use crate::questionnaire::{Profile, Questionnaire, Skill};
use crate::report::facts::{ProfileFacts, QuestionnaireFacts};
use crate::responses::Counts;
use crate::scoring::{EPSILON, Model, OutcomeTable, Stage};

/// More respondents than this are no longer shown one by one.
const MOST_SHOWN: u64 = 200;

/// Skills to work on next.
const PRIORITIES: usize = 3;

/// Steps that most would take.
const STEPS: usize = 3;

/// What a report on a group is made from.
pub(super) struct Builder<'a> {
    pub questionnaire: &'a Questionnaire,
    pub profile: &'a Profile,
    pub model: &'a Model,
    pub rows: &'a OutcomeTable<'a>,
}

impl CohortReport {
    /// The report on `cohort`, held against the targets of `profile`. `left_out` counts who is not in it.
    /// Groups that are too small to be shown are put together under the name `others`.
    #[must_use]
    pub fn new(
        questionnaire: &Questionnaire,
        profile: &Profile,
        cohort: &Cohort,
        left_out: &LeftOut,
        showing: (PrivacyOptions, &str),
    ) -> Self {
        let model = Model::new(questionnaire, profile, &[]);
        let rows = OutcomeTable::new(&model);
        Builder { questionnaire, profile, model: &model, rows: &rows }.report(cohort, left_out, showing)
    }

    /// The report on counts of answers alone: nothing is known of single respondents, so there are no
    /// skills in it.
    #[must_use]
    pub fn of_counts(questionnaire: &Questionnaire, counts: &Counts, showing: PrivacyOptions) -> Self {
        let rule = showing.rule();
        let (all, tables) = numbers::of_counts(questionnaire, rule, counts.n, &counts.counts);
        let hidden = rule.is_on().then(|| Hidden {
            min_cell: rule.min_cell,
            counts: tables.iter().flat_map(|table| &table.options).filter(|count| count.is_none()).count() as u64,
            questions: tables.iter().filter(|table| table.hides()).count(),
            merged_groups: 0,
            too_small: !rule.group_ok(counts.n),
        });
        let title = [&counts.title, &counts.source].map(String::as_str).into_iter().filter(|text| !text.is_empty());
        let title = title.collect::<Vec<_>>().join(" · ");
        let people = People {
            respondents: counts.n,
            rejected: Some(0),
            not_submitted: Some(0),
            empty: Some(0),
            organisations: None,
        };
        Self {
            title: Some(title),
            anonymous: showing.anonymous,
            hidden,
            limits: String::new(),
            ..blank(questionnaire, people, all)
        }
    }
}

/// OutcomeTable that are not in a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// OutcomeTable that could not be read.
    pub rejected: u64,
    /// OutcomeTable that were begun and never sent.
    pub not_submitted: u64,
    /// OutcomeTable without anything in them.
    pub empty: u64,
}

/// A report with nothing but the numbers of everybody.
fn blank(questionnaire: &Questionnaire, people: People, all: GroupFacts) -> CohortReport {
    CohortReport {
        format: FORMAT,
        questionnaire: QuestionnaireFacts::of(questionnaire),
        title: None,
        profile: None,
        people,
        anonymous: false,
        hidden: None,
        all,
        group_by: None,
        groups: Vec::new(),
        priorities: Vec::new(),
        steps: None,
        participants: None,
        organisations: Vec::new(),
        notes: Vec::new(),
        limits: questionnaire.limits.clone(),
        sources: questionnaire.sources.clone(),
    }
}

impl Builder<'_> {
    fn report(&self, cohort: &Cohort, left_out: &LeftOut, (showing, others): (PrivacyOptions, &str)) -> CohortReport {
        let shield = Disclosure::new(showing, cohort, self.questionnaire, others);
        let n = cohort.all.respondents;
        let hidden = shield.hidden(n);
        let mut all = self.group("", &cohort.all, shield.everybody());
        self.round(&mut all, cohort, &shield);
        let people = People {
            respondents: n,
            rejected: shield.count(left_out.rejected),
            not_submitted: shield.count(left_out.not_submitted),
            empty: shield.count(left_out.empty),
            organisations: organisations_named(cohort).filter(|_| !showing.anonymous && !shield.is_on()),
        };
        let one_by_one = !shield.is_on() && cohort.every == 1;
        let groups = shield.groups.iter().enumerate();
        // Steps come from whole sets of answers: where counts are hidden they could tell of them.
        let steps = (hidden.as_ref().is_none_or(|hidden| hidden.counts == 0)).then(|| self.steps(cohort));
        let steps = steps.map(|mut steps| {
            steps.steps.retain(|step| shield.everybody().part(step.count, steps.counted as u64).is_some());
            steps
        });
        CohortReport {
            profile: Some(ProfileFacts {
                id: self.profile.id.clone(),
                title: self.profile.title.clone(),
                overridden: Vec::new(),
            }),
            groups: groups.map(|(g, group)| self.group(&group.name, &group.tally, shield.of(g))).collect(),
            priorities: self.priorities(&all),
            steps,
            participants: (one_by_one && n <= MOST_SHOWN).then(|| {
                if showing.anonymous {
                    self.strangers(&cohort.members)
                } else {
                    cohort.members.iter().map(|member| self.participant(member)).collect()
                }
            }),
            organisations: if one_by_one && !showing.anonymous {
                self.organisations(&cohort.members)
            } else {
                Vec::new()
            },
            notes: if showing.anonymous { Vec::new() } else { self.notes(&cohort.notes) },
            anonymous: showing.anonymous,
            hidden,
            ..blank(self.questionnaire, people, all)
        }
    }

    /// The skills whose gaps are largest on average.
    fn priorities(&self, all: &GroupFacts) -> Vec<GroupPriority> {
        let weighted = |(skill, facts): (&Skill, &SkillSpread)| {
            let mean_weighted_gap = facts.mean_gap? * skill.weight;
            (mean_weighted_gap > EPSILON).then(|| GroupPriority { skill: skill.id.clone(), mean_weighted_gap })
        };
        let mut gaps: Vec<GroupPriority> =
            self.questionnaire.skills.iter().zip(&all.skills).filter_map(weighted).collect();
        // Ties keep the questionnaire's order, also those that differ in their last digits only.
        let steps = |gap: &GroupPriority| -(gap.mean_weighted_gap / EPSILON).round();
        gaps.sort_by(|a, b| steps(a).total_cmp(&steps(b)));
        gaps.truncate(PRIORITIES);
        gaps
    }

    /// The questions that are among the first three steps of most respondents.
    fn steps(&self, cohort: &Cohort) -> GroupSteps {
        // Many give the same answers; their plan is worked out once.
        let mut plans: HashMap<&[u8], u64> = HashMap::new();
        cohort.members.iter().for_each(|member| *plans.entry(&member.numbers).or_insert(0) += 1);
        let mut counts: BTreeMap<usize, BTreeMap<usize, u64>> = BTreeMap::new();
        for (numbers, count) in plans {
            let mut seen = Vec::new();
            let first = self.model.first_steps(&self.rows.states(numbers));
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
