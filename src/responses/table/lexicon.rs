//! The texts of questions and answers in every language of a questionnaire, for reading tables in any of them.
//!
//! Built-in overlays are read only when a header or cell is neither a code nor a text of the questionnaire itself.
//! A text with different meanings in two languages is treated as unknown.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

/// Stands for a cell that is no answer, in place of a [`State::number`].
pub const NO_ANSWER: u8 = u8::MAX;

use super::column::Role;
use super::header_forms::letters;
use crate::questionnaire::{ContextAnswer, Questionnaire, Translation};
use crate::responses::State;
use crate::text::fold::fold;
use crate::text::{Language, Message, Messages, suggest};

/// The number of words of the shortest built-in question (checked by a test): shorter headers need no look-up.
pub const LEAST_WORDS: usize = 3;

/// The least number of letters of a text that is recognised by its letters alone.
const LEAST_LETTERS: usize = 12;

/// Cells that mean "not applicable" besides the texts of our own forms. Folded.
const NOT_APPLICABLE: [&str; 18] = [
    "non applicabile",
    "nie dotyczy",
    "no aplica",
    "nu se aplică",
    "netaikoma",
    "does not apply",
    "doesn't apply",
    "non si applica",
    "non pertinente",
    "nie ma zastosowania",
    "no se aplica",
    "no procede",
    "no corresponde",
    "nu e cazul",
    "nu este cazul",
    "nu este aplicabil",
    "neaktualu",
    "netinka",
];

/// Cells that mean "don't know". Folded.
const DONT_KNOW: [&str; 13] = [
    "i don't know",
    "do not know",
    "i do not know",
    "non so",
    "non lo so",
    "nie wiem",
    "trudno powiedzieć",
    "no sé",
    "no lo sé",
    "no sabe",
    "nu știu",
    "nu stiu",
    "nežinau",
];

/// The source of an overlay.
#[derive(Debug, Clone)]
pub enum Texts {
    /// A built-in file that has not been read yet.
    Later(&'static str),
    /// An overlay that has been read.
    Now(Box<Translation>),
}

/// The texts of one questionnaire in all its languages.
#[derive(Debug)]
pub struct AnswerLexicon<'q> {
    questionnaire: &'q Questionnaire,
    texts: Vec<Texts>,
    table: OnceLock<Table>,
}

#[derive(Debug, Default)]
struct Table {
    /// Questions by folded text; `None` where two share it.
    questions: HashMap<String, Option<usize>>,
    /// Questions and context questions by the letters of their texts; `None` where two share them.
    letters: HashMap<String, Option<Role>>,
    /// Folded texts of notes: what stands at the beginning of sections.
    notes: HashSet<String>,
    /// By question: the state numbers that a folded cell means; several where languages differ.
    cells: Vec<HashMap<String, Vec<u8>>>,
    /// Context questions by folded text; `None` where two share it.
    context: HashMap<String, Option<usize>>,
    /// By context question: the option that a folded text means; `None` where languages differ.
    context_options: Vec<HashMap<String, Option<usize>>>,
}

impl<'q> AnswerLexicon<'q> {
    /// The texts of `questionnaire` and of these overlays.
    #[must_use]
    pub fn new(questionnaire: &'q Questionnaire, texts: Vec<Texts>) -> Self {
        Self { questionnaire, texts, table: OnceLock::new() }
    }

    /// The questionnaire in its own language.
    #[must_use]
    pub fn questionnaire(&self) -> &'q Questionnaire {
        self.questionnaire
    }

    /// Whether the overlays have been read already.
    fn is_read(&self) -> bool {
        self.texts.iter().all(|text| matches!(text, Texts::Now(_)))
    }

    /// The question with this folded text in any language.
    #[must_use]
    pub(in crate::responses) fn question(&self, header: &str) -> Option<usize> {
        if !self.is_read() && header.split(' ').nth(LEAST_WORDS - 1).is_none() {
            return None;
        }
        self.table().questions.get(header).copied().flatten()
    }

    /// The context question with this folded code, or with this folded text in any language.
    #[must_use]
    pub fn context_question(&self, header: &str) -> Option<usize> {
        let questions = &self.questionnaire.context;
        let by_code = || questions.iter().position(|question| question.code.eq_ignore_ascii_case(header));
        let by_own_text = || questions.iter().position(|question| fold(&question.text) == header);
        by_code().or_else(by_own_text).or_else(|| {
            let may_be_a_text = self.is_read() || header.split(' ').nth(LEAST_WORDS - 1).is_some();
            may_be_a_text.then(|| self.table().context.get(header).copied().flatten()).flatten()
        })
    }

    /// The option of a context question (index) that a folded text means in some language.
    pub(in crate::responses) fn context_option(&self, question: usize, text: &str) -> Option<usize> {
        self.table().context_options[question].get(text).copied().flatten()
    }

    /// All texts of the options of a context question (index), in all languages.
    pub(in crate::responses) fn context_texts(&self, question: usize) -> impl Iterator<Item = &str> {
        self.table().context_options[question].keys().map(String::as_str)
    }

    /// The question or context question whose text in any language has these letters, if they are enough to be sure.
    pub(in crate::responses) fn role_of_letters(&self, text: &str) -> Option<Role> {
        let letters = letters(text);
        let are_enough = letters.chars().count() >= LEAST_LETTERS;
        are_enough.then(|| self.table().letters.get(&letters).copied().flatten()).flatten()
    }

    /// Whether a question (index) has a text in some language that begins with these letters.
    pub(in crate::responses) fn begins_with(&self, question: usize, beginning: &str) -> bool {
        let own = |role: &Option<Role>| *role == Some(Role::Question(question));
        self.table().letters.iter().any(|(text, role)| own(role) && text.starts_with(beginning))
    }

    /// The one question with a text in some language that a folded text begins, contains, or nearly is.
    pub(in crate::responses) fn nearest_question(&self, text: &str) -> Option<usize> {
        self.nearest_role(text, |role| match role {
            Role::Question(q) => Some(q),
            _ => None,
        })
    }

    /// As [`Self::nearest_question`], for a context question.
    pub(in crate::responses) fn nearest_context_question(&self, text: &str) -> Option<usize> {
        self.nearest_role(text, |role| match role {
            Role::Context(q) => Some(q),
            _ => None,
        })
    }

    fn nearest_role(&self, text: &str, index: impl Fn(Role) -> Option<usize>) -> Option<usize> {
        let wanted = letters(text);
        if wanted.chars().count() < LEAST_LETTERS {
            return None;
        }
        let all = self.table().letters.iter();
        let texts = || all.clone().filter_map(|(text, role)| Some((text.as_str(), index((*role)?)?)));
        let is_part = |text: &str| text.starts_with(&wanted) || (text.len() >= LEAST_LETTERS && wanted.contains(text));
        let parts: HashSet<usize> = texts().filter(|(text, _)| is_part(text)).map(|(_, q)| q).collect();
        let mut parts = parts.into_iter();
        match (parts.next(), parts.next()) {
            (Some(q), None) => Some(q),
            (Some(_), Some(_)) => None,
            _ => {
                // Sorted, so that the choice does not depend on the order of hash maps.
                let all: BTreeMap<&str, usize> = texts().collect();
                suggest::nearest_within(&wanted, all.keys().copied(), 0.93).map(|text| all[text])
            }
        }
    }

    /// Whether a folded text is the note of a section in some language.
    pub(in crate::responses) fn is_note(&self, text: &str) -> bool {
        self.table().notes.contains(text)
    }

    /// Whether two questions share this folded text, as far as that is known without reading overlays.
    pub(in crate::responses) fn is_shared(&self, header: &str) -> bool {
        self.is_read() && self.table().questions.get(header) == Some(&None)
    }

    /// Numbers of the states that a folded cell means for a question (index) in some language.
    pub(in crate::responses) fn cell(&self, question: usize, cell: &str) -> &[u8] {
        self.table().cells[question].get(cell).map_or(&[], Vec::as_slice)
    }

    /// All cells of a question (index) with the numbers of the states that they mean.
    pub(in crate::responses) fn cells(&self, question: usize) -> impl Iterator<Item = (&str, &[u8])> {
        self.table().cells[question].iter().map(|(cell, numbers)| (cell.as_str(), numbers.as_slice()))
    }

    /// Cells of a question (index) that mean different options in two languages, as far as that is known
    /// without reading overlays.
    pub(in crate::responses) fn known_conflicts(&self, question: usize) -> impl Iterator<Item = &str> {
        let cells = self.is_read().then(|| self.cells(question)).into_iter().flatten();
        cells.filter(|(_, numbers)| numbers.len() > 1).map(|(cell, _)| cell)
    }

    /// Codes of the questions with a text that two of them share, or with a cell that means two of their
    /// options.
    #[must_use]
    pub fn conflicts(&self) -> Vec<String> {
        let questions = &self.questionnaire.questions;
        let shared = self.table().questions.iter().filter(|(_, q)| q.is_none()).map(|(text, _)| text.clone());
        let cells = questions.iter().enumerate().filter(|(q, _)| self.cells(*q).any(|(_, numbers)| numbers.len() > 1));
        shared.chain(cells.map(|(_, question)| question.code.clone())).collect()
    }

    fn table(&self) -> &Table {
        self.table.get_or_init(|| {
            let mut table = Table {
                cells: vec![HashMap::new(); self.questionnaire.questions.len()],
                context_options: vec![HashMap::new(); self.questionnaire.context.len()],
                ..Table::default()
            };
            table.add(self.questionnaire);
            for text in &self.texts {
                match text {
                    Texts::Now(translation) => table.add(&self.questionnaire.in_language(translation)),
                    Texts::Later(text) => {
                        let (translation, _) = Translation::parse(text);
                        translation.iter().for_each(|texts| table.add(&self.questionnaire.in_language(texts)));
                    }
                }
            }
            table.add_states(self.questionnaire);
            table
        })
    }
}

fn number(state: State, options: usize) -> u8 {
    u8::try_from(state.number(options)).unwrap_or(NO_ANSWER)
}

/// Adds a text that means `meaning`; it means nothing if it has another meaning already.
fn add<T: Copy + PartialEq>(known: &mut HashMap<String, Option<T>>, text: &str, meaning: T) {
    add_folded(known, fold(text), meaning);
}

fn add_folded<T: Copy + PartialEq>(known: &mut HashMap<String, Option<T>>, text: String, meaning: T) {
    let known = known.entry(text).or_insert(Some(meaning));
    if *known != Some(meaning) {
        *known = None;
    }
}

impl Table {
    /// Adds the texts of questions and options in one language.
    fn add(&mut self, questionnaire: &Questionnaire) {
        for (q, question) in questionnaire.questions.iter().enumerate() {
            add(&mut self.questions, &question.text, q);
            add_folded(&mut self.letters, letters(&fold(&question.text)), Role::Question(q));
            for (k, option) in question.options.iter().enumerate() {
                let numbers = self.cells[q].entry(fold(&option.text)).or_default();
                let number = number(State::Answered(k), question.options.len());
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        let summaries = questionnaire.sections.iter().map(|section| fold(&section.summary));
        self.notes.extend(summaries.filter(|summary| !summary.is_empty()));
        for (q, question) in questionnaire.context.iter().enumerate() {
            add(&mut self.context, &question.text, q);
            add_folded(&mut self.letters, letters(&fold(&question.text)), Role::Context(q));
            if let ContextAnswer::Choice(options) = &question.answer {
                let texts = options.iter().enumerate();
                texts.for_each(|(o, option)| add(&mut self.context_options[q], &option.text, o));
            }
        }
    }

    /// Adds the texts for "not applicable" and "don't know", unless an option has the same text.
    fn add_states(&mut self, questionnaire: &Questionnaire) {
        let mut words: Vec<(String, State)> = Vec::new();
        for messages in Language::ALL.map(Messages::new) {
            let translate = |id: &'static str| fold(&messages.translate(&Message::new(id)));
            words.push((translate("form-not-applicable"), State::NotApplicable));
            words.push((translate("form-dont-know"), State::DontKnow));
        }
        words.extend(NOT_APPLICABLE.map(|word| (word.to_owned(), State::NotApplicable)));
        words.extend(DONT_KNOW.map(|word| (word.to_owned(), State::DontKnow)));
        for (cells, question) in self.cells.iter_mut().zip(&questionnaire.questions) {
            for (word, state) in &words {
                cells.entry(word.clone()).or_insert_with(|| vec![number(*state, question.options.len())]);
            }
        }
    }
}
