//! The questionnaires that come with the program, compiled in.

use super::model::Questionnaire;
use crate::text::node::{self, Value};

/// A questionnaire that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Builtin {
    /// Its id, also the name of its folder.
    pub id: &'static str,
    /// The file's text.
    pub text: &'static str,
}

/// All of them, the default one first.
pub const ALL: [Builtin; 1] = [Builtin {
    id: "sustainability-alliances",
    text: include_str!("../../questionnaires/sustainability-alliances/questionnaire.toml"),
}];

/// What a list of questionnaires shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Short name.
    pub id: String,
    /// Version.
    pub version: String,
    /// Name that people see.
    pub title: String,
}

/// The built-in questionnaire with this id, without regard to case.
#[must_use]
pub fn find(id: &str) -> Option<&'static Builtin> {
    ALL.iter().find(|builtin| builtin.id.eq_ignore_ascii_case(id))
}

impl Builtin {
    /// The checked questionnaire.
    ///
    /// # Panics
    ///
    /// If the file has an error; a test loads every built-in one.
    #[must_use]
    pub fn load(&self) -> Questionnaire {
        let (questionnaire, faults) = super::parse(self.text);
        questionnaire.unwrap_or_else(|| panic!("built-in questionnaire {}: {faults:?}", self.id))
    }

    /// Id, version and title, from the keys between `id` and `summary` alone: a list of questionnaires
    /// must not cost the reading of them all.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let start = self.text.find("\nid").unwrap_or_default();
        let head = &self.text[start..];
        let head = head.find("\nsummary").map_or(head, |end| &head[..end]);
        let (node, _) = node::parse_toml(head);
        let Value::Table(entries) = &node.value else { unreachable!("a TOML document is a table") };
        let text = |key: &str| match entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node.value) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        };
        Summary { id: text("id"), version: text("version"), title: text("title") }
    }
}
