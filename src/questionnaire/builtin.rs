//! The built-in questionnaires, compiled into the program.

use super::Translation;
use super::model::Questionnaire;
use crate::text::Language;
use crate::text::node::{self, Value};

/// A questionnaire that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Builtin {
    /// Its id, also the name of its folder.
    pub id: &'static str,
    /// The file's text.
    pub text: &'static str,
    /// The texts of its overlays.
    pub overlays: &'static [(Language, &'static str)],
}

/// All built-in questionnaires, the default one first.
pub const ALL: [Builtin; 1] = [Builtin {
    id: "sustainability-alliances",
    text: include_str!("../../questionnaires/sustainability-alliances/questionnaire.toml"),
    overlays: &[
        (Language::Italian, include_str!("../../questionnaires/sustainability-alliances/it.toml")),
        (Language::Polish, include_str!("../../questionnaires/sustainability-alliances/pl.toml")),
        (Language::Spanish, include_str!("../../questionnaires/sustainability-alliances/es.toml")),
        (Language::Romanian, include_str!("../../questionnaires/sustainability-alliances/ro.toml")),
        (Language::Lithuanian, include_str!("../../questionnaires/sustainability-alliances/lt.toml")),
    ],
}];

/// The columns of a list of questionnaires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Short name.
    pub id: String,
    /// Version.
    pub version: String,
    /// Display name.
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

    /// Its texts in `language`, if there is an overlay for it.
    ///
    /// # Panics
    ///
    /// If the overlay has an error; a test reads every built-in one.
    #[must_use]
    pub fn translation(&self, language: Language) -> Option<Translation> {
        let (_, text) = self.overlays.iter().find(|(known, _)| *known == language)?;
        let (translation, faults) = Translation::parse(text);
        Some(translation.unwrap_or_else(|| panic!("overlay {}/{}: {faults:?}", self.id, language.tag())))
    }

    /// Id, version and title, the title in `language` if it is translated. Only the keys from `id` to `summary` are
    /// read, because parsing whole questionnaires would make a list slow.
    #[must_use]
    pub fn summary(&self, language: Language) -> Summary {
        let [id, version, title] = head(self.text, ["id", "version", "title"]);
        let overlay = self.overlays.iter().find(|(known, _)| *known == language);
        let translated = overlay.map(|(_, text)| head(text, ["title"])).map(|[title]| title);
        Summary { id, version, title: translated.filter(|title| !title.is_empty()).unwrap_or(title) }
    }
}

/// The texts of these keys, all of which precede the summary.
fn head<const N: usize>(text: &str, keys: [&str; N]) -> [String; N] {
    let end = text.find("\nsummary").into_iter().chain(text.find("\n[")).min();
    let head = end.map_or(text, |end| &text[..end]);
    let (node, _) = node::parse_toml(head);
    let Value::Table(entries) = node.value else { unreachable!("a TOML document is a table") };
    keys.map(|key| match entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node.value) {
        Some(Value::Text(text)) => text.clone(),
        _ => String::new(),
    })
}
