//! What a cell of a table says: an option's code or text, "na", "dk", or nothing.

use std::collections::HashMap;

use super::{DONT_KNOW, Mapping, NOT_APPLICABLE, State, blank_state};
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
    /// Number of the state of a question that nothing is said about.
    blank: u8,
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
    /// unanswered; in the `quick` form, for a question that it does not ask, not asked. What `mapping`
    /// says goes before everything else.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, messages: &Messages, quick: bool, mapping: Option<&Mapping>) -> Self {
        let known = |(q, question): (usize, &Question)| {
            let blank = blank_state(quick, question.quick);
            let mapped = mapping.iter().flat_map(|mapping| mapping.cells(q));
            let mapped = mapped.map(|(cell, state)| (cell, if state == State::Unanswered { blank } else { state }));
            Known::new(question, messages, blank, mapped)
        };
        Self { questions: questionnaire.questions.iter().enumerate().map(known).collect() }
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

    /// Per question, the number of the state of one that nothing is said about.
    #[must_use]
    pub fn blank(&self) -> Vec<u8> {
        self.questions.iter().map(|known| known.blank).collect()
    }

    /// The code of the answer that is nearest to `cell`, if one is near.
    #[must_use]
    pub fn nearest(&self, question: usize, cell: &str) -> Option<String> {
        let known = &self.questions[question];
        let nearest = known.nearest(cell)?;
        let number = usize::from(known.folded[nearest]);
        let others = [NOT_APPLICABLE, DONT_KNOW].map(str::to_owned);
        known.codes.get(number).or_else(|| others.get(number - known.codes.len())).cloned()
    }

    /// What the question (index) can be answered with, the nearest to `cell` first if one is near.
    #[must_use]
    pub fn valid(&self, question: usize, cell: &str) -> (Option<String>, Vec<String>) {
        let known = &self.questions[question];
        let nearest = known.nearest(cell).map(str::to_owned);
        let states = [NOT_APPLICABLE, DONT_KNOW].map(str::to_owned);
        (nearest, known.codes.iter().cloned().chain(states).collect())
    }
}

impl Known {
    fn new<'m>(
        question: &Question,
        messages: &Messages,
        blank: State,
        mapped: impl Iterator<Item = (&'m str, State)>,
    ) -> Self {
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
            (String::new(), blank),
        ] {
            folded.entry(text).or_insert(number(state));
        }
        // Codes win over texts.
        for (k, option) in question.options.iter().enumerate() {
            folded.insert(fold(&option.code), number(State::Answered(k)));
        }
        for (cell, state) in mapped {
            folded.insert(cell.to_owned(), number(state));
        }
        let mut bytes = [NONE; 256];
        for (cell, &number) in &folded {
            if let [byte] = cell.as_bytes() {
                bytes[usize::from(*byte)] = number;
                bytes[usize::from(byte.to_ascii_uppercase())] = number;
            }
        }
        // A blank of one byte, and the full stop that folding takes off, say nothing.
        for byte in *b" \t." {
            bytes[usize::from(byte)] = folded.get("").copied().unwrap_or(NONE);
        }
        Self {
            bytes,
            blank: number(blank),
            empty: folded.get("").copied().unwrap_or(NONE),
            not_applicable: folded.get(NOT_APPLICABLE).copied().unwrap_or(NONE),
            dont_know: folded.get(DONT_KNOW).copied().unwrap_or(NONE),
            folded,
            codes: question.options.iter().map(|option| option.code.clone()).collect(),
        }
    }

    /// The folded cell that is nearest, the same one whatever the order of the table.
    fn nearest(&self, cell: &str) -> Option<&str> {
        // Nothing is near a single letter or digit.
        let mut cells: Vec<&str> = self.folded.keys().map(String::as_str).filter(|cell| cell.len() > 1).collect();
        cells.sort_unstable();
        suggest::nearest(&fold(cell), cells)
    }

    #[cold]
    fn long(&self, cell: &[u8]) -> u8 {
        let cell = fold(&crate::text::decode::cell(cell));
        let known = |cell: &str| self.folded.get(cell).copied();
        // Programs that count write 2.0 where people write 2.
        let whole = || cell.strip_suffix(".0").filter(|n| n.bytes().all(|byte| byte.is_ascii_digit())).and_then(known);
        known(&cell).or_else(whole).or_else(|| self.code_and_text(&cell)).unwrap_or(NONE)
    }

    /// `2. Some text`: a code and the text that goes with it, which must agree.
    fn code_and_text(&self, cell: &str) -> Option<u8> {
        let (code, text) = cell.split_once(AFTER_CODE)?;
        let number = self.folded.get(code.trim())?;
        let said = self.folded.get(text.trim_start_matches(AFTER_CODE).trim())?;
        (number == said).then_some(*number)
    }
}
