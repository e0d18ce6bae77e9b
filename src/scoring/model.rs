//! The compiled scoring model: what a questionnaire and a target profile say about numbers, ready to
//! score any number of respondents.

use crate::questionnaire::{Aggregation, Evidence, Profile, Questionnaire};
use crate::responses::State;

use super::{EPSILON, aggregate, gap, largest_first};

/// Everything that scoring needs to know, without a word of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Per question, per option: its score in [0, 1].
    pub(super) scores: Vec<Vec<f64>>,
    /// Per question, per option: the effort of reaching the next one.
    pub(super) efforts: Vec<Vec<u8>>,
    pub(super) skills: Vec<SkillModel>,
    pub(super) levels_above_one: f64,
    capabilities: usize,
    phases: usize,
    aggregation: Aggregation,
    min_coverage: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct SkillModel {
    pub(super) evidence: Vec<Evidence>,
    pub(super) weight: f64,
    pub(super) target: f64,
    capability: usize,
    phase: Option<usize>,
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

/// What one answer adds to a skill's score; all of a skill's contributions sum to its score.
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
    /// Which answers made the score.
    pub contributions: Vec<Contribution>,
}

/// The numbers of a capability, a phase or the whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GroupScore {
    /// Level in [1, N]; absent if none of its skills is scored.
    pub level: Option<f64>,
    /// Lowest and highest level that the open questions leave possible: the aggregate of all its
    /// skills' bounds, those of unscored ones too, widened to contain the level.
    pub bounds: Option<(f64, f64)>,
    /// How many of its skills are scored.
    pub scored: usize,
    /// How many skills it has.
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
            capability: skill.capability,
            phase: skill.phase,
        });
        let options = || questionnaire.questions.iter().map(|question| question.options.iter());
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let levels_above_one = (questionnaire.levels.len() - 1) as f64;
        Self {
            scores: options().map(|options| options.map(|option| option.score).collect()).collect(),
            efforts: options().map(|options| options.map(|option| option.effort).collect()).collect(),
            skills: skills.collect(),
            levels_above_one,
            capabilities: questionnaire.capabilities.len(),
            phases: questionnaire.phases.len(),
            aggregation: questionnaire.aggregation,
            min_coverage: questionnaire.min_coverage,
        }
    }

    /// The numbers of a respondent with these `states`, one a question.
    #[must_use]
    pub fn score(&self, states: &[State]) -> Scores {
        let skills: Vec<SkillScore> = self.skills.iter().map(|skill| self.skill(skill, states)).collect();
        let capabilities: Vec<GroupScore> =
            (0..self.capabilities).map(|c| self.group(&skills, |skill| skill.capability == c)).collect();
        let phases = (0..self.phases).map(|p| self.group(&skills, |skill| skill.phase == Some(p)).widened()).collect();
        // Before the capabilities are widened, so that their widening does not count twice.
        let overall = self.overall(&capabilities).widened();
        let capabilities = capabilities.into_iter().map(GroupScore::widened).collect();
        let weighted = |s: &SkillScore, m: &SkillModel| s.gap.unwrap_or(0.0) * m.weight;
        let gaps: Vec<f64> = skills.iter().zip(&self.skills).map(|(s, m)| weighted(s, m)).collect();
        Scores {
            coverage: coverage(states),
            percent_to_target: self.percent_to_target(&skills),
            priorities: largest_first(&gaps, gaps.len()),
            skills,
            capabilities,
            phases,
            overall,
        }
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
        let pairs = skills.iter().filter_map(|&s| Some((scores.skills[s].level?, self.skills[s].weight)));
        aggregate(self.aggregation, pairs)
    }

    fn skill(&self, skill: &SkillModel, states: &[State]) -> SkillScore {
        let tally = self.tally(skill, states);
        let score = tally.score(self.min_coverage);
        let level = score.ok().map(|score| self.level(score));
        let contribution = |evidence: &Evidence| {
            let option = states[evidence.question].option()?;
            let score = self.scores[evidence.question][option];
            let contribution = evidence.weight * score / tally.answered;
            Some(Contribution { question: evidence.question, option, score, weight: evidence.weight, contribution })
        };
        SkillScore {
            score,
            level,
            coverage: (tally.applicable > 0.0).then(|| tally.answered / tally.applicable),
            bounds: tally.bounds().map(|(low, high)| (self.level(low), self.level(high))),
            target: skill.target,
            gap: level.map(|level| gap(level, skill.target)),
            inferred: tally.inferred,
            contributions: skill.evidence.iter().filter_map(contribution).collect(),
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

    /// The score of skill `index` from the answered evidence alone, whatever its coverage.
    pub(super) fn raw_score(&self, index: usize, states: &[State]) -> f64 {
        let tally = self.tally(&self.skills[index], states);
        tally.sum / tally.answered
    }

    fn group(&self, skills: &[SkillScore], belongs: impl Fn(&SkillModel) -> bool) -> GroupScore {
        let members = || skills.iter().zip(&self.skills).filter(|(_, model)| belongs(model));
        let mean = |value: fn(&SkillScore) -> Option<f64>| {
            let pairs = members().filter_map(|(score, model)| Some((value(score)?, model.weight)));
            aggregate(self.aggregation, pairs)
        };
        let level = mean(|skill| skill.level);
        let lower = mean(|skill| skill.bounds.map(|bounds| bounds.0));
        let upper = mean(|skill| skill.bounds.map(|bounds| bounds.1));
        GroupScore {
            level,
            bounds: lower.zip(upper),
            scored: members().filter(|(score, _)| score.level.is_some()).count(),
            skills: members().count(),
        }
    }

    fn overall(&self, capabilities: &[GroupScore]) -> GroupScore {
        let mean = |value: fn(&GroupScore) -> Option<f64>| {
            aggregate(self.aggregation, capabilities.iter().filter_map(value).map(|level| (level, 1.0)))
        };
        let level = mean(|group| group.level);
        let lower = mean(|group| group.bounds.map(|bounds| bounds.0));
        let upper = mean(|group| group.bounds.map(|bounds| bounds.1));
        GroupScore {
            level,
            bounds: lower.zip(upper),
            scored: capabilities.iter().map(|group| group.scored).sum(),
            skills: capabilities.iter().map(|group| group.skills).sum(),
        }
    }

    fn percent_to_target(&self, skills: &[SkillScore]) -> Option<f64> {
        let mut gaps = 0.0;
        let mut ways = 0.0;
        let mut any = false;
        for (score, skill) in skills.iter().zip(&self.skills) {
            if let Some(gap) = score.gap {
                any = true;
                gaps += gap * skill.weight;
                ways += (skill.target - 1.0) * skill.weight;
            }
        }
        any.then(|| if ways > EPSILON { 1.0 - gaps / ways } else { 1.0 })
    }
}

fn coverage(states: &[State]) -> Option<f64> {
    let answered = states.iter().filter(|state| state.option().is_some()).count();
    let applicable = states.iter().filter(|state| state.is_applicable()).count();
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
