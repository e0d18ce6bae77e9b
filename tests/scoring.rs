//! Scoring against values from an independent implementation in exact fractions
//! (`tests/reference/scoring.py`).

use std::collections::HashMap;
use std::path::Path;

use allyscope::questionnaire::{self, Questionnaire};
use allyscope::responses::{Answers, AnswersFile};
use allyscope::scoring::{GroupScore, Model, NoScore, OutcomeTable, Plan, Progress, Scores, Stage, Step, met};
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn load(name: &str) -> Questionnaire {
    let path = [root().join("tests/reference").join(name), root().join(name)].into_iter().find(|path| path.is_file());
    let text = std::fs::read_to_string(path.unwrap_or_else(|| panic!("{name}"))).unwrap();
    let (questionnaire, faults) = questionnaire::parse(&text);
    questionnaire.unwrap_or_else(|| panic!("{name}: {faults:?}"))
}

/// The case as an answers file, so that reading is tested along with scoring.
fn answers_json(case: &Value, questionnaire: &Questionnaire) -> String {
    serde_json::json!({
        "format": 1,
        "questionnaire": questionnaire.id,
        "version": questionnaire.version.to_string(),
        "quick": case["quick"],
        "targets": case["targets"],
        "answers": case["answers"],
    })
    .to_string()
}

#[track_caller]
fn same(found: Option<f64>, expected: &Value, what: &str) {
    match (found, expected.as_f64()) {
        (None, None) => assert!(expected.is_null(), "{what}: {expected}"),
        (Some(found), Some(expected)) => assert!((found - expected).abs() < 1e-9, "{what}: {found}, not {expected}"),
        (found, _) => panic!("{what}: {found:?}, not {expected}"),
    }
}

fn groups(found: &[GroupScore], of: &[questionnaire::Group], expected: &Value, bounds: &Value, name: &str) {
    for (group, score) in of.iter().zip(found) {
        same(score.level, &expected[&group.id], &format!("{name}: {}", group.id));
        same(score.bounds.map(|b| b.0), &bounds[&group.id][0], &format!("{name}: lower {}", group.id));
        same(score.bounds.map(|b| b.1), &bounds[&group.id][1], &format!("{name}: upper {}", group.id));
    }
}

fn check(case: &Value, questionnaire: &Questionnaire) {
    let name = case["name"].as_str().unwrap();
    let read = AnswersFile::parse(&answers_json(case, questionnaire)).check(questionnaire);
    let answers = read.answers.unwrap_or_else(|| panic!("{name}: {:?}", read.diagnostics));
    let profile = match case["profile"].as_str() {
        Some(id) => questionnaire.profile(id).unwrap(),
        None => questionnaire.default_profile(),
    };
    let model = Model::new(questionnaire, profile, &answers.targets);
    let scores = model.score(&answers.states);
    let expected = &case["expected"];
    for (s, (skill, found)) in questionnaire.skills.iter().zip(&scores.skills).enumerate() {
        let wanted = &expected["skills"][&skill.id];
        let what = |key: &str| format!("{name}: {} {key}", skill.id);
        same(found.score.ok(), &wanted["score"], &what("score"));
        same(found.level, &wanted["level"], &what("level"));
        same(found.coverage, &wanted["coverage"], &what("coverage"));
        same(found.bounds.map(|b| b.0), &wanted["lower"], &what("lower"));
        same(found.bounds.map(|b| b.1), &wanted["upper"], &what("upper"));
        same(Some(found.target), &wanted["target"], &what("target"));
        same(found.gap, &wanted["gap"], &what("gap"));
        assert_eq!(Some(found.inferred), wanted["inferred"].as_bool(), "{}", what("inferred"));
        let reason = found.score.err().map(|reason| match reason {
            NoScore::DoesNotApply => "not-applicable",
            NoScore::NotAsked => "not-asked",
            NoScore::NothingAnswered | NoScore::TooLittle => "coverage",
        });
        assert_eq!(serde_json::json!(reason), wanted["no_score"], "{}", what("no_score"));
        let made_by: HashMap<&str, f64> = model
            .contributions(s, &answers.states)
            .map(|c| (questionnaire.questions[c.question].code.as_str(), c.contribution))
            .collect();
        let made_by: HashMap<&str, f64> = if found.score.is_ok() { made_by } else { HashMap::new() };
        let wanted = wanted["contributions"].as_object().unwrap();
        assert_eq!(made_by.len(), wanted.len(), "{}", what("contributions"));
        for (code, contribution) in wanted {
            same(made_by.get(code.as_str()).copied(), contribution, &what(code));
        }
    }
    let bounds = &expected["group_bounds"];
    groups(&scores.capabilities, &questionnaire.capabilities, &expected["capabilities"], bounds, name);
    groups(&scores.phases, &questionnaire.phases, &expected["phases"], bounds, name);
    same(scores.overall.level, &expected["overall"], &format!("{name}: overall"));
    same(scores.overall.bounds.map(|b| b.0), &bounds["overall"][0], &format!("{name}: overall lower"));
    same(scores.overall.bounds.map(|b| b.1), &bounds["overall"][1], &format!("{name}: overall upper"));
    assert_eq!(Some(scores.overall.scored as u64), expected["skills_scored"].as_u64(), "{name}: skills_scored");
    assert_eq!(Some(scores.overall.skills as u64), expected["skills_could"].as_u64(), "{name}: skills_could");
    let percent = scores.percent_to_target_bounds;
    same(percent.map(|b| b.0), &expected["percent_to_target_lower"], &format!("{name}: percent lower"));
    same(percent.map(|b| b.1), &expected["percent_to_target_upper"], &format!("{name}: percent upper"));
    same(scores.coverage, &expected["coverage"], &format!("{name}: coverage"));
    same(scores.percent_to_target, &expected["percent_to_target"], &format!("{name}: percent_to_target"));
    let priorities: Vec<&str> = scores.priorities.iter().map(|&s| questionnaire.skills[s].id.as_str()).collect();
    assert_eq!(serde_json::json!(priorities), expected["priorities"], "{name}: priorities");
    let checks = questionnaire.checks.iter().filter(|check| met(check, &answers.states));
    let checks: Vec<&str> = checks.map(|check| check.id.as_str()).collect();
    assert_eq!(serde_json::json!(checks), expected["checks"], "{name}: checks");
    check_plan(&model.plan(&answers.states), expected, questionnaire, name);
    check_row(&model, &scores, &answers, questionnaire, name);
}

/// The same numbers from the table that scores many rows.
fn check_row(model: &Model, scores: &Scores, answers: &Answers, questionnaire: &Questionnaire, name: &str) {
    let table = OutcomeTable::new(model);
    let mut row = table.buffer();
    table.score(&answers.numbers(questionnaire), &mut row);
    let close = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    };
    let levels: Vec<Option<f64>> = row.levels().collect();
    for (skill, level) in scores.skills.iter().zip(levels) {
        assert!(close(skill.level, level), "{name}: level in the table of outcomes");
    }
    for (group, level) in scores.capabilities.iter().chain(&scores.phases).zip(&row.groups) {
        assert!(close(group.level, *level), "{name}: group in the table of outcomes");
    }
    assert!(close(scores.overall.level, row.overall), "{name}: overall in the table of outcomes");
    assert!(close(scores.percent_to_target, row.percent_to_target), "{name}: percent in the table of outcomes");
    assert_eq!(scores.priorities.first().copied(), row.top_gap, "{name}: top gap in the table of outcomes");
}

fn check_plan(plan: &Plan, expected: &Value, questionnaire: &Questionnaire, name: &str) {
    same(Some(plan.gap), &expected["plan_start_gap"], &format!("{name}: gap"));
    if let Some(wanted) = expected["plan"].as_array() {
        assert_eq!(plan.steps.len(), wanted.len(), "{name}: number of steps");
        for (step, wanted) in plan.steps.iter().zip(wanted) {
            check_step(step, wanted, questionnaire, name);
            same(Some(step.gap_left), &wanted["gap_left"], &format!("{name}: gap left"));
            let stage = match step.stage {
                Stage::Now => "now",
                Stage::Next => "next",
                Stage::Later => "later",
            };
            assert_eq!(Some(stage), wanted["stage"].as_str(), "{name}: stage");
        }
        same(Some(plan.gap_left()), &expected["plan_end_gap"], &format!("{name}: gap left at the end"));
        let wanted = expected["conditional"].as_array().unwrap();
        assert_eq!(plan.conditional.len(), wanted.len(), "{name}: number of conditional steps");
        for (step, wanted) in plan.conditional.iter().zip(wanted) {
            check_step(step, wanted, questionnaire, name);
        }
        for (recommendation, progress) in questionnaire.recommendations.iter().zip(&plan.recommendations) {
            let state = match progress {
                Progress::Done => "done",
                Progress::Next => "next",
                Progress::Open => "open",
            };
            let wanted = expected["recommendations"][&recommendation.id].as_str();
            assert_eq!(Some(state), wanted, "{name}: {}", recommendation.id);
        }
    }
    let found: Vec<&str> = plan.find_out.iter().map(|f| questionnaire.questions[f.question].code.as_str()).collect();
    let wanted = expected["find_out"].as_array().unwrap();
    assert_eq!(found.len(), wanted.len(), "{name}: find_out");
    for (found, (item, wanted)) in found.iter().zip(plan.find_out.iter().zip(wanted)) {
        assert_eq!(Some(*found), wanted["question"].as_str(), "{name}: find_out");
        same(Some(item.width), &wanted["width"], &format!("{name}: width"));
    }
}

fn check_step(step: &Step, wanted: &Value, questionnaire: &Questionnaire, name: &str) {
    let question = &questionnaire.questions[step.question];
    let found = [&question.code, &question.options[step.from].code, &question.options[step.to].code];
    let expected = [&wanted["question"], &wanted["from"], &wanted["to"]];
    assert_eq!(serde_json::json!(found), serde_json::json!(expected), "{name}");
    same(Some(step.benefit), &wanted["benefit"], &format!("{name}: benefit"));
}

fn check_all(cases: &[Value]) {
    let mut loaded: HashMap<String, Questionnaire> = HashMap::new();
    for case in cases {
        match (case["questionnaire"].as_str(), case["toml"].as_str()) {
            (Some(name), _) => check(case, loaded.entry(name.to_owned()).or_insert_with(|| load(name))),
            (None, text) => {
                let (questionnaire, faults) = questionnaire::parse(text.unwrap());
                check(case, &questionnaire.unwrap_or_else(|| panic!("{}: {faults:?}", case["name"])));
            }
        }
    }
}

#[test]
fn scores_agree_with_the_independent_reference() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("reference/scoring.json")).unwrap();
    assert!(cases.len() > 100);
    check_all(&cases);
}

/// `ALLYSCOPE_RANDOM_CASES` names a file with other cases, as `scoring.py random 1000` writes it.
#[test]
fn scores_of_random_questionnaires_agree_with_the_independent_reference() {
    let cases = match std::env::var_os("ALLYSCOPE_RANDOM_CASES") {
        Some(path) => std::fs::read_to_string(path).unwrap(),
        None => include_str!("reference/random.json").to_owned(),
    };
    let cases: Vec<Value> = serde_json::from_str(&cases).unwrap();
    assert!(cases.len() >= 100);
    check_all(&cases);
}
