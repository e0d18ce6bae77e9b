//! Describes a questionnaire as a document: its questions, levels, skills, profiles and sources, and what goes beside
//! the scores: recommendations, checks, context questions, tasks, training and indicators
//! (`questionnaire show`).

use super::document::{Block, Cell, Column, Document, Item};
use crate::message;
use crate::questionnaire::{
    About, Aggregation, AnswerOption, Check, ContextAnswer, ContextQuestion, Indicator, IndicatorKind, Module, Profile,
    Question, Questionnaire, Recommendation, Task,
};
use crate::text::{Message, Messages, Value};

/// Everything that a questionnaire file says, readable on a terminal.
#[must_use]
pub fn outline(questionnaire: &Questionnaire, messages: &Messages) -> Document {
    let mut outline = Outline { questionnaire, messages, document: Document::default() };
    outline.head();
    outline.questions();
    outline.groups();
    outline.skills();
    outline.profiles();
    outline.benchmarks();
    outline.recommendations();
    outline.checks();
    outline.tasks();
    outline.training();
    outline.indicators();
    outline.context();
    outline.end();
    outline.document
}

struct Outline<'a> {
    questionnaire: &'a Questionnaire,
    messages: &'a Messages,
    document: Document,
}

fn item(label: &str, text: &str, details: Vec<String>) -> Item {
    Item { label: label.to_owned(), text: text.to_owned(), details }
}

impl Outline<'_> {
    fn translate(&self, message: &Message) -> String {
        self.messages.translate(message)
    }

    fn heading(&mut self, message: &Message) {
        let text = self.translate(message);
        self.document.push(Block::Heading(text));
    }

    fn head(&mut self) {
        let questionnaire = self.questionnaire;
        self.document.push(Block::Title(questionnaire.title.clone()));
        let mut sentences = vec![self.translate(&message!(
            "questionnaire-identity",
            id = &questionnaire.id,
            version = questionnaire.version.to_string(),
            language = &questionnaire.language
        ))];
        if let Some(minutes) = questionnaire.minutes {
            sentences.push(self.translate(&message!("questionnaire-minutes", minutes = minutes)));
        }
        self.document.push(Block::Paragraph(sentences.join(" ")));
        if !questionnaire.summary.is_empty() {
            self.document.push(Block::Paragraph(questionnaire.summary.clone()));
        }
        let aggregation = Aggregation::NAMES.iter().find(|(_, how)| *how == questionnaire.aggregation);
        let levels = self.translate(&message!("questionnaire-levels", levels = questionnaire.levels.join(", ")));
        let combined = self.translate(&message!(
            "questionnaire-aggregation",
            aggregation = aggregation.map(|(name, _)| *name).unwrap_or_default(),
            percent = Value::Decimal(questionnaire.min_coverage * 100.0, 0)
        ));
        let minimums = self.translate(&message!(
            "questionnaire-minimums",
            applicable = Value::Decimal(questionnaire.min_applicable * 100.0, 0),
            skills = Value::Decimal(questionnaire.min_skills * 100.0, 0)
        ));
        self.document.push(Block::Paragraph(format!("{levels} {combined} {minimums}")));
    }

    fn questions(&mut self) {
        let questionnaire = self.questionnaire;
        self.heading(&message!("questionnaire-questions"));
        for (s, section) in questionnaire.sections.iter().enumerate() {
            self.document.push(Block::Lead(section.title.clone()));
            if !section.summary.is_empty() {
                self.document.push(Block::Paragraph(section.summary.clone()));
            }
            for q in questionnaire.questions_in(s) {
                self.question(&questionnaire.questions[q]);
            }
        }
    }

    fn question(&mut self, question: &Question) {
        let title = message!("questionnaire-question", code = &question.code, text = &question.text);
        let title = self.translate(&title);
        self.document.push(Block::Subheading(title));
        let mut about = Vec::new();
        if !question.help.is_empty() {
            about.push(question.help.clone());
        }
        if !question.show.is_empty() {
            about.push(self.translate(&message!("questionnaire-show", show = &question.show)));
        }
        if let Some(source) = question.source {
            let source = &self.questionnaire.sources[source].id;
            about.push(self.translate(&message!("questionnaire-from", source = source)));
        }
        about.push(match question.about {
            About::Firm => self.translate(&message!("questionnaire-about-firm")),
            About::Alliance => self.translate(&message!("questionnaire-about-alliance")),
        });
        if !question.rank {
            about.push(self.translate(&message!("questionnaire-unranked")));
        }
        if question.quick {
            about.push(self.translate(&message!("questionnaire-quick")));
        }
        self.document.push(Block::Paragraph(about.join(" ")));
        let options = question.options.iter().map(|option| item(&option.code, &option.text, self.advice(option)));
        let options = options.collect();
        self.document.push(Block::List(options));
    }

    /// The advice of an option: what to do and when, what it leads to, what it takes and which recommendation it
    /// follows.
    fn advice(&self, option: &AnswerOption) -> Vec<String> {
        if option.advice.is_empty() {
            return Vec::new();
        }
        let mut details = vec![if option.when.is_empty() {
            option.advice.clone()
        } else {
            self.translate(&message!("report-conditional-step", when = &option.when, advice = &option.advice))
        }];
        if !option.goal.is_empty() {
            details.push(self.translate(&message!("report-step-aim", text = &option.goal)));
        }
        let (effort, upkeep) = (u64::from(option.effort), u64::from(option.upkeep));
        let mut facts = vec![self.translate(&message!("report-step-takes", effort = effort, upkeep = upkeep))];
        if let Some(basis) = option.basis {
            let title = &self.questionnaire.recommendations[basis].title;
            facts.push(self.translate(&message!("questionnaire-follows", title = title)));
        }
        details.push(facts.join(" "));
        details
    }

    fn groups(&mut self) {
        let questionnaire = self.questionnaire;
        let kinds = [
            (message!("questionnaire-capabilities"), &questionnaire.capabilities),
            (message!("questionnaire-phases"), &questionnaire.phases),
        ];
        for (heading, groups) in kinds.into_iter().filter(|(_, groups)| !groups.is_empty()) {
            self.heading(&heading);
            let items = groups.iter().map(|group| item(&group.title, &group.summary, Vec::new())).collect();
            self.document.push(Block::List(items));
        }
    }

    fn skills(&mut self) {
        let questionnaire = self.questionnaire;
        self.heading(&message!("questionnaire-skills"));
        let has_phases = !questionnaire.phases.is_empty();
        let has_weights = questionnaire.skills.iter().any(|skill| (skill.weight - 1.0).abs() > f64::EPSILON);
        let mut heads = vec![message!("questionnaire-column-skill"), message!("questionnaire-column-capability")];
        if has_phases {
            heads.push(message!("questionnaire-column-phase"));
        }
        heads.push(message!("questionnaire-column-evidence"));
        if has_weights {
            heads.push(message!("questionnaire-column-weight"));
        }
        let columns = heads.iter().map(|head| Column { head: self.translate(head), numbers: false }).collect();
        let row = |skill: &crate::questionnaire::Skill| {
            let mut row = vec![
                format!("{} {}", skill.id, skill.title),
                questionnaire.capabilities[skill.capability].title.clone(),
            ];
            if has_phases {
                row.push(skill.phase.map(|phase| questionnaire.phases[phase].title.clone()).unwrap_or_default());
            }
            let evidence = skill.evidence.iter().map(|evidence| {
                let question = &questionnaire.questions[evidence.question].code;
                let weight = self.messages.number(evidence.weight);
                self.translate(&message!("questionnaire-evidence", question = question, weight = weight))
            });
            row.push(evidence.collect::<Vec<_>>().join(", "));
            if has_weights {
                row.push(self.messages.number(skill.weight));
            }
            row.into_iter().map(Cell::Text).collect()
        };
        let rows = questionnaire.skills.iter().map(row).collect();
        self.document.table(columns, rows);
    }

    fn profiles(&mut self) {
        let questionnaire = self.questionnaire;
        self.heading(&message!("questionnaire-profiles"));
        let items = questionnaire.profiles.iter().map(|profile| {
            let title = if profile.title.is_empty() { &profile.id } else { &profile.title };
            let text = if profile.default {
                self.translate(&message!("questionnaire-profile-default", title = title))
            } else {
                title.clone()
            };
            let targets = message!("questionnaire-profile-targets", id = &profile.id, targets = self.targets(profile));
            let summary = (!profile.summary.is_empty()).then(|| profile.summary.clone());
            item("•", &text, summary.into_iter().chain([self.translate(&targets)]).collect())
        });
        let items = items.collect();
        self.document.push(Block::List(items));
    }

    /// Targets; the one that most skills share is printed once.
    fn targets(&self, profile: &Profile) -> String {
        let same = |target: f64| profile.targets.iter().filter(|&&other| (other - target).abs() < f64::EPSILON).count();
        let common = profile.targets.iter().copied().max_by_key(|&target| same(target)).unwrap_or(1.0);
        let single = self.questionnaire.skills.iter().zip(&profile.targets);
        let single = single.filter(|(_, target)| (**target - common).abs() > f64::EPSILON);
        let single = single.map(|(skill, target)| {
            self.translate(&message!("questionnaire-target", skill = &skill.id, target = self.messages.number(*target)))
        });
        let others = self.translate(&message!("questionnaire-target-others", target = self.messages.number(common)));
        single.chain([others]).collect::<Vec<_>>().join(", ")
    }

    fn benchmarks(&mut self) {
        let questionnaire = self.questionnaire;
        if questionnaire.benchmarks.is_empty() {
            return;
        }
        self.heading(&message!("questionnaire-benchmarks"));
        let items = questionnaire.benchmarks.iter().map(|benchmark| {
            let title = message!("questionnaire-benchmark", title = &benchmark.title, n = benchmark.n);
            let rows = benchmark.counts.iter().map(|(q, counts)| {
                let counts = counts.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
                let question = &questionnaire.questions[*q].code;
                self.translate(&message!("questionnaire-counts", question = question, counts = counts))
            });
            item("•", &self.translate(&title), rows.collect())
        });
        let items = items.collect();
        self.document.push(Block::List(items));
    }

    fn recommendations(&mut self) {
        let sourced = |recommendation: &Recommendation| {
            let source = recommendation.source.map(|source| format!(" [{}]", self.questionnaire.sources[source].id));
            item("•", &format!("{}{}", recommendation.title, source.unwrap_or_default()), Vec::new())
        };
        let items = self.questionnaire.recommendations.iter().map(sourced).collect();
        self.list(&message!("questionnaire-recommendations"), items);
    }

    fn checks(&mut self) {
        let questions = &self.questionnaire.questions;
        let condition = |(question, options): &(usize, Vec<usize>)| {
            let question = &questions[*question];
            let options: Vec<&str> = options.iter().map(|&option| question.options[option].code.as_str()).collect();
            format!("{} {}", question.code, options.join("/"))
        };
        let check = |check: &Check| {
            let conditions: Vec<String> = check.conditions.iter().map(condition).collect();
            item(
                "•",
                &check.ask,
                vec![self.translate(&message!("questionnaire-check-if", answers = conditions.join(", ")))],
            )
        };
        let items = self.questionnaire.checks.iter().map(check).collect();
        self.list(&message!("report-checks-heading"), items);
    }

    fn tasks(&mut self) {
        let task = |task: &Task| {
            let text = message!("report-task", title = &task.title, text = &task.text);
            item("•", &self.translate(&text), vec![self.details(&task.skills, task.source)])
        };
        let items = self.questionnaire.tasks.iter().map(task).collect();
        self.list(&message!("report-tasks-heading"), items);
    }

    fn training(&mut self) {
        let questionnaire = self.questionnaire;
        let module = |module: &Module| {
            let phase = module.phase.map_or("none", |phase| &questionnaire.phases[phase].title);
            let hours = u64::from(module.hours.unwrap_or_default());
            let title = message!("report-module", title = &module.title, phase = phase, hours = hours);
            item("•", &self.translate(&title), vec![module.outcome.clone(), self.details(&module.skills, None)])
        };
        let items = questionnaire.modules.iter().map(module).collect();
        self.list(&message!("questionnaire-modules"), items);
    }

    fn indicators(&mut self) {
        let indicator = |indicator: &Indicator| {
            let text = message!("report-indicator", title = &indicator.title, how = &indicator.how);
            let kind = match indicator.kind {
                IndicatorKind::Result => message!("questionnaire-kind-result"),
                IndicatorKind::Process => message!("questionnaire-kind-process"),
                IndicatorKind::Relationship => message!("questionnaire-kind-relationship"),
                IndicatorKind::Fit => message!("questionnaire-kind-fit"),
            };
            let details = format!("{} {}", self.translate(&kind), self.details(&indicator.skills, indicator.source));
            item("•", &self.translate(&text), vec![details])
        };
        let items = self.questionnaire.indicators.iter().map(indicator).collect();
        self.list(&message!("questionnaire-indicators"), items);
    }

    fn context(&mut self) {
        let asked = |asked: &ContextQuestion| {
            let answers = match &asked.answer {
                ContextAnswer::Choice(options) => {
                    let options = options.iter().map(|option| format!("{} {}", option.code, option.text));
                    options.collect::<Vec<_>>().join("; ")
                }
                ContextAnswer::Number(range) => {
                    let (low, high) = (range.start().to_string(), range.end().to_string());
                    self.translate(&message!("questionnaire-number", low = low, high = high))
                }
            };
            let outcome = asked.outcome.then(|| self.translate(&message!("questionnaire-outcome")));
            let help = Some(&asked.help).filter(|help| !help.is_empty()).cloned();
            let text = message!("questionnaire-question", code = &asked.code, text = &asked.text);
            item("•", &self.translate(&text), help.into_iter().chain([answers]).chain(outcome).collect())
        };
        let items = self.questionnaire.context.iter().map(asked).collect();
        self.list(&message!("questionnaire-context"), items);
    }

    /// The skills that something serves, by name, and the source that describes it.
    fn details(&self, skills: &[usize], source: Option<usize>) -> String {
        let title =
            |&skill: &usize| self.translate(&message!("report-quoted", text = &self.questionnaire.skills[skill].title));
        let skills = skills.iter().map(title).collect::<Vec<_>>().join(", ");
        let serves = self.translate(&message!("report-serves", skills = skills));
        [Some(format!("{serves}.")), self.source(source)].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn source(&self, source: Option<usize>) -> Option<String> {
        let source = &self.questionnaire.sources[source?].id;
        Some(self.translate(&message!("questionnaire-from", source = source)))
    }

    /// Adds a list under a heading; nothing where the list is empty.
    fn list(&mut self, heading: &Message, items: Vec<Item>) {
        if !items.is_empty() {
            self.heading(heading);
            self.document.push(Block::List(items));
        }
    }

    fn end(&mut self) {
        let questionnaire = self.questionnaire;
        if !questionnaire.limits.is_empty() {
            self.heading(&message!("questionnaire-limits"));
            self.document.push(super::document::points(&questionnaire.limits));
        }
        if !questionnaire.sources.is_empty() {
            self.heading(&message!("questionnaire-sources"));
            self.document.push(super::document::sources(&questionnaire.sources));
        }
    }
}
