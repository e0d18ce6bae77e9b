//! The facts of a comparison. They are the JSON comparison, and every other format is made from them. The
//! first of two or more waves is called "then", the last "now".

use schemars::{JsonSchema, Schema};
use serde::Serialize;

use crate::questionnaire::Questionnaire;
use crate::report::facts::{QuestionnaireFacts, StageName, StateName};
use crate::scoring::Scores;

/// Version of the JSON comparison; within one, keys are only added.
pub(super) const FORMAT: u32 = 1;

/// What changed from one time to another. Levels lie in [1, N]; what could not be computed is null.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Comparison {
    /// Of one firm.
    Progress(Progress),
    /// Of a group.
    Group(GroupChange),
}

impl Comparison {
    /// The comparison as one indented JSON document.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        crate::report::json::pretty(self)
    }

    /// The JSON Schema of [`Self::json`].
    #[must_use]
    pub fn schema() -> Schema {
        crate::report::json::schema_of::<Self>()
    }
}

/// What a level is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The whole.
    Overall,
    /// A capability.
    Capability,
    /// A phase.
    Phase,
    /// A skill.
    Skill,
}

/// One firm's progress.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Progress {
    /// Version of this format: 1.
    pub format: u32,
    /// What was answered.
    pub questionnaire: QuestionnaireFacts,
    /// Id of the target profile.
    pub profile: String,
    /// Answers files in order.
    pub waves: Vec<ProgressWave>,
    /// How many skills are scored in every wave.
    pub skills_shared: usize,
    /// The whole, capabilities, phases and skills.
    pub levels: Vec<LevelProgress>,
    /// Answers that are not the same in the first and the last wave.
    pub answers: Vec<AnswerProgress>,
    /// Steps of the first wave's plan.
    pub plan: Vec<PlanProgress>,
    /// Differences that make it doubtful that these are answers of one firm, in order.
    pub doubts: Vec<Mismatch>,
}

/// One answers file.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProgressWave {
    /// Name of the file.
    pub source: String,
    /// Who answered; may be empty.
    pub respondent: String,
    /// For which organisation; may be empty.
    pub organisation: String,
    /// When, as 2026-11-21.
    pub date: Option<String>,
    /// Whether only the quick questions were asked.
    pub quick: bool,
    /// Answered questions ÷ asked and applicable ones.
    pub coverage: Option<f64>,
    /// How much of the way to the targets is done.
    pub percent_to_target: Option<f64>,
    /// Σ gap × weight over the scored skills.
    pub gap: f64,
    /// The same over the skills that are scored in every wave.
    pub gap_shared: f64,
}

/// A level at each time.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LevelProgress {
    /// What it is of.
    pub part: Part,
    /// Short name; "overall" for the whole.
    pub id: String,
    /// Name that people see; empty for the whole.
    pub title: String,
    /// Level per wave.
    pub levels: Vec<Option<f64>>,
    /// Name of the highest level fully reached, per wave.
    pub names: Vec<Option<String>>,
    /// Target level of a skill, in the first wave.
    pub target: Option<f64>,
    /// Last level less the first.
    pub change: Option<f64>,
}

/// How an answer changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// To an option with a higher score.
    Rose,
    /// To an option with a lower score.
    Fell,
    /// From no answer to one.
    NewlyAnswered,
    /// From an answer to none.
    NowOpen,
    /// From one reason for no answer to another, or to an option of the same score.
    Other,
}

/// An answer that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnswerProgress {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub text: String,
    /// How it changed.
    pub direction: Direction,
    /// The answer in each wave.
    pub answers: Vec<WaveAnswer>,
}

/// The answer to one question in one wave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WaveAnswer {
    /// Whether the question was answered, and if not, why.
    pub state: StateName,
    /// Code of the option.
    pub option: Option<String>,
    /// Text of the option.
    pub text: Option<String>,
}

/// A step of the first wave's plan, and whether it has been taken.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanProgress {
    /// The stage of the plan that it was in.
    pub stage: StageName,
    /// Code of the question.
    pub question: String,
    /// Code of the option to reach.
    pub to: String,
    /// Text of the option to reach.
    pub to_text: String,
    /// Whether the last answer is at least as good.
    pub done: bool,
}

/// A difference between files that suggests they are not the same firm's, or not comparable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mismatch {
    /// They name different organisations.
    Organisations,
    /// They name different respondents.
    Respondents,
    /// A later file has an earlier date.
    Dates,
    /// Some contain the short form and some the whole one.
    Forms,
    /// They contain different targets; each wave is compared with its own.
    Targets,
}

/// The change of a group.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupChange {
    /// Version of this format: 1.
    pub format: u32,
    /// What was answered.
    pub questionnaire: QuestionnaireFacts,
    /// Whether names are left out.
    pub anonymous: bool,
    /// Smallest count that is shown; 0 where all are.
    pub min_cell: u64,
    /// What all counts are multiples of, after chance has moved them; null where counts are exact.
    pub rounded_to: Option<u64>,
    /// How many people are in every wave; null where hidden.
    pub matched: Option<u64>,
    /// Whether nobody is in every wave.
    #[serde(skip)]
    pub is_nobody_matched: bool,
    /// People who are not in every wave and whose names are so near that they are perhaps the same; empty where names are
    /// left out.
    pub perhaps_same: Vec<PerhapsSame>,
    /// Files or folders in order.
    pub waves: Vec<GroupWave>,
    /// The whole, capabilities, phases and skills.
    pub levels: Vec<LevelChanges>,
    /// Per question, how many chose a higher or lower option than at first.
    pub questions: Vec<QuestionChange>,
    /// Who changed how much overall, in the first wave's order; empty where names are left out.
    pub people: Vec<PersonChange>,
}

/// Two people who are perhaps the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PerhapsSame {
    /// Numbers of their waves, from 1.
    pub waves: [usize; 2],
    /// Their names, with the organisation in brackets.
    pub names: [String; 2],
}

/// One time of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupWave {
    /// Name of the file or folder.
    pub source: String,
    /// How many people; null where hidden.
    pub people: Option<u64>,
    /// How many of them are not in every wave; null where hidden.
    pub unmatched: Option<u64>,
    /// Their names; empty where names are left out.
    pub unmatched_names: Vec<String>,
    /// How many of the unmatched have no name to be matched by; null where hidden.
    pub unnamed: Option<u64>,
}

/// What became of a level.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LevelChanges {
    /// What it is of.
    pub part: Part,
    /// Short name; "overall" for the whole.
    pub id: String,
    /// Name that people see; empty for the whole.
    pub title: String,
    /// Whether numbers are left out because they could expose someone.
    pub hidden: bool,
    /// Of a level with numbers left out, those that can be given; null where there is none.
    pub partly: Option<PartlyShown>,
    /// Mean level per wave, over the people who have the level in every wave.
    pub means: Vec<f64>,
    /// From first to last; null without such people.
    pub change: Option<Statistics>,
    /// From each wave to the next; empty for two waves.
    pub steps: Vec<Statistics>,
}

/// What is shown of paired changes where other numbers are left out.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct PartlyShown {
    /// How many people; null where hidden.
    pub pairs: Option<u64>,
    /// Mean change, rounded; null where even that could expose someone.
    pub mean: Option<f64>,
    /// What the mean change is rounded to, in levels; null without it.
    pub rounded_to: Option<f64>,
    /// How many rose; null where hidden.
    pub improved: Option<u64>,
    /// How many stayed; null where hidden.
    pub same: Option<u64>,
    /// How many fell; null where hidden.
    pub declined: Option<u64>,
}

/// The statistics of paired changes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Statistics {
    /// How many people.
    pub pairs: u64,
    /// Mean before.
    pub before: f64,
    /// Mean after.
    pub after: f64,
    /// Mean change.
    pub mean: f64,
    /// Median change.
    pub median: f64,
    /// How many rose.
    pub improved: u64,
    /// How many stayed.
    pub same: u64,
    /// How many fell.
    pub declined: u64,
    /// p of the two-sided sign-flip permutation test.
    pub p: f64,
    /// Whether it was counted out; else it comes from 100,000 draws.
    pub p_exact: bool,
    /// Matched-pairs rank-biserial correlation; null where nobody changed.
    pub rank_biserial: Option<f64>,
    /// Cliff's δ.
    pub cliffs_delta: f64,
}

impl LevelChanges {
    /// What has no numbers.
    pub(super) fn blank(part: Part, id: &str, title: &str) -> Self {
        Self {
            part,
            id: id.to_owned(),
            title: title.to_owned(),
            hidden: false,
            partly: None,
            means: Vec::new(),
            change: None,
            steps: Vec::new(),
        }
    }

    /// How many people rose, stayed and fell, if that is shown.
    pub(in crate::report) fn directions(&self) -> Option<[u64; 3]> {
        let partly = || self.partly.and_then(|shown| Some([shown.improved?, shown.same?, shown.declined?]));
        self.change.map(|change| [change.improved, change.same, change.declined]).or_else(partly)
    }
}

/// What became of the answers to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionChange {
    /// Code of the question.
    pub question: String,
    /// The question.
    pub text: String,
    /// How many answered it the first and the last time; null where hidden.
    pub pairs: Option<u64>,
    /// How many rose; null where hidden.
    pub improved: Option<u64>,
    /// How many stayed; null where hidden.
    pub same: Option<u64>,
    /// How many fell; null where hidden.
    pub declined: Option<u64>,
}

/// A person's overall level.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PersonChange {
    /// Who.
    pub respondent: String,
    /// For which organisation; may be empty.
    pub organisation: String,
    /// Overall level per wave.
    pub levels: Vec<Option<f64>>,
    /// Last less first.
    pub change: Option<f64>,
}

/// Part, id, title and level of everything that has one.
pub(super) fn parts(questionnaire: &Questionnaire, scores: &Scores) -> Vec<(Part, String, String, Option<f64>)> {
    let mut parts = vec![(Part::Overall, "overall".to_owned(), String::new(), scores.overall.level)];
    let groups = questionnaire.capabilities.iter().zip(&scores.capabilities);
    parts.extend(groups.map(|(group, score)| (Part::Capability, group.id.clone(), group.title.clone(), score.level)));
    let groups = questionnaire.phases.iter().zip(&scores.phases);
    parts.extend(groups.map(|(group, score)| (Part::Phase, group.id.clone(), group.title.clone(), score.level)));
    let skills = questionnaire.skills.iter().zip(&scores.skills);
    parts.extend(skills.map(|(skill, score)| (Part::Skill, skill.id.clone(), skill.title.clone(), score.level)));
    parts
}
