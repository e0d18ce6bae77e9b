//! Computes the facts beside the scores.

use super::Builder;
use crate::report::facts::{
    CheckFacts, ContextFacts, IndicatorFacts, ModuleFacts, ProgressName, RecommendationFacts, TaskFacts,
};
use crate::scoring::{Progress, by_size, met};

impl<'q> Builder<'q, '_> {
    pub(super) fn recommendations(&self, progress: &[Progress]) -> Vec<RecommendationFacts<'q>> {
        let recommendations = self.questionnaire.recommendations.iter().zip(progress);
        let facts = recommendations.map(|(recommendation, progress)| RecommendationFacts {
            id: &recommendation.id,
            title: &recommendation.title,
            source: self.source_id(recommendation.source),
            state: match progress {
                Progress::Done => ProgressName::Done,
                Progress::Next => ProgressName::Next,
                Progress::Open => ProgressName::Open,
            },
        });
        facts.collect()
    }

    /// The checks that the answers meet.
    pub(super) fn checks(&self) -> Vec<CheckFacts<'q>> {
        let here = self.questionnaire.checks.iter().filter(|check| met(check, &self.answers.states));
        here.map(|check| CheckFacts {
            id: &check.id,
            ask: &check.ask,
            questions: check.conditions.iter().map(|(question, _)| self.code(*question)).collect(),
        })
        .collect()
    }

    pub(super) fn tasks(&self) -> Vec<TaskFacts<'q>> {
        let tasks = self.questionnaire.tasks.iter().map(|task| TaskFacts {
            id: &task.id,
            title: &task.title,
            text: &task.text,
            skills: self.skill_ids(&task.skills),
            source: self.source_id(task.source),
            gap: self.gap_of(&task.skills),
        });
        largest_gap_first(&tasks.collect::<Vec<_>>(), |task| task.gap)
    }

    pub(super) fn modules(&self) -> Vec<ModuleFacts<'q>> {
        let modules = self.questionnaire.modules.iter().map(|module| ModuleFacts {
            id: &module.id,
            title: &module.title,
            outcome: &module.outcome,
            phase: module.phase.map(|phase| self.questionnaire.phases[phase].id.as_str()),
            hours: module.hours,
            skills: self.skill_ids(&module.skills),
            gap: self.gap_of(&module.skills),
        });
        largest_gap_first(&modules.collect::<Vec<_>>(), |module| module.gap)
    }

    pub(super) fn indicators(&self) -> Vec<IndicatorFacts<'q>> {
        let indicators = self.questionnaire.indicators.iter().map(|indicator| IndicatorFacts {
            id: &indicator.id,
            title: &indicator.title,
            kind: indicator.kind,
            how: &indicator.how,
            skills: self.skill_ids(&indicator.skills),
            source: self.source_id(indicator.source),
            gap: self.gap_of(&indicator.skills),
        });
        largest_gap_first(&indicators.collect::<Vec<_>>(), |indicator| indicator.gap)
    }

    pub(super) fn context(&self) -> Vec<ContextFacts<'q>> {
        let answers = self.answers.context.iter().map(|(c, answer)| {
            let question = &self.questionnaire.context[*c];
            ContextFacts {
                code: &question.code,
                text: &question.text,
                answer: answer.clone(),
                answer_text: question.text_of(answer).to_owned(),
            }
        });
        answers.collect()
    }

    fn source_id(&self, source: Option<usize>) -> Option<&'q str> {
        source.map(|source| self.questionnaire.sources[source].id.as_str())
    }

    fn skill_ids(&self, skills: &[usize]) -> Vec<&'q str> {
        skills.iter().map(|&skill| self.skill_id(skill)).collect()
    }

    fn gap_of(&self, skills: &[usize]) -> f64 {
        let weighted = |&s: &usize| self.scores.skills[s].gap.unwrap_or(0.0) * self.questionnaire.skills[s].weight;
        skills.iter().map(weighted).sum()
    }
}

/// Sorts by gap; gaps within the tolerance keep the order of the questionnaire.
fn largest_gap_first<T: Clone>(items: &[T], gap: impl Fn(&T) -> f64) -> Vec<T> {
    let gaps: Vec<f64> = items.iter().map(gap).collect();
    by_size(&gaps).into_iter().map(|index| items[index].clone()).collect()
}
