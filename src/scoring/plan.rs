//! The next best steps: which answers to raise, in which order, to close most of the gap for the
//! least effort.
//!
//! A greedy ascent by benefit per effort, as in the classic heuristic for knapsacks (Dantzig,
//! *Discrete-Variable Extremum Problems*, Operations Research 5, 1957).

use crate::responses::State;

use super::model::Model;
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
    /// The plan for a respondent with these `states`, one a question. Questions that do not apply
    /// are never proposed.
    #[must_use]
    pub fn plan(&self, states: &[State]) -> Plan {
        let start = self.total_gap(&self.score(states));
        Plan { gap: start, steps: self.steps(states, start, usize::MAX), find_out: self.find_out(states) }
    }

    /// The steps that come first in the plan of a respondent with these `states`.
    #[must_use]
    pub fn first_steps(&self, states: &[State]) -> Vec<Step> {
        self.steps(states, self.total_gap(&self.score(states)), Stage::STEPS)
    }

    fn steps(&self, states: &[State], start: f64, most: usize) -> Vec<Step> {
        // Steps raise answers and never add any, so which skills are scored stays as it is.
        let scored: Vec<bool> = self.score(states).skills.iter().map(|skill| skill.level.is_some()).collect();
        let mut states = states.to_vec();
        let mut steps: Vec<Step> = Vec::new();
        let mut left = start;
        while left > EPSILON && steps.len() < most {
            let Some(best) = self.best_step(&states, &scored) else { break };
            states[best.question] = State::Answered(best.to);
            left = (left - best.benefit).max(0.0);
            steps.push(Step { stage: Stage::of(steps.len()), gap_left: left, ..best });
        }
        steps
    }

    fn best_step(&self, states: &[State], scored: &[bool]) -> Option<Step> {
        let mut best: Option<Step> = None;
        for (question, state) in states.iter().enumerate() {
            let Some(from) = state.option() else { continue };
            let Some(to) = self.next_option(question, from) else { continue };
            let effort = self.efforts[question][from];
            let benefit = self.benefit(states, scored, question, to);
            let step = Step { stage: Stage::Now, question, from, to, effort, benefit, gap_left: 0.0 };
            if benefit > EPSILON && best.is_none_or(|best| is_better(&step, &best)) {
                best = Some(step);
            }
        }
        best
    }

    /// The option with the next higher score; of several, the nearest.
    #[must_use]
    pub fn next_option(&self, question: usize, from: usize) -> Option<usize> {
        let scores = &self.scores[question];
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
    }

    /// By how much the total weighted gap falls when `question` is answered with option `to`.
    fn benefit(&self, states: &[State], scored: &[bool], question: usize, to: usize) -> f64 {
        let mut raised = states.to_vec();
        raised[question] = State::Answered(to);
        let informed = |s: &usize| self.skills[*s].evidence.iter().any(|evidence| evidence.question == question);
        let weighted_gap = |s: usize, states: &[State]| {
            gap(self.level(self.raw_score(s, states)), self.skills[s].target) * self.skills[s].weight
        };
        let closed = |s: usize| weighted_gap(s, states) - weighted_gap(s, &raised);
        (0..self.skills.len()).filter(|&s| scored[s]).filter(informed).map(closed).sum()
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

fn is_better(step: &Step, best: &Step) -> bool {
    let ratio = |step: &Step| step.benefit / f64::from(step.effort);
    let difference = ratio(step) - ratio(best);
    difference > EPSILON || (difference >= -EPSILON && step.benefit > best.benefit + EPSILON)
}
