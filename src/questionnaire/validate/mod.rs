//! Validates a raw questionnaire file, collects every fault, and builds the model if there is none.

mod compare;
pub(super) mod guidance;
mod names;
pub(super) mod wording;

use semver::Version;

use self::names::{Form, Names, resolve};
use super::model::{About, Aggregation, AnswerOption, Evidence, Group, Question, Questionnaire, Skill, Source};
use super::raw;
use crate::text::diagnostic::{Diagnostic, DiagnosticCode, has_errors};
use crate::text::record::{Located, Map};
use crate::text::sanitize;

/// The version of the file format that this program reads.
pub const FORMAT: i64 = 1;

/// Effort of an option that states none: an afternoon.
const DEFAULT_EFFORT: u8 = 1;

/// Limits on the time and memory that a hostile file can take, far above any real questionnaire.
const MAX_OPTIONS: usize = 100;

const MAX_QUESTIONS: usize = 1000;

type List<T> = Option<Located<Vec<Located<T>>>>;

/// Validates `raw` and adds to `faults`, which holds the faults found when reading the file. Returns the
/// questionnaire if there is no error.
#[must_use]
pub(super) fn validate(
    raw: &raw::Questionnaire,
    mut faults: Vec<Diagnostic>,
) -> (Option<Questionnaire>, Vec<Diagnostic>) {
    let questionnaire = Checker { raw, faults: &mut faults }.questionnaire();
    let right = !has_errors(&faults);
    (questionnaire.filter(|_| right), faults)
}

fn items<T>(list: &List<T>) -> &[Located<T>] {
    list.as_ref().map_or(&[], |list| &list.value)
}

fn line(text: Option<&Located<String>>) -> String {
    text.map(|text| sanitize::line(&text.value).into_owned()).unwrap_or_default()
}

fn block(text: Option<&Located<String>>) -> String {
    text.map(|text| sanitize::block(&text.value).trim().to_owned()).unwrap_or_default()
}

/// A name that [`names`] has checked; empty if it is missing, which is reported as a fault.
fn name(id: Option<&Located<String>>) -> String {
    id.map(|id| id.value.clone()).unwrap_or_default()
}

fn ids<'a, T>(list: &'a List<T>, id: impl Fn(&'a T) -> Option<&'a Located<String>>) -> Vec<Option<&'a str>> {
    items(list).iter().map(|item| id(&item.value).map(|id| id.value.as_str())).collect()
}

struct Checker<'a> {
    raw: &'a raw::Questionnaire,
    faults: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    fn questionnaire(mut self) -> Option<Questionnaire> {
        let raw = self.raw;
        self.names();
        self.format();
        self.not_empty(raw.sections.as_ref(), "sections", 1);
        self.not_empty(raw.capabilities.as_ref(), "capabilities", 1);
        self.not_empty(raw.skills.as_ref(), "skills", 1);
        self.not_empty(raw.questions.as_ref(), "questions", 1);
        self.not_empty(raw.levels.as_ref(), "levels", 2);
        self.words();
        let version = self.version();
        let aggregation = self.aggregation();
        let min_coverage = self.share(raw.min_coverage.as_ref(), "min_coverage");
        let min_applicable = self.share(raw.min_applicable.as_ref(), "min_applicable");
        let min_skills = self.share(raw.min_skills.as_ref(), "min_skills");
        let minutes = self.minutes();
        let questions = self.questions();
        let skills = self.skills();
        let profiles = self.profiles();
        let benchmarks = self.benchmarks();
        let recommendations = self.recommendations();
        let checks = self.checks();
        let context = self.context();
        let tasks = self.tasks();
        let modules = self.modules();
        let indicators = self.indicators();
        let questionnaire = Questionnaire {
            id: name(raw.id.as_ref()),
            version: version?,
            language: name(raw.language.as_ref()),
            title: line(raw.title.as_ref()),
            summary: line(raw.summary.as_ref()),
            minutes,
            levels: items(&raw.levels).iter().map(|level| line(Some(level))).collect(),
            aggregation,
            min_coverage,
            min_applicable,
            min_skills,
            limits: block(raw.limits.as_ref()),
            sources: items(&raw.sources).iter().map(|source| source_of(&source.value)).collect(),
            sections: groups(&raw.sections, |s| (&s.id, &s.title, &s.intro)),
            capabilities: groups(&raw.capabilities, |c| (&c.id, &c.title, &c.summary)),
            phases: groups(&raw.phases, |p| (&p.id, &p.title, &p.summary)),
            skills,
            questions,
            profiles,
            benchmarks,
            recommendations,
            checks,
            context,
            tasks,
            modules,
            indicators,
        };
        Some(questionnaire)
    }

    fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    fn format(&mut self) {
        if let Some(format) = self.raw.format.as_ref().filter(|format| format.value != FORMAT) {
            let found = format.value.to_string();
            self.fault(Diagnostic::error(DiagnosticCode::UnsupportedFormat).text("found", found).at(&format.span));
        }
    }

    fn names(&mut self) {
        self.guidance_names();
        let (raw, faults) = (self.raw, &mut *self.faults);
        Names::default().add(raw.id.as_ref(), Form::Id, faults);
        let mut sources = Names::default();
        items(&raw.sources).iter().for_each(|source| sources.add(source.value.id.as_ref(), Form::Id, faults));
        let mut sections = Names::default();
        items(&raw.sections).iter().for_each(|section| sections.add(section.value.id.as_ref(), Form::Id, faults));
        let mut profiles = Names::default();
        items(&raw.profiles).iter().for_each(|profile| profiles.add(profile.value.id.as_ref(), Form::Id, faults));
        let mut benchmarks = Names::default();
        items(&raw.benchmarks).iter().for_each(|b| benchmarks.add(b.value.id.as_ref(), Form::Id, faults));
        let mut columns = Names::default();
        items(&raw.capabilities).iter().for_each(|c| columns.add(c.value.id.as_ref(), Form::Column, faults));
        items(&raw.phases).iter().for_each(|phase| columns.add(phase.value.id.as_ref(), Form::Column, faults));
        items(&raw.skills).iter().for_each(|skill| columns.add(skill.value.id.as_ref(), Form::Column, faults));
        let mut codes = Names::default();
        for question in items(&raw.questions) {
            codes.add(question.value.code.as_ref(), Form::QuestionCode, faults);
            let mut options = Names::default();
            let list = items(&question.value.options);
            list.iter().for_each(|option| options.add(option.value.code.as_ref(), Form::OptionCode, faults));
        }
        for question in items(&raw.context) {
            codes.add(question.value.code.as_ref(), Form::ContextCode, faults);
            let mut options = Names::default();
            let list = items(&question.value.options);
            list.iter().for_each(|option| options.add(option.value.code.as_ref(), Form::OptionCode, faults));
        }
        if let Some(language) = &raw.language
            && language.value.parse::<unic_langid::LanguageIdentifier>().is_err()
        {
            faults.push(
                Diagnostic::error(DiagnosticCode::InvalidLanguage).text("found", &language.value).at(&language.span),
            );
        }
    }

    /// Checks a required text: it must exist and must not be empty once sanitised.
    fn words(&mut self) {
        let raw = self.raw;
        let mut texts: Vec<(&Option<Located<String>>, &'static str)> = vec![(&raw.title, "title")];
        texts.extend(items(&raw.sections).iter().map(|section| (&section.value.title, "title")));
        texts.extend(items(&raw.capabilities).iter().map(|capability| (&capability.value.title, "title")));
        texts.extend(items(&raw.phases).iter().map(|phase| (&phase.value.title, "title")));
        texts.extend(items(&raw.skills).iter().map(|skill| (&skill.value.title, "title")));
        texts.extend(items(&raw.questions).iter().map(|question| (&question.value.text, "text")));
        let options = items(&raw.questions).iter().flat_map(|question| items(&question.value.options));
        texts.extend(options.map(|option| (&option.value.text, "text")));
        texts.extend(Self::guidance_texts(raw));
        let located = texts.into_iter().filter_map(|(text, key)| text.as_ref().map(|text| (text, key)));
        let levels = items(&raw.levels).iter().map(|level| (level, "levels"));
        for (text, key) in located.chain(levels).collect::<Vec<_>>() {
            if sanitize::line(&text.value).is_empty() {
                self.fault(Diagnostic::error(DiagnosticCode::EmptyText).text("key", key).at(&text.span));
            }
        }
    }

    fn not_empty<T>(&mut self, list: Option<&Located<Vec<Located<T>>>>, key: &'static str, least: usize) {
        if let Some(list) = list.filter(|list| list.value.len() < least) {
            self.fault(
                Diagnostic::error(DiagnosticCode::TooFew).text("key", key).count("least", least as u64).at(&list.span),
            );
        }
    }

    fn version(&mut self) -> Option<Version> {
        let version = self.raw.version.as_ref()?;
        if let Ok(version) = Version::parse(&version.value) {
            Some(version)
        } else {
            self.fault(
                Diagnostic::error(DiagnosticCode::InvalidVersion).text("found", &version.value).at(&version.span),
            );
            None
        }
    }

    fn aggregation(&mut self) -> Aggregation {
        self.named(self.raw.aggregation.as_ref(), "aggregation", &Aggregation::NAMES).unwrap_or(Aggregation::Arithmetic)
    }

    /// The value that a key names, of those that it can have; reports another name.
    fn named<T: Copy>(
        &mut self,
        given: Option<&Located<String>>,
        key: &'static str,
        known: &[(&'static str, T)],
    ) -> Option<T> {
        let given = given?;
        let found = known.iter().find(|(name, _)| *name == given.value);
        if found.is_none() {
            let fault = Diagnostic::error(DiagnosticCode::UnknownValue).text("key", key).text("name", &given.value);
            self.fault(fault.among(&given.value, known.iter().map(|(name, _)| *name)).at(&given.span));
        }
        found.map(|(_, value)| *value)
    }

    /// A share in [0, 1]; 0.5 unless given.
    fn share(&mut self, given: Option<&Located<f64>>, key: &'static str) -> f64 {
        self.in_range(given, key, 0.0, 1.0).unwrap_or(0.5)
    }

    fn minutes(&mut self) -> Option<u32> {
        let minutes = self.raw.minutes.as_ref()?;
        self.in_range_integer(minutes, "minutes", 1, 24 * 60).and_then(|minutes| u32::try_from(minutes).ok())
    }

    fn in_range(&mut self, number: Option<&Located<f64>>, key: &'static str, low: f64, high: f64) -> Option<f64> {
        let Located { value, span } = number?;
        if (low..=high).contains(value) {
            return Some(*value);
        }
        let fault = Diagnostic::error(DiagnosticCode::OutOfRange).text("key", key).number("found", *value);
        self.fault(fault.number("low", low).number("high", high).at(span));
        None
    }

    fn in_range_integer(&mut self, number: &Located<i64>, key: &'static str, low: i64, high: i64) -> Option<i64> {
        if (low..=high).contains(&number.value) {
            return Some(number.value);
        }
        let fault =
            Diagnostic::error(DiagnosticCode::OutOfRange).text("key", key).text("found", number.value.to_string());
        self.fault(fault.text("low", low.to_string()).text("high", high.to_string()).at(&number.span));
        None
    }

    fn small_integer(&mut self, number: Option<&Located<i64>>, key: &'static str, low: u8, high: u8) -> Option<u8> {
        let number = self.in_range_integer(number?, key, i64::from(low), i64::from(high))?;
        u8::try_from(number).ok()
    }

    fn weight(&mut self, weight: Option<&Located<f64>>) -> f64 {
        /// Smaller weights would vanish in the tolerance of comparisons; larger ones would make others vanish in sums.
        const RANGE: std::ops::RangeInclusive<f64> = 0.001..=1e6;
        let Some(Located { value, span }) = weight else { return 1.0 };
        if !RANGE.contains(value) {
            self.fault(Diagnostic::error(DiagnosticCode::InvalidWeight).number("found", *value).at(span));
        }
        *value
    }

    fn reference<T>(
        &mut self,
        reference: Option<&Located<String>>,
        kind: &'static str,
        list: &List<T>,
        id: impl Fn(&T) -> Option<&Located<String>>,
    ) -> Option<usize> {
        resolve(reference?, kind, &ids(list, id), self.faults)
    }

    fn questions(&mut self) -> Vec<Question> {
        let raw = self.raw;
        if let Some(list) = raw.questions.as_ref().filter(|list| list.value.len() > MAX_QUESTIONS) {
            self.fault(
                Diagnostic::error(DiagnosticCode::TooManyQuestions).count("most", MAX_QUESTIONS as u64).at(&list.span),
            );
        }
        let mut questions = Vec::new();
        for Located { value: question, .. } in items(&raw.questions) {
            self.not_empty(question.options.as_ref(), "options", 2);
            let section = self.reference(question.section.as_ref(), "section", &raw.sections, |s| s.id.as_ref());
            let source = self.reference(question.source.as_ref(), "source", &raw.sources, |s| s.id.as_ref());
            questions.push(Question {
                code: name(question.code.as_ref()),
                section: section.unwrap_or(0),
                text: line(question.text.as_ref()),
                help: line(question.help.as_ref()),
                show: line(question.show.as_ref()),
                source,
                quick: question.quick.as_ref().is_some_and(|quick| quick.value),
                about: self.named(question.about.as_ref(), "about", &About::NAMES).unwrap_or(About::Firm),
                rank: question.rank.as_ref().is_none_or(|rank| rank.value),
                options: self.options(question),
            });
        }
        questions
    }

    fn options(&mut self, question: &raw::Question) -> Vec<AnswerOption> {
        let options = items(&question.options);
        let given = options.iter().filter(|option| option.value.score.is_some()).count();
        if let Some(list) = &question.options {
            if options.len() > MAX_OPTIONS {
                self.fault(
                    Diagnostic::error(DiagnosticCode::TooManyOptions).count("most", MAX_OPTIONS as u64).at(&list.span),
                );
            }
            if given != 0 && given != options.len() {
                let first = options.iter().find(|option| option.value.score.is_none());
                let span = first.map_or(&list.span, |option| &option.span);
                self.fault(Diagnostic::error(DiagnosticCode::ScoresIncomplete).at(span));
            }
        }
        let last = options.len().saturating_sub(1).max(1);
        let mut checked = Vec::with_capacity(options.len());
        for (k, Located { value: option, .. }) in options.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "at most a hundred options")]
            let even = k as f64 / last as f64;
            let score = self.in_range(option.score.as_ref(), "score", 0.0, 1.0);
            checked.push(AnswerOption {
                code: name(option.code.as_ref()),
                text: line(option.text.as_ref()),
                score: score.unwrap_or(even),
                advice: line(option.advice.as_ref()),
                effort: self.small_integer(option.effort.as_ref(), "effort", 1, 3).unwrap_or(DEFAULT_EFFORT),
                upkeep: self.small_integer(option.upkeep.as_ref(), "upkeep", 0, 2).unwrap_or(0),
                first: self.small_integer(option.first.as_ref(), "first", 1, 99),
                when: line(option.when.as_ref()),
                goal: line(option.goal.as_ref()),
                basis: self
                    .reference(option.basis.as_ref(), "recommendation", &self.raw.recommendations, |r| r.id.as_ref()),
            });
        }
        checked
    }

    fn skills(&mut self) -> Vec<Skill> {
        let raw = self.raw;
        let has_phases = !items(&raw.phases).is_empty();
        let mut skills = Vec::new();
        for Located { value: skill, span } in items(&raw.skills) {
            let capability =
                self.reference(skill.capability.as_ref(), "capability", &raw.capabilities, |c| c.id.as_ref());
            let phase = self.phase(skill.phase.as_ref());
            if has_phases && skill.phase.is_none() {
                self.fault(Diagnostic::error(DiagnosticCode::MissingKey).text("key", "phase").at(span));
            }
            skills.push(Skill {
                id: name(skill.id.as_ref()),
                title: line(skill.title.as_ref()),
                capability: capability.unwrap_or(0),
                phase,
                weight: self.weight(skill.weight.as_ref()),
                evidence: self.evidence(skill.evidence.as_ref()),
            });
        }
        skills
    }

    /// The phase that a skill or module names.
    fn phase(&mut self, phase: Option<&Located<String>>) -> Option<usize> {
        let named = phase?;
        if items(&self.raw.phases).is_empty() {
            self.fault(Diagnostic::error(DiagnosticCode::NoPhases).text("name", &named.value).at(&named.span));
            return None;
        }
        self.reference(phase, "phase", &self.raw.phases, |phase| phase.id.as_ref())
    }

    fn evidence(&mut self, evidence: Option<&Located<Map<f64>>>) -> Vec<Evidence> {
        let Some(evidence) = evidence else { return Vec::new() };
        let questions = &self.raw.questions;
        let mut checked: Vec<Evidence> = Vec::new();
        for (code, weight) in &evidence.value.0 {
            let weight = self.weight(Some(weight));
            let Some(question) = self.reference(Some(code), "question", questions, |q| q.code.as_ref()) else {
                continue;
            };
            if checked.iter().any(|evidence| evidence.question == question) {
                self.fault(Diagnostic::error(DiagnosticCode::DuplicateName).text("name", &code.value).at(&code.span));
            }
            checked.push(Evidence { question, weight });
        }
        let codes = ids(questions, |q| q.code.as_ref());
        checked.sort_by_key(|evidence| codes[evidence.question].map(str::to_ascii_lowercase));
        checked
    }
}

fn source_of(source: &raw::Source) -> Source {
    Source {
        id: name(source.id.as_ref()),
        citation: line(source.citation.as_ref()),
        url: source.url.as_ref().map(|url| line(Some(url))),
    }
}

type Text = Option<Located<String>>;

fn groups<T>(list: &List<T>, keys: impl Fn(&T) -> (&Text, &Text, &Text)) -> Vec<Group> {
    let group = |item: &Located<T>| {
        let (id, title, summary) = keys(&item.value);
        Group { id: name(id.as_ref()), title: line(title.as_ref()), summary: line(summary.as_ref()) }
    };
    items(list).iter().map(group).collect()
}
