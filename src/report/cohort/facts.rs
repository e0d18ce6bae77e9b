//! The facts of a group report. They are the JSON report, and every other format is made from them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::message;
use crate::questionnaire::Source;
use crate::report::facts::{ProfileFacts, QuestionnaireFacts};
use crate::text::Message;

/// Version of the JSON report on a group; within one, keys are only added.
pub(super) const FORMAT: u32 = 1;

/// Bars of a strip, from level 1 to N.
pub const STRIP: usize = 12;

/// The report on a group. Levels lie in [1, N], shares in [0, 1]; what could not be computed, or is not
/// shown for the sake of those who answered, is null.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CohortReport {
    /// Version of this format: 1.
    pub format: u32,
    /// What was answered.
    pub questionnaire: QuestionnaireFacts,
    /// Where the counts come from, if they were given as counts.
    pub title: Option<String>,
    /// The targets that levels are held against; null where only counts of answers are known.
    pub profile: Option<ProfileFacts>,
    /// Who answered.
    pub people: People,
    /// Whether names, organisations, notes and the order of rows are left out.
    pub anonymous: bool,
    /// What is hidden; null where nothing has to be.
    pub hidden: Option<Hidden>,
    /// What all counts are multiples of, after chance has moved them; null where counts are exact.
    pub rounded_to: Option<u64>,
    /// Everybody.
    pub all: GroupFacts,
    /// The column that tells the groups.
    pub group_by: Option<String>,
    /// Words of the context question that tells the groups; null for any other column.
    pub group_question: Option<String>,
    /// Groups side by side, in the order of the question's answers or of their names.
    pub groups: Vec<GroupFacts>,
    /// The skills to work on next, the largest mean gap first.
    pub priorities: Vec<GroupPriority>,
    /// What most respondents would do first.
    pub steps: Option<GroupSteps>,
    /// Training modules, the one that most respondents need first; those whose number is hidden are last.
    pub modules: Vec<ModuleNeed>,
    /// Combinations of answers that hardly go together, in the questionnaire's order. They move no number.
    pub checks: Vec<CheckCount>,
    /// Respondents and their levels; null where they are too many, or must not be told apart.
    pub participants: Option<Vec<Participant>>,
    /// Organisations for which several respondents answered.
    pub organisations: Vec<Organisation>,
    /// Notes, question by question.
    pub notes: Vec<QuestionNotes>,
    /// What the questionnaire does not show.
    pub limits: String,
    /// Works that the questionnaire rests on.
    pub sources: Vec<Source>,
}

impl CohortReport {
    /// The heading of the groups, if the report has any.
    pub(in crate::report) fn groups_heading(&self) -> Option<Message> {
        let column = self.group_by.as_ref().filter(|_| !self.groups.is_empty())?;
        Some(match &self.group_question {
            Some(question) => message!("cohort-groups-heading-question", question = question),
            None => message!("cohort-groups-heading", column = column),
        })
    }
}

/// Who answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct People {
    /// Respondents in the report.
    pub respondents: u64,
    /// Rows that could not be read.
    pub rejected: Option<u64>,
    /// Rows that were begun and never sent.
    pub not_submitted: Option<u64>,
    /// Rows without anything in them.
    pub empty: Option<u64>,
    /// Rows of people who are in an earlier row too; they count.
    pub repeats: Option<u64>,
    /// Rows that do not count since the same person answered more than once.
    pub repeats_left_out: Option<u64>,
    /// Different organisations, where all respondents are known one by one and name theirs.
    pub organisations: Option<usize>,
}

/// What is hidden so that nobody is exposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Hidden {
    /// The smallest count that is shown.
    pub min_cell: u64,
    /// How many counts are hidden.
    pub counts: u64,
    /// Of how many questions some counts are hidden.
    pub questions: usize,
    /// Groups too small to be shown alone; they are put together as one.
    pub merged_groups: usize,
    /// Whether groups are left out since it could not be proved that their numbers would expose nobody.
    pub groups_withheld: bool,
    /// Whether numbers of the whole group are held back since it is too small.
    pub too_small: bool,
}

/// The numbers of one group.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupFacts {
    /// What its respondents have in common; empty for everybody.
    pub name: String,
    /// Respondents.
    pub n: u64,
    /// Answered questions ÷ asked and applicable ones.
    pub coverage: Option<f64>,
    /// The whole.
    pub overall: Option<Spread>,
    /// In the questionnaire's order.
    pub capabilities: Vec<Spread>,
    /// In the questionnaire's order.
    pub phases: Vec<Spread>,
    /// In the questionnaire's order.
    pub skills: Vec<SkillSpread>,
    /// In the questionnaire's order.
    pub questions: Vec<QuestionCounts>,
    /// Sections, then capabilities.
    pub reliability: Vec<Reliability>,
}

/// How the levels of a group are spread.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Spread {
    /// Short name; "overall" for the whole.
    pub id: String,
    /// Name that people see; empty for the whole.
    pub title: String,
    /// Respondents who have a level.
    pub n: Option<u64>,
    /// Mean.
    pub mean: Option<f64>,
    /// What the mean is rounded to so that it does not tell hidden counts; null where it is exact.
    pub rounded_to: Option<f64>,
    /// Sample standard deviation; null for fewer than two.
    pub sd: Option<f64>,
    /// Median.
    pub median: Option<f64>,
    /// First and third quartile.
    pub quartiles: Option<[f64; 2]>,
    /// Lowest and highest.
    pub range: Option<[f64; 2]>,
    /// How many stand in each twelfth of the way from level 1 to N; null where that is hidden.
    pub strip: Option<Vec<u64>>,
}

/// How the levels of a skill are spread.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SkillSpread {
    /// Its levels.
    #[serde(flatten)]
    pub spread: Spread,
    /// Target level.
    pub target: f64,
    /// Mean of max(0, target − level).
    pub mean_gap: Option<f64>,
    /// How many are below the target.
    pub below_target: Option<u64>,
}

/// How a question was answered.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuestionCounts {
    /// Code of the question.
    pub question: String,
    /// Id of its section.
    pub section: String,
    /// The question.
    pub text: String,
    /// Whether a higher option is better for everyone. If not, only counts are shown.
    pub rank: bool,
    /// How many answered it.
    pub n: Option<u64>,
    /// Per option, lowest first.
    pub options: Vec<OptionCount>,
    /// How many said that it does not apply.
    pub na: Option<u64>,
    /// How many did not know.
    pub dk: Option<u64>,
    /// How many said nothing.
    pub unanswered: Option<u64>,
    /// How many were not asked.
    pub not_asked: Option<u64>,
    /// Sample standard deviation of the options' scores, in [0, 1]; null for a question that ranks nobody.
    pub spread: Option<f64>,
    /// Published counts of the same question.
    pub benchmarks: Vec<PublishedCounts>,
}

/// How often an option was chosen.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OptionCount {
    /// Code.
    pub code: String,
    /// Words.
    pub text: String,
    /// How many chose it; null where that is hidden.
    pub count: Option<u64>,
    /// count ÷ n.
    pub share: Option<f64>,
    /// Lower end of Wilson's 95 % interval of the share.
    pub lower: Option<f64>,
    /// Upper end of it.
    pub upper: Option<f64>,
}

/// Published counts of a question.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PublishedCounts {
    /// Id of the benchmark.
    pub id: String,
    /// Its name.
    pub title: String,
    /// How many answered.
    pub n: u64,
    /// Per option, lowest first.
    pub counts: Vec<u64>,
}

/// How well the questions of a section or capability measure one thing.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Reliability {
    /// Id of the section or capability.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Which of the two.
    pub of: ScaleKind,
    /// Questions.
    pub questions: usize,
    /// Respondents who answered all of them.
    pub n: Option<u64>,
    /// Cronbach's α.
    pub alpha: Option<f64>,
    /// Lower end of Feldt's 95 % interval.
    pub lower: Option<f64>,
    /// Upper end of it.
    pub upper: Option<f64>,
    /// Why there is no α.
    pub reason: Option<NoAlphaName>,
}

/// What the questions of a scale share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ScaleKind {
    /// Their section.
    Section,
    /// The capability whose skills they inform.
    Capability,
}

/// Why there is no α.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoAlphaName {
    /// Fewer than two questions.
    OneQuestion,
    /// Fewer than three respondents who answered all.
    FewRespondents,
    /// All of them got the same sum.
    NoVariance,
    /// Held back so that nobody is exposed.
    Hidden,
}

/// A skill that the group should work on.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupPriority {
    /// Id of the skill.
    pub skill: String,
    /// Mean over the respondents who have a level of gap × weight.
    pub mean_weighted_gap: f64,
}

/// What respondents would do first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupSteps {
    /// Respondents whose plans were counted.
    pub counted: usize,
    /// Every how many respondents one was counted: 1 for all.
    pub every: u64,
    /// Questions whose answer is among the first three to raise, the most frequent first.
    pub steps: Vec<GroupStep>,
}

/// A step that respondents would take.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupStep {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub text: String,
    /// For how many it is among the first three.
    pub count: u64,
    /// Code of the option that most of them start from.
    pub from: String,
    /// Code of the option that they would reach.
    pub to: String,
    /// What to do; may be empty.
    pub advice: String,
}

/// How many respondents need a training module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ModuleNeed {
    /// Short name.
    pub id: String,
    /// Name that people see.
    pub title: String,
    /// Id of its phase.
    pub phase: Option<String>,
    /// How many hours it takes.
    pub hours: Option<u32>,
    /// What people can do afterwards.
    pub outcome: String,
    /// How many are below the target in at least one of its skills; null where that is hidden.
    pub below: Option<u64>,
    /// How many have a level of at least one of its skills; null where that is hidden.
    pub of: Option<u64>,
}

/// How many respondents meet a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CheckCount {
    /// Short name.
    pub id: String,
    /// What to ask them.
    pub ask: String,
    /// How many meet it; null where that is hidden.
    pub n: Option<u64>,
    /// Respondents.
    pub of: u64,
}

/// A respondent's levels.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Participant {
    /// Name, or what stands for it.
    pub name: String,
    /// Organisation; may be empty.
    pub organisation: String,
    /// Level of the whole.
    pub overall: Option<f64>,
    /// Levels of the skills, in the questionnaire's order.
    pub skills: Vec<Option<f64>>,
    /// Levels of the capabilities, in the questionnaire's order.
    pub capabilities: Vec<Option<f64>>,
    /// What was answered, in the questionnaire's order: the code of an option, "na", "dk", or null for
    /// nothing. Left out of an anonymous report.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub answers: Vec<Option<String>>,
}

/// An organisation for which several respondents answered.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// How many answered.
    pub n: usize,
    /// Mean over its respondents of the whole.
    pub overall: Option<f64>,
    /// Mean over its respondents, skill by skill.
    pub skills: Vec<Option<f64>>,
    /// Question by question, where at least two answered.
    pub agreement: Vec<QuestionAgreement>,
}

/// How far the respondents of one organisation agree.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuestionAgreement {
    /// Code of the question.
    pub question: String,
    /// How many answered it.
    pub n: u64,
    /// Lowest and highest option, from 1.
    pub options: [usize; 2],
    /// Sample standard deviation of the options' numbers.
    pub sd: f64,
    /// 1 − variance ÷ that of answers at random; negative where they differ more than by chance.
    pub r_wg: f64,
}

/// What was noted on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionNotes {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub text: String,
    /// The notes, in the order of their text.
    pub notes: Vec<String>,
}
