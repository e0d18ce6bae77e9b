//! Words for pages, each sentence made once.
//!
//! In a batch most sentences come again: they speak of the same questions, options and levels. A sentence
//! that was said is kept with its values, and given out again. So are the moulds of pages, and elements that
//! depend on few answers.

use std::cell::{OnceCell, RefCell, RefMut};
use std::hash::{Hash, Hasher};

use minijinja::value::Value as Shown;

use super::gap_report::PartsKept;
use super::kept::{Kept, Mix};
use super::mould::Moulds;
use crate::message;
use crate::report::facts::QuestionnaireFacts;
use crate::text::{Message, Messages, Value};

/// The words of one language for one thread, and one set of templates.
#[derive(Debug)]
pub struct Speaker<'m> {
    messages: &'m Messages,
    language: Shown,
    labels: OnceCell<Shown>,
    said: RefCell<Kept<Message, Shown>>,
    /// Numbers with one decimal, by their bits.
    decimals: RefCell<Kept<u64, Shown>>,
    moulds: RefCell<Moulds>,
    /// What the kept elements speak of.
    questionnaire: RefCell<Option<QuestionnaireFacts>>,
    parts: PartsKept<'m>,
}

impl<'m> Speaker<'m> {
    /// Speaks with `messages`.
    #[must_use]
    pub fn new(messages: &'m Messages) -> Self {
        Self {
            messages,
            language: Shown::from(messages.language().tag()),
            labels: OnceCell::new(),
            said: RefCell::default(),
            decimals: RefCell::default(),
            moulds: RefCell::default(),
            questionnaire: RefCell::default(),
            parts: PartsKept::default(),
        }
    }

    /// The words themselves.
    #[must_use]
    pub fn messages(&self) -> &'m Messages {
        self.messages
    }

    pub(super) fn language(&self) -> Shown {
        self.language.clone()
    }

    /// What a page always says alike.
    pub(super) fn labels(&self) -> Shown {
        let said = || labels().map(|(name, label)| (name, Shown::from(self.messages.say(&label))));
        self.labels.get_or_init(|| Shown::from_pairs(said())).clone()
    }

    /// The sentence for `message`.
    pub(super) fn say(&self, message: &Message) -> Shown {
        let print = print(message);
        let mut said = self.said.borrow_mut();
        if let Some(sentence) = said.get(print, message) {
            return sentence.clone();
        }
        let sentence = Shown::from(self.messages.say(message));
        said.put(print, message.clone(), sentence.clone());
        sentence
    }

    /// Sentences, in their order.
    pub(super) fn say_all(&self, messages: &[Message]) -> Shown {
        messages.iter().map(|message| self.say(message)).collect::<Vec<_>>().into()
    }

    /// A number with one decimal, or the sign for none.
    pub(super) fn decimal(&self, value: Option<f64>) -> Shown {
        let Some(value) = value else { return self.say(&message!("report-absent")) };
        let bits = value.to_bits();
        let mut decimals = self.decimals.borrow_mut();
        if let Some(decimal) = decimals.get(bits, &bits) {
            return decimal.clone();
        }
        let decimal = Shown::from(self.messages.decimal(value, 1));
        decimals.put(bits, bits, decimal.clone());
        decimal
    }

    /// Takes back a page that is written, so that the next one can use its memory.
    pub fn reuse(&self, page: Vec<u8>) {
        self.moulds.borrow_mut().reuse(page);
    }

    pub(super) fn moulds(&self) -> RefMut<'_, Moulds> {
        self.moulds.borrow_mut()
    }

    /// Elements of the questionnaire that was named last.
    pub(super) fn parts(&self) -> &PartsKept<'m> {
        &self.parts
    }

    /// From now on elements are those of `questionnaire`.
    pub(super) fn speak_of(&self, questionnaire: &QuestionnaireFacts) {
        let mut known = self.questionnaire.borrow_mut();
        if known.as_ref() != Some(questionnaire) {
            self.parts.clear();
            *known = Some(questionnaire.clone());
        }
    }
}

fn print(message: &Message) -> u64 {
    let mut hasher = Mix::default();
    message.id.hash(&mut hasher);
    for (_, value) in &message.values {
        match value {
            Value::Text(text) => text.hash(&mut hasher),
            Value::Count(count) => count.hash(&mut hasher),
            Value::Decimal(number, decimals) => (number.to_bits(), decimals).hash(&mut hasher),
        }
    }
    hasher.finish()
}

/// Names in templates, and what they say.
fn labels() -> impl Iterator<Item = (&'static str, Message)> {
    [
        ("skip", message!("page-skip")),
        ("contents", message!("page-contents")),
        ("standing", message!("report-summary-heading")),
        ("radar", message!("page-radar-heading")),
        ("own", message!("page-own")),
        ("target", message!("report-column-target")),
        ("possible", message!("page-possible")),
        ("missing", message!("page-missing")),
        ("levels", message!("page-levels")),
        ("reached", message!("report-column-reached")),
        ("tile_way", message!("page-tile-way")),
        ("tile_gap", message!("page-tile-gap")),
        ("tile_step", message!("page-tile-step")),
        ("tile_answered", message!("page-tile-answered")),
        ("column_what", message!("page-column-what")),
        ("column_level", message!("report-column-level")),
        ("column_target", message!("report-column-target")),
        ("column_reached", message!("report-column-reached")),
        ("column_between", message!("report-column-between")),
        ("column_skills", message!("report-column-skills")),
        ("column_skill", message!("report-column-skill")),
        ("column_gap", message!("report-column-gap")),
        ("column_answered", message!("report-column-answered")),
        ("column_picture", message!("page-column-picture")),
        ("column_now", message!("report-column-now")),
        ("column_then", message!("report-column-then")),
        ("column_change", message!("report-column-change")),
        ("column_option", message!("report-column-option")),
        ("column_firms", message!("report-column-firms")),
        ("column_capability", message!("page-column-capability")),
        ("what_if", message!("report-what-if-heading")),
        ("grid", message!("report-grid-heading")),
        ("grid_whole", message!("report-grid-whole")),
        ("grid_legend", message!("page-grid-legend")),
        ("grid_none", message!("page-grid-none")),
        ("plan", message!("report-plan-heading")),
        ("find_out", message!("report-find-out-heading")),
        ("find_out_intro", message!("report-find-out-intro")),
        ("you", message!("report-benchmark-you")),
        ("robust", message!("report-robust-heading")),
        ("notes", message!("report-notes-heading")),
        ("limits", message!("report-limits-heading")),
        ("sources", message!("report-sources-heading")),
        ("made_by", message!("report-gap-made-by")),
        ("absent", message!("report-absent")),
        ("made_with", message!("page-made-with")),
        ("index_respondent", message!("page-index-respondent")),
        ("index_organisation", message!("page-index-organisation")),
        ("index_file", message!("page-index-file")),
        ("index_row", message!("page-index-row")),
        ("index_way", message!("page-tile-way")),
        ("index_top_gap", message!("page-tile-gap")),
        ("index_reports", message!("page-index-reports")),
        ("index_rejected", message!("page-index-rejected")),
        ("index_reason", message!("page-index-reason")),
    ]
    .into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_is_said_alike_again() {
        let messages = Messages::english();
        let speaker = Speaker::new(&messages);
        for level in [1.0, 2.0, 1.0, 2.0] {
            let message = message!("report-percent", percent = Value::Decimal(level, 0));
            assert_eq!(speaker.say(&message).as_str().unwrap(), messages.say(&message));
        }
    }
}
