//! Property tests of scoring, planning and file readers on random questionnaires, answers and bytes.

use std::fmt::Write as _;

use allyscope::questionnaire::{self, Check, Questionnaire, builtin, starter};
use allyscope::report::number::four_decimals;
use allyscope::responses::{Answers, AnswersFile, State, to_toml};
use allyscope::scoring::{GroupScore, Model, Scores, Stage, Step};
use allyscope::text::decode::decode;
use allyscope::text::sanitize;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::input::mutated;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A random questionnaire and the answers to it.
#[derive(Debug, Clone)]
struct Plan {
    levels: usize,
    aggregation: &'static str,
    min_coverage: f64,
    capabilities: usize,
    phases: usize,
    skills: Vec<SkillPlan>,
    questions: Vec<QuestionPlan>,
    target: f64,
}

#[derive(Debug, Clone)]
struct SkillPlan {
    group: usize,
    weight: f64,
    /// By question; weights not above 0 leave the question out.
    evidence: Vec<f64>,
}

#[derive(Debug, Clone)]
struct QuestionPlan {
    /// Evenly spaced without them.
    scores: Option<Vec<f64>>,
    options: usize,
    efforts: Vec<u8>,
    /// The answer: the index of an option, or beyond the number of options one of the other states.
    answer: usize,
}

fn question_plan() -> impl Strategy<Value = QuestionPlan> {
    let scores = prop_oneof![
        3 => Just(None),
        1 => vec(prop_oneof![0.0..=1.0, Just(0.0), Just(0.5), Just(1.0)], 6).prop_map(Some),
    ];
    (scores, 2..6_usize, vec(1..=3_u8, 6), 0..12_usize).prop_map(|(scores, options, efforts, answer)| QuestionPlan {
        scores: scores.map(|scores| scores[..options].to_vec()),
        options,
        efforts,
        answer,
    })
}

fn skill_plan(questions: usize) -> impl Strategy<Value = SkillPlan> {
    let weight = || prop_oneof![Just(1.0), Just(2.0), 0.01..20.0];
    let evidence = vec(prop_oneof![2 => Just(0.0), 3 => weight()], questions);
    (0..6_usize, weight(), evidence).prop_map(|(group, weight, evidence)| SkillPlan { group, weight, evidence })
}

prop_compose! {
    fn plan()(questions in vec(question_plan(), 1..8))(
        levels in 2..6_usize,
        aggregation in prop_oneof![Just("arithmetic"), Just("geometric"), Just("minimum")],
        min_coverage in prop_oneof![Just(0.5), Just(0.0), Just(1.0), 0.0..=1.0],
        capabilities in 1..4_usize,
        phases in 0..3_usize,
        skills in vec(skill_plan(questions.len()), 1..6),
        target in 0.0..=1.0,
        questions in Just(questions),
    ) -> Plan {
        Plan { levels, aggregation, min_coverage, capabilities, phases, skills, questions, target }
    }
}

impl Plan {
    /// The questionnaire file with questions and evidence in this order and all weights multiplied by `factor`.
    fn file(&self, order: &[usize], factor: f64) -> String {
        let mut out =
            String::from("format = 1\nid = \"made-up\"\nversion = \"1.0.0\"\nlanguage = \"en\"\ntitle = \"Made up\"\n");
        let levels: Vec<String> = (0..self.levels).map(|n| format!("\"Level {n}\"")).collect();
        writeln!(out, "levels = [{}]\naggregation = \"{}\"", levels.join(", "), self.aggregation).unwrap();
        writeln!(out, "min_coverage = {}\n[[sections]]\nid = \"all\"\ntitle = \"All\"", self.min_coverage).unwrap();
        for n in 0..self.capabilities {
            writeln!(out, "[[capabilities]]\nid = \"capability-{n}\"\ntitle = \"Capability {n}\"").unwrap();
        }
        for n in 0..self.phases {
            writeln!(out, "[[phases]]\nid = \"phase-{n}\"\ntitle = \"Phase {n}\"").unwrap();
        }
        for (n, skill) in self.skills.iter().enumerate() {
            let weight = skill.weight * factor;
            writeln!(out, "[[skills]]\nid = \"skill-{n}\"\ntitle = \"Skill {n}\"\nweight = {weight}").unwrap();
            writeln!(out, "capability = \"capability-{}\"", skill.group % self.capabilities).unwrap();
            if self.phases > 0 {
                writeln!(out, "phase = \"phase-{}\"", skill.group % self.phases).unwrap();
            }
            let evidence = order.iter().map(|&q| (q, skill.evidence[q])).filter(|&(_, weight)| weight > 0.0);
            let evidence: Vec<String> = evidence.map(|(q, weight)| format!("Q{q} = {}", weight * factor)).collect();
            writeln!(out, "evidence = {{ {} }}", evidence.join(", ")).unwrap();
        }
        for &q in order {
            let question = &self.questions[q];
            writeln!(out, "[[questions]]\ncode = \"Q{q}\"\nsection = \"all\"\ntext = \"Question {q}\"\noptions = [")
                .unwrap();
            for option in 0..question.options {
                write!(out, "  {{ code = \"{option}\", text = \"Option {option}\"").unwrap();
                if let Some(scores) = &question.scores {
                    write!(out, ", score = {}", scores[option]).unwrap();
                }
                writeln!(out, ", effort = {} }},", question.efforts[option]).unwrap();
            }
            writeln!(out, "]").unwrap();
        }
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let target = 1.0 + self.target * (self.levels - 1) as f64;
        writeln!(out, "[[profiles]]\nid = \"only\"\ntitle = \"Only\"\ntarget = {target}").unwrap();
        out
    }

    fn load(&self) -> Questionnaire {
        self.load_as(&self.order(), 1.0)
    }

    fn order(&self) -> Vec<usize> {
        (0..self.questions.len()).collect()
    }

    fn load_as(&self, order: &[usize], factor: f64) -> Questionnaire {
        let file = self.file(order, factor);
        let (questionnaire, diagnostics) = questionnaire::parse(&file);
        questionnaire.unwrap_or_else(|| panic!("{file}\n{diagnostics:?}"))
    }

    fn state(&self, q: usize) -> State {
        let question = &self.questions[q];
        match question.answer {
            option if option < question.options => State::Answered(option),
            option if option < 8 => State::Answered(option % question.options),
            8 => State::NotApplicable,
            9 => State::DontKnow,
            10 => State::Unanswered,
            _ => State::NotAsked,
        }
    }

    fn states(&self, order: &[usize]) -> Vec<State> {
        order.iter().map(|&q| self.state(q)).collect()
    }
}

fn model(questionnaire: &Questionnaire) -> Model {
    Model::new(questionnaire, questionnaire.default_profile(), &[])
}

fn scored(plan: &Plan) -> (Questionnaire, Vec<State>, Scores) {
    let questionnaire = plan.load();
    let states = plan.states(&plan.order());
    let scores = model(&questionnaire).score(&states);
    (questionnaire, states, scores)
}

/// The levels of skills, capabilities, phases and the whole.
fn levels(scores: &Scores) -> Vec<Option<f64>> {
    let groups = scores.capabilities.iter().chain(&scores.phases).chain([&scores.overall]);
    scores.skills.iter().map(|skill| skill.level).chain(groups.map(|group: &GroupScore| group.level)).collect()
}

/// The options of `question` with a higher score than `option`.
fn higher(questionnaire: &Questionnaire, question: usize, option: usize) -> Vec<usize> {
    let options = &questionnaire.questions[question].options;
    (0..options.len()).filter(|&other| options[other].score > options[option].score + 1e-9).collect()
}

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_higher_answer_never_lowers_a_level(plan in plan()) {
        let (questionnaire, states, before) = scored(&plan);
        for (question, state) in states.iter().enumerate() {
            let Some(option) = state.option() else { continue };
            for to in higher(&questionnaire, question, option) {
                let mut raised = states.clone();
                raised[question] = State::Answered(to);
                let after = model(&questionnaire).score(&raised);
                for (before, after) in levels(&before).into_iter().zip(levels(&after)) {
                    prop_assert_eq!(before.is_some(), after.is_some());
                    prop_assert!(after.unwrap_or(0.0) >= before.unwrap_or(0.0) - 1e-9, "{before:?} fell to {after:?}");
                }
            }
        }
    }

    #[test]
    fn weights_matter_only_in_proportion(plan in plan(), factor in prop_oneof![Just(2.0), Just(0.125), 0.01..1000.0]) {
        let (_, states, before) = scored(&plan);
        let questionnaire = plan.load_as(&plan.order(), factor);
        let after = model(&questionnaire).score(&states);
        for (before, after) in levels(&before).into_iter().zip(levels(&after)) {
            prop_assert!(close(before, after), "{before:?} became {after:?}");
        }
        prop_assert!(close(before.percent_to_target, after.percent_to_target));
        prop_assert_eq!(before.coverage, after.coverage);
    }

    #[test]
    fn contributions_sum_to_the_score(plan in plan()) {
        let (questionnaire, states, scores) = scored(&plan);
        let model = model(&questionnaire);
        for (s, skill) in scores.skills.iter().enumerate() {
            if let Ok(score) = skill.score {
                let sum: f64 = model.contributions(s, &states).map(|contribution| contribution.contribution).sum();
                prop_assert!((sum - score).abs() < 1e-9, "{sum}, not {score}");
            }
        }
    }

    #[test]
    fn every_number_stays_in_its_range(plan in plan()) {
        let (questionnaire, _, scores) = scored(&plan);
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let scale = 1.0 - 1e-9..=questionnaire.levels.len() as f64 + 1e-9;
        let shares = -1e-9..=1.0 + 1e-9;
        for level in levels(&scores).into_iter().flatten() {
            prop_assert!(scale.contains(&level), "{level}");
        }
        for skill in &scores.skills {
            prop_assert!(skill.coverage.is_none_or(|coverage| shares.contains(&coverage)));
            prop_assert!(skill.gap.is_none_or(|gap| gap >= 0.0));
            prop_assert_eq!(skill.level.is_some(), skill.score.is_ok());
        }
        prop_assert!(scores.percent_to_target.is_none_or(|share| shares.contains(&share)));
        prop_assert!(scores.coverage.is_none_or(|share| shares.contains(&share)));
    }

    #[test]
    fn bounds_are_in_order_and_those_of_groups_contain_the_level(plan in plan()) {
        let (_, _, scores) = scored(&plan);
        let groups = scores.capabilities.iter().chain(&scores.phases).chain([&scores.overall]);
        for (lower, upper) in scores.skills.iter().filter_map(|skill| skill.bounds) {
            prop_assert!(lower <= upper + 1e-9, "{lower} to {upper}");
        }
        for group in groups {
            let Some((lower, upper)) = group.bounds else { continue };
            prop_assert!(lower <= upper + 1e-9, "{lower} to {upper}");
            prop_assert!(group.level.is_none_or(|level| lower - 1e-9 <= level && level <= upper + 1e-9));
        }
    }

    #[test]
    fn bounds_contain_the_score_where_every_question_spans_the_scale(mut plan in plan()) {
        for question in &mut plan.questions {
            if let Some(scores) = &mut question.scores {
                scores[0] = 1.0;
                *scores.last_mut().unwrap() = 0.0;
            }
        }
        let (_, _, scores) = scored(&plan);
        for skill in &scores.skills {
            if let (Some(level), Some((lower, upper))) = (skill.level, skill.bounds) {
                prop_assert!(lower - 1e-9 <= level && level <= upper + 1e-9, "{level} in {lower} to {upper}");
            }
        }
    }

    #[test]
    fn each_step_of_a_plan_closes_what_it_says(plan in plan()) {
        let (questionnaire, mut states, scores) = scored(&plan);
        let model = model(&questionnaire);
        let found = model.plan(&states);
        let mut left = model.total_gap(&scores);
        prop_assert!((found.gap - left).abs() < 1e-9);
        for step in &found.steps {
            prop_assert_eq!(states[step.question], State::Answered(step.from));
            states[step.question] = State::Answered(step.to);
            let now = model.total_gap(&model.score(&states));
            prop_assert!(now <= left + 1e-9, "the gap rose from {left} to {now}");
            prop_assert!((left - now - step.benefit).abs() < 1e-9);
            prop_assert!((step.gap_left - now).abs() < 1e-9);
            left = now;
        }
        let best = candidates(&questionnaire, &states).into_iter().map(|step| step.benefit).fold(0.0, f64::max);
        prop_assert!(left <= 1e-8 || best <= 1e-8, "a step that closes {best} of {left} is missing");
        for open in &found.find_out {
            prop_assert!(states[open.question].is_open());
        }
    }

    #[test]
    fn every_step_starts_below_a_target_that_it_serves(plan in plan()) {
        let (questionnaire, states, _) = scored(&plan);
        #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
        let levels_above_one = (questionnaire.levels.len() - 1) as f64;
        for step in model(&questionnaire).plan(&states).steps {
            let own = 1.0 + levels_above_one * questionnaire.questions[step.question].options[step.from].score;
            let mut served = questionnaire.skills_informed_by(step.question);
            let targets = &questionnaire.default_profile().targets;
            prop_assert!(served.any(|skill| own < targets[skill]), "{own} is not below any target");
        }
    }

    #[test]
    fn leaving_out_any_step_makes_the_end_worse(plan in plan()) {
        let (questionnaire, states, _) = scored(&plan);
        let model = model(&questionnaire);
        let steps = model.plan(&states).steps;
        let end = |steps: &[Step]| {
            let mut states = states.clone();
            steps.iter().for_each(|step| states[step.question] = State::Answered(step.to));
            model.total_gap(&model.score(&states))
        };
        let best = end(&steps);
        for left_out in 0..steps.len() {
            // Without a step there is no ground for the later ones on the same question.
            let question = steps[left_out].question;
            let others = steps.iter().enumerate().filter(|&(k, step)| k < left_out || step.question != question);
            let others: Vec<Step> = others.map(|(_, step)| *step).collect();
            prop_assert!(end(&others) > best + 1e-10, "step {left_out} is superfluous");
        }
    }

    #[test]
    fn the_first_three_steps_are_on_three_questions(plan in plan()) {
        let (questionnaire, states, _) = scored(&plan);
        let steps = model(&questionnaire).plan(&states).steps;
        let now: Vec<usize> = steps.iter().filter(|step| step.stage == Stage::Now).map(|step| step.question).collect();
        let mut questions: Vec<usize> = steps.iter().map(|step| step.question).collect();
        questions.sort_unstable();
        questions.dedup();
        prop_assert_eq!(now.len(), questions.len().min(3));
        prop_assert!(now.iter().enumerate().all(|(k, question)| !now[..k].contains(question)));
    }

    #[test]
    fn more_dont_know_never_raises_the_lower_bound_of_the_way(plan in plan()) {
        let (questionnaire, states, before) = scored(&plan);
        for question in 0..states.len() {
            if states[question].option().is_none() {
                continue;
            }
            let mut vaguer = states.clone();
            vaguer[question] = State::DontKnow;
            let after = model(&questionnaire).score(&vaguer);
            let lower = |scores: &Scores| scores.percent_to_target_bounds.map(|bounds| bounds.0);
            prop_assert_eq!(lower(&before).is_some(), lower(&after).is_some());
            prop_assert!(lower(&after).unwrap_or(0.0) <= lower(&before).unwrap_or(0.0) + 1e-9);
        }
    }

    #[test]
    fn checks_never_move_a_number(plan in plan(), option in 0..6_usize) {
        let (questionnaire, states, before) = scored(&plan);
        let mut checked = questionnaire.clone();
        let options = vec![option % questionnaire.questions[0].options.len()];
        let ask = "Which of the two?".to_owned();
        checked.checks.push(Check { id: "check".to_owned(), conditions: vec![(0, options)], ask });
        prop_assert_eq!(before, model(&checked).score(&states));
        prop_assert_eq!(model(&questionnaire).plan(&states), model(&checked).plan(&states));
    }

    #[test]
    fn the_order_of_questions_in_the_file_changes_no_bit(
        (plan, order) in plan().prop_flat_map(|plan| {
            let order = Just(plan.order()).prop_shuffle();
            (Just(plan), order)
        })
    ) {
        let (questionnaire, states, before) = scored(&plan);
        let shuffled = plan.load_as(&order, 1.0);
        let after = model(&shuffled).score(&plan.states(&order));
        let bits = |scores: &Scores| -> Vec<Option<u64>> {
            levels(scores).into_iter().map(|level| level.map(f64::to_bits)).collect()
        };
        prop_assert_eq!(bits(&before), bits(&after));
        prop_assert_eq!(before.percent_to_target.map(f64::to_bits), after.percent_to_target.map(f64::to_bits));
        prop_assert_eq!(before.priorities, after.priorities);
        // Of two equal steps the file's order decides, and what is superfluous in the end can be a step before them:
        // with a tie anywhere on the way, nothing is promised of the plan.
        prop_assume!(!has_tie(&questionnaire, states.clone()));
        let steps = model(&questionnaire).plan(&states).steps;
        let mut others = model(&shuffled).plan(&plan.states(&order)).steps;
        others.iter_mut().for_each(|step| step.question = order[step.question]);
        prop_assert_eq!(steps, others);
    }

    #[test]
    fn missing_answers_never_count_as_zero(plan in plan()) {
        let (questionnaire, states, before) = scored(&plan);
        let model = model(&questionnaire);
        for (question, state) in states.iter().enumerate().filter(|(_, state)| state.option().is_none()) {
            for other in [State::NotApplicable, State::DontKnow, State::Unanswered, State::NotAsked] {
                let mut changed = states.clone();
                changed[question] = other;
                for (before, after) in before.skills.iter().zip(model.score(&changed).skills) {
                    if let (Some(before), Some(after)) = (before.level, after.level) {
                        prop_assert_eq!(before.to_bits(), after.to_bits(), "{:?} became {:?}", state, other);
                    }
                }
            }
        }
    }

    #[test]
    fn a_further_question_that_nobody_knows_the_answer_to_moves_no_level(plan in plan(), weight in 0.01..20.0) {
        let (_, _, before) = scored(&plan);
        for missing in 8..12 {
            let mut longer = plan.clone();
            let efforts = vec![1; 6];
            longer.questions.push(QuestionPlan { scores: None, options: 3, efforts, answer: missing });
            longer.skills.iter_mut().for_each(|skill| skill.evidence.push(weight));
            let (_, _, after) = scored(&longer);
            for (before, after) in before.skills.iter().zip(&after.skills) {
                // A further question that applies can make a skill apply, and one that does not the reverse.
                if let (Some(before), Some(after)) = (before.level, after.level) {
                    prop_assert_eq!(before.to_bits(), after.to_bits());
                }
            }
        }
    }
}

/// Whether the choice of steps, one after the other, comes to two that are equally good, or nearly so.
fn has_tie(questionnaire: &Questionnaire, mut states: Vec<State>) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
    let model = model(questionnaire);
    while model.total_gap(&model.score(&states)) > 1e-9 {
        let mut all = candidates(questionnaire, &states);
        all.retain(|candidate| candidate.benefit > 1e-9);
        let ratio = |candidate: &Candidate| candidate.benefit / f64::from(candidate.cost);
        all.sort_by(|a, b| ratio(b).total_cmp(&ratio(a)));
        let Some(best) = all.first() else { return false };
        if all[1..].iter().any(|other| near(ratio(best), ratio(other))) {
            return true;
        }
        states[best.question] = State::Answered(best.to);
    }
    false
}

/// A step within the targets' reach.
struct Candidate {
    question: usize,
    to: usize,
    benefit: f64,
    cost: u8,
}

/// Every step within the targets' reach that can be taken from `states`.
fn candidates(questionnaire: &Questionnaire, states: &[State]) -> Vec<Candidate> {
    let model = model(questionnaire);
    let gap = |states: &[State]| model.total_gap(&model.score(states));
    let before = gap(states);
    #[expect(clippy::cast_precision_loss, reason = "a handful of levels")]
    let levels_above_one = (questionnaire.levels.len() - 1) as f64;
    let targets = &questionnaire.default_profile().targets;
    let mut found = Vec::new();
    for (question, state) in states.iter().enumerate() {
        let Some(from) = state.option() else { continue };
        let options = &questionnaire.questions[question].options;
        let next = higher(questionnaire, question, from);
        let Some(&to) = next.iter().min_by(|&&a, &&b| options[a].score.total_cmp(&options[b].score)) else { continue };
        let own = 1.0 + levels_above_one * options[from].score;
        if !questionnaire.skills_informed_by(question).any(|skill| own < targets[skill] - 1e-9) {
            continue;
        }
        let mut raised = states.to_vec();
        raised[question] = State::Answered(to);
        let cost = options[from].effort + options[from].upkeep;
        found.push(Candidate { question, to, benefit: before - gap(&raised), cost });
    }
    found
}

/// Any text: plain, from all of Unicode, with control characters, and with what files quote.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 .,]{0,20}",
        "\\PC{0,30}",
        vec(any::<char>(), 0..30).prop_map(|chars| chars.into_iter().collect::<String>()),
        vec(prop_oneof!["\"", "'", "\\\\", "\n", "\r", "\t", "#", "\"\"\"", "'''", "\u{1b}\\[1m", "=", " "], 0..12)
            .prop_map(|parts| parts.concat()),
    ]
}

prop_compose! {
    /// Answers to the built-in questionnaire as reading a file would make them.
    fn answers()(
        respondent in text(),
        organisation in text(),
        date in proptest::option::of((1..9999_i16, 1..13_i8, 1..29_i8)),
        profile in proptest::option::of(0..3_usize),
        quick in any::<bool>(),
        targets in vec(proptest::option::weighted(0.2, 1.0..=4.0), 11),
        states in vec(0..7_usize, 17),
        notes in vec(proptest::option::weighted(0.3, text()), 17),
    ) -> Answers {
        let questionnaire = builtin();
        let mut answers = Answers::blank(questionnaire, quick);
        answers.respondent = sanitize::line(&respondent).into_owned();
        answers.organisation = sanitize::line(&organisation).into_owned();
        answers.date = date.map(|(year, month, day)| jiff::civil::date(year, month, day));
        answers.profile = profile.map(|profile| questionnaire.profiles[profile].id.clone());
        answers.targets = targets.into_iter().enumerate().filter_map(|(s, target)| Some((s, target?))).collect();
        for (q, state) in states.into_iter().enumerate() {
            match state {
                0 => {}
                1 => answers.states[q] = State::NotApplicable,
                2 => answers.states[q] = State::DontKnow,
                n => answers.states[q] = State::Answered((n - 3) % questionnaire.questions[q].options.len()),
            }
        }
        for (q, note) in notes.into_iter().enumerate() {
            answers.set_note(q, sanitize::block(&note.unwrap_or_default()).trim());
        }
        answers
    }
}

fn builtin() -> &'static Questionnaire {
    static LOADED: std::sync::OnceLock<Questionnaire> = std::sync::OnceLock::new();
    LOADED.get_or_init(|| builtin::ALL[0].load())
}

fn parsed(text: &str) -> Result<Answers, TestCaseError> {
    let read = AnswersFile::parse(text).check(builtin());
    prop_assert_eq!(&read.diagnostics, &[], "{}", text);
    Ok(read.answers.unwrap())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn answers_that_are_written_and_read_are_the_same(answers in answers()) {
        let file = to_toml(&answers, builtin());
        prop_assert_eq!(&parsed(&file)?, &answers, "{}", file);
        prop_assert_eq!(to_toml(&parsed(&file)?, builtin()), file);
    }

    #[test]
    fn answers_in_json_are_read_as_those_in_toml(answers in answers()) {
        let file = to_toml(&answers, builtin());
        let table = toml::Value::Table(toml::from_str(&file).unwrap());
        let value = crate::fixture::to_json(&table);
        prop_assert_eq!(&parsed(&value.to_string())?, &answers);
        prop_assert_eq!(&parsed(&serde_json::to_string_pretty(&value).unwrap())?, &answers);
    }

    #[test]
    fn sanitised_text_is_safe_and_sanitising_is_idempotent(text in text()) {
        let (line, block) = (sanitize::line(&text), sanitize::block(&text));
        prop_assert!(line.chars().all(|c| sanitize::is_safe(c) && c != '\n' && c != '\t'));
        prop_assert!(block.chars().all(sanitize::is_safe));
        prop_assert_eq!(&sanitize::line(&line), &line);
        prop_assert_eq!(&sanitize::block(&block), &block);
    }

    #[test]
    fn four_decimals_are_those_of_exact_arithmetic(units in 0..(1_u64 << 47)) {
        // x = units ÷ 2⁴⁰ has no rounding: floor((x + 10⁻⁹)·10⁴ + ½), over one denominator.
        #[expect(clippy::cast_precision_loss, reason = "47 bits fit")]
        let x = units as f64 / (1_u64 << 40) as f64;
        let denominator = (1_u128 << 40) * 200_000;
        let exact = (u128::from(units) * 2_000_000_000 + (2 << 40) + (1 << 40) * 100_000) / denominator;
        prop_assert_eq!(four_decimals(Some(x)), format!("{}.{:04}", exact / 10_000, exact % 10_000));
    }

    #[test]
    fn four_decimals_of_a_tie_go_up_however_it_was_computed(units in 0..40_000_u64, error in -8e-10..8e-10) {
        #[expect(clippy::cast_precision_loss, reason = "small")]
        let tie = (2 * units + 1) as f64 / 20_000.0;
        let above = units + 1;
        let expected = format!("{}.{:04}", above / 10_000, above % 10_000);
        prop_assert_eq!(four_decimals(Some(tie + error)), expected);
    }

    #[test]
    fn no_bytes_at_all_make_a_reader_panic(bytes in vec(any::<u8>(), 0..400)) {
        read_everything(&bytes);
    }

    #[test]
    fn no_sequence_of_punctuation_makes_a_reader_panic(
        parts in vec(
            prop_oneof![
                "\\[", "\\]", "\\{", "\\}", "\"", "'", "=", "\n", ",", ":", "\\.", "#", " ", "\"\"\"", "\\\\u", "1e400", "nan", "-inf",
                "0x", "99999999999999999999", "2026-11-21", "true", "null", "[a-z]{1,4}",
                "format = 1\n", "\\[\\[questions\\]\\]\n", "options = ", "answers", "\"format\":1",
            ],
            0..40,
        )
    ) {
        read_everything(parts.concat().as_bytes());
        read_everything(format!("{{{}", parts.concat()).as_bytes());
    }

    #[test]
    fn no_mutation_of_a_questionnaire_makes_its_reader_panic(seed in any::<u64>()) {
        read_everything(&mutated(starter("x").as_bytes(), seed));
    }

    #[test]
    fn no_mutation_of_answers_in_json_makes_their_reader_panic(seed in any::<u64>()) {
        let answers = r#"{"format":1,"questionnaire":"sustainability-alliances","version":"1.0.0","date":"2026-11-21",
            "quick":true,"targets":{"S05":3.5},"answers":{"C1":"2","C3":3,"S01":null},"notes":{"C1":"\u00fc\n"}}"#;
        read_everything(&mutated(answers.as_bytes(), seed));
    }
}

fn read_everything(bytes: &[u8]) {
    if let Ok(text) = decode(bytes) {
        let (questionnaire, diagnostics) = questionnaire::parse(&text);
        assert!(questionnaire.is_some() || !diagnostics.is_empty());
        let read = AnswersFile::parse(&text).check(builtin());
        assert!(read.answers.is_some() || !read.diagnostics.is_empty());
    }
}

#[test]
fn deep_long_and_large_input_makes_no_reader_panic() {
    let megabyte = "x".repeat(1_000_000);
    let files = [
        "[".repeat(100_000),
        "{".repeat(100_000),
        format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000)),
        "{\"a\":".repeat(50_000) + "1" + &"}".repeat(50_000),
        format!("a = {}{}", "[".repeat(50_000), "]".repeat(50_000)),
        "a = ".to_owned() + &"{ a = ".repeat(20_000) + "1" + &" }".repeat(20_000),
        format!("{} = 1", vec!["a"; 20_000].join(".")),
        format!("[{}]", vec!["a"; 20_000].join(".")),
        format!("title = \"{megabyte}\"\n{megabyte} = 1\n"),
        format!("{{\"{megabyte}\":\"{megabyte}\"}}"),
        format!("format = {}\n", "9".repeat(100_000)),
        format!("{{\"format\":{}}}", "9".repeat(100_000)),
        "format = 1e999999999\nmin_coverage = -nan\n".to_owned(),
        "{\"format\":-0,\"answers\":{\"C1\":1E+999999999}}".to_owned(),
        format!("{{{}}}", vec!["\"format\":1"; 20_000].join(",")),
        "format = 1\n".repeat(5_000),
    ];
    for file in files {
        read_everything(file.as_bytes());
    }
}
