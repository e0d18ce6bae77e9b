//! The plan: an ordered list of answers to raise, chosen by gap closed per cost.
//!
//! A greedy search by benefit per cost, as in the heuristic for the knapsack problem (Dantzig,
//! *Discrete-Variable Extremum Problems*, Operations Research 5, 1957), followed by a walk back that leaves out every
//! step which the later ones have made superfluous.

use std::cmp::Ordering;

use crate::responses::State;

use super::EPSILON;
use super::find_out::FindOut;
use super::model::Model;
use super::scores::Scores;

/// Number of steps in each stage but the last.
const STAGE: usize = 3;

/// The part of the plan that a step belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The first three steps on three different questions.
    Now,
    /// The three after those.
    Next,
    /// The rest.
    Later,
}

/// Raising one answer to the next better option.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Part of the plan.
    pub stage: Stage,
    /// Index of the question.
    pub question: usize,
    /// Index of the option to leave, which carries the advice.
    pub from: usize,
    /// Index of the option to reach.
    pub to: usize,
    /// Reduction of the total weighted gap, at least 0.
    pub benefit: f64,
    /// The total weighted gap left after it.
    pub gap_left: f64,
}

/// Whether a respondent follows a published recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// As far as the targets ask for it.
    Done,
    /// A step of the plan follows it.
    Next,
    /// Neither.
    Open,
}

/// The steps of a respondent, and the questions to find out about.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The total weighted gap before the first step.
    pub gap: f64,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Steps that fit under their condition only, each with the benefit that it would have after the plan. They stand
    /// beside the plan: their benefits do not add up.
    pub conditional: Vec<Step>,
    /// Per recommendation of the questionnaire: how far the respondent follows it.
    pub recommendations: Vec<Progress>,
    /// Open questions, the one with the largest width first.
    pub find_out: Vec<FindOut>,
}

impl Plan {
    /// The total weighted gap that the steps leave.
    #[must_use]
    pub fn gap_left(&self) -> f64 {
        self.steps.last().map_or(self.gap, |step| step.gap_left)
    }
}

impl Model {
    /// The plan for a respondent with these `states`, one a question. Questions that do not apply are never
    /// proposed.
    #[must_use]
    pub fn plan(&self, states: &[State]) -> Plan {
        self.plan_of(states, &self.score(states))
    }

    /// As [`Self::plan`], with the `scores` of these `states` already computed.
    #[must_use]
    pub fn plan_of(&self, states: &[State], scores: &Scores) -> Plan {
        let mut planner = Planner::new(self, states, scores);
        let gap = planner.total_gap();
        let steps = planner.steps();
        Plan {
            gap,
            conditional: planner.conditional(states),
            recommendations: self.progress(states, &steps),
            steps,
            find_out: self.find_out(states, scores),
        }
    }

    /// The steps of the first stage in the plan of a respondent with these `states`.
    #[must_use]
    pub fn first_steps(&self, states: &[State]) -> Vec<Step> {
        let mut steps = Planner::new(self, states, &self.score(states)).steps();
        steps.retain(|step| step.stage == Stage::Now);
        steps
    }

    /// The option with the next higher score; of several, the nearest.
    #[must_use]
    pub fn next_option(&self, question: usize, from: usize) -> Option<usize> {
        let scores = &self.scores[question];
        let higher = (0..scores.len()).filter(|&option| scores[option] > scores[from] + EPSILON);
        higher.min_by(|&a, &b| {
            let by_score = if (scores[a] - scores[b]).abs() <= EPSILON {
                Ordering::Equal
            } else {
                scores[a].total_cmp(&scores[b])
            };
            by_score.then(a.abs_diff(from).cmp(&b.abs_diff(from)))
        })
    }

    /// A recommendation is done if at least one question whose advice follows it is answered, and none of these answers
    /// asks for such advice, or for a step towards it, within the targets' reach.
    fn progress(&self, states: &[State], steps: &[Step]) -> Vec<Progress> {
        let following = self.recommendations.iter();
        let progress = |options: &Vec<(usize, usize)>| {
            if steps.iter().any(|step| options.contains(&(step.question, step.from))) {
                return Progress::Next;
            }
            let answered = |&(question, option): &(usize, usize)| Some((question, option, states[question].option()?));
            let wanting = |(question, option, own): (usize, usize, usize)| {
                self.scores[question][own] <= self.scores[question][option] + EPSILON
                    && self.steps[question][option].within_reach
            };
            let mut answered = options.iter().filter_map(answered).peekable();
            if answered.peek().is_some() && !answered.any(wanting) { Progress::Done } else { Progress::Open }
        };
        following.map(progress).collect()
    }
}

/// Searches the steps, raising one answer after another.
struct Planner<'m> {
    model: &'m Model,
    states: Vec<State>,
    /// Per skill: its weighted gap, if it is scored. Steps only raise answers, so they do not change which
    /// skills are scored.
    gaps: Vec<Option<f64>>,
}

impl<'m> Planner<'m> {
    fn new(model: &'m Model, states: &[State], scores: &Scores) -> Self {
        let mut planner = Self { model, states: states.to_vec(), gaps: Vec::new() };
        let skills = scores.skills.iter().enumerate();
        planner.gaps = skills.map(|(s, skill)| skill.level.map(|_| planner.gap(s))).collect();
        planner
    }

    /// The plan's steps in their final order. Leaves the answers as they are after all of them.
    fn steps(&mut self) -> Vec<Step> {
        let before = self.states.clone();
        let mut steps = Vec::new();
        while self.total_gap() > EPSILON
            && let Some(best) = self.best()
        {
            self.answer(best.question, best.to);
            steps.push(best);
        }
        self.leave_out_superfluous(&mut steps);
        let mut steps = three_questions_first(steps);
        for (question, state) in before.into_iter().enumerate() {
            if let State::Answered(option) = state {
                self.answer(question, option);
            }
        }
        let now = steps.iter().take_while(|step| step.stage == Stage::Now).count();
        for (position, step) in steps.iter_mut().enumerate() {
            let gap = self.total_gap();
            self.answer(step.question, step.to);
            step.gap_left = self.total_gap();
            step.benefit = (gap - step.gap_left).max(0.0);
            if position >= now {
                step.stage = if position < now + STAGE { Stage::Next } else { Stage::Later };
            }
        }
        steps
    }

    /// The step with the largest benefit per cost among those whose turn it is.
    fn best(&mut self) -> Option<Step> {
        let mut candidates = Vec::new();
        for question in 0..self.states.len() {
            let fits = |planner: &Self, from: usize| !planner.model.steps[question][from].conditional;
            candidates.extend(self.step(question).filter(|step| fits(self, step.from)));
        }
        let model = |step: &Step| &self.model.steps[step.question][step.from];
        let turn = candidates.iter().map(|step| model(step).turn).min()?;
        let ratio = |step: &Step| step.benefit / f64::from(model(step).cost);
        let candidates = candidates.iter().filter(|step| model(step).turn == turn);
        candidates.copied().reduce(|best, step| {
            let difference = ratio(&step) - ratio(&best);
            let as_good = difference >= -EPSILON && step.benefit > best.benefit + EPSILON;
            if difference > EPSILON || as_good { step } else { best }
        })
    }

    /// The step from the answer to `question`, if it is within the targets' reach and lowers the gap.
    fn step(&mut self, question: usize) -> Option<Step> {
        let from = self.states[question].option()?;
        let to = self.model.next_option(question, from)?;
        if !self.model.steps[question][from].within_reach {
            return None;
        }
        let before = self.gap_of(question);
        self.states[question] = State::Answered(to);
        let model = self.model;
        let after: f64 =
            model.informed[question].iter().filter(|&&s| self.gaps[s].is_some()).map(|&s| self.gap(s)).sum();
        self.states[question] = State::Answered(from);
        let benefit = before - after;
        (benefit > EPSILON).then_some(Step { stage: Stage::Later, question, from, to, benefit, gap_left: 0.0 })
    }

    /// Goes back from the last step and leaves out each that no later step of its question stands on, if the gap at the
    /// end is no larger without it.
    fn leave_out_superfluous(&mut self, steps: &mut Vec<Step>) {
        for position in (0..steps.len()).rev() {
            let Step { question, from, to, .. } = steps[position];
            if steps[position + 1..].iter().any(|later| later.question == question) {
                continue;
            }
            let gap = self.total_gap();
            self.answer(question, from);
            if self.total_gap() <= gap + EPSILON {
                steps.remove(position);
            } else {
                self.answer(question, to);
            }
        }
    }

    /// The steps with a condition that would lower the gap left by the plan, of questions that the plan does not touch.
    fn conditional(&mut self, answered: &[State]) -> Vec<Step> {
        let left = self.total_gap();
        let mut steps = Vec::new();
        for (question, &state) in answered.iter().enumerate() {
            let Some(step) = self.step(question).filter(|_| self.states[question] == state) else { continue };
            if self.model.steps[question][step.from].conditional {
                steps.push(Step { gap_left: left - step.benefit, ..step });
            }
        }
        steps
    }

    fn answer(&mut self, question: usize, option: usize) {
        self.states[question] = State::Answered(option);
        let model = self.model;
        for &s in &model.informed[question] {
            self.gaps[s] = self.gaps[s].map(|_| self.gap(s));
        }
    }

    fn total_gap(&self) -> f64 {
        self.gaps.iter().flatten().sum()
    }

    /// The weighted gaps of the scored skills that `question` informs.
    fn gap_of(&self, question: usize) -> f64 {
        self.model.informed[question].iter().filter_map(|&s| self.gaps[s]).sum()
    }

    /// The weighted gap of skill `s` by the answers so far.
    fn gap(&self, s: usize) -> f64 {
        self.model.skills[s].weighted_gap(Some(self.model.level(self.model.raw_score(s, &self.states))))
    }
}

/// Moves the first three steps on three different questions to the front.
fn three_questions_first(steps: Vec<Step>) -> Vec<Step> {
    let mut now: Vec<Step> = Vec::with_capacity(steps.len());
    let mut rest = Vec::new();
    for step in steps {
        if now.len() < STAGE && now.iter().all(|earlier| earlier.question != step.question) {
            now.push(Step { stage: Stage::Now, ..step });
        } else {
            rest.push(step);
        }
    }
    now.extend(rest);
    now
}
