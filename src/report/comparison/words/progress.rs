//! Sections on the progress of one respondent.

use super::change_shown;
use crate::message;
use crate::report::comparison::{
    AnswerProgress, Comparison, Direction, LevelProgress, Mismatch, Part, PlanProgress, Progress, ProgressWave,
    WaveAnswer,
};
use crate::report::document::{Block, Cell, Item};
use crate::report::facts::{StageName, StateName};
use crate::report::words::{Words, difference, level};
use crate::text::Value;

impl Words<'_, Comparison> {
    pub(super) fn progress(&mut self, progress: &Progress) {
        let organisation = progress.waves.iter().map(|wave| wave.organisation.as_str()).find(|name| !name.is_empty());
        match organisation.filter(|_| !progress.doubts.contains(&Mismatch::Organisations)) {
            Some(organisation) => self.push(Block::Title, &message!("compare-title-of", organisation = organisation)),
            None => self.push(Block::Title, &message!("compare-title")),
        }
        let questionnaire = &progress.questionnaire;
        let mut head = vec![self.files(progress)];
        head.push(self.translate(&message!(
            "report-questionnaire",
            title = &questionnaire.title,
            version = &questionnaire.version
        )));
        self.document.push(Block::Paragraph(head.join(" ")));
        for doubt in &progress.doubts {
            let sentence = match doubt {
                Mismatch::Organisations => message!("compare-doubt-organisations"),
                Mismatch::Respondents => message!("compare-doubt-respondents"),
                Mismatch::Dates => message!("compare-doubt-dates"),
                Mismatch::Forms => message!("compare-doubt-forms"),
                Mismatch::Targets => message!("compare-doubt-targets"),
            };
            self.push(Block::Paragraph, &sentence);
        }
        self.progress_lead(progress);
        self.progress_levels(progress);
        self.answers(progress);
        self.plan(progress);
        self.push(Block::Heading, &message!("compare-limits-heading"));
        self.push(Block::Paragraph, &message!("compare-limits-one"));
    }

    fn files(&self, progress: &Progress) -> String {
        let one = |wave: &ProgressWave| match &wave.date {
            Some(date) => self.translate(&message!("compare-file-on", name = &wave.source, date = self.date(date))),
            None => wave.source.clone(),
        };
        let names: Vec<String> = progress.waves.iter().map(one).collect();
        self.translate(&message!("compare-files", names = names.join(", ")))
    }

    fn progress_lead(&mut self, progress: &Progress) {
        let skills: Vec<f64> =
            progress.levels.iter().filter(|level| level.part == Part::Skill).filter_map(|level| level.change).collect();
        let rose = skills.iter().filter(|change| **change > 0.0).count();
        let fell = skills.iter().filter(|change| **change < 0.0).count();
        let mut lead = Vec::new();
        let overall = progress.levels.iter().find(|level| level.part == Part::Overall);
        match overall.map(|level| (level.levels.first().copied().flatten(), level.levels.last().copied().flatten())) {
            Some((Some(then), Some(now))) => {
                let change = difference(now, then);
                let way = if change > 0.0 {
                    "rose"
                } else if change < 0.0 {
                    "fell"
                } else {
                    "same"
                };
                lead.push(message!("compare-lead-one", way = way, then = level(then), now = level(now)));
            }
            _ => lead.push(message!("compare-lead-no-level")),
        }
        lead.push(message!("compare-lead-skills", rose = rose, fell = fell, skills = skills.len()));
        self.paragraph(Block::Lead, &lead);
        let (Some(first), Some(last)) = (progress.waves.first(), progress.waves.last()) else { return };
        let mut way = Vec::new();
        if progress.skills_shared > 0 {
            let (then, now) = (level(first.gap_shared), level(last.gap_shared));
            way.push(message!("compare-gap", skills = progress.skills_shared, then = then, now = now));
        }
        if let Some((then, now)) = first.percent_to_target.zip(last.percent_to_target) {
            let percent = |share: f64| Value::Decimal(share * 100.0, 0);
            way.push(message!("compare-way", then = percent(then), now = percent(now)));
        }
        self.paragraph(Block::Paragraph, &way);
    }

    fn progress_levels(&mut self, progress: &Progress) {
        let waves = progress.waves.len();
        for (part, heading) in [
            (None, message!("compare-levels-heading")),
            (Some(Part::Phase), message!("compare-phases-heading")),
            (Some(Part::Skill), message!("compare-skills-heading")),
        ] {
            let belongs = |level: &&LevelProgress| match part {
                None => matches!(level.part, Part::Overall | Part::Capability),
                Some(part) => level.part == part,
            };
            let levels: Vec<&LevelProgress> = progress.levels.iter().filter(belongs).collect();
            if levels.is_empty() {
                continue;
            }
            self.push(Block::Heading, &heading);
            let mut columns = vec![self.column(&message!("compare-column-what"), false)];
            columns.extend(self.wave_columns(waves));
            columns.push(self.column(&message!("compare-column-change"), true));
            if part == Some(Part::Skill) {
                columns.push(self.column(&message!("compare-column-target"), true));
            }
            let row = |level: &&LevelProgress| {
                let mut row = vec![self.name(level.part, &level.id, &level.title)];
                row.extend(level.levels.iter().map(|level| self.decimals(*level, 1)));
                row.push(self.signed(change_shown(level.levels.iter().copied()), 1));
                if part == Some(Part::Skill) {
                    row.push(self.decimals(level.target, 1));
                }
                row.into_iter().map(Cell::Text).collect()
            };
            let rows = levels.iter().map(row).collect();
            self.document.table(columns, rows);
        }
    }

    fn answers(&mut self, progress: &Progress) {
        self.push(Block::Heading, &message!("compare-answers-heading"));
        if progress.answers.is_empty() {
            self.push(Block::Paragraph, &message!("compare-answers-same"));
            return;
        }
        for (direction, heading) in [
            (Direction::Rose, message!("compare-answers-rose")),
            (Direction::Fell, message!("compare-answers-fell")),
            (Direction::NewlyAnswered, message!("compare-answers-new")),
            (Direction::NowOpen, message!("compare-answers-open")),
            (Direction::Other, message!("compare-answers-other")),
        ] {
            let answers: Vec<_> = progress.answers.iter().filter(|answer| answer.direction == direction).collect();
            if answers.is_empty() {
                continue;
            }
            self.push(Block::Subheading, &heading);
            let item = |answer: &&AnswerProgress| Item {
                label: answer.question.clone(),
                text: answer.text.clone(),
                details: answer
                    .answers
                    .iter()
                    .enumerate()
                    .map(|(wave, given)| self.answer(wave, answer.answers.len(), given))
                    .collect(),
            };
            let items = answers.iter().map(item).collect();
            self.document.push(Block::List(items));
        }
    }

    fn answer(&self, wave: usize, waves: usize, answer: &WaveAnswer) -> String {
        let words = match (&answer.text, answer.state) {
            (Some(text), _) => text.clone(),
            (None, StateName::Na) => self.translate(&message!("compare-said-na")),
            (None, StateName::Dk) => self.translate(&message!("compare-said-dk")),
            (None, StateName::NotAsked) => self.translate(&message!("compare-said-not-asked")),
            (None, _) => self.translate(&message!("compare-said-nothing")),
        };
        self.translate(&match (waves, wave) {
            (2, 0) => message!("compare-said-then", words = words),
            (2, _) => message!("compare-said-now", words = words),
            _ => message!("compare-said-wave", number = wave + 1, words = words),
        })
    }

    fn plan(&mut self, progress: &Progress) {
        if progress.plan.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("compare-plan-heading"));
        let done = progress.plan.iter().filter(|step| step.done).count();
        self.push(Block::Paragraph, &message!("compare-plan-done", done = done, steps = progress.plan.len()));
        let columns = vec![
            self.column(&message!("compare-column-step"), false),
            self.column(&message!("compare-column-stage"), false),
            self.column(&message!("compare-column-done"), false),
        ];
        let row = |step: &PlanProgress| {
            let stage = match step.stage {
                StageName::Now => message!("compare-stage-now"),
                StageName::Next => message!("compare-stage-next"),
                StageName::Later => message!("compare-stage-later"),
            };
            let done = if step.done { message!("compare-done") } else { message!("compare-not-done") };
            [step.to_text.clone(), self.translate(&stage), self.translate(&done)].map(Cell::Text).to_vec()
        };
        // What was to come later is too much to read here, unless it is done.
        let shown = progress.plan.iter().filter(|step| step.done || step.stage == StageName::Now);
        let rows = shown.map(row).collect();
        self.document.table(columns, rows);
    }
}
