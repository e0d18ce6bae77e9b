//! Decides what a comparison of a group publishes where small counts are hidden.
//!
//! Whoever publishes a comparison mostly publishes the anonymous report on each time too. So a number is published only if
//! it leaves every hidden count open beside all of them: counts of answers at each time, and of those who rose, stayed and
//! fell. Where that cannot be proved, fewer counts are tried, and then none.

use super::matching::{Matching, Person};
use crate::cohort::{
    ABSENT, Cell, Contribution, Mean, Member, Publication, PublishedQuestion, Rounded, Suppression, Value,
    exchangeable, hidden_states, question_cells, question_tables, rounded_means,
};
use crate::questionnaire::{Profile, Questionnaire};
use crate::report::cohort::values_to_round;
use crate::responses::State;
use crate::scoring::{EPSILON, Model, OutcomeTable, RowScore};

/// The rounding steps of mean changes that are tried, finest first, in levels.
const STEPS: &[f64] = &[0.1, 0.5];

/// What is published of the change of a level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum LevelDisplay {
    /// All statistics: no count is hidden that they depend on.
    Whole,
    /// How many rose, stayed and fell, if that may be told, and the mean change with its rounding step.
    Part { counts: bool, mean: Option<(f64, f64)> },
}

/// What is published of a comparison.
pub(super) struct Disclosure {
    /// Per question, whether it is published how many rose, stayed and fell.
    pub questions: Vec<bool>,
    /// The whole, capabilities, phases, skills.
    pub levels: Vec<LevelDisplay>,
}

/// The cell that counts a change: rose, stayed, fell; without a change, a fourth one.
pub(in crate::report) fn direction(change: Option<f64>) -> usize {
    match change {
        Some(change) if change > EPSILON => 0,
        Some(change) if change < -EPSILON => 2,
        Some(_) => 1,
        None => 3,
    }
}

impl Disclosure {
    /// What may be published of `waves` by `rule`, beside the anonymous report on each against the targets of `profile`.
    pub(super) fn new(
        questionnaire: &Questionnaire,
        profile: &Profile,
        rule: Suppression,
        (waves, matching): (&[Vec<Person>], &Matching),
    ) -> Self {
        let nothing = Self {
            questions: vec![false; questionnaire.questions.len()],
            levels: vec![LevelDisplay::Part { counts: false, mean: None }; evidence(questionnaire).len()],
        };
        if !rule.group_ok(matching.matched.len() as u64) {
            return nothing;
        }
        let model = Model::new(questionnaire, profile, &[]);
        let rows = OutcomeTable::new(&model);
        let group = Group::new(questionnaire, profile, rule, &rows, (waves, matching));
        let mut shown = group.countable();
        loop {
            match group.disclosure(&shown) {
                Ok(disclosure) => return disclosure,
                Err(closed) if !group.hide(&closed, &mut shown) => return nothing,
                Err(_) => {}
            }
        }
    }
}

/// Per level the questions that it depends on, in the order of [`super::facts::parts`].
fn evidence(questionnaire: &Questionnaire) -> Vec<Vec<usize>> {
    let skills = &questionnaire.skills;
    let of = |belongs: &dyn Fn(usize) -> bool| -> Vec<usize> {
        let own = (0..skills.len()).filter(|&s| belongs(s));
        own.flat_map(|s| skills[s].evidence.iter().map(|piece| piece.question)).collect()
    };
    let mut sets = vec![of(&|_| true)];
    sets.extend((0..questionnaire.capabilities.len()).map(|c| of(&|s| skills[s].capability == c)));
    sets.extend((0..questionnaire.phases.len()).map(|p| of(&|s| skills[s].phase == Some(p))));
    sets.extend((0..skills.len()).map(|skill| of(&|s| s == skill)));
    sets
}

/// The answers of a group at all times. A record holds those of one person, time after time.
struct Group<'a> {
    questionnaire: &'a Questionnaire,
    profile: &'a Profile,
    rule: Suppression,
    rows: &'a OutcomeTable<'a>,
    times: usize,
    records: Vec<Vec<u8>>,
    matched: u64,
    /// Per time, the published counts of its own report.
    tables: Vec<Vec<PublishedQuestion>>,
    /// Per time, the rounded means of its own report, and how many people they are of.
    means: Vec<(Rounded, u64)>,
    /// Per question, then per level: how many rose, stayed, fell, and have no change.
    changes: Vec<[u64; 4]>,
}

impl<'a> Group<'a> {
    fn new(
        questionnaire: &'a Questionnaire,
        profile: &'a Profile,
        rule: Suppression,
        rows: &'a OutcomeTable<'a>,
        (waves, matching): (&[Vec<Person>], &Matching),
    ) -> Self {
        let count = questionnaire.questions.len();
        let numbers = |person: &Person| person.numbers(questionnaire);
        let together =
            |places: &Vec<usize>| waves.iter().zip(places).flat_map(|(wave, &i)| numbers(&wave[i])).collect();
        let matched: Vec<Vec<u8>> = matching.matched.iter().map(together).collect();
        let alone = (0..waves.len()).flat_map(|w| matching.unmatched[w].iter().map(move |&i| (w, i)));
        let alone = alone.map(|(w, i)| {
            let mut record = vec![ABSENT; waves.len() * count];
            record[w * count..(w + 1) * count].copy_from_slice(&numbers(&waves[w][i]));
            record
        });
        let members = |wave: &Vec<Person>| -> Vec<Member> {
            let member = |person: &Person| Member {
                name: String::new(),
                organisation: String::new(),
                group: String::new(),
                numbers: numbers(person).into(),
            };
            wave.iter().map(member).collect()
        };
        let members: Vec<Vec<Member>> = waves.iter().map(members).collect();
        let tables: Vec<Vec<PublishedQuestion>> =
            members.iter().map(|members| published(questionnaire, rule, members)).collect();
        let values = |scores: &RowScore| values_to_round(scores, profile);
        let means = members
            .iter()
            .zip(&tables)
            .map(|(members, tables)| (rounded_means(rule, rows, members, tables, &values), members.len() as u64));
        let mut group = Self {
            questionnaire,
            profile,
            rule,
            rows,
            times: waves.len(),
            matched: matched.len() as u64,
            records: matched.iter().cloned().chain(alone).collect(),
            means: means.collect(),
            tables,
            changes: vec![[0; 4]; count + evidence(questionnaire).len()],
        };
        let mut scores = rows.buffer();
        for record in &matched {
            let directions = group.directions(record, &group.values(record, &mut scores));
            group.changes.iter_mut().zip(directions).for_each(|(counts, direction)| counts[direction] += 1);
        }
        group
    }

    /// Per time the values whose means its own report may show, then the changes of levels.
    fn values(&self, record: &[u8], scores: &mut RowScore) -> Vec<Option<f64>> {
        let mut values = Vec::new();
        for numbers in record.chunks(self.questionnaire.questions.len()) {
            if numbers.contains(&ABSENT) {
                values.resize(values.len() + self.values_at_a_time(), None);
            } else {
                self.rows.score(numbers, scores);
                values.extend(values_to_round(scores, self.profile));
            }
        }
        let at = |time: usize, level: usize| values[time * self.values_at_a_time() + level];
        let change = |level: usize| {
            let is_whole = (0..self.times).all(|time| at(time, level).is_some());
            Some(at(self.times - 1, level)? - at(0, level)?).filter(|_| is_whole)
        };
        let changes: Vec<Option<f64>> = (0..self.levels()).map(change).collect();
        values.extend(changes);
        values
    }

    fn levels(&self) -> usize {
        self.changes.len() - self.questionnaire.questions.len()
    }

    /// Levels, and gaps of skills.
    fn values_at_a_time(&self) -> usize {
        self.levels() + self.questionnaire.skills.len()
    }

    /// The direction of each question, then of each level.
    fn directions(&self, record: &[u8], values: &[Option<f64>]) -> Vec<usize> {
        let questions = &self.questionnaire.questions;
        let last = (self.times - 1) * questions.len();
        let score = |place: usize, q: usize| questions[q].options.get(usize::from(record[place])).map(|o| o.score);
        let changes = (0..questions.len()).map(|q| Some(score(last + q, q)? - score(q, q)?));
        let levels = &values[self.times * self.values_at_a_time()..];
        changes.chain(levels.iter().copied()).map(direction).collect()
    }

    /// Per question, then per level, whether the rule allows to tell how many rose, stayed and fell.
    fn countable(&self) -> Vec<bool> {
        let may = |counts: &[u64; 4]| {
            let enough = self.rule.split_ok(self.matched - counts[3], self.matched);
            enough && self.rule.table(&counts[..3]).iter().all(Option::is_some)
        };
        self.changes.iter().map(may).collect()
    }

    /// Hides more, so that hidden counts (table and cell) that are not open may be: the counts of their questions, else of
    /// the levels that depend on these. Whether there was something to hide.
    fn hide(&self, closed: &[(usize, usize)], shown: &mut [bool]) -> bool {
        let count = self.questionnaire.questions.len();
        let evidence = evidence(self.questionnaire);
        let mut hidden = false;
        for &(table, _) in closed {
            let questions: Vec<usize> = match table.checked_sub(2 * self.times * count) {
                None => vec![table / 2 % count],
                Some(q) if q < count => vec![q],
                Some(level) => evidence[level - count].clone(),
            };
            let own: Vec<usize> = questions.iter().copied().filter(|&q| shown[q]).collect();
            let levels = (0..evidence.len()).filter(|&level| evidence[level].iter().any(|q| questions.contains(q)));
            let levels: Vec<usize> = levels.map(|level| count + level).filter(|&level| shown[level]).collect();
            let more = if own.is_empty() { levels } else { own };
            hidden |= !more.is_empty();
            more.into_iter().for_each(|index| shown[index] = false);
        }
        hidden
    }

    /// What is published if the counts are that `shown` tells; an error names hidden counts that are not open then.
    fn disclosure(&self, shown: &[bool]) -> Result<Disclosure, Vec<(usize, usize)>> {
        let count = self.questionnaire.questions.len();
        let is_open = |q: &usize| shown[*q] && !self.tables.iter().any(|tables| tables[*q].hides());
        let evidence = evidence(self.questionnaire);
        let is_whole = |(level, set): (usize, &Vec<usize>)| shown[count + level] && set.iter().all(is_open);
        let whole: Vec<bool> = evidence.iter().enumerate().map(is_whole).collect();
        let fixed: Vec<usize> =
            evidence.into_iter().zip(&whole).filter(|(_, whole)| **whole).flat_map(|(set, _)| set).collect();
        let publication = self.publication(shown, &fixed);
        let mut scores = self.rows.buffer();
        let means = publication
            .rounded_means(self.rule, self.records.clone(), &mut |record| self.contribution(record, &mut scores))?;
        let means = &means[self.times * self.values_at_a_time()..];
        let level = |(level, whole): (usize, bool)| {
            let (counts, mean) = (shown[count + level], means[level]);
            if whole { LevelDisplay::Whole } else { LevelDisplay::Part { counts, mean } }
        };
        Ok(Disclosure {
            levels: whole.into_iter().enumerate().map(level).collect(),
            questions: shown[..count].to_vec(),
        })
    }

    /// Answers to the questions `fixed` stay as they are.
    fn publication(&self, shown: &[bool], fixed: &[usize]) -> Publication {
        let count = self.questionnaire.questions.len();
        let change_table = |(counts, &shown): (&[u64; 4], &bool)| {
            let without = self.rule.split_ok(self.matched - counts[3], self.matched);
            // That nobody rose, stayed or fell tells nobody's answer, and may follow from other numbers.
            let hidden = |&count: &u64| if count > 0 { Cell::Hidden } else { Cell::Unsaid };
            let cell = |count| if shown { Cell::Published } else { hidden(count) };
            let mut table: Vec<Cell> = counts[..3].iter().map(cell).collect();
            table.push(if without { Cell::Published } else { Cell::Unsaid });
            table
        };
        let own = self.tables.iter().flatten().flat_map(question_tables);
        let known = self.means.iter().flat_map(|(means, people)| {
            means.iter().map(|mean| Value { mean: Mean::Known(mean.map(|(_, step)| step)), of: Some(*people) })
        });
        let wanted = Value { mean: Mean::Wanted(STEPS), of: Some(self.matched) };
        let state = |q: usize, time: usize| (time * count + q, hidden_states(&self.tables[time][q]));
        let changed = (0..count).map(|q| vec![state(q, 0), state(q, self.times - 1)]);
        let between = (1..self.times - 1).flat_map(|time| (0..count).map(move |q| (q, time)));
        let changed = changed.chain(between.map(|(q, time)| vec![state(q, time)]));
        let exchanged = self.tables.iter().enumerate().flat_map(|(time, tables)| {
            let free = exchangeable(self.questionnaire, tables).into_iter();
            let free = free.filter(|unit| !unit.iter().any(|q| fixed.contains(q)));
            free.map(move |unit| unit.into_iter().map(|q| time * count + q).collect())
        });
        Publication {
            tables: own.chain(self.changes.iter().zip(shown).map(change_table)).collect(),
            values: known.chain(std::iter::repeat_n(wanted, self.levels())).collect(),
            changed: changed.collect(),
            paired: self.tables.iter().flatten().map(hidden_states).enumerate().collect(),
            exchanged: exchanged.collect(),
        }
    }

    fn contribution(&self, record: &[u8], scores: &mut RowScore) -> Contribution {
        let values = self.values(record, scores);
        let answers = self.tables.iter().flatten().zip(record).enumerate();
        let answers = answers.filter(|(_, (_, number))| **number != ABSENT);
        let answers = answers.flat_map(|(place, (table, number))| question_cells(table, 2 * place, *number));
        let first = 2 * record.len();
        let is_alone = record.contains(&ABSENT);
        let changes = if is_alone { Vec::new() } else { self.directions(record, &values) };
        let changes = changes.into_iter().enumerate().map(|(table, cell)| (first + table, cell));
        Contribution { cells: answers.chain(changes).collect(), values }
    }
}

/// The published counts of all questions.
fn published(questionnaire: &Questionnaire, rule: Suppression, members: &[Member]) -> Vec<PublishedQuestion> {
    let question = |(q, question): (usize, &crate::questionnaire::Question)| {
        let mut counts = vec![0; question.options.len() + State::OTHERS];
        members.iter().for_each(|member| counts[usize::from(member.numbers[q])] += 1);
        let (options, others) = counts.split_at(question.options.len());
        rule.question(options, others)
    };
    questionnaire.questions.iter().enumerate().map(question).collect()
}
