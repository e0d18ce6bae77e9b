//! A comparison in words: a plain sentence first, then tables, then what they cannot show.

use super::{
    Comparison, Direction, Doubt, GroupChange, GroupWave, LevelChanges, LevelProgress, Part, Progress, QuestionChange,
    Said, Statistics,
};
use crate::cohort::Change;
use crate::message;
use crate::report::document::{Block, Cell, Column, Document, Item};
use crate::report::facts::{StageName, StateName};
use crate::scoring::EPSILON;
use crate::text::{Message, Messages, Value};

/// Under so many people hardly anything can be told from chance.
const FEW: u64 = 6;

pub(super) fn document(comparison: &Comparison, messages: &Messages) -> Document {
    let mut words = Words { messages, document: Document::default() };
    match comparison {
        Comparison::Progress(progress) => words.progress(progress),
        Comparison::Group(group) => words.group(group),
    }
    words.document
}

struct Words<'a> {
    messages: &'a Messages,
    document: Document,
}

fn level(value: f64) -> Value {
    Value::Decimal(value, 1)
}

impl Words<'_> {
    fn say(&self, message: &Message) -> String {
        self.messages.say(message)
    }

    fn push(&mut self, block: fn(String) -> Block, message: &Message) {
        let text = self.say(message);
        self.document.push(block(text));
    }

    fn sentences(&mut self, block: fn(String) -> Block, sentences: &[Message]) {
        if !sentences.is_empty() {
            let text = sentences.iter().map(|sentence| self.say(sentence)).collect::<Vec<_>>().join(" ");
            self.document.push(block(text));
        }
    }

    fn column(&self, message: &Message, numbers: bool) -> Column {
        Column { head: self.say(message), numbers }
    }

    fn decimal(&self, value: Option<f64>, decimals: usize) -> String {
        match value {
            Some(value) => self.messages.decimal(value, decimals),
            None => self.say(&message!("compare-absent")),
        }
    }

    /// With its sign, unless nothing of it is left after rounding.
    fn signed(&self, value: Option<f64>, decimals: usize) -> String {
        let text = self.decimal(value, decimals);
        let something = text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
        if something && value.is_some_and(|value| value > 0.0) { format!("+{text}") } else { text }
    }

    /// Heads of the waves: before and after, or their numbers.
    fn wave_columns(&self, waves: usize) -> Vec<Column> {
        let head = |wave: usize| match (waves, wave) {
            (2, 0) => message!("compare-column-then"),
            (2, _) => message!("compare-column-now"),
            _ => message!("compare-column-wave", number = wave + 1),
        };
        (0..waves).map(|wave| self.column(&head(wave), true)).collect()
    }

    fn name(&self, part: Part, id: &str, title: &str) -> String {
        match part {
            Part::Overall => self.say(&message!("compare-overall")),
            Part::Skill => format!("{id} {title}"),
            Part::Capability | Part::Phase => title.to_owned(),
        }
    }

    fn date(&self, date: &str) -> String {
        let mut parts = date.splitn(3, '-').map(|part| part.parse::<u32>().unwrap_or_default());
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        self.say(&message!("report-date", day = day, month = month, year = year.to_string()))
    }

    fn progress(&mut self, progress: &Progress) {
        let organisation = progress.waves.iter().map(|wave| wave.organisation.as_str()).find(|name| !name.is_empty());
        match organisation.filter(|_| !progress.doubts.contains(&Doubt::Organisations)) {
            Some(organisation) => self.push(Block::Title, &message!("compare-title-of", organisation = organisation)),
            None => self.push(Block::Title, &message!("compare-title")),
        }
        let questionnaire = &progress.questionnaire;
        let mut head = vec![self.files(progress)];
        head.push(self.say(&message!(
            "report-questionnaire",
            title = &questionnaire.title,
            version = &questionnaire.version
        )));
        self.document.push(Block::Paragraph(head.join(" ")));
        for doubt in &progress.doubts {
            let sentence = match doubt {
                Doubt::Organisations => message!("compare-doubt-organisations"),
                Doubt::Respondents => message!("compare-doubt-respondents"),
                Doubt::Dates => message!("compare-doubt-dates"),
                Doubt::Forms => message!("compare-doubt-forms"),
                Doubt::Targets => message!("compare-doubt-targets"),
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
        let one = |wave: &super::ProgressWave| match &wave.date {
            Some(date) => self.say(&message!("compare-file-on", name = &wave.source, date = self.date(date))),
            None => wave.source.clone(),
        };
        let names: Vec<String> = progress.waves.iter().map(one).collect();
        self.say(&message!("compare-files", names = names.join(", ")))
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
                let change = overall.and_then(|level| level.change).unwrap_or_default();
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
        self.sentences(Block::Lead, &lead);
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
        self.sentences(Block::Paragraph, &way);
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
                row.extend(level.levels.iter().map(|level| self.decimal(*level, 1)));
                row.push(self.signed(level.change, 1));
                if part == Some(Part::Skill) {
                    row.push(self.decimal(level.target, 1));
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
            let item = |answer: &&super::AnswerProgress| Item {
                label: answer.question.clone(),
                text: answer.text.clone(),
                details: answer
                    .answers
                    .iter()
                    .enumerate()
                    .map(|(wave, said)| self.said(wave, answer.answers.len(), said))
                    .collect(),
            };
            let items = answers.iter().map(item).collect();
            self.document.push(Block::List(items));
        }
    }

    fn said(&self, wave: usize, waves: usize, said: &Said) -> String {
        let words = match (&said.text, said.state) {
            (Some(text), _) => text.clone(),
            (None, StateName::Na) => self.say(&message!("compare-said-na")),
            (None, StateName::Dk) => self.say(&message!("compare-said-dk")),
            (None, StateName::NotAsked) => self.say(&message!("compare-said-not-asked")),
            (None, _) => self.say(&message!("compare-said-nothing")),
        };
        self.say(&match (waves, wave) {
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
        let row = |step: &super::PlanProgress| {
            let stage = match step.stage {
                StageName::Now => message!("compare-stage-now"),
                StageName::Next => message!("compare-stage-next"),
                StageName::Later => message!("compare-stage-later"),
            };
            let done = if step.done { message!("compare-done") } else { message!("compare-not-done") };
            [format!("{} → {}: {}", step.question, step.to, step.to_text), self.say(&stage), self.say(&done)]
                .map(Cell::Text)
                .to_vec()
        };
        // What was to come later is too much to read here, unless it is done.
        let shown = progress.plan.iter().filter(|step| step.done || step.stage == StageName::Now);
        let rows = shown.map(row).collect();
        self.document.table(columns, rows);
    }

    fn group(&mut self, group: &GroupChange) {
        self.push(Block::Title, &message!("compare-title-group"));
        let names: Vec<&str> = group.waves.iter().map(|wave| wave.source.as_str()).collect();
        let questionnaire = &group.questionnaire;
        let head = [
            message!("compare-files", names = names.join(", ")),
            message!("report-questionnaire", title = &questionnaire.title, version = &questionnaire.version),
        ];
        self.sentences(Block::Paragraph, &head);
        self.group_lead(group);
        self.matched(group);
        self.group_levels(group);
        self.chance(group);
        self.questions(group);
        self.people(group);
        self.group_limits(group);
    }

    fn group_lead(&mut self, group: &GroupChange) {
        let overall = group.levels.iter().find(|level| level.part == Part::Overall);
        let lead = match (group.matched, overall) {
            (None, _) => message!("compare-lead-few", least = group.min_cell),
            (Some(0), _) => message!("compare-lead-nobody"),
            (_, Some(LevelChanges { change: Some(change), .. })) => message!(
                "compare-lead",
                rose = change.improved,
                fell = change.declined,
                pairs = change.pairs,
                change = self.signed(Some(change.median), 1)
            ),
            (_, Some(LevelChanges { hidden: true, .. })) => message!("compare-lead-hidden", least = group.min_cell),
            _ => message!("compare-lead-no-levels"),
        };
        self.push(Block::Lead, &lead);
    }

    fn matched(&mut self, group: &GroupChange) {
        let mut sentences = Vec::new();
        if let Some(matched) = group.matched {
            let waves = group.waves.len();
            sentences.push(message!("compare-matched", people = matched, waves = waves));
        }
        for wave in &group.waves {
            sentences.extend(Self::unmatched(wave));
        }
        self.sentences(Block::Paragraph, &sentences);
    }

    fn unmatched(wave: &GroupWave) -> Vec<Message> {
        let names = &wave.unmatched_names;
        let mut sentences = Vec::new();
        match wave.unmatched {
            None => sentences.push(message!("compare-unmatched-hidden", name = &wave.source)),
            Some(0) => {}
            Some(count) if names.is_empty() => {
                sentences.push(message!("compare-unmatched-count", name = &wave.source, count = count));
            }
            Some(_) => {
                let (count, names) = (names.len(), names.join(", "));
                sentences.push(message!("compare-unmatched", name = &wave.source, count = count, names = names));
            }
        }
        if let Some(count @ 1..) = wave.unnamed {
            sentences.push(message!("compare-unnamed", name = &wave.source, count = count));
        }
        sentences
    }

    fn group_levels(&mut self, group: &GroupChange) {
        let waves = group.waves.len();
        if group.levels.iter().all(|level| level.change.is_none()) {
            return;
        }
        self.push(Block::Heading, &message!("compare-levels-heading"));
        let mut columns = vec![self.column(&message!("compare-column-what"), false)];
        columns.push(self.column(&message!("compare-column-people"), true));
        columns.extend(self.wave_columns(waves));
        columns.push(self.column(&message!("compare-column-change"), true));
        columns.push(self.column(&message!("compare-column-typical"), true));
        columns.push(self.column(&message!("compare-column-directions"), false));
        let row = |level: &LevelChanges| {
            let name = self.name(level.part, &level.id, &level.title);
            let Some(change) = &level.change else {
                let mut row = vec![name, self.say(&message!("compare-hidden"))];
                row.resize(waves + 5, String::new());
                return row.into_iter().map(Cell::Text).collect();
            };
            let mut row = vec![name, change.pairs.to_string()];
            row.extend(level.means.iter().map(|mean| self.decimal(Some(*mean), 1)));
            row.push(self.signed(Some(change.mean), 1));
            row.push(self.signed(Some(change.median), 1));
            row.push(self.directions(change.improved, change.same, change.declined));
            row.into_iter().map(Cell::Text).collect()
        };
        let something = group.levels.iter().filter(|level| level.hidden || level.change.is_some());
        let rows = something.map(row).collect();
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("compare-levels-key"));
        if waves > 2 {
            self.steps(group);
        }
    }

    fn directions(&self, rose: u64, same: u64, fell: u64) -> String {
        self.say(&message!("compare-directions", rose = rose, same = same, fell = fell))
    }

    /// From each wave to the next.
    fn steps(&mut self, group: &GroupChange) {
        self.push(Block::Heading, &message!("compare-steps-heading"));
        let mut columns = vec![self.column(&message!("compare-column-what"), false)];
        let steps = group.waves.len() - 1;
        columns.extend(
            (1..=steps).map(|from| self.column(&message!("compare-column-step-of", from = from, to = from + 1), false)),
        );
        let step = |change: &Statistics| {
            let directions = self.directions(change.improved, change.same, change.declined);
            Cell::Text(format!("{} ({directions})", self.signed(Some(change.mean), 1)))
        };
        let row = |level: &LevelChanges| {
            let name = Cell::Text(self.name(level.part, &level.id, &level.title));
            std::iter::once(name).chain(level.steps.iter().map(step)).collect::<Vec<_>>()
        };
        let shown = group.levels.iter().filter(|level| level.steps.len() == steps);
        let rows = shown.map(row).collect();
        self.document.table(columns, rows);
    }

    /// How easily chance alone would have done it.
    fn chance(&mut self, group: &GroupChange) {
        let changes: Vec<(&LevelChanges, &Statistics)> =
            group.levels.iter().filter_map(|level| Some((level, level.change.as_ref()?))).collect();
        let Some(pairs) = changes.iter().map(|(_, change)| change.pairs).max() else { return };
        self.push(Block::Heading, &message!("compare-chance-heading"));
        if pairs < FEW {
            let percent = Value::Decimal(Change::smallest_p(pairs) * 100.0, 0);
            self.push(Block::Paragraph, &message!("compare-chance-few", pairs = pairs, percent = percent));
        }
        let columns = vec![
            self.column(&message!("compare-column-what"), false),
            self.column(&message!("compare-column-p"), true),
            self.column(&message!("compare-column-rank-biserial"), true),
            self.column(&message!("compare-column-delta"), true),
        ];
        let row = |(level, change): &(&LevelChanges, &Statistics)| {
            let p = if change.p < 0.001 - EPSILON {
                self.say(&message!("compare-p-below", least = Value::Decimal(0.001, 3)))
            } else {
                self.decimal(Some(change.p), 3)
            };
            let name = self.name(level.part, &level.id, &level.title);
            [name, p, self.signed(change.rank_biserial, 2), self.signed(Some(change.cliffs_delta), 2)]
                .map(Cell::Text)
                .to_vec()
        };
        let rows = changes.iter().map(row).collect();
        self.document.table(columns, rows);
        let mut key = vec![message!("compare-chance-key")];
        if changes.iter().any(|(_, change)| !change.p_exact) {
            key.push(message!("compare-chance-draws"));
        }
        self.sentences(Block::Aside, &key);
    }

    fn questions(&mut self, group: &GroupChange) {
        if !group.questions.iter().any(|question| question.pairs.is_some_and(|pairs| pairs > 0)) {
            return;
        }
        self.push(Block::Heading, &message!("compare-questions-heading"));
        let columns = vec![
            self.column(&message!("compare-column-question"), false),
            self.column(&message!("compare-column-people"), true),
            self.column(&message!("compare-column-rose"), true),
            self.column(&message!("compare-column-same"), true),
            self.column(&message!("compare-column-fell"), true),
        ];
        let count = |count: Option<u64>| match count {
            Some(count) => count.to_string(),
            None => self.say(&message!("compare-hidden")),
        };
        let row = |question: &QuestionChange| {
            let name = format!("{} {}", question.question, question.text);
            let counts = [question.pairs, question.improved, question.same, question.declined].map(count);
            std::iter::once(name).chain(counts).map(Cell::Text).collect()
        };
        // A row of nothing but hidden counts says nothing.
        let answered = group.questions.iter().filter(|question| question.pairs != Some(0));
        let (hidden, shown): (Vec<_>, Vec<_>) = answered.partition(|question| question.same.is_none());
        let rows = shown.into_iter().map(row).collect();
        self.document.table(columns, rows);
        if !hidden.is_empty() {
            let codes: Vec<&str> = hidden.iter().map(|question| question.question.as_str()).collect();
            let (count, least) = (codes.len(), group.min_cell);
            self.push(
                Block::Paragraph,
                &message!("compare-questions-hidden", count = count, codes = codes.join(", "), least = least),
            );
        }
    }

    fn people(&mut self, group: &GroupChange) {
        if group.people.is_empty() {
            return;
        }
        self.push(Block::Heading, &message!("compare-people-heading"));
        let mut columns = vec![self.column(&message!("compare-column-who"), false)];
        columns.extend(self.wave_columns(group.waves.len()));
        columns.push(self.column(&message!("compare-column-change"), true));
        let row = |person: &super::PersonChange| {
            let name = match person.organisation.as_str() {
                "" => person.respondent.clone(),
                organisation => format!("{} ({organisation})", person.respondent),
            };
            let levels = person.levels.iter().map(|level| self.decimal(*level, 1));
            let cells = std::iter::once(name).chain(levels).chain([self.signed(person.change, 1)]);
            cells.map(Cell::Text).collect()
        };
        let rows = group.people.iter().map(row).collect();
        self.document.table(columns, rows);
    }

    fn group_limits(&mut self, group: &GroupChange) {
        self.push(Block::Heading, &message!("compare-limits-heading"));
        let mut points = vec![message!("compare-limits-cause"), message!("compare-limits-regression")];
        let shown: Vec<&Statistics> = group.levels.iter().filter_map(|level| level.change.as_ref()).collect();
        if let Some(pairs) = shown.iter().map(|change| change.pairs).max() {
            points.push(message!("compare-limits-small", pairs = pairs));
            if shown.len() > 1 {
                points.push(message!("compare-limits-tests", tests = shown.len()));
            }
        }
        if group.waves.iter().any(|wave| wave.unmatched != Some(0)) {
            points.push(message!("compare-limits-unmatched"));
        }
        if group.min_cell > 0 {
            points.push(message!("compare-limits-hidden", least = group.min_cell));
        }
        let item = |point: &Message| Item { label: "•".to_owned(), text: self.say(point), details: Vec::new() };
        let items = points.iter().map(item).collect();
        self.document.push(Block::List(items));
    }
}
