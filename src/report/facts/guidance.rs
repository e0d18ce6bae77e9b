//! Facts beside the scores: published recommendations, checks, tasks, training, indicators, and who answered.

use schemars::JsonSchema;
use serde::Serialize;

use crate::questionnaire::IndicatorKind;

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
    pub kind: IndicatorKind,
    /// How to count it.
    pub how: &'q str,
    /// Ids of the skills that it belongs to.
    pub skills: Vec<&'q str>,
    /// Id of the source that names it.
    pub source: Option<&'q str>,
    /// Σ gap × weight of these skills.
    pub gap: f64,
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
