//! Parses the cells of answers: an option's code or text, "na", "dk", or nothing.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use super::header_forms::without_markup;
use super::lexicon::NO_ANSWER;
use super::missing::MissingMarks;
use crate::questionnaire::Question;
use crate::responses::{AnswerLexicon, DONT_KNOW, Mapping, NOT_APPLICABLE, State, blank_state};
use crate::text::fold::fold;
use crate::text::{Message, Messages, decode, suggest};

/// Signs between a code and the text that follows it, as in `2. Some text`.
const AFTER_CODE: [char; 5] = ['.', ')', ':', '-', '='];

/// The least length, in bytes, of a text in another language that may be suggested for a cell. Shorter ones
/// are phrases such as "no lo sé", which resemble too much.
const SHORTEST_TEXT: usize = 16;

/// Parses the cells of a questionnaire's questions.
#[derive(Debug)]
pub struct CellParser<'w> {
    questions: Vec<QuestionCells>,
    missing: MissingMarks,
    lexicon: &'w AnswerLexicon<'w>,
}

/// The valid cells of one question.
#[derive(Debug, Clone)]
pub(in crate::responses) struct QuestionCells {
    /// Numbers of states by cell, for cells of one byte: most cells, which thus need no hashing.
    bytes: [u8; 256],
    /// Number of the state of a question without an answer.
    blank: u8,
    /// Numbers of the states of an empty cell, of "na" and of "dk".
    empty: u8,
    not_applicable: u8,
    dont_know: u8,
    /// Numbers of states by folded cell.
    folded: HashMap<String, u8>,
    /// Folded cells that the map names.
    mapped: Vec<String>,
    codes: Vec<String>,
}

impl<'w> CellParser<'w> {
    /// Parses cells in all languages of `lexicon`. A blank cell means unanswered, or not asked for a question
    /// that is not in the `quick` form. The cells of `mapping` take precedence.
    #[must_use]
    pub fn new(lexicon: &'w AnswerLexicon<'w>, quick: bool, mapping: Option<&Mapping>) -> Self {
        let questionnaire = lexicon.questionnaire();
        let messages = Messages::english();
        let words = ["form-not-applicable", "form-dont-know"].map(|id| fold(&messages.translate(&Message::new(id))));
        let cells = |(q, question): (usize, &Question)| {
            let blank = blank_state(quick, question.quick);
            let mapped = mapping.iter().flat_map(|mapping| mapping.cells(q));
            let mapped = mapped.map(|(cell, state)| (cell, if state == State::Unanswered { blank } else { state }));
            QuestionCells::new(question, &words, lexicon.known_conflicts(q), blank, mapped)
        };
        let questions = questionnaire.questions.iter().enumerate().map(cells).collect();
        Self { questions, missing: MissingMarks::default(), lexicon }
    }

    /// With other marks of missing answers.
    #[must_use]
    pub fn with_missing(mut self, marks: MissingMarks) -> Self {
        self.missing = marks;
        self
    }

    /// The marks of missing answers.
    #[must_use]
    pub fn missing(&self) -> &MissingMarks {
        &self.missing
    }

    /// The texts of questions and options in all languages.
    #[must_use]
    pub fn lexicon(&self) -> &'w AnswerLexicon<'w> {
        self.lexicon
    }

    /// The number of the state that `cell` means for a question (index); `u8::MAX` if it is no answer to it.
    #[inline]
    #[must_use]
    pub fn number(&self, question: usize, cell: &[u8]) -> u8 {
        match self.questions[question].short(cell) {
            Some(number) if number != NO_ANSWER => number,
            _ => self.long(question, cell),
        }
    }

    /// The valid cells of a question (index).
    pub(in crate::responses) fn question(&self, question: usize) -> &QuestionCells {
        &self.questions[question]
    }

    /// Per question, the number of its state without an answer.
    #[must_use]
    pub fn blank(&self) -> Vec<u8> {
        self.questions.iter().map(|cells| cells.blank).collect()
    }

    /// The code of the answer that is nearest to `cell`, if one is near.
    #[must_use]
    pub fn nearest(&self, question: usize, cell: &str) -> Option<String> {
        let nearest = self.nearest_cell(question, cell)?;
        Some(self.questions[question].code(self.meant(question, nearest)?))
    }

    /// Codes of the answers that `cell` means in different languages, if they differ.
    #[must_use]
    pub fn conflict(&self, question: usize, cell: &str) -> Option<Vec<String>> {
        let meant = self.lexicon.cell(question, &fold(cell));
        (meant.len() > 1).then(|| meant.iter().map(|&number| self.questions[question].code(number)).collect())
    }

    #[cold]
    fn long(&self, question: usize, cell: &[u8]) -> u8 {
        let text = decode::cell(cell);
        let folded = fold(&text);
        if !self.questions[question].is_sure(&folded) && self.missing.are(&text) {
            return self.questions[question].blank;
        }
        match (self.number_of(question, &folded), text) {
            (NO_ANSWER, Cow::Borrowed(text)) if text.contains(['<', '&']) => {
                self.number_of(question, &fold(&without_markup(text)))
            }
            (NO_ANSWER, Cow::Borrowed(text)) => {
                decode::repaired(text).map_or(NO_ANSWER, |text| self.number_of(question, &fold(&text)))
            }
            (NO_ANSWER, Cow::Owned(_)) => self.in_other_pages(question, cell),
            (number, _) => number,
        }
    }

    /// The meaning of a cell that is not UTF-8, if it is an answer in some code page and the pages in which it
    /// is one agree.
    fn in_other_pages(&self, question: usize, cell: &[u8]) -> u8 {
        let numbers = decode::PAGES.iter().map(|page| self.number_of(question, &fold(&decode::in_page(cell, page))));
        let mut found = numbers.filter(|&number| number != NO_ANSWER);
        let first = found.next().unwrap_or(NO_ANSWER);
        if found.all(|number| number == first) { first } else { NO_ANSWER }
    }

    /// The number of the state that a folded cell means.
    pub(in crate::responses) fn number_of(&self, question: usize, cell: &str) -> u8 {
        let own = &self.questions[question].folded;
        // Statistics programs and spreadsheets write 2.0 or 2,00 for 2.
        let whole = || {
            let (whole, zeros) = cell.split_once(['.', ','])?;
            let is_whole = !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0');
            (is_whole && whole.bytes().all(|byte| byte.is_ascii_digit())).then_some(whole)
        };
        let found = own.get(cell).or_else(|| whole().and_then(|whole| own.get(whole))).copied();
        let found = found.or_else(|| self.meant(question, cell));
        found.or_else(|| self.code_and_text(question, cell)).unwrap_or(NO_ANSWER)
    }

    /// The meaning of a folded cell in the questionnaire's own language, else in another one if it has only
    /// one meaning.
    fn meant(&self, question: usize, cell: &str) -> Option<u8> {
        let own = self.questions[question].folded.get(cell).copied();
        own.or_else(|| match self.lexicon.cell(question, cell) {
            [number] => Some(*number),
            _ => None,
        })
    }

    /// The meaning of a code followed by its text, as in `2. Some text`, if both agree.
    fn code_and_text(&self, question: usize, cell: &str) -> Option<u8> {
        let (code, text) = cell.split_once(AFTER_CODE).filter(|(code, _)| !code.trim().is_empty())?;
        let number = *self.questions[question].folded.get(code.trim())?;
        let of_text = self.meant(question, text.trim_start_matches(AFTER_CODE).trim())?;
        (number == of_text).then_some(number)
    }

    /// The valid folded cell that is most like `cell`. In other languages only long texts that differ little
    /// are considered. Sorted, so that the choice does not depend on the order of hash maps.
    fn nearest_cell(&self, question: usize, cell: &str) -> Option<&str> {
        let cell = fold(cell);
        // A single letter or digit is too short to compare.
        let own = self.questions[question].folded.keys().map(String::as_str).filter(|cell| cell.len() > 1);
        let own: BTreeSet<&str> = own.collect();
        suggest::nearest(&cell, own).or_else(|| {
            let others = self.lexicon.cells(question).filter(|(_, numbers)| numbers.len() == 1).map(|(cell, _)| cell);
            let others: BTreeSet<&str> = others.filter(|cell| cell.len() >= SHORTEST_TEXT).collect();
            suggest::nearest_within(&cell, others, 0.9)
        })
    }

    /// The valid answer that is most like `cell`, if one is, and all codes of the question (index).
    #[must_use]
    pub fn valid(&self, question: usize, cell: &str) -> (Option<String>, Vec<String>) {
        let codes = &self.questions[question].codes;
        let nearest = self.nearest_cell(question, cell).map(str::to_owned);
        let states = [NOT_APPLICABLE, DONT_KNOW].map(str::to_owned);
        (nearest, codes.iter().cloned().chain(states).collect())
    }
}

impl QuestionCells {
    fn new<'m>(
        question: &Question,
        [not_applicable, dont_know]: &[String; 2],
        conflicts: impl Iterator<Item = &'m str>,
        blank: State,
        mapped: impl Iterator<Item = (&'m str, State)>,
    ) -> Self {
        let number = |state: State| u8::try_from(state.number(question.options.len())).unwrap_or(NO_ANSWER);
        let mut folded = HashMap::new();
        let mut ambiguous = Vec::new();
        for (k, option) in question.options.iter().enumerate() {
            // Options with the same text are told apart only by their codes.
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
        let mut mapped_cells = Vec::new();
        for (cell, state) in mapped {
            folded.insert(cell.to_owned(), number(state));
            mapped_cells.push(cell.to_owned());
        }
        let mut bytes = [NO_ANSWER; 256];
        for (cell, &number) in &folded {
            if let [byte] = cell.as_bytes() {
                bytes[usize::from(*byte)] = number;
                bytes[usize::from(byte.to_ascii_uppercase())] = number;
            }
        }
        // White space, and the full stop that folding removes, are an empty cell.
        for byte in *b" \t." {
            bytes[usize::from(byte)] = folded.get("").copied().unwrap_or(NO_ANSWER);
        }
        Self {
            bytes,
            blank: number(blank),
            empty: folded.get("").copied().unwrap_or(NO_ANSWER),
            not_applicable: folded.get(NOT_APPLICABLE).copied().unwrap_or(NO_ANSWER),
            dont_know: folded.get(DONT_KNOW).copied().unwrap_or(NO_ANSWER),
            folded,
            mapped: mapped_cells,
            codes: question.options.iter().map(|option| option.code.clone()).collect(),
        }
    }

    /// The number of the state that a short cell means; `None` for a longer cell. Nearly all cells are short.
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

    /// Whether this is the number of the state without an answer.
    pub(in crate::responses) fn is_blank(&self, number: u8) -> bool {
        number == self.blank
    }

    /// Whether a folded cell is an option's code or text, or named by the map, so that it cannot be a mark of a missing
    /// answer.
    fn is_sure(&self, cell: &str) -> bool {
        let is_option = |number: &u8| usize::from(*number) < self.codes.len();
        self.folded.get(cell).is_some_and(is_option) || self.mapped.iter().any(|mapped| mapped == cell)
    }

    /// Numbers of the options whose codes are whole numbers in a row, as `1..=4`; `None` for other codes, and if the
    /// map names cells.
    pub(in crate::responses) fn scale(&self) -> Option<std::ops::RangeInclusive<i64>> {
        let codes: Vec<i64> = self.codes.iter().map(|code| code.parse().ok()).collect::<Option<_>>()?;
        let (first, last) = (*codes.first()?, *codes.last()?);
        let is_scale = self.mapped.is_empty() && codes.windows(2).all(|pair| pair[1] == pair[0] + 1);
        is_scale.then_some(first..=last)
    }

    /// The code of the answer with this number.
    fn code(&self, number: u8) -> String {
        let number = usize::from(number);
        let states = [NOT_APPLICABLE, DONT_KNOW];
        let state = || states.get(number - self.codes.len()).copied().unwrap_or_default().to_owned();
        self.codes.get(number).cloned().unwrap_or_else(state)
    }
}
