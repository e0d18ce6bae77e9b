//! What a cell of a table says: an option's code or text, "na", "dk", or nothing.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use crate::questionnaire::Question;
use crate::responses::{AnswerLexicon, DONT_KNOW, Mapping, NOT_APPLICABLE, State, blank_state};
use crate::text::fold::fold;
use crate::text::{Message, Messages, decode, suggest};

/// Signs that part a code from the text behind it, as in `2. Some text`.
const AFTER_CODE: [char; 5] = ['.', ')', ':', '-', '='];

/// Shorter cells of other languages, in bytes, are words such as "no lo sé", near to nothing.
const SHORTEST_TEXT: usize = 16;

/// The number of no state.
pub const NONE: u8 = u8::MAX;

/// The cells that a questionnaire's questions can have.
#[derive(Debug, Clone)]
pub struct CellParser<'w> {
    questions: Vec<Known>,
    wordings: &'w AnswerLexicon<'w>,
}

/// The cells that one question can have.
#[derive(Debug, Clone)]
pub(in crate::responses) struct Known {
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

impl<'w> CellParser<'w> {
    /// The cells of a questionnaire in all languages of `wordings`. A blank cell means
    /// unanswered; in the `quick` form, for a question that it does not ask, not asked. What `mapping`
    /// says goes before everything else.
    #[must_use]
    pub fn new(wordings: &'w AnswerLexicon<'w>, quick: bool, mapping: Option<&Mapping>) -> Self {
        let questionnaire = wordings.questionnaire();
        let messages = Messages::english();
        let words = ["form-not-applicable", "form-dont-know"].map(|id| fold(&messages.translate(&Message::new(id))));
        let known = |(q, question): (usize, &Question)| {
            let blank = blank_state(quick, question.quick);
            let mapped = mapping.iter().flat_map(|mapping| mapping.cells(q));
            let mapped = mapped.map(|(cell, state)| (cell, if state == State::Unanswered { blank } else { state }));
            Known::new(question, &words, wordings.known_conflicts(q), blank, mapped)
        };
        Self { questions: questionnaire.questions.iter().enumerate().map(known).collect(), wordings }
    }

    /// The languages of the cells.
    #[must_use]
    pub fn wordings(&self) -> &'w AnswerLexicon<'w> {
        self.wordings
    }

    /// The number of the state that `cell` means for a question (index); `u8::MAX` if it is no answer of
    /// it.
    #[inline]
    #[must_use]
    pub fn number(&self, question: usize, cell: &[u8]) -> u8 {
        self.questions[question].short(cell).unwrap_or_else(|| self.long(question, cell))
    }

    /// What the cells of a question (index) can be.
    pub(in crate::responses) fn known(&self, question: usize) -> &Known {
        &self.questions[question]
    }

    /// Per question, the number of the state of one that nothing is said about.
    #[must_use]
    pub fn blank(&self) -> Vec<u8> {
        self.questions.iter().map(|known| known.blank).collect()
    }

    /// The code of the answer that is nearest to `cell`, if one is near.
    #[must_use]
    pub fn nearest(&self, question: usize, cell: &str) -> Option<String> {
        let nearest = self.nearest_cell(question, cell)?;
        Some(self.questions[question].code(self.meant(question, nearest)?))
    }

    /// Codes of the answers that `cell` means in different languages, where there are several.
    #[must_use]
    pub fn conflict(&self, question: usize, cell: &str) -> Option<Vec<String>> {
        let meant = self.wordings.cell(question, &fold(cell));
        (meant.len() > 1).then(|| meant.iter().map(|&number| self.questions[question].code(number)).collect())
    }

    #[cold]
    fn long(&self, question: usize, cell: &[u8]) -> u8 {
        let text = decode::cell(cell);
        match (self.number_of(question, &fold(&text)), text) {
            (NONE, Cow::Owned(_)) => self.in_other_pages(question, cell),
            (number, _) => number,
        }
    }

    /// What a cell that is no UTF-8 means in another code page than the usual one, where all that know it
    /// agree: a whole text is certain in whichever page it is one.
    fn in_other_pages(&self, question: usize, cell: &[u8]) -> u8 {
        let numbers = decode::PAGES.iter().map(|page| self.number_of(question, &fold(&decode::in_page(cell, page))));
        let mut known = numbers.filter(|&number| number != NONE);
        let first = known.next().unwrap_or(NONE);
        if known.all(|number| number == first) { first } else { NONE }
    }

    /// The number of the state that a folded cell means.
    pub(in crate::responses) fn number_of(&self, question: usize, cell: &str) -> u8 {
        let own = &self.questions[question].folded;
        // Programs that count write 2.0 where people write 2.
        let whole = || cell.strip_suffix(".0").filter(|n| n.bytes().all(|byte| byte.is_ascii_digit()));
        let found = own.get(cell).or_else(|| whole().and_then(|whole| own.get(whole))).copied();
        let found = found.or_else(|| self.meant(question, cell));
        found.or_else(|| self.code_and_text(question, cell)).unwrap_or(NONE)
    }

    /// What a folded cell means in the questionnaire's own language, else in another one, if that is certain.
    fn meant(&self, question: usize, cell: &str) -> Option<u8> {
        let own = self.questions[question].folded.get(cell).copied();
        own.or_else(|| match self.wordings.cell(question, cell) {
            [number] => Some(*number),
            _ => None,
        })
    }

    /// `2. Some text`: a code and the text that goes with it, which must agree.
    fn code_and_text(&self, question: usize, cell: &str) -> Option<u8> {
        let (code, text) = cell.split_once(AFTER_CODE)?;
        let number = *self.questions[question].folded.get(code.trim())?;
        let said = self.meant(question, text.trim_start_matches(AFTER_CODE).trim())?;
        (number == said).then_some(number)
    }

    /// The folded cell that is nearest, the same one whatever the order of the tables; of other languages
    /// only whole texts, and only ones that are very near.
    fn nearest_cell(&self, question: usize, cell: &str) -> Option<&str> {
        let cell = fold(cell);
        // Nothing is near a single letter or digit.
        let own = self.questions[question].folded.keys().map(String::as_str).filter(|cell| cell.len() > 1);
        let own: BTreeSet<&str> = own.collect();
        suggest::nearest(&cell, own).or_else(|| {
            let others = self.wordings.cells(question).filter(|(_, numbers)| numbers.len() == 1).map(|(cell, _)| cell);
            let others: BTreeSet<&str> = others.filter(|cell| cell.len() >= SHORTEST_TEXT).collect();
            suggest::nearest_within(&cell, others, 0.9)
        })
    }

    /// What the question (index) can be answered with, the nearest to `cell` first if one is near.
    #[must_use]
    pub fn valid(&self, question: usize, cell: &str) -> (Option<String>, Vec<String>) {
        let known = &self.questions[question];
        let nearest = self.nearest_cell(question, cell).map(str::to_owned);
        let states = [NOT_APPLICABLE, DONT_KNOW].map(str::to_owned);
        (nearest, known.codes.iter().cloned().chain(states).collect())
    }
}

impl Known {
    fn new<'m>(
        question: &Question,
        [not_applicable, dont_know]: &[String; 2],
        conflicts: impl Iterator<Item = &'m str>,
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
        ambiguous.extend(conflicts.map(str::to_owned));
        for text in &ambiguous {
            folded.remove(text);
        }
        for (text, state) in [
            (not_applicable.clone(), State::NotApplicable),
            (dont_know.clone(), State::DontKnow),
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

    /// The number of the state that a short cell means: nearly every cell is one.
    #[inline]
    pub(in crate::responses) fn short(&self, cell: &[u8]) -> Option<u8> {
        match cell {
            [byte] => Some(self.bytes[usize::from(*byte)]),
            [] => Some(self.empty),
            b"na" => Some(self.not_applicable),
            b"dk" => Some(self.dont_know),
            _ => None,
        }
    }

    /// The code of the answer with this number.
    fn code(&self, number: u8) -> String {
        let number = usize::from(number);
        let states = [NOT_APPLICABLE, DONT_KNOW];
        let state = || states.get(number - self.codes.len()).copied().unwrap_or_default().to_owned();
        self.codes.get(number).cloned().unwrap_or_else(state)
    }
}
