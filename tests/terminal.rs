//! The interview on a real pseudo-terminal, with the built program.
#![cfg(unix)]

use std::io::Write;
use std::num::NonZero;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use allyscope::questionnaire::builtin;
use allyscope::responses::{Answers, AnswersFile, State};
use allyscope::text::{Language, Message, Messages};
use expectrl::process::unix::{Signal, WaitStatus};
use expectrl::session::OsSession;

const PROGRAM: &str = env!("CARGO_BIN_EXE_allyscope");

/// Generous, because machines that run tests are busy.
const PATIENCE: Duration = Duration::from_secs(20);

/// A folder to work in.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.folder);
        command.env("TERM", "xterm-256color").env("LC_ALL", "C.UTF-8").env_remove("NO_COLOR");
        command
    }

    fn run(&self, arguments: &[&str]) -> Terminal {
        // The terminals of the test library begin without echo; people's do not.
        let mut all = vec!["-c", "stty sane; exec \"$0\" \"$@\"", PROGRAM];
        all.extend(arguments);
        Terminal::new(self.command("sh", &all))
    }

    /// The only answers file here.
    fn file(&self) -> PathBuf {
        let entries = std::fs::read_dir(&self.folder).unwrap().map(|entry| entry.unwrap().path());
        let is_answers = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "toml");
        let files: Vec<PathBuf> = entries.filter(is_answers).collect();
        assert_eq!(files.len(), 1, "{files:?}");
        files.into_iter().next().unwrap()
    }

    fn answers(&self) -> Answers {
        let text = std::fs::read_to_string(self.file()).unwrap();
        AnswersFile::parse(&text).check(&builtin::ALL[0].load()).answers.expect("a whole file")
    }

    /// How many questions in a row, from the first, are answered with their first option; nothing else is.
    fn answered(&self) -> usize {
        let states = self.answers().states;
        let count = states.iter().take_while(|&&state| state == State::Answered(0)).count();
        assert!(states[count..].iter().all(|&state| state == State::Unanswered), "{states:?}");
        count
    }
}

fn size(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).expect("a screen has a size")
}

/// A program on a pseudo-terminal, and what its screen shows.
struct Terminal {
    session: OsSession,
    screen: vt100::Parser,
}

impl Terminal {
    fn new(command: Command) -> Self {
        let session = OsSession::spawn(command).unwrap();
        Self { session, screen: vt100::Parser::new(size(24), size(80), 0) }
    }

    fn pump(&mut self) {
        let mut bytes = [0; 4096];
        loop {
            match self.session.try_read(&mut bytes) {
                Ok(count) if count > 0 => self.screen.process(&bytes[..count]),
                // Nothing now, or nothing ever: how the process ended is asked elsewhere.
                _ => break,
            }
        }
    }

    fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// The number of the question that the screen shows.
    fn number(&self) -> Option<usize> {
        self.text().split_once("Question ")?.1.split_once(" of ")?.0.parse().ok()
    }

    fn until<T>(&mut self, what: &str, mut found: impl FnMut(&mut Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            self.pump();
            if let Some(found) = found(self) {
                return found;
            }
            assert!(start.elapsed() < PATIENCE, "waited for {what} in vain; the screen:\n{}", self.text());
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until the screen shows `text`.
    fn sees(&mut self, text: &str) -> &mut Self {
        self.until(text, |terminal| terminal.text().contains(text).then_some(()));
        self
    }

    fn types(&mut self, keys: &str) -> &mut Self {
        self.session.write_all(keys.as_bytes()).unwrap();
        self.session.flush().unwrap();
        self
    }

    /// Through the greeting, both names left empty.
    fn begins(&mut self) -> &mut Self {
        self.sees("Enter: begin").types("\r").sees("your firm called").types("\r");
        self.sees("Who is answering").types("\r").sees("Question 1 of")
    }

    /// Answers `questions` of `total`, from the first, with the first option.
    fn answers(&mut self, questions: usize, total: usize) -> &mut Self {
        for number in 1..=questions {
            self.types("1");
            if number < total {
                self.sees(&format!("Question {} of", number + 1));
            }
        }
        self
    }

    fn signals(&mut self, signal: Signal) -> &mut Self {
        self.session.get_process_mut().signal(signal).unwrap();
        self
    }

    fn ends(&mut self) -> WaitStatus {
        let status = self.until("the end", |terminal| match terminal.session.get_process().status() {
            Ok(WaitStatus::StillAlive) => None,
            Ok(status) => Some(status),
            Err(error) => panic!("{error}"),
        });
        self.pump();
        status
    }

    fn ends_with(&mut self, code: i32) -> &mut Self {
        let status = self.ends();
        assert!(matches!(status, WaitStatus::Exited(_, found) if found == code), "{status:?}\n{}", self.text());
        self
    }

    /// The terminal is as it was before.
    fn is_restored(&mut self) -> &mut Self {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "pastes are still bracketed");
        assert!(self.session.get_process().get_echo().unwrap(), "keys are not echoed");
        self
    }
}

#[test]
fn a_whole_interview() {
    let desk = Desk::new();
    let mut terminal = desk.run(&[]);
    terminal.sees("Nothing leaves this computer").sees("17 questions").types("\r");
    terminal.sees("your firm called").types("Example Mill\r").sees("Who is answering").types("owner\r");
    terminal.sees("Question 1 of 17").answers(17, 17).sees("All questions are done").types("\r");
    terminal.ends_with(0).is_restored().sees("Your answers are in");
    assert_eq!(desk.answered(), 17);
    assert_eq!(desk.answers().organisation, "Example Mill");
    assert!(desk.file().file_name().unwrap().to_str().unwrap().starts_with("allyscope-20"));
}

#[test]
fn what_is_answered_in_one_language_can_be_reported_in_another() {
    let desk = Desk::new();
    let mut terminal = desk.run(&["assess", "--lang", "it", "-o", "mine.toml"]);
    let italian = Messages::new(Language::Italian);
    let overlay = builtin::ALL[0].translation(Language::Italian).unwrap();
    let questionnaire = builtin::ALL[0].load().in_language(&overlay);
    terminal.sees(&questionnaire.title).types("\r").types("\r").types("\r");
    let number = |number: usize| {
        italian.translate(&Message::new("interview-progress").with("number", number).with("total", 17_usize))
    };
    terminal
        .sees(&number(1))
        .types("1")
        .sees(&number(2))
        .types(&italian.translate(&Message::new("interview-key-quit")));
    terminal.ends_with(0).is_restored().sees("--resume mine.toml --lang it");
    assert_eq!(desk.answered(), 1);
    let mut resumed = desk.run(&["assess", "--resume", "mine.toml"]);
    resumed.sees("Question 2 of 17").types("q").ends_with(0);
    let mut report = desk.run(&["report", "mine.toml", "--lang", "lt"]);
    let lithuanian = Messages::new(Language::Lithuanian);
    let title = lithuanian.translate(&Message::new("report-sources-heading"));
    report.ends_with(0).sees(&title);
}

#[test]
fn the_short_form() {
    let desk = Desk::new();
    let mut terminal = desk.run(&["assess", "--quick", "-o", "mine.toml"]);
    terminal.sees("6 questions").begins().answers(6, 6).sees("All questions are done").types("r");
    terminal.ends_with(0);
    assert!(desk.answers().quick);
    assert!(desk.file().ends_with("mine.toml"));
}

#[test]
fn control_c_keeps_what_was_confirmed() {
    let desk = Desk::new();
    let mut terminal = desk.run(&["assess"]);
    terminal.begins().answers(3, 17).types("\x1b[B\x03").ends_with(130).is_restored();
    terminal.sees("3 of 17 questions done").sees("allyscope assess --resume allyscope-20");
    assert_eq!(desk.answered(), 3);
}

#[test]
fn stopping_is_no_failure() {
    let desk = Desk::new();
    desk.run(&["assess"]).begins().answers(1, 17).types("q").ends_with(0).is_restored().sees("1 of 17 questions done");
    assert_eq!(desk.answered(), 1);
}

#[test]
fn the_end_of_input_ends_the_interview() {
    let desk = Desk::new();
    desk.run(&["assess"]).sees("Enter: begin").types("\x04").ends_with(130).is_restored().sees("no file was written");
}

#[test]
fn signals_keep_what_was_confirmed() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGINT] {
        let desk = Desk::new();
        let mut terminal = desk.run(&["assess"]);
        terminal.begins().answers(2, 17).signals(signal).ends_with(130).is_restored();
        terminal.sees("2 of 17 questions done").sees("--resume");
        assert_eq!(desk.answered(), 2);
        let left: Vec<_> = std::fs::read_dir(&desk.folder).unwrap().collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }
}

#[test]
fn killing_keeps_what_was_confirmed() {
    for confirmed in [1, 2, 9] {
        let desk = Desk::new();
        desk.run(&["assess"]).begins().answers(confirmed, 17).signals(Signal::SIGKILL).ends();
        assert_eq!(desk.answered(), confirmed);
    }
}

#[test]
fn killing_in_the_middle_of_things_leaves_a_whole_file() {
    for least in 2..8 {
        let desk = Desk::new();
        let mut terminal = desk.run(&["assess"]);
        terminal.begins().types("111111111");
        // Keys are dealt with faster than this looks, so any later question will do.
        let shown = terminal.until("a later question", |terminal| terminal.number().filter(|&number| number >= least));
        terminal.signals(Signal::SIGKILL).ends();
        assert!(desk.answered() >= shown - 1);
    }
}

#[test]
fn resuming_finishes() {
    let desk = Desk::new();
    desk.run(&["assess"]).begins().answers(15, 17).types("\x03").ends_with(130);
    let file = desk.file();
    let mut terminal = desk.run(&["assess", "--resume", file.to_str().unwrap()]);
    terminal.sees("Question 16 of 17").sees("Welcome back").types("1").sees("Question 17 of 17").types("1");
    terminal.sees("All questions are done").types("\r").ends_with(0);
    assert_eq!(desk.answered(), 17);
}

#[test]
fn starting_again_offers_the_draft() {
    let desk = Desk::new();
    desk.run(&["assess"]).begins().answers(4, 17).signals(Signal::SIGKILL).ends();
    let mut terminal = desk.run(&[]);
    terminal.sees("You have begun before").sees("4 of 17").types("\r").sees("Question 5 of 17");
    terminal.types("q").ends_with(0).is_restored();
    desk.run(&[]).sees("You have begun before").types("2").sees("-2.toml").types("q").ends_with(0);
    desk.run(&[]).sees("You have begun before").types("\x03").ends_with(130).is_restored();
    assert_eq!(desk.answered(), 4);
}

#[test]
fn closing_the_terminal_ends_the_interview_at_once() {
    let desk = Desk::new();
    // The outer shell leads the session and is killed; the inner one stays to tell how it ended.
    let inner = format!("trap : HUP; '{PROGRAM}' assess 2>/dev/null; echo $? >code.tmp; mv code.tmp code");
    let mut terminal = Terminal::new(desk.command("sh", &["-c", "sh -c \"$0\"; true", &inner]));
    terminal.begins().answers(3, 17);
    let start = Instant::now();
    terminal.signals(Signal::SIGKILL);
    drop(terminal);
    let code = desk.folder.path().join("code");
    while !code.exists() {
        assert!(start.elapsed() < PATIENCE, "the process lives on");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert_eq!(std::fs::read_to_string(code).unwrap().trim(), "130");
    assert_eq!(desk.answered(), 3);
}

#[test]
fn resizing_redraws() {
    let desk = Desk::new();
    let mut terminal = desk.run(&["assess"]);
    terminal.begins();
    for (columns, rows) in [(120, 40), (40, 12), (80, 24)] {
        terminal.screen.screen_mut().set_size(size(rows), size(columns));
        terminal.session.get_process_mut().set_window_size(columns, rows).unwrap();
        let right = usize::from(columns.min(96)) - 1;
        terminal.until("the new width", |terminal| {
            let text = terminal.text();
            let header = text.lines().find(|line| line.ends_with("Question 1 of 17"))?;
            (header.chars().count() == right).then_some(())
        });
    }
    terminal.types("1").sees("Question 2 of 17").types("q").ends_with(0);
    assert_eq!(desk.answered(), 1);
}

#[test]
fn a_paste_cannot_answer() {
    let desk = Desk::new();
    let mut terminal = desk.run(&["assess"]);
    terminal.sees("Enter: begin").types("\r").sees("your firm called");
    terminal.types("\x1b[200~Mill\x1b[31m\x1b]0;x\x07\nLtd\x1b[201~").sees("Mill Ltd").types("\r");
    terminal.sees("Who is answering").types("\r").sees("Question 1 of");
    terminal.types("\x1b[200~1q\x1b[201~").types("n").sees("Write a note").types("\x1b").sees("Question 1 of");
    terminal.types("\x03").ends_with(130);
    assert_eq!((desk.answers().organisation.as_str(), desk.answered()), ("Mill Ltd", 0));
}

#[test]
fn what_cannot_be_written_is_said_before_anything_is_asked() {
    let desk = Desk::new();
    desk.run(&["assess", "-o", "nowhere/answers.toml"]).ends_with(1).sees("its folder does not exist");
    std::fs::write(desk.folder.path().join("there.toml"), "x").unwrap();
    desk.run(&["assess", "-o", "there.toml"]).ends_with(1).sees("is there already");
    desk.run(&["assess", "-o", "-"]).ends_with(2).sees("need a file of their own");
    desk.run(&["assess", "--profile", "leeding"]).ends_with(2).sees("no target profile");
}

#[test]
fn without_a_terminal_it_says_what_to_do_instead() {
    let desk = Desk::new();
    let start = Instant::now();
    let mut command = desk.command(PROGRAM, &["assess"]);
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("allyscope form") && said.contains("allyscope report"), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn the_readme_shows_the_screen_as_it_is() {
    let desk = Desk::new();
    let mut terminal = desk.run(&["assess"]);
    terminal.begins().types("1").sees("Question 2 of");
    let screen: Vec<String> = terminal.text().lines().map(|line| line.trim_end().to_owned()).collect();
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let shown = readme.split_once("```text\n").unwrap().1.split_once("```").unwrap().0;
    // The README leaves the empty lines of the middle out.
    let solid = |lines: Vec<&str>| lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    assert_eq!(solid(screen.iter().map(String::as_str).collect()), solid(shown.lines().collect()));
}
