//! Counts the respondents of a group in one pass and in memory that does not depend on their number.
//!
//! All state is counts, so the result does not depend on the order of respondents, blocks or threads.

use std::ops::Range;

use crate::questionnaire::Questionnaire;
use crate::responses::State;
use crate::scoring::{OutcomeTable, RowScore};

use super::levels::Levels;
use super::patterns::{CheckTally, ModuleTally};
use super::reliability::Scale;

/// The counts of one group.
#[derive(Debug, Clone)]
pub struct Tally {
    /// Number of respondents.
    pub respondents: u64,
    /// Number of respondents by question and [`State::number`].
    pub states: Vec<Vec<u64>>,
    /// Number of answered questions, and of questions that were asked and apply, summed over all respondents.
    pub coverage: (u64, u64),
    /// Reliability of the questions of each section.
    pub sections: Vec<Scale>,
    /// Reliability of the questions that inform the skills of each capability.
    pub capabilities: Vec<Scale>,
    /// Who meets each check.
    pub checks: Vec<CheckTally>,
    /// Who needs each training module.
    pub modules: Vec<ModuleTally>,
    /// Number of respondents by index of the outcome. Levels of skills without outcomes are counted separately.
    outcomes: Vec<u64>,
    skills: Vec<Levels>,
    /// Levels of capabilities, then of phases.
    groups: Vec<Levels>,
    overall: Levels,
}

/// Pairs of level and count for each skill, capability and phase, lowest level first. Respondents without a level
/// are not counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Distributions {
    /// In the questionnaire's order.
    pub skills: Vec<Vec<(f64, u64)>>,
    /// In the questionnaire's order.
    pub capabilities: Vec<Vec<(f64, u64)>>,
    /// In the questionnaire's order.
    pub phases: Vec<Vec<(f64, u64)>>,
    /// The overall levels.
    pub overall: Vec<(f64, u64)>,
}

impl Tally {
    /// Creates a tally without respondents.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, rows: &OutcomeTable<'_>) -> Self {
        let score = |question: &crate::questionnaire::Question| question.options.iter().map(|o| o.score).collect();
        let scores: Vec<Vec<f64>> = questionnaire.questions.iter().map(score).collect();
        let scale = |mut questions: Vec<usize>| {
            questions.sort_unstable();
            questions.dedup();
            Scale::new(&questions, &scores)
        };
        let sections = (0..questionnaire.sections.len()).map(|s| scale(questionnaire.questions_in(s).collect()));
        let evidence = |c: usize| {
            let skills = questionnaire.skills.iter().filter(move |skill| skill.capability == c);
            skills.flat_map(|skill| skill.evidence.iter().map(|piece| piece.question)).collect()
        };
        let capabilities = (0..questionnaire.capabilities.len()).map(|c| scale(evidence(c)));
        let states = |question: &crate::questionnaire::Question| vec![0; question.options.len() + State::OTHERS];
        Self {
            respondents: 0,
            states: questionnaire.questions.iter().map(states).collect(),
            coverage: (0, 0),
            sections: sections.collect(),
            capabilities: capabilities.collect(),
            checks: questionnaire.checks.iter().map(CheckTally::new).collect(),
            modules: questionnaire.modules.iter().map(ModuleTally::new).collect(),
            outcomes: vec![0; rows.outcome_count()],
            skills: vec![Levels::default(); questionnaire.skills.len()],
            groups: vec![Levels::default(); questionnaire.capabilities.len() + questionnaire.phases.len()],
            overall: Levels::default(),
        }
    }

    /// Counts a respondent: `numbers` holds a [`State::number`] per question, `scores` the scores of these states.
    pub fn add(&mut self, numbers: &[u8], scores: &RowScore) {
        self.respondents += 1;
        for (states, &number) in self.states.iter_mut().zip(numbers) {
            states[usize::from(number)] += 1;
        }
        self.coverage.0 += scores.coverage.0 as u64;
        self.coverage.1 += scores.coverage.1 as u64;
        self.sections.iter_mut().chain(&mut self.capabilities).for_each(|scale| scale.add(numbers));
        self.checks.iter_mut().for_each(|check| check.add(numbers));
        self.modules.iter_mut().for_each(|module| module.add(scores));
        for (s, (level, outcome)) in scores.skills().enumerate() {
            match (outcome, level) {
                (Some(outcome), _) => self.outcomes[outcome] += 1,
                (None, Some(level)) => self.skills[s].add(level),
                (None, None) => {}
            }
        }
        let groups = self.groups.iter_mut().zip(&scores.groups);
        groups.filter_map(|(levels, level)| level.map(|level| (levels, level))).for_each(|(levels, level)| {
            levels.add(level);
        });
        scores.overall.iter().for_each(|&level| self.overall.add(level));
    }

    /// Adds the counts of another tally of the same questionnaire.
    pub fn merge(&mut self, other: &Self) {
        self.respondents += other.respondents;
        self.coverage.0 += other.coverage.0;
        self.coverage.1 += other.coverage.1;
        let counts = self.states.iter_mut().flatten().chain(&mut self.outcomes);
        let others = other.states.iter().flatten().chain(&other.outcomes);
        counts.zip(others).for_each(|(mine, theirs)| *mine += theirs);
        let scales = self.sections.iter_mut().chain(&mut self.capabilities);
        scales.zip(other.sections.iter().chain(&other.capabilities)).for_each(|(mine, theirs)| mine.merge(theirs));
        self.checks.iter_mut().zip(&other.checks).for_each(|(mine, theirs)| mine.merge(theirs));
        self.modules.iter_mut().zip(&other.modules).for_each(|(mine, theirs)| mine.merge(theirs));
        let levels = self.skills.iter_mut().chain(&mut self.groups).chain(std::iter::once(&mut self.overall));
        let others = other.skills.iter().chain(&other.groups).chain(std::iter::once(&other.overall));
        levels.zip(others).for_each(|(mine, theirs)| mine.merge(theirs));
    }

    /// The distributions of levels; `rows` must be the table that scored the respondents.
    #[must_use]
    pub fn distributions(&self, rows: &OutcomeTable<'_>) -> Distributions {
        let skill = |(outcomes, levels): (Range<usize>, &Levels)| {
            let mut levels = levels.clone();
            for outcome in outcomes {
                rows.level(outcome).into_iter().for_each(|level| levels.add_many(level, self.outcomes[outcome]));
            }
            levels.sorted()
        };
        let skills = rows.outcomes().zip(&self.skills).map(skill);
        let mut groups = self.groups.iter().map(Levels::sorted);
        let capabilities = groups.by_ref().take(self.capabilities.len()).collect();
        let phases = groups.collect();
        Distributions { skills: skills.collect(), capabilities, phases, overall: self.overall.sorted() }
    }
}
