//! A form on paper with boxes to tick.

use super::{Form, LONG_LIST};
use crate::message;
use crate::questionnaire::{ContextAnswer, ContextQuestion};
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
        document.push(Block::Paragraph(self.intro_on_paper()));
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
        if !self.context().is_empty() {
            document.push(Block::Heading(self.context_title()));
            document.push(Block::Paragraph(self.context_intro()));
        }
        for asked in self.context() {
            number += 1;
            let heading = message!("form-question", number = number, text = &asked.text);
            document.push(Block::Subheading(translate(heading)));
            let code = translate(message!("form-code", code = &asked.code));
            let about = if asked.help.is_empty() { code } else { format!("{} {code}", asked.help) };
            document.push(Block::Paragraph(about));
            document.push(self.context_answer(asked));
        }
        document
    }

    /// Boxes for the answers to a context question: one a line, or in one paragraph where they are many; or a blank
    /// for a number.
    fn context_answer(&self, asked: &ContextQuestion) -> Block {
        match &asked.answer {
            ContextAnswer::Choice(options) if options.len() > LONG_LIST => {
                let boxes = options.iter().map(|option| format!("{BOX} {} {}", option.code, option.text));
                Block::Paragraph(boxes.collect::<Vec<_>>().join("; "))
            }
            ContextAnswer::Choice(options) => {
                let tick = options.iter().map(|option| Item {
                    label: format!("{BOX} {}", option.code),
                    text: option.text.clone(),
                    details: Vec::new(),
                });
                Block::List(tick.collect())
            }
            ContextAnswer::Number(range) => {
                let (low, high) = (range.start().to_string(), range.end().to_string());
                Block::Paragraph(self.messages.translate(&message!("form-number", low = low, high = high)))
            }
        }
    }
}
