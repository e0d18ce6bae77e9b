//! Compares statistics of groups with values of scipy, statsmodels and pingouin
//! (`tests/reference/statistics.py`), and tries to derive suppressed counts by enumeration.

use std::collections::HashSet;

use allyscope::cohort::{Agreement, Change, Levels, PublishedQuestion, Scale, Summary, Suppression, wilson};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

fn reference(part: &str) -> Vec<Value> {
    let values: Value = serde_json::from_str(include_str!("reference/statistics.json")).unwrap();
    values[part].as_array().unwrap().clone()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

fn counts(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect()
}

#[track_caller]
fn near(found: impl Into<Option<f64>>, expected: &Value, case: &Value) {
    match (found.into(), expected.as_f64()) {
        (None, None) => {}
        (Some(found), Some(expected)) if (found - expected).abs() < 1e-9 * expected.abs().max(1.0) => {}
        (found, _) => panic!("{found:?}, not {expected}: {case}"),
    }
}

#[test]
fn intervals_agree_with_statsmodels() {
    for case in reference("wilson") {
        let (lower, upper) = wilson(case["count"].as_u64().unwrap(), case["n"].as_u64().unwrap()).unwrap();
        near(lower, &case["lower"], &case);
        near(upper, &case["upper"], &case);
    }
}

#[test]
fn summaries_agree_with_numpy() {
    for case in reference("summaries") {
        let values: Levels = numbers(&case["values"]).into_iter().collect();
        let found = Summary::of(&values.sorted()).unwrap();
        assert_eq!(Some(found.n), case["n"].as_u64());
        let keys = ["mean", "min", "q1", "median", "q3", "max"];
        let values = [found.mean, found.min, found.q1, found.median, found.q3, found.max];
        keys.into_iter().zip(values).for_each(|(key, value)| near(value, &case[key], &case));
        near(found.sd, &case["sd"], &case);
    }
}

#[test]
fn reliability_agrees_with_pingouin_and_scipy() {
    for case in reference("alphas") {
        let options = counts(&case["options"]);
        #[expect(clippy::cast_precision_loss, reason = "a few options")]
        let scores: Vec<Vec<f64>> =
            options.iter().map(|&k| (0..k).map(|option| option as f64 / (k - 1) as f64).collect()).collect();
        let mut scale = Scale::new(&(0..options.len()).collect::<Vec<_>>(), &scores);
        for row in case["rows"].as_array().unwrap() {
            // Numbers from the number of options on are states without an answer.
            let number = |(cell, &k): (&Value, &u64)| u8::try_from(cell.as_u64().unwrap_or(k + 2)).unwrap();
            scale.add(&row.as_array().unwrap().iter().zip(&options).map(number).collect::<Vec<_>>());
        }
        let found = scale.alpha().unwrap();
        assert_eq!((found.n, found.k as u64), (case["n"].as_u64().unwrap(), case["k"].as_u64().unwrap()));
        near(found.value, &case["value"], &case);
        near(found.lower, &case["lower"], &case);
        near(found.upper, &case["upper"], &case);
    }
}

#[test]
fn agreement_agrees_with_numpy() {
    for case in reference("agreements") {
        let found = Agreement::of(&counts(&case["counts"])).unwrap();
        near(found.rwg, &case["rwg"], &case);
        near(found.sd, &case["sd"], &case);
    }
}

#[test]
fn change_agrees_with_scipy_and_pingouin() {
    for case in reference("changes") {
        let pairs: Vec<(f64, f64)> = numbers(&case["before"]).into_iter().zip(numbers(&case["after"])).collect();
        let found = Change::of(&pairs).unwrap();
        near(found.mean, &case["mean"], &case);
        near(found.median, &case["median"], &case);
        let directions = ["improved", "same", "declined"].map(|key| case[key].as_u64().unwrap());
        assert_eq!([found.improved, found.same, found.declined], directions, "{case}");
        near(found.rank_biserial, &case["rank_biserial"], &case);
        near(found.cliffs_delta, &case["cliffs_delta"], &case);
        assert_eq!(Some(found.p.exact), case["exact"].as_bool());
        if found.p.exact {
            near(found.p.p, &case["p"], &case);
        } else {
            // Two estimates by draws; four standard errors of both.
            let p = case["p"].as_f64().unwrap();
            let error = 4.0 * (p * (1.0 - p) * (1.0 / 100_000.0 + 1.0 / 200_000.0)).sqrt();
            assert!((found.p.p - p).abs() < error, "{:?}, not {p}", found.p);
        }
    }
}

/// Reference values of the definition of the statistics, to the digits stated there.
#[test]
fn reference_values_of_the_definition() {
    let frozen = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-6, "{found}, not {expected}");
    for (count, n, lower, upper) in
        [(0, 9, 0.0, 0.299_145), (3, 8, 0.136_844, 0.694_258), (5, 10, 0.236_593, 0.763_407)]
    {
        let found = wilson(count, n).unwrap();
        frozen(found.0, lower);
        frozen(found.1, upper);
    }
    frozen(Agreement::of(&[0, 2, 5, 1]).unwrap().rwg, 0.671_429);
    let before = [1, 2, 2, 1, 3, 2, 1, 2, 3, 2];
    let changes = [1, 1, 0, 1, 0, 2, 1, 1, 0, 1];
    let pairs: Vec<(f64, f64)> = before.iter().zip(changes).map(|(&b, c)| (f64::from(b), f64::from(b + c))).collect();
    let found = Change::of(&pairs).unwrap();
    frozen(found.p.p, 0.015_625);
    frozen(found.cliffs_delta, 0.54);
    frozen(found.rank_biserial.unwrap(), 1.0);
    let wide = reference("alphas").into_iter().find(|case| case["name"] == "cronbach_wide_missing").unwrap();
    frozen(wide["value"].as_f64().unwrap(), 0.801_694_915);
    frozen(wide["lower"].as_f64().unwrap(), 0.533_003);
    frozen(wide["upper"].as_f64().unwrap(), 0.947_208);
}

/// All rows of whole numbers from 0 that agree with the shown cells and the total.
fn rows(shown: &[Option<u64>], total: u64) -> Vec<Vec<u64>> {
    let Some((first, rest)) = shown.split_first() else {
        return if total == 0 { vec![Vec::new()] } else { Vec::new() };
    };
    let values = first.map_or(0..=total, |value| value..=value);
    let more = |value: u64| {
        let rests = total.checked_sub(value).map(|left| rows(rest, left)).unwrap_or_default();
        rests.into_iter().map(move |rest| std::iter::once(value).chain(rest).collect())
    };
    values.flat_map(more).collect()
}

/// All tables of counts of the groups that agree with the shown cells and the totals.
fn worlds(groups: &[Vec<Option<u64>>], all: &[Option<u64>], totals: &[u64]) -> Vec<Vec<Vec<u64>>> {
    let mut worlds: Vec<(Vec<Vec<u64>>, Vec<u64>)> = vec![(Vec::new(), vec![0; all.len()])];
    for (shown, &total) in groups.iter().zip(totals) {
        let choices = rows(shown, total);
        let mut next = Vec::new();
        for (world, sums) in &worlds {
            for row in &choices {
                let sums: Vec<u64> = sums.iter().zip(row).map(|(a, b)| a + b).collect();
                if sums.iter().zip(all).all(|(&sum, all)| all.is_none_or(|all| sum <= all)) {
                    next.push((world.iter().cloned().chain([row.clone()]).collect(), sums));
                }
            }
        }
        worlds = next;
    }
    let agrees = |sums: &[u64]| sums.iter().zip(all).all(|(&sum, all)| all.is_none_or(|all| sum == all));
    let with_sums = |(mut world, sums): (Vec<Vec<u64>>, Vec<u64>)| {
        world.push(sums);
        world
    };
    worlds.into_iter().filter(|(_, sums)| agrees(sums)).map(with_sums).collect()
}

/// Fails if some hidden cell has one value in all worlds.
fn attack(shown: &[Vec<Option<u64>>], truth: &[Vec<u64>], worlds: &[Vec<Vec<u64>>]) {
    for (r, row) in shown.iter().enumerate() {
        for (c, cell) in row.iter().enumerate() {
            if let Some(cell) = cell {
                assert_eq!(*cell, truth[r][c]);
            } else {
                let values: HashSet<u64> = worlds.iter().map(|world| world[r][c]).collect();
                assert!(values.contains(&truth[r][c]), "the truth is no world");
                assert!(values.len() > 1, "cell {r},{c} is {values:?}: {shown:?} of {truth:?}");
            }
        }
    }
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn nobody_recovers_a_hidden_count_of_a_row(counts in vec(0_u64..14, 2..6), min_cell in 2_u64..7) {
        let shown = Suppression { min_cell }.table(&counts);
        let total = counts.iter().sum();
        let worlds: Vec<_> = rows(&shown, total).into_iter().map(|row| vec![row]).collect();
        attack(std::slice::from_ref(&shown), std::slice::from_ref(&counts), &worlds);
        for (cell, count) in shown.iter().zip(&counts) {
            prop_assert!(cell.is_none() || *count == 0 || *count >= min_cell);
        }
        let hidden: u64 = shown.iter().zip(&counts).filter(|(cell, _)| cell.is_none()).map(|(_, count)| count).sum();
        prop_assert!(hidden == 0 || hidden >= min_cell || hidden == total);
    }

    #[test]
    fn nobody_recovers_answers_or_how_many_there_are(
        options in vec(0_u64..10, 2..5), others in vec(0_u64..4, 3), min_cell in 2_u64..6,
    ) {
        let shown = Suppression { min_cell }.question(&options, &others);
        let (answered, missing): (u64, u64) = (options.iter().sum(), others.iter().sum());
        let truth: Vec<u64> = options.iter().chain(&others).copied().collect();
        let cells: Vec<_> = shown.options.iter().chain(&shown.others).copied().collect();
        let mut worlds: Vec<_> = rows(&cells, answered + missing);
        if shown.answered.is_some() {
            worlds.retain(|row| row[..options.len()].iter().sum::<u64>() == answered);
        } else {
            let sums: HashSet<u64> = worlds.iter().map(|row| row[..options.len()].iter().sum()).collect();
            prop_assert!(sums.len() > 1);
        }
        let worlds: Vec<_> = worlds.into_iter().map(|row| vec![row]).collect();
        attack(&[cells], &[truth], &worlds);
    }
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn nobody_recovers_a_hidden_count_of_groups_side_by_side(
        groups in (2_usize..4, 2_usize..4).prop_flat_map(|(k, g)| vec(vec(0_u64..8, k), g)), min_cell in 2_u64..5,
    ) {
        let rule = Suppression { min_cell };
        let table = rule.questions(&groups.iter().map(|row| (row.clone(), vec![0])).collect::<Vec<_>>());
        let totals: Vec<u64> = groups.iter().map(|row| row.iter().sum()).collect();
        let sums: Vec<u64> = (0..groups[0].len()).map(|c| groups.iter().map(|row| row[c]).sum()).collect();
        // The report without groups tells nothing more.
        prop_assert_eq!(table.last(), Some(&rule.question(&sums, &[0])));
        let truth: Vec<Vec<u64>> = groups.iter().cloned().chain([sums]).collect();
        let shown: Vec<_> = table.into_iter().map(|row| row.options).collect();
        let (all, parts) = shown.split_last().unwrap();
        attack(&shown, &truth, &worlds(parts, all, &totals));
    }

    #[test]
    fn nobody_recovers_a_question_asked_of_groups(
        groups in vec((vec(0_u64..6, 2), vec(0_u64..3, 2)), 2..4), min_cell in 2_u64..5,
    ) {
        let rule = Suppression { min_cell };
        let shown = rule.questions(&groups);
        let options: Vec<u64> = (0..2).map(|c| groups.iter().map(|(options, _)| options[c]).sum()).collect();
        let others: Vec<u64> = (0..2).map(|c| groups.iter().map(|(_, others)| others[c]).sum()).collect();
        prop_assert_eq!(shown.last(), Some(&rule.question(&options, &others)));
        let joined: Vec<Vec<u64>> = groups.iter().map(|(options, others)| [&options[..], others].concat()).collect();
        let sums = (0..4).map(|c| joined.iter().map(|row| row[c]).sum());
        let truth: Vec<Vec<u64>> = joined.iter().cloned().chain([sums.collect()]).collect();
        let totals: Vec<u64> = joined.iter().map(|row| row.iter().sum()).collect();
        let cells = |row: &PublishedQuestion| row.options.iter().chain(&row.others).copied().collect::<Vec<_>>();
        let rows: Vec<_> = shown.iter().map(cells).collect();
        let (all, parts) = rows.split_last().unwrap();
        let answers_agree = |world: &Vec<Vec<u64>>| {
            shown.iter().zip(world).all(|(row, world)| row.answered.is_none_or(|n| n == world[0] + world[1]))
        };
        let worlds: Vec<_> = worlds(parts, all, &totals).into_iter().filter(answers_agree).collect();
        attack(&rows, &truth, &worlds);
    }
}
