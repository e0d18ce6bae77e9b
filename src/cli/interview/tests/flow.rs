//! Ways through the interview.

use super::{Fixture, Script};
use crate::cli::interview::backend::Key;
use crate::cli::interview::found::find;
use crate::cli::prompt::Stop;
use crate::responses::State;

const ANSWERED: [State; 4] = [State::Answered(0), State::Answered(1), State::Answered(2), State::Answered(3)];

#[test]
fn all_questions_can_be_answered_by_digits() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("12312312312312312f").enter();
    assert_eq!(fixture.play(&mut script), Ok(()));
    let saved = fixture.saved();
    let expected: Vec<State> = ANSWERED[..3].iter().copied().cycle().take(17).collect();
    assert_eq!(saved.states, expected);
}

#[test]
fn an_answer_is_in_the_file_before_the_next_question_shows() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("12121212121212121");
    let _ = fixture.play(&mut script);
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
    let fixture = Fixture::new();
    let mut script = fixture.script().key(Key::Down).key(Key::Down).key(Key::Up).enter();
    script = script.key(Key::End).enter().key(Key::PageDown).key(Key::PageDown).key(Key::Up).enter();
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    let saved = fixture.saved().states;
    assert_eq!(saved[..2], [State::Answered(0), State::NotApplicable]);
    assert!(saved[2] != State::Unanswered);
}

#[test]
fn enter_without_a_choice_answers_nothing_and_says_what_to_do() {
    let fixture = Fixture::new();
    let mut script = fixture.script();
    for _ in 0..9 {
        script = script.enter();
    }
    let _ = fixture.play(&mut script);
    let screen = script.last_screen();
    assert!(screen.contains("Question 1 of 17") && screen.contains("Choose first: press a number"), "{screen}");
    assert!(!screen.contains('›'), "{screen}");
}

#[test]
fn enter_answers_nothing_about_the_firm_either() {
    let fixture = Fixture::new();
    let mut script = (0..9).fold(at_context(&fixture), |script, _| script.enter());
    let _ = fixture.play(&mut script);
    assert!(script.last_screen().contains("1 of 10") && script.last_screen().contains("Choose first"));
    assert!(fixture.saved().context.is_empty());
}

#[test]
fn the_rest_can_be_left_out_from_any_question() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("12f");
    let _ = fixture.play(&mut script);
    assert!(script.last_screen().contains("15 questions are still open"), "{}", script.last_screen());
    assert_eq!(fixture.resume(&mut fixture.script().keys("ff")), Ok(()));
}

/// Each line of a question is seen on the way to its last choice, its first line at once.
#[test]
fn a_question_higher_than_the_screen_is_read_from_its_beginning() {
    let fixture = Fixture::new();
    for (width, height) in [(60, 15), (40, 12), (30, 9), (26, 8)] {
        let mut script = fixture.script().resize(width, height);
        script = (0..60).fold(script, |script, _| script.key(Key::Down));
        let _ = fixture.play(&mut script);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = words(&script.seen[1].0);
        assert!(first.contains("Who looks after your"), "{width}x{height}: {first}");
        let text = &fixture.questionnaire.questions[0].text;
        let seen: String = script.seen.iter().map(|(screen, _)| words(screen) + " ").collect();
        for word in text.split(' ') {
            assert!(seen.contains(word), "{width}x{height}: {word}");
        }
        assert!(script.last_screen().contains('›'), "{width}x{height}: {}", script.last_screen());
    }
    // Where an answer is marked, the question is shown first all the same.
    let mut script = fixture.script().resize(40, 12).keys("4b");
    let _ = fixture.play(&mut script);
    assert!(script.last_screen().contains("Who looks after your"), "{}", script.last_screen());
}

#[test]
fn going_back_shows_the_answer_and_enter_keeps_it() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("3").key(Key::Left);
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("› 3 (●)"), "{}", script.last_screen());
    let mut script = fixture.script().keys("b").enter();
    assert_eq!(fixture.resume(&mut script), Err(Stop::Interrupted));
    assert_eq!(fixture.saved().states[0], State::Answered(2));
}

#[test]
fn an_answer_can_be_changed_by_going_back() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("3b24");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(fixture.saved().states[..2], [State::Answered(1), State::Answered(3)]);
}

#[test]
fn skipping_leaves_things_as_they_are() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("3bs").key(Key::Right).keys("1");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(fixture.saved().states[..3], [State::Answered(2), State::Unanswered, State::Answered(0)]);
}

#[test]
fn not_knowing_and_not_applying_are_answers_of_their_own() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("dAD");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(fixture.saved().states[..3], [State::DontKnow, State::NotApplicable, State::DontKnow]);
}

#[test]
fn digits_without_an_option_do_nothing() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("0567890w").key(Key::Other).key(Key::Delete);
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("Question 1 of 17"));
    assert!(!fixture.file().exists());
}

#[test]
fn a_note_is_kept_even_without_an_answer() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("nOn Fridays").enter();
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("Your note: On Fridays"));
    let saved = fixture.saved();
    assert_eq!((saved.note(0), saved.states[0]), (Some("On Fridays"), State::Unanswered));
    let mut script = fixture.script().keys("n, mostly").key(Key::Escape).keys("n!").key(Key::Home).keys("?").enter();
    assert_eq!(fixture.resume(&mut script), Err(Stop::Interrupted));
    assert_eq!(fixture.saved().note(0), Some("?On Fridays!"));
}

#[test]
fn leaving_says_how_to_go_on() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("1q");
    assert_eq!(fixture.play(&mut script), Err(Stop::Left));
    assert!(script.exit_message.contains("1 of 17 questions done"), "{}", script.exit_message);
    assert!(script.exit_message.contains("allyscope assess --resume "), "{}", script.exit_message);
    let mut script = fixture.script().key(Key::Escape).keys("s").key(Key::Escape).key(Key::Escape).keys("1");
    assert_eq!(fixture.resume(&mut script), Err(Stop::Left));
}

#[test]
fn nothing_is_written_before_something_is_confirmed() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("shxs").key(Key::Down).keys("q");
    assert_eq!(fixture.play(&mut script), Err(Stop::Left));
    assert!(!fixture.file().exists());
    assert!(script.exit_message.contains("no file was written"));
}

#[test]
fn resuming_goes_on_at_the_first_open_question_and_passes_over_the_rest() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("1s34");
    let _ = fixture.play(&mut script);
    let mut script = fixture.script().keys("2");
    assert_eq!(fixture.resume(&mut script), Err(Stop::Interrupted));
    assert!(script.seen[0].0.contains("Question 2 of 17") && script.seen[0].0.contains("Welcome back. 3 of 17"));
    assert!(script.last_screen().contains("Question 5 of 17"));
}

#[test]
fn resuming_keeps_what_the_interview_does_not_ask() {
    let fixture = Fixture::new();
    fixture.write(
        "format = 1\nquestionnaire = \"sustainability-alliances\"\nversion = \"1.0.0\"\ndate = 2025-01-02\n\
         profile = \"leading\"\n[targets]\nS05 = 3\n[answers]\nC1 = \"2\"\n[notes]\nS11 = \"one\\ntwo\"\n",
    );
    let before = fixture.saved();
    let mut script = fixture.script().keys("3");
    assert_eq!(fixture.resume(&mut script), Err(Stop::Interrupted));
    let mut expected = before;
    expected.states[1] = State::Answered(2);
    assert_eq!(fixture.saved(), expected);
}

#[test]
fn a_complete_file_resumes_in_the_review() {
    let mut fixture = Fixture::new();
    fixture.quick = true;
    let mut script = fixture.script().keys("111111f");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("All questions are done"));
    let mut script = fixture.script().keys("f");
    assert_eq!(fixture.resume(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("› See your report"));
    assert!(fixture.saved().quick);
}

#[test]
fn the_review_changes_and_clears_answers() {
    let mut fixture = Fixture::new();
    fixture.quick = true;
    let mut script = fixture.script().keys("123411f").key(Key::Home).enter().keys("4");
    script = script.key(Key::Down).keys("x").key(Key::Down).key(Key::Delete).key(Key::Down).enter().key(Key::Escape);
    script = script.key(Key::End).enter();
    assert_eq!(fixture.play(&mut script), Ok(()));
    assert!(script.last_screen().contains("2 questions are still open"), "{}", script.last_screen());
    let saved = fixture.saved();
    let states: Vec<State> = saved.asked().map(|q| saved.states[q]).collect();
    let expected = [ANSWERED[3], State::Unanswered, State::Unanswered, ANSWERED[3], ANSWERED[0], ANSWERED[0]];
    assert_eq!(states, expected);
}

/// Other systems do not rename a folder that is in use.
#[cfg(unix)]
#[test]
fn what_cannot_be_saved_is_not_passed_over() {
    let fixture = Fixture::new();
    let parent = fixture.folder.path().to_owned();
    let away = parent.with_extension("away");
    let (there, back) = ((parent.clone(), away.clone()), (away, parent));
    let mut script = fixture.script().keys("1");
    script = script.then(move || std::fs::rename(there.0, there.1).unwrap()).keys("2").key(Key::Escape);
    script = script.then(move || std::fs::rename(back.0, back.1).unwrap()).keys("2");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    let alarm = |screen: &str| screen.contains("saved nowhere") && screen.contains("Question 2 of 17");
    let alarm = script.seen.iter().find(|(screen, _)| alarm(screen)).expect("it is said");
    assert!(alarm.0.contains("2 ( ) "), "{}", alarm.0);
    assert!(script.last_screen().contains("Question 3 of 17"));
    assert_eq!(fixture.saved().states[..2], [State::Answered(0), State::Answered(1)]);
}

/// Other systems do not remove a folder that is in use.
#[cfg(unix)]
#[test]
fn another_place_is_asked_for_where_the_folder_is_gone() {
    let (fixture, other) = (Fixture::new(), tempfile::tempdir().unwrap());
    let parent = fixture.folder.path().to_owned();
    let places = [other.path().join("no/such/place.toml"), other.path().to_owned()];
    let mut script = fixture.script().keys("1").then(move || std::fs::remove_dir_all(parent).unwrap()).keys("2");
    for place in &places {
        script = script.key(Key::EraseLine).keys(place.to_str().unwrap()).enter();
    }
    script = script.keys("3");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    let asked = script.seen.iter().filter(|(screen, _)| screen.contains("Where should they be saved")).count();
    assert!(asked > 2, "{asked}");
    let saved = fixture.read(&other.path().join("place.toml"));
    assert_eq!(saved.states[..3], ANSWERED[..3]);
    assert!(script.exit_message.contains(other.path().to_str().unwrap()), "{}", script.exit_message);
}

#[cfg(unix)]
#[test]
fn the_farewell_is_true_where_the_file_is_gone() {
    let fixture = Fixture::new();
    let parent = fixture.folder.path().to_owned();
    let mut script = fixture.script().keys("1").then(move || std::fs::remove_dir_all(parent).unwrap());
    script = script.keys("2").key(Key::Escape).keys("s");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert!(script.exit_message.contains("is no longer there"), "{}", script.exit_message);
}

#[test]
fn what_another_program_wrote_is_left_alone() {
    let fixture = Fixture::new();
    let file = fixture.file();
    let mut script = fixture.script().keys("1");
    script = script.then(move || std::fs::write(file, "theirs").unwrap()).keys("23");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(std::fs::read_to_string(fixture.file()).unwrap(), "theirs");
    let beside = fixture.read(&fixture.folder.path().join("answers-2.toml"));
    assert_eq!(beside.states[..3], ANSWERED[..3]);
    assert!(script.seen.iter().any(|(screen, _)| screen.contains("Another program has changed")));
    assert!(script.exit_message.contains("answers-2.toml"));
}

#[test]
fn a_name_taken_meanwhile_is_not_overwritten() {
    let fixture = Fixture::new();
    let file = fixture.file();
    let mut script = fixture.script().then(move || std::fs::write(file, "theirs").unwrap()).keys("1");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(std::fs::read_to_string(fixture.file()).unwrap(), "theirs");
    assert!(fixture.folder.path().join("answers-2.toml").exists());
}

#[test]
fn a_deleted_file_is_written_again() {
    let fixture = Fixture::new();
    let file = fixture.file();
    let mut script = fixture.script().keys("1").then(move || std::fs::remove_file(file).unwrap()).keys("2");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(fixture.saved().states[..2], ANSWERED[..2]);
}

#[test]
fn pasted_escape_sequences_stay_outside() {
    let fixture = Fixture::new();
    let hostile = "\u{1b}[2J\u{1b}]0;owned\u{7}Mill\r\n\u{202e}&\tSons\u{9b}31m\u{0}";
    let mut script = fixture.script().keys("n").paste(hostile).enter();
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert_eq!(fixture.saved().note(0), Some("Mill\n& Sons"));
}

#[test]
fn a_paste_where_nothing_can_be_typed_does_nothing() {
    let fixture = Fixture::new();
    let mut script = fixture.script().paste("q").paste("1q");
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("looked like a paste"), "{}", script.last_screen());
    assert!(!fixture.file().exists());
}

#[test]
fn a_huge_paste_is_cut_and_said() {
    let fixture = Fixture::new();
    let mut script = fixture.script().keys("n").paste(&"x".repeat(100_000));
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    assert!(script.last_screen().contains("no room for more text"));
    let mut script = fixture.script().keys("n").paste(&"x".repeat(100_000)).enter();
    let _ = fixture.play(&mut script);
    assert_eq!(fixture.saved().note(0).map(str::len), Some(2000));
}

#[test]
fn any_size_at_any_moment_works() {
    let fixture = Fixture::new();
    let sizes = [(80, 24), (120, 40), (40, 12), (20, 5), (3, 2), (1, 1), (80, 3), (5, 40), (200, 60)];
    let resized = |script: Script| sizes.iter().fold(script, |script, &(width, height)| script.resize(width, height));
    let mut script = resized(resized(fixture.script())).keys("nA note, rather a long one, with ワイド words");
    script = resized(resized(script).enter()).keys("h").key(Key::PageDown);
    script = resized(resized(script).enter()).keys("12312312312312312");
    script = resized(script.keys("2")).keys("8").enter();
    script = resized(script.keys("1ss")).keys("ss12");
    script = resized(script).keys("f");
    script = resized(resized(script).key(Key::Home)).enter();
    script = resized(script.keys("b").key(Key::End)).enter();
    assert_eq!(fixture.play(&mut script), Ok(()));
}

#[test]
fn drafts_are_found_newest_first_whatever_their_names() {
    let fixture = Fixture::new();
    let folder = fixture.folder.path();
    let mut script = fixture.script().keys("12");
    let _ = fixture.play(&mut script);
    let old = folder.join("allyscope-2026-01-01.toml");
    std::fs::rename(fixture.file(), &old).unwrap();
    let earlier = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    std::fs::File::options().write(true).open(&old).unwrap().set_modified(earlier).unwrap();
    let mut script = fixture.script().keys("123");
    let _ = fixture.play(&mut script);
    std::fs::rename(fixture.file(), folder.join("allyscope-2026-01-02.toml")).unwrap();
    std::fs::write(folder.join("allyscope-broken.toml"), "\u{0}").unwrap();
    std::fs::create_dir(folder.join("allyscope-folder.toml")).unwrap();
    std::fs::write(folder.join("other.toml"), "title = 1").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let mut script = fixture.script().keys("11111111111111111");
    let _ = fixture.play(&mut script);
    let finished = elsewhere.path().join("whatever its name");
    std::fs::copy(fixture.file(), &finished).unwrap();
    std::fs::remove_file(fixture.file()).unwrap();

    // The same file is found once.
    let known = [finished, elsewhere.path().join("gone.toml"), old];
    let found = find(folder, &known, &fixture.questionnaire);
    let names = |is_draft: bool| -> Vec<&str> {
        let wanted = found.iter().filter(|found| found.is_draft() == is_draft);
        wanted.map(|found| found.path.file_name().unwrap().to_str().unwrap()).collect()
    };
    assert_eq!(names(true), ["allyscope-2026-01-02.toml", "allyscope-2026-01-01.toml"]);
    assert_eq!(names(false), ["whatever its name"]);
}

/// An interview whose scored questions all have their first answer.
fn at_context(fixture: &Fixture) -> Script {
    fixture.script().keys("11111111111111111")
}

#[test]
fn who_answers_is_asked_last_and_saved_at_once() {
    let fixture = Fixture::new();
    let mut script =
        at_context(&fixture).keys("2").enter().keys("1s").key(Key::Down).key(Key::Down).enter().keys("12").enter();
    assert_eq!(fixture.play(&mut script), Err(Stop::Interrupted));
    let saved = fixture.saved();
    assert_eq!(saved.context(0), Some("ITA"));
    assert_eq!(saved.context(1), Some("MICRO"));
    assert_eq!(saved.context(2), None);
    assert_eq!(saved.context(3), Some("MAN"));
    assert_eq!(saved.context(4), Some("12"));
    let (_, file) = script.seen.iter().find(|(screen, _)| screen.contains("2 of 10")).expect("the second question");
    assert!(file.contains("ITA"), "{file}");
    assert!(script.last_screen().contains("6 of 10"), "{}", script.last_screen());
}

#[test]
fn an_entry_of_a_long_list_is_found_by_its_number() {
    let fixture = Fixture::new();
    let country = |keys: &str| {
        let mut script = at_context(&fixture).keys(keys);
        let _ = fixture.play(&mut script);
        let screen = script.last_screen().to_owned();
        std::fs::remove_file(fixture.file()).unwrap();
        screen.lines().find(|line| line.contains('›')).unwrap_or_default().trim().to_owned()
    };
    assert_eq!(country("7"), "›  7 ( ) Belgium");
    assert_eq!(country("28"), "› 28 ( ) Another country");
    assert_eq!(country("29"), "›  9 ( ) Croatia");
    assert_eq!(country("0"), "");
    let mut script = at_context(&fixture).keys("12").key(Key::Backspace).keys("4").key(Key::Up).enter();
    let _ = fixture.play(&mut script);
    assert_eq!(fixture.saved().context(0), Some("EST"));
}

#[test]
fn a_number_is_taken_only_in_its_range() {
    let fixture = Fixture::new();
    let mut script = at_context(&fixture).keys("ssss101").enter();
    let _ = fixture.play(&mut script);
    let screen = script.last_screen().to_owned();
    assert_eq!(screen.matches("Type a whole number from 0 to 100.").count(), 2, "{screen}");
    assert!(fixture.saved().context.is_empty());
    let mut script = fixture.script().keys("ssss7").enter().keys("b").key(Key::Backspace).enter();
    let _ = fixture.resume(&mut script);
    assert_eq!(fixture.saved().context(4), None);
    let seven = script.seen.iter().filter(|(_, file)| file.contains("years = \"7\"")).count();
    assert!(seven > 0, "{screen}");
}

#[test]
fn one_key_leaves_out_all_context_questions() {
    let mut fixture = Fixture::new();
    fixture.quick = true;
    let mut script = fixture.script().keys("111111f").enter();
    assert_eq!(fixture.play(&mut script), Ok(()));
    assert!(script.seen.iter().any(|(screen, _)| screen.contains("1 of 10")));
    assert!(!script.seen.iter().any(|(screen, _)| screen.contains("2 of 10")));
    assert!(fixture.saved().context.is_empty());
}

#[test]
fn going_back_from_the_first_context_question_shows_the_last_scored_one() {
    let fixture = Fixture::new();
    let mut script = at_context(&fixture).keys("b");
    let _ = fixture.play(&mut script);
    assert!(script.last_screen().contains("Question 17 of 17"), "{}", script.last_screen());
}

#[test]
fn an_interview_stopped_among_the_context_questions_goes_on_there() {
    let fixture = Fixture::new();
    let mut script = at_context(&fixture).keys("2").enter().keys("q");
    assert_eq!(fixture.play(&mut script), Err(Stop::Left));
    let message = &script.exit_message;
    assert!(message.contains("all 17 questions done"), "{message}");
    assert!(message.contains("allyscope report ") && message.contains("allyscope assess --resume "), "{message}");
    let mut script = fixture.script().keys("3");
    let _ = fixture.resume(&mut script);
    assert!(script.seen[0].0.contains("2 of 10"), "{}", script.seen[0].0);
    assert_eq!(fixture.saved().context(1), Some("MED"));
}

#[test]
fn the_review_changes_and_clears_context() {
    let fixture = Fixture::new();
    let mut script = at_context(&fixture).keys("2").enter().keys("3f");
    (0..10).for_each(|_| script.steps.push_back(super::Step::Event(super::Event::Key(Key::Up))));
    script = script.keys("x").key(Key::Down).enter().keys("1").key(Key::End).enter();
    assert_eq!(fixture.play(&mut script), Ok(()));
    let saved = fixture.saved();
    assert_eq!((saved.context(0), saved.context(1)), (None, Some("MICRO")));
}

#[test]
fn a_check_leads_back_to_its_answers_and_never_blocks() {
    let fixture = Fixture::new();
    // The alliance is not checked (13), yet figures are compared with aims (14).
    let mut script = fixture.script().keys("11111111111113111f");
    let _ = fixture.play(&mut script);
    let review = script.last_screen().to_owned();
    assert!(review.contains("Worth a second look") && review.contains("13 + 14 You do not check"), "{review}");
    assert!(review.contains("› See your report"), "{review}");
    let mut script = fixture.script().keys("f").enter();
    assert_eq!(fixture.resume(&mut script), Ok(()));
    let mut script = fixture.script().keys("f").key(Key::Up).enter().keys("12");
    let _ = fixture.resume(&mut script);
    let shown = |text: &str| script.seen.iter().any(|(screen, _)| screen.contains(text));
    assert!(shown("Enter: look at these answers again") && shown("Question 13 of 17") && shown("Question 14 of 17"));
    let review = script.last_screen();
    assert!(review.contains("› See your report") && !review.contains("Worth a second look"), "{review}");
    assert_eq!(fixture.saved().states[13], State::Answered(1));
}
