//! The plan: an ordered list of answers to raise, chosen by gap closed per effort.
//!
//! A greedy search by benefit per effort, as in the heuristic for the knapsack problem (Dantzig,
//! *Discrete-Variable Extremum Problems*, Operations Research 5, 1957).

use std::cmp::Ordering;

use crate::responses::State;

use super::model::{Model, Scores, SkillModel};
use super::{EPSILON, gap};

/// The part of the plan that a step belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The first three steps.
    Now,
    /// The three after those.
    Next,
    /// The rest.
    Later,
}

impl Stage {
    /// Steps in each stage but the last.
    const STEPS: usize = 3;

    fn of(position: usize) -> Self {
        match position / Self::STEPS {
            0 => Self::Now,
            1 => Self::Next,
            _ => Self::Later,
        }
    }
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
    /// Effort from 1 to 3.
    pub effort: u8,
    /// Reduction of the total weighted gap, at least 0.
    pub benefit: f64,
    /// The total weighted gap left after it.
    pub gap_left: f64,
}

/// An open question whose answer should be found out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FindOut {
    /// Index of the question.
    pub question: usize,
    /// Don't know, or unanswered.
    pub state: State,
    /// Reduction of the width of the skills' bounds by an answer: Σ skill weight × levels.
    pub width: f64,
}

/// The steps of a respondent, and the questions to find out about.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The total weighted gap before the first step.
    pub gap: f64,
    /// Steps in order; `gap_left` never rises.
    pub steps: Vec<Step>,
    /// Open questions, the one with the largest width first.
    pub find_out: Vec<FindOut>,
}

impl Model {
    /// The plan for a respondent with these `states`, one a question. Questions that do not apply are never
    /// proposed.
    #[must_use]
    pub fn plan(&self, states: &[State]) -> Plan {
        self.plan_of(states, &self.score(states))
    }

    /// As `plan`, with the `scores` of these `states` already computed.
    #[must_use]
    pub fn plan_of(&self, states: &[State], scores: &Scores) -> Plan {
        let steps = self.steps(states, scores, usize::MAX);
        Plan { gap: self.total_gap(scores), steps, find_out: self.find_out(states) }
    }

    /// The steps of the first stage in the plan of a respondent with these `states`.
    #[must_use]
    pub fn first_steps(&self, states: &[State]) -> Vec<Step> {
        self.steps(states, &self.score(states), Stage::STEPS)
    }

    fn steps(&self, states: &[State], scores: &Scores, most: usize) -> Vec<Step> {
        let mut ascent = Ascent::new(self, states, scores);
        let mut steps: Vec<Step> = Vec::with_capacity(8);
        let mut left = self.total_gap(scores);
        while left > EPSILON && steps.len() < most {
            let Some(best) = ascent.climb() else { break };
            left = (left - best.benefit).max(0.0);
            steps.push(Step { stage: Stage::of(steps.len()), gap_left: left, ..best });
        }
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

    fn find_out(&self, states: &[State]) -> Vec<FindOut> {
        let open = |&(_, state): &(usize, &State)| state.is_open();
        let mut open: Vec<FindOut> = states
            .iter()
            .enumerate()
            .filter(open)
            .map(|(question, &state)| FindOut { question, state, width: self.width(states, question) })
            .collect();
        // Stable, and widths within the tolerance are the same: ties keep the file's order.
        open.sort_by(
            |a, b| {
                if (a.width - b.width).abs() <= EPSILON { Ordering::Equal } else { b.width.total_cmp(&a.width) }
            },
        );
        open
    }

    fn width(&self, states: &[State], question: usize) -> f64 {
        let scores = self.scores[question].iter().copied();
        let range = scores.clone().fold(f64::NEG_INFINITY, f64::max) - scores.fold(f64::INFINITY, f64::min);
        let share = |skill: &SkillModel| {
            let applicable = skill.evidence.iter().filter(|evidence| states[evidence.question].is_applicable());
            let own = skill.evidence.iter().find(|evidence| evidence.question == question)?.weight;
            Some(skill.weight * own / applicable.map(|evidence| evidence.weight).sum::<f64>())
        };
        self.levels_above_one * range * self.skills.iter().filter_map(share).sum::<f64>()
    }
}

/// A greedy search that raises one answer after another.
struct Ascent<'m> {
    model: &'m Model,
    states: Vec<State>,
    /// Per skill: its weighted gap, if it is scored. Steps only raise answers, so they do not change which
    /// skills are scored.
    gaps: Vec<Option<f64>>,
    /// Per question: the step that raises its answer.
    steps: Vec<Option<Step>>,
}

impl<'m> Ascent<'m> {
    fn new(model: &'m Model, states: &[State], scores: &Scores) -> Self {
        let mut ascent = Self { model, states: states.to_vec(), gaps: Vec::new(), steps: Vec::new() };
        let skills = scores.skills.iter().enumerate();
        ascent.gaps = skills.map(|(s, skill)| skill.level.map(|_| ascent.gap(s))).collect();
        ascent.steps = (0..states.len()).map(|question| ascent.step(question)).collect();
        ascent
    }

    /// Takes the best step. This changes the benefits only of questions that inform the same skills.
    fn climb(&mut self) -> Option<Step> {
        let mut best: Option<Step> = None;
        for step in self.steps.iter().flatten().filter(|step| step.benefit > EPSILON) {
            if best.is_none_or(|best| is_better(step, &best)) {
                best = Some(*step);
            }
        }
        let best = best?;
        self.states[best.question] = State::Answered(best.to);
        let model = self.model;
        let informed = &model.informed[best.question];
        for &s in informed {
            self.gaps[s] = self.gaps[s].map(|_| self.gap(s));
        }
        for evidence in informed.iter().flat_map(|&s| &model.skills[s].evidence) {
            self.steps[evidence.question] = self.step(evidence.question);
        }
        Some(best)
    }

    fn step(&mut self, question: usize) -> Option<Step> {
        let from = self.states[question].option()?;
        let to = self.model.next_option(question, from)?;
        let effort = self.model.efforts[question][from];
        let benefit = self.benefit(question, from, to);
        Some(Step { stage: Stage::Now, question, from, to, effort, benefit, gap_left: 0.0 })
    }

    /// Reduction of the total weighted gap when `question` is answered with option `to` instead of `from`.
    fn benefit(&mut self, question: usize, from: usize, to: usize) -> f64 {
        self.states[question] = State::Answered(to);
        let closed = |s: usize| Some(self.gaps[s]? - self.gap(s));
        let benefit = self.model.informed[question].iter().copied().filter_map(closed).sum();
        self.states[question] = State::Answered(from);
        benefit
    }

    /// The weighted gap of skill `s`.
    fn gap(&self, s: usize) -> f64 {
        let skill = &self.model.skills[s];
        gap(self.model.level(self.model.raw_score(s, &self.states)), skill.target) * skill.weight
    }
}

fn is_better(step: &Step, best: &Step) -> bool {
    let ratio = |step: &Step| step.benefit / f64::from(step.effort);
    let difference = ratio(step) - ratio(best);
    difference > EPSILON || (difference >= -EPSILON && step.benefit > best.benefit + EPSILON)
}
