//! Computes how many people of a group need which training, and how many meet each check.

use super::context::GroupContext;
use super::disclosure::Disclosure;
use super::facts::{CheckCount, ModuleNeed};
use crate::cohort::{CheckTally, Tally};

impl GroupContext<'_> {
    /// The training modules, the one that most people need first. What is hidden is last, so that the order reveals
    /// nothing.
    pub(super) fn modules(&self, all: &Tally, disclosure: &Disclosure) -> Vec<ModuleNeed> {
        let (view, questionnaire) = (disclosure.everybody(), self.questionnaire);
        let needs = questionnaire.modules.iter().zip(&all.modules).map(|(module, tally)| {
            let (below, scored) = (tally.below(), tally.scored());
            let evidence = module.skills.iter().flat_map(|&skill| &questionnaire.skills[skill].evidence);
            let questions: Vec<usize> = evidence.map(|piece| piece.question).collect();
            let of = view.part(scored, all.respondents);
            let of = of.filter(|&of| of == 0 || view.statistics(of, &questions) && tally.is_safe(disclosure.rule));
            ModuleNeed {
                id: module.id.clone(),
                title: module.title.clone(),
                phase: module.phase.map(|phase| questionnaire.phases[phase].id.clone()),
                hours: module.hours,
                outcome: module.outcome.clone(),
                below: of.and_then(|of| view.part(below, of)),
                of,
            }
        });
        let mut needs: Vec<ModuleNeed> = needs.collect();
        needs.sort_by_key(|need| std::cmp::Reverse(need.below));
        needs
    }

    /// How many people meet each check.
    pub(super) fn checks(&self, all: &Tally, disclosure: &Disclosure) -> Vec<CheckCount> {
        let (view, of) = (disclosure.everybody(), all.respondents);
        // Of two checks of which one implies the other, the numbers give the difference.
        let is_narrower = |tally: &CheckTally| {
            let mut wider = all.checks.iter().filter(|other| tally.implies(other));
            wider.any(|other| view.part(tally.met(), other.met()).is_none())
        };
        let count = |tally: &CheckTally| {
            let questions: Vec<usize> = tally.questions().collect();
            let is_safe = view.statistics(of, &questions) && tally.is_safe(disclosure.rule) && !is_narrower(tally);
            view.part(tally.met(), of).filter(|_| is_safe)
        };
        let checks = self.questionnaire.checks.iter().zip(&all.checks);
        checks
            .map(|(check, tally)| CheckCount { id: check.id.clone(), ask: check.ask.clone(), n: count(tally), of })
            .collect()
    }
}
