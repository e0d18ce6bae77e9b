//! Ways through the interview.

use super::{Script, Stage};
use crate::cli::interview::Stop;
use crate::cli::interview::backend::Key;
use crate::cli::interview::begin::{Choice, offer};
use crate::cli::interview::draft::find;
use crate::responses::State;

const ANSWERED: [State; 4] = [State::Answered(0), State::Answered(1), State::Answered(2), State::Answered(3)];

#[test]
fn all_questions_can_be_answered_by_digits() {
    let stage = Stage::new();
    let mut script = stage.script().enter().keys("Example Mill").enter().keys("owner").enter();
    script = script.keys("12312312312312312").enter();
    assert_eq!(stage.play(&mut script), Ok(()));
    let saved = stage.saved();
    assert_eq!((saved.organisation.as_str(), saved.respondent.as_str()), ("Example Mill", "owner"));
    let expected: Vec<State> = ANSWERED[..3].iter().copied().cycle().take(17).collect();
    assert_eq!(saved.states, expected);
}

#[test]
fn an_answer_is_in_the_file_before_the_next_question_shows() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("12121212121212121");
    let _ = stage.play(&mut script);
    for number in 2..=17 {
        let header = format!("Question {number} of 17");
        let (_, file) = script.seen.iter().find(|(screen, _)| screen.contains(&header)).expect("every question");
        assert_eq!(
            file.lines().filter(|line| line.contains(" = \"1\"") || line.contains(" = \"2\"")).count(),
            number - 1
        );
    }
}

#[test]
fn arrows_and_enter_choose() {
    let stage = Stage::new();
    let mut script = stage.script().begin().key(Key::Down).key(Key::Down).key(Key::Up).enter();
    script = script.key(Key::End).enter().key(Key::PageDown).key(Key::Up).enter();
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    let saved = stage.saved().states;
    assert_eq!(saved[..2], [State::Answered(1), State::NotApplicable]);
    assert!(saved[2] != State::Unanswered);
}

#[test]
fn going_back_shows_the_answer_and_enter_keeps_it() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("3").key(Key::Left);
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("› 3 (●)"), "{}", script.last_screen());
    let mut script = stage.script().keys("b").enter();
    assert_eq!(stage.resume(&mut script), Err(Stop::Interrupted));
    assert_eq!(stage.saved().states[0], State::Answered(2));
}

#[test]
fn an_answer_can_be_changed_by_going_back() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("3b24");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(stage.saved().states[..2], [State::Answered(1), State::Answered(3)]);
}

#[test]
fn skipping_leaves_things_as_they_are() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("3bs").key(Key::Right).keys("1");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(stage.saved().states[..3], [State::Answered(2), State::Unanswered, State::Answered(0)]);
}

#[test]
fn not_knowing_and_not_applying_are_answers_of_their_own() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("dAD");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(stage.saved().states[..3], [State::DontKnow, State::NotApplicable, State::DontKnow]);
}

#[test]
fn digits_without_an_option_do_nothing() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("0567890w").key(Key::Other).key(Key::Delete);
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("Question 1 of 17"));
    assert!(!stage.file().exists());
}

#[test]
fn a_note_is_kept_even_without_an_answer() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("nOn Fridays").enter();
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("Your note: On Fridays"));
    let saved = stage.saved();
    assert_eq!((saved.note(0), saved.states[0]), (Some("On Fridays"), State::Unanswered));
    let mut script = stage.script().keys("n, mostly").key(Key::Escape).keys("n!").key(Key::Home).keys("?").enter();
    assert_eq!(stage.resume(&mut script), Err(Stop::Interrupted));
    assert_eq!(stage.saved().note(0), Some("?On Fridays!"));
}

#[test]
fn leaving_says_how_to_go_on() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("1q");
    assert_eq!(stage.play(&mut script), Err(Stop::Left));
    assert!(script.last_words.contains("1 of 17 questions done"), "{}", script.last_words);
    assert!(script.last_words.contains("allyscope assess --resume "), "{}", script.last_words);
    let mut script = stage.script().key(Key::Escape).keys("s").key(Key::Escape).key(Key::Escape).keys("1");
    assert_eq!(stage.resume(&mut script), Err(Stop::Left));
}

#[test]
fn nothing_is_written_before_something_is_confirmed() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("shxs").key(Key::Down).keys("q");
    assert_eq!(stage.play(&mut script), Err(Stop::Left));
    assert!(!stage.file().exists());
    assert!(script.last_words.contains("no file was written"));
}

#[test]
fn resuming_goes_on_at_the_first_open_question_and_passes_over_the_rest() {
    let stage = Stage::new();
    let mut script = stage.script().begin().keys("1s34");
    let _ = stage.play(&mut script);
    let mut script = stage.script().keys("2");
    assert_eq!(stage.resume(&mut script), Err(Stop::Interrupted));
    assert!(script.seen[0].0.contains("Question 2 of 17") && script.seen[0].0.contains("Welcome back. 3 of 17"));
    assert!(script.last_screen().contains("Question 5 of 17"));
}

#[test]
fn resuming_keeps_what_the_interview_does_not_ask() {
    let stage = Stage::new();
    stage.write(
        "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\ndate = 2025-01-02\n\
         profile = \"leading\"\n[targets]\nS05 = 3\n[answers]\nC1 = \"2\"\n[notes]\nS11 = \"one\\ntwo\"\n",
    );
    let before = stage.saved();
    let mut script = stage.script().keys("3");
    assert_eq!(stage.resume(&mut script), Err(Stop::Interrupted));
    let mut expected = before;
    expected.states[1] = State::Answered(2);
    assert_eq!(stage.saved(), expected);
}

#[test]
fn a_complete_file_resumes_in_the_review() {
    let mut stage = Stage::new();
    stage.quick = true;
    let mut script = stage.script().begin().keys("111111");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("All questions are done"));
    let mut script = stage.script();
    assert_eq!(stage.resume(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("› See your report"));
    assert!(stage.saved().quick);
}

#[test]
fn the_review_changes_and_clears_answers() {
    let mut stage = Stage::new();
    stage.quick = true;
    let mut script = stage.script().begin().keys("123411").key(Key::Home).enter().keys("4");
    script = script.key(Key::Down).keys("x").key(Key::Down).key(Key::Delete).key(Key::Down).enter().key(Key::Escape);
    script = script.key(Key::End).enter();
    assert_eq!(stage.play(&mut script), Ok(()));
    assert!(script.last_screen().contains("2 questions are still open"), "{}", script.last_screen());
    let saved = stage.saved();
    let states: Vec<State> = saved.asked().map(|q| saved.states[q]).collect();
    let expected = [ANSWERED[3], State::Unanswered, State::Unanswered, ANSWERED[3], ANSWERED[0], ANSWERED[0]];
    assert_eq!(states, expected);
}

/// Other systems do not rename a folder that is in use.
#[cfg(unix)]
#[test]
fn what_cannot_be_saved_is_not_passed_over() {
    let stage = Stage::new();
    let parent = stage.folder.path().to_owned();
    let away = parent.with_extension("away");
    let (there, back) = ((parent.clone(), away.clone()), (away, parent));
    let mut script = stage.script().begin().keys("1");
    script = script.then(move || std::fs::rename(there.0, there.1).unwrap()).keys("2");
    script = script.then(move || std::fs::rename(back.0, back.1).unwrap()).keys("2");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    let alarm = script.seen.iter().find(|(screen, _)| screen.contains("not saved yet")).expect("it is said");
    assert!(alarm.0.contains("Question 2 of 17") && alarm.0.contains("( ) We have a written list"), "{}", alarm.0);
    assert!(script.last_screen().contains("Question 3 of 17"));
    assert_eq!(stage.saved().states[..2], [State::Answered(0), State::Answered(1)]);
}

#[test]
fn what_another_program_wrote_is_left_alone() {
    let stage = Stage::new();
    let file = stage.file();
    let mut script = stage.script().begin().keys("1");
    script = script.then(move || std::fs::write(file, "theirs").unwrap()).keys("23");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(std::fs::read_to_string(stage.file()).unwrap(), "theirs");
    let beside = stage.read(&stage.folder.path().join("answers-2.toml"));
    assert_eq!(beside.states[..3], ANSWERED[..3]);
    assert!(script.seen.iter().any(|(screen, _)| screen.contains("Another program has changed")));
    assert!(script.last_words.contains("answers-2.toml"));
}

#[test]
fn a_name_taken_meanwhile_is_not_overwritten() {
    let stage = Stage::new();
    let file = stage.file();
    let mut script = stage.script().begin().then(move || std::fs::write(file, "theirs").unwrap()).keys("1");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(std::fs::read_to_string(stage.file()).unwrap(), "theirs");
    assert!(stage.folder.path().join("answers-2.toml").exists());
}

#[test]
fn a_deleted_file_is_written_again() {
    let stage = Stage::new();
    let file = stage.file();
    let mut script = stage.script().begin().keys("1").then(move || std::fs::remove_file(file).unwrap()).keys("2");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(stage.saved().states[..2], ANSWERED[..2]);
}

#[test]
fn pasted_escape_sequences_stay_outside() {
    let stage = Stage::new();
    let hostile = "\u{1b}[2J\u{1b}]0;owned\u{7}Mill\r\n\u{202e}&\tSons\u{9b}31m\u{0}";
    let mut script = stage.script().enter().paste(hostile).enter().enter().keys("n").paste(hostile).enter();
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(stage.saved().organisation, "Mill & Sons");
    assert_eq!(stage.saved().note(0), Some("Mill\n& Sons"));
}

#[test]
fn a_paste_where_nothing_can_be_typed_does_nothing() {
    let stage = Stage::new();
    let mut script = stage.script().paste("q").begin().paste("1q");
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert!(!stage.file().exists());
}

#[test]
fn a_huge_paste_is_cut_and_said() {
    let stage = Stage::new();
    let mut script = stage.script().enter().paste(&"x".repeat(100_000));
    assert_eq!(stage.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("no room for more text"));
    let mut script = stage.script().enter().paste(&"x".repeat(100_000)).enter();
    let _ = stage.play(&mut script);
    assert_eq!(stage.saved().organisation.len(), 200);
}

#[test]
fn any_size_at_any_moment_works() {
    let stage = Stage::new();
    let sizes = [(80, 24), (120, 40), (40, 12), (20, 5), (3, 2), (1, 1), (80, 3), (5, 40), (200, 60)];
    let resized = |script: Script| sizes.iter().fold(script, |script, &(width, height)| script.resize(width, height));
    let mut script = resized(resized(stage.script()).enter()).keys("Mühle 漢字");
    script = resized(resized(script).enter().enter()).keys("nA note, rather a long one, with ワイド words");
    script = resized(resized(script).enter()).keys("h").key(Key::PageDown);
    script = resized(resized(script).enter()).keys("12312312312312312");
    script = resized(resized(script).key(Key::Home)).enter();
    script = resized(script.keys("b").key(Key::End)).enter();
    assert_eq!(stage.play(&mut script), Ok(()));
    assert_eq!(stage.saved().organisation, "Mühle 漢字");
}

#[test]
fn drafts_are_offered_newest_first() {
    let stage = Stage::new();
    let folder = stage.folder.path();
    let mut script = stage.script().enter().keys("Old Mill").enter().enter().keys("12");
    let _ = stage.play(&mut script);
    let old = folder.join("allyscope-2026-01-01.toml");
    std::fs::rename(stage.file(), &old).unwrap();
    let earlier = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    std::fs::File::options().write(true).open(&old).unwrap().set_modified(earlier).unwrap();
    let mut script = stage.script().begin().keys("123");
    let _ = stage.play(&mut script);
    std::fs::rename(stage.file(), folder.join("allyscope-2026-01-02.toml")).unwrap();
    std::fs::write(folder.join("allyscope-broken.toml"), "\u{0}").unwrap();
    std::fs::create_dir(folder.join("allyscope-folder.toml")).unwrap();
    let found = find(folder, &stage.questionnaire);
    let names: Vec<_> = found.iter().map(|draft| draft.path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["allyscope-2026-01-02.toml", "allyscope-2026-01-01.toml"]);

    let mut script = stage.script().key(Key::Down).enter();
    assert_eq!(offer(&mut script, stage.words(), &found), Ok(Choice::Resume(1)));
    assert!(script.last_screen().contains("Go on with Old Mill: 2 of 17 questions done"), "{}", script.last_screen());
    assert_eq!(offer(&mut stage.script().keys("3"), stage.words(), &found), Ok(Choice::New));
    assert_eq!(offer(&mut stage.script().keys("94"), stage.words(), &found), Err(Stop::Left));
    assert_eq!(offer(&mut stage.script(), stage.words(), &found), Err(Stop::Interrupted));
}
