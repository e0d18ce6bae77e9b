//! A questionnaire as a form to answer on paper.

use super::document::{Block, Document, Item};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::responses::{DONT_KNOW, NOT_APPLICABLE};
use crate::text::{Message, Messages};

/// A box to tick.
const BOX: &str = "☐";

/// The form, with all questions or only those of the quick form. Whoever types the answers in finds
/// the codes beside the boxes.
#[must_use]
pub fn form(questionnaire: &Questionnaire, quick: bool, messages: &Messages) -> Document {
    let mut document = Document::default();
    let say = |message: Message| messages.say(&message);
    document.push(Block::Title(questionnaire.title.clone()));
    let mut intro = say(message!("form-intro"));
    if let (Some(minutes), false) = (questionnaire.minutes, quick) {
        intro = format!("{intro} {}", say(message!("form-minutes", minutes = minutes)));
    }
    document.push(Block::Paragraph(intro));
    for blank in [message!("form-organisation"), message!("form-respondent"), message!("form-date")] {
        document.push(Block::Paragraph(say(blank)));
    }
    let mut number = 0_usize;
    for (s, section) in questionnaire.sections.iter().enumerate() {
        let asked = |&q: &usize| !quick || questionnaire.questions[q].quick;
        let questions: Vec<usize> = questionnaire.questions_in(s).filter(asked).collect();
        if questions.is_empty() {
            continue;
        }
        document.push(Block::Heading(section.title.clone()));
        if !section.summary.is_empty() {
            document.push(Block::Paragraph(section.summary.clone()));
        }
        for q in questions {
            number += 1;
            let question = &questionnaire.questions[q];
            let heading = message!("form-question", number = number, text = &question.text);
            document.push(Block::Subheading(messages.say(&heading)));
            let code = say(message!("form-code", code = &question.code));
            let about = if question.help.is_empty() { code } else { format!("{} {code}", question.help) };
            document.push(Block::Paragraph(about));
            let options = question.options.iter().map(|option| (option.code.as_str(), option.text.clone()));
            let states =
                [(DONT_KNOW, say(message!("form-dont-know"))), (NOT_APPLICABLE, say(message!("form-not-applicable")))];
            let tick =
                |(code, text): (&str, String)| Item { label: format!("{BOX} {code}"), text, details: Vec::new() };
            document.push(Block::List(options.chain(states).map(tick).collect()));
            document.push(Block::Paragraph(say(message!("form-notes"))));
        }
    }
    document
}
