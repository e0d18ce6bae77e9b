//! The parts of a questionnaire that do not move a score: recommendations, checks, context questions, tasks, training
//! modules and indicators. Like the rest of the model, they are valid by construction.

use schemars::JsonSchema;
use serde::Serialize;

/// A published recommendation that advice can follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Short name.
    pub id: String,
    /// Display name.
    pub title: String,
    /// Index of the source that published it.
    pub source: Option<usize>,
}

/// A combination of answers that hardly go together. It asks for a second look and never moves a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Short name.
    pub id: String,
    /// Index of each question, with the indices of the options of which one was chosen.
    pub conditions: Vec<(usize, Vec<usize>)>,
    /// What to ask the respondent.
    pub ask: String,
}

/// A question on who answers. It is never scored and may stay empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextQuestion {
    /// Short name.
    pub code: String,
    /// The question.
    pub text: String,
    /// Explanation; may be empty.
    pub help: String,
    /// Whether it asks how well things went, which may one day validate the rest.
    pub outcome: bool,
    /// How it is answered.
    pub answer: ContextAnswer,
}

/// How a context question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContextAnswer {
    /// By one of at least two options.
    Choice(Vec<ContextOption>),
    /// By a whole number in this range.
    Number(std::ops::RangeInclusive<i64>),
}

/// One of a context question's answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextOption {
    /// Code in files.
    pub code: String,
    /// Display text.
    pub text: String,
}

impl ContextQuestion {
    /// The form in which files and results carry this answer: an option's code, or a number. `None` if the question
    /// has no such answer. Options are found by code or text, without regard to case.
    #[must_use]
    pub fn code_of(&self, answer: &str) -> Option<String> {
        let answer = answer.trim();
        match &self.answer {
            ContextAnswer::Choice(options) => {
                let same = |text: &str| text.to_lowercase() == answer.to_lowercase();
                let by_code = options.iter().find(|option| same(&option.code));
                let found = by_code.or_else(|| options.iter().find(|option| same(&option.text)));
                found.map(|option| option.code.clone())
            }
            ContextAnswer::Number(range) => {
                answer.parse().ok().filter(|number| range.contains(number)).map(|number: i64| number.to_string())
            }
        }
    }

    /// The answers that the question has, for a message: codes joined by commas, or the smallest and largest number.
    #[must_use]
    pub fn known_answers(&self) -> String {
        match &self.answer {
            ContextAnswer::Choice(options) => {
                options.iter().map(|option| option.code.as_str()).collect::<Vec<_>>().join(", ")
            }
            ContextAnswer::Number(range) => format!("{}–{}", range.start(), range.end()),
        }
    }

    /// The words for an answer in the form of [`Self::code_of`]: the option's text, or the number.
    #[must_use]
    pub fn text_of<'a>(&'a self, code: &'a str) -> &'a str {
        match &self.answer {
            ContextAnswer::Choice(options) => {
                options.iter().find(|option| option.code == code).map_or(code, |option| &option.text)
            }
            ContextAnswer::Number(_) => code,
        }
    }
}

/// A task of the person in charge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Short name.
    pub id: String,
    /// Display name.
    pub title: String,
    /// What the person does.
    pub text: String,
    /// Indices of the skills that it needs; at least one.
    pub skills: Vec<usize>,
    /// Index of the source that describes it.
    pub source: Option<usize>,
}

/// A training module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Short name.
    pub id: String,
    /// Display name.
    pub title: String,
    /// What people can do afterwards.
    pub outcome: String,
    /// Indices of the skills that it trains; at least one.
    pub skills: Vec<usize>,
    /// Index of its phase.
    pub phase: Option<usize>,
    /// Hours that it takes.
    pub hours: Option<u32>,
}

/// A figure to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Short name.
    pub id: String,
    /// Display name.
    pub title: String,
    /// What it shows.
    pub kind: IndicatorKind,
    /// How to count it.
    pub how: String,
    /// Indices of the skills that it belongs to; at least one.
    pub skills: Vec<usize>,
    /// Index of the source that names it.
    pub source: Option<usize>,
}

/// What an indicator shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// What came out.
    Result,
    /// How the work runs.
    Process,
    /// How partners and customers get on.
    Relationship,
    /// Whether this is still the right kind of alliance.
    Fit,
}

impl IndicatorKind {
    /// Every kind with its name in files.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("result", Self::Result),
        ("process", Self::Process),
        ("relationship", Self::Relationship),
        ("fit", Self::Fit),
    ];
}
