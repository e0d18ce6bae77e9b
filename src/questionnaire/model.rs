//! The model of a questionnaire. It is valid by construction: only `validate` creates one.

use schemars::JsonSchema;
use semver::Version;
use serde::Serialize;

use super::guidance::{Check, ContextQuestion, Indicator, Module, Recommendation, Task};

/// A checked questionnaire. References between its parts are indices into its lists, all in the
/// order of the file; every index is valid.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// Short name.
    pub id: String,
    /// Semantic version.
    pub version: Version,
    /// Language tag of the texts.
    pub language: String,
    /// Display name.
    pub title: String,
    /// Purpose; may be empty.
    pub summary: String,
    /// Minutes that answering takes, if the file states them.
    pub minutes: Option<u32>,
    /// Names of the N ≥ 2 levels, lowest first.
    pub levels: Vec<String>,
    /// How levels are combined.
    pub aggregation: Aggregation,
    /// Minimum coverage for a skill to have a score, in [0, 1].
    pub min_coverage: f64,
    /// Minimum share of a skill's asked evidence that applies for the skill to apply, in [0, 1].
    pub min_applicable: f64,
    /// Minimum share of the skills that apply that have a score, for an overall level, in [0, 1].
    pub min_skills: f64,
    /// Limits of the instrument, one per entry; may be empty.
    pub limits: String,
    /// Publications that the questionnaire is based on.
    pub sources: Vec<Source>,
    /// Groups of questions; at least one.
    pub sections: Vec<Group>,
    /// Groups of skills; at least one.
    pub capabilities: Vec<Group>,
    /// Stages; empty, or each skill has one.
    pub phases: Vec<Group>,
    /// Skills; at least one.
    pub skills: Vec<Skill>,
    /// Questions; at least one.
    pub questions: Vec<Question>,
    /// Sets of targets; at least one, exactly one of them the default.
    pub profiles: Vec<Profile>,
    /// Published counts.
    pub benchmarks: Vec<Benchmark>,
    /// Published recommendations that advice can follow.
    pub recommendations: Vec<Recommendation>,
    /// Combinations of answers that hardly go together.
    pub checks: Vec<Check>,
    /// Questions on who answers.
    pub context: Vec<ContextQuestion>,
    /// Tasks of the person in charge.
    pub tasks: Vec<Task>,
    /// Training modules.
    pub modules: Vec<Module>,
    /// Figures to follow.
    pub indicators: Vec<Indicator>,
}

/// How levels of skills become the level of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aggregation {
    /// Weighted arithmetic mean.
    Arithmetic,
    /// Weighted geometric mean.
    Geometric,
    /// The lowest; weights do not matter.
    Minimum,
}

impl Aggregation {
    /// Every aggregation with its name in files.
    pub const NAMES: [(&'static str, Self); 3] =
        [("arithmetic", Self::Arithmetic), ("geometric", Self::Geometric), ("minimum", Self::Minimum)];
}

/// A publication that the questionnaire is based on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Source {
    /// Short name.
    pub id: String,
    /// Authors, title, place and year.
    pub citation: String,
    /// Address.
    pub url: Option<String>,
}

/// A section, capability or phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Short name.
    pub id: String,
    /// Display name.
    pub title: String,
    /// Description, or the introduction of a section; may be empty.
    pub summary: String,
}

/// A skill, which the questionnaire measures.
#[derive(Debug, Clone, PartialEq)]
pub struct Skill {
    /// Short name.
    pub id: String,
    /// Display name.
    pub title: String,
    /// Index of its capability.
    pub capability: usize,
    /// Index of its phase; `None` where the questionnaire has no phases.
    pub phase: Option<usize>,
    /// Weight above 0 among the skills.
    pub weight: f64,
    /// Questions that inform it, sorted by code, so that sums do not depend on the order of the file.
    pub evidence: Vec<Evidence>,
}

/// A question that informs a skill.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Evidence {
    /// Index of the question.
    pub question: usize,
    /// Weight above 0.
    pub weight: f64,
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Short name.
    pub code: String,
    /// Index of its section.
    pub section: usize,
    /// The question.
    pub text: String,
    /// Explanation; may be empty.
    pub help: String,
    /// Examples of evidence for the answer; may be empty.
    pub show: String,
    /// Index of its source.
    pub source: Option<usize>,
    /// Whether the quick form asks it.
    pub quick: bool,
    /// Whether it is about one alliance rather than about the firm.
    pub about: About,
    /// Whether a higher option is better for everyone. If not, nobody is ranked by it.
    pub rank: bool,
    /// K ≥ 2 answers, lowest first.
    pub options: Vec<AnswerOption>,
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The firm as a whole.
    Firm,
    /// What one alliance does.
    Alliance,
}

impl About {
    /// Both with their names in files.
    pub const NAMES: [(&'static str, Self); 2] = [("firm", Self::Firm), ("alliance", Self::Alliance)];
}

/// One of a question's answers.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerOption {
    /// Code in files.
    pub code: String,
    /// Display text.
    pub text: String,
    /// Score in [0, 1].
    pub score: f64,
    /// Advice how to reach the next option; may be empty.
    pub advice: String,
    /// What it takes to start on the way to the next option: 1 = an afternoon, 2 = some days or weeks, 3 = months or
    /// money.
    pub effort: u8,
    /// What it takes from then on: 0 = nothing, 1 = an hour or two a month, 2 = a day or more a month.
    pub upkeep: u8,
    /// The turn of the advice: smaller numbers come before larger ones and before `None`.
    pub first: Option<u8>,
    /// Condition under which the advice fits; empty if it always does.
    pub when: String,
    /// What the advice leads to, where the next option's text makes no sense as an aim; may be empty.
    pub goal: String,
    /// Index of the recommendation that the advice follows.
    pub basis: Option<usize>,
}

/// A set of target levels.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// Short name.
    pub id: String,
    /// Display name; empty for the default profile of a file without profiles.
    pub title: String,
    /// For whom it is intended; may be empty.
    pub summary: String,
    /// Whether it is used when none is chosen.
    pub default: bool,
    /// Target level in [1, N] of each skill.
    pub targets: Vec<f64>,
}

/// Published counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benchmark {
    /// Short name.
    pub id: String,
    /// Display name.
    pub title: String,
    /// Number of people who were asked.
    pub n: u64,
    /// Index of the source that published them.
    pub source: Option<usize>,
    /// Counts per option, with the index of the question, in the order of the questions.
    pub counts: Vec<(usize, Vec<u64>)>,
}

impl Questionnaire {
    /// Index of the question with this code, without regard to case.
    #[must_use]
    pub fn question(&self, code: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.code.eq_ignore_ascii_case(code))
    }

    /// Index of the context question with this code, without regard to case.
    #[must_use]
    pub fn context_question(&self, code: &str) -> Option<usize> {
        self.context.iter().position(|question| question.code.eq_ignore_ascii_case(code))
    }

    /// Index of the skill with this id, without regard to case.
    #[must_use]
    pub fn skill(&self, id: &str) -> Option<usize> {
        self.skills.iter().position(|skill| skill.id.eq_ignore_ascii_case(id))
    }

    /// The profile with this id, without regard to case.
    #[must_use]
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id.eq_ignore_ascii_case(id))
    }

    /// The profile used when none is chosen.
    #[must_use]
    pub fn default_profile(&self) -> &Profile {
        self.profiles.iter().find(|profile| profile.default).unwrap_or(&self.profiles[0])
    }

    /// Indices of the questions of one section, in order.
    pub fn questions_in(&self, section: usize) -> impl Iterator<Item = usize> {
        (0..self.questions.len()).filter(move |&q| self.questions[q].section == section)
    }

    /// Indices of the skills that a question informs, in order.
    pub fn skills_informed_by(&self, question: usize) -> impl Iterator<Item = usize> {
        let informs = move |&s: &usize| self.skills[s].evidence.iter().any(|evidence| evidence.question == question);
        (0..self.skills.len()).filter(informs)
    }
}

impl Question {
    /// Index of the option with this code, without regard to case.
    #[must_use]
    pub fn option(&self, code: &str) -> Option<usize> {
        self.options.iter().position(|option| option.code.eq_ignore_ascii_case(code))
    }
}
