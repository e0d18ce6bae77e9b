//! The open questions, ordered by how much an answer would settle.

use crate::responses::State;

use super::by_size;
use super::model::{Model, SkillModel};
use super::scores::{NoScore, Scores};

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

impl Model {
    /// The open questions of a respondent with these `states` and `scores`, the one with the largest width first.
    #[must_use]
    pub fn find_out(&self, states: &[State], scores: &Scores) -> Vec<FindOut> {
        let open = states.iter().enumerate().filter(|(_, state)| state.is_open());
        let find_out = |(question, &state)| FindOut { question, state, width: self.width(states, scores, question) };
        let open: Vec<FindOut> = open.map(find_out).collect();
        let widths: Vec<f64> = open.iter().map(|open| open.width).collect();
        by_size(&widths).into_iter().map(|index| open[index]).collect()
    }

    fn width(&self, states: &[State], scores: &Scores, question: usize) -> f64 {
        let options = self.scores[question].iter().copied();
        let range = options.clone().fold(f64::NEG_INFINITY, f64::max) - options.fold(f64::INFINITY, f64::min);
        let share = |skill: &SkillModel| {
            let counted = skill.evidence.iter().filter(|evidence| states[evidence.question] != State::NotApplicable);
            let own = skill.evidence.iter().find(|evidence| evidence.question == question)?.weight;
            Some(skill.weight * own / counted.map(|evidence| evidence.weight).sum::<f64>())
        };
        let skills = self.skills.iter().zip(&scores.skills);
        let apply = skills.filter(|(_, score)| score.score != Err(NoScore::DoesNotApply)).map(|(skill, _)| skill);
        self.levels_above_one * range * apply.filter_map(share).sum::<f64>()
    }
}
