//! The next best steps: which answers to raise, in which order, to close most of the gap for the
//! least effort.
//!
//! A greedy ascent by benefit per effort, as in the classic heuristic for knapsacks (Dantzig,
//! *Discrete-Variable Extremum Problems*, Operations Research 5, 1957).

use crate::responses::State;

use super::model::{Model, Scores};
use super::{EPSILON, gap};

/// When a step's turn comes.
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
    /// When its turn comes.
    pub stage: Stage,
    /// Index of the question.
    pub question: usize,
    /// Index of the option to leave, which carries the advice.
    pub from: usize,
    /// Index of the option to reach.
    pub to: usize,
    /// Effort from 1 to 3.
    pub effort: u8,
    /// By how much it lowers the total weighted gap.
    pub benefit: f64,
    /// The total weighted gap left after it.
    pub gap_left: f64,
}

/// A question to find out the answer of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FindOut {
    /// Index of the question.
    pub question: usize,
    /// Whether the answer was "don't know" or nothing was said.
    pub state: State,
    /// The width of the skills' bounds that an answer closes: Σ skill weight × levels.
    pub width: f64,
}

/// Steps in order, and what to find out first.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The total weighted gap before the first step.
    pub gap: f64,
    /// Steps in order; `gap_left` never rises.
    pub steps: Vec<Step>,
    /// Open questions, the one that leaves most in doubt first.
    pub find_out: Vec<FindOut>,
}

impl Model {
    /// The plan for a respondent with these `states`, one a question. Questions that do not apply are never
    /// proposed.
    #[must_use]
    pub fn plan(&self, states: &[State]) -> Plan {
        self.plan_of(states, &self.score(states))
    }

    /// The same with the `scores` of these `states`.
    #[must_use]
    pub fn plan_of(&self, states: &[State], scores: &Scores) -> Plan {
        let steps = self.steps(states, scores, usize::MAX);
        Plan { gap: self.total_gap(scores), steps, find_out: self.find_out(states) }
    }

    /// The steps that come first in the plan of a respondent with these `states`.
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
        self.next[question][from]
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
        open.sort_by(|a, b| {
            if (a.width - b.width).abs() <= EPSILON { std::cmp::Ordering::Equal } else { b.width.total_cmp(&a.width) }
        });
        open
    }

    fn width(&self, states: &[State], question: usize) -> f64 {
        let scores = self.scores[question].iter().copied();
        let range = scores.clone().fold(f64::NEG_INFINITY, f64::max) - scores.fold(f64::INFINITY, f64::min);
        let share = |skill: &super::model::SkillModel| {
            let applicable = skill.evidence.iter().filter(|evidence| states[evidence.question].is_applicable());
            let own = skill.evidence.iter().find(|evidence| evidence.question == question)?.weight;
            Some(skill.weight * own / applicable.map(|evidence| evidence.weight).sum::<f64>())
        };
        self.levels_above_one * range * self.skills.iter().filter_map(share).sum::<f64>()
    }
}

/// Per option with these `scores`: the one with the next higher score; of several, the nearest.
pub(super) fn next_options(scores: &[f64]) -> Vec<Option<usize>> {
    let next = |from: usize| {
        let higher = (0..scores.len()).filter(|&option| scores[option] > scores[from] + EPSILON);
        higher.min_by(|&a, &b| {
            let distance = |option: usize| option.abs_diff(from);
            let by_score = if (scores[a] - scores[b]).abs() <= EPSILON {
                std::cmp::Ordering::Equal
            } else {
                scores[a].total_cmp(&scores[b])
            };
            by_score.then(distance(a).cmp(&distance(b)))
        })
    };
    (0..scores.len()).map(next).collect()
}

/// Raising one answer after another.
struct Ascent<'m> {
    model: &'m Model,
    states: Vec<State>,
    /// Per skill: its weighted gap, if it is scored. Steps raise answers and never add any, so which skills
    /// are scored stays as it is.
    gaps: Vec<Option<f64>>,
    /// Per question: what raising its answer would be.
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

    /// Takes the best step. Only steps of questions that inform the same skills are then worth something
    /// else than before.
    fn climb(&mut self) -> Option<Step> {
        let mut best: Option<Step> = None;
        for step in self.steps.iter().flatten().filter(|step| step.benefit > EPSILON) {
            if best.is_none_or(|best| is_better(step, &best)) {
                best = Some(*step);
            }
        }
        let best = best?;
        self.states[best.question] = State::Answered(best.to);
        for &s in &self.model.informed[best.question] {
            self.gaps[s] = self.gaps[s].map(|_| self.gap(s));
        }
        for &question in &self.model.beside[best.question] {
            self.steps[question] = self.step(question);
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

    /// By how much the total weighted gap falls when `question` is answered with option `to` instead of `from`.
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
