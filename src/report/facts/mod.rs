//! The facts of a gap report. They are the JSON report, and every other format is made from them.

mod build;
mod guidance;

pub use guidance::{
    CheckFacts, ContextFacts, IndicatorFacts, ModuleFacts, ProgressName, RecommendationFacts, TaskFacts,
};

use schemars::JsonSchema;
use serde::Serialize;

use crate::questionnaire::{Questionnaire, Source};
use crate::responses::State;

/// Version of the JSON report; within one, keys are only added.
pub(super) const FORMAT: u32 = 1;

/// A respondent's gap report. Levels lie in [1, N], scores, coverage and shares in [0, 1]; what could
/// not be computed is null.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Report<'q> {
    /// Version of this format: 1.
    pub format: u32,
    /// What was answered.
    pub questionnaire: QuestionnaireFacts,
    /// Who answered; may be empty.
    pub respondent: String,
    /// For which organisation; may be empty.
    pub organisation: String,
    /// When, as 2026-11-21.
    pub date: Option<String>,
    /// Whether only the quick questions were asked.
    pub quick: bool,
    /// The targets that levels are held against.
    pub profile: ProfileFacts,
    /// The whole.
    pub overall: Group<'q>,
    /// Answered questions ÷ asked and applicable ones.
    pub coverage: Option<f64>,
    /// How much of the way to the targets is done.
    pub percent_to_target: Option<f64>,
    /// The same, with every skill that applies at its lower bound.
    pub percent_to_target_lower: Option<f64>,
    /// The same, with every skill that applies at its upper bound.
    pub percent_to_target_upper: Option<f64>,
    /// In the questionnaire's order.
    pub capabilities: Vec<Group<'q>>,
    /// In the questionnaire's order.
    pub phases: Vec<Group<'q>>,
    /// Cells of capability × phase that have skills.
    pub grid: Vec<GridCell<'q>>,
    /// In the questionnaire's order.
    pub skills: Vec<Skill<'q>>,
    /// Skills with a gap, by gap × weight, largest first.
    pub priorities: Vec<Priority<'q>>,
    /// The next best steps.
    pub plan: PlanFacts<'q>,
    /// Published recommendations.
    pub recommendations: Vec<RecommendationFacts<'q>>,
    /// Combinations of answers that hardly go together.
    pub checks: Vec<CheckFacts<'q>>,
    /// Tasks of the person in charge, in the order of the gaps that they serve.
    pub tasks: Vec<TaskFacts<'q>>,
    /// Training modules, in the order of the gaps that they serve.
    pub modules: Vec<ModuleFacts<'q>>,
    /// Figures to follow, in the order of the gaps that they serve.
    pub indicators: Vec<IndicatorFacts<'q>>,
    /// Who answered, as far as was said.
    pub context: Vec<ContextFacts<'q>>,
    /// How much the priorities depend on the weights.
    pub robustness: Robustness<'q>,
    /// Published counts beside the answers.
    pub benchmarks: Vec<Benchmark<'q>>,
    /// What was answered, question by question.
    pub answers: Vec<Answer<'q>>,
    /// All answers as a result code; none where the questionnaire is too long for one.
    pub code: Option<String>,
    /// The respondent's own notes.
    pub notes: Vec<Note<'q>>,
    /// What other answers would change; only with --what-if.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_if: Option<WhatIf>,
    /// What the questionnaire does not show.
    pub limits: &'q str,
    /// Works that the questionnaire rests on.
    pub sources: &'q [Source],
}

/// The questionnaire that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionnaireFacts {
    /// Short name.
    pub id: String,
    /// Version by which the answers were scored.
    pub version: String,
    /// Name that people see.
    pub title: String,
    /// Names of the levels, lowest first.
    pub levels: Vec<String>,
}

impl QuestionnaireFacts {
    /// Those of `questionnaire`.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Self {
            id: questionnaire.id.clone(),
            version: questionnaire.version.to_string(),
            title: questionnaire.title.clone(),
            levels: questionnaire.levels.clone(),
        }
    }

    /// Where a level in [1, N] stands on the scale, in [0, 1].
    #[must_use]
    pub fn share(&self, level: f64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let span = (self.levels.len() - 1) as f64;
        (level - 1.0) / span
    }
}

/// A target profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProfileFacts {
    /// Short name.
    pub id: String,
    /// Name that people see; may be empty.
    pub title: String,
    /// Skills whose target the respondent set.
    pub overridden: Vec<String>,
}

/// A capability, a phase or the whole.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Group<'q> {
    /// Short name; "overall" for the whole.
    pub id: &'q str,
    /// Name that people see; empty for the whole.
    pub title: &'q str,
    /// Level.
    pub level: Option<f64>,
    /// Name of the highest level fully reached.
    pub name: Option<&'q str>,
    /// Lowest level that the open questions leave possible.
    pub lower: Option<f64>,
    /// Highest level that the open questions leave possible.
    pub upper: Option<f64>,
    /// How many of its skills are scored.
    pub skills_scored: usize,
    /// How many skills it has.
    pub skills: usize,
}

/// A cell of capability × phase.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GridCell<'q> {
    /// Id of the capability.
    pub capability: &'q str,
    /// Id of the phase.
    pub phase: &'q str,
    /// Aggregate level of its scored skills.
    pub level: Option<f64>,
    /// Ids of its skills.
    pub skills: Vec<&'q str>,
}

/// A skill.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Skill<'q> {
    /// Short name.
    pub id: &'q str,
    /// Name that people see.
    pub title: &'q str,
    /// Id of its capability.
    pub capability: &'q str,
    /// Id of its phase.
    pub phase: Option<&'q str>,
    /// Weight among the skills.
    pub weight: f64,
    /// Score.
    pub score: Option<f64>,
    /// Why there is no score.
    pub no_score: Option<NoScoreName>,
    /// Level.
    pub level: Option<f64>,
    /// Name of the highest level fully reached.
    pub name: Option<&'q str>,
    /// Target level.
    pub target: f64,
    /// max(0, target − level).
    pub gap: Option<f64>,
    /// Share of the applicable evidence, by weight, that is answered.
    pub coverage: Option<f64>,
    /// Lowest level that the open questions leave possible.
    pub lower: Option<f64>,
    /// Highest level that the open questions leave possible.
    pub upper: Option<f64>,
    /// Whether evidence is missing because the quick form did not ask for it.
    pub inferred: bool,
    /// Which answers made the score; they sum to it.
    pub contributions: Vec<Contribution<'q>>,
}

/// Why a skill has no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoScoreName {
    /// Too small a share of its asked evidence applies.
    DoesNotApply,
    /// None of its questions was asked.
    NotAsked,
    /// None of its questions is answered.
    NothingAnswered,
    /// Too little of its evidence is answered.
    TooLittle,
}

/// What one answer adds to a skill's score.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Contribution<'q> {
    /// Code of the question.
    pub question: &'q str,
    /// Code of the option.
    pub option: &'q str,
    /// The option's words.
    pub option_text: &'q str,
    /// Weight in the skill's evidence.
    pub weight: f64,
    /// The option's score.
    pub score: f64,
    /// What it adds.
    pub contribution: f64,
}

/// A skill with a gap.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Priority<'q> {
    /// Id of the skill.
    pub skill: &'q str,
    /// gap × weight.
    pub weighted_gap: f64,
}

/// The next best steps.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanFacts<'q> {
    /// Σ gap × weight before the first step.
    pub gap: f64,
    /// Steps in order.
    pub steps: Vec<StepFacts<'q>>,
    /// Steps that fit under a condition only. They stand beside the plan: their benefits do not add up.
    pub conditional: Vec<StepFacts<'q>>,
    /// Open questions, the one that leaves most in doubt first.
    pub find_out: Vec<FindOut<'q>>,
}

/// Raising one answer to the next better option.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StepFacts<'q> {
    /// When its turn comes.
    pub stage: StageName,
    /// Code of the question.
    pub question: &'q str,
    /// Code of the option to leave.
    pub from: &'q str,
    /// Code of the option to reach.
    pub to: &'q str,
    /// The words of the option to reach.
    pub to_text: &'q str,
    /// What is reached, where the words of the option to reach make no aim; may be empty.
    pub goal: &'q str,
    /// What to do; may be empty.
    pub advice: &'q str,
    /// The condition under which it fits; only for conditional steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'q str>,
    /// What it takes to start: 1 = an afternoon, 2 = some days or weeks, 3 = months or money.
    pub effort: u8,
    /// What it takes from then on: 0 = nothing, 1 = an hour or two a month, 2 = a day or more a month.
    pub upkeep: u8,
    /// Id of the recommendation that it follows.
    pub basis: Option<&'q str>,
    /// Ids of the skills that it serves.
    pub skills: Vec<&'q str>,
    /// By how much it lowers the total weighted gap.
    pub benefit: f64,
    /// The total weighted gap left after it.
    pub gap_left: f64,
}

/// When a step's turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StageName {
    /// The first three steps.
    Now,
    /// The three after those.
    Next,
    /// The rest.
    Later,
}

/// A question to find out the answer of.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FindOut<'q> {
    /// Code of the question.
    pub question: &'q str,
    /// The question.
    pub text: &'q str,
    /// Whether the answer was "don't know" or nothing was said.
    pub state: StateName,
    /// The width of the skills' bounds that an answer closes, in levels.
    pub width: f64,
    /// Ids of the skills that it informs.
    pub skills: Vec<&'q str>,
}

/// What a respondent did with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StateName {
    /// An option was chosen.
    Answered,
    /// Not applicable.
    Na,
    /// Don't know.
    Dk,
    /// Nothing was said.
    Unanswered,
    /// The quick form did not ask it.
    NotAsked,
}

impl From<State> for StateName {
    fn from(state: State) -> Self {
        match state {
            State::Answered(_) => Self::Answered,
            State::NotApplicable => Self::Na,
            State::DontKnow => Self::Dk,
            State::Unanswered => Self::Unanswered,
            State::NotAsked => Self::NotAsked,
        }
    }
}

/// How much the priorities depend on the weights.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Robustness<'q> {
    /// How many re-weightings were tried.
    pub draws: usize,
    /// How far a weight was moved at the most, as a share of itself.
    pub delta: f64,
    /// Per skill: the share of re-weightings in which it is among the three largest gaps.
    pub skills: Vec<Share<'q>>,
}

/// A skill's share of re-weightings.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Share<'q> {
    /// Id of the skill.
    pub skill: &'q str,
    /// The share.
    pub among_top_three: f64,
}

/// Published counts beside the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Benchmark<'q> {
    /// Short name.
    pub id: &'q str,
    /// Name that people see.
    pub title: &'q str,
    /// How many were asked.
    pub n: u64,
    /// Id of the source.
    pub source: Option<&'q str>,
    /// Question by question.
    pub questions: Vec<BenchmarkQuestion<'q>>,
}

/// A question's published counts beside its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BenchmarkQuestion<'q> {
    /// Code of the question.
    pub question: &'q str,
    /// The question.
    pub text: &'q str,
    /// Whether a higher option is better for everyone. If not, the answer has no rank.
    pub rank: bool,
    /// How many answered it.
    pub n: u64,
    /// Counts per option, lowest first.
    pub options: Vec<CountedOption<'q>>,
    /// Code of the respondent's option.
    pub answer: Option<&'q str>,
    /// How many answered below it.
    pub below: Option<u64>,
    /// How many answered the same.
    pub at: Option<u64>,
    /// How many answered above it.
    pub above: Option<u64>,
    /// (below + at ÷ 2) ÷ n.
    pub mid_rank: Option<MidRank>,
}

/// A rank in [0, 1].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct MidRank(pub f64);

impl Eq for MidRank {}

/// An option with its published count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountedOption<'q> {
    /// Code.
    pub code: &'q str,
    /// Words.
    pub text: &'q str,
    /// How many chose it.
    pub count: u64,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Answer<'q> {
    /// Code of the question.
    pub question: &'q str,
    /// The question.
    pub text: &'q str,
    /// What the respondent did with it.
    pub state: StateName,
    /// Code of the chosen option.
    pub option: Option<&'q str>,
    /// The chosen option's words.
    pub option_text: Option<&'q str>,
}

/// A note of the respondent's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note<'q> {
    /// Code of the question.
    pub question: &'q str,
    /// The question.
    pub question_text: &'q str,
    /// The note.
    pub text: String,
}

/// What other answers would change.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WhatIf {
    /// The answers that are supposed.
    pub changes: Vec<Change>,
    /// Levels that change, "overall" first.
    pub levels: Vec<LevelChange>,
    /// Σ gap × weight before.
    pub gap_before: f64,
    /// Σ gap × weight after.
    pub gap_after: f64,
}

/// A supposed answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Change {
    /// Code of the question.
    pub question: String,
    /// Code of the option now, "na", "dk", or null for nothing.
    pub from: Option<String>,
    /// The supposed one.
    pub to: Option<String>,
    /// The supposed option's words; empty for a state.
    pub to_text: String,
}

/// A level that changes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LevelChange {
    /// Id of the skill or capability, or "overall".
    pub id: String,
    /// Name that people see; empty for the whole.
    pub title: String,
    /// Level now.
    pub before: Option<f64>,
    /// Level then.
    pub after: Option<f64>,
}
