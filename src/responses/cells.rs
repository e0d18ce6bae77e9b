//! What a cell of a table says: an option's code or text, "na", "dk", or nothing.

use std::collections::HashMap;

use super::{DONT_KNOW, NOT_APPLICABLE, State};
use crate::questionnaire::{Question, Questionnaire};
use crate::text::fold::fold;
use crate::text::{Messages, suggest};

/// Signs that part a code from the text behind it, as in `2. Some text`.
const AFTER_CODE: [char; 5] = ['.', ')', ':', '-', '='];

/// The cells that a questionnaire's questions can have.
#[derive(Debug, Clone)]
pub struct Cells {
    questions: Vec<Known>,
}

#[derive(Debug, Clone)]
struct Known {
    /// States of one-byte cells by byte: the usual case, met without hashing.
    bytes: [Option<State>; 256],
    /// States by folded cell.
    folded: HashMap<String, State>,
    codes: Vec<String>,
}

impl Cells {
    /// The cells of `questionnaire`, states also in the words of `messages`.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, messages: &Messages) -> Self {
        let known = |question: &Question| Known::new(question, messages);
        Self { questions: questionnaire.questions.iter().map(known).collect() }
    }

    /// The state that `cell` means for a question (index), or none if it is no answer of it.
    #[inline]
    #[must_use]
    pub fn state(&self, question: usize, cell: &[u8]) -> Option<State> {
        let known = &self.questions[question];
        match cell {
            [] => Some(State::Unanswered),
            [byte] => known.bytes[usize::from(*byte)],
            b"na" => Some(State::NotApplicable),
            b"dk" => Some(State::DontKnow),
            longer => known.long(longer),
        }
    }

    /// What the question (index) can be answered with, the nearest to `cell` first if one is near.
    #[must_use]
    pub fn valid(&self, question: usize, cell: &str) -> (Option<String>, Vec<String>) {
        let known = &self.questions[question];
        let nearest = suggest::nearest(&fold(cell), known.folded.keys().map(String::as_str)).map(str::to_owned);
        let states = [NOT_APPLICABLE, DONT_KNOW].map(str::to_owned);
        (nearest, known.codes.iter().cloned().chain(states).collect())
    }
}

impl Known {
    fn new(question: &Question, messages: &Messages) -> Self {
        let mut folded = HashMap::new();
        let mut ambiguous = Vec::new();
        for (k, option) in question.options.iter().enumerate() {
            // Two options that read alike are told apart by their codes alone.
            let text = fold(&option.text);
            if folded.insert(text.clone(), State::Answered(k)).is_some() {
                ambiguous.push(text);
            }
        }
        ambiguous.iter().for_each(|text| {
            folded.remove(text);
        });
        let words = |id: &'static str| fold(&messages.say(&crate::text::Message::new(id)));
        for (text, state) in [
            (words("form-not-applicable"), State::NotApplicable),
            (words("form-dont-know"), State::DontKnow),
            ("n/a".to_owned(), State::NotApplicable),
            (NOT_APPLICABLE.to_owned(), State::NotApplicable),
            (DONT_KNOW.to_owned(), State::DontKnow),
            (String::new(), State::Unanswered),
        ] {
            folded.entry(text).or_insert(state);
        }
        // Codes win over texts.
        for (k, option) in question.options.iter().enumerate() {
            folded.insert(fold(&option.code), State::Answered(k));
        }
        let mut bytes = [None; 256];
        for byte in 0..=u8::MAX {
            if byte.is_ascii() {
                bytes[usize::from(byte)] = folded.get(&fold(&char::from(byte).to_string())).copied();
            }
        }
        let codes = question.options.iter().map(|option| option.code.clone()).collect();
        Self { bytes, folded, codes }
    }

    #[cold]
    fn long(&self, cell: &[u8]) -> Option<State> {
        let cell = fold(&String::from_utf8_lossy(cell));
        self.folded.get(&cell).copied().or_else(|| self.code_and_text(&cell))
    }

    /// `2. Some text`: a code and the text that goes with it, which must agree.
    fn code_and_text(&self, cell: &str) -> Option<State> {
        let (code, text) = cell.split_once(AFTER_CODE)?;
        let state = self.folded.get(code.trim())?;
        let said = self.folded.get(text.trim_start_matches(AFTER_CODE).trim())?;
        (state == said).then_some(*state)
    }
}
