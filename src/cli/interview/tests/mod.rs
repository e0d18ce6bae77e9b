//! The interview with a played terminal.

mod flow;
mod languages;
mod screens;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use super::backend::{Event, Key, Size, TerminalBackend};
use super::draft::Draft;
use super::layout::Frame;
use super::session::Session;
use super::words::Words;
use super::{Opening, Stop};
use crate::questionnaire::{Questionnaire, builtin};
use crate::responses::{Answers, AnswersFile};
use crate::text::{Language, Messages};

/// What happens next at a played terminal.
enum Step {
    Event(Event),
    Resize(Size),
    Do(Box<dyn FnOnce()>),
}

/// A terminal that follows a script and ends when the script does.
struct Script {
    size: Size,
    steps: VecDeque<Step>,
    file: PathBuf,
    /// Every screen shown, with what the file held at that moment.
    seen: Vec<(String, String)>,
    last_words: String,
}

impl Script {
    fn new(file: &Path) -> Self {
        let size = Size { width: 80, height: 24 };
        Self { size, steps: VecDeque::new(), file: file.to_owned(), seen: Vec::new(), last_words: String::new() }
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

    /// Past greeting and names, which stay empty.
    fn begin(self) -> Self {
        self.enter().enter().enter()
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

    fn last_words(&mut self, words: &str) {
        words.clone_into(&mut self.last_words);
    }
}

/// The frame's text, which must fit the screen.
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

/// A folder, a questionnaire, and an interview about it.
struct Stage {
    folder: tempfile::TempDir,
    questionnaire: Questionnaire,
    messages: Messages,
    quick: bool,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let questionnaire = builtin::ALL[0].load();
        Self { folder, questionnaire, messages: Messages::english(), quick: false }
    }

    /// The built-in questionnaire and the words in `language`.
    fn speaking(language: Language) -> Self {
        let mut stage = Self { messages: Messages::new(language), ..Self::new() };
        if let Some(translation) = builtin::ALL[0].translation(language) {
            stage.questionnaire = stage.questionnaire.in_language(&translation);
        }
        stage
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

    /// Plays a new interview.
    fn play(&self, script: &mut Script) -> Result<(), Stop> {
        let answers = Answers::blank(&self.questionnaire, self.quick);
        let mut session = Session::new(&self.questionnaire, answers, Draft::fresh(self.file(), false));
        super::run(script, self.words(), &mut session, Opening::New)
    }

    /// Plays on with the file.
    fn resume(&self, script: &mut Script) -> Result<(), Stop> {
        let text = std::fs::read_to_string(self.file()).expect("the file is there");
        let draft = Draft::resumed(self.file(), text);
        let mut session = Session::new(&self.questionnaire, self.saved(), draft);
        super::run(script, self.words(), &mut session, Opening::Resumed)
    }

    /// What the file holds.
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
