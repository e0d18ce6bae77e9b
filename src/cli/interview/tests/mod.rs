//! The interview on a scripted terminal.

mod flow;
mod languages;
mod lines;
mod screens;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use super::Opening;
use super::backend::{Event, ExitMessages, Key, TerminalBackend};
use super::draft::Draft;
use super::layout::{Frame, Size};
use super::session::Session;
use super::words::Words;
use crate::cli::prompt::Stop;
use crate::questionnaire::{Questionnaire, builtin};
use crate::responses::{Answers, AnswersFile};
use crate::text::{Language, Messages};

/// A step of a script.
enum Step {
    Event(Event),
    Resize(Size),
    Do(Box<dyn FnOnce()>),
}

/// A terminal that plays a script of events, and then reports that it was closed.
struct Script {
    size: Size,
    steps: VecDeque<Step>,
    file: PathBuf,
    /// Every screen shown, with the contents of the file at that moment.
    seen: Vec<(String, String)>,
    exit_message: String,
}

impl Script {
    fn new(file: &Path) -> Self {
        let size = Size { width: 80, height: 24 };
        Self { size, steps: VecDeque::new(), file: file.to_owned(), seen: Vec::new(), exit_message: String::new() }
    }

    fn keys(mut self, letters: &str) -> Self {
        self.steps.extend(letters.chars().map(|c| Step::Event(Event::Key(Key::Char(c)))));
        self
    }

    fn key(mut self, key: Key) -> Self {
        self.steps.push_back(Step::Event(Event::Key(key)));
        self
    }

    fn enter(self) -> Self {
        self.key(Key::Enter)
    }

    fn paste(mut self, text: &str) -> Self {
        self.steps.push_back(Step::Event(Event::Paste(text.to_owned())));
        self
    }

    fn resize(mut self, width: usize, height: usize) -> Self {
        self.steps.push_back(Step::Resize(Size { width, height }));
        self
    }

    fn then(mut self, action: impl FnOnce() + 'static) -> Self {
        self.steps.push_back(Step::Do(Box::new(action)));
        self
    }

    fn last_screen(&self) -> &str {
        &self.seen.last().expect("something was shown").0
    }
}

impl TerminalBackend for Script {
    fn size(&self) -> Size {
        self.size
    }

    fn show(&mut self, frame: &Frame) -> std::io::Result<()> {
        let text = checked(frame, self.size);
        let file = std::fs::read_to_string(&self.file).unwrap_or_default();
        self.seen.push((text, file));
        Ok(())
    }

    fn next(&mut self) -> Event {
        loop {
            match self.steps.pop_front() {
                None => return Event::End,
                Some(Step::Event(event)) => return event,
                Some(Step::Resize(size)) => {
                    self.size = size;
                    return Event::Resize;
                }
                Some(Step::Do(action)) => action(),
            }
        }
    }

    fn set_exit_messages(&mut self, messages: ExitMessages) {
        messages.current().clone_into(&mut self.exit_message);
    }
}

/// The text of a frame, after checking that it fits the screen.
fn checked(frame: &Frame, size: Size) -> String {
    assert!(frame.lines.len() <= size.height, "{} lines on {size:?}", frame.lines.len());
    for line in &frame.lines {
        assert!(line.width() <= size.width, "too wide for {size:?}: {}", line.text());
        assert!(!line.text().contains(|c: char| c.is_control()), "control character in {:?}", line.text());
    }
    if let Some((row, column)) = frame.caret {
        assert!(row < size.height && column < size.width, "cursor at {row}, {column} on {size:?}");
    }
    frame.lines.iter().map(|line| line.text() + "\n").collect()
}

/// A folder and a questionnaire for interviews.
struct Fixture {
    folder: tempfile::TempDir,
    questionnaire: Questionnaire,
    messages: Messages,
    quick: bool,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let questionnaire = builtin::ALL[0].load();
        Self { folder, questionnaire, messages: Messages::english(), quick: false }
    }

    /// A fixture with the questionnaire and the messages in `language`.
    fn in_language(language: Language) -> Self {
        let mut fixture = Self { messages: Messages::new(language), ..Self::new() };
        if let Some(translation) = builtin::ALL[0].translation(language) {
            fixture.questionnaire = fixture.questionnaire.in_language(&translation);
        }
        fixture
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("answers.toml")
    }

    fn script(&self) -> Script {
        Script::new(&self.file())
    }

    fn words(&self) -> Words<'_> {
        Words { messages: &self.messages, unicode: true }
    }

    /// Runs a new interview.
    fn play(&self, script: &mut Script) -> Result<(), Stop> {
        let answers = Answers::blank(&self.questionnaire, self.quick);
        let mut session = Session::new(&self.questionnaire, answers, Draft::new(self.file(), false));
        super::run(script, self.words(), &mut session, Opening::New)
    }

    /// Resumes the interview in the file.
    fn resume(&self, script: &mut Script) -> Result<(), Stop> {
        let text = std::fs::read_to_string(self.file()).expect("the file is there");
        let draft = Draft::existing(self.file(), text);
        let mut session = Session::new(&self.questionnaire, self.saved(), draft);
        super::run(script, self.words(), &mut session, Opening::Resumed)
    }

    /// The answers in the file.
    fn saved(&self) -> Answers {
        self.read(&self.file())
    }

    fn read(&self, path: &Path) -> Answers {
        let text = std::fs::read_to_string(path).expect("the file is there");
        AnswersFile::parse(&text).check(&self.questionnaire).answers.expect("a whole file")
    }

    fn write(&self, text: &str) {
        std::fs::write(self.file(), text).expect("a file can be written");
    }
}
