//! Screens as text, at several sizes.

use super::{Fixture, Script, checked};
use crate::cli::interview::backend::Key;
use crate::cli::interview::draft::Draft;
use crate::cli::interview::greeting::greeting;
use crate::cli::interview::layout::{Page, Size, text_width};
use crate::cli::interview::screens::help;
use crate::cli::interview::screens::question::{self, QuestionPosition, QuestionView, choices};
use crate::cli::interview::session::{Notice, Session};
use crate::cli::interview::words::Words;
use crate::responses::{Answers, State};

pub(super) const SIZES: [Size; 3] =
    [Size { width: 80, height: 24 }, Size { width: 120, height: 40 }, Size { width: 40, height: 12 }];

pub(super) fn position(question: usize) -> QuestionPosition {
    QuestionPosition { question, number: question + 1, total: 17, opens_section: true, from_review: false }
}

/// The view with the cursor on the first option.
pub(super) fn marked(position: QuestionPosition) -> QuestionView {
    QuestionView { position, cursor: Some(0), is_new: false }
}

#[test]
fn every_question_fits_every_screen_and_shows_what_is_chosen() {
    let fixture = Fixture::new();
    let mut answers = Answers::blank(&fixture.questionnaire, false);
    let notice = Notice::info("Saved.".to_owned());
    for (q, asked) in fixture.questionnaire.questions.iter().enumerate() {
        answers.set_note(q, "A note that is long enough to need more room than there is on most screens, and more.");
        for size in SIZES {
            for (cursor, state) in choices(&fixture.questionnaire, q).into_iter().enumerate() {
                answers.states[q] = state;
                let view = QuestionView { position: position(q), cursor: Some(cursor), is_new: false };
                let shown = (&fixture.questionnaire, &answers);
                let page = question::page(&fixture.words(), shown, view, Some(&notice), text_width(size.width));
                let text = checked(&page.fit(size, 0, &fixture.words()), size);
                assert!(text.contains("› ") && text.contains("(●)"), "{} at {size:?}\n{text}", asked.code);
                let chosen = if let State::Answered(option) = state { asked.options[option].text.as_str() } else { "" };
                let first = chosen.split(' ').next().unwrap_or_default();
                assert!(text.contains(first), "{} at {size:?}\n{text}", asked.code);
            }
        }
    }
}

#[test]
fn at_80_by_24_every_question_is_seen_whole() {
    let fixture = Fixture::new();
    let mut answers = Answers::blank(&fixture.questionnaire, false);
    let notice = Notice::info("Saved.".to_owned());
    let mut previous_section = None;
    for (q, asked) in fixture.questionnaire.questions.iter().enumerate() {
        let opens_section = previous_section != Some(asked.section);
        previous_section = Some(asked.section);
        answers.set_note(q, "On Fridays");
        let position = QuestionPosition { opens_section, ..position(q) };
        let shown = (&fixture.questionnaire, &answers);
        let page = question::page(&fixture.words(), shown, marked(position), Some(&notice), text_width(80));
        let text = checked(&page.fit(SIZES[0], 0, &fixture.words()), SIZES[0]);
        assert!(!text.contains("(more") && text.contains("Your note: On Fridays"), "{}\n{text}", asked.code);
    }
}

#[test]
fn every_help_fits_every_screen_and_can_be_read_to_its_end() {
    let fixture = Fixture::new();
    for q in 0..fixture.questionnaire.questions.len() {
        for size in SIZES {
            let page = |scroll| {
                let page: Page = help::page(&fixture.words(), &fixture.questionnaire, q, text_width(size.width));
                checked(&page.fit(size, scroll, &fixture.words()), size)
            };
            let mut read = page(0);
            (1..60).for_each(|scroll| read.push_str(&page(scroll)));
            let read: String = read.split_whitespace().collect::<Vec<_>>().join(" ");
            let question = &fixture.questionnaire.questions[q];
            let last = |text: &str| text.split_whitespace().last().unwrap_or_default().to_owned();
            for text in [&question.help, &question.show] {
                assert!(read.contains(&last(text)), "{} at {size:?}", question.code);
            }
        }
    }
}

#[test]
fn a_question_reads_well() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("2");
    let _ = fixture.play(&mut script);
    insta::assert_snapshot!(script.last_screen(), @r"
    People and partners                                           Question 2 of 17
    ━━━━──────────────────────────────────────────────────────────────────────────

    About your firm
    How does your firm look for partners in sustainability work?

      1 ( ) We work with those who contact us or whom we already know.
      2 ( ) Now and then we look around for new ones ourselves.
      3 ( ) We search with a written list of what we need from a partner.
      4 ( ) We also check each candidate against written points, sustainability
            among them, and note why we choose.
      d ( ) I don’t know
      a ( ) This does not apply to us









    Question 1 is saved.
    1-4 or arrows and Enter: choose   b back   s skip   n note   h help   q stop
    ");
}

#[test]
fn signs_have_an_ascii_form() {
    let fixture = Fixture::new();
    let words = Words { messages: &fixture.messages, unicode: false };
    let mut answers = Answers::blank(&fixture.questionnaire, false);
    answers.states[1] = State::Answered(0);
    let shown = (&fixture.questionnaire, &answers);
    let page = question::page(&words, shown, marked(position(1)), None, text_width(80));
    let text = checked(&page.fit(SIZES[0], 0, &words), SIZES[0]);
    assert!(text.is_ascii(), "{text}");
    assert!(text.contains("> 1 (x) We work"), "{text}");
}

#[test]
fn the_greeting_says_what_matters() {
    let fixture = Fixture::new();
    for (quick, length) in
        [(false, "17 questions. Allow about 15 minutes"), (true, "6 questions. Allow about 6 minutes")]
    {
        let answers = Answers::blank(&fixture.questionnaire, quick);
        let session = Session::new(&fixture.questionnaire, answers, Draft::new("mill.toml".into(), false));
        let text = greeting(&session, &fixture.words(), 80);
        for needed in [length, "Nothing leaves this computer", "“mill.toml”", "stop at"] {
            assert!(text.contains(needed), "{needed}\n{text}");
        }
    }
}

#[test]
fn the_review_reads_well() {
    let mut fixture = Fixture::new();
    fixture.quick = true;
    let mut script: Script = fixture.script().keys("1dasn").paste("x").enter().keys("3sf").key(Key::Home);
    script = (0..4).fold(script, |script, _| script.key(Key::Down));
    let _ = fixture.play(&mut script);
    insta::assert_snapshot!(script.last_screen(), @r"
    Your answers
    2 questions are still open. You can see your report all the same.

       1 Who looks after your firm’s alliances, and how much working time is set…
         1: Someone does it beside their own job, with few fixed hours or none.
       2 How do people learn what they need to know for looking after your allian…
         Don’t know
       3 What form does the agreement with your most important partner take?
         Does not apply
       4 How far do your firm and its partners follow the same aims?
         Not answered
    ›  5 How do you check whether an alliance is going well?
         3: Alone and together, we check results, way of working, relatio… (note)
       6 How do you look back on a joint project, and who hears what you learnt?
         Not answered

    About you and your firm
         In which country is your firm?
         Not answered
         How many people work in your firm?
         Not answered
    (more below)
      See your report
    Enter: change the answer   Arrows: move   x clear it   r report   q stop
    ");
}

#[test]
fn a_check_reads_well() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("11111111111113111").keys("2").enter().keys("1f").key(Key::Up);
    script = script.resize(60, 24);
    let _ = fixture.play(&mut script);
    insta::assert_snapshot!(script.last_screen(), @r"
    Your answers
    All questions are done. Change what you like, or see your
    report.

         What is the alliance that you had in mind mainly for?
         Not answered
         Who are your partners in it, mainly?
         Not answered
         Where does this alliance stand?
         Not answered
         So far, has the alliance brought what you hoped for?
         Not answered
         Knowing what you know today, would you begin it agai…
         Not answered

    Worth a second look
    › 13 + 14 You do not check the alliance as such, yet you
              compare figures with agreed aims: is one of the
              two answers a little off, or is the comparison
              about something else?
    (more above)
      See your report
    Enter: look at these answers again   Arrows: move
    r report   q stop
    ");
}
