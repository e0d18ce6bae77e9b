//! The numbers of one respondent.

/// Why a skill has no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoScore {
    /// Too small a share of its asked evidence applies to the respondent.
    DoesNotApply,
    /// None of its questions was asked: the quick form has none.
    NotAsked,
    /// None of its questions is answered.
    NothingAnswered,
    /// Too little of its evidence is answered.
    TooLittle,
}

impl NoScore {
    /// Whether the skill could have a score by other answers to the questions that were asked.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::NothingAnswered | Self::TooLittle)
    }
}

/// The contribution of one answer to a skill's score; all contributions sum to the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contribution {
    /// Index of the question.
    pub question: usize,
    /// Index of the chosen option.
    pub option: usize,
    /// The option's score in [0, 1].
    pub score: f64,
    /// The question's weight in the skill's evidence.
    pub weight: f64,
    /// weight × score ÷ the weights of all answered evidence.
    pub contribution: f64,
}

/// A skill's numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct SkillScore {
    /// Score in [0, 1], or why there is none.
    pub score: Result<f64, NoScore>,
    /// 1 + (N − 1) × score, in [1, N].
    pub level: Option<f64>,
    /// Share of the asked and applicable evidence, by weight, that is answered; absent where there is none.
    pub coverage: Option<f64>,
    /// Lowest and highest level that the open questions and those that were not asked leave possible; absent where the
    /// skill does not apply.
    pub bounds: Option<(f64, f64)>,
    /// Target level in [1, N].
    pub target: f64,
    /// max(0, target − level); absent without a level.
    pub gap: Option<f64>,
    /// Whether evidence is missing because the quick form did not ask for it.
    pub inferred: bool,
}

impl SkillScore {
    /// Whether the skill applies and at least one of its questions was asked.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.score.err().is_none_or(NoScore::is_open)
    }
}

/// The numbers of a capability, a phase or all skills.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GroupScore {
    /// Level in [1, N]; absent if none of its skills is scored, and for all skills if too few of them are.
    pub level: Option<f64>,
    /// Lowest and highest level that remain possible: the aggregate of the bounds of all its skills that apply, those
    /// of unscored ones too, widened to contain the level.
    pub bounds: Option<(f64, f64)>,
    /// Number of its skills that are scored.
    pub scored: usize,
    /// Number of its skills that apply and of which at least one question was asked.
    pub skills: usize,
}

impl GroupScore {
    /// With bounds that contain the level: an unscored skill's bounds can lie beyond the scored ones'.
    pub(super) fn widened(mut self) -> Self {
        if let (Some(level), Some((lower, upper))) = (self.level, self.bounds) {
            self.bounds = Some((lower.min(level), upper.max(level)));
        }
        self
    }
}

/// One respondent's numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// In the questionnaire's order.
    pub skills: Vec<SkillScore>,
    /// In the questionnaire's order.
    pub capabilities: Vec<GroupScore>,
    /// In the questionnaire's order.
    pub phases: Vec<GroupScore>,
    /// Aggregate of the scored capabilities, with equal weights.
    pub overall: GroupScore,
    /// Answered questions ÷ asked and applicable ones; absent where there are none.
    pub coverage: Option<f64>,
    /// 1 − Σ gap × weight ÷ Σ (target − 1) × weight over scored skills, in [0, 1]; absent where too few are scored.
    pub percent_to_target: Option<f64>,
    /// The same share with all skills that apply and were asked about at their lower, and at their upper, bound.
    pub percent_to_target_bounds: Option<(f64, f64)>,
    /// Indices of the scored skills with a gap, by gap × weight, largest first.
    pub priorities: Vec<usize>,
}
