//! The scoring model: the numbers of a questionnaire and a target profile, compiled once to score any
//! number of respondents.

use serde::Serialize;

use crate::questionnaire::{Aggregation, AnswerOption, Evidence, Profile, Questionnaire, Skill};
use crate::responses::State;

use super::scores::{Contribution, GroupScore, NoScore, Scores, SkillScore};
use super::{EPSILON, aggregate, gap, largest_first};

/// Everything that scoring needs, without any text. As JSON it is what the script of a form scores answers with, so the
/// names of its fields stand in `report/page/form/scoring.js` too.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Model {
    /// Per question, per option: its score in [0, 1].
    pub(super) scores: Vec<Vec<f64>>,
    /// Per question, per option: what the step to the next one takes.
    pub(super) steps: Vec<Vec<StepModel>>,
    pub(super) skills: Vec<SkillModel>,
    /// Per question: the skills that it informs.
    pub(super) informed: Vec<Vec<usize>>,
    pub(super) levels_above_one: f64,
    /// Per capability: its skills.
    pub(super) capabilities: Vec<Vec<usize>>,
    /// Per phase: its skills.
    pub(super) phases: Vec<Vec<usize>>,
    pub(super) aggregation: Aggregation,
    /// Per recommendation: the options, as question and option, whose advice follows it without a condition.
    pub(super) recommendations: Vec<Vec<(usize, usize)>>,
    min_coverage: f64,
    min_applicable: f64,
    min_skills: f64,
}

/// What the step from an option to the next one takes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(super) struct StepModel {
    /// Effort to start plus upkeep, from 1 to 5.
    pub(super) cost: u8,
    /// Its turn: smaller numbers come first; the largest number where none is given.
    pub(super) turn: u8,
    /// Whether it fits under a condition only.
    pub(super) conditional: bool,
    /// Whether the option lies below the target of a skill that the question informs.
    pub(super) within_reach: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct SkillModel {
    pub(super) evidence: Vec<Evidence>,
    pub(super) weight: f64,
    pub(super) target: f64,
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
        let questions = questionnaire.questions.iter();
        let options = questions.map(|question| question.options.iter().map(|option| option.score).collect());
        let questions = 0..questionnaire.questions.len();
        let informed = questions.map(|question| questionnaire.skills_informed_by(question).collect());
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let levels_above_one = (questionnaire.levels.len() - 1) as f64;
        let mut model = Self {
            scores: options.collect(),
            steps: Vec::new(),
            recommendations: recommendations(questionnaire),
            skills: skills.collect(),
            informed: informed.collect(),
            levels_above_one,
            capabilities: capabilities.collect(),
            phases: phases.collect(),
            aggregation: questionnaire.aggregation,
            min_coverage: questionnaire.min_coverage,
            min_applicable: questionnaire.min_applicable,
            min_skills: questionnaire.min_skills,
        };
        model.steps = model.steps(questionnaire);
        model
    }

    fn steps(&self, questionnaire: &Questionnaire) -> Vec<Vec<StepModel>> {
        let step = |question: usize, option: &AnswerOption| {
            let below = |&skill: &usize| self.level(option.score) < self.skills[skill].target - EPSILON;
            StepModel {
                cost: option.effort + option.upkeep,
                turn: option.first.unwrap_or(u8::MAX),
                conditional: !option.when.is_empty(),
                within_reach: self.informed[question].iter().any(below),
            }
        };
        let questions = questionnaire.questions.iter().enumerate();
        questions.map(|(q, question)| question.options.iter().map(|option| step(q, option)).collect()).collect()
    }

    /// The numbers of a respondent with these `states`, one a question.
    #[must_use]
    pub fn score(&self, states: &[State]) -> Scores {
        let skills: Vec<SkillScore> = self.skills.iter().map(|skill| self.skill(skill, states)).collect();
        let capabilities: Vec<GroupScore> =
            self.capabilities.iter().map(|members| self.group(&skills, members)).collect();
        let phases = self.phases.iter().map(|members| self.group(&skills, members).widened()).collect();
        // Before the capabilities are widened, so that their widening does not count twice.
        let mut overall = self.overall(&capabilities).widened();
        let enough = self.enough(overall.scored, overall.skills);
        let capabilities = capabilities.into_iter().map(GroupScore::widened).collect();
        let mut gaps: Vec<f64> =
            self.skills.iter().zip(&skills).map(|(model, s)| model.weighted_gap(s.level)).collect();
        let percent = |level: &dyn Fn(&SkillScore) -> Option<f64>| {
            percent_to_target(skills.iter().zip(&self.skills).map(|(skill, model)| {
                let level = level(skill);
                level.map(|level| (model.weighted_gap(Some(level)), model.weighted_way()))
            }))
        };
        let bounds = |skill: &SkillScore| skill.bounds.filter(|_| skill.counts());
        let lower = percent(&|skill| bounds(skill).map(|bounds| bounds.0));
        let upper = percent(&|skill| bounds(skill).map(|bounds| bounds.1));
        let percent_to_target = percent(&|skill| skill.level).filter(|_| enough);
        overall.level = overall.level.filter(|_| enough);
        Scores {
            coverage: coverage_share(states),
            percent_to_target,
            percent_to_target_bounds: lower.zip(upper),
            priorities: largest_first(&mut gaps, skills.len()),
            skills,
            capabilities,
            phases,
            overall,
        }
    }

    /// Whether so many scored skills, of those that apply and were asked about, are enough for a level of the whole.
    #[expect(clippy::cast_precision_loss, reason = "counts of skills")]
    pub(super) fn enough(&self, scored: usize, skills: usize) -> bool {
        scored > 0 && scored as f64 / skills as f64 >= self.min_skills - EPSILON
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
        let score = tally.score(self.min_coverage, self.min_applicable);
        let level = score.ok().map(|score| self.level(score));
        SkillScore {
            score,
            level,
            coverage: tally.coverage().filter(|_| score != Err(NoScore::DoesNotApply)),
            bounds: tally
                .bounds()
                .filter(|_| score != Err(NoScore::DoesNotApply))
                .map(|(low, high)| (self.level(low), self.level(high))),
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
                State::NotAsked => tally.add_not_asked(weight, &self.scores[question]),
                State::NotApplicable => tally.asked += weight,
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
            skills: members.iter().filter(|&&s| skills[s].counts()).count(),
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
}

/// 1 − Σ gap ÷ Σ way over `(weighted gap, weighted way)` of the skills that have both; `None` if none has.
#[inline]
pub(super) fn percent_to_target(skills: impl Iterator<Item = Option<(f64, f64)>>) -> Option<f64> {
    let mut any = false;
    let (mut gaps, mut ways) = (0.0, 0.0);
    for (gap, way) in skills.flatten() {
        any = true;
        gaps += gap;
        ways += way;
    }
    any.then(|| if ways > EPSILON { 1.0 - gaps / ways } else { 1.0 })
}

impl SkillModel {
    /// gap × weight; 0 without a level.
    pub(super) fn weighted_gap(&self, level: Option<f64>) -> f64 {
        level.map_or(0.0, |level| gap(level, self.target) * self.weight)
    }

    /// (target − 1) × weight: the whole way to the target.
    pub(super) fn weighted_way(&self) -> f64 {
        (self.target - 1.0) * self.weight
    }
}

/// Per recommendation: the options whose advice follows it without a condition.
fn recommendations(questionnaire: &Questionnaire) -> Vec<Vec<(usize, usize)>> {
    let mut following = vec![Vec::new(); questionnaire.recommendations.len()];
    for (q, question) in questionnaire.questions.iter().enumerate() {
        for (o, option) in question.options.iter().enumerate() {
            if let Some(recommendation) = option.basis.filter(|_| option.when.is_empty()) {
                following[recommendation].push((q, o));
            }
        }
    }
    following
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
    /// Weights of the asked questions.
    asked: f64,
    /// Weights of answered and open questions.
    applicable: f64,
    /// Weights of answered questions.
    answered: f64,
    /// Weights of the questions that were not asked.
    not_asked: f64,
    /// Σ weight × score over answered questions.
    sum: f64,
    /// Σ weight × lowest (highest) score over open questions and those that were not asked.
    open: (f64, f64),
    inferred: bool,
}

impl Tally {
    fn add_answer(&mut self, weight: f64, score: f64) {
        self.asked += weight;
        self.applicable += weight;
        self.answered += weight;
        self.sum += weight * score;
    }

    fn add_open(&mut self, weight: f64, scores: &[f64]) {
        self.asked += weight;
        self.applicable += weight;
        self.widen(weight, scores);
    }

    fn add_not_asked(&mut self, weight: f64, scores: &[f64]) {
        self.not_asked += weight;
        self.inferred = true;
        self.widen(weight, scores);
    }

    fn widen(&mut self, weight: f64, scores: &[f64]) {
        self.open.0 += weight * scores.iter().copied().fold(f64::INFINITY, f64::min);
        self.open.1 += weight * scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    }

    fn score(&self, min_coverage: f64, min_applicable: f64) -> Result<f64, NoScore> {
        if self.asked <= 0.0 && self.not_asked > 0.0 {
            Err(NoScore::NotAsked)
        } else if self.applicable <= 0.0 || self.applicable / self.asked < min_applicable - EPSILON {
            Err(NoScore::DoesNotApply)
        } else if self.answered <= 0.0 {
            Err(NoScore::NothingAnswered)
        } else if self.answered / self.applicable < min_coverage - EPSILON {
            Err(NoScore::TooLittle)
        } else {
            Ok(self.sum / self.answered)
        }
    }

    fn coverage(&self) -> Option<f64> {
        (self.applicable > 0.0).then(|| self.answered / self.applicable)
    }

    fn bounds(&self) -> Option<(f64, f64)> {
        let weights = self.applicable + self.not_asked;
        let bound = |open: f64| (self.sum + open) / weights;
        (weights > 0.0).then(|| (bound(self.open.0), bound(self.open.1)))
    }
}
