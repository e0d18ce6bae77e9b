//! Describes a questionnaire as a document: its questions, levels, skills, profiles and sources
//! (`questionnaire show`).

use super::document::{Block, Cell, Column, Document, Item};
use crate::message;
use crate::questionnaire::{Aggregation, Profile, Question, Questionnaire};
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
        self.document.push(Block::Paragraph(format!("{levels} {combined}")));
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
        if question.quick {
            about.push(self.translate(&message!("questionnaire-quick")));
        }
        if !about.is_empty() {
            self.document.push(Block::Paragraph(about.join(" ")));
        }
        let options = question.options.iter().map(|option| {
            let advice = message!("questionnaire-advice", advice = &option.advice, effort = u32::from(option.effort));
            let details = if option.advice.is_empty() { Vec::new() } else { vec![self.messages.translate(&advice)] };
            item(&option.code, &option.text, details)
        });
        self.document.push(Block::List(options.collect()));
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
