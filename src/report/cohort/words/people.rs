//! Sections on single respondents and on organisations.

use crate::message;
use crate::report::cohort::facts::{CohortReport, Organisation, Participant};
use crate::report::document::{Block, Cell, Column};
use crate::report::words::Words;

/// More skills than this do not fit side by side; capabilities stand in their place.
const MOST_SKILLS: usize = 12;

/// People who are shown one by one in words.
const MOST_PEOPLE: usize = 60;

/// Questions that are named as those on which an organisation's people differ most.
const MOST_DIFFER: usize = 2;

impl Words<'_, CohortReport> {
    pub(super) fn participants(&mut self) {
        let report = self.report;
        let Some(people) = report.participants.as_ref().filter(|people| people.len() > 1) else { return };
        self.push(Block::Heading, &message!("cohort-people-heading"));
        if people.len() > MOST_PEOPLE {
            self.push(Block::Paragraph, &message!("cohort-people-many", count = people.len()));
            return;
        }
        let by_skill = report.all.skills.len() <= MOST_SKILLS;
        let mut columns = vec![
            self.column(&message!("cohort-column-person"), false),
            self.column(&message!("cohort-column-whole"), true),
        ];
        let head = |head: &String| Column { head: head.clone(), numbers: true };
        if by_skill {
            columns.extend(report.all.skills.iter().map(|skill| head(&skill.spread.id)));
        } else {
            columns.extend(report.all.capabilities.iter().map(|capability| head(&capability.title)));
        }
        let row = |(i, person): (usize, &Participant)| {
            let name = self.person(i, person);
            let levels = if by_skill { &person.skills } else { &person.capabilities };
            let levels = std::iter::once(&person.overall).chain(levels).map(|level| self.shaded(*level));
            std::iter::once(Cell::Text(name)).chain(levels).collect()
        };
        let rows = people.iter().enumerate().map(row).collect();
        self.document.table(columns, rows);
        let top = report.questionnaire.levels.len();
        self.push(Block::Aside, &message!("cohort-people-legend", top = top));
        if by_skill {
            let skills = report.all.skills.iter().map(|skill| format!("{} {}", skill.spread.id, skill.spread.title));
            self.document.push(Block::Aside(skills.collect::<Vec<_>>().join(", ")));
        }
    }

    /// What the person with this number is called.
    pub(in crate::report) fn person(&self, i: usize, person: &Participant) -> String {
        match (person.name.as_str(), person.organisation.as_str()) {
            ("", "") => self.translate(&message!("cohort-person-unnamed", number = i + 1)),
            ("", organisation) => organisation.to_owned(),
            (name, _) => name.to_owned(),
        }
    }

    fn shaded(&self, level: Option<f64>) -> Cell {
        match level {
            Some(level) => {
                let reached = self.report.questionnaire.share(level);
                Cell::Shaded { text: self.messages.decimal(level, 1), reached }
            }
            None => Cell::Text(String::new()),
        }
    }

    pub(super) fn organisations(&mut self) {
        if self.report.organisations.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("cohort-organisations-heading"));
        let columns = vec![
            self.column(&message!("cohort-column-organisation"), false),
            self.column(&message!("cohort-column-n"), true),
            self.column(&message!("report-column-level"), true),
            self.column(&message!("cohort-column-agreement"), true),
            self.column(&message!("cohort-column-differ"), false),
        ];
        let rows = self.report.organisations.iter().map(|organisation| self.organisation(organisation)).collect();
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("cohort-organisations-legend"));
    }

    fn organisation(&self, organisation: &Organisation) -> Vec<Cell> {
        vec![
            Cell::Text(organisation.name.clone()),
            Cell::Text(organisation.n.to_string()),
            Cell::Text(self.decimal(organisation.overall)),
            Cell::Text(self.agreement(organisation)),
            Cell::Text(self.differ(organisation)),
        ]
    }

    /// How far an organisation's people agree.
    pub(in crate::report) fn agreement(&self, organisation: &Organisation) -> String {
        let agreement: Vec<f64> = organisation.agreement.iter().map(|question| question.r_wg).collect();
        #[expect(clippy::cast_precision_loss, reason = "a handful of questions")]
        let mean = (!agreement.is_empty()).then(|| agreement.iter().sum::<f64>() / agreement.len() as f64);
        match mean {
            Some(mean) => self.messages.decimal(mean, 2),
            None => self.decimal(None),
        }
    }

    /// On which questions they differ most.
    pub(in crate::report) fn differ(&self, organisation: &Organisation) -> String {
        let mut differ: Vec<_> =
            organisation.agreement.iter().filter(|question| question.options[0] < question.options[1]).collect();
        differ.sort_by(|a, b| a.r_wg.total_cmp(&b.r_wg));
        let differ = differ.iter().take(MOST_DIFFER).map(|question| {
            let [lowest, highest] = question.options;
            let asked = self.report.all.questions.iter().find(|asked| asked.question == question.question);
            let text = asked.map_or(question.question.as_str(), |asked| asked.text.as_str());
            let question = self.translate(&message!("report-quoted", text = text));
            self.translate(&message!("cohort-differ", question = question, lowest = lowest, highest = highest))
        });
        differ.collect::<Vec<_>>().join(", ")
    }
}
