//! The interview, the menu and other questions, in a pseudo-terminal.
#![cfg(unix)]

use std::io::Write;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use allyscope::questionnaire::builtin;
use allyscope::responses::{Answers, AnswersFile, State};
use allyscope::text::{Language, Message, Messages};
use expectrl::process::unix::{Signal, WaitStatus};
use expectrl::session::OsSession;

/// The arrow key.
const DOWN: &str = "\x1b[B";

const PROGRAM: &str = env!("CARGO_BIN_EXE_allyscope");

/// Longest wait for something to happen; long, because test machines are busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// Between two keys: people are slower than pastes, and a busy machine must not make two keys one paste.
const BETWEEN_KEYS: Duration = Duration::from_millis(100);

/// What a terminal sends before a paste.
const PASTE: &str = "\x1b[200~";

/// The working folder of the program, and the user's data folder.
struct Folder(tempfile::TempDir, tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path().join(name)).unwrap()
    }

    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.path());
        command.env("TERM", "xterm-256color").env("LC_ALL", "C.UTF-8").env_remove("NO_COLOR");
        command.env("XDG_DATA_HOME", self.1.path()).env("HOME", self.1.path()).env_remove("ACCESSIBLE");
        command
    }

    fn run(&self, arguments: &[&str]) -> Terminal {
        // Pseudo-terminals of the test library start without echo, other terminals with it.
        let mut all = vec!["-c", "stty sane; exec \"$0\" \"$@\"", PROGRAM];
        all.extend(arguments);
        Terminal::new(self.command("sh", &all))
    }

    /// The only answers file here.
    fn file(&self) -> PathBuf {
        let entries = std::fs::read_dir(self.path()).unwrap().map(|entry| entry.unwrap().path());
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
                // Nothing now, or the end of the process, which another function checks.
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

    /// Presses keys one after the other.
    fn types(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            // An arrow and the marks of a paste are several characters, and a paste comes as a whole.
            let length = if first == '\x1b' {
                rest.len().min(if rest.starts_with(PASTE) { usize::MAX } else { 3 })
            } else {
                first.len_utf8()
            };
            self.sends(&rest[..length]);
            rest = &rest[length..];
            if !rest.is_empty() {
                std::thread::sleep(BETWEEN_KEYS);
            }
        }
        self
    }

    /// Sends text at once. For what dialoguer asks: it loses keys that are pressed between two of its reads.
    fn sends(&mut self, text: &str) -> &mut Self {
        self.session.write_all(text.as_bytes()).unwrap();
        self.session.flush().unwrap();
        self
    }

    /// Leaves both names empty.
    fn begins(&mut self) -> &mut Self {
        self.sees("your firm called").types("\r").sees("Who is answering").types("\r").sees("Question 1 of")
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

    /// The terminal is as it was before. Keys are echoed again a moment after the old screen is back.
    fn is_restored(&mut self) -> &mut Self {
        self.until("a terminal as it was before", |terminal| {
            let screen = terminal.screen.screen();
            let shown = !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste();
            (shown && terminal.session.get_process().get_echo().unwrap()).then_some(())
        });
        self
    }
}

#[test]
fn a_whole_interview() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess"]);
    terminal.sees("Nothing leaves this computer").sees("17 questions");
    terminal.sees("your firm called").sends("Example Mill\r").sees("Who is answering").sends("owner\r");
    terminal.sees("Question 1 of 17").answers(17, 17).sees("About you and your firm").types("f");
    terminal.sees("All questions are done").types("\r").ends_with(0).is_restored().sees("Your answers are in");
    assert_eq!(folder.answered(), 17);
    assert_eq!(folder.answers().organisation, "Example Mill");
    assert!(folder.file().file_name().unwrap().to_str().unwrap().starts_with("allyscope-20"));
}

#[test]
fn what_is_answered_in_one_language_can_be_reported_in_another() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess", "--lang", "it", "-o", "mine.toml"]);
    let italian = Messages::new(Language::Italian);
    let overlay = builtin::ALL[0].translation(Language::Italian).unwrap();
    let questionnaire = builtin::ALL[0].load().in_language(&overlay);
    let translate = |id| italian.translate(&Message::new(id));
    terminal.sees(&questionnaire.title).sees(&translate("interview-organisation")).types("\r");
    terminal.sees(&translate("prompt-respondent")).types("\r");
    let number = |number: usize| {
        italian.translate(&Message::new("interview-progress").with("number", number).with("total", 17_usize))
    };
    terminal
        .sees(&number(1))
        .types("1")
        .sees(&number(2))
        .types(&italian.translate(&Message::new("interview-key-quit")));
    terminal.ends_with(0).is_restored().sees("--resume mine.toml --lang it");
    assert_eq!(folder.answered(), 1);
    let mut resumed = folder.run(&["assess", "--resume", "mine.toml"]);
    resumed.sees("Question 2 of 17").types("q").ends_with(0);
    let mut report = folder.run(&["report", "mine.toml", "--lang", "lt"]);
    let lithuanian = Messages::new(Language::Lithuanian);
    let title = lithuanian.translate(&Message::new("report-column-skill"));
    report.ends_with(0).sees(&title);
}

#[test]
fn the_short_form() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess", "--quick", "-o", "mine.toml"]);
    terminal.sees("6 questions").begins().answers(6, 6).sees("In which country").types("f");
    terminal.sees("All questions are done").types("r");
    terminal.ends_with(0);
    assert!(folder.answers().quick);
    assert!(folder.file().ends_with("mine.toml"));
}

/// The codes that the file has for the first context questions.
fn context(folder: &Folder, questions: usize) -> Vec<Option<String>> {
    let answers = folder.answers();
    (0..questions).map(|question| answers.context(question).map(str::to_owned)).collect()
}

#[test]
fn who_answers_is_asked_last() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess"]);
    terminal.begins().answers(17, 17).sees("In which country").types("27\r").sees("2 of 10").types("s");
    // A number outside the range is refused.
    terminal
        .sees("3 of 10")
        .types(&[DOWN, DOWN, DOWN, "\r"].concat())
        .sees("4 of 10")
        .types("1")
        .sees("how many years");
    terminal.types("101\r").sees("101").types("\x7f\r").sees("6 of 10").types("f").sees("All questions are done");
    terminal.types("\r").ends_with(0).is_restored();
    let expected = [Some("SWE"), None, Some("C"), Some("OWN"), Some("10"), None];
    assert_eq!(context(&folder, 6), expected.map(|code| code.map(str::to_owned)));
    assert_eq!(folder.answered(), 17);
}

#[test]
fn an_interview_interrupted_among_the_last_questions_goes_on_there() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess", "-o", "mine.toml"]);
    terminal.begins().answers(17, 17).sees("In which country").types("2\r").sees("2 of 10").types("4").sees("3 of 10");
    terminal.signals(Signal::SIGKILL).ends();
    assert_eq!(context(&folder, 3), [Some("ITA".to_owned()), Some("LARGE".to_owned()), None]);
    let mut resumed = folder.run(&["assess", "--resume", "mine.toml"]);
    resumed.sees("3 of 10").types("\x03").ends_with(130).is_restored();
    resumed.sees("allyscope report mine.toml").sees("allyscope assess --resume mine.toml");
    folder
        .run(&["assess", "--resume", "mine.toml"])
        .sees("3 of 10")
        .types("f")
        .sees("All questions are done")
        .types("\r")
        .ends_with(0);
}

#[test]
fn answers_that_hardly_go_together_are_shown_at_the_review() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess", "-o", "mine.toml"]);
    terminal.begins().answers(13, 17).sees("Question 14 of").types("3").sees("Question 15 of").types("111");
    terminal.sees("In which country").types("f").sees("Worth a second look").sees("13 + 14 You do not check");
    terminal.types("\x1b[A").sees("look at these answers again").types("\r").sees("Question 13 of").types("1");
    terminal.sees("Question 14 of").types("1").sees("See your report");
    assert!(!terminal.text().contains("Worth a second look"), "{}", terminal.text());
    terminal.types("\r").ends_with(0);
    assert_eq!(folder.answered(), 17);
}

#[test]
fn control_c_keeps_what_was_confirmed() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess"]);
    terminal.begins().answers(3, 17).types("\x1b[B\x03").ends_with(130).is_restored();
    terminal.sees("3 of 17 questions done").sees("allyscope assess --resume allyscope-20");
    assert_eq!(folder.answered(), 3);
}

#[test]
fn stopping_is_no_failure() {
    let folder = Folder::new();
    folder
        .run(&["assess"])
        .begins()
        .answers(1, 17)
        .types("q")
        .ends_with(0)
        .is_restored()
        .sees("1 of 17 questions done");
    assert_eq!(folder.answered(), 1);
}

#[test]
fn the_end_of_input_ends_the_interview() {
    let folder = Folder::new();
    folder.run(&["assess"]).begins().types("\x04").ends_with(130).is_restored().sees("no file was written");
}

#[test]
fn signals_keep_what_was_confirmed() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGINT] {
        let folder = Folder::new();
        let mut terminal = folder.run(&["assess"]);
        terminal.begins().answers(2, 17).signals(signal).ends_with(130).is_restored();
        terminal.sees("2 of 17 questions done").sees("--resume");
        assert_eq!(folder.answered(), 2);
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }
}

#[test]
fn killing_keeps_what_was_confirmed() {
    for confirmed in [1, 2, 9] {
        let folder = Folder::new();
        folder.run(&["assess"]).begins().answers(confirmed, 17).signals(Signal::SIGKILL).ends();
        assert_eq!(folder.answered(), confirmed);
    }
}

#[test]
fn killing_in_the_middle_of_things_leaves_a_whole_file() {
    for least in 2..8 {
        let folder = Folder::new();
        let mut terminal = folder.run(&["assess"]);
        terminal.begins().types("111111111");
        // Keys are dealt with faster than this looks, so any later question will do.
        let shown = terminal.until("a later question", |terminal| terminal.number().filter(|&number| number >= least));
        terminal.signals(Signal::SIGKILL).ends();
        assert!(folder.answered() >= shown - 1);
    }
}

#[test]
fn a_second_interview_on_a_file_is_told_so() {
    let folder = Folder::new();
    let mut first = folder.run(&["assess", "-o", "a.toml"]);
    first.begins().answers(2, 17);
    folder.run(&["assess", "--resume", "a.toml"]).sees("is being answered in another interview").ends_with(1);
    first.answers(0, 17).types("1").sees("Question 4 of");
    // A new interview takes another name.
    assert_eq!(folder.answered(), 3);
    // The lock goes with the process, however it ends.
    first.signals(Signal::SIGKILL).ends();
    folder.run(&["assess", "--resume", "a.toml"]).sees("Question 4 of").types("q").ends_with(0);
    let left = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(left.collect::<Vec<_>>(), ["a.toml"]);
}

#[test]
fn a_terminal_that_takes_no_output_ends_the_interview_on_a_signal() {
    for at_prompt in [false, true] {
        let folder = Folder::new();
        let mut terminal = folder.run(&["assess"]);
        if at_prompt {
            terminal.sees("your firm called");
        } else {
            terminal.begins();
        }
        // Nobody reads the screen from here on, until it takes no more.
        for _ in 0..1500 {
            terminal.sends(if at_prompt { "xy" } else { "hh" });
        }
        std::thread::sleep(Duration::from_secs(2));
        terminal.signals(Signal::SIGTERM);
        let start = Instant::now();
        while matches!(terminal.session.get_process().status(), Ok(WaitStatus::StillAlive)) {
            assert!(start.elapsed() < PATIENCE, "deaf to the signal");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The file has its name by then, but a power cut could take it away again.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_whose_folder_cannot_be_synced_is_not_saved() {
    if Command::new("strace").arg("-V").output().is_err() {
        return;
    }
    let folder = Folder::new();
    // Each save syncs the file, then its folder.
    let strace = "strace -f -o trace.txt -e trace=fsync -e inject=fsync:error=EIO:when=2+2";
    let script = format!("stty sane; exec {strace} \"$0\" assess -o a.toml");
    let mut terminal = Terminal::new(folder.command("sh", &["-c", &script, PROGRAM]));
    terminal.begins().types("1").sees("This is not saved yet").sees("Where should they be saved?");
    assert!(folder.read("trace.txt").contains("EIO"));
}

#[test]
fn a_signal_says_that_the_file_is_gone() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    let mut terminal = folder.run(&["assess", "-o", "sub/a.toml"]);
    terminal.begins().answers(1, 17);
    std::fs::remove_dir_all(folder.path().join("sub")).unwrap();
    terminal.signals(Signal::SIGTERM).ends_with(130).is_restored().sees("is no longer there");
}

#[test]
fn resuming_finishes() {
    let folder = Folder::new();
    folder.run(&["assess"]).begins().answers(15, 17).types("\x03").ends_with(130);
    let file = folder.file();
    let mut terminal = folder.run(&["assess", "--resume", file.to_str().unwrap()]);
    terminal.sees("Question 16 of 17").sees("Welcome back").types("1").sees("Question 17 of 17").types("1");
    terminal.sees("1 of 10").types("f").sees("All questions are done").types("\r").ends_with(0);
    assert_eq!(folder.answered(), 17);
}

#[test]
fn starting_again_offers_the_draft() {
    let folder = Folder::new();
    folder.run(&["assess"]).begins().answers(4, 17).signals(Signal::SIGKILL).ends();
    let mut terminal = folder.run(&["assess"]);
    terminal.sees("You have begun before").sees("4 of 17").types("\r").sees("Question 5 of 17");
    terminal.types("q").ends_with(0).is_restored();
    let new = [DOWN, "\r"].concat();
    folder.run(&["assess"]).sees("Start a new one").types(&new).sees("-2.toml").begins().types("q").ends_with(0);
    folder.run(&["assess"]).sees("You have begun before").types("\x03").ends_with(130).is_restored();
    folder.run(&["assess"]).sees("You have begun before").types("q").ends_with(0).is_restored();
    folder.run(&["assess", "--quiet"]).sees("Question 1 of 17").types("q").ends_with(0);
    assert_eq!(folder.answered(), 4);
}

#[test]
fn answers_of_another_folder_are_offered_until_they_are_forgotten() {
    let here = Folder::new();
    here.run(&["assess", "-o", "our mill.toml"]).begins().answers(2, 17).types("q").ends_with(0);
    let first = here.path().join("our mill.toml");
    let list = here.1.path().join("allyscope/answered.txt");
    assert_eq!(std::fs::read_to_string(&list).unwrap(), format!("{}\n", first.display()));
    // The folder stays although the value moves on.
    let (_kept, data) = (here.0, here.1);
    let there = Folder(tempfile::tempdir().unwrap(), data);
    there
        .run(&["assess"])
        .sees("You have begun before")
        .sees("2 of 17")
        .types("\r")
        .sees("Question 3 of 17")
        .types("1q")
        .ends_with(0);
    let text = std::fs::read_to_string(&first).unwrap();
    assert_eq!(AnswersFile::parse(&text).check(&builtin::ALL[0].load()).answers.unwrap().states[2], State::Answered(0));
    assert_eq!(std::fs::read_dir(there.path()).unwrap().count(), 0);
    there.run(&[]).sees("Go on with unfinished answers").types("q").ends_with(0);
    there.run(&["assess", "--forget"]).ends_with(0).sees("The list of the files that you answered is removed");
    assert!(!list.exists() && first.exists());
    there.run(&["assess", "--forget"]).ends_with(0).sees("There was no list");
    there.run(&["assess"]).sees("your firm called").types("\x03").ends_with(130);
}

#[test]
fn finished_answers_of_any_name_are_offered() {
    let folder = Folder::new();
    folder
        .run(&["assess", "--quick", "-o", "done.toml"])
        .begins()
        .answers(6, 6)
        .sees("In which")
        .types("f")
        .sees("All questions")
        .types("\r")
        .ends_with(0);
    let mut terminal = folder.run(&["assess"]);
    terminal.sees("You have answered before").sees("› Start a new one").sees("Look at or change: without a name");
    terminal
        .types(DOWN)
        .sees("› Look at")
        .types("\r")
        .sees("1 of 10")
        .types("f")
        .sees("All questions are done")
        .types("q")
        .ends_with(0);
}

#[test]
fn closing_the_terminal_ends_the_interview_at_once() {
    let folder = Folder::new();
    // The outer shell leads the session and is killed; the inner one stays to tell how it ended.
    let inner = format!("trap : HUP; '{PROGRAM}' assess 2>/dev/null; echo $? >code.tmp; mv code.tmp code");
    let mut terminal = Terminal::new(folder.command("sh", &["-c", "sh -c \"$0\"; true", &inner]));
    // Standard error is no terminal, so that no names are asked for.
    terminal.sees("Question 1 of").answers(3, 17);
    let start = Instant::now();
    terminal.signals(Signal::SIGKILL);
    drop(terminal);
    let code = folder.path().join("code");
    while !code.exists() {
        assert!(start.elapsed() < PATIENCE, "the process lives on");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert_eq!(std::fs::read_to_string(code).unwrap().trim(), "130");
    assert_eq!(folder.answered(), 3);
}

#[test]
fn resizing_renders_the_screen_again() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess"]);
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
    assert_eq!(folder.answered(), 1);
}

#[test]
fn a_paste_cannot_answer() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess"]);
    terminal.begins().types("\x1b[200~1q\x1b[201~").types("n").sees("Write a note").types("\x1b").sees("Question 1 of");
    terminal.types("\x03").ends_with(130);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn lines_that_come_at_once_cannot_answer() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess", "-o", "mine.toml"]);
    terminal.begins().sends("1\r2\r3\rq\r").sees("looked like a paste").sees("Question 1 of");
    terminal.types("1").sees("Question 2 of").types("n").sees("Write a note");
    // In a note, a paste is text.
    terminal.sends("one\rtwo").sees("two").types("\r").sees("Your note: one two").types("q").ends_with(0);
    assert_eq!(folder.answered(), 1);
    assert_eq!(folder.answers().note(1), Some("one\ntwo"));
}

#[test]
fn control_z_gives_the_terminal_back_until_fg() {
    let folder = Folder::new();
    let mut shell = folder.command("sh", &["-c", "stty sane; exec sh -i"]);
    shell.env("PS1", "shell: ").env("PROGRAM", PROGRAM);
    let mut terminal = Terminal::new(shell);
    terminal.sees("shell:").types("$PROGRAM assess -o mine.toml\r").begins().answers(1, 17).types("\x1a");
    terminal.sees("shell:").is_restored().types("echo now=$((6*7))\r").sees("now=42");
    terminal.types("fg\r").sees("Question 2 of 17").types("1").sees("Question 3 of").types("q");
    terminal.sees("2 of 17 questions done").is_restored().types("exit\r").ends_with(0);
    assert_eq!(folder.answered(), 2);
}

#[test]
fn plain_lines_for_screen_readers() {
    for (variable, arguments) in
        [(None, vec!["--plain"]), (Some(("ACCESSIBLE", "1")), vec![]), (Some(("TERM", "dumb")), vec![])]
    {
        let folder = Folder::new();
        let mut command = folder.command("sh", &["-c", "stty sane; exec \"$0\" \"$@\"", PROGRAM, "assess", "--quick"]);
        command.args(arguments).envs(variable);
        let mut terminal = Terminal::new(command);
        terminal.sees("your firm called").types("Example Mill\r").sees("Who is answering").types("\r");
        for number in 1..=6 {
            terminal.sees(&format!("Question {number} of 6")).sees("Your answer:").types("1\r");
        }
        terminal.sees("28. Another country");
        assert!(!terminal.screen.screen().alternate_screen() && !terminal.screen.screen().hide_cursor());
        terminal.types("f\r").sees("All questions are done").types("r\r").ends_with(0).is_restored();
        assert_eq!(folder.answers().organisation, "Example Mill");
        assert_eq!(folder.answers().states.iter().filter(|&&state| state == State::Answered(0)).count(), 6);
    }
}

#[test]
fn plain_lines_keep_what_was_answered_whatever_ends_them() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess", "--plain", "-o", "mine.toml"]);
    terminal
        .sees("your firm called")
        .types("\r")
        .sees("Who is answering")
        .types("\r")
        .sees("Your answer:")
        .types("1\r");
    terminal.sees("Question 2 of").sends("\x1b[200~2\r3\r\x1b[201~").types("\r").sees("looked like a paste");
    terminal.sees("Your answer:").types("\x03").ends_with(130).is_restored().sees("1 of 17 questions done");
    assert_eq!(folder.answered(), 1);
    let mut resumed = folder.run(&["assess", "--plain", "-o", "mine.toml"]);
    resumed.sees("Type a number from 1 to 3").types("1\r").sees("Question 2 of 17").types("1\r").sees("Question 3 of");
    resumed.sends("1\n2\n3\n").sees("looked like a paste").types("q\r").ends_with(0);
    assert_eq!(folder.answered(), 2);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn day_two_goes_on_with_the_file_and_starting_again_keeps_the_old_answers() {
    let folder = Folder::new();
    let assess = ["assess", "-o", "mine.toml"];
    folder.run(&assess).begins().answers(2, 17).types("q").ends_with(0);
    let first = folder.read("mine.toml");
    let mut terminal = folder.run(&assess);
    terminal.sees("has answers already").sees("Go on with them").types("\r");
    terminal.sees("Question 3 of 17").types("q").ends_with(0).is_restored();
    assert_eq!(folder.read("mine.toml"), first);
    folder.run(&assess).sees("has answers already").types("\x1b").ends_with(0).is_restored();
    let mut again = folder.run(&assess);
    again.sees("Start again").types(DOWN).sees("› Start again").types("\r").begins().answers(1, 17).types("q");
    again.ends_with(0);
    assert_eq!(folder.read("mine.toml.bak"), first);
    let mut forced = folder.run(&[&assess[..], &["--force"]].concat());
    let second = folder.read("mine.toml");
    forced.begins().answers(1, 17).types("q").ends_with(0);
    assert_eq!(folder.read("mine.toml.bak"), second);
}

#[test]
fn an_unwritable_file_is_reported_before_the_first_question() {
    let folder = Folder::new();
    folder.run(&["assess", "-o", "nowhere/answers.toml"]).ends_with(1).sees("its folder does not exist");
    std::fs::write(folder.path().join("there.toml"), "x").unwrap();
    folder.run(&["assess", "-o", "there.toml", "--quiet"]).ends_with(1).sees("has answers already").sees("--resume");
    folder.run(&["assess", "-o", "-"]).ends_with(2).sees("need a file of their own");
    folder.run(&["assess", "--profile", "leeding"]).ends_with(2).sees("no target profile");
}

#[test]
fn without_a_terminal_the_error_names_the_alternatives() {
    let folder = Folder::new();
    let start = Instant::now();
    let mut command = folder.command(PROGRAM, &["assess"]);
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("allyscope form") && said.contains("allyscope report"), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn the_readme_shows_the_screen_as_it_is() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess"]);
    terminal.begins().types("1").sees("Question 2 of");
    let screen: Vec<String> = terminal.text().lines().map(|line| line.trim_end().to_owned()).collect();
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let shown = readme.split_once("```text\n").unwrap().1.split_once("```").unwrap().0;
    // The README leaves the empty lines of the middle out.
    let solid = |lines: Vec<&str>| lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    assert_eq!(solid(screen.iter().map(String::as_str).collect()), solid(shown.lines().collect()));
}

#[test]
fn control_c_at_a_question_restores_the_cursor() {
    let folder = Folder::new();
    folder.run(&[]).sees("What would you like to do?").types("\x03").ends_with(130).is_restored();
    let mut names = folder.run(&["assess"]);
    names.sees("your firm called").sends("Mill").sees("› Mill").types("\x03").ends_with(130).is_restored();
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
        let mut terminal = folder.run(&[]);
        terminal.sees("Quit").signals(signal).ends_with(130).is_restored();
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_name_is_saved_before_the_next_question() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["assess"]);
    terminal.sees("your firm called").sends("Mill\u{9b}31m & Sons\r").sees("Who is answering").types("\x03");
    terminal.ends_with(130).is_restored().sees("0 of 17 questions done");
    assert_eq!(folder.answers().organisation, "Mill & Sons");
}

#[test]
fn the_menu_opens_and_quits() {
    let folder = Folder::new();
    let mut terminal = folder.run(&[]);
    terminal.sees("What would you like to do?").sees("Quit");
    assert!(!terminal.text().contains("Go on with unfinished answers"), "{}", terminal.text());
    terminal.types("q").ends_with(0).is_restored();
    folder.run(&[]).sees("Quit").types("\x1b").ends_with(0).is_restored();
    let up = "\x1b[A";
    folder.run(&[]).sees("Quit").types(&[up, "\r"].concat()).ends_with(0).is_restored();
}

#[test]
fn the_menu_starts_an_interview_and_resumes_it() {
    let folder = Folder::new();
    folder.run(&[]).sees("Answer the questions").types("\r").begins().answers(2, 17).types("q").ends_with(0);
    assert_eq!(folder.answered(), 2);
    let mut terminal = folder.run(&[]);
    terminal.sees("Go on with unfinished answers").types("\r").sees("2 of 17 questions").types("\r");
    terminal.sees("Question 3 of 17").types("q").ends_with(0).is_restored();
}

#[test]
fn the_menu_shows_the_report_of_a_file() {
    let folder = Folder::new();
    folder.write("mine.toml", include_str!("../examples/beginner.toml"));
    let mut terminal = folder.run(&[]);
    terminal.sees("See the report").types(DOWN);
    terminal.sees("› See the report").types("\r").sees("mine.toml").types("\r").ends_with(0).is_restored();
    terminal.sees("--full");
    let mut other = folder.run(&[]);
    other.sees("See the report").types(DOWN).sees("› See the report").types("\r");
    other.sees("Another file").types(DOWN).sees("› Another file").types("\r");
    other.sees("Name of the answers file").sends("nowhere.toml\r").ends_with(1).sees("there is no such file");
}

#[test]
fn the_menu_makes_a_plan_and_shows_it() {
    let folder = Folder::new();
    folder.write("mine.toml", include_str!("../examples/beginner.toml"));
    let mut terminal = folder.run(&[]);
    terminal.sees("Keep a plan").types(&[DOWN, DOWN].concat()).sees("› Keep a plan").types("\r");
    terminal.sees("mine.toml").types("\r");
    for owner in ["Rosa", "Marta", ""] {
        terminal.sees("Who does this?").sends(&[owner, "\r"].concat()).sees("By when?").types("\r");
    }
    terminal.ends_with(0).is_restored().sees("plan.toml: 3 steps");
    assert!(folder.read("plan.toml").contains("owner = \"Marta\""));
    let mut shown = folder.run(&[]);
    shown.sees("Keep a plan").types(&[DOWN, DOWN].concat()).sees("› Keep a plan").types("\r");
    shown.ends_with(0).sees("Nobody has taken this on yet");
}

#[test]
fn the_menu_makes_a_form() {
    let folder = Folder::new();
    let mut terminal = folder.run(&[]);
    terminal.sees("Make a form").types(&[DOWN, DOWN, DOWN].concat()).sees("› Make a form").types("\r");
    terminal.sees("A page to fill in").types("\r").sees("allyscope-form.html").types("\r");
    terminal.ends_with(0).is_restored().sees("The form is in “allyscope-form.html”");
    assert!(folder.read("allyscope-form.html").contains("<form"));
}

#[test]
fn a_file_is_replaced_only_if_the_user_agrees() {
    let folder = Folder::new();
    folder.write("mine.toml", include_str!("../examples/beginner.toml"));
    folder.write("report.md", "old");
    let report = ["report", "mine.toml", "--format", "markdown", "-o", "report.md"];
    for keys in ["\r", "q", "\x1b"] {
        let mut terminal = folder.run(&report);
        terminal.sees("“report.md” is there already").sees("Replace it?").types(keys);
        terminal.ends_with(1).is_restored().sees("--force");
        assert_eq!(folder.read("report.md"), "old");
    }
    folder.run(&report).sees("Replace it?").types("\x03").ends_with(130).is_restored();
    folder.run(&[&report[..], &["--quiet"]].concat()).ends_with(1).sees("is there already");
    assert_eq!(folder.read("report.md"), "old");
    folder.run(&report).sees("Replace it?").types(DOWN).sees("› Yes").types("\r").ends_with(0).is_restored();
    assert!(folder.read("report.md").contains("# "));
    folder.run(&[&report[..], &["--force"]].concat()).ends_with(0);
}

#[test]
fn a_new_questionnaire_is_asked_for() {
    let folder = Folder::new();
    let mut terminal = folder.run(&["questionnaire", "new"]);
    terminal.sees("Its id").sends("Not an id\r").sees("cannot be a questionnaire’s id").sends("our-own\r");
    terminal.sees("Its title").sends("Our \"own\" check\r").sees("Language").types("\r");
    terminal.sees("our-own.toml").types("\r").ends_with(0).is_restored().sees("questionnaire check our-own.toml");
    let text = folder.read("our-own.toml");
    assert!(text.contains("id = \"our-own\"") && text.contains("Our \"own\" check"), "{text}");
}

#[test]
fn without_a_terminal_or_quiet_nothing_is_asked() {
    let folder = Folder::new();
    folder.write("mine.toml", include_str!("../examples/beginner.toml"));
    folder.write("report.md", "old");
    let cases: [(&[&str], i32); 3] =
        [(&["report", "mine.toml", "-o", "report.md"], 1), (&["questionnaire", "new"], 2), (&[], 2)];
    for (arguments, code) in cases {
        let output = folder.command(PROGRAM, arguments).stdin(Stdio::null()).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        folder.run(&[arguments, &["--quiet"]].concat()).ends_with(code).is_restored();
    }
}

/// What `report --full` on an example leaves on the screen with this pager.
fn paged(pager: &str, arguments: &[&str]) -> String {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/beginner.toml");
    let arguments = [&["report", example.to_str().unwrap()], arguments].concat();
    let mut command = Folder::new().command(PROGRAM, &arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("PAGER", pager);
    let mut terminal = Terminal::new(command);
    terminal.ends_with(0);
    terminal.text()
}

#[test]
fn the_whole_report_goes_through_the_pager() {
    const PAGER: &str = "sed 's/^/paged: /'";
    assert!(paged(PAGER, &["--full"]).contains("paged: "));
    for (pager, arguments) in [
        ("cat", &["--full"] as &[_]),
        ("", &["--full"]),
        ("no-such-pager", &["--full"]),
        ("a 'quote", &["--full"]),
        (PAGER, &["--full", "--no-pager"]),
        (PAGER, &["--full", "--format", "markdown"]),
    ] {
        let shown = paged(pager, arguments);
        assert!(shown.contains("undated copy") && !shown.contains("paged"), "{pager:?} {arguments:?}:\n{shown}");
    }
    let short = paged(PAGER, &[]);
    assert!(short.contains("--full") && !short.contains("paged"), "{short}");
    // One that ends before it has read anything is no error.
    assert_eq!(paged("true", &["--full"]), "");
}

/// What the program writes to a terminal of so many columns.
fn written(columns: u16, arguments: &[&str]) -> String {
    // It starts when the terminal has its size.
    let mut all = vec!["-c", "read _; exec \"$0\" \"$@\" --color never", PROGRAM];
    all.extend(arguments);
    let mut command = Folder::new().command("sh", &all);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("PAGER", "cat");
    let mut session = OsSession::spawn(command).unwrap();
    session.get_process_mut().set_window_size(columns, 60).unwrap();
    session.write_all(b"\n").unwrap();
    session.flush().unwrap();
    let (start, mut bytes, mut part) = (Instant::now(), Vec::new(), [0; 4096]);
    loop {
        match session.try_read(&mut part) {
            Ok(count) if count > 0 => bytes.extend_from_slice(&part[..count]),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                assert!(start.elapsed() < PATIENCE, "no end of {arguments:?}");
                std::thread::sleep(Duration::from_millis(2));
            }
            // The end.
            _ => return String::from_utf8(bytes).unwrap().replace('\r', ""),
        }
    }
}

#[test]
fn a_narrow_terminal_breaks_no_word_and_no_bar() {
    let plan = Folder::new();
    let plan_path = plan.path().join("plan.toml");
    let plan_path = plan_path.to_str().unwrap();
    written(80, &["plan", "examples/beginner.toml", "--owner", "Rosa", "-o", plan_path]);
    let words = |text: &str| -> std::collections::BTreeSet<String> {
        let is_rule = |word: &str| word.chars().all(|c| matches!(c, '═' | '─' | '…'));
        text.split_whitespace().filter(|word| !is_rule(word)).map(str::to_owned).collect()
    };
    for language in ["en", "lt"] {
        for command in [
            &["report", "examples/beginner.toml"] as &[_],
            &["report", "examples/hesitant.toml", "--full"],
            &["report", "examples/beginner.toml", "--role"],
            &["cohort", "examples/workshop.csv"],
            &["compare", "examples/beginner.toml", "examples/beginner-later.toml"],
            &["compare", "examples/workshop-before.csv", "examples/workshop-after.csv"],
            &["plan", "show", plan_path],
        ] {
            let command = [command, &["--lang", language]].concat();
            let wide = words(&written(120, &command));
            assert!(wide.len() > 20, "{wide:?}");
            for columns in [40, 50, 60, 79] {
                let narrow = written(columns, &command);
                let broken: Vec<_> = words(&narrow).difference(&wide).cloned().collect();
                assert!(broken.is_empty(), "{command:?} at {columns}: {broken:?}\n{narrow}");
                let is_long = |line: &str| line.chars().count() > usize::from(columns) && line.trim().contains(' ');
                let long: Vec<_> = narrow.lines().filter(|line| is_long(line)).collect();
                assert!(long.is_empty(), "{command:?} at {columns}: {long:?}");
            }
        }
    }
}
