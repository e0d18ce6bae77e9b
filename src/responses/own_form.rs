//! What the forms of this program ask about the respondent, and the notes that they show: one table for the forms and
//! for the reader of their exports.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::table::people::Person;
use crate::text::fold::fold;
use crate::text::{Language, Message, Messages};

/// A question of the forms on who answers.
#[derive(Debug, Clone, Copy)]
pub struct AboutQuestion {
    /// Its code.
    pub code: &'static str,
    /// The message that is its text.
    pub text: &'static str,
    /// The message that helps to answer it.
    pub help: &'static str,
    /// The message of its line on paper, which ends in a colon and a blank.
    paper: &'static str,
    person: Person,
}

/// The questions on who answers, in the order of the forms.
pub const ABOUT: [AboutQuestion; 2] = [
    AboutQuestion {
        code: "organisation",
        text: "interview-organisation",
        help: "form-can-be-empty",
        paper: "form-organisation",
        person: Person::Organisation,
    },
    AboutQuestion {
        code: "respondent",
        text: "interview-respondent",
        help: "interview-respondent-prompt",
        paper: "form-respondent",
        person: Person::Respondent,
    },
];

/// The note that begins a form.
pub const INTRO_NOTE: &str = "form-intro";

/// The group of the context questions.
pub const CONTEXT_GROUP: &str = "form-context";

/// The prefix of the groups of sections; their questions follow under the section's title.
const SECTION_PREFIX: &str = "section-";

/// The name of the group of a section.
#[must_use]
pub fn section_group(section: &str) -> String {
    format!("{SECTION_PREFIX}{section}")
}

/// The name of the note at the beginning of a group.
#[must_use]
pub fn group_note(group: &str) -> String {
    format!("{group}-note")
}

/// Whether a folded header is the name of a note, alone or behind its group.
#[must_use]
pub fn is_note_name(header: &str) -> bool {
    let name = header.rsplit('/').next().unwrap_or_default();
    let is_group_note =
        name.ends_with("-note") && (name.starts_with(SECTION_PREFIX) || name.starts_with(CONTEXT_GROUP));
    name == INTRO_NOTE || is_group_note
}

/// Folded texts in all languages of the program.
struct Texts {
    people: HashMap<String, Person>,
    /// Texts with which notes begin.
    notes: Vec<String>,
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let mut texts = Texts { people: HashMap::new(), notes: Vec::new() };
    for messages in Language::ALL.map(Messages::new) {
        let translate = |id: &'static str| messages.translate(&Message::new(id));
        for about in ABOUT {
            let paper = translate(about.paper);
            let paper = paper.trim_end_matches(['_', ' ', '\u{a0}', ':']);
            for text in [translate(about.text).as_str(), paper] {
                texts.people.insert(fold(text), about.person);
            }
        }
        texts.notes.extend(["form-intro-on-screen", "form-context-intro"].map(|id| fold(&translate(id))));
    }
    texts
});

/// What the question with this folded text names, in any language of the program.
#[must_use]
pub fn person_of_text(header: &str) -> Option<Person> {
    TEXTS.people.get(header).copied()
}

/// Whether a folded header is a note that begins a form or its context questions, in any language of the program.
#[must_use]
pub fn is_note_text(header: &str) -> bool {
    TEXTS.notes.iter().any(|note| header.starts_with(note.as_str()))
}
