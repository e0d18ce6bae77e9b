//! Proves that rounded means may be published beside hidden counts.
//!
//! An exact mean is an equation between counts, so it can reveal a hidden count. A rounded mean is published
//! only if it provably does not: for every hidden count there must be an alternative set of answers with
//! another value of that count and the same published numbers. In alternatives one respondent has another answer to a
//! question (at two times perhaps), or two have, or two have each other's answers to some questions. This applies the
//! *alternative tables* of protection intervals (A. Hundepool et al., *Statistical Disclosure Control*, 2012,
//! chapter 4) to single records, and *data swapping* (T. Dalenius and S. P. Reiss, J. Stat. Plan. Inference 6, 1982) to
//! what an attacker cannot rule out.

use super::float;
use super::suppress::{PublishedQuestion, Suppression};
use crate::questionnaire::Questionnaire;

/// The answer, in a record, of somebody who did not take part at that time.
pub const ABSENT: u8 = u8::MAX;

/// So many alternatives are kept for a hidden count; a group with more is far from revealing it.
const MOST_ALTERNATIVES: usize = 100;

/// So many different respondents change one answer, so many pairs of them exchange answers, and so many do both; where
/// there are more, these are spread evenly.
const MOST_SINGLE: usize = 300;
const MOST_PAIRS: usize = 400;
const MOST_BOTH: usize = 100;

/// Rounded means, each with its rounding step; `None` where every step would reveal a hidden count.
pub type Rounded = Vec<Option<(f64, f64)>>;

/// What is published of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// The count.
    Published,
    /// Nothing, and nobody may work it out.
    Hidden,
    /// Nothing, though it may follow from other numbers.
    Unsaid,
}

/// What is published of the mean of a value.
#[derive(Debug, Clone, Copy)]
pub enum Mean {
    /// The mean rounded to this step, if to any, whatever else is published.
    Known(Option<f64>),
    /// The mean rounded to the first of these steps (at most eight) that is safe.
    Wanted(&'static [f64]),
}

/// A value that some records have.
#[derive(Debug, Clone, Copy)]
pub struct Value {
    /// What is published of its mean.
    pub mean: Mean,
    /// The number of records among which the number of those with the value is published, where that is safe; `None` if
    /// it is not published anyway.
    pub of: Option<u64>,
}

/// What a record contributes.
#[derive(Debug, Clone, Default)]
pub struct Contribution {
    /// The cell of each table that counts it, by index of the table; the tables do not depend on its answers.
    pub cells: Vec<(usize, usize)>,
    /// Its values, as many as there are in all.
    pub values: Vec<Option<f64>>,
}

/// All that is published, and which alternatives are tried.
#[derive(Debug, Clone, Default)]
pub struct Publication {
    /// Counts that add up to a known total, table by table.
    pub tables: Vec<Vec<Cell>>,
    /// Values, those first that are more important.
    pub values: Vec<Value>,
    /// Places of a record that may change at once, each with the answers that may stand for each other there.
    pub changed: Vec<Vec<(usize, Vec<u8>)>>,
    /// Places at which two records may change at once, each with the answers that may stand for each other there.
    pub paired: Vec<(usize, Vec<u8>)>,
    /// Places of a record whose answers two records may exchange together.
    pub exchanged: Vec<Vec<usize>>,
}

impl Publication {
    /// Rounded means of the wanted values of `records`, as `of` computes what each contributes, such that every hidden
    /// count stays open.
    ///
    /// # Errors
    ///
    /// The hidden counts (table and cell) that are not known to be open even without these means.
    pub fn rounded_means(
        &self,
        rule: Suppression,
        mut records: Vec<Vec<u8>>,
        of: &mut dyn FnMut(&[u8]) -> Contribution,
    ) -> Result<Rounded, Vec<(usize, usize)>> {
        records.sort_unstable();
        let mut search = Search::new(self, rule);
        for record in &records {
            search.count(&of(record));
        }
        records.dedup();
        let known: Vec<(Vec<u8>, Contribution)> =
            records.into_iter().map(|record| (record.clone(), of(&record))).collect();
        search.changes(&known, of);
        search.exchanges(&known, of, false);
        search.pairs(&known, of);
        if search.found.contains(&0) {
            search.exchanges(&known, of, true);
        }
        search.choose()
    }
}

/// A table for the counts of a question, and one for its number of answers.
#[must_use]
pub fn question_tables(published: &PublishedQuestion) -> [Vec<Cell>; 2] {
    let cell = |is_published: bool, hidden: Cell| if is_published { Cell::Published } else { hidden };
    let counts = published.options.iter().chain(&published.others).map(|count| cell(count.is_some(), Cell::Hidden));
    [counts.collect(), vec![cell(published.answered.is_some(), Cell::Unsaid); 2]]
}

/// The cells of [`question_tables`] that count an answer, the first table having the index `table`.
#[must_use]
pub fn question_cells(published: &PublishedQuestion, table: usize, number: u8) -> [(usize, usize); 2] {
    let number = usize::from(number);
    [(table, number), (table + 1, usize::from(number < published.options.len()))]
}

/// The answers to a question that are hidden, as numbers of states.
#[must_use]
pub fn hidden_states(published: &PublishedQuestion) -> Vec<u8> {
    let counts = published.options.iter().chain(&published.others);
    (0..).zip(counts).filter(|(_, count)| count.is_none()).map(|(state, _)| state).collect()
}

/// Questions (indices) whose answers two respondents may exchange together, without a change of anything that is published
/// of all respondents beside counts: exact statistics need questions of which no count is hidden, so such questions
/// go together if one statistic depends on both. They are all questions, those of a skill, and the least that go together.
#[must_use]
pub fn exchangeable(questionnaire: &Questionnaire, tables: &[PublishedQuestion]) -> Vec<Vec<usize>> {
    let mut unit: Vec<usize> = (0..tables.len()).collect();
    for set in together(questionnaire) {
        let own: Vec<usize> = set.iter().map(|&q| unit[q]).collect();
        if !set.iter().any(|&q| tables[q].hides()) {
            unit.iter_mut().filter(|unit| own.contains(unit)).for_each(|unit| *unit = own[0]);
        }
    }
    let members = |of: &[usize]| (0..tables.len()).filter(|&q| of.contains(&unit[q])).collect::<Vec<usize>>();
    let evidence = questionnaire
        .skills
        .iter()
        .map(|skill| members(&skill.evidence.iter().map(|piece| unit[piece.question]).collect::<Vec<_>>()));
    let mut units: Vec<Vec<usize>> = (0..tables.len()).map(|of| members(&[of])).chain(evidence).collect();
    units.push((0..tables.len()).collect());
    units.retain(|unit| !unit.is_empty());
    units
}

/// Sets of questions that some statistic depends on.
fn together(questionnaire: &Questionnaire) -> Vec<Vec<usize>> {
    let evidence = |skills: &mut dyn Iterator<Item = usize>| -> Vec<usize> {
        skills.flat_map(|s| questionnaire.skills[s].evidence.iter().map(|piece| piece.question)).collect()
    };
    let skills = 0..questionnaire.skills.len();
    let of = |belongs: &dyn Fn(usize) -> bool| evidence(&mut skills.clone().filter(|&s| belongs(s)));
    let mut sets: Vec<Vec<usize>> = skills.clone().map(|skill| of(&|s| s == skill)).collect();
    sets.extend((0..questionnaire.capabilities.len()).map(|c| of(&|s| questionnaire.skills[s].capability == c)));
    sets.extend((0..questionnaire.phases.len()).map(|p| of(&|s| questionnaire.skills[s].phase == Some(p))));
    sets.push(of(&|_| true));
    sets.extend((0..questionnaire.sections.len()).map(|s| questionnaire.questions_in(s).collect()));
    sets.extend(questionnaire.modules.iter().map(|module| of(&|s| module.skills.contains(&s))));
    sets.extend(questionnaire.checks.iter().map(|check| check.conditions.iter().map(|(q, _)| *q).collect()));
    sets
}

/// `record` with each other of these answers at `place`, if its own is one of them.
fn variants<'a>(record: &'a [u8], place: usize, states: &'a [u8]) -> impl Iterator<Item = Vec<u8>> + 'a {
    let own = record[place];
    let others = states.iter().filter(move |&&state| state != own && states.contains(&own));
    others.map(move |&state| {
        let mut other = record.to_vec();
        other[place] = state;
        other
    })
}

#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    sum: f64,
    count: u64,
}

impl Sum {
    fn add(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            self.sum += value;
            self.count += 1;
        }
    }

    fn remove(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            self.sum -= value;
            self.count -= 1;
        }
    }

    /// The mean as a number of steps.
    fn rounded(self, step: f64) -> Option<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "a level in tenths")]
        let steps = (self.count > 0).then(|| (self.sum / float(self.count) / step + 1e-9).round() as i64);
        steps
    }

    fn is_same(self, other: Self, step: f64) -> bool {
        self.count == other.count && self.rounded(step) == other.rounded(step)
    }
}

/// Another set of answers.
struct Alternative {
    /// The hidden counts that have another value.
    opens: Vec<usize>,
    /// Per value, a bit for each step at which its rounded mean is the same.
    same: Vec<u8>,
}

struct Search<'a> {
    publication: &'a Publication,
    rule: Suppression,
    sums: Vec<Sum>,
    /// Per table and cell, the index of the hidden count.
    hidden: Vec<Vec<Option<usize>>>,
    /// Per hidden count, how many alternatives open it.
    found: Vec<usize>,
    alternatives: Vec<Alternative>,
}

impl<'a> Search<'a> {
    fn new(publication: &'a Publication, rule: Suppression) -> Self {
        let mut count = 0;
        let mut number = |cell: &Cell| {
            (*cell == Cell::Hidden).then(|| {
                count += 1;
                count - 1
            })
        };
        let hidden = publication.tables.iter().map(|table| table.iter().map(&mut number).collect()).collect();
        let sums = vec![Sum::default(); publication.values.len()];
        Self { publication, rule, sums, hidden, found: vec![0; count], alternatives: Vec::new() }
    }

    fn count(&mut self, contribution: &Contribution) {
        self.sums.iter_mut().zip(&contribution.values).for_each(|(sum, value)| sum.add(*value));
    }

    fn changes(&mut self, records: &[(Vec<u8>, Contribution)], of: &mut dyn FnMut(&[u8]) -> Contribution) {
        for places in &self.publication.changed {
            for (record, own) in records.iter().step_by(records.len() / MOST_SINGLE + 1) {
                let mut others = vec![record.clone()];
                for (place, states) in places {
                    let more: Vec<Vec<u8>> = others.iter().flat_map(|other| variants(other, *place, states)).collect();
                    others.extend(more);
                }
                for other in &others[1..] {
                    self.consider(&[(own, &of(other))]);
                }
            }
        }
    }

    /// Two respondents have other answers at one place.
    fn pairs(&mut self, records: &[(Vec<u8>, Contribution)], of: &mut dyn FnMut(&[u8]) -> Contribution) {
        let stride = records.len() * records.len() / 2 / MOST_PAIRS + 1;
        for (place, states) in &self.publication.paired {
            let concerned: Vec<&(Vec<u8>, Contribution)> =
                records.iter().filter(|(record, _)| states.contains(&record[*place])).collect();
            let others =
                concerned.iter().map(|(record, _)| variants(record, *place, states).map(|other| of(&other)).collect());
            let others: Vec<Vec<Contribution>> = others.collect();
            for (i, (_, own)) in concerned.iter().enumerate() {
                for (j, (_, theirs)) in concerned.iter().enumerate().skip(i + 1).step_by(stride) {
                    for one in &others[i] {
                        others[j].iter().for_each(|other| self.consider(&[(own, one), (theirs, other)]));
                    }
                }
            }
        }
    }

    /// Two respondents exchange answers, and if `changed`, one of them changes one of these too.
    fn exchanges(
        &mut self,
        records: &[(Vec<u8>, Contribution)],
        of: &mut dyn FnMut(&[u8]) -> Contribution,
        changed: bool,
    ) {
        let most = if changed { MOST_BOTH } else { MOST_PAIRS };
        let stride = records.len() * records.len() / 2 / most + 1;
        let publication = self.publication;
        for places in &publication.exchanged {
            if changed && !self.found.contains(&0) {
                return;
            }
            let states: Vec<&(usize, Vec<u8>)> =
                publication.changed.iter().flatten().filter(|(place, _)| changed && places.contains(place)).collect();
            for (i, (record, own)) in records.iter().enumerate() {
                for (partner, theirs) in records[i + 1..].iter().step_by(stride) {
                    let differs = places.iter().any(|&place| record[place] != partner[place]);
                    let is_there = places.iter().all(|&place| record[place] != ABSENT && partner[place] != ABSENT);
                    if !differs || !is_there {
                        continue;
                    }
                    let (mut one, mut other) = (record.clone(), partner.clone());
                    places.iter().for_each(|&place| std::mem::swap(&mut one[place], &mut other[place]));
                    let (in_one, in_other) = (of(&one), of(&other));
                    self.consider(&[(own, &in_one), (theirs, &in_other)]);
                    for (place, states) in &states {
                        for changed in variants(&one, *place, states) {
                            self.consider(&[(own, &of(&changed)), (theirs, &in_other)]);
                        }
                        for changed in variants(&other, *place, states) {
                            self.consider(&[(own, &in_one), (theirs, &of(&changed))]);
                        }
                    }
                }
            }
        }
    }

    /// Keeps the alternative in which records contribute other things, if all that is published anyway is the same.
    fn consider(&mut self, changes: &[(&Contribution, &Contribution)]) {
        let mut moves: Vec<((usize, usize), i32)> = Vec::new();
        for (own, other) in changes {
            let others = own.cells.iter().zip(&other.cells).filter(|(own, other)| own != other);
            others.for_each(|(own, other)| moves.extend([(*own, -1), (*other, 1)]));
        }
        moves.sort_unstable();
        let net = moves.chunk_by(|a, b| a.0 == b.0).filter(|same| same.iter().map(|(_, by)| by).sum::<i32>() != 0);
        let net: Vec<(usize, usize)> = net.map(|same| same[0].0).collect();
        if net.iter().any(|&(table, cell)| self.publication.tables[table][cell] == Cell::Published) {
            return;
        }
        let opens: Vec<usize> = net.iter().filter_map(|&(table, cell)| self.hidden[table][cell]).collect();
        if opens.iter().all(|&hidden| self.found[hidden] >= MOST_ALTERNATIVES) {
            return;
        }
        let Some(same) = self.same(changes) else { return };
        opens.iter().for_each(|&hidden| self.found[hidden] += 1);
        self.alternatives.push(Alternative { opens, same });
    }

    /// Per value, a bit for each step at which its rounded mean is the same; `None` if something else is published.
    fn same(&self, changes: &[(&Contribution, &Contribution)]) -> Option<Vec<u8>> {
        let bits = |(v, value): (usize, &Value)| {
            let (sum, mut other) = (self.sums[v], self.sums[v]);
            for (own, others) in changes {
                other.remove(own.values[v]);
                other.add(others.values[v]);
            }
            if sum.count != other.count && value.of.is_some_and(|of| self.rule.split_ok(sum.count, of)) {
                return None;
            }
            match value.mean {
                Mean::Known(step) => step.is_none_or(|step| sum.is_same(other, step)).then_some(0),
                Mean::Wanted(steps) => {
                    let bits = steps.iter().enumerate().map(|(k, &step)| u8::from(sum.is_same(other, step)) << k);
                    Some(bits.sum())
                }
            }
        };
        self.publication.values.iter().enumerate().map(bits).collect()
    }

    /// Per hidden count, whether one of the alternatives that `keep` keeps has another value of it.
    fn open(&self, keep: &dyn Fn(&Alternative) -> bool) -> Vec<bool> {
        let mut open = vec![false; self.found.len()];
        let kept = self.alternatives.iter().filter(|alternative| keep(alternative));
        kept.for_each(|alternative| alternative.opens.iter().for_each(|&hidden| open[hidden] = true));
        open
    }

    /// For each value the first step at which every hidden count keeps an alternative.
    fn choose(mut self) -> Result<Rounded, Vec<(usize, usize)>> {
        let open = self.open(&|_| true);
        let cells = |(t, cells): (usize, &Vec<Option<usize>>)| -> Vec<(usize, usize)> {
            let closed = cells.iter().enumerate().filter(|(_, hidden)| hidden.is_some_and(|hidden| !open[hidden]));
            closed.map(|(cell, _)| (t, cell)).collect()
        };
        let closed: Vec<(usize, usize)> = self.hidden.iter().enumerate().flat_map(cells).collect();
        if !closed.is_empty() {
            return Err(closed);
        }
        let mut shown = Vec::with_capacity(self.sums.len());
        for (v, value) in self.publication.values.iter().enumerate() {
            let sum = self.sums[v];
            let steps: &[f64] = match value.mean {
                Mean::Wanted(steps) if sum.count > 0 && self.rule.group_ok(sum.count) => steps,
                _ => &[],
            };
            let is_safe = |k: &usize| !self.open(&|alternative| alternative.same[v] >> k & 1 == 1).contains(&false);
            let chosen = (0..steps.len()).find(is_safe);
            if let Some(k) = chosen {
                self.alternatives.retain(|alternative| alternative.same[v] >> k & 1 == 1);
            }
            #[expect(clippy::cast_precision_loss, reason = "a level in tenths")]
            let tenths = |count: i64, step: f64| (count as f64 * step * 10.0).round() / 10.0;
            let mean = chosen.and_then(|k| Some((tenths(sum.rounded(steps[k])?, steps[k]), steps[k])));
            shown.push(mean);
        }
        Ok(shown)
    }
}
