//! Attacks on several anonymous publications at once: every set of answers that agrees with all that is published is
//! enumerated, and no hidden count, nor anybody's answer, may be the same in all of them.

use std::cell::Cell as Counter;
use std::collections::BTreeSet;

use allyscope::cohort::{
    Cell, Contribution, Mean, Publication, PublishedQuestion, Rounded, Suppression, Value, hidden_states,
    question_cells, question_tables,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Options of the one question; an answer's number is its score too.
const OPTIONS: usize = 3;

const STEPS: &[f64] = &[0.1, 0.5];

/// A count of answers per option, of some people.
fn counts(answers: impl Iterator<Item = u8>) -> Vec<u64> {
    let mut counts = vec![0; OPTIONS];
    answers.for_each(|answer| counts[usize::from(answer)] += 1);
    counts
}

fn rose_stayed_fell(people: &[Vec<u8>]) -> Vec<u64> {
    let mut counts = vec![0; 3];
    people.iter().for_each(|answers| counts[way(answers)] += 1);
    counts
}

fn way(answers: &[u8]) -> usize {
    match answers[1].cmp(&answers[0]) {
        std::cmp::Ordering::Greater => 0,
        std::cmp::Ordering::Equal => 1,
        std::cmp::Ordering::Less => 2,
    }
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a few people")]
fn rounded(values: &[f64], step: f64) -> i64 {
    (values.iter().sum::<f64>() / values.len() as f64 / step + 1e-9).round() as i64
}

/// What is published, as an attacker sees it: a fact is a number that each set of answers has.
struct Published {
    /// Hidden counts come first, then the answers of all.
    secrets: Vec<Vec<u64>>,
    worlds: usize,
}

impl Published {
    /// Enumerates all sets of `places` answers of `people` that agree with the `facts` of the true ones.
    fn of(truth: &[Vec<u8>], facts: &dyn Fn(&[Vec<u8>]) -> Vec<i64>, secrets: &dyn Fn(&[Vec<u8>]) -> Vec<u64>) -> Self {
        let places = truth[0].len();
        let known = facts(truth);
        let (mut agreeing, mut secret) = (0, vec![BTreeSet::new(); secrets(truth).len()]);
        let digits = truth.len() * places;
        let mut world = truth.to_vec();
        for number in 0..OPTIONS.pow(u32::try_from(digits).unwrap()) {
            let mut rest = number;
            for answer in world.iter_mut().flatten() {
                *answer = u8::try_from(rest % OPTIONS).unwrap();
                rest /= OPTIONS;
            }
            if facts(&world) == known {
                agreeing += 1;
                secret.iter_mut().zip(secrets(&world)).for_each(|(all, own)| _ = all.insert(own));
            }
        }
        Self { secrets: secret.into_iter().map(|values| values.into_iter().collect()).collect(), worlds: agreeing }
    }

    fn is_safe(&self) -> bool {
        self.secrets.iter().all(|values| values.len() > 1)
    }
}

fn as_fact(count: u64, shown: Option<u64>) -> i64 {
    shown.map_or(-1, |_| i64::try_from(count).unwrap())
}

fn facts_of_counts<'a>(counts: &'a [u64], shown: &'a PublishedQuestion) -> impl Iterator<Item = i64> + 'a {
    counts.iter().zip(&shown.options).map(|(count, shown)| as_fact(*count, *shown))
}

/// The rounded mean of one time by itself, as its own report has it.
fn alone(rule: Suppression, answers: &[u8], shown: &PublishedQuestion) -> Option<f64> {
    let publication = Publication {
        tables: question_tables(shown).to_vec(),
        values: vec![Value { mean: Mean::Wanted(STEPS), of: Some(answers.len() as u64) }],
        changed: vec![vec![(0, hidden_states(shown))]],
        ..Publication::default()
    };
    let records = answers.iter().map(|answer| vec![*answer]).collect();
    let mut of = |record: &[u8]| Contribution {
        cells: question_cells(shown, 0, record[0]).to_vec(),
        values: vec![Some(f64::from(record[0]))],
    };
    publication.rounded_means(rule, records, &mut of).ok()?[0].map(|(_, step)| step)
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

thread_local! {
    /// How many attacks found a rounded mean published, and how many worlds agreed with it at least.
    static FIGURES: Counter<(usize, usize)> = const { Counter::new((0, usize::MAX)) };
}

fn note(worlds: usize) {
    FIGURES.with(|figures| {
        let (published, least) = figures.get();
        figures.set((published + 1, least.min(worlds)));
    });
}

/// Everybody's answers at two times, then the reports on each and the comparison.
fn before_after_and_comparison(people: &[Vec<u8>], min_cell: u64) -> Result<(), TestCaseError> {
    let rule = Suppression { min_cell };
    let n = people.len() as u64;
    let at = |time: usize| -> Vec<u8> { people.iter().map(|answers| answers[time]).collect() };
    let shown = [0, 1].map(|time| rule.question(&counts(at(time).into_iter()), &[0]));
    let own = [0, 1].map(|time| alone(rule, &at(time), &shown[time]));
    let ways = rose_stayed_fell(people);
    let mut of = |record: &[u8]| Contribution {
        cells: [0, 1]
            .into_iter()
            .flat_map(|time| question_cells(&shown[time], 2 * time, record[time]))
            .chain([(4, way(record))])
            .collect(),
        values: vec![
            Some(f64::from(record[0])),
            Some(f64::from(record[1])),
            Some(f64::from(record[1]) - f64::from(record[0])),
        ],
    };
    let known = |time: usize| Value { mean: Mean::Known(own[time]), of: Some(n) };
    let publish = |counted: bool, of: &mut dyn FnMut(&[u8]) -> Contribution| {
        let cell = |count: &u64| match (counted, count) {
            (true, _) => Cell::Published,
            (false, 0) => Cell::Unsaid,
            _ => Cell::Hidden,
        };
        let publication = Publication {
            tables: shown.iter().flat_map(question_tables).chain([ways.iter().map(cell).collect()]).collect(),
            values: vec![known(0), known(1), Value { mean: Mean::Wanted(STEPS), of: Some(n) }],
            changed: vec![(0..2).map(|time| (time, hidden_states(&shown[time]))).collect()],
            paired: (0..2).map(|time| (time, hidden_states(&shown[time]))).collect(),
            exchanged: vec![vec![0], vec![1]],
        };
        publication.rounded_means(rule, people.to_vec(), of).ok()
    };
    let may = rule.table(&ways).iter().all(Option::is_some);
    let (counted, means) = match may.then(|| publish(true, &mut of)).flatten() {
        Some(means) => (true, means),
        None => (false, publish(false, &mut of).unwrap_or_else(|| vec![None; 3])),
    };
    let step = means[2].map(|(_, step)| step);
    let facts = |world: &[Vec<u8>]| {
        let time = |time: usize| world.iter().map(move |answers| answers[time]);
        let values = |of: &dyn Fn(&Vec<u8>) -> f64| world.iter().map(of).collect::<Vec<f64>>();
        let mut facts = Vec::new();
        for t in 0..2 {
            facts.extend(facts_of_counts(&counts(time(t)), &shown[t]));
            facts.extend(own[t].map(|step| rounded(&values(&|answers| f64::from(answers[t])), step)));
        }
        facts.extend(rose_stayed_fell(world).into_iter().filter(|_| counted).map(|count| as_fact(count, Some(0))));
        let change = values(&|answers| f64::from(answers[1]) - f64::from(answers[0]));
        facts.extend(step.map(|step| rounded(&change, step)));
        facts
    };
    let secrets = |world: &[Vec<u8>]| {
        let mut secrets = Vec::new();
        for (t, shown) in shown.iter().enumerate() {
            let counts = counts(world.iter().map(|answers| answers[t]));
            secrets.extend(counts.into_iter().zip(&shown.options).filter(|(_, shown)| shown.is_none()).map(|(c, _)| c));
        }
        if !counted {
            let own = rose_stayed_fell(world).into_iter().zip(&ways);
            secrets.extend(own.filter(|(_, truth)| **truth > 0).map(|(count, _)| count));
        }
        secrets.extend(world.iter().flatten().map(|answer| u64::from(*answer)));
        secrets
    };
    // Without a rounded mean or counts of changes the comparison says nothing; each report has attacks of its own.
    if step.is_some() {
        let published = Published::of(people, &facts, &secrets);
        prop_assert!(published.is_safe(), "{:?} of {people:?}", published.secrets);
        note(published.worlds);
    }
    Ok(())
}

/// Everybody's answer, by group; the report with groups and the one without.
fn grouped_and_ungrouped(groups: &[Vec<u8>], min_cell: u64) -> Result<(), TestCaseError> {
    let rule = Suppression { min_cell };
    let rows: Vec<(Vec<u64>, Vec<u64>)> = groups.iter().map(|group| (counts(group.iter().copied()), vec![0])).collect();
    let shown = rule.questions(&rows);
    let everybody = groups.len();
    let all: Vec<u8> = groups.concat();
    let own = alone(rule, &all, &shown[everybody]);
    let group_of: Vec<usize> = groups.iter().enumerate().flat_map(|(g, group)| group.iter().map(move |_| g)).collect();
    let records: Vec<Vec<u8>> =
        all.iter().zip(&group_of).map(|(answer, group)| vec![*answer, u8::try_from(*group).unwrap()]).collect();
    let mut of = |record: &[u8]| {
        let group = usize::from(record[1]);
        let mut values = vec![None; groups.len()];
        values[group] = Some(f64::from(record[0]));
        values.push(Some(f64::from(record[0])));
        let cell = |table: usize| question_cells(&shown[table], 2 * table, record[0]);
        Contribution { cells: [group, everybody].into_iter().flat_map(cell).collect(), values }
    };
    let wanted = groups.iter().map(|group| Value { mean: Mean::Wanted(STEPS), of: Some(group.len() as u64) });
    let hidden: BTreeSet<u8> = shown.iter().flat_map(hidden_states).collect();
    let publication = Publication {
        tables: shown.iter().flat_map(question_tables).collect(),
        values: wanted.chain([Value { mean: Mean::Known(own), of: Some(all.len() as u64) }]).collect(),
        changed: vec![vec![(0, hidden_states(&shown[everybody]))]],
        paired: vec![(0, hidden.into_iter().collect())],
        exchanged: vec![vec![0]],
    };
    let Ok(means): Result<Rounded, _> = publication.rounded_means(rule, records, &mut of) else { return Ok(()) };
    let steps: Vec<Option<f64>> = means[..everybody].iter().map(|mean| mean.map(|(_, step)| step)).collect();
    let truth: Vec<Vec<u8>> = all.iter().map(|answer| vec![*answer]).collect();
    let part = |world: &[Vec<u8>], group: usize| -> Vec<u8> {
        world.iter().zip(&group_of).filter(|(_, of)| group == everybody || **of == group).map(|(a, _)| a[0]).collect()
    };
    let facts = |world: &[Vec<u8>]| {
        let mut facts = Vec::new();
        for (g, shown) in shown.iter().enumerate() {
            let answers = part(world, g);
            facts.extend(facts_of_counts(&counts(answers.iter().copied()), shown));
            let step = steps.get(g).copied().unwrap_or(own);
            let values: Vec<f64> = answers.into_iter().map(f64::from).collect();
            facts.extend(step.map(|step| rounded(&values, step)));
        }
        facts
    };
    let secrets = |world: &[Vec<u8>]| {
        let mut secrets: Vec<u64> = Vec::new();
        for (g, shown) in shown.iter().enumerate() {
            let counts = counts(part(world, g).into_iter()).into_iter().zip(&shown.options);
            secrets.extend(counts.filter(|(_, shown)| shown.is_none()).map(|(count, _)| count));
        }
        secrets.extend(world.iter().flatten().map(|answer| u64::from(*answer)));
        secrets
    };
    if steps.iter().any(Option::is_some) {
        let published = Published::of(&truth, &facts, &secrets);
        prop_assert!(published.is_safe(), "{:?} of {groups:?}", published.secrets);
        note(published.worlds);
    }
    Ok(())
}

/// Runs so many attacks, of which some must find something published; prints how many did, and the fewest worlds.
#[expect(clippy::print_stdout, reason = "the figures of an attack are for those who run it")]
fn attack<S: Strategy>(name: &str, cases: u32, strategy: S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    FIGURES.with(|figures| figures.set((0, usize::MAX)));
    proptest::test_runner::TestRunner::new(config(cases)).run(&strategy, test).unwrap();
    let (published, least) = FIGURES.with(Counter::get);
    println!("{name}: {cases} cases, {published} with a rounded mean, at least {least} worlds each");
    assert!(published * 4 > usize::try_from(cases).unwrap(), "{published} of {cases}");
}

#[test]
fn nobody_learns_a_hidden_count_from_before_after_and_their_comparison() {
    let answer = || 0..u8::try_from(OPTIONS).unwrap();
    let people = (3_usize..6).prop_flat_map(move |n| vec(vec(answer(), 2), n));
    attack("before, after and comparison", 50, (people, 2_u64..4), |(people, min_cell)| {
        before_after_and_comparison(&people, min_cell)
    });
}

#[test]
fn nobody_learns_a_hidden_count_from_the_reports_with_groups_and_without() {
    let answer = || 0..u8::try_from(OPTIONS).unwrap();
    let groups = vec((2_usize..6).prop_flat_map(move |n| vec(answer(), n)), 2);
    attack("with groups and without", 100, (groups, 2_u64..4), |(groups, min_cell)| {
        grouped_and_ungrouped(&groups, min_cell)
    });
}
