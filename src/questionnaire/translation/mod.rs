//! Translations of a questionnaire: an overlay file that contains ids and translated texts only.
//!
//! Texts that an overlay lacks stay in the language of the questionnaire, so an unfinished overlay can be used.

pub mod raw;
mod texts;
mod write;

use semver::Version;

use super::Questionnaire;
use super::validate::wording;
use crate::text::Language;
use crate::text::diagnostic::{Diagnostic, DiagnosticCode, has_errors};
use crate::text::node;
use crate::text::record::{FromNode, Located};
use crate::text::sanitize;

pub use write::to_toml;

/// An overlay that can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    raw: raw::Overlay,
    version: Located<Version>,
}

/// Which faults [`Translation::check`] reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckLevel {
    /// Only faults that make the overlay unusable.
    Errors,
    /// Also superfluous texts and another version of the questionnaire.
    Warnings,
    /// Also missing texts, and options with similar texts.
    Everything,
}

impl Translation {
    /// Reads an overlay; returns it if there is no error, and every fault.
    #[must_use]
    pub fn parse(text: &str) -> (Option<Self>, Vec<Diagnostic>) {
        let (node, mut faults) = node::parse_toml(text);
        if !faults.is_empty() {
            return (None, faults);
        }
        let Some(raw) = raw::Overlay::from_node(&node, "overlay", &mut faults) else { return (None, faults) };
        if let Some(language) = &raw.language
            && language.value.parse::<unic_langid::LanguageIdentifier>().is_err()
        {
            faults.push(
                Diagnostic::error(DiagnosticCode::InvalidLanguage).text("found", &language.value).at(&language.span),
            );
        }
        let version = raw.version.as_ref().and_then(|given| {
            let version = Version::parse(&given.value).ok();
            if version.is_none() {
                faults.push(
                    Diagnostic::error(DiagnosticCode::InvalidVersion).text("found", &given.value).at(&given.span),
                );
            }
            version.map(|value| Located { value, span: given.span.clone() })
        });
        let levels = raw.levels.iter().flat_map(|levels| &levels.value).map(|level| ("levels".to_owned(), level));
        for (key, text) in texts::given(&raw).into_iter().map(|(place, text)| (place.key, text)).chain(levels) {
            if sanitize::block(&text.value).trim().is_empty() {
                faults.push(Diagnostic::error(DiagnosticCode::EmptyText).text("key", key).at(&text.span));
            }
        }
        let translation = version.filter(|_| !has_errors(&faults)).map(|version| Self { raw, version });
        (translation, faults)
    }

    /// Language tag of the texts.
    #[must_use]
    pub fn language(&self) -> &str {
        self.raw.language.as_ref().map(|language| language.value.as_str()).unwrap_or_default()
    }

    /// The version of the questionnaire whose texts were translated.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.version.value
    }

    /// Reports an overlay whose language differs from the one in its file name.
    #[must_use]
    pub fn check_language(&self, expected: Language) -> Option<Diagnostic> {
        let found = self.raw.language.as_ref().filter(|found| Language::find(&found.value) != Some(expected))?;
        let fault = Diagnostic::error(DiagnosticCode::TranslationOtherLanguage).text("found", &found.value);
        Some(fault.text("expected", expected.tag()).at(&found.span))
    }

    /// Checks the overlay against its questionnaire.
    #[must_use]
    pub fn check(&self, questionnaire: &Questionnaire, look: CheckLevel) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        self.check_version(questionnaire, &mut faults);
        if let Some(levels) = &self.raw.levels
            && levels.value.len() != questionnaire.levels.len()
        {
            let (found, wanted) = (levels.value.len() as u64, questionnaire.levels.len() as u64);
            let fault =
                Diagnostic::error(DiagnosticCode::TranslationLevels).count("found", found).count("levels", wanted);
            faults.push(fault.at(&levels.span));
        }
        texts::superfluous(&self.raw, questionnaire, &mut faults);
        if look == CheckLevel::Everything {
            texts::missing(&self.raw, questionnaire, &mut faults);
            for (_, question) in raw::entries(self.raw.questions.as_ref()) {
                let options = raw::entries(question.value.options.as_ref());
                wording::alike(options.iter().filter_map(|(_, option)| option.value.text.as_ref()), &mut faults);
            }
        }
        if look == CheckLevel::Errors {
            faults.retain(|fault| has_errors(std::slice::from_ref(fault)));
        }
        faults
    }

    /// Reports another major version, because the meaning of texts may have changed.
    fn check_version(&self, questionnaire: &Questionnaire, faults: &mut Vec<Diagnostic>) {
        let Located { value: version, span } = &self.version;
        let current = &questionnaire.version;
        if version == current {
            return;
        }
        let fault = if version.major == current.major {
            Diagnostic::warning(DiagnosticCode::TranslationOutdated)
        } else {
            Diagnostic::error(DiagnosticCode::TranslationOtherMajor)
        };
        faults.push(fault.text("found", version.to_string()).text("current", current.to_string()).at(span));
    }
}

impl Questionnaire {
    /// The questionnaire with the texts of `translation`; texts that it lacks are unchanged.
    #[must_use]
    pub fn in_language(&self, translation: &Translation) -> Self {
        let mut translated = self.clone();
        translation.language().clone_into(&mut translated.language);
        texts::apply(&translation.raw, &mut translated);
        translated
    }
}
