//! Validates the parts that do not move a score: recommendations, checks, context questions, tasks, training modules
//! and indicators.

use super::names::{Form, Names};
use super::{Checker, Text, items, line, name};
use crate::questionnaire::guidance::{
    Check, ContextAnswer, ContextOption, ContextQuestion, Indicator, IndicatorKind, Module, Recommendation, Task,
};
use crate::questionnaire::{Questionnaire, raw};
use crate::text::diagnostic::{Diagnostic, DiagnosticCode};
use crate::text::record::Located;

impl Checker<'_> {
    /// Texts that must not be empty, each with its key.
    pub(super) fn guidance_texts(raw: &raw::Questionnaire) -> Vec<(&Text, &'static str)> {
        let mut texts: Vec<(&Text, &'static str)> = Vec::new();
        texts.extend(items(&raw.recommendations).iter().map(|item| (&item.value.title, "title")));
        texts.extend(items(&raw.checks).iter().map(|item| (&item.value.ask, "ask")));
        for question in items(&raw.context) {
            texts.push((&question.value.text, "text"));
            texts.extend(items(&question.value.options).iter().map(|option| (&option.value.text, "text")));
        }
        texts.extend(items(&raw.tasks).iter().flat_map(|t| [(&t.value.title, "title"), (&t.value.text, "text")]));
        texts.extend(
            items(&raw.modules).iter().flat_map(|m| [(&m.value.title, "title"), (&m.value.outcome, "outcome")]),
        );
        texts.extend(items(&raw.indicators).iter().flat_map(|i| [(&i.value.title, "title"), (&i.value.how, "how")]));
        texts
    }

    /// Checks the ids of these parts; the codes of context questions are checked with those of questions.
    pub(super) fn guidance_names(&mut self) {
        let (raw, faults) = (self.raw, &mut *self.faults);
        let mut ids = |ids: Vec<&Text>| {
            let mut names = Names::default();
            ids.into_iter().for_each(|id| names.add(id.as_ref(), Form::Id, faults));
        };
        ids(items(&raw.recommendations).iter().map(|item| &item.value.id).collect());
        ids(items(&raw.checks).iter().map(|item| &item.value.id).collect());
        ids(items(&raw.tasks).iter().map(|item| &item.value.id).collect());
        ids(items(&raw.modules).iter().map(|item| &item.value.id).collect());
        ids(items(&raw.indicators).iter().map(|item| &item.value.id).collect());
    }

    pub(super) fn recommendations(&mut self) -> Vec<Recommendation> {
        let raw = self.raw;
        let recommendation = |item: &Located<raw::Recommendation>| Recommendation {
            id: name(item.value.id.as_ref()),
            title: line(item.value.title.as_ref()),
            source: self.source(item.value.source.as_ref()),
        };
        items(&raw.recommendations).iter().map(recommendation).collect()
    }

    pub(super) fn checks(&mut self) -> Vec<Check> {
        let mut checks = Vec::new();
        for Located { value: check, .. } in items(&self.raw.checks) {
            let mut conditions: Vec<(usize, Vec<usize>)> = Vec::new();
            for (code, options) in check.r#if.iter().flat_map(|conditions| &conditions.value.0) {
                let found = self.reference(Some(code), "question", &self.raw.questions, |q| q.code.as_ref());
                let Some(question) = found else { continue };
                if conditions.iter().any(|(known, _)| *known == question) {
                    self.duplicate(code);
                }
                let known = &items(&self.raw.questions)[question].value.options;
                let option = |code| self.reference(Some(code), "option", known, |option| option.code.as_ref());
                conditions.push((question, options.value.iter().filter_map(option).collect()));
            }
            let ask = line(check.ask.as_ref());
            checks.push(Check { id: name(check.id.as_ref()), conditions, ask });
        }
        checks
    }

    pub(super) fn context(&mut self) -> Vec<ContextQuestion> {
        let kinds = [("background", false), ("outcome", true)];
        let mut context = Vec::new();
        for Located { value: question, span } in items(&self.raw.context) {
            context.push(ContextQuestion {
                code: name(question.code.as_ref()),
                text: line(question.text.as_ref()),
                help: line(question.help.as_ref()),
                outcome: self.named(question.kind.as_ref(), "kind", &kinds).unwrap_or(false),
                answer: self.context_answer(question, span),
            });
        }
        context
    }

    fn context_answer(&mut self, question: &raw::ContextQuestion, span: &std::ops::Range<usize>) -> ContextAnswer {
        let option = |option: &Located<raw::ContextOption>| ContextOption {
            code: name(option.value.code.as_ref()),
            text: line(option.value.text.as_ref()),
        };
        let number = question.min.as_ref().or(question.max.as_ref());
        match (&question.options, &question.min, &question.max) {
            (Some(options), None, None) => {
                self.not_empty(Some(options), "options", 2);
                return ContextAnswer::Choice(options.value.iter().map(option).collect());
            }
            (None, Some(min), Some(max)) => {
                let (min, max) = (min.value, self.in_range_integer(max, "max", min.value, i64::MAX));
                return ContextAnswer::Number(min..=max.unwrap_or(min));
            }
            (Some(_), ..) => {
                let at = number.map_or(span, |number| &number.span);
                self.fault(Diagnostic::error(DiagnosticCode::ContextTwoKinds).at(at));
            }
            (None, ..) => {
                let at = number.map_or(span, |number| &number.span);
                self.fault(Diagnostic::error(DiagnosticCode::ContextWithoutAnswers).at(at));
            }
        }
        ContextAnswer::Number(0..=0)
    }

    pub(super) fn tasks(&mut self) -> Vec<Task> {
        let raw = self.raw;
        let task = |item: &Located<raw::Task>| Task {
            id: name(item.value.id.as_ref()),
            title: line(item.value.title.as_ref()),
            text: line(item.value.text.as_ref()),
            skills: self.skill_list(item.value.skills.as_ref()),
            source: self.source(item.value.source.as_ref()),
        };
        items(&raw.tasks).iter().map(task).collect()
    }

    pub(super) fn modules(&mut self) -> Vec<Module> {
        let mut modules = Vec::new();
        for Located { value: module, .. } in items(&self.raw.modules) {
            let hours = module.hours.as_ref().and_then(|hours| self.in_range_integer(hours, "hours", 1, 1000));
            modules.push(Module {
                id: name(module.id.as_ref()),
                title: line(module.title.as_ref()),
                outcome: line(module.outcome.as_ref()),
                skills: self.skill_list(module.skills.as_ref()),
                phase: self.phase(module.phase.as_ref()),
                hours: hours.and_then(|hours| u32::try_from(hours).ok()),
            });
        }
        modules
    }

    pub(super) fn indicators(&mut self) -> Vec<Indicator> {
        let mut indicators = Vec::new();
        for Located { value: indicator, .. } in items(&self.raw.indicators) {
            let kind = self.named(indicator.kind.as_ref(), "kind", &IndicatorKind::NAMES);
            indicators.push(Indicator {
                id: name(indicator.id.as_ref()),
                title: line(indicator.title.as_ref()),
                kind: kind.unwrap_or(IndicatorKind::Result),
                how: line(indicator.how.as_ref()),
                skills: self.skill_list(indicator.skills.as_ref()),
                source: self.source(indicator.source.as_ref()),
            });
        }
        indicators
    }

    fn source(&mut self, source: Option<&Located<String>>) -> Option<usize> {
        self.reference(source, "source", &self.raw.sources, |source| source.id.as_ref())
    }

    fn skill_list(&mut self, list: Option<&Located<Vec<Located<String>>>>) -> Vec<usize> {
        self.not_empty(list, "skills", 1);
        let mut skills = Vec::new();
        for id in list.iter().flat_map(|list| &list.value) {
            let Some(skill) = self.reference(Some(id), "skill", &self.raw.skills, |skill| skill.id.as_ref()) else {
                continue;
            };
            if skills.contains(&skill) {
                self.duplicate(id);
            }
            skills.push(skill);
        }
        skills
    }

    fn duplicate(&mut self, name: &Located<String>) {
        self.fault(Diagnostic::error(DiagnosticCode::DuplicateName).text("name", &name.value).at(&name.span));
    }
}

/// Adds warnings on parts that can have no effect, or always the same.
pub(in crate::questionnaire) fn without_effect(
    raw: &raw::Questionnaire,
    questionnaire: &Questionnaire,
    faults: &mut Vec<Diagnostic>,
) {
    for (raw, check) in items(&raw.checks).iter().zip(&questionnaire.checks) {
        let all = |(question, options): &(usize, Vec<usize>)| {
            (0..questionnaire.questions[*question].options.len()).all(|option| options.contains(&option))
        };
        let code = if check.conditions.iter().any(|(_, options)| options.is_empty()) {
            DiagnosticCode::CheckNeverMet
        } else if check.conditions.iter().all(all) {
            DiagnosticCode::CheckAlwaysMet
        } else {
            continue;
        };
        faults.push(Diagnostic::warning(code).text("name", &check.id).at(&raw.span));
    }
    for (raw, recommendation) in items(&raw.recommendations).iter().zip(&questionnaire.recommendations) {
        let position = questionnaire.recommendations.iter().position(|other| other.id == recommendation.id);
        let mut options = questionnaire.questions.iter().flat_map(|question| &question.options);
        if !options.any(|option| option.basis == position && !option.advice.is_empty()) {
            let fault = Diagnostic::warning(DiagnosticCode::UnusedRecommendation).text("name", &recommendation.id);
            faults.push(fault.at(&raw.span));
        }
    }
    for (q, raw) in items(&raw.questions).iter().enumerate() {
        for (option, raw) in items(&raw.value.options).iter().enumerate() {
            if let Some(first) = &raw.value.first
                && !can_be_a_step(questionnaire, q, option)
            {
                let code = &questionnaire.questions[q].code;
                let fault = Diagnostic::warning(DiagnosticCode::FirstNeverReached).text("question", code);
                faults.push(fault.at(&first.span));
            }
        }
    }
}

/// Whether a plan can hold the step from this option: there is a better one, it has no condition, and it lies below
/// the target, in one of the profiles, of a skill that the question informs.
fn can_be_a_step(questionnaire: &Questionnaire, question: usize, option: usize) -> bool {
    let options = &questionnaire.questions[question].options;
    let own = &options[option];
    #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
    let level = 1.0 + (questionnaire.levels.len() - 1) as f64 * own.score;
    let below = |skill: usize| questionnaire.profiles.iter().any(|profile| level < profile.targets[skill]);
    own.when.is_empty()
        && options.iter().any(|other| other.score > own.score)
        && questionnaire.skills_informed_by(question).any(below)
}
