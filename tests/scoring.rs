//! Scoring against values from an independent implementation in exact fractions
//! (`tests/reference/scoring.py`).

use std::collections::HashMap;
use std::path::Path;

use allyscope::questionnaire::{self, Questionnaire};
use allyscope::responses::AnswersFile;
use allyscope::scoring::{GroupScore, Model};
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
    same(scores.coverage, &expected["coverage"], &format!("{name}: coverage"));
    same(scores.percent_to_target, &expected["percent_to_target"], &format!("{name}: percent_to_target"));
    let priorities: Vec<&str> = scores.priorities.iter().map(|&s| questionnaire.skills[s].id.as_str()).collect();
    assert_eq!(serde_json::json!(priorities), expected["priorities"], "{name}: priorities");
    check_plan(&model.plan(&answers.states), expected, questionnaire, name);
}

fn check_plan(plan: &allyscope::scoring::Plan, expected: &Value, questionnaire: &Questionnaire, name: &str) {
    same(Some(plan.gap), &expected["plan_start_gap"], &format!("{name}: gap"));
    if let Some(wanted) = expected["plan"].as_array() {
        assert_eq!(plan.steps.len(), wanted.len(), "{name}: number of steps");
        for (step, wanted) in plan.steps.iter().zip(wanted) {
            let question = &questionnaire.questions[step.question];
            let found = [&question.code, &question.options[step.from].code, &question.options[step.to].code];
            assert_eq!(
                serde_json::json!(found),
                serde_json::json!([wanted["question"], wanted["from"], wanted["to"]]),
                "{name}"
            );
            assert_eq!(Some(u64::from(step.effort)), wanted["effort"].as_u64(), "{name}: effort");
            same(Some(step.benefit), &wanted["benefit"], &format!("{name}: benefit"));
            same(Some(step.gap_left), &wanted["gap_left"], &format!("{name}: gap left"));
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

#[test]
fn scores_agree_with_the_independent_reference() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("reference/scoring.json")).unwrap();
    assert!(cases.len() > 100);
    let mut loaded: HashMap<String, Questionnaire> = HashMap::new();
    for case in &cases {
        let name = case["questionnaire"].as_str().unwrap();
        let questionnaire = loaded.entry(name.to_owned()).or_insert_with(|| load(name));
        check(case, questionnaire);
    }
}
