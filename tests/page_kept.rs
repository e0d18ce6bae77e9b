//! A page is the same whether its parts are kept from others, drawn anew, or rendered by the templates alone.

use allyscope::questionnaire::{Questionnaire, builtin, parse};
use allyscope::report::Reports;
use allyscope::report::page::{Pages, Paper, Speaker, report_page};
use allyscope::responses::{Answers, State};
use allyscope::scoring::{Draws, Model};
use allyscope::text::{Language, Messages};

use crate::page::questionnaire;

/// Numbers that look random, the same ones every time.
struct Numbers(u64);

impl Numbers {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

const NAMES: [&str; 6] =
    ["", "Ann", "<b>&'\"/</b>", "Łódź \u{f8ff}0\u{f8ff} 7", "{{ title }}{% raw %}", "</style>\n\u{202e}x"];

/// Answers of any kind: whole, of the quick form, with nothing said, with targets and notes of one's own.
fn answers(questionnaire: &Questionnaire, numbers: &mut Numbers) -> Answers {
    let quick = numbers.below(5) == 0;
    let mut answers = Answers::blank(questionnaire, quick);
    NAMES[numbers.below(NAMES.len())].clone_into(&mut answers.respondent);
    NAMES[numbers.below(NAMES.len())].clone_into(&mut answers.organisation);
    let open = [0, 3, 30][numbers.below(3)];
    for (state, question) in answers.states.iter_mut().zip(&questionnaire.questions) {
        if *state != State::NotAsked {
            let options = question.options.len();
            *state = match numbers.below(100) {
                n if n < open => [State::NotApplicable, State::DontKnow, State::Unanswered][n % 3],
                _ => State::Answered(numbers.below(options)),
            };
        }
    }
    if numbers.below(4) == 0 {
        answers.targets = vec![(0, 1.0 + f64::from(u16::try_from(numbers.below(300)).unwrap()) / 100.0)];
    }
    if numbers.below(4) == 0 {
        answers.notes = vec![(0, format!("First.\n{}", NAMES[numbers.below(NAMES.len())]))];
    }
    answers
}

/// Respondents of several questionnaires, one after another, by one speaker, by a new speaker each, and by
/// templates alone.
fn check(questionnaires: &[Questionnaire], language: Language, respondents: usize) {
    let messages = Messages::new(language);
    // A template that no other includes: from here on nothing is taken for granted about templates.
    let rendered = Pages::with(vec![("unused.html".to_owned(), String::new())]).unwrap();
    let (mut kept, mut slow) = (Speaker::new(&messages), Speaker::new(&messages));
    let weights = |questionnaire: &Questionnaire| Model::new(questionnaire, questionnaire.default_profile(), &[]);
    let draws: Vec<Draws> = questionnaires.iter().map(|questionnaire| Draws::new(&weights(questionnaire))).collect();
    let mut reports: Vec<Reports> = draws.iter().map(Reports::new).collect();
    let mut numbers = Numbers(language as u64 + 1);
    for n in 0..respondents {
        let which = numbers.below(questionnaires.len());
        let questionnaire = &questionnaires[which];
        let answers = answers(questionnaire, &mut numbers);
        let supposed = if n % 10 == 0 { vec![(0, State::Answered(0))] } else { Vec::new() };
        let report = reports[which].report(questionnaire, questionnaire.default_profile(), &answers, &supposed);
        let paper = (n % 7 == 0).then_some(Paper::A4);
        let page = |bytes: Result<Vec<u8>, _>| String::from_utf8(bytes.unwrap()).unwrap();
        let known = page(report_page(&report, Pages::built_in(), &mut kept, paper));
        assert!(
            known == page(report_page(&report, Pages::built_in(), &mut Speaker::new(&messages), paper)),
            "{answers:?}"
        );
        assert!(known == page(report_page(&report, &rendered, &mut slow, paper)), "{answers:?}");
    }
}

fn pages<'q>(
    (mut reports, mut speaker): (Reports<'_, 'q>, Speaker<'q>),
    questionnaire: &'q Questionnaire,
    answers: &[Answers],
) -> Vec<Vec<u8>> {
    let page = |answers| {
        let report = reports.report(questionnaire, questionnaire.default_profile(), answers, &[]);
        report_page(&report, Pages::built_in(), &mut speaker, None).unwrap()
    };
    answers.iter().map(page).collect()
}

/// Clones learn from each other while they draw; each page is still what one alone draws.
#[test]
fn a_page_is_the_same_from_any_of_several_threads() {
    let (questionnaire, messages) = (builtin::ALL[0].load(), Messages::english());
    let draws = Draws::new(&Model::new(&questionnaire, questionnaire.default_profile(), &[]));
    let mut numbers = Numbers(7);
    let answers: Vec<Answers> = (0..60).map(|_| answers(&questionnaire, &mut numbers)).collect();
    let new = || (Reports::new(&draws), Speaker::new(&messages));
    let alone = pages(new(), &questionnaire, &answers);
    let shared = new();
    std::thread::scope(|scope| {
        let begin = |_| {
            let shared = shared.clone();
            scope.spawn(|| pages(shared, &questionnaire, &answers))
        };
        let threads: Vec<_> = (0..4).map(begin).collect();
        for thread in threads {
            assert!(thread.join().unwrap() == alone);
        }
    });
}

#[test]
fn a_page_of_kept_parts_is_the_page_of_its_templates() {
    check(&[builtin::ALL[0].load()], Language::English, 120);
    check(&[builtin::ALL[0].load()], Language::Polish, 60);
}

#[test]
fn what_is_kept_of_one_questionnaire_is_not_shown_for_another() {
    let made = |skills, levels, phases| parse(&questionnaire(skills, levels, phases)).0.unwrap();
    let mut renamed = builtin::ALL[0].load();
    renamed.levels.push("One more".to_owned());
    renamed.limits.push_str("\n<\u{f8ff}0\u{f8ff}>");
    renamed.sources[0].citation.push_str("{{ x }}\u{f8ff}1\u{f8ff}");
    renamed.phases[0].title.push_str(" & \u{f8ff}2\u{f8ff}");
    check(&[builtin::ALL[0].load(), renamed, made(4, 3, 2), made(4, 5, 2), made(1, 2, 0)], Language::English, 80);
}
