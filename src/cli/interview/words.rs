//! Translated text and symbols of the interview.

use crate::message;
use crate::text::{Message, Messages};

/// The messages of a language, and whether the terminal can show more than ASCII.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct Words<'a> {
    pub messages: &'a Messages,
    pub unicode: bool,
}

/// Symbols. No meaning depends on a symbol alone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Symbols {
    pub pointer: &'static str,
    pub chosen: &'static str,
    pub free: &'static str,
    pub full: &'static str,
    pub empty: &'static str,
    pub ellipsis: &'static str,
}

const UNICODE: Symbols =
    Symbols { pointer: "›", chosen: "(●)", free: "( )", full: "━", empty: "─", ellipsis: "…" };
const ASCII: Symbols = Symbols { pointer: ">", chosen: "(x)", free: "( )", full: "#", empty: "-", ellipsis: "..." };

/// What a letter key does. Each language has its own letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    Back,
    Skip,
    /// Leaves out this and all further questions.
    SkipRest,
    DontKnow,
    NotApplicable,
    Note,
    Help,
    Clear,
    Report,
    Quit,
}

impl Command {
    /// Whether it leads to another question.
    pub(super) fn moves(self) -> bool {
        matches!(self, Self::Back | Self::Skip | Self::SkipRest)
    }

    /// Whether it means something at a question.
    pub(super) fn is_of_questions(self) -> bool {
        self.moves() || matches!(self, Self::DontKnow | Self::NotApplicable | Self::Note | Self::Help)
    }
}

impl Words<'_> {
    /// The text of a message, in ASCII punctuation if the terminal needs that.
    pub(in crate::cli) fn translate(&self, message: &Message) -> String {
        let text = self.messages.translate(message);
        if self.unicode { text } else { ascii_punctuation(&text) }
    }

    pub(super) fn symbols(&self) -> Symbols {
        if self.unicode { UNICODE } else { ASCII }
    }

    /// The command that `letter` stands for.
    pub(super) fn command(&self, letter: char) -> Option<Command> {
        let commands = [
            (Command::Back, message!("interview-key-back")),
            (Command::Skip, message!("interview-key-skip")),
            (Command::SkipRest, message!("interview-key-skip-rest")),
            (Command::DontKnow, message!("interview-key-dont-know")),
            (Command::NotApplicable, message!("interview-key-not-applicable")),
            (Command::Note, message!("interview-key-note")),
            (Command::Help, message!("interview-key-help")),
            (Command::Clear, message!("interview-key-clear")),
            (Command::Report, message!("interview-key-report")),
            (Command::Quit, message!("interview-key-quit")),
        ];
        let pressed = letter.to_lowercase().to_string();
        let found = commands.iter().find(|(_, key)| self.messages.translate(key).to_lowercase() == pressed);
        // A question mark asks for help in every language.
        found.map(|(command, _)| *command).or((letter == '?').then_some(Command::Help))
    }
}

/// Replaces the typographic punctuation of the message files by ASCII.
fn ascii_punctuation(text: &str) -> String {
    let replaced = text.chars().map(|c| match c {
        '’' | '‘' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '\u{a0}' => ' ',
        '–' => '-',
        '…' => '.',
        _ => c,
    });
    replaced.collect()
}
