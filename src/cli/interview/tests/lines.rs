//! The interview in plain lines.

use std::collections::VecDeque;

use super::Fixture;
use crate::cli::interview::backend::ExitMessages;
use crate::cli::interview::draft::Draft;
use crate::cli::interview::lines::LineTerminal;
use crate::cli::interview::session::Session;
use crate::cli::interview::{Opening, run_in_lines};
use crate::cli::line_input::Typed;
use crate::cli::prompt::Stop;
use crate::responses::{Answers, State};
use crate::text::{Language, Message};

/// A terminal that types lines and keeps what was printed, with the lines that were typed.
struct Typist {
    lines: VecDeque<Typed>,
    printed: String,
    exit_message: String,
}

impl Typist {
    fn new(lines: &[&str]) -> Self {
        let lines = lines.iter().map(|&line| Typed::Line(line.to_owned())).collect();
        Self { lines, printed: String::new(), exit_message: String::new() }
    }

    fn play(&mut self, fixture: &Fixture) -> Result<(), Stop> {
        let answers = Answers::blank(&fixture.questionnaire, fixture.quick);
        let mut session = Session::new(&fixture.questionnaire, answers, Draft::new(fixture.file(), false));
        run_in_lines(self, fixture.words(), &mut session, Opening::New)
    }
}

impl LineTerminal for Typist {
    fn width(&self) -> usize {
        80
    }

    fn print(&mut self, text: &str) {
        self.printed += text;
    }

    fn read(&mut self) -> Typed {
        let typed = self.lines.pop_front().unwrap_or(Typed::End);
        if let Typed::Line(line) | Typed::Pasted(line) = &typed {
            self.printed.push_str(line);
            self.printed.push('\n');
        }
        typed
    }

    fn set_exit_messages(&mut self, messages: ExitMessages) {
        messages.current().clone_into(&mut self.exit_message);
    }
}

#[test]
fn a_question_reads_well() {
    let mut typist = Typist::new(&["2"]);
    assert_eq!(typist.play(&Fixture::new()), Err(Stop::Interrupted));
    insta::assert_snapshot!(typist.printed, @r"

    Question 1 of 17
    People and partners
    An alliance here means working with other firms or bodies, such as a supplier,
    a school or a neighbour, towards a shared sustainability aim. These questions
    ask who in your firm looks after it and how you find partners and chances.
    About your firm
    Who looks after your firm’s alliances, and how much working time is set aside
    for it?
    1. Someone does it beside their own job, with few fixed hours or none.
    2. One person spends about half their time on it, mostly on the daily running.
    3. One person does it full time and mainly keeps the partners’ interests in
       line.
    4. A person whom the partners trust, employed or hired in, steers the
       alliances and may decide alone.
    d. I don’t know
    a. This does not apply to us
    Type the number or the letter of your answer and press Enter.
    These letters work too, each with Enter: s skip, n note, h help, q stop, f
    finish without the rest. Enter alone repeats the question.
    Your answer: 2

    Question 1 is saved.
    Question 2 of 17
    About your firm
    How does your firm look for partners in sustainability work?
    1. We work with those who contact us or whom we already know.
    2. Now and then we look around for new ones ourselves.
    3. We search with a written list of what we need from a partner.
    4. We also check each candidate against written points, sustainability among
       them, and note why we choose.
    d. I don’t know
    a. This does not apply to us
    Your answer:
    ");
    let question = typist.printed.split("is saved.\n").nth(1).unwrap().trim();
    assert!(include_str!("../../../../docs/guide/interview.md").contains(question), "{question}");
}

#[test]
fn lines_answer_as_keys_do() {
    let fixture = Fixture::new();
    let mut typist = Typist::new(&["1", "n", "On Fridays", "d", "a", "s", "b", "4", "h", "2", "b", "1", "f", "r"]);
    assert_eq!(typist.play(&fixture), Ok(()), "{}", typist.printed);
    let saved = fixture.saved();
    let expected = [
        State::Answered(0),
        State::DontKnow,
        State::NotApplicable,
        State::Answered(3),
        State::Answered(0),
        State::Unanswered,
    ];
    assert_eq!(saved.states[..6], expected, "{}", typist.printed);
    assert_eq!(saved.note(1), Some("On Fridays"));
    assert!(typist.printed.contains("12 questions are still open"), "{}", typist.printed);
}

#[test]
fn an_answer_is_on_the_disk_before_the_next_question() {
    let fixture = Fixture::new();
    let mut typist = Typist::new(&["1", "2", "q"]);
    assert_eq!(typist.play(&fixture), Err(Stop::Left));
    assert_eq!(fixture.saved().states[..2], [State::Answered(0), State::Answered(1)]);
    assert!(typist.exit_message.contains("2 of 17 questions done"), "{}", typist.exit_message);
}

#[test]
fn neither_enter_nor_a_paste_nor_anything_unknown_answers() {
    let fixture = Fixture::new();
    let mut typist = Typist::new(&["", "", "", "", "", "", "", "", "", "7", "x", "r", "12"]);
    typist.lines.push_front(Typed::Pasted("1\n2\n3".to_owned()));
    assert_eq!(typist.play(&fixture), Err(Stop::Interrupted));
    assert!(!fixture.file().exists());
    for said in ["looked like a paste", "“7” means nothing here", "Question 1 of 17", "q stop"] {
        assert!(typist.printed.contains(said), "{said}: {}", typist.printed);
    }
    assert!(!typist.printed.contains("Question 2 of"), "{}", typist.printed);
}

#[test]
fn who_answers_is_asked_and_reviewed() {
    let mut fixture = Fixture::new();
    fixture.quick = true;
    let six = ["1"; 6];
    let lines = [&six[..], &["27", "s", "", "3", "1", "101", "10", "f", "", "x 1", "2", "4", "r"]].concat();
    let mut typist = Typist::new(&lines);
    assert_eq!(typist.play(&fixture), Ok(()), "{}", typist.printed);
    let saved = fixture.saved();
    let codes: Vec<_> = (0..5).map(|question| saved.context(question)).collect();
    assert_eq!(codes, [Some("SWE"), None, Some("C"), Some("OWN"), Some("10")], "{}", typist.printed);
    let states: Vec<State> = saved.asked().map(|q| saved.states[q]).collect();
    assert_eq!(states[..3], [State::Unanswered, State::Answered(3), State::Answered(0)]);
}

#[test]
fn a_note_stays_changes_and_goes() {
    let fixture = Fixture::new();
    let mut typist = Typist::new(&["n", "One", "n", "", "n", "Two", "n", "-", "1"]);
    let _ = typist.play(&fixture);
    assert!(typist.printed.contains("Your note: Two") || typist.printed.contains("The note is saved"));
    assert_eq!((fixture.saved().note(0), fixture.saved().states[0]), (None, State::Answered(0)));
}

#[cfg(unix)]
#[test]
fn another_place_is_asked_for_where_the_folder_is_gone() {
    let (fixture, other) = (Fixture::new(), tempfile::tempdir().unwrap());
    let place = other.path().join("kept.toml");
    std::fs::remove_dir_all(fixture.folder.path()).unwrap();
    let mut typist = Typist::new(&["1", "", "1", place.to_str().unwrap(), "2"]);
    let _ = typist.play(&fixture);
    assert_eq!(fixture.read(&place).states[..2], [State::Answered(0), State::Answered(1)], "{}", typist.printed);
}

#[test]
fn an_interview_can_be_held_in_every_language() {
    for language in Language::ALL {
        let fixture = Fixture::in_language(language);
        let letter = |name: &str| fixture.messages.translate(&Message::new(format!("interview-key-{name}")));
        let lines = [letter("dont-know"), letter("help"), "2".to_owned(), letter("skip-rest"), letter("report")];
        let mut typist = Typist::new(&lines.each_ref().map(String::as_str));
        assert_eq!(typist.play(&fixture), Ok(()), "{language:?}\n{}", typist.printed);
        assert_eq!(fixture.saved().states[..2], [State::DontKnow, State::Answered(1)], "{language:?}");
        assert!(!typist.printed.contains(['\u{1b}', '●', '━']), "{language:?}\n{}", typist.printed);
    }
}
