//! The scoring model: the numbers of a questionnaire and a target profile, compiled once to score any
//! number of respondents.

use crate::questionnaire::{Aggregation, Evidence, Profile, Questionnaire, Skill};
use crate::responses::State;

use super::{EPSILON, aggregate, gap, largest_first};

/// Everything that scoring needs, without any text.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Per question, per option: its score in [0, 1].
    pub(super) scores: Vec<Vec<f64>>,
    /// Per question, per option: the effort of reaching the next one.
    pub(super) efforts: Vec<Vec<u8>>,
    pub(super) skills: Vec<SkillModel>,
    /// Per question: the skills that it informs.
    pub(super) informed: Vec<Vec<usize>>,
    pub(super) levels_above_one: f64,
    /// Per capability: its skills.
    pub(super) capabilities: Vec<Vec<usize>>,
    /// Per phase: its skills.
    pub(super) phases: Vec<Vec<usize>>,
    pub(super) aggregation: Aggregation,
    min_coverage: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct SkillModel {
    pub(super) evidence: Vec<Evidence>,
    pub(super) weight: f64,
    pub(super) target: f64,
}

/// Why a skill has no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoScore {
    /// None of its questions was asked, or none applies.
    NothingApplies,
    /// None of its questions is answered.
    NothingAnswered,
    /// Too little of its evidence is answered.
    TooLittle,
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
    /// Share of the applicable evidence, by weight, that is answered; absent where nothing applies.
    pub coverage: Option<f64>,
    /// Lowest and highest level that the open questions leave possible; absent where nothing applies.
    pub bounds: Option<(f64, f64)>,
    /// Target level in [1, N].
    pub target: f64,
    /// max(0, target − level); absent without a level.
    pub gap: Option<f64>,
    /// Whether evidence is missing because the quick form did not ask for it.
    pub inferred: bool,
}

/// The numbers of a capability, a phase or all skills.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GroupScore {
    /// Level in [1, N]; absent if none of its skills is scored.
    pub level: Option<f64>,
    /// Lowest and highest level that the open questions leave possible: the aggregate of all its
    /// skills' bounds, those of unscored ones too, widened to contain the level.
    pub bounds: Option<(f64, f64)>,
    /// Number of its skills that are scored.
    pub scored: usize,
    /// Number of its skills.
    pub skills: usize,
}

impl GroupScore {
    /// With bounds that contain the level: an unscored skill's bounds can lie beyond the scored ones'.
    fn widened(mut self) -> Self {
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
    /// 1 − Σ gap × weight ÷ Σ (target − 1) × weight over scored skills, in [0, 1].
    pub percent_to_target: Option<f64>,
    /// Indices of the scored skills with a gap, by gap × weight, largest first.
    pub priorities: Vec<usize>,
}

impl Model {
    /// Compiles `questionnaire` with the targets of `profile`, of which `overrides` (index of the
    /// skill, target in [1, N]) replace single ones.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, profile: &Profile, overrides: &[(usize, f64)]) -> Self {
        let mut targets = profile.targets.clone();
        for &(skill, target) in overrides {
            targets[skill] = target;
        }
        let skills = questionnaire.skills.iter().zip(targets).map(|(skill, target)| SkillModel {
            evidence: skill.evidence.clone(),
            weight: skill.weight,
            target,
        });
        let members = |belongs: &dyn Fn(&Skill) -> bool| {
            (0..questionnaire.skills.len()).filter(|&s| belongs(&questionnaire.skills[s])).collect()
        };
        let capabilities = (0..questionnaire.capabilities.len()).map(|c| members(&|skill| skill.capability == c));
        let phases = (0..questionnaire.phases.len()).map(|p| members(&|skill| skill.phase == Some(p)));
        let options = || questionnaire.questions.iter().map(|question| question.options.iter());
        let questions = 0..questionnaire.questions.len();
        let informed = questions.map(|question| questionnaire.skills_informed_by(question).collect());
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let levels_above_one = (questionnaire.levels.len() - 1) as f64;
        Self {
            scores: options().map(|options| options.map(|option| option.score).collect()).collect(),
            efforts: options().map(|options| options.map(|option| option.effort).collect()).collect(),
            skills: skills.collect(),
            informed: informed.collect(),
            levels_above_one,
            capabilities: capabilities.collect(),
            phases: phases.collect(),
            aggregation: questionnaire.aggregation,
            min_coverage: questionnaire.min_coverage,
        }
    }

    /// The numbers of a respondent with these `states`, one a question.
    #[must_use]
    pub fn score(&self, states: &[State]) -> Scores {
        let skills: Vec<SkillScore> = self.skills.iter().map(|skill| self.skill(skill, states)).collect();
        let levels: Vec<Option<f64>> = skills.iter().map(|skill| skill.level).collect();
        let capabilities: Vec<GroupScore> =
            self.capabilities.iter().map(|members| self.group(&skills, members)).collect();
        let phases = self.phases.iter().map(|members| self.group(&skills, members).widened()).collect();
        // Before the capabilities are widened, so that their widening does not count twice.
        let overall = self.overall(&capabilities).widened();
        let capabilities = capabilities.into_iter().map(GroupScore::widened).collect();
        let mut gaps: Vec<f64> = self.weighted_gaps(&levels).collect();
        Scores {
            coverage: coverage_share(states),
            percent_to_target: self.percent_to_target(&levels),
            priorities: largest_first(&mut gaps, levels.len()),
            skills,
            capabilities,
            phases,
            overall,
        }
    }

    /// Per skill: gap × weight; 0 without a level.
    pub(super) fn weighted_gaps(&self, levels: &[Option<f64>]) -> impl Iterator<Item = f64> {
        let weighted = |(level, skill): (&Option<f64>, &SkillModel)| match level {
            Some(level) => gap(*level, skill.target) * skill.weight,
            None => 0.0,
        };
        levels.iter().zip(&self.skills).map(weighted)
    }

    /// The aggregate level of the skills `members`.
    #[inline]
    pub(super) fn group_level(&self, members: &[usize], levels: &[Option<f64>]) -> Option<f64> {
        aggregate(self.aggregation, members.iter().filter_map(|&s| Some((levels[s]?, self.skills[s].weight))))
    }

    /// The aggregate of the capabilities' levels, with equal weights.
    #[inline]
    pub(super) fn overall_level(&self, capabilities: impl Iterator<Item = Option<f64>>) -> Option<f64> {
        aggregate(self.aggregation, capabilities.flatten().map(|level| (level, 1.0)))
    }

    /// `1 + (N − 1) × score`.
    pub(super) fn level(&self, score: f64) -> f64 {
        1.0 + self.levels_above_one * score
    }

    /// Σ gap × weight over the scored skills.
    #[must_use]
    pub fn total_gap(&self, scores: &Scores) -> f64 {
        scores.skills.iter().zip(&self.skills).map(|(score, skill)| score.gap.unwrap_or(0.0) * skill.weight).sum()
    }

    /// The aggregate level of these skills (indices), as for a capability or phase; absent if none is
    /// scored.
    #[must_use]
    pub fn mean_level(&self, scores: &Scores, skills: &[usize]) -> Option<f64> {
        self.mean(scores.skills.as_slice(), skills, |skill| skill.level)
    }

    /// Contributions of answers to the score of the skill with index `skill`, regardless of its coverage.
    pub fn contributions(&self, skill: usize, states: &[State]) -> impl Iterator<Item = Contribution> {
        let answered = |&Evidence { question, weight }: &Evidence| Some((question, states[question].option()?, weight));
        let evidence = &self.skills[skill].evidence;
        let total: f64 = evidence.iter().filter_map(answered).map(|(.., weight)| weight).sum();
        evidence.iter().filter_map(answered).map(move |(question, option, weight)| {
            let score = self.scores[question][option];
            Contribution { question, option, score, weight, contribution: weight * score / total }
        })
    }

    pub(super) fn skill(&self, skill: &SkillModel, states: &[State]) -> SkillScore {
        let tally = self.tally(skill, states);
        let score = tally.score(self.min_coverage);
        let level = score.ok().map(|score| self.level(score));
        SkillScore {
            score,
            level,
            coverage: (tally.applicable > 0.0).then(|| tally.answered / tally.applicable),
            bounds: tally.bounds().map(|(low, high)| (self.level(low), self.level(high))),
            target: skill.target,
            gap: level.map(|level| gap(level, skill.target)),
            inferred: tally.inferred,
        }
    }

    fn tally(&self, skill: &SkillModel, states: &[State]) -> Tally {
        let mut tally = Tally::default();
        for &Evidence { question, weight } in &skill.evidence {
            match states[question] {
                State::Answered(option) => tally.add_answer(weight, self.scores[question][option]),
                State::DontKnow | State::Unanswered => tally.add_open(weight, &self.scores[question]),
                State::NotAsked => tally.inferred = true,
                State::NotApplicable => {}
            }
        }
        tally
    }

    /// The score of skill `index` from the answered evidence alone, regardless of its coverage.
    pub(super) fn raw_score(&self, index: usize, states: &[State]) -> f64 {
        let (mut sum, mut answered) = (0.0, 0.0);
        for &Evidence { question, weight } in &self.skills[index].evidence {
            if let State::Answered(option) = states[question] {
                sum += weight * self.scores[question][option];
                answered += weight;
            }
        }
        sum / answered
    }

    /// The aggregate of a value of the skills `members`.
    fn mean(&self, skills: &[SkillScore], members: &[usize], value: fn(&SkillScore) -> Option<f64>) -> Option<f64> {
        let values = members.iter().filter_map(|&s| Some((value(&skills[s])?, self.skills[s].weight)));
        aggregate(self.aggregation, values)
    }

    fn group(&self, skills: &[SkillScore], members: &[usize]) -> GroupScore {
        let mean = |value| self.mean(skills, members, value);
        let lower = mean(|skill| skill.bounds.map(|bounds| bounds.0));
        let upper = mean(|skill| skill.bounds.map(|bounds| bounds.1));
        GroupScore {
            level: mean(|skill| skill.level),
            bounds: lower.zip(upper),
            scored: members.iter().filter(|&&s| skills[s].level.is_some()).count(),
            skills: members.len(),
        }
    }

    fn overall(&self, capabilities: &[GroupScore]) -> GroupScore {
        let mean = |value: fn(&GroupScore) -> Option<f64>| self.overall_level(capabilities.iter().map(value));
        let lower = mean(|group| group.bounds.map(|bounds| bounds.0));
        let upper = mean(|group| group.bounds.map(|bounds| bounds.1));
        GroupScore {
            level: mean(|group| group.level),
            bounds: lower.zip(upper),
            scored: capabilities.iter().map(|group| group.scored).sum(),
            skills: capabilities.iter().map(|group| group.skills).sum(),
        }
    }

    #[inline]
    pub(super) fn percent_to_target(&self, levels: &[Option<f64>]) -> Option<f64> {
        let mut any = false;
        let (mut gaps, mut ways) = (0.0, 0.0);
        for (level, skill) in levels.iter().zip(&self.skills) {
            if let Some(level) = level {
                any = true;
                gaps += gap(*level, skill.target) * skill.weight;
                ways += (skill.target - 1.0) * skill.weight;
            }
        }
        any.then(|| if ways > EPSILON { 1.0 - gaps / ways } else { 1.0 })
    }
}

/// Numbers of answered and of applicable questions.
#[inline]
pub(super) fn coverage(states: impl Iterator<Item = State>) -> (usize, usize) {
    states.fold((0, 0), |(answered, applicable), state| {
        (answered + usize::from(state.option().is_some()), applicable + usize::from(state.is_applicable()))
    })
}

fn coverage_share(states: &[State]) -> Option<f64> {
    let (answered, applicable) = coverage(states.iter().copied());
    #[expect(clippy::cast_precision_loss, reason = "counts of questions")]
    (applicable > 0).then(|| answered as f64 / applicable as f64)
}

/// Sums over a skill's evidence.
#[derive(Debug, Default)]
struct Tally {
    /// Weights of answered questions.
    answered: f64,
    /// Weights of answered and open questions.
    applicable: f64,
    /// Σ weight × score over answered questions.
    sum: f64,
    /// Σ weight × lowest (highest) score over open questions.
    open: (f64, f64),
    inferred: bool,
}

impl Tally {
    fn add_answer(&mut self, weight: f64, score: f64) {
        self.answered += weight;
        self.applicable += weight;
        self.sum += weight * score;
    }

    fn add_open(&mut self, weight: f64, scores: &[f64]) {
        self.applicable += weight;
        self.open.0 += weight * scores.iter().copied().fold(f64::INFINITY, f64::min);
        self.open.1 += weight * scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    }

    fn score(&self, min_coverage: f64) -> Result<f64, NoScore> {
        if self.applicable <= 0.0 {
            Err(NoScore::NothingApplies)
        } else if self.answered <= 0.0 {
            Err(NoScore::NothingAnswered)
        } else if self.answered / self.applicable < min_coverage - EPSILON {
            Err(NoScore::TooLittle)
        } else {
            Ok(self.sum / self.answered)
        }
    }

    fn bounds(&self) -> Option<(f64, f64)> {
        let bound = |open: f64| (self.sum + open) / self.applicable;
        (self.applicable > 0.0).then(|| (bound(self.open.0), bound(self.open.1)))
    }
}
