//! Facts beside the scores: published recommendations, checks, tasks, training, indicators, and who answered.

use schemars::JsonSchema;
use serde::Serialize;

use super::build::Builder;
use crate::questionnaire::IndicatorKind;
use crate::scoring::{EPSILON, Progress, met};

/// A published recommendation, and how far the respondent follows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RecommendationFacts<'q> {
    /// Short name.
    pub id: &'q str,
    /// Name that people see.
    pub title: &'q str,
    /// Id of the source that published it.
    pub source: Option<&'q str>,
    /// How far the respondent follows it.
    pub state: ProgressName,
}

/// How far a respondent follows a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProgressName {
    /// As far as the targets ask for it.
    Done,
    /// A step of the plan follows it.
    Next,
    /// Neither.
    Open,
}

/// A combination of answers that hardly go together. It moves no score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CheckFacts<'q> {
    /// Short name.
    pub id: &'q str,
    /// What to ask the respondent.
    pub ask: &'q str,
    /// Codes of the questions.
    pub questions: Vec<&'q str>,
}

/// A task of the person in charge.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TaskFacts<'q> {
    /// Short name.
    pub id: &'q str,
    /// Name that people see.
    pub title: &'q str,
    /// What the person does.
    pub text: &'q str,
    /// Ids of the skills that it needs.
    pub skills: Vec<&'q str>,
    /// Id of the source that describes it.
    pub source: Option<&'q str>,
    /// Σ gap × weight of these skills.
    pub gap: f64,
}

/// A training module.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ModuleFacts<'q> {
    /// Short name.
    pub id: &'q str,
    /// Name that people see.
    pub title: &'q str,
    /// What people can do afterwards.
    pub outcome: &'q str,
    /// Id of its phase.
    pub phase: Option<&'q str>,
    /// How many hours it takes.
    pub hours: Option<u32>,
    /// Ids of the skills that it trains.
    pub skills: Vec<&'q str>,
    /// Σ gap × weight of these skills.
    pub gap: f64,
}

/// A figure to follow.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct IndicatorFacts<'q> {
    /// Short name.
    pub id: &'q str,
    /// Name that people see.
    pub title: &'q str,
    /// What it shows.
    pub kind: IndicatorKindName,
    /// How to count it.
    pub how: &'q str,
    /// Ids of the skills that it belongs to.
    pub skills: Vec<&'q str>,
    /// Id of the source that names it.
    pub source: Option<&'q str>,
    /// Σ gap × weight of these skills.
    pub gap: f64,
}

/// What an indicator shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKindName {
    /// What came out.
    Result,
    /// How the work runs.
    Process,
    /// How partners and customers get on.
    Relationship,
    /// Whether this is still the right kind of alliance.
    Fit,
}

/// What the respondent said about themselves or the firm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ContextFacts<'q> {
    /// Code of the context question.
    pub code: &'q str,
    /// The question.
    pub text: &'q str,
    /// Code of the option, or a number.
    pub answer: String,
    /// The option's words, or the number.
    pub answer_text: String,
}

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
        largest_gap_first(tasks.collect(), |task| task.gap)
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
        largest_gap_first(modules.collect(), |module| module.gap)
    }

    pub(super) fn indicators(&self) -> Vec<IndicatorFacts<'q>> {
        let indicators = self.questionnaire.indicators.iter().map(|indicator| IndicatorFacts {
            id: &indicator.id,
            title: &indicator.title,
            kind: match indicator.kind {
                IndicatorKind::Result => IndicatorKindName::Result,
                IndicatorKind::Process => IndicatorKindName::Process,
                IndicatorKind::Relationship => IndicatorKindName::Relationship,
                IndicatorKind::Fit => IndicatorKindName::Fit,
            },
            how: &indicator.how,
            skills: self.skill_ids(&indicator.skills),
            source: self.source_id(indicator.source),
            gap: self.gap_of(&indicator.skills),
        });
        largest_gap_first(indicators.collect(), |indicator| indicator.gap)
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
fn largest_gap_first<T>(mut items: Vec<T>, gap: impl Fn(&T) -> f64) -> Vec<T> {
    items.sort_by(|a, b| {
        let (a, b) = (gap(a), gap(b));
        if (a - b).abs() <= EPSILON { std::cmp::Ordering::Equal } else { b.total_cmp(&a) }
    });
    items
}
