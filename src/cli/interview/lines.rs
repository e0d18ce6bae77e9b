//! The interview in plain lines: a question is printed once, with numbered options, and answered by a typed line.
//! Nothing is drawn again, so that a screen reader reads all of it, in order, and any terminal can show it.

use super::backend::ExitMessages;
use super::editor::Editor;
use super::layout::{Line, TextStyle, hanging, paragraph, text_width};
use super::screens::context::{self, ContextView, number_prompt};
use super::screens::field::Field;
use super::screens::question::{self, QuestionPosition, QuestionView, choices};
use super::screens::review::{self, Entry, entries, last_question};
use super::screens::{help, question::about};
use super::session::{Notice, Session};
use super::step::Step;
use super::view::{Reply, ReviewReply, View};
use super::words::{Command, Words};
use crate::cli::line_input::Typed;
use crate::cli::prompt::Stop;
use crate::message;
use crate::questionnaire::{ContextAnswer, Questionnaire};
use crate::responses::State;
use crate::text::Message;

/// What deletes a text, alone on a line.
const DELETES: &str = "-";

/// A terminal that shows lines and reads lines, or a script in its place.
pub(in crate::cli) trait LineTerminal {
    /// Columns of the terminal.
    fn width(&self) -> usize;

    /// Prints a text.
    fn print(&mut self, text: &str);

    /// Waits for a line.
    fn read(&mut self) -> Typed;

    /// Sets what is printed if a signal ends the process.
    fn set_exit_messages(&mut self, messages: ExitMessages);
}

/// The plain lines.
pub(super) struct Lines<'a> {
    terminal: &'a mut dyn LineTerminal,
    words: Words<'a>,
    /// Printed before the next question or prompt.
    notice: Option<Notice>,
    /// Whether the letters were named already; they are named once, and again where a line was no answer.
    knows_keys: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn new(terminal: &'a mut dyn LineTerminal, words: Words<'a>) -> Self {
        Self { terminal, words, notice: None, knows_keys: false }
    }

    fn print(&mut self, lines: &[Line]) {
        let text: String = lines.iter().map(|line| line.text() + "\n").collect();
        self.terminal.print(&text);
    }

    fn say_text(&mut self, text: &str) {
        let width = text_width(self.terminal.width());
        self.print(&paragraph(TextStyle::Plain, text, width));
    }

    fn say(&mut self, message: &Message) {
        self.say_text(&self.words.translate(message));
    }

    /// A numbered option; its further lines stand below its text.
    fn say_entry(&mut self, key: &str, text: &str) {
        let width = text_width(self.terminal.width());
        self.print(&hanging(&format!("{key}. "), text, TextStyle::Plain, width));
    }

    fn say_notice(&mut self) {
        if let Some(notice) = self.notice.take() {
            self.say_text(&notice.text);
        }
    }

    fn say_keys(&mut self, how: &Message, keys: &[Message]) {
        self.say(how);
        let keys: Vec<String> = keys.iter().map(|key| self.words.translate(key)).collect();
        self.say(&message!("interview-line-keys", keys = keys.join(", ")));
        self.knows_keys = true;
    }

    /// Says that a line is no answer, and what would be one.
    fn say_unknown(&mut self, typed: &str, how: &Message, keys: &[Message]) {
        self.say(&message!("interview-line-unknown", typed = typed));
        self.say_keys(how, keys);
    }

    /// Prints the prompt and waits for a line.
    fn read(&mut self, prompt: &Message) -> Result<Typed, Stop> {
        self.say_notice();
        let prompt = self.words.translate(prompt);
        self.terminal.print(&format!("{prompt} "));
        match self.terminal.read() {
            Typed::End => Err(Stop::Interrupted),
            typed => Ok(typed),
        }
    }

    /// Waits for a line that was typed. A paste does nothing, and that is said.
    fn read_typed(&mut self) -> Result<String, Stop> {
        loop {
            match self.read(&message!("interview-line-prompt"))? {
                Typed::Line(line) => return Ok(line),
                _ => self.say(&message!("interview-pasted")),
            }
        }
    }

    /// The command of a letter.
    ///
    /// # Errors
    ///
    /// The one that leaves the interview.
    fn command(&self, line: &str) -> Result<Option<Command>, Stop> {
        let mut letters = line.chars();
        let (Some(letter), None) = (letters.next(), letters.next()) else { return Ok(None) };
        match self.words.command(letter) {
            Some(Command::Quit) => Err(Stop::Left),
            command => Ok(command),
        }
    }

    fn say_question(&mut self, session: &Session<'_>, position: QuestionPosition) {
        let QuestionPosition { question, number, total, opens_section, .. } = position;
        let asked = &session.questionnaire.questions[question];
        self.print(&[Line::default()]);
        self.say_notice();
        self.say(&message!("interview-progress", number = number, total = total));
        if opens_section {
            let section = &session.questionnaire.sections[asked.section];
            for text in [&section.title, &section.summary].into_iter().filter(|text| !text.is_empty()) {
                self.say_text(text);
            }
        }
        if let Some(about) = about(session.questionnaire, question) {
            self.say(&about);
        }
        self.say_text(&asked.text);
        for state in choices(session.questionnaire, question) {
            let (key, text) = question::key_and_text(&self.words, asked, state);
            self.say_entry(&key, &text);
        }
        if session.is_answered(Step::Question(question)) {
            let answer = review::answer(&self.words, session, question);
            self.say(&message!("interview-line-now", answer = answer));
        }
        if let Some(note) = session.answers().note(question) {
            self.say(&message!("interview-note-line", note = note));
        }
    }

    fn say_context(&mut self, session: &Session<'_>, shown: &ContextView) {
        let questions = &session.questionnaire.context;
        let asked = &questions[shown.question];
        self.print(&[Line::default()]);
        self.say_notice();
        let progress = message!("interview-context-progress", number = shown.question + 1, total = questions.len());
        self.say_text(&format!(
            "{} ({})",
            self.words.translate(&message!("interview-context-title")),
            self.words.translate(&progress)
        ));
        if shown.question == 0 && !shown.from_review {
            self.say(&message!("interview-context-intro"));
        }
        self.say_text(&asked.text);
        if !asked.help.is_empty() {
            self.say_text(&asked.help);
        }
        match &asked.answer {
            ContextAnswer::Choice(options) => {
                for (index, option) in options.iter().enumerate() {
                    self.say_entry(&(index + 1).to_string(), &option.text);
                }
            }
            ContextAnswer::Number(range) => self.say(&number_prompt(range)),
        }
        if session.is_answered(Step::Context(shown.question)) {
            let answer = review::context_answer(&self.words, session, shown.question);
            self.say(&message!("interview-line-now", answer = answer));
        }
    }

    /// The review: what is open and what hardly goes together, or every answer.
    fn say_review(&mut self, session: &Session<'_>, all: bool) {
        self.print(&[Line::default()]);
        self.say_notice();
        let (done, asked) = session.progress();
        self.say(&message!("interview-review-title"));
        self.say(&message!("interview-review-open", open = asked - done));
        let mut has_check = false;
        for (index, entry) in entries(session).into_iter().enumerate() {
            let number = (index + 1).to_string();
            let (text, answer) = match entry {
                Entry::Step(step) if !all && session.is_answered(step) => continue,
                Entry::Step(Step::Question(question)) => {
                    let text = &session.questionnaire.questions[question].text;
                    (text.clone(), review::answer(&self.words, session, question))
                }
                Entry::Step(Step::Context(question)) => {
                    let text = &session.questionnaire.context[question].text;
                    (text.clone(), review::context_answer(&self.words, session, question))
                }
                Entry::Check(check) => {
                    if !has_check {
                        self.say(&message!("interview-review-checks"));
                    }
                    has_check = true;
                    let check = &session.questionnaire.checks[check];
                    (check.ask.clone(), review::check_numbers(session, check))
                }
                Entry::Report => continue,
            };
            self.say_entry(&number, &format!("{text} {answer}"));
        }
        self.say(&message!("interview-line-review"));
    }
}

/// How a question is answered.
fn how_to_choose() -> Message {
    message!("interview-line-choose")
}

/// How a question on who answers is answered.
fn how_to_answer(answer: &ContextAnswer) -> Message {
    match answer {
        ContextAnswer::Choice(options) => message!("prompt-line-number", last = options.len()),
        ContextAnswer::Number(range) => number_prompt(range),
    }
}

/// The index of the entry with this number, of `count`.
fn entry(line: &str, count: usize) -> Option<usize> {
    line.parse::<usize>().ok()?.checked_sub(1).filter(|&index| index < count)
}

impl View for Lines<'_> {
    fn words(&self) -> Words<'_> {
        self.words
    }

    fn notify(&mut self, notice: Notice) {
        // A warning that waits is said first.
        self.say_notice();
        self.notice = Some(notice);
    }

    fn set_exit_messages(&mut self, messages: ExitMessages) {
        self.terminal.set_exit_messages(messages);
    }

    fn question(&mut self, session: &Session<'_>, shown: &mut QuestionView) -> Result<Reply<State>, Stop> {
        let position = shown.position;
        let options = session.questionnaire.questions[position.question].options.len();
        let mut keys = question::commands(position);
        // The full screen has no room for it.
        if !position.from_review {
            keys.push(message!("interview-hint-skip-rest"));
        }
        if std::mem::take(&mut shown.is_new) {
            self.say_question(session, position);
            if !self.knows_keys {
                self.say_keys(&how_to_choose(), &keys);
            }
        }
        loop {
            let line = self.read_typed()?;
            if line.is_empty() {
                self.say_question(session, position);
                self.say_keys(&how_to_choose(), &keys);
            } else if let Some(option) = entry(&line, options) {
                return Ok(Reply::Answer(State::Answered(option)));
            } else if let Some(command) = self.command(&line)?.filter(|command| command.is_of_questions()) {
                return Ok(Reply::Command(command));
            } else {
                self.say_unknown(&line, &how_to_choose(), &keys);
            }
        }
    }

    fn context(&mut self, session: &Session<'_>, shown: &mut ContextView) -> Result<Reply<Option<String>>, Stop> {
        let asked = &session.questionnaire.context[shown.question];
        let keys = context::commands(shown.from_review);
        self.say_context(session, shown);
        if shown.question == 0 {
            self.say_keys(&how_to_answer(&asked.answer), &keys);
        }
        loop {
            let line = self.read_typed()?;
            let code = match &asked.answer {
                ContextAnswer::Choice(options) => entry(&line, options.len()).map(|index| options[index].code.clone()),
                ContextAnswer::Number(_) => asked.code_of(&line),
            };
            if line.is_empty() {
                self.say_context(session, shown);
                self.say_keys(&how_to_answer(&asked.answer), &keys);
            } else if let Some(code) = code {
                return Ok(Reply::Answer(Some(code)));
            } else if let Some(command) = self.command(&line)?.filter(|command| command.moves()) {
                return Ok(Reply::Command(command));
            } else {
                self.say_unknown(&line, &how_to_answer(&asked.answer), &keys);
            }
        }
    }

    fn review(&mut self, session: &Session<'_>, _cursor: &mut usize) -> Result<ReviewReply, Stop> {
        let entries = entries(session);
        let open = |line: &str| entry(line, entries.len() - 1).map(|index| entries[index]);
        self.say_review(session, false);
        loop {
            let line = self.read_typed()?;
            let rest = |command| {
                let mut letters = line.chars();
                let is_command = letters.next().and_then(|letter| self.words.command(letter)) == Some(command);
                is_command.then(|| letters.as_str().trim())
            };
            if line.is_empty() {
                self.say_review(session, true);
            } else if let Some(entry) = open(&line) {
                return Ok(ReviewReply::Open(entry));
            } else if let Some(entry) = rest(Command::Clear).and_then(open) {
                return Ok(ReviewReply::Clear(entry));
            } else {
                match self.command(&line)? {
                    Some(Command::Report | Command::SkipRest) => return Ok(ReviewReply::Open(Entry::Report)),
                    Some(Command::Back) => return Ok(ReviewReply::Open(last_question(&entries))),
                    _ => {
                        self.say(&message!("interview-line-unknown", typed = line));
                        self.say(&message!("interview-line-review"));
                    }
                }
            }
        }
    }

    fn text(&mut self, field: &Field, editor: &mut Editor) -> Result<Option<String>, Stop> {
        self.print(&[Line::default()]);
        self.say_text(&field.title);
        self.say(&field.prompt);
        self.say(&field.in_lines);
        let text = match self.read(&message!("interview-line-text"))? {
            Typed::Line(text) | Typed::Pasted(text) => text,
            Typed::End => return Err(Stop::Interrupted),
        };
        if text.is_empty() {
            return Ok(None);
        }
        if editor.replace(if text == DELETES { "" } else { &text }) == super::editor::Effect::Full {
            self.say(&message!("interview-full"));
        }
        Ok(Some(editor.text()))
    }

    fn help(&mut self, questionnaire: &Questionnaire, question: usize) -> Result<(), Stop> {
        let width = text_width(self.terminal.width());
        let page = help::page(&self.words, questionnaire, question, width);
        self.print(&[Line::default()]);
        self.print(&page.body);
        Ok(())
    }
}
