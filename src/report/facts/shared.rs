//! What the reports on all respondents to a questionnaire have in common.

use std::sync::Arc;

use super::{CountedOption, QuestionnaireFacts};
use crate::questionnaire::Questionnaire;

/// Facts that are worked out once for each questionnaire.
#[derive(Debug)]
pub(super) struct Shared<'q> {
    pub questionnaire: Arc<QuestionnaireFacts>,
    pub cells: Vec<Cell<'q>>,
    /// Per question: ids of the skills that it informs.
    pub informed: Vec<Arc<[&'q str]>>,
    /// Per benchmark, per question of it: its options with their counts.
    pub counted: Vec<Vec<Arc<[CountedOption<'q>]>>>,
}

/// Where a capability and a phase meet and skills stand.
#[derive(Debug)]
pub(super) struct Cell<'q> {
    pub capability: &'q str,
    pub phase: &'q str,
    /// Indices of its skills, and their ids.
    pub places: Arc<[usize]>,
    pub skills: Arc<[&'q str]>,
}

impl<'q> Shared<'q> {
    pub(super) fn of(questionnaire: &'q Questionnaire) -> Self {
        let id = |skill: usize| questionnaire.skills[skill].id.as_str();
        let informed = |question| questionnaire.skills_informed_by(question).map(id).collect();
        let counted = |(question, counts): &'q (usize, Vec<u64>)| {
            let options = questionnaire.questions[*question].options.iter().zip(counts);
            options.map(|(option, &count)| CountedOption { code: &option.code, text: &option.text, count }).collect()
        };
        let benchmarks = questionnaire.benchmarks.iter();
        Self {
            questionnaire: Arc::new(QuestionnaireFacts::of(questionnaire)),
            cells: cells(questionnaire),
            informed: (0..questionnaire.questions.len()).map(informed).collect(),
            counted: benchmarks.map(|benchmark| benchmark.counts.iter().map(counted).collect()).collect(),
        }
    }
}

fn cells(questionnaire: &Questionnaire) -> Vec<Cell<'_>> {
    let mut cells = Vec::new();
    for (c, capability) in questionnaire.capabilities.iter().enumerate() {
        for (p, phase) in questionnaire.phases.iter().enumerate() {
            let skills = questionnaire.skills.iter().enumerate();
            let places: Arc<[usize]> = skills
                .filter(|(_, skill)| skill.capability == c && skill.phase == Some(p))
                .map(|(place, _)| place)
                .collect();
            if !places.is_empty() {
                let skills = places.iter().map(|&place| questionnaire.skills[place].id.as_str()).collect();
                cells.push(Cell { capability: &capability.id, phase: &phase.id, places, skills });
            }
        }
    }
    cells
}
