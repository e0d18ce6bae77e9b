//! Computes the facts on single respondents and on organisations of a group.

use std::collections::HashMap;

use super::context::GroupContext;
use super::facts::{Organisation, Participant, QuestionAgreement, QuestionNotes};
use crate::cohort::{Agreement, Cohort, Member, pseudonyms};
use crate::questionnaire::Question;
use crate::responses::State;
use crate::text::fold::fold;

impl GroupContext<'_> {
    pub(super) fn participant(&self, member: &Member) -> Participant {
        let mut row = self.outcomes.buffer();
        self.outcomes.score(&member.numbers, &mut row);
        Participant {
            name: member.name.clone(),
            organisation: member.organisation.clone(),
            overall: row.overall,
            skills: row.levels().collect(),
            capabilities: row.groups[..self.questionnaire.capabilities.len()].to_vec(),
            answers: self.codes(member),
        }
    }

    /// The codes of the answers of a respondent, one per question.
    fn codes(&self, member: &Member) -> Vec<Option<String>> {
        let states = self.outcomes.states(&member.numbers);
        let questions = self.questionnaire.questions.iter().zip(states);
        questions.map(|(question, state)| state.code(question).map(str::to_owned)).collect()
    }

    /// The participants under pseudonyms and without organisation or answers, sorted by pseudonym.
    pub(super) fn pseudonymous_participants(&self, members: &[Member]) -> Vec<Participant> {
        let names = pseudonyms(&identities(members));
        let pseudonymous = |(member, name): (&Member, String)| Participant {
            name,
            organisation: String::new(),
            answers: Vec::new(),
            ..self.participant(member)
        };
        let mut participants: Vec<Participant> = members.iter().zip(names).map(pseudonymous).collect();
        participants.sort_by(|a, b| a.name.cmp(&b.name));
        participants
    }

    /// Organisations with several respondents, in order of first appearance.
    pub(super) fn organisations(&self, members: &[Member]) -> Vec<Organisation> {
        let mut order: Vec<(String, Vec<&Member>)> = Vec::new();
        let mut indices: HashMap<String, usize> = HashMap::new();
        for member in members.iter().filter(|member| !member.organisation.is_empty()) {
            let index = *indices.entry(fold(&member.organisation)).or_insert(order.len());
            if index == order.len() {
                order.push((member.organisation.clone(), Vec::new()));
            }
            order[index].1.push(member);
        }
        let several = order.into_iter().filter(|(_, members)| members.len() > 1);
        several.map(|(name, members)| self.organisation(name, &members)).collect()
    }

    fn organisation(&self, name: String, members: &[&Member]) -> Organisation {
        let participants: Vec<Participant> = members.iter().map(|member| self.participant(member)).collect();
        let skill = |s: usize| mean(participants.iter().filter_map(|participant| participant.skills[s]));
        let ranked = self.questionnaire.questions.iter().enumerate().filter(|(_, question)| question.rank);
        let agreement = ranked.filter_map(|(q, question)| {
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
            overall: mean(participants.iter().filter_map(|participant| participant.overall)),
            skills: (0..self.questionnaire.skills.len()).map(skill).collect(),
            agreement: agreement.collect(),
        }
    }

    /// Notes by question, sorted by text: the order of respondents could identify them.
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

/// All data of each respondent, as bytes.
pub(in crate::report) fn identities(members: &[Member]) -> Vec<Vec<u8>> {
    let identity = |member: &Member| {
        let mut identity = member.numbers.to_vec();
        identity.extend_from_slice(member.name.as_bytes());
        identity.push(0);
        identity.extend_from_slice(member.organisation.as_bytes());
        identity
    };
    members.iter().map(identity).collect()
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

/// The number of distinct organisations, if every respondent is a member of the sample and one names an organisation.
pub(super) fn organisations_named(cohort: &Cohort) -> Option<usize> {
    let named = cohort.members.iter().map(|member| fold(&member.organisation));
    let mut named: Vec<String> = named.filter(|name| !name.is_empty()).collect();
    named.sort_unstable();
    named.dedup();
    (cohort.every == 1 && !named.is_empty()).then_some(named.len())
}
