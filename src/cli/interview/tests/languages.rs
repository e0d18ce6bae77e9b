//! Every screen in every language.

use super::screens::{SIZES, marked, position};
use super::{Fixture, Script, checked};
use crate::cli::interview::backend::Key;
use crate::cli::interview::draft::Draft;
use crate::cli::interview::greeting::greeting;
use crate::cli::interview::layout::{Page, Size, text_width};
use crate::cli::interview::screens::context::{self, ContextView, SHORT_LIST};
use crate::cli::interview::screens::help;
use crate::cli::interview::screens::question::{self, QuestionPosition};
use crate::cli::interview::session::{Notice, Session};
use crate::message;
use crate::questionnaire::ContextAnswer;
use crate::responses::Answers;
use crate::text::Language;

fn fixtures() -> impl Iterator<Item = (Language, Fixture)> {
    Language::ALL.into_iter().map(|language| (language, Fixture::in_language(language)))
}

/// All words of `text`, however the lines break.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What says that there is more than the screen shows.
fn says_more(fixture: &Fixture, text: &str) -> bool {
    let text = words(text);
    let more = |arrows: &str, place: &str| {
        fixture.words().translate(&message!("interview-more", arrows = arrows, place = place))
    };
    ["yes", "no"]
        .into_iter()
        .any(|arrows| ["below", "above", "both"].into_iter().any(|at| text.contains(&more(arrows, at))))
}

#[test]
fn at_80_by_24_every_question_is_seen_whole() {
    for (language, fixture) in fixtures() {
        let mut answers = Answers::blank(&fixture.questionnaire, false);
        let notice = Notice::info(fixture.words().translate(&message!("interview-saved-question", number = 17_usize)));
        for (q, asked) in fixture.questionnaire.questions.iter().enumerate() {
            answers.set_note(q, "Venerdì");
            let opens_section = q == 0 || fixture.questionnaire.questions[q - 1].section != asked.section;
            for from_review in [false, true] {
                let position = QuestionPosition { opens_section, from_review, ..position(q) };
                let shown = (&fixture.questionnaire, &answers);
                let page = question::page(&fixture.words(), shown, marked(position), Some(&notice), text_width(80));
                let text = checked(&page.fit(SIZES[0], 0, &fixture.words()), SIZES[0]);
                assert!(!says_more(&fixture, &text) && !text.contains('…'), "{language:?}\n{text}");
                let text = words(&text);
                assert!(text.contains(asked.text.as_str()) && text.contains("Venerdì"), "{language:?}\n{text}");
                for option in &asked.options {
                    assert!(text.contains(option.text.as_str()), "{language:?} {}\n{text}", asked.code);
                }
                for state in [message!("interview-dont-know"), message!("interview-not-applicable")] {
                    assert!(text.contains(&fixture.words().translate(&state)), "{language:?}\n{text}");
                }
                for key in [message!("interview-hint-help"), message!("interview-hint-quit")] {
                    assert!(text.contains(&fixture.words().translate(&key)), "{language:?}\n{text}");
                }
            }
        }
    }
}

#[test]
fn every_help_can_be_read_to_its_end() {
    for (language, fixture) in fixtures() {
        for (q, asked) in fixture.questionnaire.questions.iter().enumerate() {
            for size in SIZES {
                let page = |scroll| {
                    let page: Page = help::page(&fixture.words(), &fixture.questionnaire, q, text_width(size.width));
                    checked(&page.fit(size, scroll, &fixture.words()), size)
                };
                let read = words(&(0..60).map(page).collect::<String>());
                for text in [&asked.help, &asked.show] {
                    let last = text.split_whitespace().last().unwrap_or_default();
                    assert!(read.contains(last), "{language:?} {} at {size:?}", asked.code);
                }
            }
        }
    }
}

#[test]
fn the_greeting_leaves_room_for_the_names() {
    for (language, fixture) in fixtures() {
        for quick in [false, true] {
            let answers = Answers::blank(&fixture.questionnaire, quick);
            let draft = Draft::new("allyscope-2026-11-21.toml".into(), false);
            let session = Session::new(&fixture.questionnaire, answers, draft);
            let text = greeting(&session, &fixture.words(), 80);
            // The names are asked for below it.
            assert!(text.lines().count() <= 20, "{language:?}\n{text}");
            let text = words(&text);
            for needed in [message!("interview-private"), message!("interview-unsure"), message!("interview-names")] {
                assert!(text.contains(&fixture.words().translate(&needed)), "{language:?}\n{text}");
            }
            assert!(text.contains(fixture.questionnaire.title.as_str()), "{language:?}\n{text}");
        }
    }
}

#[test]
fn an_interview_can_be_held_and_ended_in_every_language() {
    for (language, fixture) in fixtures() {
        let key = |id: &'static str| fixture.messages.translate(&crate::text::Message::new(id));
        let letters = ["dont-know", "not-applicable", "skip", "back", "help"];
        let ids = letters.map(|name| key(&*format!("interview-key-{name}").leak()));
        let mut script: Script = fixture.script().keys(&ids.concat()).enter();
        script = script.keys(&"2".repeat(15)).keys(&key("interview-key-skip-rest")).key(Key::Up).key(Key::Up);
        let _ = fixture.play(&mut script);
        let review = script.last_screen().to_owned();
        let title = fixture.words().translate(&message!("interview-hint-to-report"));
        assert!(review.contains(&title), "{language:?}\n{review}");
        let hints = ["interview-hint-change", "interview-hint-clear", "interview-hint-quit"];
        for hint in hints.map(|id| fixture.words().translate(&crate::text::Message::new(id))) {
            assert!(review.contains(&hint), "{language:?}: {hint}\n{review}");
        }
        let saved = fixture.saved();
        assert_eq!(saved.states[0], crate::responses::State::DontKnow, "{language:?}");
        assert_eq!(saved.states[1], crate::responses::State::NotApplicable, "{language:?}");
    }
}

#[test]
fn every_context_question_fits_every_screen() {
    let small = Size { width: 60, height: 15 };
    for (language, fixture) in fixtures() {
        let answers = Answers::blank(&fixture.questionnaire, false);
        let session = Session::new(&fixture.questionnaire, answers, Draft::new("mill.toml".into(), false));
        let notice = Notice::info(fixture.words().translate(&message!("interview-context-saved")));
        for (question, asked) in fixture.questionnaire.context.iter().enumerate() {
            let options = match &asked.answer {
                ContextAnswer::Choice(options) => options.len(),
                ContextAnswer::Number(_) => 1,
            };
            for (size, cursor) in SIZES.into_iter().chain([small]).flat_map(|size| (0..options).map(move |c| (size, c)))
            {
                let view = ContextView { question, from_review: false, cursor: Some(cursor), typed: "12".to_owned() };
                let page = context::page(&fixture.words(), &session, &view, Some(&notice), text_width(size.width));
                let text = words(&checked(&page.fit(size, 0, &fixture.words()), size));
                let wanted = match &asked.answer {
                    ContextAnswer::Choice(options) => format!("› {} ( ) {}", cursor + 1, options[cursor].text),
                    ContextAnswer::Number(_) => "› 12".to_owned(),
                };
                assert!(text.contains(&wanted), "{language:?} at {size:?}: {wanted}\n{text}");
                if size.height > small.height || (size == small && options > SHORT_LIST) {
                    assert!(text.contains(asked.text.as_str()), "{language:?} at {size:?}: {}\n{text}", asked.text);
                    let skip = fixture.words().translate(&message!("interview-hint-skip-rest"));
                    assert!(text.contains(&skip), "{language:?} at {size:?}: {skip}\n{text}");
                }
            }
        }
    }
}
