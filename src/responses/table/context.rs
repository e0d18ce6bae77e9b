//! Parses the cells of context questions. A cell that is no answer counts as none; it never rejects a row.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use crate::questionnaire::{ContextAnswer, ContextQuestion};
use crate::responses::AnswerLexicon;
use crate::text::fold::fold;
use crate::text::{decode, suggest};

/// The least similarity of an answer that is suggested. There are many options in many languages, so that some of them
/// resemble any word.
const NEAR: f64 = 0.85;

/// What a cell of a context question is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContextCell {
    /// Nothing.
    Blank,
    /// An answer: an option's code, or a number.
    Answer(String),
    /// Anything else, as it is in the file.
    Unknown(String),
}

/// Parses the cells of some of a questionnaire's context questions.
#[derive(Debug, Clone)]
pub struct ContextParser<'w> {
    lexicon: &'w AnswerLexicon<'w>,
    /// Per context question: its options by folded code or text; `None` if its answers are not needed.
    options: Vec<Option<HashMap<String, usize>>>,
}

impl<'w> ContextParser<'w> {
    /// Parses cells of the context questions with these indices, in all languages of `lexicon`.
    #[must_use]
    pub fn new(lexicon: &'w AnswerLexicon<'w>, wanted: &[usize]) -> Self {
        let questions = lexicon.questionnaire().context.iter().enumerate();
        let options = questions.map(|(q, question)| wanted.contains(&q).then(|| options(question)));
        Self { lexicon, options: options.collect() }
    }

    /// Whether the answers to a context question (index) are needed.
    #[must_use]
    pub fn wants(&self, question: usize) -> bool {
        self.options[question].is_some()
    }

    /// Parses a cell of a context question (index).
    #[must_use]
    pub fn cell(&self, question: usize, cell: &[u8]) -> ContextCell {
        let text = decode::cell(cell);
        let folded = fold(&text);
        if folded.is_empty() {
            return ContextCell::Blank;
        }
        let answer = self.answer(question, &folded).or_else(|| {
            let is_utf8 = matches!(text, Cow::Borrowed(_));
            let mut pages = decode::PAGES.iter().filter(|_| !is_utf8);
            pages.find_map(|page| self.answer(question, &fold(&decode::in_page(cell, page))))
        });
        answer.map_or_else(|| ContextCell::Unknown(text.into_owned()), ContextCell::Answer)
    }

    /// The answer that a folded cell means.
    fn answer(&self, question: usize, cell: &str) -> Option<String> {
        match &self.question(question).answer {
            ContextAnswer::Choice(options) => self.option(question, cell).map(|option| options[option].code.clone()),
            // Spreadsheets and statistics programs write 12.0 for 12.
            ContextAnswer::Number(range) => {
                let number = cell.strip_suffix(".0").unwrap_or(cell).parse().ok();
                number.filter(|number| range.contains(number)).map(|number: i64| number.to_string())
            }
        }
    }

    /// The valid answer that is nearest to `cell`, in the words of the questionnaire, if one is near.
    #[must_use]
    pub fn nearest(&self, question: usize, cell: &str) -> Option<String> {
        let text = fold(cell);
        match &self.question(question).answer {
            ContextAnswer::Choice(options) => {
                let own = options.iter().flat_map(|option| [option.code.as_str(), &option.text]);
                let nearest =
                    suggest::nearest_within(&text, own, NEAR).and_then(|own| self.option(question, &fold(own)));
                let nearest = nearest.or_else(|| {
                    // Sorted, so that the choice does not depend on the order of hash maps.
                    let others: BTreeSet<&str> = self.lexicon.context_texts(question).collect();
                    self.lexicon.context_option(question, suggest::nearest_within(&text, others, NEAR)?)
                });
                nearest.map(|option| options[option].text.clone())
            }
            ContextAnswer::Number(range) => {
                let number: f64 = text.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())?;
                #[expect(clippy::cast_possible_truncation, reason = "out of range is clamped")]
                let whole = number.round() as i64;
                Some(whole.clamp(*range.start(), *range.end()).to_string())
            }
        }
    }

    fn question(&self, question: usize) -> &ContextQuestion {
        &self.lexicon.questionnaire().context[question]
    }

    /// The option with this folded code or text.
    fn option(&self, question: usize, text: &str) -> Option<usize> {
        let own = self.options[question].as_ref().and_then(|options| options.get(text)).copied();
        own.or_else(|| self.lexicon.context_option(question, text))
    }
}

/// Options by folded code or text, in the language of the questionnaire; codes win over texts.
fn options(question: &ContextQuestion) -> HashMap<String, usize> {
    let ContextAnswer::Choice(options) = &question.answer else { return HashMap::new() };
    let options = || options.iter().enumerate();
    let texts = options().map(|(o, option)| (fold(&option.text), o));
    texts.chain(options().map(|(o, option)| (fold(&option.code), o))).collect()
}
