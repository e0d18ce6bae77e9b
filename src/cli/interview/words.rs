//! Words and signs of the interview.

use crate::message;
use crate::text::{Message, Messages};

/// The words of a language, and whether the screen can show more than ASCII.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct Words<'a> {
    pub messages: &'a Messages,
    pub unicode: bool,
}

/// Drawn signs, none of which carries a meaning that words do not.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signs {
    pub pointer: &'static str,
    pub chosen: &'static str,
    pub free: &'static str,
    pub full: &'static str,
    pub empty: &'static str,
    pub cut: &'static str,
}

const UNICODE: Signs = Signs { pointer: "›", chosen: "(●)", free: "( )", full: "━", empty: "─", cut: "…" };
const ASCII: Signs = Signs { pointer: ">", chosen: "(x)", free: "( )", full: "#", empty: "-", cut: "..." };

/// What a letter does; each language chooses its own letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    Back,
    Skip,
    DontKnow,
    NotApplicable,
    Note,
    Help,
    Clear,
    Report,
    Quit,
}

impl Words<'_> {
    pub(super) fn translate(&self, message: &Message) -> String {
        let said = self.messages.translate(message);
        if self.unicode { said } else { plain(&said) }
    }

    pub(super) fn signs(&self) -> Signs {
        if self.unicode { UNICODE } else { ASCII }
    }

    /// What `letter` does.
    pub(super) fn command(&self, letter: char) -> Option<Command> {
        let commands = [
            (Command::Back, message!("interview-key-back")),
            (Command::Skip, message!("interview-key-skip")),
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

/// The typographic signs of the message files in ASCII.
fn plain(text: &str) -> String {
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
