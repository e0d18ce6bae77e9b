//! What a cell of a table says: an option's code or text, "na", "dk", or nothing.

use std::collections::HashMap;

use super::{DONT_KNOW, NOT_APPLICABLE, State, blank_state};
use crate::questionnaire::{Question, Questionnaire};
use crate::text::fold::fold;
use crate::text::{Messages, suggest};

/// Signs that part a code from the text behind it, as in `2. Some text`.
const AFTER_CODE: [char; 5] = ['.', ')', ':', '-', '='];

/// The number of no state.
pub const NONE: u8 = u8::MAX;

/// The cells that a questionnaire's questions can have.
#[derive(Debug, Clone)]
pub struct Cells {
    questions: Vec<Known>,
}

#[derive(Debug, Clone)]
struct Known {
    /// Numbers of states of one-byte cells by byte: the usual case, met without hashing.
    bytes: [u8; 256],
    /// Numbers of the states of an empty cell, "na" and "dk".
    empty: u8,
    not_applicable: u8,
    dont_know: u8,
    /// Numbers of states by folded cell.
    folded: HashMap<String, u8>,
    codes: Vec<String>,
}

impl Cells {
    /// The cells of `questionnaire`, states also in the words of `messages`. A blank cell means
    /// unanswered; in the `quick` form, for a question that it does not ask, not asked.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, messages: &Messages, quick: bool) -> Self {
        let known = |question: &Question| Known::new(question, messages, blank_state(quick, question.quick));
        Self { questions: questionnaire.questions.iter().map(known).collect() }
    }

    /// The number of the state that `cell` means for a question (index); `u8::MAX` if it is no answer of
    /// it.
    #[inline]
    #[must_use]
    pub fn number(&self, question: usize, cell: &[u8]) -> u8 {
        let known = &self.questions[question];
        match cell {
            [byte] => known.bytes[usize::from(*byte)],
            [] => known.empty,
            b"na" => known.not_applicable,
            b"dk" => known.dont_know,
            longer => known.long(longer),
        }
    }

    /// Per question, the number of the state of a blank cell.
    #[must_use]
    pub fn blank(&self) -> Vec<u8> {
        self.questions.iter().map(|known| known.empty).collect()
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
    fn new(question: &Question, messages: &Messages, blank_state: State) -> Self {
        let number = |state: State| u8::try_from(state.number(question.options.len())).unwrap_or(NONE);
        let mut folded = HashMap::new();
        let mut ambiguous = Vec::new();
        for (k, option) in question.options.iter().enumerate() {
            // Two options that read alike are told apart by their codes alone.
            let text = fold(&option.text);
            if folded.insert(text.clone(), number(State::Answered(k))).is_some() {
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
            (String::new(), blank_state),
        ] {
            folded.entry(text).or_insert(number(state));
        }
        // Codes win over texts.
        for (k, option) in question.options.iter().enumerate() {
            folded.insert(fold(&option.code), number(State::Answered(k)));
        }
        let mut bytes = [NONE; 256];
        for (cell, &number) in &folded {
            if let [byte] = cell.as_bytes() {
                bytes[usize::from(*byte)] = number;
                bytes[usize::from(byte.to_ascii_uppercase())] = number;
            }
        }
        // A blank of one byte, and the full stop that folding takes off, say nothing.
        for blank in *b" \t." {
            bytes[usize::from(blank)] = number(blank_state);
        }
        Self {
            bytes,
            empty: number(blank_state),
            not_applicable: number(State::NotApplicable),
            dont_know: number(State::DontKnow),
            folded,
            codes: question.options.iter().map(|option| option.code.clone()).collect(),
        }
    }

    #[cold]
    fn long(&self, cell: &[u8]) -> u8 {
        let cell = fold(&super::row::text(cell));
        self.folded.get(&cell).copied().or_else(|| self.code_and_text(&cell)).unwrap_or(NONE)
    }

    /// `2. Some text`: a code and the text that goes with it, which must agree.
    fn code_and_text(&self, cell: &str) -> Option<u8> {
        let (code, text) = cell.split_once(AFTER_CODE)?;
        let number = self.folded.get(code.trim())?;
        let said = self.folded.get(text.trim_start_matches(AFTER_CODE).trim())?;
        (number == said).then_some(*number)
    }
}
