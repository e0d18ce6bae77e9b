//! Single people and organisations of a group.

use std::collections::HashMap;

use super::build::Builder;
use super::facts::{Organisation, Participant, QuestionAgreement, QuestionNotes};
use crate::cohort::{Agreement, Cohort, Member, pseudonyms};
use crate::questionnaire::Question;
use crate::responses::State;
use crate::text::fold::fold;

impl Builder<'_> {
    pub(super) fn participant(&self, member: &Member) -> Participant {
        let mut row = self.rows.buffer();
        self.rows.score(&member.numbers, &mut row);
        Participant {
            name: member.name.clone(),
            organisation: member.organisation.clone(),
            overall: row.overall,
            skills: row.levels().collect(),
            capabilities: row.groups[..self.questionnaire.capabilities.len()].to_vec(),
            answers: self.codes(member),
        }
    }

    /// What a respondent answered, as codes.
    fn codes(&self, member: &Member) -> Vec<Option<String>> {
        let states = self.rows.states(&member.numbers);
        let questions = self.questionnaire.questions.iter().zip(states);
        questions.map(|(question, state)| state.code(question).map(str::to_owned)).collect()
    }

    /// The same under names that say nothing, in the order of those names.
    pub(super) fn strangers(&self, members: &[Member]) -> Vec<Participant> {
        let known = |member: &Member| {
            let mut known = member.numbers.to_vec();
            known.extend_from_slice(member.name.as_bytes());
            known.push(0);
            known.extend_from_slice(member.organisation.as_bytes());
            known
        };
        let names = pseudonyms(&members.iter().map(known).collect::<Vec<_>>());
        let stranger = |(member, name): (&Member, String)| Participant {
            name,
            organisation: String::new(),
            answers: Vec::new(),
            ..self.participant(member)
        };
        let mut strangers: Vec<Participant> = members.iter().zip(names).map(stranger).collect();
        strangers.sort_by(|a, b| a.name.cmp(&b.name));
        strangers
    }

    /// Organisations for which several respondents answered, in the order in which they first come.
    pub(super) fn organisations(&self, members: &[Member]) -> Vec<Organisation> {
        let mut order: Vec<(String, Vec<&Member>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for member in members.iter().filter(|member| !member.organisation.is_empty()) {
            let place = *places.entry(fold(&member.organisation)).or_insert(order.len());
            if place == order.len() {
                order.push((member.organisation.clone(), Vec::new()));
            }
            order[place].1.push(member);
        }
        let several = order.into_iter().filter(|(_, members)| members.len() > 1);
        several.map(|(name, members)| self.organisation(name, &members)).collect()
    }

    fn organisation(&self, name: String, members: &[&Member]) -> Organisation {
        let people: Vec<Participant> = members.iter().map(|member| self.participant(member)).collect();
        let skill = |s: usize| mean(people.iter().filter_map(|person| person.skills[s]));
        let agreement = self.questionnaire.questions.iter().enumerate().filter_map(|(q, question)| {
            let mut counts = vec![0; question.options.len()];
            let options = members.iter().filter_map(|member| {
                State::from_number(usize::from(member.numbers[q]), question.options.len()).option()
            });
            options.for_each(|option| counts[option] += 1);
            question_agreement(question, &counts)
        });
        Organisation {
            name,
            n: members.len(),
            overall: mean(people.iter().filter_map(|person| person.overall)),
            skills: (0..self.questionnaire.skills.len()).map(skill).collect(),
            agreement: agreement.collect(),
        }
    }

    /// Notes in the order of their text, so that they do not say who came first.
    pub(super) fn notes(&self, notes: &[(usize, String)]) -> Vec<QuestionNotes> {
        let of = |(q, question): (usize, &Question)| {
            let notes = notes.iter().filter(|(about, _)| *about == q).map(|(_, note)| note.clone());
            let mut notes: Vec<String> = notes.collect();
            notes.sort_by_cached_key(|note| fold(note));
            QuestionNotes { question: question.code.clone(), text: question.text.clone(), notes }
        };
        let questions = self.questionnaire.questions.iter().enumerate().map(of);
        questions.filter(|question| !question.notes.is_empty()).collect()
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let values: Vec<f64> = values.collect();
    #[expect(clippy::cast_precision_loss, reason = "a handful of people")]
    let n = values.len() as f64;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / n)
}

fn question_agreement(question: &Question, counts: &[u64]) -> Option<QuestionAgreement> {
    let agreement = Agreement::of(counts).ok()?;
    let chosen = |count: &u64| *count > 0;
    let (lowest, highest) = (counts.iter().position(chosen)?, counts.iter().rposition(chosen)?);
    Some(QuestionAgreement {
        question: question.code.clone(),
        n: agreement.n,
        options: [lowest + 1, highest + 1],
        sd: agreement.sd,
        r_wg: agreement.rwg,
    })
}

/// How many different organisations there are, where all respondents are known and somebody names one.
pub(super) fn organisations_named(cohort: &Cohort) -> Option<usize> {
    let named = cohort.members.iter().map(|member| fold(&member.organisation));
    let mut named: Vec<String> = named.filter(|name| !name.is_empty()).collect();
    named.sort_unstable();
    named.dedup();
    (cohort.every == 1 && !named.is_empty()).then_some(named.len())
}
