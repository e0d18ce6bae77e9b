//! Sections on the change of a group.

use super::change_shown;
use crate::cohort::Change;
use crate::message;
use crate::report::cohort::is_coarse;
use crate::report::comparison::{
    Comparison, GroupChange, GroupWave, LevelChanges, Part, PartlyShown, PersonChange, QuestionChange, Statistics,
    direction,
};
use crate::report::document::{Block, Cell, Item};
use crate::report::words::Words;
use crate::scoring::EPSILON;
use crate::text::{Message, Value};

/// Under so many people p stays above 0.05, whatever happens.
const FEW: u64 = 6;

impl Words<'_, Comparison> {
    pub(super) fn group(&mut self, group: &GroupChange) {
        self.push(Block::Title, &message!("compare-title-group"));
        let names: Vec<&str> = group.waves.iter().map(|wave| wave.source.as_str()).collect();
        let questionnaire = &group.questionnaire;
        let head = [
            message!("compare-files", names = names.join(", ")),
            message!("report-questionnaire", title = &questionnaire.title, version = &questionnaire.version),
        ];
        self.paragraph(Block::Paragraph, &head);
        self.group_lead(group);
        self.matched(group);
        self.left_out(group);
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
            (Some(0), _) if group.rounded_to.is_none() => message!("compare-lead-nobody"),
            (_, Some(LevelChanges { change: Some(change), .. })) => message!(
                "compare-lead",
                rose = change.improved,
                fell = change.declined,
                pairs = change.pairs,
                change = self.signed(Some(change.median), 1)
            ),
            (_, Some(LevelChanges { partly: Some(PartlyShown { mean: Some(mean), .. }), .. })) => {
                let way = ["rose", "same", "fell"][direction(Some(*mean)).min(2)];
                message!("compare-lead-average", way = way, change = self.decimals(Some(mean.abs()), 1))
            }
            (_, Some(level @ LevelChanges { hidden: true, .. })) => match level.directions() {
                Some(counts) => {
                    let [rose, same, fell] = counts.map(|count| count.to_string());
                    match group.rounded_to {
                        Some(_) => message!("compare-lead-about", rose = rose, same = same, fell = fell),
                        None => message!("compare-lead-counts", rose = rose, same = same, fell = fell),
                    }
                }
                None => message!("compare-lead-hidden", least = group.min_cell),
            },
            _ => message!("compare-lead-no-levels"),
        };
        self.push(Block::Lead, &lead);
    }

    fn matched(&mut self, group: &GroupChange) {
        let mut sentences = Vec::new();
        if let (Some(matched), Some(_)) = (group.matched, group.rounded_to) {
            self.push(Block::Paragraph, &message!("compare-matched-about", people = matched.to_string()));
            return;
        }
        if let Some(matched) = group.matched {
            let waves = group.waves.len();
            sentences.push(message!("compare-matched", people = matched, waves = waves));
        }
        for wave in &group.waves {
            sentences.extend(Self::unmatched(wave));
        }
        self.paragraph(Block::Paragraph, &sentences);
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

    /// What is left out for the sake of those who answered.
    fn left_out(&mut self, group: &GroupChange) {
        let mut sentences = Vec::new();
        if group.anonymous {
            sentences.push(message!("compare-hidden-names"));
        }
        if let Some(base) = group.rounded_to {
            sentences.push(message!("cohort-hidden-noise", base = base));
        }
        if let (least @ 1.., Some(_)) = (group.min_cell, group.matched) {
            sentences.push(message!("compare-hidden-counts", least = least));
            sentences.push(message!("compare-hidden-proof"));
            sentences.push(message!("compare-hidden-differences", least = least));
        }
        if !sentences.is_empty() {
            self.push(Block::Heading, &message!("cohort-hidden-heading"));
            self.paragraph(Block::Paragraph, &sentences);
        }
    }

    fn group_levels(&mut self, group: &GroupChange) {
        let waves = group.waves.len();
        if group.levels.iter().all(|level| level.change.is_none() && level.partly.is_none()) {
            return;
        }
        self.push(Block::Heading, &message!("compare-levels-heading"));
        if group.levels.iter().all(|level| level.change.is_none()) {
            self.partly_shown_levels(group);
            return;
        }
        let mut columns = vec![self.column(&message!("compare-column-what"), false)];
        columns.push(self.column(&message!("compare-column-people"), true));
        columns.extend(self.wave_columns(waves));
        columns.push(self.column(&message!("compare-column-change"), true));
        columns.push(self.column(&message!("compare-column-typical"), true));
        columns.push(self.column(&message!("compare-column-directions"), false));
        let row = |level: &LevelChanges| {
            let name = self.name(level.part, &level.id, &level.title);
            let Some(change) = &level.change else {
                let [people, change, directions] = self.partly_shown(level);
                let mut row = vec![name, people];
                row.resize(waves + 2, self.decimals(None, 1));
                row.extend([change, self.decimals(None, 1), directions]);
                return row.into_iter().map(Cell::Text).collect();
            };
            let mut row = vec![name, change.pairs.to_string()];
            row.extend(level.means.iter().map(|mean| self.decimals(Some(*mean), 1)));
            row.push(self.signed(change_shown(level.means.iter().copied().map(Some)), 1));
            row.push(self.signed(Some(change.median), 1));
            row.push(self.directions(change.improved, change.same, change.declined));
            row.into_iter().map(Cell::Text).collect()
        };
        let something = group.levels.iter().filter(|level| level.hidden || level.change.is_some());
        let rows = something.map(row).collect();
        self.document.table(columns, rows);
        self.push(Block::Aside, &message!("compare-levels-key"));
        if group.levels.iter().any(|level| level.partly.is_some()) {
            self.push(Block::Aside, &message!("compare-levels-key-partly"));
        }
        if waves > 2 {
            self.steps(group);
        }
    }

    /// Levels of which no more is shown than a mean change or some counts.
    fn partly_shown_levels(&mut self, group: &GroupChange) {
        let partly = || group.levels.iter().filter_map(|level| level.partly);
        let columns = [
            (message!("compare-column-people"), true, group.rounded_to.is_none()),
            (message!("compare-column-change"), true, partly().any(|shown| shown.mean.is_some())),
            (message!("compare-column-directions"), false, partly().any(|shown| shown.same.is_some())),
        ];
        let shown = columns.iter().filter(|(.., is_shown)| *is_shown);
        let what = self.column(&message!("compare-column-what"), false);
        let heads = std::iter::once(what).chain(shown.map(|(head, numbers, _)| self.column(head, *numbers))).collect();
        let row = |level: &LevelChanges| {
            let cells = self.partly_shown(level).into_iter().zip(&columns);
            let cells = cells.filter(|(_, (.., is_shown))| *is_shown).map(|(cell, _)| cell);
            let name = self.name(level.part, &level.id, &level.title);
            std::iter::once(name).chain(cells).map(Cell::Text).collect()
        };
        let rows = group.levels.iter().filter(|level| level.hidden).map(row).collect();
        self.document.table(heads, rows);
        if columns[1].2 {
            self.push(Block::Aside, &message!("compare-levels-key-partly"));
        }
    }

    /// How many people, their mean change, and how many rose, stayed and fell.
    fn partly_shown(&self, level: &LevelChanges) -> [String; 3] {
        let hidden = || self.translate(&message!("compare-hidden"));
        let pairs = level.partly.and_then(|shown| shown.pairs).map(|pairs| pairs.to_string());
        let mean = level.partly.and_then(|shown| shown.mean.zip(shown.rounded_to));
        let mean = mean.map(|(mean, step)| {
            let mean = self.signed(Some(mean), 1);
            if is_coarse(step) { self.translate(&message!("cohort-about", level = mean)) } else { mean }
        });
        let directions = level.directions().map(|[rose, same, fell]| self.directions(rose, same, fell));
        [pairs, mean, directions].map(|cell| cell.unwrap_or_else(hidden))
    }

    fn directions(&self, rose: u64, same: u64, fell: u64) -> String {
        self.translate(&message!("compare-directions", rose = rose, same = same, fell = fell))
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
                self.translate(&message!("compare-p-below", least = Value::Decimal(0.001, 3)))
            } else {
                self.decimals(Some(change.p), 3)
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
        self.paragraph(Block::Aside, &key);
    }

    fn questions(&mut self, group: &GroupChange) {
        let is_noisy = group.rounded_to.is_some();
        if !is_noisy && !group.questions.iter().any(|question| question.pairs.is_some_and(|pairs| pairs > 0)) {
            return;
        }
        self.push(Block::Heading, &message!("compare-questions-heading"));
        let mut columns = vec![self.column(&message!("compare-column-question"), false)];
        columns.extend((!is_noisy).then(|| self.column(&message!("compare-column-people"), true)));
        columns.extend([
            self.column(&message!("compare-column-rose"), true),
            self.column(&message!("compare-column-same"), true),
            self.column(&message!("compare-column-fell"), true),
        ]);
        let count = |count: Option<u64>| match count {
            Some(count) => count.to_string(),
            None => self.translate(&message!("compare-hidden")),
        };
        let row = |question: &QuestionChange| {
            let name = format!("{} {}", question.question, question.text);
            let counts = [question.pairs, question.improved, question.same, question.declined].map(count);
            std::iter::once(name).chain(counts.into_iter().skip(usize::from(is_noisy))).map(Cell::Text).collect()
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
        let row = |person: &PersonChange| {
            let name = match person.organisation.as_str() {
                "" => person.respondent.clone(),
                organisation => format!("{} ({organisation})", person.respondent),
            };
            let levels = person.levels.iter().map(|level| self.decimals(*level, 1));
            let cells = std::iter::once(name)
                .chain(levels)
                .chain([self.signed(change_shown(person.levels.iter().copied()), 1)]);
            cells.map(Cell::Text).collect()
        };
        let rows = group.people.iter().map(row).collect();
        self.document.table(columns, rows);
    }

    fn group_limits(&mut self, group: &GroupChange) {
        self.push(Block::Heading, &message!("compare-limits-heading"));
        let mut points = vec![message!("compare-limits-cause"), message!("compare-limits-regression")];
        let shown: Vec<&Statistics> = group.levels.iter().filter_map(|level| level.change.as_ref()).collect();
        let partly = group.levels.iter().any(|level| level.partly.is_some_and(|shown| shown.mean.is_some()));
        if let Some(pairs) = shown.iter().map(|change| change.pairs).max().or(group.matched.filter(|_| partly)) {
            points.push(message!("compare-limits-small", pairs = pairs));
            if shown.len() > 1 {
                points.push(message!("compare-limits-tests", tests = shown.len()));
            }
        }
        if group.waves.iter().any(|wave| wave.unmatched != Some(0)) {
            points.push(message!("compare-limits-unmatched"));
        }
        let item = |point: &Message| Item { label: "•".to_owned(), text: self.translate(point), details: Vec::new() };
        let items = points.iter().map(item).collect();
        self.document.push(Block::List(items));
    }
}
