//! A form on paper with boxes to tick.

use super::Form;
use crate::message;
use crate::report::document::{Block, Document, Item};
use crate::text::Message;

/// A box to tick.
const BOX: &str = "☐";

impl Form<'_> {
    /// The form as a page to print. Whoever types the answers in finds the codes beside the boxes.
    #[must_use]
    pub fn paper(&self) -> Document {
        let mut document = Document::default();
        let translate = |message: Message| self.messages.translate(&message);
        document.push(Block::Title(self.questionnaire.title.clone()));
        document.push(Block::Paragraph(self.intro(&translate(message!("form-intro")))));
        for blank in [message!("form-organisation"), message!("form-respondent"), message!("form-date")] {
            document.push(Block::Paragraph(translate(blank)));
        }
        let mut number = 0_usize;
        for (section, questions) in self.sections() {
            document.push(Block::Heading(section.title.clone()));
            if !section.summary.is_empty() {
                document.push(Block::Paragraph(section.summary.clone()));
            }
            for question in questions {
                number += 1;
                let heading = message!("form-question", number = number, text = &question.text);
                document.push(Block::Subheading(translate(heading)));
                let code = translate(message!("form-code", code = &question.code));
                let about = if question.help.is_empty() { code } else { format!("{} {code}", question.help) };
                document.push(Block::Paragraph(about));
                let tick = |(code, text)| Item { label: format!("{BOX} {code}"), text, details: Vec::new() };
                document.push(Block::List(self.answers(question).map(tick).collect()));
                document.push(Block::Paragraph(translate(message!("form-notes"))));
            }
        }
        document
    }
}
